"""Spanish: what stands beside a name, and what a capital letter does not prove."""

from __future__ import annotations

from loaders.languages.who import LatinWho, Pronouns, words

WHO = LatinWho(
    lang="es",
    function=words(
        "el la los las lo un una unos unas al del este esta estos estas ese esa esos esas aquel aquella aquellos "
        "aquellas esto eso aquello mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra suyo "
        "suya cada todo toda todos todas algún alguna algunos algunas ningún ninguna varios varias otro otra "
        "otros otras mismo misma mismos mismas tal tales mucho mucha muchos muchas poco poca pocos pocas más "
        "menos tanto tanta bastante demasiado yo tú él ella ello nosotros vosotros ellos ellas usted ustedes me "
        "te se le les nos os mí ti sí conmigo quien quienes que qué cual cuál cuales cuyo cuya donde dónde "
        "cuando cuándo como cómo cuanto cuánto por para con sin de en a ante bajo cabe contra desde durante "
        "entre hacia hasta mediante según sobre tras excepto salvo y e o u ni pero sino mas aunque porque pues "
        "si mientras así entonces luego después antes ahora hoy ayer mañana anoche siempre nunca jamás ya "
        "todavía aún también tampoco además embargo no obstante finalmente recientemente actualmente "
        "anteriormente posteriormente previamente aquí allí ahí acá allá cerca lejos dentro fuera arriba abajo "
        "muy tan sólo solo solamente casi quizá quizás tal-vez incluso es son era eran fue fueron ser será serán "
        "sería está están estaba estar ha han había habían haber hay hubo he tiene tienen tenía puede pueden "
        "debe deben va van hace hacía dos tres cuatro cinco seis siete ocho nueve diez cien mil millones primer "
        "primera primero segundo segunda tercer tercera último última próximo próxima debido gracias respecto "
        "pese junto frente alrededor aproximadamente mayor menor mejor peor gran ambos ambas dicho dicha dichos"
    ),
    common=words(
        "muere fallece nace dimite gana pierde vuelve llega cae sube crece compra vende firma anuncia presenta lanza cierra "
        "abre gana detienen condenan eligen nombran absuelven policía gobierno estado parlamento congreso ministro ministra presidente presidenta tribunal corte juez "
        "jueza fiscal abogado abogados ley acuerdo guerra paz crisis elecciones elección empresa empresas "
        "compañía compañías grupo banco bancos mercado mercados bolsa economía crecimiento inflación desempleo "
        "precio precios ventas beneficios pérdidas cifras resultado resultados informe estudio encuesta pregunta "
        "respuesta entrevista análisis artículo página foto vídeo video mapa tabla figura fuente fuentes enlace "
        "ver leer seguir compartir inicio contacto publicidad búsqueda ciencia tecnología software internet "
        "música película cine televisión radio prensa diario fútbol deporte partido equipo jugador jugadores "
        "temporada victoria derrota año años mes meses semana día días noche tarde verano otoño invierno "
        "primavera navidad tiempo hora horas vez principio mitad mundo país países ciudad ciudades región gente "
        "hombre hombres mujer mujeres niño niños jóvenes estudiantes investigadores científicos expertos "
        "analistas autoridades manifestantes sindicatos soldados tropas rebeldes víctimas testigos habitantes "
        "votantes dios tierra mar agua fuego terremoto tormenta incendio explosión atentado accidente señor "
        "señora don doña doctor doctora afirma afirmó dijo dice señaló explicó aseguró añadió anunció declaró "
        "informó indicó agregó recordó destacó advirtió según nacido nacida fundada fundado ubicado ubicada "
        "conocido conocida considerado acusado acusada creado creada juicio demanda disputa marca trato "
        "fabricante"
    ),
    suffixes=(
        "mente",
        "ción",
        "ciones",
        "sión",
        "siones",
        "ismo",
        "istas",
        "ores",
        "idad",
        "idades",
        "ando",
        "iendo",
        "ados",
        "adas",
        "anza",
        "encia",
        "encias",
    ),
    never=words(
        "americano americana americanos estadounidense estadounidenses español española españoles francés "
        "francesa franceses inglés inglesa ingleses británico británica británicos alemán alemana alemanes "
        "italiano italiana italianos portugués portuguesa portugueses europeo europea europeos ruso rusa rusos "
        "chino chinos japonés japonesa japoneses indio coreano coreana coreanos mexicano mexicana mexicanos "
        "argentino argentinos colombiano colombiana colombianos chileno chilena chilenos peruano peruana "
        "peruanos venezolano venezolana venezolanos cubano cubana cubanos brasileño brasileña brasileños "
        "boliviano ecuatoriano uruguayo paraguayo árabe árabes israelí israelíes palestino palestinos iraní "
        "iraníes iraquí iraquíes sirio sirios turco turcos catalán catalana catalanes vasco vasca vascos gallego "
        "madrileño londinense católico católicos musulmán musulmanes judío judíos cristianos internet web cumbre "
        "conferencia foro copa juegos guerra tratado acuerdo estado gobierno dios"
    ),
    calendar=words(
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre "
        "lunes martes miércoles jueves viernes sábado domingo navidad pascua ramadán"
    ),
    links=words("de del la las los el y e para of the and for"),
    particles=words("de del la las los y van von der da dos di bin al el"),
    articles=words("el la los las un una unos unas lo al del"),
    titles=words(
        "sr sra srta d dña don doña dr dra lic ing señor señora señorita doctor doctora profesor profesora "
        "presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra "
        "exministro canciller senador senadora diputado diputada gobernador gobernadora alcalde alcaldesa rey "
        "reina príncipe princesa infanta emperador papa cardenal arzobispo obispo padre hermano hermana sor imán "
        "ayatolá general coronel capitán comandante teniente sargento almirante mariscal juez jueza magistrado "
        "fiscal abogado abogada embajador embajadora comisario director directora consejero secretario "
        "secretaria portavoz fundador fundadora cofundador cofundadora analista economista ingeniero ingeniera "
        "investigador investigadora físico historiador filósofo escritor escritora autor autora periodista "
        "cineasta actor actriz cantante músico arquitecto pintor poeta entrenador futbolista delantero portero "
        "multimillonario empresario empresaria activista líder duque duquesa conde condesa marqués barón sir "
        "lord lady sultán emir jeque astronauta guerrillero dictador señoría"
    ),
    roles=words(
        "presidente presidenta vicepresidente ministro ministra secretario secretaria director directora ceo "
        "jefe jefa fundador fundadora cofundador cofundadora analista economista ingeniero ingeniera "
        "investigador investigadora profesor profesora portavoz abogado abogada responsable socio socia miembro "
        "empleado consejero consejera asesor entrenador capitán jugador cantante actor actriz autor autora "
        "escritor periodista editor productor embajador gobernador alcalde senador diputado juez fiscal general "
        "rey reina príncipe canciller estudiante hijo hija hermano hermana esposo esposa marido mujer padre "
        "madre amigo amiga dueño propietario accionista gerente directivo líder candidato candidata"
    ),
    org_heads=words(
        "universidad escuela instituto academia ministerio departamento agencia oficina comisión comité consejo "
        "corte tribunal parlamento senado congreso asamblea partido unión federación confederación asociación "
        "sociedad fundación organización autoridad administración servicio banco fondo compañía grupo empresa "
        "laboratorio laboratorios cámara sindicato movimiento frente alianza ejército marina guardia policía "
        "iglesia orden club real atlético deportivo orquesta coro centro colegio facultad caja cooperativa liga "
        "bolsa secretaría fiscalía audiencia junta generalitat university institute school bank group "
        "corporation company agency times post journal news press tribune herald guardian foundation association "
        "union society council committee commission court department office party league corps technologies "
        "systems industries motors airlines airways energy media entertainment pictures records studios capital "
        "partners bros computer naciones"
    ),
    place_heads=words(
        "calle avenida bulevar plaza paseo carretera camino isla islas lago mar océano golfo bahía estrecho "
        "monte montes montaña montañas sierra valle desierto península cabo costa playa bosque condado provincia "
        "región distrito república reino imperio emiratos territorio ciudad pueblo villa barrio río planeta "
        "puerto street road avenue river lake island bay valley beach hills county city estados"
    ),
    facility_heads=words(
        "aeropuerto estación puente estadio torre palacio castillo catedral basílica mezquita templo sinagoga "
        "museo galería biblioteca hospital clínica cárcel prisión presa canal túnel central fábrica refinería "
        "telescopio observatorio hotel teatro ópera cementerio memorial monumento base cuartel embajada jardín "
        "jardines parque zoo abadía monasterio capilla airport bridge stadium arena tower museum hall center "
        "courts building"
    ),
    work_heads=words("sinfonía concierto sonata trilogía constitución biblia corán evangelio"),
    product_heads=words("pro mini air plus max ultra os windows store stores"),
    org_nouns=words(
        "empresa compañía firma grupo fabricante proveedor operador distribuidor editorial banco diario "
        "periódico semanario revista cadena agencia organización partido sindicato club equipo universidad "
        "startup filial matriz competidor rival gigante marca discográfica sello asociación ong milicia "
        "aerolínea inversores accionistas empleados directivos banda guerrilla fundación instituto petrolera"
    ),
    place_nouns=words(
        "ciudad pueblo capital provincia región departamento país isla barrio municipio puerto estado río lago "
        "montaña planeta península calle avenida frontera norte sur este oeste centro localidad"
    ),
    facility_nouns=words("aeropuerto estadio puente cárcel hospital museo fábrica central edificio estación"),
    product_nouns=words(
        "software aplicación smartphone teléfono móvil tableta ordinador ordenador ordenadores computadora "
        "consola navegador sistema motor coche auto camión modelo avión cohete misil satélite sonda chip "
        "procesador dispositivo dispositivos medicamento vacuna juego videojuego servicio herramienta lenguaje "
        "robot cámara producto reproductor"
    ),
    work_nouns=words(
        "película libro novela álbum canción sencillo serie espectáculo ópera obra poema ensayo cuadro "
        "documental memorias cómic ballet sinfonía biografía"
    ),
    of=words("de del"),
    place_prepositions=words("en hacia hasta"),
    at_prepositions=words("con contra para entre de desde a"),
    by=words("por"),
    saying=words(
        "dijo dice declaró declara afirmó afirma anunció anuncia explicó explica aseguró asegura indicó indica "
        "señaló señala añadió añade agregó recordó reconoció reconoce confirmó confirma negó niega advirtió "
        "advierte respondió responde escribió escribe tuiteó cree creyó considera piensa quiere espera prevé "
        "propuso propone prometió pidió pide rechazó decidió decide criticó denunció denuncia acusó acusa "
        "insistió reveló informó informa sostiene sostenía argumentó manifestó comentó concluyó posee"
    ),
    personal=words(
        "murió falleció nació dimitió renunció casó estudió jugó cantó piensa ama elegido elegida nombrado "
        "nombrada detenido condenado asesinado vivió viajó visitó"
    ),
    corporate=words(
        "lanzó lanza compró compra adquirió adquiere vendió vende produce fabrica desarrolla desarrolló publicó "
        "emplea invirtió fusionó demandó demanda presentó presenta resuelven pierde ganó gana comercializa"
    ),
    launching=words(
        "lanzó lanza lanzado lanzamiento presentó presenta presentado desarrolló desarrollado comercializa "
        "vendió vende usa utiliza llamado llamada"
    ),
    founding=words(
        "fundó funda fundado fundada cofundó creó creado creada compró compra adquirió adquirida adquirido "
        "dirige dirigió demandó demanda demandar fusionó comprar adquirir fundar dejó abandonó"
    ),
    auxiliaries=words("es ha había era será va puede debe fue sería podría no se está han tiene"),
    head_first=True,
    pronouns=Pronouns(male=words("él"), female=words("ella"), person=frozenset(), first=words("yo me mí")),
    company_words=words("empresa compañía firma startup grupo"),
    work_words=words("película libro álbum canción novela"),
    possessives=words("mi mis tu tus su sus nuestro nuestra nuestros nuestras"),
    adjectives=words(
        "nuevo nueva gran viejo vieja alto alta bajo baja san santa santo new south north east west royal real "
        "primer primera nacional federal norte sur este oeste"
    ),
    modifiers=words(
        "primer primera vice ex jefe director directora general ejecutivo ejecutiva adjunto delegado delegada "
        "financiero prime chief executive su"
    ),
    rulers=words(
        "presidente presidenta expresidente rey reina príncipe ministro ministra canciller gobernador alcalde "
        "alcaldesa emperador embajador obispo arzobispo senador"
    ),
    places=words(
        "ee.uu eeuu usa ue europa áfrica asia américa oceanía antártida marte venus júpiter saturno neptuno "
        "urano plutón mercurio tierra atlántico pacífico mediterráneo caribe latinoamérica iberoamérica "
        "hispanoamérica centroamérica sudamérica norteamérica"
    ),
    personal_nouns=words(
        "mujer esposa esposo marido viuda hijo hija hijos padre madre hermano hermana familia padres vida "
        "carrera muerte fallecimiento salud dimisión renuncia actitud opinión cumpleaños cuerpo casa abogado "
        "abogados biografía infancia detención juicio testimonio funeral discurso enfermedad boda divorcio amigo "
        "amigos palabras declaraciones"
    ),
    such_as=words("como"),
    state_nouns=words(
        "tribunal policía gobierno parlamento ejército tropas fuerzas autoridades territorio frontera embajada "
        "economía elecciones mercado presidente senado congreso embajador capital suelo costa"
    ),
    participles=words(
        "dicho declarado afirmado anunciado explicado asegurado indicado señalado añadido recordado reconocido "
        "confirmado negado advertido respondido escrito considerado pensado querido esperado previsto propuesto "
        "prometido pedido rechazado decidido criticado denunciado acusado insistido revelado muerto fallecido "
        "nacido dimitido renunciado"
    ),
    stems=("burgo", "burg", "stán", "istán", "grado", "polis", "landia", "ville"),
)
