"""What is said to somebody who cannot call, asks who is told, has done something or has told somebody, in Spanish and French."""

from assistant.tongues.sayings import Saying

TOLD: tuple[Saying, ...] = (
    Saying(
        "You do not have to speak. Text or chat where it is offered, or step outside for the call: {line} In danger now: {emergency}. Whoever is near you may also be the one to tell.",
        "No tienes que hablar. Usa mensajes o chat donde los haya, o sal un momento para llamar así: {line} En peligro ahora: {emergency}. A quien tengas cerca también puedes decírselo.",
        "Vous n'êtes pas obligé de parler. Utilisez les SMS ou le chat s'il y en a, ou sortez pour appeler : {line} En danger maintenant : {emergency}. Vous pouvez aussi le dire à la personne qui est près de vous.",
    ),
    Saying(
        "All right. Is there one person who could come, or whose door you could knock on? A doctor or counselor of your own counts too. If you may act on it: {emergency}.",
        "De acuerdo. ¿Hay alguien que pudiera venir, o a cuya puerta puedas tocar? Tu propio médico o psicólogo también cuenta. Si podrías hacerlo: {emergency}.",
        "D'accord. Y a-t-il une personne qui pourrait venir, ou chez qui frapper ? Votre propre médecin ou psychologue compte aussi. Si vous risquez de le faire : {emergency}.",
    ),
    Saying(
        "I tell no one: the server keeps nothing that you type here, and your program is told nothing. Your own browser may keep this talk; you can clear it. A line can tell you its own rules when you call: {line}",
        "No se lo digo a nadie: el servidor no guarda nada de lo que escribes aquí, y tu programa no se entera. Tu navegador puede guardar esta charla; puedes borrarla. Una línea te dirá sus propias reglas cuando llames: {line}",
        "Je ne le dis à personne : le serveur ne garde rien de ce que vous tapez, et votre service n'en sait rien. Votre navigateur peut garder cette conversation ; vous pouvez l'effacer. Une ligne vous dira ses propres règles quand vous appelez : {line}",
    ),
    Saying(
        "Nobody is told by me, and nothing of this is kept by the server. So nobody comes unless you call: {emergency} in danger, or {line}",
        "Yo no aviso a nadie, y el servidor no guarda nada de esto. Así que nadie viene si no llamas: {emergency} si hay peligro, o {line}",
        "Je ne préviens personne, et le serveur ne garde rien de ceci. Donc personne ne vient si vous n'appelez pas : le {emergency} en cas de danger, ou {line}",
    ),
    Saying(
        "I am Signpost, an automated assistant: a program, no person. You can go on writing to me, but somebody who hears your voice can do more: {line}",
        "Soy Signpost, un asistente automático: un programa, no una persona. Puedes seguir escribiéndome, pero alguien que oiga tu voz puede hacer más: {line}",
        "Je suis Signpost, un assistant automatique : un programme, pas une personne. Vous pouvez continuer à m'écrire, mais quelqu'un qui entend votre voix peut faire plus : {line}",
    ),
    Saying(
        "Still here, and still only a program: I answer what you write, and I cannot come or call anyone. A person can: {line}",
        "Sigo aquí, y sigo siendo solo un programa: respondo a lo que escribes, y no puedo ir ni llamar a nadie. Una persona sí: {line}",
        "Toujours là, et toujours un simple programme : je réponds à ce que vous écrivez, et je ne peux ni venir ni appeler. Une personne le peut : {line}",
    ),
    Saying(
        "Yes, I read what you write, and I am a program. Please let a person be with you as well: {line}",
        "Sí, leo lo que escribes, y soy un programa. Deja, por favor, que también te acompañe una persona: {line}",
        "Oui, je lis ce que vous écrivez, et je suis un programme. Laissez aussi une personne être avec vous : {line}",
    ),
    Saying(
        "That was right. Unlock the door, stay on the line and have somebody with you until help is there. Say what it was, how much and when, and take the packet along. If help does not come: {emergency}.",
        "Hiciste bien. Quita el seguro de la puerta, sigue en la línea y que alguien esté contigo hasta que llegue la ayuda. Di qué fue, cuánto y cuándo, y lleva el envase. Si la ayuda no llega: {emergency}.",
        "Vous avez bien fait. Déverrouillez la porte, restez en ligne et gardez quelqu'un près de vous jusqu'à l'arrivée des secours. Dites quoi, combien et quand, et prenez la boîte. Si les secours ne viennent pas : {emergency}.",
    ),
    Saying(
        "Good. Do not go back on it, whatever you feel: stay with somebody until you have been seen. If they leave you: {emergency}.",
        "Bien. No te eches atrás, sientas lo que sientas: quédate con alguien hasta que te hayan atendido. Si te dejan a solas: {emergency}.",
        "Bien. Ne revenez pas en arrière, quoi que vous ressentiez : restez avec quelqu'un jusqu'à ce qu'on vous ait vu. Si on vous laisse : {emergency}.",
    ),
    Saying(
        "Call {emergency} again now, or get the nearest person to call and to take you to an emergency department. In a hospital, go to any nurse and say what you did.",
        "Llama otra vez ya al {emergency}, o que la persona más cercana llame y te lleve a urgencias. En un hospital, ve con cualquier enfermera y di qué hiciste.",
        "Rappelez tout de suite le {emergency}, ou demandez à la personne la plus proche d'appeler et de vous conduire aux urgences. Dans un hôpital, allez voir n'importe quelle infirmière et dites ce que vous avez fait.",
    ),
    Saying(
        "Do not wait for them. Walk to the nearest people, say what you did, and let them take you to an emergency department: {emergency}.",
        "No los esperes. Ve con la gente más cercana, di qué hiciste y que te lleven a urgencias: {emergency}.",
        "Ne les attendez pas. Allez vers les gens les plus proches, dites ce que vous avez fait, et faites-vous conduire aux urgences : {emergency}.",
    ),
    Saying(
        "Then let somebody else call: show this screen to whoever is nearest, or walk into an emergency department. The number is {emergency}.",
        "Entonces que llame otra persona: enséñale esta pantalla a quien tengas más cerca, o entra en un servicio de urgencias. El número es {emergency}.",
        "Alors faites appeler quelqu'un d'autre : montrez cet écran à la personne la plus proche, ou entrez aux urgences. Le numéro est le {emergency}.",
    ),
    Saying(
        "I alert no one, so nobody is coming unless you or somebody near you calls {emergency}. Nothing that you type here is kept by the server.",
        "No aviso a nadie, así que nadie viene si tú, o alguien cercano, no llama al {emergency}. El servidor no guarda nada de lo que escribes aquí.",
        "Je ne préviens personne, donc personne ne vient si vous, ou quelqu'un près de vous, n'appelez pas le {emergency}. Le serveur ne garde rien de ce que vous tapez.",
    ),
    Saying(
        "I am only a program and cannot send help. A person can: call {emergency} now, and have somebody come to you.",
        "Soy solo un programa y no puedo enviar ayuda. Una persona sí: llama ya al {emergency}, y que alguien venga contigo.",
        "Je ne suis qu'un programme et ne peux pas envoyer de secours. Une personne le peut : appelez le {emergency} maintenant, et faites venir quelqu'un.",
    ),
    Saying(
        "Please call {emergency} before you write anything more here. Feeling fine does not mean that it is over. Say what it was, how much and when.",
        "Por favor, llama al {emergency} antes de escribir nada más aquí. Sentirte bien no quiere decir que haya pasado. Di qué fue, cuánto y cuándo.",
        "S'il vous plaît, appelez le {emergency} avant d'écrire autre chose ici. Se sentir bien ne veut pas dire que c'est fini. Dites quoi, combien et quand.",
    ),
    Saying(
        "One thing matters now: that somebody sees to you. Call {emergency}, unlock the door, and tell the nearest person.",
        "Ahora importa una sola cosa: que alguien te atienda. Llama al {emergency}, quita el seguro de la puerta y díselo a la persona más cercana.",
        "Une seule chose compte maintenant : qu'on s'occupe de vous. Appelez le {emergency}, déverrouillez la porte, et dites-le à la personne la plus proche.",
    ),
    Saying(
        "I will not let go of this: go to an emergency department with somebody, or call {emergency}. What you tell me after that can wait.",
        "No voy a soltar esto: ve a urgencias con alguien, o llama al {emergency}. Lo que quieras contarme después puede esperar.",
        "Je n'en démords pas : allez aux urgences avec quelqu'un, ou appelez le {emergency}. Ce que vous voulez me dire ensuite peut attendre.",
    ),
    Saying(
        "Good that somebody is with you in this. Let them stay, keep your distance, and be seen by a doctor today. If it comes back: {emergency}, or {line}",
        "Qué bueno que alguien te acompañe en esto. Que se quede, guarda distancia, y que hoy te vea un médico. Si vuelve: {emergency}, o {line}",
        "C'est bien que quelqu'un soit avec vous là-dedans. Qu'il reste, gardez vos distances, et voyez un médecin aujourd'hui. Si cela revient : {emergency}, ou {line}",
    ),
    Saying(
        "Good that somebody knows. Let them take over what frightens you until a doctor has heard of it. If it comes closer: {emergency}, or {line}",
        "Qué bueno que alguien lo sepa. Que tome tu lugar en lo que te asusta hasta que un médico lo haya oído. Si se acerca más: {emergency}, o {line}",
        "C'est bien que quelqu'un le sache. Qu'il prenne le relais de ce qui vous fait peur jusqu'à ce qu'un médecin l'ait entendu. Si elle se rapproche : {emergency}, ou {line}",
    ),
    Saying(
        "You did what was yours to do. Write down whom you told and when, and stay away from them until it is looked into. In danger: {emergency}.",
        "Hiciste lo que te tocaba. Anota a quién avisaste y cuándo, y mantente lejos de esa persona hasta que se haya revisado. Si hay peligro: {emergency}.",
        "Vous avez fait votre part. Notez qui vous avez prévenu et quand, et restez à distance jusqu'à ce que ce soit vérifié. S'il y a danger : {emergency}.",
    ),
    Saying(
        "Stay where you are until somebody comes to you, and let them go with you wherever you go today. If it turns: {emergency}.",
        "Quédate donde estás hasta que alguien llegue contigo, y que hoy te acompañe adonde vayas. Si empeora: {emergency}.",
        "Restez où vous êtes jusqu'à ce que quelqu'un vienne, et faites-vous accompagner partout aujourd'hui. Si cela tourne mal : {emergency}.",
    ),
)
