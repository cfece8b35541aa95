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

#: Latin names of so few letters are looked up in their own case: many are words in another.
SHORT = 5


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
        """The same gazetteer and a user's alias file (see aliases.py). Raises InputError where it cannot be read."""
        return Gazetteer(builtin=self.builtin, own=self.own + read_aliases(path, self._id_of))

    @property
    def fingerprint(self) -> str:
        """Changes when the user's entries do: what a load compares to know that a document must be read again."""
        return content_id("gazetteer", self.builtin, *self.own)

    def lookup(self, surface: str) -> tuple[Entry, ...]:
        """What a surface form may name, best known first; the user's own entries alone where there are any."""
        return self.own_entries(surface) or (_shipped(surface) if self.builtin else ())

    def own_entries(self, surface: str) -> tuple[Entry, ...]:
        """What the user's alias file says a surface form names."""
        return index(self.own).get(key(surface), ()) if self.own else ()

    def label_of(self, surface: str, _lang: str = "") -> Label | None:
        """The kind of what a surface form names; None where it is unknown or of two kinds."""
        labels = {entry.label for entry in self.lookup(surface)}
        return labels.pop() if len(labels) == 1 else None

    def same(self, left: str, right: str) -> bool | None:
        """Do two surface forms name one thing? None where one of them is unknown."""
        one = {entry.id for entry in self.lookup(left)}
        two = {entry.id for entry in self.lookup(right)}
        return bool(one & two) if one and two else None

    def _id_of(self, surface: str) -> str | None:
        found = self.lookup(surface)
        return found[0].id if found else None


def _shipped(surface: str) -> tuple[Entry, ...]:
    """Shipped entries; a short Latin name only in its own case: WHO is not Who, US not us, Nice not nice."""
    one = key(surface)
    found = known(one)
    if not found or not surface.isascii() or len(one) > SHORT:
        return found
    return tuple(entry for entry in found if _in_case(surface, entry))


def _in_case(surface: str, entry: Entry) -> bool:
    plain = surface.replace(".", "")
    forms = [form.replace(".", "") for form in (entry.name, *entry.names)]
    if not surface[:1].isupper() or plain in forms:
        return plain in forms and entry.id.startswith("known:") | surface[:1].isupper()
    # Nato for NATO, but not Who for WHO; the forms of places are keys, without case, and a capital is all to ask.
    long_acronym = len(plain) > 3 and plain.istitle() and plain.upper() in forms
    return long_acronym or (not surface.isupper() and key(surface) in entry.names)
