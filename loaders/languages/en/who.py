"""English: what stands beside a name, and what a capital letter does not prove."""

from __future__ import annotations

from loaders.languages.who import LatinWho, Pronouns, words

WHO = LatinWho(
    lang="en",
    function=words(
        "a an the this that these those such same other another each every either neither both all any some no "
        "none many much more most few fewer several enough i you he she it we they me him her us them my your "
        "his its our their mine yours hers ours theirs myself himself herself itself themselves who whom whose "
        "which what whatever whoever when whenever where wherever why how however of in on at by for with from "
        "to into onto over under above below between among through during before after since until till against "
        "about around across along behind beyond despite except inside outside near off out up down toward "
        "towards upon within without via per plus minus versus like unlike and or but nor so yet because "
        "although though while whereas if unless whether as than then once also too only just even still again "
        "already always never ever often sometimes usually rarely soon later now today tomorrow yesterday "
        "tonight here there thus hence therefore moreover furthermore meanwhile nevertheless nonetheless "
        "otherwise instead besides additionally finally initially eventually recently currently formerly "
        "previously earlier afterwards subsequently suddenly apparently reportedly allegedly clearly obviously "
        "perhaps maybe indeed not yes be am is are was were been being have has had having do does did doing "
        "done will would shall should can could may might must let let's don't didn't isn't wasn't first second "
        "third fourth fifth last next one two three four five six seven eight nine ten eleven twelve twenty "
        "thirty forty fifty hundred thousand million billion dozen half according following including regarding "
        "concerning given due ok okay hello hi dear please thanks thank well oh ah hey it's that's there's he's "
        "she's they're we're i'm i've i'll you're what's who's former late young early small good bad short low "
        "top local official interim presiding ex mid"
    ),
    common=words(
        "police officials analysts investors experts critics scientists researchers authorities prosecutors "
        "lawyers doctors shares stocks sales prices profits people residents witnesses supporters opponents "
        "protesters rebels troops soldiers students workers employees members leaders users customers consumers "
        "voters women men children parents fans players government parliament congress court judge president "
        "minister company team group union army war peace election state city country world market economy "
        "industry business trade oil gas gold energy water weather science technology internet software music "
        "film movie television radio news media press football soccer sport sports game match race time year "
        "month week day morning evening night summer winter spring autumn fall christmas easter god earthquake "
        "storm flood fire bomb attack violence unrest tension talks negotiations fighting speaking talking asked "
        "born based founded located known made built written called named considered compared combined "
        "unfortunately fortunately interestingly part background history introduction summary conclusion "
        "abstract contents references sources source related external links see also note notes image photo "
        "video file map table figure chapter section page click read share follow subscribe search home contact "
        "privacy terms copyright rights reserved advertisement update updated published posted question answer "
        "interview interviewer host speaker moderator narrator inflation unemployment growth demand supply "
        "production revenue income tax taxes debt budget interest exports imports banks airlines flights trains "
        "cars drivers health education security defense defence justice law order rule act bill vote report "
        "study survey research data figures statistics results evidence details information statement comment "
        "letter email message speech book story article version edition series season episode show concert album "
        "song band singer actor actress director producer writer author artist king queen prince princess lord "
        "lady sir pope bishop general colonel captain doctor professor mr mrs ms dr st mother father brother "
        "sister son daughter wife husband family friend friends everyone everybody someone somebody anyone "
        "anybody nobody nothing something everything anything thousands hundreds millions dozens battle siege "
        "treaty invasion campaign revolution offensive casualties forces navy fleet artillery cavalry infantry "
        "operation operations victory defeat surrender retreat"
    ),
    suffixes=(
        "ing",
        "ers",
        "ors",
        "ists",
        "ants",
        "ments",
        "ions",
        "ously",
        "ally",
        "ably",
        "ively",
        "ingly",
        "edly",
        "ness",
        "nesses",
        "ities",
        "ency",
        "ships",
        "less",
        "ful",
        "ically",
        "ately",
    ),
    never=words(
        "afghan african albanian algerian american americans arab arabs argentine argentinian armenian asian "
        "australian austrian azerbaijani bahraini balkan baltic bangladeshi belarusian belgian bolivian bosnian "
        "brazilian britain's british briton britons bulgarian burmese cambodian cameroonian canadian catalan "
        "caucasian chechen chilean chinese colombian congolese croat croatian cuban cypriot czech danish dane "
        "danes dutch ecuadorian egyptian english englishman estonian ethiopian european europeans filipino finn "
        "finnish flemish french frenchman gallic georgian german germans germanic ghanaian greek greeks "
        "guatemalan haitian hawaiian hebrew hindi hispanic honduran hungarian icelandic indian indians "
        "indonesian iranian iraqi iraqis irish irishman israeli israelis italian italians jamaican japanese "
        "jewish jew jews jordanian kazakh kenyan korean koreans kosovar kurd kurdish kurds kuwaiti latin latino "
        "latvian lebanese liberian libyan lithuanian macedonian malaysian maltese mexican mexicans moldovan "
        "mongolian montenegrin moroccan muslim muslims namibian nepalese nepali nicaraguan nigerian nordic "
        "norwegian omani ottoman pakistani palestinian palestinians panamanian paraguayan persian peruvian pole "
        "poles polish portuguese puerto-rican qatari roma roman romans romanian russian russians rwandan "
        "salvadoran saudi saudis scandinavian scot scots scottish senegalese serb serbian serbs sicilian sikh "
        "slavic slovak slovene slovenian somali soviet soviets spaniard spaniards spanish sudanese swede swedes "
        "swedish swiss syrian taiwanese tajik tamil tanzanian thai tibetan tunisian turk turkish turkmen turks "
        "ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh western westerner yemeni yugoslav zambian "
        "zimbabwean christian christians catholic catholics protestant protestants buddhist hindu hindus islamic "
        "islamist orthodox sunni shia shiite communist socialist nazi nazis democrat democrats republican "
        "republicans liberal conservative anglo-american franco-german anti-american pro-russian internet web "
        "god"
    ),
    calendar=words(
        "january february march april may june july august september october november december jan feb mar apr "
        "jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays "
        "tuesdays wednesdays thursdays fridays saturdays sundays mon tue wed thu fri sat sun christmas easter "
        "thanksgiving ramadan halloween bc ad bce ce am pm gmt utc est edt pst pdt cet ist bst"
    ),
    links=words("of the for and & de la del du des di van von"),
    particles=words("de del della di da dos du la le van von der den ten ter bin ibn al el ben zu y e st. st san"),
    articles=words("the a an"),
    titles=words(
        "mr mrs ms miss dr prof sir dame lord lady rev fr sgt lt col gen maj capt cpl pvt adm cmdr hon sen rep "
        "gov president vice-president premier chancellor prime minister senator congressman congresswoman "
        "representative governor mayor king queen prince princess emperor empress pope cardinal archbishop "
        "bishop rabbi imam sheikh ayatollah sultan tsar czar duke duchess earl count countess baron baroness "
        "general colonel major captain lieutenant sergeant commander admiral marshal corporal private professor "
        "doctor judge justice ambassador secretary commissioner chairman chairwoman chairperson chief director "
        "spokesman spokeswoman spokesperson coach father sister brother mother attorney prosecutor detective "
        "inspector officer constable sheriff reverend pastor deacon founder co-founder cofounder ceo cfo cto coo "
        "chief-executive analyst manager frontman singer actor actress author writer producer guitarist drummer "
        "bassist footballer striker goalkeeper midfielder defender driver astronaut cosmonaut scientist "
        "physicist chemist economist historian philosopher journalist reporter correspondent editor columnist "
        "blogger engineer architect composer conductor pianist painter poet novelist playwright comedian "
        "businessman businesswoman entrepreneur billionaire millionaire investor activist dissident lawyer "
        "barrister solicitor politician lawmaker mp leader dictator tyrant candidate nominee congressmen deputy "
        "undersecretary researcher surgeon first-lady cyclist swimmer golfer boxer sprinter tennis skipper pilot "
        "dean rector provost principal"
    ),
    roles=words(
        "president chairman chairwoman chair ceo cfo cto coo founder co-founder cofounder director manager "
        "executive officer head chief spokesman spokeswoman spokesperson analyst minister secretary leader "
        "lawyer attorney counsel professor doctor researcher scientist expert economist editor journalist author "
        "owner partner member employee coach captain player singer actor actress engineer designer developer "
        "programmer governor mayor senator ambassador general judge student teacher son daughter brother sister "
        "wife husband father mother widow friend chancellor king queen premier prince princess treasurer "
        "treasurer-general deputy vice-president vp md commissioner prosecutor coordinator adviser advisor aide "
        "consultant physician surgeon historian politician lawmaker activist"
    ),
    org_heads=words(
        "university college school institute institution academy ministry department agency bureau office "
        "commission committee council board court tribunal parliament senate congress assembly party union "
        "federation confederation association society foundation organization organisation authority "
        "administration service services bank fund trust corporation company group holdings enterprises "
        "industries partners associates brothers systems technologies technology communications telecom airlines "
        "airways motors electric electronics pharmaceuticals laboratories labs software computer computers "
        "networks network media entertainment pictures studios records broadcasting news press times post "
        "journal tribune herald guardian telegraph gazette observer independent chronicle register review "
        "magazine agence club fc united rovers city athletic league army navy force forces corps brigade "
        "division regiment battalion guard police alliance coalition front movement brotherhood church order "
        "congregation exchange reserve treasury cabinet government orchestra band choir team registry nations "
        "consortium initiative program programme project insurance financial capital securities investments "
        "ventures energy petroleum oil gas steel mining chemical constructors logistics express railways railway "
        "rail lines foods brewery brewing stores supermarkets interactive games semiconductor semiconductors "
        "robotics aerospace aviation aircraft defense defence dynamics international worldwide global inc corp "
        "ltd llc plc lawyers watch reuters"
    ),
    place_heads=words(
        "street avenue road boulevard lane drive square plaza park island islands isle isles river lake sea "
        "ocean bay gulf strait straits channel mountain mountains mount mt valley desert peninsula cape coast "
        "beach hill hills forest canyon county province state district region republic kingdom empire emirates "
        "territory territories city town village borough township heights springs falls creek highway freeway "
        "expressway turnpike motorway route strip bank atoll archipelago continent basin plateau plain delta "
        "fjord glacier volcano reef crater planet moon"
    ),
    facility_heads=words(
        "airport bridge stadium arena tower towers palace castle cathedral basilica mosque temple synagogue "
        "museum gallery library hospital clinic prison jail station terminal harbor harbour port dam canal "
        "tunnel plant factory refinery telescope observatory laboratory building house hall center centre mall "
        "hotel theatre theater opera cemetery memorial monument base barracks fort camp courts courthouse "
        "embassy pier dock shipyard mine reactor spaceport cosmodrome headquarters speedway circuit racecourse "
        "pyramid wall gate garden gardens zoo abbey monastery chapel collider"
    ),
    work_heads=words(
        "symphony concerto sonata trilogy saga anthem testament bible quran gospel manifesto act constitution prize award medal trophy oscar"
    ),
    product_heads=words(
        "phone smartphone os windows edition console processor engine rocket missile satellite probe rover "
        "aircraft jet shuttle spacecraft capsule store app browser pro mini air plus max ultra"
    ),
    org_nouns=words(
        "company firm corporation startup start-up business group conglomerate manufacturer maker carmaker "
        "automaker retailer bank airline newspaper magazine broadcaster agency organization organisation party "
        "union band club team university college studio label publisher network operator provider supplier "
        "subsidiary parent rival competitor giant shares stock shareholders investors employees executives "
        "spokesman spokeswoman board profits revenue headquarters website officials customers engineers lawyers "
        "ceo cfo chairman chief militants fighters rebels supporters members management division brand charity "
        "foundation militia"
    ),
    place_nouns=words(
        "city town village capital province state region district county island country suburb port area "
        "neighborhood neighbourhood republic nation river lake mountain planet peninsula street avenue border"
    ),
    facility_nouns=words(
        "airport stadium bridge prison hospital museum factory plant base building courthouse skyscraper station"
    ),
    product_nouns=words(
        "software app application smartphone phone tablet computer computers laptop console player browser "
        "system operating engine car sedan suv truck model aircraft airliner jet plane rocket missile spacecraft "
        "satellite probe chip processor device devices drug vaccine game platform service tool toolkit language "
        "chatbot robot camera gadget handset music machine "
    ),
    work_nouns=words(
        "film movie book novel album song single series show opera play poem essay painting musical documentary "
        "memoir comic manga anime episode sitcom ballet symphony biography magazine"
    ),
    of=words("of"),
    place_prepositions=words("in near around outside across throughout toward towards into through"),
    at_prepositions=words("at from to for with against between"),
    by=words("by"),
    saying=words(
        "said says say told tells adds added explained explains stated states announced announces claims claimed "
        "argued argues insisted insists warned warns predicted predicts noted notes admitted admits denied "
        "denies confirmed confirms revealed reveals replied replies responded responds wrote writes tweeted "
        "declared declares asked asks suggested suggests believes believed thinks thought commented comments "
        "concluded concludes expressed expresses testified vowed pledged promised acknowledged acknowledges "
        "agreed agrees refused refuses decided decides plans planned hopes hoped wants wanted"
    ),
    personal=words(
        "died dies born resigned resigns retired married divorced graduated studied attended wrote sang starred "
        "played scored thinks thought feels felt loves loved smiled laughed grew lived moved visited met spoke "
        "speaks arrested convicted sentenced jailed testified joined attributes briefly personally succeeding "
        "pleaded apologized apologised killed wounded elected appointed sworn"
    ),
    corporate=words(
        "acquired acquires acquire buys bought sells sold launched launches launch unveiled unveils released "
        "releases sued sues sue filed files settled settles merged invests invested hired fired employs "
        "manufactures produces makes reported reports posted operates owns licenses licensed shipped ships "
        "introduced introduces developed develops plans expects announced cut cuts raised raises"
    ),
    launching=words(
        "launch launched launches launching unveil unveiled unveils unveiling introduce introduced introduces "
        "introducing release released releases releasing developed develop develops build built designed ship "
        "shipped ships sell sells selling"
    ),
    founding=words(
        "founded founds found founding co-founded cofounded started acquired acquires acquire acquiring bought "
        "buy buys buying joined joins join joining sued sues sue suing left quit merged took overtook owned owns "
        "owning"
    ),
    auxiliaries=words("is was has had will would can could may might should does did do are were have"),
    possessive=True,
    head_first=False,
    pronouns=Pronouns(
        male=words("he him his himself"),
        female=words("she her hers herself"),
        person=frozenset(),
        first=words("i me my myself"),
    ),
    company_words=words("company firm corporation startup"),
    work_words=words("album film movie song book novel"),
    adjectives=words(
        "new old great big long high national federal royal senior junior chief deputy vice acting north south "
        "east west northern southern eastern western central upper lower first second third united international "
        "european greater little free general supreme"
    ),
    modifiers=words(
        "prime vice deputy chief executive operating financial technology technical managing general foreign "
        "interior defense defence finance assistant associate acting interim former ex lead senior junior first "
        "crown lord attorney secretary information marketing state district health transport education justice "
        "presiding mr major brigadier lieutenant rear field co"
    ),
    rulers=words(
        "president king queen minister premier chancellor governor mayor prince princess emperor ambassador "
        "bishop archbishop duke sultan"
    ),
    places=words(
        "us u.s usa u.s.a uk u.k uae ussr d.c dc nyc europe africa asia america antarctica oceania eurasia "
        "arctic antarctic mars venus jupiter saturn neptune uranus pluto mercury earth atlantic pacific "
        "mediterranean caribbean middle-east"
    ),
    personal_nouns=words(
        "wife husband widow son daughter father mother brother sister family parents children life career death "
        "health resignation attitude opinion birthday body home house lawyer lawyers attorney fans biography "
        "childhood arrest trial testimony funeral remarks speech illness marriage divorce girlfriend boyfriend "
        "friend friends"
    ),
    such_as=words("as like including"),
    state_nouns=words(
        "court police government parliament army troops forces authorities territory border embassy economy "
        "election elections market president premier senate congress ambassador capital soil coast time"
    ),
    stems=("burg", "burgh", "ville", "shire", "grad", "stan", "land", "polis", "chester", "borough", "abad", "pur"),
    possessives=words("my your his her its our their whose"),
)
