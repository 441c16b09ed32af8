"""What is said at once to a deed, a threat, a danger at the door or one's own body, in Spanish and French, row by row."""

from assistant.tongues.sayings import Saying

_DEED = (
    Saying(
        "Call someone to be with you now. Unlock the door, and do not drive yourself.",
        "Llama a alguien para que esté contigo ya. Quita el seguro de la puerta, y no conduzcas tú.",
        "Appelez quelqu'un pour être près de vous maintenant. Déverrouillez la porte, et ne conduisez pas vous-même.",
    ),
    Saying(
        "Inside a hospital, tell the nearest nurse or doctor. Bring the packet, so that they know what it was and how much.",
        "Si estás en un hospital, díselo a la enfermera o al médico más cercano. Lleva el envase, para que sepan qué fue y cuánto.",
        "Si vous êtes dans un hôpital, dites-le à l'infirmière ou au médecin le plus proche. Apportez la boîte, pour qu'on sache quoi et combien.",
    ),
    Saying(
        "Inside a hospital, tell the nearest nurse or doctor. Do not drive yourself.",
        "Si estás en un hospital, díselo a la enfermera o al médico más cercano. No conduzcas tú.",
        "Si vous êtes dans un hôpital, dites-le à l'infirmière ou au médecin le plus proche. Ne conduisez pas vous-même.",
    ),
    Saying(
        "If you want a voice while you wait:",
        "Si quieres oír una voz mientras esperas:",
        "Si vous voulez entendre une voix en attendant :",
    ),
)
_OTHERS = (
    Saying(
        "Thank you for saying it before anyone was hurt. Nothing has to happen, and you can still step back.",
        "Gracias por decirlo antes de que alguien salga herido. No tiene que pasar nada, y todavía puedes dar un paso atrás.",
        "Merci de le dire avant que quelqu'un soit blessé. Rien ne doit arriver, et vous pouvez encore reculer.",
    ),
    Saying(
        "I take this seriously, and I am glad that you told me first. You can stop here, and people can help you to.",
        "Lo tomo en serio, y me alegra que me lo dijeras primero. Puedes parar aquí, y hay gente que puede ayudarte.",
        "Je le prends au sérieux, et c'est bien de me l'avoir dit d'abord. Vous pouvez vous arrêter là, et on peut vous y aider.",
    ),
    Saying(
        "It is good that you say this out loud. No one has to be hurt, and you do not have to hold this alone.",
        "Está bien que lo digas en voz alta. Nadie tiene que salir herido, y no tienes que sostener esto a solas.",
        "C'est bien de le dire à voix haute. Personne ne doit être blessé, et vous n'avez pas à tenir cela sans aide.",
    ),
    Saying(
        "Thank you for saying it. A thought is not an act, and being afraid of it is a good reason to get help today.",
        "Gracias por decirlo. Un pensamiento no es un acto, y tenerle miedo es una buena razón para pedir ayuda hoy.",
        "Merci de le dire. Une pensée n'est pas un acte, et en avoir peur est une bonne raison de demander de l'aide aujourd'hui.",
    ),
    Saying(
        "Saying this takes courage. To think of something is not to do it, and nobody has to face such thoughts alone.",
        "Decir esto exige valor. Pensar algo no es hacerlo, y nadie tiene que enfrentar a solas esos pensamientos.",
        "Il faut du courage pour le dire. Penser une chose n'est pas la faire, et personne n'a à affronter cela sans aide.",
    ),
    Saying(
        "Take it seriously and act now; it is not yours to judge alone whether it was meant.",
        "Tómalo en serio y actúa ya; no te toca juzgar a solas si iba en serio.",
        "Prenez-le au sérieux et agissez maintenant ; ce n'est pas à vous seul de juger si c'était sérieux.",
    ),
    Saying(
        "Treat this as real until somebody has looked into it. Pass it on now, and do not handle it alone.",
        "Tómalo como real hasta que alguien lo haya revisado. Comunícalo ya, y no lo manejes a solas.",
        "Considérez-le comme réel tant que personne ne l'a vérifié. Transmettez-le maintenant, et ne le gérez pas sans aide.",
    ),
    Saying(
        "Call for help where you are, right now: the emergency team of the hospital, or an ambulance. Minutes count.",
        "Pide ayuda ya donde estás: el equipo de emergencias del hospital, o una ambulancia. Cada minuto cuenta, de verdad.",
        "Appelez à l'aide là où vous êtes, tout de suite : l'équipe d'urgence de l'hôpital, ou une ambulance. Chaque minute compte.",
    ),
    Saying(
        "Get help to them this minute: the hospital's emergency team if you are inside, an ambulance if you are not.",
        "Haz que le llegue ayuda en este minuto: el equipo de emergencias si estás en el hospital, una ambulancia si no.",
        "Faites venir de l'aide à l'instant même : l'équipe d'urgence si vous êtes à l'hôpital, sinon une ambulance.",
    ),
    Saying(
        "Get behind a door that you can lock, or go where other people are. Do not go out to talk.",
        "Ponte detrás de una puerta que puedas cerrar con llave, o ve donde haya más gente. No salgas a hablar.",
        "Mettez-vous derrière une porte qui ferme à clé, ou allez là où il y a d'autres personnes. Ne sortez pas pour parler.",
    ),
    Saying(
        "Go where people are, or lock yourself in and stay there. Do not open the door and do not answer them.",
        "Ve donde haya gente, o enciérrate con llave y quédate ahí. No abras la puerta y no respondas.",
        "Allez là où il y a du monde, ou enfermez-vous à clé et restez-y. N'ouvrez pas et ne répondez pas.",
    ),
)
_BODY = (
    Saying(
        "This may be an emergency. Call ",
        "Esto puede ser una emergencia médica. Llama al ",
        "C'est peut-être une urgence. Appelez le ",
    ),
    Saying(
        "Please do not wait with this. Call ",
        "No esperes con esto, por favor. Llama ya al ",
        "N'attendez pas, s'il vous plaît. Appelez le ",
    ),
    Saying(
        ", or have somebody take you to the emergency department now; do not finish the shift first.",
        ", o que alguien te lleve a urgencias ya; no termines antes la guardia.",
        ", ou faites-vous conduire aux urgences maintenant ; ne finissez pas d'abord la garde.",
    ),
    Saying(
        ", or ask whoever is next to you to take you to the emergency department now.",
        ", o pide a quien tengas al lado que te lleve a urgencias ya.",
        ", ou demandez à la personne près de vous de vous conduire aux urgences maintenant.",
    ),
    Saying(
        "Stop and clean it now: wash skin with soap and water; rinse eyes, nose or mouth with plenty of water.",
        "Para y límpialo ya: lava la piel con agua y jabón; enjuaga ojos, nariz o boca con mucha agua.",
        "Arrêtez-vous et nettoyez maintenant : lavez la peau à l'eau et au savon ; rincez yeux, nez ou bouche à grande eau.",
    ),
    Saying(
        "First wash it, right now: soap and water on skin, a lot of clean water for eyes, nose or mouth.",
        "Primero lávalo, ahora mismo: agua y jabón en la piel, mucha agua limpia en ojos, nariz o boca.",
        "D'abord lavez, tout de suite : eau et savon sur la peau, beaucoup d'eau propre pour les yeux, le nez ou la bouche.",
    ),
)

URGENT: tuple[Saying, ...] = (*_DEED, *_OTHERS, *_BODY)
