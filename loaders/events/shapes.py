"""Two shapes of sentence that every language has: the event as a subject (the trial began), and a verb left out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from loaders.events.drafts import Draft
from loaders.events.pack import Pack
from loaders.events.passage import vague
from loaders.model import Name, Role, Timex

_JOIN = re.compile(r"[,;，、；]|\b(?:and|then|et|puis|y|luego|und|dann)\b|和")


def eventive(drafts: Sequence[Draft], pack: Pack) -> list[Draft]:
    """The trial began, the talks broke down: the noun says what happened, the verb that and when."""
    out = list(drafts)
    for verb in drafts:
        if verb.noun or not pack.eventive & {verb.lemma, verb.lemma.removeprefix("se+")}:
            continue
        nouns = [d for d in out if d.noun and verb.start <= d.trigger_start < verb.trigger_start and not d.order]
        if not nouns or any(role == "agent" for _, role in verb.roles):
            continue
        noun = nouns[-1]
        verb.frame, verb.lemma = noun.frame, f"{noun.lemma} + {verb.lemma}"
        verb.own = [*verb.own, *(t for t in noun.own if t not in verb.own)]
        seen = {n.id for n, role in noun.roles}
        verb.roles = [*noun.roles, *((n, r) for n, r in verb.roles if n.id not in seen)]
        verb.someone = "phrase"
        out.remove(noun)
    return out


def born(drafts: Sequence[Draft]) -> None:
    """A company, a service or a work that is born is founded: SpaceX naît, nació la empresa."""
    for draft in drafts:
        cast = [(n, r) for n, r in draft.roles if r in ("agent", "object")]
        thing = cast and all(n.label in ("organization", "product", "work") for n, _ in cast)
        if draft.frame.type == "birth" and thing:
            draft.frame = replace(draft.frame, type="founding")
            draft.roles = [(n, "object" if r == "agent" else r) for n, r in draft.roles]


def dropped(drafts: Sequence[Draft], last: Draft | None, pack: Pack) -> None:
    """Where a language may leave a subject out, a clause without one takes that of the sentence before."""
    if not pack.pro_drop:
        return
    for draft in drafts:
        if draft.noun or draft.reading.passive or draft.someone or draft.lemma == "modal":
            continue
        if any(role == "agent" for _, role in draft.roles) or draft.opener in ("rel", "orel"):
            continue
        if draft.frame.alone == "object" != draft.frame.subject and not any(
            role == "object" for _, role in draft.roles
        ):
            continue
        subject: Role = "object" if last is not None and last.reading.passive else "agent"
        if draft.lemma.startswith("se+") and draft.frame.type in ("failure", "accident", "result"):
            continue  # se derrumbó un puente: what it befell stands behind it
        held = [(n, r) for n, r in (last.roles if last else ()) if r == subject]
        seen = {n.id for n, _ in draft.roles}
        draft.roles = [*((n, draft.frame.subject) for n, _ in held if n.id not in seen), *draft.roles]


def gapped(drafts: Sequence[Draft], names: Sequence[Name], text: str, pack: Pack) -> list[Draft]:
    """In 1998 they opened a mill, in 2001 a bakery: a second date with a thing of its own repeats the verb."""
    out: list[Draft] = []
    for draft in drafts:
        firm = sorted((t for t in draft.own if t.edtf and not vague(t)), key=lambda t: t.start)
        if draft.noun or len(firm) < 2 or draft.reading.negated:
            continue
        first = firm[0]
        for timex in firm[1:]:
            low = max(draft.trigger_end, first.end)
            joins = list(_JOIN.finditer(text, low, timex.end))
            if not joins or timex.start < draft.trigger_end:
                continue
            start = joins[-1].end() if joins[-1].end() <= timex.start else joins[0].end()
            later = next((m.start() for m in _JOIN.finditer(text, timex.end, draft.end)), draft.end)
            mine = [n for n in names if start <= n.start and n.end <= later]
            rest = text[start : timex.start] + text[timex.end : later]
            told = pack.script == "latin" and any(map(pack.past_forms, re.findall(r"(?<![^\W_])[^\W\d_A-Z]+", rest)))
            if not mine or told:  # signed on Monday and was shown on Tuesday: a verb of its own
                continue
            out.append(_copy(draft, mine, (start, later), timex))
            draft.own.remove(timex)
            draft.roles = [(n, r) for n, r in draft.roles if n not in mine]
            draft.end = (
                min(draft.end, joins[0].start()) if draft.end > joins[0].start() >= draft.trigger_end else draft.end
            )
    return out


def _copy(draft: Draft, names: Sequence[Name], span: tuple[int, int], timex: Timex) -> Draft:
    subject: list[tuple[Name, Role]] = [(n, r) for n, r in draft.roles if r == "agent"]
    role: Role = "object"
    start, end = span
    return replace(
        draft,
        start=start,
        end=end,
        trigger_start=names[0].start,
        trigger_end=names[0].end,
        roles=[*subject, *((n, role) for n in names)],
        own=[timex],
        why=[],
        opener="coord",
        lemma=f"{draft.lemma} (left out)",
    )
