"""What is said after a card, and around the lines to call, in Spanish and French; rows as in `assistant.tongues.sayings`."""

from assistant.tongues.sayings import DANGER, Saying
from assistant.tongues.sayings_another import ANOTHER
from assistant.tongues.sayings_body import BODY
from assistant.tongues.sayings_next import NEXT
from assistant.tongues.sayings_others import OTHERS
from assistant.tongues.sayings_plain import PLAIN
from assistant.tongues.sayings_support import SUPPORT
from assistant.tongues.sayings_threats import THREATS
from assistant.tongues.sayings_told import TOLD
from assistant.tongues.sayings_urgent import URGENT

_AFTER = (
    Saying(
        "Good to know, and thank you for saying so.",
        "Me alegra saberlo, y te agradezco que lo digas así.",
        "C'est bon à savoir, et merci de le dire.",
    ),
    Saying(
        "All right, thank you for telling me.",
        "De acuerdo, gracias por decírmelo.",
        "D'accord, merci de me l'avoir précisé.",
    ),
    Saying(
        "If that changes, or a night gets bad:",
        "Si eso cambia, o una noche se pone difícil:",
        "Si cela change, ou si une nuit devient difficile :",
    ),
    Saying(
        "That was hard, and it was right. Stay with them, or on the line, and let somebody stay with you. If you are left alone with it:",
        "Fue difícil, e hiciste bien. Quédate con esa persona, o en la línea, y deja que alguien se quede contigo. Si te quedas a solas con esto:",
        "C'était difficile, et vous avez bien fait. Restez avec cette personne, ou en ligne, et laissez quelqu'un rester avec vous. Si vous vous retrouvez sans personne :",
    ),
    Saying(
        "Good that somebody knows now. Let them help, and do not send them away too soon. If it gets worse:",
        "Qué bueno que alguien ya lo sabe. Deja que te ayude, y no le pidas que se vaya demasiado pronto. Si empeora:",
        "C'est bien que quelqu'un le sache. Laissez cette personne vous aider, et ne la renvoyez pas trop tôt. Si cela s'aggrave :",
    ),
    Saying(
        "I am still here, and we can go on whenever you want. If thoughts of dying are there, stay with somebody and talk to a person:",
        "Sigo aquí, y podemos continuar cuando quieras. Si hay pensamientos de morir, quédate con alguien y habla con una persona:",
        "Je suis toujours là, et nous pouvons continuer quand vous voulez. Si des idées de mourir sont là, restez avec quelqu'un et parlez à une personne :",
    ),
    Saying(
        "You can come back to this at any time. While you may be in danger, do not stay alone with it, and talk to a person:",
        "Puedes volver a esto en cualquier momento. Mientras puedas estar en peligro, no te quedes a solas con ello, y habla con una persona:",
        "Vous pouvez y revenir à tout moment. Tant que vous êtes peut-être en danger, ne restez pas sans personne, et parlez à quelqu'un :",
    ),
    Saying(
        "Tell me what your question is, and I look it up.",
        "Dime cuál es tu pregunta y la busco.",
        "Dites-moi quelle est votre question, et je cherche la réponse.",
    ),
    Saying(
        "You are welcome. Ask another question whenever you like.",
        "De nada. Aquí puedes hacer otra pregunta cuando quieras.",
        "Je vous en prie. Posez une autre question quand vous voulez.",
    ),
    Saying(
        "The guidance was not searched this time. Ask again in a moment for what it says.",
        "Esta vez no se consultó la guía. Pregunta de nuevo en un momento para ver qué dice.",
        "Le guide n'a pas été consulté cette fois. Redemandez dans un moment ce qu'il dit.",
    ),
    Saying(
        "What the guidance does say, close to your question:",
        "Lo que sí dice la guía, cerca de tu pregunta (en inglés):",
        "Ce que dit le guide, près de votre question (en anglais) :",
    ),
    Saying(
        "I cannot tell from that what to look up. Say in a few words what happened, and what you want to know.",
        "Con eso no sé qué buscar. Cuéntame en pocas palabras qué pasó y qué quieres saber.",
        "Avec cela, je ne sais pas quoi chercher. Dites en quelques mots ce qui s'est passé et ce que vous voulez savoir, à votre façon.",
    ),
    Saying("Noted. ", "Entendido: anotado. ", "C'est noté. "),
    Saying(
        "Numbers to call and rules are now those for ",
        "Los números para llamar y las reglas son ahora los de: ",
        "Les numéros à appeler et les règles sont maintenant ceux de : ",
    ),
    Saying(
        "I hold no numbers for your country: in danger, call your own emergency number.",
        "No tengo números de tu país: si hay peligro, llama al número de emergencias de allí.",
        "Je n'ai pas de numéros pour votre pays : en cas de danger, appelez le numéro d'urgence sur place.",
    ),
    Saying(
        "What would you like to know? Tell me what is going on, in your own words.",
        "¿Qué te gustaría saber? Cuéntame qué pasa, con tus palabras.",
        "Que voulez-vous savoir ? Dites-moi ce qui se passe, avec vos mots.",
    ),
)
# The 988 Lifeline answers in Spanish at the second key and to another word; the Canadian line in French, on the same number.
_LINES = (
    Saying("Emergency services: call ", "Emergencias: llama al ", "Secours : appelez le "),
    Saying(
        "Emergency services: call 112 or 999; text 112 if you registered your phone beforehand.",
        "Emergencias: llama al 112 o al 999; por mensaje al 112, si registraste antes tu teléfono.",
        "Secours : appelez le 112 ou le 999 ; SMS au 112 si votre téléphone y est inscrit.",
    ),
    Saying(
        "Call your local emergency number, or go to the nearest emergency department.",
        "Llama al número de emergencias de donde estás, o ve al servicio de urgencias más cercano.",
        "Appelez le numéro d'urgence de l'endroit où vous êtes, ou allez aux urgences les plus proches.",
    ),
    Saying(
        "988 Suicide & Crisis Lifeline: call 988; text 988, or chat at 988lifeline.org.",
        "988 Suicide & Crisis Lifeline: llama al 988 y oprime 2 para español; o manda el mensaje AYUDA al 988.",
        "988 Suicide & Crisis Lifeline : appelez le 988, ou écrivez un SMS au 988, ou sur 988lifeline.org.",
    ),
    Saying(
        "9-8-8: Suicide Crisis Helpline (Canada): call 9-8-8; text 9-8-8.",
        "9-8-8: Suicide Crisis Helpline (Canada, en inglés o francés): llama al 9-8-8, o manda un mensaje al 9-8-8.",
        "9-8-8 : Suicide Crisis Helpline (Canada, en français aussi) : appelez le 9-8-8, ou envoyez un texto au 9-8-8.",
    ),
    Saying(
        "Physician Support Line: call 1-888-409-0141 (8 a.m. to 1 a.m. Eastern Time, seven days a week; closed overnight).",
        "Physician Support Line: llama al 1-888-409-0141 (de 8 a.m. a 1 a.m., hora del Este; cerrada de madrugada).",
        "Physician Support Line : appelez le 1-888-409-0141 (de 8 h à 1 h, heure de l'Est ; fermée la nuit).",
    ),
)

