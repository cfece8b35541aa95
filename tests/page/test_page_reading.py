"""Reading in a real browser, offline: panel, search, table, shelf, filters, compare, story, relations, exports."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from tests.page import cable

Show = Callable[..., Any]


def test_a_click_shows_every_telling(show: Show) -> None:
    """A click shows title, date as written and as read, participants, and each quote with language, place, document."""
    page = show(cable.items())
    page.page.mouse.click(*page.spot("message"))
    page.settle()
    panel = page.page.locator("#panel")
    text = panel.inner_text()
    for part in ("First message across the Atlantic", "16 August 1858", "3 tellings · 3 documents", "Valentia Island",
                 "characters 0–58", "published 1911-05-02", "Chinese", "Japanese"):  # fmt: skip
        assert part in text
    quotes = panel.locator(".telling blockquote")
    assert quotes.count() == 3
    assert [quotes.nth(n).get_attribute("lang") for n in range(3)] == ["en", "zh", "ja"]
    assert quotes.first.get_attribute("dir") == "auto"
    assert panel.locator(".telling mark").first.inner_text() == "16 August 1858"
    link = panel.locator(".telling a").first
    assert link.get_attribute("href") == "https://example.org/cable/history"
    assert link.get_attribute("rel") == "noopener noreferrer nofollow"
    page.clean()


def test_conflicting_values_stand_side_by_side(show: Show) -> None:
    """An event on which documents disagree shows each value with the quotes that say it, in one row."""
    page = show(cable.items(), "#sel=message")
    values = page.page.locator("#panel .conflict .value")
    assert values.count() == 2
    assert [values.nth(n).locator("b").inner_text() for n in range(2)] == ["16 August 1858", "17 August 1858"]
    assert values.nth(1).locator("blockquote").get_attribute("lang") == "ja"
    tops = [values.nth(n).bounding_box()["y"] for n in range(2)]
    assert tops[0] == tops[1]


@pytest.mark.parametrize("query", ["cable", "EASTERN", "juillet", "電文", "failure", "１８６５", "zzz"])
def test_search_finds_what_a_recount_finds(show: Show, query: str) -> None:
    """Search looks through titles, quotes, names, types and dates, without regard to case and width."""
    page = show(cable.items())
    page.page.fill("#q", query)
    page.page.keyboard.press("Enter")
    page.settle()
    folded = query.translate(str.maketrans("０１２３４５６７８９", "0123456789")).lower()
    wanted = {
        item.id
        for item in cable.items()
        if folded
        in " ".join([item.title, item.edtf or "", item.type, *(t.quote for t in item.tellings)]).lower()
        + " ".join(one.name for one in item.participants).lower()
    }
    assert set(page.js("annals.hits().map(i => annals.E.id[i])")) == wanted


def test_the_table_holds_all_and_the_undated(show: Show) -> None:
    """The table lists every event, undated ones too, sorts by a column, and leads back to the event."""
    page = show(cable.items(), "#view=table")
    rows = page.page.locator("#tablebox tbody tr")
    assert rows.count() == 18
    page.page.locator("#tablebox thead button").nth(1).click()
    titles = [rows.nth(n).locator("td").nth(1).inner_text().split("\n")[0] for n in range(18)]
    assert titles[0] == "Atlantic Telegraph Company founded"
    page.page.locator("#tablebox tbody button").first.click()
    assert page.page.locator("#panel").is_visible()


def test_the_shelf_holds_the_undated(show: Show) -> None:
    """Undated events stand on the shelf with the bounds that are known; closed bounds also give a pale band."""
    page = show(cable.items())
    assert page.page.locator("#shelf summary").inner_text() == "Undated · 3 events"
    page.page.click("#shelf summary")
    page.settle()
    text = page.page.locator("#shelf").inner_text()
    assert "Dinner of the investors" in text
    assert "by October 1856" in text
    assert page.js("annals.spritesOf(annals.index('survey')).length") == 1
    assert page.js("annals.spritesOf(annals.index('talks')).length") == 0


def test_filters_count_what_is_left(show: Show) -> None:
    """Filters by confidence, sources, conflict, language and document leave exactly what passes."""
    page = show(cable.items())
    page.page.click("#bfilters")
    page.page.fill("#sources", "2")
    page.page.dispatch_event("#sources", "change")
    wanted = sorted(item.id for item in cable.items() if item.sources >= 2)
    assert sorted(page.js("annals.shown().map(i => annals.E.id[i])")) == wanted
    page.page.get_by_label("Only events with a conflict").check()
    assert page.js("annals.shown().map(i => annals.E.id[i])") == ["message"]
    page.page.get_by_role("button", name="Reset all").click()
    page.page.select_option("#document", label="Lettre d’un ingénieur")
    told = {item.id for item in cable.items() if any(t.document == "b" for t in item.tellings)}
    assert set(page.js("annals.shown().concat(annals.shelf()).map(i => annals.E.id[i])")) == told


def test_compare_lights_what_is_shared(show: Show) -> None:
    """Two entities compared: only their lanes, and the events of both are the shared ones."""
    page = show(cable.items(), "#compare=field~atlantic")
    assert page.js("annals.lanes().map(l => l.name)") == ["Cyrus Field", "Atlantic Telegraph Company"]
    both = {
        item.id
        for item in cable.items()
        if {"field", "atlantic"} <= {one.id for one in item.participants} and item.edtf and item.id != "talks"
    }
    assert set(page.js("[...annals.shared()].map(i => annals.E.id[i])")) == both
    assert f"{len(both)} shared events" in page.page.locator("#compare").inner_text()


def test_a_story_steps_through_chosen_events(show: Show) -> None:
    """The story shows the chosen events one by one, keeps its step in the address, and opens from it."""
    page = show(cable.items(), "#story=first~message~landed&step=2")
    box = page.page.locator("#storybox")
    assert "First message across the Atlantic" in box.inner_text()
    assert "2 / 3" in box.inner_text()
    page.page.focus("#canvasbox")
    page.page.keyboard.press("ArrowRight")
    page.settle()
    assert "Cable landed" in box.inner_text()
    page.js("annals.save()")
    assert "step=3" in page.js("location.hash")
    page.page.keyboard.press("Escape")
    assert box.is_hidden()


def test_relations_lead_both_ways(show: Show) -> None:
    """The entity graph shows the entities of what is in view; a choice there shows events, and they lead back."""
    page = show(cable.items(), "#view=relations", relations=cable.relations())
    assert len(page.js("annals.graph().nodes")) == 10
    labels = [edge["label"] for edge in page.js("annals.graph().edges") if edge.get("label")]
    assert sorted(labels) == ["co-founded", "located in", "supplies", "works for"]
    page.page.locator("#rlist button", has_text="William Thomson").click()
    page.settle()
    assert "He sat on its board." in page.page.locator("#panel").inner_text()
    page.page.locator("#panel .eventrow", has_text="Thomson knighted").click()
    page.page.get_by_role("button", name="Show on the timeline").click()
    page.settle()
    assert page.js("[annals.st.view, annals.E.id[annals.st.selected]]") == ["timeline", "knight"]
    assert page.js("annals.spritesOf(annals.st.selected).length") > 0


def test_relations_follow_the_view(show: Show) -> None:
    """Only entities of the events in view stand in the graph."""
    hash_ = "#view=relations&from=1866-11-01&to=1866-12-01"
    assert show(cable.items(), hash_).page.locator("#rlist button").count() == 3
    page = show(cable.items(), hash_, relations=cable.relations())
    assert page.js("annals.graph().nodes.map(e => annals.D.entities[e][1]).sort()") == [
        "Atlantic Telegraph Company",
        "Cyrus Field",
        "William Thomson",
    ]


@pytest.mark.parametrize("format_", ["PNG", "SVG", "CSV", "JSON"])
def test_exports_parse(show: Show, format_: str) -> None:
    """What the page exports is well-formed and holds what is shown."""
    page = show(cable.items())
    with page.page.expect_download() as download:
        page.page.select_option("#export", format_)
    data = Path(download.value.path()).read_bytes()
    if format_ == "PNG":
        assert data.startswith(b"\x89PNG")
        assert len(data) > 20_000
    elif format_ == "SVG":
        root = ET.fromstring(data)  # noqa: S314
        assert "First message across the Atlantic" in " ".join(root.itertext())
        assert not [node for node in root.iter() if node.tag.endswith(("script", "foreignObject"))]
    elif format_ == "CSV":
        rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
        assert len(rows) == 18
        assert {row["title"] for row in rows} == {item.title for item in cable.items()}
    else:
        assert len(json.loads(data)["events"]) == 18


def test_paper_gets_a_picture_and_a_table(show: Show) -> None:
    """Printing gives the drawn timeline, with the lanes' names, and the table of events."""
    page = show(cable.items(), color_scheme="dark")
    page.js("dispatchEvent(new Event('beforeprint'))")
    page.page.emulate_media(media="print")
    assert page.page.locator("#paper > svg").is_visible()
    assert "Cyrus Field" in page.page.locator("#paper > svg").text_content()
    assert page.page.locator("#paper tbody tr").count() == 18
    assert page.page.locator("header").is_hidden()
    assert page.js("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    page.js("dispatchEvent(new Event('afterprint'))")
    page.page.emulate_media(media="screen")
    page.settle()
    page.clean()
