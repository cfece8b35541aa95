"""French little words for the event engine: auxiliaries, pronouns, prepositions, what links two clauses."""

from __future__ import annotations

from loaders.events.pack import Connective, Pack, words
from loaders.languages.fr.what_frames import FRAMES
from loaders.languages.fr.what_verbs import PAST, conjugate, plural
from loaders.languages.fr.who import WHO

AUX = (
    dict.fromkeys(words("a ai as avons avez ont"), "H")
    | dict.fromkeys(words("avait avais avions avaient eut eurent eu"), "h")
    | dict.fromkeys(words("est sont suis sommes êtes étant"), "B")
    | dict.fromkeys(words("était étaient étais fut furent"), "b")
    | {"été": "E", "être": "E", "avoir": "K", "pu": "K", "dû": "K", "de": "K", "d'": "K", "à": "K"}
    | dict.fromkeys(words("serait seraient aurait auraient"), "W")
    | dict.fromkeys(words("sera seront aura auront pourra pourront devra devront va vont vais allons"), "F")
    | dict.fromkeys(
        words(
            "pourrait pourraient voudrait voudraient peut peuvent pouvait pouvaient devait devaient faudrait faut fallait"
        ),
        "f",
    )
    | dict.fromkeys(words("doit doivent devrait devraient"), "O")
    | dict.fromkeys(
        words(
            "prévoit prévoient prévoyait prévoyaient prévu prévue prévus prévues envisage envisagent envisageait compte comptent "
            "comptait entend entendent projette projettent souhaite souhaitent veut veulent voulait voulaient espère espèrent "
            "espérait apprête apprêtent apprêtait prépare"
        ),
        "P",
    )
    | dict.fromkeys(
        words(
            "vient viennent venait venaient décidé décide décida décidèrent choisi choisit commencé commence commença réussi "
            "réussit parvenu accepté fait fit"
        ),
        "D",
    )
    | dict.fromkeys(words("tenté tente tenta essayé essaie refusé refuse menacé menace failli"), "A")
    | dict.fromkeys(words("ne n' pas jamais sans ni aucun aucune"), "N")
)

CONNECTIVES = (
    Connective(pattern=r"(?:^|,)\s*(?:après|à la suite de|suite à)\b", type="BEFORE", place="front"),
    Connective(pattern=r"(?:^|,)\s*avant\b", type="BEFORE", place="front", forward=False),
    Connective(pattern=r"\b(?:puisque|parce qu|en raison d|à cause d)", type="CAUSES", place="front"),
    Connective(
        pattern=r"\b(?:parce qu|car|en raison d|à cause d|provoquée? par|causée? par)",
        type="CAUSES",
        place="between",
        forward=False,
    ),
    Connective(
        pattern=r"\b(?:ce qui a (?:conduit|provoqué|entraîné|poussé)|entraînant|provoquant|poussant|conduisant)\b",
        type="CAUSES",
        place="between",
    ),
    Connective(pattern=r"\bdans le cadre d", type="PART_OF", place="between"),
    Connective(pattern=r"\b(?:notamment|y compris)\b", type="INCLUDES", place="between"),
    Connective(pattern=r"\b(?:après|à la suite de|suite à)\b", type="BEFORE", place="between", forward=False),
    Connective(pattern=r"\b(?:avant de|avant que|puis|et ensuite|suivie? d)\b", type="BEFORE", place="between"),
    Connective(pattern=r"^\W*(?:puis|ensuite|plus tard|par la suite)\b", type="BEFORE", place="next"),
    Connective(pattern=r"^\W*(?:en conséquence|par conséquent|c['’]est pourquoi)\b", type="CAUSES", place="next"),
)

