"""What must be right in what is read from examples/, and floors for the rest (tests/floors.json, ``examples.*``)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from loaders.edtf import bounds
from tests.examples import reading

FLOORS: dict[str, float] = json.loads((Path(__file__).resolve().parents[1] / "floors.json").read_text())


@dataclass(frozen=True)
class Must:
    """An event that has to be right: its id in the gold, its types, its bounds, who takes part, and its documents."""

    event: str
    types: set[str]
    within: str
    who: set[str]
    documents: int = 2


MUST = (
    Must("zip2_founded", {"founding"}, "1995", {"Elon Musk", "Zip2"}),
    Must("spacex_founded", {"founding"}, "2002", {"Elon Musk", "SpaceX"}, 3),
    Must("falcon1_flight3_fails", {"failure", "launch", "accident"}, "2008-22", {"SpaceX"}),
    Must("tesla_round_fails", {"failure", "funding"}, "2008-22", {"Tesla"}),
    Must("nasa_contract", {"contract"}, "2008-12-22/2008-12-23", {"SpaceX", "NASA"}),
    Must("tesla_round_closes", {"funding", "success"}, "2008-12-24T18:00", {"Tesla"}),
    Must("openai_founded", {"founding"}, "2015", {"Elon Musk", "Sam Altman", "OpenAI"}, 3),
    Must("musk_leaves_openai_board", {"departure"}, "2018", {"Elon Musk", "OpenAI"}, 3),
    Must("memphis_built", {"construction"}, "2024", {"xAI"}),
)
TIES = (
    ("Elon Musk", {"FOUNDED", "CO_FOUNDED"}, "Zip2"),
    ("Elon Musk", {"FOUNDED"}, "SpaceX"),
    ("Elon Musk", {"CO_FOUNDED"}, "OpenAI"),
    ("Sam Altman", {"CO_FOUNDED"}, "OpenAI"),
    ("Elon Musk", {"LEFT_BOARD_OF"}, "OpenAI"),
    (None, {"LOCATED_IN"}, "Memphis"),
)


def _inside(edtf: str | None, within: str) -> bool:
    got, limit = bounds(edtf), bounds(within)
    if not got or not limit or None in got or None in limit:
        return False
    return limit[0] <= got[0] and got[1] <= limit[1]  # type: ignore[operator]


@pytest.fixture(scope="module")
def names() -> reading.Names:
    """Which entity of the gold each folded entity is."""
    return reading.Names.of(reading.gold(), reading.facts())


@pytest.mark.parametrize("must", MUST, ids=lambda must: must.event)
def test_event_is_right(must: Must, names: reading.Names) -> None:
    """The event is there once, told by several documents, with its type, its date and those who take part."""
    where = reading.uris(reading.facts())
    pairs, _, _ = reading.match(reading.gold(), reading.facts())
    ids = {pair.got["event"] for pair in pairs if pair.told["id"] == must.event}
    events = [row for row in reading.facts() if row["kind"] == "event" and row["id"] in ids]
    right = [
        event
        for event in events
        if event["type"] in must.types
        and _inside(event["edtf"], must.within)
        and must.who <= {name for p in event["participants"] for name in names(p["entity"])}
        and len({where[said["document"]] for said in event["evidence"]}) >= must.documents
    ]
    assert len(right) == 1, [(event["type"], event["edtf"], event["title"], len(event["evidence"])) for event in events]


@pytest.mark.parametrize(("source", "types", "target"), TIES)
def test_relation_is_right(source: str | None, types: set[str], target: str, names: reading.Names) -> None:
    """The relation is there, from the one to the other, with its evidence."""
    found = [
        row
        for row in reading.facts()
        if row["kind"] == "relation"
        and row["type"] in types
        and target in names(row["target"])
        and (source is None or source in names(row["source"]))
    ]
    assert found
    assert all(row["evidence"] for row in found)


def test_every_fact_quotes_its_document() -> None:
    """The text between a fact's offsets is its quote, at most 500 characters long."""
    text = {document.id: document.text for document in reading.documents()}
    said = [evidence for row in reading.facts() if row["kind"] in ("event", "relation") for evidence in row["evidence"]]
    assert said
    for row in said:
        assert text[row["document"]][row["start"] : row["end"]] == row["quote"]
        assert len(row["quote"]) <= 500


def test_sources_disagree_side_by_side() -> None:
    """The third launch has two dates, a day apart, and both stand with their tellings."""
    pairs, _, _ = reading.match(reading.gold(), reading.facts())
    told = {pair.got["edtf"] for pair in pairs if pair.told["id"] == "falcon1_flight3_fails"}
    assert {"2008-08-02", "2008-08-03"} <= told


@pytest.mark.parametrize("figure", sorted(key for key in FLOORS if key.startswith("examples.")))
def test_reading_holds_its_floor(figure: str) -> None:
    """A figure of the reading, without the gazetteer, is at least its floor."""
    assert reading.figures(reading.gold(), reading.facts())[figure] >= FLOORS[figure]
