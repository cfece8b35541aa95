"""Invented records for the page's tests: the Atlantic telegraph in our own words, and random events in any number."""

from __future__ import annotations

import random
from typing import Any

from graph.items import Item, ItemRelation, items_of, relations_of

PEOPLE = {
    "field": ("Cyrus Field", "person"),
    "thomson": ("William Thomson", "person"),
    "whitehouse": ("Wildman Whitehouse", "person"),
    "atlantic": ("Atlantic Telegraph Company", "organization"),
    "eastern": ("Great Eastern", "product"),
    "valentia": ("Valentia Island", "place"),
    "newfoundland": ("Newfoundland", "place"),
    "brett": ("John Watkins Brett", "person"),
    "reuter": ("Reuters", "organization"),
    "glass": ("Glass, Elliot & Co.", "organization"),
}
DOCS = {
    "a": ("https://example.org/cable/history", "A history of the Atlantic cable", "1911-05-02", "en"),
    "b": ("docs/lettre.txt", "Lettre d’un ingénieur", "1866-09-01", "fr"),
    "c": ("docs/nenpyo.txt", "海底電信年表", "1899", "ja"),
    "d": ("docs/dianbao.txt", "电报史话", "2004-03", "zh"),
}
# id, title, edtf, type, who, [(document, quote, date as written, edtf)], more
ROWS: list[tuple[str, str, str | None, str, str, list[tuple[str, str, str, str | None]], dict[str, Any]]] = [
    ("channel", "Cable across the Channel", "1850-08-28", "construction", "brett",
     [("a", "A bare copper wire was paid out over the Channel on 28 August 1850 and spoke for one day.", "28 August 1850", "1850-08-28")], {}),
    ("found", "Atlantic Telegraph Company founded", "1856-10~", "founding", "atlantic field brett",
     [("a", "Around October 1856 the promoters formed a company with capital for one cable.", "Around October 1856", "1856-10~"),
      ("b", "La compagnie fut constituée à l’automne 1856.", "à l’automne 1856", "1856-23")], {}),
    ("chair", "Field leads the venture", "1854/1873", "appointment", "field atlantic",
     [("a", "From 1854 until 1873 he gave the venture all his days.", "From 1854 until 1873", "1854/1873")], {"confidence": 0.8}),
    ("first", "First attempt breaks", "1857-08-11T03:45", "failure", "atlantic valentia",
     [("a", "At a quarter to four in the morning of 11 August 1857 the line parted.", "quarter to four in the morning of 11 August 1857", "1857-08-11T03:45"),
      ("c", "1857年8月11日、線は切れた。", "1857年8月11日", "1857-08-11")], {}),
    ("message", "First message across the Atlantic", "1858-08-16", "success", "atlantic valentia newfoundland field",
     [("a", "On 16 August 1858 the first words crossed under the ocean.", "16 August 1858", "1858-08-16"),
      ("d", "1858年8月，第一份电报越过大洋。", "1858年8月", "1858-08"),
      ("c", "最初の電文は1858年8月17日に届いた。", "1858年8月17日", "1858-08-17")],
     {"conflicts": [{"property": "date", "values": [["1858-08-16", ["message-0"]], ["1858-08-17", ["message-2"]]]}]}),
    ("burn", "Cable fails under high voltage", "1858-09", "failure", "whitehouse atlantic",
     [("b", "En septembre 1858, on poussa la tension trop haut et le câble se tut.", "septembre 1858", "1858-09")], {}),
    ("inquiry", "Joint inquiry into the failure", "1859/1861", "study", "atlantic thomson",
     [("a", "A committee sat from 1859 to 1861 and heard every engineer.", "from 1859 to 1861", "1859/1861")], {}),
    ("ship", "Great Eastern chartered", "1864?", "contract", "eastern glass field",
     [("a", "The great ship was hired, it seems in 1864.", "1864", "1864?")], {"confidence": 0.5}),
    ("lost", "Cable lost in mid-ocean", "1865-08-02", "failure", "eastern thomson field",
     [("a", "On 2 August 1865 the end slipped from the bow.", "2 August 1865", "1865-08-02"), ("d", "1865年8月2日，电缆沉入海底。", "1865年8月2日", "1865-08-02")], {}),
    ("landed", "Cable landed at Newfoundland", "1866-07-27", "success", "eastern newfoundland field thomson",
     [("a", "The shore end came in on 27 July 1866.", "27 July 1866", "1866-07-27"), ("b", "Le 27 juillet 1866, le câble touchait terre.", "27 juillet 1866", "1866-07-27")], {}),
    ("knight", "Thomson knighted", "1866-11-10", "award", "thomson",
     [("a", "He knelt for it on 10 November 1866.", "10 November 1866", "1866-11-10")], {}),
    ("price", "Tariff will fall, it is said", "1867/..", "prediction", "reuter atlantic",
     [("b", "On dit que le tarif baissera à partir de 1867.", "à partir de 1867", "1867/..")], {"certainty": "predicted", "confidence": 0.55}),
    ("plan", "Second line planned", "1868", "construction", "field glass",
     [("a", "A second line is to be laid in 1868.", "1868", "1868")], {"certainty": "planned"}),
    ("youth", "Experiments with insulated wire", "184X", "study", "thomson",
     [("d", "十九世纪四十年代已有人试验包胶导线。", "十九世纪四十年代", "184X")], {"confidence": 0.6}),
    ("dinner", "Dinner of the investors", None, "meeting", "field brett", [("b", "Ils avaient dîné ensemble quelque temps avant.", "", None)], {"confidence": 0.4}),
    ("survey", "Sea floor surveyed", "1850-08/1857-08", "study", "atlantic",
     [("a", "Before the first attempt, and after the Channel, the floor had been sounded.", "", None)], {"dated": False}),
    ("talks", "Talks with the Treasury", "../1856-10", "negotiation", "field", [("a", "The Treasury had been asked before.", "before", "../1856-10")], {"dated": False}),
    ("between", "Landing site chosen", "[1855..1857-06]", "statement", "valentia atlantic",
     [("c", "上陸地は1855年から1857年6月の間に決まった。", "1855年から1857年6月の間", "[1855..1857-06]")], {}),
]  # fmt: skip
LINKS = [("first", "BEFORE", "message"), ("burn", "CAUSES", "inquiry"), ("lost", "BEFORE", "landed"), ("landed", "CAUSES", "knight"), ("survey", "BEFORE", "first")]
RELATIONS = [("Cyrus Field", "CO_FOUNDED", "Atlantic Telegraph Company", "1856", "The promoters formed a company."),
             ("Glass, Elliot & Co.", "SUPPLIES", "Atlantic Telegraph Company", None, "The core was made by the firm."),
             ("William Thomson", "WORKS_FOR", "Atlantic Telegraph Company", "1856/1866", "He sat on its board."),
             ("Atlantic Telegraph Company", "LOCATED_IN", "Valentia Island", None, "Its station stood on the island.")]  # fmt: skip


