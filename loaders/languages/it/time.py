"""Italian words of time. The notation is that of ``loaders.timexes``."""

# ruff: noqa: SIM905 (tables of words read best as they are)

from __future__ import annotations

from loaders.timexes.grammar import clock
from loaders.timexes.grammar.romance import RULES
from loaders.timexes.language import Language, Words
from loaders.timexes.spelling import always, unaccented
from loaders.timexes.when import Ref, Repeat, Shift, When

_ONES = (
    "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette "
    "diciotto diciannove"
).split()
_TENS = dict(
    zip("venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split(), range(20, 100, 10), strict=True)
)
_MONTHS = (
    "gennaio|gen.|?gen febbraio|feb.|?feb marzo|mar.|?mar aprile|apr.|?apr maggio|mag.|?mag giugno|giu.|?giu luglio|lug.|?lug "
    "agosto|ago.|?ago settembre|sett.|set.|?set|?sett ottobre|ott.|?ott novembre|nov.|nov dicembre|dic.|?dic"
).split()
_DAYS = "lunedì martedì mercoledì giovedì venerdì sabato domenica".split()
_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split()
_FIRST = "secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta settimo|settima ottavo|ottava nono|nona decimo|decima"


def _under_hundred() -> dict[str, int]:
    """Uno … novantanove; a ten loses its last vowel before uno and otto, and tre takes an accent."""
    found = {word: i for i, word in enumerate(_ONES, 1)} | dict(_TENS)
    for word, ten in _TENS.items():
        for i, one in enumerate(_ONES[:9], 1):
            joined = (word[:-1] if one[0] in "uo" else word) + one
            found[joined] = ten + i
            if one in ("tre", "uno"):
                found[joined[:-1] + "é" if one == "tre" else joined[:-1]] = ten + i
    return found


_NUMBER = _under_hundred()
_SPOKEN = _NUMBER | {"una": 1, "un": 1, "zero": 0, "ventitré": 23, "mezzogiorno": 12, "mezzanotte": 24}
_read_hour = clock.reader(
    {w: n for w, n in _SPOKEN.items() if w != "un"}, {"mezzo": 30, "mezza": 30, "quarto": 15}, "meno"
)
_CENTO = {(_ONES[i - 1] if i > 1 else "") + "cento": i * 100 for i in range(1, 10)}
#: Cento loses its o before otto and ottanta.
_HUNDREDS = _CENTO | {word[:-1]: value for word, value in _CENTO.items()}
_HOUR = rf"(?:\d{{1,2}}|una|ventiquattro|ventitr[eé]|ventidue|ventuno|venti|{'|'.join(sorted(_ONES[1:], key=len, reverse=True))})"
_MINUTE = rf"(?:mezzo|mezza|(?:un )?quarto|tre quarti|\d{{2}}|{'|'.join(sorted(_NUMBER, key=len, reverse=True))})"
_AFTER_HOUR = (
    r"(?=\s*(?:$|[;)(?!/-]|[.,:](?!\d)|d(?:i|el|ella|ell')\s?(?:mattin|pomerig|sera|notte|oggi|ieri|luned|marted|mercol|gioved|venerd|sabato|dom|\d)|"
    r"[ap]\.? ?m\b|in punto|e\b|o\b|alle\b|fino\b|quando\b|per\b|oggi\b|domani\b|al?\b|con\b|il\b|di\b))"
)
_UNIT = r"second[oi]|minut[oi]|min|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]"
_DATE_WORD = rf"(?:inizio|fine|met[àa]|\d|{'|'.join(m.split('|')[0] for m in _MONTHS)}|{'|'.join(day[:-1] for day in _DAYS)}|primavera|estate|autunno|inverno)"


def _years() -> str:
    hundreds = "|".join(sorted(_HUNDREDS, key=len, reverse=True))
    return rf"(?<!\w)(?:mille|duemila)(?:{hundreds})?(?:{'|'.join(sorted(_NUMBER, key=len, reverse=True))})?(?!\w)"


def _year(text: str) -> tuple[str, object] | None:
    value, rest = (1000, text[5:]) if text.startswith("mille") else (2000, text[7:])
    for word in sorted(_HUNDREDS, key=len, reverse=True):
        if rest.startswith(word) and rest[len(word) :] in ("", *_NUMBER):
            value, rest = value + _HUNDREDS[word], rest[len(word) :]
            break
    value += _NUMBER.get(rest, 0)
    return ("n" if value == 1000 else "y"), value


def _hour(text: str) -> tuple[str, object] | None:
    return _read_hour(text.replace("tre quarti", "quarantacinque"))


def _ordinals() -> dict[str, object]:
    found: dict[str, object] = {"primo|prima|primi|prime": 1}
    return found | {word: i for i, word in enumerate(_FIRST.split(), 2)}


def _ordinal(text: str) -> tuple[str, object]:
    return "o", int("".join(c for c in text if c.isdigit()))


def _roman(text: str) -> tuple[str, object] | None:
    return ("r", _ROMAN.index(text) + 1) if text in _ROMAN else None


def _short(text: str) -> tuple[str, object]:
    return "n", int(text[1:])


def _figures(text: str) -> tuple[str, object] | None:
    day, month = (int(x) for x in text.replace("-", "/").split("/"))
    return ("i", When(day=day, month=month)) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _step(unit: str, count: int) -> When:
    return When(base=Shift(unit=unit, count=count, anchor="passage"))


def _day(count: int = 0, part: str | None = None) -> When:
    return When(base=Shift(unit="D", count=count), part=part)


_CENTURIES = {
    "|".join(f"{before}<{word}" for before in ("il ", "nel ", "del ", "dal ", "l'", "nell'", "dell'", "dall'")): When(
        century=i
    )
    for i, word in zip(
        range(12, 20),
        "duecento trecento quattrocento cinquecento seicento settecento ottocento novecento".split(),
        strict=True,
    )
}

_WORDS: Words = {
    "m": {month: i for i, month in enumerate(_MONTHS, 1)},
    "w": {f"{day}|{'?' if day[:3] in ('mar', 'mer') else ''}{day[:3]}.|?{day[:3]}": i for i, day in enumerate(_DAYS, 1)},
    "s": {"primavera": "SP", "estate": "SU", "autunno": "FA", "inverno": "WI"},
    "u": {
        "secondi|sec": "S", "minuto|minuti|min": "Mi", "ora|ore": "H", "giorno|giorni|giornata|giornate": "D",
        "fine settimana|weekend|week-end|fine-settimana": "WE", "settimana|settimane": "W", "mese|mesi": "M",
        "trimestre|trimestri": "Q", "semestre|semestri": "HY", "anno|anni": "Y", "decennio|decenni": "DE", "secolo|secoli": "CE",
        "millennio|millenni": "ML",
    },
    "p": {
        "?mattina|?mattine|?mattinata|?mattino|di <mattina|del <mattino|al <mattino|la <mattina|?alba": "MO",
        "?pomeriggio|?pomeriggi|nel <pomeriggio": "AF", "?sera|?sere|?serata|di <sera|la <sera": "EV",
        "?notte|?notti|nella <notte|di <notte": "NI",
        "mezzogiorno": When(hour=12, minute=0), "mezzanotte": When(hour=24, minute=0),
    },
    "h": {
        "vigilia di natale": "christmas-eve", "giorno di natale|natale": "christmas", "santo stefano": "st-stephen",
        "san silvestro|vigilia di capodanno|ultimo dell'anno": "new-year-eve", "capodanno|anno nuovo": "new-year", "epifania|befana": "epiphany",
        "san valentino": "valentine", "festa della donna": "women", "festa del lavoro|festa dei lavoratori": "labour",
        "festa della liberazione|anniversario della liberazione": "it-liberation", "festa della repubblica": "it-republic",
        "ferragosto": "ferragosto", "ognissanti": "all-saints", "giorno dei morti": "all-souls", "halloween": "halloween", "immacolata": "immaculate",
        "martedì grasso": "shrove-tuesday", "mercoledì delle ceneri": "ash-wednesday", "domenica delle palme": "palm-sunday",
        "giovedì santo": "maundy-thursday", "venerdì santo": "good-friday", "sabato santo": "holy-saturday",
        "domenica di pasqua|pasqua": "easter", "pasquetta|lunedì dell'angelo|lunedì di pasqua": "easter-monday", "pentecoste": "pentecost",
        "corpus domini": "corpus-christi", "festa della mamma": "mothers", "ringraziamento|giorno del ringraziamento": "thanksgiving",
    },
    "n": {word: value for word, value in _NUMBER.items() if value > 1}
    | {"cento": 100, "mille": 1000, "una decina di": 10, "una dozzina di": 12, "un paio di|un paio d'": 2},
    "o": _ordinals(),
    "N": {"alcuni|alcune|qualche|diversi|diverse|parecchi|parecchie|pochi|poche|molti|molte|vari|varie": None},
    "a": {"un|uno|una|un'|altro|altra|un altro|un'altra": 1},
    "f": {"mezzo|mezza|mezz'": 0.5},
    "x": {
        "questo|questa|questi|queste|quest'|in corso|corrente": (0, "document"),
        "scorso|scorsa|scorsi|scorse|passato|passata|passati|passate|ultimo|ultima|ultimi|ultime": (-1, "document"),
        "prossimo|prossima|prossimi|prossime|venturo|ventura|che viene|entrante": (1, "document"),
        "quello|quella|quell'|quel|quei|stesso|stessa|lo <stesso|la <stessa|quello stesso|quella stessa|medesimo": (0, "passage"),
        "precedente|precedenti": (-1, "passage"), "seguente|seguenti|successivo|successiva|successivi|successive": (1, "passage"),
    },
    "v": {
        "oggi|giorno d'<oggi": _day(), "ieri": _day(-1), "domani": _day(1), "l'altro ieri|l'altroieri|altro ieri": _day(-2), "dopodomani": _day(2),
        "ieri sera": _day(-1, "EV"), "ieri notte": _day(-1, "NI"), "stasera|questa sera": _day(0, "EV"), "stanotte|questa notte": _day(0, "NI"),
        "stamattina|stamane|stamani|questa mattina": _day(0, "MO"), "domattina|domani mattina": _day(1, "MO"), "domani sera": _day(1, "EV"),
        "oggi pomeriggio|questo pomeriggio": _day(0, "AF"), "ieri mattina": _day(-1, "MO"),
        "il <giorno dopo|il <giorno seguente|il <giorno successivo|l'indomani|indomani": _step("D", 1),
        "il <giorno prima|il <giorno precedente|la <vigilia": _step("D", -1), "l'<anno dopo": _step("Y", 1), "l'<anno prima": _step("Y", -1),
        "il <fine settimana|nel <fine settimana|del <fine settimana|nel <weekend|il <weekend": When(weekend=True),
    },
    "k": {
        "ora|adesso|attualmente|al <momento|oggigiorno|al giorno d'oggi|in questo momento|per ora|attuale|attuali|ormai": Ref(value="PRESENT_REF"),
        "recentemente|recente|recenti|di recente|ultimamente|poco fa|appena": Ref(value="PAST_REF", near=True),
        "in <passato|nel <passato|un tempo|tempo fa|in precedenza|precedentemente|molto tempo fa": Ref(value="PAST_REF"),
        "futuro|in <futuro|nel <futuro|presto|a breve|prossimamente|a <breve termine|a <medio termine|a <lungo termine|più avanti": Ref(value="FUTURE_REF"),
        "allora|da <allora|in quel <momento|a quel <tempo|all'<epoca|a quell'<epoca|in quel <periodo": Ref(value="PAST_REF", passage=True),
    },
    "b": {
        "inizio|inizi|principio|l'<inizio|all'<inizio|agli <inizi|primi di|ai <primi di|ai <primi del": "START",
        "metà|la <metà|a <metà": "MID", "fine|la <fine|alla <fine|fine di": "END",
    },
    "A": {"fa|or sono|addietro": "before"},
    "I": {"tra|fra|entro": "after"},
    "L": {"dopo|più tardi": "after", "da oggi|da adesso|da ora|a partire da oggi": "document",
          "?dopo la|?dopo il|?dopo l'|?dopo lo|?dopo le|?dopo i|?dopo gli|?dopo che|?dopo aver|?dopo essere|?dopo un|?dopo una": "after"},
    "J": {"prima": "before", "?prima di|?prima del|?prima della|?prima che|?prima dell'|?prima dei": "before"},
    "O": {"tra il|fra il|tra le|fra le|tra l'|tra la|tra lo": None},
    "q": {"ogni|ciascun|ciascuna|tutti i|tutte le": None},
    "S": {
        "quotidianamente|giornaliero|giornaliera|giornalmente": Repeat(value="P1D"), "settimanale|settimanali|settimanalmente": Repeat(value="P1W"),
        "quindicinale": Repeat(value="P2W"), "mensile|mensili|mensilmente": Repeat(value="P1M"), "bimestrale": Repeat(value="P2M"),
        "trimestrale|trimestrali": Repeat(value="P1Q"), "semestrale|semestrali": Repeat(value="P6M"),
        "annuale|annuali|annualmente|annuo|annua|annui|all'anno": Repeat(value="P1Y"), "biennale": Repeat(value="P2Y"),
    },
    "l": {
        "più di|oltre": "MORE_THAN", "meno di|quasi": "LESS_THAN", "almeno|non meno di": "EQUAL_OR_MORE", "al massimo|non più di|fino a": "EQUAL_OR_LESS",
    },
    "X": {"circa|verso|verso il|attorno al|intorno al|all'incirca": None},
    "g": {"am|a.m.|del mattino|di mattina|della mattina": "am", "di notte": "night", "pm|p.m.|del pomeriggio|di sera|della sera|di pomeriggio": "pm"},
    "H": {"h": None},
    "K": {"gli <anni|degli <anni|negli <anni|anni|dagli <anni": None},
    "e": {"a.c.|a. c.|avanti cristo|prima di cristo|ac": -1, "d.c.|d. c.|dopo cristo": 1},
    "Q": {f"t{i}|{i}t": When(quarter=i) for i in (1, 2, 3, 4)} | {f"s{i}": When(half=i) for i in (1, 2)},
    "c": _CENTURIES,
    "": {
        "buon giorno|buona sera|buona notte|buongiorno|giorno dopo giorno|giorno per giorno|una volta che|prima volta|in secondo luogo|"
        "terzo mondo|anni luce|di seconda mano|seconda guerra|prima guerra|era fa|che fa|lo fa|si fa|ne fa|non fa|la fa|le fa|mi fa|gli fa|prima linea": None,
    },
}  # fmt: skip

LANGUAGE = Language(
    code="it",
    words=unaccented(_WORDS),
    rules=RULES,
    decimal=",",
    ends_apart=True,
    gaps={
        "": "il|lo|la|l'|i|gli|le|/",
        "F": "di|del|dello|della|dell'|dei|degli|delle|in|nel|nella|d'|nell'|dal|di questo|di quest'|di questa",
        ",": ",|, il",
        "-": "-|~|a|al|ad|all'|alle|fino al|fino a|fino alle|sino al|alla",
        "&": "e|ed|o|, e|e il|e l'|e la|e le|o il|e gli|e del",
        "@": "alle|all'|alle ore|, alle|, ore|ore|verso le|dalle|dalle ore|a partire dalle|dopo le|prima delle|intorno alle|in|a|nella|nel|per le",
    },
    patterns={
        "hour": rf"(?:(?<=\balle )|(?<=\ble )|(?<=\bdalle )|(?<=\bdelle )|(?<=\bore )){_HOUR}(?: ore(?! e ))?(?:(?: e | |[.,h](?=\d)){_MINUTE}(?![\w.,]\w)| meno {_MINUTE}|{_AFTER_HOUR})(?!\w)"
        rf"|(?<!\w)ore {_HOUR}(?:[.,]\d\d)?(?![\w.,]\w)|(?<=\ball')una(?: e {_MINUTE}|{_AFTER_HOUR})|(?<=\bl')una(?: e {_MINUTE}|{_AFTER_HOUR})"
        rf"|(?<![\w.,]){_HOUR} (?:e|meno) (?:mezz[oa]|un quarto|tre quarti)(?!\w)|(?<![\w.,])\d{{1,2}} ?h(?: ?\d\d)?(?![\w'])",
        "age": r"(?<=, )(?:di )?\d{1,3} anni(?=[,.)])|\bdi \d{1,3} e \d{1,3} anni(?=[,.)])|(?:all'età di|ai|compie|compiuto|aveva) \d{1,3} anni|\d{1,3} anni d'età|(?<=\bdi )\d{1,3}enne",
        "figures": r"(?:(?<=\bil )|(?<=\bdel )|(?<=\bal )|(?<=\bdal ))(?:\d{1,2}/\d{1,2}|\d{1,2}-(?:0?[1-9]|1[0-2]))(?![\d/-])",
        "ahead": rf"(?<!\w)in(?= (?:{'|'.join(_ONES)}|un|una|un'|\d+|mezz[oa]|un paio di) ?(?:{_UNIT})(?!\w))",
        "ordinal": r"(?<![a-z0-9])\d{1,2}(?:[ºª°])(?![^\W_])",
        "roman": r"[ivx]{1,5}(?= secolo)|(?<=\bsecolo )[ivx]{1,5}(?!\w)",
        "apostrophe": r"(?<!\w)'\d\d(?![\w'])",
        "said": _years(),
    },
    readers={
        "hour": _hour,
        "age": always(),
        "figures": _figures,
        "ahead": always("I", "ahead"),
        "ordinal": _ordinal,
        "roman": _roman,
        "apostrophe": _short,
        "said": _year,
    },
    bare=frozenset("giorni settimane mesi trimestri anni decenni secoli ore minuti".split()),
    year_after=r"nel|del|dal|al|il|di|fino al|anno|anni|tra|fra|e|o|a|per il|entro il|durante il|dopo il|prima del|dall'|nell'anno|verso il|"
    r"fine|fine del|inizio|inizio del|metà del|estate|inverno|primavera|autunno|che|da|in",
    not_year_before=r"(?:%|€|\$|°|per cento|euro|lire|dollari|persone|abitanti|uomini|donne|soldati|morti|feriti|tonnellate|km|chilometri|"
    r"metri|ettari|membri|posti|lavoratori|dipendenti|copie|auto|veicoli|case|voti|punti|studenti|bambini|azioni|milioni|miliardi|aerei)\b",
    hour_after=r"alle|le|dalle|delle|ore",
    year2_after="nel|dal|del|estate|inverno|autunno|primavera",
    future=rf"\b\w+(?:r[àòá]|ranno|remo|rò)\b|\b(?:prevede|prevedono|previst[oaie]|prossim[oaie]|intende|intendono|sta per|in programma|"
    rf"fissat[oaie])\b|\b(?:per|entro|fino a|prima d[ei])(?:l|lla|i)?(?: il)?(?= {_DATE_WORD})",
    past=r"\b(?:ha|hanno|aveva|avevano|era|erano|fu|furono|è stat[oa]|sono stat[ie]|fece|disse|ebbe|venne|diede|stava|faceva|diceva|"
    r"scors[oaie]|passat[oaie]|dopo|dal)\b|\b\w{2,}(?:ò|arono|irono|erono|avano|evano|ivano)\b|\b(?!previst|fissat)\w{2,}(?:at|it|ut)[oaie](?= (?:a|ad|in|il|nel|nell|dal|da|lo|la|quest\w+|ieri|oggi|per|alle)\b)",
)
