"""GraphML (yEd, Gephi, networkx): events and entities as nodes; who takes part, links and relations as edges."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from xml.etree import ElementTree as ET

from graph.items import Item, ItemRelation

_NODE = ("kind", "label", "type", "edtf", "certainty", "confidence", "sources")
_EDGE = ("type", "role", "edtf", "quote")
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(items: Sequence[Item], *, relations: Iterable[ItemRelation] = (), **_: object) -> str:
    """The items and their entities as one directed graph; characters that XML 1.0 forbids are dropped."""
    root = ET.Element("graphml", xmlns="http://graphml.graphdrawing.org/xmlns")
    for domain, names in (("node", _NODE), ("edge", _EDGE)):
        for name in names:
            declared = {"id": f"{domain}-{name}", "for": domain, "attr.name": name, "attr.type": "string"}
            ET.SubElement(root, "key", declared)
    graph = ET.SubElement(root, "graph", id="timeline", edgedefault="directed")
    entities = {one.id: one for item in items for one in item.participants}
    for key, entity in sorted(entities.items()):
        _put(graph, "node", {"id": f"entity:{key}"}, kind="entity", label=entity.name, type=entity.label)
    for item in items:
        _put(
            graph, "node", {"id": f"event:{item.id}"}, kind="event", label=item.title, type=item.type,
            edtf=item.edtf or "", certainty=item.certainty, confidence=f"{item.confidence:g}",
            sources=str(item.sources),
        )  # fmt: skip
    _edges(graph, items, relations, {entity.name: key for key, entity in sorted(entities.items(), reverse=True)})
    ET.indent(root, " ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _edges(
    graph: ET.Element, items: Sequence[Item], relations: Iterable[ItemRelation], by_name: dict[str, str]
) -> None:
    events = {item.id for item in items}
    known = set(by_name.values())
    for item in items:
        for one in item.participants:
            ends = {"source": f"event:{item.id}", "target": f"entity:{one.id}"}
            _put(graph, "edge", ends, type="INVOLVES", role=one.role)
        for link in item.links:
            if link.target in events:
                ends = {"source": f"event:{item.id}", "target": f"event:{link.target}"}
                _put(graph, "edge", ends, type=link.type, quote=link.quote)
    for relation in relations:
        source, target = (by_name.get(end, end) for end in (relation.source, relation.target))
        if source in known and target in known:
            ends = {"source": f"entity:{source}", "target": f"entity:{target}"}
            _put(graph, "edge", ends, type=relation.type, edtf=relation.edtf or "", quote=relation.quote)


def _put(graph: ET.Element, element: str, attributes: dict[str, str], /, **data: str) -> None:
    clean = {name: _FORBIDDEN.sub("", value) for name, value in attributes.items()}
    node = ET.SubElement(graph, element, clean)
    for name, value in data.items():
        if value:
            ET.SubElement(node, "data", key=f"{element}-{name}").text = _FORBIDDEN.sub("", value)
