"""What a spreadsheet would run is kept text."""

from __future__ import annotations

#: A cell that begins with one of these is a formula to some spreadsheet, full-width ones included.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def cell(value: object) -> str:
    """A cell's text, with an apostrophe before whatever a spreadsheet would take for a formula (OWASP's advice)."""
    text = "" if value is None else str(value)
    return "'" + text if text.startswith(FORMULA) else text
