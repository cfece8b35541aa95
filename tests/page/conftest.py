"""One browser a session, pages opened offline, each watched for requests, errors and breaches of its own policy."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from graph.exporters import html
from graph.items import Item
from tests import needs

ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
WATCH = """
window.breaches = []; window.pwned = 0;
document.addEventListener('securitypolicyviolation', e => breaches.push(e.violatedDirective + ' ' + e.blockedURI));
"""


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """Debian's Chromium (or the one that ANNALS_CHROMIUM names), driven by Playwright."""
    path = os.environ.get("ANNALS_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    needs.need("browser", path, "Chromium: apt-get install chromium, or set ANNALS_CHROMIUM")
    playwright = pytest.importorskip("playwright.sync_api")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=ARGS)
        yield browser
        browser.close()


class Opened:
    """A page that was opened, with what it asked for and what it complained about."""

    def __init__(self, context: Any, url: str, *, ready: bool = True) -> None:
        self.page = context.new_page()
        self.requests: list[str] = []
        self.errors: list[str] = []
        self.page.add_init_script(WATCH)
        self.page.on("request", lambda r: r.url.startswith(("blob:", "data:")) or self.requests.append(r.url))
        self.page.on("console", lambda m: m.type in ("error", "warning") and self.errors.append(m.text))
        self.page.on("pageerror", lambda e: self.errors.append(f"{e}"))
        self.page.goto(url)
        if ready:
            self.page.wait_for_function("document.documentElement.dataset.ready === '1'")
            self.settle()

    def settle(self) -> None:
        """Wait until the queued frame is painted and delayed work (resize, search) is done."""
        self.page.wait_for_timeout(220)

    def js(self, expression: str, argument: Any = None) -> Any:
        """What an expression gives inside the page."""
        return self.page.evaluate(expression, argument)

    def spot(self, event: str) -> tuple[float, float]:
        """Where on the screen an event's first mark stands."""
        at = self.js(
            "id => { const s = annals.spritesOf(annals.index(id))[0], r = document.querySelector('#canvasbox')"
            ".getBoundingClientRect(); return [r.left + (Math.max(s.x0, 0) + Math.min(s.x1, r.width)) / 2,"
            " r.top + s.y + s.h / 2]; }",
            event,
        )
        return float(at[0]), float(at[1])

    def clean(self) -> None:
        """Nothing asked for but the file, no error, no breach, no payload run."""
        assert len(self.requests) == 1, self.requests
        assert self.errors == []
        assert self.js("[breaches, pwned]") == [[], 0]


Open = Callable[..., Opened]


@pytest.fixture
def show(chromium: Any, tmp_path: Path) -> Iterator[Open]:
    """Opens items (or a page's text) in a new offline context: ``show(items, "#view=table", width=390, …)``."""
    contexts = []

    def open_(
        what: list[Item] | str,
        hash_: str = "",
        *,
        width: int = 1400,
        height: int = 820,
        ready: bool = True,
        **more: Any,
    ) -> Opened:
        options = {
            name: more.pop(name) for name in list(more) if name in ("title", "lang", "lanes", "relations", "query")
        }
        text = what if isinstance(what, str) else html.render(what, **options)
        path = tmp_path / f"page{len(contexts)}.html"
        path.write_text(text, encoding="utf-8")
        context = chromium.new_context(viewport={"width": width, "height": height}, accept_downloads=True, **more)
        context.set_offline(True)
        contexts.append(context)
        return Opened(context, path.as_uri() + hash_, ready=ready)

    yield open_
    for context in contexts:
        context.close()
