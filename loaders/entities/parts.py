"""Short forms that stand for one long form elsewhere: a surname alone, an acronym."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from loaders.entities.clusters import Clusters
from loaders.entities.units import Unit
from loaders.names.keys import initials, words

Near = tuple[int, int, float, str]

#: What a short form is worth where several long forms fit, or where no document has both.
AMBIGUOUS = 0.5


def join_parts(clusters: Clusters) -> list[Near]:
    """Join each short form to its only long form; give back those that have several, or none that is sure."""
    near: list[Near] = []
    for fitting in (_surnames(clusters.units), _acronyms(clusters.units)):
        options: dict[int, list[tuple[int, bool, str]]] = defaultdict(list)
        for short, long, sure, reason in fitting:
            options[short].append((long, sure, reason))
        for short in sorted(options):
            near += _join_one(clusters, short, options[short])
    return near


def _join_one(clusters: Clusters, short: int, options: list[tuple[int, bool, str]]) -> list[Near]:
    if any(clusters.together(short, long) for long, _, _ in options):
        return []
    open_ = [o for o in options if clusters.may_join(short, o[0], weak=o[2] == "surname")]
    if len({clusters.of(long) for long, _, _ in open_}) == 1 and any(sure for _, sure, _ in open_):
        clusters.join(short, open_[0][0])
        return []
    return [(short, long, AMBIGUOUS, reason) for long, _, reason in open_]


def _surnames(units: Sequence[Unit]) -> Iterator[tuple[int, int, bool, str]]:
    """A person's single word and the full names that end in it."""
    by_last: dict[str, list[int]] = defaultdict(list)
    for at, unit in enumerate(units):
        parts = words(unit.canonical)
        if unit.label == "person" and len(parts) > 1:
            by_last[parts[-1]].append(at)
    for at, unit in enumerate(units):
        parts = words(unit.canonical)
        if unit.label == "person" and len(parts) == 1:
            for long in by_last.get(parts[0], []):
                yield at, long, True, "surname"


def _acronyms(units: Sequence[Unit]) -> Iterator[tuple[int, int, bool, str]]:
    """Capitals and the long forms that they abbreviate; sure where a document has both."""
    by_initials: dict[str, list[int]] = defaultdict(list)
    for at, unit in enumerate(units):
        short = initials(unit.canonical)
        if unit.label != "person" and len(short) > 1 and len(words(unit.canonical)) > 1:
            by_initials[short].append(at)
    for at, unit in enumerate(units):
        form = unit.canonical.replace(".", "")
        if 2 <= len(form) <= 6 and form.isupper() and unit.label != "person":
            for long in by_initials.get(form, []):
                yield at, long, bool(unit.documents & units[long].documents), "acronym"