PACK = Pack(
    connectives=CONNECTIVES,
    lang="fr",
    script="latin",
    frames=FRAMES,
    conjugate=conjugate,
    inflect_noun=plural,
    aux=AUX,
    between=words(
        "déjà aussi ensuite bien encore toujours tous toutes donc alors depuis même enfin il elle ils elles on lui leur le la l' "
        "les y en se s' me m' nous vous ainsi vite mal plus presque tout d'abord hier récemment bientôt aujourd'hui demain "
        "désormais aussitôt soudain ensemble pourtant toutefois cependant très trop peu assez longtemps parfois souvent ici là "
        "partout ailleurs tôt tard autant auparavant autrefois jadis naguère tous-deux"
    ),
    adverb_endings=("ment",),
    be_verbs=words(
        "aller venir partir mourir naître devenir entrer sortir arriver rester tomber retourner revenir rentrer décéder "
        "intervenir parvenir survenir descendre monter passer"
    ),
    relatives=words("qui"),
    object_relatives=words("dont où lequel laquelle lesquels lesquelles"),
    subordinators=words("lorsque lorsqu' quand comme puisque puisqu' tandis après avant depuis car alors afin pour"),
    conditionals=words("si"),
    complementizers=words("que qu'"),
    coordinators=words("et mais ou puis"),
    by=words("par"),
    of=words("de du des d'"),
    at=words("à au aux en dans sur chez près lors"),
    against=words("contre"),
    eventive=words(
        "commencer débuter avoir_lieu se+tenir tenir se+dérouler dérouler éclater survenir se+ouvrir ouvrir prévoir programmer "
        "se+achever achever prendre_fin boucler finaliser conclure clore"
    ),
    object_pronouns=words("que qu' dont"),
    near=words("près large nord sud est ouest autour proximité abords environs bord bords centre cœur sortie entrée"),
    titles=WHO.titles | WHO.roles,
    scheduled=words("prévoir programmer fixer"),
    aux_only=words("parti partie partis parties mort morte morts mortes"),
    stop=(
        r"\bà (?:partir|compter) d|\bà mort\b|\bpeines? de mort|\b(?:autre|quelque|nulle|toute|une|ma|sa|notre|leur) part\b|"
        r"\b(?:prend\w*|pris|prise|prit|fait|fit|faire|faisait|font) part(?:ie)?\b|\bà partie\b|\bmises? à part\b|"
        r"\bil (?:est|était|fut|sera) (?:dit|prévu|question)\b|\bpour (?:ainsi|autant) dire\b|\bc['’]est-à-dire|\bcela dit\b|"
        r"\b(?:vouloir|veut|voulait) dire\b|\bpour la première fois\b|\bbien entendu\b|\bcompte tenu\b|\bétant donné\b|"
        r"\bplace d[eu]\b|\bcroix de guerre\b|\bprix de vente\b|\bpoint de départ|\ben vente\b|\bà (?:la )?suite\b|"
        r"\b(?:première|seconde|deuxième) guerre mondiale|\bgrande guerre|\b(?:avant|après|entre-deux)-guerre"
    ),
    before_that={
        **dict.fromkeys(words("tant plus moins aussi autant ainsi même autre ne n' seulement"), ""),
        **dict.fromkeys(words("parce bien afin alors tandis dès pendant pour avant après sans"), "sub"),
    },
    with_=words("avec entre"),
    prepositions=words(
        "pour contre sous vers selon durant pendant sans malgré hormis outre jusqu' après avant depuis dès envers parmi comme "
        "devant derrière"
    ),
    articles=words("le la l' les un une ce cet cette ces son sa ses leur leurs notre votre mon ma mes nos vos"),
    reflexives=words("se s' me m' nous vous te t'"),
    clitics=words("le la l' lui m' me"),
    not_reflexive=words(
        "result founding acquisition purchase sale funding joining departure appointment publication contract construction study "
        "award lawsuit regulation election"
    ),
    subjects=words("il elle ils elles on je j' nous vous tu qui ce c'"),
    after=words("après suite"),
    before=words("avant"),
    since=words("depuis"),
    sequence=words("ensuite puis alors également finalement enfin après plus aussitôt"),
    later=r"\b(?:ensuite|par la suite|plus tard|ultérieurement|peu après)\b",
    that_was=r"(?:c['’]était|cela se passait|cela se passe) (?:en|le|au)\b",
    as_well=r"\b(?:ainsi|de même) qu(?:e\b|['’])",
    hearsay=r"\b(?:paraît-il|selon (?:des|les|certaines) (?:sources|rumeurs|médias)|la rumeur)\b",
    attribution=r"\b(?:selon|d['’]après|aux dires de)\b",
    future=r"\b(?:à l['’]avenir|bientôt|prochainement)\b",
    now=r"\b(?:maintenant|actuellement|désormais|aujourd['’]hui)\b",
    recent=r"\b(?:récemment|dernièrement|tout juste|nouvellement)\b",
    habit=r"\b(?:souvent|toujours|parfois|d['’]habitude|chaque (?:jour|semaine|mois|année)|généralement)\b",
    boilerplate=(
        r"(?:avis de non-responsabilité|cookies?\b|politique de confidentialité|tous droits réservés|abonnez-vous|"
        r"s['’]abonner|newsletter|cliquez ici|voir les commentaires|lire (?:aussi|la suite)|partagez|courriel|lien d['’]origine|"
        r"à titre (?:purement )?informatif|ne garantit|contenus? (?:de )?tiers|disclaimer|third-party|mentions légales|suivez-nous)"
    ),
    past_sentence=PAST,
)
