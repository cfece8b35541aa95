"""A language as data: its words by category, its gaps, its grammars; compiled once, on first use, into one regex."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from importlib.util import find_spec

#: One rule's builder: the nodes that it matched → a Meaning, (category, Meaning), or None where the words do not fit
#: (day 35).
Build = Callable[["Sequence[Node]"], object]


@dataclass(slots=True)
class Node:
    """A stretch of text with its category (one character) and value: an atom, a gap, or what a rule built.

    ``intro``: a word that introduces a clock time stands before it. ``bare``: a plural that is a length by itself.
    """

    start: int
    end: int
    cat: str
    value: object
    text: str = ""
    weak: bool = False
    rule: str = ""
    intro: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """What a rule reads: a regex over categories, the category it makes, its level in the cascade, its builder."""

    name: str
    pattern: str
    makes: str
    level: int
    build: Build


@dataclass(frozen=True, slots=True)
class Entry:
    """A lexicon entry: category, value, and how its spelling is to be taken."""

    cat: str
    value: object
    weak: bool = False
    soft: bool = False
    trim: int = 0


def rule(name: str, pattern: str, makes: str, level: int) -> Callable[[Build], Rule]:
    """Declare a rule; the decorated name becomes a Rule."""
    return lambda build: Rule(name, pattern, makes, level, build)


#: Islands longer than this are not alike, and no more than so many are remembered: memory stays flat.
_REMEMBERED, _MOST_REMEMBERED = 16, 20_000

Words = Mapping[str, Mapping[str, object]]


@dataclass(frozen=True, kw_only=True)
class Language:
    """See ``loaders.timexes`` for the categories and the notation of phrases."""

    code: str
    words: Words
    rules: tuple[Rule, ...]
    gaps: Mapping[str, str] = field(default_factory=dict)
    spaced: bool = True
    order: str = "dmy"
    decimal: str = "."
    patterns: Mapping[str, str] = field(default_factory=dict)
    readers: Mapping[str, Callable[[str], tuple[str, object] | None]] = field(default_factory=dict)
    year_after: str = ""
    year2_after: str = ""
    not_year_before: str = ""
    hour_after: str = ""
    future: str = r"(?!)"
    past: str = r"(?!)"
    week_start: int = 1
    bare: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    ends_apart: bool = False
    clock_apart: bool = False
    bare_years: tuple[int, int] | None = None

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """Folded phrase → entry."""
        found: dict[str, Entry] = {}
        for cat, phrases in self.words.items():
            for spelled, value in phrases.items():
                for phrase in spelled.split("|"):
                    key, entry = _entry(cat, value, phrase)
                    found.setdefault(key, entry)
        return found

    @cached_property
    def gap_of(self) -> dict[str, str]:
        """Folded gap text → gap category ('' joins without a trace)."""
        return {word: cat for cat, words in self.gaps.items() for word in words.split("|")}

    @cached_property
    def scanner(self) -> re.Pattern[str]:
        """The one regex that finds every atom; runs over folded text."""
        bounds = (r"(?<![^\W\d_])", r"(?:(?<=['-])|(?![^\W\d_]))") if self.spaced else ("", "")
        words, traps = (
            f"{bounds[0]}(?:{trie(k for k, e in self.entries.items() if bool(e.cat) == kept) or '(?!)'}){bounds[1]}"
            for kept in (True, False)
        )
        own = "".join(f"(?P<{name}>{pattern})|" for name, pattern in self.patterns.items())
        word, trap = ("", "") if self.spaced else (self._first(kept=True), self._first(kept=False))
        return re.compile(f"(?P<trap>{trap}{traps})|{own}{NUMBERS}|(?P<word>{word}{words})")

    def _first(self, *, kept: bool) -> str:
        """A look at what phrases begin with: saves a third of the time where every character may begin one."""
        firsts = sorted({key[0] for key, entry in self.entries.items() if bool(entry.cat) == kept and key.strip()})
        return f"(?=[{''.join(map(re.escape, firsts))}])" if firsts else ""

    @cached_property
    def levels(self) -> tuple[tuple[re.Pattern[str], tuple[Rule, ...]], ...]:
        """The cascade: per level one regex over categories with a group a rule."""
        made = []
        for level in sorted({r.level for r in self.rules}):
            rules = tuple(r for r in self.rules if r.level == level)
            made.append((re.compile("|".join(f"(?P<r{i}>{r.pattern})" for i, r in enumerate(rules))), rules))
        return tuple(made)

    @cached_property
    def _next(self) -> dict[tuple[str, int], int]:
        return {}

    def next_level(self, cats: str, start: int) -> int:
        """The first level from a start on that has a match in these categories; remembered: islands are alike."""
        found = self._next.get((cats, start))
        if found is None:
            levels = self.levels
            found = next((at for at in range(start, len(levels)) if levels[at][0].search(cats)), len(levels))
            if len(cats) <= _REMEMBERED and len(self._next) < _MOST_REMEMBERED:
                self._next[cats, start] = found
        return found

    @cached_property
    def _single(self) -> dict[str, re.Pattern[str]]:
        return {r.pattern: re.compile(r.pattern) for r in self.rules}

    def single(self, rules: Iterable[Rule]) -> list[re.Pattern[str]]:
        """Each rule's own regex."""
        return [self._single[r.pattern] for r in rules]

    @cached_property
    def contexts(self) -> dict[str, re.Pattern[str]]:
        """Patterns that look at the words around: year_after, not_year_before, hour_after, future, past."""
        return {
            "year_after": re.compile(rf"(?:^|\W)(?:{self.year_after or '(?!)'})\W*$"),
            "year2_after": re.compile(rf"(?:^|\W)(?:{self.year2_after or '(?!)'})\W*$"),
            "not_year_before": re.compile(rf"\s*(?:{self.not_year_before or '(?!)'})"),
            "hour_after": re.compile(rf"(?:^|\W)(?:{self.hour_after or '(?!)'})\W*$"),
            "future": re.compile(self.future),
            "past": re.compile(self.past),
        }


