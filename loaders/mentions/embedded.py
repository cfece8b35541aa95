"""Latin names inside Chinese and Japanese text: SpaceX and its like between two particles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from loaders.mentions import shared
from loaders.mentions.affix import begins, ends
from loaders.mentions.draft import Draft

_BODY = r"[A-Za-zÀ-ÿ0-9]*(?:[.&'’-][A-Za-zÀ-ÿ0-9]+)*\.?"
_RUN = re.compile(rf"(?<![A-Za-z0-9@/._-])[A-Za-zÀ-ÿ]{_BODY}(?:[ ·・](?:of |the |and |de |& )?[A-ZÀ-Þ0-9]{_BODY})*")
_NUMBER = re.compile(r"[ ·・](\d+(?:\.\d+)?)$")
_COUNTED = re.compile(r"[年月日号個个台人名万亿億千百%％倍ヶカか本社回度円元米美ドル歳岁时時分秒種种]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """The words of a language that, beside a Latin name, say its kind; suffixes follow it, prefixes stand before."""

    persons_after: frozenset[str]
    orgs_after: frozenset[str]
    orgs_before: frozenset[str]
    products_after: frozenset[str]
    places_after: frozenset[str]
    letter_after: frozenset[str]
    letter_before: frozenset[str]
    child: frozenset[str]
    facilities_after: frozenset[str]
    founding_before: frozenset[str]
    counted_after: frozenset[str] = frozenset()


def find(text: str, start: int, end: int, around: Around) -> Iterator[Draft]:
    """The Latin names of ``text[start:end]`` with votes for their kinds."""
    for m in _RUN.finditer(text, start, end):
        for span in _spans(text, m.start(), m.end(), around):
            a, b = span
            draft = Draft(start=a, end=b, text=text[a:b], parts=tuple(re.split(r"[ ·・]", text[a:b])))
            _judge(draft, text, around)
            yield draft


def _spans(text: str, start: int, end: int, around: Around) -> Iterator[tuple[int, int]]:
    """A run, or its words one by one where an address (acme.com) or two inner capitals show that they are several."""
    words = text[start:end].split(" ")
    several = (
        len(words) > 1
        and sum("." in word[1:-1] or shared.is_camel(word) for word in words if not word[0].isdigit()) > 1
    )
    at = start
    for word in words if several else [text[start:end]]:
        span = _trim(text, at, at + len(word), around)
        if span:
            yield span
        at += len(word) + 1


def _trim(text: str, start: int, end: int, around: Around) -> tuple[int, int] | None:
    surface = (
        text[start:end].rstrip(".")
        if not shared.is_company_form(text[start:end].rsplit(maxsplit=1)[-1])
        else text[start:end]
    )
    number = _NUMBER.search(surface)
    if number and (
        _COUNTED.match(text[start + len(surface) :].lstrip()[:1]) or (len(number[1]) > 3 and "." not in number[1])
    ):
        surface = surface[: number.start()]
    if len(surface) == 1:
        return (start, start + 1) if surface.isupper() and _named_letter(text, start, start + 1, around) else None
    words = surface.split(" ")
    while words and (shared.is_abbreviation(words[-1]) or words[-1].lower() in ("of", "the", "and", "de", "&")):
        words.pop()
    offset = 0
    while len(words) > 1 and shared.is_abbreviation(words[0]):
        offset += len(words.pop(0)) + 1
    surface = " ".join(words)
    if not surface:
        return None
    a = start + offset
    b = a + len(surface)
    if len(surface) == 1 or begins(text, b, around.counted_after):
        return None
    if surface[0].islower() and not shared.is_camel(surface) and "." not in surface:
        return None
    if "/" in text[max(0, a - 3) : a] or text[b : b + 1] == "@":
        return None
    return a, b


def _named_letter(text: str, start: int, end: int, around: Around) -> bool:
    after, before = text[end : end + 14], text[max(0, start - 6) : start]
    return any(after.startswith(w) for w in around.letter_after) or any(
        before.endswith(w) for w in around.letter_before
    )


def _judge(draft: Draft, text: str, around: Around) -> None:
    after = draft.end + (text[draft.end : draft.end + 1] == " ")
    before = draft.start - (text[max(0, draft.start - 1) : draft.start] == " ")
    words = draft.parts
    if shared.is_company_form(words[-1]) and len(words) > 1:
        draft.vote("organization", 5, "company form")
    if len(words) > 1 and shared.gender(words[0]) and not draft.text[-1].isdigit():
        draft.vote("person", 3, "given name")
    if shared.is_code(words[-1]) and not shared.is_plain_code(words[-1]):
        draft.vote("product", 0.3, "name and number")
    elif shared.is_code(words[-1]) or (len(words) > 1 and draft.text[-1].isdigit()):
        draft.vote("product", 2.5, "name and number")
    if shared.is_little_i(words[0]):
        draft.vote("product", 2.5, "little i")
    elif shared.is_camel(words[0]):
        draft.vote("organization", 0.8, "inner capital")
    elif shared.is_acronym(words[0]) and len(words) == 1:
        draft.vote("organization", 1.0, "acronym")
    for nouns, label in (
        (around.persons_after, "person"), (around.orgs_after, "organization"), (around.products_after, "product"),
        (around.places_after, "place"), (around.facilities_after, "organization"),
    ):  # fmt: skip
        if begins(text, after, nouns):
            draft.vote(label, 2, "noun after")  # type: ignore[arg-type]
            break
    if ends(text, before, around.orgs_before) or ends(text, before, around.founding_before):
        draft.vote("organization", 1.5, "noun before")
    if len(draft.text) == 1 and any(word in text[draft.end : draft.end + 10] for word in around.child):
        draft.vote("person", 4, "child")
    if len(words) == 1:
        draft.vote("organization", 0.6, "one word")
        draft.vote("product", 0.3, "one word")
    else:
        draft.vote("organization", 0.6, "several words")
        draft.vote("person", 0.4, "several words")
