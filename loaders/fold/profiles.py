"""A telling in the form that folding compares: entities by role, a span of time, ordinals, amounts, words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from loaders.fold.dates import ANY, Span, soft_span, span_of
from loaders.fold.ordinals import ordinals_in
from loaders.model import Entity, Name, Role, Telling

#: Below this a date tells two events of one kind and one cast apart; above it, it is a season of a life.
PRECISE = 366 * 86_400
_CJK = re.compile(r"[぀-ヿ㐀-鿿가-힣々ー]+")
_WORD = re.compile(r"[^\W\d_]{4,}")
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
#: A stem: long words of Latin script are compared by their first letters, so that endings do not part them.
_STEM = 6
#: So many of a document's entities stand for what it is about.
_AROUND = 12
#: Characters on each side of a trigger in which an ordinal numbers the event.
_NEAR = 32


@dataclass(frozen=True)
class Profile:
    """One telling, read for comparing.

    ``roles`` maps each participant's entity id to its role; ``around`` the entities that the telling's document names
    most, to their labels: who "the two companies" may be.
    """

    telling: Telling
    roles: Mapping[str, Role]
    labels: Mapping[str, str]
    span: Span
    soft: Span
    dated: bool
    ordinals: frozenset[int]
    amounts: Mapping[tuple[str, str], frozenset[float]]
    around: Mapping[str, str] = field(default_factory=dict, repr=False)
    surfaces: tuple[str, ...] = field(default=(), repr=False)

    @cached_property
    def id(self) -> str:
        """The telling's id."""
        return self.telling.id

    @cached_property
    def agents(self) -> frozenset[str]:
        """The entities that act."""
        return self._having("agent")

    @cached_property
    def objects(self) -> frozenset[str]:
        """The entities that are acted on."""
        return self._having("object")

    def _having(self, role: Role) -> frozenset[str]:
        return frozenset(entity for entity, held in self.roles.items() if held == role)

    @cached_property
    def words(self) -> frozenset[str]:
        """What the telling says beyond its names, dates and figures: stems, or pairs of CJK characters."""
        text = self.telling.quote
        for surface in sorted((*self.surfaces, self.telling.date_text or ""), key=len, reverse=True):
            if surface:
                text = text.replace(surface, " ")
        text = _FIGURE.sub(" ", text.casefold())
        pairs = {run[i : i + 2] for run in _CJK.findall(text) for i in range(len(run) - 1)}
        return frozenset(pairs | {word[:_STEM] for word in _WORD.findall(_CJK.sub(" ", text))})


def profiles_of(
    tellings: Iterable[Telling], names: Mapping[str, Name], entity_of: Mapping[str, Entity]
) -> list[Profile]:
    """The profiles of tellings, in their order, with what their documents name; names and entities by the name's id."""
    around = _named_most(names, entity_of)
    return [_profile(telling, entity_of, around.get(telling.document, {})) for telling in tellings]


def _named_most(names: Mapping[str, Name], entity_of: Mapping[str, Entity]) -> dict[str, dict[str, str]]:
    """For each document, the entities that it names most, with their labels."""
    counts: dict[str, Counter[str]] = {}
    labels: dict[str, str] = {}
    for id_, name in names.items():
        entity = entity_of.get(id_)
        if entity is not None:
            counts.setdefault(name.document, Counter())[entity.id] += 1
            labels[entity.id] = entity.label
    return {
        document: {id_: labels[id_] for id_ in sorted(count, key=lambda id_: (-count[id_], id_))[:_AROUND]}
        for document, count in counts.items()
    }


def _profile(telling: Telling, entity_of: Mapping[str, Entity], around: Mapping[str, str]) -> Profile:
    roles: dict[str, Role] = {}
    labels: dict[str, str] = {}
    surfaces: set[str] = set()
    for participant in telling.participants:
        entity = entity_of.get(participant.name)
        if entity is not None:
            held = roles.get(entity.id)
            roles[entity.id] = participant.role if held is None else min(held, participant.role, key=_RANK.__getitem__)
            labels[entity.id] = entity.label
            surfaces.update((entity.name, *entity.aliases))
    span = span_of(telling.edtf)
    return Profile(
        telling=telling,
        roles=roles,
        labels=labels,
        span=span or ANY,
        soft=soft_span(telling.edtf) or ANY,
        dated=span is not None and span.low != ANY.low and telling.dated in ("explicit", "relative", "inherited"),
        ordinals=ordinals_in(_near_trigger(telling), telling.lang),
        amounts=_amounts(telling),
        around=around,
        surfaces=tuple(sorted(surface for surface in surfaces if surface in telling.quote)),
    )


def _near_trigger(telling: Telling) -> str:
    """The words around the trigger: an ordinal further off numbers something else."""
    start, end = telling.trigger_start - telling.start, telling.trigger_end - telling.start
    return telling.quote[max(0, start - _NEAR) : end + _NEAR]


_RANK: dict[Role, int] = {"agent": 0, "object": 1, "place": 2, "other": 3}


def _amounts(telling: Telling) -> dict[tuple[str, str], frozenset[float]]:
    found: dict[tuple[str, str], set[float]] = {}
    for quantity in telling.quantities:
        found.setdefault((quantity.unit, quantity.measure or ""), set()).add(quantity.value)
    return {unit: frozenset(values) for unit, values in found.items()}
