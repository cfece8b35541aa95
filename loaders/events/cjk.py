"""What the engines for Chinese and Japanese share: trigger patterns and the clauses of a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from loaders.events.pack import Frame, Pack
from loaders.model import Name, Role

_GAP = r"[^,，、。;；:：!！?？]{0,14}?"
_GAP_WIDE = r"[^,，。;；:：!！?？]{0,16}?"
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
    """All triggers of a language as one pattern, longest first, and what each means."""

    def __init__(self, pack: Pack, endings: Callable[[str], str]) -> None:
        """Compile the frames; ``endings`` turns a verb into a pattern with its inflections in a group."""
        rows: list[tuple[str, str, Frame, bool]] = []
        for frame in pack.frames:
            for item in frame.verbs.split():
                rows.append((item, _pattern(item, endings), frame, False))
            for item in frame.nouns.split():
                rows.append((item, re.escape(item), frame, True))
        rows.sort(key=lambda row: (-len(row[0].replace("…", "").split("|")[0]), row[3], row[0]))
        self.rows = rows
        self.pattern = re.compile("|".join(f"(?P<t{i}>{row[1]})" for i, row in enumerate(rows)))
        self.stop = re.compile(pack.stop) if pack.stop else None

    def find(self, text: str, start: int, end: int, names: Sequence[Name]) -> list[Trigger]:
        """The triggers in text[start:end], left to right, none inside a name or a word that only looks like one."""
        out: list[Trigger] = []
        barred = [(n.start, n.end) for n in names if not n.pronoun]
        if self.stop:
            barred += [m.span() for m in self.stop.finditer(text, start, end)]
        at = start
        while m := self.pattern.search(text, at, end):
            at = m.end() if m.end() > m.start() else m.end() + 1
            if any(low <= m.start() < high for low, high in barred):
                at = m.start() + 1
                continue
            lemma, _, frame, noun = self.rows[int(str(m.lastgroup)[1:])]
            out.append(Trigger(m.start(), m.end(), frame, lemma, noun))
        return out


def _pattern(item: str, endings: Callable[[str], str]) -> str:
    """``提起…诉讼|起诉`` → a pattern; the last word of a gapped trigger is the inflected one in Japanese."""
    if "…" not in item:
        return "(?:" + "|".join(endings(word) for word in item.split("|")) + ")"
    head, tail = item.split("…")
    heads = "|".join(endings(w) if w[:1] == "~" else re.escape(w) for w in head.split("|"))
    tails = "|".join(endings(w) for w in tail.split("|"))
    return f"(?:(?:{heads}){_GAP}(?:{tails}))"


def clauses(text: str, start: int, end: int, inner: str = "") -> list[Clause]:
    """The clauses of a sentence: cut at commas and colons, and at ``inner`` (、 in Japanese)."""
    cut = re.compile(_CUT.pattern + (f"|{inner}" if inner else ""))
    out: list[Clause] = []
    low = start
    for m in cut.finditer(text, start, end):
        if text[m.start()] in ",，" and m.start() > 0 and m.end() < len(text):
            if text[m.start() - 1].isdigit() and text[m.end()].isdigit():
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
