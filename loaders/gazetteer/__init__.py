"""What is known before reading: places, nationalities, well-known names, and the user's own aliases."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Gazetteer:
    """Known names in many scripts. ``empty()`` knows none (``--no-gazetteer``)."""

    @classmethod
    def empty(cls) -> Gazetteer:
        """A gazetteer that knows nothing."""
        return cls()

    @classmethod
    def default(cls) -> Gazetteer:
        """The gazetteer that ships with Annals."""
        return cls()
