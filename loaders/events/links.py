"""Links that a text asserts between two tellings: after, because, leading to, as part of, then."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from loaders.events.drafts import Draft
from loaders.events.pack import Connective, Pack
from loaders.model import Document, LinkMention, Sentence, Telling

_QUOTE_LIMIT = 500
Told = tuple[Draft, Telling]


def find(document: Document, sentences: Sequence[Sentence], told: Sequence[Told], pack: Pack) -> list[LinkMention]:
    """The links between neighbouring tellings of one sentence, or of a sentence and the one before it."""
    out: dict[str, LinkMention] = {}
    for left, right in pairwise(told):
        for link in _between(document, sentences, left, right, pack):
            if link.source != link.target:
                out.setdefault(link.id, link)
    return list(out.values())


def _between(
    document: Document, sentences: Sequence[Sentence], left: Told, right: Told, pack: Pack
) -> Iterator[LinkMention]:
    first, second = left[0], right[0]
    if first.quoted or second.quoted or "modal" in (first.lemma, second.lemma):
        return
    text = document.text
    start = sentences[second.sentence].start
    for connective in pack.connectives:
        if first.sentence == second.sentence:
            low, high = first.trigger_end, second.trigger_start
            if connective.place == "front":
                low, high = start, first.trigger_start
        elif connective.place == "next" and second.sentence == first.sentence + 1:
            low, high = start, start + 24
        else:
            continue
        if connective.place == "next" and first.sentence == second.sentence:
            continue
        if re.compile(connective.pattern, re.IGNORECASE).search(text[low:high]):
            yield _link(document, left, right, connective)
            return


def _link(document: Document, left: Told, right: Told, connective: Connective) -> LinkMention:
    start = min(left[1].start, right[1].start)
    end = max(left[1].end, right[1].end)
    if end - start > _QUOTE_LIMIT:
        start, end = right[1].start, right[1].end
    source, target = (left, right) if connective.forward else (right, left)
    return LinkMention(
        document=document.id,
        start=start,
        end=end,
        quote=document.text[start:end],
        lang=document.lang,
        type=connective.type,
        source=source[1].id,
        target=target[1].id,
        rule=f"{connective.type.lower()}:{connective.place}",
    )
