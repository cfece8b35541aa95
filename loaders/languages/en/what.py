"""English frames and little words for the event engine.

Sources: the event types of ACE 2005 and SEM as house types, filled with the everyday verbs and nouns of each class (Levin's
verb classes were the check list).
"""

from __future__ import annotations

from loaders.events.pack import Connective, Frame, Pack, words
from loaders.languages.en.what_verbs import conjugate, past_form, plural

FRAMES = (
    Frame(
        type="founding",
        verbs="found cofound co-found establish set_up set…up start_up incorporate create…company|firm|startup|organization|"
        "organisation|institute|foundation|agency|party|union|league|school|university|club|band|society "
        "start…company|business|firm|startup|school|band|magazine|newspaper",
        nouns="founding foundation_of incorporation",
    ),
    Frame(
        type="founding",
        verbs="start begin create form inaugurate",
        nouns="creation inauguration formation",
        weak=True,
    ),
    Frame(
        type="acquisition",
        verbs="acquire buy_out take_over overtake buy snap_up purchase…company|stake|firm|shares receive…trademark|"
        "patent|license|licence obtain…trademark|patent|license|licence|rights",
        nouns="acquisition takeover buyout purchase_of purchase",
    ),
    Frame(
        type="purchase",
        verbs="purchase order spend…million|billion|$|€|£|dollars|euros|pounds",
        nouns="",
    ),
    Frame(
        type="sale",
        verbs="sell sell_off divest offload auction",
        nouns="sale divestment divestiture auction",
        alone="object",
    ),
    Frame(
        type="merger",
        verbs="merge amalgamate",
        nouns="merger amalgamation",
        object="object",
        of="agent",
        oblique="agent",
    ),
    Frame(
        type="funding",
        verbs="invest fund finance raise…million|billion|capital|funds|money|round|$|€|£ donate bankroll grant…loan|"
        "subsidy|credit close…round inject…million|billion|capital lend bail_out",
        nouns="investment funding_round financing_round bailout donation fundraising",
        oblique="object",
    ),
    Frame(
        type="funding",
        verbs="secure…funding|financing|loan|investment receive…funding|investment|grant|loan",
        subject="object",
        object="other",
        alone="object",
        oblique="agent",
    ),
    Frame(
        type="launch",
        verbs="launch unveil introduce release roll_out debut premiere inaugurate open…store|museum|line|station|"
        "bridge|exhibition|service|airport|factory|plant switch_on come_out go_on_sale make_its_appearance "
        "make_its_debut make_their_debut blast_off lift_off go_live take_off…rocket|spacecraft put…sale come_online go_online come_into_service "
        "enter_service put…service go_into_service hit…shelves|market|stores",
        nouns="launch release unveiling premiere debut introduction rollout",
        alone="object",
    ),
    Frame(
        type="failure",
        verbs="fail collapse go_bankrupt explode crash…rocket|rockets|spacecraft|probe|lander default_on fold go_under "
        "file…bankruptcy fall_through fall_apart cancel abandon scrap shut_down close_down shutter",
        nouns="failure collapse bankruptcy shutdown cancellation insolvency",
        alone="agent",
    ),
    Frame(
        type="success",
        verbs="succeed reach…orbit|summit|milestone|moon break…record set…record win complete…mission dock land…moon|"
        "mars|probe|rover|spacecraft splash_down touch_down achieve",
        nouns="victory triumph",
        weak=False,
    ),
    Frame(
        type="contract",
        verbs="sign…contract|deal|lease win…contract award…contract hire rent lease charter license commission "
        "subcontract",
        nouns="contract",
    ),
    Frame(
        type="departure",
        verbs="resign step_down step_aside retire leave quit depart fire dismiss oust sack lay_off stand_down "
        "take…leave|off drop_out withdraw abdicate flee emigrate exit go_on_leave relinquish",
        nouns="resignation departure retirement dismissal ouster abdication medical_leave withdrawal layoffs exit",
        oblique="object",
        of="agent",
    ),
    Frame(
        type="joining",
        verbs="join rejoin return hire recruit enlist enroll enrol matriculate accede enter…league|union|company|army|"
        "navy|university|school",
        nouns="recruitment hiring accession",
        alone="agent",
        oblique="object",
    ),
    Frame(
        type="appointment",
        verbs="appoint name…chairman|president|ceo|minister|director|head|secretary|ambassador|judge|successor|coach|"
        "manager|captain|chief|editor|bishop|commander promote succeed nominate install swear_in crown ordain "
        "take_office assume…role|post|office|presidency|position|duties|command reassume…role|post|office|"
        "position serve…as|ceo|president|chairman|director|minister|chief|head become…ceo|president|chairman|"
        "chairwoman|director|minister|king|queen|emperor|pope|captain|head|chief|editor|chancellor|senator|"
        "governor|mayor|secretary|bishop|partner|champion take_over_as put…charge leave…charge ask…responsible "
        "replace",
        nouns="appointment promotion nomination inauguration coronation accession",
        oblique="other",
    ),
    Frame(
        type="publication",
        verbs="publish print release…text|report|statement|letter|book|album|data|document|paper|study|song|single|"
        "figures broadcast air write…proposal|paper|article|report|essay|memo|manifesto|"
        "book|novel|play|memoir|memoirs put…domain place…domain release…domain put…online issue…report|statement|warning|letter leak post reveal…document report",
        nouns="publication",
        speech=True,
    ),
    Frame(
        type="statement",
        verbs="say announce state declare tell tweet claim explain argue warn stress emphasize emphasise admit confirm "
        'deny reply respond insist assert maintain note add…that|"|“|” comment remark reveal disclose acknowledge propose '
        "suggest urge call_for criticize criticise condemn denounce praise accuse apologize apologise testify "
        "promise pledge vow recommend reiterate mention describe extend…invitation express reject demand "
        "appeal_for attribute complain agree…with congratulate sign…letter|petition|manifesto contend blame "
        "thank welcome",
        nouns="announcement statement speech declaration apology",
        speech=True,
        of="agent",
    ),
    Frame(
        type="prediction",
        verbs="predict forecast foresee expect prophesy project anticipate",
        nouns="forecast",
        speech=True,
    ),
    Frame(
        type="negotiation",
        verbs="negotiate bargain hold…talks|negotiations enter…talks|negotiations open…talks|negotiations offer…buy|"
        "takeover|control",
        nouns="negotiation negotiations",
        oblique="object",
    ),
    Frame(
        type="construction",
        verbs="build construct erect assemble rebuild break_ground develop complete…construction|bridge|building|tower|"
        "line|tunnel|factory",
        nouns="construction",
        of="object",
    ),
    Frame(
        type="expansion",
        verbs="expand extend…network|line|service enlarge double triple quadruple",
        nouns="expansion",
        alone="agent",
    ),
    Frame(
        type="study",
        verbs="discover invent study patent investigate isolate identify decode sequence detect",
        nouns="discovery invention",
        of="object",
    ),
    Frame(
        type="meeting",
        verbs="meet visit host convene hold…meeting|summit|conference|conversation|rally|ceremony|hearing attend "
        "gather have…conversation|meeting interview invite travel",
        nouns="meeting summit visit conference interview",
        object="object",
        of="agent",
        oblique="object",
    ),
    Frame(
        type="regulation",
        verbs="ban outlaw legalize legalise regulate enact ratify repeal approve impose adopt…law|resolution|"
        "constitution|bill|act|rule pass…law|bill|act|resolution abolish prohibit sanction bar forbid decree fine",
        nouns="ban abolition ratification",
    ),
    Frame(
        type="transformation",
        verbs="rename convert transform turn_into become…independent|republic|province|company restructure reorganize "
        "reorganise switch_to rebrand change…name privatize privatise nationalize nationalise "
        "declare…independence",
        nouns="privatization privatisation nationalization nationalisation",
        alone="object",
    ),
    Frame(
        type="death",
        verbs="die pass_away perish drown kill murder assassinate execute bury commit_suicide succumb",
        nouns="death assassination murder execution funeral",
        alone="agent",
        of="agent",
        object="object",
    ),
    Frame(
        type="birth",
        verbs="=born give_birth",
        nouns="birth",
        of="agent",
        object="agent",
    ),
    Frame(
        type="lawsuit",
        verbs="sue file…suit|lawsuit|complaint|claim|charges|appeal bring…suit|lawsuit|case|action|charges "
        "lodge…complaint|appeal|suit prosecute indict convict acquit sentence charge…with arraign extradite "
        "plead…guilty lose…case|lawsuit|suit|appeal win…case|lawsuit|suit|appeal take…court rule overturn arrest "
        "jail imprison detain dismiss…case|suit|lawsuit|appeal begin…trial open…trial convict go_on_trial "
        "stand_trial",
        nouns="lawsuit trial conviction acquittal indictment arrest verdict",
        of="object",
        oblique="object",
    ),
    Frame(
        type="award",
        verbs="award honor honour knight decorate share…prize|award|medal|title win…prize|award|medal|title|championship|cup|oscar|nobel",
        nouns="",
        object="object",
    ),
    Frame(
        type="award",
        verbs="receive…prize|award|medal|honour|honor|title|degree|doctorate earn…degree|doctorate|medal|title",
        subject="object",
        object="other",
        alone="object",
        oblique="agent",
    ),
    Frame(
        type="conflict",
        verbs="attack invade bomb besiege capture defeat raid overthrow occupy shell conquer clash declare_war ambush "
        "storm annex mutiny revolt riot fight…battle|war retreat surrender seize strike",
        nouns="battle invasion siege attack coup raid bombing massacre uprising war revolt rebellion",
        of="object",
        oblique="object",
    ),
    Frame(
        type="election",
        verbs="elect reelect re-elect vote win…election|elections|vote|presidency|seat lose…election|elections "
        "hold…election|elections|referendum",
        nouns="election referendum re-election reelection",
        of="object",
    ),
    Frame(
        type="agreement",
        verbs="agree sign…agreement|treaty|accord|pact|armistice|memorandum|charter|peace|deal|ceasefire settle "
        "reach…agreement|settlement|deal|accord|compromise resolve…dispute|case|lawsuit|suit|conflict "
        "conclude…agreement|treaty|peace|deal|pact make_peace ally",
        nouns="agreement treaty settlement accord pact armistice ceasefire",
        of="agent",
        object="agent",
        oblique="agent",
    ),
    Frame(
        type="accident",
        verbs="crash derail sink collide capsize burn_down injure catch_fire erupt flood",
        nouns="accident crash explosion earthquake eruption disaster shipwreck wreck",
        alone="agent",
        of="object",
    ),
    Frame(
        type="result",
        verbs="rise…to|by|% fall…to|by|% slide plunge…to|by|% drop…to|by|% climb…to|by|% jump…to|by|% soar surge slump "
        "decline…to|by|% increase…to|by|% lose…million|billion|% earn…million|billion|% gain…% post…loss|profit|"
        "revenue report…loss|profit|revenue|sales|earnings total cause…decrease|drop|fall|increase|rise|decline "
        "reach…million|billion|% close…down|up|higher|lower",
        nouns="",
        subject="object",
        alone="object",
    ),
    Frame(
        type="other",
        verbs="undergo fight suffer marry divorce graduate move migrate adopt deteriorate arise come_up break_out "
        "take_place happen occur grant…leave|permission|asylum|request|license|licence sail score play celebrate "
        "evacuate rescue win beat",
        nouns="wedding marriage divorce",
        alone="agent",
        weak=False,
    ),
)

