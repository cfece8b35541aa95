"""Votes for the kind of a name in Latin script: what it is built of, and what stands around it."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.languages.who import LatinWho
from loaders.languages.who import words as word_set
from loaders.mentions import shared
from loaders.mentions.draft import Draft
from loaders.mentions.tokens import Token

_DIRECTIONS = word_set(
    "downtown central southwest southeast northwest northeast north south east west northern southern eastern western "
    "nearby neighbouring neighboring"
)
_APPOSITION_REACH = 7
_SAINTS = frozenset(("san", "santa", "santo", "são", "saint", "sainte", "st", "st.", "sankt", "sant'"))


@dataclass(slots=True, kw_only=True)
class Context:
    """A name's place: its sentence's tokens, its own from ``a`` to ``b``, and what the document shows."""

    tokens: list[Token]
    a: int
    b: int
    who: LatinWho
    lower_seen: set[str]
    titled: bool

    def before(self, n: int = 1) -> str:
        """The nth token before the name, lower case; empty at the sentence's start."""
        return self.tokens[self.a - n].lower if self.a - n >= 0 else ""

    def after(self, n: int = 1) -> str:
        """The nth token after the name, lower case; empty at the sentence's end."""
        i = self.b + n - 1
        return self.tokens[i].lower if i < len(self.tokens) else ""

    def following(self, n: int) -> list[str]:
        """The next n tokens, lower case."""
        return [t.lower for t in self.tokens[self.b : self.b + n]]


def judge(draft: Draft, context: Context) -> None:
    """Give a name all the votes of its form and its place."""
    words = [t for t in context.tokens[context.a : context.b] if t.word and t.capital]
    _by_form(draft, words, context)
    _by_left(draft, words, context)
    _by_right(draft, words, context)
    _by_default(draft, words, context)


def _by_form(draft: Draft, words: list[Token], context: Context) -> None:
    who = context.who
    last, first = words[-1].lower, words[0].lower
    if len(words) > 1 and shared.is_company_form(words[-1].text):
        draft.vote("organization", 5, "company form")
    _by_head(draft, words, context)
    if len(words) > 1:
        told = shared.gender(words[0].text)
        if told and not _any_head(words, who):
            common = last in context.lower_seen or last in who.common
            draft.vote("person", (1.2 if told == "either" else 3) - common, "given name")
        if any(len(t.text) == 2 and t.text.endswith(".") for t in words[1:-1]) or bareish(last) in ("jr", "sr"):
            draft.vote("person", 3, "initial")
        if first in _SAINTS and not context.titled:
            draft.vote("place", 0.9, "saint")
        if shared.has_surname_ending(words[-1].text):
            draft.vote("person", 0.8, "surname ending")
        if shared.is_roman(words[-1].text) and told:
            draft.vote("person", 2, "regnal number")
    elif shared.has_surname_ending(words[0].text):
        draft.vote("person", 0.5, "surname ending")
    elif first.endswith(who.stems):
        draft.vote("place", 0.8, "place ending")
    elif shared.gender(words[0].text) in ("male", "female"):
        draft.vote("person", 1.2, "given name")
    if shared.is_code(words[-1].text) and not shared.is_plain_code(words[-1].text):
        draft.vote("product", 0.6, "name and number")
    elif draft.text[-1].isdigit() or shared.is_code(words[-1].text):
        draft.vote("product", 2.5, "name and number")
    if shared.is_little_i(words[0].text):
        draft.vote("product", 2.5, "little i")
    elif shared.is_camel(words[0].text):
        draft.vote("organization", 0.5, "inner capital")
    elif last.rstrip(".") in who.places:
        draft.vote("place", 3, "place word")
    elif len(words) == 1 and shared.is_acronym(words[0].text):
        draft.vote("organization", 1.0, "acronym")
    if "&" in draft.text:
        draft.vote("organization", 2, "ampersand")


