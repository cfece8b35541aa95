"""English phrases that state a relation. Role nouns: the everyday ones of companies, states, schools and families."""

from __future__ import annotations

from loaders.relations.pack import RelationPack

_WORKS = (
    r"(?:senior |executive )?vice[ -]presidents?|deputy (?:director|head|chief|chairman|minister)|C[FTOIM]O|COO|"
    r"chief (?:operating|financial|technology|technical|information|marketing|legal|scientific|product|security) officer|"
    r"chief (?:economist|scientist|engineer|designer|architect|analyst|strategist|spokes(?:man|woman|person))|general counsel|"
    r"spokes(?:man|woman|person|people)|(?:software |research )?engineers?|scientists?|researchers?|(?:assistant |associate )?"
    r"professors?|lecturers?|teachers?|analysts?|economists?|employees?|designers?|lawyers?|attorneys?|advis[eo]rs?|"
    r"consultants?|journalists?|reporters?|correspondents?|editors?(?:-in-chief)?|columnists?|doctors?|physicians?|surgeons?|"
    r"experts?|astronomers?|physicists?|chemists?|biologists?|historians?|programmers?|developers?|executives?|coach|pilots?|"
    r"astronauts?|technicians?|treasurer|curator|librarian|producer|representative|ambassador|envoy|officials?"
)
_LEADS = (
    r"(?<!vice.)(?<!deputy.)(?:(?:co-?)?CEO|chief executive(?: officer)?|chair(?:man|woman|person)?(?: of the board)?|"
    r"president|head|leader|boss|(?:managing |executive )?director(?:[ -]general)?|(?:general )?manager|principal|chancellor|"
    r"prime minister|premier|governor|mayor|king|queen|emperor|empress|sultan|dictator|commander(?:-in-chief)?|captain|chief|"
    r"rector|dean|secretary[ -]general|ruler|abbot|bishop|pope)"
)
_OF = r"(?:of|at|for|with) (?:the )?"

