"""Dates of several tellings to one: the finest that all support, and what cannot hold beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from loaders.edtf import DAY, Bounds, bounds, civil_from_days, days_in_month

#: A bound where a side is open: far outside any date that a document can write.
FAR = 10**15


@dataclass(frozen=True, slots=True)
class Span:
    """Closed seconds from low to high; an open side is -FAR or FAR."""

    low: int
    high: int

    @property
    def width(self) -> int:
        """Seconds between the two ends."""
        return self.high - self.low

    @property
    def open(self) -> bool:
        """True where one of the two ends is unknown."""
        return self.low == -FAR or self.high == FAR

    def meet(self, other: Span) -> Span | None:
        """What both allow."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        return Span(low, high) if low <= high else None

    def meets(self, other: Span) -> bool:
        """Whether there is a moment that both allow."""
        return self.low <= other.high and other.low <= self.high

    def gap(self, other: Span) -> int:
        """Seconds between two spans; 0 where they meet."""
        return max(0, self.low - other.high, other.low - self.high)

    def widened(self, seconds: int) -> Span:
        """The span with this much more on each known side."""
        return Span(
            self.low if self.low == -FAR else self.low - seconds, self.high if self.high == FAR else self.high + seconds
        )


ANY = Span(-FAR, FAR)


@lru_cache(maxsize=65_536)
def span_of(edtf: str | None) -> Span | None:
    """The span of an EDTF text; None where there is none, it cannot be read, or it ends before it starts."""
    found = bounds(edtf)
    if found is None:
        return None
    low, high = found
    span = Span(-FAR if low is None else low, FAR if high is None else high)
    return span if span.low <= span.high else None


@lru_cache(maxsize=65_536)
def soft_span(edtf: str | None) -> Span | None:
    """The span, wider by its own width where the source hedged: "about 1890" does not contradict 1891."""
    span = span_of(edtf)
    if span is None or edtf is None or span.open or edtf[-1] not in "~?%":
        return span
    return span.widened(span.width + 1)


def to_bounds(span: Span) -> Bounds:
    """Earliest and latest as the model has them: None for an open end."""
    return (None if span.low == -FAR else span.low), (None if span.high == FAR else span.high)


def edtf_of(span: Span) -> str | None:
    """The shortest EDTF text with exactly these bounds, to the day; None for a span that is open on both sides."""
    if span == ANY:
        return None
    if span.low == -FAR:
        return f"../{_at(span.high, last=True)}"
    if span.high == FAR:
        return f"{_at(span.low, last=False)}/.."
    if span.width < DAY:
        return _text(*civil_from_days(span.low // DAY))
    return _unit(span) or f"{_at(span.low, last=False)}/{_at(span.high, last=True)}"


def _unit(span: Span) -> str | None:
    year, month, day = civil_from_days(span.low // DAY)
    end_year, end_month, end_day = civil_from_days(span.high // DAY)
    starts, ends = span.low % DAY == 0, span.high % DAY == DAY - 1
    if not (starts and ends and day == 1 and year == end_year and end_day == days_in_month(end_year, end_month)):
        return None
    if month == 1 and end_month == 12:
        return _text(year)
    return _text(year, month) if month == end_month else None


def _at(second: int, *, last: bool) -> str:
    """The coarsest of year, month and day that starts (or, ``last``, ends) at this second."""
    year, month, day = civil_from_days(second // DAY)
    if last:
        whole_month = day == days_in_month(year, month)
        return _text(year) if whole_month and month == 12 else _text(year, month, None if whole_month else day)
    return _text(year) if (month, day) == (1, 1) else _text(year, month, None if day == 1 else day)


def _text(year: int, month: int | None = None, day: int | None = None) -> str:
    written = f"{year:04d}" if year >= 0 else f"-{-year:04d}"
    head = f"Y{year}" if abs(year) > 9999 else written
    return "-".join([head, *(f"{part:02d}" for part in (month, day) if part is not None)])


@dataclass(frozen=True, slots=True)
class Dated:
    """The date of an event, and the tellings' dates that cannot hold with it."""

    edtf: str | None
    span: Span
    dated: bool
    against: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One telling's date: its text, its id and document, and whether the telling gives a date or only bounds."""

    edtf: str
    telling: str
    document: str
    dated: bool


def combine(claims: Iterable[Claim]) -> Dated:
    """The date that most documents support, at its finest; mere bounds never beat a given date."""
    ordered = sorted(claims, key=lambda claim: (claim.telling, claim.edtf))
    given = [claim for claim in ordered if claim.dated]
    used = given or ordered
    if not used:
        return Dated(None, ANY, dated=False)
    groups = _agreeing(used)
    best = min(groups, key=lambda group: _rank(group[0], group[1]))
    span, members = best
    edtf = _wording(span, members)
    return Dated(edtf, span, dated=bool(given), against=_against(edtf, soft_span(edtf) or span, used))


def _against(edtf: str | None, span: Span, claims: Iterable[Claim]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Where some claims cannot hold with the date: the date with its claims, then each of the others with its own."""
    backed: list[str] = []
    against: dict[str, list[str]] = {}
    for claim in claims:
        holds = (soft_span(claim.edtf) or ANY).meet(span) is not None
        (backed if holds else against.setdefault(claim.edtf, [])).append(claim.telling)
    others = sorted((value, tuple(sorted(tellings))) for value, tellings in against.items())
    return ((edtf or "", tuple(sorted(backed))), *others) if others else ()


def _agreeing(claims: Sequence[Claim]) -> list[tuple[Span, list[Claim]]]:
    """Around each claim, from the finest, all that hold together with it and with one another."""
    spans = {claim.edtf: span_of(claim.edtf) or ANY for claim in claims}
    by_width = sorted(claims, key=lambda claim: (_hedged(claim), spans[claim.edtf].width, claim.edtf, claim.telling))
    groups = []
    for seed in {claim.edtf: claim for claim in reversed(by_width)}.values():
        meeting, members = spans[seed.edtf], []
        for claim in by_width:
            both = meeting.meet(spans[claim.edtf])
            if both is not None:
                meeting = both
                members.append(claim)
        groups.append((meeting, members))
    return groups


def _hedged(claim: Claim) -> bool:
    return claim.edtf[-1] in "~?%"


def _rank(span: Span, members: Sequence[Claim]) -> tuple[int, int, bool, int, int, str]:
    documents = {claim.document for claim in members}
    hedged = all(_hedged(claim) for claim in members)
    return -len(documents), -len(members), hedged, span.width, span.low, min(claim.telling for claim in members)


def _wording(span: Span, members: Sequence[Claim]) -> str | None:
    """The words of a telling that says just this; else words of our own."""
    same = [claim.edtf for claim in members if span_of(claim.edtf) == span]
    if same:
        return min(same, key=lambda text: (text[-1] in "~?%", -same.count(text), len(text), text))
    return edtf_of(span)
