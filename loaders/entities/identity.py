"""Joins that need no judgement: what people decided, and what bears one name or one gazetteer id."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from loaders.entities.clusters import Clusters
from loaders.entities.forms import firm, person_marks
from loaders.entities.units import fits
from loaders.model import Decision
from loaders.names.keys import bare_key


def join_decided(clusters: Clusters, decisions: Sequence[Decision]) -> None:
    """Join what people merged, unless they also split it."""
    for decision in decisions:
        if decision.kind == "merge_entities":
            groups = [clusters.named(subject) for subject in decision.subjects]
            found = [at for group in groups for at in group]
            for at in found[1:]:
                if not clusters.decided_apart(found[0], at):
                    clusters.join(found[0], at)


def join_identical(clusters: Clusters) -> None:
    """Join units of one gazetteer id, then of one name, then of one name but for article and company form."""
    units = clusters.units
    _join_by(clusters, [[unit.known] for unit in units])
    _join_by(clusters, [[unit.key] for unit in units])
    _join_by(
        clusters, [[bare_key(unit.canonical)] if unit.label != "person" or not unit.sure else [] for unit in units]
    )
    _join_by(clusters, [[firm(unit.canonical)] if unit.label == "organization" else [] for unit in units])
    _join_by(clusters, [sorted(person_marks(unit.canonical)) if unit.label == "person" else [] for unit in units])


def _join_by(clusters: Clusters, marks: Sequence[Sequence[str | None]]) -> None:
    groups: dict[str, list[int]] = defaultdict(list)
    for at, several in enumerate(marks):
        for mark in several:
            if mark and not (len(mark) == 1 and mark.isascii()):  # one letter names many things
                groups[mark].append(at)
    for group in groups.values():
        for i, a in enumerate(group):
            for b in group[i + 1 :]:
                if clusters.may_join(a, b) and _alike(clusters, a, b):
                    clusters.join(a, b)


def _alike(clusters: Clusters, a: int, b: int) -> bool:
    """Of kinds that fit; a person and a thing of one name stay two, unless the gazetteer knows them as one."""
    one, two = clusters.units[a], clusters.units[b]
    same = one.known is not None and one.known == two.known
    return same or fits(one.label, two.label) or not (one.sure and two.sure)
