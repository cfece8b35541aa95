"""Documents → store, the whole flow on one screen: read, extract, write what was said, fold, write what follows.

A load is a row of transactions. Each brings some documents with their mentions and leaves the graph folded, so that a
kill at any moment leaves a graph that is right for the documents it holds; running the load again does the rest.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from graph import fold_store, schema
from graph.mention_rows import NodeRow, decision_row, document_row, mention_rows
from graph.rows import Edge
from graph.statements import create_edges, delete_nodes, write_nodes
from graph.store import Store, Transaction
from graph.version import extractor as current_extractor
from graph.version import version
from loaders.errors import AnnalsError, InputError
from loaders.extract import extract
from loaders.gazetteer import Gazetteer
from loaders.model import Decision, Document, DocumentFacts
from loaders.sources import Read, Rejection, Skip

#: The first transaction takes this many documents; later ones as many as the store then holds, so that folding all
#: of them again each time costs no more than twice what folding once would.
_FIRST = 64
#: … but no more characters than this, which bounds the memory of client and engine.
_CHARACTERS = 8_000_000

Report = Callable[[str, int], None]


@dataclass(slots=True, kw_only=True)
class Summary:
    """What a load did: ``read == loaded + unchanged + len(skipped) + len(rejected)``.

    ``unresolved`` are dates whose year stayed unknown, in ``undated`` documents without a publication date. The last
    three count what the store holds afterwards.
    """

    read: int = 0
    loaded: int = 0
    unchanged: int = 0
    skipped: list[Skip] = field(default_factory=list)
    rejected: list[Rejection] = field(default_factory=list)
    warnings: list[tuple[str, str]] = field(default_factory=list)
    dates: int = 0
    unresolved: int = 0
    undated: int = 0
    seconds: float = 0.0
    documents: int = 0
    events: int = 0
    entities: int = 0
    relations: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What an undo took out, and the documents to load again, whose older tellings the load had replaced (uris)."""

    removed: list[str]
    reload: list[str]


def load(inputs: Iterable[Read], store: Store, *, gazetteer: Gazetteer, report: Report | None = None) -> Summary:
    """Load documents. Those that the store holds unchanged are skipped; a changed one replaces what it said before.

    ``report`` is called with a document's uri and the number of documents read so far. A document that cannot be read
    or extracted is rejected, and the rest still loaded.

    Raises:
        StoreError: the store does not answer or refuses. What was committed stays; a second run does the rest.

    """
    began, summary = time.monotonic(), Summary()
    store.prepare()
    name = extractor_name(gazetteer)
    known = store.read(_known)
    load_id, started, replaced = uuid.uuid4().hex, _now(), set[str]()
    for batch in _batches(_extracted(inputs, known, name, gazetteer, summary, report), len(known)):
        replaced |= {said.document.uri for said in batch if said.document.id in known}
        about = {"version": version(), "startedAt": started, "status": "running", "replaced": sorted(replaced)}
        store.write(lambda tx, batch=batch, about=about: _write(tx, batch, name, (load_id, about), gazetteer))  # type: ignore[misc]
        summary.loaded += len(batch)
    _finish(store, load_id, summary)
    summary.seconds = time.monotonic() - began
    return summary


def retract(uris: Iterable[str], store: Store, *, gazetteer: Gazetteer) -> list[str]:
    """Take documents out, with what only they said. Gives the uris that were there.

    Raises:
        InputError: the store holds none of them.

    """
    wanted = {Document(uri=uri, text="", lang="").id: uri for uri in uris}

    def work(tx: Transaction) -> list[str]:
        fold_store.lock(tx)
        found = sorted(set(wanted) & set(_known(tx)))
        _remove(tx, found, gazetteer)
        return [wanted[id_] for id_ in found]

    store.prepare()
    if not (removed := store.write(work)):
        raise InputError(f"the store holds no document {min(wanted.values())}", "graph query documents lists them")
    return removed


def undo(load_id: str, store: Store, *, gazetteer: Gazetteer) -> Undone:
    """Take back what a load brought: its documents, with what only they said.

    ``load_id`` is its id or how it begins (``graph query history``). What it had replaced is gone; those documents are
    named, to be loaded again.

    Raises:
        InputError: there is no such load, or more than one.

    """

    def work(tx: Transaction) -> Undone:
        fold_store.lock(tx)
        rows = fold_store.run(tx, "documents_of_load", folder="load", id=load_id)
        if len({row["load"] for row in rows}) != 1:
            count = "no load" if not rows else "more than one load"
            raise InputError(f"{count} has an id that begins with {load_id!r}", "graph query history lists them")
        found = {row["id"]: row["uri"] for row in rows if row["id"]}
        _remove(tx, sorted(found), gazetteer)
        write_nodes(tx, schema.LOAD, [(rows[0]["load"], {"status": "undone"})])
        return Undone(removed=sorted(found.values()), reload=sorted(rows[0]["replaced"] or ()))

    store.prepare()
    return store.write(work)


