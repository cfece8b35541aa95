"""The page of the real corpus, which is not ours to ship: what a journalist looks for is found, with its words."""

from __future__ import annotations

import csv
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Show = Callable[..., Any]
FOUND = """() => {
  const tellings = annals.hits().flatMap(i => {
    const next = i + 1 < annals.D.ev.id.length ? annals.E.first[i + 1] : annals.D.tellings.length;
    return annals.D.tellings.slice(annals.E.first[i], next);
  });
  return tellings.map(([quote, start, end, , , , , , doc]) => [quote, start, end, annals.D.documents[doc][0]]);
}"""


def annals(*arguments: str) -> None:
    """Run the command line, as a user does."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "graph", *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def corpus_page(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """The page of the whole corpus, made by the two commands of the README."""
    folder = tmp_path_factory.mktemp("real")
    store, page = str(folder / "store"), folder / "timeline.html"
    annals("load", str(shared / "corpus"), "--manifest", str(shared / "corpus" / "manifest.csv"), "--store", store)
    annals("timeline", "--store", store, "-o", str(page))
    return page.read_text(encoding="utf-8")


@pytest.mark.parametrize("wanted", ["Zip2", "SpaceX", "2008", "OpenAI", "Memphis"])
def test_what_is_searched_is_found_with_its_quote(show: Show, corpus_page: str, shared: Path, wanted: str) -> None:
    """A search finds events, the panel shows a quote, and each quote is what its document says at those characters."""
    page = show(corpus_page)
    page.page.fill("#q", wanted)
    page.page.keyboard.press("Enter")
    page.settle()
    found = page.js(FOUND)
    assert found
    assert page.page.locator("#panel blockquote").first.inner_text()
    with (shared / "corpus" / "manifest.csv").open(encoding="utf-8", newline="") as file:
        names = [name for row in csv.DictReader(file) for name in row.values() if name and name.endswith(".txt")]
    texts = {Path(name).name: (shared / "corpus" / name).read_bytes().decode("utf-8-sig") for name in names}
    for quote, start, end, uri in found:
        assert texts[Path(uri).name][start:end] == quote
    page.clean()