#: Numbers of every script that folding turned to ASCII digits; each group is read by ``atoms``.
NUMBERS = (
    r"(?<![a-z0-9_$€£¥#.+])(?<!\d[,:/])(?:"
    r"(?P<iso>\d{4}-\d\d-\d\d(?:t\d\d:?\d\d(?::?\d\d)?(?:\.\d{1,9})?(?:z|[+-]\d\d:?\d\d)?)?(?![\d-]))"
    r"|(?P<ymd>\d{4}(?P<s1>[-/.])\d{1,2}(?P=s1)\d{1,2}(?![\d-]))"
    r"|(?P<dmy>\d{1,2}(?P<s2>[-/.])\d{1,2}(?P=s2)(?:\d{4}|\d\d)(?!\d|\.\d|-(?!\d{1,2}[/.]\d)))"
    r"|(?P<version>\d{1,9}(?:\.\d{1,9}){2,9})"
    r"|(?P<digits>\d{1,9}(?:-\d{1,9}){2,9})"
    r"|(?P<clock>\d{1,2}:\d\d(?::\d\d)?(?![\d:]))"
    r"|(?P<ym>\d{4}[-/](?:0[1-9]|1[0-2])(?![\d/-])|(?:0[1-9]|1[0-2])/\d{4}(?!\d))"
    r"|(?P<dm>\d{1,2}/\d{1,2}(?![\d/]))"
    r"|(?P<big>\d{1,3}(?:[,. \u202f\u00a0]\d{3})+(?![\d]))"
    r"|(?P<decimal>\d{1,4}[.,]\d{1,3}(?!\d))"
    r"|(?P<decade>\d{3}0'?s(?![a-z]))"
    r"|(?P<int>\d{1,6}(?!\d|[%‰]|[.,]\d))"
    r")"
)


def _entry(cat: str, value: object, phrase: str) -> tuple[str, Entry]:
    weak, soft = phrase.startswith("?"), phrase.startswith("~")
    before, cut, rest = phrase.lstrip("?~").lower().partition("<")
    return before + rest, Entry(cat, value, weak, soft, len(before) if cut else 0)


def trie(phrases: Iterable[str]) -> str:
    """One regex for many phrases, longest first, that shares their beginnings; a space stands for white space."""
    root: dict[str, dict] = {}  # type: ignore[type-arg]
    for phrase in phrases:
        at = root
        for char in phrase:
            at = at.setdefault(char, {})
        at[""] = {}
    return _alternatives(root)


def _alternatives(node: dict[str, dict]) -> str:  # type: ignore[type-arg]
    ends = "" in node
    plain: list[str] = []
    long: list[str] = []
    for char, rest in sorted(node.items()):
        if char:
            spelled = r"\s{1,3}" if char == " " else re.escape(char)
            below = _alternatives(rest)
            (long if below or char == " " else plain).append(spelled + below)
    if len(plain) > 1:
        plain = ["[" + "".join(plain) + "]"]
    choices = long + plain
    if not choices:
        return ""
    joined = choices[0] if len(choices) == 1 and not ends else "(?:" + "|".join(choices) + ")"
    return joined + ("?" if ends else "")


_LOADED: dict[str, Language] = {}


def language(code: str) -> Language:
    """The language of a code (``pt-BR`` falls back to ``pt``), read on first use; one without a folder is automatic."""
    base = code.replace("_", "-").split("-")[0].lower()
    if base not in _LOADED:
        name = f"loaders.languages.{base}.time"
        if base.isalpha() and find_spec(f"loaders.languages.{base}") and find_spec(name):
            _LOADED[base] = import_module(name).LANGUAGE
        else:
            _LOADED[base] = import_module("loaders.timexes.automatic").build(base)
    return _LOADED[base]
