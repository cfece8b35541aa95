"""Sentences with their names marked, and the relations they must yield.

    FOUNDED Ann Lee > Acme | [P:Ann Lee] founded [O:Acme] in a garage.
    none | [P:Ann Lee] admired [O:Acme].

A name is ``[kind:text]``: Person, Organization, L place, X product, Facility, W work. ``[P*:she=Ann Lee]`` is a pronoun
for Ann Lee. Several relations are separated by ``;``. Lines that start with # are remarks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from loaders import sentences
from loaders.model import Document, Label, Name, RelationMention
from loaders.relations import find

LANGUAGES = Path(__file__).resolve().parents[2] / "loaders" / "languages"
KINDS: dict[str, Label] = {
    "P": "person",
    "O": "organization",
    "L": "place",
    "X": "product",
    "F": "facility",
    "W": "work",
}
_MARK = re.compile(r"\[(\w)(\*?):([^\]=]+)(?:=([^\]]+))?\]")
Triple = tuple[str, str, str]


def read(lang: str, marked: str, **more: object) -> tuple[Document, list[RelationMention], dict[str, str]]:
    """The document, its relation mentions, and the canonical name of each name id."""
    text, names, place = "", [], 0
    for m in _MARK.finditer(marked):
        text += marked[place : m.start()]
        names.append((len(text), m[3], KINDS[m[1]], bool(m[2]), m[4] or m[3]))
        text += m[3]
        place = m.end()
    text += marked[place:]
    document = Document(uri="made", text=text, lang=lang, **more)  # type: ignore[arg-type]
    found = [
        Name(
            document=document.id,
            start=start,
            end=start + len(surface),
            text=surface,
            lang=lang,
            canonical=canonical,
            label=label,
            rule="made",
            pronoun=pronoun,
        )
        for start, surface, label, pronoun, canonical in names
    ]
    mentions = find(document, sentences.split(text), [], found, [])
    return document, mentions, {name.id: name.canonical for name in found}


def triples(lang: str, marked: str) -> set[Triple]:
    """The relations of a marked sentence: type, source, target."""
    _, mentions, canonical = read(lang, marked)
    return {(mention.type, canonical[mention.source], canonical[mention.target]) for mention in mentions}


def corpus(lang: str) -> Iterator[tuple[set[Triple], str]]:
    """The sentences of a language's corpus with what they must yield."""
    for line in (LANGUAGES / lang / "corpus" / "relations.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            expected, _, marked = line.partition(" | ")
            yield {_triple(one) for one in expected.split("; ") if one != "none"}, marked


def _triple(text: str) -> Triple:
    kind, _, ends = text.partition(" ")
    source, _, target = ends.partition(" > ")
    return kind, source, target