def bareish(lower: str) -> str:
    """A lower-case word without its point."""
    return lower.rstrip(".")


def _any_head(words: list[Token], who: LatinWho) -> bool:
    return any(t.lower in who.org_heads or t.lower in who.facility_heads or t.lower in who.place_heads for t in words)


def _by_head(draft: Draft, words: list[Token], context: Context) -> None:
    """The head noun: first in Romance languages (and last in the English names they borrow), else last or before of."""
    who = context.who
    names = [t.lower for t in words]
    run = [t.lower for t in context.tokens[context.a : context.b]]
    linked = next((i for i, w in enumerate(run) if i and w in who.links and w not in who.articles), None)
    places: list[str] = []
    if linked:
        places.append(run[linked - 1])
    if who.head_first or who.nouns_capital:
        places.append(names[0])
    places.append(names[-1])
    weight = 3.0 if len(names) > 1 else 1.5
    for word in [*dict.fromkeys(places), *(_singular(w) for w in places)]:
        if word in who.org_heads:
            draft.vote("organization", weight, "organisation noun")
            return
        if word in who.facility_heads:
            draft.vote("facility", weight, "facility noun")
            return
        if word in who.place_heads:
            draft.vote("place", weight, "place noun")
            return
        if word in who.work_heads and len(names) > 1:
            draft.vote("work", weight, "work noun")
            return
        if word in who.product_heads and len(names) > 1:
            draft.vote("product", 1.5, "product noun")
            return


def _by_left(draft: Draft, words: list[Token], context: Context) -> None:
    who = context.who
    one, two = context.before(1), context.before(2)
    quoted = one in ('"', "“", "«", "„", "‘")
    if one in _DIRECTIONS:
        draft.vote("place", 2, "direction before")
    if quoted:
        one, two = two, context.before(3)
    if context.titled:
        draft.vote("person", 4, "title")
    elif one in who.roles or bareish(one) in who.titles:
        draft.vote("person", 2.5, "role before")
    _left_nouns(draft, one, context)
    if one in who.such_as:
        for n in range(2, 5):
            _left_nouns(draft, context.before(n), context)
    anchor, noun = (one, two) if one not in who.articles else (two, context.before(3))
    if who.adjective_endings and noun.endswith(who.adjective_endings) and not noun.endswith("tal"):
        behind = context.before(3 if one not in who.articles else 4)
        noun = behind if behind in who.state_nouns else noun  # le tribunal correctionnel de Lyon
    if one in who.of and two == "," and context.before(3).isdigit():  # Ann Lee, 43, of Leeds
        draft.vote("place", 2, "home")
    if anchor in who.of:
        _left_of(draft, noun, context)
    given = {context.before(n) for n in (2, 3, 4)} & who.dative
    if one in who.place_prepositions and given:
        draft.vote("organization", 0.8, "given to")
    elif one in who.place_prepositions and len(words) <= 3:
        draft.vote("place", 1.6, "place preposition")
    elif one in who.at_prepositions:
        draft.vote("organization", 0.3, "preposition")
    elif one in who.by:
        draft.vote("person", 0.4, "agent preposition")
        draft.vote("organization", 0.4, "agent preposition")
    verb = anchor
    if verb in who.founding:
        draft.vote("organization", 1.5, "founding verb")
    elif verb in who.launching:
        draft.vote("product", 1.3, "launching verb")
    if one in who.articles and len(words) == 1 and not words[0].text.isupper():
        draft.vote("product", 0.5, "article")
        draft.vote("organization", 1.2 if words[0].lower.endswith("s") else 0.3, "article")
    if one in who.possessives:
        draft.vote("product", 1.2, "possessive before")
    if one in ("'s", "’s"):
        draft.vote("product", 0.8, "possessive before")
    _left_apposition(draft, context)


