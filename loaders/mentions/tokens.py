"""A sentence in Latin script to tokens: words, numbers and marks, with elisions and possessives cut off."""

from __future__ import annotations

import re
from dataclasses import dataclass

_UPPER = r"[A-ZÀ-ÖØ-ÞĀ-ŽŠŽŞĞİŁŚŻŹĆŃÓÆŒ]"
_TOKEN = re.compile(
    rf"(?:{_UPPER}\.){{2,}}(?:{_UPPER}(?!\w))?"  # U.S., J.R.R.
    rf"|{_UPPER}\.(?=[ \u00a0]?{_UPPER})"  # the initial in Ann W. Lee
    r"|\d+(?:[.,:/]\d+)*(?:[^\W\d_]+)?"
    r"|[^\W\d_][^\W_]*(?:(?:[-‐'’]|\.(?=[a-z]{2,4}\b)|(?<=[A-Z])&(?=[A-Z]))[^\W_]+)*"
    r"|[^\w\s]"
)
_MIXED = re.compile(r"[a-z]{1,3}[A-Z]")
_APOSTROPHES = "'’"
#: Words whose point belongs to them, without the point.
_DOTTED = frozenset(
    [
        "inc",
        "corp",
        "ltd",
        "co",
        "cos",
        "bros",
        "mr",
        "mrs",
        "ms",
        "dr",
        "st",
        "jr",
        "sr",
        "mt",
        "ft",
        "gen",
        "col",
        "lt",
        "sgt",
        "sen",
        "rep",
        "gov",
        "prof",
        "rev",
        "hon",
        "mme",
        "ste",
    ]
)


@dataclass(slots=True, kw_only=True)
class Token:
    """A token of a sentence. ``capital``: it is written as names are. ``initial``: any word would be, here."""

    start: int
    end: int
    text: str
    lower: str
    word: bool
    capital: bool
    number: bool
    initial: bool = False
    glued: bool = False  # no blank before


def tokenize(
    text: str, start: int, end: int, *, elisions: tuple[str, ...], possessive: bool, tails: frozenset[str] = frozenset()
) -> list[Token]:
    """The tokens of ``text[start:end]``; their offsets are the text's. ``tails`` are cut off a compound (Acme-Chef)."""
    tokens: list[Token] = []
    for m in _TOKEN.finditer(text, start, end):
        for a, b in _pieces(m.group(), elisions, tails, possessive=possessive):
            tokens.append(_token(text, m.start() + a, m.start() + b, end))
            if len(tokens) > 1:
                tokens[-1].glued = tokens[-2].end == tokens[-1].start
    merged = _rejoin(text, tokens)
    _mark_initials(merged)
    return merged


def _token(text: str, start: int, end: int, limit: int) -> Token:
    word = text[start:end]
    if end < limit and text[end] == "." and word.lower() in _DOTTED and word[0].isupper():
        end += 1
        word = text[start:end]
    first = word[0]
    return Token(
        start=start, end=end, text=word, lower=word.lower(), word=first.isalpha(),
        capital=first.isupper() or _MIXED.match(word) is not None,
        number=first.isdigit(),
    )  # fmt: skip


def _pieces(word: str, elisions: tuple[str, ...], tails: frozenset[str], *, possessive: bool) -> list[tuple[int, int]]:
    """Where a word is cut: l'|Europe, Apple|'s, Paris|-based."""
    cut = next((i for i, c in enumerate(word) if c in _APOSTROPHES), -1)
    if cut > 0 and word[:cut].lower() in elisions:
        return [
            (0, cut + 1),
            *((a + cut + 1, b + cut + 1) for a, b in _pieces(word[cut + 1 :], elisions, tails, possessive=possessive)),
        ]
    if possessive and len(word) > 2 and word[-2] in _APOSTROPHES and word[-1] in "sS":
        return [*_pieces(word[:-2], elisions, tails, possessive=False), (len(word) - 2, len(word))]
    head, dash, tail = word.rpartition("-")
    if dash and tail.lower() in tails and head[:1].isupper():
        return [(0, len(head)), (len(head), len(head) + 1), (len(head) + 1, len(word))]
    head, dash, tail = word.partition("-")
    if dash and head[:1].isupper() and len(head) > 1 and tail.islower() and "-" not in tail and len(tail) > 3:
        return [(0, len(head)), (len(head), len(head) + 1), (len(head) + 1, len(word))]
    return [(0, len(word))]


def _rejoin(text: str, tokens: list[Token]) -> list[Token]:
    """Drop the point that an abbreviation has taken, and join O ' Neill as loose tokenisers leave it."""
    out: list[Token] = []
    i = 0
    while i < len(tokens):
        token = tokens[i]
        if out and token.start < out[-1].end:
            i += 1
            continue
        if token.text == "O" and i + 2 < len(tokens) and tokens[i + 1].text in _APOSTROPHES and tokens[i + 2].capital:
            last = tokens[i + 2]
            joined = text[token.start : last.end]
            if "\n" not in joined and len(joined) <= len(last.text) + 4:
                out.append(_token(text, token.start, last.end, last.end))
                i += 3
                continue
        out.append(token)
        i += 1
    return out


def _mark_initials(tokens: list[Token]) -> None:
    """A capital proves nothing at the start, nor after a colon, a bullet, a dash or an opening quote."""
    fresh = True
    for token in tokens:
        if token.word or token.number:
            token.initial = fresh and token.word
            fresh = False
        elif token.text in ':•·*–—!?…>|#"“«„' or (token.text == "-" and not token.glued):
            fresh = True
