"""What an expression says before anything is looked up: partial dates, steps, lengths, repetitions.

These are the values of atoms and rules. ``resolve`` turns them into TIMEX3 and EDTF.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

#: What a step is counted from: the document's date, the date in force in the passage, or whichever the genre prefers.
Anchor = Literal["document", "passage", "either"]

#: TIMEX3 unit letters; Mi, S and H are of the clock, WE is a weekend, HY a half-year, DE, CE and ML longer ones.
UNITS = ("S", "Mi", "H", "D", "WE", "W", "M", "Q", "HY", "Y", "DE", "CE", "ML")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """So many units from a reference: last year is (Y, -1), three weeks ago (W, -3); count None is a few.

    ``counted`` where a length is counted off (a month ago, not last month): a query means the very day by it.
    """

    unit: str
    count: float | None = 0
    anchor: Anchor = "document"
    weekday: int | None = None
    month: int | None = None
    season: str | None = None
    counted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A date or time as far as the words give it; what is missing comes from ``base`` or from the context.

    ``century`` and ``decade`` are the leading digits of the year (19, 196); ``short`` marks a two-digit year;
    ``weekday`` is 1…7 from Monday; ``nth`` counts weekdays of a month or units of ``base`` (-1: the last);
    ``fiscal`` marks the year of accounts, whose bounds no text says; ``zone`` is the offset from UTC (-05:00, Z) where
    the text names one; ``days`` is added at the end (the day after Christmas). ``cut`` is where the date ends and its
    clock time starts in the text.
    """

    base: Shift | When | None = None
    century: int | None = None
    decade: int | None = None
    year: int | None = None
    short: bool = False
    half: int | None = None
    quarter: int | None = None
    season: str | None = None
    month: int | None = None
    week: int | None = None
    weekend: bool = False
    day: int | None = None
    weekday: int | None = None
    nth: int | None = None
    unit: str | None = None
    holiday: str | None = None
    part: str | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: str | None = None
    fiscal: bool = False
    days: int = 0
    mod: str | None = None
    approx: bool = False
    cut: tuple[int, int] | None = None

    def has_date(self) -> bool:
        """Whether anything coarser than the time of day is said."""
        return any(
            x is not None
            for x in (
                self.base, self.century, self.decade, self.year, self.half, self.quarter, self.season, self.month,
                self.week, self.day, self.weekday, self.holiday,
            )
        ) or self.weekend  # fmt: skip

    def has_time(self) -> bool:
        """Whether a part of the day or a clock time is said."""
        return self.part is not None or self.hour is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A length of time: amounts with their units, largest first; an amount None is vague (a few).

    ``window`` is -1 for the last so many, 1 for the next: a query means the dates that they cover. ``cut`` is where the
    first length of a range ends and the second starts. ``ahead`` where the words may also count it from now (in two
    weeks): so in a query, a mere length in running text.
    """

    parts: tuple[tuple[float | None, str], ...]
    mod: str | None = None
    upto: Span | None = None
    ahead: bool = False
    window: int = 0
    cut: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """A set: every month (P1M), each Monday (XXXX-WXX-1), with TIMEX3's quant and freq."""

    value: str
    quant: str | None = "EVERY"
    freq: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ref:
    """PAST_REF, PRESENT_REF or FUTURE_REF.

    ``passage`` where it means the date in force (at that time), ``near`` where it lies close to the reference
    (recently).
    """

    value: str
    passage: bool = False
    near: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """From one to the other, both said; ``cut`` is where the first ends and the second starts in the text.

    A ``split`` one is a list of two (4 and 5 May): two expressions, whatever the genre. A ``between`` one (between 1914
    and 1918) is one expression in a query, two in running text, the first from ``start``.
    """

    first: When
    last: When
    cut: tuple[int, int]
    split: bool = False
    between: bool = False
    start: int | None = None


Meaning = When | Span | Repeat | Ref | Range


def onto(low: When, high: When | Shift) -> When:
    """A finer date within a coarser one: (month 10) within (last year)."""
    return replace(low, base=high) if low.base is None else replace(low, base=onto_base(low.base, high))


def onto_base(low: Shift | When, high: When | Shift) -> Shift | When:
    """The same, where the finer one is a base itself; a step keeps its own reference."""
    return low if isinstance(low, Shift) else onto(low, high)
