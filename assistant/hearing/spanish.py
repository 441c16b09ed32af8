"""What people say in Spanish of danger to life and of harm, as `corpus.plain` leaves it: without case, accents and stops.

Spelled as on a phone, too ("kiero"). Figures of speech ("me muero de risa", "me toca guardia") are kept out by what follows them.
"""

from assistant.hearing.phrases import Phrases
from assistant.hearing.spanish_threats import SPANISH_THREATS

_WANT = (
    r"(?:(?:k|qu|q)(?:iero|ero|isiera|iciera|eria|ise)|qro|kro|voy a|vo a|pienso(?: en)?|planeo|planeando(?: como)?|pense en|he pensado(?: (?:en|mucho en))?|pensando en|deseo|decidi|"
    r"ganas (?:de|d)|intente|intentado|trate de|ideas de|pensamientos de|a punto de|prefiero|preferiria|preferia|me gustaria|volvi a|necesito|para|ojala pudiera|como)"
)
_THROWN = (
    r"(?:tir|lanz|avent|arroj|bot|salt)(?:ar|arme|arse) (?:por|de|desde|del|al|a la|a las|a los|bajo|debajo|delante|enfrente)(?: \w+){0,3}? "
    r"(?:ventana|balcon|puente|azotea|techo|tejado|metro|tren|vias|camion|bus|autobus|carros?|coches?|edificio|terraza|barranco|piso)"
)
# Laughter and shame are not died of, nor is hair a wrist. What is preferred stands behind "que", and so does a question: "¿qué hago?".
_NOT_MEANT = r"(?! (?:de|d) (?:la |el |mi |puro |pura )?(?:risa|hambre|sueno|ganas|pena|verguenza|envidia|amor|cansancio|frio|calor|aburrimiento|sed|nervios|emocion|felicidad|curiosidad)| por (?:conocer|ver|trabajar|saber)| (?:antes )?que (?!seguir|vivir|volver|continuar|estar|(?:hago|hacemos|hacer|puedo|podemos|debo|debemos|tengo|digo|decir|le|les|se|me|pasa|mas)\b)\w+| estudiando| trabajando)"
_DIE = (
    rf"(?:morir(?:me)?\b{_NOT_MEANT}|matarme\b{_NOT_MEANT}|suicida(?:r(?:me)?|l)\b|quitarme (?:la vida|de en medio|del medio)|desaparecer para siempre|"
    r"(?:acabar|terminar) con (?:mi vida|todo(?! el| la| lo| este| mi))|hacerme dano|lastimarme|ahorcarme|colgarme|ahogarme|pegarme un tiro|dispararme|"
    r"cortarme(?! el| la una| las unas| un| con)|cortarme las (?:venas|munecas)|dejar de existir|dejar de vivir(?! en| con| para| de)|(?:ya )?no (?:despertar(?:me)?|existir|vivir|estar (?:aqui|viv[oa]))|estar muert[oa]\b(?! de)|"
    r"(?:dormirme|dormir|quedarme dormid[oa])(?: \w+){0,2} (?:no|nunca|jamas) (?:mas )?despertar(?:me)?|"
    rf"tomarme (?:todas|un frasco|un bote|una caja|muchas|demasiadas)|{_THROWN})"
)
_PILLS = r"(?:pastillas|pastis?|tabletas|capsulas|pildoras|somniferos|pepas|ansioliticos|paracetamol\w*|ibuprofeno|medicamentos|medicinas|medicacion|insulina|potasio|opioides|morfina|propofol|fentanilo|clonazepam|rivotril|frascos?|botes?|blister)"
_MANY = r"(?:tod[oa]s?(?: (?:mis|las|los|el|la|mi))?|un (?:frasco|bote|monton|punado|blister)|una (?:caja|tira|sobredosis)|demasiad[oa]s?|much(?:as|isimas|os)|tant[oa]s|medio frasco|\d{2,}|veinte|treinta|cuarenta|cincuenta|cien)"
_TAKEN = (
    rf"(?:tome|tomado|tomarme|tomar|trague|tragado|tragarme|bebi|ingeri|meti) (?:ya )?{_MANY}(?: de)?(?: (?:mis|las|los|el|la))?"
)
_PERSON = (
    r"(?:companer[oa]s?|amig[oa]s?|residente|co ?residente|co ?r|r ?[1-6ie]|intern[oa]|estudiante|colega|herman[oa]|espos[oa]|marido|mujer|novi[oa]|pareja|jef[ea]|adjunt[oa]|mentor[a]?|tutor[a]?|"
    r"roommate|roomie|compi|prim[oa]|hij[oa]|mama|papa|madre|padre|alguien|el|ella|friend|intern|resident)"
)
_THEIRS = (
    r"(?:(?:se )?(?:k|qu|q)(?:iere|uiere|isiera|eria) (?:morir|matar|suicida[rl]|quitar la vida|ahorcar|colgar|tirar (?:por|de|desde|al))(?:se)?|(?:k|qu)iere (?:quitarse la vida|hacerse dano|acabar con (?:su vida|todo)|desaparecer\b(?! (?:de|del|un|unos|una|por)\b)|dejar de vivir)|"
    r"(?:ya )?no (?:k|qu|q)(?:iere|uiere) (?:seguir )?(?:vivir|viviendo|existir|despertar|estar (?:aqui|viv[oa]))|"
    r"(?:se va a|va a|piensa(?: en)?|pensando en|penso en|planea|habla de|hablo de|amenaza(?:ndo)? con|amenazo con|intento|ha intentado|intenta|trato de|dice que|tiene ganas de|ganas de|ideas de) (?:se va a |va a )?(?:matar|matarse|hacer dano|(?:tirarse|lanzarse|aventarse|saltar) (?:por|de|desde|del|al)|suicid\w+|quitarse la vida|quitar la vida|morirse|cortarse|hacerse dano|ahorcar(?:se)?|acabar con su vida)|"
    rf"se (?:tomo|trago|ha tomado) {_MANY}(?: de)?(?: (?:sus|las|los))? ?{_PILLS}|se (?:corta|corto|esta cortando)(?: (?:los brazos|las venas|las munecas|las piernas)|$| otra vez| de nuevo)|se (?:hace|esta haciendo) dano|se las va a tomar todas|quiere tomarse todas|"
    r"(?:estaria|esta) mejor muert[oa]|(?:pensamientos|ideas) suicid\w+|sobredosis|(?:para )?despedirse(?: de (?:mi|todos))?(?: \w+){0,4} no (?:contesta|responde)|se despidio de (?:mi|todos)(?: \w+){0,6} no (?:contesta|responde)|"
    r"esta en (?:la azotea|el puente|el techo|la cornisa)|estar(?:ia|a) mejor muert[oa]|mejor sin (?:el|ella)\b|regalo (?:todas )?sus cosas)"
)
_DOER = r"(?:jef[ea]|adjunt[oa]|mentor[a]?|tutor[a]?|doctor[a]?|dr|dra|cirujan[oa]|staff|residente(?: mayor)?|r ?[1-6ie]|profesor[a]?|director[a]?|supervisor[a]?|companer[oa]|colega|enfermer[oa]|medic[oa]|paciente|pareja|espos[oa]|marido|novi[oa]|ex|hombre|tipo|el|ella|attending|fellow|chief|boss)"
_BODY = r"(?:senos?|pechos?|tetas?|busto|nalgas?|culo|cola|trasero|gluteos?|piernas?|muslos?|entrepierna|cintura|vagina|genitales|partes|caderas?|rodillas?|cuerpo)"
_FORCE = r"(?:pared|puerta|suelo|piso|mesa|escaleras?|camilla)"
_TOUCHED = (
    rf"\b(?:me|nos|la|le) (?:ha |estaba |esta |anda )?(?:toc|agarr|manose|acarici|apret|roz|pellizc|sob|toquete|frot)\w+ (?:el|la|los|las|mi|mis) (?:\w+ )?{_BODY}\b",
    rf"\b{_DOER} (?:(?!que\b|dice\b|no\b)\w+ ){{0,2}}?me (?:toca|toco|tocaba|anda tocando|esta tocando)(?=$| (?:mucho|siempre|sin|todo el tiempo|cuando|demasiado|y|cada vez|en (?:el|la)|otra vez|de nuevo|asi)\b)",
    r"\bme (?:manose|toquete)\w+|\bme (?:mete|metio|metia|ha metido) mano\b|\bme (?:beso|besa|ha besado)(?: a la fuerza| sin| en la boca|$)",
)
_ATTACKED = (
    r"\bme (?:viol(?:o|aron|a)|drog(?:o|aron))\b(?! (?:el|la|los|las|mis?) (?:horario|derecho|guardia|contrato)\w*)|\b(?:fui|he sido|me han) (?:violad|agredid|golpead|manosead|abusad|drogad|acosad|atacad)[oa]\b|\b(?:abuso|abusaron|abusa|abusado) (?:sexualmente )?de m[ie]\b",
    r"(?<!\bse )(?<!\bno )\bme (?:peg(?:a|o|aba|aron)|golpe(?:a|o|aron|aba))\b(?! (?:el|la|un|una|mucho|fuerte|duro|mal|esa?|en el orgullo|a (?:el|ella|su|mi)|con (?:el|su) (?:equipo|grupo)|todo|unos|unas|en (?:el hombro|la espalda) (?:para|de|como))\b)",
    rf"\b(?:me|nos) (?:dio|dieron|da|dan|ha dado|han dado|metio|metieron|pego|pegaron|solto) (?:un|una|otra) (?:\w+ )?(?:bofetada|cachetada|golpe|punetazo|patada|manotazo|empujon|paliza|nalgada)\b(?! de (?:suerte|estado|realidad|calor|efecto|timon|mano))|\bme (?:empuj|arrincon|estrell|lanz)(?:o|a|aron) contra (?:la|el|una?) {_FORCE}|\bme (?:abofete|pate|estrangul|acuchill)(?:o|a|aron)\b",
    rf"\b{_DOER} (?:(?!que\b)\w+ ){{0,2}}?me (?:tiro|jalo|tira|jala|agarro|arrastro) (?:del?|de los|de las|el|las?) (?:pelos?|cabellos?|orejas?|cuello|brazo)\b|\bme (?:oblig|forz|fuerz)(?:o|a|aron|aba) a (?:tener (?:sexo|relaciones)|acostarme|tocarlo|besarlo|desnudarme|masturbar\w+|hacerle)\b",
    r"\bme (?:amenaz)(?:a|o|aba|aron) (?:con|de) (?:golpe|peg|mata|viol|hacerme)\w*",
    # What is announced or tried; "me va a pegar si llego tarde" is a way of speaking, unless it was said.
    r"\b(?:me|nos) (?:quiere|queria|kiere|quiso|intento|trato de|intenta|va a|iba a|quieren|querian) (?:volver a )?(?:pegar|golpear|violar|tocar|besar a la fuerza|(?:partir|romper) (?:la (?:cara|madre|boca)|el hocico))\b(?! (?:un susto|el virus|la gripe|(?:el|la|los|las) (?:guardia|turno|examen|caso)))(?!.*\bsi (?:llego|olvido|no (?:entrego|estudio|termino|llego)|falto|repruebo)\b)",
    r"\b(?:dijo|dice|jura|juro|amenaz\w+) (?:con |que |de )?(?:me (?:va|iba) a (?:pegar|golpear|violar|hacer dano|partir la (?:cara|madre))|pegarme|golpearme|violarme|hacerme dano)|\b(?:quiso|quiere|intento|intentaba|trato de) (?:pegarme|golpearme|violarme|tocarme|besarme|ahorcarme)\b|\bme (?:encerro|acorralo|encerraron|acorralaron) (?:en|contra) (?:el|la|su|un|una) (?:\w+ )?(?:oficina|cuarto|bano|pasillo|consultorio|bodega|almacen|vestidor|vestuario|pared|habitacion|coche|carro|elevador|ascensor|despacho|rincon|sala)",
)
_HARASSED = (
    r"\bamenaz\w+ con (?:echar|correr|despedir|sacar|expulsar|suspender|reprobar|hundir|arruinar|quitar|hacer)(?:me|nos|nosla)\b|\b(?:me|nos) (?:amenaza|amenazan|amenazo|amenazaron|amenazaba)(?: \w+)? (?:con|de|que me (?:va|van) a) (?:echar|correr|despedir|sacar|expulsar|suspender|reprobar|hundir|arruinar|destruir|quitar|no dejar|hacerme la vida|mandar|joder|dar de baja|bajar)\w*|\b(?:mensaj\w+|escrib\w+|amenaz\w+|llam\w+|dicen?|diciendo|mand\w+)(?: \w+){0,8}? (?:que )?saben? (?:donde|en donde) (?:vivo|duermo|estudian mis)\b",
    r"\bme (?:esta |estan |ha |han )?(?:acos(?:a|o|an|aron|aba|ando|ado)|hostig(?:a|o|an|aba|ando|ado))\b(?! (?:la|el|las|los|una?|esta|esa) (?:duda|idea|pensamiento|culpa|pregunta|sueno|insomnio)s?| a (?:preguntas|mensajes|trabajo))",
    r"\bme (?:humill|insult)(?:a|o|an|aron|aba|aban)\b|\bme grita(?:n|ba|ron)? (?:delante|enfrente|en frente|frente|en la cara|en publico|todos|todo|cada|siempre|y)\b|\bme (?:hacen?|estan? haciendo|hicieron) (?:bullying|mobbing|acoso)\b|\bme (?:manda|envia|mando|envio) (?:fotos|videos|mensajes) (?:desnud[oa]|suy[oa]s? desnud[oa]|de su (?:pene|miembro|cuerpo|pito)|sexuales|intim[oa]s|obscen[oa]s)\b|\b(?:sufro|sufriendo|victima de) (?:acoso|abuso|bullying|mobbing)\b",
)

