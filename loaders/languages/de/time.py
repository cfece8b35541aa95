"""German words of time. The notation is that of ``loaders.timexes``."""

# ruff: noqa: SIM905 (tables of words read best as they are)

from __future__ import annotations

from loaders.languages.de.time_numbers import cardinals, declined, ordinals, swiss, years
from loaders.languages.de.time_patterns import PATTERNS, READERS
from loaders.timexes.grammar.germanic import RULES
from loaders.timexes.language import Language, Words
from loaders.timexes.when import Anchor, Ref, Repeat, Shift, When

_MONTHS = (
    "januar|jänner|jan.|?jan|jän. februar|feber|feb.|?feb märz|mrz.|?mrz|mär. april|apr.|?apr mai juni|jun.|?jun|juno juli|jul.|?jul "
    "august|aug.|?aug september|sept.|sep.|?sept|?sep oktober|okt.|?okt november|nov.|?nov dezember|dez.|?dez"
).split()
_DAYS = (
    "montag|?mo.|?mo dienstag|?di.|?di|?die. mittwoch|?mi.|?mi|?mitt. donnerstag|?do.|?do|?don. freitag|?fr.|?fr|?fre. "
    "samstag|sonnabend|?sa.|?sa|?sam. sonntag|?so.|?son."
).split()
_DAY_NAMES = "montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag".split()


def _day(count: int = 0, part: str | None = None) -> When:
    return When(base=Shift(unit="D", count=count), part=part)


def _step(unit: str, count: int, anchor: Anchor = "passage", mod: str | None = None) -> When:
    return When(base=Shift(unit=unit, count=count, anchor=anchor), mod=mod)


def _part(word: str, *, count: int = 0) -> str:
    """Gestern abend, heute Abend, morgen früh: the part of the day behind a day's word."""
    day = {-2: "vorgestern", -1: "gestern", 0: "heute", 1: "morgen", 2: "übermorgen"}[count]
    return "|".join(f"{day} {form}" for form in word.split("|"))


def _days_by_part() -> dict[str, object]:
    parts = {"morgen|früh|in der früh|am morgen|morgens": "MO", "vormittag|am vormittag": "MO", "mittag|am mittag": "MI",
             "nachmittag|am nachmittag": "AF", "abend|am abend|abends": "EV", "nacht|in der nacht": "NI"}  # fmt: skip
    found: dict[str, object] = {}
    for words, part in parts.items():
        for count in range(-2, 3):
            kept = "|".join(w for w in words.split("|") if not (count > 0 and w == "morgen"))
            found[_part(kept, count=count)] = _day(count, part)
    return found


