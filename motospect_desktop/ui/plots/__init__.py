"""PLOTS: stacked curves over one relative time axis, drawn by pyqtgraph at 30 Hz.

Lives here: ``tape`` (bounded memory of samples), ``buckets`` (two points a pixel column), ``scale``
(ticks and calm ranges), ``values`` (numbers as text), ``lane`` (what a curve is drawn from),
``geometry`` (where it stands), ``row`` (its plot), ``overlay`` (marks and cursor), ``stack`` (the
widget). May import: ``domain``, ``ui.theme``, numpy, Qt, pyqtgraph; only pages import it.
"""
