"""What Spanish, Portuguese, Italian and French share beside the western rules: the noun first, the number behind it.

Siglo XX, día 21, año 2009, hoy lunes, el pasado 6 de abril, el tercer trimestre del año.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from loaders.timexes.grammar import dates, relative
from loaders.timexes.grammar.parts import day_of, pick
from loaders.timexes.grammar.western import RULES_STEP_AFTER
from loaders.timexes.language import Node, Rule, rule
from loaders.timexes.when import Range, Ref, Shift, Span, When

Nodes = Sequence[Node]


@rule("<century> <roman number>", r"u[rno]e?", "D", 8)
def century(nodes: Nodes) -> When | None:
    """Siglo XX, siglo III a. C., secolo XIX."""
    nth = pick(nodes, "rno")
    if nodes[0].value != "CE" or not isinstance(nth, int) or not 1 <= nth <= 21:
        return None
    return When(century=-nth if (pick(nodes, "e") or 1) < 0 else nth - 1)


@rule("year <year>", r"uy", "y", 8)
def year(nodes: Nodes) -> tuple[str, object] | None:
    """Año 2009: the noun adds nothing."""
    return ("D", When(year=cast("int", nodes[1].value))) if nodes[0].value == "Y" else None


@rule("day <day> <month> <year>", r"(?:w,?)?u[no]F?m(?:,?F?[yn])?", "D", 8)
def day_month(nodes: Nodes) -> When | None:
    """Día 21 de mayo."""
    if pick(nodes, "u") != "D":
        return None
    return dates.day_month.build([n for n in nodes if n.cat != "u"])  # type: ignore[return-value]


@rule("day <day>", r"(?:w,?)?u[no](?![umfH-])", "D", 14)
def day(nodes: Nodes) -> When | None:
    """El día 21, lunes día 21: the month comes from the context."""
    found = day_of(pick(nodes, "no"))
    unit = next(n for n in nodes if n.cat == "u")
    if unit.value != "D" or unit.bare or not found:
        return None
    return When(weekday=pick(nodes, "w"), day=found)


@rule("<day>-<month>-<year>", r"[no]-m-[yn]", "D", 8)
def hyphened(nodes: Nodes) -> When | None:
    """31-dic-1994."""
    return dates.day_month.build([n for n in nodes if n.cat != "-"])  # type: ignore[return-value]


@rule("<day after> <date>", r"vFD", "D", 44)
def day_after(nodes: Nodes) -> When | None:
    """Le lendemain du 30 avril, la víspera del 5 de mayo."""
    step, when = cast("When", nodes[0].value).base, cast("When", nodes[-1].value)
    if not isinstance(step, Shift) or step.anchor != "passage" or step.unit != "D" or not (when.day or when.holiday):
        return None
    return When(base=when, unit="D", nth=int(step.count or 0))


@rule("today <weekday>", r"v,?w", "D", 24)
def deictic_weekday(nodes: Nodes) -> When | None:
    """Hoy lunes, ayer martes: the weekday repeats what the word says."""
    found = nodes[0].value
    if not isinstance(found, When) or found.part or not isinstance(found.base, Shift) or found.base.unit != "D":
        return None
    return found


@rule("week <number>", r"u[no]F?y?|[o]u(?=[Fy]*y)F?y", "D", 13)
def week(nodes: Nodes) -> When | None:
    """Semana 27, semana 3 de 2019."""
    number = pick(nodes, "no")
    if pick(nodes, "u") != "W" or not isinstance(number, int) or not 1 <= number <= 53 or nodes[0].bare:
        return None
    return When(week=number, year=pick(nodes, "y"))


@rule("<coarse date> <weekday>", r"D,?w", "D", 47)
def weekday_after(nodes: Nodes) -> When | None:
    """La semana siguiente, el jueves."""
    high = cast("When", nodes[0].value)
    unit = high.base.unit if isinstance(high.base, Shift) else None
    return When(base=high, weekday=pick(nodes, "w")) if unit == "W" and high.weekday is None else None


@rule("week of <date>", r"uFD", "D", 48)
def week_of(nodes: Nodes) -> When | None:
    """La semana del 10 de abril: the week that holds the day."""
    when = cast("When", nodes[-1].value)
    if nodes[0].value != "W" or nodes[0].bare or when.day is None:
        return None
    return When(base=when, unit="W", nth=0)


@rule("<current> <unit>", r"ku|uk", "D", 22)
def current(nodes: Nodes) -> When | None:
    """El año actual, la actual semana."""
    unit, ref = next(n for n in nodes if n.cat == "u"), cast("Ref", pick(nodes, "k"))
    if unit.bare or ref.value != "PRESENT_REF" or unit.value in ("S", "Mi", "H"):
        return None
    return relative.step_to((0, "document"), cast("str", unit.value))


@rule("days <days>", r"uG", "G", 10)
def days(nodes: Nodes) -> Range | None:
    """Los días 18 y 19 de junio."""
    return cast("Range", nodes[1].value) if nodes[0].value == "D" else None


@rule("<last|next> <date>", r"x(?:uF?)?D", "D", 26)
def step_date(nodes: Nodes) -> When | None:
    """El pasado 6 de abril, el próximo día 5."""
    (offset, _), when = cast("tuple[int, str]", nodes[0].value), cast("When", nodes[-1].value)
    if len(nodes) > 2 and nodes[1].value not in ("D", "M", "Y"):
        return None
    if offset and when.day and when.month is None and when.year is None and when.base is None:
        return when
    return relative.date_step.build([nodes[-1], nodes[0]])  # type: ignore[return-value]


@rule("<date> of the year", r"[Dms]Fu", "D", 41)
def of_year(nodes: Nodes) -> When | None:
    """El tercer trimestre del año: the year in force."""
    low = dates.month.build(nodes[:1]) if nodes[0].cat == "m" else nodes[0].value
    if nodes[0].cat == "s":
        low = When(season=cast("str", nodes[0].value))
    if not isinstance(low, When) or nodes[-1].value != "Y" or nodes[-1].bare or low.base or low.year is not None:
        return None
    return low if low.month or low.quarter or low.half or low.season else None


@rule("<unit> of <month>", r"uF?m(?!F?[yn])", "D", 23)
def month_of(nodes: Nodes) -> When | None:
    """El mes de abril."""
    return When(month=pick(nodes, "m")) if nodes[0].value == "M" else None


@rule("month of <date>", r"uFD", "D", 27)
def month_of_date(nodes: Nodes) -> When | None:
    """Le mois de janvier dernier, el mes de abril de 1999."""
    when = cast("When", nodes[-1].value)
    named = when.month or (isinstance(when.base, Shift) and when.base.month)
    return when if nodes[0].value == "M" and named and not when.day else None


@rule("<last|next> month of <month>", r"x+uF?m(?!F?[yn])", "D", 21)
def step_month_of(nodes: Nodes) -> When | None:
    """El pasado mes de enero."""
    if pick(nodes, "u") != "M":
        return None
    return relative.step_named.build([n for n in nodes if n.cat in "xm"])  # type: ignore[return-value]


@rule("same <unit> of <last year>", r"DFD", "D", 40)
def same_of(nodes: Nodes) -> When | None:
    """El mismo mes del año anterior: as far back from the date in force."""
    same, year = cast("When", nodes[0].value).base, cast("When", nodes[2].value).base
    if not isinstance(same, Shift) or not isinstance(year, Shift) or same.anchor != "passage" or same.count != 0:
        return None
    per_year = {"M": 12, "Q": 4, "HY": 2}.get(same.unit)
    if per_year is None or year.unit != "Y" or year.count is None or year.month or year.season:
        return None
    return When(base=Shift(unit=same.unit, count=per_year * year.count, anchor="passage"))


@rule("<units> of years", r"K", "V", 61)
def years(nodes: Nodes) -> Span | None:
    """Des années: years without a number, where the word might have opened a decade."""
    return Span(parts=((None, "Y"),)) if " " not in nodes[0].text else None


@rule("night of <weekday> to <weekday>", r"p[F,]?O?w[-&]w", "T", 24)
def night(nodes: Nodes) -> When | None:
    """La nuit de lundi à mardi: that of the first of the two."""
    part = pick(nodes, "p")
    return When(weekday=pick(nodes, "w"), part=part) if isinstance(part, str) else None


@rule("ago <units>", r"Bu|uA", "R", 30)
def ago_units(nodes: Nodes) -> Ref | None:
    """Hace años, días atrás."""
    return Ref(value="PAST_REF") if any(n.bare for n in nodes) else None


@rule("<weekend> <last|next>", r"vx", "D", 22)
def weekend(nodes: Nodes) -> When | None:
    """El fin de semana pasado, le week-end dernier."""
    found, step = nodes[0].value, cast("relative.Step", nodes[1].value)
    return relative.step_to(step, "WE") if isinstance(found, When) and found.weekend else None


@rule("first <number> <unit>", r"nou|onu", "V", 19)
def first_units(nodes: Nodes) -> Span | None:
    """Les trois premiers mois, los primeros diez días."""
    count, unit = cast("int", pick(nodes, "n")), nodes[-1]
    return Span(parts=((count, cast("str", unit.value)),)) if unit.bare and pick(nodes, "o") == 1 else None


@rule("years <range>", r"KG", "G", 51)
def years_range(nodes: Nodes) -> Range | None:
    """Les années 1968-1970."""
    return replace(cast("Range", nodes[1].value), start=nodes[1].start)


RULES: tuple[Rule, ...] = (
    century, year, day_month, hyphened, day, deictic_weekday, day_after, step_date, of_year, month_of, month_of_date,
    step_month_of, same_of, ago_units, weekend, first_units, years_range, week, weekday_after, week_of, current, days,
    years, night, *RULES_STEP_AFTER,
)  # fmt: skip