_WORDS: Words = {
    "m": {names: nth for nth, names in enumerate(_MONTHS, 1)},
    "w": {names: nth for nth, names in enumerate(_DAYS, 1)},
    "s": {
        "frühling|frühlings|frühjahr|frühjahrs|frühjahres": "SP", "sommer|sommers|hochsommer|spätsommer|frühsommer": "SU",
        "herbst|herbstes|herbsts|spätherbst|frühherbst": "FA", "winter|winters": "WI",
    },
    "n": cardinals() | {"ein paar|paar": 2, "ein dutzend|dutzend": 12, "beiden|beide": 2},
    "y": years(),
    "o": {declined(stem): value for stem, value in ordinals().items()} | {f"?{declined('allerletzt')}": -1},
    "N": {f"ein paar|einige|einigen|einiger|etliche|etlichen|{declined('mehrer')}|{declined('wenig')}|{declined('viel')}|{declined('zahlreich')}": None},
    "a": {"ganze|ganzen|ganzes|ganzer|volles|vollen|ein|eine|einen|einem|einer|eines": 1},
    "f": {"halbe|halben|halbes|halber|halb": 0.5},
    "z": {"anderthalb|eineinhalb|einundeinhalb": 1.5} | {f"{word}einhalb": value + 0.5 for word, value in cardinals().items() if 1 < value < 20},
    "u": {
        "sekunde|sekunden|sek|sek.": "S", "minute|minuten|min|min.|mins": "Mi", "stunde|stunden|std|std.": "H", "tag|tage|tagen|tages|tags|werktage|werktagen|tg.": "D",
        "wochenende|wochenendes|wochenenden": "WE", "woche|wochen|kalenderwoche|kalenderwochen|kw|arbeitswoche": "W", "monat|monate|monaten|monats|monates": "M",
        "quartal|quartals|quartale|quartalen|vierteljahr|vierteljahres|vierteljahre": "Q", "halbjahr|halbjahres|halbjahrs|halbjahre|semester|semestern": "HY",
        "jahr|jahre|jahren|jahres|jahrs|kalenderjahr|kalenderjahres|geschäftsjahr|geschäftsjahres": "Y",
        "jahrzehnt|jahrzehnte|jahrzehnten|jahrzehnts|jahrzehntes|dekade|dekaden": "DE", "jahrhundert|jahrhunderte|jahrhunderten|jahrhunderts|jahrhundertes|jh.|jh|jhd.|jhdt.": "CE",
        "jahrtausend|jahrtausende|jahrtausenden|jahrtausends": "ML",
    },
    "p": {
        "morgens|frühmorgens|früh morgens|am <morgen|am <frühen morgen|am <späten morgen|in der <früh|in der <frühe|?am morgen|vormittags|am <vormittag|?vormittag|am <späten vormittag|am <frühen vormittag|"
        "?morgengrauen|?tagesanbruch|?sonnenaufgang|?vormittagszeit": "MO",
        "zur <mittagszeit|?mittagszeit|mittags|am <mittag|?mittag": "MI",
        "nachmittags|am <nachmittag|am <späten nachmittag|am <frühen nachmittag|?nachmittag|?spätnachmittag|?spätnachmittags": "AF",
        "abends|am <abend|am <späten abend|am <frühen abend|gegen <abend|?abend|?spätabend|spätabends|?spät abends|?vorabend|?sonnenuntergang": "EV",
        "nachts|in der <nacht|?nacht|des <nachts": "NI", "tagsüber": "DT",
        "mitternacht|mitternachts": When(hour=24, minute=0), "12 uhr mittags": When(hour=12, minute=0),
    },
    "h": {
        "heiligabend|heiliger abend|heiligen abend|weihnachtsabend": "christmas-eve", "weihnachten|weihnachtstag|erster weihnachtstag|ersten weihnachtstag|1. weihnachtstag|erster weihnachtsfeiertag|ersten weihnachtsfeiertag|1. weihnachtsfeiertag|christtag": "christmas",
        "zweiter weihnachtstag|zweiten weihnachtstag|2. weihnachtstag|zweiter weihnachtsfeiertag|zweiten weihnachtsfeiertag|2. weihnachtsfeiertag|stephanstag|stefanitag": "st-stephen",
        "silvester|silvesterabend|silvesternacht": "new-year-eve", "neujahr|neujahrstag": "new-year",
        "dreikönigstag|heilige drei könige|heiligen drei könige|dreikönigsfest|dreikönig|epiphanias": "epiphany", "valentinstag": "valentine",
        "frauentag|internationaler frauentag|internationalen frauentag|weltfrauentag": "women", "tag der arbeit|maifeiertag|erster mai": "labour",
        "walpurgisnacht": "walpurgis", "muttertag": "mothers", "vatertag|christi himmelfahrt|himmelfahrtstag|herrentag": "ascension", "johannistag|johanni": "st-john",
        "peter und paul": "peter-paul", "mariä himmelfahrt|maria himmelfahrt": "assumption", "mariä empfängnis|maria empfängnis": "immaculate",
        "weltkindertag": "world-children", "tag der deutschen einheit": "de-unity", "erntedankfest|erntedank|erntedanktag": "harvest-de", "reformationstag|reformationsfest": "reformation",
        "halloween": "halloween", "allerheiligen": "all-saints", "allerseelen": "all-souls", "martinstag|martini|sankt martin": "martinmas",
        "volkstrauertag": "mourning-de", "buß- und bettag|buß und bettag|bußtag": "repentance", "totensonntag|ewigkeitssonntag": "dead-sunday",
        "erster advent|ersten advent|1. advent|erster adventssonntag|ersten adventssonntag": "advent-1", "zweiter advent|zweiten advent|2. advent": "advent-2",
        "dritter advent|dritten advent|3. advent": "advent-3", "vierter advent|vierten advent|4. advent": "advent-4", "barbaratag": "barbara",
        "nikolaus|nikolaustag": "st-nicholas", "weiberfastnacht|altweiber|schmutziger donnerstag": "fat-thursday", "fastnachtssonntag|faschingssonntag": "shrove-sunday",
        "rosenmontag": "shrove-monday", "fastnachtsdienstag|faschingsdienstag|fastnacht|veilchendienstag": "shrove-tuesday", "aschermittwoch": "ash-wednesday",
        "palmsonntag": "palm-sunday", "gründonnerstag": "maundy-thursday", "karfreitag": "good-friday", "karsamstag|ostersamstag": "holy-saturday",
        "ostersonntag|ostern|osterfest": "easter", "ostermontag": "easter-monday", "weißer sonntag|weißen sonntag": "low-sunday",
        "pfingstsonntag|pfingsten|pfingstfest": "pentecost", "pfingstmontag": "whit-monday", "dreifaltigkeitssonntag|trinitatis": "trinity", "fronleichnam": "corpus-christi",
        "thanksgiving": "thanksgiving",
    },
    "x": {
        f"{declined('dies')}|dies": (0, "either"), f"{declined('laufend', 'heurig')}": (0, "document"),
        f"{declined('letzt', 'vergangen', 'vorig', 'abgelaufen', 'verflossen')}": (-1, "document"), f"{declined('nächst', 'kommend')}": (1, "document"),
        declined("vorletzt"): (-2, "document"), declined("übernächst"): (2, "document"),
        f"{declined('jen', 'selb', 'gleich', 'damalig')}|{'|'.join(a + b for a in ('der', 'die', 'das', 'dem', 'des', 'den') for b in ('selben', 'selbe'))}": (0, "passage"),
        f"{declined('vorangegangen', 'vorhergehend', 'vorherig', 'vorangehend', 'davorliegend')}": (-1, "passage"),
        f"{declined('folgend', 'darauffolgend', 'nachfolgend', 'anschließend')}": (1, "passage"),
    },
    "v": {
        f"heute|am heutigen tag|am <heutigen tage|den <heutigen tag|{declined('heutig')} tag": _day(), "gestern|am <gestrigen tag|der <gestrige tag": _day(-1), "vorgestern": _day(-2),
        "morgen|am <morgigen tag|der <morgige tag": _day(1), "übermorgen": _day(2), "tags zuvor|am <tag zuvor|am <tag davor|am <vortag|der <vortag|?vortag|?vortages|am <vorabend": _step("D", -1),
        "tags darauf|am <tag darauf|am <tag danach|nächsten tag|nächste tag|nächster tag|nächsten tages|nächsten tage|?folgetag|am <folgetag|am <anderen tag|am <andern tag": _step("D", 1),
        "am <nächsten morgen|am <nächsten vormittag": When(base=Shift(unit="D", count=1, anchor="passage"), part="MO"),
        "am <nächsten abend": When(base=Shift(unit="D", count=1, anchor="passage"), part="EV"), "in der <nächsten nacht": When(base=Shift(unit="D", count=1, anchor="passage"), part="NI"),
        "vorjahr|vorjahres|vorjahrs|im <jahr zuvor|im <jahr davor|das <jahr zuvor": _step("Y", -1, "either"), "folgejahr|folgejahres|im <jahr darauf|im <jahr danach": _step("Y", 1),
        "vormonat|vormonats|im <monat zuvor": _step("M", -1, "either"), "folgemonat|folgemonats|im <monat darauf": _step("M", 1),
        "vorwoche|in der <woche zuvor|in der <woche davor": _step("W", -1, "either"), "folgewoche|in der <woche darauf|in der <woche danach": _step("W", 1),
        "vorquartal|vorquartals": _step("Q", -1, "either"), "jahresanfang|jahresbeginn": _step("Y", 0, "either", "START"), "jahresmitte": _step("Y", 0, "either", "MID"),
        "jahresende|jahresschluss|jahreswende|jahreswechsel": _step("Y", 0, "either", "END"), "monatsanfang|monatsbeginn": _step("M", 0, "either", "START"), "monatsmitte": _step("M", 0, "either", "MID"),
        "monatsende": _step("M", 0, "either", "END"), "wochenmitte": _step("W", 0, "either", "MID"), "wochenanfang|wochenbeginn": _step("W", 0, "either", "START"),
        "am <wochenende|das <wochenende|übers <wochenende|zum <wochenende|vom <wochenende": When(weekend=True),
    } | _days_by_part(),
    "k": {
        f"jetzt|derzeit|gegenwärtig|momentan|zurzeit|zur zeit|zur <gegenwart|die <gegenwart|heutzutage|augenblicklich|im <moment|im <augenblick|{declined('derzeitig', 'gegenwärtig', 'aktuell', 'jetzig', 'momentan')}|"
        f"bis <heute|noch heute|heute noch|?aktuell|{declined('heutig')}|gerade eben|vorläufig": Ref(value="PRESENT_REF"),
        f"vor kurzem|vor kurzer zeit|kürzlich|jüngst|neulich|unlängst|neuerdings|in <letzter zeit|in <jüngster zeit|{declined('jüngst')}|seit kurzem": Ref(value="PAST_REF", near=True),
        "in der <vergangenheit|die <vergangenheit|der <vergangenheit|?einst|einstmals|ehemals|vor langer zeit|vor einiger zeit|vor längerer zeit|seinerzeit|vormals": Ref(value="PAST_REF"),
        f"bald|demnächst|in <kürze|in <zukunft|in naher <zukunft|die <zukunft|der <zukunft|in <absehbarer zeit|alsbald|künftig|zukünftig|{declined('künftig', 'zukünftig')}": Ref(value="FUTURE_REF"),
        "damals|zu <dieser zeit|zu <jener zeit|zu der <zeit|zu diesem <zeitpunkt|zu jenem <zeitpunkt|zur gleichen <zeit|zur selben <zeit|um diese <zeit|in dieser <zeit": Ref(value="PAST_REF", passage=True),
    },
    "b": {"anfang|anfangs|beginn|zu <beginn|eingangs|am <anfang|?früh": "START", "mitte": "MID", "ende|ausgang|ausgangs|am <ende|gegen <ende|?spät": "END"},
    "B": {"vor|vor rund|vor etwa|vor gut|vor knapp|vor über|vor mehr als|vor fast|vor genau|vor ca.|vor circa": "before"},
    "I": {"in|binnen|in etwa|in rund|in knapp|in gut": "ahead"},
    "L": {"später|danach|darauf|hernach": "after", "?nach": "after"},
    "J": {"zuvor|vorher|früher|davor": "before"},
    "O": {"zwischen": None},
    "q": {"jede|jeden|jedes|jeder|jedem|alle|allen|pro|je": None},
    "S": {
        declined("täglich") + "|täglich|alltäglich|werktäglich|tagtäglich": Repeat(value="P1D"), declined("wöchentlich") + "|wöchentlich": Repeat(value="P1W"),
        declined("monatlich") + "|monatlich|allmonatlich": Repeat(value="P1M"), declined("vierteljährlich") + "|vierteljährlich|quartalsweise": Repeat(value="P1Q"),
        declined("halbjährlich") + "|halbjährlich": Repeat(value="P6M"), declined("jährlich", "alljährlich") + "|jährlich|alljährlich": Repeat(value="P1Y"),
        declined("stündlich") + "|stündlich": Repeat(value="PT1H"), "zweijährlich": Repeat(value="P2Y"), "allabendlich": Repeat(value="TEV"), "allmorgendlich": Repeat(value="TMO"),
    } | {"|".join(f"{name}s|immer {name}s" for name in names.split("|")): Repeat(value=f"XXXX-WXX-{nth}") for nth, names in enumerate(_DAY_NAMES, 1)},
    "l": {"mehr als|über|länger als|gut": "MORE_THAN", "weniger als|fast|beinahe|knapp|nahezu|unter": "LESS_THAN", "mindestens|wenigstens": "EQUAL_OR_MORE", "höchstens|maximal|bis zu": "EQUAL_OR_LESS"},
    "X": {"etwa|ungefähr|ca.|ca|circa|zirka|rund|so ungefähr|so circa|so etwa": None},
    "H": {"uhr|h": None},
    "e": {"v. chr.|v.chr.|vor christus|vor christi geburt|v. u. z.|v.u.z.|vor unserer zeitrechnung": -1, "n. chr.|n.chr.|nach christus|nach christi geburt|n. u. z.|unserer zeitrechnung": 1},
    "Q": {f"q{i}": When(quarter=i) for i in (1, 2, 3, 4)} | {f"h{i}": When(half=i) for i in (1, 2)},
    "": {
        "guten morgen|guten tag|guten abend|gute nacht|eines tages|des tages|eine zeit lang|zum ersten mal|zum zweiten mal|zum dritten mal|das erste mal|"
        "erster weltkrieg|ersten weltkrieg|ersten weltkrieges|ersten weltkriegs|zweiter weltkrieg|zweiten weltkrieg|zweiten weltkrieges|zweiten weltkriegs|"
        "tag für tag|jahr für jahr|tag und nacht|am ersten|in erster linie|in zweiter linie|dritten reich|dritte reich|dritten reiches|dritten reichs|zweiter hand|erste hilfe|alle tage wieder|"
        "vor allem|vor ort|vor allen|in folge|der folgende|im folgenden|tag der offenen tür|alles gute|zu ende|am ende|ohne ende": None,
    },
}  # fmt: skip

