"""Records of any query that returns events → timeline items (pure: no driver, no file, no clock).

A query may return the event itself (a node or map, in a column named ``event`` or in any other) or flat columns
(``id, title, edtf, …``; a prefix as in ``e.title`` is dropped). Beside it may stand ``lane``, ``participants``,
``tellings`` and ``links``. Rows of one event are joined; what the query left out is taken from ``details``, the rows of
cypher/read/event_details.cypher.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from loaders.edtf import bounds
from loaders.errors import QueryError
from loaders.model import content_id

Row = Mapping[str, Any]

#: What a query must give for each event; a date may come as any of the second group.
NEEDED = ("title",)
DATES = ("edtf", "start", "earliest", "end", "latest")


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemParticipant:
    """An entity that takes part in an event."""

    id: str
    name: str
    label: str = ""
    role: str = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemTelling:
    """One document's telling: the quote, where it stands (code points, half-open) and what it says of the date."""

    id: str
    quote: str
    start: int | None = None
    end: int | None = None
    lang: str = ""
    edtf: str | None = None
    date_text: str | None = None
    dated: str = ""
    certainty: str = ""
    attributed_to: str | None = None
    type: str = ""
    document: str = ""
    uri: str = ""
    document_title: str | None = None
    published: str | None = None
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemLink:
    """A link to another event that a text asserts."""

    type: str
    target: str
    quote: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemConflict:
    """What tellings cannot agree on: the property, and each value with the ids of the tellings that say it."""

    property: str
    values: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRelation:
    """A relation between two entities, for the entity graph; ``source`` and ``target`` are ids, or else names."""

    source: str
    type: str
    target: str
    source_name: str = ""
    target_name: str = ""
    edtf: str | None = None
    quote: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One event of a timeline. ``earliest`` and ``latest`` are seconds since 1970, inclusive; None is an open end."""

    id: str
    title: str
    title_en: str = ""
    edtf: str | None = None
    earliest: int | None = None
    latest: int | None = None
    type: str = "other"
    dated: bool = True
    certainty: str = "asserted"
    confidence: float = 1.0
    sources: int = 1
    conflicts: tuple[ItemConflict, ...] = ()
    lanes: tuple[str, ...] = ()
    participants: tuple[ItemParticipant, ...] = ()
    tellings: tuple[ItemTelling, ...] = ()
    links: tuple[ItemLink, ...] = ()


def items_of(records: Iterable[Row], details: Iterable[Row] = ()) -> list[Item]:
    """The items of a query's records, in the order of their first row.

    Raises QueryError, naming the missing columns, where a row holds no event.
    """
    found: dict[str, Item] = {}
    for record in records:
        item = _item(record)
        found[item.id] = _joined(found[item.id], item) if item.id in found else item
    for row in details:
        if (known := found.get(str(row["id"]))) is not None:
            found[known.id] = _detailed(known, row)
    return list(found.values())


def relations_of(records: Iterable[Row]) -> list[ItemRelation]:
    """The relations of rows with ``source, type, target`` (names) and optional ``edtf, quote, sourceId, targetId``."""
    relations = []
    for row in records:
        if missing := [name for name in ("source", "type", "target") if row.get(name) is None]:
            raise QueryError(f"a relation row lacks {', '.join(missing)}", "return source, type, target, edtf, quote")
        relations.append(
            ItemRelation(
                source=_text(row.get("sourceId")) or _name_of(row["source"]),
                type=str(row["type"]),
                target=_text(row.get("targetId")) or _name_of(row["target"]),
                source_name=_name_of(row["source"]),
                target_name=_name_of(row["target"]),
                edtf=_text(row.get("edtf")),
                quote=_text(row.get("quote")) or "",
            )
        )
    return relations


def _item(record: Row) -> Item:
    event = _event_of(record)
    edtf = _text(event.get("edtf")) or _from_native(event)
    span = bounds(edtf) or (None, None)
    earliest, latest = _int(event.get("earliest")), _int(event.get("latest"))
    if earliest is None and latest is None:
        earliest, latest = span
    title = str(event["title"])
    return Item(
        id=_text(event.get("id")) or content_id("item", title, edtf),
        title=title,
        title_en=_text(_either(event, "titleEn", "title_en")) or "",
        edtf=edtf,
        earliest=earliest,
        latest=latest,
        type=_text(event.get("type")) or "other",
        dated=_dated(event.get("dated"), edtf, earliest, latest),
        certainty=_text(event.get("certainty")) or "asserted",
        confidence=min(1.0, max(0.0, float(_or(event.get("confidence"), 1.0)))),
        sources=max(1, _int(event.get("sources")) or 1),
        conflicts=_conflicts(event.get("conflicts")),
        lanes=_lanes(record.get("lane", event.get("lane"))),
        participants=_participants(_either(record, "participants", "who")),
        tellings=_tellings(record.get("tellings")),
        links=_links(record.get("links")),
    )


def _event_of(record: Row) -> Row:
    """The event of a row: its ``event`` column, another column that holds one, or the row itself."""
    if isinstance(event := record.get("event"), Mapping):
        return _checked(event, record)
    for value in record.values():
        if isinstance(value, Mapping) and "title" in value:
            return _checked(value, record)
    short: dict[str, Any] = {}
    for name, value in record.items():
        short.setdefault(str(name).rsplit(".", 1)[-1], value)
    return _checked(short, record)


def _checked(event: Row, record: Row) -> Row:
    missing = [name for name in NEEDED if event.get(name) is None]
    if not any(name in event for name in DATES):
        missing.append("edtf (or start, end)")
    if missing:
        raise QueryError(
            f"these rows are no events: no column {', '.join(missing)} among {', '.join(map(str, record)) or 'none'}",
            "return the event itself (RETURN e AS event) or columns id, title, edtf; lane, participants are optional",
        )
    return event


def _from_native(event: Row) -> str | None:
    """EDTF of ``start`` and ``end`` where a graph of another make has no edtf."""
    start, end = _native(event.get("start")), _native(event.get("end"))
    if start and end and start != end:
        return f"{start}/{end}"
    return start or (f"../{end}" if end else None)


def _native(value: Any) -> str | None:
    """A date or a date-time, native or as text, as EDTF; fractions of a second are dropped."""
    if value is None:
        return None
    text = str(value.isoformat() if hasattr(value, "isoformat") else value).strip().replace(" ", "T", 1)
    date, _, clock = text.partition("T")
    return f"{date}T{clock[:8] if '.' in clock else clock}" if clock else date


def _dated(value: Any, edtf: str | None, earliest: int | None, latest: int | None) -> bool:
    """What the store says, else whether there is any date at all."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return value not in ("bounded", "none", "false", "")
    return edtf is not None or earliest is not None or latest is not None


