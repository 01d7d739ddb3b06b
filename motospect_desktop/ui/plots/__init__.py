"""PLOTS: stacked curves over one relative time axis, drawn by pyqtgraph at 30 Hz.

Lives here: ``source`` (what a curve is drawn from), ``tape`` (bounded memory of samples, the live
source), ``buckets`` (two points a pixel column), ``scale`` (ticks and calm ranges), ``timescale``
(how moments are told), ``values`` (numbers as text), ``lane`` (what a lane is drawn from),
``window`` (which stretch of time), ``geometry`` (where it stands), ``row`` (its plot), ``cursors``
and ``readout`` (what was measured there), ``overlay`` (marks and cursors), ``hands`` (mouse and
keys), ``stack`` (the widget). May import: ``domain``, ``ui.theme``, numpy, Qt, pyqtgraph; only
pages import it.
"""