WORDS: Words = {cat: {swiss(phrases): value for phrases, value in words.items()} for cat, words in _WORDS.items()}

_COUNTED = (
    r"menschen|personen|einwohnern?|mann|soldaten|truppen|tote[nr]?|opfern?|verletzten?|verwundeten?|gefallenen?|gefangenen?|flüchtlingen?|teilnehmern?|besuchern?|zuschauern?|mitarbeitern?|"
    r"beschäftigten?|arbeitern?|arbeitsplätzen?|stellen|mitgliedern?|schülern?|studenten|kindern?|frauen|männern?|familien|häusern?|wohnungen|gebäuden?|fahrzeugen?|autos|panzern?|flugzeugen?|"
    r"schiffen?|geschützen?|kanonen|pferden?|reitern?|stimmen|punkten?|exemplaren?|stück|tonnen|kilo\w*|gramm|liter|hektar|quadrat\w+|kubik\w+|\w*metern?|meilen|km|m|kg|t|ha|watt|kw|mw|ps|"
    r"euro|dollar|mark|franken|pfund|rubel|kronen|cent|eur|usd|dm|chf|prozent|grad|mal|seiten|worte|zeichen|fällen?|unternehmen|firmen|orten?|dörfern?|städten?|stunden|minuten|sekunden"
)

