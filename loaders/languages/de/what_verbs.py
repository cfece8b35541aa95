"""German verbs and nouns: infinitive → every form with its tense letters. A hyphen marks a separable prefix (zurück-treten)."""

from __future__ import annotations

from functools import lru_cache

from loaders.events.pack import words

_INSEPARABLE = ("be", "ge", "er", "ver", "zer", "ent", "emp", "miss", "über", "unter", "wider", "hinter", "voll")
#: infinitive 3s-present past participle
_STRONG = """
beginnen beginnt begann begonnen|bieten bietet bot geboten|binden bindet band gebunden|bleiben bleibt blieb geblieben
brechen bricht brach gebrochen|brennen brennt brannte gebrannt|bringen bringt brachte gebracht|denken denkt dachte gedacht
empfangen empfängt empfing empfangen|essen isst aß gegessen|fahren fährt fuhr gefahren|fallen fällt fiel gefallen
fangen fängt fing gefangen|finden findet fand gefunden|fliegen fliegt flog geflogen|fliehen flieht floh geflohen
geben gibt gab gegeben|gehen geht ging gegangen|gelingen gelingt gelang gelungen|gewinnen gewinnt gewann gewonnen
greifen greift griff gegriffen|halten hält hielt gehalten|heben hebt hob gehoben|heißen heißt hieß geheißen
helfen hilft half geholfen|kommen kommt kam gekommen|laden lädt lud geladen|lassen lässt ließ gelassen
laufen läuft lief gelaufen|leihen leiht lieh geliehen|lesen liest las gelesen|liegen liegt lag gelegen
nehmen nimmt nahm genommen|nennen nennt nannte genannt|raten rät riet geraten|rufen ruft rief gerufen
schaffen schafft schuf geschaffen|scheiden scheidet schied geschieden|schießen schießt schoss geschossen
schlagen schlägt schlug geschlagen|schließen schließt schloss geschlossen|schreiben schreibt schrieb geschrieben
sehen sieht sah gesehen|senden sendet sandte gesandt|sinken sinkt sank gesunken|sitzen sitzt saß gesessen
sprechen spricht sprach gesprochen|springen springt sprang gesprungen|stehen steht stand gestanden
steigen steigt stieg gestiegen|sterben stirbt starb gestorben|stoßen stößt stieß gestoßen|tragen trägt trug getragen
treffen trifft traf getroffen|treiben treibt trieb getrieben|treten tritt trat getreten|trinken trinkt trank getrunken
tun tut tat getan|weichen weicht wich gewichen|weisen weist wies gewiesen|wenden wendet wandte gewandt
werben wirbt warb geworben|werden wird wurde geworden|werfen wirft warf geworfen|wissen weiß wusste gewusst
ziehen zieht zog gezogen|zwingen zwingt zwang gezwungen|leiden leidet litt gelitten|reißen reißt riss gerissen
graben gräbt grub gegraben|messen misst maß gemessen|streiten streitet stritt gestritten|schneiden schneidet schnitt geschnitten
sein ist war gewesen|haben hat hatte gehabt|kennen kennt kannte gekannt|erlöschen erlischt erlosch erloschen
"""
_TABLE = {row.split()[0]: tuple(row.split()[1:]) for row in _STRONG.replace("\n", "|").split("|") if row.strip()}


def _add(forms: dict[str, str], letter: str, *found: str) -> None:
    for word in found:
        if letter not in forms.get(word, ""):
            forms[word] = forms.get(word, "") + letter


def _base(lemma: str) -> tuple[str, str, str, str]:
    """Stem, present 3s, past 3s and participle of a verb without separable prefix."""
    stem = lemma[:-2] if lemma.endswith("en") else lemma[:-1]
    for base, (present, past, participle) in _TABLE.items():
        if lemma == base:
            return stem, present, past, participle
        prefix = lemma.removesuffix(base)
        if prefix != lemma and prefix in _INSEPARABLE:
            bare = (
                participle.removeprefix("ge")
                if participle.startswith("ge") and not base.startswith("ge")
                else participle
            )
            return stem, prefix + present, prefix + past, prefix + bare
    link = "e" if stem.endswith(("t", "d", "chn", "ffn", "tm", "gn")) else ""
    ge = "" if (lemma.startswith(_INSEPARABLE) and len(lemma) > 6) or lemma.endswith("ieren") else "ge"
    return stem, stem + link + "t", stem + link + "te", ge + stem + link + "t"


@lru_cache(maxsize=4096)
def conjugate(lemma: str) -> dict[str, str]:
    """The forms of a German verb that stand as one word. Those of zurück-treten end in nothing or begin with the prefix."""
    prefix, _, simple = lemma.rpartition("-")
    stem, present, past, participle = _base(simple)
    plural_past = past + "n" if past.endswith("e") else past + "en"
    forms: dict[str, str] = {}
    _add(forms, "P", prefix + present)
    _add(forms, "T", prefix + past, prefix + plural_past)
    _add(forms, "Q", prefix + participle)
    for ending in ("e", "en", "er", "es", "em"):
        _add(forms, "Q", prefix + participle + ending)
    _add(forms, "N", prefix + simple)
    if prefix:
        _add(forms, "N", f"{prefix}zu{simple}")
        return forms
    _add(forms, "P", simple)
    _add(forms, "S", stem + "e")
    return forms


def separated(lemma: str) -> dict[str, str]:
    """The finite forms of a separable verb without its prefix, which stands later: trat … zurück."""
    forms = conjugate(lemma.rpartition("-")[2])
    return {form: "".join(t for t in tenses if t in "PT") for form, tenses in forms.items() if set(tenses) & set("PT")}


def plural(noun: str) -> tuple[str, ...]:
    """A noun with its common plurals and genitive."""
    if noun.endswith(("ung", "heit", "keit", "ion", "schaft", "ät")):
        return (noun, noun + "en")
    if noun.endswith("e"):
        return (noun, noun + "n")
    return (noun, noun + "e", noun + "s", noun + "es", noun + "en")


def past_form(word: str) -> bool:
    """Whether a word can be a past: an auxiliary, a strong past, or a weak one in -te."""
    return word in _PASTS or (len(word) > 5 and word.endswith(("te", "ten")))


_PASTS = words("hat haben hatte hatten war waren wurde wurden ist sind") | {past for _, past, _ in _TABLE.values()}
