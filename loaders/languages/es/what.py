"""Spanish frames and little words for the event engine (types: ACE 2005 and SEM; each class's everyday verbs and nouns)."""

from __future__ import annotations

from loaders.events.pack import Connective, Frame, Pack, words
from loaders.languages.es.what_verbs import conjugate, past_form, plural

FRAMES = (
    Frame(
        type="founding",
        verbs="fundar cofundar co-fundar crear…empresa|compañía|sociedad|fundación|asociación|partido|universidad|"
        "instituto|escuela|organización|agencia|grupo|club|banda|laboratorio constituir…sociedad|empresa "
        "montar…empresa|negocio",
        nouns="fundación creación",
    ),
    Frame(
        type="founding",
        verbs="crear establecer instaurar instituir iniciar",
        weak=True,
    ),
    Frame(
        type="acquisition",
        verbs="adquirir comprar…empresa|compañía|participación|acciones|club|marca|filial absorber hacerse_con comprar "
        "recibir…marca|patente|licencia|derechos obtener…marca|patente|licencia|derechos",
        nouns="adquisición compra absorción",
    ),
    Frame(
        type="purchase",
        verbs="encargar gastar comprar…aviones|terreno|casa|coches|máquinas|chips",
        nouns="",
    ),
    Frame(
        type="sale",
        verbs="vender revender subastar traspasar desprenderse",
        nouns="venta subasta traspaso",
        alone="object",
    ),
    Frame(
        type="merger",
        verbs="fusionar fusionarse",
        nouns="fusión",
        object="object",
        of="agent",
        oblique="agent",
    ),
    Frame(
        type="funding",
        verbs="invertir financiar recaudar subvencionar donar cerrar…ronda rescatar…banco inyectar prestar "
        "conceder…préstamo|crédito",
        nouns="inversión financiación donación rescate ronda_de_financiación",
        oblique="object",
    ),
    Frame(
        type="funding",
        verbs="recibir…financiación|inversión|subvención|préstamo|millones obtener…financiación|préstamo|subvención",
        subject="object",
        object="other",
        alone="object",
        oblique="agent",
    ),
    Frame(
        type="launch",
        verbs="lanzar presentar…modelo|producto|versión|prototipo|disco|dispositivo inaugurar estrenar desvelar "
        "comercializar despegar sacar…venta|mercado|disco salir…venta|mercado poner…venta|marcha|órbita|servicio "
        "publicar…disco|álbum|versión",
        nouns="lanzamiento inauguración estreno presentación debut",
        alone="object",
    ),
    Frame(
        type="failure",
        verbs="fracasar fallar quebrar colapsar explotar estallar…cohete cancelar cerrar…fábrica|planta|puertas|"
        "empresa declararse…quiebra|bancarrota hundirse derrumbarse desplomarse suspenderse aplazar aplazarse interrumpir retirar…mercado abandonar…proyecto|programa suspender…pagos",
        nouns="fracaso quiebra colapso bancarrota cancelación cierre explosión",
    ),
    Frame(
        type="success",
        verbs="lograr conseguir…éxito|objetivo|récord triunfar batir…récord alcanzar…órbita|cumbre|cima aterrizar "
        "alunizar amerizar completar…misión superar…récord",
        nouns="triunfo hazaña",
    ),
    Frame(
        type="contract",
        verbs="firmar…contrato|convenio|arrendamiento contratar adjudicar ganar…contrato|concurso|licitación alquilar "
        "arrendar conceder…licencia|contrato",
        nouns="contrato",
    ),
    Frame(
        type="departure",
        verbs="dimitir renunciar abandonar…cargo|puesto|empresa|compañía|partido|país dejar…cargo|puesto|empresa|"
        "compañía|presidencia|dirección retirarse jubilarse despedir destituir cesar marcharse exiliarse abdicar "
        "emigrar separarse huir fugarse escapar jubilar tomar…baja|licencia expulsar",
        nouns="dimisión renuncia salida retirada despido destitución abdicación jubilación cese",
        oblique="object",
        of="agent",
    ),
    Frame(
        type="joining",
        verbs="unirse incorporarse ingresar fichar reclutar debutar…equipo|selección regresar volver…empresa|compañía|equipo|cargo adherirse "
        "alistarse matricularse afiliarse entrar…equipo|empresa|compañía|ejército|gobierno|academia sumarse",
        nouns="incorporación ingreso fichaje adhesión regreso",
        oblique="object",
    ),
    Frame(
        type="appointment",
        verbs="nombrar designar ascender elegir…presidente|director|secretario|papa|líder asumir…cargo|presidencia|"
        "dirección|mando|puesto|poder proclamar…rey|emperador|presidente coronar suceder convertirse…presidente|"
        "presidenta|director|ministro|rey|reina|papa|jefe|alcalde|gobernador|capitán|entrenador tomar_posesión "
        "jurar…cargo ocupar…cargo|puesto|presidencia sustituir reemplazar",
        nouns="nombramiento ascenso designación coronación investidura proclamación",
    ),
    Frame(
        type="publication",
        verbs="publicar editar difundir divulgar imprimir emitir…comunicado|informe|programa filtrar informar",
        nouns="publicación difusión",
        speech=True,
    ),
    Frame(
        type="statement",
        verbs="decir anunciar declarar afirmar explicar señalar asegurar manifestar responder añadir indicar precisar aclarar puntualizar aseverar replicar apuntar culpar defender comparecer rehusar "
        "confirmar negar reconocer admitir revelar proponer pedir criticar denunciar condenar…ataque|atentado|violencia|agresión|guerra|golpe|asesinato|bombardeo|invasión|actitud calificar advertir "
        "mencionar insistir sostener argumentar opinar expresar exigir reclamar solicitar rechazar acusar "
        "amenazar felicitar agradecer elogiar prometer recomendar sugerir recordar comentar tuitear firmar…carta|"
        "manifiesto|petición lamentar subrayar destacar alegar contar matizar reiterar",
        nouns="declaración anuncio discurso comunicado",
        speech=True,
        of="agent",
    ),
    Frame(
        type="prediction",
        verbs="predecir pronosticar prever augurar vaticinar anticipar",
        nouns="predicción pronóstico previsión",
        speech=True,
        of="agent",
    ),
    Frame(
        type="negotiation",
        verbs="negociar iniciar…negociaciones|conversaciones mantener…negociaciones|conversaciones "
        "entablar…negociaciones ofrecer…comprar|compra",
        nouns="negociación negociaciones conversaciones",
        oblique="object",
    ),
    Frame(
        type="construction",
        verbs="construir edificar erigir levantar…edificio|muro|templo|torre|puente reconstruir ensamblar desarrollar "
        "fabricar terminar…obras|construcción completar…obras|construcción",
        nouns="construcción reconstrucción edificación",
    ),
    Frame(
        type="expansion",
        verbs="ampliar expandir expandirse extender duplicar triplicar",
        nouns="ampliación expansión",
    ),
    Frame(
        type="study",
        verbs="descubrir inventar investigar patentar aislar identificar demostrar detectar descifrar",
        nouns="descubrimiento invención hallazgo",
    ),
    Frame(
        type="meeting",
        verbs="reunirse entrevistarse visitar celebrar…reunión|cumbre|conferencia|congreso|encuentro|acto acoger "
        "organizar asistir participar…reunión|cumbre|conferencia encontrarse recibir…visita|delegación|"
        "presidente convocar invitar viajar mantener…reunión|encuentro|conversación",
        nouns="reunión cumbre visita encuentro conferencia congreso entrevista",
        of="agent",
        oblique="object",
    ),
    Frame(
        type="regulation",
        verbs="prohibir aprobar legalizar regular promulgar derogar abolir ratificar imponer decretar autorizar "
        "sancionar vetar multar adoptar…ley|resolución|constitución",
        nouns="prohibición aprobación abolición derogación promulgación ratificación",
    ),
    Frame(
        type="transformation",
        verbs="transformar convertir rebautizar renombrar transformarse independizarse privatizar nacionalizar "
        "reestructurar cambiar…nombre proclamar…independencia|república declarar…independencia",
        nouns="transformación privatización nacionalización",
        alone="object",
    ),
    Frame(
        type="death",
        verbs="morir fallecer perecer suicidarse matar asesinar ejecutar ahogarse enterrar sepultar",
        nouns="muerte fallecimiento asesinato ejecución entierro funeral",
        of="agent",
    ),
    Frame(
        type="birth",
        verbs="nacer",
        nouns="nacimiento",
        of="agent",
        object="agent",
    ),
    Frame(
        type="lawsuit",
        verbs="demandar querellarse presentar…demanda|denuncia|querella|recurso|cargos interponer…demanda|recurso|"
        "querella denunciar…tribunal|juzgado|policía condenar procesar imputar "
        "absolver detener arrestar encarcelar juzgar perder…juicio|demanda|caso|pleito ganar…juicio|demanda|caso|"
        "pleito apelar extraditar celebrar…juicio fallar…favor|contra dictaminar sentenciar acordar…indemnización",
        nouns="demanda juicio querella condena arresto detención absolución sentencia pleito",
        of="object",
        oblique="object",
    ),
    Frame(
        type="award",
        verbs="galardonar premiar condecorar otorgar ganar…premio|medalla|título|copa|campeonato|óscar conceder…premio|"
        "medalla",
        nouns="",
    ),
    Frame(
        type="award",
        verbs="recibir…premio|medalla|galardón|título|doctorado|óscar obtener…premio|medalla|título|doctorado",
        subject="object",
        object="other",
        alone="object",
        oblique="agent",
    ),
    Frame(
        type="conflict",
        verbs="atacar invadir bombardear asediar sitiar derrotar vencer saquear derrocar ocupar anexionar conquistar "
        "sublevarse rebelarse rendirse capitular declarar…guerra combatir desembarcar",
        nouns="batalla invasión asedio ataque golpe bombardeo guerra revolución sublevación rebelión atentado conquista",
        of="object",
        oblique="object",
    ),
    Frame(
        type="election",
        verbs="elegir reelegir votar ganar…elecciones|presidencia|escaño perder…elecciones celebrar…elecciones|"
        "referéndum|comicios",
        nouns="elección elecciones referéndum reelección",
    ),
    Frame(
        type="agreement",
        verbs="acordar pactar firmar…acuerdo|tratado|pacto|paz|armisticio|tregua alcanzar…acuerdo|pacto llegar…acuerdo "
        "resolver…disputa|conflicto|litigio|pleito|caso aliarse concluir…acuerdo|tratado suscribir…acuerdo|"
        "tratado|convenio",
        nouns="acuerdo tratado pacto armisticio tregua alianza",
        of="agent",
        object="agent",
        oblique="agent",
    ),
    Frame(
        type="accident",
        verbs="estrellarse descarrilar naufragar chocar colisionar volcar incendiarse herir sufrir…accidente",
        nouns="accidente naufragio catástrofe incendio terremoto erupción choque colisión",
        of="object",
    ),
    Frame(
        type="result",
        verbs="subir…%|puntos bajar…%|puntos caer…%|puntos aumentar…% disminuir…% crecer…% alcanzar…millones|% "
        "perder…millones ganar…millones registrar…pérdidas|beneficios facturar desplomarse dispararse "
        "provocar…caída|descenso|subida",
        subject="object",
        alone="object",
    ),
    Frame(
        type="other",
        verbs="casarse divorciarse sufrir mudarse trasladarse graduarse licenciarse producirse ocurrir suceder surgir "
        "estallar someterse celebrar celebrarse adoptar salvar evacuar luchar combatir padecer tener_lugar "
        "obtener ganar recibir",
        nouns="boda matrimonio divorcio",
        weak=True,
    ),
)

