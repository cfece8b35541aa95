"""Two dates together: 1914-1918, 6-7 January, from May to June, 4 and 5 May, between 6 and 7 pm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from loaders.timexes.grammar import joins
from loaders.timexes.grammar.parts import day_of, pick
from loaders.timexes.language import Node, Rule, rule
from loaders.timexes.when import Range, Shift, When

Nodes = Sequence[Node]


def _join(nodes: Nodes, first: When, last: When) -> Range:
    at = next(i for i, n in enumerate(nodes) if n.cat in "-~&@")
    cut = nodes[at - 1].end, nodes[at + 1].start
    return Range(first=first, last=last, cut=cut, split=nodes[at].cat == "&")


def _inherit(first: When, last: When) -> When:
    """What the first end leaves out and the second says: May (to June 1999), 18:00 (to 20:00 on 5 May)."""
    if first.has_time() and last.has_time() and not first.has_date():
        return replace(last, hour=first.hour, minute=first.minute, second=first.second, part=first.part)
    if first.year is None and first.base is None and first.month is not None and last.month is not None:
        return replace(first, year=last.year, short=last.short, base=first.base or last.base)
    return first


def _steps_years(base: Shift | When | None) -> bool:
    """Whether a date leans on a step of years (next year's January) and on nothing finer."""
    while isinstance(base, When):
        if base.month is not None:
            return False
        base = base.base
    return base is not None and base.unit == "Y"


def _inherit_back(first: When, last: When) -> When:
    """What the second end leaves out and the first says: from 10 January to the 12th, 下午5:00到6:00."""
    if last.day is not None and last.month is None and last.weekday is None and last.base is None and first.month:
        return replace(last, month=first.month, year=first.year, short=first.short, base=first.base)
    if first.year is not None and first.month and last.month and last.year is None and last.base is None:
        wraps = (last.month, last.day or 31) < (first.month, first.day or 1)
        return replace(last, year=first.year + wraps, short=first.short)
    if first.month and last.month and last.year is None and last.base is None and _steps_years(first.base):
        return replace(last, base=first.base) if last.month >= first.month else last
    if first.hour is not None and last.hour is not None and not last.has_date():
        later = last.hour < 12 and last.hour < first.hour < last.hour + 12
        hour = last.hour + 12 if later and last.hour else last.hour
        day = replace(first, hour=hour, minute=last.minute, second=last.second)
        return day if first.has_date() else replace(last, hour=hour)
    return last


def _same_half(node: Node, first: When, last: When) -> When:
    """A bare hour before one of the afternoon lies there too, if that makes it the earlier: from 3 to 5 pm."""
    if node.rule == "<clock>" and first.hour and last.hour and first.hour + 12 < last.hour:
        return replace(first, hour=first.hour + 12)
    return first


@rule("<year>-<year>", r"y[-~][ny]", "G", 50)
def years(nodes: Nodes) -> Range | None:
    """1914-1918, 1939-45: a closed range of years in figures."""
    first, last = cast("int", nodes[0].value), cast("int", nodes[2].value)
    if nodes[2].cat == "n":
        if len(nodes[2].text) != 2:
            return None
        last += first // 100 * 100
    if not first < last <= first + 150:
        return None
    return _join(nodes, When(year=first), When(year=last))


@rule("<day>-<day> <month>", r"(?:w,?)?[no][-~&](?:w,?)?[no]F?m(?:,?F?y)?", "G", 9)
def days(nodes: Nodes) -> Range | None:
    """6-7 January 1916, 4 and 5 May."""
    first, last = day_of(pick(nodes, "no")), day_of(pick(nodes, "no", 1))
    if not first or not last or first >= last:
        return None
    when = When(month=pick(nodes, "m"), year=pick(nodes, "y"))
    return _join(nodes, replace(when, day=first), replace(when, day=last))


@rule("<month> <day>-<day>", r"m[no][-~&][no](?:,?F?y)?", "G", 9)
def days_after(nodes: Nodes) -> Range | None:
    """January 6-7, 1916, May 4 and 5."""
    return days.build(nodes)  # type: ignore[return-value]


@rule("<month>-<month> <year>", r"m[-~&]mF?,?y", "G", 9)
def months(nodes: Nodes) -> Range | None:
    """August and September 1914, mai-juin 1968."""
    year = pick(nodes, "y")
    return _join(nodes, When(month=pick(nodes, "m"), year=year), When(month=pick(nodes, "m", 1), year=year))


@rule("<date>-<date>", r"[Dy][-~]D|D[-~]y|T[-~@]T", "G", 62)
def dates(nodes: Nodes) -> Range | None:
    """May to June 1999, 18:00-20:00."""
    first, last = (When(year=n.value) if n.cat == "y" else cast("When", n.value) for n in (nodes[0], nodes[-1]))  # type: ignore[arg-type]
    if nodes[1].cat == "@" and (first.hour is None or last.hour is None or first.has_date()):
        return None
    first = _same_half(nodes[0], first, last)
    last = _inherit_back(first, last)
    return _join(nodes, _inherit(first, last), last)


@rule("between <date> and <date>", r"O[DTy][-~&][DTy]|OG", "G", 63)
def between(nodes: Nodes) -> Range | None:
    """Between 1914 and 1918, entre las 2 y las 4 p. m., from 3 to 5 May."""
    if nodes[0].weak and (nodes[2].cat == "&" if len(nodes) > 2 else nodes[1].value.split):  # type: ignore[attr-defined]
        return None
    if nodes[1].cat == "G":
        return replace(cast("Range", nodes[1].value), split=False, between=True, start=nodes[1].start)
    first, last = (When(year=n.value) if n.cat == "y" else n.value for n in (nodes[1], nodes[3]))  # type: ignore[arg-type]
    if not isinstance(first, When) or not isinstance(last, When):
        return None
    first = _same_half(nodes[1], first, last)
    last = _inherit_back(first, last)
    return replace(_join(nodes, _inherit(first, last), last), split=False, between=True, start=nodes[1].start)


@rule("<year>-<year> <era>", r"[ny][-~][ny]e", "G", 9)
def years_before(nodes: Nodes) -> Range | None:
    """499-493 BC, 264 to 241 BC: the era stands once, behind both."""
    first, last, era = pick(nodes, "ny"), pick(nodes, "ny", 1), pick(nodes, "e")
    if era >= 0 or not isinstance(first, int) or not isinstance(last, int) or first <= last:
        return None
    return replace(_join(nodes, When(year=1 - first), When(year=1 - last)), cut=(nodes[0].end, nodes[2].start))


@rule("<date> <clock range>", r"[DT][,@F]?G|G[,@F]?[DT]", "G", 64)
def day_clocks(nodes: Nodes) -> Range | None:
    """Tuesday from 2:00 to 2:30, 3:30 to 5:55 on 1 January: the day holds for both clock times."""
    both = next(n.value for n in nodes if n.cat == "G")
    day = next(n.value for n in nodes if n.cat in "DT")
    if not isinstance(both, Range) or not isinstance(day, When) or both.split:
        return None
    first, last = joins.put(day, both.first), joins.put(day, both.last)
    if first is None or last is None or first.hour is None or last.hour is None:
        return None
    return replace(both, first=first, last=last, between=False)


@rule("<hour>-<clock>", r"n[-~&]T|On[-~&]t", "G", 50)
def hours(nodes: Nodes) -> Range | None:
    """5 to 6 pm, 5-6 pm on Monday."""
    hour, last = cast("int", pick(nodes, "n")), cast("When", nodes[-1].value)
    if last.hour is None or hour > 24:
        return None
    first = hour + 12 if last.hour > 12 and hour < 12 and hour + 12 < last.hour + (last.minute or 0) / 60 else hour
    made = _join(nodes, replace(last, hour=first, minute=None), last)
    return replace(made, split=False, between=nodes[0].cat == "O")


@rule("<month>-<month>", r"m[-~]m", "G", 59)
def months_only(nodes: Nodes) -> Range | None:
    """Nov. to Mar.: an abbreviation that could be another word is a month beside one that is."""
    if all(n.weak for n in (nodes[0], nodes[2])):
        return None
    return _join(nodes, When(month=pick(nodes, "m")), When(month=pick(nodes, "m", 1)))


@rule("<day>/<month>-<day>/<month>", r"O?j[-~&]j", "G", 59)
def figures(nodes: Nodes) -> Range | None:
    """25/10 to 25/1, between 1/10 and 7/11: both in figures; one alone would be a fraction."""
    if nodes[0].cat != "O" and nodes[1].cat == "&":
        return None
    first, last = (
        When(day=day, month=month) for day, month in (cast("tuple[int, int]", n.value) for n in nodes if n.cat == "j")
    )
    return replace(_join(nodes, first, last), split=False, between=nodes[0].cat == "O")


RULES: tuple[Rule, ...] = (
    years_before, years, days, days_after, months, dates, between, hours, months_only, figures, day_clocks,
)  # fmt: skip
