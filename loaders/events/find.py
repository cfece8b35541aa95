"""Drafts → tellings: what counts as an event, who reports it, when it was, and how it is written down."""

from __future__ import annotations

import importlib
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from loaders.events import fallback, foretold, links, passage, quotes, shapes
from loaders.events.attach import afterthought, attach, attribute, dated_by_next, host, last_told, mark
from loaders.events.dating import Dater, When
from loaders.events.drafts import Draft
from loaders.events.keep import keep, once_each, once_said, predicted
from loaders.events.pack import Pack
from loaders.events.tellings import telling
from loaders.model import Document, LinkMention, Name, Sentence, Telling, Timex
from loaders.sentences import dateline

Engine = Callable[[Document, Sentence, int, Sequence[Name], Sequence[Timex], Pack], list[Draft]]


_LONGEST = 1200  # characters that are read as one sentence
LANGUAGES = ("en", "fr", "zh", "ja", "es", "de")


@lru_cache(maxsize=16)
def pack_of(lang: str) -> Pack | None:
    """The pack of a language, loaded when first asked for; None where there is none."""
    base = lang.partition("-")[0].lower()
    if base not in LANGUAGES:
        return None
    try:
        module = importlib.import_module(f"loaders.languages.{base}.what")
    except ModuleNotFoundError:
        return None
    pack: Pack = module.PACK
    return pack


def tellings(
    document: Document, sentences: Sequence[Sentence], timexes: Sequence[Timex], names: Sequence[Name]
) -> tuple[list[Telling], list[LinkMention]]:
    """The tellings of a document, in text order, and the links between them."""
    pack = pack_of(document.lang)
    if pack is None:
        return [], []
    sentences = list(_pieces(document.text, sentences))
    drafts = collect(document, sentences, timexes, names, pack)
    kind = passage.genre(document, sentences, timexes)
    dated = date_all(document, sentences, timexes, drafts, kind, pack)
    kept = [(draft, when) for draft, when in dated if keep(draft, when, kind, dated)]
    kept = once_said(predicted(kept), kind)
    told = [(draft, telling(document, draft, when, timexes, kind)) for draft, when in kept]
    distinct = {one.id for one in once_each([one for _, one in told])}
    told = [pair for pair in told if pair[1].id in distinct]
    return [one for _, one in told], links.find(document, sentences, told, pack)


def _pieces(text: str, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """The sentences, those without end cut at blanks: no clause is longer, and work stays linear."""
    for sentence in sentences:
        at = sentence.start
        while sentence.end - at > _LONGEST:
            cut = text.rfind(" ", at + _LONGEST // 2, at + _LONGEST)
            cut = cut if cut > at else at + _LONGEST
            yield Sentence(start=at, end=cut, paragraph=sentence.paragraph)
            at = cut
        yield Sentence(start=at, end=sentence.end, paragraph=sentence.paragraph, heading=sentence.heading)


def date_all(
    document: Document,
    sentences: Sequence[Sentence],
    timexes: Sequence[Timex],
    drafts: Sequence[Draft],
    kind: passage.Genre,
    pack: Pack,
) -> list[tuple[Draft, When]]:
    """Every draft with its date, in text order; a date that no draft took still moves the passage on."""
    dater = Dater(document, sentences, kind, pack)
    claimed = {id(t) for draft in drafts for t in draft.own}
    starts = [s.start for s in sentences]
    loose = [t for t in timexes if id(t) not in claimed and t.type in ("DATE", "TIME")]
    done: dict[int, tuple[Draft, When]] = {}
    waiting: list[int] = []
    at = 0
    for i, draft in enumerate(drafts):
        while at < len(loose) and loose[at].start < draft.trigger_start:
            dater.pass_by(loose[at], bisect_right(starts, loose[at].start) - 1)
            at += 1
        if draft.host is not None and draft.host > i:
            waiting.append(i)
            continue
        done[i] = (draft, dater.date(draft, done))
        for j in [w for w in waiting if drafts[w].host in done]:
            done[j] = (drafts[j], dater.date(drafts[j], done))
            waiting.remove(j)
    for j in waiting:
        done[j] = (drafts[j], dater.date(drafts[j], done))
    return [done[i] for i in sorted(done)]


def collect(
    document: Document,
    sentences: Sequence[Sentence],
    timexes: Sequence[Timex],
    names: Sequence[Name],
    pack: Pack,
) -> list[Draft]:
    """The undated drafts of a document, with the dates of their clauses and the drafts that report them."""
    boilerplate = re.compile(pack.boilerplate, re.IGNORECASE) if pack.boilerplate else None
    quoted = quotes.spans(document.text)
    name_starts = [n.start for n in names]
    time_starts = [t.start for t in timexes]
    out: list[Draft] = []
    for index, whole in enumerate(sentences):
        text = document.text[whole.start : whole.end]
        if text.rstrip("\"'”»」』)）").endswith(("?", "？")) or (boilerplate and boilerplate.search(text)):
            continue
        sentence = replace(whole, start=dateline(document.text, whole))
        mine = names[bisect_left(name_starts, sentence.start) : bisect_left(name_starts, sentence.end)]
        when = timexes[bisect_left(time_starts, whole.start) : bisect_left(time_starts, sentence.end)]
        found = _engine(pack.script)(document, sentence, index, mine, when, pack)
        for draft in found:
            draft.heading = sentence.heading
            draft.quoted = quotes.inside(quoted, draft.trigger_start, draft.trigger_end)
        spoken = {id(t) for t in when if quotes.inside(quoted, t.start, t.end)}
        attach(found, when, mine, document.text, sentence, pack, spoken)
        found = shapes.eventive(found, pack)
        found = sorted([*found, *shapes.gapped(found, mine, document.text, pack)], key=lambda d: d.trigger_start)
        shapes.dropped(found, last_told(out, sentences, sentence), pack)
        shapes.born(found)
        host(found, len(out))
        foretold.gather(found, len(out))
        mark(found, document.text, sentence, pack)
        attribute(found, document.text, sentence, mine, pack)
        afterthought(found, when, document.text, sentence, pack)
        if dated_by_next(document.text, sentence, when, out, pack):
            continue
        if extra := fallback.draft(document.text, sentence, index, mine, when, found, pack):
            extra.quoted = quotes.inside(quoted, extra.trigger_start, extra.trigger_end)
            found = sorted(
                [*found, extra, *shapes.gapped([extra], mine, document.text, pack)], key=lambda d: d.trigger_start
            )
        out.extend(found)
    return out


def _engine(script: str) -> Engine:
    """The engine of a script, loaded when first asked for."""
    module = importlib.import_module(f"loaders.events.{script}")
    engine: Engine = module.drafts
    return engine
