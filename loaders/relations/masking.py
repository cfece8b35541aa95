"""Sentences with each name as one symbol, and possessives (his, its, 其) that stand for a name before them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from loaders.model import Document, Name, Sentence
from loaders.relations.pack import FIRST_NUMBER, LABEL_KINDS, kind_symbol


@dataclass(frozen=True, slots=True)
class Masked:
    """A sentence with each name as one symbol of two characters; ``at`` gives the offset of each character."""

    text: str
    at: tuple[int, ...]
    names: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class _Symbol:
    """What is masked: a stretch of text, the kind that it shows as, and the name that it stands for."""

    start: int
    end: int
    letter: str
    name: Name


def masked(
    document: Document, sentences: Sequence[Sentence], names: Sequence[Name], possessives: Mapping[str, str]
) -> Iterator[Masked]:
    """The sentences that hold two names, or a name and a possessive whose owner is known.

    A possessive's owner is the first name of its kind in the sentence before it, else in the sentence that precedes
    in the paragraph: the one who is talked about. ``possessives`` maps kinds (letters) to a pattern.
    """
    symbols = _symbols(names)
    before: list[_Symbol] = []
    paragraph = -1
    taken = 0
    for sentence in sentences:
        inside: list[_Symbol] = []
        while taken < len(symbols) and symbols[taken].start < sentence.end:
            if symbols[taken].start >= sentence.start and symbols[taken].end <= sentence.end:
                inside.append(symbols[taken])
            taken += 1
        if sentence.paragraph != paragraph:
            before, paragraph = [], sentence.paragraph
        owners = list(_owned(document.text, sentence, inside, before, possessives)) if inside else []
        if len(inside) + len(owners) > 1:
            yield _mask(document.text, sentence, sorted((*inside, *owners), key=lambda symbol: symbol.start))
        before = inside or before


def _symbols(names: Sequence[Name]) -> list[_Symbol]:
    """The names in text order, of overlapping ones the longest."""
    kept: list[_Symbol] = []
    for name in sorted(names, key=lambda name: (name.start, -name.end)):
        if not kept or name.start >= kept[-1].end:
            letter = LABEL_KINDS[name.label]
            kept.append(_Symbol(name.start, name.end, letter.lower() if name.pronoun else letter, name))
    return kept


def _owned(
    text: str, sentence: Sentence, inside: Sequence[_Symbol], before: Sequence[_Symbol], possessives: Mapping[str, str]
) -> Iterator[_Symbol]:
    for kinds, pattern in possessives.items():
        for m in re.finditer(pattern, text[sentence.start : sentence.end], re.IGNORECASE):
            start, end = sentence.start + m.start(), sentence.start + m.end()
            if any(start < symbol.end and symbol.start < end for symbol in inside):
                continue
            here = (symbol for symbol in inside if symbol.end <= start and symbol.letter.upper() in kinds)
            there = (symbol for symbol in before if symbol.letter.upper() in kinds)
            owner = next(here, None) or next(there, None)
            if owner:
                yield _Symbol(start, end, owner.letter.lower(), owner.name)


def _mask(text: str, sentence: Sentence, symbols: Sequence[_Symbol]) -> Masked:
    characters: list[str] = []
    at: list[int] = []
    place = sentence.start
    for number, symbol in enumerate(symbols):
        characters.extend(text[place : symbol.start])
        at.extend(range(place, symbol.start))
        characters += [kind_symbol(symbol.letter), chr(FIRST_NUMBER + number)]
        at += [symbol.start, symbol.start]
        place = symbol.end
    characters.extend(text[place : sentence.end])
    at.extend(range(place, sentence.end))
    return Masked("".join(characters), (*at, sentence.end), tuple(symbol.name for symbol in symbols))
