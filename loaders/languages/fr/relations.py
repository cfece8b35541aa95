"""French phrases that state a relation. Role nouns: the everyday ones of companies, states, schools and families."""

from __future__ import annotations

from loaders.relations.pack import RelationPack

_WORKS = (
    r"vice-président(?:e|s)?|vice président(?:e)?|directeur(?:rice)? adjoint(?:e)?|(?:directeur|directrice|responsable) "
    r"(?:financi(?:er|ère)|techni(?:que)|des opérations|juridique|commercial(?:e)?|marketing|scientifique|des? [a-zé]+)|"
    r"porte-parole|ingénieure?s?|scientifiques?|cherche(?:ur|use|urs)|professeure?s?|enseignante?s?|maître de conférences|"
    r"analystes?|économistes?|employée?s?|salariée?s?|avocate?s?|conseill(?:er|ère)s?|consultante?s?|journalistes?|"
    r"correspondante?s?|rédact(?:eur|rice)s?(?: en chef)?|médecins?|chirurgien(?:ne)?s?|expert(?:e)?s?|spécialistes?|"
    r"astronomes?|physicien(?:ne)?s?|chimistes?|biologistes?|historien(?:ne)?s?|programmeu(?:r|se)s?|développeu(?:r|se)s?|"
    r"cadre|entraîneu(?:r|se)|pilotes?|astronautes?|technicien(?:ne)?s?|trésori(?:er|ère)|conservat(?:eur|rice)|"
    r"bibliothécaire|représentante?|ambassad(?:eur|rice)|envoyée?|associée?"
)
_LEADS = (
    r"(?<!vice.)(?:PDG|président(?:e)?[- ]direct(?:eur|rice)[- ]général(?:e)?|président(?:e)?(?: du conseil(?: d['’]administration)?)?|"
    r"direct(?:eur|rice)(?:[ -]général(?:e)?| exécutif| exécutive)?|DG|dirigeante?|patronn?e?|chef(?:fe)?|numéro un|gérante?|"
    r"premi(?:er|ère) ministre|chanceli(?:er|ère)|gouverneure?|maire(?:sse)?|roi|reine|empereur|impératrice|sultan|dictateur|"
    r"commandante?|capitaine|rect(?:eur|rice)|doyen(?:ne)?|secrétaire général(?:e)?|leader|évêque|abbé|abbesse|pape)"
)

