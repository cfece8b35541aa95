"""Each quality figure has a floor that a change may not fall below (tests/floors.json, benchmarks/measure.py)."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "benchmarks"))
FLOORS: dict[str, float] = json.loads((ROOT / "tests" / "floors.json").read_text())


@pytest.mark.parametrize("figure", sorted(key for key in FLOORS if key.split(".")[0] in {"gold", "news"}))
def test_extraction_holds_its_floor(shared: Path, figure: str) -> None:
    """The F1 of a figure on the gold, without the gazetteer, is at least its floor."""
    assert shared
    import measure

    assert measure.scores(figure.split(".", maxsplit=1)[0], gazetteer=False)[figure] >= FLOORS[figure]


@pytest.mark.parametrize("figure", sorted(key for key in FLOORS if key.startswith("timex.")))
def test_dates_hold_their_floor(shared: Path, figure: str) -> None:
    """The value F1, or the share of exact dates, of a set of temporal expressions is at least its floor."""
    assert shared
    import measure

    assert measure.dates()[figure] >= FLOORS[figure]
