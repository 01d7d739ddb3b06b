"""The command line: one module a command, words on stderr, results on stdout.

Exit codes: 0 success, 2 bad usage, 3 a partial scan, 1 everything else; an error is one sentence
with cause and remedy, never a traceback. May import: every room below. To add a command: a module
with a function of typer-annotated parameters, a line in ``main``.
"""
