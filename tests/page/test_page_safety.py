"""Text of documents never becomes markup, script, a style or a request, whatever it is and wherever it stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from graph.exporters import html
from graph.items import Item, items_of, relations_of
from tests.page import cable
from tests.page.payloads import PAYLOADS, RUN

Show = Callable[..., Any]


def poisoned() -> list[Item]:
    """A hundred events, each with one payload in every field that holds text."""
    return items_of(_record(number, text) for number, text in enumerate(PAYLOADS))


def _record(number: int, text: str) -> dict[str, Any]:
    telling = dict.fromkeys(
        ("id", "quote", "lang", "dateText", "certainty", "attributedTo", "type", "document", "uri", "documentTitle"),
        text,
    )
    telling |= {"published": text, "edtf": text, "why": [text], "start": 0, "end": 5}
    event = {"id": f"{number}{text}", "title": text, "titleEn": text + " ", "type": text, "certainty": text}
    event |= {"edtf": f"{1900 + number}", "confidence": 0.9}
    event |= {"conflicts": [{"property": text, "values": [[text, [text]], ["other", []]]}]}
    return {
        "event": event,
        "participants": [{"id": f"{number % 9}{text}", "name": text, "label": text, "role": text}],
        "tellings": [telling],
        "lane": text,
        "links": [{"type": text, "target": f"0{PAYLOADS[0]}", "quote": text}],
    }


def test_a_hundred_payloads_in_every_field_stay_text(show: Show) -> None:
    """Loaded, hovered, opened, listed, filtered, compared, related, told and printed: no payload runs or loads."""
    assert len(set(PAYLOADS)) >= 100
    relations = relations_of({"source": text, "type": text, "target": PAYLOADS[0], "quote": text} for text in PAYLOADS)
    page = show(poisoned(), title=PAYLOADS[1], query=PAYLOADS[4], relations=relations)
    assert page.js("annals.shown().length") == len(PAYLOADS)
    page.js("""async () => {
      const wait = () => new Promise(go => setTimeout(go, 4));
      for (let i = 0; i < annals.D.ev.id.length; i++) {
        annals.choose(i);
        const over = new MouseEvent('mouseover', {bubbles: true});
        for (const node of document.querySelectorAll('#panel *')) node.dispatchEvent(over);
        await wait();
      }
      for (let e = 0; e < annals.D.entities.length; e += 3) {
        document.querySelectorAll('#gutter button')[e % 5]?.click();
        await wait();
      }
      for (const select of document.querySelectorAll('#lanes')) for (const option of select.options) {
        select.value = option.value; select.dispatchEvent(new Event('change')); await wait();
      }
      document.querySelector('#bfilters').click(); document.querySelector('#bcompare').click();
      document.querySelector('#shelf').open = true;
      dispatchEvent(new Event('beforeprint')); await wait(); dispatchEvent(new Event('afterprint'));
      annals.save();
    }""")
    for key in ("t", "r", "t", "t", "s"):
        page.page.keyboard.press(key)
        page.settle()
    page.page.mouse.move(400, 200)
    page.settle()
    foreign = "body img, body iframe, body object, body embed, main script, main style"
    assert page.page.locator(foreign).count() == 0
    links = page.js("[...document.querySelectorAll('a[href]')].map(a => a.protocol)")
    assert set(links) <= {"file:", "http:", "https:"}
    page.clean()


@pytest.mark.parametrize("where", ["title", "quote"])
def test_a_payload_is_shown_as_it_was_written(show: Show, where: str) -> None:
    """A reader sees the very text, in the panel and in the tip."""
    text = f"<img src=x onerror={RUN}> {{{{7*7}}}} &amp;"
    row = {"id": "e", "title": text, "edtf": "1900", "tellings": [{"quote": text, "uri": "x"}]}
    page = show(items_of([row]), "#sel=e")
    shown = "#panel h2" if where == "title" else "#panel blockquote"
    assert page.page.locator(shown).first.inner_text() == text
    page.clean()


def test_an_added_script_is_blocked(show: Show) -> None:
    """The policy stops scripts, handlers, styles and requests that someone adds to a page."""
    evil = f"<script>{RUN}</script><img src=x onerror={RUN}><style>h1{{color:red}}</style><svg onload={RUN}></svg>"
    page = show(html.render(cable.items()).replace("</body>", evil + "</body>"))
    assert page.js("pwned") == 0
    assert page.js("breaches.length") >= 4
    assert page.js("getComputedStyle(document.querySelector('h1')).color") != "rgb(255, 0, 0)"
    assert any(breach.startswith("img-src") for breach in page.js("breaches"))


def test_the_page_sends_nothing(show: Show) -> None:
    """Even the page's own console cannot fetch, beacon or open a socket."""
    page = show(cable.items())
    refused = page.js("fetch('https://example.org').then(() => 'sent', () => 'refused')")
    assert refused == "refused"
    assert any("connect-src" in breach for breach in page.js("breaches"))


@pytest.mark.parametrize(
    "uri", ["javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "//evil.example", "docs/a.txt"]
)
def test_only_http_addresses_become_links(show: Show, uri: str) -> None:
    """A document's address is a link only where it is http or https."""
    row = {"id": "e", "title": "t", "edtf": "1900", "tellings": [{"quote": "q", "uri": uri}]}
    page = show(items_of([row]), "#sel=e")
    assert page.page.locator("#panel a").count() == 0
    assert page.page.locator("#panel .document").count() == 1
