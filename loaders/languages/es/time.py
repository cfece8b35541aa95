"""Spanish words of time. The notation is that of ``loaders.timexes``."""

# ruff: noqa: SIM905 (tables of words read best as they are)

from __future__ import annotations

from loaders.timexes.grammar import clock
from loaders.timexes.grammar.romance import RULES
from loaders.timexes.language import Language, Words
from loaders.timexes.spelling import always, plain, spoken, unaccented
from loaders.timexes.when import Ref, Repeat, Shift, When

_ONES = (
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve"
).split()
_TENS = dict(zip("treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(), range(30, 100, 10), strict=True))
_HUNDREDS = dict(zip(
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split(),
    range(100, 1000, 100), strict=True))  # fmt: skip
_MONTHS = (
    "enero|ene.|?ene febrero|feb.|feb marzo|?mar. abril|abr.|?abr mayo|?may. junio|jun.|?jun julio|jul.|?jul "
    "agosto|ago.|?ago septiembre|setiembre|sept.|sep.|?sep|?set octubre|oct.|oct noviembre|nov.|nov diciembre|dic.|?dic"
).split()
_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split()
_FIRST = (
    "segundo|segunda tercero|tercer|tercera cuarto|cuarta quinto|quinta sexto|sexta séptimo|séptima octavo|octava "
    "noveno|novena décimo|décima undécimo|undécima duodécimo|duodécima"
).split()
_PLAIN = {plain(word): i for i, word in enumerate(_ONES, 1)} | {word: i for i, word in enumerate(_ONES, 1)}
_SPOKEN = (
    _PLAIN
    | _TENS
    | _HUNDREDS
    | {"un": 1, "una": 1, "cero": 0, "cien": 100, "mil": 1000, "veintiun": 21, "veintiún": 21}
)
_HOUR = rf"(?:\d{{1,2}}|una|{'|'.join(sorted(_PLAIN, key=len, reverse=True))})"
_MINUTE = rf"(?:media|cuarto|(?:{'|'.join(_TENS)})(?: y (?:{'|'.join(_ONES[:9])}))?|(?:(?:cero|0) )?{_HOUR})"
_SMALL = "|".join([*_ONES, *_TENS])
_UNIT = r"segundos?|minutos?|mins?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|quincenas?"
_AFTER_HOUR = (
    r"(?=\s*(?:$|[;)(?!/-]|[.,:](?!\d)|(?:de|por|en) la (?:ma[ñn]ana|tarde|noche|madrugada)|del? (?:hoy|ayer|lunes|martes|"
    r"mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|mediod|d[ií]a|\d)|[ap]\.? ?m\b|horas?\b|hs?\b|en\b|y\b|o\b|a\b|hasta\b|"
    r"cuando\b|para\b|utc|gmt|hoy\b|ma[ñn]ana\b|el\b|con\b))"
)


_DATE_WORD = (
    rf"(?:d[ií]a |principios|comienzos|mediados|finales|fines|\d|{'|'.join(m.split('|')[0] for m in _MONTHS)}|lunes|martes|mi[ée]rcoles|jueves|"
    r"viernes|s[áa]bado|domingo|primavera|verano|otoño|invierno)"
)


def _numbers() -> dict[str, object]:
    found: dict[str, object] = {word: i for i, word in enumerate(_ONES, 1) if i > 1}
    found |= {
        "veintiún|veintiuna": 21,
        "una docena de": 12,
        "una decena de": 10,
        "una veintena de": 20,
        "un par de|par de": 2,
    }
    for word, ten in _TENS.items():
        found[word] = ten
        found |= {f"{word} y {one}": ten + i for i, one in enumerate(_ONES[:9], 1)}
        found[f"{word} y un|{word} y una"] = ten + 1
    found |= {word: value for word, value in _HUNDREDS.items() if value > 100}
    return found | {"cien": 100, "mil": 1000}


def _ordinals() -> dict[str, object]:
    found: dict[str, object] = {"primero|primer|primera|primeros|primeras": 1}
    return found | {word: i for i, word in enumerate(_FIRST, 2)}


def _ordinal(text: str) -> tuple[str, object]:
    return "o", int("".join(c for c in text if c.isdigit()))


def _figures(text: str) -> tuple[str, object] | None:
    day, month = (int(x) for x in text.replace("-", "/").split("/"))
    return ("i", When(day=day, month=month)) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _nth(text: str) -> tuple[str, object]:
    return "i", When(day=int(text.rstrip(".ºª°")))


def _roman(text: str) -> tuple[str, object] | None:
    return ("r", _ROMAN.index(text) + 1) if text in _ROMAN else None


def _year(text: str) -> tuple[str, object] | None:
    value = spoken(text, _SPOKEN, "y")
    return ("y" if 1000 < value < 2200 else "n", value) if value else None


def _decade(text: str) -> tuple[str, object]:
    return "c", When(decade=(int(text) if text.isdigit() else _SPOKEN[text]) // 10, short=True)


def _step(unit: str, count: int) -> When:
    return When(base=Shift(unit=unit, count=count, anchor="passage"))


def _day(count: int = 0, part: str | None = None) -> When:
    return When(base=Shift(unit="D", count=count), part=part)


_WORDS: Words = {
    "m": {month: i for i, month in enumerate(_MONTHS, 1)},
    "w": {"lunes|lun.|?lun": 1, "martes|?mart.": 2, "miércoles|miérc.|miér.|mié.|?mié": 3, "jueves|juev.|jue.|?jue": 4,
          "viernes|viern.|vier.|vie.|?vie": 5, "sábado|sábados|sáb.|?sáb": 6, "domingo|domingos|dom.|?dom": 7},
    "s": {"primavera": "SP", "verano": "SU", "otoño": "FA", "invierno": "WI"},
    "u": {
        "segundos|seg": "S", "minuto|minutos|min|mins": "Mi", "hora|horas|hrs|hs": "H", "día|días|jornada|jornadas": "D",
        "fin de semana|fines de semana": "WE", "semana|semanas": "W", "quincena|quincenas": "FN", "mes|meses": "M",
        "trimestre|trimestres": "Q", "semestre|semestres": "HY", "año|años": "Y", "lustro|lustros": "LU",
        "década|décadas|decenio|decenios": "DE", "siglo|siglos": "CE", "milenio|milenios": "ML",
    },
    "p": {
        "por la <mañana|en la <mañana|de la <mañana|a la <mañana|la <mañana|?mañanas|?madrugada|?amanecer|?alba": "MO",
        "?tarde|?tardes|?atardecer": "AF", "?noche|?noches|?anochecer": "NI",
        "mediodía|al <mediodía|medio día": When(hour=12, minute=0), "medianoche|media noche": When(hour=24, minute=0),
    },
    "h": {
        "nochebuena": "christmas-eve", "día de navidad|navidad|navidades": "christmas", "nochevieja": "new-year-eve",
        "día de año nuevo|año nuevo": "new-year", "día de reyes|epifanía|reyes magos": "epiphany",
        "san valentín|día de san valentín": "valentine", "día internacional de la mujer|día de la mujer": "women",
        "día del trabajador|día de los trabajadores|día del trabajo|fiesta del trabajo": "labour", "día de san josé": "st-joseph",
        "día de todos los santos|todos los santos": "all-saints", "día de los difuntos|día de los muertos|día de muertos": "all-souls",
        "halloween|noche de brujas": "halloween", "día de la hispanidad|día de la raza": "es-hispanidad", "día de la tierra": "earth",
        "inmaculada concepción": "immaculate", "noche de san juan|día de san juan": "st-john", "día de la asunción": "assumption",
        "martes de carnaval": "shrove-tuesday", "miércoles de ceniza": "ash-wednesday", "domingo de ramos": "palm-sunday",
        "jueves santo": "maundy-thursday", "viernes santo": "good-friday", "sábado santo|sábado de gloria": "holy-saturday",
        "domingo de resurrección|domingo de pascua|pascua": "easter", "lunes de pascua": "easter-monday", "semana santa": "easter",
        "día de la ascensión": "ascension", "pentecostés": "pentecost", "corpus christi": "corpus-christi",
        "acción de gracias|día de acción de gracias": "thanksgiving", "día de san patricio": "st-patrick",
    },
    "n": _numbers(),
    "o": _ordinals(),
    "N": {"unos pocos|unas pocas|unos cuantos|unas cuantas|algunos|algunas|varios|varias|escasos|escasas|pocos|pocas|muchos|muchas|unos|unas": None},
    "a": {"un|una|otro|otra": 1},
    "f": {"medio|media": 0.5},
    "x": {
        "este|esta|estos|estas|presente|en curso": (0, "document"),
        "pasado|pasada|pasados|pasadas|último|última|últimos|últimas|recién pasado": (-1, "document"),
        "próximo|próxima|próximos|próximas|que viene|que vienen|entrante|venidero|venidera|venideros": (1, "document"),
        "ese|esa|esos|esas|aquel|aquella|aquellos|aquellas|mismo|misma|el <mismo|la <misma|ese mismo|esa misma|aquel mismo|aquella misma":
            (0, "passage"),
        "anterior|anteriores|previo|previa|precedente": (-1, "passage"),
        "siguiente|siguientes|posterior": (1, "passage"),
    },
    "v": {
        "hoy|día de <hoy|el <día de hoy|hoy mismo": _day(), "ayer|el <día de ayer|día de <ayer": _day(-1),
        "mañana|el <día de mañana": _day(1), "anteayer|antes de ayer|antier": _day(-2), "pasado mañana": _day(2),
        "anoche|ayer noche": _day(-1, "NI"), "anteanoche": _day(-2, "NI"), "esta mañana|hoy por la mañana": _day(0, "MO"),
        "esta madrugada": _day(0, "MO"), "esta tarde": _day(0, "AF"), "esta noche": _day(0, "NI"), "este mediodía": When(base=Shift(unit="D"), hour=12, minute=0),
        "mañana por la mañana": _day(1, "MO"), "al <día siguiente|el <día siguiente|día después": _step("D", 1),
        "la <víspera|el <día anterior|un <día antes": _step("D", -1), "al <año siguiente": _step("Y", 1), "al <mes siguiente": _step("M", 1),
        "el <fin de semana|del <fin de semana|al <fin de semana": When(weekend=True),
    },
    "k": {
        "ahora|ahora mismo|actualmente|hoy en día|hoy día|en la actualidad|la <actualidad|por el momento|de momento|por ahora|en estos momentos|"
        "en este momento|actual|actuales|ahorita|en nuestros días|a día de hoy": Ref(value="PRESENT_REF"),
        "recientemente|más recientemente|reciente|recientes|últimamente|recién|hace poco|hace poco tiempo|hace un momento": Ref(value="PAST_REF", near=True),
        "en otros tiempos|antiguamente|anteriormente|previamente|hace tiempo|hace mucho tiempo|hace mucho|antaño|en su día":
            Ref(value="PAST_REF"),
        "el <futuro|en el <futuro|del <futuro|en un <futuro|futuro próximo|pronto|muy pronto|próximamente|en breve|a <corto plazo|a <medio plazo|a <largo plazo|"
        "en un <futuro próximo|más adelante|en los próximos tiempos": Ref(value="FUTURE_REF"),
        "entonces|por entonces|en aquel <entonces|aquel entonces|en ese <momento|ese momento|aquel momento|ese entonces|aquella época|esa época|aquellos días|esas fechas":
            Ref(value="PAST_REF", passage=True),
    },
    "b": {
        "principio|principios|comienzo|comienzos|inicio|inicios|el <comienzo|el <inicio|primeros de|a <primeros": "START",
        "mediados|mitad": "MID", "fin|fines|final|finales|el <final|últimos de": "END",
    },
    "A": {"atrás": "before"},
    "B": {"hace|hace ya|hace apenas|hará": "before"},
    "I": {"dentro de": "after"},
    "L": {"después|más tarde|luego": "after", "a partir de hoy|a partir de ahora|desde hoy|desde ahora": "document", "?después de|?después del|?más tarde de|?más tarde del|?más tarde que": "after"},
    "J": {"antes": "before", "?antes de|?antes del": "before"},
    "O": {"entre": None},
    "q": {"cada|todos los|todas las": None},
    "S": {
        "diariamente|a diario": Repeat(value="P1D"), "semanal|semanales|semanalmente": Repeat(value="P1W"),
        "quincenal|quincenales|quincenalmente": Repeat(value="P2W"), "mensual|mensuales|mensualmente": Repeat(value="P1M"),
        "bimestral|bimestrales": Repeat(value="P2M"), "trimestral|trimestrales|trimestralmente": Repeat(value="P1Q"),
        "semestral|semestrales|semestralmente": Repeat(value="P6M"), "anual|anuales|anualmente|por año": Repeat(value="P1Y"),
        "bienal|bienales": Repeat(value="P2Y"), "trienal|trienales": Repeat(value="P3Y"), "quinquenal|quinquenales": Repeat(value="P5Y"),
        **{f"los <{day}": Repeat(value=f"XXXX-WXX-{i}") for i, day in enumerate("lunes martes miércoles jueves viernes sábados domingos".split(), 1)},
        "decenal|decenales": Repeat(value="P10Y"), "cada mañana|todas las mañanas": Repeat(value="TMO"),
        "cada tarde|todas las tardes": Repeat(value="TAF"), "cada noche|todas las noches": Repeat(value="TNI"),
    },
    "l": {
        "más de": "MORE_THAN", "menos de|casi|cerca de": "LESS_THAN", "al menos|por lo menos|como mínimo|no menos de": "EQUAL_OR_MORE",
        "como máximo|hasta un máximo de|a lo sumo|no más de": "EQUAL_OR_LESS",
    },
    "X": {"hacia|alrededor de|cerca del|aproximadamente|en torno a|en torno al|sobre": None},
    "g": {"am|a.m.|a. m.|de la mañana|de la madrugada": "am", "pm|p.m.|p. m.|de la tarde": "pm", "de la noche": "night"},
    "H": {"horas en punto|h": None},
    "K": {"los <años|de los <años|década de los|década de|la <década de|la <década de los|los años|decenio de": None},
    "e": {"a. c.|a.c.|a. de c.|antes de cristo|a. n. e.|antes de nuestra era|ac": -1, "d. c.|d.c.|d. de c.|después de cristo|de nuestra era": 1},
    "Q": {f"t{i}|{i}t": When(quarter=i) for i in (1, 2, 3, 4)} | {f"s{i}": When(half=i) for i in (1, 2)},
    "": {
        "santo domingo|plácido domingo|mal de otoño|de un día para otro|día a día|día tras día|un día de estos|algún día|buenos días|buenas tardes|buenas noches|"
        "por primera vez|en segundo lugar|en primer lugar|tercer mundo|los años luz|años luz|de segunda mano|cuarto de baño|hasta luego|desde luego|"
        "mar de|pascua militar|isla de pascua|media docena": None,
    },
}  # fmt: skip

LANGUAGE = Language(
    code="es",
    words=unaccented(_WORDS),
    rules=RULES,
    decimal=",",
    names=frozenset(("julio", "domingo", "abril", "mayo", "augusto", "pascua")),
    ends_apart=True,
    gaps={
        "": "el|la|los|las|lo|/|el día|en el|día|en punto",
        "F": "de|del|de la|de los|de las|en|en el|en la|durante el|durante la|, del|de lo|que empieza el|que comienza el|que inicia el|que va del|que empieza|que comienza",
        ",": ",|, el|, día|, el día",
        "-": "-|~|a|al|a próximo|hasta|hasta el|hasta la|hasta las|a las|a la|hasta finales de",
        "&": "y|e|o|u|, y|y el|y la|o el|o la|y las|y los|y de|y del",
        "@": "a las|a la|, a las|, a la|por la|por el|sobre las|hacia las|desde las|a partir de las|a eso de las|antes de las|después de las|alrededor de las|cerca de las|en la|, en la",
    },
    patterns={
        "hour": rf"(?<=\blas ){_HOUR}(?: horas(?! y )| horas y {_MINUTE}|(?: y | con | |[.h]){_MINUTE}(?![\w.,]\w)(?: horas)?| menos {_MINUTE}|{_AFTER_HOUR})(?!\w)"
        rf"|(?<![\w.,]){_HOUR} horas(?= de la (?:ma[ñn]ana|tarde|noche|madrug))|(?<=\bla )una(?: y {_MINUTE}| menos {_MINUTE}|{_AFTER_HOUR})"
        rf"|(?<![\w.,]){_HOUR} (?:y|menos) (?:media|cuarto)(?!\w)|(?<![\w.,])\d{{1,2}} ?h(?: ?\d\d)?(?![\w'])",
        "age": r"(?<=, )de \d{1,3}(?: y \d{1,3})? años(?=[,.)])|\bde \d{1,3} y \d{1,3} años(?=[,.)]| respectivamente)|(?:a los|edad de|tenía|tiene|cumplir|cumplió) \d{1,3} años|\d{1,3} años de edad",
        "figures": r"(?:(?<=\bel )|(?<=\bdel )|(?<=\beste ))(?:\d{1,2}/\d{1,2}|\d{1,2}-(?:0?[1-9]|1[0-2]))(?![\d/-])",
        "first": rf"(?<!\w)uno(?= de (?:{'|'.join(m.split('|')[0] for m in _MONTHS)}))",
        "nth": r"(?:(?<=\bel )|(?<=\bdel ))(?:[12]?\d|3[01])(?:\.?[ºª°])?(?=\s?(?:[;:)?!]|[.,](?![\dºª°])|$))",
        "ahead": rf"(?<!\w)en(?= (?:{_SMALL}|un|una|\d+|medi[oa]|un par de) (?:{_UNIT})(?!\w))",
        "ordinal": r"(?<![a-z0-9])\d{1,2}(?:\.?[ºª°]|ro|do|to|er)(?![^\W_])",
        "roman": r"(?<=\bsiglo )[ivx]{1,5}(?!\w)|(?<=\bsiglos )[ivx]{1,5}(?!\w)",
        "decades": rf"(?<=\blos )(?:[2-9]0|veinte|{'|'.join(_TENS)})(?=[;:)]|[.,](?!\d)| y (?:los )?(?:[2-9]0|{'|'.join(_TENS)})\b| del siglo)"
        rf"|(?<=\b[2-8]0 y )[3-9]0(?=[;:)]|[.,](?!\d)| del siglo)",
        "past": r"(?:(?<=\bel )|(?<=\bdel ))pasado(?=\s?(?:[.,;:)»\"]|$))",
        "yearly": r"(?<!\w)al año(?! (?:anterior|siguiente|pasado|que|pr[óo]ximo|\d|de))",
        "said": rf"(?<!\w)(?:dos )?mil (?:(?:{'|'.join(_HUNDREDS)})(?!\w))?(?:(?: ?y)? ?(?:{'|'.join(sorted({*_SPOKEN} - {*_HUNDREDS, 'mil', 'cero'}, key=len, reverse=True))})(?!\w)){{0,2}}",
    },
    readers={
        "hour": clock.reader(_SPOKEN, {"media": 30, "cuarto": 15}, "menos"),
        "age": always(),
        "ordinal": _ordinal,
        "figures": _figures,
        "nth": _nth,
        "first": always("n", 1),
        "ahead": always("I", "ahead"),
        "roman": _roman,
        "decades": _decade,
        "past": always("k", Ref(value="PAST_REF")),
        "yearly": always("S", Repeat(value="P1Y")),
        "said": _year,
    },
    bare=frozenset("días semanas meses trimestres años décadas siglos horas minutos jornadas lustros".split()),
    year_after=r"en|de|del|desde|hasta|para|el|año|años|entre|y|o|a|al|durante|hacia|tras|antes de|después de|en el|para el|desde el|"
    r"fines de|finales de|principios de|mediados de|que|por|ya en|, en",
    not_year_before=r"(?:%|€|\$|°|por ciento|euros?|pesetas|d[óo]lares|pesos|personas|habitantes|hombres|mujeres|soldados|muertos|"
    r"heridos|toneladas|km|kil[óo]metros|metros|hect[áa]reas|miembros|empleos|puestos|trabajadores|empleados|ejemplares|coches|veh[íi]culos|"
    r"casas|votos|puntos|alumnos|ni[ñn]os|acciones|millones|millas|aviones|barcos|plazas|viviendas|concesionarios)\b",
    hour_after=r"a las|las|hacia las|desde las|hasta las",
    year2_after="en el|desde el|del|hasta el|verano del|invierno del|otoño del|primavera del",
    future=rf"\b\w+(?:r[áé]|rán|remos|rás)\b|\b(?:va|van|vamos|voy) a\b|\b(?:prev[ée]n?|previst[oa]s?|pr[óo]xim[oa]s?|planean?|pretenden?|"
    rf"esperan?|tiene previsto|convocad[oa]s? para|programad[oa]s?)\b|\b(?:para|hasta|antes del?|a partir del?)(?: el| la| los)?(?= {_DATE_WORD})",
    past=r"\b(?:ha|han|hemos|había|habían|fue|fueron|era|eran|estaba|estaban|hizo|hicieron|dijo|dijeron|puso|pusieron|tuvo|tuvieron|hubo|"
    r"vino|dio|dieron|pudo|quiso|supo|trajo|tenía|tenían|podía|debía|quería|decía|hacía|iba|iban|tras|desde)\b|"
    r"\b\w{2,}(?:ó|aron|ieron|yeron|jeron|aba|aban)\b|\b(?!previst|programad|convocad|estimad|esperad)\w{2,}(?:ad|id)[oa]s?(?= (?:en|el|por|este|esta|hace|a|al|durante|desde|ayer|hoy)\b)",
)
