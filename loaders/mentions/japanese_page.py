"""A Japanese document as morphemes, with their parts of speech."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from loaders.languages.ja import who
from loaders.mentions.draft import Draft

KATAKANA = r"ァ-ヴー"


@dataclass(slots=True, kw_only=True)
class Word:
    """A morpheme with its parts of speech and its offsets in the document."""

    start: int
    end: int
    text: str
    pos: tuple[str, ...]
    oov: bool = False


@cache
def _tokenizer() -> tuple[Any, Any]:
    from sudachipy import Dictionary, SplitMode  # noqa: PLC0415 - half a second, only where there is Japanese

    dictionary = Dictionary()
    make = getattr(dictionary, "tokenizer", None) or dictionary.create
    return make(), SplitMode.C


def words(text: str, start: int, end: int) -> list[Word]:
    """The morphemes of a stretch of text."""
    tokenizer, mode = _tokenizer()
    return [
        Word(
            start=start + m.begin(),
            end=start + m.end(),
            text=m.surface(),
            pos=tuple(m.part_of_speech()[:4]),
            oov=m.is_oov(),
        )
        for m in tokenizer.tokenize(text[start:end], mode)
        if m.end() > m.begin()
    ]


def new_draft(text: str, start: int, end: int) -> Draft:
    """A candidate name over a span."""
    return Draft(start=start, end=end, text=text[start:end], parts=(text[start:end],))


def is_katakana(text: str) -> bool:
    """Whether a word is katakana alone."""
    return re.fullmatch(f"[{KATAKANA}]+", text) is not None


def of_common_words(text: str) -> bool:
    """Whether a katakana word begins or ends with a loan word."""
    return any(text[:n] in who.COMMON or text[-n:] in who.COMMON for n in range(3, len(text)))
