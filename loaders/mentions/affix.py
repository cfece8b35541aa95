"""Does a text begin or end with one of some words? Asked millions of times: by slices, not by loops."""

from __future__ import annotations

from functools import cache


@cache
def _lengths(words: frozenset[str]) -> tuple[int, ...]:
    return tuple(sorted({len(word) for word in words}, reverse=True))


def begins(text: str, at: int, words: frozenset[str]) -> bool:
    """Whether one of the words stands at ``at``."""
    return any(text[at : at + n] in words for n in _lengths(words))


def ends(text: str, at: int, words: frozenset[str]) -> bool:
    """Whether one of the words ends at ``at``."""
    return any(n <= at and text[at - n : at] in words for n in _lengths(words))
