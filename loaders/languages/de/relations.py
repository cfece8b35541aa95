"""German phrases that state a relation. Role nouns: the everyday ones of companies, states, schools and families."""

from __future__ import annotations

from loaders.relations.pack import RelationPack

_WORKS = (
    r"Vizepräsident(?:in|en)?|stellvertretende[rn]? (?:Vorsitzende[rn]?|Direktor(?:in)?|Chef(?:in)?)|Finanz(?:chef|vorstand|direktor)(?:in)?|"
    r"Technik(?:chef|vorstand)(?:in)?|Entwicklungschef(?:in)?|Chef(?:ökonom|redakteur|entwickler|designer|ingenieur|jurist|volkswirt)(?:in)?|"
    r"Sprecher(?:in|s)?|Pressesprecher(?:in|s)?|Ingenieur(?:in|e|s)?|Wissenschaftler(?:in)?|Forscher(?:in|s)?|Professor(?:in|en|s)?|"
    r"Dozent(?:in|en)?|Lehrer(?:in|s)?|Analyst(?:in|en)?|Ökonom(?:in|en)?|Mitarbeiter(?:in|s)?|Angestellte[rn]?|Anwalt|Anwältin|"
    r"Berater(?:in|s)?|Journalist(?:in|en)?|Reporter(?:in|s)?|Korrespondent(?:in|en)?|Redakteur(?:in|s)?|Arzt|Ärztin|Chirurg(?:in)?|"
    r"Expert(?:e|in|en)|Astronom(?:in|en)?|Physiker(?:in|s)?|Chemiker(?:in|s)?|Biolog(?:e|in|en)|Historiker(?:in|s)?|"
    r"Programmierer(?:in)?|Entwickler(?:in|s)?|Manager(?:in|s)?|Trainer(?:in|s)?|Pilot(?:in|en)?|Astronaut(?:in|en)?|Techniker(?:in)?|"
    r"Schatzmeister(?:in)?|Bibliothekar(?:in|s)?|Vertreter(?:in|s)?|Botschafter(?:in|s)?"
)
_LEADS = (
    r"(?<!Vize)(?:CEO|Chef(?:in|s)?|Firmenchef(?:in)?|Konzernchef(?:in)?|Vorstands(?:chef|vorsitzende[rn]?|sprecher)(?:in|s)?|"
    r"Aufsichtsrats(?:chef|vorsitzende[rn]?)(?:in)?|Geschäftsführer(?:in|s)?|Präsident(?:in|en)?|Bundespräsident(?:in|en)?|"
    r"Generaldirektor(?:in|s)?|Direktor(?:in|s)?|Leiter(?:in|s)?|Vorsitzende[rn]?|Bundeskanzler(?:in|s)?|Kanzler(?:in|s)?|"
    r"Ministerpräsident(?:in|en)?|Premierminister(?:in|s)?|Gouverneur(?:in|s)?|(?:Ober)?[Bb]ürgermeister(?:in|s)?|König(?:in|s)?|Kaiser(?:in|s)?|"
    r"Sultan|Diktator(?:s)?|Kommandant(?:in|en)?|Kapitän(?:in)?|Rektor(?:in|s)?|Dekan(?:in|s)?|Generalsekretär(?:in|s)?|Bischof|Papst|"
    r"Oberhaupt)"
)

