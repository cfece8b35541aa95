"""French frames: what happens, and the everyday verbs and nouns that say it (types: ACE 2005 and SEM)."""

from __future__ import annotations

from loaders.events.pack import Frame

_FIRM = (
    "société|entreprise|laboratoire|association|fondation|école|université|parti|compagnie|agence|groupe|startup|"
    "start-up|organisation|institut|club|ligue|mouvement|filiale|marque|banque|journal|revue|studio|label|maison|"
    "cabinet|syndicat|ong|boîte|coopérative"
)
_MONEY = "million|millions|milliard|milliards|euros|dollars|francs|fonds"
_SUM = "million|millions|milliard|milliards|%"
_TALKS = "négociations|pourparlers|discussions|négociation"
_GATHERING = (
    "conférence|sommet|exposition|concours|réunion|journée|colloque|salon|festival|congrès|forum|séminaire|gala|"
    "rétrospective|atelier|débat|rencontre|cérémonie"
)
_PAPER = "livre|roman|essai|article|étude|rapport|tribune|mémoires|recueil|poème|pièce|chanson|lettre|poèmes|texte"
_WORK = (
    "album|film|modèle|version|jeu|single|disque|console|appareil|logiciel|application|véhicule|produit|gamme|série|"
    "prototype|système"
)
_STAKE = "contrôle|rachat|reprise|prendre|acheter|racheter|offre|fusion"

