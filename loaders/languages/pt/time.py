"""Portuguese words of time. The notation is that of ``loaders.timexes``."""

# ruff: noqa: SIM905 (tables of words read best as they are)

from __future__ import annotations

from loaders.timexes.grammar import clock
from loaders.timexes.grammar.romance import RULES
from loaders.timexes.language import Language, Words
from loaders.timexes.spelling import always, plain, spoken, unaccented
from loaders.timexes.when import Ref, Repeat, Shift, When

_ONES = "um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove".split()
_TENS = dict(
    zip("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split(), range(20, 100, 10), strict=True)
)
_HUNDREDS = dict(zip(
    "cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos".split(),
    range(100, 1000, 100), strict=True))  # fmt: skip
_MONTHS = (
    "janeiro|jan.|?jan fevereiro|fev.|?fev março|mar.|?mar abril|abr.|?abr maio|mai.|?mai junho|jun.|?jun julho|jul.|?jul "
    "agosto|ago.|?ago setembro|set.|?set outubro|out.|?out novembro|nov.|?nov dezembro|dez.|?dez"
).split()
_DAYS = "segunda terça quarta quinta sexta".split()
_ROMAN = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split()
_FIRST = "segundo|segunda terceiro|terceira quarto|quarta quinto|quinta sexto|sexta sétimo|sétima oitavo|oitava nono|nona décimo|décima"
_MORE = {
    "uma": 1,
    "duas": 2,
    "tres": 3,
    "quatorze": 14,
    "dezasseis": 16,
    "dezassete": 17,
    "dezanove": 19,
    "zero": 0,
    "cem": 100,
    "mil": 1000,
}
_SPOKEN = {word: i for i, word in enumerate(_ONES, 1)} | _TENS | _HUNDREDS | _MORE
_HOUR = (
    rf"(?:\d{{1,2}}|vinte e (?:uma|duas|tr[êe]s|quatro)|vinte|uma|duas|quatorze|dezasseis|dezassete|dezanove|tres|"
    rf"{'|'.join(sorted(_ONES[2:], key=len, reverse=True))})"
)
_MINUTE = rf"(?:meia|(?:um )?quarto|(?:{'|'.join(_TENS)})(?: e (?:{'|'.join(_ONES[:9])}))?|{_HOUR})"
_DATE_WORD = (
    rf"(?:dia |in[ií]cio|come[çc]o|meados|fim|final|\d|{'|'.join(m.split('|')[0] for m in _MONTHS)}|{'|'.join(_DAYS)}|s[áa]bado|domingo|"
    r"primavera|ver[ãa]o|outono|inverno)"
)
_AFTER_HOUR = (
    r"(?=\s*(?:$|[;)(?!/-]|[.,:](?!\d)|(?:da|de|na|pela) (?:manh[ãa]|tarde|noite|madrugada)|d[eo] (?:hoje|ontem|dia|amanh|s[áa]b|dom|\d)|"
    r"da (?:segunda|ter|quarta|quinta|sexta)|[ap]\.? ?m\b|horas?\b|hs?\b|em\b|e\b|ou\b|at[ée]\b|[àa]s?\b|quando\b|para\b|hoje\b|amanh[ãa]\b|no\b|na\b|com\b|o\b))"
)
_UNIT = r"segundos?|minutos?|mins?|horas?|dias?|semanas?|m[êe]s(?:es)?|anos?"


def _numbers() -> dict[str, object]:
    found: dict[str, object] = {word: i for i, word in enumerate(_ONES, 1) if i > 1}
    found |= {
        "duas": 2,
        "quatorze": 14,
        "dezasseis": 16,
        "dezassete": 17,
        "dezanove": 19,
        "uma dúzia de": 12,
        "uma dezena de": 10,
        "um par de": 2,
    }
    for word, ten in _TENS.items():
        found[word] = ten
        found |= {f"{word} e {one}": ten + i for i, one in enumerate(_ONES[:9], 1)} | {
            f"{word} e uma": ten + 1,
            f"{word} e duas": ten + 2,
        }
    return found | {word: value for word, value in _HUNDREDS.items() if value > 100} | {"cem": 100, "mil": 1000}


def _ordinals() -> dict[str, object]:
    found: dict[str, object] = {"primeiro|primeira|primeiros|primeiras": 1}
    return found | {word: i for i, word in enumerate(_FIRST.split(), 2)}


def _ordinal(text: str) -> tuple[str, object]:
    return "o", int("".join(c for c in text if c.isdigit()))


def _roman(text: str) -> tuple[str, object] | None:
    return ("r", _ROMAN.index(text) + 1) if text in _ROMAN else None


def _year(text: str) -> tuple[str, object] | None:
    value = spoken(text, _SPOKEN, "e")
    return ("y" if 1000 < value < 2200 else "n", value) if value else None


def _decade(text: str) -> tuple[str, object]:
    return "c", When(decade=(int(text) if text.isdigit() else _SPOKEN[text]) // 10, short=True)


def _figures(text: str) -> tuple[str, object] | None:
    day, month = (int(x) for x in text.replace("-", "/").split("/"))
    return ("i", When(day=day, month=month)) if 1 <= month <= 12 and 1 <= day <= 31 else None


def _step(unit: str, count: int) -> When:
    return When(base=Shift(unit=unit, count=count, anchor="passage"))


def _day(count: int = 0, part: str | None = None) -> When:
    return When(base=Shift(unit="D", count=count), part=part)


_WORDS: Words = {
    "m": {month: i for i, month in enumerate(_MONTHS, 1)},
    "w": {f"{day}-feira|{day} feira|{day}s-feiras": i for i, day in enumerate(_DAYS, 1)}
    | {"sábado|sáb.|?sáb": 6, "domingo|dom.|?dom": 7, "seg.|?seg": 1, "ter.|?ter": 2, "qua.|?qua": 3, "qui.|?qui": 4, "sex.|?sex": 5},
    "s": {"primavera": "SP", "verão": "SU", "outono": "FA", "inverno": "WI"},
    "u": {
        "segundos|seg": "S", "minuto|minutos|min|mins": "Mi", "hora|horas|hrs|hs": "H", "dia|dias": "D",
        "fim de semana|fins de semana|fim-de-semana|final de semana|finais de semana": "WE", "semana|semanas": "W",
        "quinzena|quinzenas": "FN", "mês|meses": "M", "trimestre|trimestres": "Q", "semestre|semestres": "HY", "ano|anos": "Y",
        "década|décadas|decênio|decênios": "DE", "século|séculos": "CE", "milênio|milénio|milênios": "ML",
    },
    "p": {
        "de <manhã|da <manhã|pela <manhã|na <manhã|a <manhã|à <manhã|?manhã|?manhãs|?madrugada|?amanhecer": "MO",
        "?tarde|?tardes|?entardecer": "AF", "?noite|?noites|?anoitecer": "NI",
        "meio-dia|ao <meio-dia|meio dia": When(hour=12, minute=0), "meia-noite|à <meia-noite|meia noite": When(hour=24, minute=0),
    },
    "h": {
        "véspera de natal": "christmas-eve", "dia de natal|natal": "christmas", "véspera de ano novo|réveillon|passagem de ano": "new-year-eve",
        "dia de ano novo|ano novo|ano-novo": "new-year", "dia de reis|epifania": "epiphany", "dia internacional da mulher|dia da mulher": "women",
        "dia do trabalhador|dia do trabalho": "labour", "dia de todos os santos|todos os santos": "all-saints",
        "dia de finados|finados|dia dos mortos": "all-souls", "dia das bruxas|halloween": "halloween", "dia da terra": "earth",
        "dia de são joão": "st-john", "imaculada conceição": "immaculate", "terça-feira de carnaval": "shrove-tuesday",
        "quarta-feira de cinzas": "ash-wednesday", "domingo de ramos": "palm-sunday", "quinta-feira santa": "maundy-thursday",
        "sexta-feira santa|sexta feira santa": "good-friday", "sábado de aleluia": "holy-saturday", "domingo de páscoa|páscoa": "easter",
        "corpus christi": "corpus-christi", "pentecostes": "pentecost", "dia de são valentim": "valentine",
        "ação de graças|dia de ação de graças": "thanksgiving", "dia da mentira": "april-fools",
    },
    "n": _numbers(),
    "o": _ordinals(),
    "N": {"alguns|algumas|vários|várias|poucos|poucas|muitos|muitas|uns|umas|uns poucos|diversos|diversas": None},
    "a": {"um|uma|outro|outra": 1},
    "f": {"meio|meia": 0.5},
    "x": {
        "este|esta|estes|estas|neste|nesta|deste|desta|presente|em curso|corrente": (0, "document"),
        "passado|passada|passados|passadas|último|última|últimos|últimas|retrasado|retrasada": (-1, "document"),
        "próximo|próxima|próximos|próximas|que vem|que vêm|seguinte a este|vindouro|vindoura": (1, "document"),
        "esse|essa|aquele|aquela|nesse|nessa|naquele|naquela|desse|dessa|daquele|daquela|mesmo|mesma|o <mesmo|a <mesma|no <mesmo|na <mesma": (0, "passage"),
        "anterior|anteriores|prévio|precedente": (-1, "passage"), "seguinte|seguintes|posterior": (1, "passage"),
    },
    "v": {
        "hoje|dia de <hoje|hoje mesmo": _day(), "ontem|dia de <ontem": _day(-1), "amanhã|dia de <amanhã": _day(1), "anteontem|antes de ontem": _day(-2),
        "depois de amanhã": _day(2), "ontem à noite": _day(-1, "NI"), "esta noite|hoje à noite|hoje a noite": _day(0, "NI"),
        "esta manhã|hoje de manhã|hoje pela manhã": _day(0, "MO"), "esta tarde|hoje à tarde|hoje a tarde": _day(0, "AF"), "esta madrugada": _day(0, "MO"),
        "amanhã de manhã|amanhã pela manhã": _day(1, "MO"), "amanhã à tarde": _day(1, "AF"), "amanhã à noite": _day(1, "NI"),
        "no <dia seguinte|o <dia seguinte|dia seguinte": _step("D", 1), "a <véspera|na <véspera|no <dia anterior": _step("D", -1),
        "no <ano seguinte": _step("Y", 1), "no <mês seguinte": _step("M", 1),
        "o <fim de semana|no <fim de semana|ao <fim de semana|do <fim de semana": When(weekend=True),
    },
    "k": {
        "agora|agora mesmo|atualmente|actualmente|hoje em dia|na atualidade|no momento|neste momento|por enquanto|por agora|atual|atuais|actual|actuais|nos dias de hoje":
            Ref(value="PRESENT_REF"),
        "recentemente|mais recentemente|recente|recentes|ultimamente|há pouco|há pouco tempo": Ref(value="PAST_REF", near=True),
        "antigamente|outrora|há muito tempo|há tempos|há muito|anteriormente|previamente": Ref(value="PAST_REF"),
        "futuro|no <futuro|em breve|brevemente|logo mais|num <futuro próximo|a <curto prazo|a <médio prazo|a <longo prazo|mais adiante": Ref(value="FUTURE_REF"),
        "então|desde <então|naquele <momento|nesse <momento|naquela <época|nessa <época|na época|à <época|naquela altura": Ref(value="PAST_REF", passage=True),
    },
    "b": {
        "princípio|princípios|começo|início|inícios|o <início|o <começo": "START", "meados|metade": "MID",
        "fim|fins|final|finais|o <fim|o <final": "END",
    },
    "A": {"atrás": "before"},
    "B": {"há|há cerca de|faz|há quase|faz já": "before"},
    "I": {"dentro de|daqui a|em até": "after"},
    "L": {"depois|mais tarde|após": "after", "a partir de hoje|a partir de agora": "document",
          "?depois de|?depois do|?depois da|?após o|?após a|?mais tarde do que": "after"},
    "J": {"antes|mais cedo": "before", "?antes de|?antes do|?antes da": "before"},
    "O": {"entre": None},
    "q": {"cada|a cada|todo|toda|todos os|todas as": None},
    "S": {
        "diariamente|diário|diária|diários|diárias": Repeat(value="P1D"), "semanal|semanais|semanalmente": Repeat(value="P1W"),
        "quinzenal|quinzenais|quinzenalmente": Repeat(value="P2W"), "mensal|mensais|mensalmente": Repeat(value="P1M"),
        "bimestral|bimestrais": Repeat(value="P2M"), "trimestral|trimestrais|trimestralmente": Repeat(value="P1Q"),
        "semestral|semestrais|semestralmente": Repeat(value="P6M"), "anual|anuais|anualmente|por ano|ao ano": Repeat(value="P1Y"),
        "bienal": Repeat(value="P2Y"), "todas as manhãs": Repeat(value="TMO"), "todas as tardes": Repeat(value="TAF"), "todas as noites": Repeat(value="TNI"),
    },
    "l": {
        "mais de": "MORE_THAN", "menos de|quase|cerca de|perto de": "LESS_THAN", "pelo menos|no mínimo|ao menos": "EQUAL_OR_MORE",
        "no máximo|até no máximo": "EQUAL_OR_LESS",
    },
    "X": {"por volta de|em torno de|aproximadamente|cerca do|por volta do": None},
    "g": {"am|a.m.|a. m.|da manhã|da madrugada|de manhã": "am", "pm|p.m.|p. m.|da tarde": "pm", "da noite": "night"},
    "H": {"horas em ponto|h": None},
    "K": {"os <anos|dos <anos|nos <anos|década de|a <década de|na <década de|décadas de": None},
    "e": {"a. c.|a.c.|antes de cristo|ac": -1, "d. c.|d.c.|depois de cristo": 1},
    "Q": {f"t{i}|{i}t": When(quarter=i) for i in (1, 2, 3, 4)} | {f"s{i}": When(half=i) for i in (1, 2)},
    "": {
        "um dia desses|bom dia|boa tarde|boa noite|dia a dia|dia após dia|algum dia|pela primeira vez|em segundo lugar|em primeiro lugar|"
        "terceiro mundo|anos-luz|anos luz|de segunda mão|segunda guerra|primeira guerra|são domingo|até logo|são silvestre": None,
    },
}  # fmt: skip

LANGUAGE = Language(
    code="pt",
    words=unaccented(_WORDS, keep=frozenset({"há", "à <manhã", "à <época"})),
    rules=RULES,
    decimal=",",
    ends_apart=True,
    gaps={
        "": "o|a|os|as|/|no|na|dia|o dia",
        "F": "de|do|da|dos|das|em|no|na|durante o|durante a|, do|deste|desta|desse",
        ",": ",|, o|, a|, dia|, no dia|, na",
        "-": "-|~|a|ao|até|ate|até o|até a|até ao|até às|à|ao dia",
        "&": "e|ou|, e|e o|e a|e os|e as|ou o|e as|e às|e de|e do",
        "@": "às|as|à|, às|, à|pela|pelas|por volta das|a partir das|antes das|depois das|cerca das|na|, na|à uma",
    },
    patterns={
        "hour": rf"(?:(?<=\bàs )|(?<=\bas )|(?<=\bdas )){_HOUR}(?: horas(?! e )| horas e {_MINUTE}|(?: e | |[.h]){_MINUTE}(?![\w.,]\w)| menos {_MINUTE}|{_AFTER_HOUR})(?!\w)"
        rf"|(?<=\bà )uma(?: e {_MINUTE}|{_AFTER_HOUR})"
        rf"|(?<![\w.,]){_HOUR} e (?:meia|um quarto)(?= d[ae] |$|[.,;])|(?<![\w.,])\d{{1,2}} ?h(?: ?\d\d)?(?:min)?(?![\w'])"
        rf"|(?<![\w.,]){_HOUR} horas(?= d[ae] (?:manh|tarde|noite|madrug))",
        "age": r"(?<=, )(?:de )?\d{1,3}(?: e \d{1,3})? anos(?=[,.)])|(?:aos|idade de|tinha|tem|completar|completou|com) \d{1,3} anos|\d{1,3} anos de idade",
        "past": r"(?<=\bno )passado(?=\s?(?:[.,;:)»\"]|$))",
        "figures": r"(?:(?<=\bdia )|(?<=\bem )|(?<=\bno )|(?<=\bneste ))(?:\d{1,2}/\d{1,2}|\d{1,2}-(?:0?[1-9]|1[0-2]))(?![\d/-])",
        "first": rf"(?<!\w)um(?= de (?:{'|'.join(m.split('|')[0] for m in _MONTHS)}))",
        "ahead": rf"(?<!\w)em(?= (?:{'|'.join(_ONES)}|duas|uma|\d+|mei[oa]|um par de) (?:{_UNIT})(?!\w))",
        "ordinal": r"(?<![a-z0-9])\d{1,2}(?:\.?[ºª°])(?![^\W_])",
        "roman": r"(?<=\bséculo )[ivx]{1,5}(?!\w)|(?<=\bseculo )[ivx]{1,5}(?!\w)|(?<=\bséculos )[ivx]{1,5}(?!\w)",
        "decades": rf"(?<=\bos )(?:[2-9]0|{'|'.join(_TENS)})(?=[.,;:)])",
        "said": rf"(?<!\w)(?:dois )?mil(?: e)? (?:(?:{'|'.join(_HUNDREDS)})(?!\w))?(?:(?: ?e)? ?(?:{'|'.join(sorted({*map(str, _SPOKEN)} - {*_HUNDREDS, 'mil', 'zero'}, key=len, reverse=True))})(?!\w)){{0,2}}",
        "weekday": rf"(?:(?<=\bna )|(?<=\bda )|(?<=\bà )|(?<=nesta )|(?<=desta )|(?<=próxima )|(?<=última )|(?<=\besta )|(?<=\bde )|(?<=\ba ))(?:{'|'.join(_DAYS)}|terca)(?=\s*(?:[.,;:)?!]|$|passada|que vem|à |de manh|próxima|dia \d|e\b|ou\b|\())",
    },
    readers={
        "hour": clock.reader(_SPOKEN, {"meia": 30, "quarto": 15}, "menos"),
        "age": always(),
        "figures": _figures,
        "past": always("k", Ref(value="PAST_REF")),
        "first": always("n", 1),
        "ahead": always("I", "ahead"),
        "ordinal": _ordinal,
        "roman": _roman,
        "decades": _decade,
        "said": _year,
        "weekday": lambda text: ("w", [plain(day) for day in _DAYS].index(plain(text)) + 1),
    },
    bare=frozenset("dias semanas meses trimestres anos décadas séculos horas minutos".split()),
    year_after=r"em|de|do|desde|até|ate|para|o|ano|anos|entre|e|ou|a|ao|durante|após|antes de|depois de|no|desde o|para o|"
    r"fins de|final de|início de|começo de|meados de|que|por|, em",
    not_year_before=r"(?:%|€|\$|°|por cento|euros?|reais|d[óo]lares|pessoas|habitantes|homens|mulheres|soldados|mortos|feridos|toneladas|"
    r"km|quil[ôóo]metros|metros|hectares|membros|empregos|trabalhadores|funcion[áa]rios|exemplares|carros|ve[íi]culos|casas|votos|pontos|"
    r"alunos|crian[çc]as|a[çc][õo]es|milh[õo]es|mil|avi[õo]es|vagas)\b",
    hour_after=r"às|as|das|pelas",
    year2_after="em|desde|até|verão de|inverno de|outono de|primavera de",
    future=rf"\b\w+(?:r[áã]o?|remos|rei)\b|\b(?:vai|v[ãa]o|vamos|vou)\b|\b(?:prev[êe](?:em)?|previst[oa]s?|pr[óo]xim[oa]s?|planej?am?|pretendem?|"
    rf"esperam?|dever[ãa]o|marcad[oa]s? para|agendad[oa]s?)\b|\b(?:para|at[ée]|antes d[eo]|a partir d[eo])(?: o| a| os)?(?= {_DATE_WORD})",
    past=r"\b(?:foi|foram|era|eram|estava|estavam|fez|fizeram|disse|disseram|teve|tiveram|houve|veio|deu|deram|pôde|quis|tinha|tinham|"
    r"podia|devia|queria|dizia|fazia|ia|iam|passad[oa]s?|últim[oa]s?|após|desde|havia|haviam)\b|"
    r"\b\w{2,}(?:ou|aram|eram|iram|eu|iu|ava|avam)\b|\b(?!previst|marcad|agendad|esperad|estimad)\w{2,}(?:ad|id)[oa]s?(?= (?:em|no|na|por|pel[oa]|a|ao|durante|desde|ontem|hoje|este|esta)\b)",
)
