"""What varies in a name that is one: a given name cut short, a middle initial, the word for what a place is."""

from __future__ import annotations

import functools
import re

from loaders.mentions.shared import BUSINESS_WORDS
from loaders.names.keys import bare_key, key, words

#: Short forms of given names in English, each group one name (a speaker's knowledge; only what is unmistakable).
_SHORT_GIVEN = """
abigail abby | albert al bert | alexander alex sandy | alfred alf fred | andrew andy drew | anthony tony | arthur art |
benjamin ben benny | catherine cathy kate | charles charlie chuck | christine chris | christopher chris kit |
daniel dan danny | david dave | deborah debbie | donald don | douglas doug | edward ed eddie ted ned | eleanor nell |
elizabeth liz beth betty | eugene gene | francis frank | franklin frank | frederick fred | gerald gerry jerry |
gregory greg | harold hal | henry hank harry | herbert herb | jacob jake | james jim jimmy | jeffrey jeff |
jennifer jenny | jonathan jon | joseph joe | joshua josh | judith judy | kenneth ken | lawrence larry | leonard len |
margaret maggie peggy | martin marty | matthew matt | michael mike mick | nathaniel nat | nicholas nick | pamela pam |
patricia pat | patrick pat | peter pete | philip phil | phillip phil | raymond ray | rebecca becky |
richard rick dick |
robert rob bob bobby | ronald ron | samuel sam | stanley stan | stephen steve | steven steve |
susan sue | theodore ted |
thomas tom | timothy tim | victoria vicky |
vincent vince | walter walt | william will bill billy | zachary zach
"""
_GIVEN: dict[str, frozenset[str]] = {}
for _group in _SHORT_GIVEN.replace("\n", " ").split("|"):
    _long, *_shorts = _group.split()
    for _one in (_long, *_shorts):
        _GIVEN[_one] = _GIVEN.get(_one, frozenset()) | {_long, *_shorts}

#: Words for what a place or body is, as they stand before or after its own name in each script, one line a meaning.
_SORTS = """
avenue av ave boulevard blvd avenida | 大道 大街 | 大通り 通り アベニュー
street st rue calle rua via strasse | 街 路 大街 | 通り 街 ストリート
road route highway | 路 公路 大道 | 道路 街道 ロード
river fleuve rivière río rio fiume | 河 江 | 川
lake lac lago | 湖 | 湖
mount mountain mont montagne monte mt | 山 峰 | 山
mountains monts montañas | 山脉 山脈 | 山脈 山地
island isle île isla ilha isola insel | 岛 島 | 島
islands îles islas ilhas isole inseln | 群岛 群島 | 諸島 群島
sea mer mar mare | 海 | 海
bay baie bahía baía baia | 湾 灣 | 湾
strait détroit estrecho estreito stretto | 海峡 海峽 | 海峡
peninsula péninsule península penisola | 半岛 半島 | 半島
desert désert desierto deserto | 沙漠 | 砂漠
bridge pont puente ponte | 桥 大桥 橋 | 橋 大橋
park parc parque parco | 公园 公園 | 公園 パーク
square place plaza praça piazza | 广场 廣場 | 広場
airport aéroport aeropuerto aeroporto flughafen | 机场 國際機場 国际机场 | 空港 国際空港
station gare estación estação stazione bahnhof | 站 车站 | 駅
university université universidad universidade università universität | 大学 大學 | 大学
college collège colegio | 学院 學院 | カレッジ 大学
institute institut instituto istituto | 研究所 学院 | 研究所 工科大学
museum musée museo museu | 博物馆 博物館 | 博物館 美術館
hospital hôpital ospedale krankenhaus | 医院 醫院 | 病院
state état estado stato | 州 | 州
county comté condado contea | 县 郡 | 郡
province provincia província provinz | 省 | 州 省
city ville ciudad cidade città stadt | 市 | 市
valley vallée valle vale | 谷 山谷 | バレー 谷
district d.c. dc | 特区 特區 区 區 | 特別区 区
canal | 运河 運河 | 運河
bank banque banco banca | 银行 銀行 | 銀行
times | 时报 時報 | タイムズ
prize prix premio prêmio preis | 奖 獎 | 賞
"""
_SORT_OF: dict[str, frozenset[int]] = {}
for _at, _line in enumerate(_SORTS.strip().splitlines()):
    for _word in _line.replace("|", " ").split():
        _SORT_OF[key(_word)] = _SORT_OF.get(key(_word), frozenset()) | {_at}
_LINK_WORDS = "of de du des d da do di del della the la le el"
_LINKS = frozenset(_LINK_WORDS.split())
_ENDINGS = sorted((word for word in _SORT_OF if not word[0].isascii()), key=lambda word: (-len(word), word))
#: Between the words of a name, and between its scripts (ワシントンDC).
_DOTS = re.compile(r"[\s・·]+|(?<=[^\x00-\u024f])(?=[A-Za-z])|(?<=[A-Za-z])(?=[^\x00-\u024f])")


@functools.lru_cache(maxsize=65_536)
def person_marks(name: str) -> frozenset[str]:
    """What spellings of one person's full name share: family name, each form of the given name, no initial."""
    parts = words(name)
    if len(parts) < 2 or not parts[0].isascii():
        return frozenset()
    return frozenset(f"{given} {parts[-1]}" for given in _GIVEN.get(parts[0], {parts[0]}) if len(given) > 1)


@functools.lru_cache(maxsize=65_536)
def firm(name: str) -> str:
    """The key of a company's name without the business words at its end: Ford Motor Company → ford."""
    parts = list(words(name))
    while len(parts) > 1 and parts[-1] in BUSINESS_WORDS:
        parts.pop()
    return bare_key(" ".join(parts)) if parts else ""


@functools.lru_cache(maxsize=65_536)
def sort_and_core(name: str) -> tuple[frozenset[int], str]:
    """What a name says that the thing is (a street, a river; none if it does not), and its own name."""
    parts = [part for part in _DOTS.split(name) if key(part)]
    for at in (-1, 0):
        if len(parts) > 1 and (sort := _SORT_OF.get(key(parts[at]))):
            rest = parts[:-1] if at else parts[1:]
            while len(rest) > 1 and key(rest[0]) in _LINKS:
                rest = rest[1:]
            return sort, " ".join(rest)
    for ending in _ENDINGS:
        if name.endswith(ending) and len(name) > len(ending) + 1:
            return _SORT_OF[ending], name[: -len(ending)]
    return frozenset(), name
