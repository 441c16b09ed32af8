"""What people say in Spanish of harm to another, and of a danger that is here; plain words, as in `assistant.hearing.spanish`."""

from assistant.hearing.phrases import Threats

_ROLE = (
    r"(?:jef[ea]s?|adjunt[oa]s?|mentor(?:es|as?)?|tutor(?:es|as?)?|r ?[1-6ie]|(?:co ?)?residentes?|companer[oa]s?|compis?|colegas?|enfermer[oa]s?|intern[oa]s?|estudiantes?|director(?:a|es)?|"
    r"supervisor(?:a|es)?|cirujan[oa]s?|secretari[oa]s?|profesor(?:a|es)?|doctor(?:a|es)?|medic[oa]s?|marido|espos[oa]|mujer|novi[oa]|pareja|ex|suegr[oa]|vecin[oa]s?|padre|madre|papa|mama|padres|"
    r"herman[oa]s?|roomies?|roommate|tipos?|hombre|wey|guey|cabron(?:es)?|desgraciad[oa]|imbecil|pendej[oa]|hij[oa] de (?:puta|perra)|attending|fellow|chief|boss|senior|staff|familia|gente|equipo)"
)
_MY = r"(?:mi|su|tu|el|la|los|las|un|una|este|esta|ese|esa|esos|esas|otr[oa]|algun|alguna|nuestr[oa]|mis|mi propi[oa])"
_SOMEBODY = rf"(?:a (?:alguien|todos|todas|tod[oa] el mundo|la gente|el|ella|ellos|ellas)(?= *$| (?:si|y|con|en|hoy|esta|manana|cuando|antes|para|de)\b)|al? (?:{_MY} )?(?:(?!pacientes?)\w+ ){{0,1}}?{_ROLE}\b)"
_CHILD = r"(?:a )?(?:mi|mis|nuestr[oa]s?) (?:propi[oa] )?(?:\w+ )?(?:bebe?s?|bebita?o?|hij[oa]s?|hijit[oa]s?|nin[oa]s?|recien nacid[oa]|gemel[oa]s|nen[ea]s?|guagua|peques?)\b(?! de (?:puta|perra))"
_PATIENT = r"a (?:un|una|mi|mis|los|este|esta|el) pacientes?\b"
_IT = r"(?:lo|la|los|las|le|les)"
_KILL = r"(?:mat|asesin|apunal|acuchill|degoll|envenen|bale|lastim|golpe|estrangul|ahorc|ahog|asfixi|quem|atac|dispar|cachete|abofete)"
_DEED = (
    rf"(?:(?:mat|asesin|apunal|acuchill|degoll|envenen|bale|lastim|golpe|estrangul|ahorc|cachete|abofete)ar{_IT}\b|{_KILL}ar(?:le|les)? (?:{_SOMEBODY}|{_PATIENT})|agredir(?:lo|la)? {_SOMEBODY}|"
    rf"hacer(?:le|les)? (?:(?:mucho )?dano|algo malo) (?:{_SOMEBODY}|{_PATIENT})|hacer(?:le|les) (?:mucho )?dano(?= *$| (?:y|hoy|esta noche|ya|fisic\w+|de verdad)\b)|"
    rf"(?:dispar|peg)ar(?:le|les) (?:un (?:tiro|balazo|punetazo)|{_SOMEBODY})|pegar(?:le|les)(?= *$| (?:y|hoy|fuerte)\b)|dar(?:le|les) (?:un (?:tiro|balazo|navajazo|cuchillazo|punetazo)|una (?:paliza|golpiza|madriza))|"
    r"(?:romper|partir)(?:le|les|sela)? (?:(?:la (?:cara|madre|boca|cabeza|jeta)|el (?:hocico|cuello|alma)|los (?:dientes|huesos)))|(?:clavar|enterrar)(?:le|les) (?:un|una|el|la) \w+|cortar(?:le|les) el cuello|acabar con (?:el|ella|ellos|su vida)\b)"
)
_I = r"(?:(?<!\bno )(?<!\bno me )\b(?:voy a|vo a|ire a|quiero|kiero|quisiera|tengo (?:muchas |unas )?ganas de|necesito|decidi|planeo|planeando|pienso(?: en)?|estoy (?:a punto de|por|pensando en|planeando|decidid[oa] a)|deseo|muero de ganas de|ganas de)(?: \w+){0,2}? )"
_BEFORE = (
    rf"(?<!\bno )\b(?:lo|la|los|las) (?:voy a|vo a|quiero|kiero|pienso|tengo que|deberia) {_KILL}ar\b|(?<!\bno )\b(?:le|les) (?:voy a|vo a|quiero|kiero|pienso) (?:pegar {_SOMEBODY}|hacer (?:mucho )?dano|pegar un (?:tiro|balazo)|disparar|(?:romper|partir) (?:la (?:cara|madre|boca)|el (?:hocico|alma))|cortar el cuello|clavar (?:un|una|el|la) \w+|"
    r"dar un (?:tiro|balazo|navajazo))"
)
_WEAPON = r"(?:cuchillo|navaja|pistola|arma|machete|bisturi|tijeras|fierro|escopeta|rifle|martillo|bate|botella rota)"
_DOING = rf"(?:{_DEED}|(?:que )?(?:(?:lo|la|los|las|le) )?{_KILL}(?:o|ando|e)(?:lo|la|los|las|le)?(?: {_SOMEBODY})?\b|(?:que )?empuj(?:ar|o|ando)(?:lo|la)? {_SOMEBODY} (?:por|contra|desde|a las|bajo)\b)"
_BABY_DEED = r"(?:hacer(?:le|les)? (?:\w+ )?(?:dano|algo(?: malo)?)|(?:lastim|sacud|zarande|ahog|ahorc|asfixi|apunal|golpe|mat|avent|aplast|estrangul)\w+|pegar(?:le|les)?|tir(?:ar|o|ando)(?:lo|la)?|dejar caer)"
_SAID = r"(?:dice|dijo|dijeron|me dijo|nos dijo|escribio|puso|publico|amenaza|amenazo|amenazando|quiere|planea|habla de|hablo de|jura|juro|repite|anda diciendo)"

