"""Labels, relationship types, keys, indexes: the closed list, spelt once.

Nothing a document says becomes a label, a relationship type or a property name: what is written is checked against
these tuples (``check_label``, ``check_type``) before it enters a statement.
"""

from __future__ import annotations

from loaders.model import LABELS, LINK_TYPES, RELATION_TYPES

DOCUMENT = "Document"
MENTION = "Mention"
EVENT = "Event"
ENTITY = "Entity"
RELATION = "Relation"
LOAD = "Load"
DECISION = "Decision"
#: One node that every load locks first, so that two loads fold one after the other.
STORE = "AnnalsStore"

#: The second label of an entity, by its label in the facts.
ENTITY_LABELS: dict[str, str] = {label: label.capitalize() for label in LABELS}

#: Every node has exactly one of these labels, and ``id`` is its key.
KEYED = (DOCUMENT, MENTION, EVENT, ENTITY, RELATION, LOAD, DECISION, STORE)
#: What follows from the mentions and the decisions; the rest is primary.
COMPUTED = (EVENT, ENTITY, RELATION)
#: What ``graph dump`` leaves out: clocks and housekeeping.
UNDUMPED = (LOAD, STORE)

IN = "IN"
LOADED_BY = "LOADED_BY"
EVIDENCE_FOR = "EVIDENCE_FOR"
REFERS_TO = "REFERS_TO"
NAMES = "NAMES"
INVOLVES = "INVOLVES"
SOURCE = "SOURCE"
TARGET = "TARGET"

STRUCTURE = (IN, LOADED_BY, EVIDENCE_FOR, REFERS_TO, NAMES, INVOLVES, SOURCE, TARGET)
#: ``PART_OF`` is both a link between events and a relation between entities.
RELATIONSHIPS: tuple[str, ...] = tuple(dict.fromkeys((*STRUCTURE, *LINK_TYPES, *RELATION_TYPES)))
NODE_LABELS: tuple[str, ...] = (*KEYED, *ENTITY_LABELS.values())

#: Beside the unique key ``id`` of each label: what queries select and sort by. Never text of a document, which may be
#: larger than an index takes (8 KB on Neo4j), and would then stop a load.
INDEXED: tuple[tuple[str, str], ...] = (
    (MENTION, "kind"),
    (EVENT, "earliest"),
    (EVENT, "latest"),
    (EVENT, "type"),
    (EVENT, "year"),
    (RELATION, "type"),
)


def constraints() -> list[str]:
    """The statements that make a database ready; each may run again and again."""
    unique = [
        f"CREATE CONSTRAINT annals_{label.lower()}_id IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE"
        for label in KEYED
    ]
    indexes = [
        f"CREATE INDEX annals_{label.lower()}_{name} IF NOT EXISTS FOR (n:{label}) ON (n.{name})"
        for label, name in INDEXED
    ]
    return unique + indexes


def check_label(label: str) -> str:
    """The label itself, if it is on the closed list.

    Raises:
        ValueError: it is not.

    """
    if label not in NODE_LABELS:
        raise ValueError(f"not a label of the event graph: {label!r}")
    return label


def check_type(type_: str) -> str:
    """The relationship type itself, if it is on the closed list.

    Raises:
        ValueError: it is not.

    """
    if type_ not in RELATIONSHIPS:
        raise ValueError(f"not a relationship type of the event graph: {type_!r}")
    return type_
