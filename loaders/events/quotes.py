"""Direct speech: the spans between quotation marks of every script."""

from __future__ import annotations

import re
from bisect import bisect_right

_PAIRS = re.compile(
    r"“([^”]{1,1500})”|«([^»]{1,1500})»|„([^“”]{1,1500})[“”]|「([^」]{1,1500})」|『([^』]{1,1500})』|"
    r'(?<![^\s(（:：,，—-])"([^"\n]{1,1500})"|"([^"]{1,400})"'
)
_SPEECH = 4  # words, below which marks set off a title or a term


def spans(text: str) -> list[tuple[int, int]]:
    """The stretches of direct speech, in order: quotations of a clause or more, not of a term."""
    out = []
    for m in _PAIRS.finditer(text):
        inner = next(g for g in m.groups() if g is not None)
        words = len(inner.split()) if re.search(r"[A-Za-z]", inner) else len(inner) // 2
        if words > _SPEECH:
            out.append((m.start(), m.end()))
    return out


def inside(found: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether a span lies in direct speech."""
    at = bisect_right(found, (start, 1 << 60)) - 1
    return at >= 0 and found[at][0] <= start and end <= found[at][1]
