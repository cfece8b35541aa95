"""Sentences, dates and names to tellings: what happened, when, to whom, as each clause says it."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.events.find import tellings
from loaders.model import Document, LinkMention, Name, Sentence, Telling, Timex


def find(
    document: Document, sentences: Sequence[Sentence], timexes: Sequence[Timex], names: Sequence[Name]
) -> tuple[list[Telling], list[LinkMention]]:
    """The tellings of a document in text order, dated by clause, passage or order, and the links between them."""
    return tellings(document, sentences, timexes, names)