def records() -> list[dict[str, Any]]:
    """Rows as the query ``timeline`` with its details gives them."""
    return [_record(*row) for row in ROWS]


def _record(key: str, title: str, edtf: str | None, kind: str, who: str, told: Any, more: dict[str, Any]) -> dict[str, Any]:
    tellings = [
        {"id": f"{key}-{k}", "quote": quote, "start": 40 * k, "end": 40 * k + len(quote), "lang": DOCS[d][3], "edtf": said, "dateText": text,
         "dated": "explicit" if said else "none", "certainty": more.get("certainty", "asserted"), "document": d, "uri": DOCS[d][0],
         "documentTitle": DOCS[d][1], "published": DOCS[d][2], "why": ["rule: day month year", f"value: {said}"]}
        for k, (d, quote, text, said) in enumerate(told)
    ]  # fmt: skip
    event = {"id": key, "title": title, "edtf": edtf, "type": kind, "dated": edtf is not None, "sources": len(told), "confidence": 0.9} | more
    return {
        "event": event,
        "participants": [{"id": p, "name": PEOPLE[p][0], "label": PEOPLE[p][1], "role": "agent" if n == 0 else "place" if PEOPLE[p][1] == "place" else "other"} for n, p in enumerate(who.split())],
        "tellings": tellings,
        "links": [{"type": kind, "target": target, "quote": ""} for source, kind, target in LINKS if source == key],
    }  # fmt: skip


def items() -> list[Item]:
    """The eighteen sample events."""
    return items_of(records())


def relations() -> list[ItemRelation]:
    """The four sample relations."""
    return relations_of([dict(zip(("source", "type", "target", "edtf", "quote"), row, strict=True)) for row in RELATIONS])


WORDS = "cable station signal ship harbour engineer copper message company wire battery line treaty tariff crew storm".split()


def many(count: int, seed: int = 7) -> list[Item]:
    """``count`` random events over two centuries, in bursts, with forty entities: the same ones for the same seed."""
    rng = random.Random(seed)
    names = [f"{rng.choice(['North', 'Blue', 'Delta', 'Orion', 'Vega'])} {rng.choice(['Works', 'Labs', 'Bank', 'Press', 'Line'])} {k}" for k in range(40)]
    weights = [1 / (k + 1) ** 0.8 for k in range(40)]
    bursts = [(rng.uniform(1850, 2020), rng.uniform(0.01, 2)) for _ in range(30)]
    kinds = ["founding", "acquisition", "launch", "lawsuit", "appointment", "statement", "funding", "other"]
    rows = []
    for k in range(count):
        centre, spread = rng.choice(bursts)
        year = min(max(centre + rng.gauss(0, spread) if rng.random() < 0.7 else rng.uniform(1840, 2025), 1840), 2025.9)
        rows.append({"event": {"id": f"n{k}", "title": " ".join(rng.choices(WORDS, k=rng.randint(2, 6))).capitalize(), "edtf": _edtf(rng, year),
                               "type": rng.choice(kinds), "confidence": round(rng.uniform(0.3, 1), 2), "sources": rng.randint(1, 4)},
                     "participants": [{"id": n, "name": n, "label": "organization"} for n in rng.choices(names, weights, k=rng.choice([1, 1, 2, 2, 3]))],
                     "tellings": [{"quote": " ".join(rng.choices(WORDS, k=rng.randint(12, 30))) + ".", "start": 10, "end": 90, "lang": "en",
                                   "uri": f"docs/{rng.randint(1, 400)}.txt", "dateText": str(int(year))}]})  # fmt: skip
    return items_of(rows)


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
