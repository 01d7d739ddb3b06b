"""REPORTS: nouns become a PDF with a QR code; the only room with reportlab and qrcode.

Lives here: ``write`` (the way in: ``write_report``), ``wording`` (every word and number format),
``style`` and ``marks`` (look), ``sheet`` (pages), and one module a part of the report. May import:
``domain``. Importing ``write`` is cheap; reportlab is loaded by the first report.
To add a part: a module with a function from scan to flowables, its words in ``wording``, its call
in ``write``.
"""
