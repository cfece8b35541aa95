"""What is known before reading: places, well-known people, bodies and products, and the user's own aliases.

``builtin`` is what ships: countries and territories (CLDR, by way of Babel), cities of more than 100,000 inhabitants
(GeoNames) and a hand-written pack of well-known names. ``own`` is the user's; where it knows a name, it alone speaks.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from loaders.gazetteer.aliases import read_aliases
from loaders.gazetteer.entries import Entry, index
from loaders.gazetteer.shipped import known
from loaders.model import Label, content_id
from loaders.names.keys import key

__all__ = ["Entry", "Gazetteer"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gazetteer:
    """Known names in many scripts. ``empty()`` knows none (``--no-gazetteer``)."""

    builtin: bool = False
    own: tuple[Entry, ...] = ()

    @classmethod
    def empty(cls) -> Gazetteer:
        """A gazetteer that knows nothing."""
        return cls()

    @classmethod
    def default(cls) -> Gazetteer:
        """The gazetteer that ships with Annals."""
        return cls(builtin=True)

    def with_aliases(self, path: Path) -> Gazetteer:
        """This gazetteer and a user's alias file (see aliases.py). Raises InputError where it cannot be read."""
        return Gazetteer(builtin=self.builtin, own=self.own + read_aliases(path, self._id_of))

    @property
    def fingerprint(self) -> str:
        """Changes when the user's entries do: what a load compares to know that a document must be read again."""
        return content_id("gazetteer", self.builtin, *self.own)

    def lookup(self, surface: str, lang: str = "") -> tuple[Entry, ...]:
        """What a surface form may name, best known first; the user's own entries alone where there are any."""
        return self.own_entries(surface) or (known(key(surface)) if self.builtin else ())

    def own_entries(self, surface: str) -> tuple[Entry, ...]:
        """What the user's alias file says a surface form names."""
        return index(self.own).get(key(surface), ()) if self.own else ()

    def label_of(self, surface: str, lang: str = "") -> Label | None:
        """The kind of what a surface form names; None where it is unknown or of two kinds."""
        labels = {entry.label for entry in self.lookup(surface, lang)}
        return labels.pop() if len(labels) == 1 else None

    def same(self, left: str, right: str) -> bool | None:
        """Do two surface forms name one thing? None where one of them is unknown."""
        one = {entry.id for entry in self.lookup(left)}
        two = {entry.id for entry in self.lookup(right)}
        return bool(one & two) if one and two else None

    def _id_of(self, surface: str) -> str | None:
        found = self.lookup(surface)
        return found[0].id if found else None
