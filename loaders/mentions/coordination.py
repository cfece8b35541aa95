"""Names in a row are of one kind: each lends its neighbours a part of its votes."""

from __future__ import annotations

import re
from itertools import pairwise

from loaders.mentions.draft import Draft, tally

_JOINT = re.compile(
    r"\s?(?:,|、|，|/|(?:,? ?\b(?:and|or|et|ou|y|e|o|und|oder|sowie)\b)|和|与|與|及|以及|或|と|や|および|、と)\s?$"
    r"|^\s?[・]\s?$"
)
_SHARE = 0.4
_MOST = 1.0


def lend(drafts: list[Draft], text: str) -> None:
    """Add the lent votes; what is lent is measured before any of it is given."""
    ordered = sorted(drafts, key=lambda d: d.start)
    loans: list[tuple[Draft, Draft]] = []
    for left, right in pairwise(ordered):
        gap = text[left.end : right.start]
        if 0 < len(gap) <= 6 and _JOINT.fullmatch(gap):
            loans += [(left, right), (right, left)]
    lent = []
    for giver, taker in loans:
        total = tally([giver])
        if total:
            label = max(total, key=lambda k: total[k])
            lent.append((taker, label, min(_MOST, total[label] * _SHARE)))
    for taker, label, weight in lent:
        taker.vote(label, weight, "names in a row")
