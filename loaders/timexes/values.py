"""Resolved dates → TIMEX3 values and EDTF texts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from loaders.edtf import days_in_month
from loaders.timexes.calendar import Civil, add_days, week_start
from loaders.timexes.when import Span

_SEASON_CODE = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_PLURAL = {"DE": 10, "CE": 100, "ML": 1000}


@dataclass(slots=True, kw_only=True)
class Point:
    """A date or time with nothing left to look up; None is unknown. ``week`` carries its own ISO year."""

    century: int | None = None
    decade: int | None = None
    year: int | None = None
    half: int | None = None
    quarter: int | None = None
    season: str | None = None
    month: int | None = None
    week: tuple[int, int] | None = None
    weekend: bool = False
    weekday: int | None = None
    day: int | None = None
    part: str | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: str | None = None
    fiscal: bool = False
    mod: str | None = None
    approx: bool = False

    @property
    def civil(self) -> Civil | None:
        """The day, if it is one."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return self.year, self.month, self.day

    def copy(self) -> Point:
        """An independent copy."""
        return replace(self)


def point(date: Civil) -> Point:
    """A day as a point."""
    return Point(year=date[0], month=date[1], day=date[2])


def _year(year: int | None) -> str:
    if year is None:
        return "XXXX"
    return f"{year:04d}" if year > 0 else f"BC{1 - year:04d}"


def _number(amount: float | None) -> str:
    return "X" if amount is None else f"{amount:g}"


def duration(span: Span) -> str:
    """ISO 8601 with TIMEX3's X for a vague amount: P6M, PT1.5H, PXY; a range as P18M/P24M."""
    date, time = "", ""
    for count, unit in span.parts:
        if (count, unit) == (0.5, "H"):
            time += "30M"
        elif unit in ("H", "Mi", "S"):
            time += _number(count) + unit[0]
        elif unit in _PLURAL and count is not None and count != int(count):
            date += f"{int(count * _PLURAL[unit])}Y"
        elif unit in ("HY", "FN") and count is not None:
            date += f"{count * 6:g}M" if unit == "HY" else f"{count * 2:g}W"
        else:
            date += _number(count) + {"HY": "M", "FN": "W"}.get(unit, unit)
    text = "P" + date + ("T" + time if time else "")
    return f"{text}/{duration(span.upto)}" if span.upto else text


def timex_value(p: Point) -> str:
    """The TIMEX3 value of a point: 2008-12-24T18:00, 1999-W12, 1914-SU, 198, XXXX-03."""
    date = _date_value(p)
    if p.hour is not None:
        clock = f"{p.hour:02d}:{p.minute or 0:02d}" + (f":{p.second:02d}" if p.second is not None else "")
        return ("" if _dateless(p) else date) + "T" + clock
    if p.part:
        return ("" if _dateless(p) else date) + "T" + p.part
    return date


def _dateless(p: Point) -> bool:
    return p.year is None and p.month is None and p.day is None and p.week is None and p.weekday is None


def _date_value(p: Point) -> str:
    if p.century is not None:
        return f"{p.century:02d}" if p.century >= 0 else f"BC{-p.century - 1:02d}"
    if p.decade is not None:
        if p.decade < 0:
            return f"BC{-p.decade - 1:03d}"
        return f"{p.decade:03d}" if p.decade >= 20 else f"XX{p.decade}"
    if p.week:
        return f"{p.week[0]:04d}-W{p.week[1]:02d}" + ("-WE" if p.weekend else "")
    if p.day is not None:
        return f"{_year(p.year)}-{p.month:02d}-{p.day:02d}" if p.month else f"{_year(p.year)}-XX-{p.day:02d}"
    if p.month is not None:
        return f"{_year(p.year)}-{p.month:02d}"
    if p.weekday is not None:
        return f"XXXX-WXX-{p.weekday}"
    for mark in (p.season, f"Q{p.quarter}" if p.quarter else None, f"H{p.half}" if p.half else None):
        if mark:
            return f"{_year(p.year)}-{mark}"
    return ("FY" if p.fiscal else "") + _year(p.year)


def _iso(date: Civil) -> str:
    return f"{_edtf_year(date[0])}-{date[1]:02d}-{date[2]:02d}"


def _edtf_year(year: int) -> str:
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


def edtf(p: Point) -> str | None:
    """EDTF, as exact as the words and no more; early, mid and late are thirds. None where something is unknown."""
    text = _edtf(p)
    if text is None:
        return None
    if p.mod in ("START", "MID", "END"):
        return _third(p, text)
    return text + "~" if p.approx and "/" not in text and "T" not in text else text


def _edtf(p: Point) -> str | None:
    if p.century is not None:
        return f"{p.century:02d}XX" if p.century >= 0 else f"-{-p.century - 1:02d}XX"
    if p.decade is not None:
        if p.decade < 0:
            last = 10 * (p.decade + 1) + 1
            return f"{_edtf_year(last - 9)}/{_edtf_year(last)}"
        return f"{p.decade:03d}X" if p.decade >= 20 else None
    if p.week:
        first = add_days(week_start(*p.week), 5 if p.weekend else 0)
        return f"{_iso(first)}/{_iso(add_days(first, 1 if p.weekend else 6))}"
    if p.year is None or (p.day is not None and p.month is None):
        return None
    year = _edtf_year(p.year)
    if p.day is not None and p.month is not None:
        if p.day > days_in_month(p.year, p.month):
            return None
        day = _iso((p.year, p.month, p.day))
        return day if p.hour is None else f"{day}T{p.hour:02d}:{p.minute or 0:02d}{_seconds(p)}{p.zone or ''}"
    if p.month is not None:
        return f"{year}-{p.month:02d}"
    if p.weekday is not None or p.part or p.hour is not None:
        return None
    if p.season:
        return f"{year}-{_SEASON_CODE[p.season]}"
    if p.quarter:
        return f"{year}-{32 + p.quarter}"
    if p.fiscal:
        return f"{_edtf_year(p.year - 1)}/{_edtf_year(p.year + 1)}"
    return f"{year}-{39 + p.half}" if p.half else year


def _seconds(p: Point) -> str:
    return f":{p.second:02d}" if p.second is not None else ""


def _third(p: Point, text: str) -> str:
    """The first, middle or last third of a month, year, decade or century; ~ where there are no thirds."""
    which = ("START", "MID", "END").index(p.mod or "")
    if p.century is not None and p.century >= 0:
        low, high = ((0, 33), (34, 66), (67, 99))[which]
        return f"{p.century:02d}{low:02d}/{p.century:02d}{high:02d}"
    if p.decade is not None:
        low, high = ((0, 3), (4, 6), (7, 9))[which]
        return f"{p.decade:03d}{low}/{p.decade:03d}{high}"
    if p.year is None or p.day is not None or p.week:
        return text if "/" in text or "T" in text else text + "~"
    if p.month is not None:
        low, high = ((1, 10), (11, 20), (21, days_in_month(p.year, p.month)))[which]
        return f"{text}-{low:02d}/{text}-{high:02d}"
    if p.season or p.quarter or p.half:
        return text + "~"
    low, high = ((1, 4), (5, 8), (9, 12))[which]
    return f"{text}-{low:02d}/{text}-{high:02d}"
