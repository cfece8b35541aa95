"""Dutch words of time. The notation is that of ``loaders.timexes``."""

# ruff: noqa: SIM905 (tables of words read best as they are)

from __future__ import annotations

from loaders.languages.nl.time_patterns import PATTERNS, READERS, cardinals, ordinals, years
from loaders.timexes.grammar.germanic import RULES
from loaders.timexes.language import Language, Words
from loaders.timexes.spelling import unaccented
from loaders.timexes.when import Anchor, Ref, Repeat, Shift, When

_MONTHS = (
    "januari|jan.|jan februari|feb.|feb|febr. maart|mrt.|mrt april|apr.|apr mei juni|jun.|jun juli|jul.|jul augustus|aug.|aug "
    "september|sept.|sep.|sept|sep oktober|okt.|okt november|nov.|nov december|dec.|dec"
).split()
_DAYS = (
    "maandag|?ma.|?maand. dinsdag|?di.|?dinsd. woensdag|?wo.|?woensd.|?woe. donderdag|?do.|?donderd. vrijdag|?vr.|?vrijd. "
    "zaterdag|?za.|?zat. zondag|?zo.|?zond."
).split()
_DAY_NAMES = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
_PARTS = {"ochtend|morgen|voormiddag": "MO", "middag|namiddag": "AF", "avond": "EV", "nacht": "NI"}


def _day(count: int = 0, part: str | None = None) -> When:
    return When(base=Shift(unit="D", count=count), part=part)


def _step(unit: str, count: int, anchor: Anchor = "passage", mod: str | None = None) -> When:
    return When(base=Shift(unit=unit, count=count, anchor=anchor), mod=mod)


def _days_by_part() -> dict[str, object]:
    """Gisteravond, gisteren avond, morgenochtend, vanmiddag, vannacht."""
    stems = {-2: "eergisteren|eergister", -1: "gisteren|gister", 0: "vandaag", 1: "morgen", 2: "overmorgen"}
    found: dict[str, object] = {}
    for words, part in _PARTS.items():
        for count, stem in stems.items():
            kept = [w for w in words.split("|") if count <= 0 or w != "morgen"]
            found["|".join(f"{s}{joint}{w}" for s in stem.split("|") for joint in ("", " ") for w in kept)] = _day(
                count, part
            )
        found["|".join("van" + w for w in words.split("|"))] = _day(0, part)
    found["vroeg in de <middag|vroeg in de <namiddag"] = When(part="AF", mod="START")
    return found


