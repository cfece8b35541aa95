"""Spanish phrases that state a relation. Role nouns: the everyday ones of companies, states, schools and families."""

from __future__ import annotations

from loaders.relations.pack import RelationPack

_WORKS = (
    r"vicepresident[ea]s?|subdirector(?:a|es)?|director(?:a)? adjunt[oa]|director(?:a)? (?:financier[oa]|técnic[oa]|comercial|"
    r"de (?!la\b)[a-zé]+)|portavoz|portavoces|ingenier[oa]s?|científic[oa]s?|investigador(?:a|es|as)?|profesor(?:a|es|as)?|"
    r"catedrátic[oa]s?|docentes?|analistas?|economistas?|emplead[oa]s?|trabajador(?:a|es)?|abogad[oa]s?|asesor(?:a|es)?|"
    r"consejer[oa]s?|consultor(?:a|es)?|periodistas?|corresponsal(?:es)?|redactor(?:a|es)?(?: jefe)?|editor(?:a|es)?|médic[oa]s?|"
    r"doctor(?:a|es)?|cirujan[oa]s?|expert[oa]s?|especialistas?|astrónom[oa]s?|físic[oa]s?|químic[oa]s?|biólog[oa]s?|"
    r"historiador(?:a|es)?|programador(?:a|es)?|desarrollador(?:a|es)?|ejecutiv[oa]s?|entrenador(?:a|es)?|pilotos?|astronautas?|"
    r"técnic[oa]s?|tesorer[oa]|bibliotecari[oa]|representantes?|embajador(?:a)?|envia[dt][oa]"
)
_LEADS = (
    r"(?<!vice)(?:consejer[oa] delegad[oa]|CEO|director(?:a)? (?:ejecutiv[oa]|general|gerente)|director(?:a)?|gerente|"
    r"president[ea](?: ejecutiv[oa]| del consejo(?: de administración)?)?|jef[ea]|dirigente|líder|primer(?:a)? ministr[oa]|canciller|"
    r"gobernador(?:a)?|alcalde(?:sa)?|rey|reina|emperador|emperatriz|sultán|dictador(?:a)?|comandante|capitán|capitana|rector(?:a)?|"
    r"decan[oa]|secretari[oa] general|máxim[oa] responsable|responsable|obispo|papa)"
)