AUX = (
    dict.fromkeys(words("have has 've having"), "H")
    | dict.fromkeys(words("had 'd"), "h")
    | dict.fromkeys(words("is are am being gets get"), "B")
    | dict.fromkeys(words("was were got"), "b")
    | {"been": "E", "be": "E", "did": "d", "to": "K"}
    | dict.fromkeys(words("will shall 'll won't going"), "F")
    | dict.fromkeys(words("would wouldn't"), "W")
    | dict.fromkeys(words("could might may should can must cannot couldn't ought"), "f")
    | dict.fromkeys(
        words(
            "plans plan planned planning intends intend intended hopes hope aims aim expects expect expected scheduled due "
            "set slated wants want wanted poised agrees preparing prepares prepared likely ready"
        ),
        "P",
    )
    | dict.fromkeys(words("decided decides chose chosen went managed began started helped agreed came"), "D")
    | dict.fromkeys(words("tried trying tries attempted attempts refused failed threatened threatens"), "A")
    | dict.fromkeys(
        words(
            "not never n't didn't doesn't don't hasn't haven't hadn't wasn't weren't isn't aren't neither nor without "
            "hardly no"
        ),
        "N",
    )
)

CONNECTIVES = (
    Connective(pattern=r"(?:^|,)\s*(?:after|following)\b", type="BEFORE", place="front"),
    Connective(pattern=r"(?:^|,)\s*before\b", type="BEFORE", place="front", forward=False),
    Connective(pattern=r"\b(?:because|since|as a result of|due to)\b", type="CAUSES", place="front"),
    Connective(
        pattern=r"\b(?:because|due to|as a result of|caused by|prompted by)\b",
        type="CAUSES",
        place="between",
        forward=False,
    ),
    Connective(
        pattern=r"\b(?:prompting|causing|leading to|forcing|led to|resulting in|triggering|which (?:led|caused|prompted)|so that)\b",
        type="CAUSES",
        place="between",
    ),
    Connective(pattern=r"\bas part of\b|\bpart of\b|\bin the course of\b", type="PART_OF", place="between"),
    Connective(pattern=r"\bincluding\b", type="INCLUDES", place="between"),
    Connective(
        pattern=r"(?<!soon )(?<!shortly )\bafter\b|(?<!the )\bfollowing\b",
        type="BEFORE",
        place="between",
        forward=False,
    ),
    Connective(pattern=r"\b(?:before|and then|and later|followed by)\b", type="BEFORE", place="between"),
    Connective(pattern=r"^\W*(?:then|later|afterwards|subsequently|thereafter|next)\b", type="BEFORE", place="next"),
    Connective(pattern=r"^\W*(?:as a result|consequently|therefore|because of this)\b", type="CAUSES", place="next"),
)

