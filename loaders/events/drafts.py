"""The working types of the event engine, between a trigger and a telling."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from loaders.events.pack import Frame
from loaders.model import Certainty, Name, Role, Timex

Time = Literal["past", "perfect", "pluperfect", "present", "future", "unreal", "none"]


@dataclass(slots=True, kw_only=True)
class Reading:
    """How a trigger stands: its time, its voice, and whether it happened."""

    time: Time = "none"
    passive: bool = False
    reduced: bool = False  # a participle without auxiliary
    negated: bool = False
    certainty: Certainty = "asserted"
    ought: bool = False  # is to, should: a plan where it has a date, else an obligation
    would: bool = False  # a conditional, which is a future after a verb of saying
    group_start: int = 0
    steps: tuple[str, ...] = ()


@dataclass(slots=True, kw_only=True)
class Draft:
    """A telling in the making. Offsets are the document's."""

    frame: Frame
    start: int
    end: int
    trigger_start: int
    trigger_end: int
    sentence: int
    noun: bool
    reading: Reading
    until: int = 0  # where what was said ends, if that is behind the clause
    opener: str = ""  # what opens the clause: rel, sub, cond, coord, comp, punct, ""
    main: bool = True
    quoted: bool = False
    heading: bool = False
    roles: list[tuple[Name, Role]] = field(default_factory=list)
    own: list[Timex] = field(default_factory=list)  # dates in the clause that may date it
    host: int | None = None  # index of the draft that reports, hosts or governs this one
    order: str = ""  # after, before: an order word governs this clause
    attributed: str | None = None
    lemma: str = ""
    someone: Literal["", "pronoun", "phrase"] = ""  # what stands as its subject, where no Name does
    later: bool = False  # the clause says that it came after the date in force: later, eventually
    why: list[str] = field(default_factory=list)
