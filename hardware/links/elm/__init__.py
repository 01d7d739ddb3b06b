"""The ELM327/STN dialog: text to messages as pure functions, and the state machine of the prompt.

``lines`` names every line an adapter can print, ``answer`` makes an exchange of them; ``dialog``
owns the prompt, ``link`` is the whole.
"""