_WORDS: Words = {
    "m": {names: nth for nth, names in enumerate(_MONTHS, 1)},
    "w": {names: nth for nth, names in enumerate(_DAYS, 1)},
    "s": {"lente|voorjaar|lentes": "SP", "zomer|zomers|nazomer|hoogzomer": "SU", "herfst|najaar": "FA", "winter|winters": "WI"},
    "n": cardinals() | {"een paar|een tweetal": 2, "een dozijn|dozijn": 12, "beide": 2, "een tiental": 10, "een twintigtal": 20},
    "y": years(),
    "o": ordinals() | {"?allerlaatste": -1},
    "N": {"enkele|enige|verscheidene|meerdere|diverse|een aantal|aantal|paar|weinig|vele|veel|talloze|tientallen|tal van|een handvol": None},
    "a": {"een|één|'n|hele|heel|gehele|volledige": 1},
    "f": {"half|halve|een half|een halve": 0.5},
    "z": {"anderhalf|anderhalve": 1.5} | {f"{word}enhalf|{word}enhalve|{word} en een half|{word} en een halve": value + 0.5 for word, value in cardinals().items() if 1 < value < 20},
    "u": {
        "seconde|seconden|secondes|sec|sec.": "S", "minuut|minuten|min|min.|minuutje": "Mi", "uur|uren|uurtje": "H", "dag|dagen|dagje|etmaal|werkdag|werkdagen": "D",
        "weekend|weekeinde|weekenden|weekends|weekeinden|weekeind": "WE", "week|weken": "W", "maand|maanden": "M", "kwartaal|kwartalen|trimester": "Q",
        "halfjaar|semester|semesters|halfjaren": "HY", "jaar|jaren|kalenderjaar|boekjaar|jaartal": "Y", "decennium|decennia|decenniën": "DE",
        "eeuw|eeuwen": "CE", "millennium|millennia": "ML",
    },
    "p": {
        "'s ochtends|'s morgens|s ochtends|s morgens|in de <ochtend|in de <morgen|in de <voormiddag|de <ochtend|deze <ochtend|?ochtend|?voormiddag|?dageraad|?zonsopgang|?zonsopkomst|vroeg in de <ochtend|'s voormiddags": "MO",
        "'s middags|s middags|in de <middag|in de <namiddag|?namiddag|?middag|'s namiddags": "AF",
        "'s avonds|s avonds|in de <avond|?avond|?zonsondergang|?schemering": "EV", "'s nachts|s nachts|in de <nacht|?nacht": "NI", "overdag": "DT",
        "middernacht": When(hour=24, minute=0), "middaguur|het middaguur|rond de middag|op de middag": When(hour=12, minute=0), "12 uur 's middags|twaalf uur 's middags": When(hour=12, minute=0),
    },
    "h": {
        "kerstavond": "christmas-eve", "kerstmis|kerst|eerste kerstdag|1e kerstdag|kerstdag": "christmas", "tweede kerstdag|2e kerstdag": "st-stephen",
        "oudejaarsavond|oudjaar|oudejaarsdag|oudejaarsnacht|oud en nieuw": "new-year-eve", "nieuwjaarsdag|nieuwjaar": "new-year", "driekoningen": "epiphany",
        "valentijnsdag|valentijn": "valentine", "internationale vrouwendag|vrouwendag": "women", "dag van de arbeid": "labour", "koningsdag": "kings-nl",
        "dodenherdenking": "remembrance-nl", "bevrijdingsdag": "liberation-nl", "moederdag": "mothers", "vaderdag": "fathers", "sint-maarten|sint maarten": "martinmas",
        "sinterklaas|sinterklaasavond|pakjesavond": "sinterklaas", "sint-nicolaas": "st-nicholas", "halloween": "halloween", "allerheiligen": "all-saints", "allerzielen": "all-souls",
        "wapenstilstandsdag": "armistice", "carnavalsdinsdag|vette dinsdag": "shrove-tuesday", "aswoensdag": "ash-wednesday", "palmzondag|palmpasen": "palm-sunday",
        "witte donderdag": "maundy-thursday", "goede vrijdag": "good-friday", "stille zaterdag|paaszaterdag": "holy-saturday", "eerste paasdag|1e paasdag|paaszondag|pasen": "easter",
        "tweede paasdag|2e paasdag|paasmaandag": "easter-monday", "hemelvaartsdag|hemelvaart|o.l.h. hemelvaart": "ascension", "eerste pinksterdag|1e pinksterdag|pinksteren|pinksterzondag": "pentecost",
        "tweede pinksterdag|2e pinksterdag|pinkstermaandag": "whit-monday", "sacramentsdag": "corpus-christi", "maria-hemelvaart|maria hemelvaart|onze-lieve-vrouw-hemelvaart": "assumption",
        "thanksgiving": "thanksgiving", "eerste advent": "advent-1", "st. patrick's day|saint patrick's day": "st-patrick",
    },
    "x": {
        "deze|dit": (0, "either"), "lopende|huidige": (0, "document"), "vorige|vorig|afgelopen|laatste|verleden|voorbije|jongstleden|jl.|j.l.": (-1, "document"),
        "volgende|volgend|komende|komend|aanstaande|aankomende|a.s.|eerstvolgende": (1, "document"), "voorlaatste": (-2, "document"),
        "die|dat|datzelfde|diezelfde|dezelfde|hetzelfde|betreffende": (0, "passage"), "voorafgaande|voorgaande|voorgaand|daaraan voorafgaande": (-1, "passage"),
        "daaropvolgende|daaropvolgend|daarop volgende|opeenvolgende|hierop volgende": (1, "passage"),
    },
    "v": {
        "vandaag|vandaag de dag|heden|op de dag van <vandaag": _day(), "gisteren|gister": _day(-1), "eergisteren|eergister": _day(-2), "morgen": _day(1), "overmorgen": _day(2),
        "de <volgende dag|de <dag erna|de <dag daarna|de <dag erop|een <dag later|daags nadien|daags erna": _step("D", 1),
        "de <dag ervoor|de <dag daarvoor|de <vorige dag|daags tevoren|de <dag tevoren|aan de <vooravond": _step("D", -1),
        "het <jaar daarop|het <jaar erop|het <jaar erna|het <jaar daarna": _step("Y", 1), "het <jaar ervoor|het <jaar daarvoor|het <jaar tevoren": _step("Y", -1),
        "de <maand erop|de <maand daarop|de <maand erna": _step("M", 1), "de <maand ervoor|de <maand daarvoor": _step("M", -1), "de <week erop|de <week daarop|de <week erna": _step("W", 1),
        "de <week ervoor|de <week daarvoor": _step("W", -1), "jaarbegin": _step("Y", 0, "either", "START"), "jaareinde|jaarwisseling": _step("Y", 0, "either", "END"),
        "in het <weekend|het <weekend|dit weekend|in het <weekeinde|het <weekeinde": When(weekend=True),
    } | _days_by_part(),
    "k": {
        "nu|thans|tegenwoordig|momenteel|op dit <moment|op het <moment|op het <ogenblik|vandaag de dag|heden ten dage|hedendaags|hedendaagse|?huidig|tot op heden|op heden|zojuist|op de dag van vandaag": Ref(value="PRESENT_REF"),
        "onlangs|recent|recente|recentelijk|kort geleden|laatst|de laatste tijd|sinds kort|net nog|kortgeleden": Ref(value="PAST_REF", near=True),
        "vroeger|voorheen|destijds|het <verleden|in het <verleden|ooit|lang geleden|eertijds|weleer|?voormalig": Ref(value="PAST_REF"),
        "binnenkort|in de <toekomst|de <toekomst|spoedig|weldra|straks|voortaan|toekomstig|toekomstige|in de nabije <toekomst|over een tijdje": Ref(value="FUTURE_REF"),
        "toen|indertijd|toentertijd|in die <tijd|die tijd|op dat <moment|dat moment|in die <dagen|op dat <ogenblik": Ref(value="PAST_REF", passage=True),
    },
    "b": {
        "begin|het <begin|begin van|aanvang|vroeg in|in het <begin": "START", "midden|halverwege|medio|half|het <midden": "MID", "eind|einde|het <einde|het <eind|uitgang|laat in|op het <einde|slot": "END",
        "later in|later": "END", "eerder in|eerder": "START",
    },
    "A": {"geleden|terug|eerder al": "before"},
    "I": {"over|binnen|over zo'n|over ongeveer": "ahead"},
    "L": {"later|daarna|erna|nadien|daarop|na|vanaf": "after"},
    "J": {"eerder|ervoor|daarvoor|voordien|tevoren|voor": "before"},
    "O": {"tussen": None},
    "q": {"elke|elk|iedere|ieder|per|alle|om de": None},
    "S": {
        "dagelijks|dagelijkse": Repeat(value="P1D"), "wekelijks|wekelijkse": Repeat(value="P1W"), "tweewekelijks|tweewekelijkse|veertiendaags": Repeat(value="P2W"),
        "maandelijks|maandelijkse": Repeat(value="P1M"), "tweemaandelijks|tweemaandelijkse": Repeat(value="P2M"), "driemaandelijks|driemaandelijkse|per kwartaal": Repeat(value="P3M"),
        "halfjaarlijks|halfjaarlijkse": Repeat(value="P6M"), "jaarlijks|jaarlijkse": Repeat(value="P1Y"), "tweejaarlijks|tweejaarlijkse": Repeat(value="P2Y"),
    } | {"|".join((f"{name}s", f"{name}en", f"op {name}en")): Repeat(value=f"XXXX-WXX-{nth}") for nth, name in enumerate(_DAY_NAMES, 1)}
    | {f"{each} {word}": Repeat(value="T" + part) for words, part in _PARTS.items() for word in words.split("|") for each in ("elke", "iedere")},
    "l": {"meer dan|langer dan|ruim": "MORE_THAN", "minder dan|bijna|krap|nog geen": "LESS_THAN", "minstens|ten minste|tenminste|minimaal": "EQUAL_OR_MORE", "hoogstens|ten hoogste|maximaal|niet meer dan": "EQUAL_OR_LESS"},
    "X": {"ongeveer|circa|ca.|ca|rond|omstreeks|zo'n|zowat": None},
    "H": {"u|u.": None},
    "K": {"jaren|de jaren|jaren '": None},
    "e": {"v. chr.|v.chr.|voor christus|v.c.|voor onze jaartelling": -1, "n. chr.|n.chr.|na christus|van onze jaartelling": 1},
    "Q": {f"q{i}|k{i}": When(quarter=i) for i in (1, 2, 3, 4)} | {f"h{i}": When(half=i) for i in (1, 2)},
    "": {
        "goede morgen|goedemorgen|goedemiddag|goedenavond|goede middag|goede avond|welterusten|dag na dag|dag in dag uit|jaar in jaar uit|op een dag|eerste wereldoorlog|tweede wereldoorlog|voor het eerst|"
        "voor de eerste keer|in de eerste plaats|in de tweede plaats|tweede kamer|eerste kamer|tweede hands|ten tweede|ten derde|ten eerste|van de week op": None,
    },
}  # fmt: skip

