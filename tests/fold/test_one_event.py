"""When two tellings are one event, and when they are two."""

from __future__ import annotations

from typing import Any

import pytest

from tests.fold.made import Story, apart


def both(first: dict, second: dict, *, same_document: bool = False) -> int:
    """How many events two tellings make."""
    story = Story()
    story.tell("a", **first)
    story.tell("a" if same_document else "b", **second)
    return len(story.fold().events)


FOUNDED = {"kind": "founding", "edtf": "1984", "agent": "Ada Lindqvist", "object": "Nordwind"}


def test_coarse_meets_fine_and_the_finest_that_all_support_wins() -> None:
    """A year, a month and a minute that lie within one another are one date: the minute."""
    story = Story()
    for document, edtf in (("a", "1984"), ("b", "1984-05"), ("c", "1984-05-02T18:00")):
        story.tell(document, "founding", edtf, agent="Ada Lindqvist", object="Nordwind")
    event = story.one()
    assert event.edtf == "1984-05-02T18:00"
    assert event.dated
    assert event.sources == 3
    assert not event.conflicts


def test_across_languages() -> None:
    """Agreement rests on entities and time, never on the language."""
    story = Story()
    story.tell("a", "acquisition", "2011-03", agent="Nordwind", object="Halcyon", lang="en")
    story.tell("b", "acquisition", "2011", agent="Nordwind", object="Halcyon", lang="zh")
    assert story.one().sources == 2


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"object": "Halcyon"}, "another object"),
        ({"agent": "Bruno Keller"}, "another agent"),
        ({"kind": "departure"}, "another kind"),
        ({"edtf": "1999"}, "a date far away"),
    ],
)
def test_two_events_rather_than_a_wrong_merge(change: dict, why: str) -> None:
    """Another object, agent, kind or date makes another event."""
    assert both(FOUNDED, {**FOUNDED, **change}) == 2, why


def test_ordinals_number_events() -> None:
    """The third launch and the fourth are two events, however alike all else is."""
    launch = {"kind": "launch", "edtf": "2008", "agent": "Nordwind", "object": "Kestrel"}
    third = {**launch, "quote": "Nordwind's third launch of the Kestrel"}
    assert both(third, {**launch, "quote": "Nordwind's fourth launch of the Kestrel"}) == 2
    assert both(third, {**launch, "quote": "the third launch of the Kestrel by Nordwind"}) == 1


@pytest.mark.parametrize(
    ("lang", "third", "fourth"),
    [
        ("fr", "le troisième tir de Kestrel", "le quatrième tir de Kestrel"),
        ("es", "el tercer lanzamiento del Kestrel", "el cuarto lanzamiento del Kestrel"),
        ("de", "der dritte Start der Kestrel", "der vierte Start der Kestrel"),
        ("zh", "Kestrel第三次发射", "Kestrel第四次发射"),
        ("ja", "Kestrelの3回目の打ち上げ", "Kestrelの4回目の打ち上げ"),
    ],
)
def test_ordinals_in_every_language(lang: str, third: str, fourth: str) -> None:
    """Ordinals part events in each language that has a list of them."""
    launch = {"kind": "launch", "edtf": "2008", "agent": "Nordwind", "object": "Kestrel", "lang": lang}
    assert both({**launch, "quote": third}, {**launch, "quote": fourth}) == 2
    assert both({**launch, "quote": third}, {**launch, "quote": third}) == 1


def test_one_author_does_not_contradict_himself() -> None:
    """Other amounts in one document are other events; in two documents they are a conflict in one."""
    gift = {"kind": "funding", "edtf": "2016", "agent": "Ada Lindqvist", "object": "Halcyon"}
    first, second = {**gift, "amounts": ((30.0, "EUR"),)}, {**gift, "amounts": ((900.0, "EUR"),)}
    assert both(first, second, same_document=True) == 2
    story = Story()
    story.tell("a", **first)
    story.tell("b", **second)
    (conflict,) = story.one().conflicts
    assert conflict.property == "EUR"
    assert [value for value, _ in conflict.values] == ["30 EUR", "900 EUR"]


def test_done_and_planned_in_one_text_are_two() -> None:
    """What a text tells as done is not what the same text tells as planned."""
    suit = {"kind": "lawsuit", "edtf": "2006-03", "agent": "Nordwind", "object": "Halcyon"}
    assert both(suit, {**suit, "certainty": "planned"}, same_document=True) == 2
    assert both(suit, {**suit, "certainty": "planned"}) == 1


