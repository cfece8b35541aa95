"""What the documentation lists is what the code has."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from graph import schema
from loaders import sentences, timexes
from loaders.edtf import bounds
from loaders.model import CERTAINTIES, EVENT_TYPES, RELATION_TYPES, Document

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def _section(page: str, heading: str) -> str:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    return text.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]


def test_event_types_are_the_models() -> None:
    """docs/data-model.md names every event type, in the model's order, and no other."""
    assert tuple(re.findall(r"[a-z]+", _section("data-model.md", "Event types"))) == EVENT_TYPES


def test_relation_types_are_the_models() -> None:
    """docs/data-model.md names every relation type, in the model's order, and no other."""
    assert tuple(re.findall(r"[A-Z_]+", _section("data-model.md", "Relation types"))) == RELATION_TYPES


def test_certainties_are_the_models() -> None:
    """docs/data-model.md explains every certainty, in the model's order, and no other."""
    assert tuple(re.findall(r"^\| `([a-z]+)` \|", _section("data-model.md", "Certainty"), re.MULTILINE)) == CERTAINTIES


@pytest.mark.parametrize("label", schema.ENTITY_LABELS.values())
def test_entity_labels_are_named(label: str) -> None:
    """docs/data-model.md names every label that an entity may have."""
    assert f"`{label}`" in _section("data-model.md", "Nodes")


@pytest.mark.parametrize("type_", schema.STRUCTURE)
def test_structural_relationships_are_explained(type_: str) -> None:
    """docs/data-model.md explains every relationship that is not a relation between entities."""
    assert f":{type_}" in _section("data-model.md", "Relationships")


def test_edtf_examples_are_edtf() -> None:
    """Every EDTF text that docs/how-dates-are-read.md shows has bounds."""
    table = _section("how-dates-are-read.md", "EDTF in short")
    shown = [
        text for row in re.findall(r"^\| (`.+?) \|", table, re.MULTILINE) for text in re.findall(r"`([^`]+)`", row)
    ]
    assert len(shown) > 15
    assert [text for text in shown if bounds(text) is None] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_and_paths_exist(page: Path) -> None:
    """A relative link, and a path of the project in backticks, leads to something."""
    text = page.read_text(encoding="utf-8")
    links = [link.split("#")[0] for link in re.findall(r"\]\((?!https?:)([^)]+)\)", text)]
    paths = re.findall(r"`((?:loaders|graph|cypher|tests|benchmarks|examples|docs)/[\w./-]+)`", text)
    gone = [link for link in links if link and not (page.parent / link).exists()]
    gone += [path for path in paths if "xx" not in path and not (ROOT / path).exists()]
    assert gone == []


def _dates_shown() -> list[list[str]]:
    section = _section("how-dates-are-read.md", "From words to a value")
    lines = [line for line in section.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[1:]]


@pytest.mark.parametrize("row", _dates_shown(), ids=lambda row: row[0])
def test_dates_are_read_as_shown(row: list[str]) -> None:
    """Every expression that docs/how-dates-are-read.md shows is read as it says: TIMEX3 value, mod and EDTF."""
    written, lang, published, value, edtf = row
    day = date.fromisoformat(published) if published else None
    document = Document(uri="shown", text=written, lang=lang, published=day)
    last = timexes.find(document, sentences.split(written))[-1]
    shown = f"`{last.value}`" + (f" (mod {last.mod})" if last.mod else "")
    assert (shown, f"`{last.edtf}`" if last.edtf else "–") == (value, edtf)
