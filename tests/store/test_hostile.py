"""Text from documents is a value and never Cypher, a label or a property name."""

from __future__ import annotations

import pytest

from graph import fold_store, pipeline, schema
from graph.dump import dump
from graph.store import Store
from loaders.edtf import bounds
from loaders.gazetteer import Gazetteer
from loaders.model import (
    Document,
    DocumentFacts,
    Entity,
    Event,
    Facts,
    Involvement,
    Mentions,
    Name,
    Participant,
    Telling,
)

HOSTILE = [
    "`", "``", "`}) DETACH DELETE (n {`", "'", '"', "\\", "\\u0060", "\\u0027 OR 1=1 //", "$id", "{id: 'x'}", "//",
    "/*", "' }) RETURN 1 UNION MATCH (n) DETACH DELETE n //", "Person`:Admin", "\t", "a\tb\tc", "\r\n", "\x1b[31m",
    "\x7f",
    "<script>alert(1)</script>", "=cmd|' /C calc'!A0", "\u202e", "\u200b", "\ufeff", "\u2028", "𝒳", "e\u0301", "1e999",
    "👩\u200d👩\u200d👧", "NULL", "null", "NaN", "-0", "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l", "%s%n",
    "../../etc/passwd", "x" * 100_000,
]  # fmt: skip


@pytest.mark.parametrize("index", range(len(HOSTILE)))
def test_hostile_text_is_kept_as_it_is(store: Store, monkeypatch: pytest.MonkeyPatch, index: int) -> None:
    """Hostile text in every place that text can have comes back unchanged, and makes no label, type or key."""
    text = HOSTILE[index]
    document = Document(uri=f"u/{text}", text=f"{text}!", lang="en", title=text)
    monkeypatch.setattr(pipeline, "extract", lambda one, **_: _said(one, text))
    monkeypatch.setattr(fold_store, "fold", lambda mentions, decisions, **_: _facts(mentions, text))  # noqa: ARG005
    pipeline.load([document], store, gazetteer=Gazetteer.empty())
    row = store.ask(
        "MATCH (x:Entity)<-[:INVOLVES]-(e:Event)<-[:EVIDENCE_FOR]-(m)-[:IN]->(d) "
        "RETURN [x.name, x.aliases[0], e.title, m.quote, m.why[0], d.title] AS all, d.uri AS uri, d.text AS text"
    ).rows
    assert row == [{"all": [text] * 6, "uri": f"u/{text}", "text": f"{text}!"}]
    labels = {label for row in store.ask("MATCH (n) RETURN DISTINCT labels(n) AS l").rows for label in row["l"]}
    assert labels <= {*schema.NODE_LABELS, "AnnalsTestDatabase"}
    lines = list(dump(store))
    assert "\n".join(lines).splitlines() == lines


def test_closed_list() -> None:
    """A label or a type that is not on the list never gets into a statement."""
    for wrong in ("Evil", "Event`", "event", "", "Event:Admin"):
        with pytest.raises(ValueError, match="not a label"):
            schema.check_label(wrong)
        with pytest.raises(ValueError, match="not a relationship type"):
            schema.check_type(wrong)


def _said(document: Document, text: str) -> DocumentFacts:
    name = Name(
        document=document.id, start=0, end=len(text), text=text, lang="en", canonical=text, label="person", rule=text
    )
    telling = Telling(
        document=document.id, start=0, end=len(text), quote=text, lang="en", type="other", title=text, trigger_start=0,
        trigger_end=1, rule=text, why=(text,), participants=(Participant(name=name.id, role="agent"),),
        attributed_to=text, date_text=text,
    )  # fmt: skip
    return DocumentFacts(document=document, mentions=Mentions(names=(name,), tellings=(telling,)))


def _facts(mentions: Mentions, text: str) -> Facts:
    entity = Entity(id="x", name=text, label="person", aliases=(text,), names=(mentions.names[0].id,))
    earliest, latest = bounds("2000") or (None, None)
    event = Event(
        id="e", type="other", title=text, title_en=text, edtf=text, earliest=earliest, latest=latest, dated=True,
        certainty="asserted", confidence=1.0, sources=1, tellings=(mentions.tellings[0].id,),
        participants=(Involvement(entity="x", role="agent"),),
    )  # fmt: skip
    return Facts(entities=(entity,), events=(event,))
