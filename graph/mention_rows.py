"""Documents, mentions and decisions ↔ node properties: the primary data, both ways. Pure.

A field of the model becomes the property of the same name in camel case, so that a new field needs no change here.
What Cypher keeps no property for becomes text: a participant is ``role nameId``; quantities and a decision's values
are JSON.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, Field, fields
from typing import Any

from loaders.model import (
    Decision,
    Document,
    LinkMention,
    Mentions,
    Name,
    Participant,
    Quantity,
    RelationMention,
    Telling,
)

Properties = dict[str, Any]
#: A node as the statements of ``graph/statements.py`` take it: its id and its properties.
NodeRow = tuple[str, Properties]

_CLASSES: dict[str, type[Any]] = {"name": Name, "event": Telling, "relation": RelationMention, "link": LinkMention}


def _to_json(quantity: Quantity) -> str:
    return json.dumps([quantity.value, quantity.unit, quantity.text, quantity.measure], ensure_ascii=False)


def _from_json(text: str) -> Quantity:
    value, unit, words, measure = json.loads(text)
    return Quantity(value=value, unit=unit, text=words, measure=measure)


def _participant(text: str) -> Participant:
    role, name = text.split(" ", 1)
    return Participant(role=role, name=name)  # type: ignore[arg-type]


_WRITE: dict[str, Callable[[Any], Any]] = {
    "participants": lambda parts: [f"{part.role} {part.name}" for part in parts],
    "quantities": lambda amounts: [_to_json(amount) for amount in amounts],
}
_READ: dict[str, Callable[[Any], Any]] = {
    "participants": lambda texts: tuple(_participant(text) for text in texts),
    "quantities": lambda texts: tuple(_from_json(text) for text in texts),
}


def document_row(document: Document, extractor: str) -> NodeRow:
    """A document's node: everything of it, text included, and what extracted it."""
    return document.id, {
        "uri": document.uri,
        "title": document.title,
        "lang": document.lang,
        "published": document.published.isoformat() if document.published else None,
        "mediaType": document.media_type,
        "sha256": document.sha256,
        "text": document.text,
        "extractor": extractor,
    }


def mention_rows(said: Mentions) -> list[NodeRow]:
    """The nodes of all mentions, in the order of their ids; each has its ``kind`` and its ``quote``."""
    kinds = (("name", said.names), ("event", said.tellings), ("relation", said.relations), ("link", said.links))
    rows = {mention.id: _properties(kind, mention) for kind, mentions in kinds for mention in mentions}
    return sorted(rows.items())


def mentions_of(rows: Iterable[Mapping[str, Any]]) -> Mentions:
    """Mentions out of the properties of their nodes (each with its ``id``), in the order of the ids."""
    found: dict[str, list[Any]] = {kind: [] for kind in _CLASSES}
    for row in sorted(rows, key=lambda row: str(row["id"])):
        class_ = _CLASSES[row["kind"]]
        found[row["kind"]].append(class_(**{field.name: _value(field, row) for field in fields(class_)}))
    return Mentions(
        names=tuple(found["name"]),
        tellings=tuple(found["event"]),
        relations=tuple(found["relation"]),
        links=tuple(found["link"]),
    )


def decision_row(decision: Decision) -> NodeRow:
    """A decision's node."""
    values = json.dumps(dict(decision.values), ensure_ascii=False, sort_keys=True)
    return decision.id, {"kind": decision.kind, "subjects": list(decision.subjects), "values": values}


def decision_of(row: Mapping[str, Any]) -> Decision:
    """A decision out of the properties of its node."""
    return Decision(kind=row["kind"], subjects=tuple(row["subjects"]), values=json.loads(row["values"]))


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def _properties(kind: str, mention: Any) -> Properties:
    values = {field.name: getattr(mention, field.name) for field in fields(mention)}
    written = {_camel(name): _WRITE.get(name, _plain)(value) for name, value in values.items()}
    return {"kind": kind, "quote": values.get("quote", values.get("text"))} | written


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _value(field: Field[Any], row: Mapping[str, Any]) -> Any:
    value = row.get(_camel(field.name))
    if value is None:  # a store keeps no property that is null
        return None if field.default is MISSING else field.default
    if field.name in _READ:
        return _READ[field.name](value)
    return tuple(value) if isinstance(value, list) else value
