"""The roles of the names in a clause, by their place and their preposition."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.events import participles
from loaders.events.drafts import Reading
from loaders.events.line import Line
from loaders.events.pack import Frame
from loaders.events.subjects import (
    befallen,
    heads,
    inherited,
    inverted,
    possessor,
    stands_for,
    subject_of,
    titled,
    told_by_someone,
    whose,
    within,
)
from loaders.events.triggers import Hit
from loaders.model import Name, Role

_PLACES = ("place", "facility")


def verb_roles(
    line: Line, hit: Hit, reading: Reading, clause: tuple[int, int, str], verbal: Sequence[Hit]
) -> list[tuple[Name, Role]]:
    """The arguments of a verb in its clause: subject, object, place, a passive's agent, what was spoken of."""
    low, high, opener = clause
    frame = hit.entry.frame
    group = min(reading.group_start, hit.first)
    content = _content_start(line, hit, high) if frame.speech else high
    before, after = within(line, low, group), within(line, hit.last, content)
    if reading.reduced:
        subject = befallen(line, hit, before, opener) or participles.befalls(line, hit, before)
        if not subject and participles.fronted(line, hit):
            subject = participles.said_of(line, hit)
            after = [n for n in after if n not in subject]
        before = possessor(line, before)
        return _unique(
            [
                *((n, frame.object) for n in subject),
                *((n, frame.subject) for n in before),
                *_after(line, after, frame, reading),
            ]
        )
    antecedent = line.pack.free_order and opener == "rel"  # der den Konzern geführt hatte
    subject = [] if antecedent else heads(line, before)
    if not subject and not antecedent and (frame.speech or line.pack.free_order) and not reading.passive:
        subject = inverted(line, hit, group, low, after)
        after = [n for n in after if n not in subject]
    if not subject and not (frame.speech and told_by_someone(line, hit, group)):
        subject = inherited(line, low, group, opener, verbal, hit)
    subject = subject or whose(line, before, frame)
    roles = _after(line, after, frame, reading)
    if antecedents := _relative_object(line, low, group, opener, before, reading):
        roles = [*((n, frame.object) for n in antecedents if n not in subject), *roles]
    aside = _aside(line, before, subject, frame, reading)
    if not reading.passive and not any(role == "object" for _, role in roles + aside):
        stands = [n for n in stands_for(line, low) if n not in subject]
        aside += [
            (n, frame.object if line.words[low - 1].low in line.pack.complementizers else frame.oblique) for n in stands
        ]
    has_object = any(role == "object" for _, role in roles + aside)
    role: Role = frame.object if reading.passive else subject_of(frame, subject, has_object=has_object)
    topic = [] if has_object or content >= high else [n for n in within(line, content, high) if not n.pronoun][:1]
    about: Role = "object"
    return _unique([*((n, role) for n in subject), *roles, *aside, *((n, about) for n in topic)])


#: Relatives that are never the object: of whom, where.
_NOT_OBJECT = frozenset(("whose", "where", "dont", "où", "cuyo", "cuya", "cuyos", "cuyas", "donde", "quien"))


def _relative_object(
    line: Line, low: int, group: int, opener: str, before: Sequence[Name], reading: Reading
) -> list[Name]:
    """The firm, which Anna founded: where a relative clause has its own subject, the antecedent is its object."""
    if opener not in ("rel", "orel") or line.pack.free_order or reading.passive or low < 2:
        return []
    own = bool(heads(line, before)) or any(w.low in _PERSONS for w in line.words[low:group])
    if not own or line.words[low - 1].low in _NOT_OBJECT:
        return []
    last = low - 2 - (line.words[low - 2].low == ",")
    name = line.name_at.get(last)
    return [name] if name is not None and not line.possessive(name) else []


#: Subjects of a clause of their own, apart from the relatives.
_PERSONS = frozenset(("he", "she", "it", "they", "we", "i", "il", "elle", "ils", "elles", "on", "je", "nous"))


def _aside(
    line: Line, before: Sequence[Name], subject: Sequence[Name], frame: Frame, reading: Reading
) -> list[tuple[Name, Role]]:
    """The names before the verb that are not its subject; one of a list is what the list's first is."""
    out: list[tuple[Name, Role]] = []
    for name in before:
        if name in subject:
            continue
        if out and line.coordinated(out[-1][0], name) and not line.possessive(name):
            out.append((name, out[-1][1]))
        elif role := _before(line, name, subject, frame, reading):
            out.append((name, role))
    return out


def _content_start(line: Line, hit: Hit, high: int) -> int:
    """Where what was said begins: at that, a colon or a quotation mark."""
    for i in range(hit.last, high):
        word = line.words[i].low
        if word in line.pack.complementizers or word in ':"“«„':
            return i
    return high


