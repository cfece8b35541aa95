"""German frames and little words for the event engine (types: ACE 2005 and SEM; each class's everyday verbs and nouns)."""

from __future__ import annotations

from loaders.events.pack import Connective, Frame, Pack, words
from loaders.languages.de.what_verbs import conjugate, past_form, plural, separated

FRAMES = (
    Frame(
        type="founding",
        verbs="gründen mitgründen mitbegründen begründen stiften ins_leben_rufen ausgründen errichten…stiftung|"
        "gesellschaft|gmbh|unternehmen ins_leben_gerufen rufen…leben",
        nouns="gründung unternehmensgründung neugründung",
    ),
    Frame(
        type="acquisition",
        verbs="übernehmen erwerben auf-kaufen kaufen ein-verleiben ersteigern",
        nouns="übernahme kauf erwerb aufkauf ankauf",
    ),
    Frame(
        type="purchase",
        verbs="bestellen an-schaffen aus-geben…millionen|milliarden beschaffen",
        nouns="bestellung anschaffung",
    ),
    Frame(
        type="sale",
        verbs="verkaufen veräußern versteigern ab-stoßen",
        nouns="verkauf veräußerung versteigerung",
    ),
    Frame(
        type="merger",
        verbs="fusionieren verschmelzen zusammen-schließen",
        nouns="fusion zusammenschluss verschmelzung",
        object="agent",
        of="agent",
        oblique="agent",
    ),
    Frame(
        type="funding",
        verbs="investieren finanzieren spenden fördern gewähren bereit-stellen bezuschussen ein-steigen beteiligen…an "
        "ein-sammeln…millionen|milliarden bewilligen retten…bank sponsern",
        nouns="investition finanzierung finanzierungsrunde spende förderung",
        oblique="object",
    ),
    Frame(
        type="funding",
        verbs="erhalten…finanzierung|kredit|förderung|darlehen|millionen",
        subject="object",
        object="other",
        alone="object",
        oblique="agent",
    ),
    Frame(
        type="launch",
        verbs="vor-stellen ein-führen eröffnen veröffentlichen…album|version|spiel|software enthüllen ein-weihen "
        "präsentieren bringen…markt|handel|läden|kinos in_betrieb_nehmen heraus-bringen frei-geben nehmen…betrieb "
        "uraufführen aus-rollen auf-legen…programm|fonds",
    ),
    Frame(
        type="launch",
        verbs="starten kommen…markt|läden|handel|kinos|kino|regale ab-heben erscheinen gehen…betrieb "
        "an-laufen…produktion|betrieb|serie",
        nouns="markteinführung einführung start eröffnung vorstellung premiere stapellauf einweihung uraufführung",
        alone="object",
    ),
    Frame(
        type="failure",
        verbs="scheitern zusammen-brechen explodieren misslingen versagen absagen ab-sagen ein-stellen…produktion|betrieb|verkauf|dienst|arbeit|suche|flug|flüge|flugbetrieb|verkehr|erscheinen|bau|fertigung|lieferung|entwicklung|projekt|programm|kämpfe auf-geben zurück-rufen "
        "stoppen aus-fallen abbrechen ab-brechen "
        "schließen…werk|fabrik|filiale|betrieb an-melden…insolvenz|konkurs platzen fehl-schlagen gehen…konkurs|"
        "pleite",
        nouns="scheitern zusammenbruch insolvenz konkurs pleite fehlschlag schließung bankrott",
    ),
    Frame(
        type="success",
        verbs="gelingen glücken landen auf-setzen…kometen|mond|planeten|boden|landebahn erreichen…umlaufbahn|gipfel|ziel|mond erzielen…tor|siegtor|treffer|führungstor brechen…rekord auf-stellen…rekord siegen",
        nouns="triumph sieg landung",
    ),
    Frame(
        type="contract",
        verbs="unterzeichnen…vertrag|kaufvertrag unterschreiben…vertrag beauftragen mieten pachten leasen "
        "erhalten…auftrag|zuschlag vergeben…auftrag schließen…vertrag ab-schließen…vertrag",
        nouns="vertragsunterzeichnung auftragsvergabe",
    ),
    Frame(
        type="departure",
        verbs="zurück-treten verlassen aus-scheiden entlassen kündigen ab-danken aus-treten feuern absetzen ab-setzen "
        "emigrieren aus-wandern fliehen flüchten abberufen ab-berufen zurück-ziehen entmachten ab-treten "
        "nieder-legen…amt|mandat|vorsitz|ämter auf-geben…amt|posten|vorsitz|mandat räumen…posten|amt|stuhl "
        "verlieren…amt|posten|job|mandat gehen…ruhestand|rente|pension|exil aus-steigen hin-werfen entbinden…aufgaben|pflichten|amt frei-stellen "
        "suspendieren beurlauben aus-schließen…partei|fraktion|verein ab-wählen trennen…von",
        nouns="rücktritt ausscheiden entlassung abdankung kündigung austritt abgang weggang abberufung flucht",
        oblique="object",
        of="agent",
    ),
    Frame(
        type="joining",
        verbs="bei-treten ein-treten an-schließen wechseln zurück-kehren ein-stellen an-heuern an-werben holen…als|ins|in|zu|zum an-fangen…bei|als|beim auf-steigen…zu|in|ins|zum "
        "immatrikulieren verpflichten stoßen…zu",
        nouns="beitritt eintritt wechsel rückkehr verpflichtung",
        oblique="object",
    ),
    Frame(
        type="appointment",
        verbs="ernennen berufen befördern nominieren krönen vereidigen werden…chef|präsident|präsidentin|kanzler|"
        "kanzlerin|minister|ministerin|direktor|direktorin|könig|königin|kaiser|papst|bürgermeister|vorsitzender|"
        "professor|trainer|leiter|ceo übernehmen…leitung|amt|posten|führung|vorsitz|regierung an-treten…amt|"
        "stelle|nachfolge nach-folgen ein-setzen…als ab-lösen ersetzen folgen…als bestellen…zum|zur folgen…auf küren machen…zum|zur bestimmen…zum|zur bestätigen…amt betrauen rücken…spitze|vorstand "
        "ab-legen…amtseid|eid leisten…amtseid|eid übernehmen…ressort|ministerium|finanzressort|amtsgeschäfte|"
        "geschäfte|spitze|ministeramt|präsidentschaft|chefposten|kommando|direktion|intendanz|professur|lehrstuhl "
        "werden…nachfolger|nachfolgerin|vizekanzler|vizepräsident|vizepräsidentin|generalsekretär|generalsekretärin|"
        "finanzminister|finanzministerin|außenminister|außenministerin|innenminister|innenministerin|arbeitsminister|"
        "ministerpräsident|ministerpräsidentin|premierminister|premierministerin|bundeskanzler|bundeskanzlerin|"
        "bundespräsident|parteichef|parteichefin|parteivorsitzender|vorstandschef|vorstandschefin|"
        "vorstandsvorsitzender|vorsitzende|geschäftsführer|geschäftsführerin|leiterin|intendant|intendantin|"
        "chefredakteur|chefredakteurin|botschafter|trainerin|bundestrainer|bürgermeisterin|oberbürgermeister|"
        "professorin|rektor|rektorin|dekan|bischof|erzbischof|kardinal|senator|gouverneur|chefin|sprecher|sprecherin "
        "an-treten…dienst|posten wählen…zum|"
        "zur",
        nouns="ernennung berufung beförderung amtsantritt krönung vereidigung amtseinführung",
    ),
    Frame(
        type="publication",
        verbs="veröffentlichen publizieren heraus-geben berichten drucken aus-strahlen verbreiten erscheinen…buch|roman|band|zeitung|studie|ausgabe|artikel|bericht "
        "schreiben…buch|roman|drehbuch|gedicht|oper|sinfonie verfassen komponieren drehen…film|dokumentarfilm",
        nouns="veröffentlichung publikation herausgabe",
        speech=True,
    ),
    Frame(
        type="statement",
        verbs="sagen erklären mit-teilen an-kündigen bekannt-geben bekanntgeben bekannt_geben geben…bekannt verkünden "
        "behaupten betonen bestätigen dementieren bestreiten zu-geben ein-räumen antworten erwidern hinzu-fügen "
        "kritisieren fordern warnen äußern begründen…damit vor-schlagen auf-rufen beschuldigen "
        "vor-werfen loben versprechen empfehlen erläutern erwähnen ablehnen ab-lehnen zurück-weisen drohen "
        "gratulieren danken twittern bekräftigen beklagen entschuldigen appellieren hin-weisen kommentieren "
        "schreiben verurteilen…angriff|anschlag|gewalt|krieg|vorgehen|putsch|invasion|bombardierung|tat|äußerung|"
        "äußerungen|verletzung|mord sprechen…von|über nennen würdigen bezeichnen mahnen plädieren ein-gestehen versichern "
        "fest-stellen unterstreichen hervor-heben rügen bemängeln begrüßen verlangen signalisieren zu-sichern rufen "
        "entgegnen ergänzen beteuern bezweifeln aus-schließen an-mahnen bedauern geben…interview halten…rede|ansprache",
        nouns="ankündigung erklärung mitteilung rede stellungnahme bekanntgabe",
        speech=True,
        of="agent",
    ),
    Frame(
        type="prediction",
        verbs="vorher-sagen voraus-sagen prognostizieren prophezeien erwarten vorhersehen rechnen…mit",
        nouns="vorhersage prognose prophezeiung",
        speech=True,
        of="agent",
    ),
    Frame(
        type="negotiation",
        verbs="verhandeln führen…verhandlungen|gespräche auf-nehmen…verhandlungen|gespräche bieten…übernahme",
        nouns="verhandlung verhandlungen",
        oblique="object",
    ),
    Frame(
        type="construction",
        verbs="bauen erbauen errichten fertig-stellen entwickeln konstruieren wiederauf-bauen auf-bauen vollenden "
        "legen…grundstein beginnen…bau",
        nouns="bau errichtung fertigstellung grundsteinlegung wiederaufbau bauarbeiten",
    ),
    Frame(
        type="expansion",
        verbs="erweitern aus-bauen expandieren vergrößern verdoppeln verdreifachen",
        nouns="ausbau erweiterung expansion",
    ),
    Frame(
        type="study",
        verbs="entdecken erfinden erforschen patentieren nach-weisen entschlüsseln untersuchen identifizieren",
        nouns="entdeckung erfindung",
    ),
    Frame(
        type="meeting",
        verbs="treffen zusammen-kommen besuchen empfangen veranstalten ab-halten tagen ein-laden zusammen-treffen "
        "teil-nehmen halten…konferenz|tagung|sitzung ein-treffen begegnen statt-finden…treffen|konferenz|gipfel|tagung reisen "
        "interviewen",
        nouns="treffen gipfel besuch konferenz tagung sitzung kongress gespräch interview zusammenkunft",
        of="agent",
        oblique="object",
    ),
    Frame(
        type="regulation",
        verbs="verbieten verabschieden beschließen genehmigen erlassen ratifizieren ab-schaffen auf-heben verhängen "
        "zu-lassen billigen untersagen legalisieren an-ordnen auf-lösen…bundestag|parlament|landtag|nationalversammlung erlauben in_kraft_treten treten…kraft sanktionieren auferlegen",
        nouns="verbot verabschiedung abschaffung genehmigung inkrafttreten ratifizierung aufhebung",
    ),
    Frame(
        type="transformation",
        verbs="um-wandeln um-benennen verstaatlichen privatisieren um-strukturieren aus-rufen…republik "
        "erklären…unabhängigkeit verwandeln umfirmieren ab-spalten aus-gliedern bringen…börse gehen…börse um-bilden",
        nouns="umwandlung umbenennung privatisierung verstaatlichung unabhängigkeitserklärung",
    ),
    Frame(
        type="death",
        verbs="sterben versterben um-kommen ermorden töten hin-richten ertrinken erschießen fallen…krieg|schlacht "
        "um-bringen erliegen…verletzungen|krebsleiden|krankheit|leiden|krebs verunglücken…tödlich begehen…selbstmord|suizid beisetzen bei-setzen beerdigen ums_leben_kommen kommen…leben",
        nouns="tod ermordung hinrichtung beisetzung attentat beerdigung",
        of="agent",
    ),
    Frame(type="death", verbs="=tot =verstorben", of="agent", object="agent"),
    Frame(
        type="birth",
        verbs="=geboren gebären",
        nouns="geburt",
        of="agent",
        object="agent",
    ),
    Frame(
        type="lawsuit",
        verbs="verklagen klagen an-klagen verurteilen frei-sprechen verhaften fest-nehmen ein-reichen…klage|beschwerde|"
        "berufung erheben…klage|anklage urteilen verlieren…prozess|verfahren|rechtsstreit|gericht "
        "gewinnen…prozess|verfahren|rechtsstreit inhaftieren aus-liefern…an ermitteln…gegen|wegen verhängen…strafe|haft|haftstrafe|geldstrafe|freiheitsstrafe durchsuchen beschlagnahmen auf-heben…urteil verwerfen…revision|berufung verbüßen frei-lassen ein-leiten…verfahren|ermittlungen|ermittlungsverfahren ein-legen…berufung|revision an-zeigen "
        "entscheiden…gericht|richter ab-weisen…klage",
        nouns="klage prozess verurteilung verhaftung freispruch urteil festnahme anklage gerichtsverfahren rechtsstreit",
        of="object",
        oblique="object",
    ),
    Frame(
        type="award",
        verbs="aus-zeichnen verleihen ehren gewinnen…preis|medaille|titel|pokal|oscar|meisterschaft",
        nouns="verleihung auszeichnung preisverleihung",
    ),
    Frame(
        type="award",
        verbs="erhalten…preis|medaille|orden|titel|nobelpreis|oscar|auszeichnung|doktorwürde",
        subject="object",
        object="other",
        alone="object",
        oblique="agent",
    ),
    Frame(
        type="conflict",
        verbs="an-greifen überfallen ein-marschieren bombardieren belagern besiegen erobern besetzen stürzen "
        "kapitulieren erklären…krieg putschen annektieren kämpfen schlagen…schlacht ein-nehmen plündern zerstören verüben…anschlag|attentat|überfall beschießen stürmen",
        nouns="schlacht invasion angriff belagerung putsch bombardierung aufstand krieg revolution überfall anschlag "
        "eroberung kapitulation besetzung",
        of="object",
        oblique="object",
    ),
    Frame(
        type="election",
        verbs="wählen wiederwählen wieder-wählen ab-stimmen gewinnen…wahl|wahlen|landtagswahl|bundestagswahl "
        "verlieren…wahl|wahlen ab-halten…wahl|wahlen|referendum",
        nouns="wahl wahlen bundestagswahl landtagswahl präsidentschaftswahl abstimmung wiederwahl volksabstimmung",
    ),
    Frame(
        type="agreement",
        verbs="einigen vereinbaren verständigen unterzeichnen…abkommen|vertrag|vereinbarung|friedensvertrag|pakt|waffenstillstand "
        "schließen…abkommen|frieden|pakt|bündnis|vergleich|waffenstillstand verbünden bei-legen…streit|konflikt|"
        "rechtsstreit erzielen…einigung|abkommen unterschreiben…abkommen|vereinbarung ab-schließen…abkommen|"
        "vereinbarung|vergleich",
        nouns="abkommen einigung vereinbarung friedensvertrag waffenstillstand bündnis beilegung vertrag vergleich",
        of="agent",
        object="agent",
        oblique="agent",
    ),
    Frame(
        type="accident",
        verbs="verunglücken entgleisen ab-stürzen sinken…schiff|boot|fähre kollidieren kentern verletzen brennen "
        "prallen rammen überschwemmen verwüsten auf-laufen…grund|riff "
        "aus-brechen…feuer|brand|vulkan|epidemie|seuche|unruhen|panik zusammen-stoßen",
        nouns="unfall unglück absturz erdbeben explosion brand katastrophe kollision untergang ausbruch",
        of="object",
    ),
    Frame(
        type="result",
        verbs="steigen…prozent|%|auf|um fallen…prozent|%|auf|um sinken…prozent|%|auf|um wachsen…prozent|%|um "
        "verlieren…prozent|%|millionen|milliarden betragen erwirtschaften erzielen…umsatz|gewinn|verlust "
        "verzeichnen ein-brechen zu-legen verbuchen aus-weisen…gewinn|verlust|umsatz machen…gewinn|verlust|umsatz "
        "kommen…prozent beschäftigen…menschen|mitarbeiter|beschäftigte steigern schrumpfen belaufen "
        "aus-liefern…fahrzeuge|flugzeuge|autos|geräte|wagen ab-setzen…fahrzeuge|autos|geräte|stück|exemplare gewinnen…prozent ab-stürzen…prozent rutschen…prozent",
        subject="object",
        alone="object",
    ),
    Frame(
        type="other",
        verbs="heiraten scheiden um-ziehen ziehen…nach erkranken leiden statt-finden ereignen geschehen studieren "
        "promovieren ab-schließen…studium operieren feiern retten evakuieren entstehen gewinnen erhalten "
        "adoptieren auf-treten kommen…zu beginnen enden bergen auf-decken beantragen ziehen…in|ins",
        nouns="hochzeit heirat scheidung",
        weak=True,
    ),
)