def _participants(value: Any) -> tuple[ItemParticipant, ...]:
    found: dict[str, ItemParticipant] = {}
    for entry in _list(value):
        if isinstance(entry, Mapping):
            name = _text(entry.get("name")) or ""
            one = ItemParticipant(
                id=_text(entry.get("id")) or name,
                name=name,
                label=_text(entry.get("label")) or "",
                role=_text(entry.get("role")) or "other",
            )
        else:
            one = ItemParticipant(id=str(entry), name=str(entry))
        if one.name:
            found.setdefault(one.id, one)
    return tuple(found.values())


def _tellings(value: Any) -> tuple[ItemTelling, ...]:
    return tuple(_telling(entry) for entry in _list(value))


def _telling(entry: Any) -> ItemTelling:
    if not isinstance(entry, Mapping):
        return ItemTelling(id=content_id("quote", entry), quote=str(entry))
    quote = _text(entry.get("quote")) or ""
    why = entry.get("why")
    return ItemTelling(
        id=_text(entry.get("id")) or content_id("quote", quote, entry.get("document"), entry.get("start")),
        quote=quote,
        start=_int(entry.get("start")),
        end=_int(entry.get("end")),
        lang=_text(entry.get("lang")) or "",
        edtf=_text(entry.get("edtf")),
        date_text=_text(_either(entry, "dateText", "date_text")),
        dated=_text(entry.get("dated")) or "",
        certainty=_text(entry.get("certainty")) or "",
        attributed_to=_text(_either(entry, "attributedTo", "attributed_to")),
        type=_text(entry.get("type")) or "",
        document=_text(entry.get("document")) or _text(entry.get("uri")) or "",
        uri=_text(entry.get("uri")) or _text(entry.get("document")) or "",
        document_title=_text(_either(entry, "documentTitle", "document_title")),
        published=_text(entry.get("published")),
        why=tuple(why.split("\n")) if isinstance(why, str) else tuple(str(step) for step in _list(why)),
    )


