"""One document through every stage, and the facts as JSON rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from loaders import events, mentions, relations, sentences, timexes
from loaders.gazetteer import Gazetteer
from loaders.model import Document, DocumentFacts, Facts, LinkMention, Mentions, Name, RelationMention, Telling, Timex

KINDS = ("document", "timex", "entity", "mention", "event", "relation", "link")


def extract(document: Document, *, gazetteer: Gazetteer, timexes_only: bool = False) -> DocumentFacts:
    """All that a document says."""
    original, document = document, replace(document, text=document.prose) if document.masked else document
    parts = sentences.split(document.text)
    dates = timexes.find(document, parts)
    if timexes_only:
        return DocumentFacts(document=original, timexes=_as_written(original, dates))
    names = mentions.find(document, parts, dates, gazetteer=gazetteer)
    tellings, links = events.find(document, parts, dates, names)
    ties = relations.find(document, parts, dates, names, tellings)
    said = Mentions(
        names=_as_written(original, names),
        tellings=_as_written(original, tellings),
        relations=_as_written(original, ties),
        links=_as_written(original, links),
    )
    return DocumentFacts(document=original, timexes=_as_written(original, dates), mentions=said)


Spoken = TypeVar("Spoken", Timex, Name, Telling, RelationMention, LinkMention)


def _as_written(document: Document, mentions: Sequence[Spoken]) -> tuple[Spoken, ...]:
    """The mentions with what stands in the text itself: reading saw a masked span as blanks."""
    if not document.masked:
        return tuple(mentions)
    key = "quote" if mentions and hasattr(mentions[0], "quote") else "text"
    changed = ({key: document.text[mention.start : mention.end]} for mention in mentions)
    return tuple(replace(mention, **new) for mention, new in zip(mentions, changed, strict=True))  # type: ignore[arg-type]


def gather(read: Iterable[DocumentFacts]) -> Mentions:
    """The mentions of many documents as one set."""
    parts = [facts.mentions for facts in read]
    return Mentions(
        names=tuple(name for part in parts for name in part.names),
        tellings=tuple(telling for part in parts for telling in part.tellings),
        relations=tuple(relation for part in parts for relation in part.relations),
        links=tuple(link for part in parts for link in part.links),
    )


def rows(read: Sequence[DocumentFacts], facts: Facts) -> Iterator[dict[str, Any]]:
    """Folded facts as the JSON rows that ``graph extract`` prints, one dict a fact, each with its ``kind``."""
    for said in read:
        yield from _document_rows(said)
    said_all = gather(read)
    names = {name.id: name for name in said_all.names}
    entity_of = {name: entity.id for entity in facts.entities for name in entity.names}
    yield from _entity_rows(facts, names)
    yield from _event_rows(facts, {telling.id: telling for telling in said_all.tellings}, entity_of)
    yield from _relation_rows(facts, {relation.id: relation for relation in said_all.relations})
    for link in facts.links:
        found = [m for m in said_all.links if m.id in set(link.mentions)]
        yield {
            "kind": "link", "source": link.source, "type": link.type, "target": link.target,
            "evidence": [_span(m) for m in found],
        }  # fmt: skip


def _span(mention: Telling | RelationMention | Any) -> dict[str, Any]:
    return {"document": mention.document, "start": mention.start, "end": mention.end, "quote": mention.quote}


def _document_rows(said: DocumentFacts) -> Iterator[dict[str, Any]]:
    document = said.document
    published = document.published.isoformat() if document.published else None
    yield {"kind": "document", "id": document.id, "uri": document.uri, "lang": document.lang, "published": published}
    for timex in said.timexes:
        yield {"kind": "timex", **{key: getattr(timex, key) for key in timex.__slots__}}


def _entity_rows(facts: Facts, names: dict[str, Name]) -> Iterator[dict[str, Any]]:
    for entity in facts.entities:
        yield {
            "kind": "entity", "id": entity.id, "name": entity.name, "label": entity.label,
            "aliases": list(entity.aliases),
        }  # fmt: skip
    for entity in facts.entities:
        for name in sorted((names[id_] for id_ in entity.names), key=lambda n: (n.document, n.start)):
            if not name.pronoun:
                yield {
                    "kind": "mention", "document": name.document, "start": name.start, "end": name.end,
                    "text": name.text, "entity": entity.id,
                }  # fmt: skip


def _event_rows(facts: Facts, tellings: dict[str, Telling], entity_of: dict[str, str]) -> Iterator[dict[str, Any]]:
    for event in facts.events:
        yield {
            "kind": "event", "id": event.id, "type": event.type, "title": event.title, "titleEn": event.title_en,
            "edtf": event.edtf, "earliest": event.earliest, "latest": event.latest, "dated": event.dated,
            "certainty": event.certainty, "confidence": event.confidence,
            "participants": [{"entity": p.entity, "role": p.role} for p in event.participants],
            "conflicts": [{"property": c.property, "values": c.values} for c in event.conflicts],
            "evidence": [_telling_row(tellings[id_], entity_of) for id_ in event.tellings],
        }  # fmt: skip


def _telling_row(telling: Telling, entity_of: dict[str, str]) -> dict[str, Any]:
    return {
        **_span(telling), "mention": telling.id, "lang": telling.lang, "type": telling.type, "title": telling.title,
        "edtf": telling.edtf, "dated": telling.dated, "certainty": telling.certainty,
        "attributedTo": telling.attributed_to, "stated": telling.stated, "dateText": telling.date_text,
        "quantities": [{key: getattr(q, key) for key in q.__slots__} for q in telling.quantities],
        "participants": [
            {"entity": entity_of[p.name], "role": p.role} for p in telling.participants if p.name in entity_of
        ],
        "rule": telling.rule, "why": list(telling.why),
    }  # fmt: skip


def _relation_rows(facts: Facts, mentions: dict[str, RelationMention]) -> Iterator[dict[str, Any]]:
    for relation in facts.relations:
        yield {
            "kind": "relation", "id": relation.id, "source": relation.source, "type": relation.type,
            "target": relation.target, "edtf": relation.edtf, "events": list(relation.events),
            "evidence": [_span(mentions[id_]) | {"edtf": mentions[id_].edtf} for id_ in relation.mentions],
        }  # fmt: skip
