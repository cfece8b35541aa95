"""What names look like in every language: company forms, abbreviations that name nothing, shapes."""

from __future__ import annotations

import re
import unicodedata

from loaders.languages import given
from loaders.languages.who import words

#: Legal forms that end a company's name (lower case, without points).
COMPANY_FORMS = words(
    "inc incorporated corp corporation ltd limited llc llp lp plc co company cos gmbh ag se kg kgaa ohg ug ev "
    "mbh sa sas sarl sasu snc scop sl slu sau spa srl sapa nv bv ab asa oyj oy aps as pte pty bhd kk jsc ojsc "
    "pjsc oao ooo zao ltda eireli holdings holding"
)
#: Words that end a company's name and may be left out of it (lower case).
BUSINESS_WORDS = COMPANY_FORMS | words(
    "computer computers motors motor technologies technology airlines airways systems group international "
    "electronics industries enterprises pharmaceuticals bank platforms communications entertainment energy "
    "software records"
)
#: Capital abbreviations that are words, not names: techniques, offices, units, media, time.
ABBREVIATIONS = words(
    "ai ia ki agi asi aigc ml nlp llm llms gpu gpus cpu cpus tpu ram rom ssd usb hdmi led lcd oled api apis sdk "
    "ide gui os sql html css xml json http https url urls www ip tcp udp dns isp isps vpn lan wan wifi wlan voip "
    "sms mms gps gsm lte pc pcs tv tvs cd cds dvd dvds mp3 mp4 pdf jpg jpeg png gif r&d ceo ceos cfo cto coo cio "
    "cmo cpo svp evp vp md pdg dg drh daf hr pr it qa ux ui ipo ipos m&a gdp gnp pib pil bip vat tva iva vip "
    "vips ngo ngos ong ongs oem b2b b2c saas paas iaas vc vcs dna adn arn rna hiv aids sida als adhd iq qi eq "
    "bbq diy faq aka asap eta fyi id ids pin qr sim cv phd mba bsc msc ma ba jd mp mps mep am pm gmt utc est edt "
    "pst pdt cet cest ist bst ad bc ce bce kg km cm mm mw gw kw kwh mwh gwh twh mhz ghz gb tb mb kb ok tbd tba "
    "no nr vs etc i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi npc rpg fps mmo ev "
    "evs suv suvs uav uavs icbm icbms wmd pow pows rip sos ufo ufos lgbt lgbtq covid sars mers t-shirt dj mc nft "
    "nfts dao defi btc eth usd eur gbp jpy cny chf aud cad esg kpi roi q1 q2 q3 q4 h1 h2 3d 2d 4k 5g 4g 3g a4 "
    "e-mail nasdaq-listed mlb"
) - words("mlb")
_ROMAN = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$")
_CODE = re.compile(r"(?=.*\d)(?=.*[A-Z])[A-Z][A-Za-z]{0,11}(?:-?\d{1,4}[A-Za-z]{0,3})(?:-\d{1,3}[A-Z]?)?$")
_CAMEL = re.compile(r"[A-Z][a-zà-ÿ]+[A-Z]|[a-z]{1,3}[A-Z]")
_LITTLE_I = re.compile(r"i[A-Z][a-z]|i(?:OS|MAX)\b")
_SURNAME = re.compile(
    r".{2,}(?:sson|sen|ovich|evich|enko|ov|ova|ev|eva|ski|ska|sky|escu|oğlu|oglu|idis|akis|opoulos|dze|shvili|yan|nen|"
    r"ández|ínez|érez|ález|íguez|ópez|inho|elli|etti|ucci|mann|stein|berg|wicz|czyk|quist|ström|nyi)$"
)


def bare(word: str) -> str:
    """A word in lower case without points and diacritics: the key of the lexicons of given names and company forms."""
    decomposed = unicodedata.normalize("NFD", word.lower()) if not word.isascii() else word.lower()
    return "".join(c for c in decomposed if c != "." and not unicodedata.combining(c))


_MALE = frozenset(map(bare, given.MALE))
_FEMALE = frozenset(map(bare, given.FEMALE))
_EITHER = frozenset(map(bare, given.EITHER))


def gender(word: str) -> str:
    """What a given name tells: ``male``, ``female``, ``either``; empty for a word that is no given name."""
    key = bare(word)
    male, female = key in _MALE, key in _FEMALE
    if key in _EITHER or (male and female):
        return "either"
    if male or female:
        return "male" if male else "female"
    head, dash, _ = word.partition("-")
    return gender(head) if dash and head[:1].isupper() else ""


def is_company_form(word: str) -> bool:
    """Inc., GmbH, S.A."""
    return bare(word) in COMPANY_FORMS


def is_abbreviation(word: str) -> bool:
    """A capital abbreviation that names nothing (CEO, GPU) or a Roman number."""
    lettered = sum(c.isupper() or c.isdigit() for c in word) > 1
    return (lettered and bare(word) in ABBREVIATIONS) or _ROMAN.match(word) is not None


def is_roman(word: str) -> bool:
    """A Roman number up to XXXIX."""
    return _ROMAN.match(word) is not None


def is_code(word: str) -> bool:
    """The shape of a product's designation: H2, A-320, GB10."""
    return _CODE.match(word) is not None


def is_plain_code(word: str) -> bool:
    """A designation in capitals and digits only; with small letters it may as well be a firm."""
    return is_code(word) and word.upper() == word


def is_acronym(word: str) -> bool:
    """Two to six capitals, with or without points."""
    letters = word.replace(".", "")
    return 2 <= len(letters) <= 6 and letters.isupper() and letters.isalpha()


def is_camel(word: str) -> bool:
    """A capital inside the word: YouTube, eBay."""
    return _CAMEL.match(word) is not None or (not word.isupper() and re.search(r"[a-z][A-Z]", word) is not None)


def is_little_i(word: str) -> bool:
    """IMac and its like: a product."""
    return _LITTLE_I.match(word) is not None


def has_surname_ending(word: str) -> bool:
    """An ending that is usual for surnames in one of Europe's languages."""
    return _SURNAME.match(word) is not None
