"""Names of many documents to entities: one thing under all its names, across languages and scripts.

    decisions   what people merged or split                                   always
    identity    one name, one gazetteer id, one name but for its company form  unless people or the gazetteer object
    part        an acronym or a surname beside its one long form              unless two long forms fit
    sound       names in two scripts that sound alike                         the best of each for the other, at .9

Each step sees only what the step before left, and takes its joins from the surest down, ties by name: the result
depends on the set of names and never on their order. What falls short is a candidate for a person to judge.
"""

from __future__ import annotations

from collections.abc import Iterable

from loaders.entities.build import entity_of
from loaders.entities.clusters import Clusters
from loaders.entities.identity import join_decided, join_identical
from loaders.entities.parts import join_parts
from loaders.entities.sounds import join_sounds
from loaders.entities.units import units_of
from loaders.gazetteer import Gazetteer
from loaders.model import Candidate, Decision, Entity, Name


def link(
    names: Iterable[Name], decisions: Iterable[Decision] = (), *, gazetteer: Gazetteer
) -> tuple[list[Entity], list[Candidate]]:
    """Entities and near misses. Pure and order-free: depends on the set of names and decisions only.

    A candidate's two sides are surface forms, as a decision takes them.
    """
    decided = sorted({decision.id: decision for decision in decisions}.values(), key=lambda decision: decision.id)
    every = sorted({name.id: name for name in names}.values(), key=lambda name: name.id)
    clusters = Clusters(units_of(every, decided, gazetteer), decided)
    join_decided(clusters, decided)
    join_identical(clusters)
    near = [*join_parts(clusters), *join_sounds(clusters)]
    entities = [entity_of([clusters.units[at] for at in group], decided) for group in clusters.all()]
    return sorted(entities, key=lambda entity: entity.id), _still_open(near, clusters)


def _still_open(near: list[tuple[int, int, float, str]], clusters: Clusters) -> list[Candidate]:
    """Candidates that no later step joined and no person has decided, each pair once with its best score."""
    best: dict[tuple[str, str], Candidate] = {}
    for a, b, score, reason in sorted(near, key=lambda n: (-n[2], n[0], n[1], n[3])):
        if not clusters.together(a, b) and not clusters.decided_apart(a, b):
            left, right = sorted((clusters.units[a].canonical, clusters.units[b].canonical))
            made = Candidate(kind="entity", left=left, right=right, score=round(score, 3), reason=reason)
            best.setdefault((left, right), made)
    return list(best.values())