AUX = (
    dict.fromkeys(words("hat haben habe"), "H")
    | dict.fromkeys(words("hatte hatten"), "h")
    | dict.fromkeys(words("wird werden ist sind sei seien"), "B")
    | dict.fromkeys(words("wurde wurden war waren"), "b")
    | dict.fromkeys(words("würde würden"), "W")
    | {"worden": "E", "zu": "K"}
    | dict.fromkeys(
        words(
            "könnte könnten kann können konnte sollte sollten müsste muss müssen dürfte dürften wäre wären hätte hätten"
        ),
        "f",
    )
    | dict.fromkeys(
        words(
            "will wollen plant planen plante beabsichtigt beabsichtigen soll sollen hofft hoffen möchte möchten geplant vorgesehen"
        ),
        "P",
    )
    | dict.fromkeys(words("beschloss beschlossen entschied entschlossen begann gelang"), "D")
    | dict.fromkeys(words("versucht versuchte versuchten weigerte weigert"), "A")
    | dict.fromkeys(words("nicht nie niemals kein keine keinen keiner keinem ohne weder"), "N")
)

CONNECTIVES = (
    Connective(pattern=r"(?:^|,)\s*(?:nach|nachdem)\b", type="BEFORE", place="front"),
    Connective(pattern=r"(?:^|,)\s*(?:vor|bevor)\b", type="BEFORE", place="front", forward=False),
    Connective(pattern=r"\b(?:weil|da|wegen|aufgrund)\b", type="CAUSES", place="front"),
    Connective(pattern=r"\b(?:weil|wegen|aufgrund|verursacht durch)\b", type="CAUSES", place="between", forward=False),
    Connective(pattern=r"\b(?:was dazu führte|woraufhin|sodass|wodurch)\b", type="CAUSES", place="between"),
    Connective(pattern=r"\b(?:im Rahmen|als Teil)\b", type="PART_OF", place="between"),
    Connective(pattern=r"\b(?:darunter|einschließlich)\b", type="INCLUDES", place="between"),
    Connective(pattern=r"\b(?:nachdem)\b", type="BEFORE", place="between", forward=False),
    Connective(pattern=r"\b(?:bevor|und dann|und danach|gefolgt von)\b", type="BEFORE", place="between"),
    Connective(pattern=r"^\W*(?:danach|dann|später|anschließend|daraufhin)\b", type="BEFORE", place="next"),
    Connective(pattern=r"^\W*(?:deshalb|daher|infolgedessen|folglich)\b", type="CAUSES", place="next"),
)

