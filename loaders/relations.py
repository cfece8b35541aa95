"""Sentences, names and tellings to relations between named things."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.model import Document, Name, RelationMention, Sentence, Telling, Timex


def find(
    document: Document,
    sentences: Sequence[Sentence],
    timexes: Sequence[Timex],
    names: Sequence[Name],
    tellings: Sequence[Telling],
) -> list[RelationMention]:
    """The relations that a document states, and those that its tellings imply."""
    return []
