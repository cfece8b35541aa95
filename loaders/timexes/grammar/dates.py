"""Dates by name and number where words are written apart: 5 May 1999, May 5, summer of 1914, the XIXth century."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from loaders.timexes.grammar.parts import day_of, node_of, pick, year_of
from loaders.timexes.language import Node, Rule, rule
from loaders.timexes.when import When

Nodes = Sequence[Node]


def _date(nodes: Nodes, day: int | None, year: Node | None) -> When | None:
    found = year_of(year)
    era = pick(nodes, "e")
    if era is not None and year is not None and isinstance(year.value, int):
        found = year.value, False
    if year is not None and found is None:
        return None
    number, short = found or (None, False)
    if era is not None and number is not None:
        number, short = (1 - number if era < 0 else number + (era - 1)), False
    return When(weekday=pick(nodes, "w"), day=day, month=pick(nodes, "m"), year=number, short=short)


@rule("<day> <month> <year>", r"(?:w,?)?[no]F?m(?:,?F?[yn])?e?", "D", 10)
def day_month(nodes: Nodes) -> When | None:
    """5 May 1999, Friday 5 May, 1er mai, 5. Mai 99."""
    day = day_of(pick(nodes, "no"))
    after = nodes[[n.cat for n in nodes].index("m") + 1 :]
    return _date(nodes, day, node_of(after, "yn")) if day else None


@rule("<day> <month>", r"(?:w,?)?[no]F?m", "D", 10)
def day_month_only(nodes: Nodes) -> When | None:
    """5 May, where what follows is not its year."""
    return day_month.build(nodes)  # type: ignore[return-value]


@rule("<month> <day> <year>", r"(?:w,?)?m[no](?:,?F?y)e?", "D", 10)
def month_day_year(nodes: Nodes) -> When | None:
    """May 5, 1999."""
    day = day_of(pick(nodes, "no"))
    return _date(nodes, day, node_of(nodes, "y")) if day else None


@rule("<month> <day>", r"(?:w,?)?m[no](?!u)", "D", 10)
def month_day(nodes: Nodes) -> When | None:
    """May 5, May the 5th."""
    day = day_of(pick(nodes, "no"))
    month = node_of(nodes, "m")
    return _date(nodes, day, None) if day and month else None


@rule("<month> <year>", r"m,?F?[yn]e?", "D", 11)
def month_year(nodes: Nodes) -> When | None:
    """May 1999, May of 1999, May '99."""
    year = node_of(nodes, "yn")
    if year is None or (year.cat == "n" and not year.text.startswith("'") and year.value in range(1, 32)):
        return None
    return _date(nodes, None, year)


@rule("<year> <month> <day>", r"y,?m[no]?", "D", 11)
def year_month(nodes: Nodes) -> When | None:
    """1999 May 5, 1999 May."""
    day = day_of(pick(nodes, "no"))
    if day is None and any(n.cat == "m" and n.weak for n in nodes):
        return None
    return _date(nodes, day, node_of(nodes, "y"))


@rule("<year>/<month>/<day>", r"ym[no]", "D", 9)
def year_month_day(nodes: Nodes) -> When | None:
    """1999 May 5, 2020/Sep/23: the month's name stands between."""
    day = day_of(pick(nodes, "no"))
    return _date(nodes, day, nodes[0]) if day else None


@rule("<season> <year>", r"sF?(?:y|[ny]e)", "D", 11)
def season_year(nodes: Nodes) -> When | None:
    """Summer of 1914, été 1914."""
    year = pick(nodes, "yn")
    return When(season=pick(nodes, "s"), year=1 - year if (pick(nodes, "e") or 1) < 0 else year)


@rule("<weekday> <day>", r"w,?[no](?![uzmHg]|[-~][nHT])", "D", 12)
def weekday_day(nodes: Nodes) -> When | None:
    """Monday 12, Monday the 12th: the context gives the month. After a comma a number in words counts something."""
    day = day_of(pick(nodes, "no"))
    if nodes[1].cat == "," and not nodes[-1].text[:1].isdigit():
        return None
    return When(weekday=pick(nodes, "w"), day=day) if day else None


