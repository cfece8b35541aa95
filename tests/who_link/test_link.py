"""Names to entities."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.entities import link
from loaders.gazetteer import Gazetteer
from loaders.model import Decision, Entity, Name
from tests.who_link.made import name

EMPTY, KNOWN = Gazetteer.empty(), Gazetteer.default()


def together(entities: list[Entity], *names: Name) -> bool:
    """Whether all of some names are of one entity."""
    return any({n.id for n in names} <= set(entity.names) for entity in entities)


def linked(*names: Name, decisions: tuple[Decision, ...] = (), gazetteer: Gazetteer = EMPTY) -> bool:
    """Whether names become one entity."""
    return together(link(names, decisions, gazetteer=gazetteer)[0], *names)


def test_one_name_is_one_entity_across_documents_and_scripts() -> None:
    """Equal keys, company forms and sound join without a gazetteer."""
    assert linked(name("Clara Anderson"), name("CLARA ANDERSON", "fr", doc="d2"))
    assert linked(name("Hudson Inc.", label="organization"), name("Hudson", doc="d2", label="organization"))
    assert linked(name("Clara Livingston"), name("克拉拉·利文斯顿", "zh", doc="d2"))
    assert linked(name("Livingston"), name("リビングストン", "ja", doc="d2"), name("利文斯顿", "zh", doc="d3"))
    assert linked(name("Livingston Avenue", label="place"), name("利文斯顿大道", "zh", doc="d2", label="place"))


def test_a_middle_initial_or_a_short_given_name_is_the_same_person() -> None:
    """Robert J. Hudson is Bob Hudson; Rosa Hudson is not."""
    assert linked(name("Robert J. Hudson"), name("Bob Hudson", doc="d2"))
    assert not linked(name("Robert Hudson"), name("Rosa Hudson", doc="d2"))


def test_a_surname_belongs_to_its_only_full_name() -> None:
    """With two people of one surname it is a question for a person."""
    bare, first, second = name("Hudson"), name("Rosa Hudson", doc="d2"), name("Carl Hudson", doc="d3")
    assert linked(bare, first)
    entities, near = link([bare, first, second], gazetteer=EMPTY)
    assert len(entities) == 3
    assert {(c.left, c.right) for c in near} == {("Hudson", "Rosa Hudson"), ("Carl Hudson", "Hudson")}


def test_two_people_with_one_surname_in_one_document_stay_two() -> None:
    """Sound does not join two full names that a document tells apart."""
    rosa, carl = name("Rosa Livingston"), name("Carl Livingston", at=50)
    rosa_zh, carl_zh = name("罗莎·利文斯顿", "zh", doc="d2"), name("卡尔·利文斯顿", "zh", doc="d2", at=50)
    entities, _ = link([rosa, carl, rosa_zh, carl_zh], gazetteer=EMPTY)
    assert together(entities, rosa, rosa_zh)
    assert together(entities, carl, carl_zh)
    assert len(entities) == 2


def test_a_known_identity_forbids_what_sound_would_join() -> None:
    """A translated name is joined by the gazetteer, and two known things are never one."""
    assert linked(name("Vienna", label="place"), name("维也纳", "zh", doc="d2", label="place"), gazetteer=KNOWN)
    assert not linked(name("Lima", label="place"), name("利马索尔", "zh", doc="d2", label="place"), gazetteer=KNOWN)


def test_a_person_and_a_place_that_sound_alike_stay_apart() -> None:
    """Kinds that do not fit are not joined by sound."""
    assert not linked(name("Livingston"), name("利文斯顿", "zh", doc="d2", label="place"))


def test_a_person_and_a_company_of_one_name_stay_apart_where_both_are_sure() -> None:
    """An unsure reading of one name follows the sure one."""
    company = name("Hudson", doc="d2", label="organization")
    assert not linked(name("Hudson"), company)
    assert linked(name("Hudson", confidence=0.4), company)


def test_one_letter_joins_nothing() -> None:
    """X in two documents may be two things."""
    assert not linked(name("X", label="organization"), name("X", doc="d2", label="product"))


def test_an_acronym_needs_a_document_that_has_both() -> None:
    """Initials alone are a candidate, initials in one document are the same body."""
    long = name("Hudson River Society", label="organization")
    assert linked(long, name("HRS", at=60, label="organization"))
    far = name("HRS", doc="d2", label="organization")
    assert not linked(long, far)
    assert [c.reason for c in link([long, far], gazetteer=EMPTY)[1]] == ["acronym"]


def test_decisions_are_respected() -> None:
    """A merge joins what nothing else would, a split parts what would be one, and both outlive the order."""
    merge = Decision(kind="merge_entities", subjects=("Mark Twain", "Samuel Clemens"))
    twain, clemens = name("Mark Twain"), name("Samuel Clemens", doc="d2")
    assert not linked(twain, clemens)
    assert linked(twain, clemens, decisions=(merge,))
    split = Decision(kind="split_entities", subjects=("Livingston", "利文斯顿"))
    latin, han = name("Livingston"), name("利文斯顿", "zh", doc="d2")
    entities, near = link([latin, han], [split], gazetteer=EMPTY)
    assert len(entities) == 2
    assert near == []


def test_a_part_of_a_name_can_be_split_off() -> None:
    """A split of a surface form from the full name it was chained to parts the mentions."""
    full, part = name("Rosa Hudson"), name("Rosa Hudson", at=40, text="Hudson")
    split = Decision(kind="split_entities", subjects=("Rosa Hudson", "Hudson"))
    assert linked(full, part)
    assert not linked(full, part, decisions=(split,))


def test_a_pronoun_belongs_to_its_antecedent_and_is_no_alias() -> None:
    """He counts as evidence, not as a name."""
    full, he = name("Carl Hudson"), name("Carl Hudson", at=40, text="He", pronoun=True)
    (entity,), _ = link([full, he], gazetteer=EMPTY)
    assert set(entity.names) == {full.id, he.id}
    assert (entity.name, entity.aliases) == ("Carl Hudson", ())


def test_an_entity_is_called_by_its_longest_latin_name() -> None:
    """Latin before other scripts; the kind is what the votes of all mentions say."""
    names = [
        name("利文斯顿", "zh", doc="d2"), name("Livingston", at=30), name("Clara Livingston", doc="d3"),
        name("Livingston", at=60, label="place", confidence=0.5),
    ]  # fmt: skip
    (entity,), _ = link(names, gazetteer=EMPTY)
    assert entity.name == "Clara Livingston"
    assert entity.label == "person"
    assert entity.aliases == ("Livingston", "利文斯顿")


def test_a_correction_names_and_labels() -> None:
    """What a person corrected is what the entity is called."""
    decision = Decision(kind="correct", subjects=("Hudson",), values={"name": "Hudson Ltd", "label": "organization"})
    (entity,), _ = link([name("Hudson")], [decision], gazetteer=EMPTY)
    assert (entity.name, entity.label) == ("Hudson Ltd", "organization")


POOL = [
    name(form, lang, doc=f"d{at % 4}", at=at * 100, label=label)
    for at, (form, lang, label) in enumerate(
        [
            ("Clara Livingston", "en", "person"), ("Livingston", "fr", "person"), ("リビングストン", "ja", "person"),
            ("克拉拉·利文斯顿", "zh", "person"), ("Carl Livingston", "en", "person"), ("Vienna", "en", "place"),
            ("维也纳", "zh", "place"), ("Hudson Inc.", "en", "organization"), ("Hudson", "fr", "organization"),
            ("Hudson", "en", "person"), ("HRS", "en", "organization"), ("Hudson River Society", "en", "organization"),
            ("Андерсон", "ru", "person"), ("Anderson", "es", "person"), ("アンダーソン", "ja", "person"),
        ]
    )
]  # fmt: skip
DECISIONS = [
    Decision(kind="merge_entities", subjects=("HRS", "Hudson Inc.")),
    Decision(kind="split_entities", subjects=("Anderson", "アンダーソン")),
]


@settings(max_examples=40, deadline=None)
@given(st.permutations(POOL), st.permutations(DECISIONS), st.integers(1, len(POOL)), st.sampled_from([EMPTY, KNOWN]))
def test_the_result_depends_on_the_set_and_not_on_its_order(
    shuffled: list[Name], decisions: list[Decision], count: int, gazetteer: Gazetteer
) -> None:
    """Any order, and any name twice, gives the same entities and candidates; each name has one entity."""
    part = shuffled[:count]
    result = link(part + part[:2], decisions, gazetteer=gazetteer)
    again = link(sorted(part, key=lambda n: n.id), DECISIONS, gazetteer=gazetteer)
    assert result == again
    owned = list(itertools.chain.from_iterable(entity.names for entity in result[0]))
    assert sorted(owned) == sorted(n.id for n in part)


@pytest.mark.parametrize("gazetteer", [EMPTY, KNOWN])
def test_nothing_gives_nothing(gazetteer: Gazetteer) -> None:
    """No names, no entities."""
    assert link([], gazetteer=gazetteer) == ([], [])
