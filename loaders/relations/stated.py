"""Phrases that state a relation: a role beside a name, a possessive, a place, a verb."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.model import Document, Name, RelationMention, Sentence
from loaders.relations.masking import Masked, masked
from loaders.relations.pack import FIRST_NUMBER, RelationPack, rules_of

#: Longer than this a quote is no evidence but a passage.
_LONGEST = 400
#: So far before a match a negation or a "former" still belongs to it.
_BEFORE = 18
#: And so far behind it, in languages that negate at the end.
_AFTER = 9


def state(
    document: Document, sentences: Sequence[Sentence], names: Sequence[Name], pack: RelationPack | None
) -> Iterator[RelationMention]:
    """The relations that phrases of a document state."""
    if pack is None:
        return
    for sentence in masked(document, sentences, names, pack.possessives):
        yield from _matches(document, sentence, pack)


def _matches(document: Document, sentence: Masked, pack: RelationPack) -> Iterator[RelationMention]:
    holders: dict[tuple[str, str], str] = {}
    for rule in rules_of(document.lang):
        for m in rule.pattern.finditer(sentence.text):
            if _negated(sentence.text, m, pack):
                continue
            if rule.role and holders.setdefault((rule.type, m["t"]), m["s"]) != m["s"]:
                continue  # an earlier frame gave this office to the one beside it
            former = (
                re.search(pack.former, sentence.text[max(0, m.start() - _BEFORE) : m.end()], re.IGNORECASE) is not None
            )
            sources = _names(sentence, m["s"])
            together = rule.type == "FOUNDED" and (
                len(sources) > 1 or re.search(pack.cues["cofound"], m[0], re.IGNORECASE)
            )
            kind = "CO_FOUNDED" if together else rule.type
            for source in sources:
                for target in _names(sentence, m["t"]):
                    yield from _mention(document, sentence, m, kind, rule.name, source, target, former=former)


def _negated(text: str, m: re.Match[str], pack: RelationPack) -> bool:
    before, after = text[max(0, m.start() - _BEFORE) : m.end()], text[m.end() : m.end() + _AFTER]
    return bool(re.search(pack.negated, before, re.IGNORECASE) or re.search(pack.negated_after, after))


def _names(sentence: Masked, symbols: str) -> list[Name]:
    numbers = [ord(symbol) - FIRST_NUMBER for symbol in symbols if ord(symbol) >= FIRST_NUMBER]
    return [sentence.names[number] for number in numbers]


def _mention(
    document: Document,
    sentence: Masked,
    m: re.Match[str],
    kind: str,
    rule: str,
    source: Name,
    target: Name,
    *,
    former: bool,
) -> Iterator[RelationMention]:
    start, end = sentence.at[m.start()], sentence.at[m.end()]
    while end > start and document.text[end - 1].isspace():
        end -= 1
    if source.canonical == target.canonical or end - start > _LONGEST:
        return
    yield RelationMention(
        document=document.id,
        start=start,
        end=end,
        quote=document.text[start:end],
        lang=document.lang,
        type=kind,
        source=source.id,
        target=target.id,
        rule=rule,
        confidence=0.8,
        edtf=f"../{document.published.isoformat()}" if former and document.published else None,
    )
