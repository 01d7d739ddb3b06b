"""PLOTS: stacked curves over one relative time axis, drawn cheaply enough for 30 Hz.

Lives here: ``tape`` (bounded memory of samples), ``buckets`` (two points a pixel column), ``scale``
(ticks and calm ranges), ``curve`` (points to pixels), ``values`` (numbers as text), ``stack`` (the
widget). May import: ``domain``, ``ui.theme``, numpy, Qt; only pages import it, when first shown.
"""