def _left_nouns(draft: Draft, noun: str, context: Context) -> None:
    who = context.who
    if noun in who.org_nouns:
        draft.vote("organization", 2.5, "organisation noun before")
    if noun in who.place_nouns:
        draft.vote("place", 3, "place noun before")
    if noun in who.product_nouns:
        draft.vote("product", 2, "product noun before")
    if noun in who.work_nouns:
        draft.vote("work", 2.5, "work noun before")
    if noun in who.facility_nouns:
        draft.vote("facility", 2.0, "facility noun before")


def _left_of(draft: Draft, noun: str, context: Context) -> None:
    """CEO of X, city of X, shares of X."""
    who = context.who
    if noun in who.rulers:
        draft.vote("place", 1.5, "ruler of")
        draft.vote("organization", 1.2, "head of")
    elif noun in who.roles:
        draft.vote("organization", 2, "role of")
    elif noun in who.place_nouns:
        draft.vote("place", 3, "place noun of")
    elif noun in who.launching:
        draft.vote("product", 1.3, "launch of")
    elif noun in who.founding:
        draft.vote("organization", 0.6, "founding of")
    elif noun in who.personal_nouns:
        draft.vote("person", 1.0, "personal noun of")
    elif noun in who.state_nouns:
        draft.vote("place", 0.7, "state noun of")
    elif noun in who.org_nouns and noun not in who.org_heads:
        draft.vote("organization", 0.8, "organisation noun of")


def _left_apposition(draft: Draft, context: Context) -> None:
    """The CEO of X, Y: Y is a person. In X, Y: Y is a place too."""
    who = context.who
    if context.before(1) != ",":
        return
    left = [t.lower for t in context.tokens[max(0, context.a - 1 - _APPOSITION_REACH) : context.a - 1]]
    role = max((i for i, w in enumerate(left) if w in who.roles), default=-1)
    tail = context.tokens[context.a - 1 - len(left) + role + 1 : context.a - 1] if role >= 0 else []
    small = who.of | who.articles | who.links | who.modifiers | who.particles
    if role >= 0 and all(t.capital or t.lower in small or t.lower in ("'s", "’s") for t in tail):
        draft.vote("person", 2.5, "apposition to a role")
    k = context.a - 2
    while k >= 0 and context.tokens[k].word and context.tokens[k].capital:
        k -= 1
    acts = context.after(1) in who.auxiliaries or context.after(1) in who.saying or context.after(1) in who.corporate
    if k >= 0 and k < context.a - 2 and context.tokens[k].lower in who.place_prepositions and not acts:
        draft.vote("place", 1.5, "place after place")


def _by_right(draft: Draft, words: list[Token], context: Context) -> None:
    who = context.who
    one, two = context.after(1), context.after(2)
    if one == "-" and context.tokens[context.b].glued:  # Acme-Chef, Acme-based
        one, two = two, context.after(3)
        if one in who.roles:
            draft.vote("organization", 2, "role after")
        elif one == "based":
            draft.vote("place", 2.5, "based")
    if one in ("'s", "’s", "'", "’"):
        if two in who.personal_nouns:
            draft.vote("person", 1.3, "personal noun, after")
        elif two in who.org_nouns or two in who.roles:
            draft.vote("organization", 1.2, "role of, after")
        elif two in who.state_nouns:
            draft.vote("place", 0.8, "state noun, after")
        if one in ("'", "’"):
            one = two
    if one in who.state_nouns and not who.head_first:
        draft.vote("place", 1.6, "state noun after")
    elif one in who.rulers and not who.head_first:
        draft.vote("place", 1.4, "ruler after")
    elif one in who.roles and not who.head_first:
        draft.vote("organization", 2, "role after")
    if (one in who.org_nouns or _singular(one) in who.org_nouns) and one not in who.product_nouns:
        draft.vote("organization", 1.8, "organisation noun after")
    if (
        {one, two, _singular(one), _singular(two)} & who.product_nouns
        and not who.head_first
        and one not in who.function
    ):
        draft.vote("product", 2, "product noun after")
    if one in who.place_nouns and not who.head_first:
        draft.vote("place", 2, "place noun after")
    if who.head_first and context.before(1) in who.of:
        pass  # le maire de Lyon annonce: the verb is the mayor's
    elif one in who.saying:
        draft.vote("person", 0.9, "verb of saying")
        draft.vote("organization", 0.7, "verb of saying")
    elif one in who.personal or two in who.personal:
        draft.vote("person", 1.6, "personal verb")
    elif one in who.auxiliaries and two in who.participles:
        draft.vote("person", 0.9, "verb of saying")
        draft.vote("organization", 0.5, "verb of saying")
    elif one in who.corporate:
        draft.vote("organization", 0.9, "company's verb")
    if one == ",":
        _right_apposition(draft, context)
    elif one == "(" and two[:4].isdigit() and len(words) > 1:
        draft.vote("person", 0.6, "years after")
    elif one in ("who", "whose", "whom"):
        draft.vote("person", 1.5, "who")