def _links(value: Any) -> tuple[ItemLink, ...]:
    links = []
    for entry in _list(value):
        if isinstance(entry, Mapping) and entry.get("target") is not None:
            kind, quote = _text(entry.get("type")) or "LINK", _text(entry.get("quote")) or ""
            links.append(ItemLink(type=kind, target=str(entry["target"]), quote=quote))
    return tuple(dict.fromkeys(links))


def _conflicts(value: Any) -> tuple[ItemConflict, ...]:
    """Conflicts as names of properties, or with their values (a value alone, or with the tellings that say it)."""
    conflicts = []
    for entry in _list(value):
        if isinstance(entry, Mapping):
            values = tuple(_value(one) for one in _list(entry.get("values")))
            conflicts.append(ItemConflict(property=str(entry.get("property") or "?"), values=values))
        else:
            conflicts.append(ItemConflict(property=str(entry)))
    return tuple(conflicts)


def _value(entry: Any) -> tuple[str, tuple[str, ...]]:
    if isinstance(entry, Mapping):
        return str(entry.get("value")), tuple(str(one) for one in _list(_either(entry, "tellings", "mentions")))
    if isinstance(entry, Sequence) and not isinstance(entry, str) and len(entry) == 2:
        return str(entry[0]), tuple(str(one) for one in _list(entry[1]))
    return str(entry), ()


def _lanes(value: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_name_of(one) for one in _list(value)))


def _joined(first: Item, second: Item) -> Item:
    """Two rows of one event as one item."""
    return replace(
        first,
        lanes=tuple(dict.fromkeys(first.lanes + second.lanes)),
        participants=tuple({one.id: one for one in second.participants + first.participants}.values()),
        tellings=tuple({one.id: one for one in first.tellings + second.tellings}.values()),
        links=tuple(dict.fromkeys(first.links + second.links)),
    )


def _detailed(item: Item, row: Row) -> Item:
    """An item with what a details row adds to it; the details win, for they hold the roles and the values."""
    tellings = _tellings(row.get("tellings")) or item.tellings
    return replace(
        item,
        participants=_participants(row.get("participants")) or item.participants,
        tellings=tellings,
        links=_links(row.get("links")) or item.links,
        conflicts=_conflicts(row.get("conflicts")) or item.conflicts,
        sources=max(item.sources, len({one.document for one in tellings if one.document})),
    )


def _name_of(value: Any) -> str:
    return str(_either(value, "name", "id") if isinstance(value, Mapping) else value)


def _either(row: Row, first: str, second: str) -> Any:
    value = row.get(first)
    return row.get(second) if value is None else value


def _or(value: Any, default: Any) -> Any:
    return default if value is None else value


def _list(value: Any) -> list[Any]:
    if value is None:
        return []
    if isinstance(value, str | Mapping):
        return [value]
    return [one for one in value if one is not None]


def _text(value: Any) -> str | None:
    return str(value) if value is not None and str(value) else None


def _int(value: Any) -> int | None:
    return None if value is None else int(value)
