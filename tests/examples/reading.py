"""How well examples/ is read, against what a careful reader finds there (gold.jsonl).

    python tests/examples/reading.py             print the figures
    python tests/examples/reading.py --misses    ... and each telling and relation that was missed or misread
    python tests/examples/reading.py --events    print every event that was read, document by document

gold.jsonl has three kinds of rows. An ``entity`` is a name, its label and its other surface forms. An ``event`` is one
telling: the ``quote`` (which stands once in its document), the type (``alsoType``: as good), the date (``accept``: as
good), participants as [entity, role]; the same ``id`` elsewhere is the same event; ``optional`` counts neither way.
A ``relation`` has a source, a type, a target and a quote.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from loaders import sources
from loaders.edtf import bounds
from loaders.extract import extract, gather, rows
from loaders.fold import fold
from loaders.gazetteer import Gazetteer
from loaders.model import Document

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
Row = dict[str, Any]
_LATIN = re.compile(r"[A-Za-zÀ-ÿ]")
_AS_WORD = r"(?<![^\W\d_]){}(?![^\W\d_]|\.\w)"


@cache
def gold() -> tuple[Row, ...]:
    """The rows of gold.jsonl."""
    lines = (Path(__file__).parent / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(json.loads(line) for line in lines)


@cache
def documents() -> tuple[Document, ...]:
    """The documents of examples/ with what the manifest says of them."""
    manifest = sources.read_manifest(EXAMPLES / "manifest.csv")
    read = list(sources.read([str(EXAMPLES)], manifest=manifest))
    refused = [one for one in read if not isinstance(one, Document)]
    if refused:
        raise AssertionError(refused)
    return tuple(one for one in read if isinstance(one, Document))


@cache
def facts() -> tuple[Row, ...]:
    """What extraction makes of examples/ without the gazetteer, as the rows of ``graph extract``."""
    gazetteer = Gazetteer.empty()
    read = [extract(document, gazetteer=gazetteer) for document in documents()]
    return tuple(rows(read, fold(gather(read), gazetteer=gazetteer)))


@dataclass(slots=True)
class Names:
    """Which gold entity a folded entity is, by its surface forms."""

    surfaces: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    folded: dict[str, set[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, said: Iterable[Row], read: Iterable[Row]) -> Names:
        """The names of the gold and the entities that were read."""
        names = cls()
        for row in said:
            if row["kind"] == "entity":
                for surface in (row["name"], *row["aliases"]):
                    names.surfaces[surface.casefold()].add(row["name"])
        for row in read:
            if row["kind"] == "entity":
                forms = (form.casefold() for form in (row["name"], *row["aliases"]))
                found = Counter(name for form in forms for name in names.surfaces.get(form, ()))
                names.folded[row["id"]] = {name for name, count in found.items() if count == max(found.values())}
        return names

    def __call__(self, entity: str) -> set[str]:
        """The names in the gold that a folded entity may be: one, or none."""
        return self.folded.get(entity, set())


def tellings(read: Iterable[Row]) -> list[Row]:
    """One row a telling that was read, with its event's id and what the event says where the telling is silent."""
    return [
        {**event, **{key: value for key, value in said.items() if value is not None}, "event": event["id"]}
        for event in read
        if event["kind"] == "event"
        for said in event["evidence"]
    ]


def uris(read: Iterable[Row]) -> dict[str, str]:
    """Document id → uri."""
    return {row["id"]: row["uri"] for row in read if row["kind"] == "document"}


def same_date(told: Row, got: str | None) -> bool:
    """Whether the date is the gold's, or one that the gold takes as good."""
    return bool(got) and any(bounds(edtf) == bounds(got) for edtf in (told["edtf"], *told.get("accept", ())))


def same_type(told: Row, got: str) -> bool:
    """Whether the type is the gold's, or one that the gold takes as good."""
    return got in (told["type"], *told.get("alsoType", ()))


@dataclass(frozen=True, slots=True)
class Match:
    """A telling of the gold and the one that was read for it."""

    told: Row
    got: Row

    @property
    def dated(self) -> bool:
        """Whether the date is right."""
        return same_date(self.told, self.got["edtf"])

    @property
    def typed(self) -> bool:
        """Whether the type is right."""
        return same_type(self.told, self.got["type"])


