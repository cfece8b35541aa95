"""What is in force while a document is read: its date, the last dates said, its genre, the tense near by."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from loaders.timexes.calendar import Civil
from loaders.timexes.values import Point, point
from loaders.timexes.when import Range, Shift, When

#: Dates of years gone by that a history has at least; how many dates with a year it has for a word of the day's news.
_HISTORY, _TO_NEWS = 8, 8
#: Two glimpses this many years apart confirm each other: the story has moved on.
_GLIMPSE = 4
#: For this many characters what somebody tells stays in the year that was named.
_TOLD = 800
#: A date within this many characters of its sentence's start opens it (On 5 May, By the end of 1943).
_OPENING = 24


def is_narrative(meanings: Iterable[object], published: Civil | None) -> bool:
    """Whether a text tells of times past: it names years, and hardly ever counts from its own date.

    Words of the day's news are yesterday, last year, a bare Monday. A text without a date of its own is a narrative.
    """
    if published is None:
        return True
    gone = years = news = 0
    for meaning in meanings:
        for when in (meaning.first, meaning.last) if isinstance(meaning, Range) else (meaning,):
            if not isinstance(when, When):
                continue
            news += of_the_day(when)
            if when.year is not None and not isinstance(when.base, Shift):
                years += 1
                gone += when.year < published[0]
    return (gone >= _HISTORY or (gone >= _HISTORY // 2 and not news)) and years >= _TO_NEWS * news


def of_the_day(meaning: object) -> bool:
    """Whether an expression counts from the document's own day: yesterday, last year, a bare Monday."""
    if not isinstance(meaning, When):
        return False
    if isinstance(meaning.base, Shift):
        return meaning.base.anchor == "document"
    bare = meaning.year is None and meaning.day is None and meaning.base is None
    return bool(meaning.weekday) and bare


@dataclass
class Passage:
    """The state that carries from one expression to the next. ``last`` is the last date said, in the story or aside.

    ``aside`` is the year that a sentence only glimpses (reopened in 1990): it holds to the end of that sentence.
    ``talk``: people talk here. ``todays``: this paragraph speaks of yesterday, Monday, last year. ``told``: the last
    year that the text spelt out, and where. ``next_year``: the year that stands alone behind (24 December. 2008.).
    """

    folded: str
    published: Civil | None
    narrative: bool
    future: re.Pattern[str]
    past: re.Pattern[str]
    sentence: tuple[int, int] = (0, 0)
    paragraph: int = 0
    day: Point | None = None
    month: Point | None = None
    year: Point | None = None
    day_at: int = -1
    year_in: int = -1
    last: Point | None = None
    aside: Point | None = None
    aside_until: int = -1
    phrase: bool = False
    talk: bool = False
    todays: bool = False
    told: tuple[int, int] | None = None
    told_in: int = -1
    next_year: int | None = None
    why: list[str] = field(default_factory=list)

    @cached_property
    def _cues(self) -> tuple[list[int], list[tuple[int, int, int]]]:
        """Every cue of tense in the text, by its start: found once, so that pages of dates stay cheap."""
        found = [
            (m.start(), m.end(), sign)
            for sign, cues in ((1, self.future), (-1, self.past))
            for m in cues.finditer(self.folded)
        ]
        found.sort()
        return [start for start, _, _ in found], found

    def tense(self, start: int, end: int) -> int:
        """-1 past, 1 future, 0 unknown: the cue nearest to an expression within its sentence.

        A query without a cue looks ahead.
        """
        low, high = max(self.sentence[0], start - 160), min(self.sentence[1], end + 160)
        starts, cues = self._cues
        best: tuple[int, int] = (10**9, 0)
        for at in range(bisect_left(starts, low), len(cues)):
            first, last, sign = cues[at]
            if first >= high:
                break
            if last <= high:
                gap = start - last if last <= start else first - end
                best = min(best, (abs(gap), sign))
        return best[1] or int(self.phrase)

    def document(self) -> Point | None:
        """The document's date as a point."""
        return point(self.published) if self.published else None

    def in_force(self, unit: str) -> Point | None:
        """The last date said that is fine enough for a unit, else the document's."""
        last = self.last
        if unit in ("D", "W", "WE", "H", "Mi", "S"):
            found = (last if last and last.day else None) or self.day or self.month or self.year
        elif unit == "M":
            found = (last if last and last.month else None) or self.month or self.year
        else:
            found = last or self.year
        if found:
            return found
        return None if self.narrative else self.document()

    def said_year(self, at: int, month: int | None = None) -> Point | None:
        """The year of the story at a place: that of the date in force, or one that this sentence glimpsed.

        A year glimpsed before this sentence is meant by a month that would lead the story back.
        """
        aside, now = self.aside, self.year
        if aside is None or now is None or aside.year is None or now.year is None or at < self.aside_until:
            return aside or now
        ahead = self.year_in == self.paragraph and now.year < aside.year < now.year + _GLIMPSE
        known = self.month.month if self.month and self.month.year == now.year else None
        if month and ahead and (known is None or month < known):
            return aside
        return now

    def say(self, p: Point, start: int, end: int) -> None:
        """A date was said: it is in force from here."""
        if p.week and not p.year:
            p = Point(year=p.week[0])
        if p.year is None:
            return
        self.last = p
        if self._glimpsed(p, start):
            self.aside, self.aside_until = p, self.sentence[1]
            return
        self.aside = None
        self.year, self.year_in = p, self.paragraph
        if p.month is None:
            if self.month and self.month.year != p.year:
                self.month = self.day = None
            return
        self.month = p
        self.day = p if p.day is not None else None
        self.day_at = end if p.day is not None else self.day_at

    def story_year(self, start: int, end: int) -> int | None:
        """The year of what somebody tells here: named a while ago, and long gone; None in plain news."""
        if self.next_year is not None:
            return self.next_year
        if self.told is None or self.published is None or self.narrative:
            return None
        year, at = self.told
        if self.talk:
            near = at >= self.sentence[0] - 30 or (start - at < _TOLD and self.tense(start, end) <= 0)
        else:
            near = self.told_in == self.paragraph and not self.todays and self.tense(start, end) <= 0
        return year if near and year < self.published[0] - 1 else None

    def _glimpsed(self, p: Point, start: int) -> bool:
        """Whether a date amid a sentence only looks back or ahead from the story that its paragraph tells."""
        now = self.year
        if not self.narrative or now is None or now.year is None or p.year is None or self.year_in != self.paragraph:
            return False
        if p.year == now.year or start - self.sentence[0] < _OPENING or (p.month and p.year == now.year + 1):
            return False
        return not (self.aside and self.aside.year is not None and abs(self.aside.year - p.year) < _GLIMPSE)
