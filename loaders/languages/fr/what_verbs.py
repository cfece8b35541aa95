"""French verbs and nouns: infinitive → every form with its tense letters (P, T passé simple, I, F, C, S, N, G, Q)."""

from __future__ import annotations

from functools import lru_cache

_FUTURE = ("ai", "as", "a", "ons", "ez", "ont")
_IMPERFECT = ("ais", "ait", "ions", "iez", "aient")
#: suffix of the infinitive: present 1s 3s 1p 3p | imperfect stem | passé simple stem and its 3p | future stem | participle
#: (an asterisk: the participle does not agree regularly). Longest suffix wins.
_IRREGULAR = """
faire: fais fait faisons font | fais | fi firent | fer | fait
dire: dis dit disons disent | dis | di dirent | dir | dit
lire: lis lit lisons lisent | lis | lu lurent | lir | lu
rire: ris rit rions rient | ri | ri rirent | rir | ri
crire: cris crit crivons crivent | criv | crivi crivirent | crir | crit
uire: uis uit uisons uisent | uis | uisi uisirent | uir | uit
venir: viens vient venons viennent | ven | vin vinrent | viendr | venu
tenir: tiens tient tenons tiennent | ten | tin tinrent | tiendr | tenu
partir: pars part partons partent | part | parti partirent | partir | parti
sortir: sors sort sortons sortent | sort | sorti sortirent | sortir | sorti
mentir: mens ment mentons mentent | ment | menti mentirent | mentir | menti
servir: sers sert servons servent | serv | servi servirent | servir | servi
vrir: vre vre vrons vrent | vr | vri vrirent | vrir | vert
frir: fre fre frons frent | fr | fri frirent | frir | fert
courir: cours court courons courent | cour | couru coururent | courr | couru
mourir: meurs meurt mourons meurent | mour | mouru moururent | mourr | mort
quérir: quiers quiert quérons quièrent | quér | qui quirent | querr | quis
fuir: fuis fuit fuyons fuient | fuy | fui fuirent | fuir | fui
prendre: prends prend prenons prennent | pren | pri prirent | prendr | pris
indre: ins int ignons ignent | ign | igni ignirent | indr | int
soudre: sous sout solvons solvent | solv | solu solurent | soudr | solu
dre: ds d dons dent | d | di dirent | dr | du
rompre: romps rompt rompons rompent | romp | rompi rompirent | rompr | rompu
battre: bats bat battons battent | batt | batti battirent | battr | battu
mettre: mets met mettons mettent | mett | mi mirent | mettr | mis
aître: ais aît aissons aissent | aiss | u urent | aîtr | u
naître: nais naît naissons naissent | naiss | naqui naquirent | naîtr | né
clure: clus clut cluons cluent | clu | clu clurent | clur | clu
vivre: vis vit vivons vivent | viv | vécu vécurent | vivr | vécu
suivre: suis suit suivons suivent | suiv | suivi suivirent | suivr | suivi
vaincre: vaincs vainc vainquons vainquent | vainqu | vainqui vainquirent | vaincr | vaincu
croire: crois croit croyons croient | croy | cru crurent | croir | cru
cevoir: çois çoit cevons çoivent | cev | çu çurent | cevr | çu
voir: vois voit voyons voient | voy | vi virent | verr | vu
prévoir: prévois prévoit prévoyons prévoient | prévoy | prévi prévirent | prévoir | prévu
devoir: dois doit devons doivent | dev | du durent | devr | dû
mouvoir: meus meut mouvons meuvent | mouv | mu murent | mouvr | mu
pouvoir: peux peut pouvons peuvent | pouv | pu purent | pourr | pu
vouloir: veux veut voulons veulent | voul | voulu voulurent | voudr | voulu
aller: vais va allons vont | all | alla allèrent | ir | allé
être: suis est sommes sont | ét | fu furent | ser | été
avoir: ai a avons ont | av | eu eurent | aur | eu
"""
_TABLE: dict[str, list[list[str]]] = {
    name.strip(): [part.split() for part in rest.split("|")]
    for line in _IRREGULAR.strip().splitlines()
    for name, _, rest in [line.partition(":")]
}
_SUFFIXES = sorted(_TABLE, key=len, reverse=True)


def _add(forms: dict[str, str], letter: str, *words: str) -> None:
    for word in words:
        if letter not in forms.get(word, ""):
            forms[word] = forms.get(word, "") + letter


def _agree(participle: str) -> tuple[str, ...]:
    plural = participle if participle.endswith("s") else participle + "s"
    return participle, participle + "e", plural, participle + "es"


def _stressed(stem: str) -> str:
    """The stem before a silent ending: achète, cède, appelle, emploie, lance."""
    if stem.endswith(("appel", "jet", "projet", "rejet")):
        return stem + stem[-1]
    if stem.endswith(("oy", "uy")):
        return stem[:-1] + "i"
    for i in (2, 3):
        if len(stem) >= i and stem[-i] in "eé" and all(c not in "aeiouyéè" for c in stem[-i + 1 :]):
            return stem[:-i] + "è" + stem[-i + 1 :]
    return stem


