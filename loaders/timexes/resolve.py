"""Meanings → points: steps from a reference, and what a partial date lacks, from the passage and its tense."""

from __future__ import annotations

from dataclasses import replace

from loaders.edtf import days_from_civil, days_in_month
from loaders.model import Basis
from loaders.timexes.calendar import (
    SEASONS,
    Civil,
    add_days,
    add_months,
    holiday,
    iso_week,
    nth_weekday,
    week_start,
    weekday,
)
from loaders.timexes.passage import Passage
from loaders.timexes.values import Point, point, timex_value
from loaders.timexes.when import Shift, Span, When

_YEARS = {"Y": 1, "DE": 10, "CE": 100, "ML": 1000}
_MONTHS = {"M": 1, "Q": 3, "HY": 6} | {unit: 12 * years for unit, years in _YEARS.items()}
#: What ``Passage.tense`` answers, for ``Timex.why``.
_TENSES = {-1: "told as past", 0: "tense unknown", 1: "told as future"}
#: A weekday within this many characters behind a day names that day.
_BESIDE = 12
_FIELDS = ("half", "quarter", "season", "month", "day", "part", "hour", "minute", "second", "zone")


class Resolver:
    """Resolves the expressions of one document, in order."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.basis: Basis = "absolute"

    def resolve(self, when: When, start: int, end: int) -> Point | None:
        """The point that is meant; None where a step has no reference to start from."""
        self.basis = "absolute"
        self.passage.why.clear()
        p = self._point(when, start, end)
        if p is None:
            return None
        p.mod, p.approx, p.fiscal = when.mod or p.mod, when.approx or p.approx, when.fiscal
        return p

    def _point(self, when: When, start: int, end: int) -> Point | None:
        if when.base is None:
            return self._moved(self._fill(when, start, end), when)
        if isinstance(when.base, Shift) and when.base.month and when.day and when.base.count:
            return self._day_step(when, when.base)
        p = self._step(when.base) if isinstance(when.base, Shift) else self._point(when.base, start, end)
        if p is None:
            return None
        return self._moved(self._overlay(p, when), when)

    def _moved(self, p: Point | None, when: When) -> Point | None:
        if p and when.days and p.civil:
            _set_day(p, add_days(p.civil, when.days))
        return p

    # steps

    def _reference(self, shift: Shift) -> Point | None:
        passage = self.passage
        narrative = shift.anchor == "passage" or (
            shift.anchor == "either" and (passage.narrative or (shift.unit == "D" and bool(shift.count)))
        )
        if narrative:
            self.basis = "anaphoric"
            ref = passage.in_force(shift.unit if shift.weekday is None else "D")
        else:
            self.basis = "deictic"
            ref = passage.document()
        said = "the date in force" if narrative else "the document's date"
        passage.why.append(f"from {said}, {timex_value(ref) if ref else 'unknown'}: {shift.count} {shift.unit}")
        return ref

    def _step(self, shift: Shift) -> Point | None:
        ref = self._reference(shift)
        if ref is None or shift.count is None or ref.year is None:
            return None
        if shift.weekday or shift.month or shift.season:
            return _named(ref, shift)
        if shift.counted and self.passage.phrase and ref.civil and shift.unit not in _YEARS:
            return counted(ref.civil, shift.unit, shift.count)
        return shifted(ref, shift.unit, shift.count)

    def _day_step(self, when: When, shift: Shift) -> Point | None:
        """Le 6 mai dernier: the nearest such day before, or after, the reference."""
        ref = self._reference(shift)
        if ref is None or ref.civil is None or ref.year is None or not shift.count:
            return None
        passed = (shift.month, when.day) < (ref.month, ref.day)
        year = ref.year - (not passed) if shift.count < 0 else ref.year + passed
        p = Point(year=year, month=shift.month, day=when.day)
        return _timed(p, when) if _valid(p) else None

    def later(self, p: Point, days: int) -> Point:
        """A day moved on; its time of day stays."""
        return _timed(point(add_days(p.civil, days)), p) or p if p.civil else p

    def window(self, span: Span) -> tuple[str, str, str] | None:
        """The days that the last, or next, so many units cover: their first, the first after them, and EDTF.

        Today is not among them. Hours are not told: no clock time of the document is known.
        """
        today = self.passage.published
        (count, unit), *rest = span.parts
        if today is None or rest or count is None or unit in ("H", "Mi", "S"):
            return None
        start = add_days(today, 1) if span.window > 0 else today
        end = counted(start, unit, span.window * count).civil
        if end is None:
            return None
        low, high = sorted((start, end))
        first, after = timex_value(point(low)), timex_value(point(high))
        return first, after, f"{first}/{timex_value(point(add_days(high, -1)))}"

    # finer within coarser

    def _overlay(self, p: Point, when: When) -> Point | None:
        if when.nth is not None:
            return _timed(_nth(p, when), when)
        if when.holiday and p.year is not None:
            found = holiday(when.holiday, p.year)
            return _timed(point(found) if found else None, when)
        if when.weekday and p.week:
            return _timed(point(add_days(week_start(*p.week), when.weekday - 1)), when)
        if when.week and p.year is not None and when.week <= 53:
            return Point(week=(p.year, when.week))
        if when.decade is not None and p.century is not None:
            return Point(decade=p.century * 10 + when.decade % 10)
        if when.weekend and p.week:
            return Point(week=p.week, weekend=True)
        if when.day and p.month is None and p.year is not None and when.month is None:
            return None
        p = p.copy()
        if when.month:
            p.day = None
        for name in _FIELDS:
            value = getattr(when, name)
            if value is not None:
                setattr(p, name, value)
        if (p.part or p.hour is not None) and p.year is not None and p.day is None and p.week is None:
            return None
        return p if _valid(p) else None

    # what is missing

    def _fill(self, when: When, start: int, end: int) -> Point | None:
        if when.century is not None:
            return Point(century=when.century)
        if when.decade is not None:
            return Point(decade=self._decade(when))
        p = Point(**{name: getattr(when, name) for name in _FIELDS}, year=when.year, weekday=when.weekday)
        if when.short and when.year is not None:
            p.year = self._two_digit(when.year)
        if when.holiday:
            return self._feast(when, p, start, end)
        if when.week:
            ref = self.passage.in_force("Y") if p.year is None else p
            return Point(week=(ref.year, when.week)) if ref and ref.year is not None and when.week <= 53 else None
        if p.year is not None:
            return p if _valid(p) else None
        if when.weekend:
            return self._weekend(start, end)
        if not when.has_date():
            return self._time(p, start)
        self.basis = "underspecified"
        if p.month is not None or p.season or p.quarter or p.half:
            p.year = self._year_for(p, start, end)
        elif p.day is not None:
            return self._month_for(p, start, end)
        elif p.weekday is not None:
            return self._weekday_for(p, start, end)
        return p if _valid(p) else None

    def _decade(self, when: When) -> int | None:
        if not when.short or when.decade is None:
            return when.decade
        this = self._this_year() // 10
        guess = this // 10 * 10 + when.decade
        return guess if guess <= this else guess - 10

    def _this_year(self) -> int:
        return self.passage.published[0] if self.passage.published else 2025

    def _two_digit(self, year: int) -> int:
        guess = self._this_year() // 100 * 100 + year
        return guess if guess <= self._this_year() + 15 else guess - 100

    def _feast(self, when: When, p: Point, start: int, end: int) -> Point | None:
        if p.year is None:
            self.basis = "underspecified"
            told = self.passage.story_year(start, end)
            ref = (told, 6, 15) if told is not None else self._reference_day()
            if ref is None:
                return None
            found = holiday(when.holiday or "", ref[0])
            if found is None:
                return None
            settled = self.passage.narrative or told is not None
            p.year = ref[0] if settled else self._nearest(found, ref, start, end)
        found = holiday(when.holiday or "", p.year)
        return _timed(point(found) if found else None, when)

    def _reference_day(self) -> Civil | None:
        if self.passage.narrative:
            ref = self.passage.month or self.passage.year
            return (ref.year, ref.month or 6, ref.day or 15) if ref and ref.year is not None else None
        return self.passage.published

    def _nearest(self, date: Civil, ref: Civil, start: int, end: int) -> int:
        """The year in which a day of the year lies on the side that the tense says, or nearest to the reference."""
        tense = self.passage.tense(start, end)
        self.passage.why.append(f"year nearest to {timex_value(point(ref))}, {_TENSES[tense]}")
        gap = days_from_civil(*date) - days_from_civil(*ref)
        if tense < 0:
            return ref[0] - (gap > 7)
        if tense > 0:
            return ref[0] + (gap < -7)
        return ref[0] - (gap > 183) + (gap < -183)

    def _year_for(self, p: Point, start: int, end: int) -> int | None:
        if (told := self.passage.story_year(start, end)) is not None and not self._of_late(p):
            return told
        if self.passage.narrative and self.passage.said_year(start):
            year = self._year_in_force(p, start)
            self.passage.why.append(f"year of the story: {year}")
            return year
        ref = self.passage.published
        if ref is None:
            return None
        if self.passage.narrative:
            self.basis = "deictic"
        if p.weekday and p.day and p.month:
            for year in (ref[0], ref[0] + 1, ref[0] - 1):
                if p.day <= days_in_month(year, p.month) and weekday((year, p.month, p.day)) == p.weekday:
                    return year
        if p.month is not None:
            day = p.day or (ref[2] if p.month == ref[1] else 15)
            year = self._nearest((ref[0], p.month, day), ref, start, end)
            step = 1 if self.passage.tense(start, end) > 0 else -1
            while p.month == 2 and p.day == 29 and days_in_month(year, 2) < 29:
                year += step
            return year
        if p.quarter or p.half or p.season:
            middle = _first_month(p) + (3 if p.half else 1)
            return self._nearest((ref[0] + (middle > 12), (middle - 1) % 12 + 1, 15), ref, start, end)
        return ref[0]

    def _of_late(self, p: Point) -> bool:
        """Whether a day of the year lies within two months before the document's, where nobody tells of old times."""
        ref, passage = self.passage.published, self.passage
        if ref is None or passage.talk or passage.next_year is not None or not p.month or not p.day:
            return False
        if p.day > days_in_month(ref[0], p.month):
            return False
        return 0 <= (days_from_civil(*ref) - days_from_civil(ref[0], p.month, p.day)) % 365 <= 62

    def _year_in_force(self, p: Point, start: int) -> int | None:
        """The year of the date in force; the next or last one where the months wrap round."""
        ref = self.passage.month or self.passage.year
        year = self.passage.said_year(start, p.month)
        if year is None or year.year is None:
            return None
        if ref is None or ref.month is None or ref.year != year.year:
            return year.year
        gap = (p.month or _first_month(p)) - ref.month
        if not p.month:
            return year.year
        return year.year + (gap <= -8) - (gap >= 9)

    def _month_for(self, p: Point, start: int, end: int) -> Point | None:
        ref = (self.passage.month if self.passage.narrative else None) or self.passage.document() or self.passage.month
        if ref is None or ref.year is None or ref.month is None:
            return p
        year, month = ref.year, ref.month
        if p.weekday:
            for step in sorted(range(-11, 12), key=lambda step: (abs(step), -step)):
                y, m, _ = add_months((year, month, 1), step)
                if (p.day or 32) <= days_in_month(y, m) and weekday((y, m, p.day or 1)) == p.weekday:
                    p.year, p.month = y, m
                    return p
        tense = 0 if self.passage.narrative else self.passage.tense(start, end)
        if ref.day and ((tense > 0 and (p.day or 0) < ref.day) or (tense < 0 and (p.day or 0) > ref.day)):
            year, month, _ = add_months((year, month, 1), 1 if tense > 0 else -1)
        while (p.day or 1) > days_in_month(year, month) and (p.day or 1) <= 31:
            year, month, _ = add_months((year, month, 1), 1 if tense > 0 else -1)
        p.year, p.month = year, month
        return p if _valid(p) else None

    def _weekday_for(self, p: Point, start: int, end: int) -> Point | None:
        beside = self.passage.day if 0 <= start - self.passage.day_at < _BESIDE else None
        if beside and beside.civil and weekday(beside.civil) == p.weekday:
            return _timed(replace(beside), p)  # 19 April 1906, a Thursday
        ref = self.passage.in_force("D") if self.passage.narrative else self.passage.document()
        day = ref.civil if ref else None
        if day is None or p.weekday is None:
            return p
        tense = self.passage.tense(start, end)
        self.passage.why.append(f"day of the week nearest to {timex_value(point(day))}, {_TENSES[tense]}")
        gap = (p.weekday - weekday(day)) % 7
        found = point(add_days(day, gap if tense > 0 or gap == 0 else gap - 7))
        return _timed(found, p)

    def _weekend(self, start: int, end: int) -> Point | None:
        self.basis = "underspecified"
        ref = self.passage.in_force("D") if self.passage.narrative else self.passage.document()
        day = ref.civil if ref else None
        if day is None:
            return None
        year, week = iso_week(add_days(day, -7 if self.passage.tense(start, end) < 0 and weekday(day) < 6 else 0))
        return Point(week=(year, week), weekend=True)

    def _time(self, p: Point, start: int) -> Point | None:
        """A bare time of day: of the day said in this paragraph, else of the reference day."""
        self.basis = "underspecified"
        day = self.passage.day if self.passage.narrative or start - self.passage.day_at < 300 else None
        day = day if day and self.passage.day_at >= 0 else None
        ref = day or (None if self.passage.narrative and self.passage.year else self.passage.document())
        if ref:
            p.year, p.month, p.day = ref.year, ref.month, ref.day
            self.passage.why.append(f"time of day on {timex_value(ref)}")
        return p


