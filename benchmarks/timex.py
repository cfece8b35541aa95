"""Measure dates: the development sets beside a checkout, what goes wrong there, and the speed of each language.

    python benchmarks/timex.py            print the tables of benchmarks/timex.md
    python benchmarks/timex.py --write    put them there

A set's figures are those of its runner (bench/timex/run.py): relaxed F1, value F1, calendar dates exact. Speed is the CPU
time of ``graph extract --only timex`` on one document of 1 MB, start-up and output included.
"""

# ruff: noqa: E501 (tables read best as they are)

from __future__ import annotations

import argparse
import json
import re
import resource
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BENCH = ROOT.parent / "shared" / "bench" / "timex"
PAGE = ROOT / "benchmarks" / "timex.md"
START, END = "<!-- measured -->", "<!-- /measured -->"
GRAPH = f"{sys.executable} -m graph"
LANGUAGES = ("en", "fr", "de", "es", "pt", "it", "nl", "zh", "ja", "ko")
#: Bytes of the document whose reading is timed.
MEGABYTE = 1_000_000
_LINE = re.compile(
    r"^(\w+)\s+gold\s+(\d+)\s+relaxed F1\s+([\d.]+) \(P\s+([\d.]+) R\s+([\d.]+)\)\s+value F1\s+([\d.a-z]+)\s+date\s+([\d.a-z]+)"
)


@cache
def scored(out: str) -> dict[str, tuple[float, ...]]:
    """Set → gold count, relaxed F1, precision, recall, value F1, dates exact; predictions are left in a folder."""
    said = subprocess.run(
        [sys.executable, str(BENCH / "run.py"), "--graph", GRAPH, "--out", out],
        capture_output=True, text=True, check=True, cwd=ROOT,
    ).stdout  # fmt: skip
    rows = (m for line in said.splitlines() if (m := _LINE.match(line)))
    return {m[1]: tuple(float(x) for x in m.groups()[1:]) for m in rows}


def figures() -> dict[str, float]:
    """What floors guard: ``timex.<set>`` is a set's value F1, ``timex.<set>.date`` its share of exact calendar dates."""
    with tempfile.TemporaryDirectory() as out:
        rows = scored(out)
    return {f"timex.{name}": row[4] for name, row in rows.items()} | {
        f"timex.{name}.date": row[5] for name, row in rows.items()
    }


def errors(out: Path) -> Counter[tuple[str, str]]:
    """(what went wrong, in which kind of expression) with its count, over all sets."""
    counts: Counter[tuple[str, str]] = Counter()
    for path in sorted(out.glob("*.pred.jsonl")):
        gold = (BENCH / "dev" / path.name.replace(".pred", "")).read_text(encoding="utf-8").splitlines()
        for wanted, found in zip(gold, path.read_text(encoding="utf-8").splitlines(), strict=True):
            counts.update(_wrong(json.loads(wanted)["timexes"], json.loads(found)["timexes"]))
    return counts


def _wrong(gold: list[dict], found: list[dict]) -> Iterator[tuple[str, str]]:  # type: ignore[type-arg]
    met = set()
    for g in gold:
        over = [(i, f) for i, f in enumerate(found) if f["start"] < g["end"] and f["end"] > g["start"]]
        met |= {i for i, _ in over}
        if not over:
            yield "missed", _shape(g["type"], g.get("value"))
        elif g.get("value") and not {f["value"] for _, f in over} & {g["value"], *g.get("alts", [])}:
            yield (
                "other value",
                f"{_shape(g['type'], g['value'])} read as {_shape(over[0][1]['type'], over[0][1]['value'])}",
            )
    for i, f in enumerate(found):
        if i not in met:
            yield "not in the gold", _shape(f["type"], f["value"])


def _shape(kind: str, value: str | None) -> str:
    """What a value says: a day, a month, a range, a length."""
    text = value or ""
    shapes = (
        (r".*_REF", "past, present or future"), (r".+/.+", "range"), (r"P.*", "length" if kind == "DURATION" else "set"),
        (r".*T\d\d.*", "clock time"), (r".*T[A-Z]{2}", "part of the day"), (r"[\dX]{4}-W.*", "week or weekday"),
        (r"[\dX]{4}-[\dX]{2}-[\dX]{2}", "day"), (r"[\dX]{4}-[\dX]{2}", "month"), (r"[\dX]{4}-[A-Z]\w", "season or quarter"),
        (r"[\dX]{4}", "year"), (r"[\dX]{2,3}", "decade or century"),
    )  # fmt: skip
    return f"{kind.lower()}: {next((name for pattern, name in shapes if re.fullmatch(pattern, text)), 'other')}"


def speed(lang: str) -> float:
    """KB a CPU second on one document of the language’s own corpus, repeated to a megabyte."""
    lines = [
        line
        for path in sorted((ROOT / "loaders" / "languages" / lang / "corpus").glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip() and line[0] not in "#=-<>@"
    ]
    page = "\n".join(lines) + "\n\n"
    text = page * (MEGABYTE // len(page.encode()) + 1)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "speed.jsonl"
        file.write_text(json.dumps({"uri": "speed", "text": text, "lang": lang, "published": "2013-03-12"}) + "\n")
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        command = [*GRAPH.split(), "extract", str(file), "--only", "timex", "--format", "jsonl"]
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, cwd=ROOT)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return len(text.encode()) / 1024 / spent


def tables() -> Iterator[str]:
    """The measured part of the page, line by line."""
    with tempfile.TemporaryDirectory() as out:
        yield "| set | expressions | relaxed F1 | precision | recall | value F1 | dates exact |\n|---|---|---|---|---|---|---|"
        for name, (gold, *rest) in scored(out).items():
            yield f"| {name} | {gold:.0f} | " + " | ".join(f"{x:.1f}" for x in rest) + " |"
        yield "\n## The twenty commonest errors that remain\n\n| what | kind | count |\n|---|---|---|"
        for (what, kind), count in errors(Path(out)).most_common(20):
            yield f"| {what} | {kind} | {count} |"
    yield "\n## Speed\n\n| language | KB per CPU second |\n|---|---|"
    for lang in LANGUAGES:
        if (ROOT / "loaders" / "languages" / lang / "corpus" / "time.txt").exists():
            yield f"| {lang} | {speed(lang):.0f} |"


def main() -> None:
    """Print the tables, or put them into the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    text = "\n".join(tables())
    if asked.write:
        before, rest = PAGE.read_text(encoding="utf-8").split(START)
        PAGE.write_text(f"{before}{START}\n{text}\n{END}{rest.split(END)[1]}", encoding="utf-8")
    else:
        print(text)


if __name__ == "__main__":
    main()
