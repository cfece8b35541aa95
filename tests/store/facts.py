"""A small graph made by hand: three documents on early flight, with all that a store can hold, folded by hand.

Made so that each query has something to find and something to leave out: two tellings of one event in two languages
that conflict, an undated event, a date before year 1, a clock time, a link, relations, an alias in full-width letters.
"""

from __future__ import annotations

from datetime import date

from loaders.edtf import bounds
from loaders.model import (
    Conflict,
    Decision,
    Document,
    DocumentFacts,
    Entity,
    Event,
    Facts,
    Involvement,
    Link,
    LinkMention,
    Mentions,
    Name,
    Participant,
    Quantity,
    Relation,
    RelationMention,
    Telling,
)

EN = Document(
    uri="en/flight.txt", lang="en", published=date(1949, 7, 25), title="Across the water",
    text="Louis Blériot founded his school in 1909. He crossed the Channel on 25 July 1909 at 4:41, before he sold "
    "engines to Alessandro Anzani. Kites flew over Weifang in 400 BC.",
)  # fmt: skip
FR = Document(
    uri="fr/vol.txt", lang="fr", published=date(1909, 7, 28), title=None,
    text="Blériot a traversé la Manche le 26 juillet 1909. Plus tard il vendra des moteurs.",
)  # fmt: skip
JA = Document(uri="ja/hiko.txt", lang="ja", published=None, title="飛行", text="ＢＬÉＲＩＯＴは海峡を渡った。")
DOCUMENTS = (EN, FR, JA)


def _name(document: Document, text: str, canonical: str, label: str, nth: int = 0) -> Name:
    start = -1
    for _ in range(nth + 1):
        start = document.text.index(text, start + 1)
    return Name(
        document=document.id, start=start, end=start + len(text), text=text, lang=document.lang, canonical=canonical,
        label=label, rule="by hand", confidence=0.75, pronoun=text in ("He", "he", "il"),  # type: ignore[arg-type]
    )  # fmt: skip


def _telling(document: Document, quote: str, type_: str, *parts: tuple[str, Name], **said: object) -> Telling:
    start = document.text.index(quote)
    edtf = said.get("edtf")
    earliest, latest = bounds(str(edtf)) or (None, None) if edtf else (None, None)
    return Telling(
        document=document.id, start=start, end=start + len(quote), quote=quote, lang=document.lang, type=type_,
        title=quote, trigger_start=start, trigger_end=start + 5, rule="by hand", confidence=0.5, earliest=earliest,
        latest=latest, participants=tuple(Participant(role=role, name=name.id) for role, name in parts), **said,  # type: ignore[arg-type]
    )  # fmt: skip


N_LOUIS = _name(EN, "Louis Blériot", "Louis Blériot", "person")
N_HE = _name(EN, "He", "Louis Blériot", "person")
N_CHANNEL = _name(EN, "the Channel", "the Channel", "place")
N_ANZANI = _name(EN, "Alessandro Anzani", "Alessandro Anzani", "person")
N_BLERIOT = _name(FR, "Blériot", "Blériot", "person")
N_WIDE = _name(JA, "ＢＬÉＲＩＯＴ", "ＢＬÉＲＩＯＴ", "person")

T_FOUNDS = _telling(
    EN, "Louis Blériot founded his school in 1909", "founding", ("agent", N_LOUIS), edtf="1909", dated="explicit",
    date_text="1909", date_start=36, date_end=40, why=("<year>",),
)  # fmt: skip
T_CROSSES = _telling(
    EN, "He crossed the Channel on 25 July 1909 at 4:41", "success", ("agent", N_HE), ("place", N_CHANNEL),
    edtf="1909-07-25T04:41", dated="explicit", quantities=(Quantity(value=38.0, unit="km", text="38 km"),),
)  # fmt: skip
T_SELLS = _telling(EN, "he sold engines to Alessandro Anzani", "sale", ("agent", N_HE), ("object", N_ANZANI),
                   edtf="1909-07-25/..", dated="bounded")  # fmt: skip
T_KITES = _telling(EN, "Kites flew over Weifang in 400 BC", "other", edtf="-0399", dated="explicit")
T_TRAVERSE = _telling(
    FR, "Blériot a traversé la Manche le 26 juillet 1909", "success", ("agent", N_BLERIOT), edtf="1909-07-26",
    dated="explicit", certainty="reported", attributed_to="la presse",
)  # fmt: skip
T_VENDRA = _telling(FR, "il vendra des moteurs", "sale", edtf="1909-07-28/..", dated="bounded", certainty="planned",
                    stated="1909-07-28")  # fmt: skip
