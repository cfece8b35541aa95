"""The real corpus, loaded into both stores: what the project promises of it is in the graph, each with its quote."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from graph import queries
from graph.pipeline import load
from graph.store import Store
from loaders.edtf import bounds
from loaders.gazetteer import Gazetteer
from loaders.sources import read, read_manifest


@dataclass(frozen=True)
class Must:
    """An event that has to be right: its types, the span its date lies in, and names of those who take part."""

    types: set[str]
    within: str
    who: set[str]
    documents: int = 1


MUST = {
    "Zip2 is founded": Must({"founding"}, "1995", {"Zip2"}),
    "SpaceX is founded": Must({"founding"}, "2002", {"SpaceX"}),
    "the third launch fails": Must({"failure", "launch"}, "2008-22", {"SpaceX"}),
    "Tesla's round fails": Must({"failure", "funding"}, "2008-22", {"Tesla"}),
    "the NASA contract": Must({"contract"}, "2008-12-22", {"NASA"}),
    "Tesla's round closes": Must({"funding", "success"}, "2008-12-24T18:00", {"Tesla"}, 2),
    "OpenAI is founded": Must({"founding"}, "2015", {"Elon Musk", "Sam Altman", "OpenAI"}),
    "Musk leaves the board": Must({"departure"}, "2018", {"Elon Musk", "OpenAI"}),
    "the cluster is built": Must({"construction"}, "2024", {"XAI"}),
}
TIES = (
    ("FOUNDED", "Zip2"),
    ("FOUNDED", "SpaceX"),
    ("CO_FOUNDED", "OpenAI"),
    ("LEFT_BOARD_OF", "OpenAI"),
    ("LOCATED_IN", "Memphis"),
)


@pytest.fixture
def corpus(shared: Path, store: Store) -> Store:
    folder = shared / "corpus"
    inputs = read([str(folder)], manifest=read_manifest(folder / "manifest.csv"))
    summary = load(inputs, store, gazetteer=Gazetteer.empty())
    assert (summary.loaded, summary.rejected) == (4, [])
    return store


def _within(edtf: str | None, within: str) -> bool:
    got, limit = bounds(edtf), bounds(within)
    if got is None or limit is None or None in got or None in limit:
        return False
    return bool(limit[0] <= got[0] and got[1] <= limit[1])  # type: ignore[operator]


def _missing(store: Store) -> list[str]:
    events = [row["event"] for row in queries.query(store, "timeline").rows]
    details = {row["id"]: row for row in queries.query(store, "event_details", {"ids": [e["id"] for e in events]}).rows}
    ties = queries.query(store, "relations").rows
    missing = [name for name, must in MUST.items() if not any(_right(e, details[e["id"]], must) for e in events)]
    return missing + [
        f"{kind} {target}"
        for kind, target in TIES
        if not any(t["type"] == kind and t["target"] == target and t["quote"] for t in ties)
    ]


def _right(event: dict[str, Any], details: dict[str, Any], must: Must) -> bool:
    tellings = details["tellings"]
    return (
        event["type"] in must.types
        and _within(event["edtf"], must.within)
        and must.who <= {p["name"] for p in details["participants"]}
        and len({t["uri"] for t in tellings}) >= must.documents
        and all(t["quote"] for t in tellings)
    )


def test_what_must_be_right_is_right(corpus: Store) -> None:
    """The events and relations that the project promises are in the graph, dated, with their people and quotes."""
    assert _missing(corpus) == []
