"""French words of time. The notation is that of ``loaders.timexes``."""

# ruff: noqa: SIM905 (tables of words read best as they are)

from __future__ import annotations

from collections.abc import Sequence

from loaders.timexes.grammar import clock
from loaders.timexes.grammar.romance import RULES
from loaders.timexes.language import Language, Node, Words, rule
from loaders.timexes.spelling import always, unaccented
from loaders.timexes.when import Ref, Repeat, Shift, When

_ONES = (
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
).split()
_DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split()


#: Not after a noun that takes a length of time (une peine de 10 ans): what is left after "de" is someone's age.
_NOT_A_TERM = "".join(
    f"(?<!{noun} de )"
    for noun in (
        "peine contrat période durée mandat bail plan délai cycle carrière expérience ancienneté garantie prison réclusion "
        "règne guerre moyenne prêt crédit accord programme projet espace intervalle retard maximum minimum sursis plus moins "
        "près bout terme peines contrats périodes mandats baux plans délais prêts ferme emprunt concession licence absence"
    ).split()
)


_SPOKEN = {word: i for i, word in enumerate(_ONES, 1)} | {
    "une": 1, "midi": 12, "minuit": 0, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "un": 1,
}  # fmt: skip
_CLOCK = clock.reader(_SPOKEN, {"demie": 30, "demi": 30, "quart": 15}, "moins")
_HOUR = rf"(?:\d{{1,2}}|vingt et une?|vingt-et-une?|vingt[- ](?:deux|trois|quatre)|vingt|{'|'.join(sorted(_ONES[1:], key=len, reverse=True))})"
_MINUTE = rf"(?:demie?|trois quarts|quart|(?:vingt|trente|quarante|cinquante)(?:(?: et |-et-)une?|[- ](?:{'|'.join(_ONES[1:9])}))?|\d{{1,2}}|{'|'.join(sorted(_ONES, key=len, reverse=True))})"


def _numbers() -> dict[str, object]:
    found: dict[str, object] = {word: i for i, word in enumerate(_ONES[1:], 2)}
    ones = _ONES
    for ten, word in zip(
        (20, 30, 40, 50, 60, 80),
        ("vingt", "trente", "quarante", "cinquante", "soixante", "quatre-vingt"),
        strict=True,
    ):
        found[word + ("s" if ten == 80 else "")] = ten
        last = 19 if ten in (60, 80) else 9
        for i, one in enumerate(ones[:last], 1):
            joined = f"{word} et {one}|{word}-et-{one}" if i in (1, 11) and ten != 80 else f"{word}-{one}|{word} {one}"
            found[joined] = ten + i
    return found | {
        "cent": 100, "deux cents": 200, "mille": 1000, "une dizaine de|une dizaine d'": 10, "une douzaine de": 12,
        "une quinzaine de": 15, "une vingtaine de|une vingtaine d'": 20, "une trentaine de|une trentaine d'": 30,
        "une quarantaine d'": 40, "une cinquantaine d'": 50, "une centaine d'": 100,
    }  # fmt: skip


def _ordinals() -> dict[str, object]:
    words = "deuxième|seconde|second troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième"
    found: dict[str, object] = {"premier|première|premiers|premières|1er|1re|1ère": 1}
    return found | {word: i for i, word in enumerate(words.split(), 2)}


@rule("<next|previous>", r"x", "R", 61)
def _adjective(nodes: Sequence[Node]) -> Ref | None:
    """Le prochain départ, un précédent dîner: what comes next or came before, whatever it is."""
    word = nodes[0].text
    if word.startswith("prochain"):
        return Ref(value="FUTURE_REF")
    return Ref(value="PAST_REF") if word.startswith("précédent") else None


def _ordinal(text: str) -> tuple[str, object]:
    return "o", int("".join(c for c in text if c.isdigit()))


def _hour_words(text: str) -> tuple[str, object] | None:
    return _CLOCK(text.replace("trois quarts", "45"))


