"""What the engines for Chinese and Japanese share: trigger patterns and the clauses of a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from loaders.events.pack import Frame, Pack
from loaders.model import Name, Role

_GAP = r"[^,，、。;；:：!！?？]{0,22}?"
_CUT = re.compile(r"[,，;；:：]|……|\.{3,}|---+|——+|[•·]\s")


@dataclass(frozen=True, slots=True)
class Trigger:
    """A trigger in the text: its span, its frame, whether it is a noun, and the inflection that follows it."""

    start: int
    end: int
    frame: Frame
    lemma: str
    noun: bool
    ending: str = ""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of a sentence: its span in the document."""

    start: int
    end: int


class Table:
    """All triggers of a language, looked up by their first character, longest first."""

    def __init__(self, pack: Pack, endings: Callable[[str], str]) -> None:
        """Compile the frames; ``endings`` turns a verb into a pattern with its inflections."""
        rows: dict[str, list[tuple[str, str, Frame, bool]]] = {}
        for frame in pack.frames:
            for item in frame.verbs.split():
                for word, pattern in _patterns(item, endings):
                    rows.setdefault(word[0], []).append((word, pattern, frame, False))
            for word in frame.nouns.split():
                rows.setdefault(word[0], []).append((word, re.escape(word), frame, True))
        self.rows = {first: sorted(some, key=lambda r: (-len(r[0]), r[3], r[0])) for first, some in rows.items()}
        self._patterns: dict[str, re.Pattern[str]] = {}
        self.first = re.compile("[" + "".join(map(re.escape, sorted(rows))) + "]")
        self.stop = re.compile(pack.stop) if pack.stop else None

    def _pattern(self, first: str) -> re.Pattern[str]:
        """The triggers that begin with a character, compiled when it is first met: most texts need few."""
        if first not in self._patterns:
            rows = enumerate(self.rows[first])
            self._patterns[first] = re.compile("|".join(f"(?P<t{i}>{row[1]})" for i, row in rows))
        return self._patterns[first]

    def find(self, text: str, start: int, end: int, names: Sequence[Name]) -> list[Trigger]:
        """The triggers in text[start:end], left to right, none inside a name or a word that only looks like one."""
        out: list[Trigger] = []
        barred = [(n.start, n.end) for n in names if not n.pronoun]
        if self.stop:
            barred += [m.span() for m in self.stop.finditer(text, start, end)]
        at = start
        while seen := self.first.search(text, at, end):
            place = seen.start()
            m = self._pattern(seen.group()).match(text, place, end)
            if m is None or any(low <= place < high for low, high in barred):
                at = place + 1
                continue
            lemma, _, frame, noun = self.rows[seen.group()][int(str(m.lastgroup)[1:])]
            out.append(Trigger(place, m.end(), frame, lemma, noun))
            at = max(m.end(), place + 1)
        return out


def _patterns(item: str, endings: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    """``提起…诉讼`` → a pattern with a gap; the last word is the one that bends in Japanese."""
    head, gap, tail = item.partition("…")
    if not gap:
        for word in item.split("|"):
            yield word, endings(word)
        return
    tails = "|".join(endings(word) for word in tail.split("|"))
    for word in head.split("|"):
        yield word + tail.split("|")[0], f"{re.escape(word)}{_GAP}(?:{tails})"


def clauses(text: str, start: int, end: int, inner: str = "") -> list[Clause]:
    """The clauses of a sentence: cut at commas and colons, and at ``inner`` (、 in Japanese)."""
    cut = re.compile(_CUT.pattern + (f"|{inner}" if inner else ""))
    out: list[Clause] = []
    low = start
    for m in cut.finditer(text, start, end):
        if text[m.start()] == "," and text[m.start() - 1].isdigit() and text[m.end() : m.end() + 1].isdigit():
            continue
        if m.start() > low:
            out.append(Clause(low, m.start()))
        low = m.end()
    if low < end:
        out.append(Clause(low, end))
    return out


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without the marks and blanks at its ends."""
    while start < end and (text[start].isspace() or text[start] in "，,、。;；:：•·…-—)）」』”"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "，,、;；:：…-—(（「『“"):
        end -= 1
    return start, end


def unique(roles: Sequence[tuple[Name, Role]]) -> list[tuple[Name, Role]]:
    """The first role of each name."""
    seen: dict[str, tuple[Name, Role]] = {}
    for name, role in roles:
        seen.setdefault(name.id, (name, role))
    return list(seen.values())
