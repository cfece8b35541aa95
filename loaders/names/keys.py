"""What spellings of one name have in common: a key without case, width, marks and punctuation; its words."""

from __future__ import annotations

import functools
import re
import unicodedata

_SEPARATORS = re.compile(r"[\s・·•‧･=＝]+")
_PUNCTUATION = re.compile(r"[\W_]+")
_POSSESSIVE = re.compile(r"['’]s$")
#: Words that say what a company or body is and not which one, at the end of its name (casefolded, without dots).
_FORM_WORDS = """
inc incorporated corp corporation co company ltd limited llc plc lp llp group holding holdings sa sas sarl sca se
ag gmbh kg kgaa mbh ev spa srl nv bv ab asa as oy oyj sl slu sau ltda kk pty pte bhd tbk jsc ojsc pjsc oao
ooo zao compagnie société societe compañía companhia gruppe groupe grupo gruppo
"""
_FORMS = frozenset(_FORM_WORDS.split())
_HAN_FORMS = re.compile(
    r"(?:股份有限公司|有限责任公司|有限責任公司|有限公司|集团公司|集團公司|公司|集团|集團|株式会社|有限会社|合同会社|社)$"
)
_HAN_FORMS_BEFORE = re.compile(r"^(?:株式会社|有限会社|合同会社|一般社団法人|公益財団法人)")
#: Latin letters without their marks; the marks of kana and Cyrillic (が, й) make other letters and stay.
_UNMARKED = {
    code: base
    for code in (*range(0xDF, 0x250), *range(0x1E00, 0x1F00))
    if "a" <= (base := unicodedata.normalize("NFD", chr(code))[0]) <= "z"
} | str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "œ": "oe", "æ": "ae", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
_ARTICLE_WORDS = "the a an le la les l el los las il lo gli der die das de het o os as"
_ARTICLES = frozenset(_ARTICLE_WORDS.split())


@functools.lru_cache(maxsize=131_072)
def key(name: str) -> str:
    """The letters and digits of a name, case and width folded, Latin letters without marks: ``AT&T Inc.`` → attinc."""
    wide = unicodedata.normalize("NFKC", name).casefold()
    return _PUNCTUATION.sub("", _POSSESSIVE.sub("", wide).translate(_UNMARKED))


@functools.lru_cache(maxsize=131_072)
def words(name: str) -> tuple[str, ...]:
    """The keys of a name's words, cut at spaces and middle dots."""
    return tuple(found for part in _SEPARATORS.split(name) if (found := key(part)))


@functools.lru_cache(maxsize=131_072)
def bare_key(name: str) -> str:
    """The key without article and company form: The Ford Motor Company and Ford Motor are one."""
    parts = list(words(_HAN_FORMS_BEFORE.sub("", _HAN_FORMS.sub("", name))))
    while len(parts) > 1 and parts[-1] in _FORMS:
        parts.pop()
    if len(parts) > 1 and parts[0] in _ARTICLES:
        parts.pop(0)
    return "".join(parts)


@functools.lru_cache(maxsize=131_072)
def initials(name: str) -> str:
    """The capitals that a long Latin name would be shortened to: European Space Agency → ESA."""
    return "".join(part[0] for part in re.split(r"[\s\-’']+", name) if part[:1].isupper())