def _timed(p: Point | None, time: When | Point) -> Point | None:
    """A day with the time of day of another."""
    if p is not None:
        p.part, p.hour, p.minute, p.second, p.zone = time.part, time.hour, time.minute, time.second, time.zone
    return p


def _first_month(p: Point) -> int:
    if p.season:
        return SEASONS[p.season]
    return 3 * p.quarter - 2 if p.quarter else 6 * (p.half or 1) - 5


def _valid(p: Point) -> bool:
    if p.month is not None and not 1 <= p.month <= 12:
        return False
    if p.day is not None and p.month is not None:
        return 1 <= p.day <= (days_in_month(p.year, p.month) if p.year is not None else 31)
    return p.day is None or p.day <= 31


def _set_day(p: Point, date: Civil) -> None:
    p.year, p.month, p.day = date


def shifted(ref: Point, unit: str, count: float) -> Point | None:
    """A reference moved by a count of units, at the grain of the unit; None where the reference is too coarse."""
    year = ref.year
    if year is None:
        return None
    if unit in _YEARS:
        return _far(year, unit, count)
    if unit in ("HY", "Q"):
        size = 6 if unit == "HY" else 3
        month = ref.month or (ref.quarter and 3 * ref.quarter) or (ref.half and 6 * ref.half)
        if not month:
            return None
        number = year * (12 // size) + (month - 1) // size + int(count)
        y, part = divmod(number, 12 // size)
        return Point(year=y, half=part + 1) if unit == "HY" else Point(year=y, quarter=part + 1)
    if ref.month is None:
        return Point(year=year) if count == 0 else None
    if unit == "M":
        y, m, _ = add_months((year, ref.month, 1), int(count))
        return Point(year=y, month=m)
    if ref.civil is None:
        return Point(year=year, month=ref.month) if unit in ("D", "W") and count == 0 else None
    if unit in ("W", "WE", "FN"):
        return Point(week=iso_week(add_days(ref.civil, int(count * (14 if unit == "FN" else 7)))), weekend=unit == "WE")
    days = count if unit == "D" else count / 24 if unit == "H" else 0
    return point(add_days(ref.civil, int(days)))


def counted(day: Civil, unit: str, count: float) -> Point:
    """The day, or the minute, that lies so many units from midnight of a day."""
    if unit in ("H", "Mi", "S"):
        seconds = int(count * {"H": 3600, "Mi": 60, "S": 1}[unit])
        days, rest = divmod(seconds, 86_400)
        p = point(add_days(day, days))
        p.hour, p.minute, p.second = rest // 3600, rest // 60 % 60, rest % 60 or None
        return p
    if unit in _MONTHS:
        return point(add_months(day, int(count * _MONTHS[unit])))
    return point(add_days(day, int(count * {"FN": 14, "W": 7, "WE": 7}.get(unit, 1))))


def _far(year: int, unit: str, count: float) -> Point:
    if unit == "Y" or int(count) != count:
        return Point(year=year + int(count * _YEARS[unit]))
    if unit == "DE":
        if abs(count) >= 2:
            return Point(year=year + int(count) * 10)
        return Point(decade=year // 10 + int(count) if year > 0 else int(count) - (1 - year) // 10 - 1)
    if unit == "CE":
        return Point(century=year // 100 + int(count)) if abs(count) < 2 else Point(year=year + int(count) * 100)
    return Point(year=year + int(count * 1000))


def _named(ref: Point, shift: Shift) -> Point | None:
    """Last Friday, next March, this summer."""
    count, year = int(shift.count or 0), ref.year
    if year is None:
        return None
    if shift.weekday:
        if ref.civil is None:
            return None
        gap = (shift.weekday - weekday(ref.civil)) % 7
        if count == 0:
            return point(add_days(ref.civil, shift.weekday - weekday(ref.civil)))
        return point(add_days(ref.civil, (gap or 7) + 7 * (count - 1) if count > 0 else gap + 7 * count))
    if shift.month:
        month = ref.month or (1 if count > 0 else 12)
        year += 0 if count == 0 else int(shift.month <= month) if count > 0 else -int(shift.month >= month)
        return Point(year=year, month=shift.month)
    first, month = SEASONS[shift.season or "SP"], ref.month or 6
    year += 0 if count == 0 else int(first <= month) if count > 0 else -int(first >= month - 2)
    return Point(year=year, season=shift.season)


def _nth(p: Point, when: When) -> Point | None:
    """The nth weekday, day or week of a point; or so many units after it."""
    nth = when.nth or 0
    if when.weekday is not None:
        if p.year is None or p.month is None:
            return None
        found = nth_weekday(p.year, p.month, when.weekday, nth)
        return point(found) if found else None
    unit = when.unit or "D"
    if p.civil and unit == "W" and nth:
        return counted(p.civil, unit, nth)
    if p.civil or (unit in _YEARS and p.year is not None) or (unit == "M" and p.month):
        return shifted(p, unit, nth)
    if p.year is None:
        return None
    return _part_of(p, unit, nth)


def _part_of(p: Point, unit: str, nth: int) -> Point | None:
    """The first day, last week, third quarter of a month or year."""
    year, month = p.year or 0, p.month
    if unit == "D":
        first, last = (year, month or 1, 1), (year, month or 12, days_in_month(year, month or 12))
        return point(add_days(first, nth - 1) if nth > 0 else add_days(last, nth + 1))
    if unit in ("W", "WE"):
        days = days_in_month(year, month or 12)
        day = (year, month or 1, min(4 + 7 * (nth - 1), days)) if nth > 0 else (year, month or 12, days - 3)
        return Point(week=iso_week(day), weekend=unit == "WE")
    if unit == "M":
        return Point(year=year, month=nth if nth > 0 else 12) if nth <= 12 and not month else None
    if unit == "Q" and not month:
        return Point(year=year, quarter=nth if nth > 0 else 4) if nth <= 4 else None
    if unit == "HY" and not month:
        return Point(year=year, half=nth if nth > 0 else 2) if nth <= 2 else None
    return None