def decide(decisions: Sequence[Decision], store: Store, *, gazetteer: Gazetteer) -> None:
    """Keep what people decided (merge, split, correct), and fold by it."""

    def work(tx: Transaction) -> None:
        fold_store.lock(tx)
        write_nodes(tx, schema.DECISION, [decision_row(decision) for decision in decisions])
        fold_store.refold(tx, gazetteer=gazetteer)

    store.prepare()
    store.write(work)


def extractor_name(gazetteer: Gazetteer) -> str:
    """What extracts: rules and lexicons by their hash, and what names were known before reading (the user's too)."""
    return f"{current_extractor()} {gazetteer.fingerprint}"


def _remove(tx: Transaction, documents: Sequence[str], gazetteer: Gazetteer) -> None:
    fold_store.run_ids(tx, "replace_mentions", documents)
    delete_nodes(tx, schema.DOCUMENT, documents)
    fold_store.refold(tx, gazetteer=gazetteer)


def _known(tx: Transaction) -> dict[str, tuple[str, str]]:
    rows = fold_store.run(tx, "known_documents", folder="load")
    return {row["id"]: (row["sha256"], row["extractor"]) for row in rows}


def _extracted(
    inputs: Iterable[Read],
    known: dict[str, tuple[str, str]],
    name: str,
    gazetteer: Gazetteer,
    summary: Summary,
    report: Report | None,
) -> Iterator[DocumentFacts]:
    for one in inputs:
        summary.read += 1
        if report:
            report(one.uri, summary.read)
        if isinstance(one, Rejection):
            summary.rejected.append(one)
        elif isinstance(one, Skip):
            summary.skipped.append(one)
        elif known.get(one.id) == (one.sha256, name):
            summary.unchanged += 1
        elif (said := _extract(one, gazetteer, summary)) is not None:
            yield said


def _extract(document: Document, gazetteer: Gazetteer, summary: Summary) -> DocumentFacts | None:
    try:
        f"{document.uri}{document.title}{document.text}".encode()
        said = extract(document, gazetteer=gazetteer)
    except UnicodeEncodeError:
        reason, hint = "holds half a character (a lone surrogate), which no store keeps", "write it again as UTF-8"
        summary.rejected.append(Rejection(uri=document.uri, reason=reason, hint=hint))
        return None
    except AnnalsError as error:
        summary.rejected.append(Rejection(uri=document.uri, reason=error.message, hint=error.hint))
        return None
    except Exception as error:  # noqa: BLE001 - a fault in one document must not lose the others; it is reported
        reason = f"cannot be extracted: {type(error).__name__}: {error}"
        summary.rejected.append(Rejection(uri=document.uri, reason=reason, hint="this is a fault of Annals: report it"))
        return None
    summary.warnings += [(document.uri, warning) for warning in (*document.warnings, *said.warnings)]
    points = [timex for timex in said.timexes if timex.type in ("DATE", "TIME")]
    unresolved = sum(timex.edtf is None for timex in points)
    summary.dates += len(points)
    summary.unresolved += unresolved
    summary.undated += bool(unresolved) and document.published is None
    return said


def _batches(facts: Iterable[DocumentFacts], held: int) -> Iterator[list[DocumentFacts]]:
    batch: list[DocumentFacts] = []
    characters = 0
    for said in facts:
        batch.append(said)
        characters += len(said.document.text)
        if len(batch) >= max(_FIRST, held) or characters >= _CHARACTERS:
            yield batch
            held, batch, characters = held + len(batch), [], 0
    if batch:
        yield batch


def _write(tx: Transaction, batch: Sequence[DocumentFacts], name: str, load_row: NodeRow, gazetteer: Gazetteer) -> None:
    fold_store.lock(tx)
    ids = [said.document.id for said in batch]
    fold_store.run_ids(tx, "replace_mentions", ids)
    fold_store.run_ids(tx, "forget_loaded_by", ids)
    write_nodes(tx, schema.DOCUMENT, [document_row(said.document, name) for said in batch])
    rows = {said.document.id: mention_rows(said.mentions) for said in batch}
    write_nodes(tx, schema.MENTION, [row for some in rows.values() for row in some])
    write_nodes(tx, schema.LOAD, [load_row])
    mentions = [(document, id_) for document, some in rows.items() for id_, _ in some]
    create_edges(tx, (Edge(schema.IN, schema.MENTION, id_, schema.DOCUMENT, document) for document, id_ in mentions))
    create_edges(tx, (Edge(schema.LOADED_BY, schema.DOCUMENT, id_, schema.LOAD, load_row[0]) for id_ in ids))
    fold_store.refold(tx, gazetteer=gazetteer, renewed=[id_ for _, id_ in mentions])


def _finish(store: Store, load_id: str, summary: Summary) -> None:
    def work(tx: Transaction) -> dict[str, int]:
        if summary.loaded:
            write_nodes(tx, schema.LOAD, [(load_id, {"finishedAt": _now(), "status": "finished"})])
        return fold_store.run(tx, "counts", folder="load")[0]

    counts = store.write(work) if summary.loaded else store.read(work)
    summary.documents, summary.events = counts["documents"], counts["events"]
    summary.entities, summary.relations = counts["entities"], counts["relations"]


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
