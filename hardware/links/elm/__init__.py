"""The ELM327/STN dialog: text to messages as pure functions, and the state machine of the prompt.

``lines`` names every line an adapter can print, ``framing`` makes messages of them, ``matching``
decides which belong to the request; ``dialog`` owns the prompt, ``link`` is the whole.
"""
