"""Text → atoms → islands: the one pass over the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.timexes.language import Language, Node
from loaders.timexes.when import When

#: One-to-one folding, so that offsets stay those of the original text.
_FOLD = str.maketrans(
    {
        **{chr(0xFF10 + i): str(i) for i in range(10)}, **{chr(0x0660 + i): str(i) for i in range(10)},
        **{chr(0x06F0 + i): str(i) for i in range(10)}, **{chr(0x0966 + i): str(i) for i in range(10)},
        "’": "'", "‘": "'", "ʼ": "'", "`": "'", "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-", "－": "-",
        "〜": "~", "～": "~", "：": ":", "／": "/", "．": ".", "，": ",", "（": "(", "）": ")",
        "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u3000": " ",
    }
)  # fmt: skip
_LONGEST_GAP = 24
#: No one wraps text at more columns than this.
_LONGEST_LINE = 160
_LONG_LINE = re.compile(rf"[^\n]{{{_LONGEST_LINE + 1}}}")
#: How far a wrapped line may fall short: a long word.
_RAGGED = 25
#: A line shorter than this was not wrapped.
_NARROW = 45


def fold(text: str) -> str:
    """Lower case, ASCII digits, plain apostrophes, hyphens and spaces; exactly as long as the text."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.translate(_FOLD)


def islands(text: str, folded: str, lang: Language) -> Iterator[list[Node]]:
    """Runs of atoms that nothing but known gaps separates, the gaps among them as nodes."""
    run: list[Node] = []
    width = _width(text)
    gaps = lang.gap_of
    for atom in atoms(text, folded, lang):
        if run:
            gap = folded[run[-1].end : atom.start] if atom.start - run[-1].end <= _LONGEST_GAP else None
            cat = (
                None
                if gap is None or _breaks(folded, run[-1].end, gap, width=width)
                else gaps.get(" ".join(gap.split()))
            )
            if (
                cat is None
                and gap is not None
                and not gap.strip()
                and not _breaks(folded, run[-1].end, gap, width=width)
            ):
                cat = ""
            if cat is None:
                yield run
                run = []
            elif cat:
                run.append(Node(run[-1].end, atom.start, cat, None))
        if atom.cat:
            run.append(atom)
        elif run:
            yield run
            run = []
    if run:
        yield run


#: The short name of a quarter or half, which things are called too (a T1 line, an H1 chip).
_CODE = re.compile(r"[a-z]\d|\d[a-z]")
_YEAR_AFTER = re.compile(
    r"[ \-/'’]{0,2}(?:of |van |von |fy ?|del? |do )?'?(?:\d{4}|\d\d)(?!\w)|(?: ?(?:[-–&+/]|and|et|y|und|e|en) ?[a-z]\d)"
)
_YEAR_BEFORE = re.compile(r"(?:\d{4}[ \-/年]?|[a-z]\d ?(?:[-–&+/]|and|et|y|und|e|en) ?)$")
_PERIOD_BEFORE = re.compile(
    r"(?<!\w)(?:in|of|for|since|until|during|by|from|to|this|last|next|early|late|mid|end|au|du|le|dès|ce|fin|début|en|im|"
    r"zum|seit|ab|bis|el|del|al|este|no|do|neste|nel|il|del|dal|in het|het|van|op)[ \-]$"
)


def _breaks(folded: str, start: int, gap: str, *, width: int) -> bool:
    """Whether a gap ends a line that was not merely wrapped: one much shorter than the text is wide."""
    if "\n" not in gap:
        return False
    line = start - folded.rfind("\n", max(0, start - _LONGEST_LINE), start) - 1
    return gap.count("\n") > 1 or line < max(width - _RAGGED, _NARROW)


def _width(text: str) -> int:
    """The length of the longest line; where that is too long to have been wrapped, more than any: every line ends."""
    return _LONGEST_LINE * 2 if _LONG_LINE.search(text) else max((len(line) for line in text.splitlines()), default=0)


