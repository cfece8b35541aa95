"""The page as text: what may be in it, and how it is written."""

from __future__ import annotations

import base64
import gzip
import json
import re
from pathlib import Path

import pytest

from graph.exporters import html
from graph.items import items_of
from loaders.errors import InputError
from tests.page import cable


def block(page: str) -> str:
    """The data block as it stands in the page."""
    found = re.search(r'<script type="application/json" id="timeline-data"[^>]*>(.*?)</script>', page, re.DOTALL)
    assert found
    return found[1]


def test_the_same_items_give_the_same_bytes() -> None:
    """No clock, no random place, no order of a set is in a page."""
    assert html.render(cable.items(), title="A") == html.render(cable.items(), title="A")


def test_the_block_is_plain_json_and_inert() -> None:
    """The data block is JSON without <, >, & or a line separator, and holds every event and telling."""
    page = html.render(cable.items(), relations=cable.relations(), title="</script>\u2028")
    text = block(page)
    assert not re.search("[<>&\u2028\u2029]", text)
    data = json.loads(text)
    assert data["ev"]["id"] == [item.id for item in cable.items()]
    assert len(data["tellings"]) == sum(len(item.tellings) for item in cable.items())
    assert data["meta"]["title"] == "</script>\u2028"


def test_above_a_thousand_events_the_block_is_gzipped() -> None:
    """A long block is gzipped in base64, and holds the same."""
    page = html.render(cable.many(1_001))
    assert 'data-gzip="1"' in page
    data = json.loads(gzip.decompress(base64.b64decode(block(page))))
    assert len(data["ev"]["id"]) == 1_001


def test_nothing_outside_is_named() -> None:
    """No element of the page loads anything, and the policy allows nothing but its own hashes."""
    page = html.render(cable.items())
    markup = re.sub(r"<script.*?</script>|<style.*?</style>", "", page, flags=re.DOTALL)
    assert not re.search(r"""(?:src|href|action|data|poster)\s*=\s*["']?(?!#)\w""", markup.split("<noscript>")[0])
    assert "sourceMappingURL" not in page
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    assert policy[1].startswith("default-src &#39;none&#39;")
    assert "unsafe" not in policy[1]
    assert policy[1].count("sha256-") == 3


def test_the_table_without_scripts_is_there() -> None:
    """With scripts off a reader has a table of the first 2,000 events, in time order."""
    page = html.render(cable.many(2_010))
    rows = page.split('<table id="fallback">')[1].split("</table>")[0].count("<tr><td>")
    assert rows == 2_000
    assert "The first 2000 of 2010 events" in page
    small = html.render(cable.items()).split('<table id="fallback">')[1]
    assert small.index("Experiments with insulated wire") < small.index("Cable across the Channel")
    assert small.index("Thomson knighted") < small.index("Dinner of the investors")


@pytest.mark.parametrize(("events", "most"), [(1_000, 900_000), (10_000, 4_000_000)])
def test_a_page_stays_within_its_size(events: int, most: int) -> None:
    """1,000 events take at most 900 KB, 10,000 at most 4 MB."""
    assert len(html.render(cable.many(events)).encode()) <= most


@pytest.mark.parametrize("option", [{"lanes": "x"}, {"theme": "x"}, {"lang": "x"}])
def test_an_unknown_option_is_an_error_with_a_hint(option: dict[str, str]) -> None:
    """Lanes, theme and language come from closed lists, which the hint names."""
    with pytest.raises(InputError) as raised:
        html.render([], **option)  # type: ignore[arg-type]
    assert "takes one of" in (raised.value.hint or "")


def test_progress_counts_up_to_all() -> None:
    """Whoever waits for a long page is told how many events are done, the last time all of them."""
    told: list[int] = []
    html.render(cable.many(1_200), progress=told.append)
    assert told == [500, 1_000, 1_200]


def test_too_many_events_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Above the limit a page is refused with a hint, before it is made."""
    monkeypatch.setattr(html, "LIMIT", 5)
    with pytest.raises(InputError, match="more than one page can hold"):
        html.render(cable.items())


def test_only_a_page_of_ours_is_overwritten(tmp_path: Path) -> None:
    """A file that is no page of ours is kept unless forced; a page of ours, an empty or a new file is written."""
    page, other = html.render(cable.items()), tmp_path / "notes.html"
    other.write_text("my notes", encoding="utf-8")
    with pytest.raises(InputError) as raised:
        html.write(page, other)
    assert "--force" in (raised.value.hint or "")
    assert other.read_text(encoding="utf-8") == "my notes"
    html.write(page, other, force=True)
    html.write(page, other)
    html.write(page, tmp_path / "new" / "page.html")
    assert (tmp_path / "new" / "page.html").read_bytes() == page.encode()
    with pytest.raises(InputError, match="folder"):
        html.write(page, tmp_path)


def test_a_column_named_lane_makes_the_lanes() -> None:
    """A query with a column ``lane`` decides the lanes, unless others are asked for."""
    items = items_of([{"event": {"id": "a", "title": "t", "edtf": "1900"}, "lane": "North"}])
    assert json.loads(block(html.render(items)))["meta"]["lanes"] == "lane"
    assert json.loads(block(html.render(items, lanes="type")))["meta"]["lanes"] == "type"