_FEARED_WHO = (
    r"(?:(?:mi|su) (?:ex|ex (?:marido|espos[oa]|novi[oa]|pareja)|acosador[a]?|marido|espos[oa]|novi[oa]|pareja)|un (?:hombre|tipo|senor|wey|guey|desconocido|sujeto|borracho)|alguien|(?:un|una|el|la|este|esta|ese|esa|mi) paciente|"
    r"(?:un|una|el|la) (?:familiar|hij[oa]|espos[oa]|herman[oa]|padre|madre|papa|mama|marido|novi[oa]|primo|tio)(?: de(?:l| la| un| una) (?:\w+ )?paciente)?|(?:los|unos) (?:familiares|hombres|tipos))"
)
_HERE = r"(?:afuera|fuera|abajo|a la (?:salida|entrada)|en (?:el|la) (?:\w+ )?(?:puerta|entrada|salida|estacionamiento|parking|cochera|garaje|lobby|recepcion|calle|pasillo|consultorio|sala de espera|esquina)|(?:frente a|enfrente de|delante de|junto a|al lado de|cerca de) (?:mi|la) \w+)"
_SCARED = r"(?:miedo|asustad[oa]|ayuda|grita\w*|borrach[oa]|amenaz\w+|aterrad[oa]|no se (?:quiere ir|va)|golpe\w*|panico|encerrad[oa]|escondid[oa])"
_MENACED = (
    r"\b(?:mi ex|mi (?:marido|espos[oa]|novi[oa]|pareja)|un (?:hombre|tipo)|(?:un|el) paciente)\b.{0,60}\b(?:me encerre|(?:estoy|estamos) (?:encerrad|escondid)[oa]s?)\b",
    r"\b(?:ahora|ya|todavia|y|aun) (?:esta|estan|siguen?)(?: \w+)? (?:afuera|fuera|enfrente|delante) de mi (?:coche|carro|casa|cuarto|depa\w*|habitacion|puerta|consultorio)\b",
    rf"\b{_FEARED_WHO} (?:(?!no\b)\w+ ){{0,4}}?me (?:esta |anda |va a |iba a )?(?:espera(?:ndo|r)?|busca(?:ndo)?|acecha(?:ndo)?)\b(?: \w+){{0,3}}? {_HERE}\b(?! para (?:hablar|tomar|ir|comer|desayunar))",
    rf"\bme (?:esta |anda )?espera(?:ndo)? {_HERE} (?:\w+ )?(?:mi ex|un (?:tipo|hombre|desconocido|paciente)|el (?:familiar|hijo|marido|papa) de)",
    rf"^(?:ayuda )?(?:(?:el|ella|ahi) )?me (?:esta|anda|estan) (?:esperando|buscando) {_HERE}(?: (?:ahora|ya|ayuda|y tengo miedo|y no se que hacer|todavia))*$",
    rf"\bmi (?:ex|ex \w+|acosador[a]?) (?:esta|se (?:presento|aparecio|metio)|llego|vino|anda|volvio)(?: \w+){{0,3}}? (?:{_HERE}|aqui|en (?:mi|el|la) (?:casa|trabajo|hospital|servicio|clinica|guardia))\b",
    rf"\b{_FEARED_WHO} (?:esta|sigue|anda|se quedo|estan)(?: \w+){{0,2}}? {_HERE}\b(?=.*\b{_SCARED})",
    rf"\b(?:{_FEARED_WHO}|el|ella|alguien)(?: \w+){{0,3}}? (?:golpe(?:a|ando)|pate(?:a|ando)|aporre(?:a|ando)|tumbando|tirando|forz(?:a|ando)|rompiendo|tratando de (?:abrir|tirar|entrar|forzar|romper)|intenta(?:ndo)? (?:abrir|tirar|entrar|forzar|romper)|quiere (?:tirar|tumbar|entrar|forzar))(?: (?:en|a|por))? ?(?:la|mi|el|al)? ?(?:puerta|ventana|cuarto|habitacion|casa|depa|departamento|piso)\b",
    rf"\b(?:trae|traen|lleva|saco|tiene|con|apunta(?:ndo)? con|apunto con|amenaza(?:ndo)? con|amenazo con)(?: (?:un|una|el|la|unas))? (?:\w+ )?{_WEAPON}\b(?!.*\bherid)(?=.*\b(?:me|nos|buscandome|mi|aqui|afuera|box|sala|consulta|pasillo|urgencias|guardia|ayuda|escondid[oa]s?)\b)(?!.*\b(?:matarse|cortarse|suicid\w+|quitarse)\b)",
    rf"\b(?:me|nos) (?:espera|busca|amenaza|amenazo|persigue|apunta|apunto|siguio|sigue|ataco)(?:\w*)?(?: \w+){{0,5}}? con (?:un|una|su|el|la|unas) {_WEAPON}\b",
    rf"\b(?:hay|entro|llego|anda|vino) (?:un|una|unos) (?:hombre|tipo|sujeto|paciente|familiar|persona|tirador|mujer|hombres|senor)s?(?: \w+){{0,2}}? (?:armad[oa]s?|con (?:un|una) {_WEAPON})\b|\b(?:hay un )?tiro(?:teo|s) (?:en|aqui|afuera)\b|\btirador (?:activo|en)\b",
    r"\bme (?:viene|vienen|esta|estan|anda|andan|va|van) (?:siguiendo|persiguiendo)\b(?! (?:en (?:instagram|redes|twitter|facebook|tiktok)|la pista|con (?:pregunt|mensaj)))|\bme (?:persigue|persiguen)\b(?! (?:para|con|por (?:correo|mail|whatsapp|mensaje)|en (?:redes|instagram))\b)(?! (?:la|el|los|las) (?:idea|culpa|duda|pensamiento|sueno|recuerdo)s?)|\bme (?:sigue|siguen|siguio) (?:un (?:hombre|tipo|desconocido|coche|carro)|desde|hasta (?:mi|el|la)|a (?:mi )?(?:casa|coche|carro)|al (?:coche|carro|estacionamiento|metro)|por la calle|cuando salgo)\b",
    r"\b(?:me|nos) tienen? (?:encerrad|acorralad|retenid)[oa]s?\b|\bno (?:me|nos) (?:deja|dejan|quiere dejar) salir\b(?! (?:temprano|antes|a tiempo|de vacaciones|de (?:la )?guardia|de post|del servicio|del programa|con|a (?:comer|almorzar|cenar|rotar)|hasta|los|el|a rotacion|al congreso|en))",
    r"\b(?:dice|dijo|amenaza|amenazo|amenazando|escribio|escribe|jura|juro|grita|grito|mando)(?: \w+){0,4}? (?:que )?(?:si (?:\w+ ){1,4})?(?:me (?:va|iba|vaya) a matar|me mata\b|con (?:matarme|apunalarme|dispararme)|matarme|que me mata)\b(?! si (?:llego|no (?:entrego|estudio|termino)|olvido|falto|vuelvo a llegar))",
    r"(?:\b(?:me escondi|me encerre|(?:estoy|estamos) (?:escondid|encerrad)[oa]s?)|^(?:ayuda )?(?:escondid|encerrad)[oa])\b(?=.*\b(?:ex|hombre|tipo|paciente|familiar|marido|novi[oa]|espos[oa]|pareja|afuera|puerta|grit\w+|golpe\w*|arma|cuchillo|miedo de (?:el|ella))\b)(?!.*\b(?:jeringa|pastillas|matarme|morir\w*)\b)(?! (?:estudiando|en mi mundo))",
    r"\b(?:me|nos) (?:pega|golpea|pego|golpeo)\b(?: \w+){0,6}? (?:ahora|ya) (?:viene|vuelve|esta|llega)\b|\bviene (?:a|para|por) (?:a )?(?:pegarme|golpearme|matarme|buscarme con|mi con)\b",
)

