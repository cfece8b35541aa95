"""A name as a string of sound units, one character each, script by script.

Latin keeps its letters: how letters sound is what the tables learn. The other scripts are cut into sounds, so that a
rare syllable is still made of common parts. Kana and hangul share one alphabet (k, g, S for sh, C for ch, T for ts, N
for a closing n, Q for ッ, - for ー), and what is learnt on kana serves hangul. Cyrillic is written in Latin letters.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import Literal

Script = Literal["latin", "han", "kana", "hangul", "cyrillic", "none"]

#: In the order they are looked for: kana before Han (a mixed name is Japanese), Latin last.
_SCRIPTS: tuple[tuple[Script, re.Pattern[str]], ...] = (
    ("kana", re.compile(r"[ぁ-ゖァ-ヺーｦ-ﾝ]")),
    ("han", re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")),
    ("hangul", re.compile(r"[가-힣]")),
    ("cyrillic", re.compile(r"[Ѐ-ӿ]")),
    ("latin", re.compile(r"[A-Za-zÀ-ɏＡ-Ｚａ-ｚ]")),
)

#: Letters whose mark or shape changes the sound, as letters that an English reader would write; others lose the mark.
_LETTERS = str.maketrans({
    "š": "sh", "ş": "sh", "ș": "sh", "ś": "sh", "č": "ch", "ć": "ch", "ç": "s", "ž": "zh", "ź": "zh", "ż": "zh",
    "ñ": "ny", "ń": "ny", "ň": "ny", "ţ": "ts", "ț": "ts", "ø": "o", "œ": "e", "æ": "e", "å": "o", "ł": "w",
    "đ": "dj", "ð": "d", "þ": "th", "ı": "i", "ğ": "", "ə": "a",
})  # fmt: skip
_NOT_LETTER = re.compile(r"[^a-z]+")

_KANA_SOUNDS = """
ア:a イ:i ウ:u エ:e オ:o カ:ka キ:ki ク:ku ケ:ke コ:ko ガ:ga ギ:gi グ:gu ゲ:ge ゴ:go サ:sa シ:Si ス:su セ:se ソ:so
ザ:za ジ:Ji ズ:zu ゼ:ze ゾ:zo タ:ta チ:Ci ツ:Tu テ:te ト:to ダ:da ヂ:Ji ヅ:zu デ:de ド:do ナ:na ニ:ni ヌ:nu ネ:ne
ノ:no ハ:ha ヒ:hi フ:fu ヘ:he ホ:ho バ:ba ビ:bi ブ:bu ベ:be ボ:bo パ:pa ピ:pi プ:pu ペ:pe ポ:po マ:ma ミ:mi ム:mu
メ:me モ:mo ヤ:ya ユ:yu ヨ:yo ラ:ra リ:ri ル:ru レ:re ロ:ro ワ:wa ヰ:i ヱ:e ヲ:o ン:N ヴ:vu ー:- ッ:Q
"""
_KANA = dict(pair.split(":") for pair in _KANA_SOUNDS.split())
_SMALL = {"ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o", "ャ": "ya", "ュ": "yu", "ョ": "yo", "ヮ": "wa"}

_SYLLABLE = re.compile(r"(zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(er$|[aeiouv]*)(ng|n)?")
_INITIALS = {"zh": "Z", "ch": "C", "sh": "S"}
_CLOSINGS = {"n": "N", "ng": "G"}

# Jamo in the order of Unicode: 19 leading consonants, 21 vowels, 28 closings (the first is none).
_LEADS = ("g", "g", "n", "d", "d", "r", "m", "b", "b", "s", "s", "", "J", "J", "C", "k", "t", "p", "h")
_VOWELS = (
    "a", "e", "ya", "ye", "o", "e", "yo", "ye", "o", "wa", "we", "we", "yo", "u", "wo", "we", "wi", "yu", "u", "ui",
    "i",
)  # fmt: skip
_TAILS = (
    "", "ku", "ku", "ku", "N", "N", "N", "to", "ru", "ku", "mu", "ru", "ru", "ru", "pu", "ru", "mu", "pu", "pu", "to",
    "to", "N", "to", "to", "ku", "to", "pu", "to",
)  # fmt: skip

#: How kana would write what the jamo spell: シ for 시, シャ for 샤, one ラ for ㄹㄹ.
_AS_KANA = (("si", "Si"), ("sy", "S"), ("Jy", "J"), ("Cy", "C"), ("rur", "r"), ("wu", "u"))

_CYRILLIC_LETTERS = """
а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch
ы:y э:e ю:yu я:ya і:i ї:yi є:ye ґ:g ў:w ј:y љ:ly њ:ny ћ:ch ђ:dj џ:j
"""
_CYRILLIC = dict(pair.split(":") for pair in _CYRILLIC_LETTERS.split())


def script_of(name: str) -> Script:
    """The script that says how a name sounds."""
    for script, pattern in _SCRIPTS:
        if pattern.search(name):
            return script
    return "none"


@functools.lru_cache(maxsize=65_536)
def units(name: str) -> tuple[Script, str]:
    """The script of a name and its sound units; no units where the script is not one we know."""
    script = script_of(name)
    reader = _READERS.get(script)
    return script, reader(unicodedata.normalize("NFKC", name)) if reader else ""


def _latin(name: str) -> str:
    spelt = name.casefold().translate(_LETTERS)
    return _NOT_LETTER.sub("", unicodedata.normalize("NFKD", spelt))


def _han(name: str) -> str:
    from pypinyin import lazy_pinyin  # noqa: PLC0415  0.3 s to import: only where a name is Chinese

    out = ""
    for syllable in lazy_pinyin(name, errors="ignore", v_to_u=False):
        match = _SYLLABLE.match(syllable)
        if match:
            first, middle, last = match.group(1) or "", match.group(2), match.group(3) or ""
            out += _INITIALS.get(first, first) + ("R" if middle == "er" else middle) + _CLOSINGS.get(last, "")
    return out


def _kana(name: str) -> str:
    out = ""
    for char in name:
        sound = chr(ord(char) + 0x60) if "ぁ" <= char <= "ゖ" else char
        small = _SMALL.get(sound)
        if small is None:
            out += _KANA.get(sound, "")
            continue
        # A small vowel takes the place of the vowel before it (ティ, ファ); キャ keeps a glide, シャ has it already.
        if out[-1:] in {"a", "i", "u", "e", "o"}:
            out = out[:-1]
        out += small[-1] if out[-1:] in {"S", "J", "C"} else small
    return out


def _hangul(name: str) -> str:
    codes = (ord(char) - 0xAC00 for char in name if "가" <= char <= "힣")
    out = "".join(_LEADS[code // 588] + _VOWELS[code // 28 % 21] + _TAILS[code % 28] for code in codes)
    for korean, kana in _AS_KANA:
        out = out.replace(korean, kana)
    return out


def _cyrillic(name: str) -> str:
    return "".join(_CYRILLIC.get(char, "") for char in name.casefold())


_READERS = {"latin": _latin, "han": _han, "kana": _kana, "hangul": _hangul, "cyrillic": _cyrillic}
