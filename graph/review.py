"""What a person asks of the folding and decides: why an event is one, what may be one, what is one or is not.

Decisions name surface forms and tellings, never folded ids, so that they survive every later load.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Literal

from graph import fold_store, pipeline, queries
from graph.rows import folded
from graph.store import Store, Transaction
from loaders.errors import InputError
from loaders.fold import fold
from loaders.gazetteer import Gazetteer
from loaders.model import Decision

Verb = Literal["merge", "split"]
#: Characters of a telling that say which one is meant.
_QUOTE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class NearMiss:
    """Two things that may be one, in words, with the score and what to type to decide."""

    kind: str
    left: str
    right: str
    score: float
    reason: str
    decide: str


def near_misses(store: Store, *, gazetteer: Gazetteer) -> list[NearMiss]:
    """Joins that the folding came near and did not make, the nearest first."""

    def work(tx: Transaction) -> list[NearMiss]:
        mentions, decisions = fold_store.primary(tx)
        facts = fold(mentions, decisions, gazetteer=gazetteer)
        quotes = {one.id: f"{one.edtf or 'undated'} {one.quote[:_QUOTE]}" for one in mentions.tellings}
        return [
            NearMiss(
                kind=one.kind,
                left=quotes.get(one.left, one.left),
                right=quotes.get(one.right, one.right),
                score=one.score,
                reason=one.reason,
                decide=_command(one.kind, one.left, one.right),
            )
            for one in sorted(facts.candidates, key=lambda c: (-c.score, c.kind, c.left, c.right))
        ]

    return store.read(work)


def _command(kind: str, left: str, right: str) -> str:
    if kind == "event":
        return f"graph events merge {left} {right}"
    return f"graph entities merge {left!r} {right!r}"


def decide_entities(store: Store, verb: Verb, names: Sequence[str], *, gazetteer: Gazetteer) -> None:
    """Record that names are one entity (merge), or are not (split).

    Raises:
        InputError: fewer than two names, or one that the store does not hold.

    """
    _two(names, "names")
    known = store.read(_names)
    for name in names:
        if folded(name) not in known:
            close = get_close_matches(folded(name), known, 1)
            raise InputError(
                f"the store knows no {name!r}", f"did you mean {known[close[0]]!r}?" if close else "graph entities"
            )
    kind: Literal["merge_entities", "split_entities"] = "merge_entities" if verb == "merge" else "split_entities"
    pipeline.decide([Decision(kind=kind, subjects=tuple(sorted(names)))], store, gazetteer=gazetteer)


def decide_events(store: Store, verb: Verb, ids: Sequence[str], *, gazetteer: Gazetteer) -> None:
    """Record that events (by id or how it begins) are one, or that tellings (by id) are not of one event.

    Raises:
        InputError: fewer than two ids, or one that the store does not hold.

    """
    _two(ids, "ids")
    tellings = [store.read(lambda tx, id_=id_: _telling(tx, id_)) for id_ in ids]  # type: ignore[misc]
    kind: Literal["merge_events", "split_events"] = "merge_events" if verb == "merge" else "split_events"
    pipeline.decide([Decision(kind=kind, subjects=tuple(sorted(tellings)))], store, gazetteer=gazetteer)


def _two(given: Sequence[str], what: str) -> None:
    if len(set(given)) < 2:
        raise InputError(f"a decision is about two or more {what}", "graph review shows what may be decided")


def _names(tx: Transaction) -> dict[str, str]:
    rows = tx.run(queries.text("entities", "read"), {"label": "", "named": ""})
    return {folded(name): name for row in rows for name in (row["name"], *row["aliases"])}


def _telling(tx: Transaction, id_: str) -> str:
    """The telling that an id means: its own, or the smallest of the event's that it begins."""
    rows = tx.run(queries.text("event_by_id", "load"), {"id": id_})
    if len(rows) != 1:
        count = "no event" if not rows else "more than one event"
        raise InputError(f"{count} has an id that begins with {id_!r}", "graph query timeline --format csv shows ids")
    return str(min(rows[0]["tellings"]))


def why(store: Store, wanted: str) -> list[str]:
    """Why an event stands as it does, as lines to read: every telling with its quote, the rules, the date's steps.

    ``wanted`` is an id, how it begins, or words of a title.

    Raises:
        InputError: no event is meant, or more than one.

    """
    rows = queries.query(store, "timeline").rows
    events = [row["event"] for row in rows]
    found = [e for e in events if e["id"].startswith(wanted)] or [
        e for e in events if folded(wanted) in folded(f"{e['title']} {e['titleEn']}")
    ]
    if not found:
        raise InputError(f"no event has this id or these words in its title: {wanted}", "graph query timeline")
    if len(found) > 1:
        some = "; ".join(f"{e['id'][:8]} {e['edtf'] or 'undated'} {e['title'][:40]}" for e in found[:4])
        raise InputError(f"{len(found)} events fit {wanted!r}", f"name one by its id: {some}")
    (details,) = queries.query(store, "event_details", {"ids": [found[0]["id"]]}).rows
    return list(_explained(found[0], details))


def _explained(event: Mapping[str, Any], details: Mapping[str, Any]) -> Sequence[str]:
    who = ", ".join(f"{p['name']} ({p['role']})" for p in details["participants"])
    lines = [f"{event['edtf'] or 'undated'}  {event['title']}", f"  {event['titleEn']}  [{event['id']}]"]
    lines.append(f"  {event['type']}, {event['certainty']}; {who or 'nobody named'}")
    tellings = details["tellings"]
    documents = len({t["document"] for t in tellings})
    lines.append(f"{len(tellings)} tellings in {documents} documents, one event because type, people and time agree:")
    for telling in tellings:
        date = telling["edtf"] or "no date"
        said = f" from “{telling['dateText']}”" if telling["dateText"] else ""
        lines.append(f"- {telling['uri']} {telling['start']}–{telling['end']} [{telling['id']}]: {date}{said}")
        lines.append(f"    “{telling['quote']}”")
        lines += [f"    · {step}" for step in telling["why"] or ()]
    for conflict in details["conflicts"]:
        values = "; ".join(f"{value['value']} ({len(value['tellings'])})" for value in conflict["values"])
        lines.append(f"conflict over {conflict['property']}: {values}")
    return lines


def text_of(store: Store, uri: str) -> str:
    """The text of a document, into which all offsets point.

    Raises:
        InputError: the store holds no document of that uri.

    """
    rows = store.read(lambda tx: tx.run(queries.text("document_text", "load"), {"uri": uri}))
    if not rows:
        raise InputError(f"the store holds no document {uri}", "graph query documents lists them")
    return str(rows[0]["text"])