def _figures(text: str) -> tuple[str, object] | None:
    if "/" in text:
        day, month = (int(x) for x in text.split("/"))
        return ("i", When(day=day, month=month)) if 1 <= month <= 12 and 1 <= day <= 31 else None
    day, month, year = (int(x) for x in text.split())
    return "i", When(day=day, month=month, year=year, short=year < 100)


def _nth(text: str) -> tuple[str, object]:
    return "i", When(day=int(text))


def _roman(text: str) -> tuple[str, object] | None:
    word = text.rstrip("e").rstrip("èm").rstrip("i") if text.endswith("ème") else text.rstrip("er")
    return ("r", _ROMAN.index(word) + 1) if word in _ROMAN else None


def _hour(text: str) -> tuple[str, object] | None:
    hour, _, minute = text.replace(" ", "").partition("h")
    if int(hour) > 24 or (minute and int(minute) > 59):
        return None
    return "t", When(hour=int(hour), minute=int(minute) if minute else None)


def _step(unit: str, count: int) -> When:
    return When(base=Shift(unit=unit, count=count, anchor="passage"))


_WORDS: Words = {
    "m": {
        "janvier|janv.|janv": 1, "février|févr.|fév.|?févr|?fév": 2, "mars": 3, "avril|avr.|?avr": 4, "mai": 5, "juin": 6,
        "juillet|juil.|juil": 7, "août|aout": 8, "septembre|sept.|?sept|?sep": 9, "octobre|oct.|?oct": 10, "novembre|nov.|?nov": 11,
        "décembre|déc.|?déc": 12,
    },
    "w": {"lundi|?lun.|?lun": 1, "mardi|?mar.": 2, "mercredi|?mer.|?mercr.": 3, "jeudi|?jeu.|?jeu": 4, "vendredi|?ven.|?vendr.": 5,
          "samedi|?sam.": 6, "dimanche|?dim.": 7},
    "s": {"printemps": "SP", "l'<été|cet <été|d'<été|en <été|?été": "SU", "automne": "FA", "hiver": "WI"},
    "u": {
        "secondes": "S", "minute|minutes|mn|min": "Mi", "heure|heures|h": "H", "jour|jours|journée|journées": "D",
        "week-end|week-ends|weekend|weekends": "WE", "semaine|semaines": "W", "mois": "M", "trimestre|trimestres": "Q",
        "semestre|semestres": "HY", "an|ans|année|années": "Y", "décennie|décennies": "DE", "siècle|siècles": "CE",
        "millénaire|millénaires": "ML",
    },
    "p": {
        "?matin|?matinée|au petit matin": "MO", "?après-midi|?après midi|?d'<après-midi": "AF", "?soir|?soirée": "EV", "?nuit|?dans la nuit": "NI",
        "midi": When(hour=12, minute=0), "minuit": When(hour=24, minute=0), "?aube": "MO", "?crépuscule": "EV",
    },
    "h": {
        "veille de noël|réveillon de noël": "christmas-eve", "jour de noël|noël": "christmas",
        "saint-sylvestre|réveillon du nouvel an": "new-year-eve", "jour de l'an|nouvel an|premier de l'an": "new-year",
        "épiphanie": "epiphany", "saint-valentin": "valentine", "fête du travail|1er mai férié": "labour",
        "fête nationale": "bastille", "assomption": "assumption", "toussaint": "all-saints", "armistice de 1918": "armistice",
        "mardi gras": "shrove-tuesday", "mercredi des cendres": "ash-wednesday", "rameaux": "palm-sunday",
        "jeudi saint": "maundy-thursday", "vendredi saint": "good-friday", "dimanche de pâques|pâques": "easter",
        "lundi de pâques": "easter-monday", "jeudi de l'ascension": "ascension", "dimanche de pentecôte|pentecôte": "pentecost",
        "lundi de pentecôte": "whit-monday", "fête-dieu": "corpus-christi", "saint-jean": "st-john", "halloween": "halloween",
    },
    "n": _numbers(),
    "o": _ordinals(),
    "N": {"quelques|plusieurs|de nombreuses|de nombreux|des|maintes": None},
    "a": {"un|une": 1},
    "f": {"demi|demie|demi-|demi -": 0.5},
    "x": {
        "ce|cet|cette|ces": (0, "document"), "dernier|dernière|derniers|dernières|passé|passée|écoulé|écoulée": (-1, "document"),
        "prochain|prochaine|prochains|prochaines|qui vient": (1, "document"), "ci": (0, "document"),
        "même|le <même|la <même|là": (0, "passage"),
        "précédent|précédente|précédents|précédentes|d'avant": (-1, "passage"),
        "suivant|suivante|suivants|suivantes|d'après": (1, "passage"),
    },
    "v": {
        "aujourd'hui": When(base=Shift(unit="D")), "hier": When(base=Shift(unit="D", count=-1)),
        "demain": When(base=Shift(unit="D", count=1)), "avant-hier": When(base=Shift(unit="D", count=-2)),
        "après-demain": When(base=Shift(unit="D", count=2)), "au <lendemain|le <lendemain|lendemain": _step("D", 1),
        "surlendemain": _step("D", 2), "le <week-end|au <week-end|du <week-end|le <weekend|ce <week-end": When(weekend=True), "la <veille|?veille": _step("D", -1), "avant-veille": _step("D", -2),
    },
    "k": {
        "maintenant|actuellement|à présent|en ce moment|de nos jours|à l'heure actuelle|désormais|pour l'instant|actuel|actuelle|actuels|actuelles":
            Ref(value="PRESENT_REF"),
        "récemment|tout récemment|dernièrement|récent|récente|récents|récentes|tout juste": Ref(value="PAST_REF", near=True),
        "jadis|autrefois|naguère|par le passé|dans le passé|il y a longtemps|il y a quelque temps|il y a peu": Ref(value="PAST_REF"),
        "bientôt|prochainement|à l'avenir|dans l'avenir|dans le futur|à court terme|à moyen terme|à long terme|sous peu|d'ici peu|tôt ou tard":
            Ref(value="FUTURE_REF"),
        "à ce moment-là|à l'époque|à cette époque|à cette date|en ce temps-là": Ref(value="PAST_REF", passage=True),
    },
    "b": {
        "début|au <début|le <début|au <commencement|tout début|en <début|dès le <début": "START",
        "mi|mi-|milieu|au <milieu|courant": "MID", "fin|la <fin|à la <fin|en <fin": "END",
    },
    "B": {"il y a|voici|voilà": "before"},
    "I": {"dans|d'ici|d'ici à|sous": "after"},
    "L": {"plus tard|après|plus tard que": "after", "?après le|?après la|?après l'|?après les|?après son|?après sa|?après ses|?après leur|?après leurs|?après avoir|?après être|?après que|?après qu'|?après un|?après une|?après cette|?après ce|?après cet|?après notre|?après mon|?après ma": "after"},
    "J": {"plus tôt|avant|auparavant": "before", "?avant le|?avant la|?avant l'|?avant les|?avant son|?avant sa|?avant ses|?avant leur|?avant leurs|?avant de|?avant d'|?avant que|?avant qu'|?avant un|?avant une|?avant cette|?avant ce|?avant cet": "before"},
    "q": {"chaque|tous les|toutes les|par": None},
    "S": {
        **{f"{day}s|tous les {day}s": Repeat(value=f"XXXX-WXX-{i}") for i, day in enumerate(_DAYS, 1)},
        "quotidien|quotidienne|quotidiennement|quotidiennes": Repeat(value="P1D"),
        "hebdomadaire|hebdomadaires|hebdomadairement": Repeat(value="P1W"), "mensuel|mensuelle|mensuels|mensuelles|mensuellement": Repeat(value="P1M"),
        "trimestriel|trimestrielle|trimestriels|trimestrielles": Repeat(value="P1Q"), "semestriel|semestrielle": Repeat(value="P6M"),
        "annuel|annuelle|annuels|annuelles|annuellement": Repeat(value="P1Y"),
    },
    "l": {
        "plus de|plus d'": "MORE_THAN", "moins de|moins d'|près de|près d'": "LESS_THAN",
        "au moins|au minimum": "EQUAL_OR_MORE", "au plus|au maximum|jusqu'à": "EQUAL_OR_LESS",
    },
    "X": {"environ|vers|aux alentours de|autour de|à peu près": None},
    "H": {"heures précises|heures pile": None},
    "g": {"am|a.m.|du matin|du mat": "am", "pm|p.m.|de l'après-midi|du soir": "pm"},
    "K": {"années|les <années|des <années|aux <années": None},
    "e": {"av. j.-c.|avant j.-c.|avant jésus-christ|av. jc|avant notre ère": -1, "apr. j.-c.|après j.-c.|après jésus-christ|ap. j.-c.|de notre ère": 1},
    "Q": {f"t{i}": When(quarter=i) for i in (1, 2, 3, 4)} | {f"s{i}": When(half=i) for i in (1, 2)},
    "O": {"entre": None},
    "": {"le quotidien|un quotidien|du quotidien|les quotidiens|des quotidiens|quotidiens|au quotidien|le mensuel|un mensuel|l'hebdomadaire|un hebdomadaire|presse quotidienne": None,
         "heures d'ouverture|heures supplémentaires|heures de bureau|heures de pointe|heures scolaires|aux heures|des heures|heure d'été|heure d'hiver": None,
         "a été|ont été|ait été|avait été|avaient été|aura été|ayant été|avoir été|planète mars|la planète mars": None},
}  # fmt: skip

