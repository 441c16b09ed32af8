"""The fixed sentences that somebody in danger or mistreated reads, in Spanish and French: our own words, sentence by sentence.

A row gives one English sentence, or the beginning of one before a number, and what is said in its place; `{emergency}` and `{line}`
stand for numbers. Every wording differs from every other, so that a talk is read back to English without loss
(`assistant.tongues.interpreter`). What has no row stays in English. Numbers are those of `contacts.toml`.
"""

from dataclasses import dataclass

from assistant.hearing.language import Tongue


@dataclass(frozen=True, slots=True)
class Saying:
    """One sentence in each language."""

    english: str
    spanish: str
    french: str

    def in_tongue(self, tongue: Tongue) -> str:
        """Return the sentence in a language."""
        return self.spanish if tongue is Tongue.SPANISH else self.french


_OWN_DANGER = (
    Saying(
        "I am glad you said it. You matter more than any question about work, and saying it was right.",
        "Me alegra que lo hayas dicho. Importas más que cualquier pregunta de trabajo, y decirlo fue lo correcto.",
        "Merci de l'avoir dit. Vous comptez plus que n'importe quelle question de travail, et vous avez bien fait de le dire.",
    ),
    Saying(
        "Thank you for telling me. This sounds very heavy, and you do not have to carry it by yourself tonight.",
        "Gracias por contármelo. Suena muy pesado, y no tienes que cargarlo a solas esta noche.",
        "Merci de me le confier. Cela semble très lourd, et vous n'avez pas à le porter sans aide cette nuit.",
    ),
    Saying(
        "I hear you, and you matter. People are awake right now whose work is to listen to this.",
        "Te escucho, y tú importas. Ahora mismo hay personas despiertas cuyo trabajo es escuchar esto.",
        "Je vous lis, et vous comptez. En ce moment, des personnes sont éveillées, et leur travail est d'écouter cela.",
    ),
    Saying(
        "Are you thinking about killing yourself, or are you in danger right now?",
        "¿Estás pensando en quitarte la vida, o estás en peligro ahora mismo?",
        "Pensez-vous à vous tuer, ou êtes-vous en danger maintenant ?",
    ),
    Saying(
        "Are you in danger at this moment, or are you thinking of ending your life?",
        "¿Estás en peligro en este momento, o piensas en acabar con tu vida?",
        "Êtes-vous en danger en ce moment, ou pensez-vous à mettre fin à votre vie ?",
    ),
    Saying(
        "Have you thought of killing yourself, or done something already? If so, please call now.",
        "¿Has pensado en matarte, o ya hiciste algo? Si es así, llama ahora, por favor.",
        "Avez-vous pensé à vous tuer, ou avez-vous déjà fait quelque chose ? Si oui, appelez maintenant, s'il vous plaît.",
    ),
    Saying(
        "Tell one person you trust and ask them to stay with you. A doctor or counselor of your own comes next.",
        "Díselo a alguien de confianza y pídele que se quede contigo. Después, ve a tu propio médico o psicólogo.",
        "Dites-le à une personne de confiance et demandez-lui de rester avec vous. Ensuite, voyez votre propre médecin ou psychologue.",
    ),
    Saying(
        "Wake one person you trust and ask them to come. A doctor or counselor of your own comes next.",
        "Despierta a alguien de confianza y pídele que venga. Después, ve a tu propio médico o psicólogo.",
        "Réveillez une personne de confiance et demandez-lui de venir. Ensuite, voyez votre propre médecin ou psychologue.",
    ),
    Saying(
        "I am an automated assistant: I alert no one, and nothing of this message is kept.",
        "Soy un asistente automático: no aviso a nadie, y nada de este mensaje se guarda.",
        "Je suis un assistant automatique : je ne préviens personne, et rien de ce message n'est gardé.",
    ),
    Saying(
        "I can go on with your question whenever you want.",
        "Puedo seguir con tu pregunta cuando quieras.",
        "Je peux reprendre votre question quand vous voulez.",
    ),
)
_POSSIBLE_DANGER = (
    Saying(
        "That sounds like more than a hard week. Are you having thoughts of ending your life, or of not wanting to be here?",
        "Eso suena a más que una semana difícil. ¿Tienes pensamientos de acabar con tu vida, o de no querer estar aquí?",
        "Cela semble être plus qu'une semaine difficile. Avez-vous des idées de mettre fin à votre vie, ou de ne plus vouloir être là ?",
    ),
    Saying(
        "Before anything else: are any of these thoughts about dying, or about not wanting to be alive?",
        "Antes que nada: ¿alguno de esos pensamientos es de morir, o de no querer seguir con vida?",
        "Avant toute chose : parmi ces pensées, y en a-t-il de mourir, ou de ne plus vouloir être en vie ?",
    ),
    Saying(
        "I want to ask you straight, because it matters: have you been thinking of suicide?",
        "Quiero preguntártelo sin rodeos, porque importa: ¿has pensado en el suicidio?",
        "Je vous le demande sans détour, parce que c'est important : avez-vous pensé au suicide ?",
    ),
    Saying(
        "Before anything else, because it matters: do you ask this because you are thinking of ending your life?",
        "Antes que nada, porque importa: ¿preguntas esto porque piensas en acabar con tu vida?",
        "Avant toute chose, parce que c'est important : le demandez-vous parce que vous pensez à mettre fin à votre vie ?",
    ),
    Saying(
        "I ask you first, and straight: is this about you, and are you thinking of suicide?",
        "Primero te pregunto, y sin rodeos: ¿se trata de ti, y piensas en el suicidio?",
        "Je vous demande d'abord, et sans détour : s'agit-il de vous, et pensez-vous au suicide ?",
    ),
    Saying("If so, talk to someone now.", "Si es así, habla ahora con alguien.", "Si oui, parlez à quelqu'un maintenant."),
    Saying(
        "I do not answer what can kill. If you ask for a patient, your attending, the pharmacy and the poison center can.",
        "No respondo qué puede matar. Si es por un paciente, pregunta a tu supervisor, a la farmacia o al centro de toxicología.",
        "Je ne réponds pas à ce qui peut tuer. Si c'est pour un patient, demandez à votre chef, à la pharmacie ou au centre antipoison.",
    ),
)
_ANOTHERS_DANGER = (
    Saying(
        "If you fear that they may hurt themselves, ask them directly whether they think of suicide, and do not leave it with a mentor.",
        "Si temes que esa persona se haga daño, pregúntale directamente si piensa en el suicidio, y no lo dejes en manos de un mentor.",
        "Si vous craignez que cette personne se fasse du mal, demandez-lui directement si elle pense au suicide, et n'en restez pas à un mentor.",
    ),
    Saying(
        "If any of this makes you worry about their life, ask them straight out today, stay with them, and get a senior to help.",
        "Si algo de esto te hace temer por su vida, pregúntaselo hoy sin rodeos, quédate a su lado y pide ayuda a un superior.",
        "Si cela vous fait craindre pour sa vie, posez-lui la question aujourd'hui sans détour, restez à ses côtés et faites-vous aider par un senior.",
    ),
    Saying("To talk it through now:", "Para hablarlo ahora:", "Pour en parler maintenant :"),
    Saying(
        "Take it seriously and act now; do not wait until morning and do not carry it alone.",
        "Tómalo en serio y actúa ya; no esperes a mañana y no lo cargues a solas.",
        "Prenez-le au sérieux et agissez maintenant ; n'attendez pas demain et ne le portez pas sans aide.",
    ),
    Saying(
        "Treat this as real until somebody has seen them. Act now, and get a second person to help you.",
        "Tómalo como real hasta que alguien haya visto a esa persona. Actúa ya, y que alguien más te ayude.",
        "Considérez le danger comme réel tant que personne n'a vu cette personne. Agissez maintenant, et faites-vous aider par une autre personne.",
    ),
    Saying(
        "If they may be in danger this minute, call emergency services and get someone to them. Do not leave them alone if it is safe to stay.",
        "Si puede estar en peligro ahora mismo, llama a emergencias y que alguien vaya. No dejes sola a esa persona, si quedarte es seguro.",
        "Si le danger est immédiat, appelez les secours et envoyez quelqu'un sur place. Ne laissez pas cette personne seule, si vous pouvez rester sans risque.",
    ),
    Saying(
        "Ask them: are you thinking of killing yourself? Asking does not put the idea there. Stay, or have someone stay.",
        "Pregúntale: ¿piensas en matarte? Preguntarlo no mete la idea. Quédate, o que alguien se quede.",
        "Demandez-lui : penses-tu à te tuer ? Poser la question ne donne pas l'idée. Restez, ou faites rester quelqu'un.",
    ),
    Saying(
        "Tell the senior or chief on call, or security.",
        "Avisa al residente mayor o al jefe de guardia, o a seguridad.",
        "Prévenez le senior ou le chef de garde, ou la sécurité.",
    ),
    Saying(
        "Tell somebody afterwards how it was.",
        "Después, cuéntale a alguien cómo fue.",
        "Après, dites à quelqu'un comment c'était.",
    ),
)
_MISTREATED = (
    Saying(
        "I am sorry this is happening. It is not your fault, and you are right to take it seriously.",
        "Siento que esto esté pasando. No es culpa tuya, y haces bien en tomarlo en serio.",
        "Je suis désolé de ce qui se passe. Ce n'est pas votre faute, et vous avez raison de le prendre au sérieux.",
    ),
    Saying(
        "Thank you for saying it. What you describe is worth acting on, and you do not need proof or a name for it to ask for help.",
        "Gracias por decirlo. Lo que cuentas merece que se haga algo, y no necesitas pruebas ni ponerle nombre para pedir ayuda.",
        "Merci de le dire. Ce que vous décrivez mérite qu'on agisse, et il ne faut ni preuve ni nom pour demander de l'aide.",
    ),
    Saying(
        "I am sorry that this is happening to them. You are right to take it seriously, and you do not have to carry it alone.",
        "Siento que le esté pasando esto. Haces bien en tomarlo en serio, y no tienes que cargarlo a solas.",
        "Je suis désolé de ce qui lui arrive. Vous avez raison de le prendre au sérieux, et vous n'avez pas à le porter sans aide.",
    ),
    Saying(
        "Thank you for looking out for them. Believe them, ask what they want, and tell them what you must pass on before they say more.",
        "Gracias por cuidar de esa persona. Créele, pregúntale qué quiere, y dile qué tendrías que comunicar antes de que te cuente más.",
        "Merci de veiller sur cette personne. Croyez-la, demandez-lui ce qu'elle veut, et dites-lui ce que vous devrez transmettre avant qu'elle en dise plus.",
    ),
    Saying(
        "Safety first: if anyone has hurt or threatened you, or you do not feel safe going back, get to a safe place with someone you trust",
        "Primero, tu seguridad: si alguien te ha hecho daño o te ha amenazado, o no te sientes a salvo para volver, ve a un lugar seguro con alguien de confianza",
        "D'abord votre sécurité : si quelqu'un vous a fait du mal ou vous a menacé, ou si vous avez peur d'y retourner, allez en lieu sûr avec une personne de confiance",
    ),
    Saying(
        ". If you are in danger, call your local emergency number",
        ". Si estás en peligro, llama al número de emergencias de donde estás",
        ". En cas de danger, appelez le numéro d'urgence de l'endroit où vous êtes",
    ),
    Saying(". If you are in danger, call ", ". Si estás en peligro, llama al ", ". En cas de danger, appelez le "),
    Saying(
        "Write down today what happened: date, place, words, who was there. Keep it off hospital systems, and leave patients out of it.",
        "Anota hoy lo que pasó: fecha, lugar, palabras, quién estaba. Guárdalo fuera de los sistemas del hospital, y sin datos de pacientes.",
        "Notez aujourd'hui ce qui s'est passé : date, lieu, paroles, qui était là. Gardez-le hors des systèmes de l'hôpital, et sans données de patients.",
    ),
    Saying(
        "Ways to get help, and who hears of it:",
        "Formas de pedir ayuda, y quién se entera (en inglés):",
        "Où trouver de l'aide, et qui le saura (en anglais) :",
    ),
    Saying(
        "Retaliation for a report in good faith is itself against policy nearly everywhere; note any sign of it with its date.",
        "Las represalias por una denuncia de buena fe van contra las normas en casi todas partes; anota cualquier señal con su fecha.",
        "Les représailles contre un signalement de bonne foi sont contraires aux règles presque partout ; notez-en tout signe avec sa date.",
    ),
    Saying(
        "I cannot judge what happened or promise secrecy: ask each office first what it must pass on.",
        "No puedo juzgar lo que pasó ni prometer secreto: pregunta primero en cada oficina qué tiene que comunicar.",
        "Je ne peux ni juger ce qui s'est passé ni promettre le secret : demandez d'abord à chaque service ce qu'il doit transmettre.",
    ),
    Saying(
        "The ways to get help that I named before still stand, and whether and when you use one is up to you.",
        "Las formas de pedir ayuda que nombré antes siguen ahí, y tú decides si usas alguna y cuándo.",
        "Les aides que j'ai nommées restent valables, et c'est vous qui décidez si et quand vous y faites appel.",
    ),
)

DANGER: tuple[Saying, ...] = (*_OWN_DANGER, *_POSSIBLE_DANGER, *_ANOTHERS_DANGER, *_MISTREATED)
