"""Records of any query → items."""

from __future__ import annotations

import datetime as dt

import pytest

from graph.items import items_of, relations_of
from loaders.edtf import bounds
from loaders.errors import QueryError

EVENT = {"id": "e1", "title": "Opening", "edtf": "1869-05-10", "type": "launch"}


@pytest.mark.parametrize(
    "row",
    [{"event": EVENT}, {"e": EVENT}, EVENT, {f"e.{name}": value for name, value in EVENT.items()}],
    ids=["column event", "another column", "flat", "flat with a prefix"],
)
def test_an_event_is_found_in_a_column_or_in_the_row(row: dict[str, object]) -> None:
    """An event may stand in any column, or its properties may be the columns."""
    [item] = items_of([row])
    assert (item.id, item.title, item.edtf, item.type) == ("e1", "Opening", "1869-05-10", "launch")
    assert (item.earliest, item.latest) == bounds("1869-05-10")


def test_missing_columns_are_named() -> None:
    """A query that returns no events is told which columns are missing, which it has, and what to return."""
    with pytest.raises(QueryError) as raised:
        items_of([{"name": "x", "n": 3}])
    assert "title" in raised.value.message
    assert "edtf" in raised.value.message
    assert "name, n" in raised.value.message
    assert "RETURN e AS event" in (raised.value.hint or "")


def test_native_dates_stand_in_for_edtf() -> None:
    """A graph with start and end dates only gets an EDTF date or interval from them."""
    day, later = dt.date(1900, 4, 14), dt.date(1900, 11, 12)
    rows = [
        {"id": 1, "title": "Fair", "start": day, "end": later},
        {"id": 2, "title": "Day", "start": day, "end": day},
        {"id": 3, "title": "Hour", "start": dt.datetime(1900, 4, 14, 9, 30), "end": None},  # noqa: DTZ001
        {"id": 4, "title": "Until", "start": None, "end": "1901-01-02"},
    ]
    assert [item.edtf for item in items_of(rows)] == [
        "1900-04-14/1900-11-12",
        "1900-04-14",
        "1900-04-14T09:30:00",
        "../1901-01-02",
    ]


def test_rows_of_one_event_are_joined() -> None:
    """A query that returns an event once for each participant or lane gives one item with all of them."""
    rows = [{"event": EVENT, "lane": lane, "participants": [who]} for lane, who in (("A", "Ann"), ("B", "Bo"))]
    [item] = items_of(rows)
    assert item.lanes == ("A", "B")
    assert {one.name for one in item.participants} == {"Ann", "Bo"}


def test_details_are_joined_by_id() -> None:
    """Tellings, roles, links and the values of conflicts come from the details rows."""
    details = [
        {
            "id": "e1",
            "participants": [{"id": "p", "name": "Ann", "label": "person", "role": "agent"}],
            "tellings": [
                {
                    "id": "m1",
                    "quote": "It opened.",
                    "start": 3,
                    "end": 13,
                    "document": "d",
                    "dateText": None,
                    "why": "a\nb",
                }
            ],
            "links": [{"type": "BEFORE", "target": "e2", "quote": "then"}],
            "conflicts": [{"property": "date", "values": [{"value": "1869", "tellings": ["m1"]}, "1870"]}],
        },
        {"id": "unknown", "participants": [], "tellings": [], "links": [], "conflicts": []},
    ]
    [item] = items_of([{"event": EVENT | {"conflicts": ["date"]}, "participants": ["Ann"]}], details)
    assert [(one.id, one.role) for one in item.participants] == [("p", "agent")]
    assert item.tellings[0].why == ("a", "b")
    assert item.conflicts[0].values == (("1869", ("m1",)), ("1870", ()))
    assert item.links[0].target == "e2"


@pytest.mark.parametrize(
    ("event", "dated"),
    [
        ({"edtf": "1995"}, True),
        ({"edtf": None}, False),
        ({"edtf": "../2025-07", "dated": False}, False),
        ({"edtf": "1995", "dated": "bounded"}, False),
        ({"edtf": "1995", "dated": "explicit"}, True),
    ],
)
def test_what_is_dated(event: dict[str, object], dated: bool) -> None:
    """The store's word counts; without one an event is dated where it has a date."""
    assert items_of([{"id": "x", "title": "t"} | event])[0].dated is dated


def test_numbers_are_kept_within_their_ranges() -> None:
    """Confidence stays within 0 and 1, and there is at least one source."""
    [item] = items_of([EVENT | {"confidence": 7, "sources": 0}])
    assert (item.confidence, item.sources) == (1.0, 1)


def test_relations_name_what_they_lack() -> None:
    """Rows of relations need source, type and target; ids win over names."""
    row = {"source": "Ann", "type": "LEADS", "target": {"name": "Works"}, "sourceId": "p1", "quote": "She leads it."}
    [relation] = relations_of([row])
    assert (relation.source, relation.source_name, relation.target) == ("p1", "Ann", "Works")
    with pytest.raises(QueryError, match="target"):
        relations_of([{"source": "Ann", "type": "LEADS"}])
