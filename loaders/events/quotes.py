"""Direct speech: the spans between quotation marks of every script."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

_PAIRS = re.compile(r"“([^”]{1,1500})”|«([^»]{1,1500})»|„([^“”]{1,1500})[“”]|「([^」]{1,1500})」|『([^』]{1,1500})』")
_STRAIGHT = re.compile('"')
_SPEECH = 4  # words, below which marks set off a title or a term
_LONGEST = 1500


def spans(text: str) -> list[tuple[int, int]]:
    """The stretches of direct speech, in order: quotations of a clause or more, not of a term."""
    found = [(m.start(), m.end()) for m in _PAIRS.finditer(text)] + list(_straight(text))
    return sorted(span for span in found if _words(text[span[0] + 1 : span[1] - 1]) > _SPEECH)


def _words(inner: str) -> int:
    return len(inner.split()) if re.search(r"[A-Za-z]", inner) else len(inner) // 2


def _straight(text: str) -> Iterator[tuple[int, int]]:
    """Pairs of straight marks: one opens before a word, the next that does not closes."""
    opened: int | None = None
    for m in _STRAIGHT.finditer(text):
        at = m.start()
        if opened is not None and at - opened > _LONGEST:
            opened = None
        if opened is None:
            if at + 1 < len(text) and not text[at + 1].isspace():
                opened = at
            continue
        yield opened, at + 1
        opened = None


def inside(found: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a span lies in direct speech."""
    at = bisect_right(found, (start, 1 << 60)) - 1
    return at >= 0 and found[at][0] <= start and end <= found[at][1]
