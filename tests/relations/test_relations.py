"""Each sentence of a language's corpus yields just the relations that stand beside it."""

from __future__ import annotations

from datetime import date

import pytest

from loaders.model import RELATION_TYPES, Document, Name, Participant, Telling
from loaders.relations import find
from loaders.relations.pack import pack_of, rules_of
from tests.relations.marked import corpus, read, triples

LANGUAGES = ("en", "fr", "es", "de", "zh", "ja")
SENTENCES = [(lang, expected, marked) for lang in LANGUAGES for expected, marked in corpus(lang)]


@pytest.mark.parametrize(("lang", "expected", "marked"), SENTENCES, ids=[f"{lang}-{m}" for lang, _, m in SENTENCES])
def test_corpus(lang: str, expected: set[tuple[str, str, str]], marked: str) -> None:
    """A sentence yields what its line says and no more."""
    assert triples(lang, marked) == expected


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_rule_compiles_and_states_a_known_type(lang: str) -> None:
    """Rules state only relation types of the model, with both ends named."""
    rules = rules_of(lang)
    assert {rule.type for rule in rules} <= set(RELATION_TYPES)
    assert all({"s", "t"} <= set(rule.pattern.groupindex) for rule in rules)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_corpus_has_both_sides(lang: str) -> None:
    """Each language shows what must be read and what must not."""
    lines = list(corpus(lang))
    assert sum(bool(expected) for expected, _ in lines) >= 12
    assert sum(not expected for expected, _ in lines) >= 5


def test_the_quote_is_the_text() -> None:
    """Offsets are those of the document, whatever the names' lengths."""
    document, mentions, _ = read("en", "Yesterday [P:Ann Lee], chairwoman of [O:Acme Holdings], resigned in [L:Oslo].")
    (mention,) = mentions
    assert document.text[mention.start : mention.end] == mention.quote == "Ann Lee, chairwoman of Acme Holdings"


def test_former_bounds_the_relation_by_the_document() -> None:
    """Who is called former held the office before the document was written."""
    _, mentions, _ = read("en", "Former [O:Acme] chairman [P:Bo Rim] spoke.", published=date(2012, 3, 4))
    assert [mention.edtf for mention in mentions] == ["../2012-03-04"]
    _, mentions, _ = read("en", "[O:Acme] chairman [P:Bo Rim] spoke.", published=date(2012, 3, 4))
    assert [mention.edtf for mention in mentions] == [None]


def test_a_language_without_rules_states_nothing() -> None:
    """No pack, no phrases; what tellings imply is still found."""
    assert pack_of("xx") is None
    assert triples("xx", "[P:Ann Lee] founded [O:Acme].") == set()


def implied(
    kind: str, certainty: str = "asserted", quote: str = "", **cast: tuple[str, str]
) -> set[tuple[str, str, str]]:
    """The relations that one telling implies; the cast as role=(label, name)."""
    text = quote or " ".join(name for _, name in cast.values())
    document = Document(uri="made", text=text, lang="en")
    names, parts = [], []
    for role, (label, surface) in cast.items():
        start = text.index(surface)
        name = Name(
            document=document.id,
            start=start,
            end=start + len(surface),
            text=surface,
            lang="en",
            canonical=surface,
            label=label,  # type: ignore[arg-type]
            rule="made",
        )
        names.append(name)
        parts.append(Participant(name=name.id, role=role.rstrip("2")))  # type: ignore[arg-type]
    telling = Telling(
        document=document.id,
        start=0,
        end=len(text),
        quote=text,
        lang="en",
        type=kind,
        title=text,
        trigger_start=0,
        trigger_end=len(text),
        rule="made",
        participants=tuple(parts),
        certainty=certainty,  # type: ignore[arg-type]
        edtf="1984",
        dated="explicit",
    )
    mentions = find(document, [], [], names, [telling])
    assert all(mention.telling == telling.id and mention.edtf == "1984" for mention in mentions)
    called = {name.id: name.text for name in names}
    return {(mention.type, called[mention.source], called[mention.target]) for mention in mentions}


ANN, BO, ACME, BETA = ("person", "Ann Lee"), ("person", "Bo Rim"), ("organization", "Acme"), ("organization", "Beta")


@pytest.mark.parametrize(
    ("kind", "cast", "quote", "expected"),
    [
        ("founding", {"agent": ANN, "object": ACME}, "", {("FOUNDED", "Ann Lee", "Acme")}),
        (
            "founding",
            {"agent": ANN, "agent2": BO, "object": ACME},
            "",
            {("CO_FOUNDED", "Ann Lee", "Acme"), ("CO_FOUNDED", "Bo Rim", "Acme")},
        ),
        (
            "founding",
            {"agent": ANN, "object": ACME, "other": BO},
            "Ann Lee started Acme with Bo Rim",
            {("CO_FOUNDED", "Ann Lee", "Acme"), ("CO_FOUNDED", "Bo Rim", "Acme")},
        ),
        ("acquisition", {"agent": ACME, "object": BETA}, "", {("ACQUIRED", "Acme", "Beta")}),
        ("sale", {"agent": ANN, "object": BETA}, "", {("SOLD", "Ann Lee", "Beta")}),
        ("merger", {"agent": ACME, "object": BETA}, "", {("MERGED_WITH", "Acme", "Beta")}),
        ("departure", {"agent": ANN, "object": ACME}, "", {("LEFT", "Ann Lee", "Acme")}),
        ("departure", {"agent": ACME, "object": ANN}, "Acme dismissed Ann Lee", {("LEFT", "Ann Lee", "Acme")}),
        (
            "departure",
            {"agent": ANN, "object": ACME},
            "Ann Lee quit the board at Acme",
            {("LEFT_BOARD_OF", "Ann Lee", "Acme")},
        ),
        (
            "funding",
            {"agent": ACME, "object": BETA},
            "Acme put an investment into Beta",
            {("INVESTED_IN", "Acme", "Beta")},
        ),
        ("funding", {"agent": ANN, "object": BETA}, "Ann Lee gave money to Beta", {("FUNDED", "Ann Lee", "Beta")}),
        ("joining", {"agent": ANN, "object": ACME}, "", {("WORKS_FOR", "Ann Lee", "Acme")}),
        ("joining", {"agent": ACME, "object": ANN}, "Acme recruited Ann Lee", {("RECRUITED", "Acme", "Ann Lee")}),
        (
            "appointment",
            {"object": ANN, "other": ACME},
            "Ann Lee became president at Acme",
            {("LEADS", "Ann Lee", "Acme")},
        ),
        ("launch", {"agent": ACME, "object": ("product", "Widget")}, "", {("PRODUCES", "Acme", "Widget")}),
        ("statement", {"agent": ANN, "object": BETA}, "Ann Lee criticised Beta", {("CRITICISED", "Ann Lee", "Beta")}),
        ("statement", {"agent": ANN, "object": BETA}, "Ann Lee thanked Beta", set()),
    ],
)
def test_what_an_event_implies(kind: str, cast: dict, quote: str, expected: set) -> None:
    """An event implies a relation between its participants, dated and with the telling as its evidence."""
    assert implied(kind, quote=quote, **cast) == expected


@pytest.mark.parametrize("certainty", ["planned", "predicted", "hypothetical"])
def test_what_has_not_happened_implies_nothing(certainty: str) -> None:
    """A plan to found a company founds none."""
    assert implied("founding", certainty, agent=ANN, object=ACME) == set()