@rule("<nth> quarter <year>", r"(?:[no]-?u(?:[F-]?y)?|Q(?:[,-]?F?y)?|y-?Q)", "D", 12)
def quarter(nodes: Nodes) -> When | None:
    """First quarter of 1999, Q1 1999, second half of 2001, 19th century."""
    unit, year = pick(nodes, "u"), pick(nodes, "y")
    nth = pick(nodes, "o")
    if unit is None:
        found = pick(nodes, "Q")
        return replace(found, year=year) if isinstance(found, When) else None
    if nth is None:
        return None
    if unit == "Q" and 1 <= nth <= 4:
        return When(quarter=nth, year=year)
    if unit == "HY" and 1 <= nth <= 2:
        return When(half=nth, year=year)
    return None


@rule("<nth> century", r"[or]-?ue?", "D", 13)
def century(nodes: Nodes) -> When | None:
    """19th century, XIXe siècle, third century BC, the second millennium is left alone."""
    nth = pick(nodes, "or")
    if pick(nodes, "u") != "CE" or not isinstance(nth, int) or not 1 <= nth <= 30:
        return None
    return When(century=-nth if (pick(nodes, "e") or 1) < 0 else nth - 1)


@rule("<years of> <decade>", r"K[ny]", "D", 12)
def decade(nodes: Nodes) -> When | None:
    """Années 80, années 1960."""
    number = pick(nodes, "ny")
    if not isinstance(number, int) or number % 10:
        return None
    return When(decade=number // 10) if number >= 1000 else When(decade=number // 10 % 10, short=True)


@rule("<decade>", r"ce?", "D", 12)
def decade_word(nodes: Nodes) -> When | None:
    """The 1950s, the fifties, the 470s BC."""
    found = pick(nodes, "c")
    if isinstance(found, When) and found.decade is not None and (pick(nodes, "e") or 1) < 0:
        return When(decade=-found.decade - 1)
    return found if isinstance(found, When) else None


@rule("<year> <era>", r"(?:[ny]e|e[ny])", "D", 13)
def year_era(nodes: Nodes) -> When | None:
    """44 BC, AD 79, an de grâce excepted."""
    number, era = pick(nodes, "ny"), pick(nodes, "e")
    return When(year=1 - number if era < 0 else number)


@rule("<numeric date>", r"w?,?i", "D", 13)
def numeric(nodes: Nodes) -> When | None:
    """12/03/2010, 2010-03-12, Monday 12/03/2010."""
    return replace(cast("When", pick(nodes, "i")), weekday=pick(nodes, "w"))


@rule("<weekday> <day>/<month>", r"w,?j", "D", 13)
def numeric_short(nodes: Nodes) -> When | None:
    """Monday 12/3; alone 12/3 is a fraction."""
    day, month = pick(nodes, "j")
    return When(weekday=pick(nodes, "w"), day=day, month=month)


@rule("<feast> <year>", r"h(?:,?F?y)?", "D", 14)
def feast(nodes: Nodes) -> When | None:
    """Christmas 1914, Easter."""
    return When(holiday=pick(nodes, "h"), year=pick(nodes, "y"))


@rule("<weekday>", r"w", "D", 60)
def weekday(nodes: Nodes) -> When | None:
    """Monday."""
    return None if nodes[0].weak else When(weekday=pick(nodes, "w"))


@rule("<month>", r"m", "D", 60)
def month(nodes: Nodes) -> When | None:
    """May, where it is not the verb."""
    return None if nodes[0].weak else When(month=pick(nodes, "m"))


@rule("<season>", r"s", "D", 60)
def season(nodes: Nodes) -> When | None:
    """Summer, where it is not the verb or participle."""
    return None if nodes[0].weak else When(season=pick(nodes, "s"))


@rule("<deictic>", r"v", "D", 60)
def deictic(nodes: Nodes) -> When | None:
    """Today, yesterday, tomorrow."""
    found = pick(nodes, "v")
    return found if isinstance(found, When) and not nodes[0].weak else None


@rule("<vague reference>", r"k", "R", 60)
def vague(nodes: Nodes) -> object:
    """Now, recently, in future, at that time."""
    return None if nodes[0].weak else pick(nodes, "k")


RULES: tuple[Rule, ...] = (
    day_month, day_month_only, month_day_year, month_day, month_year, year_month_day, year_month, season_year,
    weekday_day, quarter,
    century, decade, decade_word, year_era, numeric, numeric_short, feast, weekday, month, season, deictic, vague,
)  # fmt: skip
