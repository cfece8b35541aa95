"""What counts as an event: what a careful reader would put on a timeline, and once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from loaders.events import passage
from loaders.events.dating import When
from loaders.events.drafts import Draft
from loaders.model import Telling


def keep(draft: Draft, when: When, kind: passage.Genre, dated: Sequence[tuple[Draft, When]]) -> bool:
    """Whether a careful reader would put the draft on a timeline."""
    reading = draft.reading
    own = any(not passage.vague(t) for t in draft.own)
    if draft.heading and (draft.noun or draft.frame.type == "statement"):
        return False
    if reading.negated or reading.time == "unreal" or draft.opener == "cond":
        return False
    if reading.ought and not own:
        return False
    if draft.quoted and not (own and reading.time in ("past", "perfect", "future")):
        return False
    if draft.frame.weak and not own:
        return False
    if draft.noun:
        if own or not draft.roles or draft.order != "after" or draft.host is None or not when.edtf:
            return own
        return dated[draft.host][1].dated in ("explicit", "relative")
    if reading.time == "none" and not own:
        return False
    if reading.reduced and not own and not any(role == draft.frame.subject for _, role in draft.roles):
        return False
    if draft.opener in ("rel", "orel") and not own and kind == "news":
        return False
    if draft.frame.type == "prediction" and any(t.value == "FUTURE_REF" for t in draft.own):
        return bool(draft.roles) or bool(draft.someone)
    if (
        reading.time == "present"
        and reading.certainty == "reported"
        and not draft.attributed
        and draft.roles
        and not draft.noun
    ):
        return not draft.frame.weak
    if reading.time == "present" and not own and not (kind == "news" and (draft.frame.speech or _new(draft))):
        return False
    if draft.frame.speech and not any(role == "agent" for _, role in draft.roles):
        return own or (bool(draft.someone) and kind != "transcript")
    return bool(draft.roles) or own or bool(draft.someone)


#: What a headline or a lead tells in the present: the firm buys, the minister goes.
_AT_ONCE = frozenset(("acquisition", "sale", "merger", "departure", "appointment", "failure", "founding"))


def _new(draft: Draft) -> bool:
    """Whether a change told in the present is the news itself: it has someone who does it or whom it befalls.

    A trade is no news: it sells toys.
    """
    asked = ("object",) if draft.frame.type in ("sale", "acquisition") else ("agent", "object")
    named = any(role in asked for _, role in draft.roles)
    return draft.frame.type in _AT_ONCE and draft.main and not draft.heading and named and not draft.frame.weak


def predicted(kept: Sequence[tuple[Draft, When]]) -> list[tuple[Draft, When]]:
    """A sentence that predicts is one prediction for each time it speaks of, with who says so, and no statement."""
    out: list[tuple[Draft, When]] = []
    for index, group in groupby(kept, key=lambda pair: pair[0].sentence):
        del index
        pairs = list(group)
        foretold = [d for d, _ in pairs if d.frame.type == "prediction"]
        dated = [d for d in foretold if any(not passage.vague(t) for t in d.own)]
        speaker = next((n.text for d, _ in pairs for n, r in d.roles if r == "agent" and d.frame.speech), None)
        for draft, when in pairs:
            if foretold and draft.frame.type == "statement" and not draft.own:
                continue
            if draft in foretold and draft not in (dated or foretold[:1]):
                continue
            if draft in foretold:
                draft.attributed = draft.attributed or speaker
                if draft.reading.certainty == "asserted":
                    draft.reading.certainty = "predicted"
            out.append((draft, when))
    return out


def once_said(kept: Sequence[tuple[Draft, When]], kind: passage.Genre) -> list[tuple[Draft, When]]:
    """What one speaker goes on to say under one inherited date is one statement, told once."""
    out: list[tuple[Draft, When]] = []
    last: tuple[frozenset[str], str | None, int] | None = None
    for draft, when in kept:
        if draft.frame.type != "statement" or when.dated in ("explicit", "relative"):
            out.append((draft, when))
            continue
        who = frozenset(name.canonical for name, role in draft.roles if role == "agent")
        known = who == last[0] if last and who else draft.someone != "phrase"
        near = kind != "news" or (last is not None and draft.sentence == last[2])
        if last is not None and known and near and when.edtf == last[1]:
            continue
        last = (who, when.edtf, draft.sentence)
        out.append((draft, when))
    return out


def once_each(found: Sequence[Telling]) -> Iterator[Telling]:
    """One telling for one thing: a noun beside its own light verb, a second trigger of one type in one clause."""
    last: list[Telling] = []
    for one in found:
        last = [t for t in last if t.end > one.start]
        if any(t.type == one.type and t.start < one.end and one.start < t.end and t.edtf == one.edtf for t in last):
            continue
        last.append(one)
        yield one
