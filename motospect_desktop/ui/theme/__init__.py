"""Colours, type and style sheet of the window.

Lives here: ``tokens`` (the colours as data, with the WCAG contrast formula) and ``apply`` (palette,
style sheet and fonts of the running application). May import: nothing else of ``ui``.
"""
