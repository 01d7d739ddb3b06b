"""The pages; each module names its class ``PAGE`` and is imported when first shown.

May import: everything of ``ui`` but ``main_window``, ``shell``, ``registry`` and ``run``.
"""