AUX = (
    dict.fromkeys(words("ha han he hemos has haya hayan"), "H")
    | dict.fromkeys(words("había habían habíamos hubo hubiera hubieran hubiese"), "h")
    | dict.fromkeys(words("es son está están siendo"), "B")
    | dict.fromkeys(words("fue fueron era eran estaba estaban estuvo"), "b")
    | {"sido": "E", "ser": "E", "haber": "K", "de": "K", "a": "K", "que": "K"}
    | dict.fromkeys(words("sería serían habría habrían tendría"), "W")
    | dict.fromkeys(words("será serán habrá habrán va van voy vamos podrá podrán deberá deberán"), "F")
    | dict.fromkeys(
        words("podría podrían debería deberían puede pueden podía debe deben quisiera"),
        "f",
    )
    | dict.fromkeys(
        words(
            "planea planean planeaba prevé prevén previsto prevista pretende pretenden espera esperan esperaba quiere quieren "
            "quería piensa piensan proyecta proyectan propone proyectaba dispone"
        ),
        "P",
    )
    | dict.fromkeys(
        words(
            "decidió decidieron decidido acaba acababa comenzó empezó logró consiguió llegó volvió pasó aceptó eligió hizo"
        ),
        "D",
    )
    | dict.fromkeys(words("intentó intenta intentado trató trata rechazó amenazó amenaza negó"), "A")
    | dict.fromkeys(words("no nunca jamás sin ni tampoco"), "N")
)

