"""The gold of examples/ is sound: it quotes what stands there, and speaks the model's words."""

from __future__ import annotations

import csv
from collections import defaultdict

import pytest

from loaders.edtf import bounds
from loaders.model import EVENT_TYPES, LABELS, RELATION_TYPES, ROLES
from tests.examples import reading

TEXTS = {document.uri: document.text for document in reading.documents()}
ENTITIES = {row["name"] for row in reading.gold() if row["kind"] == "entity"}


def test_manifest_names_every_document() -> None:
    """Each document of examples/ has a row with its language, date and title."""
    with (reading.EXAMPLES / "manifest.csv").open(encoding="utf-8", newline="") as file:
        listed = {row["file"]: row for row in csv.DictReader(file)}
    assert set(listed) == set(TEXTS)
    assert all(row["lang"] and row["published"] and row["title"] for row in listed.values())


def test_languages_are_all_there() -> None:
    """A newcomer's first load meets at least two documents each in English, French, Japanese and Chinese."""
    count: dict[str, int] = defaultdict(int)
    for document in reading.documents():
        count[document.lang] += 1
    assert {lang for lang, many in count.items() if many >= 2} >= {"en", "fr", "ja", "zh"}
    assert {"de", "es"} <= set(count)


@pytest.mark.parametrize("row", [row for row in reading.gold() if row["kind"] == "event"], ids=lambda row: row["id"])
def test_event_row_is_sound(row: reading.Row) -> None:
    """An event's quote stands once in its document; its dates, types and participants are ones that the model knows."""
    assert TEXTS[row["document"]].count(row["quote"]) == 1
    assert all(bounds(edtf) for edtf in (row["edtf"], *row.get("accept", ())))
    assert {row["type"], *row.get("alsoType", ())} <= set(EVENT_TYPES)
    assert all(name in ENTITIES and role in ROLES for name, role in row["participants"])


@pytest.mark.parametrize("row", [row for row in reading.gold() if row["kind"] == "relation"])
def test_relation_row_is_sound(row: reading.Row) -> None:
    """A relation's quote stands once in its document, and its ends are entities of the gold."""
    assert TEXTS[row["document"]].count(row["quote"]) == 1
    assert row["type"] in RELATION_TYPES
    assert {row["source"], row["target"]} <= ENTITIES


def test_labels_are_the_models() -> None:
    """An entity of the gold has a label of the model."""
    assert {row["label"] for row in reading.gold() if row["kind"] == "entity"} <= set(LABELS)


def test_events_are_told_again_elsewhere() -> None:
    """At least twenty events are told by two documents or more, and ten of them in two languages."""
    told: dict[str, set[str]] = defaultdict(set)
    for row in reading.gold():
        if row["kind"] == "event":
            told[row["id"]].add(row["document"])
    again = [documents for documents in told.values() if len(documents) > 1]
    assert len(again) >= 20
    assert sum(len({name[:2] for name in documents}) > 1 for documents in again) >= 10


def _as_read(row: reading.Row, number: int) -> reading.Row:
    text = TEXTS[row["document"]]
    start = text.index(row["quote"])
    said = {
        "document": row["document"], "start": start, "end": start + len(row["quote"]), "quote": row["quote"],
        "type": row["type"], "edtf": row["edtf"], "certainty": row.get("certainty", "asserted"),
        "participants": [{"entity": name, "role": role} for name, role in row["participants"]],
    }  # fmt: skip
    return {**said, "kind": "event", "id": row["id"], "mention": number, "evidence": [said]}


def _perfect() -> list[reading.Row]:
    """What a perfect reader would print."""
    gold = reading.gold()
    return [
        *({"kind": "document", "id": uri, "uri": uri} for uri in TEXTS),
        *({**row, "id": row["name"]} for row in gold if row["kind"] == "entity"),
        *(_as_read(row, number) for number, row in enumerate(gold) if row["kind"] == "event"),
        *({"kind": "mention", "document": at.uri, "entity": row["name"]} for at, row in reading.named(gold)),
        *({**row, "evidence": [row]} for row in gold if row["kind"] == "relation"),
    ]


def test_measure_gives_a_perfect_reading_full_marks() -> None:
    """A reading that says what the gold says scores 100 in every figure, and nothing is reported."""
    read = _perfect()
    assert set(reading.figures(reading.gold(), read).values()) == {100.0}
    assert list(reading.report(reading.gold(), read)) == []


def test_measure_notices_what_is_wrong() -> None:
    """A missing telling costs recall; a wrong date costs the dates."""
    read = _perfect()
    wrong = [row for row in read if row.get("id") != "compaq_buys_zip2"]
    for row in wrong:
        if row["kind"] == "event" and row["id"] == "spacex_founded":
            row["evidence"][0]["edtf"] = "1995"
    figures = reading.figures(reading.gold(), wrong)
    assert figures["examples.event.found"] < 100
    assert figures["examples.event.dated"] < figures["examples.event.found"]
