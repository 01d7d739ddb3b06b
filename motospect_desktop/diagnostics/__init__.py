"""VERBS ON THE CAR: connect, scan, watch; the only room that drives ``hardware``.

Wire errors become the product's errors here, once (``failures``). A scan is assembled from recorded
exchanges by a pure function, so that it can be read again years later (``assembly``).
May import: ``protocols``, ``domain``, ``hardware``. Threads: ``bay`` owns the adapter's one thread.
"""