PACK = RelationPack(
    lang="de",
    list_separator=r"(?:\s+(?:und|sowie|oder)\s+(?:(?:der|die|das|dem|den)\s+)?|,\s+(?:(?:der|die|das|dem|den)\s+)?)(?:(?:sein|seine|seinem|seiner|ihr|ihre|ihrem|ihrer|{pro})\s+(?:{low}\s+)?{rel},?\s+)?",
    words={
        "of": r"(?:des |der |von (?:der |dem )?|vom |bei (?:der |dem )?|beim |an (?:der|dem) |am |für (?:die |das |den )?|im |in (?:der |dem )?)",
        "de": r"(?:des |der |von (?:der |dem )?|vom )",
        "low": r"(?-i:[a-zäöüß][a-zäöüß-]*)",
        "word": r"[\w-]+",
        "pre": r"(?:(?!(?:von|vom|des|mit|gegen|dass|in|bei|an)\b){low} ){0,3}",
        "art": r"(?:(?:der|die|das|den|dem|des|ein|eine|einer|einem|einen|sein|seine|seiner|seinem|seinen|ihr|ihre|ihrer|ihrem|ihren) )?",
        "adj": r"(?:(?!(?:in|im|an|am|auf|bei|beim|von|vom|mit|für|durch|gegen|nach|zu|zum|zur|aus|über|unter|und|oder|dass|als|wie|ist|war|wurde|hat|seit|vor|zwischen)\b){low} ){0,3}",
        "any": r"(?:{low} ){0,3}",
        "post": r"(?: und {word}(?: {low})?)?",
        "link": r",? (?:der|die) |(?:, | (?:ist|war|wurde|bleibt|blieb|als) )(?:damals |heute )?|\s*\(|\s+[–—-]\s+",
        "rel": r"(?:Halb|Stief|Zwillings|Schwieger|Groß|Enkel|Ur)*(?:bruder|schwester|vater|mutter|sohn|tochter|kind|mann|frau|witwe|witwer|"
        r"gatte|gattin|onkel|tante|cousin|cousine|neffe|nichte|enkel|enkelin|ehefrau|ehemann|großvater|großmutter)(?:s|n|en)?",
        "maker": r"Hersteller(?:in|s|n)?|Produzent(?:in|en)?|Entwickler(?:in|s|n)?|Schöpfer(?:in|s)?|Verleger(?:in|s)?|Verlag|Erbauer(?:in|s)?|"
        r"Anbieter(?:in|s|n)?|Erfinder(?:in|s)?|Autor(?:in|en)?|Macher(?:n)?",
        "made": r"hergestellt|gebaut|entwickelt|produziert|entworfen|veröffentlicht|geschaffen|verkauft|geschrieben|komponiert|aufgenommen|"
        r"herausgegeben|gemalt|erfunden|vertrieben",
        "makes": r"baut|produziert|entwickelt|verkauft|fertigt|vertreibt|entwirft",
        "unit": r"Tochter(?:gesellschaft|firma|unternehmen)?(?:en|s)?|Sparte|Abteilung|Zweig|Einheit|Marke|Teil|Bereich|Geschäftsbereich",
        "firm": r"Firma|Firmen|Unternehmen(?:s)?|Konzern(?:s)?|Start-?[Uu]p|Gesellschaft|Stiftung|Studio|Label|Tochter",
        "rival": r"Rival(?:e|in|en)|Konkurrent(?:in|en)?|Wettbewerber(?:s|n|in)?|Konkurrenz|Erzrivale[n]?",
        "alliance": r"Partnerschaft|Allianz|Zusammenarbeit|Kooperation|Gemeinschaftsunternehmen|Bündnis",
        "site": r"Hauptsitz|Sitz|Zentrale|Büro|Fabrik|Werk|Campus|Labor|Geschäft|Lager|Firmensitz|Hauptquartier",
    },
    roles={
        "LEADS": _LEADS,
        "WORKS_FOR": _WORKS,
        "FOUNDED": r"(?<!Mit)(?<!Mit-)Gründer(?:in|s|n)?|Begründer(?:in|s)?",
        "CO_FOUNDED": r"Mit-?[Bb]e?gründer(?:in|s|n)?|Mit-?gründer(?:in|s|n)?|Co-?Gründer(?:in|s|n)?",
        "OWNS": r"Eigentümer(?:in|s)?|Besitzer(?:in|s)?|Inhaber(?:in|s)?|Mehrheitsaktionär(?:in)?",
        "MEMBER_OF": r"(?:Vorstands|Aufsichtsrats|Gründungs)?[Mm]itglied(?:er|s)?|Abgeordnete[rn]?|Senator(?:in)?",
        "INVESTED_IN": r"Investor(?:in|en)?|Aktionär(?:in|e|s)?|Anteilseigner(?:in)?|Geldgeber(?:in)?",
    },
    role_frames=(
        r"<s:P>{link}{art}{pre}{role}{post} {of}{adj}<t:OL>{alone}",
        r"{role}{post} {of}{adj}<t:OL>,? <s:=P+>",
        r"<t:OL>[- ]{role}{post},? <s:=P+>",
        r"<s:P>{link}{art}{pre}<t:OL>-{role}",
        r"<s:P> [^.;:,]{0,60}?\bals {art}{pre}{role}{post} {of}{adj}<t:OL>{alone}",
        r"<s:P>, [^.;]{0,60}? und {art}{pre}{role} {of}{adj}<t:OL>{alone}",
    ),
    rules=(
        ("FOUNDED", r"<s:PO+>,? (?:der |die )?(?:gründete|gründeten|gründet) [^.;:]{0,50}?<t:OX>"),
        ("FOUNDED", r"(?:gründete|gründeten) (?:{art}{adj})?<s:PO+> [^.;:]{0,50}?<t:OX>"),
        ("FOUNDED", r"<t:OX>,? (?:(?:die|das|der) )?(?:(?:wurde|ist|war) )?(?:[^.;:]{0,50}? )?von {art}<s:PO+> (?:{word} ){0,4}(?:mit)?gegründet"),
        ("FOUNDED", r"<s:PO+> (?:hat|haben|hatte|hatten) (?:{word} ){0,6}?<t:OX> (?:{word} ){0,3}(?:mit)?gegründet"),
        ("ACQUIRED", r"<s:OP>,? (?:der |die |das )?(?:übernahm|kaufte|erwarb|übernimmt|kauft) (?:{word} ){0,5}?<t:O>"),
        ("ACQUIRED", r"<t:O>,? (?:(?:die|das|der) )?(?:(?:wurde|ist|war) )?(?:[^.;:]{0,40}? )?von {art}<s:OP> (?:{word} ){0,4}(?:übernommen|gekauft|erworben)"),
        ("ACQUIRED", r"(?:Übernahme|Kauf|Erwerb) {de}<t:O> durch {art}<s:OP>"),
        ("LEFT_BOARD_OF", r"<s:P> (?:verließ|verlässt) (?:den |die )(?:Vorstand|Aufsichtsrat|Verwaltungsrat) {de}<t:O>"),
        ("LEFT", r"<s:P>,? (?:der |die )?(?:verließ|verlässt) {art}<t:O>"),
        ("INVESTED_IN", r"<s:OP+> (?:investierte|investierten|investiert) (?:{word} ){0,6}?in {art}<t:O>"),
        ("LEADS", r"<s:P> (?:wurde|folgte) (?:{word} ){0,6}?(?:an die Spitze|zum Vorsitzenden) {de}<t:OL>"),
        ("MERGED_WITH", r"(?:Fusion|Zusammenschluss|Verschmelzung) (?:von |zwischen |der |des ){art}<s:OX> (?:und|mit) {art}<t:OX>"),
        ("MERGED_WITH", r"<s:OX> (?:fusionierte|fusioniert|verschmolz|verschmilzt|schloss sich) (?:{low} ){0,3}mit {art}<t:OX>"),
        ("RELATIVE_OF", r"<s:P>,? (?:ist |war )?{art}{adj}{rel} (?:des |der |von )(?:{word} ){0,1}<t:P>"),
        ("RELATIVE_OF", r"{rel} (?:des |der |von )<t:P>,? <s:P>"),
        ("RELATIVE_OF", r"<t:P>s?['’]? {adj}{rel},? <s:P>"),
        ("RELATIVE_OF", r"<t:P>,? (?:und |mit )?(?:seine[mnr]?|ihre[mnr]?|sein|ihr) {adj}{rel},? <s:P>"),
        ("RELATIVE_OF", r"<s:P> (?:heiratete|ist mit|war mit) <t:P>(?: verheiratet)?"),
        ("PRODUCES", r"<t:XW+>,? (?:(?:das|der|die) )?(?:(?:ist|wird|wurde|wurden|werden) )?von {art}<s:OP+> (?:{word} ){0,3}{made}"),
        ("PRODUCES", r"von {art}<s:OP> {made}e[nrsm]? {adj}<t:XW+>"),
        ("PRODUCES", r"<t:XW> (?:von|des|der) <s:O>"),
        ("PRODUCES", r"<s:O>s?['’]? <t:XW>"),
        ("PRODUCES", r"{maker} (?:des |der |von (?:der |dem )?|vom )<t:XW+>(?:\s*\([^)]*\))?[ ,–-]*<s:OP>"),
        ("PRODUCES", r"<t:X>-{maker},? <s:OP>"),
        ("PRODUCES", r"<s:OP>,? (?:ist |war )?{art}{adj}{maker} (?:des |der |von (?:der |dem )?|vom )<t:XW+>"),
        ("PRODUCES", r"<s:O>,? (?:die |das |der )?{makes} {art}{adj}<t:XW+>"),
        ("LOCATED_IN", (r"<s:OFLX>,? (?:(?:das|der|die) )?(?:(?:ist|liegt|steht|hat|befindet sich|sitzt|mit|hatte) )?(?:(?:seinen|ihren|dem) )?(?:{site} )?"
         r"(?:in|an|bei|nahe|am|im) {art}{any}<t:L>(?: (?:liegt|gelegen|ansässig|ansässige|steht|befindet|beheimatet)\w*)")),
        ("LOCATED_IN", r"<s:OFX>,? (?:(?:das|der|die) )?(?:mit |hat (?:seinen |ihren )?|hatte (?:seinen |ihren )?)(?:{word} ){0,1}{site} (?:in|an|bei|am|im) {art}{any}<t:L>"),
        ("LOCATED_IN", r"<s:OFL>,? (?:liegt|steht|lag|stand|befindet sich|befand sich|sitzt) (?:in|an|bei|am|im) {art}{any}<t:L>"),
        ("LOCATED_IN", r"<s:F>,? (?:in|an|bei|am|im|auf) {art}{any}<t:L>"),
        ("LOCATED_IN", r"<t:L>er <s:OF>"),
        ("LOCATED_IN", r"in <t:L> ansässige[nrsm]? {adj}(?:{word} )?<s:O>"),
        ("LOCATED_IN", r"<s:L>,? (?:ist |war )?(?:die )?(?:Hauptstadt|größte Stadt|eine Stadt|ein Dorf|eine Gemeinde) (?:von |der |des |in )<t:L>"),
        ("PART_OF", r"<s:OF>,? (?:ist |war )?{art}{adj}{unit} (?:{word} ){0,1}?{de}<t:O>"),
        ("PART_OF", r"<s:OF>,? (?:das |die |der )?(?:gehört|gehörte|gehören) (?:zu|zum|zur|dem|der) {adj}<t:OP>"),
        ("PART_OF", r"<t:O>[- ]{unit},? <s:O>"),
        ("PART_OF", r"{unit} {de}<t:O>,? <s:O>"),
        ("RELATIVE_OF", r"<t:p> {adj}{rel},? <s:=P>"),
        ("PRODUCES", r"<s:o> {adj}<t:XW>"),
        ("OWNS", r"<s:p> {adj}{firm},? <t:O+>"),
        ("OWNS", r"<s:P>s['’]? {adj}{firm},? <t:O>"),
        ("OWNS", r"<s:OP>,? (?:der |die |das )?(?:besitzt|besaß|kontrolliert|kontrollierte) {art}{adj}<t:OFXW+>"),
        ("OWNS", r"<s:O>,? (?:der |die )?(?:Mutterkonzern|Muttergesellschaft|Mutter) (?:von |der |des )<t:O+>"),
        ("OWNS", r"<t:O>-(?:Mutterkonzern|Muttergesellschaft|Mutter|Eigentümer|Eigner),? <s:OP>"),
        ("COMPETES_WITH", r"<t:OX>-{rival},? <s:OX>"),
        ("COMPETES_WITH", r"{rival} {de}<t:OX>,? <s:OX>"),
        ("COMPETES_WITH", r"<s:OX>,? (?:ist |war )?{art}{adj}{rival} {de}<t:OX>"),
        ("COMPETES_WITH", r"<s:OX> (?:konkurriert|konkurrierte|konkurrieren|wetteifert) (?:{low} ){0,2}mit (?:[^.;:]{0,60}?(?:wie|etwa) )?<t:OX>"),
        ("COMPETES_WITH", r"<t:OX>s? (?:{low} )?{rival},? <s:OX>"),
        ("PARTNER_OF", r"{alliance} (?:zwischen|von) {art}<s:O> und (?:der |dem )?<t:O>"),
        ("PARTNER_OF", r"{alliance} {de}<s:O> mit {art}<t:O>"),
        ("PARTNER_OF", r"<s:O> (?:kooperiert|kooperierte|arbeitet|arbeitete|verbündete sich) (?:{low} ){0,2}mit {art}<t:O+>"),
        ("PARTNER_OF", r"<s:O>,? (?:ist |war )?{art}{adj}Partner(?:in)? {de}<t:O>"),
        ("SUPPLIES", r"<s:O>,? (?:ist |war )?{art}{adj}(?:Zulieferer|Lieferant)(?:s|in|en)? {de}<t:O>"),
        ("SUPPLIES", r"<t:O>-(?:Zulieferer|Lieferant),? <s:O>"),
        ("SUPPLIES", r"<s:O> (?:beliefert|belieferte) {art}<t:O>"),
        ("WORKS_FOR", (r"<s:P> (?:der |die )?(?:hat )?(?:arbeitet|arbeitete|lehrte|lehrt|forschte|unterrichtete) (?:als {word} )?(?:für|bei|an|beim|am) "
         r"{art}<t:O+>")),
        ("LEADS", r"<s:P>,? (?:der |die )?(?:leitet|leitete|führt|führte|regiert|regierte|steht an der Spitze) (?:der |die |das |von )?<t:OL>"),
        ("TEACHES", r"<s:P>,? (?:war |ist )?{art}{adj}(?:Lehrer|Lehrerin|Professor|Mentor|Mentorin|Doktorvater) (?:von |des |der )<t:P>"),
        ("TEACHES", r"<t:P>,? (?:war |ist )?{art}{adj}(?:Schüler|Schülerin|Student|Studentin|Lehrling) (?:von |des |der )<s:P>"),
        ("TEACHES", r"<t:P>s? (?:{low} )?(?:Lehrer|Professor|Mentor|Doktorvater),? <s:P>"),
        ("INTERVIEWED", r"<s:OP> (?:hat |interviewte |befragte )<t:P>(?: interviewt)?"),
        ("INTERVIEWED", r"<t:P>,? [^.;:]{0,40}?(?:Interview|Gespräch) mit {art}<s:O>"),
        ("CRITICISED", r"<s:OP> (?:hat |hatte |wurde )?(?:kritisiert|kritisierte|verurteilt|verurteilte|attackiert|attackierte|rügte|griff) {art}{adj}<t:OPXW+>"),
        ("CRITICISED", r"<s:OP> (?:hat|hatte) {art}{adj}<t:OPXW> (?:{low} ){0,2}(?:kritisiert|verurteilt|attackiert|gerügt|angegriffen)"),
        ("CRITICISED", r"Kritik (?:von )?<s:P>s? an {art}<t:OPXW>"),
        ("SIGNED", r"<s:OP+> (?:haben |hat )?(?:unterzeichnete|unterzeichneten|unterschrieb|unterschrieben) {art}{adj}<t:W>"),
    ),
    possessives={"PO": r"\b(?:sein|seine[mnrs]?|ihr|ihre[mnrs]?)\b"},
    former=r"\b(?:ehemalige[nrsm]?|frühere[nrsm]?|einstige[nrsm]?|damalige[nrsm]?|verstorbene[nrsm]?|zurückgetreten\w*|Ex|Ex-|trat)\b|\bEx-",
    negated=r"\b(?:nicht|nie|niemals|kein\w*|weder|bestreitet|bestritt)\b",
    cues={
        "beside": r"\b(?:mit|gemeinsam mit|zusammen mit)(?: der| dem)? (?:[^.;]{0,30}(?:,| und) )?$",
        "cofound": r"mit-?(?:be)?gründ|gemeinsam|zusammen|und andere",
        "board": r"vorstand|aufsichtsrat|verwaltungsrat",
        "invest": r"invest|beteilig|anteil|runde",
        "recruit": r"einstell|anwarb|anwerb|angeworben|verpflicht|abwerb|engag|holt",
        "lead": _LEADS + "|Spitze|Leitung|Führung|Thron|Vorsitz",
        "criticise": r"kriti|verurteil|attack|rüg|beschuldig|angriff|griff",
        "sign": r"unterzeich|unterschr",
        "partner": r"partner|allianz|kooper|zusammenarb|bündn",
        "interview": r"interview|befrag",
    },
)  # fmt: skip
