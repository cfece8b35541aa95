"""An entry of a gazetteer, and an index of entries by the key of each name."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from loaders.model import Label
from loaders.names.keys import key

Index = dict[str, tuple["Entry", ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One known thing: its id, kind and names."""

    id: str
    label: Label
    name: str
    names: tuple[str, ...] = ()


@functools.lru_cache(maxsize=8)
def index(entries: tuple[Entry, ...]) -> Index:
    """Entries by the key of every name, in the order given, each once."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        for one in {key(name): None for name in (entry.name, *entry.names)}:
            if one:
                found.setdefault(one, []).append(entry)
    return {one: tuple(several) for one, several in found.items()}
