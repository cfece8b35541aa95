"""Spanish verbs and nouns: infinitive → every form with its tense letters (P, T pretérito, I, F, C, S, N, G, Q)."""

from __future__ import annotations

from functools import lru_cache

from loaders.events.pack import words

#: infinitive ending → stem of the strong preterite (3s in -o, 3p in -ieron or, after j, -eron)
_STRONG = {
    "tener": "tuv", "estar": "estuv", "poder": "pud", "poner": "pus", "decir": "dij", "traer": "traj", "ducir": "duj",
    "venir": "vin", "querer": "quis", "saber": "sup", "haber": "hub", "andar": "anduv", "hacer": "hic",
}  # fmt: skip
_PARTICIPLES = {
    "abrir": "abierto", "cubrir": "cubierto", "scribir": "scrito", "decir": "dicho", "hacer": "hecho", "morir": "muerto",
    "poner": "puesto", "romper": "roto", "ver": "visto", "volver": "vuelto", "solver": "suelto", "imprimir": "impreso",
    "ir": "ido", "ser": "sido", "leer": "leído", "caer": "caído", "traer": "traído", "creer": "creído",
}  # fmt: skip
_FUTURES = {"tener": "tendr", "poner": "pondr", "venir": "vendr", "poder": "podr", "querer": "querr", "saber": "sabr",
            "haber": "habr", "decir": "dir", "hacer": "har", "salir": "saldr", "valer": "valdr"}  # fmt: skip
#: verbs whose stem vowel breaks under stress (present), and e → i, o → u in the preterite of -ir verbs
_BREAKING = {
    "ie": words("cerrar comenzar empezar pensar despertar negar confesar recomendar gobernar invertir convertir advertir "
                "sentir mentir referir preferir querer perder defender encender extender atender tender sugerir manifestar"),
    "ue": words("encontrar contar demostrar probar mostrar recordar volver resolver mover morir dormir poder acordar "
                "volar devolver disolver"),
    "i": words("pedir despedir elegir seguir conseguir perseguir servir repetir impedir competir reelegir medir rendir "
               "corregir vestir proseguir"),
}  # fmt: skip


def _add(forms: dict[str, str], letter: str, *found: str) -> None:
    for word in found:
        if letter not in forms.get(word, ""):
            forms[word] = forms.get(word, "") + letter


def _soften(stem: str, ending: str, kind: str) -> str:
    """Spelling before e and i, or before a and o: buscar → busqué, elegir → elija."""
    front = ending[0] in "eéií"
    if kind == "ar" and front:
        for hard, soft in (("gu", "gü"), ("c", "qu"), ("g", "gu"), ("z", "c")):
            if stem.endswith(hard):
                return stem[: -len(hard)] + soft + ending
    if kind != "ar" and not front and stem.endswith("g"):
        return stem[:-1] + "j" + ending
    return stem + ending


def _ends(lemma: str, ending: str) -> bool:
    """Whether a verb is made of another: componer of poner, prever of ver (but not volver)."""
    return (
        lemma == ending
        or (len(ending) > 3 and lemma.endswith(ending))
        or (ending == "ver" and lemma in ("prever", "entrever"))
    )


def _broken(lemma: str) -> str:
    stem = lemma[:-2]
    if lemma.endswith("decir"):
        return stem[:-2] + "ic"
    for new, lemmas in _BREAKING.items():
        if lemma in lemmas:
            old = "o" if new == "ue" else "e"
            at = stem.rfind(old)
            return stem[:at] + new + stem[at + 1 :]
    return stem


def _preterite(lemma: str, stem: str, kind: str) -> tuple[str, ...]:
    for ending, strong in _STRONG.items():
        if lemma.endswith(ending) and lemma not in ("mandar", "demandar", "andar_"):
            if ending == "andar" and lemma != "andar":
                continue
            base = lemma[: -len(ending)] + strong
            third = base[:-1] + "zo" if ending == "hacer" else base + "o"
            return third, base + ("eron" if base.endswith("j") else "ieron"), base + "e", base + "imos"
    if kind == "ar":
        return _soften(stem, "ó", kind), stem + "aron", _soften(stem, "é", kind), stem + "amos"
    if stem.endswith(("a", "e", "o", "u")) and not stem.endswith(("gu", "qu")):
        return stem + "yó", stem + "yeron", stem + "í", stem + "imos"
    weak = stem
    for new, lemmas in _BREAKING.items():
        if kind == "ir" and lemma in lemmas:
            old, closed = ("o", "u") if new == "ue" else ("e", "i")
            at = stem.rfind(old)
            weak = stem[:at] + closed + stem[at + 1 :]
    return weak + "ió", weak + "ieron", stem + "í", stem + "imos"


@lru_cache(maxsize=4096)
def conjugate(lemma: str) -> dict[str, str]:
    """Every form of a Spanish verb (third persons above all)."""
    forms: dict[str, str] = {}
    stem, kind = lemma[:-2], lemma[-2:].replace("ír", "ir")
    broken = _broken(lemma)
    if kind != "ar" and stem.endswith("u") and lemma.endswith("uir") and not lemma.endswith(("guir", "quir")):
        broken = stem + "y"
    vowel = "a" if kind == "ar" else "e"
    _add(forms, "N", lemma, lemma + "se", lemma + "lo", lemma + "la")
    _add(forms, "P", broken + vowel, broken + vowel + "n", _soften(broken, "o", kind), stem + kind[0] + "mos")
    imperfect = ("aba", "aban") if kind == "ar" else ("ía", "ían")
    _add(forms, "I", *(stem + e for e in imperfect))
    _add(forms, "T", *_preterite(lemma, stem, kind))
    future = next((lemma[: -len(end)] + new for end, new in _FUTURES.items() if lemma.endswith(end)), lemma)
    _add(forms, "F", *(future + e for e in ("á", "án", "é", "emos")))
    _add(forms, "C", *(future + e for e in ("ía", "ían", "íamos")))
    other = "e" if kind == "ar" else "a"
    _add(forms, "S", _soften(broken, other, kind), _soften(broken, other + "n", kind))
    past = _preterite(lemma, stem, kind)[1].removesuffix("ron")
    _add(forms, "S", past + "ra", past + "ran", past + "se", past + "sen")
    _add(forms, "G", stem + ("ando" if kind == "ar" else "yendo" if broken.endswith("y") else "iendo"))
    regular = stem + ("ado" if kind == "ar" else "ído" if stem[-1:] in "aeo" else "ido")
    participle = next((lemma[: -len(e)] + q for e, q in _PARTICIPLES.items() if _ends(lemma, e)), regular)
    _add(forms, "Q", participle, *(participle[:-1] + e for e in ("a", "os", "as")))
    return forms


def plural(noun: str) -> tuple[str, ...]:
    """A noun and its plural."""
    if noun.endswith(("ión", "ón")):
        return (noun, noun[:-2] + "ones")
    if noun[-1] in "aeiouáéó":
        return (noun, noun + "s")
    return (noun, noun + "es")


def past_form(word: str) -> bool:
    """Whether a word can be a past: a perfect's auxiliary or a pretérito."""
    return word in _PASTS or (len(word) > 4 and word.endswith(("aron", "ieron", "ió", "ó", "aba", "aban")))


_PASTS = words("ha han había habían fue fueron era eran hubo tuvo dio hizo estuvo dijo vino puso pudo nació")
