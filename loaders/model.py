"""What documents say, and what follows from it: the types that every stage hands to the next.

A stage reads one of these and returns another (all frozen, slotted, keyword-only):

    Document → Sentence → Timex | Name → Telling, RelationMention, LinkMention → fold → Facts

Offsets are half-open code points into ``Document.text``; ``text[start:end] == quote`` holds for every fact.
Times are seconds from 1970-01-01T00:00, proleptic Gregorian, wall clock as written, both ends inclusive
(year 0 is 1 BCE); ``None`` is an open end. Ids are hashes of content: no clock, no absolute path.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Basis = Literal["absolute", "deictic", "anaphoric", "underspecified", "none"]
Label = Literal["person", "organization", "place", "product", "facility", "work"]
Role = Literal["agent", "object", "place", "other"]
Certainty = Literal["asserted", "planned", "predicted", "reported", "hypothetical"]
Dated = Literal["explicit", "relative", "inherited", "bounded", "none"]

LABELS: tuple[Label, ...] = ("person", "organization", "place", "product", "facility", "work")
ROLES: tuple[Role, ...] = ("agent", "object", "place", "other")
CERTAINTIES: tuple[Certainty, ...] = ("asserted", "planned", "predicted", "reported", "hypothetical")
LINK_TYPES = ("BEFORE", "INCLUDES", "CAUSES", "PART_OF")
EVENT_TYPES = (
    "founding", "acquisition", "sale", "merger", "funding", "launch", "failure", "success", "contract",
    "departure", "joining", "appointment", "publication", "statement", "prediction", "negotiation",
    "purchase", "construction", "expansion", "study", "meeting", "regulation", "transformation", "death",
    "birth", "lawsuit", "award", "conflict", "election", "agreement", "accident", "result", "other",
)  # fmt: skip
RELATION_TYPES = (
    "FOUNDED", "CO_FOUNDED", "ACQUIRED", "SOLD", "MERGED_WITH", "INVESTED_IN", "WORKS_FOR", "LEADS", "LEFT",
    "LOCATED_IN", "PART_OF", "OWNS", "PRODUCES", "PARTNER_OF", "COMPETES_WITH", "SUPPLIES", "RELATIVE_OF",
    "TEACHES", "MEMBER_OF", "LEFT_BOARD_OF", "FUNDED", "RECRUITED", "SIGNED", "CRITICISED", "INTERVIEWED",
)  # fmt: skip


def content_id(*parts: object) -> str:
    """A 16-digit hexadecimal id that depends on nothing but its parts."""
    joined = "\x1f".join(str(part) for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One text with its language and its publication date (the document creation time of TimeML)."""

    uri: str
    text: str
    lang: str
    published: date | None = None
    title: str | None = None
    media_type: str = "text/plain"
    warnings: tuple[str, ...] = ()
    masked: tuple[tuple[int, int], ...] = ()

    @property
    def id(self) -> str:
        """Hash of the uri: the same address is the same document."""
        return content_id("document", self.uri)

    @property
    def prose(self) -> str:
        """The text with each masked span (markup) blanked, offsets unmoved: what extraction reads."""
        if not self.masked:
            return self.text
        parts, last = [], 0
        for start, end in self.masked:
            parts += [self.text[last:start], re.sub(r"[^\n]", " ", self.text[start:end])]
            last = end
        return "".join([*parts, self.text[last:]])

    @property
    def sha256(self) -> str:
        """Hash of what extraction depends on: text, language and publication date."""
        parts = "\x1f".join((self.lang, self.published.isoformat() if self.published else "", self.text))
        return hashlib.sha256(parts.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence: its span, the paragraph it stands in, and whether it is a heading or a list item."""

    start: int
    end: int
    paragraph: int
    heading: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Timex:
    """A temporal expression: TIMEX3 attributes, and EDTF with sound bounds.

    ``value`` is TIMEX3's (``2008-12-24``, ``P6M``, ``XXXX-03``, ``PAST_REF``); ``edtf`` is None where the value
    stays symbolic (unknown reference date, durations and sets). ``basis`` says what it was resolved against: nothing
    (absolute), the document's date (deictic), the date in force in the passage (anaphoric), or a missing year or
    month that context gave (underspecified). ``rule`` names the rule that read it; ``why`` the steps to its value.
    """

    document: str
    start: int
    end: int
    text: str
    type: TimexType
    value: str
    rule: str
    basis: Basis = "absolute"
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    anchor: str | None = None
    edtf: str | None = None
    earliest: int | None = None
    latest: int | None = None
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """One mention of a named thing.

    ``canonical`` is the fullest surface form of its chain within the document (マスク → イーロン・マスク): the unit
    that
    is linked across documents. ``label`` is what this mention alone suggests, with ``confidence`` in 0…1 as its
    vote; an entity's label is voted over all its mentions. ``pronoun`` marks an anaphor (he, 他, the company) that is
    evidence for a participant but not a name.
    """

    document: str
    start: int
    end: int
    text: str
    lang: str
    canonical: str
    label: Label
    rule: str
    confidence: float = 1.0
    pronoun: bool = False

    @property
    def id(self) -> str:
        """Hash of where it stands."""
        return content_id(self.document, self.start, self.end, "name", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """Who takes part in a telling: the id of a Name of the same document, and the role."""

    name: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """An amount that belongs to an event: value, unit (ISO code or SI symbol or a noun) and what it measures."""

    value: float
    unit: str
    text: str
    measure: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One event as one clause tells it (a mention of kind event).

    ``edtf`` is what this clause and the passage support; ``dated`` how it was reached; ``date_*`` the expression it
    came from, wherever that stands; ``why`` the rules and steps, one a line. ``stated`` is when a prediction was made.
    """

    document: str
    start: int
    end: int
    quote: str
    lang: str
    type: str
    title: str
    trigger_start: int
    trigger_end: int
    rule: str
    confidence: float = 1.0
    participants: tuple[Participant, ...] = ()
    edtf: str | None = None
    earliest: int | None = None
    latest: int | None = None
    dated: Dated = "none"
    certainty: Certainty = "asserted"
    attributed_to: str | None = None
    stated: str | None = None
    date_text: str | None = None
    date_start: int | None = None
    date_end: int | None = None
    quantities: tuple[Quantity, ...] = ()
    why: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Hash of where it stands and what type it is (two triggers in one clause are two tellings)."""
        return content_id(self.document, self.start, self.end, "event", self.type, self.trigger_start)


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationMention:
    """A relation between two names, as one clause tells it. ``telling`` is set where an event implies it."""

    document: str
    start: int
    end: int
    quote: str
    lang: str
    type: str
    source: str
    target: str
    rule: str
    confidence: float = 1.0
    edtf: str | None = None
    earliest: int | None = None
    latest: int | None = None
    telling: str | None = None

    @property
    def id(self) -> str:
        """Hash of where it stands, its type and its ends."""
        return content_id(self.document, self.start, self.end, "relation", self.type, self.source, self.target)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkMention:
    """A link between two tellings that the text asserts: BEFORE, INCLUDES, CAUSES or PART_OF."""

    document: str
    start: int
    end: int
    quote: str
    lang: str
    type: str
    source: str
    target: str
    rule: str

    @property
    def id(self) -> str:
        """Hash of where it stands, its type and its ends."""
        return content_id(self.document, self.start, self.end, "link", self.type, self.source, self.target)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions:
    """A set of mentions, of one document or of many, without the texts: what fold works on."""

    names: tuple[Name, ...] = ()
    tellings: tuple[Telling, ...] = ()
    relations: tuple[RelationMention, ...] = ()
    links: tuple[LinkMention, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFacts:
    """All that one document says: the primary data (its mentions)."""

    document: Document
    timexes: tuple[Timex, ...] = ()
    mentions: Mentions = Mentions()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a person decided: merge or split, of entities (surface forms) or events (telling ids), or a correction."""

    kind: Literal["merge_entities", "split_entities", "merge_events", "split_events", "correct"]
    subjects: tuple[str, ...]
    values: Mapping[str, str] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """Hash of what was decided."""
        return content_id("decision", self.kind, *self.subjects, *sorted(self.values.items()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """One thing under all its names. ``names`` are the ids of its Name mentions."""

    id: str
    name: str
    label: Label
    aliases: tuple[str, ...]
    names: tuple[str, ...]
    former_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Involvement:
    """An entity that takes part in an event or telling, and its role."""

    entity: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """What the tellings of one event cannot agree on: the property, and each value with the tellings that say it."""

    property: str
    values: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event out of all its tellings. ``sources`` counts documents."""

    id: str
    type: str
    title: str
    title_en: str
    edtf: str | None
    earliest: int | None
    latest: int | None
    dated: bool
    certainty: Certainty
    confidence: float
    sources: int
    participants: tuple[Involvement, ...]
    tellings: tuple[str, ...]
    conflicts: tuple[Conflict, ...] = ()
    former_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A relation between two entities with all its evidence (ids of RelationMentions)."""

    id: str
    source: str
    type: str
    target: str
    edtf: str | None
    earliest: int | None
    latest: int | None
    mentions: tuple[str, ...]
    events: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link between two events that a text asserts, with its evidence (ids of LinkMentions)."""

    source: str
    type: str
    target: str
    mentions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A near miss that ``graph review`` shows: two things that may be one, with the score and the reason."""

    kind: Literal["entity", "event"]
    left: str
    right: str
    score: float
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What follows from a set of mentions and decisions: the computed data."""

    entities: tuple[Entity, ...] = ()
    events: tuple[Event, ...] = ()
    relations: tuple[Relation, ...] = ()
    links: tuple[Link, ...] = ()
    candidates: tuple[Candidate, ...] = ()