_COUNTED = (
    r"mensen|personen|inwoners?|man|mannen|soldaten|doden|slachtoffers|gewonden|leden|werknemers|medewerkers|banen|studenten|leerlingen|kinderen|vrouwen|huizen|woningen|auto's|schepen|"
    r"vliegtuigen|tanks|stemmen|punten|exemplaren|stuks|ton|kilo\w*|gram|liter|hectare|vierkante|kubieke|meter|mijl|km|m|kg|euro|dollar|gulden|pond|cent|procent|graden|keer|maal|woorden|"
    r"pagina's|bezoekers|deelnemers|toeschouwers|bedrijven|uur|minuten|seconden|eenheden|gevallen"
)

LANGUAGE = Language(
    code="nl",
    words=unaccented(_WORDS, frozenset({"één"})),
    rules=RULES,
    decimal=",",
    bare_years=(1700, 2099),
    ends_apart=True,
    gaps={
        "": "/|de|het|den|al|reeds|pas|nog|alleen|op de|, op|lang|nog maar|, en",
        "F": "van|van de|van het|in|in de|in het|van dit|van deze|in het jaar|van het jaar|, in het jaar|der|des",
        ",": ",|, de|., |.,",
        "-": "-|~|tot|tot en met|t/m|tot de|tot en met de|t.e.m.|tot aan|tot het|tot ongeveer|naar|tot aan de",
        "&": "en|of|en de|of de|alsook|en in|en op|of op|, en",
        "@": "om|rond|vanaf|na|voor|om ongeveer|rond de|, om|, rond|, vanaf|tegen|omstreeks|tussen|, van|om circa|op|uiterlijk om|, tussen|om klokslag|stipt om|, in de|sinds",
    },
    patterns=PATTERNS,
    readers=READERS,
    bare=frozenset("dagen weken maanden kwartalen jaren decennia eeuwen uren minuten seconden weekenden".split()),
    year_after=r"in|sinds|vanaf|tot|van|uit|om|rond|voor|na|tussen|en|of|begin|eind|einde|medio|half|midden|al|pas|reeds|anno|omstreeks|het jaar|zomer|winter|herfst|lente|najaar|voorjaar|circa|ongeveer",
    year2_after=r"in|sinds|anno|zomer|winter|eind|begin|het jaar",
    not_year_before=rf"(?:%|\$|€|£|°|(?:{_COUNTED})(?!\w))",
    hour_after=r"om|rond|tot|vanaf|tegen|voor|na|tussen|van|en|is|nu|dan|omstreeks|dag|avond|ochtend|middag|,|als",
    future=r"\b(?:zal|zullen|zult|gaat|gaan|ga|wil|willen|moet|moeten|komende?|volgende?|aanstaande|gepland|verwacht|binnenkort|plant|plannen|laten we|wordt|worden|uiterlijk|misschien)\b",
    past=r"\b(?:was|waren|werd|werden|had|hadden|heeft|hebben|is|zijn|kwam|kwamen|ging|gingen|gaf|gaven|stond|stonden|vond|vonden|begon|begonnen|zag|zagen|nam|namen|viel|vielen|stierf|stierven|"
    r"trok|trokken|trad|traden|liet|lieten|hield|hielden|schreef|bleef|bleven|verloor|won|wonnen|sloot|riep|trof|kreeg|kregen|sprak|brak|verscheen|steeg|daalde|liep|sloeg|zei|zeiden|deed|deden|geleden|"
    r"(?:afgelopen|vorige?|voorbije|verleden|jongstleden)|sinds|nadat)\b|\b[^\W\d_]{3,}(?:[^aeiou\W\d_]de|[^aeious\W\d_]te|[^aeiou\W\d_]den)\b|\bge[^\W\d_]{3,}[dt]\b",
)
