"""Phrases that state a relation: a role beside a name, a possessive, a place, a verb."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from loaders.model import Document, Name, RelationMention, Sentence
from loaders.relations.pack import FIRST_NUMBER, LABEL_KINDS, RelationPack, kind_symbol, rules_of

#: Longer than this a quote is no evidence but a passage.
_LONGEST = 400
#: So far before a match a negation or a "former" still belongs to it.
_BEFORE = 18
#: And so far behind it, in languages that negate at the end.
_AFTER = 9


@dataclass(frozen=True, slots=True)
class _Masked:
    """A sentence with each name as one symbol of two characters; ``at`` gives the offset of each character."""

    text: str
    at: tuple[int, ...]
    names: tuple[Name, ...]


def state(
    document: Document, sentences: Sequence[Sentence], names: Sequence[Name], pack: RelationPack | None
) -> Iterator[RelationMention]:
    """The relations that phrases of a document state."""
    if pack is None:
        return
    for sentence in sentences:
        inside = [name for name in names if sentence.start <= name.start and name.end <= sentence.end]
        if len(inside) > 1:
            masked = _mask(document.text, sentence, inside)
            yield from _matches(document, masked, pack)


def _mask(text: str, sentence: Sentence, names: Sequence[Name]) -> _Masked:
    characters: list[str] = []
    at: list[int] = []
    kept: list[Name] = []
    place = sentence.start
    for name in sorted(names, key=lambda name: (name.start, -name.end)):
        if name.start < place:
            continue
        characters.extend(text[place : name.start])
        at.extend(range(place, name.start))
        letter = LABEL_KINDS[name.label]
        characters += [kind_symbol(letter.lower() if name.pronoun else letter), chr(FIRST_NUMBER + len(kept))]
        at += [name.start, name.start]
        kept.append(name)
        place = name.end
    characters.extend(text[place : sentence.end])
    at.extend(range(place, sentence.end))
    return _Masked("".join(characters), (*at, sentence.end), tuple(kept))


def _matches(document: Document, masked: _Masked, pack: RelationPack) -> Iterator[RelationMention]:
    holders: dict[tuple[str, str], str] = {}
    for rule in rules_of(document.lang):
        for m in rule.pattern.finditer(masked.text):
            if _negated(masked.text, m, pack):
                continue
            if rule.role and holders.setdefault((rule.type, m["t"]), m["s"]) != m["s"]:
                continue  # an earlier frame gave this office to the one beside it
            former = (
                re.search(pack.former, masked.text[max(0, m.start() - _BEFORE) : m.end()], re.IGNORECASE) is not None
            )
            sources = _names(masked, m["s"])
            together = rule.type == "FOUNDED" and (
                len(sources) > 1 or re.search(pack.cues["cofound"], m[0], re.IGNORECASE)
            )
            kind = "CO_FOUNDED" if together else rule.type
            for source in sources:
                for target in _names(masked, m["t"]):
                    yield from _mention(document, masked, m, kind, rule.name, source, target, former=former)


def _negated(text: str, m: re.Match[str], pack: RelationPack) -> bool:
    before, after = text[max(0, m.start() - _BEFORE) : m.end()], text[m.end() : m.end() + _AFTER]
    return bool(re.search(pack.negated, before, re.IGNORECASE) or re.search(pack.negated_after, after))


def _names(masked: _Masked, symbols: str) -> list[Name]:
    numbers = [ord(symbol) - FIRST_NUMBER for symbol in symbols if ord(symbol) >= FIRST_NUMBER]
    return [masked.names[number] for number in numbers]


def _mention(
    document: Document,
    masked: _Masked,
    m: re.Match[str],
    kind: str,
    rule: str,
    source: Name,
    target: Name,
    *,
    former: bool,
) -> Iterator[RelationMention]:
    start, end = masked.at[m.start()], masked.at[m.end()]
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