PACK = Pack(
    connectives=CONNECTIVES,
    lang="de",
    script="latin",
    frames=FRAMES,
    conjugate=conjugate,
    separated=separated,
    inflect_noun=plural,
    aux=AUX,
    between=words(
        "auch schon bereits dann noch nun jetzt erst sich ihn sie es er damals gestern heute wieder später zudem"
    ),
    free_order=True,
    verb_last={
        **dict.fromkeys(words("der die das"), "rel"),
        **dict.fromkeys(words("den dem deren dessen denen"), "orel"),
    },
    as_said=words("wie"),
    not_subject=words("den dem einen einem seinen seinem ihren ihrem diesen diesem unseren unserem keinen keinem"),
    be_verbs=words(
        "sterben versterben gehen kommen bleiben zurück-treten aus-scheiden scheitern bei-treten ein-treten zurück-kehren um-ziehen "
        "gelingen um-kommen ab-stürzen entgleisen verunglücken fliehen flüchten aus-wandern emigrieren wechseln erscheinen landen "
        "explodieren ab-heben um-kommen ertrinken entstehen reisen zusammen-brechen steigen fallen sinken wachsen ein-marschieren "
        "starten aus-laufen kentern auf-brechen folgen aus-brechen prallen ein-treffen verstorben begegnen auf-steigen aus-steigen kommen…läden "
        "geschehen misslingen glücken aus-treten ab-treten werden zusammen-kommen ab-danken kommen…leben treten…kraft"
    ),
    relatives=words("welcher welche welches"),
    object_relatives=words("dessen deren dem denen wo worin"),
    subordinators=words("als während nachdem bevor weil da seitdem sobald obwohl indem damit wie woraufhin sodass"),
    conditionals=words("wenn falls ob sofern"),
    complementizers=words("dass daß"),
    coordinators=words("und aber oder sowie sondern denn"),
    by=words("von vom durch"),
    of=words("von vom des aus"),
    at=words("in im ins an am auf bei beim nahe nach"),
    against=words("gegen"),
    eventive=words("beginnen statt-finden ereignen aus-brechen enden"),
    with_=words("mit zwischen"),
    prepositions=words(
        "zu zum zur für gegen mit über unter um nach vor seit bis wegen durch ohne trotz laut gemäß neben hinter zwischen aus "
        "gegenüber aufs ins beim"
    ),
    articles=words(
        "der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer "
        "dieser diese dieses diesen diesem unser unsere jener jene"
    ),
    reflexives=words("sich mich uns mir"),
    subjects=words("er sie es wir ich man wer dies"),
    after=words("nach nachdem"),
    before=words("vor bevor"),
    since=words("seit seitdem"),
    sequence=words("dann danach später anschließend schließlich daraufhin zudem auch außerdem"),
    later=r"\b(?:später|danach|anschließend)\b",
    that_was=r"(?:das|dies|es) (?:war|geschah) (?:im|am)\b",
    hearsay=r"\b(?:angeblich|offenbar|berichten zufolge|soll(?:en)?|dem Vernehmen nach|Medienberichten zufolge)\b",
    attribution=r"\b(?:laut|gemäß|nach Angaben|zufolge)\b",
    boilerplate=(
        r"(?:haftungsausschluss|cookies?\b|datenschutz|alle rechte vorbehalten|abonnieren|newsletter|hier klicken|"
        r"mehr lesen|impressum|teilen auf|anmelden und|jetzt registrieren)"
    ),
    past_forms=past_form,
)