CONNECTIVES = (
    Connective(pattern=r"(?:^|,)\s*(?:tras|después de|luego de)\b", type="BEFORE", place="front"),
    Connective(pattern=r"(?:^|,)\s*antes de\b", type="BEFORE", place="front", forward=False),
    Connective(pattern=r"\b(?:como|debido a|a causa de|ya que)\b", type="CAUSES", place="front"),
    Connective(
        pattern=r"\b(?:porque|debido a|a causa de|ya que|provocad[oa] por)\b",
        type="CAUSES",
        place="between",
        forward=False,
    ),
    Connective(
        pattern=r"\b(?:lo que (?:provocó|llevó|causó)|provocando|causando|obligando)\b", type="CAUSES", place="between"
    ),
    Connective(pattern=r"\b(?:en el marco de|como parte de)\b", type="PART_OF", place="between"),
    Connective(pattern=r"\b(?:incluid[oa]s?|entre ell[oa]s)\b", type="INCLUDES", place="between"),
    Connective(pattern=r"\b(?:tras|después de|luego de)\b", type="BEFORE", place="between", forward=False),
    Connective(pattern=r"\b(?:antes de|y luego|y después|seguid[oa] de)\b", type="BEFORE", place="between"),
    Connective(pattern=r"^\W*(?:luego|después|posteriormente|más tarde)\b", type="BEFORE", place="next"),
    Connective(pattern=r"^\W*(?:por (?:lo tanto|ello|eso)|en consecuencia)\b", type="CAUSES", place="next"),
)

