"""What German and Dutch share beside the western rules: 14./15. October, the year 1941, three days before 5 May."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from loaders.timexes.grammar import joins, romance
from loaders.timexes.grammar.parts import day_of, pick
from loaders.timexes.grammar.western import RULES_STEP_AFTER
from loaders.timexes.language import Node, Rule, rule
from loaders.timexes.when import Range, Span, When

Nodes = Sequence[Node]
_YEAR_OF = "<the year> <year>"


@rule(_YEAR_OF, r"u[yn]e?", "y", 8)
def year_of(nodes: Nodes) -> tuple[str, object] | None:
    """Im Jahre 1941, het jaar 1914, des Jahres 9 n. Chr.: the noun tells that the number is a year."""
    unit, number = nodes[0], nodes[1]
    if unit.value != "Y" or not isinstance(number.value, int):
        return None
    if number.text.startswith("'"):
        return "D", When(year=number.value, short=True)
    if number.cat == "n" and len(nodes) == 2 and (unit.bare or len(number.text) < 3):
        return None
    if (era := pick(nodes, "e")) is not None:
        return "D", When(year=1 - number.value if era < 0 else number.value)
    return "y", number.value


@rule("<year>", r"y", "D", 61)
def year(nodes: Nodes) -> When | None:
    """A number that its noun made a year."""
    return When(year=cast("int", nodes[0].value)) if nodes[0].rule == _YEAR_OF else None


@rule("<month>-<year>", r"m-y", "D", 9)
def month_year(nodes: Nodes) -> When | None:
    """Dez-2018."""
    return When(month=pick(nodes, "m"), year=pick(nodes, "y"))


@rule("<date> <hours>", r"[Dw][F@,]*G", "G", 63)
def date_hours(nodes: Nodes) -> Range | None:
    """Am 22. April von 5 bis 6 Uhr: the day of both."""
    both, node = cast("Range", nodes[-1].value), nodes[0]
    when = When(weekday=cast("int", node.value)) if node.cat == "w" else node.value
    if not isinstance(when, When) or when.has_time() or both.first.hour is None or both.first.has_date():
        return None
    first, last = (joins.put(when, end) for end in (both.first, both.last))
    return replace(both, first=first, last=last, split=False) if first and last else None


@rule("<day>-<numeric date>", r"[no][-~&]i", "G", 9)
def days_numeric(nodes: Nodes) -> Range | None:
    """14./15.10.2018, vom 18. auf den 19.09.: the first day's month and year stand with the second."""
    day, last = day_of(nodes[0].value), nodes[-1].value
    if not day or not isinstance(last, When) or not last.day or last.hour is not None or day >= last.day:
        return None
    cut = nodes[0].end, nodes[2].start
    return Range(first=replace(last, day=day), last=last, cut=cut, split=False)


@rule("<day> at <day> <month>", r"(?<=[OpF])[no]@[no]F?m(?:,?F?y)?", "G", 8)
def days_at(nodes: Nodes) -> Range | None:
    """In de nacht van 4 op 5 mei 1940."""
    first, last = day_of(nodes[0].value), day_of(nodes[2].value)
    if not first or not last or first >= last:
        return None
    when = When(month=pick(nodes, "m"), year=pick(nodes, "y"))
    cut = nodes[0].end, nodes[2].start
    return Range(first=replace(when, day=first), last=replace(when, day=last), cut=cut, split=False)


@rule("<nth> and <nth> century", r"[or][-~&][or]u", "G", 12)
def centuries(nodes: Nodes) -> Range | None:
    """Im 18. und 19. Jahrhundert."""
    first, last = pick(nodes, "or"), pick(nodes, "or", 1)
    if pick(nodes, "u") != "CE" or not 1 <= first < last <= 30:
        return None
    cut = nodes[0].end, nodes[2].start
    return Range(first=When(century=first - 1), last=When(century=last - 1), cut=cut, split=True)


@rule("<length> before <date>", r"VBF?[Dv]", "D", 29)
def before(nodes: Nodes) -> When | None:
    """Drei Tage vor Weihnachten, two weeks before 5 May, where one word means ago and before."""
    span, when = cast("Span", nodes[0].value), nodes[-1].value
    if not isinstance(when, When) or any(count is None for count, _ in span.parts):
        return None
    for count, unit in span.parts:
        when = When(base=when, unit=unit, nth=-int(count or 0))
    return when


@rule("<date> about <clock>", r"[DTwv][,F@]*X@?[Tt]", "T", 49)
def about_clock(nodes: Nodes) -> When | None:
    """Am 5. Mai gegen etwa 18 Uhr."""
    return joins.date_clock.build([nodes[0], nodes[-1]])  # type: ignore[return-value]


@rule("<coarse date> <fine date>", r"D[F,@]?[Dmwh]", "D", 51)
def within(nodes: Nodes) -> When | None:
    """Nächste Woche Donnerstag, letztes Jahr im Mai: the fine one behind the coarse one."""
    from loaders.timexes.grammar.suffixed import within as inward  # noqa: PLC0415

    return inward.build(nodes)  # type: ignore[return-value]


@rule("night of <day> to <day>", r"p[F,]?O?G", "T", 43)
def night(nodes: Nodes) -> When | None:
    """In der Nacht vom 23. auf den 24. Mai: that of the first of the two."""
    both, part = cast("Range", nodes[-1].value), nodes[0].value
    if isinstance(part, When):
        part = None if part.has_date() or part.hour is not None else part.part
    if part != "NI" or not both.first.day or both.first.has_time():
        return None
    return replace(both.first, part="NI", year=both.first.year or both.last.year)


@rule("night to <day>", r"p[-F,]?[Dw]", "T", 47)
def night_to(nodes: Nodes) -> When | None:
    """In der Nacht zum 4. Oktober, in der Nacht auf Sonntag: told by the day in whose small hours it ends."""
    last, part = nodes[-1], nodes[0].value
    when = When(weekday=cast("int", last.value)) if last.cat == "w" else last.value
    if part != "NI" or not isinstance(when, When) or not (when.day or when.weekday) or when.has_time():
        return None
    return replace(when, part="NI")


night_of_dates = Rule("night of <date> to <date>", r"T[F,]?O?G", "T", 64, night.build)


RULES: tuple[Rule, ...] = (
    year_of, days_numeric, days_at, romance.hyphened, month_year, date_hours, centuries, before, about_clock, night,
    night_of_dates, night_to, romance.week, romance.weekday_after, romance.week_of, romance.current, romance.of_year,
    romance.month_of, romance.night, romance.ago_units, romance.deictic_weekday, within, year, *RULES_STEP_AFTER,
)  # fmt: skip
