"""Who does what to whom in a Chinese clause: position and coverbs, and the head of a row of names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.events import cjk
from loaders.events.drafts import Reading
from loaders.events.subjects import subject_of
from loaders.model import Name, Role

_NOUN_NEXT = re.compile(r"(?![了后时之前、和与及以并而但等期途的])[一-鿿]")
COMITATIVE = re.compile(r"[\s,，]*(?:并|又|还|后来|随后)?(?:和|与|同|跟|携手|联合|联手)[^,，的]{0,6}")
_AT = re.compile(r"(?:在|于|到|去|抵达|前往|位于|赴|来到|访问)$")
_BY = re.compile(r"(?:被|由|遭|受)$")
_WITH = re.compile(r"(?:与|和|同|跟|及|以及|、|联合|携手)$")
_OBJECT = re.compile(r"(?:把|将|向|对|给|就|为)$")
_FROM = re.compile(r"(?:从|自|离开|来自|脱离|退出)$")
_MODIFIED = re.compile(r"[的在于与和跟对向从被把将由给了以及]")
#: A noun phrase right behind a verb is its object, named or not: 建造了一座新工厂.
_THING_NEXT = re.compile(r"了?(?:[一两几数这那该其新首第][^,，。;；]{2}|\d[^,，。;；]{2})")
_LISTED = re.compile(r"\s*(?:、|和|与|及|以及|跟|同)\s*$")


def subjects(text: str, low: int, high: int, names: Sequence[Name]) -> list[Name]:
    """The first name before the verb that no coverb governs and no 的 follows, and its list."""
    for i, name in enumerate(names):
        if name.end > high:
            break
        before = text[max(low, name.start - 3) : name.start]
        after = text[name.end : name.end + 1]
        if after == "的" or any(p.search(before) for p in (_AT, _BY, _OBJECT, _FROM)):
            continue
        if i and _WITH.search(before) and names[i - 1].end < name.start:
            continue
        heads = [_head(text, name, names[i + 1 :], high)]
        for other in names[names.index(heads[0]) + 1 :]:
            if other.end <= high and _LISTED.fullmatch(text[heads[-1].end : other.start]):
                heads.append(other)
        return heads
    return []


def _head(text: str, name: Name, others: Sequence[Name], high: int) -> Name:
    """A name that only modifies gives way to what it modifies: 法国总统某某, 丹麦某某大学."""
    for other in others:
        between = text[name.end : other.start]
        office = other.label == "person" and name.label != "person" and re.fullmatch(r"[\w、]{0,16}", between)
        body = name.label == "place" and other.label in ("organization", "facility") and len(between) <= 1
        if other.end > high or not (office or body) or _MODIFIED.search(between):
            break
        name = other
    return name


def roles_of(
    text: str,
    trigger: cjk.Trigger,
    reading: Reading,
    subject: Sequence[Name],
    before: Sequence[Name],
    after: Sequence[Name],
) -> list[tuple[Name, Role]]:
    """The roles of the names around a verb: behind it by position, before it by coverb."""
    frame = trigger.frame
    out: list[tuple[Name, Role]] = []
    done = False
    for name in after:
        left = text[max(trigger.end, name.start - 3) : name.start]
        role: Role
        to = trigger.lemma[-1] in "于在至到往达" and trigger.end == name.start
        moves = (frame.type == "other" or to) and name.label in ("place", "facility")
        part = name.label == "place" and _NOUN_NEXT.match(text, name.end) is not None
        if (later_head := _head(text, name, after[after.index(name) + 1 :], high=len(text))) is not name and not done:
            role = "other"
            del later_head
        elif moves or (_AT.search(left) and name.label in ("place", "facility")):
            role = "place"
        elif out and _LISTED.fullmatch(text[out[-1][0].end : name.start]):
            role = out[-1][1]
        elif done or part or _FROM.search(left):
            role = "other"
        elif text[name.end : name.end + 1] == "的" and name.start - trigger.end > 1:
            role = "other" if frame.type not in ("departure", "joining", "appointment") else frame.oblique
        else:
            role, done = frame.object, True
        out.append((name, role))
    passive = reading.passive and any(_BY.search(text[max(0, n.start - 2) : n.start]) for n in before)
    has_object = done or (not trigger.noun and _THING_NEXT.match(text, trigger.end) is not None)
    active = subject_of(frame, subject, has_object=has_object)
    role = frame.object if reading.passive and (passive or not done) else active
    roles: list[tuple[Name, Role]] = [(n, role) for n in subject]
    for name in before:
        left = text[max(0, name.start - 3) : name.start]
        if (
            roles
            and _BY.search(text[max(0, roles[-1][0].start - 3) : roles[-1][0].start])
            and _LISTED.fullmatch(text[roles[-1][0].end : name.start])
        ):
            roles.append((name, roles[-1][1]))
        elif _BY.search(left):
            roles.append((name, frame.subject))
        elif (_AT.search(left) and name.label in ("place", "facility")) or (
            left.endswith(("在", "于")) and name.label == "organization"
        ):
            roles.append((name, "place"))
        elif _FROM.search(left):
            roles.append((name, frame.oblique))
        elif _OBJECT.search(left):
            roles.append((name, "object"))
        elif _WITH.search(left):
            roles.append((name, "agent" if frame.object == "agent" or frame.type == "meeting" else "other"))
        elif text[name.end : name.end + 1] == "的" and not subject:
            roles.append((name, "place" if name.label == "place" else frame.alone))
        else:
            roles.append((name, "other"))
    return cjk.unique(roles + out)


def noun_roles(
    text: str, trigger: cjk.Trigger, before: Sequence[Name], after: Sequence[Name]
) -> list[tuple[Name, Role]]:
    """X 的发布, 对 X 的收购."""
    frame = trigger.frame
    out: list[tuple[Name, Role]] = []
    for name in before:
        left = text[max(0, name.start - 2) : name.start]
        if _OBJECT.search(left):
            out.append((name, "object"))
        elif name is before[-1]:
            out.append((name, frame.of))
        else:
            out.append((name, frame.subject))
    return cjk.unique(out + [(n, "other") for n in after])
