"""A cluster of units as one entity: its name, kind, aliases and id."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from loaders.entities.units import Unit, winner
from loaders.model import LABELS, Decision, Entity, Label, content_id
from loaders.names import script_of
from loaders.names.keys import key, words


def entity_of(units: Sequence[Unit], decisions: Sequence[Decision]) -> Entity:
    """The entity of some units. Its id is a hash of its smallest mention's id (a pronoun only if there is no other)."""
    names = [name for unit in units for name in unit.names]
    spelt = [name for name in names if not name.pronoun] or names
    forms = Counter(form for name in spelt for form in {name.text, name.canonical})
    full = Counter(unit.canonical for unit in units for _ in unit.names)
    label = winner(units)
    title = _name(full, label)
    for decision in decisions:
        if decision.kind == "correct" and {key(s) for s in decision.subjects} & {key(form) for form in forms}:
            title = decision.values.get("name", title)
            given = decision.values.get("label")
            label = next((one for one in LABELS if one == given), label)
    return Entity(
        id=content_id("entity", min(name.id for name in spelt)),
        name=title,
        label=label,
        aliases=tuple(sorted(set(forms) - {title})),
        names=tuple(sorted(name.id for name in names)),
    )


def _name(full: Counter[str], label: Label) -> str:
    """The longest full Latin-script name, else the commonest, ties by code point.

    Among Latin names of a person more words are fuller; a sentence's worth of words is no name.
    """
    latin = [form for form in full if script_of(form) == "latin"]
    if latin:
        return min(latin, key=lambda form: (-len(words(form)) if label == "person" else 0, -len(form), form))
    return min(full, key=lambda form: (-full[form], form))
