"""German numbers in words: einundzwanzig, hundertfünfzig, neunzehnhundertvierzehn, der einunddreißigste."""

# ruff: noqa: SIM905 (tables of words read best as they are)

from __future__ import annotations

ONES = "ein zwei drei vier fünf sechs sieben acht neun".split()
TEENS = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_ENDINGS = ("e", "en", "er", "es", "em")


def declined(*stems: str) -> str:
    """Every ending of adjectives: nächst → nächste|nächsten|nächster|nächstes|nächstem."""
    return "|".join(stem + ending for stem in stems for ending in _ENDINGS)


def swiss(words: str) -> str:
    """The words with, beside each, its spelling without ß and umlauts where it has any (dreissig, Maerz)."""
    found = words.split("|")
    more = [w.replace("ß", "ss") for w in found if "ß" in w]
    plain = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
    more += [w.translate(plain) for w in found if any(c in "äöü" for c in w)]
    return "|".join([*found, *more])


def cardinals() -> dict[str, int]:
    """1 to 99 and the hundreds as single words; 1 only as eins, for ein is an article."""
    found = (
        {"eins": 1} | {word: i for i, word in enumerate(ONES[1:], 2)} | {word: i for i, word in enumerate(TEENS, 10)}
    )
    found["zwo"] = 2
    for ten, word in enumerate(TENS, 2):
        found[word] = ten * 10
        found |= {f"{one}und{word}": ten * 10 + i for i, one in enumerate(ONES, 1)}
    return found | {"hundert": 100, "einhundert": 100} | {f"{one}hundert": i * 100 for i, one in enumerate(ONES[1:], 2)}


def years() -> dict[str, int]:
    """Years read out in full: achtzehnhundertachtundvierzig, zweitausendzehn."""
    small = {word: value for word, value in cardinals().items() if value < 100 and word != "eins"} | {"eins": 1}
    found = {"zweitausend": 2000} | {f"zweitausend{word}": 2000 + value for word, value in small.items()}
    for hundreds, word in enumerate(TEENS, 10):
        found[f"{word}hundert"] = hundreds * 100
        found |= {f"{word}hundert{rest}": hundreds * 100 + value for rest, value in small.items()}
    return found


def ordinals(highest: int = 31) -> dict[str, int]:
    """Stems of ordinals without their endings: erst, zweit, dritt, einunddreißigst."""
    found = {"erst": 1, "dritt": 3, "siebt": 7, "siebent": 7, "acht": 8}
    for word, value in cardinals().items():
        if value in (1, 3, 7, 8) or value > highest or word == "zwo":
            continue
        found[word + ("t" if value < 20 else "st")] = value
    return found