PACK = Pack(
    connectives=CONNECTIVES,
    lang="en",
    script="latin",
    frames=FRAMES,
    conjugate=conjugate,
    inflect_noun=plural,
    aux=AUX,
    between=words(
        "also just only already then later first once again now still recently soon finally ever even both jointly "
        "twice before all he she it they we i you himself themselves today yesterday"
    ),
    adverb_endings=("ly",),
    relatives=words("which who"),
    object_relatives=words("whom whose where"),
    subordinators=words("when while after before because since as once until although though whereas following"),
    conditionals=words("if unless whether"),
    complementizers=words("that"),
    coordinators=words("and but or"),
    by=words("by"),
    of=words("of from"),
    at=words("in at on near outside inside"),
    against=words("against"),
    eventive=words("begin start open take_place occur happen break_out end"),
    before_that={"so": "sub", "such": "sub", "than": ""},
    with_=words("with between"),
    prepositions=words(
        "to for with against between under over about into onto upon through during within without among after before "
        "since until toward towards via per than like following despite behind beside beyond across around alongside"
    ),
    articles=words("the a an its his her their our my your this that these those"),
    subjects=words("he she it they we i you who which"),
    after=words("after following"),
    before=words("before"),
    since=words("since"),
    sequence=words("then later subsequently afterwards afterward thereafter next finally eventually also"),
    later=r"\b(?:later|afterwards?|subsequently|soon after|thereafter)\b",
    that_was=r"(?:that|this|it) was (?:back )?(?:in|on)\b",
    hearsay=r"\b(?:reportedly|allegedly|is said to|are said to|rumou?red|sources (?:say|said))\b",
    attribution=r"\b(?:according to|in the words of)\b",
    future=r"\b(?:will|shall|'ll|going to|in the future)\b",
    now=r"\b(?:now|currently|at present|presently)\b",
    recent=r"\b(?:recently|lately|newly)\b",
    habit=r"\b(?:usually|often|always|typically|every (?:day|week|month|year)|generally|sometimes|rarely)\b",
    boilerplate=(
        r"\b(?:disclaimer|cookies?|privacy policy|terms of (?:use|service)|all rights reserved|subscribe|newsletter|"
        r"click here|sign up|log in|share this|read more|copyright|for informational? purposes|not (?:financial|legal) "
        r"advice)\b"
    ),
    past_forms=past_form,
)
