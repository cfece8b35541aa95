"""French: what stands beside a name, and what a capital letter does not prove."""

from __future__ import annotations

from loaders.languages.who import LatinWho, Pronouns, words

WHO = LatinWho(
    lang="fr",
    function=words(
        "le la les l' l’ un une des du de d' d’ au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre "
        "nos votre vos leur leurs quel quelle quels quelles tout toute tous toutes aucun aucune chaque plusieurs "
        "certains certaines quelques autre autres même mêmes tel telle tels telles je j' tu il elle on nous vous "
        "ils elles me m' te t' se s' lui eux moi toi soi y en celui celle ceux celles ceci cela ça c' c’ qui que "
        "qu' quoi dont où lequel laquelle lesquels lesquelles auquel duquel desquels à dans par pour sur sous "
        "avec sans chez vers entre parmi contre depuis pendant durant avant après devant derrière dès jusque "
        "jusqu' jusqu'à malgré selon suivant sauf outre hors voici voilà et ou mais or ni car donc puis ensuite "
        "enfin alors ainsi aussi cependant toutefois néanmoins pourtant pourquoi comment quand lorsque lorsqu' "
        "puisque puisqu' quoique quoiqu' si comme parce tandis afin bien mal très trop peu plus moins assez "
        "beaucoup encore déjà jamais toujours souvent parfois rarement bientôt tôt tard hier aujourd'hui "
        "aujourd’hui demain maintenant désormais actuellement récemment auparavant autrefois jadis ici là là-bas "
        "ailleurs partout oui non ne n' n’ pas point rien personne guère peut-être doute notamment surtout "
        "seulement uniquement presque environ est sont était étaient fut furent sera seront serait a ont avait "
        "avaient eut aura auront aurait être avoir fait faire peut peuvent doit doivent faut va vont deux trois "
        "quatre cinq six sept huit neuf dix cent mille premier première deuxième second seconde troisième "
        "dernier dernière prochain prochaine nouveau nouvelle nouveaux nouvelles ancien ancienne anciens via "
        "lors grâce face quant près loin autour d'après d'abord d'ailleurs quelqu' entretemps parallèlement soit "
        "tant également finalement merci bonjour salut bref hélas mardi"
    ),
    common=words(
        "monsieur madame messieurs mesdames police gouvernement état parlement ministre ministère président "
        "présidente conseil tribunal cour justice juge avocat avocats procureur loi projet accord guerre paix "
        "crise élection élections vote entreprise entreprises société sociétés groupe groupes banque banques "
        "marché marchés bourse économie croissance inflation chômage emploi prix salaires ventes bénéfices "
        "pertes chiffre chiffres résultat résultats rapport étude enquête sondage question réponse questions "
        "réponses interview entretien analyse commentaire commentaires article page photo vidéo carte tableau "
        "figure source sources lien voir lire suivre partager accueil contact newsletter publicité recherche "
        "science technologie internet logiciel logiciels ordinateur musique film cinéma télévision radio presse "
        "journal football sport match équipe joueur joueurs saison victoire défaite année années mois semaine "
        "jour jours matin soir nuit été automne hiver printemps noël pâques temps heure heures fois début fin "
        "moitié monde pays ville villes région gens homme hommes femme femmes enfant enfants jeunes étudiants "
        "chercheurs scientifiques experts analystes responsables autorités manifestants syndicats soldats "
        "troupes rebelles victimes témoins habitants électeurs dieu terre mer eau feu séisme tempête incendie "
        "explosion attentat accident robots humanité intelligence civilisation mission missions objectif compte "
        "selon reste créé née né fondée fondé situé située basé basée connu connue considéré interrogé "
        "interrogée âgé âgée arrivé arrivée parti partie imaginons rappelons notons prenons découvrez "
        "regardez écoutez lisez inscrivez cliquez abonnez partagez sommet conférence école université "
        "compétition sélection récompense communauté avertissement"
    ),
    suffixes=(
        "ment",
        "ments",
        "tion",
        "tions",
        "sion",
        "sions",
        "isme",
        "eurs",
        "istes",
        "ité",
        "ités",
        "ance",
        "ances",
        "ence",
        "ant",
        "ées",
        "euse",
    ),
    never=words(
        "né née nés nées etat américain américaine américains américaines français française françaises anglais anglaise anglaises "
        "britannique britanniques allemand allemande allemands allemandes espagnol espagnole espagnols italien "
        "italienne italiens italiennes portugais portugaise belge belges suisse suisses européen européenne "
        "européens européennes russe russes chinois chinoise chinoises japonais japonaise japonaises indien "
        "indienne indiens coréen coréenne coréens africain africaine africains algérien algérienne algériens "
        "marocain marocaine marocains tunisien tunisienne tunisiens égyptien égyptienne égyptiens israélien "
        "israélienne israéliens palestinien palestinienne palestiniens syrien syrienne syriens irakien irakienne "
        "irakiens iranien iranienne iraniens turc turque turcs kurde kurdes arabe arabes afghan afghane afghans "
        "pakistanais canadien canadienne canadiens québécois mexicain mexicaine mexicains brésilien brésilienne "
        "brésiliens argentin argentine argentins chilien chiliens cubain cubains australien australienne "
        "australiens grec grecque grecs polonais polonaise hongrois roumain roumains bulgare bulgares serbe "
        "serbes croate croates bosniaque ukrainien ukrainienne ukrainiens suédois norvégien norvégiens danois "
        "finlandais néerlandais hollandais irlandais écossais gallois autrichien tchèque tchèques slovaque "
        "slovène vietnamien vietnamiens thaïlandais indonésien parisien parisienne parisiens londonien "
        "new-yorkais chrétien chrétiens catholique catholiques protestant protestants musulman musulmans juif "
        "juifs juive bouddhiste internet web sommet conférence forum coupe jeux guerre traité accord état "
        "gouvernement dieu"
    ),
    calendar=words(
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi "
        "mercredi jeudi vendredi samedi dimanche noël pâques toussaint ramadan"
    ),
    links=words("de du des la le les l' l’ d' d’ en et pour à aux au sur of the and for"),
    particles=words("de du d' d’ le la van von der den des el al bin ben da di della dos y of"),
    articles=words("le la les l' l’ un une des du au aux"),
    titles=words(
        "m mm mme mmes mlle dr pr me mgr monsieur madame mademoiselle maître docteur professeur professeure "
        "président présidente vice-président vice-présidente ministre secrétaire chancelier chancelière sénateur "
        "sénatrice député députée maire préfet gouverneur roi reine prince princesse empereur impératrice pape "
        "cardinal archevêque évêque abbé père frère sœur soeur imam ayatollah général colonel capitaine "
        "commandant lieutenant sergent amiral maréchal juge procureur avocat avocate ambassadeur ambassadrice "
        "commissaire directeur directrice pdg dg patron patronne fondateur fondatrice cofondateur co-fondateur "
        "cofondatrice analyste économiste ingénieur ingénieure chercheur chercheuse physicien physicienne "
        "historien historienne philosophe écrivain écrivaine auteur auteure journaliste réalisateur réalisatrice "
        "acteur actrice chanteur chanteuse musicien architecte peintre poète entraîneur sélectionneur "
        "footballeur attaquant gardien milliardaire entrepreneur homme-d'affaires militant militante "
        "porte-parole leader duc duchesse comte comtesse baron baronne sir lord lady sultan émir cheikh "
        "premier-ministre astronaute"
    ),
    roles=words(
        "président présidente vice-président ministre secrétaire directeur directrice pdg dg ceo patron patronne "
        "chef cheffe fondateur fondatrice cofondateur co-fondateur cofondatrice analyste économiste ingénieur "
        "ingénieure chercheur chercheuse professeur porte-parole avocat avocate responsable associé associée "
        "membre employé salarié conseiller conseillère entraîneur capitaine joueur chanteur chanteuse acteur "
        "actrice auteur auteure écrivain journaliste rédacteur réalisateur producteur ambassadeur gouverneur "
        "maire sénateur député juge procureur général roi reine prince chancelier chancelière étudiant étudiante "
        "enseignant fils fille frère sœur soeur époux épouse mari femme père mère ami amie propriétaire "
        "actionnaire administrateur gérant cadre dirigeant dirigeante leader numéro"
    ),
    org_heads=words(
        "conservatoire légion organisation-non-gouvernementale haute-autorité croix-rouge athletic united atlético "
        "fonds chancellerie présidence secrétariat délégation inspection rectorat régie "
        "université école institut académie ministère département agence bureau commission comité conseil cour "
        "tribunal parlement sénat congrès assemblée parti union fédération confédération association société "
        "fondation organisation autorité administration service banque fonds compagnie groupe entreprise "
        "laboratoire laboratoires cabinet chambre syndicat mouvement front alliance armée marine garde police "
        "gendarmerie église ordre club olympique racing stade orchestre chœur centre office observatoire collège "
        "lycée faculté caisse mutuelle coopérative ligue bourse university institute school bank group "
        "corporation company agency times post journal news press tribune herald guardian foundation society "
        "council committee court department party league technologies systems industries motors airlines airways "
        "energy media entertainment pictures records studios capital partners bros monde figaro libération échos"
    ),
    place_heads=words(
        "rue avenue boulevard place quai route chemin impasse square île îles lac mer océan golfe baie détroit "
        "mont monts montagne montagnes vallée désert péninsule cap côte plage forêt comté province région "
        "district canton république royaume empire émirats territoire ville village commune quartier fleuve "
        "rivière planète street road drive river lake island bay valley park beach hills county city états"
    ),
    facility_heads=words(
        "aéroport gare pont stade tour palais château cathédrale basilique mosquée temple synagogue musée "
        "galerie bibliothèque hôpital clinique prison port barrage canal tunnel centrale usine raffinerie "
        "télescope hôtel théâtre opéra cimetière mémorial monument base caserne camp ambassade jardin jardins "
        "parc zoo abbaye monastère chapelle airport bridge stadium arena tower museum hospital hall center "
        "centre building"
    ),
    work_heads=words("symphonie concerto sonate trilogie constitution bible coran évangile"),
    product_heads=words("pro mini air plus max ultra os windows"),
    org_nouns=words(
        "entreprise société firme groupe compagnie constructeur fabricant fournisseur opérateur distributeur "
        "éditeur banque journal quotidien hebdomadaire magazine chaîne agence organisation parti syndicat club "
        "équipe université start-up startup filiale maison-mère concurrent rival géant marque label association "
        "ong collectif milice média médias investisseurs actionnaires salariés employés dirigeants département "
        "laboratoire fondation institut accélérateur plateforme plate-forme"
    ),
    place_nouns=words(
        "bord bords rive rives pied flanc embouchure estuaire bassin plaine "
        "ville village capitale province région département pays île quartier commune port banlieue état fleuve "
        "rivière lac montagne planète péninsule rue avenue frontière nord sud est ouest centre"
    ),
    facility_nouns=words("aéroport stade pont prison hôpital musée usine centrale bâtiment gare immeuble"),
    product_nouns=words(
        "logiciel application appli smartphone téléphone tablette ordinateur console navigateur système moteur "
        "voiture berline camion modèle avion fusée missile satellite sonde puce processeur appareil médicament "
        "vaccin jeu service outil langage chatbot robot caméra produit chatbots produits modèles puces fusées "
        "voitures smartphones"
    ),
    work_nouns=words(
        "film livre roman album chanson single série spectacle opéra pièce poème essai tableau documentaire "
        "mémoire bande-dessinée manga ballet symphonie biographie revue"
    ),
    of=words("de du d' d’ des"),
    place_prepositions=words("à en au aux dans près"),
    at_prepositions=words("chez avec contre pour entre de"),
    by=words("par"),
    saying=words(
        "dit déclare affirme annonce explique estime assure indique précise souligne ajoute rappelle reconnaît "
        "confirme dément prévient raconte répond écrit tweete juge pense croit veut espère prévoit propose "
        "promet demande refuse décide critique dénonce accuse regrette insiste révèle rapporte prédit mentionne "
        "recrute"
    ),
    personal=words(
        "mort né née décédé décédée démissionne quitte épouse joue chante pense aime élu élue nommé nommée "
        "arrêté condamné tué tuée tweete"
    ),
    corporate=words(
        "lance rachète acquiert vend produit fabrique développe publie emploie investit fusionne poursuit "
        "dévoile commercialise supprime embauche"
    ),
    launching=words(
        "lance lancé lancée lancement dévoile dévoilé présente présenté développe développé commercialise "
        "commercialisé sorti sortie vend vendu utilise"
    ),
    founding=words(
        "fonde fondé fondée cofondé co-fondé crée créé créée rachète racheté rachetée acquiert acquis rejoint "
        "quitte quitté dirige dirigé poursuit poursuivi fusionné rejoindre quitter racheter acquérir créer "
        "fonder"
    ),
    auxiliaries=words(
        "est a avait était sera va peut doit fut aurait serait pourrait n' ne s' se ai as avons avez suis sommes"
    ),
    elisions=(
        "l",
        "d",
        "qu",
        "n",
        "s",
        "j",
        "c",
        "m",
        "t",
        "jusqu",
        "lorsqu",
        "puisqu",
        "quoiqu",
        "quelqu",
        "presqu",
        "quel",
    ),
    head_first=True,
    pronouns=Pronouns(
        male=words("il lui"), female=words("elle"), person=frozenset(), first=words("je j' j’ moi me m' m’")
    ),
    company_words=words("entreprise société compagnie firme start-up startup groupe"),
    work_words=words("film livre album chanson roman"),
    possessives=words("mon ma mes son sa ses notre nos votre vos leur leurs"),
    adjectives=words(
        "nouveau nouvelle grand grande grands vieux vieille haut haute bas basse petit petite saint sainte new "
        "south north east west royal premier première union états"
    ),
    modifiers=words(
        "premier première vice ancien ancienne chef directeur directrice général générale adjoint adjointe "
        "délégué exécutif exécutive financier technique marketing grand prime chief executive"
    ),
    rulers=words(
        "président présidente roi reine prince ministre chancelier chancelière gouverneur maire préfet empereur "
        "ambassadeur évêque archevêque sénateur"
    ),
    places=words(
        "états-unis royaume-uni usa ue u.e dc d.c europe afrique asie amérique océanie antarctique mars vénus "
        "jupiter saturne neptune uranus pluton mercure terre atlantique pacifique méditerranée caraïbes "
        "proche-orient moyen-orient"
    ),
    personal_nouns=words(
        "femme mari veuve fils fille père mère frère sœur soeur famille parents enfants vie carrière mort décès "
        "santé démission attitude opinion avis anniversaire corps avocat avocats biographie enfance "
        "arrestation procès témoignage obsèques discours maladie mariage divorce ami amis enthousiasme soutien "
        "conversation admiration critique critiques propos point-de-vue manière départ relève pensée nomination "
        "équipe"
    ),
    such_as=words("que comme dont notamment"),
    state_nouns=words(
        "tribunal police gouvernement parlement armée troupes forces autorités territoire frontière ambassade "
        "parquet mairie préfecture hôpital gare église cathédrale lycée collège aéroport musée théâtre opéra port commune "
        "habitants banlieue bataille siège traité foire festival carnaval prison stade domicile environs large maire préfet "
        "évêque archevêque nord sud est ouest centre route gouverneur consul consulat rues "
        "économie élections marché président premier sénat congrès ambassadeur capitale sol côte"
    ),
    participles=words(
        "déclaré affirmé annoncé expliqué estimé assuré indiqué précisé souligné ajouté rappelé reconnu confirmé "
        "démenti prévenu raconté répondu écrit tweeté jugé pensé cru voulu espéré prévu proposé promis demandé "
        "refusé décidé critiqué dénoncé accusé regretté insisté révélé rapporté prédit mentionné recruté dit "
        "signé exprimé avoué démissionné quitté épousé joué chanté aimé nommé arrêté condamné tué riposté"
    ),
    adjective_endings=(
        "al",
        "ale",
        "ales",
        "aux",
        "ien",
        "ienne",
        "iens",
        "iennes",
        "éen",
        "éenne",
        "éens",
        "éennes",
        "ain",
        "aine",
        "ains",
        "aines",
        "ois",
        "oise",
        "oises",
        "ais",
        "aise",
        "aises",
        "ique",
        "iques",
        "iste",
        "istes",
        "aire",
        "aires",
        "if",
        "ive",
        "ifs",
        "ives",
        "el",
        "elle",
        "els",
        "elles",
        "suprême",
        "unie",
        "unies",
        "unis",
        "rouge",
        "française",
        "français",
        "allemande",
        "allemand",
        "espagnole",
        "anglaise",
        "grecque",
        "turc",
        "turque",
        "russe",
        "belge",
        "suisse",
        "libre",
        "populaire",
        "publique",
        "vert",
        "verte",
    ),
    portfolios=words(
        "intérieur défense justice culture agriculture santé éducation finances économie travail transports environnement "
        "industrie budget logement sports recherche enseignement écologie équipement famille jeunesse communication "
        "commerce tourisme énergie outre-mer affaires"
    ),
    infinitive_endings=("er", "ir"),
    official_links=words("de du des d' d’ la l' l’ le les pour"),
    dative=words(
        "hommage référence allusion appel recours concession rend rendu rendre "
        "vend vendu vendue vendus vendre cède cédé cédée céder cédés allie allié alliée allier associe associé associée "
        "confie confié confiée oppose opposé opposée lie lié liée face grâce quant rapport appartient appartenait appartenant "
        "prête prêté fournit fourni fournir livre livré livrer réclame réclamé propose proposé proposée répond répondu "
        "offre offert offerte attribue attribué attribuée accorde accordé accordée commande commandé commandée loue loué "
        "verse versé versés doit donne donné demande demandé impose imposé inflige infligé reproche reproché succède succédé "
        "succédera rattaché rattachée intégré intégrée racheté rachetée acheté achetée ressemble comparé comparée concurrence "
        "participe participé adhère adhéré accède renonce renoncé vendra cédera transféré transférée"
    ),
    joins=words("et"),
    stems=("ville", "bourg", "burg", "stan", "polis", "grad", "land"),
)
