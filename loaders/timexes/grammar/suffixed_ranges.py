"""Ranges and lists whose ends share one suffix: 1至4月, 24-26日, 12月28至31日, 下午3至5点, 1995至1997年."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from loaders.timexes.grammar import ranges
from loaders.timexes.grammar.parts import day_of, pick
from loaders.timexes.language import Node, Rule, rule
from loaders.timexes.when import Range, Shift, Span, When, onto

Nodes = Sequence[Node]


def _split(nodes: Nodes) -> tuple[int, Node, Node]:
    """Where the joint is, and the numbers before and after it."""
    at = next(i for i, n in enumerate(nodes) if n.cat in "-~&")
    return at, nodes[at - 1], nodes[at + 1]


def _range(nodes: Nodes, first: When, last: When) -> Range:
    at, _, _ = _split(nodes)
    return Range(first=first, last=last, cut=(nodes[at - 1].end, nodes[at + 1].start), split=nodes[at].cat == "&")


@rule("<year>-<year>年", r"e?[ny]Y?[-~&][ny]Y(?!F?nM|[AL])", "G", 9)
def years(nodes: Nodes) -> Range | tuple[str, object] | None:
    """1995至1997年, 1987-89年, 平成3〜5年; 二至三年 is a length."""
    _, *ends = (node for node in (None, *nodes) if node is None or node.cat in "ny")
    low, high = (cast("int", node.value) for node in ends if node)
    era = pick(nodes, "e")
    if era is not None and era > 0:
        low, high = era + low, era + high
    elif low < 1000 and high < 1000 and not _two_digits(nodes):
        if nodes[1].cat == "Y" or low >= high:
            return None
        return "V", Span(parts=((low, "Y"),), upto=Span(parts=((high, "Y"),)))
    elif low >= 1000 and high < 100:
        high += low // 100 * 100
    short = high < 100
    if not low < high <= low + 150:
        return None
    return _range(_joint(nodes), When(year=low, short=short), When(year=high, short=short))


def _two_digits(nodes: Nodes) -> bool:
    """Whether both numbers are years written with two digits: 九五至九七年, 95-97年."""
    return all(len(n.text) == 2 and "十" not in n.text and cast("int", n.value) >= 50 for n in nodes if n.cat in "ny")


def _joint(nodes: Nodes) -> Nodes:
    """The nodes with the suffix of the first end taken into its number."""
    at = next(i for i, n in enumerate(nodes) if n.cat in "-~&")
    if nodes[at - 1].cat != "Y":
        return nodes
    number = nodes[at - 2]
    return [*nodes[: at - 2], replace(number, end=nodes[at - 1].end), *nodes[at:]]


@rule("<month>-<month>月", r"n[-~&]nM(?!F?n(?:d|(?![A-Za-z])))", "G", 9)
def months(nodes: Nodes) -> Range | None:
    """1至4月, 3、4月."""
    _, low, high = _split(nodes)
    first, last = cast("int", low.value), cast("int", high.value)
    return _range(nodes, When(month=first), When(month=last)) if 1 <= first <= 12 and 1 <= last <= 12 else None


@rule("<month>月<day>-<day>日", r"(?:[ny]YF?)?(?:nMF?)?nd?[-~&]ndF?(?![AL])", "G", 8)
def days(nodes: Nodes) -> Range | None:
    """24-26日, 12月28至31日, 2008年12月28至31日, 5月4日、5日."""
    cats = [n.cat for n in nodes]
    after = nodes[cats.index("Y") + 1 :] if "Y" in cats else nodes
    year = cast("int", nodes[0].value) if "Y" in cats else None
    month = pick(after, "n") if "M" in cats else None
    at = next(i for i, n in enumerate(nodes) if n.cat in "-~&")
    low = next(n for n in reversed(nodes[:at]) if n.cat == "n")
    first, last = day_of(low.value), day_of(pick(nodes[at:], "n"))
    if not first or not last or first >= last or not 1 <= (month or 1) <= 12:
        return None
    if year is not None and (month is None or year < 1000):
        return None
    when = When(year=year, month=month)
    return _range(nodes, replace(when, day=first), replace(when, day=last))


@rule("<hour>-<hour>时", r"p?F?n[-~&]nH(?:nE)?", "G", 9)
def hours(nodes: Nodes) -> Range | None:
    """下午3至5点, 9-11時."""
    _, low, high = _split(nodes)
    first, last, minute = cast("int", low.value), cast("int", high.value), pick(nodes, "n", 2)
    if not first < last <= 24 or (minute or 0) > 59:
        return None
    if pick(nodes, "p") in ("AF", "EV", "NI") and last < 12:
        first, last = first + 12, last + 12
    return _range(nodes, When(hour=first), When(hour=last, minute=minute))


@rule("<coarse date> <range>", r"[Dv]F?G", "G", 44)
def within(nodes: Nodes) -> Range | None:
    """今年1至4月, 上个月5-8日, 2008年第一、二季度."""
    high, both = cast("When", nodes[0].value), cast("Range", nodes[-1].value)
    unit = high.base.unit if isinstance(high.base, Shift) else None
    ends: list[When] = []
    for low in (both.first, both.last):
        if not isinstance(high, When) or low.year is not None or low.base is not None:
            return None
        if high.base is None and high.year is not None and not high.month and low.month:
            ends.append(replace(low, year=high.year, short=high.short))
        elif high.day and low.hour is not None and not low.has_date():
            ends.append(replace(high, hour=low.hour, minute=low.minute))
        elif (unit == "D" and low.hour is not None and not low.has_date()) or (
            (unit == "Y" and low.month) or (unit == "M" and low.day and not low.month)
        ):
            ends.append(onto(low, high))
        else:
            return None
    return replace(both, first=ends[0], last=ends[1])


@rule("<length>、<length>", r"V[-~,&]V", "V", 23)
def about_so_many(nodes: Nodes) -> Span | None:
    """十八岁、十九岁: two lengths that follow one another are one, told roughly; 两年至三年."""
    low, high = cast("Span", nodes[0].value), cast("Span", nodes[-1].value)
    (first, unit), *more = low.parts
    (last, same), *others = high.parts
    if more or others or unit != same or first is None or last is None or low.upto or high.upto:
        return None
    if last <= first or (nodes[1].cat in ",&" and last != first + 1):
        return None
    return replace(low, upto=high)


@rule("between <date> and <date>", r"[DT]&[DT]W", "G", 62)
def between(nodes: Nodes) -> Range | None:
    """2015年和2018年之间, 三月和九月之间."""
    found = ranges.dates.build([nodes[0], replace(nodes[1], cat="-"), nodes[2]])
    return replace(found, between=True) if isinstance(found, Range) else None


@rule("between <range>", r"GW", "G", 63)
def between_range(nodes: Nodes) -> Range:
    """2015年和2018年之间, where the years were a list so far."""
    return replace(cast("Range", nodes[0].value), split=False, between=True)


RULES: tuple[Rule, ...] = (years, months, days, hours, within, about_so_many, between, between_range)
