"""Verbs at the desk: pure rules that the bay and the API follow alike.

May import ``domain`` only; no I/O, no clock. A new rule is a module of its own.
"""
