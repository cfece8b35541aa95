"""Mentions and decisions → entities, events, relations, links: pure, order-free."""

from __future__ import annotations

from collections.abc import Iterable

from loaders.gazetteer import Gazetteer
from loaders.model import Decision, Facts, Mentions


def fold(mentions: Mentions, decisions: Iterable[Decision] = (), *, gazetteer: Gazetteer) -> Facts:
    """What follows from a set of mentions. The result depends on the set, never on the order."""
    return Facts()
