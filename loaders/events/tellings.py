"""A draft and its date, written down as a telling."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders import edtf as dates
from loaders.events import passage, quantities
from loaders.events.dating import When
from loaders.events.drafts import Draft
from loaders.model import Certainty, Document, Participant, Telling, Timex

_QUOTE_LIMIT = 500


_TITLE_LIMIT = 90
#: A conjunction that a clause begins or ends with, in the languages with spaces.
_JOINED = re.compile(
    r"^(?:and|but|or|et|mais|ou|und|aber|oder|y|pero|e|ma|que|that|dass|daß)\s+"
    r"|[,\s]+(?:and|but|or|et|mais|ou|und|aber|oder|y|pero)$"
)


def telling(document: Document, draft: Draft, when: When, timexes: Sequence[Timex], kind: passage.Genre) -> Telling:
    """A draft and its date as a telling."""
    start, end = draft.start, max(draft.end, draft.until)
    if end - start > _QUOTE_LIMIT:
        start = max(start, min(draft.trigger_start, end - _QUOTE_LIMIT))
        end = min(end, start + _QUOTE_LIMIT)
    quote = document.text[start:end]
    limits = dates.bounds(when.edtf) or (None, None)
    taken = [(t.start - start, t.end - start) for t in timexes if t.start < end and t.end > start]
    certainty: Certainty = draft.reading.certainty
    return Telling(
        document=document.id, start=start, end=end, quote=quote, lang=document.lang, type=draft.frame.type,
        title=title(quote), trigger_start=draft.trigger_start, trigger_end=draft.trigger_end,
        rule=f"{draft.frame.type}:{draft.lemma}", confidence=_confidence(draft, when),
        participants=tuple(Participant(name=name.id, role=role) for name, role in draft.roles),
        edtf=when.edtf, earliest=limits[0], latest=limits[1], dated=when.dated, certainty=certainty,
        attributed_to=draft.attributed,
        stated=document.published.isoformat() if document.published and certainty in ("planned", "predicted") else None,
        date_text=when.timex.text if when.timex else None, date_start=when.timex.start if when.timex else None,
        date_end=when.timex.end if when.timex else None, quantities=quantities.find(quote, taken),
        why=(f"trigger {document.text[draft.trigger_start : draft.trigger_end]!r} ({draft.lemma})",
             *draft.reading.steps, when.why, f"text read as {kind}"),
    )  # fmt: skip


def _confidence(draft: Draft, when: When) -> float:
    score = {"explicit": 0.95, "relative": 0.9, "inherited": 0.75, "bounded": 0.6, "none": 0.5}[when.dated]
    return round(score - 0.05 * draft.noun - 0.05 * (not draft.roles), 2)


def title(quote: str) -> str:
    """The clause on one line, without the conjunction that joins it to another; cut at a word where it is long."""
    line = " ".join(quote.split()).strip(" ,;:、，–—-*")
    line = _JOINED.sub("", line)
    if line[:1].islower() and not any(char.isupper() for char in line.split()[0]):
        line = line[0].upper() + line[1:]
    if len(line) <= _TITLE_LIMIT:
        return line
    cut = line.rfind(" ", 0, _TITLE_LIMIT)
    return line[: cut if cut > _TITLE_LIMIT // 2 else _TITLE_LIMIT - 1].rstrip(" ,;:、，") + "…"