PACK = RelationPack(
    lang="fr",
    list_separator=r"(?:,?\s+(?:et|ou|ainsi\s+que)\s+(?:(?:le|la|les|de|du|des)\s+|[ld]['’]\s*)?|,\s+(?:(?:le|la|les|de|du|des)\s+|[ld]['’]\s*)?)(?:(?:son|sa|leur|ses|leurs|{pro})\s+(?:{low}\s+)?{rel},?\s+)?",
    words={
        "of": r"(?:du |des |de (?:la |l['’]\s*|les |le )?|d['’]\s*|chez |à (?:la |l['’]\s*)?|au |aux )",
        "de": r"(?:du |des |de (?:la |l['’]\s*|les |le )?|d['’]\s*)",
        "low": r"(?-i:[a-zà-öø-ÿœ][a-zà-öø-ÿœ-]*)",
        "pre": r"(?:(?:le |la |l['’]\s*|un |une |les |ses |son |sa |leur |l['’]un des |l['’]une des )?(?:(?!(?:de|du|des|avec|par|contre|que|a|au|aux|"
        r"vice|et|chez)\b){low} ){0,3})",
        "art": r"(?:(?:le|la|les|un|une|son|sa|ses|leur|leurs) |l['’]\s*)?",
        "adj": r"(?:(?!(?:à|au|aux|en|dans|par|avec|pour|sur|de|du|des|chez|et|ou|que|qui|dont|contre|après|avant|lors|selon|depuis|vers|est|était|a|ont|sont|où|comme)\b){low} ){0,3}",
        "any": r"(?:{low} ){0,3}",
        "post": r"(?: {low}){0,1}(?: et {low}(?: {low}){0,3})?",
        "link": r",? qui (?:est|était|fut|devient|devint) |(?:, | (?:est|était|fut|a été|devient|devenait|devint|est devenue?|reste|comme|en tant que?) | en tant qu['’]\s*)(?:alors |aujourd['’]hui )?|\s*\(|\s+[–—-]\s+",
        "rel": r"(?:demi-|beau-|belle-|petit-|petite-|grand-|arrière-)*(?:frère|sœur|soeur|père|mère|fils|fille|enfant|mari|femme|époux|épouse|"
        r"veuve|veuf|compagne|compagnon|oncle|tante|cousine?|neveu|nièce|jumeau|jumelle)s?",
        "maker": r"fabricante?s?|constructeurs?|product(?:eur|rice)s?|créat(?:eur|rice)s?|édit(?:eur|rice)s?|développeurs?|"
        r"concept(?:eur|rice)s?|inventeurs?|auteure?s?|réalisat(?:eur|rice)s?",
        "made": r"(?:fabriqué|construit|développé|produit|conçu|publié|créé|vendu|écrit|réalisé|composé|enregistré|édité|peint|inventé|"
        r"commercialisé)e?s?",
        "makes": r"fabrique|produit|construit|développe|vend|édite|commercialise|conçoit|propose",
        "unit": r"filiales?|divisions?|branches?|unités?|départements?|marque|entité|partie|service",
        "firm": r"sociétés?|entreprises?|compagnies?|start-?ups?|firmes?|groupe|filiale|studio|fondation|label|marque",
        "rival": r"rivale?s?|rivaux|concurrente?s?|concurrence|compétiteurs?",
        "alliance": r"partenariat|alliance|coopération|collaboration|coentreprise|pacte",
        "site": r"siège(?: social)?|bureaux?|usine|campus|atelier|laboratoire|magasin|entrepôt|locaux",
    },
    roles={
        "LEADS": _LEADS,
        "WORKS_FOR": _WORKS,
        "FOUNDED": r"(?<!co-)(?<!co)fondat(?:eur|rice)s?",
        "CO_FOUNDED": r"co-?fondat(?:eur|rice)s?",
        "OWNS": r"propriétaires?|actionnaires? majoritaires?",
        "MEMBER_OF": r"membres?(?: du conseil d['’]administration| fondat(?:eur|rice)s?)?|administrat(?:eur|rice)s?|sénat(?:eur|rice)|"
        r"députée?",
        "INVESTED_IN": r"investisseu(?:r|se)s?|actionnaires?",
    },
    role_frames=(
        r"<s:P>{link}{pre}{role}{post} {of}<t:OL>{alone}",
        r"{role}{post} {of}{adj}<t:OL>,? <s:=P+>",
        r"<s:P> [^.;:,]{0,60}?\b(?:en tant que?|comme|du poste de|de son poste de|au poste de) ?{pre}{role}{post} {of}<t:OL>{alone}",
        r"<s:P>, [^.;]{0,60}?,? et {pre}{role} {of}<t:OL>{alone}",
    ),
    rules=(
        ("FOUNDED", (r"<s:PO+>(?:,? qui)? (?:a |ont |avait |avaient )?(?:aussi |ensuite |également )?(?:co-?)?(?:fondé|créé|lancé|fonde|crée|fonda|"
         r"créa|fondent|fondèrent|créent) {art}{adj}<t:OXLF>")),
        ("FOUNDED", r"<t:OXLF>,? (?:(?:le |la |l['’]\s*|un |une ){low}(?: {low})?,? )?(?:qu['’]\s*|que )<s:PO+> (?:a |avait |ont )?(?:co-?)?(?:fondé|créé|fonda|créa)e?s?"),
        ("FOUNDED", r"<t:OXLF>(?:\s*\([^)]*\))?,? (?:qui )?(?:(?:a|avait) été |fut |est |était )?(?:co-?)?(?:fondé|créé)e? (?:[^.;:]{0,50}?)?par {art}<s:PO+>"),
        ("ACQUIRED", r"<s:OP>(?:,? qui)? (?:a |avait )?(?:racheté|acquis|acheté|repris|absorbé|rachète|acquiert|achète|racheta|acquit) {art}{adj}<t:O>"),
        ("ACQUIRED", r"<t:O>,? (?:qui )?(?:(?:a|avait) été |fut |est )?(?:racheté|acquis|acheté|repris|absorbé)e? (?:[^.;:]{0,40}?)?par {art}<s:OP>"),
        ("ACQUIRED", r"(?:rachat|acquisition|reprise) {de}<t:O> par {art}<s:OP>"),
        ("LEFT_BOARD_OF", r"<s:P> (?:a |avait )?(?:quitté|quitte|quitta|démissionné|démissionne) (?:du |le )?conseil d['’]administration {de}<t:O>"),
        ("LEFT_BOARD_OF", r"<t:O>(?:,? (?:le |la |l['’]\s*|un |une ){low}[^.;:]{0,50}?)?,? dont <s:P> (?:a |avait )?(?:quitté|quitte|quitta) le conseil"),
        ("LEFT", r"<s:P>(?:,? qui)? (?:a |avait )?(?:quitté|quitte|quitta) {art}<t:O>"),
        ("INVESTED_IN", r"<s:OP+> (?:a |ont |avait )?(?:investi|investit|investissent) [^.;:]{0,50}?(?:dans|chez) {art}<t:O>"),
        ("INVESTED_IN", r"<t:O>,? (?:qui )?(?:a |avait )?reçu un investissement [^.;:]{0,50}?{de}<s:OP>"),
        ("MERGED_WITH", r"fusion (?:de|entre) {art}<s:OX> (?:et|avec) (?:de |d['’]\s*)?{art}<t:OX>"),
        ("MERGED_WITH", r"<s:OX> (?:a |ont |avait |avaient |va |doit )?fusionn(?:é|e|er|ent|ait|aient|era)s? (?:{low} )?avec {art}<t:OX>"),
        ("RELATIVE_OF", r"<s:P>,? (?:est |était |fut )?{art}{adj}{rel}(?: {low})? {de}<t:P>"),
        ("RELATIVE_OF", r"{rel}(?: {low})? {de}<t:P>,? <s:P>"),
        ("RELATIVE_OF", r"<t:P>,? (?:et |avec )?(?:son|sa|ses) {adj}{rel}(?: {low})?,? <s:P>"),
        ("RELATIVE_OF", r"<s:P> (?:a épousé|épouse|épousa|s['’]est mariée? (?:avec|à)) <t:P>"),
        ("PRODUCES", r"<t:XW+>,? (?:qui (?:est|sont|était|a été|fut) )?(?:est |sont )?{made} par {art}<s:OP+>"),
        ("PRODUCES", r"<t:XW> {de}<s:O>"),
        ("PRODUCES", r"{maker} {de}{adj}<t:XW+>(?:\s*\([^)]*\))?[ ,–-]*<s:OP>"),
        ("PRODUCES", r"<s:OP>,? (?:est |était )?{art}{adj}{maker} {de}<t:XW+>"),
        ("PRODUCES", r"<s:O>,? (?:qui )?{makes} {art}{adj}<t:XW+>"),
        ("PRODUCES", r"<t:W>,? (?:par|de) <s:P>"),
        ("LOCATED_IN", (r"<s:OFLX>,? (?:qui )?(?:(?:est|sont|était|étaient|se) )?(?:située?s?|basée?s?|installée?s?|établie?s?|implantée?s?|"
         r"trouve) (?:à|au|aux|en|dans|près de|sur) {art}{any}<t:L>")),
        ("LOCATED_IN", r"<s:F>,? (?:à|au|en|dans|sur) {art}{any}<t:L>"),
        ("LOCATED_IN", r"{site} {de}<s:O>,? (?:est |sont |se trouve )?(?:située?s? )?(?:à|au|en|dans|sur) {art}{any}<t:L>"),
        ("LOCATED_IN", r"<s:O>,? dont le {site} (?:est |se trouve )(?:à|au|en|dans) {art}<t:L>"),
        ("LOCATED_IN", r"<s:L>,? (?:est |était )?(?:la )?(?:capitale|plus grande ville|une ville|un village|une commune) {de}<t:L>"),
        ("PART_OF", r"<s:OF>,? (?:qui (?:est|était) |est |était )?{art}{adj}{unit}(?: {low}){0,2} {de}<t:O>"),
        ("PART_OF", r"{unit}(?: {low}){0,2} <s:O>(?: {low}| AI| IA)? {de}<t:O>"),
        ("PART_OF", r"<s:OF>,? (?:qui )?(?:appartient|appartenait) (?:à |au |aux ){art}<t:O>"),
        ("PART_OF", r"{unit}(?: {low}){0,2} {de}<t:O>,? <s:O>"),
        ("RELATIVE_OF", r"<t:p> {adj}{rel}(?: {low})?,? <s:=P>"),
        ("PRODUCES", r"<s:o> {adj}<t:XW>"),
        ("OWNS", r"<s:p> {firm}(?: {low}| {de}{low}| d['’]{low}){0,3},? <t:O+>"),
        ("OWNS", r"{firm}(?: {low}){0,2} {de}<s:P>,? <t:O>"),
        ("OWNS", r"<t:O>,? {art}{adj}{firm} {de}<s:P>"),
        ("OWNS", r"<s:OP>,? (?:qui )?(?:possède|possédait|détient|détenait|contrôle|contrôlait) {art}{adj}<t:OFXW+>"),
        ("OWNS", r"<s:O>,? (?:la )?(?:maison[- ]mère|société[- ]mère) {de}<t:O+>"),
        ("COMPETES_WITH", r"{rival}(?: {low})? {de}<t:OX>,? <s:OX>"),
        ("COMPETES_WITH", r"<s:OX>,? {art}{adj}{rival}(?: {low})? {de}<t:OX>"),
        ("COMPETES_WITH", r"<s:OX> [^.;:]{0,20}?\b(?:concurrenc\w+|rivalis\w+) (?:avec )?(?:[^.;:]{0,60}?(?:tels? que|telles? que|comme|dont) )?<t:OX>"),
        ("COMPETES_WITH", r"<s:OX>[^.;:]{0,30}? du retard sur <t:OX>"),
        ("PARTNER_OF", r"{alliance}(?: {low})? (?:entre|de) {art}<s:O>,? et (?:la |le |l['’]\s*)?<t:O>"),
        ("PARTNER_OF", r"{alliance}(?: {low})? {de}<s:O> avec {art}<t:O>"),
        ("PARTNER_OF", r"<s:O> (?:s['’]est alliée?|s['’]allie|s['’]associe|s['’]est associée?|coopère|collabore|a collaboré) (?:à|avec) {art}<t:O+>"),
        ("PARTNER_OF", r"<s:O>,? {art}{adj}partenaire {de}<t:O>"),
        ("SUPPLIES", r"<s:O>,? (?:est |était )?{art}{adj}fournisseurs? {de}<t:O>"),
        ("SUPPLIES", r"<s:O> (?:fournit|fournissait|a fourni|livre|livrait) [^.;:]{0,40}?(?:à|au|aux) {art}<t:O>"),
        ("WORKS_FOR", (r"<s:P> (?:qui )?(?:a |avait |y )?(?:travaille|travaillait|travaillé|enseigne|enseignait|enseigné|exerce|exerçait) "
         r"(?:comme {low} |en tant que {low} )?(?:pour|chez|à|au) {art}<t:O+>")),
        ("LEADS", r"<s:P>,? (?:qui )?(?:dirige|dirigeait|a dirigé|préside|présidait|gouverne|gouvernait|règne sur|régnait sur) {art}<t:OL>"),
        ("TEACHES", r"<s:P>,? {art}{adj}(?:professeure?|maître|mentor|directeur de thèse) {de}<t:P>"),
        ("TEACHES", r"<t:P>,? {art}{adj}(?:élève|étudiante?|disciple|apprentie?) {de}<s:P>"),
        ("TEACHES", r"<t:P>[^.;:]{0,30}? (?:son|sa) (?:ancien(?:ne)? )?(?:professeure?|maître|mentor),? <s:P>"),
        ("INTERVIEWED", r"<s:OP> (?:a |avait )?(?:interviewé|interviewe|interviewait|s['’]est entretenue? avec) <t:P>"),
        ("INTERVIEWED", r"<t:P>,? [^.;:]{0,40}?(?:interview|entretien) (?:accordée? )?(?:à|au|avec) {art}<s:O>"),
        ("CRITICISED", r"<s:OP> (?:a |avait |est |était |fut )?(?:[^.;:,]{0,30}? )?(?:critiqu|dénonc|condamn|fustig|attaqu)\w+ {art}<t:OPXW+>"),
        ("CRITICISED", r"<s:OPop> [^.;:]{0,30}?\bcritiques? (?:envers|à l['’]égard de|à l['’]encontre de|contre|vis-à-vis de) {art}<t:OPXW+>"),
        ("CRITICISED", r"critiques? {de}<s:P> (?:envers|contre|à l['’]égard de) {art}<t:OPXW>"),
        ("SIGNED", r"<s:OP+> (?:ont |a |avait |avaient )?(?:tous |toutes |également )?signé {art}{adj}<t:W>"),
    ),
    possessives={"PO": r"\b(?:son|sa|ses)\b"},
    former=r"\b(?:ancien(?:ne)?s?|ex-|ex |feue?|alors|précédente?|démission\w*|quitt\w+|départ|retrait\w*|limogée?)\b",
    negated=r"\b(?:ne|n['’]|jamais|ni|non plus|dément\w*)\b|n['’](?:est|était)",
    cues={
        "beside": r"\b(?:avec|aux côtés (?:de|d['’]))\s*(?:[^.;]{0,30}(?:,| et) )?$",
        "cofound": r"co-?fond|ensemble|et d['’]autres|conjointement",
        "board": r"conseil d['’]\s*administration|\bconseil\b",
        "invest": r"invest|participation|capital|levée|tour de table",
        "recruit": r"recrut|embauch|débauch|engag",
        "lead": _LEADS + "|tête|direction|trône|présidence",
        "criticise": r"critiq|dénonc|condamn|fustig|attaqu|ripost|accus",
        "sign": r"\bsign",
        "partner": r"partenari|allian|coopér|collabor|associ",
        "interview": r"interview|entret",
    },
)  # fmt: skip
