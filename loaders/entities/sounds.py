"""Names in two scripts that sound alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from loaders.entities.clusters import Clusters
from loaders.entities.forms import sort_and_core
from loaders.entities.parts import Near
from loaders.entities.units import Unit, fits
from loaders.names import may_sound_alike, score
from loaders.names.keys import key
from loaders.names.units import units as sounds

#: From here two names are one; from NEAR on a person is asked; a rival this close makes it a question too.
SURE, NEAR, MARGIN = 0.9, 0.6, 0.01
#: A name of fewer sounds than this says too little (Lee, 李).
FEWEST = 3


def join_sounds(clusters: Clusters) -> list[Near]:
    """Join the best match of each for the other, surest first; give back near misses."""
    pairs = sorted(_pairs(clusters), key=lambda p: (-p[2], clusters.units[p[0]].order, clusters.units[p[1]].order))
    near: list[Near] = []
    best = _best(clusters, pairs)
    for a, b, value in pairs:
        if not clusters.may_join(a, b, weak=True):
            continue
        if value >= SURE and _mutual(clusters, best, a, b, value) and not _short(clusters, a, b):
            clusters.join(a, b)
        else:
            near.append((a, b, value, "sound"))
    return near


Best = dict[tuple[int, str], list[tuple[float, int]]]


def _best(clusters: Clusters, pairs: list[tuple[int, int, float]]) -> Best:
    """For each unit and each script, the units that it sounds like, best first."""
    best: Best = defaultdict(list)
    for a, b, value in pairs:
        if clusters.may_join(a, b, weak=True):
            best[a, clusters.units[b].script].append((value, b))
            best[b, clusters.units[a].script].append((value, a))
    return best


def _mutual(clusters: Clusters, best: Best, a: int, b: int, value: float) -> bool:
    """No third thing sounds as much like either."""
    for one, other in ((a, b), (b, a)):
        for rival_value, rival in best[one, clusters.units[other].script]:
            if rival_value + MARGIN < value:
                break
            if not clusters.together(rival, other) and clusters.may_join(one, rival, weak=True):
                return False
    return True


def _short(clusters: Clusters, a: int, b: int) -> bool:
    return min(len(sounds(clusters.units[at].canonical)[1]) for at in (a, b)) < FEWEST


def _pairs(clusters: Clusters) -> Iterator[tuple[int, int, float]]:
    """Pairs of units in two scripts, of kinds that fit, that may sound alike: and how much."""
    units = clusters.units
    forms = [_forms(unit) for unit in units]
    scripts, labels = [unit.script for unit in units], [unit.label for unit in units]
    for a, one in enumerate(units):
        for b in range(a + 1, len(units)):
            if scripts[a] == scripts[b] or not fits(labels[a], labels[b]) or "none" in (scripts[a], scripts[b]):
                continue
            if (one.known and units[b].known) or clusters.together(a, b):
                continue  # the gazetteer has spoken
            value = max(_scores(forms[a], forms[b]), default=0.0)
            if value >= NEAR:
                yield a, b, value


def _scores(one: tuple[str, ...], two: tuple[str, ...]) -> Iterator[float]:
    """Full names with full names; a single word also with the last word of a full name."""
    (sort, core), (other_sort, other_core) = sort_and_core(one[0]), sort_and_core(two[0])
    if sort & other_sort and may_sound_alike(core, other_core):
        yield score(core, other_core)
    if bool(sort) == bool(other_sort) and may_sound_alike(one[0], two[0]):
        yield score(one[0], two[0])
    if len(one) != len(two) and may_sound_alike(one[-1], two[-1]):
        yield score(one[-1], two[-1])


def _forms(unit: Unit) -> tuple[str, ...]:
    """The full name, and for a person of several words the last one."""
    parts = [part for part in unit.canonical.replace("・", " ").replace("·", " ").split() if key(part)]
    if unit.label == "person" and len(parts) > 1:
        return unit.canonical, parts[-1]
    return (unit.canonical,)
