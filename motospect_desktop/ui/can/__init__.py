"""What the CAN page is made of, apart from its layout.

Lives here: ``filtering`` (the words of the filter box), ``trace_model`` and ``id_model`` (the two
tables), ``id_table`` (what is known of each id), ``databases`` (DBC files in use), ``cells`` (how a
frame is written), ``feed`` (rows into the tables, a bounded number at a time) and the panels beside
the tables. May import: ``diagnostics``, ``protocols``, ``domain`` and other parts of ``ui``.
"""
