"""Do two names sound alike? Latin letters, pinyin, kana, hangul and Cyrillic, by a learnt phonetic alignment.

    >>> score("Livingston", "利文斯顿") > 0.9
    True

The score is 0…1 and symmetric; 0.9 says nine in ten where one pair of names in thirty is one name. It knows sound
and not meaning: a translated name (旧金山, San Francisco) scores low, and a homophone high.
"""

from __future__ import annotations

import functools
import re
import unicodedata

from loaders.names.alignment import Table, compose, table
from loaders.names.units import Script, script_of, units

__all__ = ["Script", "may_sound_alike", "score", "script_of"]

#: Which learnt table reads a script. Hangul is cut into the sounds of kana; Cyrillic is spelt in Latin letters.
_TABLE: dict[Script, str] = {"han": "han", "kana": "kana", "hangul": "kana"}
_SPELT: tuple[Script, ...] = ("latin", "cyrillic")


#: The number in a name (Falcon 9, アポロ11号): it is no sound, and tells one of a series from the others.
_NUMBER = re.compile(r"\d+")
#: The letters that a mixed name keeps at its end (スペースX).
_TAIL = re.compile(r"(?<=[^\x00-\x7fÀ-ɏ])[A-Za-z]+$")
#: What a numbered name and one without a number can reach: they may be one of a series and the series.
_SERIES = 0.5


@functools.lru_cache(maxsize=131_072)
def score(left: str, right: str) -> float:
    """How likely two names, in any two scripts, are one name: 0…1 (0 where a script is not known)."""
    numbers = (
        _NUMBER.findall(unicodedata.normalize("NFKC", left)),
        _NUMBER.findall(unicodedata.normalize("NFKC", right)),
    )
    if numbers[0] != numbers[1]:
        return 0.0 if all(numbers) else min(_SERIES, _score(left, right))
    return _score(*_without_tail(left, right))


def _without_tail(left: str, right: str) -> tuple[str, str]:
    """Two names less the Latin letters that both end in, where one of them is of two scripts."""
    for mixed, other in ((left, right), (right, left)):
        tail = _TAIL.search(mixed)
        if tail and len(other) > len(tail[0]) + 2 and other.endswith(tail[0]):
            size = len(tail[0])
            return left[:-size], right[:-size]
    return left, right


def _score(left: str, right: str) -> float:
    (a, one), (b, two) = sorted((units(left), units(right)), key=_latin_first)
    if not one or not two:
        return 0.0
    if one == two and a == b:
        return 1.0
    best = _between(a, b).score(one, two)
    for turned in _turned(left if units(left) == (a, one) else right):
        best = max(best, _between(a, b).score(turned, two))
    return best


def _latin_first(name: tuple[Script, str]) -> tuple[int, str]:
    return (*_SPELT, "kana", "hangul", "han").index(name[0]) if name[0] != "none" else 9, name[1]


def _turned(name: str) -> list[str]:
    """The sounds of a Latin name of two words, family name first: many languages write it so."""
    words = name.split()
    return [units(f"{words[-1]} {' '.join(words[:-1])}")[1]] if len(words) > 1 else []


@functools.cache
def _between(a: Script, b: Script) -> Table:
    if a in _SPELT:
        return compose(table("kana"), table("kana")) if b in _SPELT else table(_TABLE[b])
    return compose(table(_TABLE[a]), table(_TABLE[b]))


#: Sounds that scripts confuse, as one letter each; vowels, h and glides come and go and count for nothing.
_CLASSES = {
    **dict.fromkeys("bpfvw", "p"), **dict.fromkeys("dt", "t"), **dict.fromkeys("kgqc", "k"),
    **dict.fromkeys("lrR", "l"), **dict.fromkeys("szxjSZCJT", "s"), "m": "m", **dict.fromkeys("nNG", "n"),
}  # fmt: skip


@functools.lru_cache(maxsize=65_536)
def _classes(name: str) -> tuple[int, ...]:
    row = [_CLASSES.get(char, "") for char in units(name)[1]]
    return tuple(row.count(one) for one in "ptklsmn")


def may_sound_alike(left: str, right: str) -> bool:
    """A cheap test that a score is worth computing: two fifths of the consonants are shared."""
    one, two = _classes(left), _classes(right)
    return sum(map(min, one, two)) >= 0.4 * max(sum(one), sum(two))
