"""Invented records for the page's tests: the Atlantic telegraph in our own words, and random events in any number."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

from graph.items import Item, ItemRelation, items_of, relations_of

CABLE = json.loads((Path(__file__).parent / "cable.json").read_text(encoding="utf-8"))


def records() -> list[dict[str, Any]]:
    """Rows as the query ``timeline`` with its details gives them."""
    return [_record(row) for row in CABLE["events"]]


def _record(row: dict[str, Any]) -> dict[str, Any]:
    more = row["more"]
    event = {name: row[name] for name in ("id", "title", "edtf", "type")}
    event |= {"dated": row["edtf"] is not None, "sources": len(row["told"]), "confidence": 0.9} | more
    links = [{"type": kind, "target": target} for source, kind, target in CABLE["links"] if source == row["id"]]
    return {
        "event": event,
        "participants": [_participant(who, place) for place, who in enumerate(row["who"])],
        "tellings": [_telling(row, place, told) for place, told in enumerate(row["told"])],
        "links": links,
    }


def _participant(who: str, place: int) -> dict[str, str]:
    name, label = CABLE["people"][who]
    role = "agent" if place == 0 else "place" if label == "place" else "other"
    return {"id": who, "name": name, "label": label, "role": role}


def _telling(row: dict[str, Any], place: int, told: dict[str, Any]) -> dict[str, Any]:
    uri, title, published, lang = CABLE["documents"][told["document"]]
    start = 40 * place
    return told | {
        "id": f"{row['id']}-{place}",
        "start": start,
        "end": start + len(told["quote"]),
        "lang": lang,
        "dated": "explicit" if told["edtf"] else "none",
        "certainty": row["more"].get("certainty", "asserted"),
        "uri": uri,
        "documentTitle": title,
        "published": published,
        "why": ["rule: day month year", f"value: {told['edtf']}"],
    }


def items() -> list[Item]:
    """The eighteen sample events."""
    return items_of(records())


def relations() -> list[ItemRelation]:
    """The four sample relations."""
    return relations_of(CABLE["relations"])


WORDS = ("cable", "station", "signal", "ship", "harbour", "engineer", "copper", "message", "company", "wire", "line")
TYPES = ("founding", "acquisition", "launch", "lawsuit", "appointment", "statement", "funding", "other")


def many(count: int, seed: int = 7) -> list[Item]:
    """``count`` random events over two centuries, in bursts, with forty entities: the same for the same seed."""
    rng = random.Random(seed)  # noqa: S311  # sample data
    names = [
        f"{rng.choice(['North', 'Blue', 'Delta', 'Vega'])} {rng.choice(['Works', 'Bank', 'Line'])} {k}"
        for k in range(40)
    ]
    weights = [1 / (k + 1) ** 0.8 for k in range(40)]
    bursts = [(rng.uniform(1850, 2020), rng.uniform(0.01, 2)) for _ in range(30)]
    return items_of(
        _random_record(rng, k, rng.choices(names, weights, k=rng.choice([1, 1, 2, 2, 3])), bursts) for k in range(count)
    )


def _random_record(
    rng: random.Random, number: int, names: list[str], bursts: list[tuple[float, float]]
) -> dict[str, Any]:
    centre, spread = rng.choice(bursts)
    year = centre + rng.gauss(0, spread) if rng.random() < 0.7 else rng.uniform(1840, 2025)
    year = min(max(year, 1840), 2025.9)
    event = {
        "id": f"n{number}",
        "title": " ".join(rng.choices(WORDS, k=rng.randint(2, 6))).capitalize(),
        "edtf": _edtf(rng, year),
        "type": rng.choice(TYPES),
        "confidence": round(rng.uniform(0.3, 1), 2),
        "sources": rng.randint(1, 4),
    }
    quote = " ".join(rng.choices(WORDS, k=rng.randint(12, 30))) + "."
    uri = f"docs/{rng.randint(1, 400)}.txt"
    return {
        "event": event,
        "participants": [{"id": name, "name": name, "label": "organization"} for name in names],
        "tellings": [{"quote": quote, "start": 10, "end": 90, "lang": "en", "uri": uri, "dateText": str(int(year))}],
    }


def _edtf(rng: random.Random, year: float) -> str | None:
    y, month, day, kind = int(year), int(year % 1 * 12) + 1, rng.randint(1, 28), rng.random()
    if kind < 0.40:
        return f"{y}-{month:02d}-{day:02d}"
    if kind < 0.55:
        return f"{y}-{month:02d}-{day:02d}T{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}"
    if kind < 0.70:
        return f"{y}-{month:02d}"
    if kind < 0.82:
        return str(y)
    if kind < 0.92:
        return f"{y}-{month:02d}/{y + rng.choice([1, 1, 1, 3])}-06"
    return f"{y}-{month:02d}~" if kind < 0.97 else None