def match(said: Sequence[Row], read: Sequence[Row]) -> tuple[list[Match], list[Row], list[Row]]:
    """One-to-one pairs by agreement and overlap; the tellings that were missed; those that the gold has not."""
    at, where = {document.uri: document.text for document in documents()}, uris(read)
    told = [row for row in said if row["kind"] == "event"]
    got = tellings(read)
    candidates = []
    for i, row in enumerate(told):
        start = at[row["document"]].index(row["quote"])
        end = start + len(row["quote"])
        for j, other in enumerate(got):
            shared = min(end, other["end"]) - max(start, other["start"])
            if where[other["document"]] == row["document"] and shared > 0:
                agree = 2 * same_date(row, other["edtf"]) + 2 * same_type(row, other["type"])
                whole = max(end, other["end"]) - min(start, other["start"])
                candidates.append((-agree, -shared / whole, i, j))
    pairs: dict[int, int] = {}
    for _, _, i, j in sorted(candidates):
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    missed = [row for i, row in enumerate(told) if i not in pairs]
    touched = {j for _, _, _, j in candidates}
    extra = [row for j, row in enumerate(got) if j not in touched]
    return [Match(told[i], got[j]) for i, j in sorted(pairs.items())], missed, extra


def figures(said: Sequence[Row], read: Sequence[Row]) -> dict[str, float]:
    """Percentages: recall of tellings found, dated and typed; precision; recall of roles, merges and relations."""
    names = Names.of(said, read)
    pairs, missed, extra = match(said, read)
    due = [pair for pair in pairs if not pair.told.get("optional")]
    wanted = len(due) + sum(not row.get("optional") for row in missed)
    roles = [
        any(p["role"] == role and name in names(p["entity"]) for p in pair.got["participants"])
        for pair in due
        for name, role in pair.told["participants"]
    ]
    ties = [tie_found(row, read, names) for row in said if row["kind"] == "relation"]
    together = [a.got["event"] == b.got["event"] for a, b in same_event(pairs)]
    apart = [a.told["id"] == b.told["id"] for a, b in one_event(pairs)]
    found, labelled = entities_found(said, read, names)
    return {
        "examples.entity.found": _percent(found),
        "examples.entity.label": _percent(labelled),
        "examples.event.found": _percent([True] * len(due), wanted),
        "examples.event.dated": _percent([pair.dated for pair in due], wanted),
        "examples.event.typed": _percent([pair.typed for pair in due], wanted),
        "examples.event.precision": _percent([True] * len(pairs), len(pairs) + len(extra)),
        "examples.event.roles": _percent(roles),
        "examples.event.merged": _percent(together),
        "examples.event.apart": _percent(apart),
        "examples.relation": _percent(ties),
    }


def named(said: Iterable[Row]) -> list[tuple[Document, Row]]:
    """Each document with each entity of the gold that it names (Berlin Wall does not name Berlin)."""
    known = {form: row for row in said if row["kind"] == "entity" for form in (row["name"], *row["aliases"])}
    longest_first = sorted(known, key=lambda form: (-len(form), form))
    forms = re.compile("|".join(_AS_WORD.format(re.escape(form)) if _LATIN.match(form) else re.escape(form)
                                for form in longest_first))  # fmt: skip
    found = [(document, {known[form]["name"] for form in forms.findall(document.text)}) for document in documents()]
    entities = {row["name"]: row for row in known.values()}
    return [(document, row) for document, names in found for name, row in entities.items() if name in names]


def entities_found(said: Iterable[Row], read: Sequence[Row], names: Names) -> tuple[list[bool], list[bool]]:
    """For each entity that a document names, whether it was found there, and whether its label is right."""
    label = {row["id"]: row["label"] for row in read if row["kind"] == "entity"}
    where = uris(read)
    seen: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in read:
        if row["kind"] == "mention":
            for name in names(row["entity"]):
                seen[where[row["document"]], name].add(row["entity"])
    wanted = named(said)
    found = [bool(seen.get((document.uri, row["name"]))) for document, row in wanted]
    labels = [
        any(label[entity] == row["label"] for entity in seen[document.uri, row["name"]])
        for (document, row), there in zip(wanted, found, strict=True)
        if there
    ]
    return found, labels


def same_event(pairs: Sequence[Match]) -> list[tuple[Match, Match]]:
    """Each two tellings that the gold calls one event."""
    return [(a, b) for i, a in enumerate(pairs) for b in pairs[i + 1 :] if a.told["id"] == b.told["id"]]


