"""English in running text: the year of a story, tense, glimpses aside, zones, why."""

from __future__ import annotations

from datetime import date
from time import process_time

import pytest

from loaders import sentences, timexes
from loaders.model import Document, Timex

_NEWS = date(2013, 3, 22)  # a Friday
_HISTORY = (
    "The revolt began in May 1831. In 1832 it spread. By 1833 the coast was lost, and in 1834 a truce followed. "
    "War came back in 1835. The siege of 1836 failed. In 1837 the queen fled. Peace was made in 1838.\n\n"
)


def read(text: str, published: date | None = _NEWS) -> list[Timex]:
    """The expressions of an English text."""
    return timexes.find(Document(uri="t", text=text, lang="en", published=published), sentences.split(text))


def values(text: str, published: date | None = _NEWS) -> list[str]:
    """Their values."""
    return [t.value for t in read(text, published)]


def test_month_of_a_history_takes_the_year_of_the_story() -> None:
    """A month without a year lies in the year that the story has reached, whatever the document's date."""
    assert values(_HISTORY + "In 1840 a new fleet sailed. In April it landed.")[-2:] == ["1840", "1840-04"]


def test_months_that_wrap_round_turn_the_year() -> None:
    """After November comes the January of the next year."""
    found = values(_HISTORY + "On 20 November 1840 the fort fell. In January the army marched south.")
    assert found[-2:] == ["1840-11-20", "1841-01"]


def test_glimpsed_year_does_not_move_the_story() -> None:
    """A year in the middle of a sentence that looks far ahead leaves the story where it was."""
    text = _HISTORY + "In March 1840 he wrote a report, which was published in 1905. In April he resigned."
    assert values(text)[-3:] == ["1840-03", "1905", "1840-04"]


def test_year_after_counts_from_the_date_said_last() -> None:
    """One year later is counted from the date that was said last."""
    assert values(_HISTORY + "He built a yard in 1840, and in 1844 a mill. One year later it burned.")[-1] == "1845"


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("The minister resigned on Thursday.", "2013-03-21"),
        ("The minister will resign on Thursday.", "2013-03-28"),
        ("The fair will be held on 4 January.", "2014-01-04"),
        ("The fair was held on 4 November.", "2012-11-04"),
        ("The law takes effect July 1.", "2013-07-01"),
    ],
)
def test_tense_tells_which_day(text: str, want: str) -> None:
    """Past and future, passives and timetables too, say on which side of today a day lies."""
    assert values(text + " " + "This is what the office of the council said about it. " * 4)[0] == want


def test_zone_is_kept_in_edtf() -> None:
    """A clock time keeps the zone that the text names."""
    assert [t.edtf for t in read("The call is at 9 a.m. EST on 5 April 2013.")] == ["2013-04-05T09:00-05:00"]


def test_window_in_running_text_has_an_anchor() -> None:
    """The last three months are a length that ends at the document's date."""
    found = read("Sales fell in the last three months. " + "The firm gave no reason for the fall of its sales. " * 5)
    assert [(t.value, t.anchor) for t in found] == [("P3M", "BEFORE 2013-03-22")]


def test_why_names_rule_and_steps() -> None:
    """An expression says which rule read it, and what its missing year came from."""
    found = read("She left in May.")[0]
    assert found.why[0] == found.rule
    assert "told as past" in found.why[-1]


def test_a_word_of_an_offensive_is_no_month() -> None:
    """Marches, quarters of a whole and may the verb are not dates."""
    assert not values("They may march to the sea, and a quarter of them stayed behind.")


def test_a_page_of_dates_costs_no_more_than_its_length() -> None:
    """Twice the dates take about twice the time: nothing looks around again for each of them."""

    def cost(count: int) -> float:
        start = process_time()
        read("on 5 May and on Monday he left " * count)
        return process_time() - start

    cost(10)
    assert cost(4000) < 8 * max(cost(1000), 0.05)