SPANISH_THREATS = Threats(
    any=r"\b(?:afuera|abajo|empuj|mat|asesin|apunal|acuchill|degoll|envenen|bale|lastim|golpe|peg|estrangul|ahorc|ahog|asfixi|quem|atac|agred|dispar|cachet|abofet|dano|tiro|balazo|navaj|punet|paliza|golpiza|romper|partir|clavar|enterrar|cuello|acab|sacud|zarand|avent|tir|dejar caer|aplast|arma|cuchillo|pistola|machete|bisturi|tijera|fierro|escopeta|rifle|espera|busca|acech|ex\b|acosador|puerta|ventana|sigu|persig|encerr|acorral|reten|salir|escond|control|algo malo|explot|estall|confio|fio)",
    meant=(
        rf"{_I}{_DEED}",
        _BEFORE,
        r"(?<!\bno )\b(?:lo|la|los|las) (?:matare|apunalare|estrangulare)\b|\b(?:hoy|manana|esta noche|te juro que|juro que|un dia de estos si que) (?:lo|la|los|las) mato\b|\b(?:lo|la|los|las) mato\b(?= (?:hoy|manana|esta noche|de verdad|en serio|te lo juro))",
        r"\b(?:quiero|ojala) (?:que )?(?:verl[oa] muert[oa]|ver muert[oa] a|(?:el|ella|mi jef[ea]|mi adjunt[oa]) (?:se )?(?:muera|sufra|sangre))\b|\b(?:voces?|una voz) (?:que )?me (?:dicen?|ordenan?|piden?|mandan?) (?:que )?(?:\w+ ){0,2}?(?:mat|lastim|apunal|haga dano|ataqu|hiera)\w*",
        rf"{_I}(?:quemar|incendiar|volar|hacer estallar) (?:el|la|este|esta) (?:hospital|casa|oficina|servicio|edificio|clinica)|\b(?:traigo|llevo|compre|tengo|voy a (?:llevar|traer)) (?:un|una|el|la|mi) {_WEAPON}\b(?: \w+){{0,5}}? (?:para (?:el|ella|ellos|mi jef[ea]|todos|matar\w*)|al (?:hospital|trabajo|pase|servicio))",
    ),
    feared=(
        rf"\b(?:pensamientos?|ideas?|imagenes|impulsos?|fantasias?|visiones|ganas)(?: \w+){{0,3}}? (?:de|en|donde|en que) (?:\w+ ){{0,2}}?{_DOING}",
        rf"\b(?:imagin(?:o|ando|ar(?:me)?)|visualizo|visualizando|sueno con|sonando con|fantaseo con|fantaseando con|me veo|pensando en|no dejo de pensar en)(?: \w+){{0,2}}? {_DOING}",
        rf"\b(?:miedo|temo|aterra|asusta|terror|panico)(?: \w+){{0,5}}? (?:perder el control|explotar|estallar|golpear\w*|pegarle|ahorcar\w*|estrangular\w*|apunalar\w*|matar|lastimar|hacerle dano)(?: \w+){{0,4}}? (?:{_SOMEBODY}|(?:y )?{_DEED})",
        rf"\b(?:miedo|temo|aterra|asusta)(?: \w+){{0,4}}? (?:golpear|pegarle|ahorcar|estrangular|apunalar)(?:l[oae]s?)?\b(?: a alguien)?|\b(?:explotar|estallar|perder el control|voy a explotar|pierdo el control) y {_DEED}",
        rf"\b(?:ayudame|ayudenme) a no {_DEED}|\b(?:deten(?:me|ganme)|paren(?:me)?) antes de (?:que )?{_DOING}",
    ),
    child=(
        rf"\b(?:miedo|temo|asusta|aterra|casi|ganas|impulsos?|imagin\w+|podria|pensamientos?|ideas?|pienso|pense|pensando|punto|no dejo|no puedo dejar|voy a|quiero|sueno)(?: \w+){{0,6}}? {_BABY_DEED} (?:\w+ ){{0,2}}?{_CHILD}",
        rf"\b(?:casi |ya )?(?:sacudi|zarandee|golpee|avente|le pegue|ahogue|lastime) {_CHILD}(?! (?:sin querer|por accidente|con la puerta|al))",
        rf"\bno (?:me fio|confio|me confio)(?: \w+){{0,4}}? (?:con|cerca de|a solas con|cuando estoy con) {_CHILD}|\bmiedo de lo que (?:le )?(?:pueda|podria|vaya a) hacer(?:le)? {_CHILD}",
    ),
    another=(
        rf"\b(?:(?:mi|un|una|el|la|nuestr[oa]|otr[oa]|est[ea]|es[ea]) (?:\w+ )?{_ROLE}|un[oa] de mis \w+|alguien)\b(?: (?!(?:pacientes?|me)\b)\w+){{0,7}}? {_SAID}(?! (?:\w+ ){{0,3}}?me (?:va|iba|quiere|mata))(?: \w+){{0,6}}? (?<!\bme )(?:(?:(?:lo|la|los|las) )?(?:va a|iba a|quiere|queria|con|de|en|a) )?(?:{_KILL}ar(?:lo|la|los|las|le|les)?\b(?! me\b)(?: {_SOMEBODY})?|hacerle dano {_SOMEBODY}|(?:traer|llevar|venir con|entrar con|llegar con) (?:un|una|el|la|su) {_WEAPON}|(?:volar|quemar|incendiar|balacear) (?:el|la) (?:hospital|servicio|clinica|residencia))(?!me\b)",
    ),
    menaced=_MENACED,
    afraid=r"\b(?:miedo|temo|aterra|asusta|asustan|me preocupa|terror|panico)\b",
    figure=r"\b(?:ja(?:ja)+j?|je(?:je)+|ji(?:ji)+|lol|xd+|(?<!\bno )(?:es|era) (?:una )?(?:broma|metafora)|es un decir|figurado)\b|(?<!\bno )(?<!\bno estoy )\b(?:bromeo|bromeando)\b|\b(?:examen(?:es)?|bacterias?|celulas|virus|cucarachas?|mosquitos?|ratas?|ratones|videojuego|pelicula|serie|novela|simulacro|simulacion|presentacion|el tiempo|aburrimiento)\b",
    pretext=rf"\b{_KILL}(?:ar(?:lo|la|los|las|le)?|o)\b(?: \w+){{0,5}}? (?:si|cuando|cada vez|por (?:\w+[aei]rme|no|llegar|dejar\w*|hacer\w*|quitar\w*|robar\w*))\b|\bsi (?:\w+ ){{1,6}}?(?:lo|la|los|las) (?:mato|ahorco|voy a matar)\b",
    serious=rf"\b(?:en serio|de verdad|te lo juro|juro|hoy|esta noche|manana|{_WEAPON}|donde vive|no bromeo)\b",
    at_work=r"\b(?:errores?|equivoc\w*|dosis|sin querer|accidente|cansanci\w+|cansad[oa]|procedimientos?|inexpert\w+|mi primer[oa]? (?:guardia|noche|turno|dia)|supervis\w+|embaraz\w+|lactancia|pecho|radiacion|quimio|guarderia|ausent\w+|por trabajar|horarios?|sentimientos|emocional\w*|reputacion|carrera)\b",
    over=r"\b(?:ayer|anteayer|(?:la|el) (?:semana|mes|ano) pasad[oa]|hace (?:\w+ )?(?:dias|semanas?|mes(?:es)?|anos?)|anoche|pesadilla|sone|soñe|simulacro|simulacion|pelicula|serie|curso|taller|cuando era)\b",
)
