"""The same items in other formats: each parses, loses nothing it can hold, and carries no payload."""

from __future__ import annotations

import csv
import io
import json
import re
from xml.etree import ElementTree as ET

import pytest

from graph.exporters import EXPORTERS, SUFFIXES
from graph.exporters.guard import cell
from graph.items import Item, items_of
from tests.page import cable

HOSTILE = '<img src=x onerror=pwned=1> & "q" </script>\x00\x1b\ud800 =1+1'


def hostile() -> list[Item]:
    """One dated event whose every text is hostile."""
    who = {"id": HOSTILE, "name": HOSTILE, "label": HOSTILE, "role": HOSTILE}
    quote = {"quote": HOSTILE, "uri": HOSTILE, "lang": HOSTILE, "documentTitle": HOSTILE}
    event = {"id": HOSTILE, "title": HOSTILE, "edtf": "1900-01-02", "type": HOSTILE}
    return items_of([{"event": event, "participants": [who], "tellings": [quote], "lane": HOSTILE}])


@pytest.mark.parametrize("name", EXPORTERS)
def test_every_format_can_be_written_and_repeats(name: str) -> None:
    """Each exporter gives text that UTF-8 can hold, the same for the same items, hostile or none."""
    for items in (cable.items(), hostile(), []):
        text = EXPORTERS[name](items, title="Title", relations=cable.relations())
        assert text.encode() or not items
        assert text == EXPORTERS[name](items, title="Title", relations=cable.relations())


def test_suffixes_name_exporters() -> None:
    """Every known suffix leads to a format, and every format has a suffix."""
    assert set(SUFFIXES.values()) == set(EXPORTERS)


def test_csv_holds_all_and_no_formula() -> None:
    """CSV has a row for each event, undated too, and no cell that a spreadsheet would run."""
    text = EXPORTERS["csv"]([*cable.items(), *hostile(), *items_of([{"id": "f", "title": "=1+1", "edtf": "1900"}])])
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert len(rows) == 20
    assert rows[-1]["title"] == "'=1+1"
    assert not [value for row in rows for value in row.values() if value[:1] in tuple("=+-@\t\r")]
    first = next(row for row in rows if row["id"] == "first")
    assert (first["earliest"], first["when"]) == ("1857-08-11T03:45:00", "11 August 1857, 03:45")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_a_formula_is_kept_text(start: str) -> None:
    """Whatever begins like a formula gets an apostrophe; other text is left alone."""
    assert cell(f"{start}1") == f"'{start}1"
    assert cell("a=1") == "a=1"


def test_json_lines_hold_everything() -> None:
    """A line of JSON Lines is a whole item."""
    lines = [json.loads(line) for line in EXPORTERS["jsonl"](cable.items()).splitlines()]
    assert [line["id"] for line in lines] == [item.id for item in cable.items()]
    assert sum(len(line["tellings"]) for line in lines) == sum(len(item.tellings) for item in cable.items())


def test_timelinejs_holds_the_dated_escaped() -> None:
    """TimelineJS gets the dated events; years before 1 skip year 0; text is escaped, for it is shown as HTML."""
    items = [*cable.items(), *hostile(), *items_of([{"id": "b", "title": "Ides", "edtf": "-0043-03-15"}])]
    data = json.loads(EXPORTERS["json"](items, title="A <b>"))
    events = {event["unique_id"]: event for event in data["events"]}
    assert len(events) == sum(item.dated for item in items)
    assert events["b"]["start_date"] == {"year": -44, "month": 3, "day": 15}
    assert events["first"]["start_date"] == {"year": 1857, "month": 8, "day": 11, "hour": 3, "minute": 45}
    assert events["chair"]["end_date"]["year"] == 1873
    assert "<img" not in json.dumps(data)
    assert data["title"]["text"]["headline"] == "A &lt;b&gt;"


def test_mermaid_has_a_line_a_date() -> None:
    """Mermaid gets sections and one line a date, and no character that its grammar would read as syntax."""
    text = EXPORTERS["mermaid"]([*cable.items(), *hostile()], title="a: b # c")
    head, title, *lines = text.splitlines()
    assert (head, title) == ("timeline", "    title a∶ b ＃ c")
    assert "    section 1850s" in lines or "    section 1800–1899" in lines
    assert all(re.fullmatch(r"    section [^:#;<>%]+|        [^:#;<>%]+( : [^:#;<>%]+)+", line) for line in lines)


def test_icalendar_is_folded_and_closed() -> None:
    """iCalendar: CRLF, at most 75 bytes a line, closed dates only, the day after the last as end, hedges said."""
    text = EXPORTERS["ics"]([*cable.items(), *hostile()])
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    plain = text.replace("\r\n ", "")
    assert plain.count("BEGIN:VEVENT") == plain.count("END:VEVENT") == 15
    assert "DTSTART:18570811T034500\r\n" in plain
    assert "DTSTART;VALUE=DATE:18660727\r\nDTEND;VALUE=DATE:18660728\r\n" in plain
    assert "SUMMARY:Great Eastern chartered (?)" in plain
    assert "STATUS:TENTATIVE" in plain


def test_graphml_parses_with_all_edges() -> None:
    """GraphML holds each event and entity as a node, and an edge for each participant, link and relation."""
    items, relations = cable.items(), cable.relations()
    root = ET.fromstring(EXPORTERS["graphml"](items, relations=relations))  # noqa: S314  # our own text
    space = "{http://graphml.graphdrawing.org/xmlns}"
    people = {one.id for item in items for one in item.participants}
    assert len(root.findall(f".//{space}node")) == len(items) + len(people)
    wanted = sum(len(item.participants) + len(item.links) for item in items) + len(relations)
    assert len(root.findall(f".//{space}edge")) == wanted
    ET.fromstring(EXPORTERS["graphml"](hostile()))  # noqa: S314


@pytest.mark.parametrize("lanes", ["entity", "type", "place", "document", "none"])
def test_svg_parses_and_shows_each_placed_event(lanes: str) -> None:
    """SVG is well-formed, without script, and names every event that has a place."""
    root = ET.fromstring(EXPORTERS["svg"]([*cable.items(), *hostile()], lanes=lanes))  # noqa: S314
    tags = {node.tag.rsplit("}", 1)[-1] for node in root.iter()}
    assert tags <= {"svg", "title", "rect", "text", "path", "polygon"}
    hints = {node.text.split(" – ")[0] for node in root.iter("{http://www.w3.org/2000/svg}title") if node.text}
    placed = {item.title for item in cable.items() if item.id not in ("dinner", "talks")}
    assert placed <= hints