PACK = RelationPack(
    lang="es",
    list_separator=r"(?:,?\s+(?:y|e|o|u)\s+(?:(?:el|la|los|las|de|del)\s+)?|,\s+(?:(?:el|la|los|las|de|del)\s+)?)(?:(?:su|sus|{pro})\s+(?:{low}\s+)?{rel},?\s+)?",
    words={
        "de": r"(?:del |de (?:la |los |las |el )?)",
        "of": r"(?:del |de (?:la |los |las |el )?|en (?:la |el )?)",
        "low": r"(?-i:[a-záéíóúüñ][a-záéíóúüñ-]*)",
        "pre": r"(?:(?!(?:de|del|con|por|contra|que|en|a|al|vice)\b){low} ){0,4}",
        "art": r"(?:(?:el|la|los|las|un|una|su|sus) )?",
        "adj": r"(?:(?!(?:en|a|al|por|con|para|sobre|de|del|y|e|o|que|quien|contra|tras|desde|hacia|según|es|era|fue|ha|han|como|entre)\b){low} ){0,3}",
        "any": r"(?:{low} ){0,3}",
        "post": r"(?: {low}){0,1}(?: y {low}(?: {low}){0,3})?",
        "link": r",? (?:quien|que) (?:es|era|fue) |(?:, | (?:es|era|fue|ha sido|sigue siendo|como) )(?:entonces |hoy )?|\s*\(|\s+[–—-]\s+",
        "rel": r"(?:medi[oa] )?(?:herman[oa]|padre|madre|hij[oa]|mujer|marido|espos[oa]|viud[oa]|ti[oa]|tí[oa]|prim[oa]|sobrin[oa]|"
        r"abuel[oa]|niet[oa]|cuñad[oa]|suegr[oa]|yerno|nuera|gemel[oa]|hermanastr[oa])s?",
        "maker": r"fabricantes?|constructora?s?|productora?s?|creador(?:a|es)?|editora?s?|editorial|desarrollador(?:a|es)?|"
        r"diseñador(?:a|es)?|inventor(?:a|es)?|autor(?:a|es)?",
        "made": r"(?:fabricad|construid|desarrollad|producid|diseñad|publicad|cread|vendid|escrit|dirigid|compuest|grabad|editad|pintad|"
        r"inventad|comercializad)[oa]s?",
        "makes": r"fabrica|produce|construye|desarrolla|vende|edita|comercializa|diseña|ofrece",
        "unit": r"filial(?:es)?|división|divisiones|rama|unidad|departamento|marca|sello|parte",
        "firm": r"empresas?|compañías?|sociedad|firma|discográfica|start-?ups?|estudio|fundación|sello|marca|filial",
        "rival": r"rival(?:es)?|competidor(?:a|es|as)?|competencia",
        "alliance": r"asociación|alianza|cooperación|colaboración|empresa conjunta|pacto",
        "site": r"sede(?: central)?|oficinas?|fábrica|planta|campus|taller|laboratorio|tienda|almacén",
    },
    roles={
        "LEADS": _LEADS,
        "WORKS_FOR": _WORKS,
        "FOUNDED": r"(?<!co-)(?<!co)fundador(?:a|es|as)?",
        "CO_FOUNDED": r"co-?fundador(?:a|es|as)?",
        "OWNS": r"propietari[oa]s?|dueñ[oa]s?|accionistas? mayoritari[oa]s?",
        "MEMBER_OF": r"miembros?(?: del consejo(?: de administración)?| fundador(?:a|es)?)?|senador(?:a)?|diputad[oa]|soci[oa]",
        "INVESTED_IN": r"inversor(?:a|es|as)?|inversionistas?|accionistas?",
    },
    role_frames=(
        r"<s:P>{link}{art}{pre}{role}{post} {of}<t:OL>{alone}",
        r"{role}{post} {of}{adj}<t:OL>,? <s:=P+>",
        r"<s:P> [^.;:,]{0,60}?\b(?:como|de su puesto de|del cargo de|de su cargo de) {art}{pre}{role}{post} {of}<t:OL>{alone}",
        r"<s:P>, [^.;]{0,60}?,? y {art}{pre}{role} {of}<t:OL>{alone}",
    ),
    rules=(
        ("FOUNDED", r"<s:PO+>,? (?:que |quien )?(?:ha |han |había )?(?:co-?)?(?:fundó|fundaron|fundado|creó|crearon|creado|funda) {art}{adj}<t:OXLF>"),
        ("FOUNDED", r"<t:OXLF>,? que <s:PO+> (?:co-?)?(?:fundó|fundaron|creó|crearon)"),
        ("FOUNDED", r"<t:OXLF>(?:\s*\([^)]*\))?,? (?:que )?(?:fue |había sido |es )?(?:co-?)?(?:fundad|cread)[oa] (?:[^.;:]{0,50}? )?por {art}<s:PO+>"),
        ("ACQUIRED", r"<s:OP>,? (?:que )?(?:ha |había )?(?:adquirió|compró|adquirido|comprado|absorbió|adquiere|compra) (?:a )?{art}{adj}<t:O>"),
        ("ACQUIRED", r"<t:O>,? (?:que )?(?:fue |había sido )?(?:adquirid|comprad|absorbid)[oa] (?:[^.;:]{0,40}? )?por {art}<s:OP>"),
        ("ACQUIRED", r"(?:compra|adquisición) {de}<t:O> por (?:parte de )?{art}<s:OP>"),
        ("LEFT_BOARD_OF", r"<s:P> (?:ha |había )?(?:dejó|dejado|abandonó|abandonado|dimitió) (?:del |el )?consejo (?:de administración )?{de}<t:O>"),
        ("LEFT", r"<s:P>,? (?:que |quien )?(?:ha |había )?(?:dejó|dejado|abandonó|abandonado) {art}<t:O>"),
        ("INVESTED_IN", r"<s:OP+> (?:ha |han |había )?(?:invirtió|invirtieron|invertido|invierte) [^.;:]{0,50}?en {art}<t:O>"),
        ("MERGED_WITH", r"fusión (?:de|entre) {art}<s:OX> (?:y|con) {art}<t:OX>"),
        ("MERGED_WITH", r"<s:OX> (?:se )?(?:ha |había )?(?:fusionó|fusionado|fusiona|fusionará) con {art}<t:OX>"),
        ("RELATIVE_OF", r"<s:P>,? (?:es |era |fue )?{art}{adj}{rel}(?: {low})? {de}<t:P>"),
        ("RELATIVE_OF", r"{rel}(?: {low})? {de}<t:P>,? <s:P>"),
        ("RELATIVE_OF", r"<t:P>,? (?:y |con )?(?:su|sus) {adj}{rel}(?: {low})?,? <s:P>"),
        ("RELATIVE_OF", r"<s:P> (?:se casó|se ha casado|está casad[oa]) con <t:P>"),
        ("PRODUCES", r"<t:XW+>,? (?:que )?(?:(?:es|está|son|fue) )?{made} por {art}<s:OP+>"),
        ("PRODUCES", r"<t:XW> {de}<s:O>"),
        ("PRODUCES", r"{maker} {de}<t:XW+>(?:\s*\([^)]*\))?[ ,–-]*<s:OP>"),
        ("PRODUCES", r"<s:OP>,? (?:es |era )?{art}{adj}{maker} {de}<t:XW+>"),
        ("PRODUCES", r"<s:O>,? (?:que )?{makes} {art}{adj}<t:XW+>"),
        ("PRODUCES", r"<s:o> {adj}<t:XW>"),
        ("PRODUCES", r"<t:W>,? (?:por|de) <s:P>"),
        ("LOCATED_IN", (r"<s:OFLX>,? (?:[^.;:,]{0,60} )?(?:que )?(?:(?:está|están|se) )?(?:situad[oa]s?|ubicad[oa]s?|radicad[oa]s?|con sede|encuentra) "
         r"(?:central )?(?:en|cerca de|a orillas de) {art}{any}<t:L>")),
        ("LOCATED_IN", r"<s:F>,? (?:en|del?|del centro de|de la ciudad de) {art}<t:L>"),
        ("LOCATED_IN", r"{site} {de}<s:O>,? (?:está |se encuentra )?(?:en|de) {art}{any}<t:L>"),
        ("LOCATED_IN", r"<s:O>,? cuya {site} (?:está|se encuentra) en {art}<t:L>"),
        ("LOCATED_IN", r"<s:L>,? (?:es |era )?(?:la )?(?:capital|mayor ciudad|una ciudad|un pueblo|un municipio) {de}<t:L>"),
        ("PART_OF", r"<s:OF>,? (?:que es |es |era )?{art}{adj}{unit}(?: {low}){0,2} {de}<t:O>"),
        ("PART_OF", r"<s:OF>,? (?:que )?(?:pertenece|pertenecía) (?:a|al) {art}<t:O>"),
        ("PART_OF", r"{unit}(?: {low}){0,2} {de}<t:O>,? <s:O>"),
        ("RELATIVE_OF", r"<t:p> {adj}{rel}(?: {low})?,? <s:=P>"),
        ("OWNS", r"<s:p> {firm}(?: {low}| {de}{low}){0,3},? <t:O+>"),
        ("OWNS", r"{firm}(?: {low}){0,2} {de}<s:P>,? <t:O>"),
        ("OWNS", r"<t:O>,? {art}{adj}{firm} {de}<s:P>"),
        ("OWNS", r"<s:OP>,? (?:que )?(?:posee|poseía|controla|controlaba|es dueñ[oa] de|es propietari[oa] de) {art}{adj}<t:OFXW+>"),
        ("OWNS", r"<s:O>,? (?:la )?(?:empresa|casa|compañía) matriz {de}<t:O+>"),
        ("COMPETES_WITH", r"{rival}(?: {low})? {de}<t:OX>,? <s:OX>"),
        ("COMPETES_WITH", r"<s:OX>,? {art}{adj}{rival}(?: {low})? {de}<t:OX>"),
        ("COMPETES_WITH", r"<s:OX> [^.;:]{0,20}?\b(?:compit\w+|compet\w+|rivaliz\w+) con (?:[^.;:]{0,60}?(?:como|tales como) )?<t:OX>"),
        ("PARTNER_OF", r"{alliance}(?: {low})? (?:entre|de) {art}<s:O> y (?:la |el )?<t:O>"),
        ("PARTNER_OF", r"{alliance}(?: {low})? {de}<s:O> con {art}<t:O>"),
        ("PARTNER_OF", r"<s:O> (?:se ha |se )?(?:asoció|alió|asociado|aliado|coopera|colabora|ha colaborado) con {art}<t:O+>"),
        ("PARTNER_OF", r"<s:O>,? {art}{adj}soci[oa] {de}<t:O>"),
        ("SUPPLIES", r"<s:O>,? (?:es |era )?{art}{adj}proveedor(?:a|es)? {de}<t:O>"),
        ("SUPPLIES", r"<s:O> (?:suministra|suministró|provee|abastece) [^.;:]{0,40}?(?:a|al) {art}<t:O>"),
        ("WORKS_FOR", (r"<s:P> (?:que )?(?:ha |había )?(?:trabaja|trabajó|trabajaba|trabajado|enseña|enseñó|enseñaba) "
         r"(?:como {low} )?(?:para|en) {art}<t:O+>")),
        ("LEADS", r"<s:P>,? (?:que |quien )?(?:dirige|dirigió|dirigía|preside|presidió|presidía|gobierna|gobernó|encabeza) {art}<t:OL>"),
        ("TEACHES", r"<s:P>,? {art}{adj}(?:profesora?|maestr[oa]|mentora?|director(?:a)? de tesis) {de}<t:P>"),
        ("TEACHES", r"<t:P>,? {art}{adj}(?:alumn[oa]|estudiante|discípul[oa]|aprendiz) {de}<s:P>"),
        ("TEACHES", r"<t:P>[^.;:]{0,30}? su (?:antigu[oa] )?(?:profesora?|maestr[oa]|mentora?),? <s:P>"),
        ("INTERVIEWED", r"<s:OP> (?:ha |había )?(?:entrevistó|entrevistado|entrevista) a <t:P>"),
        ("INTERVIEWED", r"<t:P>,? [^.;:]{0,40}?(?:entrevista) (?:concedida )?(?:a|al|con) {art}<s:O>"),
        ("CRITICISED", (r"<s:OP> (?:ha |había |fue )?(?:criticó|criticado|critica|denunció|denunciado|condenó|condenado|atacó|atacado|arremetió "
         r"contra) (?:a |al )?{art}<t:OPXW+>")),
        ("CRITICISED", r"<s:OP> [^.;:]{0,30}?\bcrític[oa]s? (?:con|contra|hacia) {art}<t:OPXW+>"),
        ("SIGNED", r"<s:OP+> (?:han |ha |también )*(?:firmado|firmó|firmaron) {art}{adj}<t:W>"),
    ),
    possessives={"PO": r"\bsus?\b"},
    former=r"\b(?:ex|antigu[oa]s?|anterior|entonces|difunt[oa]|dimit\w+|renunci\w+|dej[óa]\w*|cesad[oa])\b|"
    r"\bex(?=president|direct|ministr|jef|alcald|gobernad|secretari|soci|canciller)",
    negated=r"\b(?:no|nunca|jamás|ni|tampoco|niega|negó)\b",
    cues={
        "beside": r"\b(?:con|junto (?:a|con))(?: la| el)? (?:[^.;]{0,30}(?:,| y) )?$",
        "cofound": r"co-?fund|junt[oa]s?\b|y otros|conjuntamente",
        "board": r"consejo|junta directiva",
        "invest": r"inver|inviert|participación|acciones|ronda",
        "recruit": r"contrat|fich|reclut",
        "lead": _LEADS + "|cargo|frente|dirección|trono|presidencia",
        "criticise": r"critic|denunci|conden|atac|arremet|acus",
        "sign": r"\bfirm",
        "partner": r"asoci|alian|cooper|colabor",
        "interview": r"entrevist",
    },
)  # fmt: skip
