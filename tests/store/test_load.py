"""A load changes the graph to what its documents say: again, in any order, in parts, or not at all."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest

from graph import fold_store, pipeline, queries
from graph.dump import dump, restore
from graph.store import Store, Transaction
from loaders.errors import InputError
from loaders.gazetteer import Gazetteer
from loaders.model import Decision, Document, DocumentFacts, Facts
from loaders.sources import Read, Rejection, Skip
from tests.store import made

GAZETTEER = Gazetteer.empty()


@pytest.fixture(autouse=True)
def _made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "extract", made.extract)


def load(store: Store, documents: Iterable[Read]) -> pipeline.Summary:
    return pipeline.load(documents, store, gazetteer=GAZETTEER)


def clean(store: Store, documents: Sequence[Document]) -> list[str]:
    """The dump of a store that holds these documents and never held another."""
    empty(store)
    load(store, documents)
    return list(dump(store))


def empty(store: Store) -> None:
    store.execute("MATCH (n) DETACH DELETE n")


def test_a_second_load_changes_nothing(store: Store) -> None:
    """Loading the same documents again skips them all and leaves the same bytes."""
    documents = [made.document(number) for number in range(5)]
    first = load(store, documents)
    before = list(dump(store))
    second = load(store, documents)
    assert (first.loaded, first.unchanged, second.loaded, second.unchanged) == (5, 0, 0, 5)
    assert list(dump(store)) == before
    assert any('"node":"Event"' in line for line in before)


def test_order_and_parts_do_not_matter(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Any order and any division into transactions gives the same bytes."""
    documents = [made.document(number) for number in range(8)]
    expected = clean(store, documents)
    for seed in range(2):
        random.Random(seed).shuffle(documents)  # noqa: S311  # noqa: S311 - made the same each time
        monkeypatch.setattr(pipeline, "_CHARACTERS", 50 + 200 * seed)
        assert clean(store, documents) == expected


def test_both_stores_hold_the_same(_embedded_store: Store, _neo4j_store: Store) -> None:  # noqa: PT019 - both are used
    """The embedded engine and Neo4j give the same bytes for the same documents."""
    documents = [made.document(number) for number in range(8)]
    assert clean(_embedded_store, documents) == clean(_neo4j_store, documents)


def test_a_changed_document_replaces_what_it_said(store: Store) -> None:
    """Loading a document whose text changed gives what a clean load of the new text gives."""
    old, new = [made.document(number) for number in range(4)], [made.document(number, edition=1) for number in (1, 3)]
    load(store, old)
    assert load(store, new).loaded == 2
    after = list(dump(store))
    assert after == clean(store, [old[0], new[0], old[2], new[1]])


def test_retract_leaves_no_trace(store: Store) -> None:
    """Retracting a document gives what a clean load of the others gives; an unknown one is an error."""
    documents = [made.document(number) for number in range(4)]
    load(store, documents)
    assert pipeline.retract([documents[2].uri], store, gazetteer=GAZETTEER) == [documents[2].uri]
    after = list(dump(store))
    assert after == clean(store, [documents[0], documents[1], documents[3]])
    with pytest.raises(InputError, match="no document"):
        pipeline.retract([documents[2].uri], store, gazetteer=GAZETTEER)


def test_undo_takes_back_a_load(store: Store) -> None:
    """Undoing a load takes out what it brought and names what it had replaced; loading that again restores all."""
    old = [made.document(number) for number in range(3)]
    load(store, old)
    before = list(dump(store))
    load(store, [made.document(1, edition=1), made.document(7)])
    latest = store.ask(queries.text("history", "read"), {"limit": 1}).rows[0]
    assert (latest["held"], latest["replaced"]) == (2, [old[1].uri])
    undone = pipeline.undo(latest["id"][:8], store, gazetteer=GAZETTEER)
    assert (undone.removed, undone.reload) == ([old[1].uri, made.document(7).uri], [old[1].uri])
    load(store, [old[1]])
    assert list(dump(store)) == before
    with pytest.raises(InputError, match="no load"):
        pipeline.undo("nothing", store, gazetteer=GAZETTEER)


