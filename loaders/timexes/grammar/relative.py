"""Dates that lean on another: last year, three weeks ago, the following day, early May, the first Monday of June."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from loaders.timexes.grammar.parts import pick
from loaders.timexes.language import Node, Rule, rule
from loaders.timexes.when import Anchor, Ref, Shift, Span, When, onto

Nodes = Sequence[Node]
Step = tuple[int, Anchor]


def step_to(step: Step, unit: str, count: float | None = 1) -> When:
    """(−1, document) and Y: last year."""
    offset, anchor = step
    if unit == "WE":
        return When(base=Shift(unit="W", count=offset, anchor=anchor), weekend=True)
    return When(base=Shift(unit=unit, count=offset if count == 1 else None, anchor=anchor))


@rule("<this|last|next> <unit>", r"[LJ]?x{1,2}u", "D", 25)
def step_unit(nodes: Nodes) -> When | None:
    """As in this week, last year, année dernière, that month."""
    steps = [cast("Step", n.value) for n in nodes if n.cat == "x"]
    moving = [s for s in steps if s[0]] or [s for s in steps if s[1] == "passage"] or steps
    unit = pick(nodes, "u")
    if unit in ("S", "Mi", "H"):
        return None
    return step_to(moving[-1], unit)


@rule("<last|next> <number> <unit>", r"x+V|[nN]xu|x+u", "V", 24)
def last_units(nodes: Nodes) -> Span | None:
    """The last three months, ces derniers jours: a length that ends or starts at the reference."""
    steps = [cast("Step", n.value) for n in nodes if n.cat == "x"]
    window = next((offset for offset, _ in steps if offset), 0)
    if (found := pick(nodes, "V")) is not None:
        return None if cast("Span", found).mod else replace(cast("Span", found), window=window)
    unit = next(n for n in nodes if n.cat == "u")
    if len(nodes) == 2 and not unit.bare:
        return None
    number = pick(nodes, "n")
    if number is None and not unit.bare:
        return None
    return Span(parts=((number, unit.value),), window=window)  # type: ignore[arg-type]


@rule("<this|last|next> <weekday|month|season>", r"x{1,2}[wmsh]", "D", 25)
def step_named(nodes: Nodes) -> When | None:
    """Last Friday, next March, this summer, mardi prochain."""
    steps = [cast("Step", n.value) for n in nodes if n.cat == "x"]
    offset, anchor = next((s for s in steps if s[0]), next((s for s in steps if s[1] == "passage"), steps[0]))
    if any(n.cat == "m" and n.weak for n in nodes):
        return None
    if (day := pick(nodes, "w")) is not None:
        return When(base=Shift(unit="W", count=offset, anchor=anchor, weekday=day))
    if (name := pick(nodes, "m")) is not None:
        return When(base=Shift(unit="M", count=offset, anchor=anchor, month=name))
    if (feast := pick(nodes, "h")) is not None:
        return When(base=Shift(unit="Y", count=0 if offset == 0 else offset, anchor=anchor), holiday=feast)
    return When(base=Shift(unit="Y", count=offset, anchor=anchor, season=pick(nodes, "s")))


@rule("<date> <last|next>", r"Dx", "D", 26)
def date_step(nodes: Nodes) -> When | None:
    """Le 6 mai dernier: the latest 6 May."""
    when, (offset, anchor) = cast("When", nodes[0].value), cast("Step", nodes[1].value)
    if when.month is None or when.year is not None or when.base is not None:
        return None
    return replace(when, base=Shift(unit="M", count=offset, anchor=anchor, month=when.month), month=None)


@rule("<this|last|that> <part of the day>", r"xp", "T", 25)
def step_part(nodes: Nodes) -> When | None:
    """As in this morning, tonight, last night, ce soir."""
    (offset, anchor), part = cast("Step", pick(nodes, "x")), pick(nodes, "p")
    base = Shift(unit="D", count=offset, anchor=anchor)
    return replace(part, base=base) if isinstance(part, When) else When(base=base, part=part)


def ago(span: Span, sign: int, anchor: Anchor) -> When | Ref:
    """A length counted from the reference, at the grain of its smallest unit."""
    if len(span.parts) == 1 and span.parts[0][0] is None:
        return Ref(value="PAST_REF" if sign < 0 else "FUTURE_REF")
    base: Shift | When | None = None
    for count, unit in span.parts:
        shift = Shift(unit=unit, count=None if count is None else sign * count, anchor=anchor, counted=True)
        base = shift if base is None else When(base=base, unit=unit, nth=int(sign * (count or 0)))
    return base if isinstance(base, When) else When(base=base, approx=span.mod == "APPROX")


def _moved(nodes: Nodes, sign: int, anchor: Anchor) -> tuple[str, object]:
    found = ago(cast("Span", pick(nodes, "V")), sign, anchor)
    return ("R" if isinstance(found, Ref) else "D"), found


def _by_the_clock(nodes: Nodes) -> bool:
    """Hours and minutes after something said: no clock time is known to count from, a length is what is said."""
    units = {unit for _, unit in cast("Span", pick(nodes, "V")).parts}
    return bool(units & {"H", "Mi", "S"}) and pick(nodes, "LJ") != "document"


@rule("<length> ago", r"(?:VA|BX?V)", "D", 30)
def length_ago(nodes: Nodes) -> tuple[str, object]:
    """Three weeks ago, il y a deux ans."""
    return _moved(nodes, -1, "document")


@rule("in <length>", r"I,?V", "D", 30)
def in_length(nodes: Nodes) -> tuple[str, object]:
    """In three weeks, dans dix ans; a word of the value "ahead" (en dos años) says it in queries only."""
    if (span := cast("Span", pick(nodes, "V"))).window:
        return "V", span
    if nodes[0].value == "ahead":
        return "V", replace(span, ahead=True, cut=(nodes[0].end, nodes[-1].start))
    return _moved(nodes, 1, "document")


@rule("<length> <before|after> <date>", r"V[LJ]F?[Dv]", "D", 29)
def length_from(nodes: Nodes) -> When | None:
    """Two days after Christmas, three weeks before 5 May."""
    span, when = cast("Span", pick(nodes, "V")), cast("When", nodes[-1].value)
    sign = 1 if pick(nodes, "LJ") != "before" else -1
    if any(count is None for count, _ in span.parts):
        return None
    for count, unit in span.parts:
        when = When(base=when, unit=unit, nth=int(sign * (count or 0)))
    return when


@rule("<length> later", r"V[L]", "D", 30)
def length_later(nodes: Nodes) -> tuple[str, object] | None:
    """Two days later, un an plus tard: from the date in force; in 30年以内 from the document's.

    A weak word (después de) leads on to what happened: no date is reached by it alone.
    """
    if nodes[-1].weak or _by_the_clock(nodes):
        return None
    return _moved(nodes, 1, "document" if pick(nodes, "L") == "document" else "passage")


@rule("<length> earlier", r"VJ", "D", 30)
def length_earlier(nodes: Nodes) -> tuple[str, object] | None:
    """Two days earlier, un an auparavant: from the date in force."""
    if nodes[-1].weak or _by_the_clock(nodes):
        return None
    return _moved(nodes, -1, "passage")


@rule("<nth> <weekday|unit> of <date>", r"[ox]+[wu]F[Dmsy]", "D", 23)
def nth_of(nodes: Nodes) -> When | None:
    """The first Monday of June, the last week of September."""
    nth = pick(nodes, "o")
    if nth is None:
        offset = cast("Step", pick(nodes, "x"))[0]
        nth = -1 if offset < 0 else None
    last = nodes[-1]
    whole = {"m": When(month=pick([last], "m")), "s": When(season=pick([last], "s")), "y": When(year=pick([last], "y"))}
    when = cast("When", last.value) if last.cat == "D" else whole[last.cat]
    if nth is None:
        return None
    return When(base=when, weekday=pick(nodes, "w"), unit=pick(nodes, "u"), nth=nth)


nth_of_step = Rule("<nth> <weekday|unit> of <step>", r"[ox]+[wu]FD", "D", 31, nth_of.build)


@rule("<early|mid|late> <date>", r"bF?[Dmsycuw](?!F?u)|Eb", "D", 45)
def early(nodes: Nodes) -> When | None:
    """Early May, late 1944, début avril, mid-2002, the middle of a week."""
    mod, last = pick(nodes, "b"), nodes[-1]
    if last.cat == "u":
        if last.value not in ("W", "M", "Y", "DE", "CE"):
            return None
        return When(base=Shift(unit=last.value, count=0, anchor="either"), mod=mod)
    if last.cat == "D":
        return replace(cast("When", last.value), mod=mod)
    if last.cat == "y":
        return When(year=cast("int", last.value), mod=mod)
    return When(month=pick(nodes, "m"), season=pick(nodes, "s"), weekday=pick(nodes, "w"), mod=mod)


@rule("<fine date> of <coarse date>", r"[Dmsw]F?D", "D", 46)
def within(nodes: Nodes) -> When | None:
    """October of last year, 5 May of that year, summer of the following year."""
    first, last = nodes[0], cast("When", nodes[-1].value)
    low = {"m": When(month=pick([first], "m")), "s": When(season=pick([first], "s"))}.get(first.cat) or first.value
    if first.cat == "w":
        low = When(weekday=pick([first], "w"))
    if not isinstance(low, When) or low.year is not None or low.base is not None:
        return None
    unit = last.base.unit if isinstance(last.base, Shift) else None
    finer = low.month or low.season or low.quarter or low.half or low.holiday
    if last.base is None and last.year is not None and not (last.month or last.season or last.quarter or last.half):
        return replace(low, year=last.year, short=last.short) if finer and not last.has_time() else None
    fits = (
        (unit == "Y" and (finer or low.week))
        or (unit == "M" and low.day and not low.month)
        or (unit == "W" and low.weekday)
    )
    return onto(low, last) if fits else None


@rule("about <date>", r"X[Dy]", "D", 47)
def about(nodes: Nodes) -> When | None:
    """Around 1995, vers 1995."""
    last = nodes[-1]
    when = last.value if isinstance(last.value, When) else When(year=cast("int", last.value))
    return replace(when, approx=True)


@rule("about <length>", r"XV", "V", 28)
def about_length(nodes: Nodes) -> Span | None:
    """About two years."""
    return replace(cast("Span", nodes[-1].value), mod="APPROX")


RULES: tuple[Rule, ...] = (
    last_units, step_unit, step_named, step_part, length_ago, in_length, length_from, length_later,
    length_earlier, nth_of, nth_of_step, early, within, about, about_length,
)  # fmt: skip

#: For languages that may put last and next after the noun: année dernière, mardi prochain, le 6 mai dernier.
STEP_AFTER: tuple[Rule, ...] = (
    date_step,
    Rule("<unit> <last|next>", r"[LJ]?x?u-?x(?![uwms])", "D", 22, step_unit.build),
    Rule("<number> <unit> <last|next>", r"(?:x?V-?x|x+u-?x)(?![uwms])", "V", 23, last_units.build),
    Rule("<weekday|month|season> <last|next>", r"x?[wmsh]-?x(?![uwms])", "D", 22, step_named.build),
    Rule("<part of the day> <last|that>", r"px|xp-x", "T", 22, step_part.build),
)
