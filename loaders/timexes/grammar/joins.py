"""What puts dates and times together: yesterday at 18:30, Monday morning, 6 pm on 5 May."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from loaders.timexes.language import Node, Rule, rule
from loaders.timexes.when import Shift, When

Nodes = Sequence[Node]


def _when(node: Node) -> When:
    if isinstance(node.value, When):
        return node.value
    if node.cat == "w":
        return When(weekday=cast("int", node.value))
    return When(part=cast("str", node.value))


def _names_day(date: When) -> bool:
    """Whether a date is fine enough to take a time of day: not a month, a year or a bare week."""
    if date.day is not None or date.weekday is not None or date.holiday is not None:
        return True
    base = date.base
    if isinstance(base, Shift):
        return base.unit == "D" or base.weekday is not None
    return base is not None and (_names_day(base) or date.unit == "D")


def put(date: When, time: When) -> When | None:
    """A time of day on a date; None where one says what the other says already."""
    if date.hour is not None or (date.part and time.part) or time.has_date() or date.season or date.quarter:
        return None
    if date.part in ("AF", "EV", "NI") and time.hour is not None and 1 <= time.hour < 12:
        time = replace(time, hour=time.hour + 12)
    if not _names_day(date):
        return None
    return replace(date, part=None if time.hour is not None else time.part, hour=time.hour, minute=time.minute,
                   second=time.second, zone=time.zone, mod=time.mod or date.mod)  # fmt: skip


@rule("<date> <part of the day>", r"[Dwv][F,@-]?(?:bF?)?p", "T", 48)
def date_part(nodes: Nodes) -> When | None:
    """Monday morning, yesterday evening."""
    return put(_when(nodes[0]), _when(nodes[-1]))


@rule("<part of the day> of <date>", r"p[F,@]?[Dv]", "T", 48)
def part_date(nodes: Nodes) -> When | None:
    """The morning of 5 May."""
    return put(_when(nodes[-1]), _when(nodes[0]))


@rule("<date> <clock>", r"[DTwv][,F@-]?[LJX]?(?:T|t)", "T", 49)
def date_clock(nodes: Nodes) -> When | None:
    """5 May 18:30, yesterday at 6 pm."""
    found = put(_when(nodes[0]), _when(nodes[-1]))
    if found is None or found.hour is None or len(nodes) < 3:
        return found
    return replace(found, cut=(nodes[0].end, nodes[-1].start))


@rule("<clock> <date>", r"[Tt][,F@]?[DvwT]", "T", 49)
def clock_date(nodes: Nodes) -> When | None:
    """6 pm on 5 May."""
    return put(_when(nodes[-1]), _when(nodes[0]))


@rule("<clock> in the <part of the day>", r"[Tt][F@]?p", "T", 44)
def clock_part(nodes: Nodes) -> When | None:
    """6 o'clock in the evening."""
    time, part = _when(nodes[0]), _when(nodes[-1]).part
    if time.hour is None or part is None:
        return None
    return replace(time, hour=time.hour + 12) if part in ("AF", "EV", "NI") and 1 <= time.hour < 12 else time


@rule("<part of the day> at <clock>", r"p[,F@]+[Tt]", "T", 44)
def part_clock(nodes: Nodes) -> When | None:
    """Mornings at nine, la mattina alle 7."""
    if nodes[0].weak and not isinstance(nodes[0].value, str):
        return None
    return clock_part.build([nodes[-1], nodes[0]])  # type: ignore[return-value]


RULES: tuple[Rule, ...] = (clock_part, part_clock, date_part, part_date, date_clock, clock_date)
