"""iCalendar (RFC 5545): dated events as all-day or timed entries, times as written without a zone (floating)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from graph.exporters.html.fallback import in_time_order
from graph.exporters.shape import APPROXIMATE, OPEN_END, OPEN_START, UNCERTAIN, shape_of
from graph.exporters.when import when
from graph.items import Item
from loaders.edtf import DAY, civil_from_days

_STATUS = {"planned": "TENTATIVE", "predicted": "TENTATIVE", "hypothetical": "TENTATIVE"}


def render(items: Sequence[Item], *, title: str = "Timeline", lang: str = "en", **_: object) -> str:
    """The items that a calendar can hold: dated, closed at both ends, within the years 1 to 9999.

    A year or a month is an entry over all its days; an approximate date says so in its summary.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Annals//Timeline//EN", f"X-WR-CALNAME:{_text(title)}"]
    for item in in_time_order(items):
        lines += _entry(item, lang)
    return "".join(_folded(line) for line in [*lines, "END:VCALENDAR"])


def _entry(item: Item, lang: str) -> Iterator[str]:
    shape = shape_of(item)
    if not item.dated or shape.lo is None or shape.hi is None or shape.flags & (OPEN_START | OPEN_END):
        return
    if not 1 <= civil_from_days(shape.lo // DAY)[0] <= civil_from_days((shape.hi - 1) // DAY)[0] < 9999:
        return
    timed = shape.precision in ("h", "mi", "s")
    hedged = " (?)" if shape.flags & (APPROXIMATE | UNCERTAIN) else ""
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(item.id)}@annals"
    yield "DTSTAMP:19700101T000000Z"  # RFC 5545 wants one; a fixed one keeps the file the same for the same events
    yield f"DTSTART:{_time(shape.lo)}" if timed else f"DTSTART;VALUE=DATE:{_date(shape.lo)}"
    yield f"DTEND:{_time(shape.hi)}" if timed else f"DTEND;VALUE=DATE:{_date(-(-shape.hi // DAY) * DAY)}"
    yield f"SUMMARY:{_text(item.title + hedged)}"
    quotes = [f"{one.quote} ({one.document_title or one.uri})" for one in item.tellings]
    yield f"DESCRIPTION:{_text(chr(10).join([when(item.edtf, lang), *quotes]))}"
    yield f"CATEGORIES:{_text(item.type)}"
    if item.certainty in _STATUS:
        yield f"STATUS:{_STATUS[item.certainty]}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _date(seconds: int) -> str:
    year, month, day = civil_from_days(seconds // DAY)
    return f"{year:04d}{month:02d}{day:02d}"


def _time(seconds: int) -> str:
    clock = seconds % DAY
    return f"{_date(seconds)}T{clock // 3600:02d}{clock // 60 % 60:02d}{clock % 60:02d}"


def _text(text: str) -> str:
    """RFC 5545, 3.3.11: backslash, semicolon, comma and newline are escaped; other controls are dropped."""
    kept = "".join(c for c in text.replace("\r\n", "\n").replace("\r", "\n") if c == "\n" or ord(c) >= 32)
    return kept.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> str:
    """RFC 5545, 3.1: at most 75 bytes a line; a longer one goes on after a newline and a space."""
    out, size = [], 0
    for character in line:
        width = len(character.encode("utf-8", "replace"))
        if size + width > 73:
            out.append("\r\n ")
            size = 1
        out.append(character)
        size += width
    return "".join(out) + "\r\n"
