"""German: every noun has a capital, so names are told by what they are not and by what stands beside them."""

from __future__ import annotations

from loaders.languages.de.nouns import NOUNS, inflected
from loaders.languages.who import LatinWho, Pronouns, words

WHO = LatinWho(
    lang="de",
    function=words(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser "
        "diese dieses diesen diesem jener jene jenes jeder jede jedes jeden jedem mancher manche welcher welche "
        "welches welchen solche solcher alle aller allen alles beide beiden einige einigen mehrere mehreren "
        "viele vielen vieler wenige wenigen andere anderen anderer anderes ich du er sie es wir ihr mich dich "
        "sich uns euch ihm ihn ihnen mir dir mein meine meinen meinem meiner dein deine sein seine seinen seinem "
        "seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer euer eure man wer wen "
        "wem wessen was wo woher wohin wann warum weshalb wie wieso welch und oder aber sondern denn doch jedoch "
        "sowie sowohl weder noch entweder als wenn falls ob weil da damit dass daß obwohl während nachdem bevor "
        "bis seit seitdem sobald solange indem in im ins an am ans auf aufs aus außer bei beim binnen durch "
        "durchs entlang für fürs gegen gegenüber gemäß hinter laut mit mithilfe nach neben ohne per pro samt "
        "statt trotz über um unter von vom vor wegen wider zu zum zur zufolge zwischen hier dort dorthin heute "
        "gestern morgen jetzt nun dann danach davor dabei dafür dagegen daher dadurch damals darauf daraus darin "
        "darüber darum darunter davon dazu deshalb deswegen trotzdem dennoch außerdem zudem ferner allerdings "
        "indes indessen inzwischen mittlerweile zunächst zuerst zuletzt schließlich endlich bereits schon immer "
        "wieder nie niemals oft häufig manchmal selten meist meistens bisher künftig kürzlich neulich jüngst "
        "einst früher später bald sofort gleich soeben eben auch nur sogar selbst etwa rund knapp fast kaum sehr "
        "ganz gar ja nein nicht nichts etwas mehr weniger am-meisten so also zwar vielleicht wohl wahrscheinlich "
        "vermutlich offenbar angeblich eigentlich natürlich insgesamt insbesondere vor-allem besonders ist sind "
        "war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten soll sollen sollte "
        "sollten muss müssen musste mussten will wollen wollte wollten darf dürfen durfte mag möchte gibt gab "
        "geht ging kommt kam steht stand liegt lag zwei drei vier fünf sechs sieben acht neun zehn elf zwölf "
        "hundert tausend erste ersten erster zweite zweiten dritte dritten letzte letzten letzter nächste "
        "nächsten neue neuen neuer neues alte alten alter große großen großer kleine kleinen weitere weiteren "
        "weiterer ehemalige ehemaliger ehemaligen frühere früherer früheren damalige damaliger damaligen derzeit "
        "derzeitige seitens anhand ab erst gedacht bekannt geplant vorgesehen übrig beteiligt aufgrund infolge "
        "anstatt innerhalb außerhalb oberhalb unterhalb anlässlich hinsichtlich bezüglich"
    ),
    common=inflected(
        NOUNS
        | words(
            "herr frau herren damen polizei regierung staat staaten parlament gericht gerichte richter anwalt "
            "anwälte staatsanwaltschaft gesetz gesetze vertrag verträge krieg kriege frieden krise krisen wahl "
            "wahlen unternehmen firma firmen konzern konzerne gesellschaft gesellschaften gruppe gruppen bank banken "
            "markt märkte börse wirtschaft wachstum inflation arbeitslosigkeit preis preise umsatz umsätze gewinn "
            "gewinne verlust verluste zahl zahlen ergebnis ergebnisse bericht berichte studie studien umfrage "
            "umfragen frage fragen antwort antworten interview gespräch gespräche analyse artikel seite seiten foto "
            "fotos bild bilder video videos karte tabelle quelle quellen link forschung wissenschaft technik "
            "technologie internet software computer musik film filme kino fernsehen radio presse zeitung zeitungen "
            "medien fußball sport spiel spiele mannschaft spieler saison sieg siege niederlage jahr jahre jahren "
            "monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten morgen abend nacht "
            "sommer herbst winter frühling weihnachten ostern zeit zeiten zeitpunkt anfang ende mitte beginn hälfte "
            "welt länder land stadt städte region regionen leute mensch menschen mann männer frauen kind kinder "
            "kindern jugendliche studenten forscher wissenschaftler experten analysten behörde behörden "
            "demonstranten gewerkschaft gewerkschaften soldaten truppen rebellen opfer zeugen bewohner einwohner "
            "wähler bürger gott meer wasser feuer erdbeben sturm brand explosion anschlag anschläge unfall unfälle "
            "teil teile grund gründe folge folgen fall fälle weg wege ziel ziele plan pläne problem probleme lösung "
            "lösungen idee ideen entscheidung angebot angebote nachfrage produkt produkte dienst dienste kunde "
            "kunden nutzer mitarbeiter mitarbeitern angestellte arbeit arbeitsplätze stelle stellen job jobs aufgabe "
            "aufgaben rolle rollen geld millionen milliarden million milliarde euro dollar prozent mark franken "
            "pfund aktie aktien anteil anteile anleger investoren aktionäre kapital schulden kredit kredite steuer "
            "steuern haushalt kosten ausgaben einnahmen rechnung zinsen rente bildung schule schulen universitäten "
            "hochschulen lehrer schüler gesundheit krankenhäuser arzt ärzte patient patienten krankheit krebs virus "
            "impfstoff medikament medikamente energie strom öl gas kohle atomkraft kraftwerk kraftwerke umwelt klima "
            "verkehr auto autos fahrzeug fahrzeuge zug züge flugzeug flugzeuge schiff schiffe straße straßen gebäude "
            "wohnung wohnungen haus häuser familie familien vater mutter sohn tochter bruder schwester eltern freund "
            "freunde freundin ehefrau ehemann witwe leben tod geburt hochzeit liebe name namen titel begriff wort "
            "worte sprache sprachen buch bücher roman autor autoren schriftsteller künstler sänger schauspieler "
            "regisseur album lied lieder kunst kultur geschichte religion kirche kirchen glaube islam christentum "
            "judentum partei parteien politik politiker opposition koalition mehrheit minderheit stimmen mandat amt "
            "ämter rücktritt nachfolger nachfolge vorgänger kandidat kandidaten minister präsident präsidenten "
            "kanzler chef chefs vorstand aufsichtsrat direktor sprecher sprecherin gründer mitgründer mitbegründer "
            "leiter leitung führung verhandlungen treffen konferenz gipfel abkommen vereinbarung einigung streit "
            "klage klagen urteil urteile prozess verfahren ermittlungen vorwurf vorwürfe verdacht haft gefängnis "
            "strafe polizist polizisten armee militär waffen rakete raketen angriff angriffe kampf kämpfe schlacht "
            "front offensive rückzug kapitulation besatzung grenze grenzen flüchtlinge migration hilfe unterstützung "
            "schutz sicherheit gefahr risiko risiken chance chancen möglichkeit recht rechte pflicht freiheit "
            "demokratie macht gewalt terror daten information informationen nachricht nachrichten mitteilung "
            "erklärung aussage aussagen rede reden brief briefe e-mail dokument dokumente system systeme netz "
            "netzwerk netzwerke gerät geräte handy smartphone smartphones telefon version versionen modell modelle "
            "marke marken markenname marktanteil start einführung veröffentlichung verkauf kauf übernahme fusion "
            "beteiligung gründung sitz hauptsitz standort standorte werk werke fabrik fabriken produktion hersteller "
            "lieferant lieferanten händler verbraucher hauptstadt innenstadt altstadt dorf dörfer insel inseln fluss "
            "see berg berge küste norden süden osten westen nordosten nordwesten südosten südwesten zentrum raum "
            "platz plätze ort orte punkt punkte linie reihe form art weise stand lage höhe größe länge meter "
            "kilometer tonnen grad liter gramm kilogramm alter jahrhundert jahrzehnt epoche angaben angabe sicht "
            "hinsicht bezug rahmen zukunft vergangenheit gegenwart dank zusammenarbeit kooperation partner verein "
            "vereine klub trainer tor tore finale meister meisterschaft team teams weltmeister olympische "
            "titelverteidiger gegner kritik kritiker fans publikum zuschauer gäste besucher veranstaltung festival "
            "ausstellung preisträger auszeichnung wettbewerb universum weltraum raumfahrt mond sonne planet planeten "
            "satellit satelliten astronauten mission missionen ingenieur ingenieure entwickler entwicklung programm "
            "programme projekt projekte büro büros zentrale abteilung mitglied mitglieder mitgliedern betrieb "
            "betriebe branche industrie handel tarif vertreter verantwortliche verantwortlichen leser autorin "
            "beispiel beispiele bereich bereiche bedeutung bedingungen verhältnis verhältnisse verletzte verletzten tote toten überlebende überlebenden beschäftigte beschäftigten betroffene betroffenen reisende reisenden angehörige angehörigen einbruch anbruch "
            "ausbruch mal male mächte siegermächte übergänge konflikt konflikte mauer reise reisen regel regeln "
            "regelung regelungen plenum spätabend nachmittag vormittag mittag mitternacht augenblick moment aufnahme "
            "aufnahmen gefühl hand hände kopf auge augen stimme herz körper blut essen wein bier brot tier tiere "
            "hund pferd wald wälder baum bäume garten luft himmel licht farbe ton stein steine holz metall eisen "
            "stahl gold silber papier stoff maschine maschinen motor motoren hafen häfen zelle schlüssel tür fenster "
            "tisch zimmer dach boden wand gepäck ware waren lager vorrat bestand aufbau ausbau umbau abbau anbau bau "
            "bauten neubau zusammenbruch aufstand aufstieg abstieg einzug auszug umzug anzug flug flüge lauf fahrt "
            "fahrten gang schlaf traum witz scherz rat beitrag beiträge antrag anträge auftrag aufträge vortrag "
            "betrag beträge etat vertretern gegnern teilnehmer teilnehmern bewerber verfasser sieger verlierer "
            "nachbar nachbarn gast gastgeber held helden feind feinde verbündete verbündeten alliierten regime "
            "diktatur monarchie republik adel volk völker bevölkerung ursache ursachen wirkung anwendung versuch "
            "montagabend anwesenheit wochenende wochenendes ankündigung ankunft abschluss abstimmung anfrage "
            "eindruck einfluss erfolg erfolge fehler glück hoffnung interesse interessen kontrolle kraft leistung "
            "maßnahme maßnahmen meinung meinungen mittel nähe ordnung reaktion reaktionen reform reformen ruhe "
            "schaden schäden schritt schritte spitze tatsache thema themen übergang umgang verbindung verlauf "
            "vorschlag vorschläge wandel wert werte wille zeichen zugang zustand zweck zweifel musikgeschäft "
            "musikdienst gerichtssaal jährige jähriger bund meter kilometer zentimeter"
        )
    ),
    suffixes=(
        "ung",
        "ungen",
        "heit",
        "heiten",
        "keit",
        "keiten",
        "schaft",
        "schaften",
        "tion",
        "tionen",
        "ität",
        "itäten",
        "ismus",
        "nis",
        "nisse",
        "chen",
        "lein",
        "ment",
        "mente",
        "ling",
        "linge",
        "lingen",
        "ier",
        "iern",
        "ierin",
        "aner",
        "anern",
        "anerin",
        "ität",
        "ik",
        "iker",
        "ikern",
        "ismen",
        "rinnen",
        "beamte",
        "beamten",
        "sache",
        "zeit",
        "weise",
        "stück",
    ),
    never=words(
        "deutsch deutsche deutscher deutschen deutsches amerikaner amerikanerin amerikanern briten brite "
        "franzose franzosen französin italiener spanier portugiesen russe russen russin chinese chinesen japaner "
        "inder türke türken grieche griechen pole tschechen österreicher schweizer belgier niederländer "
        "holländer dänen norweger finnen iren schotten waliser israeli israelis palästinenser araber iraner "
        "iraker syrer ägypter afrikaner europäer asiaten kurden serben kroaten bosnier albaner ukrainer rumänen "
        "bulgaren engländer berliner hamburger münchner münchener kölner frankfurter stuttgarter wiener zürcher "
        "londoner pariser new-yorker moskauer brüsseler washingtoner christen christ katholiken protestanten "
        "muslime muslim juden jude buddhisten hindus englisch französisch spanisch italienisch russisch "
        "chinesisch japanisch englische englischen französische französischen amerikanische amerikanischen "
        "europäische europäischen internationale internationalen internet web gott bundesregierung"
    ),
    calendar=words(
        "januar jänner februar märz april mai juni juli august september oktober november dezember montag "
        "dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags mittwochs donnerstags "
        "freitags samstags sonntags weihnachten ostern pfingsten silvester neujahr ramadan uhr"
    ),
    links=words("für der des von of the and"),
    particles=words("von zu zur vom van der den de la del di du da bin al ten ter"),
    articles=words("der die das den dem des ein eine einen einem einer eines im am zum zur beim vom"),
    titles=words(
        "herr herrn frau dr prof professor professorin doktor präsident präsidentin vizepräsident "
        "bundespräsident bundeskanzler bundeskanzlerin kanzler kanzlerin ministerpräsident ministerpräsidentin "
        "premierminister premierministerin minister ministerin außenminister innenminister finanzminister "
        "verteidigungsminister staatssekretär senator senatorin gouverneur bürgermeister bürgermeisterin "
        "oberbürgermeister könig königin prinz prinzessin kaiser kaiserin fürst herzog graf gräfin baron "
        "freiherr papst kardinal erzbischof bischof pfarrer pater rabbi imam scheich ajatollah general oberst "
        "hauptmann leutnant admiral marschall feldmarschall feldwebel richter richterin staatsanwalt anwalt "
        "anwältin botschafter botschafterin kommissar kommissarin direktor direktorin chef chefin vorstandschef "
        "vorstandsvorsitzender vorsitzender vorsitzende geschäftsführer geschäftsführerin ceo cfo gründer "
        "gründerin mitgründer mitbegründer firmengründer sprecher sprecherin pressesprecher analyst analystin "
        "ökonom ökonomin ingenieur forscher forscherin physiker physikerin chemiker historiker philosoph "
        "schriftsteller schriftstellerin autor autorin journalist journalistin regisseur schauspieler "
        "schauspielerin sänger sängerin musiker komponist maler dichter architekt trainer nationaltrainer "
        "stürmer torwart unternehmer unternehmerin milliardär milliardärin investor aktivist aktivistin "
        "politiker politikerin diktator parteichef parteichefin astronaut astronautin sir lord lady abgeordneter "
        "abgeordnete experte expertin manager managerin bundestrainer rennfahrer torhüter mittelfeldspieler "
        "verteidiger kapitän"
    ),
    roles=words(
        "präsident präsidentin vizepräsident kanzler kanzlerin minister ministerin chef chefin vorstandschef "
        "vorstandsvorsitzender vorsitzender vorsitzende vorsitzenden geschäftsführer geschäftsführerin ceo cfo "
        "cto gründer gründerin mitgründer mitbegründer leiter leiterin sprecher sprecherin direktor direktorin "
        "analyst analystin anwalt anwältin professor professorin forscher forscherin wissenschaftler experte "
        "expertin autor autorin journalist redakteur chefredakteur ingenieur entwickler trainer kapitän spieler "
        "stürmer sänger sängerin schauspieler schauspielerin regisseur richter staatsanwalt botschafter "
        "bürgermeister gouverneur senator könig königin prinz mitglied mitarbeiter manager managerin berater "
        "beraterin sohn tochter bruder schwester ehefrau ehemann frau mann vater mutter witwe freund freundin "
        "eigentümer besitzer inhaber aktionär partner student studentin lehrer politiker politikerin"
    ),
    org_heads=words(
        "universität hochschule schule institut akademie ministerium auswärtige amt bundesamt behörde agentur "
        "büro kommission ausschuss komitee rat gericht gerichtshof bundesgericht bundesgerichtshof "
        "bundesverfassungsgericht landgericht amtsgericht oberlandesgericht oberster bundestag bundesrat landtag "
        "parlament senat kongress partei union verband vereinigung verein gesellschaft stiftung organisation "
        "verwaltung dienst bank zentralbank bundesbank fonds konzern gruppe werke stahlwerke motoren kammer "
        "gewerkschaft bewegung front allianz armee wehrmacht bundeswehr marine luftwaffe garde bundespolizei "
        "kirche orden club klub orchester philharmoniker chor zentrum kolleg fakultät kasse versicherung liga "
        "börse zeitung nachrichten rundfunk funk fernsehen post spiegel allgemeine university institute school "
        "group corporation company agency times journal news press tribune herald guardian foundation "
        "association society council committee commission court department office party league corps "
        "technologies systems industries motors airlines airways energy media entertainment pictures records "
        "studios capital partners bros bundesland vereinte nationen kriminalamt"
    ),
    place_heads=words(
        "straße platz allee weg gasse ufer insel inseln see meer ozean golf bucht fluss gebirge berg berge tal "
        "wüste halbinsel kap küste strand wald kreis landkreis provinz region bezirk kanton republik "
        "bundesrepublik königreich reich kaiserreich emirate stadt dorf planet street road avenue river lake "
        "island bay valley park beach hills county city staaten bundesland"
    ),
    facility_heads=words(
        "flughafen bahnhof hauptbahnhof brücke stadion arena turm palast schloss burg dom kathedrale basilika "
        "moschee tempel synagoge museum galerie bibliothek krankenhaus klinikum klinik gefängnis hafen damm "
        "kanal tunnel kraftwerk kernkraftwerk atomkraftwerk fabrik raffinerie teleskop sternwarte hotel theater "
        "oper opernhaus friedhof denkmal mahnmal kaserne botschaft garten zoo kloster kapelle raumstation "
        "raketenstartplatz airport bridge stadium tower hospital hall center courts building"
    ),
    work_heads=words("symphonie sinfonie konzert sonate trilogie grundgesetz verfassung bibel koran evangelium"),
    product_heads=words("pro mini air plus max ultra os windows store stores"),
    org_nouns=words(
        "unternehmen firma konzern gruppe hersteller anbieter betreiber händler verlag bank zeitung tageszeitung "
        "wochenzeitung magazin sender agentur nachrichtenagentur organisation partei gewerkschaft verein klub "
        "club universität startup start-up tochter tochterfirma tochtergesellschaft mutterkonzern konkurrent "
        "rivale riese marke label plattenfirma autobauer autohersteller fluggesellschaft investoren aktionäre "
        "mitarbeiter band aktie aktien netzwerk stiftung institut plattform"
    ),
    place_nouns=words(
        "stadt dorf hauptstadt provinz region land bundesland insel stadtteil hafen vorort staat fluss see berg "
        "planet halbinsel straße grenze raum großraum norden süden osten westen"
    ),
    facility_nouns=words("flughafen stadion brücke gefängnis krankenhaus museum fabrik werk gebäude bahnhof"),
    product_nouns=words(
        "software app anwendung smartphone handy tablet computer rechner laptop konsole browser system "
        "betriebssystem motor auto wagen modell flugzeug rakete satellit sonde chip prozessor gerät medikament "
        "impfstoff spiel dienst werkzeug sprache roboter kamera produkt player musikplayer musikdienst"
    ),
    work_nouns=words(
        "film buch roman album lied song single serie show oper stück gedicht essay gemälde dokumentation comic "
        "ballett biografie"
    ),
    of=words("von des der vom"),
    place_prepositions=words("in nach bei im"),
    at_prepositions=words("aus von mit für gegen zwischen an"),
    by=words("von durch"),
    saying=words(
        "sagte sagt erklärte erklärt behauptete behauptet betonte betont teilte schrieb schreibt antwortete "
        "fragte meinte meint glaubt kündigte bestätigte dementierte warnte forderte fordert kritisierte lobte "
        "versprach berichtete berichtet nannte nennt will wollte plant hofft erwartet argumentierte stimmte "
        "twitterte fügte verwies räumte beschloss entschied lehnte prophezeite prognostizierte"
    ),
    personal=words(
        "starb verstarb geboren heiratete studierte spielte sang lebte wohnte reiste besuchte trat wurde getötet "
        "verletzt verhaftet gewählt ernannt verurteilt"
    ),
    corporate=words(
        "verkauft verkaufte kaufte übernahm übernimmt stellte produziert entwickelt entwickelte veröffentlichte "
        "beschäftigt investierte verklagt verklagte klagt einigte brachte bringt baut"
    ),
    launching=words("veröffentlicht vorgestellt entwickelt eingeführt stellte präsentierte"),
    founding=words(
        "gründete gegründet mitgründete kaufte übernahm erwarb verließ leitete leitet führt verklagt verklagte"
    ),
    auxiliaries=words("ist hat war wird will kann soll wurde hatte habe sei könnte"),
    head_first=False,
    nouns_capital=True,
    pronouns=Pronouns(male=words("er ihm ihn"), female=words("sie"), person=frozenset(), first=words("ich mich mir")),
    company_words=words("unternehmen firma konzern gruppe gewerkschaft partei verein verband marke"),
    institutions=words(
        "bundestag bundesrat bundesgerichtshof bundesverfassungsgericht bundesarbeitsgericht bundesfinanzhof "
        "bundesverwaltungsgericht bundesbank bundeskartellamt bundeswehr bundeskriminalamt bundesnachrichtendienst "
        "bundeskanzleramt reichstag wehrmacht nationalrat ständerat volkskammer politbüro europaparlament "
        "europarat weltbank weltsicherheitsrat kreml vatikan pentagon völkerbund"
    ),
    work_words=words("film buch album"),
    possessives=words(
        "mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner seines ihr ihre ihren ihrem "
        "ihrer ihres unser unsere unseren unserer"
    ),
    adjectives=words(
        "deutsche deutscher deutschen europäische europäischer europäischen internationale internationaler "
        "internationalen bayerische neue neuer großer hohe vereinigte vereinigten vereinte vereinten rote roten "
        "new south north east west royal allgemeine kölnische"
    ),
    modifiers=words(
        "stellvertretender stellvertretende ehemaliger ehemalige früherer designierter amtierender "
        "geschäftsführender leitender prime chief executive erster"
    ),
    rulers=words(
        "präsident präsidentin kanzler kanzlerin könig königin kaiser ministerpräsident premierminister "
        "premierministerin gouverneur bürgermeister bürgermeisterin oberbürgermeister botschafter bischof "
        "erzbischof fürst herzog"
    ),
    stems=(
        "reich",
        "burg",
        "berg",
        "stadt",
        "dorf",
        "hausen",
        "heim",
        "furt",
        "hafen",
        "bach",
        "brück",
        "münde",
        "grad",
        "land",
        "stan",
        "ingen",
        "kirchen",
        "felde",
        "rode",
        "walde",
    ),
    places=words(
        "us usa eu ddr brd udssr europa afrika asien amerika australien antarktis arktis mars venus jupiter "
        "saturn neptun uranus pluto merkur atlantik pazifik mittelmeer ostsee nordsee karibik balkan nahost"
    ),
    personal_nouns=words(
        "ehefrau ehemann witwe sohn tochter vater mutter bruder schwester familie eltern kinder leben karriere "
        "tod gesundheit rücktritt haltung meinung geburtstag körper anwalt anwälte biografie kindheit verhaftung "
        "prozess aussage rede krankheit ehe freund freunde"
    ),
    such_as=words("wie"),
    state_nouns=words(
        "regierung polizei parlament armee truppen behörden gebiet grenze botschaft wirtschaft wahl wahlen präsident"
    ),
    participles=words(
        "gesagt erklärt behauptet betont geschrieben geantwortet gefragt gemeint angekündigt bestätigt gewarnt "
        "gefordert versprochen gestorben geboren zurückgetreten"
    ),
)