LANGUAGE = Language(
    code="de",
    words=WORDS,
    rules=RULES,
    decimal=",",
    bare_years=(1700, 2099),
    ends_apart=True,
    gaps={
        "": "der|die|das|den|dem|des|im|am|an|zum|zur|dann|lang|schon|schon am|bereits|noch|erst|nur|nur noch|vom|den ganzen|an dem|, und|so",
        "F": "von|des|der|dieses|im|in|in der|in den|im jahr|im jahre|nach dem|nach der|nach|dem|im monat|, in der|in dem|, im",
        ",": ",|, den|, der|, dem|, am|den|, dem|., |.,|., den",
        "-": "-|~|bis|zu|bis zum|bis zur|bis zu|bis in den|bis in die|bis in|bis ende|auf den|auf|bis etwa|bis gegen|, bis|bis ca.|/|. -|bis um|bis mit|bis und mit|bis einschließlich|bis frühestens|- ca.|.-",
        "&": "und|oder|sowie|bzw.|und im|und am|und dem|und den|oder den|oder am|und der|und die|und vom|, und",
        "@": "um|gegen|ab|nach|vor|seit|so um|um ca.|um circa|um etwa|ab ca.|ab ca|gegen ca.|, um|, gegen|, ab|, ca.|, nach|so gegen|spätestens|frühestens|von|am|, von|bis:|bis spätestens|so|um punkt|ab etwa|in der|in der zeit von|spätestens um|jeweils um|, jeweils um|kurz vor|kurz nach|, zwischen|zwischen|: ab|: um|(|von etwa",
    },
    patterns=PATTERNS,
    readers=READERS,
    bare=frozenset(
        "tage tagen wochen monate monaten quartale halbjahre jahre jahren jahrzehnte jahrzehnten jahrhunderte jahrhunderten stunden minuten sekunden wochenenden jahrtausende jahrtausenden".split()
    ),
    year_after=r"im jahr|im jahre|des jahres|das jahr|dem jahr|in|seit|von|vom|bis|ab|um|gegen|vor|nach|zwischen|und|oder|anfang|mitte|ende|beginn|bereits|schon|erst|noch|für|der|aus dem jahr|aus|sommer|winter|herbst|frühling|frühjahr|"
    r"bis ins jahr|wurde|wurden|war|anno|um das jahr|spätestens|etwa|ca\.|circa",
    year2_after=r"im jahr|seit|anno|sommer|winter|herbst|frühling|frühjahr|anfang|mitte|ende",
    not_year_before=rf"(?:%|\$|€|£|°|-mal|-fach|(?:{_COUNTED})\b)",
    future=r"\b(?:wird|werden|soll|sollen|wollen|will|plant|planen|geplant\w*|kommend\w+|nächst\w+|voraussichtlich|vorgesehen|bevorsteh\w+|künftig|demnächst|startet|beginnt|findet|stattfinden|erwartet|anberaumt|terminiert|spätestens)\b|\bbis zum\b",
    past=r"\b(?:war|waren|wurde|wurden|hatte|hatten|hat|haben|hätte|worden|gewesen|kam|kamen|ging|gingen|gab|gaben|stand|standen|fand|fanden|begann|begannen|sah|sahen|nahm|nahmen|fiel|fielen|starb|starben|"
    r"zog|zogen|trat|traten|ließ|ließen|hielt|hielten|schrieb|schrieben|blieb|blieben|verlor|verloren|gewann|gewannen|schloss|schlossen|rief|riefen|traf|trafen|erhielt|erhielten|bekam|entstand|verließ|verließen|"
    r"sprach|sprachen|griff|griffen|brach|brachen|erschien|stieg|stiegen|sank|sanken|lag|lagen|lief|liefen|warf|schlug|schlugen|bat|flog|fuhr|lud|trug|wuchs|half|hieß|wusste|vergangene[nrsm]?|seit|nachdem)\b|"
    r"\b(?!heute|leute|seite|mitte|kette|bitte|karte|beste|letzte|nächste|größte|rechte|dritte|vierte|fünfte|sechste|siebte|achte|zehnte|elfte|zwölfte|erste|städte|gäste|orte|worte|werte|punkte|kräfte|hälfte|"
    r"geschäfte|gerichte|berichte|nachrichten|geschichte|schichten|absichten|aussichten|konflikt|projekt|märkte|monate|tote|minute|schritte|experte|weihnachten|karten|welten|nächten|mächte|kosten|gefechte)"
    r"[^\W\d_]{2,}(?:[^ieauoäöüs\W\d_]te|[gbmfpkhr]ten|etet?en?|ierten?)\b|"
    r"\b(?:ge|ver|be|er|zer|ent|ab|an|auf|aus|ein|zu|vor)\w+(?:t|en) (?:hat|haben|war|ist|sind|wurde|wurden|worden)\b|\bge[^\W\d_]{3,}t\b",
)