PACK = Pack(
    connectives=CONNECTIVES,
    lang="es",
    script="latin",
    frames=FRAMES,
    conjugate=conjugate,
    inflect_noun=plural,
    aux=AUX,
    between=words(
        "ya también aún todavía siempre después luego entonces se lo la los las le les me nos te recién hoy ayer"
    ),
    adverb_endings=("mente",),
    pro_drop=True,
    relatives=words("que quien quienes"),
    object_relatives=words("cuyo cuya donde cual cuales"),
    subordinators=words("cuando mientras tras después antes desde porque pues aunque como hasta para"),
    conditionals=words("si"),
    complementizers=words("que"),
    coordinators=words("y e pero o u"),
    by=words("por"),
    of=words("de del"),
    at=words("en"),
    against=words("contra"),
    eventive=words("comenzar empezar iniciarse celebrar celebrarse producirse ocurrir estallar tener_lugar iniciar"),
    before_that={
        **dict.fromkeys(words("más menos mayor mejor antes tal"), ""),
        **dict.fromkeys(words("ya para así porque sino después hasta mientras desde"), "sub"),
    },
    with_=words("con entre"),
    object_marks=words("a al"),
    prepositions=words(
        "a al para contra sobre bajo hacia según durante sin tras desde hasta ante mediante por con entre"
    ),
    articles=words(
        "el la los las un una unos unas este esta estos estas ese esa esos esas su sus lo nuestro nuestra mi mis"
    ),
    ordinals=words(
        "primer primera segundo segunda tercer tercera nuevo nueva gran último última mejor propio propia único única"
    ),
    reflexives=words("se me nos te"),
    subjects=words("él ella ellos ellas yo nosotros usted ustedes esto este quien"),
    after=words("tras después"),
    before=words("antes"),
    since=words("desde"),
    sequence=words("luego después además también posteriormente finalmente entonces"),
    later=r"\b(?:posteriormente|más tarde|después|con el tiempo)\b",
    that_was=r"(?:eso|esto|aquello)? ?(?:fue|era|ocurrió) en\b",
    hearsay=r"\b(?:al parecer|según (?:fuentes|rumores|medios)|supuestamente|presuntamente)\b",
    attribution=r"(?:^|[,;(]\s?)(?:según|de acuerdo con|en palabras de)\b",
    boilerplate=(
        r"(?:aviso legal|cookies?\b|política de privacidad|todos los derechos reservados|suscríbe|boletín|haga clic|"
        r"haz clic|leer más|compartir en|síguenos|inicia(?:r)? sesión)"
    ),
    past_forms=past_form,
)
