"""The passage a clause stands in: what kind of text it is, and the date in force.

News of the day speaks of its own day unless it says otherwise, and forgets a date with its paragraph. An article
or a tale carries a date on until the next; a transcript carries it through its turns.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from loaders.model import Document, Sentence, Timex
from loaders.sentences import spoken

Genre = Literal["news", "article", "transcript"]
_OPENING = 8  # sentences in which a report says when it happened
_VALUES = re.compile(r"(?:PAST|PRESENT|FUTURE)_REF")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(slots=True)
class InForce:
    """A date that later clauses may inherit: who set it, and where."""

    edtf: str
    timex: Timex | None
    paragraph: int
    sentence: int


def genre(document: Document, sentences: Sequence[Sentence], timexes: Sequence[Timex]) -> Genre:
    """What kind of text this is, for dating only."""
    if len(sentences) >= 10 and sum(spoken(document.text, sentences)) > 0.4 * len(sentences):
        return "transcript"
    if document.published is None:
        return "article"
    opening = sentences[:_OPENING]
    day = document.published.isoformat()
    for timex in timexes:
        if not opening or timex.start >= opening[-1].end:
            break
        if _dateline(timex, opening, day) or _fresh(timex, document):
            return "news"
    return "article"


def _dateline(timex: Timex, opening: Sequence[Sentence], day: str) -> bool:
    """A line that holds nothing but the day of publication."""
    return timex.edtf == day and any(
        s.start <= timex.start and timex.end <= s.end and (s.end - s.start) - (timex.end - timex.start) <= 12
        for s in opening
    )


def _fresh(timex: Timex, document: Document) -> bool:
    """A day within a week of publication, named by weekday or as today or yesterday."""
    if document.published is None or not timex.edtf or not _DAY.fullmatch(timex.edtf[:10]):
        return False
    if timex.basis == "absolute" and timex.rule != "gold":
        return False
    from loaders.edtf import bounds  # noqa: PLC0415

    limits = bounds(timex.edtf)
    now = bounds(document.published.isoformat())
    if not limits or not now or limits[0] is None or now[0] is None:
        return False
    return -8 * 86_400 < limits[0] - now[0] < 2 * 86_400


def vague(timex: Timex) -> bool:
    """Whether an expression only says now, once or some day."""
    return _VALUES.match(timex.value) is not None