_LINES_ABROAD = (
    Saying(
        "Emergency services: call 15 or 112; text 114 if you cannot speak.",
        "Emergencias: llama al 15 o al 112; por mensaje al 114, si no puedes hablar.",
        "Secours : 15 ou 112 ; SMS au 114 si vous ne pouvez pas parler.",
    ),
    Saying(
        "3114, suicide prevention (France): call 3114.",
        "3114, prevención del suicidio (Francia, en francés): llama al 3114.",
        "3114, numéro national de prévention du suicide : appelez le 3114.",
    ),
    Saying(
        "Centre de Prévention du Suicide: call 0800 32 123.",
        "Centre de Prévention du Suicide (Bélgica, en francés): llama al 0800 32 123.",
        "Centre de Prévention du Suicide (Belgique) : appelez le 0800 32 123.",
    ),
    Saying(
        "La Main Tendue: call 143 (see 143.ch).",
        "La Main Tendue (Suiza): llama al 143 (horario en 143.ch).",
        "La Main Tendue : appelez le 143 (horaires sur 143.ch).",
    ),
)
# What stands between two numbers, and an emergency number that nobody knows, inside a sentence.
_NUMBERS = (
    Saying(" In danger now: ", " En peligro ahora: ", " En danger maintenant : "),
    Saying(" In danger: ", " En peligro: ", " En danger : "),
    Saying(" Again: ", " Otra vez: ", " Encore une fois : "),
    Saying("15 or 112", "15 o 112", "15 ou 112"),
    Saying("112 (police: 101)", "112 (policía: 101)", "112 (police : 101)"),
    Saying("144 (police: 117)", "144 (policía: 117)", "144 (police : 117)"),
    Saying("your local emergency number", "número de emergencias de donde estás", "numéro d'urgence de l'endroit où vous êtes"),
)

SAYINGS: tuple[Saying, ...] = (
    *(*DANGER, *_AFTER, *NEXT, *TOLD, *URGENT, *THREATS, *ANOTHER, *BODY, *SUPPORT, *OTHERS, *PLAIN),
    *(*_LINES, *_LINES_ABROAD, *_NUMBERS),
)
