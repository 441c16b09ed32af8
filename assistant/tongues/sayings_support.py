"""What is said next to somebody who is mistreated, in Spanish and French."""

from assistant.tongues.sayings import Saying

SUPPORT: tuple[Saying, ...] = (
    Saying(
        "Thank you for saying so. First be safe: away from them and with somebody you trust, and {emergency} if you are in danger. Then write down today what happened.",
        "Gracias por decirlo. Primero ponte a salvo: lejos de esa persona y con alguien de confianza, y {emergency} si estás en peligro. Después anota hoy lo que pasó.",
        "Merci de le dire. D'abord en sécurité : loin de cette personne et avec quelqu'un de confiance, et le {emergency} si vous êtes en danger. Puis notez aujourd'hui ce qui s'est passé.",
    ),
    Saying(
        "I believe you. The next step can be small: tell one person you trust, and let them come with you to one of the offices I named.",
        "Te creo. El siguiente paso puede ser pequeño: cuéntaselo a una persona de confianza, y que te acompañe a una de las oficinas que nombré.",
        "Je vous crois. Le pas suivant peut être petit : dites-le à une personne de confiance, et qu'elle vous accompagne à l'un des services que j'ai nommés.",
    ),
    Saying(
        "All right. If it was not like that, good to know. If it was, nothing has to be decided today: keep dated notes, and tell one person you trust.",
        "De acuerdo. Si no fue así, bueno es saberlo. Si lo fue, hoy no hay que decidir nada: guarda notas con fecha, y cuéntaselo a una persona de confianza.",
        "D'accord. Si ce n'était pas cela, tant mieux. Si c'était cela, rien n'est à décider aujourd'hui : gardez des notes datées, et dites-le à une personne de confiance.",
    ),
    Saying(
        "That is for you to decide, and you may decide otherwise later. The ways to get help stay open; if you do not feel safe: {emergency}.",
        "Eso lo decides tú, y más tarde puedes decidir otra cosa. Las formas de pedir ayuda siguen abiertas; si no te sientes a salvo: {emergency}.",
        "C'est à vous de décider, et vous pourrez décider autrement plus tard. Les aides restent ouvertes ; si vous ne vous sentez pas en sécurité : {emergency}.",
    ),
    Saying(
        "It is all right not to know yet. Write down today what happened, tell one person you trust, and decide the rest another day.",
        "Está bien no saberlo todavía. Anota hoy lo que pasó, cuéntaselo a una persona de confianza, y decide lo demás otro día.",
        "Il est normal de ne pas encore savoir. Notez aujourd'hui ce qui s'est passé, dites-le à une personne de confiance, et décidez du reste un autre jour.",
    ),
    Saying(
        "You do not have to be brave today. Ask first in general, with no names, what would happen if somebody reported this. If you do not feel safe: {emergency}.",
        "No hace falta valentía hoy. Pregunta primero en general, sin nombres, qué pasaría si alguien denunciara esto. Si no te sientes a salvo: {emergency}.",
        "Le courage n'est pas obligatoire aujourd'hui. Demandez d'abord en général, sans noms, ce qui se passerait si quelqu'un signalait cela. Si vous ne vous sentez pas en sécurité : {emergency}.",
    ),
    Saying(
        "That was a big step. Note whom you told, when, and what they said they would do, and ask when you will hear from them. If you do not feel safe: {emergency}.",
        "Fue un gran paso. Anota a quién se lo contaste, cuándo, y qué dijo que haría, y pregunta cuándo te darán respuesta. Si no te sientes a salvo: {emergency}.",
        "C'était un grand pas. Notez à qui vous l'avez dit, quand, et ce qui vous a été promis, et demandez quand vous aurez une réponse. Si vous ne vous sentez pas en sécurité : {emergency}.",
    ),
    Saying(
        "Good that somebody knows. Keep a copy of what you sent or said, with the date, and note whatever changes for you afterwards.",
        "Qué bueno que alguien lo sepa. Guarda copia de lo que enviaste o dijiste, con la fecha, y anota todo lo que cambie para ti después.",
        "C'est bien que quelqu'un sache. Gardez une copie de ce que vous avez envoyé ou dit, avec la date, et notez tout ce qui change pour vous ensuite.",
    ),
    Saying(
        "Note the date and whom you tried, and take the next of the ways I named: no single office is the only one. If you do not feel safe: {emergency}.",
        "Anota la fecha y con quién lo intentaste, y toma la siguiente de las formas que nombré: ninguna oficina es la única. Si no te sientes a salvo: {emergency}.",
        "Notez la date et qui vous avez essayé, et prenez l'aide suivante parmi celles que j'ai nommées : aucun service n'est le seul. Si vous ne vous sentez pas en sécurité : {emergency}.",
    ),
    Saying(
        "Then try it in writing, which leaves a date, or let somebody you trust ask for you. In danger: {emergency}.",
        "Entonces inténtalo por escrito, que deja fecha, o que pregunte por ti alguien de confianza. Si hay peligro: {emergency}.",
        "Alors essayez par écrit, ce qui laisse une date, ou faites demander par une personne de confiance. S'il y a danger : {emergency}.",
    ),
    Saying(
        "That is all right: you need not call or report anything. Two things keep every way open: dated notes, and one person who knows.",
        "Está bien: no tienes que llamar ni denunciar nada. Dos cosas mantienen abiertos todos los caminos: notas con fecha, y una persona que lo sepa.",
        "C'est d'accord : vous n'avez rien à appeler ni à signaler. Deux choses gardent tout ouvert : des notes datées, et une personne qui sait.",
    ),
    Saying(
        "I tell no one: the server keeps nothing that you type here, and your program is told nothing. Each office has rules of its own; ask what it must pass on before you tell it anything.",
        "No se lo digo a nadie: el servidor no guarda nada de lo que escribes aquí, y tu programa no se entera. Cada oficina tiene sus reglas; pregunta qué tiene que comunicar antes de contar nada.",
        "Je ne le dis à personne : le serveur ne garde rien de ce que vous tapez, et votre service n'en sait rien. Chaque service a ses règles ; demandez ce qu'il doit transmettre avant de raconter.",
    ),
    Saying(
        "Nobody hears of it from me. Your own browser may keep this talk; clear it if others use the computer.",
        "Por mí no se entera nadie. Tu propio navegador puede guardar esta charla; bórrala si otros usan el ordenador.",
        "Personne ne l'apprendra par moi. Votre navigateur peut garder cette conversation ; effacez-la si d'autres utilisent l'ordinateur.",
    ),
    Saying(
        "I am Signpost, a program and no person: I can name the ways to get help and look up guidance. If you do not feel safe: {emergency}.",
        "Soy Signpost, un programa y no una persona: puedo nombrar formas de pedir ayuda y buscar en la guía. Si no te sientes a salvo: {emergency}.",
        "Je suis Signpost, un programme et non une personne : je peux nommer les aides et chercher dans le guide. Si vous ne vous sentez pas en sécurité : {emergency}.",
    ),
    Saying(
        "Still here. Tell me what you want to know about any of these ways, and I look it up. In danger: {emergency}.",
        "Sigo aquí. Dime qué quieres saber sobre alguna de esas formas, y lo busco. Si hay peligro: {emergency}.",
        "Toujours là. Dites-moi ce que vous voulez savoir sur l'une de ces aides, et je cherche. S'il y a danger : {emergency}.",
    ),
    Saying(
        "All right. Should you want to come back to it, the ways to get help that I named stay open.",
        "De acuerdo. Si quieres volver a ello, las formas de pedir ayuda que nombré siguen abiertas.",
        "D'accord. Si vous voulez y revenir, les aides que j'ai nommées restent ouvertes.",
    ),
    Saying(
        "Take your time with it, and do not carry it alone. Should it happen again, note the date; in danger: {emergency}.",
        "Tómate tu tiempo, y no lo cargues a solas. Si vuelve a pasar, anota la fecha; si hay peligro: {emergency}.",
        "Prenez votre temps, et ne le portez pas sans aide. Si cela recommence, notez la date ; s'il y a danger : {emergency}.",
    ),
    Saying(
        "I am here when you want to think through one of those ways, or how to word it. If you do not feel safe: {emergency}.",
        "Estoy aquí cuando quieras pensar una de esas formas, o cómo decirlo. Si no te sientes a salvo: {emergency}.",
        "Je suis là quand vous voudrez réfléchir à l'une de ces aides, ou aux mots à employer. Si vous ne vous sentez pas en sécurité : {emergency}.",
    ),
)
