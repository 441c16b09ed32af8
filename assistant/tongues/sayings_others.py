"""What is said next where the writer is mistreated or afraid, or a place was told: Spanish and French rows."""

from assistant.tongues.sayings import Saying

# The countries that have numbers, as they are named in English (`corpus.regions`).
_COUNTRIES = (
    ("the United States", "Estados Unidos", "les États-Unis"),
    ("Canada", "Canadá", "le Canada"),
    ("the United Kingdom", "el Reino Unido", "le Royaume-Uni"),
    ("Ireland", "Irlanda", "l'Irlande"),
    ("Australia", "Australia", "l'Australie"),
    ("New Zealand", "Nueva Zelanda", "la Nouvelle-Zélande"),
    ("India", "India", "l'Inde"),
    ("France", "Francia", "la France"),
    ("Belgium", "Bélgica", "la Belgique"),
    ("Switzerland", "Suiza", "la Suisse"),
)
_PLACES = tuple(
    Saying(english.format(name), spanish.format(nombre), french.format(nom))
    for name, nombre, nom in _COUNTRIES
    for english, spanish, french in (
        ("These are the numbers for {}.", "Estos son los números para {}.", "Voici les numéros pour {}."),
        (
            "Numbers to call and rules are now those for {}.",
            "Los números para llamar y las reglas son ahora los de {}.",
            "Les numéros à appeler et les règles sont maintenant ceux pour {}.",
        ),
    )
)
OTHERS: tuple[Saying, ...] = (
    *_PLACES,
    Saying(
        "These are the numbers for ",
        "Estos son los números de allí: ",
        "Voici les numéros là où vous êtes : ",
    ),
    Saying(
        "If you are in danger or do not feel safe going back, call {emergency}.",
        "Si estás en peligro o no te sientes a salvo para volver, llama al {emergency}.",
        "Si vous êtes en danger ou avez peur d'y retourner, appelez le {emergency}.",
    ),
    Saying(
        "If they may be in danger this minute, call {emergency} and get someone to them.",
        "Si esa persona puede estar en peligro en este minuto, llama al {emergency} y que alguien vaya.",
        "Si cette personne est peut-être en danger à cette minute, appelez le {emergency} et envoyez quelqu'un.",
    ),
    Saying(
        "If this could be an emergency, call {emergency} or have somebody take you to a hospital.",
        "Si puede ser una emergencia, llama al {emergency} o que alguien te lleve a un hospital.",
        "Si cela peut être une urgence, appelez le {emergency} ou faites-vous conduire à l'hôpital.",
    ),
    Saying("Who can help there: ", "Quién puede ayudar allí (en inglés): ", "Qui peut aider là-bas (en anglais) : "),
    Saying(
        "Have somebody stay with them until help is there.",
        "Que alguien se quede a su lado hasta que llegue la ayuda.",
        "Que quelqu'un reste à ses côtés jusqu'à l'arrivée des secours.",
    ),
    Saying(
        "Do not leave them alone if it is safe to stay.",
        "No dejes a esa persona a solas, si quedarte es seguro.",
        "Ne la laissez pas sans personne, si vous pouvez rester sans risque.",
    ),
    Saying("To talk it through: ", "Para hablarlo con alguien: ", "Pour en parler à quelqu'un : "),
    Saying(
        "The ways to get help that I named still stand, and which you use, and when, is yours to choose. If you do not feel safe:",
        "Las formas de pedir ayuda que nombré siguen en pie, y tú eliges cuál usas y cuándo. Si no te sientes a salvo:",
        "Les aides que j'ai nommées tiennent toujours, et c'est à vous de choisir laquelle et quand. Si vous ne vous sentez pas en sécurité :",
    ),
    Saying(
        "That fear makes sense, and whether and when you act is yours to choose. Begin small: dated notes of your own, one person you trust, and of each office the first question: what must you pass on?",
        "Ese miedo tiene sentido, y si actúas y cuándo lo eliges tú. Empieza por poco: notas con fecha, una persona de confianza, y en cada oficina la primera pregunta: ¿qué tienen que comunicar?",
        "Cette peur est compréhensible, et c'est vous qui choisissez si et quand agir. Commencez petit : des notes datées, une personne de confiance, et à chaque service la première question : que devez-vous transmettre ?",
    ),
    Saying(
        "You do not have to be sure, or to have a name for it. A first talk can be only to hear your choices: ask at the start what they must pass on, before you tell anything.",
        "No hace falta que estés segura o seguro, ni que tenga nombre. Una primera charla puede ser solo para conocer tus opciones: antes de contar nada, pregunta qué tienen que comunicar.",
        "Il n'est pas nécessaire d'en être certain, ni de lui donner un nom. Un premier entretien peut servir à connaître vos choix : avant de raconter, demandez ce qu'ils doivent transmettre.",
    ),
    Saying("I have no numbers for that country.", "No tengo números de ese país.", "Je n'ai pas de numéros pour ce pays."),
    Saying(
        "Which country is it? I may have its numbers.",
        "¿Qué país es? Quizá tenga sus números.",
        "De quel pays s'agit-il ? J'ai peut-être ses numéros.",
    ),
    Saying(
        "I am not sure which country you are in; take the numbers of yours.",
        "No sé con certeza en qué país estás; toma los números del tuyo.",
        "Je ne sais pas dans quel pays vous êtes ; prenez les numéros du vôtre.",
    ),
    Saying(
        "What you did needs care now, however you feel. Call, or have somebody take you to an emergency department.",
        "Lo que hiciste necesita atención ya, te sientas como te sientas. Llama, o pide a alguien que te lleve a urgencias.",
        "Ce que vous avez fait demande des soins maintenant, quoi que vous ressentiez. Appelez, ou faites-vous conduire aux urgences.",
    ),
    Saying(
        "If you are in danger now, call your local emergency number",
        "Si estás en peligro ahora, llama al número de emergencias de donde estás",
        "Si vous êtes en danger maintenant, appelez le numéro d'urgence de l'endroit où vous êtes",
    ),
    Saying(
        "If they may be in danger this minute, call your local emergency number",
        "Si esa persona puede estar en peligro en este minuto, llama al número de emergencias de donde está",
        "Si cette personne est peut-être en danger à cette minute, appelez le numéro d'urgence de l'endroit où elle est",
    ),
    Saying(
        "If you are in danger now, call ",
        "Si estás en peligro ahora, llama al ",
        "Si vous êtes en danger maintenant, appelez le ",
    ),
    Saying(
        ", or go to the nearest emergency department.",
        ", o ve al servicio de urgencias más cercano.",
        ", ou allez aux urgences les plus proches.",
    ),
    Saying("To talk to a person: ", "Para hablar con una persona: ", "Pour parler à une personne : "),
    Saying(
        "Please do not stay alone with it. You can tell me more at any time.",
        "Por favor, no te quedes a solas con ello. Puedes contarme más en cualquier momento.",
        "S'il vous plaît, ne restez pas sans personne. Vous pouvez m'en dire plus à tout moment.",
    ),
    Saying(
        "Let somebody sit with you. I am still here.",
        "Deja que alguien se siente contigo. Sigo aquí.",
        "Laissez quelqu'un s'asseoir près de vous. Je suis toujours là.",
    ),
)
