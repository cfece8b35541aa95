"""Counting within, repeating and looking about, suffixed: 十月第一个星期一, 毎週月曜日, 前两天, 年底."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from loaders.timexes.grammar.parts import node_of, pick
from loaders.timexes.language import Node, Rule, rule
from loaders.timexes.values import Point, timex_value
from loaders.timexes.when import Ref, Repeat, Shift, Span, When

Nodes = Sequence[Node]
_UNIT = {"Y": "Y", "E": "Mi", "Z": "S", "d": "D"}


@rule("<date> <nth> <weekday|unit>", r"[Dv]F?oF?[wu]", "D", 40)
def nth_of(nodes: Nodes) -> When | None:
    """十月第一个星期一, 2015年の最初の週, 明年第九个月."""
    nth, when = pick(nodes, "o"), nodes[0].value
    if not isinstance(when, When) or not isinstance(nth, int) or when.has_time() or when.day:
        return None
    unit = pick(nodes, "u")
    if unit in ("CE", "S", "Mi", "H") or not -5 <= nth <= 366:
        return None
    if unit == "Q":
        return replace(When(quarter=nth if nth > 0 else 4), base=when) if when.base else replace(when, quarter=nth)
    return When(base=when, weekday=pick(nodes, "w"), unit=unit, nth=nth)


@rule("every <weekday|time>", r"SF?wF?T|SF?[wTpDs]", "S", 41)
def every(nodes: Nodes) -> Repeat | None:
    """毎週月曜日, 每天上午9点, 매주 월요일 오후 3시, 每年十月一日."""
    repeat, last = cast("Repeat", nodes[0].value), nodes[-1]
    day = pick(nodes, "w")
    if day is not None:
        if repeat.value != "P1W":
            return None
        time = pick(nodes, "T")
        return replace(repeat, value=f"XXXX-WXX-{day}" + (_clock(time) if isinstance(time, When) else ""))
    if last.cat == "s":
        return replace(repeat, value=f"XXXX-{last.value}") if repeat.value == "P1Y" else None
    if isinstance(last.value, str):
        return replace(repeat, value=f"T{last.value}") if repeat.value == "P1D" else None
    when = cast("When", last.value)
    if when.has_date():
        if repeat.value != "P1Y" or when.month is None or when.year is not None or when.base is not None:
            return None
        return replace(repeat, value=timex_value(Point(month=when.month, day=when.day)))
    return replace(repeat, value=_clock(when)) if repeat.value == "P1D" else None


def _clock(when: When) -> str:
    return timex_value(Point(hour=when.hour, minute=when.minute, second=when.second, part=when.part))


@rule("<before|after> <length>", r"(?<![VDTYMdGuw])[AL]F?V", "V", 33)
def window(nodes: Nodes) -> Span:
    """前两天, 后三年, 之前3小时: the last and the next so many."""
    return replace(cast("Span", nodes[-1].value), window=-1 if nodes[0].cat == "A" else 1)


@rule("<last|next> <count>", r"xF?n[dEZ](?!F?[AL])", "V", 13)
def window_counted(nodes: Nodes) -> Span | None:
    """次の12日, この5分: after a word for the last or next a number counts."""
    offset, anchor = cast("tuple[int, str]", nodes[0].value)
    number = cast("int", pick(nodes, "n"))
    return Span(parts=((number, _UNIT[nodes[-1].cat]),), window=offset if anchor == "document" else 0)


@rule("<last|next> of <length>", r"xFV", "V", 24)
def window_of(nodes: Nodes) -> Span:
    """過去の十年間, 直近の1秒間."""
    return replace(cast("Span", nodes[-1].value), window=cast("tuple[int, str]", nodes[0].value)[0])


@rule("<length> before|after <date>", r"[Dv][-F]?V[AL]|D[AL]V", "D", 28)
def offset(nodes: Nodes) -> When | None:
    """今日から2日後, 昨日の2日前, 圣诞节后两天: counted from a day that is named."""
    when, span = nodes[0].value, cast("Span", pick(nodes, "V"))
    if not isinstance(when, When) or when.has_time() or any(count is None for count, _ in span.parts):
        return None
    unit = when.base.unit if isinstance(when.base, Shift) else None
    if not (when.day or when.holiday or (unit == "D" and not when.mod)):
        return None
    sign = -1 if node_of(nodes, "A") else 1
    for count, unit in span.parts:
        when = When(base=when, unit=unit, nth=int(sign * (count or 0)))
    return when


@rule("<seconds>", r"l?X?[nzN]Z", "V", 19)
def seconds(nodes: Nodes) -> Span:
    """10秒, 9.58秒."""
    number = node_of(nodes, "nzN")
    count = number.value if number is not None and number.cat != "N" else None
    return Span(parts=((cast("float | None", count), "S"),), mod="APPROX" if node_of(nodes, "X") else pick(nodes, "l"))


@rule("<minutes>", r"l?X?[nzN]Ef?(?:nZ)?", "V", 20)
def minutes(nodes: Nodes) -> Span:
    """30分, 1分30秒: for languages in which the suffix of minutes counts nothing else."""
    number = node_of(nodes, "nzN")
    count = cast("float", number.value) if number is not None and number.cat != "N" else None
    if count is not None and node_of(nodes, "f"):
        count += 0.5
    parts: tuple[tuple[float | None, str], ...] = ((count, "Mi"),)
    if nodes[-1].cat == "Z":
        parts = (*parts, (cast("int", pick(nodes, "n", 1)), "S"))
    return Span(parts=parts, mod="APPROX" if node_of(nodes, "X") else pick(nodes, "l"))


@rule("<early|late> of this <unit>", r"b", "D", 60)
def edge(nodes: Nodes) -> When | None:
    """年底, 月初, 연말: of the year or month in force."""
    unit = {"年": "Y", "岁": "Y", "歲": "Y", "연": "Y", "月": "M", "월": "M"}.get(nodes[0].text[:1])
    if unit is None or len(nodes[0].text) < 2 or nodes[0].weak:
        return None
    return When(base=Shift(unit=unit, count=0, anchor="either"), mod=cast("str", nodes[0].value))


@rule("<decade>年代 of <century>", r"[Dv]F?D", "D", 41)
def decade(nodes: Nodes) -> When | None:
    """十九世纪七十年代, 上世纪80年代."""
    high, low = cast("When", nodes[0].value), cast("When", nodes[-1].value)
    if not isinstance(high, When) or low.decade is None or not low.short or high.mod:
        return None
    if high.century is not None and high.century >= 0:
        return replace(low, decade=high.century * 10 + low.decade % 10, short=False)
    if isinstance(high.base, Shift) and high.base.unit == "CE" and not low.base:
        return replace(low, base=high.base, short=False)
    return None


@rule("<date> before|after", r"[DT][AL]", "D", 59)
def dated(nodes: Nodes) -> tuple[str, object] | None:
    """2000年以前: the date itself is what is said; before and after are left to it."""
    return ("T" if nodes[0].cat == "T" else "D"), nodes[0].value


@rule("<before>", r"A", "R", 60)
def formerly(nodes: Nodes) -> Ref | None:
    """以前, where it follows no length and no date."""
    return Ref(value="PAST_REF") if nodes[0].text == "以前" else None


RULES: tuple[Rule, ...] = (
    nth_of,
    every,
    window,
    window_counted,
    window_of,
    offset,
    seconds,
    edge,
    decade,
    formerly,
    dated,
)
