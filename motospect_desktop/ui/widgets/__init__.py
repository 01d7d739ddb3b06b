"""Parts that several pages are made of: buttons, chips, cards, messages, tables of a scan.

May import: ``icons``, ``theme`` and ``words`` of ``ui``, and ``domain``. Each follows a change of
the theme by itself and has an accessible name. To add one: a small class in a module of its own.
"""
