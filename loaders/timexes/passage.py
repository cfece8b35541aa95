"""What is in force while a document is read: its date, the last dates said, its genre, the tense near by."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from loaders.timexes.calendar import Civil
from loaders.timexes.values import Point, point
from loaders.timexes.when import Shift, When

#: Full dates (month and year) that lie in the past, for a document to count as a history.
_HISTORY = 4


def is_narrative(meanings: Iterable[object], published: Civil | None) -> bool:
    """Whether a text tells of times past: most of its full dates are more than two years before its own date.

    Deictic words (yesterday, today) speak against it. Without a date of its own every text is taken for a narrative.
    """
    if published is None:
        return True
    old = recent = 0
    for when in meanings:
        if not isinstance(when, When):
            continue
        if isinstance(when.base, Shift) and when.base.anchor == "document" and when.base.unit == "D":
            recent += 1
        elif when.month is not None and when.year is not None and not when.short:
            if when.year < published[0] - 2:
                old += 1
            else:
                recent += 1
    return old >= _HISTORY and old > 2 * recent


@dataclass(slots=True)
class Passage:
    """The state that carries from one expression to the next."""

    folded: str
    published: Civil | None
    narrative: bool
    future: re.Pattern[str]
    past: re.Pattern[str]
    sentence: tuple[int, int] = (0, 0)
    day: Point | None = None
    month: Point | None = None
    year: Point | None = None
    day_at: int = -1
    phrase: bool = False
    why: list[str] = field(default_factory=list)

    def tense(self, start: int, end: int) -> int:
        """-1 past, 1 future, 0 unknown: the cue nearest to an expression within its sentence.

        A query without a cue looks ahead.
        """
        low, high = self.sentence
        best: tuple[int, int] = (10**9, 0)
        for sign, pattern in ((1, self.future), (-1, self.past)):
            for m in pattern.finditer(self.folded, max(low, start - 160), min(high, end + 160)):
                gap = start - m.end() if m.end() <= start else m.start() - end
                best = min(best, (abs(gap), sign))
        return best[1] or int(self.phrase)

    def document(self) -> Point | None:
        """The document's date as a point."""
        return point(self.published) if self.published else None

    def in_force(self, unit: str) -> Point | None:
        """The last date said that is fine enough for a unit, else the document's."""
        if unit in ("D", "W", "WE", "H", "Mi", "S"):
            found = self.day or self.month or self.year
        elif unit == "M":
            found = self.month or self.year
        else:
            found = self.year
        if found:
            return found
        return None if self.narrative else self.document()

    def say(self, p: Point, at: int) -> None:
        """A date was said: it is in force from here."""
        if p.week and not p.year:
            p = Point(year=p.week[0])
        if p.year is None:
            return
        self.year = p
        if p.month is None:
            if self.month and self.month.year != p.year:
                self.month = self.day = None
            return
        self.month = p
        self.day = p if p.day is not None else None
        self.day_at = at if p.day is not None else self.day_at
