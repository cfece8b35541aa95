"""What a language gives to the relation engine: word classes, frames and cues. Data only.

A pattern is a regular expression over a sentence in which each name is one symbol, with these additions:

    <s:OP>  <t:L>     the relation's source and target; the letters say what the name may be: Person, Organization,
                      L place, X product, Facility, W work, A any; in small letters (o, p, …) only a pronoun for such
    <s:=P>            a name, not a pronoun
    <s:P+>            one name, or several in a list (A, B and C): each stands in the relation
    {word}            a class of ``words``: its alternatives; {role} is the role of a role frame
    {alone} {pro}     no person follows; any pronoun
    a space           any white space

Letters match without regard to case, except inside (?-i:…).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

#: One character for each kind of name, from the private use area; a pronoun has the next one.
KINDS = {"P": "\ue000", "O": "\ue002", "L": "\ue004", "X": "\ue006", "F": "\ue008", "W": "\ue00a"}
LABEL_KINDS = {"person": "P", "organization": "O", "place": "L", "product": "X", "facility": "F", "work": "W"}
#: After the kind comes the number of the name in its sentence, as one character of this range.
FIRST_NUMBER = 0xF0000
_NUMBER = "[\U000f0000-\U000ffffd]"
_SLOT = re.compile(r"<([st]):(=?[A-Za-z]+)(\+?)>")
#: What every pattern may use: no person follows, so that a role belongs to the one before it.
_ALONE = r"(?!\s*[\ue000\ue001])"
_PRONOUN = f"[{''.join(chr(ord(symbol) + 1) for symbol in KINDS.values())}]{_NUMBER}"
_CLASS = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationPack:
    """A language for the relation engine. ``roles`` maps a relation type to the role nouns that state it."""

    lang: str
    list_separator: str
    words: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)
    role_frames: tuple[str, ...] = ()
    rules: tuple[tuple[str, str], ...] = ()
    former: str = "(?!)"
    possessives: Mapping[str, str] = field(default_factory=dict)
    negated: str = "(?!)"
    negated_after: str = "(?!)"
    cues: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rule:
    """A compiled pattern, and the type of relation that it states; ``role`` where it comes of a role frame."""

    type: str
    pattern: re.Pattern[str]
    name: str
    role: bool


@cache
def pack_of(lang: str) -> RelationPack | None:
    """The pack of a language, None where it has none."""
    language = lang.split("-", maxsplit=1)[0].lower()
    try:
        module = import_module(f"loaders.languages.{language}.relations")
    except ModuleNotFoundError:
        return None
    pack: RelationPack = module.PACK
    return pack


@cache
def rules_of(lang: str) -> tuple[Rule, ...]:
    """The compiled rules of a language: its role frames for every role, and its other rules."""
    pack = pack_of(lang)
    if pack is None:
        return ()
    framed = [
        (kind, frame, {**pack.words, "role": role}) for kind, role in pack.roles.items() for frame in pack.role_frames
    ]
    alone = [(kind, pattern, pack.words) for kind, pattern in pack.rules]
    return tuple(
        Rule(kind, _compiled(pattern, words, pack.list_separator), f"relations:{kind}:{number}", number < len(framed))
        for number, (kind, pattern, words) in enumerate([*framed, *alone])
    )


def _compiled(pattern: str, words: Mapping[str, str], separator: str) -> re.Pattern[str]:
    words = {"alone": _ALONE, "pro": _PRONOUN, **words}
    between = _spelt_out(separator, words)
    pattern = _SLOT.sub(lambda m: _slot(m[1], m[2], between if m[3] else None), _spelt_out(pattern, words))
    return re.compile(pattern.replace(" ", r"\s+"), re.IGNORECASE)


def _spelt_out(pattern: str, words: Mapping[str, str]) -> str:
    while _CLASS.search(pattern):
        pattern = _CLASS.sub(lambda m: f"(?:{words[m[1]]})", pattern)
    return pattern


def _slot(end: str, kinds: str, separator: str | None) -> str:
    letters = "".join(KINDS) if kinds == "A" else kinds.removeprefix("=")
    spelt = set(letters) if kinds.startswith("=") else {kind for letter in letters for kind in (letter, letter.lower())}
    one = f"[{''.join(sorted(kind_symbol(kind) for kind in spelt))}]{_NUMBER}"
    named = f"[{''.join(kind_symbol(letter) for letter in letters if letter.isupper())}]{_NUMBER}"
    body = one if separator is None else f"{one}(?:(?:{separator}){named})*"
    return f"(?P<{end}>{body})"


def kind_symbol(letter: str) -> str:
    """The character of a kind: capital for a name, small for a pronoun."""
    symbol = KINDS[letter.upper()]
    return symbol if letter.isupper() else chr(ord(symbol) + 1)