def _before(line: Line, name: Name, subject: Sequence[Name], frame: Frame, reading: Reading) -> Role | None:
    """A name before the verb that is not its subject: a place, a passive's agent, in German an object; or none."""
    if line.clitic(name):
        return "other" if frame.subject == "object" or reading.passive else frame.object
    if place := _place(line, name, frame):
        return place
    preposition = line.preposition(name)
    if reading.passive and preposition in line.pack.by:
        return frame.subject
    if line.possessive(name):
        return None
    if line.pack.free_order:
        if any(n.label == "person" and titled(line, name, n) for n in subject):  # SPD-Chef Anna Becker
            return "other"
        if not preposition and not reading.passive:
            return frame.object
        return frame.oblique if preposition else "other"
    of_title = any(n.label == "person" for n in subject) and name.label == "organization"
    return "other" if of_title or preposition not in line.pack.of else None


def _place(line: Line, name: Name, frame: Frame) -> Role | None:
    """In Rome, at the Louvre; and, where an event needs a stage, at an institution: in the High Court."""
    if line.possessive(name) or not (line.preposition(name) in line.pack.at or line.near(name)):
        return None
    if name.label in _PLACES or (name.label == "organization" and frame.type in ("lawsuit", "meeting", "study")):
        return "place"
    return None


def _after(line: Line, names: Sequence[Name], frame: Frame, reading: Reading) -> list[tuple[Name, Role]]:
    roles: list[tuple[Name, Role]] = []
    for name in names:
        previous = roles[-1] if roles else None
        role = _role_after(line, name, previous, roles, frame, reading)
        if role is not None:
            roles.append((name, role))
    return roles


_TOGETHER = (
    "founding",
    "meeting",
    "agreement",
    "negotiation",
    "conflict",
    "construction",
    "contract",
    "study",
    "election",
)


def _role_after(
    line: Line,
    name: Name,
    previous: tuple[Name, Role] | None,
    roles: Sequence[tuple[Name, Role]],
    frame: Frame,
    reading: Reading,
) -> Role | None:
    """The role of a name behind the verb, by its preposition; None where it only belongs to another noun."""
    pack = line.pack
    if pack.as_well and _as_well(line, name):
        return frame.object if reading.passive else frame.subject
    preposition = line.preposition(name)
    taken = {role for _, role in roles}
    if place := _place(line, name, frame):
        return place
    if previous and line.coordinated(previous[0], name) and not line.possessive(name):
        return previous[1]
    if preposition in pack.against:
        return "object"
    if preposition in pack.by and (reading.passive or preposition not in pack.of):
        return frame.subject if reading.passive else "other"
    if line.possessive(name):
        return None
    if preposition in pack.with_:
        if frame.type == "merger":
            return "object" if "object" in taken else "agent"
        return "agent" if frame.type in _TOGETHER else "other"
    if _bare(line, preposition, name) and not reading.passive:
        return frame.object if frame.object not in taken else "other"
    if preposition == "from" and frame.type == "launch" and name.label in _PLACES:
        return "place"
    if preposition in pack.of:
        return frame.oblique if not roles else "other"
    if preposition and name.label in _PLACES and frame.type in ("departure", "joining", "meeting"):
        return "place"  # fled to, travelled to, came back to a city
    return frame.oblique if preposition and frame.oblique not in taken else "other"


def _as_well(line: Line, name: Name) -> bool:
    """Whether a name, with the noun it is put to, follows as well as."""
    low = line.words[max(0, line.at[name.id][0] - 8)].start
    said = list(re.finditer(line.pack.as_well, line.text[low : name.start], re.IGNORECASE))
    return bool(said) and not any(low + said[-1].end() <= n.start < name.start for n in line.names)


def _bare(line: Line, preposition: str, name: Name) -> bool:
    """No preposition before a name, or one that marks an object."""
    return not preposition or (preposition in line.pack.object_marks and name.label not in _PLACES)


def noun_roles(line: Line, hit: Hit, low: int, high: int) -> list[tuple[Name, Role]]:
    """The arguments of a nominalisation: 's and by are who did it, of is what it befell."""
    frame = hit.entry.frame
    roles: list[tuple[Name, Role]] = []
    after = within(line, hit.last, high)
    whose: Role = frame.subject if frame.of == "object" else frame.of
    roles += [(name, whose) for name in within(line, low, hit.first)]
    for name in after:
        preposition = line.preposition(name)
        previous = roles[-1] if roles else None
        if place := _place(line, name, frame):
            roles.append((name, place))
        elif previous and line.coordinated(previous[0], name):
            roles.append((name, previous[1]))
        elif preposition in line.pack.by:
            roles.append((name, frame.subject))
        elif preposition in line.pack.of:
            roles.append((name, frame.of if not any(r == frame.of for _, r in roles) else "other"))
        elif preposition in line.pack.with_:
            roles.append((name, "agent"))
        else:
            roles.append((name, "other"))
    return _unique(roles)


def _unique(roles: Sequence[tuple[Name, Role]]) -> list[tuple[Name, Role]]:
    seen: dict[str, tuple[Name, Role]] = {}
    named: set[str] = set()
    for name, role in roles:
        if name.pronoun and name.canonical in named:  # I read it, because I …: one who takes part, once
            continue
        named.add(name.canonical)
        seen.setdefault(name.id, (name, role))
    return list(seen.values())
