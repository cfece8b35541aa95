"""Clock times, parts of the day, lengths of time and repetitions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import cast

from loaders.timexes.grammar.parts import UNIT_ORDER, pick
from loaders.timexes.language import Node, Rule, rule
from loaders.timexes.when import Repeat, Span, When

Nodes = Sequence[Node]


def half_day(when: When, mark: str | None) -> When | None:
    """12-hour clock to 24: mark is am, pm or night (twelve at night is midnight, two at night is early)."""
    if mark is None or when.hour is None:
        return when
    if mark == "night":
        if when.hour == 12:
            return replace(when, hour=24)
        mark = "am" if when.hour <= 5 else "pm"
    if when.hour > 12:
        return when if mark == "pm" else None
    return replace(when, hour=when.hour % 12 + (12 if mark == "pm" else 0))


@rule("<hour>:<minute> am|pm", r"(?:tg|gt)", "T", 10)
def clock_half(nodes: Nodes) -> When | None:
    """6:30 pm."""
    return half_day(pick(nodes, "t"), pick(nodes, "g"))


@rule("<hour> am|pm", r"ng", "T", 10)
def hour_half(nodes: Nodes) -> When | None:
    """6 pm."""
    hour = pick(nodes, "n")
    return half_day(When(hour=hour), pick(nodes, "g")) if 0 <= hour <= 12 else None


@rule("<hour> o'clock <minute>", r"nHn?(?![mu])", "T", 10)
def hour_word(nodes: Nodes) -> When | None:
    """18 h 30, 18 Uhr, six o'clock."""
    hour, minute = pick(nodes, "n"), pick(nodes, "n", 1)
    return When(hour=hour, minute=minute) if 0 <= hour <= 24 and (minute is None or 0 <= minute <= 59) else None


@rule("<hour> o'clock", r"nH", "T", 10)
def hour_word_only(nodes: Nodes) -> When | None:
    """18 h, where the number that follows is something else."""
    return When(hour=nodes[0].value) if isinstance(nodes[0].value, int) and 0 <= nodes[0].value <= 24 else None


@rule("at <hour> hours <minute>", r"nun?(?![mu])", "T", 11)
def hour_unit(nodes: Nodes) -> When | None:
    """À 18 heures 30: the unit's word after a word that introduces clock times."""
    if not nodes[0].intro or pick(nodes, "u") != "H":
        return None
    return hour_word.build([n for n in nodes if n.cat == "n"])  # type: ignore[return-value]


@rule("<clock> <zone>", r"[Tt]9", "T", 12)
def zoned(nodes: Nodes) -> When | None:
    """9 am EST, 18:00 GMT: kept as written, with the offset from UTC."""
    return replace(cast("When", nodes[0].value), zone=pick(nodes, "9"))


@rule("<clock>", r"t", "T", 55)
def clock(nodes: Nodes) -> When | None:
    """18:30."""
    return pick(nodes, "t")  # type: ignore[no-any-return]


@rule("<part of the day>", r"p", "T", 60)
def part(nodes: Nodes) -> When | None:
    """Morning, noon."""
    found = pick(nodes, "p")
    return None if nodes[0].weak else found if isinstance(found, When) else When(part=found)


def amount(node: Node) -> float | None:
    """The number of a node: an article is one, a vague word None."""
    if node.cat == "a":
        return 1
    return node.value if isinstance(node.value, int | float) else None


@rule("<number> <unit>", r"l?(?:fa|[nyazN](?:&f|[-F]?f?)|f)[-F]?x?u(?:&?a?f)?", "V", 20)
def length(nodes: Nodes) -> Span | None:
    """Two years, a week, a few days, more than an hour and a half."""
    unit = pick(nodes, "u")
    if any(n.cat == "u" and n.weak for n in nodes):
        return None
    numbers = [n for n in nodes if n.cat in "nyazN"]
    half = 0.5 if any(n.cat == "f" for n in nodes) else 0
    if not numbers:
        return Span(parts=((0.5, unit),), mod=pick(nodes, "l"))
    count = amount(numbers[0])
    if numbers[0].cat == "a" and half and "&" not in [n.cat for n in nodes]:
        count, half = 0.5, 0
    if unit == "WE" and numbers[0].cat == "a":
        return None
    steps = [cast("tuple[int, str]", n.value) for n in nodes if n.cat == "x"]
    window = next((offset for offset, _ in steps if offset), 0)
    if steps and (count != 1) and not next(n for n in nodes if n.cat == "u").bare:
        return None
    return Span(parts=((None if count is None else count + half, unit),), mod=pick(nodes, "l"), window=window)


@rule("<length> <length>", r"V(?:[,&]{0,2}V)+", "V", 21)
def lengths(nodes: Nodes) -> Span | None:
    """Two hours and thirty minutes: units must fall."""
    spans = [n.value for n in nodes if n.cat == "V" and isinstance(n.value, Span)]
    units = [UNIT_ORDER[s.parts[0][1]] for s in spans]
    if any(a <= b for a, b in pairwise(units)):
        return None
    return Span(parts=tuple(p for s in spans for p in s.parts), mod=spans[0].mod)


@rule("<number> to <number> <unit>", r"l?[nyaz][-&~][nyaz]u", "V", 19)
def length_range(nodes: Nodes) -> Span | None:
    """Two to three years, 8 à 24 mois."""
    unit = pick(nodes, "u")
    low, high = (amount(n) for n in nodes if n.cat in "nyaz")
    if low is None or high is None or low >= high:
        return None
    at = next(i for i, n in enumerate(nodes) if n.cat in "-&~")
    cut = nodes[at - 1].end, nodes[at + 1].start
    return Span(parts=((low, unit),), upto=Span(parts=((high, unit),)), cut=cut)


@rule("<bare units>", r"u", "V", 60)
def bare(nodes: Nodes) -> Span | None:
    """Years, months: a plural without a number."""
    return Span(parts=((None, pick(nodes, "u")),)) if nodes[0].bare else None


@rule("every <unit>", r"q[no]?u", "S", 15)
def every_unit(nodes: Nodes) -> Repeat | None:
    """Every month, every three weeks, per day."""
    count = pick(nodes, "no") or 1
    value = Span(parts=((count, pick(nodes, "u")),))
    from loaders.timexes.values import duration  # noqa: PLC0415

    return Repeat(value=duration(value), quant="EVERY")


@rule("every <weekday|part>", r"q[no]?[wpms]", "S", 15)
def every_day(nodes: Nodes) -> Repeat | None:
    """Every Monday, each morning, every May."""
    if (day := pick(nodes, "w")) is not None:
        return Repeat(value=f"XXXX-WXX-{day}")
    if (month := pick(nodes, "m")) is not None:
        return Repeat(value=f"XXXX-{month:02d}")
    if (season := pick(nodes, "s")) is not None:
        return Repeat(value=f"XXXX-{season}")
    part_of_day = pick(nodes, "p")
    return Repeat(value=f"T{part_of_day}") if isinstance(part_of_day, str) else None


@rule("<repetition>", r"S", "S", 60)
def repetition(nodes: Nodes) -> Repeat | None:
    """Annual, daily: words that say a set by themselves."""
    return pick(nodes, "S")  # type: ignore[no-any-return]


RULES: tuple[Rule, ...] = (
    clock_half, hour_half, zoned, hour_word, hour_word_only, hour_unit, clock, part, length_range, length, lengths,
    bare, every_unit,
    every_day, repetition,
)  # fmt: skip
