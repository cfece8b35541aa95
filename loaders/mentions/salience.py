"""Who a text is about: the antecedent that a pronoun prefers to a name met in passing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

from loaders.mentions.draft import Draft
from loaders.model import Sentence

_LEAD = 60  # characters from a sentence's start within which its subject stands
_LEAST = 2


def leads(text: str, sentence: Sentence, draft: Draft, governed: str, fronted: str = "") -> bool:
    """Whether a name stands where a subject does: near the start, not behind a preposition, nor in a list.

    ``fronted`` matches the start of a sentence whose first comma closes a phrase: En 1998, Anna ….
    """
    if draft.start - sentence.start > _LEAD:
        return False
    before = text[max(sentence.start, draft.start - 24) : draft.start]
    if before.endswith(", ") and fronted and not re.match(fronted, text[sentence.start : sentence.end]):
        return False
    return not (governed and re.search(rf"(?:{governed})$", before, re.IGNORECASE))


def topic(drafts: Sequence[Draft], before: int, fits: Callable[[Draft], bool]) -> str:
    """The fitting name that the text up to a place names most, twice at least; "" where none stands out."""
    counts = Counter(d.canonical for d in drafts if d.end <= before and fits(d))
    ranked = counts.most_common(2)
    if not ranked or ranked[0][1] < _LEAST or (len(ranked) > 1 and ranked[1][1] == ranked[0][1]):
        return ""
    return ranked[0][0]