def test_any_history_ends_like_a_clean_load(_embedded_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: PT019
    """After any row of loads, changes and retractions the graph is that of a clean load of what is left."""
    store = _embedded_store
    for seed in range(6):
        dice = random.Random(seed)  # noqa: S311 - made the same each time
        monkeypatch.setattr(pipeline, "_CHARACTERS", dice.choice((60, 300, 10_000)))
        empty(store)
        held: dict[str, Document] = {}
        for _ in range(6):
            if held and dice.random() < 0.3:
                uri = dice.choice(sorted(held))
                pipeline.retract([uri], store, gazetteer=GAZETTEER)
                del held[uri]
            else:
                some = [made.document(dice.randint(0, 9), dice.randint(0, 2)) for _ in range(3)]
                once = {one.uri: one for one in some}
                load(store, once.values())
                held |= once
        after = list(dump(store))
        assert after == clean(store, [held[uri] for uri in sorted(held)]), seed


def test_a_decision_is_kept_and_obeyed(store: Store) -> None:
    """A decision survives a load and stands in the dump."""
    load(store, [made.document(1)])
    decision = Decision(kind="merge_entities", subjects=("Ada Byron", "Byron"))
    pipeline.decide([decision], store, gazetteer=GAZETTEER)
    load(store, [made.document(2)])
    assert [row["id"] for row in store.ask("MATCH (d:Decision) RETURN d.id AS id").rows] == [decision.id]
    assert any(decision.id in line for line in dump(store))


def test_a_failed_load_leaves_nothing_half(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where folding fails, the transaction takes back the documents and mentions that it had written."""
    load(store, [made.document(1)])
    before = list(dump(store))

    def broken(*_: object, **__: object) -> Facts:
        raise RuntimeError("no")

    with monkeypatch.context() as patch:
        patch.setattr(fold_store, "fold", broken)
        with pytest.raises(RuntimeError):
            load(store, [made.document(2)])
    assert list(dump(store)) == before


def test_what_is_read_is_counted(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read = loaded + unchanged + skipped + rejected; one document that fails does not stop the others."""

    def sometimes(document: Document, **_: object) -> DocumentFacts:
        if document.uri == made.document(2).uri:
            raise ValueError("boom")
        return made.extract(document)

    load(store, [made.document(1)])
    monkeypatch.setattr(pipeline, "extract", sometimes)
    inputs: list[Read] = [made.document(1), made.document(2), made.document(3)]
    inputs += [Rejection(uri="x.txt", reason="is empty"), Skip(uri="y.png", reason="no reader for .png")]
    summary = load(store, inputs)
    counts = (summary.read, summary.loaded, summary.unchanged, len(summary.skipped), len(summary.rejected))
    assert counts == (5, 1, 1, 1, 2)
    assert "ValueError: boom" in summary.rejected[0].reason
    assert (summary.documents, summary.events > 0) == (2, True)


def test_half_a_character_is_rejected(store: Store) -> None:
    """A document with a lone surrogate, which no store keeps, is rejected, and the others are loaded."""
    broken = Document(uri="broken", text="half \ud83d a face", lang="en")
    summary = load(store, [made.document(1), broken, made.document(2)])
    assert (summary.loaded, [one.uri for one in summary.rejected]) == (2, ["broken"])


def test_dump_restores(filled: Store) -> None:
    """A dump read back into an emptied store gives the same bytes; a line of another make is named by its number."""
    lines = list(dump(filled))
    empty(filled)
    restore(lines, filled)
    assert list(dump(filled)) == lines
    for wrong in ('{"node":"User","label":null,"id":"1","properties":{}}', "[]", "{", '{"node":"Event"}'):
        with pytest.raises(InputError, match="line 1 "):
            restore([wrong], filled)
    assert list(dump(filled)) == lines


def test_dump_holds_no_clock(store: Store) -> None:
    """A dump has no load and no time of loading."""
    load(store, [made.document(1)])
    assert store.ask("MATCH (l:Load) RETURN l.status AS status").rows == [{"status": "finished"}]
    assert not [line for line in dump(store) if "LOADED_BY" in line or '"node":"Load"' in line or "startedAt" in line]


def test_mentions_come_back_as_they_went(filled: Store) -> None:
    """What is read back from a store to be folded again equals what was written."""
    from graph.mention_rows import mentions_of
    from loaders.extract import gather
    from tests.store import facts

    def work(tx: Transaction) -> list[dict[str, object]]:
        return [row["mention"] for row in fold_store.run(tx, "all_mentions", folder="load")]

    back, went = mentions_of(filled.read(work)), gather(facts.SAID)
    for kind in ("names", "tellings", "relations", "links"):
        assert sorted(map(repr, getattr(back, kind))) == sorted(map(repr, getattr(went, kind)))


def test_two_loads_at_once_end_like_one(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two loads of different documents at the same time give what one load of all gives, doubling nothing."""
    documents = [made.document(number) for number in range(12)]
    monkeypatch.setattr(pipeline, "_CHARACTERS", 60)
    with ThreadPoolExecutor(2) as pool:
        both = [pool.submit(load, store, documents[part::2]) for part in range(2)]
        assert sum(one.result().loaded for one in both) == 12
    after = list(dump(store))
    assert after == clean(store, documents)
