"""French frames and little words for the event engine (types: ACE 2005 and SEM; verbs and nouns: each class's everyday words)."""

from __future__ import annotations

from loaders.events.pack import Connective, Frame, Pack, words
from loaders.languages.fr.what_verbs import conjugate, past_form, plural

FRAMES = (
    Frame(
        type="founding",
        verbs="fonder cofonder co-fonder créer…société|entreprise|laboratoire|association|fondation|école|université|"
        "parti|compagnie|agence|groupe|startup|start-up|organisation|institut|club|ligue|mouvement|filiale|"
        "marque monter…société|entreprise|affaire lancer…entreprise|société|startup|start-up",
        nouns="fondation création",
    ),
    Frame(
        type="founding",
        verbs="créer instituer constituer établir",
        nouns="naissance_de",
    ),
    Frame(
        type="acquisition",
        verbs="acquérir racheter reprendre…société|entreprise|groupe|parts|marque|activités prendre…participation "
        "absorber acheter",
        nouns="acquisition rachat reprise",
    ),
    Frame(
        type="purchase",
        verbs="commander se+procurer dépenser acheter…actions|gpu|puces|avions|terrain|machines|ordinateurs|serveurs|"
        "voitures|missiles",
        nouns="achat commande",
    ),
    Frame(
        type="sale",
        verbs="vendre revendre céder se+défaire",
        nouns="vente revente cession",
        alone="object",
    ),
    Frame(
        type="merger",
        verbs="fusionner",
        nouns="fusion",
        object="object",
        of="agent",
        oblique="agent",
    ),
    Frame(
        type="funding",
        verbs="investir financer lever…millions|milliards|fonds|million|milliard injecter subventionner donner…million|"
        "millions|milliard|milliards verser…million|millions|milliard|milliards boucler…levée|tour "
        "promettre…million|millions|milliard|milliards renflouer prêter",
        nouns="investissement levée_de_fonds financement subvention renflouement",
        oblique="agent",
    ),
    Frame(
        type="funding",
        verbs="recevoir…investissement|financement|subvention|prêt|million|millions|milliards obtenir…financement|prêt|"
        "subvention",
        subject="object",
        object="other",
        alone="object",
        oblique="agent",
    ),
    Frame(
        type="launch",
        verbs="lancer dévoiler inaugurer commercialiser sortir…album|film|modèle|version|jeu mettre…service|vente|"
        "ligne|orbite décoller déployer présenter…modèle|version|produit|prototype",
        nouns="lancement inauguration sortie dévoilement mise_en_service",
        alone="object",
    ),
    Frame(
        type="failure",
        verbs="échouer exploser s'effondrer se+effondrer rater manquer…cible|orbite fermer…usine|portes|site "
        "faire…faillite|naufrage déposer…bilan annuler abandonner interrompre",
        nouns="échec faillite effondrement explosion fermeture annulation liquidation",
        alone="agent",
    ),
    Frame(
        type="success",
        verbs="réussir…mission|pari|examen|lancement|vol triompher battre…record atteindre…orbite|sommet|objectif "
        "remporter se+poser atterrir alunir",
        nouns="réussite triomphe",
        alone="agent",
    ),
    Frame(
        type="contract",
        verbs="signer…contrat|bail|commande décrocher…contrat remporter…contrat|marché attribuer…contrat|marché louer",
        nouns="contrat",
    ),
    Frame(
        type="departure",
        verbs="démissionner quitter partir se+retirer limoger licencier renvoyer destituer révoquer abdiquer démettre "
        "prendre…retraite congédier s'exiler se+exiler émigrer abandonner…poste|fonctions|trône se+séparer "
        "évincer",
        nouns="départ démission retraite licenciement limogeage abdication éviction destitution",
        oblique="object",
        of="agent",
    ),
    Frame(
        type="joining",
        verbs="rejoindre intégrer adhérer embaucher recruter engager entrer…service|armée|école|université|académie|"
        "gouvernement|parti s'engager se+engager s'inscrire réintégrer revenir…chez retourner…chez "
        "prendre…relève débaucher",
        nouns="recrutement embauche adhésion arrivée",
        oblique="object",
    ),
    Frame(
        type="appointment",
        verbs="nommer désigner promouvoir élever…rang introniser couronner sacrer investir…fonctions devenir…pdg|"
        "président|présidente|directeur|directrice|ministre|roi|reine|empereur|pape|chef|maire|gouverneur|"
        "secrétaire|évêque|professeur|capitaine|patron|associé succéder prendre…direction|tête|fonctions|"
        "présidence|commandement accéder…trône|pouvoir|présidence occuper…poste remplacer",
        nouns="nomination promotion investiture couronnement intronisation avènement sacre",
    ),
    Frame(
        type="publication",
        verbs="publier paraître éditer diffuser divulguer imprimer rapporter mettre_en_ligne",
        nouns="publication parution diffusion",
        speech=True,
    ),
    Frame(
        type="statement",
        verbs="dire annoncer déclarer affirmer expliquer souligner tweeter répondre ajouter indiquer préciser "
        "confirmer démentir nier estimer reconnaître avouer admettre révéler proposer appeler_à appeler_au "
        "appeler_aux critiquer dénoncer condamner qualifier comparer avertir prévenir mentionner évoquer "
        "riposter réagir répliquer insister assurer soutenir juger exprimer exiger réclamer demander rejeter "
        "accuser menacer féliciter remercier saluer louer promettre s'engager recommander suggérer rappeler "
        "conclure…discours poursuivre…discours signer…lettre|pétition|manifeste|tribune|appel|nom prôner plaider "
        "s'excuser commenter raconter confier lancer…appel|avertissement",
        nouns="déclaration discours annonce appel allocution",
        speech=True,
        of="agent",
    ),
    Frame(
        type="prediction",
        verbs="prédire prévoir prophétiser anticiper pronostiquer imaginer espérer parier",
        nouns="prédiction prévision",
        speech=True,
        of="agent",
    ),
    Frame(
        type="negotiation",
        verbs="négocier mener…négociations|pourparlers entamer…négociations|pourparlers|discussions "
        "ouvrir…négociations proposer…contrôle|rachat|reprise|prendre|acheter rejeter…offre|proposition "
        "refuser…offre|proposition repousser…offre décliner…offre",
        nouns="négociation pourparlers",
        oblique="object",
    ),
    Frame(
        type="construction",
        verbs="construire bâtir ériger édifier reconstruire assembler développer aménager achever…travaux|construction|"
        "chantier|pont|tour",
        nouns="construction édification reconstruction",
    ),
    Frame(
        type="expansion",
        verbs="étendre agrandir élargir doubler tripler s'implanter se+implanter s'installer se+développer se+renforcer",
        nouns="expansion extension agrandissement implantation",
        alone="agent",
    ),
    Frame(
        type="study",
        verbs="découvrir inventer étudier breveter isoler identifier démontrer déchiffrer mettre_au_point",
        nouns="découverte invention",
    ),
    Frame(
        type="meeting",
        verbs="rencontrer se+rencontrer se+réunir réunir accueillir recevoir…visite|délégation|président|roi "
        "organiser…conférence|sommet|exposition|concours|réunion tenir…conférence|réunion|sommet|congrès "
        "assister participer…conférence|sommet|réunion avoir…conversation|entretien|réunion|entrevue "
        "s'entretenir visiter se+rendre inviter interviewer présenter…investisseurs|actionnaires|public "
        "dialoguer débattre",
        nouns="rencontre réunion sommet visite conférence entretien entrevue congrès",
        of="agent",
        oblique="object",
    ),
    Frame(
        type="regulation",
        verbs="interdire légaliser réglementer promulguer voter…loi|texte|résolution adopter…loi|résolution|"
        "constitution|règlement|texte abolir abroger ratifier imposer suspendre autoriser proscrire prohiber "
        "sanctionner infliger…amende",
        nouns="interdiction abolition abrogation promulgation ratification suspension",
    ),
    Frame(
        type="transformation",
        verbs="transformer convertir rebaptiser renommer se+transformer devenir…indépendant|indépendante|république|"
        "société|entreprise|organisation|province restructurer réorganiser nationaliser privatiser changer…nom|"
        "statut proclamer…indépendance|république",
        nouns="transformation nationalisation privatisation restructuration",
        alone="object",
    ),
    Frame(
        type="death",
        verbs="mourir décéder périr se+suicider tuer assassiner exécuter noyer succomber s'éteindre enterrer inhumer",
        nouns="mort décès assassinat exécution meurtre obsèques",
        of="agent",
    ),
    Frame(
        type="birth",
        verbs="naître",
        nouns="naissance",
        of="agent",
        object="agent",
    ),
    Frame(
        type="lawsuit",
        verbs="poursuivre…justice|tribunal attaquer…justice porter…plainte déposer…plainte|recours|requête "
        "intenter…procès|action condamner…prison|amende|peine|verser|payer inculper acquitter arrêter "
        "emprisonner incarcérer juger…tribunal|cour|coupable assigner perdre…procès gagner…procès "
        "saisir…tribunal|justice|cour comparaître extrader",
        nouns="procès plainte condamnation arrestation inculpation acquittement verdict",
        of="object",
        oblique="object",
    ),
    Frame(
        type="award",
        verbs="décerner récompenser décorer remporter…prix|médaille|titre|coupe|concours|oscar gagner…prix|médaille|"
        "coupe|titre",
        nouns="remise_du_prix",
    ),
    Frame(
        type="award",
        verbs="recevoir…prix|médaille|titre|légion|récompense|oscar obtenir…prix|diplôme|doctorat|médaille",
        subject="object",
        object="other",
        alone="object",
        oblique="agent",
    ),
    Frame(
        type="conflict",
        verbs="attaquer envahir bombarder assiéger vaincre piller renverser occuper annexer conquérir se+soulever "
        "se+révolter se+rebeller battre…armée|troupes|ennemi déclarer…guerre capituler se+emparer s'emparer "
        "combattre débarquer",
        nouns="bataille invasion siège attaque putsch bombardement insurrection soulèvement guerre révolte révolution "
        "coup_d'état massacre débarquement capitulation",
        oblique="object",
    ),
    Frame(
        type="election",
        verbs="élire réélire voter remporter…élection|élections|scrutin|présidentielle perdre…élection|élections "
        "tenir…élections|référendum organiser…élections|référendum",
        nouns="élection référendum réélection scrutin",
    ),
    Frame(
        type="agreement",
        verbs="signer…accord|traité|armistice|pacte|paix|convention|protocole|charte|trêve conclure…accord|traité|"
        "alliance|pacte|paix|partenariat parvenir…accord|compromis trouver…accord|compromis s'accorder s'allier "
        "régler…différend|litige|conflit nouer…partenariat|alliance",
        nouns="accord traité armistice pacte règlement alliance partenariat",
        of="agent",
        object="agent",
        oblique="agent",
    ),
    Frame(
        type="accident",
        verbs="s'écraser se+écraser dérailler couler sombrer chavirer entrer…collision|éruption blesser prendre_feu "
        "brûler",
        nouns="accident naufrage catastrophe incendie séisme tremblement_de_terre éruption crash collision",
        of="object",
    ),
    Frame(
        type="result",
        verbs="chuter…% bondir…% progresser…% reculer…% augmenter…% baisser…% grimper…% atteindre…millions|milliards|"
        "million|milliard|% enregistrer…perte|bénéfice|chiffre réaliser…chiffre|bénéfice perdre…millions|"
        "milliards|% gagner…millions|milliards|% s'élever…millions|milliards passer…à|%",
        subject="object",
        alone="object",
        weak=True,
    ),
    Frame(
        type="other",
        verbs="subir épouser se+marier divorcer souffrir déménager s'installer adopter provoquer se+produire survenir "
        "avoir_lieu éclater célébrer fêter sauver évacuer traverser obtenir gagner battre",
        nouns="mariage divorce",
        weak=True,
    ),
)

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
            "pourrait pourraient devrait devraient voudrait voudraient peut peuvent pouvait "
            "doit doivent devait faudrait faut"
        ),
        "f",
    )
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
        "les y en se s' me m' nous vous ainsi vite mal plus presque tout d'abord hier récemment"
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
    eventive=words("commencer débuter avoir_lieu se+tenir se+dérouler éclater survenir s'ouvrir"),
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
    subjects=words("il elle ils elles on je j' nous vous tu qui ce c'"),
    after=words("après suite"),
    before=words("avant"),
    since=words("depuis"),
    sequence=words("ensuite puis alors également finalement enfin après plus aussitôt"),
    later=r"\b(?:ensuite|par la suite|plus tard|finalement|ultérieurement|peu après)\b",
    that_was=r"(?:c['’]était|cela se passait|cela se passe) (?:en|le|au)\b",
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
    past_forms=past_form,
)