FRAMES = (
    Frame(
        type="founding",
        verbs=f"fonder cofonder co-fonder créer…{_FIRM} monter…{_FIRM}|affaire lancer…{_FIRM} "
        "ouvrir…atelier|école|cabinet|galerie|librairie|restaurant|laboratoire|théâtre voir_le_jour",
        nouns="fondation création cofondation",
    ),
    Frame(
        type="founding",
        verbs="créer instituer constituer établir",
        nouns="naissance_de",
    ),
    Frame(
        type="acquisition",
        verbs="acquérir racheter reprendre…société|entreprise|groupe|parts|marque|activités|usine|club|journal "
        "prendre…participation|contrôle absorber acheter faire…acquisition",
        nouns="acquisition rachat reprise",
    ),
    Frame(
        type="purchase",
        verbs="commander se+procurer dépenser acheter…actions|gpu|puces|avions|terrain|machines|ordinateurs|serveurs|"
        "voitures|missiles|maison|appartement|tableau|tableaux",
        nouns="achat commande",
    ),
    Frame(
        type="sale",
        verbs="vendre revendre céder se+défaire se+séparer…filiale|activités|activité|participation|division",
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
        verbs=f"investir réinvestir financer lever…{_MONEY} injecter subventionner donner…{_MONEY} verser…{_MONEY} "
        f"boucler…levée|tour promettre…{_MONEY} renflouer prêter entrer…capital doter…{_MONEY} débloquer…{_MONEY} "
        f"collecter…{_MONEY} réunir…{_MONEY} léguer consacrer…{_MONEY} mettre…{_MONEY} placer…{_MONEY} apporter…{_MONEY}",
        nouns="investissement levée_de_fonds financement subvention renflouement tour_de_table tour_de_financement "
        "augmentation_de_capital",
        oblique="agent",
    ),
    Frame(
        type="funding",
        verbs=f"recevoir…investissement|financement|subvention|prêt|{_MONEY} obtenir…financement|prêt|subvention|{_MONEY} "
        f"toucher…{_MONEY} empocher…{_MONEY}",
        subject="object",
        object="other",
        alone="object",
        oblique="agent",
    ),
    Frame(
        type="launch",
        verbs=f"lancer dévoiler inaugurer commercialiser sortir…{_WORK} mettre…service|vente|ligne|orbite|marché décoller "
        f"déployer présenter…{_WORK} ouvrir…portes|musée|ligne|tunnel|exposition|public rouvrir entrer…service|vigueur|"
        "bourse tester introduire faire…débuts expérimenter",
        nouns="lancement inauguration sortie dévoilement mise_en_service réouverture mise_en_vente mise_en_orbite "
        "introduction_en_bourse",
        alone="object",
    ),
    Frame(
        type="failure",
        verbs="échouer exploser se+effondrer rater manquer…cible|orbite fermer…usine|portes|site|magasin|boutique|"
        "bureaux faire…faillite|naufrage déposer…bilan annuler abandonner interrompre capoter péricliter avorter "
        "placer…redressement|liquidation tomber…panne|ruine perdre…contrôle|finale|titre|match se+abîmer se+désintégrer "
        "essuyer…échec|refus|revers tourner_court frôler…faillite|ruine|catastrophe liquider mettre…fin disparaître",
        nouns="échec faillite effondrement explosion fermeture annulation liquidation banqueroute abandon débâcle",
        alone="agent",
    ),
    Frame(
        type="success",
        verbs="réussir…mission|pari|examen|lancement|vol|concours triompher battre…record atteindre…orbite|sommet|objectif "
        "remporter se+poser atterrir alunir amerrir soutenir…thèse passer…examen|certificat|baccalauréat|concours "
        "se+qualifier gagner…coupe|match|finale|championnat|tournoi|ligue|pari se+imposer décrocher marquer…but|buts "
        "inscrire…but|buts réaliser…exploit|doublé gravir franchir…seuil|cap|ligne obtenir…gain|victoire",
        nouns="réussite triomphe victoire",
        alone="agent",
    ),
    Frame(
        type="contract",
        verbs="signer…contrat|bail|commande|avec décrocher…contrat|marché remporter…contrat|marché|appel attribuer…contrat|"
        "marché louer emprunter conclure…contrat|marché se+engager…avec prolonger…contrat confier…contrat|mission|"
        "construction|cours",
        nouns="contrat",
    ),
    Frame(
        type="departure",
        verbs="démissionner quitter partir se+retirer limoger licencier renvoyer destituer révoquer abdiquer démettre "
        "prendre…retraite congédier se+exiler émigrer abandonner…poste|fonctions|trône|études|carrière évincer "
        "se+enfuir fuir déserter expulser donner…démission remettre…démission présenter…démission "
        "faire…adieux bannir chasser écarter claquer…porte raccrocher se+séparer interrompre…études|"
        "carrière renoncer…poste|trône|mandat|études|titre|doctorat|thèse rendre…tablier|maillot exclure remercier…poste",
        nouns="départ démission retraite licenciement limogeage abdication éviction destitution exil adieux",
        oblique="object",
        of="agent",
    ),
    Frame(
        type="joining",
        verbs="rejoindre intégrer adhérer embaucher recruter engager entrer…armée|école|université|académie|gouvernement|"
        "parti|conservatoire|lycée|séminaire|ordre|résistance|confédération|union|équipe|club|rédaction|faculté|conseil "
        "se+engager se+inscrire réintégrer revenir…chez retourner…chez prendre…relève débaucher se+enrôler "
        "se+affilier arriver…chez enrôler admettre…université|école|académie|club|union transférer…club|joueur accéder…division",
        nouns="recrutement embauche adhésion arrivée transfert",
        oblique="object",
    ),
    Frame(
        type="appointment",
        verbs="nommer désigner promouvoir élever…rang introniser couronner sacrer investir…fonctions|président|présidente "
        "devenir…pdg|président|présidente|directeur|directrice|ministre|roi|reine|empereur|pape|chef|maire|gouverneur|"
        "secrétaire|évêque|professeur|capitaine|patron|associé|patronne|cheffe|rédacteur|entraîneur|conseiller|député|"
        "sénateur|juge|ambassadeur|doyen|recteur|champion|championne succéder prendre…direction|tête|fonctions|"
        "présidence|commandement|rênes|succession accéder…trône|pouvoir|présidence occuper…poste|fonctions remplacer "
        "prêter…serment monter…trône reconduire…fonctions|poste confirmer…poste titulariser muter "
        "arriver…pouvoir|tête former…gouvernement ordonner…prêtre|évêque",
        nouns="nomination promotion investiture couronnement intronisation avènement sacre reconduction",
    ),
    Frame(
        type="publication",
        verbs=f"publier paraître éditer diffuser divulguer imprimer rapporter écrire rédiger…{_PAPER} "
        "mettre_en_ligne…vidéo|article|photo|photos|rapport|texte republier rééditer sortir…livre|roman|essai "
        "composer enregistrer…album|chanson|disque peindre tourner…film|documentaire réaliser…film|documentaire "
        "exposer traduire",
        nouns="publication parution diffusion",
        speech=True,
    ),
    Frame(
        type="statement",
        verbs="dire annoncer déclarer affirmer expliquer souligner tweeter répondre ajouter indiquer préciser "
        "confirmer démentir nier estimer reconnaître avouer admettre révéler proposer appeler_à appeler_au appeler_aux "
        "critiquer dénoncer qualifier comparer avertir prévenir mentionner évoquer riposter réagir répliquer insister "
        "assurer soutenir juger exprimer exiger réclamer demander rejeter accuser menacer féliciter remercier saluer "
        "promettre recommander suggérer rappeler conclure…discours poursuivre…discours signer…lettre|pétition|"
        "manifeste|tribune|appel|nom prôner plaider se+excuser commenter raconter confier lancer…appel|avertissement "
        "condamner…attaque|attaques|attentat|violences|propos|invasion|coup|agression|recours|répression|acte|actes|"
        "décision|politique|guerre|bombardement|bombardements|meurtre se+engager…à se+féliciter se+inquiéter se+indigner "
        "se+réjouir regretter déplorer fustiger contester marteler ironiser résumer clamer proclamer témoigner "
        "prononcer…discours|allocution faire_savoir faire_part faire_état appeler…calme|grève|boycott|démission|unité",
        nouns="déclaration discours annonce appel allocution",
        speech=True,
        of="agent",
    ),
    Frame(
        type="prediction",
        verbs="prédire prévoir prophétiser anticiper pronostiquer imaginer espérer parier se+attendre",
        nouns="prédiction prévision",
        speech=True,
        of="agent",
    ),
    Frame(
        type="negotiation",
        verbs=f"négocier renégocier mener…{_TALKS} entamer…{_TALKS} ouvrir…{_TALKS} engager…{_TALKS} rompre…{_TALKS}|contrat|"
        f"fiançailles|relations suspendre…{_TALKS} reprendre…{_TALKS} proposer…{_STAKE} rejeter…offre|proposition "
        "refuser…offre|proposition repousser…offre|proposition décliner…offre|proposition accepter…offre|proposition",
        nouns="négociation pourparlers",
        oblique="object",
    ),
    Frame(
        type="construction",
        verbs="construire bâtir ériger édifier reconstruire assembler développer aménager achever…travaux|construction|"
        "chantier|pont|tour|cathédrale creuser percer restaurer rénover moderniser câbler raccorder "
        "installer…machine|machines|turbine|turbines|panneaux|antenne|ligne|équipements|éoliennes|ascenseur|chauffage "
        "poser…première|rails|voie|canalisations|câble écrire…code|programme|logiciel|algorithme|système "
        "participer…construction|chantier|montage|installation|travaux|restauration|rénovation concevoir dessiner fabriquer",
        nouns="construction édification reconstruction percement aménagement rénovation",
    ),
    Frame(
        type="expansion",
        verbs="étendre agrandir élargir doubler tripler quadrupler se+implanter se+développer se+renforcer "
        "ouvrir…boutique|magasin|usine|bureau|bureaux|agence|filiale|succursale|site|antenne se+diversifier "
        "se+étendre accroître intensifier",
        nouns="expansion extension agrandissement implantation",
        alone="agent",
    ),
    Frame(
        type="study",
        verbs="découvrir inventer étudier breveter isoler identifier démontrer déchiffrer mettre_au_point détecter "
        "mesurer recenser séquencer prouver analyser déposer…brevet mettre_en_évidence mettre_au_jour observer "
        "exhumer explorer cartographier faire…découverte",
        nouns="découverte invention détection",
    ),
    Frame(
        type="meeting",
        verbs="rencontrer se+rencontrer se+réunir réunir accueillir recevoir…visite|délégation|président|roi "
        f"organiser…{_GATHERING} tenir…{_GATHERING} assister participer…{_GATHERING} "
        "avoir…conversation|entretien|réunion|entrevue|échange se+entretenir visiter se+rendre inviter interviewer "
        "présenter…investisseurs|actionnaires|public|presse|plan|projet|projets|résultats dialoguer débattre convier "
        "parler…avec discuter…avec échanger…avec voyager affronter se+adresser rassembler défiler",
        nouns="rencontre réunion sommet visite conférence entretien entrevue congrès exposition rétrospective colloque",
        of="agent",
        oblique="object",
    ),
    Frame(
        type="regulation",
        verbs="interdire légaliser réglementer promulguer voter…loi|texte|résolution|budget adopter…loi|résolution|"
        "constitution|règlement|texte|budget|directive|décret abolir abroger ratifier imposer suspendre autoriser "
        "proscrire prohiber sanctionner infliger…amende dissoudre décréter ordonner réquisitionner "
        "instaurer dépénaliser censurer accorder…droit|autorisation|permis délivrer…permis|autorisation "
        "obtenir…droit|autorisation|permis|agrément rétablir lever…interdiction|embargo|sanctions approuver "
        "homologuer valider",
        nouns="interdiction abolition abrogation promulgation ratification suspension dissolution",
    ),
    Frame(
        type="transformation",
        verbs="transformer convertir rebaptiser renommer se+transformer devenir…indépendant|indépendante|république|"
        "société|entreprise|organisation|province|capitale|musée|département restructurer réorganiser nationaliser "
        "privatiser changer…nom|statut proclamer…indépendance|république prendre…nom passer…statut scinder séculariser "
        "accéder…indépendance se+convertir automatiser délocaliser réunifier",
        nouns="transformation nationalisation privatisation restructuration indépendance réunification",
        alone="object",
    ),
    Frame(
        type="death",
        verbs="mourir décéder périr se+suicider tuer assassiner exécuter noyer succomber se+éteindre enterrer inhumer "
        "perdre…vie trouver…mort coûter…vie rendre…âme guillotiner fusiller abattre faire…morts|victimes "
        "disparaître…mer|accident|âge se+noyer incinérer",
        nouns="mort décès assassinat exécution meurtre obsèques disparition_de funérailles enterrement",
        of="agent",
    ),
    Frame(
        type="birth",
        verbs="naître donner…naissance",
        nouns="naissance",
        of="agent",
        object="agent",
    ),
    Frame(
        type="lawsuit",
        verbs="poursuivre…justice|tribunal attaquer…justice porter…plainte déposer…plainte|recours|requête "
        "intenter…procès|action condamner inculper acquitter relaxer arrêter emprisonner incarcérer écrouer interpeller "
        "juger…tribunal|cour|coupable|assises assigner perdre…procès gagner…procès saisir…tribunal|justice|cour|parquet|"
        "conseil comparaître extrader perquisitionner mettre…examen placer…garde|détention faire…appel interjeter…appel "
        "requérir…prison|peine|ans|amende débouter accuser…avoir|meurtre|fraude|corruption|vol|viol|espionnage|trahison "
        "libérer gracier se+constituer…partie|prisonnier ouvrir…enquête|information|procès plaider…coupable "
        "classer…suite entendre…police|juge|juges|tribunal|enquêteurs innocenter renvoyer…tribunal|assises|correctionnelle "
        "porter_plainte casser…jugement|arrêt",
        nouns="procès plainte condamnation arrestation inculpation acquittement verdict perquisition relaxe "
        "mise_en_examen garde_à_vue",
        of="object",
        oblique="object",
    ),
    Frame(
        type="award",
        verbs="décerner récompenser décorer primer remporter…prix|médaille|titre|coupe|concours|oscar|palme|césar|goncourt "
        "gagner…prix|médaille|titre|oscar|palme remettre…prix|médaille|légion|croix|ordre|oscar|palme|insignes "
        "attribuer…prix|nobel|bourse distinguer…prix honorer",
        nouns="remise_du_prix remise_des_prix",
    ),
    Frame(
        type="award",
        verbs="recevoir…prix|médaille|titre|légion|récompense|oscar|nobel|palme|croix|césar|goncourt|distinction|ordre "
        "obtenir…prix|diplôme|doctorat|médaille|bourse|licence|agrégation|nobel|oscar se+voir…prix",
        subject="object",
        object="other",
        alone="object",
        oblique="agent",
    ),
    Frame(
        type="conflict",
        verbs="attaquer envahir bombarder assiéger vaincre piller renverser occuper annexer conquérir se+soulever "
        "se+révolter se+rebeller battre…armée|troupes|ennemi|adversaire déclarer…guerre capituler se+emparer combattre "
        "débarquer prendre…ville|fort|capitale|pouvoir|palais|otage incendier affronter…armée|police|troupes manifester "
        "détruire saccager repousser…attaque|assaut libérer…ville|capitale blesser…balle|obus se+rendre…sans|alliés "
        "voler cambrioler dérober enlever kidnapper",
        nouns="bataille invasion siège attaque putsch bombardement insurrection soulèvement guerre révolte révolution "
        "coup_d'état massacre débarquement capitulation émeute manifestation attentat combat grève",
        oblique="object",
    ),
    Frame(
        type="election",
        verbs="élire réélire voter remporter…élection|élections|scrutin|présidentielle|législatives|municipales|primaire "
        "perdre…élection|élections|scrutin tenir…élections|référendum organiser…élections|référendum|scrutin "
        "gagner…élection|élections|présidentielle|primaire se+présenter…élection|présidentielle|élections "
        "dépouiller",
        nouns="élection référendum réélection scrutin",
    ),
    Frame(
        type="agreement",
        verbs="signer…accord|traité|armistice|pacte|paix|convention|protocole|charte|trêve|partenariat conclure…accord|"
        "traité|alliance|pacte|paix|partenariat parvenir…accord|compromis trouver…accord|compromis se+accorder "
        "se+allier se+associer régler…différend|litige|conflit nouer…partenariat|alliance|liens coopérer "
        "se+entendre se+réconcilier",
        nouns="accord traité armistice pacte règlement alliance partenariat cessez-le-feu",
        of="agent",
        object="agent",
        oblique="agent",
    ),
    Frame(
        type="accident",
        verbs="se+écraser dérailler couler sombrer chavirer entrer…collision|éruption blesser prendre_feu brûler "
        "heurter percuter se+renverser frapper…région|ville|île|côte|pays|côtes ravager dévaster se+échouer "
        "inonder contaminer emporter tomber…malade",
        nouns="accident naufrage catastrophe incendie séisme tremblement_de_terre éruption crash collision inondation "
        "typhon ouragan avalanche épidémie",
        of="object",
    ),
    Frame(
        type="result",
        verbs=f"chuter…% bondir…% progresser…% reculer…% augmenter…% baisser…% grimper…% atteindre…{_SUM} "
        f"enregistrer…perte|bénéfice|chiffre réaliser…chiffre|bénéfice perdre…{_SUM} gagner…{_SUM} se+élever…{_SUM} "
        f"passer…% dégager…bénéfice représenter…{_SUM} valoriser…{_SUM} se+vendre employer produire",
        subject="object",
        alone="object",
        weak=True,
    ),
    Frame(
        type="other",
        verbs="arriver se+produire survenir advenir dépasser surpasser bouleverser révolutionner changer…monde|"
        "vie|société|pays exister devenir",
        weak=True,
        foretold=True,
    ),
    Frame(
        type="other",
        verbs="subir épouser se+marier divorcer souffrir déménager se+installer adopter provoquer "
        "avoir_lieu éclater célébrer fêter sauver évacuer traverser obtenir gagner battre programmer fixer commencer débuter se+tenir "
        "se+dérouler se+ouvrir se+achever prendre_fin rentrer revenir retourner arriver supprimer…emplois|postes "
        "secourir découvrir…chanteuse|chanteur|talent choisir sélectionner retrouver rompre décider emménager "
        "apprendre enseigner travailler servir voyager tomber jouer interpréter former monter…paris|scène|pouvoir "
        "éliminer perdre équiper fournir livrer conduire diriger présider rencontrer…succès racheter…faute "
        "débarquer tenter essayer affronter se+battre suivre…études|cours faire…études|fortune|carrière|"
        "service|connaissance apparaître aider ouvrir fermer prendre remettre offrir installer",
        nouns="mariage divorce",
        weak=True,
    ),
)
