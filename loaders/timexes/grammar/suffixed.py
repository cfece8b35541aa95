"""Numbers with their unit behind them: 1996年10月24日, 18時30分, 3か月, 令和元年 (Chinese, Japanese, Korean).

Categories of their own: ``Y`` year, ``M`` month, ``d`` day, ``H`` hour, ``E`` minute, ``Z`` second suffixes; ``1`` a
first year of an era (元年); ``W`` between; ``K`` a decade suffix; ``e`` an era with the year before its first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from loaders.timexes.grammar import dates, joins, ranges, relative, suffixed_parts, suffixed_ranges, times
from loaders.timexes.grammar.parts import day_of, node_of, pick
from loaders.timexes.language import Node, Rule, rule
from loaders.timexes.when import Shift, Span, When, onto

Nodes = Sequence[Node]
_UNIT = {"Y": "Y", "E": "Mi", "Z": "S", "d": "D", "M": "M"}


def _year(nodes: Nodes, *, alone: bool) -> tuple[int | None, bool] | None:
    """(year, two digits) of the nodes before 年; None where that is a count of years."""
    if node_of(nodes, "1"):
        return cast("int", pick(nodes, "e")) + 1, False
    at = next(i for i, n in enumerate(nodes) if n.cat == "Y")
    number = nodes[at - 1].value if at and nodes[at - 1].cat in "ny" else None
    if not isinstance(number, int):
        return None
    if (era := pick(nodes, "e")) is not None:
        return (1 - number if era < 0 else era + number), False
    if any(c in nodes[at - 1].text for c in "百千"):
        return None
    if 1000 <= number <= 2999 or (len(nodes[at - 1].text) == 3 and nodes[at - 1].text.isdigit() and not alone):
        return number, False
    written = nodes[at - 1].text
    short = len(written) == 2 and "十" not in written and (not alone or 50 <= number <= 99 or written[0] in "零〇○")
    return (number, True) if short and number < 100 else None


@rule("<year>年<month>月<day>日", r"(?:e1|e?[ny]Y)F?nM(?:n(?:d|(?![uYMdHEZ])))?", "D", 10)
def full(nodes: Nodes) -> When | None:
    """1996年10月24日, 2018年12月, 令和3年8月6日."""
    found = _year(nodes, alone=False)
    after = nodes[next(i for i, n in enumerate(nodes) if n.cat in "Y1") + 1 :]
    if found is None:
        return None
    return _month_day(after, When(year=found[0], short=found[1]))


def _month_day(nodes: Nodes, when: When) -> When | None:
    month = pick(nodes, "n")
    day = pick(nodes, "n", 1)
    if not 1 <= month <= 12 or (day is not None and not day_of(day)):
        return None
    return replace(when, month=month, day=day)


@rule("<month>月<day>日", r"nMF?n(?:d|(?![uYMdHEZ~-]))", "D", 11)
def month_day(nodes: Nodes) -> When | None:
    """10月24日."""
    return _month_day(nodes, When())


@rule("<year>年", r"e1|e?[ny]Y", "D", 12)
def year(nodes: Nodes) -> When | None:
    """1996年, 平成30年; 三年 is a length."""
    found = _year(nodes, alone=True)
    return When(year=found[0], short=found[1]) if found else None


@rule("<month>月", r"nM", "D", 12)
def month(nodes: Nodes) -> When | None:
    """10月."""
    return _month_day(nodes, When())


@rule("<length> <before|after>", r"(?<![MY])l?X?(?:[nyz][-~&])?[nyz]f?[YdEZ](?=[AL])", "V", 9)
def counted(nodes: Nodes) -> Span | None:
    """3日前, 5年後: before 前 and 後 a small number is a count."""
    *low, number = (cast("float", n.value) for n in nodes if n.cat in "nyz")
    if number >= 1000 or (low and low[0] >= number):
        return None
    half = 0.5 if node_of(nodes, "f") else 0
    mod = "APPROX" if node_of(nodes, "X") else pick(nodes, "l")
    unit = _UNIT[nodes[-1].cat]
    if low:
        return Span(parts=((low[0], unit),), upto=Span(parts=((number + half, unit),)), mod=mod)
    return Span(parts=((number + half, unit),), mod=mod)


@rule("<number> years", r"l?(?:[nyN]f?|f)Yf?", "V", 19)
def years_long(nodes: Nodes) -> Span | None:
    """三年, 数年, 半年, 一年半: a count of years."""
    half = 0.5 if node_of(nodes, "f") else 0
    number = node_of(nodes, "nyN")
    if number is None:
        return Span(parts=((half, "Y"),), mod=pick(nodes, "l"))
    value = number.value
    if isinstance(value, int) and value > 999 and number.text.isdigit():
        return None
    count = None if number.cat == "N" else cast("int", value) + half
    return Span(parts=((count, "Y"),), mod=pick(nodes, "l"))


@rule("<unit> and a half", r"Vf", "V", 22)
def half_more(nodes: Nodes) -> Span | None:
    """3時間半."""
    span = cast("Span", nodes[0].value)
    (count, unit), *rest = span.parts
    return None if rest or count is None else replace(span, parts=((count + 0.5, unit),))


@rule("<day>日", r"nd", "D", 14)
def day(nodes: Nodes) -> When | None:
    """24日: the month comes from the context."""
    found = day_of(pick(nodes, "n"))
    return When(day=found) if found else None


@rule("<nth> century", r"e?[no]u", "D", 12)
def century(nodes: Nodes) -> When | None:
    """21世紀, 公元前3世纪."""
    nth = pick(nodes, "no")
    unit = node_of(nodes, "u")
    if unit is None or unit.value != "CE" or len(unit.text) != 2 or not 1 <= nth <= 30:
        return None
    return When(century=-nth if (pick(nodes, "e") or 1) < 0 else nth - 1)


@rule("<decade>年代", r"[ny]K", "D", 12)
def decade(nodes: Nodes) -> When | None:
    """80年代, 1990年代."""
    return dates.decade.build(nodes)  # type: ignore[return-value]


@rule("<hour>時<minute>分", r"[pg]{0,2}F?nH(?:nE(?:nZ)?|nZ|f)?", "T", 10)
def clock(nodes: Nodes) -> When | None:
    """午後6時30分, 下午6点, 9時半."""
    hour, minute, second = (pick(nodes, "n", i) for i in range(3))
    if not 0 <= hour <= 24 or (minute is not None and minute > 59):
        return None
    if nodes[0].cat == "n" and nodes[0].text == "一" and len(nodes) == 2:
        return None
    if nodes[-1].cat == "Z" and node_of(nodes, "E") is None:
        minute, second = 0, minute
    part = pick(nodes, "g") or pick(nodes, "p")
    if part == "am" and hour == 12:
        hour = 0
    afternoon = part in ("AF", "EV", "NI", "pm") and 1 <= hour < 12 and not (part == "NI" and hour < 5)
    half = 30 if node_of(nodes, "f") else None
    return When(hour=hour + 12 if afternoon else hour, minute=half if minute is None else minute, second=second)


@rule("<part of the day> <clock>", r"p[F]?t", "T", 10)
def part_clock(nodes: Nodes) -> When | None:
    """下午5:00."""
    time, part = cast("When", pick(nodes, "t")), pick(nodes, "p")
    afternoon = part in ("AF", "EV", "NI") and time.hour is not None and 1 <= time.hour < 12
    return replace(time, hour=cast("int", time.hour) + 12) if afternoon else time


@rule("<year>年初", r"[ny]b|nMb", "D", 9)
def year_start(nodes: Nodes) -> When | tuple[str, object] | None:
    """2018年初, 5月末: the suffix holds the unit."""
    mark, number = node_of(nodes, "b"), cast("int", nodes[0].value)
    if mark is None:
        return None
    if nodes[1].cat == "M" or mark.text.startswith("月"):
        return When(month=number, mod=cast("str", mark.value)) if 1 <= number <= 12 else None
    if not mark.text.startswith("年"):
        return None
    if number < 1000 and not (len(nodes[0].text) == 2 and number >= 50):
        return "V", Span(parts=((number, "Y"),))
    return When(year=number, short=number < 100, mod=cast("str", mark.value))


@rule("<date> <early|late>", r"[Dv]F?b", "D", 43)
def late(nodes: Nodes) -> When | None:
    """2002年中期, 去年年初, 5月下旬, 来年初め; 2018年の前半 is a half of it."""
    when, mark = cast("When", nodes[0].value), cast("str", nodes[-1].value)
    if mark not in ("H1", "H2"):
        return replace(when, mod=mark)
    unit = when.base.unit if isinstance(when.base, Shift) else None
    if when.month is None and when.day is None and (when.year is not None or unit == "Y"):
        return replace(when, half=int(mark[1]))
    return replace(when, mod="START" if mark == "H1" else "END")


@rule("<coarse date> <fine date>", r"[Dv]F?[Dws]", "D", 42)
def within(nodes: Nodes) -> When | None:
    """去年10月, 来週の火曜日, 今月24日, 1990年夏."""
    high, last = cast("When", nodes[0].value), nodes[-1]
    low = {"w": When(weekday=pick([last], "w")), "s": When(season=pick([last], "s"))}.get(last.cat) or last.value
    if not isinstance(low, When) or low.year is not None or isinstance(low.base, Shift):
        return None
    unit = high.base.unit if isinstance(high.base, Shift) else None
    if unit and (high.month or high.day):
        unit = "M" if high.month and not high.day else None
    finer = low.month or low.season or low.quarter or low.half or low.holiday
    if high.base is None and high.year is not None and not high.month and finer:
        return replace(low, year=high.year, short=high.short)
    if high.base is None and high.day and low.weekday and not low.day:
        return replace(high, weekday=low.weekday)
    fits = (unit == "Y" and finer) or (unit == "M" and low.day and not low.month) or (unit == "W" and low.weekday)
    return onto(low, high) if fits else None


@rule("<date> about", r"[DV]X", "D", 47)
def about(nodes: Nodes) -> tuple[str, object] | None:
    """1995年左右, 2010年ごろ."""
    value = nodes[0].value
    if isinstance(value, Span):
        return "V", replace(value, mod="APPROX")
    return "D", replace(cast("When", value), approx=True)


#: An hour without its part of the day is read here with care (三点建议), not as other languages read it.
_TIMES = tuple(r for r in times.RULES if r not in (times.hour_word, times.hour_word_only, times.hour_unit))

RULES: tuple[Rule, ...] = (
    full, month_day, year, month, counted, years_long, half_more, day, century, decade, clock, part_clock, year_start,
    late, within, about, *suffixed_ranges.RULES, *suffixed_parts.RULES,
    dates.quarter, dates.numeric, dates.numeric_short, dates.feast, dates.weekday, dates.season, dates.deictic,
    dates.vague, dates.decade_word, *_TIMES, relative.last_units, relative.length_ago, relative.length_later,
    relative.length_from, relative.nth_of_step, relative.step_named, relative.about, relative.about_length,
    *joins.RULES, ranges.years,
    ranges.dates,
)  # fmt: skip
