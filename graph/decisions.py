"""What the commands do that check and decide: a few lines each over ``graph.review``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Literal

from graph import answers, commands, console, pipeline, review
from graph.store import Result
from graph.stores import open_store


def print_why(event: str, store: Path | None) -> None:
    """Print why an event stands as it does."""
    with open_store(store) as opened:
        for line in review.why(opened, event):
            sys.stdout.write("    " * line.startswith("    ") + console.one_line(line.strip(" ")) + "\n")


def print_near_misses(format_: str, store: Path | None, *, use_gazetteer: bool, aliases: Path | None) -> None:
    """Print what may be one and was kept apart."""
    gazetteer = commands.gazetteer(use_gazetteer, aliases)
    with open_store(store) as opened:
        rows = [asdict(one) for one in review.near_misses(opened, gazetteer=gazetteer)]
    columns = ("score", "kind", "left", "right", "reason", "decide")
    answers.print_rows(Result(columns=columns, rows=rows), format_, None)


def print_text(uri: str, store: Path | None) -> None:
    """Print a document's text as it is kept, and nothing more."""
    with open_store(store) as opened:
        sys.stdout.write(review.text_of(opened, uri))


def undo(load: str, store: Path | None, *, use_gazetteer: bool, aliases: Path | None) -> None:
    """Take back a load and say what to load again."""
    with open_store(store) as opened:
        undone = pipeline.undo(load, opened, gazetteer=commands.gazetteer(use_gazetteer, aliases))
    for uri in undone.removed:
        console.note(f"removed {console.one_line(uri)}")
    for uri in undone.reload:
        console.note(f"load again: {console.one_line(uri)} (its earlier text had been replaced)")


def decide(
    what: Literal["entities", "events"],
    verb: review.Verb,
    subjects: Sequence[str],
    store: Path | None,
    *,
    use_gazetteer: bool,
    aliases: Path | None,
) -> None:
    """Record a decision and fold by it."""
    act = review.decide_entities if what == "entities" else review.decide_events
    with open_store(store) as opened:
        act(opened, verb, subjects, gazetteer=commands.gazetteer(use_gazetteer, aliases))
    console.note(f"recorded: {verb} {' | '.join(console.one_line(one) for one in subjects)}")