def atoms(text: str, folded: str, lang: Language) -> Iterator[Node]:
    """The atoms of a text; a node without category is a trap: words that only look like a date."""
    entries, hour_after = lang.entries, lang.contexts["hour_after"]
    for m in lang.scanner.finditer(folded):
        kind = m.lastgroup or ""
        start, end = m.span()
        if kind == "word":
            entry = entries[" ".join(m.group().split())]
            start += entry.trim
            if entry.cat == "Q" and _CODE.fullmatch(m.group()) and not _is_quarter(folded, start, end):
                yield Node(start, end, "", None)
                continue
            if m.group() in lang.names and _is_name(text, start, end):
                yield Node(start, end, "", None)
                continue
            weak = entry.weak or (entry.soft and not text[start].isupper())
            yield Node(start, end, entry.cat, entry.value, folded[start:end], weak, bare=m.group() in lang.bare)
            continue
        read = lang.readers.get(kind)
        found = read(m.group()) if read else _number(kind, m.group(), lang)
        if found:
            atom = Node(start, end, *found, m.group())
            atom.intro = atom.cat == "n" and bool(hour_after.search(folded, max(0, start - 12), start))
            yield atom
        else:
            yield Node(start, end, "", None)


def _is_quarter(folded: str, start: int, end: int) -> bool:
    """Whether Q1, T2, H1 is a part of a year: a year stands beside it, or a word that a thing's code seldom has."""
    beside = _YEAR_AFTER.match(folded, end) or _YEAR_BEFORE.search(folded, max(0, start - 8), start)
    alone = end - start == len(folded.strip())
    return bool(alone or beside or _PERIOD_BEFORE.search(folded, max(0, start - 12), start))


def _is_name(text: str, start: int, end: int) -> bool:
    """Whether a capitalised word stands before another one: Julio Cortázar, Avril Lavigne."""
    return text[start].isupper() and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _number(kind: str, text: str, lang: Language) -> tuple[str, object] | None:
    if kind == "int":
        return ("y" if len(text) == 4 and 1000 <= int(text) <= 2199 else "n"), int(text)
    if kind == "clock":
        return _clock(text)
    if kind == "big":
        return "n", int("".join(c for c in text if c.isdigit()))
    if kind == "decimal":
        return "z", float(text.replace(",", "."))
    if kind == "decade":
        return "c", When(decade=int(text[:3]))
    if kind in ("iso", "ymd"):
        return _iso(text)
    if kind in ("dmy", "dm", "ym"):
        return _numeric(kind, text, lang)
    return None


def _clock(text: str) -> tuple[str, object] | None:
    hour, minute, *second = (int(x) for x in text.split(":"))
    if hour > 24 or minute > 59:
        return None
    return "t", When(hour=hour, minute=minute, second=second[0] if second else None)


def _date(year: int, month: int, day: int | None, *, short: bool = False) -> When | None:
    if not 1 <= month <= 12 or not (day is None or 1 <= day <= 31):
        return None
    return When(year=year, month=month, day=day, short=short)


def _iso(text: str) -> tuple[str, object] | None:
    day, _, time = text.partition("t")
    for mark in "/.":
        day = day.replace(mark, "-")
    year, month, of_month = (int(x) for x in day.split("-"))
    when = _date(year, month, of_month)
    if when and time:
        digits = [int(time.replace(":", "")[i : i + 2]) for i in (0, 2)]
        when = When(year=year, month=month, day=of_month, hour=digits[0], minute=digits[1])
    return ("i", when) if when else None


def _numeric(kind: str, text: str, lang: Language) -> tuple[str, object] | None:
    parts = [int(x) for x in text.replace("-", "/").replace(".", "/").split("/")]
    if kind == "ym":
        year, month = parts if parts[0] > 31 else parts[::-1]
        when = _date(year, month, None)
        return ("i", when) if when else None
    day, month = (parts[1], parts[0]) if lang.order == "mdy" else (parts[0], parts[1])
    if month > 12 and day <= 12:
        day, month = month, day
    if kind == "dm":
        return ("j", (day, month)) if month <= 12 and day <= 31 and text != "24/7" else None
    short = len(text) - max(text.rfind(c) for c in "/.-") - 1 == 2
    if short and lang.order == "ymd":
        when = _date(parts[0], parts[1], parts[2], short=True)
    else:
        when = _date(parts[2], month, day, short=short)
    return ("i", when) if when else None