def test_a_date_that_errs_is_a_conflict_where_a_thing_happens_once() -> None:
    """A company is founded once: two years for it are kept side by side, with their tellings."""
    story = Story()
    for document in ("a", "b"):
        story.tell(document, "founding", "1984", agent="Ada Lindqvist", object="Nordwind")
    odd = story.tell("c", "founding", "1985", agent="Ada Lindqvist", object="Nordwind")
    event = story.one()
    assert event.edtf == "1984"
    (conflict,) = event.conflicts
    assert conflict.property == "date"
    assert dict(conflict.values)["1985"] == (odd,)


def test_a_sale_is_an_acquisition_seen_from_the_other_side() -> None:
    """Kindred types with one cast and one date are one event."""
    sale = {"kind": "sale", "edtf": "2011-03-04", "agent": "Halcyon", "object": "Kestrel"}
    assert both(sale, {**sale, "kind": "acquisition", "agent": "Halcyon, Nordwind"}) == 1


def test_what_lasts_is_not_what_ends_it() -> None:
    """A leave from January to August is not the resignation in August."""
    leave = {"kind": "departure", "edtf": "2011-01/2011-08-25", "agent": "Ada Lindqvist", "object": "Nordwind"}
    assert both(leave, {**leave, "edtf": "2011-08-25"}) == 2
    assert both(leave, {**leave, "edtf": "2011-01-17"}) == 1


def test_bounds_agree_with_a_date_but_do_not_give_one() -> None:
    """Told only as past, an event takes the date that another telling gives."""
    story = Story()
    story.tell("a", "founding", "../2023-04", agent="Ada Lindqvist", object="Nordwind")
    story.tell("b", "founding", "1984", agent="Ada Lindqvist", object="Nordwind")
    event = story.one()
    assert (event.edtf, event.dated) == ("1984", True)


def test_without_any_date_the_bounds_meet() -> None:
    """Two bounds make the narrower one; the event stays undated."""
    story = Story()
    story.tell("a", "founding", "../2023-04", agent="Ada Lindqvist", object="Nordwind")
    story.tell("b", "founding", "1980/..", agent="Ada Lindqvist", object="Nordwind")
    event = story.one()
    assert (event.edtf, event.dated) == ("1980/2023-04", False)


def test_an_approximate_date_does_not_contradict_its_neighbour() -> None:
    """About 1890 and 1891 are no conflict."""
    story = Story()
    story.tell("a", "founding", "1890~", agent="Ada Lindqvist", object="Nordwind")
    story.tell("b", "founding", "1891", agent="Ada Lindqvist", object="Nordwind")
    assert not story.one().conflicts


def test_a_chain_of_likenesses_does_not_bridge_a_bar() -> None:
    """Where A is like B and B like C, A and C still stay apart if something bars them."""
    story = Story()
    first = story.tell("a", "meeting", "2010-05-04", agent="Ada Lindqvist, Bruno Keller", quote="their first meeting")
    story.tell("b", "meeting", "2010-05-04", agent="Ada Lindqvist, Bruno Keller", quote="a meeting was held")
    second = story.tell("c", "meeting", "2010-05-04", agent="Ada Lindqvist, Bruno Keller", quote="their second meeting")
    assert not any({first, second} <= event for event in apart(story.fold()))


def test_near_misses_are_shown_with_score_and_reason() -> None:
    """Two tellings that nearly agree stay two events and come up for review."""
    story = Story()
    one = story.tell("a", "meeting", "2010-05", agent="Ada Lindqvist", quote="Ada Lindqvist asked for new rules")
    other = story.tell("b", "meeting", "2010", agent="Ada Lindqvist", quote="Ada Lindqvist spoke of rules again")
    facts = story.fold()
    (candidate,) = [row for row in facts.candidates if row.kind == "event"]
    assert {candidate.left, candidate.right} == {one, other}
    assert 0.2 < candidate.score < 0.5, candidate
    assert "date" in candidate.reason


def test_what_one_speaker_foretells_is_one_event_only_where_it_agrees() -> None:
    """The same speaker, kind and open date are not enough: what is said must agree, in words or in an amount."""
    story = Story()
    said: dict[str, Any] = {"agent": "Ada Lindqvist", "certainty": "predicted", "dated": "explicit"}
    robots = story.tell("a", "prediction", "2025-07/..", quote="robots will outnumber humans everywhere", **said)
    again = story.tell("b", "prediction", "2025-07/..", quote="many robots will soon outnumber the humans", **said)
    growth = story.tell("b", "prediction", "2025-07/..", quote="economies grow thousandfold within decades", **said)
    abroad = story.tell("c", "prediction", "2025-07/..", quote="l'économie croîtra mille fois", lang="fr", **said)
    assert apart(story.fold()) == sorted([{robots, again}, {growth}, {abroad}], key=sorted)
