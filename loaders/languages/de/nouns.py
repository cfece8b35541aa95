"""German everyday nouns: written with a capital like names, and not names.

Written by hand by fields of life, in the singular; ``inflected`` adds cases and plurals. Words that are as usual for
a family, a firm or a place stay out.
"""

from __future__ import annotations

from collections.abc import Iterable

from loaders.languages.who import words

NOUNS = words(
    # people by what they do
    "käufer verkäufer taucher läufer fahrer flieger pfleger krankenpfleger schwimmer tänzer turner ringer boxer leser hörer "
    "sprecher täter angeklagter beklagter kläger ankläger verteidiger ermittler helfer retter sanitäter feuerwehrmann anwohner "
    "bewohner besitzer eigentümer mieter vermieter pächter arbeiter arbeitgeber arbeitnehmer bauer handwerker händler künstler "
    "wissenschaftler sportler sammler wähler schüler nichtwähler fußballer politiker kritiker musiker physiker techniker chemiker "
    "mechaniker elektriker historiker mathematiker informatiker klassiker statiker designer modeschöpfer couturier model modell "
    "unternehmer gesellschafter investor finanzinvestor gläubiger schuldner sparer banker bankier makler broker berater gutachter "
    "prüfer verwalter insolvenzverwalter treuhänder notar jurist zeuge augenzeuge geisel entführer räuber dieb mörder attentäter "
    "terrorist extremist islamist aktivist separatist kommunist sozialist kapitalist tourist urlauber passagier insasse pilot "
    "kopilot matrose seemann kapitän schiffer fischer jäger förster gärtner bäcker metzger koch kellner wirt gastwirt "
    "kind jugendlicher erwachsener senior rentner baby säugling mädchen junge knabe dame herr enkel neffe nichte tante onkel cousin "
    "großvater großmutter ehepaar paar zwilling geschwister bruder schwester vorfahr erbe nachkomme kollege kollegin kamerad chef "
    "assistent sekretär referent beamter diplomat gesandter unterhändler vermittler delegation delegierter abgeordneter "
    "parlamentarier senator stadtrat landrat minister premier monarch prinzessin kronprinz fürst graf bischof priester mönch "
    "nonne pastor prediger prophet heiliger märtyrer gläubiger sünder engel teufel geist riese zwerg hexe zauberer ritter knecht "
    "sklave herrscher tyrann diktator rebell kämpfer krieger soldat offizier unteroffizier general oberst major leutnant rekrut "
    "veteran söldner spion agent geheimagent häftling gefangener flüchtling migrant asylbewerber vertriebener emigrant einwanderer "
    "auswanderer siedler ureinwohner nomade pilger wanderer bergsteiger radfahrer fußgänger autofahrer motorradfahrer lokführer "
    "zugführer busfahrer taxifahrer student studentin doktorand absolvent dozent rektor dekan stipendiat lehrling "
    "praktikant azubi meister geselle experte fachmann laie anfänger profi amateur favorit rekordhalter champion weltmeister "
    "olympiasieger torschütze schiedsrichter zuschauer fan anhänger mitglied kandidat bewerber spitzenkandidat gegenkandidat "
    "vorgänger nachfolger stellvertreter vize veranstalter teilnehmer gast gastgeber ehrengast publikum leute person persönlichkeit "
    "individuum menge masse bande clique clan familie sippe stamm kunde kundin nutzer anwender verbraucher konsument lieferant "
    "zulieferer hersteller produzent entwickler ingenieur programmierer erfinder gründer pionier visionär genie talent star legende "
    "idol held heldin schurke opfer hinterbliebener angehöriger verwandter freund feind gegner rivale konkurrent partner verbündeter "
    "autor dichter lyriker dramatiker essayist kolumnist übersetzer lektor verleger redakteur reporter journalist korrespondent "
    "moderator fotograf kameramann produzent intendant dirigent pianist geiger cellist trompeter schlagzeuger gitarrist bassist "
    "sänger sopranistin tenor bariton chor bildhauer grafiker zeichner illustrator galerist kurator restaurator arzt chirurg "
    "psychologe psychiater therapeut apotheker zahnarzt tierarzt hebamme biologe geologe soziologe theologe archäologe astronom "
    "astronaut kosmonaut forscher gelehrter philosoph denker "
    # law and crime
    "gericht landgericht amtsgericht verwaltungsgericht arbeitsgericht kammer senat justiz richter schöffe staatsanwalt "
    "bundesanwalt anklage klage schadenersatz schadensersatz entschädigung strafe freiheitsstrafe geldstrafe todesstrafe haft "
    "untersuchungshaft hausarrest bewährung kaution berufung revision beschwerde einspruch widerspruch urteil schuldspruch freispruch "
    "begründung beweis indiz spur aussage geständnis zeugenaussage verhör vernehmung fahndung razzia durchsuchung festnahme "
    "verhaftung mord totschlag mordes raub diebstahl einbruch betrug untreue korruption bestechung geldwäsche steuerhinterziehung "
    "erpressung entführung misshandlung missbrauch vergewaltigung körperverletzung delikt verbrechen vergehen straftat tat tatort "
    "tatverdacht verdächtiger vorstrafe verstoß verjährung immunität auslieferung abschiebung asyl paragraf paragraph artikel verfassung "
    "grundgesetz verordnung richtlinie vorschrift norm klausel frist termin anhörung vergleich gutachten instanz rechtsmittel "
    # state and politics
    "regierung bundesregierung staatsregierung landesregierung kabinett ministerium ressort amt behörde verwaltung kanzleramt parlament landtag "
    "fraktion koalition opposition partei union parteitag wahlkampf wahlgang stichwahl neuwahl wahlkreis wahllokal mehrheit minderheit stimme "
    "mandat sitz vorsitz votum veto debatte rede regierungserklärung antrag entwurf gesetzentwurf vorlage beschluss resolution "
    "referendum volksentscheid abstimmung reform gesetz steuer abgabe zoll haushalt etat budget defizit schulden schuldenbremse "
    "rente sozialhilfe mindestlohn kindergeld subvention außenpolitik innenpolitik sicherheitspolitik diplomatie botschaft konsulat "
    "visum pass reisepass ausweis grenze staatsbürger staatsbürgerschaft bürgerkrieg weltkrieg krieg frieden waffenruhe waffenstillstand "
    "sanktion embargo ultimatum abkommen vertrag pakt bündnis gipfel besuch staatsbesuch antrittsbesuch treffen begegnung gespräch dialog "
    "verhandlung vermittlung krise skandal affäre rücktritt sturz putsch umsturz revolution wende aufstand protest demonstration kundgebung "
    "streik warnstreik generalstreik aufruf forderung ultimatum staatstrauer ausnahmezustand notstand kriegsrecht truppe armee heer flotte "
    "marine luftwaffe einheit bataillon division regiment stützpunkt kaserne manöver einsatz mission offensive angriff luftangriff gefecht "
    "schlacht belagerung blockade bombe mine granate rakete gewehr pistole munition panzer kriegsschiff uboot drohne waffe sprengstoff "
    # business
    "firma betrieb konzern mutterkonzern tochter holding sparte geschäft randgeschäft kerngeschäft geschäftsbereich geschäftsjahr "
    "geschäftsführung vorstand aufsichtsrat betriebsrat hauptversammlung aktionär aktie anteil beteiligung mehrheitsbeteiligung kapital "
    "kapitalerhöhung börse börsengang börsenwert kurs aktienkurs index leitindex dividende gewinn reingewinn überschuss verlust umsatz erlös "
    "ertrag einnahme ausgabe kosten kaufpreis preis verkaufspreis rabatt summe betrag kredit darlehen anleihe zins leitzins hypothek "
    "garantie bürgschaft rücklage bilanz quartal quartalszahlen jahresbilanz prognose ausblick auftrag großauftrag bestellung lieferung "
    "lieferkette export import handel einzelhandel großhandel handelskette kette filiale laden kaufhaus supermarkt lager werk fabrik "
    "produktion fertigung fließband maschine anlage rohstoff ware produkt marke label lizenz patent fusion übernahme verkauf ausstieg einstieg "
    "sanierung umbau sparprogramm stellenabbau entlassung kündigung abfindung gehalt lohn tarifvertrag tarif prämie bonus arbeitsplatz "
    "arbeitslosigkeit kurzarbeit konjunktur rezession aufschwung wachstum inflation währung devisen wechselkurs geldpolitik zentralbank "
    "notenbank bank kreditinstitut versicherung versicherer fonds finanzkrise insolvenz pleite konkurs gläubiger kartellamt wettbewerb "
    "monopol markt marktanteil marktführer branche industrie autoindustrie nachfrage angebot kundschaft werbung kampagne strategie "
    "konkurrenz rivalität partnerschaft allianz kooperation vereinbarung "
    # things, technology
    "gerät austauschgerät apparat werkzeug instrument computer rechner laptop tastatur bildschirm drucker kamera telefon handy smartphone "
    "tablet akku batterie chip speicher festplatte netzwerk server programm software app betriebssystem browser suchmaschine webseite website internetseite plattform "
    "datei daten datenbank algorithmus roboter landeroboter sensor motor getriebe reifen bremse lenkrad auto wagen pkw lkw lastwagen bus "
    "straßenbahn zug lokomotive waggon schiene gleis fahrrad motorrad flugzeug hubschrauber flug landung notlandung start startbahn rakete trägerrakete "
    "raumsonde raumschiff raumfähre raumkapsel satellit sonde kapsel umlaufbahn komet asteroid meteorit stern galaxie planet mond erde sonne "
    "weltall weltraumbahnhof kontrollzentrum teleskop mikroskop labor versuch experiment messung probe schiff boot fähre kutter frachter "
    "tanker kreuzfahrtschiff kahn anker segel ruder hafen werft schleuse lampe kabel strom leitung netz kraftwerk windkraft windrad "
    "solarenergie energie öl erdgas kohle treibstoff benzin diesel emission abgas abgaswert abgasskandal schadstoff müll abfall gift "
    # nature, disaster
    "wetter regen schnee eis hagel nebel wind sturm orkan hurrikan taifun gewitter blitz donner hitze hitzewelle dürre kälte frost "
    "flut überschwemmung hochwasser tsunami erdbeben nachbeben beben vulkan vulkanausbruch lawine erdrutsch waldbrand feuer brand flamme rauch "
    "unglück unfall schiffsunglück zugunglück absturz explosion zusammenstoß katastrophe rettung bergung evakuierung leiche toter verletzter vermisster "
    "überlebender wrack trümmer ruine seuche epidemie pandemie grippe fieber infektion impfung diagnose operation krankenhaus klinik "
    "station notaufnahme krankenwagen herz herzstillstand herzinfarkt schlaganfall lunge niere leber gehirn knochen bein arm fuß finger "
    "rücken gesicht haar haut zahn wunde schmerz pille spritze medizin wirkstoff gen zelle bakterium hormon droge alkohol tabak zigarette "
    # culture, school, sport
    "schule gymnasium grundschule hochschule studium fach prüfung abitur diplom doktor doktorarbeit promotion professur lehrstuhl "
    "institut fakultät vorlesung seminar kurs unterricht klasse note zeugnis bibliothek archiv museum ausstellung galerie gemälde bild "
    "skulptur statue denkmal gedenkstätte plakat foto fotografie film spielfilm drehbuch dreharbeiten szene rolle hauptrolle "
    "theaterstück drama komödie tragödie oper operette ballett bühne orchester konzert tournee album schallplatte platte single lied hit "
    "melodie musik jazz pop rock klavier geige gitarre flöte roman erzählung novelle gedicht märchen autobiografie biografie tagebuch "
    "brief buch lehrbuch kapitel auflage ausgabe verlag buchhandlung zeitung tageszeitung zeitschrift magazin blatt redaktion artikel "
    "beitrag kolumne kommentar schlagzeile interview sendung serie folge staffel radio fernsehen sender kanal preis ehrenpreis "
    "orden ehrung würdigung ehrendoktor medaille goldmedaille silbermedaille bronzemedaille pokal titel rekord weltrekord "
    "meisterschaft weltmeisterschaft europameisterschaft olympia turnier pokalspiel halbfinale viertelfinale achtelfinale endspiel finale "
    "hinspiel rückspiel auswärtsspiel heimspiel anpfiff abpfiff halbzeit nachspielzeit verlängerung elfmeter elfmeterschießen tor gegentor "
    "führungstor ausgleich treffer freistoß ecke pass flanke foul karte platzverweis abwehr angriff mittelfeld sturm torhüter "
    "ersatzbank trainer nationalmannschaft elf kader aufstellung spieltag tabelle tabellenführer liga bundesliga ablöse ablösesumme "
    "vertragsverlängerung transfer wechsel karriere laufbahn comeback debüt rennen etappe rundfahrt strecke runde pole start ziel lauf marathon "
    "sprung wurf schuh sportschuh stollen trikot ball stadion halle arena tribüne kollektion mode modehaus kleid anzug hemd hose mantel hut "
    # home, life, place
    "haus wohnhaus hochhaus einfamilienhaus wohnung villa schloss burg hütte zelt keller treppe küche bad schlafzimmer wohnzimmer stuhl bett "
    "sofa schrank regal spiegelbild teppich decke kissen lampe kerze ofen herd kühlschrank teller glas tasse flasche messer gabel "
    "löffel nahrung mahlzeit frühstück mittagessen abendessen fleisch fisch gemüse obst apfel kartoffel reis nudel zucker salz butter käse milch kaffee tee "
    "garten wiese feld acker hof bauernhof stall tier katze kuh schwein schaf ziege huhn vogel biene wolf bär löwe elefant affe wal delfin hai robbe "
    "pflanze blume rose blatt wurzel samen ernte wald holz fluss bach ufer strand küste insel gipfel hügel tal höhle wüste moor sumpf "
    "kontinent erdteil hemisphäre staat land bundesland kanton provinz bezirk kreis gemeinde kommune dorf stadt großstadt hauptstadt vorstadt vorort "
    "viertel zentrum innenstadt rathaus marktplatz park straße autobahn landstraße kreuzung brücke tunnel bahnhof hauptbahnhof flughafen "
    "haltestelle gebäude turm kirchturm kirche dom kapelle moschee synagoge tempel friedhof grab sarg trauerfeier beerdigung kreuz altar bibel "
    "messe gottesdienst gebet papst konzil glaube sekte "
    # abstract
    "abend abendstunde morgenstunde nachtstunde tageszeit jahresbeginn jahresende jahresanfang jahreswechsel monatsende vortag folgetag feiertag sonntag jahrestag geburtstag "
    "jubiläum epoche ära antike mittelalter neuzeit gegenwart kindheit jugend schulzeit nachkriegszeit amtszeit lebenszeit uhrzeit "
    "absicht achtung ahnung aktion alltag analyse anfang anforderung angst anlass anliegen anruf ansicht ansprache anspruch anstrengung "
    "anzahl anzeichen anzeige appell argument ärger aspekt attacke aufgabe aufhebung aufmerksamkeit aufregung aufruhr auftakt auftritt "
    "aufwand ausdruck ausmaß ausnahme ausrede ausreise einreise ausrüstung aussicht auswahl auswirkung autorität bedarf bedauern bedenken bedingung "
    "bedrohung bedürfnis befehl beginn begriff behandlung behauptung beifall beileid bekanntwerden bekenntnis belastung bemühung "
    "beobachtung berechnung bereitschaft beruf beschreibung besitz bestätigung bestandteil bestimmung beteiligter betracht "
    "beweglichkeit bewegung beziehung bindung blick charakter dauer denken detail dienst ding distanz druck dunkelheit durchbruch durchschnitt "
    "ehre eifer eigenschaft eile eingriff einigkeit einklang einsicht eintrag einwand einzelheit element ende engagement entfernung "
    "entstehung enttäuschung ereignis erfahrung erfindung erholung erinnerung erkenntnis erlaubnis erlebnis ermittlung ernennungsurkunde urkunde eröffnung "
    "ersatz erstaunen erwartung etappe existenz fähigkeit faktor farbe fassung fest feier flucht form fortschritt freigabe freude freundschaft "
    "führungswechsel fülle funktion furcht gebiet gebrauch geburt gedanke gedächtnis geduld gefallen gegensatz gegenstand gegenteil "
    "geheimnis gelegenheit genehmigung generation gerechtigkeit gerücht gesamtheit geschichte geschwindigkeit gestalt gewicht gewissen gewissheit "
    "gewohnheit gleichgewicht grenzwert grundlage grundstein grundsatz hälfte haltung handlung hass herausforderung herkunft hilfe hindernis hinweis "
    "hintergrund höhepunkt humor hunger identität illusion impuls inhalt initiative inspiration institution irrtum jubel kampf kenntnis kompromiss konsequenz "
    "kontakt kontrolle konzept kopie kreis kriterium lärm last laune lebensjahr lebenswerk lehre leid leidenschaft licht liste lob logik "
    "loch lüge lust machtwechsel machtkampf mal mangel maßstab material mehrzahl merkmal methode misserfolg misstrauen mitgefühl "
    "mitleid motiv mühe muster mut mythos nachmittag nachteil neugier niederlage niveau not nutzen objekt opfer option original "
    "panik pause person perspektive pflicht phänomen phase phantasie position pracht praxis prinzip privatleben privatkredit privileg produkt "
    "prozent protokoll qualität quote rand rang rat rätsel rechnung regime reichtum reihenfolge reiz respekt rest resultat rettungsaktion risiko "
    "ruf ruhm rückkehr rückgang sache schande schatten scheitern schicksal schluss schock schuld schweigen schwere schwierigkeit "
    "sehnsucht seite sektor selbstmord serie signal sinn situation sitte sorge spannung spaß spende spitzenplatz spott sprung "
    "spur standpunkt status stellung stellungnahme stil stille stimmung stolz störung strom struktur stufe suche summe symbol symptom szene "
    "tadel teilnahme tendenz tempo thema theorie tiefe toleranz tradition trauer traum trend trennung trost übergriff übersicht umfang "
    "umgebung umstand unabhängigkeit unglück unrecht unruhe unschuld unterbrechung unterhaltung unternehmerpaar unterschied untersuchung unterschrift ursprung "
    "variante veränderung verantwortung verbesserung verbot verdienst vergleich vergnügen verhalten verhandlungstag verletzung vermögen vernunft "
    "verrat versammlung verspätung verstand verständnis vertrauen verzicht vielfalt vielzahl vision vorbereitung vorbild vorfall vorgang "
    "vorgehen vorliebe vorrang vorsicht vorsprung vorstellung vorteil vorwurf wachsamkeit wahl wahrheit wahrnehmung "
    "warnung wechsel weisheit weite welle werbung werk wesen wettkampf wiederaufbau wiedervereinigung widerstand wissen witz wohl wohlstand wunder wunsch würde wut zahl "
    "zeitraum zeremonie zerstörung zeugnis zitat zorn zufall zug zugriff zulassung zuschuss zuspruch zustimmung zwang zweifel zwischenfall "
    "abgeordneter einigung fünftel drittel viertel zehntel dutzend hundert tausend kollaps verkehrsunfall bestzeit ausschluss abschied abzug zuwachs rückstand nachweis "
    "assistenz leser jubiläum pionierin redner auto schraubstollen harpune"
)
#: Ends of nouns made of adjectives and participles for people: der Verletzte, ein Abgeordneter.
_UMLAUT = {"a": "ä", "o": "ö", "u": "ü"}


