"""EDTF text → what a person reads (``2008-12-24T18:00`` → "24 December 2008, 18:00"), in the languages of words/.

The wording never says more than the EDTF does: a year stays a year, an approximate date says so, an open end too.
"""

from __future__ import annotations

import json
import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from graph.exporters.shape import ends_of
from loaders.errors import InputError

LANGUAGES = ("en", "fr", "ja", "zh")
_POINT = re.compile(
    r"Y?(-?\d{4,})(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T(\d\d)(?::?(\d\d)(?::?(\d\d))?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$"
)
_MASKED = re.compile(r"(-?)(\d{2,3})(X{1,2})$")


@cache
def words(lang: str) -> dict[str, Any]:
    """Every word of the interface in one language (``fr-CA`` is fr). Raises InputError for a language without words."""
    base = lang.lower().replace("_", "-").split("-")[0]
    if base not in LANGUAGES:
        raise InputError(f"no interface in {lang!r}", f"--lang takes one of {', '.join(LANGUAGES)}")
    text = files("graph.exporters").joinpath("words", f"{base}.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


@lru_cache(maxsize=65_536)
def when(edtf: str | None, lang: str = "en", *, dated: bool = True) -> str:
    """An EDTF text as a person reads it; the text itself where it is no EDTF that we know."""
    w = words(lang)["dates"]
    if not edtf:
        return str(w["none"])
    first, last, moment = ends_of(edtf)
    if first == last:
        return _point(first, w)
    a, b = (_point(one, w) if one else "" for one in (first, last))
    between = moment or not dated
    key = ("between" if between else "span") if a and b else ("after" if between else "since") if a else (
        "before" if between else "until"
    )  # fmt: skip
    return str(w[key]).format(a=a, b=b)


def _point(text: str, w: dict[str, Any]) -> str:
    core = text.rstrip("~?%")
    said = _exact(core, w)
    mark = text[len(core) :]
    if "~" in mark or "%" in mark:
        said = w["about"].format(x=said)
    return str(w["unsure"].format(x=said)) if "?" in mark or "%" in mark else said


def _exact(core: str, w: dict[str, Any]) -> str:
    if m := _MASKED.match(core):
        return _masked(m[1], int(m[2]), len(m[3]), w)
    m = _POINT.match(core)
    if not m:
        return core
    year = _year(int(m[1]), w)
    if m[2] in (None, "XX"):
        return str(w["year"]).format(y=year)
    month = int(m[2])
    if month > 12:
        part = w["parts"].get(str(month - 4 if 25 <= month <= 28 else month))
        return part.format(y=year) if part else core
    marked = year + w.get("yearMark", "")
    name = w["months"][month - 1] if 1 <= month <= 12 else core
    if m[3] in (None, "XX"):
        return str(w["month"]).format(month=name, y=marked)
    number = w.get("first", "1") if int(m[3]) == 1 else int(m[3])
    day = str(w["day"]).format(d=number, month=name, y=marked)
    if m[4] is None:
        return day
    clock = ":".join(part for part in (m[4], m[5] or "00", m[6]) if part)
    offset = m[7] and (" (UTC)" if m[7] == "Z" else f" (UTC{m[7].replace('-', '−')})")
    return str(w["time"]).format(date=day, time=clock + (offset or ""))


def _masked(sign: str, digits: int, masked: int, w: dict[str, Any]) -> str:
    if masked == 1 and not sign:
        return str(w["decade"]).format(y=digits * 10)
    size = 10**masked
    ends = (-digits * size - size + 1, -digits * size) if sign else (digits * size, digits * size + size - 1)
    return str(w["century"]).format(a=_year(ends[0], w), b=_year(ends[1], w))


def _year(year: int, w: dict[str, Any]) -> str:
    """A year as people count: there is no year 0, so 0 is 1 BCE."""
    return str(year) if year > 0 else str(w["bce"]).format(y=1 - year)
