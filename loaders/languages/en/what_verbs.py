"""English verbs and nouns: lemma → every form with its tense letters (Present, T past, N infinitive, Gerund, Q participle)."""

from __future__ import annotations

from functools import lru_cache

from loaders.events.pack import words

_VOWELS = "aeiou"
#: lemma past participle
_IRREGULAR = """
be was been|become became become|begin began begun|bid bid bid|bind bound bound|bear bore borne|beat beat beaten
break broke broken|bring brought brought|build built built|buy bought bought|cast cast cast|catch caught caught
choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|do did done|draw drew drawn
drive drove driven|eat ate eaten|fall fell fallen|fight fought fought|find found found|flee fled fled|fly flew flown
forbid forbade forbidden|get got got|give gave given|go went gone|grow grew grown|have had had|hear heard heard
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left
lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|pay paid paid
put put put|quit quit quit|read read read|rise rose risen|run ran run|say said said|see saw seen|seek sought sought
sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown|shut shut shut
sing sang sung|sink sank sunk|sit sat sat|slay slew slain|slide slid slid|speak spoke spoken|spend spent spent
split split split|spread spread spread|stand stood stood|steal stole stolen|strike struck struck|sue sued sued
swear swore sworn|swim swam swum|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
throw threw thrown|undergo underwent undergone|understand understood understood|wear wore worn|win won won
withdraw withdrew withdrawn|write wrote written|overtake overtook overtaken|overthrow overthrew overthrown
retake retook retaken|rebuild rebuilt rebuilt|resell resold resold|undertake undertook undertaken|unveil unveiled unveiled
foresee foresaw foreseen|oversee oversaw overseen|light lit lit|wed wed wed|plead pleaded pleaded|freeze froze frozen
forecast forecast forecast|broadcast broadcast broadcast|shrink shrank shrunk|swing swung swung|learn learned learned
"""
_PAST = {
    lemma: (past, participle)
    for row in _IRREGULAR.replace("\n", "|").split("|")
    if row.strip()
    for lemma, past, participle in [row.split()]
}
#: Verbs of more than one syllable whose last consonant doubles: stress on the end.
_DOUBLING = words(
    "admit commit compel control defer equip expel incur omit occur patrol permit prefer propel rebel refer regret "
    "submit transfer transmit upset begin forget acquit excel cancel travel label model signal total quarrel"
)


def _syllables(word: str) -> int:
    groups, inside = 0, False
    for letter in word:
        vowel = letter in "aeiouy"
        groups += vowel and not inside
        inside = vowel
    return groups


def _doubles(lemma: str) -> bool:
    if len(lemma) < 3 or lemma[-1] in "aeiouwxy" or lemma[-2] not in _VOWELS or lemma[-3] in _VOWELS:
        return False
    return _syllables(lemma) == 1 or lemma in _DOUBLING


def _third(lemma: str) -> str:
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return lemma + "es"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ies"
    return lemma + "s"


def _regular(lemma: str) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    if lemma.endswith("y") and lemma[-2] not in _VOWELS:
        return lemma[:-1] + "ied"
    return lemma + (lemma[-1] if _doubles(lemma) else "") + "ed"


def _gerund(lemma: str) -> str:
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) and len(lemma) > 2:
        return lemma[:-1] + "ing"
    return lemma + (lemma[-1] if _doubles(lemma) else "") + "ing"


@lru_cache(maxsize=4096)
def conjugate(lemma: str) -> dict[str, str]:
    """Every form of an English verb."""
    past, participle = _PAST.get(lemma, (_regular(lemma), _regular(lemma)))
    forms: dict[str, str] = {}
    for form, letter in (
        (lemma, "P"), (lemma, "N"), (_third(lemma), "P"), (past, "T"), (participle, "Q"), (_gerund(lemma), "G"),
    ):  # fmt: skip
        forms[form] = forms.get(form, "") + letter
    return forms


def plural(noun: str) -> tuple[str, ...]:
    """A noun and its plural."""
    return (noun, _third(noun))


def past_form(word: str) -> bool:
    """Whether a word looks like a past or a participle: what a dated clause without a frame must hold.

    To be and to have alone tell a state, not what happened.
    """
    return word in _PASTS or (len(word) > 4 and word.endswith("ed"))


_STATES = {"was", "were", "been", "had"}
_PASTS = frozenset(form for pair in _PAST.values() for form in pair) - _STATES | {"did"}
