"""WINDOW: Qt, and Qt nowhere else.

Lives here: ``run`` (the way in), ``workbench`` (what ``app`` hands in), ``bridge`` (the one door
between threads), ``session`` (what the window knows now), ``page`` and ``registry`` (pages and how
they are found), ``shell`` (rail, header, strip, command search), ``pages``, ``plots``, ``widgets``,
``theme``. May import: any lower room, never ``hardware`` and never ``app``.
To add a page: subclass ``page.Page`` in ``pages/<key>.py``, name the class in a module constant
``PAGE`` and add one line to ``registry.pages``.
"""