SPANISH = Phrases(
    own=(
        rf"(?<!\bno )(?<!\bno me )(?<!\bnunca )\b{_WANT} (?:en )?{_DIE}",
        r"(?<!\bno )\bme (?:(?:k|qu|q)(?:iero|ero|isiera|ise|eria)|voy a|gustaria) (?:morir|matar|suicida[rl]|quitar la vida|ahorcar|colgar|cortar(?! el| las? un)|tirar (?:por|de|desde|del|al))\b"
        + _NOT_MEANT,
        r"\b(?:ya )?no (?:k|qu|q)(?:iero|ero|uiero) (?:ya )?(?:seguir )?(?:vivir\b(?! (?:en|con|lejos|cerca|sol[oa]))|viviendo\b(?! (?:en|con|lejos))|existir|despertar(?:me)?\b(?! (?:a|tan))|estar (?:aqui\b(?! (?:en|con|los|las|el|hasta|trabajando|de))|en este mundo|viv[oa]))",
        r"\bpens(?:ando|amientos?|e|ar|aba|o) (?:\w+ )?(?:en|de) (?:el )?suicid\w+|\bpienso (?:\w+ ){0,3}(?:en )?(?:el suicidio|suicid\w+|(?:la|mi) (?:propia )?muerte)\b|\b(?:pensamientos|ideas|ideacion) (?:suicid\w+|de muerte)\b",
        r"\b(?:estarian?|estaria todo el mundo) mejor (?:sin mi\b(?! (?:como|en|de|para|segun))|si (?:yo )?(?:no estuviera|no existiera|muriera|me muriera|desapareciera))|\b(?:mas facil|mas simple|mejor|un alivio) (?:\w+ ){0,3}?si (?:yo )?(?:estuviera muert[oa]|no existiera|me muriera|me muero|no estuviera (?:aqui|viv[oa]))|\b(?:mejor|ojala) (?:seria )?que (?:yo )?no existiera|\bojala (?:yo )?(?:no (?:despertara|despierte|amaneciera|hubiera nacido|existiera)|me (?:muera|muriera|atropell\w+|mate|cayera)\b(?! de)|estuviera muert[oa])",
        r"\b(?:vivir|la vida|mi vida|seguir (?:viv[oa]|viviendo)) (?:ya )?no (?:vale (?:la pena|nada)|tiene (?:ya )?sentido)|\bno (?:vale la pena|tiene (?:ya )?sentido) (?:seguir )?(?:vivir|viviendo|viv[oa])\b|\bno (?:le )?(?:encuentro|veo|hallo) (?:ya )?(?:el )?sentido a (?:la vida|vivir|mi vida|seguir viv\w+)|\bsin ganas de vivir\b|\b(?:ya )?no tengo (?:mas )?ganas de (?:seguir )?(?:viv(?:ir|iendo)|seguir viv[oa])\b(?! (?:en|con))|\bno tengo (?:ningun[a]? |ya )?(?:razon(?:es)?|motivos?) (?:para|de) (?:seguir )?viv\w+",
        r"\b(?:faltara|me fuera|desapareciera|no estuviera) para siempre\b|\b(?:ya )?tengo todo (?:listo|preparado|planeado) para (?:esta noche|hoy|hacerlo|irme|matarme|morir\w*|despedirme)\b|\bno (?:aguanto|soporto) (?:mas |ya )?(?:la vida|vivir)\b",
        r"\b(?:escrib[ioe]|escrito|escribiendo|deje|dejo) (?:\w+ ){0,2}(?:carta|nota|mensaje)s? de (?:despedida|suicidio|adios)\b|\b(?:soy|solo soy) una carga para (?:tod[oa]s|mi|mis|los demas)",
        r"\bme he hecho dano\b|\bme (?:hago|estoy haciendo|volvi a hacer|hice) dano\b(?! en| al| jugando| con)|\bme (?:estoy cortando|corto|corte)(?=$| (?:otra vez|de nuevo|los brazos|las venas|las munecas|las piernas|los muslos|para (?:sentir|calmar)|cuando|a veces|todas)\b)|\bme estoy cortando\b(?! el)|\bme autolesion\w+",
        r"\b(?:ya )?intente (?:matarme|suicidarme|quitarme la vida)|\bme (?:quise|trate de) (?:matar|suicida[rl])\b",
        r"\b(?:cansad[oa]|hart[oa]|aburrid[oa]) de (?:vivir|existir|estar viv[oa])\b(?! (?:en|con|lejos|de))|\bno (?:merezco|quisiera|tengo por que|deberia) (?:seguir )?(?:vivir|viv[oa]|viviendo)\b(?! en)|\b(?:hoy|esta noche|manana|ya) me (?:mato|suicid[oe]|ahorco|cuelgo)\b|\b(?:esta es mi despedida|mi ultima (?:noche|guardia) (?:en vida|viv[oa]))\b|\b(?:ideas?|intentos?) de suicid\w+|\bmiedo (?:de|a) (?:lo que me (?:pueda|vaya a) hacer|hacerme algo)\b",
        r"\b(?:estoy|subi(?:da|do)?|parad[oa]|sentad[oa]) (?:\w+ )?en (?:la azotea|el puente|la cornisa|el borde|el techo|las vias)\b(?=.*\b(?:saltar|tirar\w*|adios|despedir\w*|acabar|morir\w*|no se a quien|ayuda)\b)|\bno (?:me )?(?:despierte|despertara|amanezca|amaneciera)\b(?= (?:manana|nunca|mas)|$)|\bno amanecer\b",
        # The act itself, in the first person, whatever stands before it but a no.
        r"(?<!\bno quiero )(?<!\bno voy a )(?<!\bno )\b(?:(?:quitarme la vida(?! social)|suicidarme|ahorcarme|colgarme de|dejar de existir|autolesionarme)|me (?:quito la vida(?! social)|quitare la vida|suicidare|matare|ahorcare|ahorco|autolesiono)|(?:poner(?:le)?|ponga|dar(?:le)?) fin a (?:mi vida|todo esto)|(?:acabar|acabare|acabo|terminar|terminare|termino) con mi vida)\b",
        r"\b(?:no (?:puedo|soporto|aguanto) (?:mas )?(?:seguir )?(?:viviendo|con vida)\b(?! (?:en|con|lejos))|me siento suicid\w+|(?:yo )?estaria mejor muert[oa]|(?:sueno|fantaseo) con (?:no despertar|morir\w*|desaparecer|mi muerte)|mi suicid\w+|(?:haciendo(?:me)?|me hago|me hice|hacerme) cortes)\b|\b(?:quisiera|ojala|gustaria|preferiria|deseo|deseando|a veces quiero) que (?:me )?(?:atropell\w+|mat(?:e|ara|aran|en)|llev(?:e|ara) dios)\b|\b(?:unica|mejor) (?:salida|solucion|opcion|forma) (?:\w+ ){0,3}es (?:la muerte|morir\w*|matarme|el suicid\w+|no estar|desaparecer)",
        r"\b(?:ganas de|voy a|quiero|pienso en|pense en|casi) (?:estrell(?:ar|o)(?:me)?|choc(?:ar|o)|soltar el volante)(?: el (?:coche|carro|auto|volante))?\b(?! con(?:migo)? (?:mi|el|la) (?:mentor|jefe|tutor))|\btengo (?:(?:ya |aqui )*)(?:la|una|el|mi) (?:soga|cuerda|pistola|arma|navaja|cuchilla)\b(?! de (?:doble|saltar))",
    ),
    done=(
        r"\b(?:me )?(?:tome|hice|meti|he tomado) una sobredosis\b",
        rf"\b(?:me|ya|acabo de|he) (?:he |acabo de |ya )?{_TAKEN} ?{_PILLS}\b|\b{_TAKEN} ?{_PILLS}\b(?= (?:para morir|para matarme|hace|y quiero|ayuda))|\bme (?:inyecte|puse|he inyectado|acabo de inyectar) (?:\w+ ){{0,3}}?(?:insulina|potasio|propofol|fentanilo|morfina)\b|\btragarme un (?:frasco|bote)\b",
    ),
    possible=(
        r"\b(?:seria|estaria|es) mejor (?:para todos )?(?:no estar|no existir|no haber nacido|si no est(?:uviera|oy))\b(?! (?:de guardia|en|sol[oa]|con|tan))",
        r"\bya me despedi de (?:tod[oa]s|mi familia|mis (?:padres|papas|hijos|perros|amigos))$",
        r"\b(?:ya )?no (?:aguanto|puedo|doy|soporto) (?:ya )?mas\b(?= (?:ayuda|por favor|estoy|quiero|siento|todo|y|me|ya|no|como)\b|$)|\b(?:k|qu|q)(?:iero|isiera|ero) desaparecer\b(?! (?:de la lista|del chat|del grupo|unos dias|un (?:rato|fin)))",
        r"\bnadie (?:lo )?(?:notaria|se daria cuenta|me extranaria|me echaria de menos)(?: si \w+)?|\b(?:ya )?nada tiene sentido\b|\bno (?:le )?(?:encuentro|veo) sentido a (?:nada|esto)\b|\bpara que (?:seguir (?:viv\w+|luchando|asi)|vivir)\b",
        r"\b(?:mi|nuestr[oa]|una?) (?:\w+ )?(?:companer[oa]|amig[oa]|residente|colega|intern[oa]|herman[oa]|novi[oa]|espos[oa]|jef[ea]) (?:(?!(?:si|casi|que|no|nunca|dice|dijo|cuando|teme|temo)\b)\w+ ){0,6}?se (?:suicid[oe]|mato|ahorco|quito la vida)\b",
    ),
    another=(
        rf"\b{_PERSON}\b(?: (?!(?:yo|tengo|quiero|kiero|pienso|estoy|soy|siento|paciente)\b)\S+){{0,8}}?(?<!\bme) {_THEIRS}(?![a-z])"
        + _NOT_MEANT,
        r"\bse (?:k|qu|q)uiere (?:matar|suicida[rl])\b" + _NOT_MEANT,
    ),
    topic=r"\b(?:pacientes?|taller|curso|proyecto|investigacion|prevencion|charla|conferencia|sesion clinica|protocolo|estudio sobre|ponencia|articulo|poster|tesis)\b",
    long_ago=r"\ba los (?:\d\d|catorce|quince|dieciseis|diecisiete|dieciocho|veinte)\b|\b(?:en|desde) (?:19|20)\d\d\b|\bde joven\b|\bhace (?:muchos|varios|unos|\w+) anos\b|\b(?:en la (?:carrera|universidad|facultad|adolescencia|secundaria)|cuando era (?:nin[oa]|adolescente|joven|estudiante))\b",
    touched=_TOUCHED,
    attacked=_ATTACKED,
    harassed=_HARASSED,
    at_home=r"\b(?:pacientes?|marido|espos[oa]|novi[oa]|pareja|ex|familiar(?:es)?|hombre|desconocido)\b",
    threats=SPANISH_THREATS,
)
