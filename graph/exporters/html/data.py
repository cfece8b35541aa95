"""Items → the page's data block: columns, repeated strings as indexes, safe inside a script element."""

from __future__ import annotations

import base64
import gzip
import json
import re
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic, TypeVar

from graph.exporters.shape import shape_of
from graph.exporters.when import when
from graph.items import Item, ItemRelation, ItemTelling

Key = TypeVar("Key", bound=Hashable)
#: The block is plain JSON, which other tools can read, up to this many events and characters; gzipped in base64 above.
PLAIN_EVENTS, PLAIN_SIZE = 1_000, 200_000


class Index(Generic[Key]):
    """Values in the order in which they were first seen, each with its number."""

    def __init__(self) -> None:
        self.numbers: dict[Key, int] = {}

    def __call__(self, value: Key) -> int:
        """The number of a value, new or known."""
        return self.numbers.setdefault(value, len(self.numbers))

    def __iter__(self) -> Any:
        return iter(self.numbers)


class Columns:
    """Collects items into the columns that page/data.js reads; one instance a page."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.dates: Index[tuple[str | None, bool]] = Index()
        self.types, self.certainties, self.langs = Index[str](), Index[str](), Index[str]()
        self.documents: Index[tuple[str, str, str]] = Index()
        self.entities: dict[str, list[Any]] = {}
        self.numbers: Index[str] = Index()

    def entity(self, key: str, name: str, label: str) -> int:
        """The number of an entity; a label that comes later fills one that was missing."""
        known = self.entities.setdefault(key, [key, name, label])
        known[2] = known[2] or label
        return self.numbers(key)

    def data(
        self, items: Sequence[Item], relations: Sequence[ItemRelation], progress: Callable[[int], None] | None = None
    ) -> dict[str, Any]:
        """Everything the page shows, but for the places of the entity graph."""
        ids = {item.id: number for number, item in enumerate(items)}
        events: dict[str, list[Any]] = {name: [] for name in EVENT_COLUMNS}
        tellings: list[list[Any]] = []
        for done, item in enumerate(items, 1):
            for name, value in zip(EVENT_COLUMNS, self._event(item, len(tellings)), strict=True):
                events[name].append(value)
            tellings += [self._telling(one) for one in item.tellings]
            if progress and (done % 500 == 0 or done == len(items)):
                progress(done)
        return {
            "ev": events,
            "tellings": tellings,
            "links": [
                [ids[item.id], ids[link.target], link.type, link.quote]
                for item in items
                for link in item.links
                if link.target in ids
            ],
            "conflicts": [
                [ids[item.id], conflict.property, _values(conflict.values, item.tellings)]
                for item in items
                for conflict in item.conflicts
            ],
            "relations": self._relations(relations),
            "dates": [[edtf or "", when(edtf, self.lang, dated=dated)] for edtf, dated in self.dates],
            "types": list(self.types),
            "certainties": list(self.certainties),
            "langs": list(self.langs),
            "documents": [[uri, title, published] for uri, title, published in self.documents],
            "entities": list(self.entities.values()),
        }

    def _event(self, item: Item, first_telling: int) -> tuple[Any, ...]:
        shape = shape_of(item)
        english = item.title_en if item.title_en != item.title else ""
        return (
            item.id, item.title, english, shape.lo, shape.hi, shape.kind, shape.flags, shape.precision,
            self.dates((item.edtf, item.dated)), self.types(item.type), self.certainties(item.certainty),
            1 if item.dated else 0, round(item.confidence, 2), item.sources,
            [self.entity(one.id, one.name, one.label) for one in item.participants],
            [one.role for one in item.participants], first_telling, list(item.lanes),
        )  # fmt: skip

    def _telling(self, one: ItemTelling) -> list[Any]:
        document = (one.uri or one.document, one.document_title or "", one.published or "")
        date = self.dates((one.edtf, one.dated not in ("bounded", "none"))) if one.edtf else -1
        return [
            one.quote, one.start, one.end, self.langs(one.lang), date, one.date_text or "",
            self.certainties(one.certainty or "asserted"), one.attributed_to or "", self.documents(document),
            list(one.why),
        ]  # fmt: skip

    def _relations(self, relations: Sequence[ItemRelation]) -> list[list[Any]]:
        """Relations that touch an entity of the events; their other end joins the entities."""
        here = set(self.entities)
        by_name = {entity[1]: key for key, entity in self.entities.items()}
        rows = []
        for one in relations:
            ends = [(by_name.get(end, end), name) for end, name in
                    ((one.source, one.source_name), (one.target, one.target_name))]  # fmt: skip
            if not any(key in here for key, _ in ends):
                continue
            source, target = (self.entity(key, name or key, "") for key, name in ends)
            date = self.dates((one.edtf, True)) if one.edtf else -1
            rows.append([source, one.type, target, date, one.quote])
        return rows


EVENT_COLUMNS = (
    "id", "title", "en", "lo", "hi", "kind", "flags", "precision", "date", "type", "certainty", "dated", "confidence",
    "sources", "ents", "roles", "first", "lanes",
)  # fmt: skip


def _values(values: Sequence[tuple[str, tuple[str, ...]]], tellings: Sequence[ItemTelling]) -> list[list[Any]]:
    """Each value of a conflict with the places (in the event's own list) of the tellings that say it."""
    places = {one.id: place for place, one in enumerate(tellings)}
    return [[value, [places[one] for one in said if one in places]] for value, said in values]


def safe_json(data: Any) -> str:
    """JSON that cannot end its script element and holds no character that HTML or JavaScript reads otherwise."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    text = re.sub("[\ud800-\udfff]", "\ufffd", text)
    return re.sub("[<>&\u2028\u2029]", lambda m: f"\\u{ord(m[0]):04x}", text)


def packed(text: str) -> str:
    """The block gzipped, in base64; the same text gives the same bytes (no time in the header)."""
    return base64.b64encode(gzip.compress(text.encode(), 6, mtime=0)).decode()
