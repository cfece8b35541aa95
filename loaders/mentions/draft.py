"""A name while it is being read: its span, its votes for a kind, and what it is called in full."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from loaders.model import LABELS, Label


@dataclass(slots=True, kw_only=True)
class Draft:
    """A candidate name. ``votes`` are (label, weight, rule); ``parts`` its words; ``pronoun`` an anaphor."""

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
    """The weight of each kind over some mentions of one thing."""
    total: dict[Label, float] = defaultdict(float)
    for draft in drafts:
        for label, weight, _ in draft.votes:
            total[label] += weight
    return dict(total)


def winner(total: dict[Label, float]) -> tuple[Label, float]:
    """The kind with most weight and its share with a small doubt; ties go in the order of LABELS."""
    if not total:
        return "organization", 0.1
    best = max(LABELS, key=lambda label: total.get(label, 0.0))
    return best, round(total[best] / (sum(total.values()) + 1.0), 3)
