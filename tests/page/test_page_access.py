"""The page for everybody: axe-core finds nothing of level A or AA, in every view and theme."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.page import cable

Show = Callable[..., Any]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def findings(page: Any) -> list[str]:
    """What axe-core finds against WCAG 2.0 to 2.2, A and AA."""
    axe = pytest.importorskip("axe_playwright_python")
    source = (Path(axe.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
    page.page.context.new_cdp_session(page.page).send("Runtime.evaluate", {"expression": source})
    found = page.js("rules => axe.run(document, {runOnly: rules}).then(r => r.violations)", RULES)
    return [f"{one['id']}: {node['html'][:120]}" for one in found for node in one["nodes"]]


VIEWS = {
    "light": ("", "light", ""),
    "dark with an event": ("#sel=message", "dark", ""),
    "table": ("#view=table", "light", ""),
    "table dark": ("#view=table&sel=message", "dark", ""),
    "relations": ("#view=relations", "light", "document.querySelector('#rlist button').click()"),
    "filters, compare, help, shelf": (
        "#compare=field~atlantic",
        "light",
        (
            "for (const id of ['bfilters', 'bhelp']) document.getElementById(id).click();"
            "document.getElementById('shelf').open = true"
        ),
    ),
    "story dark": ("#story=first~message&step=1", "dark", ""),
}


@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_nothing(show: Show, view: str) -> None:
    """No finding of level A or AA."""
    hash_, scheme, action = VIEWS[view]
    page = show(
        cable.items(), hash_, color_scheme=scheme, relations=cable.relations(), query="MATCH (e:Event) RETURN e"
    )
    if action:
        page.js(f"() => {{ {action} }}")
    page.settle()
    assert findings(page) == []


def test_axe_finds_nothing_on_a_phone(show: Show) -> None:
    """Nor at 390 px with the tools and an event open."""
    page = show(cable.items(), "#sel=message", width=390, height=780)
    page.page.click("#more")
    page.settle()
    assert findings(page) == []


def test_every_control_is_reached_by_tab(show: Show) -> None:
    """From the top, Tab reaches the search, the views, the canvas and the zoom, and shows where it is."""
    page = show(cable.items())
    reached = []
    for _ in range(30):
        page.page.keyboard.press("Tab")
        reached.append(page.js("document.activeElement.id || document.activeElement.dataset.view || ''"))
    assert {"skip", "q", "timeline", "relations", "table", "bfilters", "bcompare", "canvasbox", "zin", "fit"} <= set(
        reached
    )


def test_less_motion_is_respected(show: Show) -> None:
    """Who asked for less motion gets no animation."""
    page = show(cable.items(), "#sel=message", reduced_motion="reduce")
    assert page.js("getComputedStyle(document.querySelector('#panel')).animationName") == "none"
