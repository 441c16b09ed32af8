"""What is said next while an alarm for oneself stands, in Spanish and French; rows as in `assistant.tongues.sayings`.

A row may hold `{emergency}` and `{line}`, in the same order in each language.
"""

from assistant.tongues.sayings import Saying

_YES = (
    Saying(
        "Thank you for the straight answer. Call now, before you write more here: {emergency} if you may act on it, or the line. {line} Go where somebody is, and away from anything you could hurt yourself with.",
        "Gracias por responder con franqueza. Llama ya, antes de escribir más aquí: {emergency} si podrías hacerlo, o a la línea. {line} Ve donde haya alguien, y lejos de todo con lo que pudieras hacerte daño.",
        "Merci de répondre franchement. Appelez maintenant, avant d'écrire plus ici : {emergency} si vous risquez de le faire, ou la ligne. {line} Allez là où il y a quelqu'un, et loin de tout ce qui pourrait vous blesser.",
    ),
    Saying(
        "Then this is the time to let a person in. Knock on the nearest door, or call somebody, and say: I am not safe alone. {line} If you may act on it: {emergency}.",
        "Entonces es el momento de dejar entrar a una persona. Toca la puerta más cercana, o llama a alguien, y di: no estoy a salvo a solas ahora. {line} Si podrías hacerlo: {emergency}.",
        "Alors c'est le moment de laisser entrer une personne. Frappez à la porte la plus proche, ou appelez quelqu'un, et dites : je ne suis pas en sécurité. {line} Si vous risquez de le faire : {emergency}.",
    ),
    Saying(
        "It is still yes, and I still want you safe. Let somebody sit with you and make the call for you if you cannot: {emergency}, or {line}",
        "Sigue siendo sí, y sigo queriendo que estés a salvo. Que alguien se siente contigo y llame por ti si tú no puedes: {emergency}, o {line}",
        "C'est toujours oui, et je tiens toujours à votre sécurité. Que quelqu'un reste près de vous et appelle à votre place si vous ne pouvez pas : {emergency}, ou {line}",
    ),
    Saying(
        "Please put this down now and get to a person: the nurses' station, a neighbor, an emergency department. To call: {emergency}, or {line}",
        "Por favor, deja esto ahora y ve con una persona: el control de enfermería, un vecino, urgencias. Para llamar: {emergency}, o {line}",
        "S'il vous plaît, posez ceci maintenant et allez vers une personne : le poste infirmier, un voisin, les urgences. Pour appeler : {emergency}, ou {line}",
    ),
    Saying(
        "That is hard, after you made yourself try. Please try again at once, or text or chat where it is offered: {line} If you are in danger now, do not wait for them: {emergency}. Wake somebody meanwhile.",
        "Es duro, después de que te animaste a intentarlo. Inténtalo otra vez enseguida, o por mensaje o chat donde lo haya: {line} Si estás en peligro ahora, no los esperes: {emergency}. Mientras, despierta a alguien.",
        "C'est dur, après avoir fait l'effort d'essayer. Réessayez tout de suite, ou par SMS ou chat s'il y en a : {line} Si vous êtes en danger maintenant, ne les attendez pas : {emergency}. Réveillez quelqu'un entre-temps.",
    ),
    Saying(
        "Do not let that be the end of it. Sit beside somebody while you hold, or go to an emergency department.",
        "No lo dejes ahí. Siéntate junto a alguien mientras esperas en la línea, o ve a urgencias tú también.",
        "N'en restez pas là. Asseyez-vous près de quelqu'un pendant l'attente, ou allez aux urgences.",
    ),
    Saying(
        "You do not have to speak. Text or chat where it is offered, or step outside for the call: {line}",
        "No tienes que hablar. Usa mensajes o chat donde los haya, o sal un momento para llamar así: {line}",
        "Vous n'êtes pas obligé de parler. Utilisez les SMS ou le chat s'il y en a, ou sortez pour appeler : {line}",
    ),
)
_NEXT = (
    Saying(
        "Take the time you need. Until it is lighter, keep one person near you and this within reach: {line}",
        "Tómate el tiempo que necesites. Hasta que pese menos, ten a una persona cerca, y esto a mano: {line}",
        "Prenez le temps qu'il vous faut. Tant que cela pèse, gardez une personne près de vous, et ceci à portée de main : {line}",
    ),
    Saying(
        "You may write here as long as you like. A voice, or a person beside you, can do more than I can, so please let one in: {line}",
        "Puedes escribir aquí todo lo que quieras. Una voz, o alguien a tu lado, puede hacer más que yo; deja entrar a alguien, por favor: {line}",
        "Vous pouvez écrire ici aussi longtemps que vous voulez. Une voix, ou quelqu'un près de vous, peut faire plus que moi ; laissez-les vous aider : {line}",
    ),
    Saying(
        "Thank you, I take that as you say it.",
        "Gracias, lo tomo tal como lo dices aquí.",
        "Merci, je le prends comme vous le dites à l'instant.",
    ),
    Saying(
        "Well done. Tell them as much as you told me, and keep somebody near tonight. If you lose touch: {line}",
        "Bien hecho. Cuéntales lo mismo que me contaste a mí, y ten a alguien cerca esta noche. Si pierdes el contacto: {line}",
        "Bravo. Dites-leur ce que vous m'avez dit, et gardez quelqu'un près de vous cette nuit. Si vous perdez le contact : {line}",
    ),
    Saying(
        "Any time. I am here for your next question, and should a night get bad: {line}",
        "Cuando quieras. Estoy aquí para tu próxima pregunta, y si una noche se pone difícil: {line}",
        "À tout moment. Je suis là pour votre prochaine question, et si une nuit devient trop difficile : {line}",
    ),
    Saying(
        "Of course. Ask whatever comes next; this stays good if anything changes: {line}",
        "Claro. Pregunta lo que siga; esto sigue valiendo si algo cambia: {line}",
        "Bien sûr. Demandez la suite ; ceci reste valable si quelque chose change : {line}",
    ),
    Saying(
        "I am glad to help with the rest as well. For a worse day, keep this: {line}",
        "Con gusto te ayudo también con lo demás. Para un día peor, guarda esto: {line}",
        "Je vous aide volontiers pour le reste aussi. Pour un jour plus dur, gardez ceci : {line}",
    ),
    Saying(
        "Not knowing is reason enough to talk with a person now; nobody has to be sure first. {line} If it gets sharper: {emergency}.",
        "No saberlo ya es razón para hablar ahora con una persona; nadie tiene que estar seguro antes. {line} Si se vuelve más fuerte: {emergency}.",
        "Ne pas savoir suffit pour parler à une personne maintenant ; il ne faut pas d'abord en être sûr. {line} Si cela devient plus fort : {emergency}.",
    ),
    Saying(
        "You do not have to work that out by yourself. Tell somebody near you just this: I am not sure that I am safe. {line} In danger: {emergency}.",
        "No tienes que resolverlo a solas. Dile a alguien cercano solo esto: no sé si estoy a salvo. {line} En peligro: {emergency}.",
        "Vous n'avez pas à le démêler sans aide. Dites seulement à quelqu'un près de vous : je ne sais pas si je suis en sécurité. {line} En danger : {emergency}.",
    ),
    Saying(
        "In case you want it after all: {line}",
        "Por si al final la quieres: {line}",
        "Au cas où vous la voudriez quand même : {line}",
    ),
    Saying(
        "I hear that, and I will not push. A line is one way; one person who sits with you tonight is another, and so is any emergency department.",
        "Te entiendo, y no voy a insistir. Una línea es un camino; una persona que te acompañe esta noche es otro, y también cualquier servicio de urgencias.",
        "Je l'entends, et je n'insiste pas. Une ligne est un moyen ; une personne qui reste avec vous cette nuit en est un autre, et les urgences aussi.",
    ),
    Saying(
        "You decide. Only do not be alone with it tonight; if it gets worse: {emergency}.",
        "Tú decides. Solo que no te quedes a solas con esto esta noche; si empeora más: {emergency}.",
        "C'est vous qui décidez. Mais ne restez pas sans personne cette nuit ; si cela empire : {emergency}.",
    ),
    Saying(
        "It takes courage, and one sentence is enough. To one person, say: I am not safe alone.",
        "Hace falta valor, y basta una frase. Dile a una persona: no estoy a salvo a solas.",
        "Il faut du courage, et une phrase suffit. Dites à une personne : je ne suis pas en sécurité si je reste sans personne.",
    ),
    Saying(
        "Being afraid of it is all right. Let somebody sit with you while you call:",
        "Es normal que te dé miedo. Que alguien se siente contigo mientras llamas:",
        "Avoir peur est normal. Que quelqu'un reste près de vous pendant que vous appelez :",
    ),
    Saying(
        "Then write instead of speaking, or show this screen to somebody you trust.",
        "Entonces escribe en vez de hablar, o enséñale esta pantalla a alguien de confianza.",
        "Alors écrivez au lieu de parler, ou montrez cet écran à une personne de confiance.",
    ),
    Saying(
        "Then go to a person instead of a phone: somebody in the building, or an emergency department.",
        "Entonces ve con una persona en vez del teléfono: alguien del edificio, o un servicio de urgencias.",
        "Alors allez vers une personne plutôt qu'un téléphone : quelqu'un dans le bâtiment, ou les urgences à côté.",
    ),
    Saying(
        "All right, I take you at your word. I ask because it would matter. Should there be some truth in it one night: {line}",
        "De acuerdo, te creo. Pregunto porque importaría. Si una noche hubiera algo de verdad en ello: {line}",
        "D'accord, je vous crois. Je demande parce que cela compterait. Si une nuit il y avait du vrai là-dedans : {line}",
    ),
    Saying(
        "Understood, and no harm done. I would rather ask once too often. If it is ever meant: {line}",
        "Entendido, y no pasa nada. Prefiero preguntar una vez de más. Si algún día va en serio: {line}",
        "Compris, et il n'y a pas de mal. Je préfère demander une fois de trop. Si un jour c'est sérieux : {line}",
    ),
    Saying(
        "The next step is small: tell one person that you are not all right, and let them stay.",
        "El siguiente paso es pequeño: dile a una persona que no estás bien, y deja que se quede.",
        "Le pas suivant est petit : dites à une personne que vous n'allez pas bien, et laissez-la rester.",
    ),
    Saying(
        "One thing first: be with somebody. Wake them, knock, or go where people are, and call from there:",
        "Primero una cosa: ponte con alguien. Despierta a alguien, toca una puerta o ve donde haya gente, y llama desde allí:",
        "Une chose d'abord : soyez avec quelqu'un. Réveillez, frappez à une porte, ou allez là où il y a du monde, et appelez de là :",
    ),
)
_DONE = (
    Saying(
        "Please get medical help now, even if you feel well or think it was too little. Do not wait and see.",
        "Busca ayuda médica ya, aunque te sientas bien o creas que fue poco. No esperes a ver qué pasa.",
        "Faites-vous soigner maintenant, même si vous vous sentez bien ou si vous pensez que c'était peu. N'attendez pas de voir la suite.",
    ),
    Saying(
        "This needs an emergency department now, however you feel. Some harm shows only later, so do not wait for it.",
        "Esto necesita un servicio de urgencias ya, te sientas como te sientas. Algunos daños se notan después; no los esperes.",
        "Il faut aller aux urgences maintenant, quoi que vous ressentiez. Certains dégâts ne se voient que plus tard ; ne les attendez pas.",
    ),
    Saying(
        "Whatever comes next, go now or have an ambulance come. Feeling fine does not mean that you are safe.",
        "Pase lo que pase después, ve ahora o pide una ambulancia. Sentirte bien no significa que estés fuera de peligro.",
        "Quoi qu'il arrive ensuite, allez-y maintenant ou faites venir une ambulance. Se sentir bien ne veut pas dire être hors de danger.",
    ),
    Saying(
        "What you did needs care now, however you feel: call {emergency}, or have somebody take you to an emergency department. Do not wait to feel ill.",
        "Lo que hiciste necesita atención ya, te sientas como te sientas: llama al {emergency}, o que alguien te lleve a urgencias. No esperes a sentirte mal.",
        "Ce que vous avez fait doit être soigné maintenant, même si vous allez bien : appelez le {emergency}, ou faites-vous conduire aux urgences. N'attendez pas d'aller mal.",
    ),
)

NEXT: tuple[Saying, ...] = (*_YES, *_NEXT, *_DONE)