def one_event(pairs: Sequence[Match]) -> list[tuple[Match, Match]]:
    """Each two tellings that were folded into one event."""
    return [(a, b) for i, a in enumerate(pairs) for b in pairs[i + 1 :] if a.got["event"] == b.got["event"]]


def tie_found(told: Row, read: Iterable[Row], names: Names) -> bool:
    """Whether a relation was read, between the same two and with evidence in the same document."""
    where = uris(read := list(read))
    founding = {"FOUNDED", "CO_FOUNDED"}
    types = founding if told["type"] in founding else {told["type"]}
    return any(
        row["type"] in types
        and told["source"] in names(row["source"])
        and told["target"] in names(row["target"])
        and any(where[said["document"]] == told["document"] for said in row["evidence"])
        for row in read
        if row["kind"] == "relation"
    )


def _percent(right: Sequence[bool], of: int | None = None) -> float:
    whole = len(right) if of is None else of
    return round(100 * sum(right) / whole, 1) if whole else 0.0


def report(said: Sequence[Row], read: Sequence[Row]) -> Iterable[str]:
    """What was missed, misread or read where there is nothing, a line each."""
    names, where = Names.of(said, read), uris(read)
    pairs, missed, extra = match(said, read)
    for row in missed:
        if not row.get("optional"):
            yield f"MISSED {row['document']} {row['id']} {row['type']} {row['edtf']} | {row['quote']}"
    for pair in pairs:
        if not pair.told.get("optional"):
            yield from _misread(pair, names)
    for row in extra:
        yield f"EXTRA  {where[row['document']]} {row['type']} {row['edtf']} | {row['quote'][:100]}"
    wanted = named(said)
    for (document, row), there in zip(wanted, entities_found(said, read, names)[0], strict=True):
        if not there:
            yield f"NAME   {document.uri} {row['name']}"
    for a, b in same_event(pairs):
        if a.got["event"] != b.got["event"]:
            yield f"SPLIT  {a.told['id']} {a.told['document']} {a.got['edtf']} | {b.told['document']} {b.got['edtf']}"
    for a, b in one_event(pairs):
        if a.told["id"] != b.told["id"]:
            yield f"MERGED {a.told['id']} with {b.told['id']}"
    for row in said:
        if row["kind"] == "relation" and not tie_found(row, read, names):
            yield f"TIE    {row['document']} {row['source']} {row['type']} {row['target']}"


def _misread(pair: Match, names: Names) -> Iterable[str]:
    told, got = pair.told, pair.got
    where = f"{told['document']} {told['id']}"
    if not pair.dated:
        yield f"DATE   {where} {told['edtf']} read {got['edtf']} from {got.get('dateText')} | {told['quote']}"
    if not pair.typed:
        yield f"TYPE   {where} {told['type']} read {got['type']} | {told['quote']}"
    if told.get("certainty", "asserted") != got["certainty"]:
        yield f"SURE   {where} {told.get('certainty', 'asserted')} read {got['certainty']} | {told['quote']}"
    for name, role in told["participants"]:
        if not any(p["role"] == role and name in names(p["entity"]) for p in got["participants"]):
            seen = [(sorted(names(p["entity"])), p["role"]) for p in got["participants"]]
            yield f"ROLE   {where} {name} {role} read {seen}"


def listing(read: Sequence[Row]) -> Iterable[str]:
    """Every telling in the order of its document."""
    where = uris(read)
    called: Mapping[str, str] = {row["id"]: row["name"] for row in read if row["kind"] == "entity"}
    for row in sorted(tellings(read), key=lambda row: (where[row["document"]], row["start"])):
        who = ", ".join(f"{called.get(p['entity'], '?')}:{p['role']}" for p in row["participants"])
        yield f"{where[row['document']]} {row['type']} {row['edtf']} {row['certainty']} [{who}] | {row['quote']}"


if __name__ == "__main__":
    if "--events" in sys.argv:
        sys.stdout.writelines(f"{line}\n" for line in listing(facts()))
    if "--misses" in sys.argv:
        sys.stdout.writelines(f"{line}\n" for line in report(gold(), facts()))
    for key, value in figures(gold(), facts()).items():
        sys.stdout.write(f"{key:28s} {value:5.1f}\n")