T_WATATTA = _telling(JA, "ＢＬÉＲＩＯＴは海峡を渡った", "success", ("agent", N_WIDE))

R_SUPPLIES = RelationMention(
    document=EN.id, start=T_SELLS.start, end=T_SELLS.end, quote=T_SELLS.quote, lang="en", type="SUPPLIES",
    source=N_HE.id, target=N_ANZANI.id, rule="by hand", telling=T_SELLS.id,
)  # fmt: skip
L_BEFORE = LinkMention(
    document=EN.id, start=T_CROSSES.start, end=T_SELLS.end, quote=EN.text[T_CROSSES.start : T_SELLS.end], lang="en",
    type="BEFORE", source=T_CROSSES.id, target=T_SELLS.id, rule="by hand",
)  # fmt: skip

SAID = (
    DocumentFacts(
        document=EN,
        mentions=Mentions(
            names=(N_LOUIS, N_HE, N_CHANNEL, N_ANZANI), tellings=(T_FOUNDS, T_CROSSES, T_SELLS, T_KITES),
            relations=(R_SUPPLIES,), links=(L_BEFORE,),
        ),
    ),
    DocumentFacts(document=FR, mentions=Mentions(names=(N_BLERIOT,), tellings=(T_TRAVERSE, T_VENDRA))),
    DocumentFacts(document=JA, mentions=Mentions(names=(N_WIDE,), tellings=(T_WATATTA,))),
)  # fmt: skip

LOUIS = Entity(
    id="e-louis", name="Louis Blériot", label="person", aliases=("Blériot", "ＢＬÉＲＩＯＴ"),
    names=(N_LOUIS.id, N_HE.id, N_BLERIOT.id, N_WIDE.id),
)  # fmt: skip
CHANNEL = Entity(id="e-channel", name="the Channel", label="place", aliases=(), names=(N_CHANNEL.id,))
ANZANI = Entity(id="e-anzani", name="Alessandro Anzani", label="person", aliases=("Anzani",), names=(N_ANZANI.id,))


def _event(id_: str, title: str, edtf: str | None, *tellings: Telling, **said: object) -> Event:
    earliest, latest = (bounds(edtf) if edtf else None) or (None, None)
    fields = {"dated": True, "certainty": "asserted", "confidence": 0.5, "participants": (), "title_en": title}
    documents = {telling.document for telling in tellings}
    return Event(
        id=id_, type=tellings[0].type, title=title, edtf=edtf, earliest=earliest, latest=latest,
        sources=len(documents), tellings=tuple(telling.id for telling in tellings), **(fields | said),  # type: ignore[arg-type]
    )  # fmt: skip


def _who(*parts: tuple[str, Entity]) -> tuple[Involvement, ...]:
    return tuple(Involvement(entity=entity.id, role=role) for role, entity in parts)  # type: ignore[arg-type]


E_SCHOOL = _event("v-school", "Blériot founds a school", "1909", T_FOUNDS, participants=_who(("agent", LOUIS)))
E_CROSSING = _event(
    "v-crossing", "Blériot crosses the Channel", "1909-07-25T04:41", T_CROSSES, T_TRAVERSE, T_WATATTA,
    participants=_who(("agent", LOUIS), ("place", CHANNEL)), confidence=0.9, former_ids=("v-old",),
    conflicts=(
        Conflict(property="date", values=(("1909-07-25T04:41", (T_CROSSES.id,)), ("1909-07-26", (T_TRAVERSE.id,)))),
    ),
)  # fmt: skip
E_SALE = _event(
    "v-sale", "Blériot sells engines", "1909-07-28/..", T_SELLS, T_VENDRA, dated=False, certainty="planned",
    participants=_who(("agent", LOUIS), ("object", ANZANI)),
)  # fmt: skip
E_KITES = _event("v-kites", "Kites fly", "-0399", T_KITES)
SUPPLIES = Relation(
    id="r-supplies", source=LOUIS.id, type="SUPPLIES", target=ANZANI.id, edtf=None, earliest=None, latest=None,
    mentions=(R_SUPPLIES.id,), events=(E_SALE.id,),
)  # fmt: skip
FACTS = Facts(
    entities=(LOUIS, CHANNEL, ANZANI),
    events=(E_SCHOOL, E_CROSSING, E_SALE, E_KITES),
    relations=(SUPPLIES,),
    links=(Link(source=E_CROSSING.id, type="BEFORE", target=E_SALE.id, mentions=(L_BEFORE.id,)),),
)
DECISION = Decision(kind="merge_entities", subjects=("Blériot", "Louis Blériot"), values={"why": "the same pilot"})
