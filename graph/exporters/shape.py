"""How an item stands on a time axis: its ends, its kind and its precision, all from its EDTF text.

Pure. Ends are seconds since 1970-01-01T00:00 (wall clock as written), half-open here: ``lo <= t < hi``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from graph.items import Item
from loaders.edtf import bounds

MOMENT, SPAN, BOUNDED = 0, 1, 2  #: a moment somewhere inside; a duration; undated, with bounds on both sides
APPROXIMATE, UNCERTAIN, OPEN_START, OPEN_END = 1, 2, 4, 8

#: Seconds of one unit of each precision: how far an open or approximate end fades.
UNIT = {"s": 60, "mi": 1_800, "h": 3_600, "d": 86_400, "mo": 2_678_400, "part": 7_948_800, "y": 31_622_400,
        "dec": 157_852_800, "cen": 789_004_800}  # fmt: skip
_DATE = re.compile(r"(?:Y-?\d{5,}|-?\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX)(T\d\d(:?\d\d(:?\d\d)?)?)?)?)?")
_OFFSET = re.compile(r"T\d\d(?::?\d\d){0,2}(Z|[+-]\d{2}(?::?\d{2})?)")


@dataclass(frozen=True, slots=True)
class Shape:
    """Where and how an item is drawn. ``lo`` and ``hi`` are None where it has no place on the axis (the shelf)."""

    lo: int | None
    hi: int | None
    kind: int
    flags: int
    precision: str
    offset: str = ""


def precision_of(point: str) -> str:
    """The unit that one EDTF date is exact to: s, mi, h, d, mo, part (of a year), y, dec, cen."""
    core = point.rstrip("~?%")
    if core.endswith("XX") and "-" not in core[1:]:
        return "cen"
    if core.endswith("X") and "-" not in core[1:]:
        return "dec"
    m = _DATE.match(core)
    if not m or m[1] in (None, "XX"):
        return "y"
    if int(m[1]) > 12:
        return "part"
    if m[2] in (None, "XX"):
        return "mo"
    if not m[3]:
        return "d"
    return "s" if m[5] else "mi" if m[4] else "h"


def ends_of(edtf: str) -> tuple[str, str, bool]:
    """First and last date of an EDTF text ("" where open), and whether it is a moment (``[a..b]``, or one date)."""
    inside = edtf.strip("[]{} ")
    one_of = edtf[:1] in "[{"
    if "/" in inside:
        first, last = inside.split("/", 1)
    elif one_of and ".." in inside:
        first, last = inside.split("..", 1)
    elif one_of and "," in inside:
        parts = inside.split(",")
        first, last = parts[0], parts[-1]
    else:
        return inside, inside, True
    clear = (first.strip(" ."), last.strip(" ."))
    return clear[0], clear[1], one_of


@lru_cache(maxsize=65_536)
def _of_edtf(edtf: str, dated: bool, earliest: int | None, latest: int | None) -> Shape:
    first, last, moment = ends_of(edtf)
    flags = (APPROXIMATE if re.search(r"[~%]", edtf) else 0) | (UNCERTAIN if re.search(r"[?%]", edtf) else 0)
    precision = precision_of(first or last)
    if not dated:
        whole = earliest is not None and latest is not None
        lo, hi = (earliest, latest + 1 if latest is not None else None) if whole else (None, None)
        return Shape(lo, hi, BOUNDED, flags, precision)
    fade = UNIT[precision_of(first or last)] * 3
    lo, hi = earliest, None if latest is None else latest + 1
    if lo is None and hi is not None:
        lo, flags = hi - fade, flags | OPEN_START
    elif hi is None and lo is not None:
        end = (bounds(first) or (lo, lo))[1]
        hi, flags = (lo if end is None else end) + fade, flags | OPEN_END
    offset = _OFFSET.search(edtf)
    return Shape(lo, hi, MOMENT if moment else SPAN, flags, precision, offset[1] if offset else "")


def shape_of(item: Item) -> Shape:
    """The shape of an item; an undated item has a place only where both of its bounds are known."""
    if item.edtf:
        return _of_edtf(item.edtf, item.dated, item.earliest, item.latest)
    if item.earliest is None or item.latest is None:
        return Shape(None, None, BOUNDED, 0, "d")
    return Shape(item.earliest, item.latest + 1, MOMENT if item.dated else BOUNDED, 0, "d")