PACK = RelationPack(
    lang="en",
    list_separator=r"(?:,?\s+(?:and|or|&)\s+(?:the\s+)?|,\s+(?:the\s+)?)(?:(?:his|her|their|{pro})\s+(?:{low}\s+)?{rel},?\s+)?",
    words={
        "of": _OF,
        "low": r"(?-i:[a-z][a-z-]*)",
        "pre": r"(?:(?!(?:of|for|with|by|from|said|says|told|met|that|when|where|against|vice|deputy)\b){low} ){0,4}",
        "post": r"(?:,? and {low}(?: {low}){0,3})?",
        "link": r",? who (?:is|was|became|becomes) |(?:, | (?:is|was|has been|became|becomes|remains|being|as) )(?:then |now |later |once )?|\s*\(|\s+[–—-]\s+",
        "art": r"(?:(?:the|a|an|its|his|her|their) )?",
        "adj": r"(?:(?!(?:in|on|at|by|with|from|for|to|of|and|or|that|which|who|as|near|after|before|against|than|into|over|under|about|between|through|via|is|was|were|had|has)\b){low} ){0,3}",
        "any": r"(?:{low} ){0,3}",
        "rel": r"(?:(?:half|step|twin|younger|older|elder|eldest|youngest|late|ex|former)[ -])*(?:grand|great-?grand)?"
        r"(?:brother|sister|sibling|father|mother|son|daughter|child|wife|husband|widow|widower|spouse|uncle|aunt|cousin|"
        r"nephew|niece)(?:-in-law)?s?",
        "maker": r"makers?|manufacturers?|producers?|developers?|creators?|publishers?|builders?|designers?|vendors?",
        "made": r"made|built|developed|produced|manufactured|designed|published|created|sold|written|directed|composed|"
        r"recorded|released|painted|invented|marketed",
        "makes": r"makes|produces|builds|develops|manufactures|sells|publishes|markets|offers",
        "unit": r"subsidiar(?:y|ies)|divisions?|units?|arm|branch|brand|part|departments?|affiliates?|member",
        "body": r"board(?: of directors)?|management|subsidiary|division|unit|arm|department|branch|lab(?:oratory)?",
        "firm": r"compan(?:y|ies)|firms?|start-?ups?|business|corporation|subsidiary|studio|label|foundation|venture",
        "rival": r"(?:arch-?)?rivals?|competitors?|competition",
        "alliance": r"partnership|alliance|cooperation|co-operation|collaboration|joint venture|pact",
        "ally": r"partner(?:s|ed)?|team(?:s|ed)? up|all(?:y|ied)|cooperat(?:e[sd]?|ing)|collaborat(?:e[sd]?|ing)|"
        r"join(?:s|ed)? forces",
        "site": r"headquarters|head office|offices?|factory|plant|campus|studio|home|base|laboratory|store|warehouse|seat",
    },
    roles={
        "LEADS": _LEADS,
        "WORKS_FOR": _WORKS,
        "FOUNDED": r"(?<!co-)(?<!co)founders?|founding father",
        "CO_FOUNDED": r"co-?founders?",
        "OWNS": r"owners?|proprietors?|majority shareholders?",
        "MEMBER_OF": r"(?:board |founding |senior |party |crew |staff )?members?(?: of the board)?|board director|senator|"
        r"deputy|delegate|fellow",
        "INVESTED_IN": r"(?:early |lead |major )?investors?|shareholders?|backers?",
    },
    role_frames=(
        r"<t:OL>(?:['’]s)?,? {pre}{role}{post},? <s:=P+>",
        r"<s:P>{link}{art}{pre}{role}{post} {of}<t:OL>{alone}",
        r"{role}{post} {of}{adj}<t:OL>,? <s:=P+>",
        r"<s:P> (?:(?!\bthe\b)[^.;:]){0,60}?\bas {art}{pre}{role}{post} {of}<t:OL>{alone}",
        r"<s:P>{link}<t:OL>(?:['’]s)? {pre}{role}\b",
        r"<s:P>, [^.;]{0,60}?,? and {art}{pre}{role} {of}<t:OL>{alone}",
    ),
    rules=(
        ("FOUNDED", (r"<s:PO+>,? (?:who )?(?:has |have |had |also |then |later |jointly )*(?:co-?)?(?:founded|started|established|set up|created|"
         r"launched) {art}{adj}<t:OXLF>")),
        ("FOUNDED", r"<t:OXLF>,? (?:which |that |whom )<s:PO+> (?:has |had )?(?:co-?)?(?:founded|started|established|set up|created)"),
        ("FOUNDED", (r"<t:OXLF>(?:\s*\([^)]*\))?,? (?:which |that )?(?:was |had been |is )?(?:originally |first )?(?:co-?)?(?:founded|established|set up|"
         r"created|started) (?:[^.;:]{0,40}? )?by (?:the )?<s:PO+>")),
        ("FOUNDED", r"<s:P+>, (?:who )(?:co-?)?founded {art}{adj}<t:OXLF>"),
        ("ACQUIRED", r"<s:OP>,? (?:who |which )?(?:has |had |also |then |later )*(?:acquired|bought|purchased|took over|swallowed) {art}{adj}<t:O>"),
        ("ACQUIRED", r"<t:O>,? (?:which |that )?(?:was |had been |is )?(?:acquired|bought|purchased|taken over) (?:[^.;:]{0,40}? )?by (?:the )?<s:OP>"),
        ("ACQUIRED", r"<s:OP>['’]s (?:{low} )?(?:acquisition|purchase|takeover|buyout) of (?:the )?<t:O>"),
        ("ACQUIRED", r"(?:acquisition|purchase|takeover|buyout) of (?:the )?<t:O> by (?:the )?<s:OP>"),
        ("LEFT_BOARD_OF", (r"<s:P> (?:has |had |then |later )*(?:left|quit|resigned from|stepped down from|departed) (?:the )?<t:O>(?:['’]s)? "
         r"board")),
        ("LEFT_BOARD_OF", r"<s:P> (?:has |had |then |later )*(?:left|quit|resigned from|stepped down from) the board (?:of directors )?of <t:O>"),
        ("LEFT", r"<s:P>,? (?:who )?(?:has |had |then |later )*(?:left|quit|resigned from|departed from) (?:the )?<t:O>"),
        ("SUPPLIES", r"<t:O>[^.;:]{0,60}? (?:is|was|are|were) supplied by <s:O>"),
        ("INVESTED_IN", r"<s:OP+> (?:has |had |have )?(?:invested|invests) [^.;:]{0,50}?in (?:the )?<t:O>"),
        ("MERGED_WITH", r"<s:OX> (?:has |have |had |was |is |will be )?(?:merged|merges|merging) (?:with|into) (?:the )?<t:OX>"),
        ("MERGED_WITH", r"merger (?:of|between) (?:the )?<s:OX> (?:and|with) (?:the )?<t:OX>"),
        ("RELATIVE_OF", r"<s:P>,? (?:(?:is|was|being) )?{art}{adj}{rel} of <t:P>"),
        ("RELATIVE_OF", r"<t:P>(?:['’]s)? {adj}{rel},? <s:P>"),
        ("RELATIVE_OF", r"<t:p> {adj}{rel},? <s:P>"),
        ("RELATIVE_OF", r"{rel} of <t:P>,? <s:P>"),
        ("RELATIVE_OF", r"<s:P> (?:married|wed|divorced) <t:P>"),
        ("PRODUCES", r"<s:O>['’]s {adj}<t:XW+>"),
        ("PRODUCES", r"<s:o> {adj}<t:XW>"),
        ("PRODUCES", r"<t:XW+>(?: {low}){0,4},? (?:(?:which|that) )?(?:(?:is|are|was|were) )?(?:{art}{adj})?{made} by {art}<s:OP+>"),
        ("PRODUCES", r"<t:W>,? by <s:OP>"),
        ("PRODUCES", r"{maker} of {art}<t:XW+>(?:\s*\([^)]*\))?[ ,–-]*<s:OP>"),
        ("PRODUCES", r"<s:OP>,? (?:is |was )?{art}{adj}{maker} of {art}<t:XW+>"),
        ("PRODUCES", r"<t:XW>(?:['’]s)? {maker},? <s:OP>"),
        ("PRODUCES", r"<s:O>,? (?:which |that )?{makes} {art}{adj}<t:XW+>"),
        ("PRODUCES", r"<t:X> (?:developed|made|built|produced|designed) by <s:OP>"),
        ("LOCATED_IN", (r"<s:OFLX>,? (?:(?:which |that )?(?:is|are|was|were) )?(?:located|based|headquartered|situated|sited) "
         r"(?:in|at|near|on) {art}{any}<t:L>")),
        ("LOCATED_IN", r"<t:L>-based {adj}<s:O>"),
        ("LOCATED_IN", r"(?:based|headquartered) in <t:L>[ ,–-]*<s:O>"),
        ("LOCATED_IN", r"<s:F>,? (?:in|on|at|near) {art}{any}<t:L>"),
        ("LOCATED_IN", r"<s:O>['’]s {adj}{site},? (?:is |are |was )?(?:located )?(?:in|at|on) {art}{any}<t:L>"),
        ("LOCATED_IN", r"<s:O> {adj}{site},? (?:located )?(?:in|at|near) {art}{any}<t:L>"),
        ("LOCATED_IN", r"{site} of <s:O>,? (?:is |are |was )?(?:located )?(?:in|at|on) {art}{any}<t:L>"),
        ("LOCATED_IN", r"<t:L>,? <s:O>['’]s home (?:state|city|town|country)"),
        ("LOCATED_IN", r"(?<![\ue004\ue005].,.)<s:L>, <t:L>(?!,? (?:and )?[\ue004\ue005]),?"),
        ("LOCATED_IN", (r"<s:L>,? (?:is |was )?(?:the )?(?:capital|largest city|a (?:city|town|village|suburb|district)) (?:of|in) "
         r"{adj}<t:L>")),
        ("PART_OF", r"<s:OF>,? (?:which (?:is|was) |is |was )?(?:a|an|the|now) {adj}{unit} of {art}<t:O>"),
        ("PART_OF", r"<s:OF>,? (?:which (?:is|was) |is |was )?(?:owned|controlled|held) by {art}<t:OP>"),
        ("PART_OF", r"<t:O>(?:['’]s)? {adj}{body},? <s:O>"),
        ("PART_OF", r"<t:O>['’]s <s:O>"),
        ("OWNS", r"<s:P>['’]s {adj}{firm},? <t:O+>"),
        ("OWNS", r"<s:p> {adj}{firm},? <t:O+>"),
        ("OWNS", r"<s:P>['’]s <t:O+>"),
        ("OWNS", r"<s:OP>,? (?:who |which )?(?:owns|owned|controls|possesses) {art}{adj}<t:OFXW+>"),
        ("OWNS", r"<s:O>,? (?:the )?(?:parent(?: company)?|owner) of {art}<t:O+>"),
        ("OWNS", r"<t:O>(?:['’]s)? (?:parent(?: company)?|owner),? <s:OP>"),
        ("COMPETES_WITH", r"<t:OX>(?:['’]s)? {adj}{rival},? <s:OX>"),
        ("COMPETES_WITH", r"<s:OX>,? {art}{adj}{rival} (?:of|to) <t:OX>"),
        ("COMPETES_WITH", (r"<s:OX> [^.;:]{0,20}?\b(?:compet(?:e[sd]?|ing)|rival(?:s|led|ling)?) (?:directly )?(?:with |against )?"
         r"(?:[^.;:]{0,60}?(?:such as|like|including) )?<t:OX>")),
        ("PARTNER_OF", r"{alliance} (?:between|of) <s:O>,? and (?:the )?<t:O>"),
        ("PARTNER_OF", r"<s:O>(?:['’]s)? {adj}{alliance} with <t:O>"),
        ("PARTNER_OF", r"<s:O> (?:has |have )?{ally} with <t:O+>"),
        ("PARTNER_OF", r"<t:O>(?:['’]s)? {adj}partners?,? <s:O>"),
        ("SUPPLIES", r"<s:O>,? (?:is |was )?{art}{adj}suppliers? (?:of|to|for) {adj}<t:O>"),
        ("SUPPLIES", r"<s:O>(?:,[^,.;]*,)? (?:supplies|supplied|provides|provided) <t:O> with"),
        ("SUPPLIES", r"<t:O>(?:['’]s)? {adj}suppliers?,? <s:O+>"),
        ("WORKS_FOR", (r"<s:P> (?:has |had |have |who |previously |also |then )*(?:works?|worked|working|employed|taught|teaches|"
         r"lectured|interned) (?:as {art}{adj})?(?:for|at|by) {art}<t:O+>")),
        ("WORKS_FOR", r"<s:P> (?:has |had )?(?:held|holds|took) {art}{adj}(?:positions?|posts?|jobs?) (?:at|with|in) {art}<t:O+>"),
        ("WORKS_FOR", r"<s:P> of <t:O>,"),
        ("LEADS", r"<s:P>,? (?:who )?(?:heads|headed|leads|led|runs|ran|chairs|chaired|rules|ruled|governs|governed) {art}<t:O>"),
        ("TEACHES", r"<t:P>(?:['’]s)? {adj}(?:teacher|professor|mentor|tutor|supervisor|thesis advis[eo]r),? <s:P>"),
        ("TEACHES", r"<s:P>,? (?:who )?(?:taught|mentored|tutored|supervised) <t:P>"),
        ("TEACHES", r"<t:P>,? {art}{adj}(?:student|pupil|disciple|apprentice) of <s:P>"),
        ("INVESTED_IN", r"<t:O>,? (?:which is |is )?backed by <s:OP+>"),
        ("INTERVIEWED", r"<s:OP>(?:['’]s)? interview(?:ed)? (?:with |of )?<t:P>"),
        ("INTERVIEWED", r"<t:P>,? (?:in an interview|told in an interview|speaking) (?:with|to) <s:O>"),
        ("CRITICISED", (r"<s:OP> (?:has |had |have |also |openly |sharply |publicly |later )*(?:criticis|criticiz|slamm|denounc|condemn|"
         r"blast|attack|lambast|rebuk)\w+ {art}<t:OPXW+>")),
        ("CRITICISED", r"<s:OP> (?:is|was|has been|became) {adj}(?:critical|contemptuous|dismissive) of {art}<t:OPXW+>"),
        ("CRITICISED", r"<s:OP>(?:['’]s)? (?:criticism|condemnation|denunciation) of {art}<t:OPXW>"),
        ("SIGNED", r"<s:OP+> (?:has |have |had |both |all )*signed {art}{adj}<t:W>"),
    ),
    possessives={"P": r"\b(?:his|her)\b", "O": r"\bits\b"},
    former=r"\b(?:former|formerly|ex-|then|late|previous|erstwhile|resign\w*|step\w* down|left|retir\w*|oust\w*|fired)\b",
    negated=r"\b(?:not|never|no longer|neither|nor|isn['’]t|wasn['’]t|denie[sd])\b",
    cues={
        "beside": r"\b(?:with|alongside|together with)(?: the)? (?:[^.;]{0,30}(?:,| and) )?$",
        "cofound": r"co-?found|together|jointly|and others|among others",
        "board": r"\bboard\b",
        "invest": r"invest|stake|shares|round",
        "recruit": r"recruit|hir(?:e|ing)|poach|enlist|sign|employ|engag",
        "lead": _LEADS + "|in charge|lead|head|rule|throne",
        "criticise": r"critici|slam|denounc|condemn|blast|attack|lambast|rebuk|accus",
        "sign": r"\bsign",
        "partner": r"partner|allianc|cooperat|collaborat|ally|allied",
        "interview": r"interview",
    },
)  # fmt: skip
