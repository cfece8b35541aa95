"""How a telling comes by its date, and what it may never take."""

from __future__ import annotations

from tests.what.markup import read


def _dates(lang: str, text: str) -> list[tuple[str, str | None, str]]:
    return [(t.type, t.edtf, t.dated) for t in read(lang, text)[0]]


def test_second_verb_shares_the_date_of_its_sentence() -> None:
    """A verb joined to a dated one without a date of its own inherits it."""
    found = _dates(
        "en", "In {1998 1998} [person Ada Quill] founded [organization Brightmill] and sold [product Lumen]."
    )
    assert found == [("founding", "1998", "explicit"), ("sale", "1998", "inherited")]


def test_story_keeps_its_date_until_the_next() -> None:
    """In an article a past clause takes the date in force, and the reason is recorded."""
    text = (
        "In {1998 1998} [person Ada Quill] founded [organization Brightmill]. [person Quill] hired [person Tom Reeve]."
    )
    tellings, _ = read("en", text)
    assert [(t.edtf, t.dated) for t in tellings] == [("1998", "explicit"), ("1998", "inherited")]
    assert any("date in force" in step for step in tellings[1].why)


def test_news_speaks_of_its_own_day() -> None:
    """Under a dateline, a perfect without a date is of the day of publication, not of the date last mentioned."""
    text = (
        "{2024-06-10 June 10, 2024}\n[organization Brightmill] was founded in {1998 1998}.\n"
        "[person Ada Quill] has resigned."
    )
    assert _dates("en", text) == [("founding", "1998", "explicit"), ("departure", "2024-06-10", "inherited")]


def test_undated_past_is_only_bounded() -> None:
    """Told as past with no date at hand: no later than the document's month, and no more."""
    assert _dates("en", "[person Ada Quill] founded [organization Brightmill].") == [
        ("founding", "../2024-06", "bounded")
    ]


def test_without_publication_nothing_is_invented() -> None:
    """Where the document has no date, an undated event stays undated."""
    tellings, _ = read("en", "[person Ada Quill] founded [organization Brightmill].", published=None)
    assert [(t.edtf, t.dated) for t in tellings] == [(None, "none")]


def test_since_before_and_lists_make_intervals() -> None:
    """Since opens an interval, before closes one, two dates joined by and are one of each."""
    assert (
        _dates("en", "[person Ada Quill] has led and expanded [organization Brightmill] since {2004 2004}.")[0][1]
        == "2004/.."
    )
    assert _dates("en", "[person Ada Quill] founded [organization Brightmill] before {2004 2004}.")[0][1] == "[..2004]"
    visited = _dates("en", "[person Ada Quill] visited [place Rome] in {2001 2001} and {2003 2003}.")
    assert visited[0][1] == "{2001,2003}"


def test_pluperfect_is_before_the_story() -> None:
    """Had done comes before the date in force."""
    text = "In {1998 1998} [person Ada Quill] resigned. She had founded [organization Brightmill]."
    assert _dates("en", text)[1] == ("founding", "../1998", "bounded")


def test_next_sentence_may_date_the_one_before() -> None:
    """That was in 2002: the date belongs to the sentence before, in every language."""
    assert (
        _dates("en", "[person Ada Quill] founded [organization Brightmill]. That was in {2002 2002}.")[0][1] == "2002"
    )
    assert (
        _dates("fr", "[person Odile Garance] a fondé [organization Verrepont]. C'était en {2002 2002}.")[0][1] == "2002"
    )
    assert _dates("zh", "[person 林若兰]创办了[organization 明玻公司]。那是{2002 2002年}。")[0][1] == "2002"


def test_verb_left_out_is_understood() -> None:
    """In 1998 a mill, in 2001 a shop: a second date with a thing of its own repeats the verb."""
    text = "In {1998 1998} [organization Brightmill] introduced the [product Lumen], in {2001 2001} the [product Lux]."
    assert [t.edtf for t in read("en", text)[0]] == ["1998", "2001"]


def test_event_as_subject_takes_the_verbs_date() -> None:
    """The trial began in May: the noun says what, the verb says that and when."""
    assert _dates("en", "The trial of [person Tom Reeve] began in {2008-05 May 2008}.") == [
        ("lawsuit", "2008-05", "explicit")
    ]


def test_future_is_stated_when_written() -> None:
    """A plan's date is the time it speaks of; when it was made is the document's day."""
    tellings, _ = read("en", "[organization Brightmill] will open a museum in [place Leeds] in {2026 2026}.")
    assert [(t.edtf, t.certainty, t.stated) for t in tellings] == [("2026", "planned", "2024-06-10")]


def test_after_and_because_are_links() -> None:
    """A link stands only where words assert it, and quotes them."""
    text = (
        "In {1998 1998}, after [organization Norfolk Glass] bought [organization Brightmill], "
        "[person Ada Quill] resigned."
    )
    tellings, links = read("en", text)
    kinds = {t.id: t.type for t in tellings}
    assert [(link.type, kinds[link.source], kinds[link.target]) for link in links] == [
        ("BEFORE", "acquisition", "departure")
    ]
    _, none = read("en", "In {1998 1998} [person Ada Quill] resigned. [person Tom Reeve] died in {2003 2003}.")
    assert none == []


def test_amounts_belong_to_their_event() -> None:
    """Money, scales and counts are values with units; a year is no amount and H100 no number."""
    text = (
        "[organization Norfolk Glass] bought [organization Brightmill] for $1.5 billion in {2011 2011} "
        "with 20,000 H100 chips."
    )
    (telling,) = read("en", text)[0]
    assert [(q.value, q.unit) for q in telling.quantities if q.measure == "money"] == [(1.5e9, "USD")]
    assert all(q.value not in (2011, 100) for q in telling.quantities)


def test_direct_speech_is_not_the_authors_word() -> None:
    """What stands between quotation marks is said, not told."""
    text = '[person Ada Quill] said, "we founded a firm and sold a mill together", in {1998 1998}.'
    assert [t.type for t in read("en", text)[0]] == ["statement"]


def test_quote_is_the_text() -> None:
    """Every quote is what stands between its offsets, at most 500 characters."""
    text = "In {1998 1998} " + "very " * 300 + "proud [person Ada Quill] founded [organization Brightmill]."
    for telling in read("en", text)[0]:
        assert len(telling.quote) <= 500
        assert telling.end - telling.start == len(telling.quote)


def test_hostile_text_is_read_in_time() -> None:
    """Pages of quotation marks, brackets and verbs neither hang nor fail."""
    for lang in ("en", "fr", "es", "de", "zh", "ja"):
        read(lang, '"(' * 2000 + "founded " * 2000 + "创办" * 2000 + "設立し" * 2000)