def _singular(word: str) -> str:
    """A plural in -s without it."""
    return word[:-1] if len(word) > 3 and word.endswith("s") else word


def _right_apposition(draft: Draft, context: Context) -> None:
    who = context.who
    right = context.following(_APPOSITION_REACH)[1:]
    stop = next((i for i, w in enumerate(right) if w in who.auxiliaries or w in (",", ".", ";")), len(right))
    near = right[:stop]
    if not near:
        return
    closed = right[len(near) : len(near) + 1] == [","]
    if near[0].isdigit() and 1 <= int(near[0]) <= 110 and len(near) == 1 and closed:
        draft.vote("person", 2.5, "age")
        return
    lead = [w for w in near if w not in who.articles and w not in who.possessives and w not in who.modifiers][:4]
    for word in lead:
        if word in who.of or word in who.place_prepositions:
            break
        if word in who.roles:
            located = context.before(1) in who.place_prepositions and not shared.gender(context.tokens[context.a].text)
            draft.vote("person", 0.0 if located else 2.5, "apposition of a role")  # née à Lyon, fille de
            return
        if word in who.personal and word == lead[0]:
            draft.vote("person", 0.8, "personal verb")
            return
        if word in who.place_nouns:
            draft.vote("place", 2.0, "apposition of a place")
            return
        if word in who.org_nouns and near[0] in who.articles:
            draft.vote("organization", 2.5, "apposition of an organisation")
            return
        if word in who.product_nouns and near[0] in who.articles:
            draft.vote("product", 1.5, "apposition of a product")
            return


def _by_default(draft: Draft, words: list[Token], context: Context) -> None:
    """What an unknown name most often is: a person where it has two words that are no common words."""
    who = context.who
    if len(words) == 1:
        draft.vote("organization", 0.45, "one word")
        draft.vote("person", 0.3, "one word")
        draft.vote("place", 0.3, "one word")
        return
    common = sum(
        t.lower not in _SAINTS and (t.lower in context.lower_seen or t.lower in who.common or t.lower in who.adjectives)
        for t in (words[:-1] if context.who.nouns_capital else words)  # a German surname is often a noun
    )
    first = words[0].lower
    first_is_article = words[0].lower in who.articles or words[0].lower == "the"
    plain = (
        all(t.text.replace("-", "").replace("'", "").replace("’", "").isalpha() or t.text.endswith(".") for t in words)
        and len(words) <= 3
    )
    if first_is_article:
        draft.vote("organization", 1.2, "capital article")
    elif context.before(1) in who.articles and not shared.gender(words[0].text):
        draft.vote("organization", 0.5, "article")
    elif (
        plain
        and first not in _SAINTS
        and not common
        and len(words[-1].text) > 1
        and not any(t.text.isupper() and len(t.text) > 1 for t in words)
    ):
        draft.vote("person", 0.9 if len(words) == 2 else 0.5, "two words")
    draft.vote("organization", 0.8 if common else 0.4, "several words")
