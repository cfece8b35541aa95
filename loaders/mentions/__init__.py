"""Text to mentions of named people, organisations, places, products, facilities and works."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.gazetteer import Gazetteer
from loaders.model import Document, Name, Sentence, Timex


def find(
    document: Document, sentences: Sequence[Sentence], timexes: Sequence[Timex], *, gazetteer: Gazetteer
) -> list[Name]:
    """The names (and resolved pronouns) of a document in text order, chained within it by ``canonical``."""
    return []
