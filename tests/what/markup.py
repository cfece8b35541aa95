"""Text with names and dates marked in it, read by the event engine alone: no other stage takes part."""

from __future__ import annotations

import re
from datetime import date

from loaders import edtf, events, sentences
from loaders.model import Document, LinkMention, Name, Telling, Timex

MARK = re.compile(
    r"\[(?P<label>\w+)(?:/(?P<role>\w+))? (?P<name>[^\]]+)\]|\{(?P<edtf>\S+?)(?:@(?P<basis>\w+))? (?P<when>[^}]+)\}"
)
PUBLISHED = date(2024, 6, 10)


def read(lang: str, marked: str, published: date | None = PUBLISHED) -> tuple[list[Telling], list[LinkMention]]:
    """The tellings and links of a marked text: [person Ada Quill], {1998 1998}, {2024-06-07@deictic on Friday}."""
    text, spans, at = "", [], 0
    for m in MARK.finditer(marked):
        text += marked[at : m.start()]
        spans.append((len(text), len(text) + len(m["name"] or m["when"]), m))
        text += m["name"] or m["when"]
        at = m.end()
    text += marked[at:]
    document = Document(uri="markup", text=text, lang=lang, published=published)
    names, timexes = [], []
    for start, end, m in spans:
        shown = text[start:end]
        if m["name"]:
            names.append(
                Name(
                    document=document.id, start=start, end=end, text=shown, lang=lang, canonical=shown,
                    label=m["label"], rule="markup",
                )
            )  # fmt: skip
        else:
            low, high = edtf.bounds(m["edtf"]) or (None, None)
            timexes.append(
                Timex(
                    document=document.id, start=start, end=end, text=shown, type="DATE", value=m["edtf"], rule="markup",
                    edtf=m["edtf"], earliest=low, latest=high, basis=m["basis"] or "absolute",
                )
            )  # fmt: skip
    return events.find(document, sentences.split(text), timexes, names)
