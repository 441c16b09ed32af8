"""Short Spanish replies to a card, each with the English words that it is heard as (`assistant.tongues.replies_by_tongue`)."""

_PERSON = r"(?:(?:mi|un|una|el|la|al|con) ?(?:mi |un |una |otr[oa] )?(?:espos[oa]|mujer|marido|pareja|novi[oa]|mama|papa|madre|padre|herman[oa]|amig[oa]|companer[oa]|compi|jef[ea]|roomie|roommate|vecin[oa]|familia|residente|doctor[a]?|medic[oa]|psicolog[oa]|psiquiatra|terapeuta|hij[oa]|prim[oa]|ti[oa]|tutor[a]?|mentor[a]?|enfermer[oa]|adjunt[oa]|colega|abuel[oa]|supervisor[a]?|r ?[1-6]|director[a]?|coordinador[a]?|policia)|(?:a )?(?:seguridad|la policia|la poli|recursos humanos|rrhh|direccion|gerencia))"
_LINE = r"(?:(?:al|a la|a|el|la) )?(?:988|911|999|112|000|111|9 8 8|116 123|linea|numero|emergencias|urgencias|ambulancia|telefono|ellos|alguien)(?: de (?:ayuda|crisis|emergencias|la esperanza))?"
SPANISH_REPLIES: tuple[tuple[str, str], ...] = (
    # no, half a no, yes, and what is neither
    (r"(?:no|nop|nel|para nada|claro que no|que va|de ninguna manera)", "no"),
    (r"(?:la verdad no|no mucho|no del todo|no realmente|no exactamente|mas o menos|no tanto)", "not really"),
    (r"(?:no (?:lo )?se|no sabria(?: decir)?|no estoy segur[oa]|ni idea|quien sabe|no se que decir|nose|nc)", "I don't know"),
    (
        r"(?:si|sip|sii|claro|asi es|creo que si|supongo(?: que si)?|un poco|a veces|tal vez|quizas?|puede ser|es verdad|las dos(?: cosas)?|ambas|todo el tiempo|todos los dias|todas las noches|lo estoy|lo he pensado|lo pienso)",
        "yes",
    ),
    (r"(?:no estoy (?:nada )?bien|estoy (?:muy )?mal|no (?:me siento )?bien|no estoy a salvo|sigo (?:igual|mal))", "I'm not ok"),
    (r"(?:estoy |ya estoy |me siento |todo )(?:bien|mejor|a salvo|tranquil[oa]|segur[oa])(?: ahora)?", "I'm fine"),
    (
        r"no (?:me )?(?:quiero|voy a) (?:morir(?:me)?|matar(?:me)?|suicida(?:r(?:me)?|l)|hacerme dano|hacer nada)",
        "I don't want to kill myself",
    ),
    (r"no (?:estoy|corro) (?:en )?peligro", "I'm not in danger"),
    (r"(?:ya no|ahora no|ya no mas|hoy no)", "not anymore"),
    (
        r"(?:(?:solo |era |es |estaba |fue |lo dije en )*(?:una )?(?:broma|bromeando|chiste|exageracion|forma de hablar|una expresion|un decir)|no lo decia en serio)",
        "just kidding",
    ),
    (
        r"(?:no (?:estoy bromeando|bromeo|es (?:una )?broma)|(?:hablo|va|lo digo|es) (?:muy )?en serio|lo digo de verdad)",
        "I'm not joking",
    ),
    # steps, and steps that failed
    (
        rf"(?:ya |acabo de |les |la |lo |le )*(?:llame|llamar|llame|he llamado|escribi|escribir|marque|hable|hablar)(?: (?:con|a|por))*(?: {_LINE}| ahi)?",
        "I called 988",
    ),
    (
        rf"(?:ya |acabo de |le |se lo |les )*(?:llame|he llamado|llamar|escribi|hable|he hablado|hablar|dije|he dicho|conte|he contado|desperte|avise|avisar|decirselo)(?: (?:a|con))? {_PERSON}(?: todo)?",
        "I told my friend",
    ),
    (r"(?:ya )?se lo (?:dije|conte|he dicho|he contado)(?: a alguien)?", "I told someone"),
    (
        rf"(?:estoy |ya estoy )?(?:hablando|al telefono|en la linea|en linea|chateando|en contacto)(?: (?:con|por))?(?: (?:{_LINE}|{_PERSON}))?",
        "I'm talking to them",
    ),
    (
        rf"(?:voy a|lo voy a|ahora|les voy a|los voy a|la voy a) (?:llamar|llamo|hacerlo|marcar|hablar)(?:los|les|la)?(?: (?:{_LINE}|(?:a |con )?{_PERSON}))?",
        "I'm going to call 988",
    ),
    (
        rf"(?:(?:ya )?(?:estoy|estamos) (?:aqui )?con {_PERSON}|{_PERSON} (?:ya )?(?:esta|viene|vino|llego|viene en camino|esta en camino|se queda)(?: (?:aqui|conmigo|en camino|en casa|ya|a mi lado))*|no estoy sol[oa]|(?:ya )?(?:estoy|estamos) (?:acompanad[oa]s?|con alguien)|alguien (?:esta|viene)(?: (?:conmigo|aqui))?|(?:ya )?(?:esta|viene|llego) (?:aqui|conmigo|en camino|ahora conmigo))",
        "someone is with me",
    ),
    (
        r"(?:ya )?(?:estoy|voy|vamos) (?:en|a|camino a|de camino a|para) (?:la |las |el |al )?(?:urgencias|emergencias|sala de emergencias|hospital)",
        "I'm going to the emergency room",
    ),
    (
        r"(?:nadie|no me|no|seguridad no|la policia no|(?:el|la) \w+ no) (?:contesta[n]?|responde[n]?|atiende[n]?)(?: (?:nadie|el telefono))?(?: en \w+)?|me (?:tienen|dejaron|pusieron) (?:en espera|esperando)|(?:esta|suena|da) ocupado|la linea esta ocupada|no entra la llamada",
        "nobody is picking up",
    ),
    (r"no puedo (?:llamar|hablar)(?: ahora)?", "I can't call"),
    (r"(?:no quiero|no voy a) (?:llamar|hablar con nadie)(?: a nadie)?", "I don't want to call"),
    # thanks, and what goes on
    (
        r"(?:muchas |mil |muchisimas )?gracias(?: (?:por|de) (?:todo|la ayuda|escuchar(?:me)?|tu ayuda|verdad|corazon|responder|contestar|esto|preguntar))?|te (?:lo )?agradezco|grax|grcs",
        "thank you",
    ),
    (
        r"(?:(?:podemos |podriamos |puedes |quiero |quisiera |vamos a )?(?:seguir|seguimos|sigamos|sigue|continuar|continuemos|continua|continuamos|volver|volvamos|volvemos|regresar|regresemos)(?: (?:con|a|en))?(?: (?:mi|la|lo|otra))?(?: (?:pregunta|duda|consulta|tema|otro|anterior|de antes|que (?:pregunte|te preguntaba)))*)",
        "let's go on with my question",
    ),
    (r"(?:por favor )?(?:ayudame|ayuda|ayudenme|necesito ayuda|auxilio)", "help me"),
    (
        r"(?:y )?(?:ahora )?(?:que hago|que puedo hacer|que debo hacer|que hacer|como le hago)(?: (?:ahora|entonces|yo))?",
        "what should I do?",
    ),
    (
        r"(?:tengo (?:mucho )?miedo|me da (?:mucho )?miedo) (?:de |a )?(?:llamar|marcar|hablar con alguien|llamarlos|ir)",
        "I'm scared to call",
    ),
    (
        r"(?:a )?(?:donde|quien|que numero|cual numero) (?:les )?(?:llamo|puedo llamar|tengo que llamar|hay que llamar|marco)",
        "who do i call",
    ),
    (
        r"(?:ya )?(?:me fui|me aleje|sali(?: de ahi)?|estoy lejos(?: de (?:el|ella))?|llegue a (?:mi )?casa|estoy en (?:mi )?casa)",
        "I'm safe now",
    ),
    (
        r"(?:tengo (?:mucho )?miedo|me da (?:mucho )?miedo|temo) (?:de |a )?(?:que me (?:echen|corran|despidan|saquen|reprueben|suspendan|hundan|no me crean)|que no me crean|que (?:se entere|se enteren|lo sepan?|tomen? represalias)(?: \w+)?|(?:las )?represalias|perder (?:mi|el|la) \w+|denunciar(?:lo|la)?|decir(?:lo)?|hablar)|nadie me va a creer|me van a (?:echar|correr|despedir)",
        "I'm scared they will fire me",
    ),
    (r"(?:tengo (?:mucho )?miedo|me da miedo|estoy asustad[oa])", "I'm scared"),
    (r"(?:quien eres|eres (?:una persona|un robot|un bot|humano|real|una maquina))", "who are you?"),
    (
        r"(?:se lo )?(?:le )?vas a (?:decir(?:lo|le|selo)?|contar(?:lo|selo)?|avisar) (?:esto |algo )?a (?:alguien|mi jefe|mi programa|mi hospital|nadie)|(?:alguien|quien) (?:va a )?(?:lee|leer|ve|ver|se entera|sabra|puede leer) (?:de )?esto",
        "will you tell anyone?",
    ),
    (
        r"(?:guardas|se guarda|estas grabando|queda guardado|queda registrado) (?:esto|lo que (?:escribo|digo)|la conversacion|todo)",
        "is this stored?",
    ),
    (r"(?:(?:el|ella|mi ex) )?(?:ya )?(?:se fue|se fueron|se ha ido|no esta(?: (?:aqui|ahi|afuera))?)(?: ya)?", "he left"),
    (r"(?:ya )?(?:el|ella) (?:ya )?(?:esta|se encuentra) (?:bien|a salvo)(?: ahora)?", "she is safe now"),
    (r"(?:el|ella) no (?:me )?(?:contesta|responde)(?: (?:el telefono|los mensajes))?", "she won't answer"),
    (
        r"(?:me )?(?:puedes|podrias|puede) (?:por favor )?(?:llamar|avisar|hablarle|marcar|marcarle) (?:a|al) (?:alguien|una ambulancia|la policia|seguridad|911|112|988|mi \w+)(?: (?:por mi|por favor|ya|ahora))*",
        "can you call someone for me",
    ),
    (r"(?:hola|buen[oa]s(?: (?:tardes|noches|dias))?|que tal)", "hello"),
    # fillers
    (
        r"(?:ok|okay|okey|vale|bueno|pues|esta bien|de acuerdo|listo|perfecto|ya|ahora|entonces|por favor|porfa|ahorita|en serio|de verdad|entiendo|bien|disculpa|perdon|y|pero|aun|todavia|hoy|tranquil[oa]|ojala)",
        "",
    ),
)
