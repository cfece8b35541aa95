"""fold depends on the set of mentions and decisions, never on their order."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.fold import fold
from loaders.gazetteer import Gazetteer
from loaders.model import Decision, Facts, Mentions
from tests.fold.made import Story, apart, named


def story_of(seed: int, size: int) -> Story:
    """A story of random tellings among few people, so that many agree."""
    chance = random.Random(seed)  # noqa: S311 - a test's data
    story = Story()
    for _ in range(size):
        year = chance.choice(("1984", "1984-05", "1984-05-02", "1985", "../1990", "1984~"))
        story.tell(
            chance.choice("abc"),
            chance.choice(("founding", "acquisition", "sale", "statement")),
            year,
            agent=chance.choice(("Ada Lindqvist", "Bruno Keller", "")),
            object=chance.choice(("Nordwind", "Halcyon", "Kestrel", "")),
            quote=" ".join(chance.choices(("third", "first", "company", "founded", "bought", "market"), k=4)),
            certainty=chance.choice(("asserted", "planned")),
        )
        story.relate(chance.choice("abc"), "PARTNER_OF", *chance.sample(("Nordwind", "Halcyon", "Tessera"), 2))
    return story


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 10_000), size=st.integers(2, 14), shuffle=st.integers(0, 10_000))
def test_order_does_not_matter(seed: int, size: int, shuffle: int) -> None:
    """Any order of the mentions and decisions gives the same facts."""
    story = story_of(seed, size)
    ids = [telling.id for telling in story.tellings]
    decisions = [
        Decision(kind="merge_events", subjects=(ids[0], ids[-1])),
        Decision(kind="split_events", subjects=(ids[0], ids[1])),
    ]
    expected = story.fold(*decisions)
    chance = random.Random(shuffle)  # noqa: S311 - a test's data
    mixed = [list(part) for part in (story.names, story.tellings, story.relations, decisions)]
    for part in mixed:
        chance.shuffle(part)
    names, tellings, relations, decided = mixed
    again = Mentions(names=tuple(names), tellings=tuple(tellings), relations=tuple(relations))
    assert fold(again, decided, gazetteer=Gazetteer.empty()) == expected


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 10_000), size=st.integers(1, 12))
def test_every_telling_is_in_one_event(seed: int, size: int) -> None:
    """No telling is lost, none counts twice, and said twice is said once."""
    story = story_of(seed, size)
    facts = story.fold()
    told = [id_ for event in facts.events for id_ in event.tellings]
    assert sorted(told) == sorted(telling.id for telling in story.tellings)
    twice = Mentions(names=tuple(story.names * 2), tellings=tuple(story.tellings * 2), relations=tuple(story.relations))
    assert fold(twice, gazetteer=Gazetteer.empty()) == facts


def test_nothing_makes_nothing() -> None:
    """Without mentions there are no facts."""
    assert fold(Mentions(), gazetteer=Gazetteer.empty()) == Facts()


def test_a_merge_is_kept_and_its_undo_is_exact() -> None:
    """A person's merge joins what folding would not; without the decision all is as before."""
    story = Story()
    one = story.tell("a", "meeting", "2010", agent="Ada Lindqvist")
    two = story.tell("b", "conflict", "1999", agent="Bruno Keller")
    before = story.fold()
    assert len(before.events) == 2
    merged = story.fold(Decision(kind="merge_events", subjects=(one, two)))
    assert len(merged.events) == 1
    assert {event.id for event in before.events} == {merged.events[0].id, *merged.events[0].former_ids}
    assert story.fold() == before


def test_a_split_is_kept() -> None:
    """A person's split parts what folding would join, and is not asked again."""
    story = Story()
    one = story.tell("a", "founding", "1984", agent="Ada Lindqvist", object="Nordwind")
    two = story.tell("b", "founding", "1984", agent="Ada Lindqvist", object="Nordwind")
    facts = story.fold(Decision(kind="split_events", subjects=(one, two)))
    assert apart(facts) == sorted([{one}, {two}], key=sorted)
    assert not [row for row in facts.candidates if row.kind == "event"]


def test_a_split_wins_over_a_merge() -> None:
    """Two events rather than a wrong one, where decisions contradict each other."""
    story = Story()
    one = story.tell("a", "founding", "1984", agent="Ada Lindqvist", object="Nordwind")
    two = story.tell("b", "founding", "1984", agent="Ada Lindqvist", object="Nordwind")
    both = (Decision(kind="merge_events", subjects=(one, two)), Decision(kind="split_events", subjects=(two, one)))
    assert len(story.fold(*both).events) == 2


def test_a_correction_names_a_telling_and_holds_for_its_event() -> None:
    """What a person corrected wins over every telling; a date that is not EDTF is left out."""
    story = Story()
    one = story.tell("a", "founding", "1984", agent="Ada Lindqvist", object="Nordwind")
    values = {"edtf": "1983-07", "title": "The beginning", "type": "launch"}
    event = story.one(Decision(kind="correct", subjects=(one,), values=values))
    assert (event.edtf, event.title, event.type) == ("1983-07", "The beginning", "launch")
    wrong = story.one(Decision(kind="correct", subjects=(one,), values={"edtf": "soon", "type": "party"}))
    assert (wrong.edtf, wrong.type) == ("1984", "founding")


def test_an_event_is_as_firm_as_its_firmest_telling() -> None:
    """Planned here and told as done there, it was done; two documents are surer than one."""
    story = Story()
    story.tell("a", "launch", "2008-05", agent="Nordwind", object="Kestrel", certainty="planned", confidence=0.5)
    story.tell("b", "launch", "2008-05-03", agent="Nordwind", object="Kestrel", title="Launched", confidence=0.8)
    event = story.one()
    assert (event.certainty, event.title, event.confidence) == ("asserted", "Launched", 0.9)


def test_the_english_title_needs_no_language() -> None:
    """Type and participants make a plain English title."""
    story = Story()
    story.tell("a", "founding", "1984", agent="Ada Lindqvist", object="Nordwind", lang="zh")
    assert story.one().title_en == "Ada Lindqvist founds Nordwind"


def test_relations_fold_by_ends_type_and_time() -> None:
    """Two times of one office are two relations; a mention without a date joins the first of them."""
    story = Story()
    early = story.relate("a", "LEADS", "Ada Lindqvist", "Nordwind", "1976/1985")
    late = story.relate("a", "LEADS", "Ada Lindqvist", "Nordwind", "1996/2011")
    story.relate("b", "LEADS", "Ada Lindqvist", "Nordwind")
    found = {relation.edtf: relation for relation in story.fold().relations}
    assert set(found) == {"1976/1985", "1996/2011"}
    assert early in found["1976/1985"].mentions
    assert late in found["1996/2011"].mentions


def test_partners_are_partners_either_way() -> None:
    """A mutual relation told from both ends is one."""
    story = Story()
    story.relate("a", "PARTNER_OF", "Nordwind", "Halcyon")
    story.relate("b", "PARTNER_OF", "Halcyon", "Nordwind")
    assert len(story.fold().relations) == 1


def test_a_relation_names_the_event_that_implies_it() -> None:
    """A relation derived from a telling carries the id of the telling's event."""
    story = Story()
    telling = story.tell("a", "founding", "1984", agent="Ada Lindqvist", object="Nordwind")
    story.relate("a", "FOUNDED", "Ada Lindqvist", "Nordwind", "1984", telling=telling)
    facts = story.fold()
    (relation,) = facts.relations
    assert relation.events == (facts.events[0].id,)
    assert relation.source == named(facts, "Ada Lindqvist").id
