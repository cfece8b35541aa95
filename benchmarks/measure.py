"""Measure extraction on the gold that lies beside a checkout, and hold its floors.

    python benchmarks/measure.py              print the figures
    python benchmarks/measure.py --write      and put them into benchmarks/README.md
    python benchmarks/measure.py --raise      raise the floors in tests/floors.json to the figures
    python benchmarks/measure.py --lower KEY  lower one floor to its figure: for a change of the gold, never of the code

A floor is the F1 (in percent) that a change may not fall below; it is the figure itself, rounded down to 0.1.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
FLOORS = ROOT / "tests" / "floors.json"
PAGE = ROOT / "benchmarks" / "README.md"
MARK = "<!-- measured -->"
SETS = {"gold": (SHARED / "corpus", SHARED / "gold"), "news": (SHARED / "news" / "docs", SHARED / "news" / "gold")}


@cache
def facts(name: str, *, gazetteer: bool) -> str:
    """What ``graph extract`` prints for a set, as JSON Lines text."""
    corpus, _ = SETS[name]
    option = "--gazetteer" if gazetteer else "--no-gazetteer"
    command = [
        sys.executable,
        "-m",
        "graph",
        "extract",
        str(corpus),
        "--manifest",
        str(corpus / "manifest.csv"),
        option,
    ]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout


@cache
def scores(name: str, *, gazetteer: bool) -> dict[str, float]:
    """F1 in percent of each figure of the scorer, under names such as ``gold.event.dated``."""
    corpus, gold = SETS[name]
    printed = ROOT / ".cache" / f"{name}-{gazetteer}.jsonl"
    printed.parent.mkdir(exist_ok=True)
    printed.write_text(facts(name, gazetteer=gazetteer), encoding="utf-8")
    scorer = SHARED / "bench" / "score_gold.py"
    command = [sys.executable, str(scorer), str(printed), "--gold", str(gold), "--corpus", str(corpus), "--json"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return {f"{name}.{key}": row["F1"] for key, row in json.loads(said.splitlines()[-1]).items()}


def table(floors: dict[str, float]) -> list[str]:
    """The figures with and without the gazetteer as a Markdown table, one string a line."""
    lines = ["| figure (F1) | without gazetteer | with | floor |", "|---|---|---|---|"]
    for name in SETS:
        with_names = scores(name, gazetteer=True)
        for key, value in scores(name, gazetteer=False).items():
            lines.append(f"| {key} | {value} | {with_names[key]} | {floors.get(key, '')} |")
    lines += [
        "",
        "| figure on examples/ (recall in %, precision where named) | without gazetteer | floor |",
        "|---|---|---|",
    ]
    lines += [f"| {key} | {value} | {floors.get(key, '')} |" for key, value in examples().items()]
    return lines


@cache
def examples() -> dict[str, float]:
    """The figures of the reading of examples/, whose gold lies in tests/examples."""
    sys.path.insert(0, str(ROOT))
    from tests.examples import reading  # noqa: PLC0415

    return dict(reading.figures(reading.gold(), reading.facts()))


@cache
def dates() -> dict[str, float]:
    """Value F1 and exact dates of each set of temporal expressions; none where no sets lie beside the checkout."""
    import timex  # noqa: PLC0415

    return timex.figures() if timex.BENCH.exists() else {}


def main() -> None:
    """Print the figures; write them down, raise or lower floors where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raise", dest="lift", action="store_true")
    parser.add_argument("--lower", default="")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    floors: dict[str, float] = json.loads(FLOORS.read_text()) if FLOORS.exists() else {}
    for key, value in {
        **scores("gold", gazetteer=False),
        **scores("news", gazetteer=False),
        **examples(),
        **dates(),
    }.items():
        rounded = math.floor(value * 10) / 10
        if (asked.lift and rounded > floors.get(key, 0)) or asked.lower == key:
            floors[key] = rounded
    FLOORS.write_text(json.dumps(dict(sorted(floors.items())), indent=2) + "\n")
    lines = table(floors)
    print("\n".join(lines))
    if asked.write:
        head = PAGE.read_text().partition(MARK)[0]
        PAGE.write_text("\n".join([head + MARK, "", *lines, ""]))


if __name__ == "__main__":
    main()
