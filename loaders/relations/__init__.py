"""Sentences, names and tellings to relations between named things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from loaders.model import Document, Name, RelationMention, Sentence, Telling, Timex
from loaders.relations.derived import derive
from loaders.relations.pack import pack_of
from loaders.relations.stated import state


def find(
    document: Document,
    sentences: Sequence[Sentence],
    timexes: Sequence[Timex],  # noqa: ARG001 - part of the shared signature; a stated relation is dated by its events
    names: Sequence[Name],
    tellings: Sequence[Telling],
) -> list[RelationMention]:
    """The relations that a document states, and those that its tellings imply, in text order.

    Where both a telling and a phrase of the same words say one thing, the telling's stands: it has the date.
    """
    pack = pack_of(document.lang)
    canonical = {name.id: name.canonical for name in names}
    found: dict[str, RelationMention] = {}
    heard: dict[tuple[str, str, str], list[tuple[int, int]]] = {}
    for mention in [*derive(names, tellings, pack), *state(document, sentences, names, pack)]:
        key = (mention.type, canonical[mention.source], canonical[mention.target])
        spans = heard.setdefault(key, [])
        if key[1] != key[2] and not any(mention.start < end and start < mention.end for start, end in spans):
            spans.append((mention.start, mention.end))
            found.setdefault(mention.id, mention)
    together = _founders_together(list(found.values()), canonical)
    return sorted(together, key=lambda mention: (mention.start, mention.end, mention.id))


def _founders_together(mentions: Sequence[RelationMention], canonical: Mapping[str, str]) -> list[RelationMention]:
    """Where the same words name several founders of one thing, each is a co-founder."""
    founding = [mention for mention in mentions if mention.type in ("FOUNDED", "CO_FOUNDED")]
    shared = {
        one.id
        for one in founding
        for other in founding
        if canonical[one.target] == canonical[other.target]
        and canonical[one.source] != canonical[other.source]
        and one.start < other.end
        and other.start < one.end
    }
    return [replace(mention, type="CO_FOUNDED") if mention.id in shared else mention for mention in mentions]