def _first_group(lemma: str) -> dict[str, str]:
    forms: dict[str, str] = {}
    stem = lemma[:-2]
    soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
    strong = _stressed(stem)
    _add(forms, "N", lemma)
    _add(forms, "P", strong + "e", strong + "es", soft + "ons", stem + "ez", strong + "ent")
    _add(forms, "I", *(soft + e for e in ("ais", "ait", "aient")), stem + "ions", stem + "iez")
    _add(forms, "T", soft + "ai", soft + "a", stem + "èrent", soft + "âmes")
    future = strong + "er" if (not stem.endswith(("é",)) and strong[-2:-1] != "è") or "é" not in stem[-3:] else lemma
    _add(forms, "F", *(future + e for e in _FUTURE))
    _add(forms, "C", *(future + e for e in _IMPERFECT))
    _add(forms, "G", soft + "ant")
    _add(forms, "Q", *_agree(stem + "é"))
    return forms


def _second_group(lemma: str) -> dict[str, str]:
    forms: dict[str, str] = {}
    stem = lemma[:-1]
    _add(forms, "N", lemma)
    _add(forms, "P", stem + "s", stem + "t", stem + "ssons", stem + "ssent")
    _add(forms, "I", *(stem + "ss" + e for e in _IMPERFECT))
    _add(forms, "T", stem + "t", stem + "s", stem + "rent")
    _add(forms, "F", *(lemma + e for e in _FUTURE))
    _add(forms, "C", *(lemma + e for e in _IMPERFECT))
    _add(forms, "G", stem + "ssant")
    _add(forms, "Q", *_agree(stem))
    return forms


def _third_group(lemma: str, suffix: str) -> dict[str, str]:
    head = lemma[: -len(suffix)]
    present, imperfect, simple, future, participle = _TABLE[suffix]
    forms: dict[str, str] = {}
    _add(forms, "N", lemma)
    _add(forms, "P", *(head + word for word in present))
    _add(forms, "I", *(head + imperfect[0] + e for e in _IMPERFECT))
    past = head + simple[0]
    _add(forms, "T", past if suffix == "aller" else past + "t", past + "s", head + simple[1])
    _add(forms, "F", *(head + future[0] + e for e in _FUTURE))
    _add(forms, "C", *(head + future[0] + e for e in _IMPERFECT))
    _add(forms, "G", head + imperfect[0] + "ant")
    _add(forms, "Q", *_agree(head + participle[0]))
    return forms


@lru_cache(maxsize=4096)
def conjugate(lemma: str) -> dict[str, str]:
    """Every form of a French verb."""
    for suffix in _SUFFIXES:
        if lemma.endswith(suffix) and not (suffix == "dire" and lemma == "maudire"):
            return _third_group(lemma, suffix)
    if lemma.endswith("er"):
        return _first_group(lemma)
    if lemma.endswith("ir"):
        return _second_group(lemma)
    return {lemma: "P"}


def plural(noun: str) -> tuple[str, ...]:
    """A noun and its plural."""
    if noun.endswith(("s", "x", "z")):
        return (noun,)
    if noun.endswith(("eau", "eu")):
        return (noun, noun + "x")
    if noun.endswith("al"):
        return (noun, noun[:-2] + "aux")
    return (noun, noun + "s")


_PARTICIPLE = r"\w*(?:é|i|u|is|it|us|ert|ort|int|eint)(?:e|s|es)?\b"
_ADVERBS = r"(?:(?:déjà|aussi|ensuite|bien|encore|tous|toutes|donc|alors|enfin|ainsi|tout|\w+ment) )?"
_MOVED = (
    r"(?:all|arriv|entr|mont|tomb|rest|pass|retourn|rentr|mort|né|part|sort|ven|reven|deven|parven|surven|interven|"
    r"redeven|descend|repart|apparu|décéd)\w*"
)
#: What happened, in the past: an auxiliary of the compound past, a passive or a passé simple. A state (était, est situé)
#: is none.
PAST = (
    rf"(?i:\b(?:ai|a|avons|ont|avait|avaient|eut|eurent) (?:été )?{_ADVERBS}{_PARTICIPLE}"
    rf"|\b(?:fut|furent) {_ADVERBS}{_PARTICIPLE}"
    rf"|\b(?:s['’]|se |me |m['’]|nous )(?:est|sont|était|étaient|fut|furent|suis|sommes) {_ADVERBS}{_PARTICIPLE}"
    rf"|\b(?:est|sont|était|étaient|suis|sommes) {_ADVERBS}{_MOVED}"
    r"|\b\w{2,}(?:èrent|irent|urent|inrent)\b"
    r"|\b(?:il|elle|on|qui) (?:s['’]|se |le |la |l['’]|y |en |lui |leur )?(?!\w*(?:[ao]it|[eiurdv]ra)\b)\w{3,}(?:a|it|ut|int)\b)"
)
