"""Documents made by a seed, with what they say: input for tests of loading, which need many and any."""

from __future__ import annotations

import random

from loaders.edtf import bounds
from loaders.model import (
    Document,
    DocumentFacts,
    LinkMention,
    Mentions,
    Name,
    Participant,
    RelationMention,
    Telling,
)

_PEOPLE = ("Ada Byron", "Grace Murray", "Alan Mathison", "Byron", "Murray")
_FIRMS = ("Analytical Engines", "Cobol Works", "Bombe Limited")


def document(number: int, edition: int = 0) -> Document:
    """The document of a number; another edition of it has another text under the same address."""
    dice = random.Random(f"{number} {edition}")  # noqa: S311 - made the same each time
    sentences = [
        f"{dice.choice(_PEOPLE)} founded {dice.choice(_FIRMS)} in {dice.randint(1950, 1954)}."
        for _ in range(dice.randint(1, 4))
    ]
    return Document(uri=f"made/{number:03}.txt", text=" ".join(sentences), lang="en")


def extract(made: Document, **_: object) -> DocumentFacts:
    """What such a document says, in place of ``loaders.extract.extract``."""
    names: list[Name] = []
    tellings: list[Telling] = []
    relations: list[RelationMention] = []
    links: list[LinkMention] = []
    start = 0
    for sentence in made.text.split(". "):
        quote = sentence.rstrip(".")
        person, rest = quote.split(" founded ")
        firm, year = rest.split(" in ")
        one = _name(made, start, person, "person")
        other = _name(made, start + len(f"{person} founded "), firm, "organization")
        telling = _telling(made, start, quote, year, one, other)
        relation = RelationMention(
            document=made.id, start=start, end=start + len(quote), quote=quote, lang="en", type="FOUNDED",
            source=one.id, target=other.id, rule="made", edtf=year, telling=telling.id,
        )  # fmt: skip
        if tellings:
            links.append(_link(made, tellings[-1], telling))
        names += [one, other]
        tellings.append(telling)
        relations.append(relation)
        start += len(sentence) + 2
    said = Mentions(names=tuple(names), tellings=tuple(tellings), relations=tuple(relations), links=tuple(links))
    return DocumentFacts(document=made, mentions=said)


def _name(made: Document, start: int, text: str, label: str) -> Name:
    return Name(
        document=made.id, start=start, end=start + len(text), text=text, lang="en", canonical=text,
        label=label, rule="made",  # type: ignore[arg-type]
    )  # fmt: skip


def _telling(made: Document, start: int, quote: str, year: str, one: Name, other: Name) -> Telling:
    earliest, latest = bounds(year) or (None, None)
    return Telling(
        document=made.id, start=start, end=start + len(quote), quote=quote, lang="en", type="founding", title=quote,
        trigger_start=one.end + 1, trigger_end=one.end + 8, rule="made", edtf=year, earliest=earliest, latest=latest,
        dated="explicit",
        participants=(Participant(name=one.id, role="agent"), Participant(name=other.id, role="object")),
    )  # fmt: skip


def _link(made: Document, first: Telling, second: Telling) -> LinkMention:
    return LinkMention(
        document=made.id, start=first.start, end=second.end, quote=made.text[first.start : second.end], lang="en",
        type="BEFORE", source=first.id, target=second.id, rule="made",
    )  # fmt: skip
