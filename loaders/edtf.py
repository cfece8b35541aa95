"""EDTF text ↔ earliest and latest bounds (ISO 8601-2:2019, the part that the model uses).

    1995  2002-06  2008-12-24  2008-12-24T18:00    a year, month, day, minute       199X  20XX   decade, century
    2001-21…24 seasons  -33…36 quarters  -40, -41 halves                            -0043        44 BCE
    a/b lasts from a to b   [a..b] one moment between   [a,b] one of   ../b  a/..  [..b]  [a..]  open

A trailing ``~`` (approximate), ``?`` (uncertain) or ``%`` (both) leaves the bounds as they are: the mark says that the
source hedged, and no source says by how much. A year of more than four digits is written ``Y-10000``.
"""

from __future__ import annotations

import re

Bounds = tuple[int | None, int | None]

DAY = 86_400
#: First and last month of each code (ISO 8601-2, table 12); winter runs into the next year.
_PARTS = {
    21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14), 25: (3, 5), 26: (6, 8), 27: (9, 11), 28: (12, 14),
    33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 37: (1, 4), 38: (5, 8), 39: (9, 12), 40: (1, 6), 41: (7, 12),
}  # fmt: skip
_YEAR = re.compile(r"(?:Y(-?\d{5,})|(-?\d{4}))$")
_MASKED = re.compile(r"(-?)(\d{1,3})(X{1,3})$")
_DATE = re.compile(
    r"(Y-?\d{5,}|-?\d{4})-(\d{2}|XX)(?:-(\d{2}|XX)(?:T(\d{2})(?::?(\d{2})(?::?(\d{2}))?)?(?:Z|[+-]\d{2}:?\d{0,2})?)?)?$"
)


def days_from_civil(year: int, month: int, day: int) -> int:
    """Days from 1970-01-01 to a proleptic Gregorian date (Howard Hinnant's days_from_civil)."""
    year -= month <= 2
    era = year // 400
    of_era = year - era * 400
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719_468


def civil_from_days(days: int) -> tuple[int, int, int]:
    """The proleptic Gregorian (year, month, day) of a number of days from 1970-01-01."""
    days += 719_468
    era = days // 146_097
    of_era = days - era * 146_097
    year_of_era = (of_era - of_era // 1_460 + of_era // 36_524 - of_era // 146_096) // 365
    of_year = of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * of_year + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return year_of_era + era * 400 + (month <= 2), month, of_year - (153 * shifted + 2) // 5 + 1


def days_in_month(year: int, month: int) -> int:
    """The number of days of a month."""
    return days_from_civil(year + month // 12, month % 12 + 1, 1) - days_from_civil(year, month, 1)


def _months(year: int, first: int, last: int) -> tuple[int, int]:
    start = days_from_civil(year + (first - 1) // 12, (first - 1) % 12 + 1, 1)
    end = days_from_civil(year + last // 12, last % 12 + 1, 1)
    return start * DAY, end * DAY - 1


def _years(text: str) -> tuple[int, int] | None:
    if m := _YEAR.match(text):
        year = int(m[1] or m[2])
        return _months(year, 1, 12)
    if (m := _MASKED.match(text)) and len(m[2]) + len(m[3]) == 4:
        size = 10 ** len(m[3])
        low = int(m[2]) * size
        first, last = (-low - size + 1, -low) if m[1] else (low, low + size - 1)
        return _months(first, 1, 12)[0], _months(last, 1, 12)[1]
    return None


def _point(text: str) -> tuple[int, int] | None:
    text = text.strip().rstrip("~?%")
    if found := _years(text):
        return found
    m = _DATE.match(text)
    if not m:
        return None
    year = int(m[1].lstrip("Y"))
    if m[2] == "XX":
        return _months(year, 1, 12)
    month = int(m[2])
    if month in _PARTS and m[3] is None:
        return _months(year, *_PARTS[month])
    if not 1 <= month <= 12:
        return None
    if m[3] is None or m[3] == "XX":
        return _months(year, month, month)
    if not 1 <= int(m[3]) <= days_in_month(year, month):
        return None
    start = days_from_civil(year, month, int(m[3])) * DAY
    if m[4] is None:
        return start, start + DAY - 1
    hour, minute, second = int(m[4]), int(m[5] or 0), int(m[6] or 0)
    if hour > 24 or minute > 59 or second > 60:
        return None
    at = start + hour * 3600 + minute * 60 + second
    return at, at + (0 if m[6] else 59 if m[5] else 3599)


def bounds(text: str | None) -> Bounds | None:
    """The earliest and latest second that an EDTF text allows, both inclusive; None where it is not EDTF.

    An open end is None: ``bounds("../1918")`` is ``(None, …)``.
    """
    if not text:
        return None
    text = text.strip()
    if text[:1] in "[{" and text[-1:] in "]}":
        return _one_of(text[1:-1])
    if "/" in text:
        return _span(*text.split("/", 1))
    return _point(text)


def _span(first: str, last: str) -> Bounds | None:
    low = None if first.strip() in ("", "..") else _point(first)
    high = None if last.strip() in ("", "..") else _point(last)
    if (low is None and first.strip() not in ("", "..")) or (high is None and last.strip() not in ("", "..")):
        return None
    if (low is None and high is None) or (low and high and low[0] > high[1]):
        return None  # open at both ends, or it ends before it begins
    return (low[0] if low else None), (high[1] if high else None)


def _one_of(inside: str) -> Bounds | None:
    if ".." in inside and "," not in inside:
        return _span(*inside.split("..", 1))
    points = [_point(part) for part in inside.split(",")]
    known = [point for point in points if point]
    if not known or len(known) < len(points):
        return None
    return min(p[0] for p in known), max(p[1] for p in known)
