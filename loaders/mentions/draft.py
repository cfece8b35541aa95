"""A name while it is being read: its span, its votes for a kind, and what it is called in full."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from loaders.model import LABELS, Label

#: Rules that look at the name itself.
FORM_RULES = frozenset(
    (
        "one word", "two words", "several words", "capital article", "inner capital", "acronym", "little i",
        "given name",
        "company form", "organisation noun", "facility noun", "place noun", "work noun", "product noun", "initial",
        "surname ending", "saint",
        "place ending", "regnal number", "name and number", "ampersand", "place word", "head noun",
        "transliteration", "transliterated full name", "katakana full name", "mixed scripts", "surname",
        "country or city", "family and given name", "part of a full name",
        "dictionary: place", "dictionary: person", "dictionary: name", "dictionary: organisation", "unknown katakana",
    )
)  # fmt: skip
_REPEATS = 3


@dataclass(slots=True, kw_only=True)
class Draft:
    """A candidate name.

    ``votes`` are (label, weight, rule); ``parts`` its words; ``pronoun`` an anaphor.
    """

    start: int
    end: int
    text: str
    votes: list[tuple[Label, float, str]] = field(default_factory=list)
    parts: tuple[str, ...] = ()
    canonical: str = ""
    pronoun: bool = False

    def vote(self, label: Label, weight: float, rule: str) -> None:
        """Add a vote for a kind."""
        self.votes.append((label, weight, rule))


def tally(drafts: list[Draft]) -> dict[Label, float]:
    """The weight of each kind over some mentions of one thing.

    What the form tells is told once, however often the name stands; what stands around it may say the same thrice.
    """
    found: dict[tuple[Label, str], list[float]] = defaultdict(list)
    for draft in drafts:
        for label, weight, rule in draft.votes:
            found[label, rule].append(weight)
    total: dict[Label, float] = defaultdict(float)
    for (label, rule), weights in found.items():
        most = sorted(weights, reverse=True)[: 1 if rule in FORM_RULES else _REPEATS]
        total[label] += sum(most)
    return dict(total)


def winner(total: dict[Label, float]) -> tuple[Label, float]:
    """The kind with most weight and its share with a small doubt; ties go in the order of LABELS."""
    if not total:
        return "organization", 0.1
    best = max(LABELS, key=lambda label: total.get(label, 0.0))
    return best, round(total[best] / (sum(total.values()) + 1.0), 3)