def inflected(nouns: Iterable[str]) -> frozenset[str]:
    """Each noun with its cases and plurals, the umlaut of the last vowel among them; forms that do not exist do no harm."""
    out: set[str] = set()
    for noun in nouns:
        for stem in {noun, _umlauted(noun)}:
            out |= {stem, *(stem + ending for ending in ("e", "en", "er", "ern", "es", "n", "s"))}
        if noun.endswith("er"):  # Abgeordneter: Abgeordnete, Abgeordneten; Käufer: Käuferin
            out |= {noun[:-1], noun[:-1] + "n", noun + "in", noun + "innen"}
        elif noun.endswith(("ist", "ent", "ant", "or", "eur", "oge", "ologe", "at")):
            out |= {noun.removesuffix("e") + "in", noun.removesuffix("e") + "innen"}
    return frozenset(out)


def _umlauted(noun: str) -> str:
    """The noun with the umlaut that many plurals have: Brand, Bränd-e; Haus, Häus-er."""
    for i in range(len(noun) - 1, -1, -1):
        if noun[i] == "u" and i and noun[i - 1] in "ae":
            if noun[i - 1] == "e":
                return noun
            return noun[: i - 1] + "ä" + noun[i:]
        if noun[i] in _UMLAUT:
            return noun[:i] + _UMLAUT[noun[i]] + noun[i + 1 :]
        if noun[i] in "eiäöü" and i < len(noun) - 2:
            return noun
    return noun
