"""Fold what a store holds, inside an open transaction: read the mentions, fold them, write exactly what differs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from graph import queries, schema
from graph.mention_rows import decision_of, mentions_of
from graph.rows import Owned, owned
from graph.statements import create_edges, delete_nodes, write_nodes
from graph.store import Transaction, batches
from loaders.fold import fold
from loaders.gazetteer import Gazetteer
from loaders.model import Decision, Facts, Mentions

#: What removes the owned edges of each kind. Those that look along evidence come before those that remove it.
_FORGET = {
    schema.EVENT: ("forget_event_names", "forget_event_evidence", "forget_event_edges"),
    schema.RELATION: ("forget_relation_shortcuts", "forget_relation_edges", "forget_relation_evidence"),
    schema.ENTITY: ("forget_entity_edges",),
}


def lock(tx: Transaction) -> None:
    """Wait until no other load folds this graph, and let none until this transaction ends."""
    run(tx, "lock_store", id="store")


def run(tx: Transaction, name: str, *, folder: str = "write", **parameters: Any) -> list[dict[str, Any]]:
    """One of our own queries, by name."""
    return tx.run(queries.text(name, folder), parameters)


def run_ids(tx: Transaction, name: str, ids: Iterable[str]) -> None:
    """One of our own queries over many ids, in batches."""
    for batch in batches(sorted(ids)):
        run(tx, name, ids=list(batch))


def primary(tx: Transaction) -> tuple[Mentions, list[Decision]]:
    """What is primary in the graph: all that documents say, and all that people decided."""
    mentions = mentions_of(row["mention"] for row in run(tx, "all_mentions", folder="load"))
    return mentions, [decision_of(row["decision"]) for row in run(tx, "all_decisions", folder="load")]


def refold(tx: Transaction, *, gazetteer: Gazetteer, renewed: Iterable[str] = ()) -> None:
    """Bring events, entities and relations in line with the mentions and decisions that are there now.

    ``renewed`` are ids of mentions that were written in this transaction: edges to them are missing, whatever the
    digests say.
    """
    mentions, decisions = primary(tx)
    write_facts(tx, fold(mentions, decisions, gazetteer=gazetteer), mentions, renewed=renewed)


def write_facts(tx: Transaction, facts: Facts, mentions: Mentions, *, renewed: Iterable[str] = ()) -> None:
    """Make the computed part of the graph these facts and nothing else. See ``refold`` for ``renewed``."""
    wanted = list(owned(facts, mentions))
    held = {(row["kind"], row["id"]): row for row in run(tx, "digests", folder="load")}
    _apply(tx, wanted, held, set(renewed))


def _apply(
    tx: Transaction, wanted: Sequence[Owned], held: dict[tuple[str, str], dict[str, Any]], renewed: set[str]
) -> None:
    gone = set(held) - {(one.label, one.id) for one in wanted}
    for one in wanted:
        known = held.get((one.label, one.id))
        if known is None or known["label"] != one.properties.get("label"):
            renewed.add(
                one.id
            )  # an entity whose label changed is made anew: engines differ in what they do to its edges
            gone |= {(one.label, one.id)} & set(held)
    changed = [one for one in wanted if _differs(one, held, renewed)]
    touched = gone | {(one.label, one.id) for one in changed}
    for label, names in _FORGET.items():
        ids = [id_ for kind, id_ in touched if kind == label and (kind, id_) in held]
        for name in names:
            run_ids(tx, name, ids)
    for label in _FORGET:
        delete_nodes(tx, label, (id_ for kind, id_ in gone if kind == label))
    _write(tx, changed)


def _differs(one: Owned, held: dict[tuple[str, str], dict[str, Any]], renewed: set[str]) -> bool:
    known = held.get((one.label, one.id))
    return known is None or known["digest"] != one.digest or one.id in renewed or not renewed.isdisjoint(one.refers_to)


def _write(tx: Transaction, changed: Sequence[Owned]) -> None:
    groups: dict[tuple[str, str | None], list[tuple[str, dict[str, Any]]]] = {}
    for one in changed:
        groups.setdefault((one.label, one.extra_label), []).append((one.id, dict(one.properties)))
    for (label, extra), rows in sorted(groups.items(), key=repr):
        write_nodes(tx, label, rows, extra)
    create_edges(tx, (edge for one in changed for edge in one.edges))
