"""Italian: what stands beside a name, and what a capital letter does not prove."""

from __future__ import annotations

from loaders.languages.who import LatinWho, Pronouns, words

WHO = LatinWho(
    lang="it",
    function=words(
        "il lo la i gli le l' l’ un uno una un' un’ del dello della dei degli delle dell' dell’ al allo alla ai "
        "agli alle all' dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui "
        "sugli sulle questo questa questi queste quello quella quelli quelle quel quei mio mia miei mie tuo tua "
        "suo sua suoi sue nostro nostra nostri nostre vostro vostra loro ogni tutto tutta tutti tutte alcun "
        "alcuni alcune nessun nessuno nessuna vari varie altro altra altri altre stesso stessa tale tali molto "
        "molta molti molte poco poca pochi poche più meno tanto io tu lui lei egli ella noi voi essi esse mi ti "
        "si ci vi che chi cui quale quali quanto dove quando come perché per con senza di a da in su tra fra "
        "ante contro dopo prima durante entro fino verso presso secondo sotto sopra oltre mediante tranne salvo "
        "e ed o od né ma però tuttavia eppure anzi infatti dunque quindi perciò allora poi se mentre sebbene "
        "benché affinché così anche pure inoltre infine finalmente recentemente attualmente precedentemente "
        "successivamente ora adesso oggi ieri domani sempre mai già ancora qui qua lì là vicino lontano dentro "
        "fuori solo soltanto solamente quasi forse circa è sono era erano fu furono essere sarà saranno sarebbe "
        "ha hanno aveva avevano avere avrà può possono deve devono va vanno due tre quattro cinque sei sette "
        "otto nove dieci cento mille milioni primo seconda terzo ultimo ultima prossimo prossima non no sì "
        "grazie insieme entrambi nonostante nuovo nuova ex"
    ),
    common=words(
        "polizia governo stato parlamento congresso ministro ministra presidente tribunale corte giudice "
        "avvocato legge accordo guerra pace crisi elezioni elezione azienda aziende società gruppo banca banche "
        "mercato borsa economia crescita inflazione disoccupazione prezzo prezzi vendite utili perdite risultato "
        "risultati rapporto studio sondaggio domanda risposta intervista analisi articolo pagina foto video "
        "mappa tabella figura fonte link vedi leggi segui condividi contatti pubblicità scienza tecnologia "
        "software internet musica film cinema televisione radio stampa giornale calcio sport partita squadra "
        "giocatore stagione vittoria sconfitta anno anni mese mesi settimana giorno giorni notte sera estate "
        "autunno inverno primavera natale tempo ora ore volta inizio fine metà mondo paese paesi città regione "
        "gente uomo uomini donna donne bambino bambini giovani studenti ricercatori scienziati esperti analisti "
        "autorità manifestanti sindacati soldati truppe ribelli vittime testimoni abitanti elettori dio terra "
        "mare acqua fuoco terremoto tempesta incendio esplosione attentato incidente signor signora dottor "
        "afferma affermato nato nata fondata fondato situato conosciuto considerato accusato creato"
    ),
    suffixes=(
        "mente",
        "zione",
        "zioni",
        "sione",
        "sioni",
        "ismo",
        "isti",
        "ori",
        "ità",
        "ando",
        "endo",
        "ati",
        "ate",
        "anza",
        "enza",
        "enze",
        "mento",
        "menti",
    ),
    never=words(
        "americano americana americani italiano italiana italiani italiane francese francesi inglese inglesi "
        "britannico britannici tedesco tedesca tedeschi spagnolo spagnoli portoghese portoghesi europeo europei "
        "russo russi cinese cinesi giapponese giapponesi indiano indiani arabo arabi israeliano israeliani "
        "palestinese palestinesi greco greci turco turchi romano romani milanese milanesi napoletano cattolico "
        "cattolici musulmano musulmani ebreo ebrei cristiano cristiani internet web vertice conferenza forum "
        "coppa giochi guerra trattato accordo stato governo dio"
    ),
    calendar=words(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì "
        "martedì mercoledì giovedì venerdì sabato domenica natale pasqua ferragosto ramadan"
    ),
    links=words("di del dello della dei degli delle dell' dell’ d' d’ e per il la of the and for"),
    particles=words("di de del della dei degli da dal d' d’ la lo van von der bin al"),
    articles=words(
        "il lo la i gli le l' l’ un uno una un' al alla del della dei degli delle dell' nel nella dal dalla"
    ),
    titles=words(
        "sig sig.ra dott dott.ssa prof prof.ssa avv ing on signor signora signorina dottor dottore dottoressa "
        "professor professore professoressa presidente ex-presidente vicepresidente ministro ministra premier "
        "cancelliere cancelliera senatore senatrice deputato deputata onorevole governatore sindaco sindaca re "
        "regina principe principessa imperatore papa cardinale arcivescovo vescovo don padre fratello suor imam "
        "generale colonnello capitano comandante tenente sergente ammiraglio maresciallo giudice procuratore "
        "avvocato ambasciatore ambasciatrice commissario direttore direttrice segretario portavoce fondatore "
        "fondatrice cofondatore analista economista ingegnere ricercatore fisico storico filosofo scrittore "
        "scrittrice autore giornalista regista attore attrice cantante musicista architetto pittore poeta "
        "allenatore attaccante portiere miliardario imprenditore imprenditrice attivista leader duca duchessa "
        "conte contessa barone sir lord lady sultano emiro sceicco astronauta dittatore"
    ),
    roles=words(
        "presidente vicepresidente ministro ministra segretario direttore direttrice ceo amministratore capo "
        "fondatore fondatrice cofondatore analista economista ingegnere ricercatore professore professoressa "
        "portavoce avvocato responsabile socio socia membro dipendente consigliere allenatore capitano giocatore "
        "cantante attore attrice autore scrittore giornalista redattore produttore ambasciatore governatore "
        "sindaco senatore deputato giudice procuratore generale re regina principe studente figlio figlia "
        "fratello sorella moglie marito padre madre amico amica proprietario azionista dirigente leader "
        "candidato"
    ),
    org_heads=words(
        "università scuola istituto accademia ministero dipartimento agenzia ufficio commissione comitato "
        "consiglio corte tribunale parlamento senato congresso camera assemblea partito unione federazione "
        "confederazione associazione società fondazione organizzazione autorità amministrazione servizio banca "
        "fondo compagnia gruppo azienda laboratorio sindacato movimento fronte alleanza esercito marina guardia "
        "polizia carabinieri chiesa ordine club orchestra coro centro collegio facoltà cassa cooperativa lega "
        "borsa procura corriere gazzetta nazioni university institute school bank group corporation company "
        "agency times post journal news press foundation association union society council committee commission "
        "court department office party league technologies systems industries motors airlines airways energy "
        "media records studios capital"
    ),
    place_heads=words(
        "via viale piazza corso strada isola isole lago mare oceano golfo baia stretto monte monti valle deserto "
        "penisola capo costa spiaggia foresta contea provincia regione distretto repubblica regno impero "
        "territorio città paese quartiere fiume pianeta street road avenue river lake island bay valley "
        "beach city stati comune"
    ),
    facility_heads=words(
        "aeroporto stazione ponte stadio torre palazzo castello cattedrale duomo basilica moschea tempio "
        "sinagoga museo galleria biblioteca ospedale clinica carcere diga canale tunnel centrale fabbrica "
        "stabilimento raffineria telescopio osservatorio hotel teatro cimitero memoriale monumento base caserma "
        "ambasciata giardino parco zoo monastero cappella airport bridge stadium arena tower museum hospital "
        "hall center building"
    ),
    work_heads=words("sinfonia concerto sonata trilogia costituzione bibbia corano vangelo"),
    product_heads=words("pro mini air plus max ultra os windows store"),
    org_nouns=words(
        "azienda società compagnia ditta gruppo produttore fornitore operatore editore banca giornale quotidiano "
        "rivista emittente agenzia organizzazione partito sindacato club squadra università startup filiale "
        "controllata concorrente rivale gigante colosso marchio etichetta associazione ong casa investitori "
        "azionisti dipendenti banda fondazione"
    ),
    place_nouns=words(
        "città paese capitale provincia regione isola quartiere comune porto stato fiume lago montagna pianeta "
        "penisola via frontiera nord sud est ovest centro"
    ),
    facility_nouns=words("aeroporto stadio ponte carcere ospedale museo fabbrica stabilimento edificio stazione"),
    product_nouns=words(
        "software app applicazione smartphone telefono cellulare tablet computer console browser sistema motore "
        "auto automobile camion modello aereo razzo missile satellite sonda chip processore dispositivo farmaco "
        "vaccino gioco servizio strumento linguaggio robot fotocamera prodotto lettore"
    ),
    work_nouns=words(
        "film libro romanzo album canzone singolo serie spettacolo opera poesia saggio quadro documentario "
        "balletto sinfonia biografia"
    ),
    of=words("di del della dello dei degli delle dell' dell’ d' d’"),
    place_prepositions=words("a in ad nei verso"),
    at_prepositions=words("con contro tra fra da per"),
    by=words("da dal dalla dall' dall’"),
    saying=words(
        "dice disse dichiara dichiarò afferma affermò annuncia annunciò spiega spiegò assicura aggiunge ricorda "
        "riconosce conferma nega avverte risponde scrive scrisse crede pensa vuole spera prevede propone "
        "promette chiede rifiuta decide critica denuncia accusa insiste rivela sostiene commenta conclude"
    ),
    personal=words(
        "morì nacque sposò studiò giocò cantò visse viaggiò visitò muore nasce lascia pensa ama eletto eletta "
        "nominato arrestato condannato ucciso"
    ),
    corporate=words(
        "lancia lanciò compra comprò acquisisce acquisì vende vendette produce fabbrica sviluppa pubblica "
        "impiega investe presenta presentò cita"
    ),
    launching=words(
        "lancia lanciato lanciò lancio presenta presentato sviluppa sviluppato commercializza vende usa chiamato "
        "chiamata"
    ),
    founding=words(
        "fonda fondò fondato fondata cofondò crea creò creato acquista acquistò acquisisce acquisita dirige "
        "diresse lascia lasciò acquistare acquisire fondare"
    ),
    auxiliaries=words("è ha aveva era sarà può deve fu sarebbe potrebbe non si sono"),
    elisions=(
        "l",
        "d",
        "un",
        "dell",
        "all",
        "dall",
        "nell",
        "sull",
        "quell",
        "sant",
        "c",
        "n",
        "s",
        "m",
        "t",
        "v",
        "anch",
        "com",
        "dov",
        "quest",
        "tutt",
        "cos",
        "bell",
    ),
    head_first=True,
    pronouns=Pronouns(male=words("lui egli"), female=words("lei ella"), person=frozenset(), first=words("io me mi")),
    company_words=words("azienda società compagnia"),
    work_words=words("film libro album"),
    possessives=words("mio mia miei mie tuo tua suo sua suoi sue nostro nostra nostri nostre loro"),
    adjectives=words(
        "nuovo nuova grande vecchio alto alta san santo santa sant' new south north east west royal reale primo "
        "prima nazionale federale"
    ),
    modifiers=words(
        "primo prima vice ex capo direttore direttrice generale esecutivo delegato amministratore aggiunto "
        "finanziario prime chief executive"
    ),
    rulers=words(
        "presidente re regina principe ministro premier cancelliere governatore sindaco imperatore ambasciatore "
        "vescovo arcivescovo senatore"
    ),
    stems=("burgo", "burg", "stan", "grado", "poli", "landia", "ville"),
    places=words(
        "usa ue europa africa asia america oceania antartide marte venere giove saturno nettuno urano plutone "
        "mercurio terra atlantico pacifico mediterraneo caraibi"
    ),
    personal_nouns=words(
        "moglie marito vedova figlio figlia figli padre madre fratello sorella famiglia genitori vita carriera "
        "morte salute dimissioni atteggiamento opinione compleanno corpo casa avvocato avvocati biografia "
        "infanzia arresto processo testimonianza funerale discorso malattia amico amici"
    ),
    such_as=words("come"),
    state_nouns=words(
        "tribunale polizia governo parlamento esercito truppe forze autorità territorio frontiera ambasciata "
        "economia elezioni presidente"
    ),
    participles=words(
        "detto dichiarato affermato annunciato spiegato assicurato aggiunto ricordato confermato negato "
        "avvertito risposto scritto pensato voluto promesso criticato morto nato dimesso"
    ),
)