LANGUAGE = Language(
    code="fr",
    words=unaccented(
        _WORDS, keep=frozenset({"l'<été", "cet <été", "d'<été", "en <été", "?été", "?aube", "là", "passé", "passée"})
    ),
    rules=(*RULES, _adjective),
    decimal=",",
    names=frozenset(("avril", "mars", "juin", "noël", "août", "pâques", "lundi", "vendredi")),
    gaps={
        "": "le|la|l'|les|/",
        "F": "de|de la|du|d'|de l'|des|en|dans|de cette|dans la",
        ",": ",",
        "-": "-|~|à|a|au|jusqu'au|jusqu'à|à la|au mois de",
        "&": "et|ou|, et|et le|et la|et les",
        "@": "vers|dès|à partir de|dans la|, à|, vers|aux alentours de|avant|après",
    },
    patterns={
        "spoken": rf"(?:(?<=\bà )|(?<=^a )|(?<=\. a )|(?<=\na )|(?<=\bvers )|(?<=\bdès )|(?<=jusqu'à )|(?<=\bil est )|(?<=\bavant )|(?<=\baprès ))(?:{_HOUR}|une) heures?(?: (?:et )?{_MINUTE}(?: minutes)?| moins (?:le )?{_MINUTE}(?: minutes)?)?(?![\w-])(?! (?:plus|par|de suite))"
        rf"|(?<![\w-]){_HOUR} heures (?:{_MINUTE}(?: minutes)?(?= |$|[.,;])|moins (?:le )?{_MINUTE}(?: minutes)?)(?![\w-])"
        rf"|(?<![\w-]){_HOUR} heures(?= (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|du matin|du soir|de l'après-midi|ce (?:matin|soir)|cet après))",
        "noon": rf"(?<!\w)(?:midi|minuit) (?:et {_MINUTE}|moins (?:le )?{_MINUTE}|{_MINUTE})(?![\w-])(?! (?:minutes|heures|jours|ans|mois))",
        "figures": r"(?<=\ble )\d{1,2}/\d{1,2}(?![\d/])|(?<![\d/.] )(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01]) (?:0?[1-9]|1[0-2]) (?:19|20)?\d\d(?! ?\d)(?![/.,:-]\d)(?! ?(?:€|euros|h\b))(?<=\d{4})|(?<=\ble )(?:0[1-9]|[12]\d|3[01]) (?:0[1-9]|1[0-2]) \d\d(?! ?\d)",
        "nth": r"(?<=\ble )(?:[12]?\d|3[01])(?=\s?(?:[;:)?!]|[.,](?!\d)|$)| (?:à|vers) \d{1,2} ?h)",
        "hour": r"(?<![\w.,])\d{1,2} ?h ?\d\d(?![\w])|(?<![\w.,])\d{1,2} ?h(?![\w'])",
        "ordinal": r"(?<![a-z0-9])\d{1,2}(?:ère|ème|eme|er|re|e|è)(?![^\W_])",
        "age": rf"(?:(?<=, )|(?<=\()|{_NOT_A_TERM}(?<=\bde )|(?<=\bdes )|(?<=\bles ))(?:\d{{1,2}} ?(?:-|à|et) ?)?\d{{1,3}} ans(?=\s?[,.)]| (?:a|ont|est|était|et demi|qui|avait)\b)"
        r"|(?:âgée?s? d[e'] ?|à l'âge de )\d{1,3} ans|(?:enfants|jeunes|élèves|adolescents|filles|garçons|moins|plus) de (?:\d{1,2} ?(?:-|à) ?)?\d{1,2} ans"
        r"|(?:(?<=\bles )|(?<=\bdes ))\d{1,2} ?(?:-|à) ?\d{1,2} ans",
        "roman": r"(?<![^\W_])[ivx]{1,5}(?:ème|er|e)(?=\s{1,2}siècle|\s{1,2}millénaire)",
    },
    readers={
        "age": always(),
        "spoken": _hour_words,
        "noon": _hour_words,
        "figures": _figures,
        "nth": _nth,
        "hour": _hour,
        "ordinal": _ordinal,
        "roman": _roman,
    },
    ends_apart=True,
    clock_apart=True,
    bare=frozenset("jours semaines mois années décennies siècles heures minutes".split()),
    year_after=r"en|de|depuis|jusqu'en|dès|d'ici|d'ici à|à|et|ou|après|avant|vers|fin|début|mi|courant|année|l'an|entre|pour|du|que|, en|fin de",
    not_year_before=r"(?:%|€|\$|°|pour cent|euros?|francs?|dollars?|personnes|habitants|hommes|femmes|soldats|morts|blessés|"
    r"tonnes|km|kilomètres|mètres|hectares|membres|salariés|emplois|exemplaires|véhicules|voitures|logements|voix|points|"
    r"élèves|enfants|actions|mètres)\b",
    hour_after=r"à|vers|dès|de|entre|avant|après|jusqu'à|et|à partir de",
    year2_after="en|depuis|fin|début|mi|d'ici|été|hiver|printemps|automne|entre",
    future=r"\b(?:jusqu'au|d'ici|avant le|d'ici au)\b|\b(?:pour|jusqu'à|d'ici(?: à)?|à partir d[eu])(?: le| la)?(?= (?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janv|fév|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|fin|début|mi-))|\b\w+(?:era|eront|erez|erons|ira|iront|dra|dront|vra|vront|rra|rront|aura|auront|fera|feront|ura)\b|"
    r"\b(?:rendez-vous|va|vont|doit|doivent|prévue?s?|prochaine?s?|prochainement|à venir|lieu)\b",
    past=r"\b(?:a|ont|avait|avaient|était|étaient|fut|furent|est|sont|s'est|eut)\b(?! \w+er\b)|\b\w+(?:ait|aient)\b",
)
