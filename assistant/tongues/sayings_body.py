"""What is said to a sign in one's own body, and to a patient in danger, in Spanish and French."""

from assistant.tongues.sayings import Saying

BODY: tuple[Saying, ...] = (
    Saying(
        "Stay with them, call out for people near you, and do what you would do for any patient until help is there.",
        "Quédate a su lado, pide a gritos que venga gente, y haz lo que harías por cualquier paciente hasta que llegue la ayuda.",
        "Restez à ses côtés, appelez les gens autour de vous, et faites ce que vous feriez pour tout patient jusqu'à l'arrivée des secours.",
    ),
    Saying(
        "Tell the team what was taken or done, and take along the packet if there is one.",
        "Dile al equipo qué tomó o qué hizo, y lleva el envase si lo hay.",
        "Dites à l'équipe ce qui a été pris ou fait, et prenez la boîte s'il y en a une.",
    ),
    Saying(
        "Then tell the senior on call, and later somebody how it was for you.",
        "Después avisa al superior de guardia, y más tarde cuéntale a alguien cómo fue para ti.",
        "Prévenez ensuite le senior de garde, et dites plus tard à quelqu'un ce que cela vous a fait.",
    ),
    Saying(
        "Press hard on the wound with a clean cloth and keep pressing.",
        "Aprieta fuerte la herida con un paño limpio y no dejes de apretar.",
        "Appuyez fort sur la plaie avec un linge propre et continuez d'appuyer.",
    ),
    Saying(
        "Call someone to be with you now, and unlock the door.",
        "Llama a alguien para que esté contigo ya, y quita el seguro de la puerta.",
        "Appelez quelqu'un pour être près de vous maintenant, et déverrouillez la porte.",
    ),
    Saying(
        "Hand your pager and patients to whoever is near: this is reason enough.",
        "Deja tu busca y tus pacientes a quien esté cerca: es motivo suficiente.",
        "Confiez votre bip et vos patients à qui est près de vous : la raison suffit.",
    ),
    Saying(
        "I cannot judge what it is, and I call nobody for you.",
        "No puedo juzgar qué es, y no llamo a nadie por ti.",
        "Je ne peux pas juger ce que c'est, et je n'appelle personne à votre place.",
    ),
    Saying(
        "Please do not treat yourself.",
        "Por favor, no te trates por tu cuenta.",
        "S'il vous plaît, ne vous soignez pas vous-même.",
    ),
    Saying(
        "Tell them that you are, or may be, pregnant, and call your own maternity unit on the way.",
        "Di que estás, o puedes estar, embarazada, y llama de camino a tu propia maternidad.",
        "Dites que vous êtes, ou pourriez être, enceinte, et appelez en route votre propre maternité.",
    ),
    Saying(
        "I am sorry that you go through this at work.",
        "Siento que pases por esto en el trabajo.",
        "Je suis désolé que vous viviez cela au travail.",
    ),
    Saying(
        "Then go to employee (occupational) health now, not after the shift. If it is closed, go to the emergency department.",
        "Después ve ya a salud laboral, no al final del turno. Si está cerrado, ve a urgencias.",
        "Allez ensuite à la médecine du travail, maintenant et non après la garde. Si elle est fermée, allez aux urgences.",
    ),
    Saying(
        "Tell your senior, so that somebody takes over and it is reported. It can happen to anyone, and you need not be sure how bad it was.",
        "Avisa a tu superior, para que alguien te releve y quede registrado. Le puede pasar a cualquiera, y no tienes que saber qué tan grave fue.",
        "Prévenez votre senior, pour qu'on vous remplace et que ce soit déclaré. Cela peut arriver à tout le monde, et vous n'avez pas à savoir à quel point c'était grave.",
    ),
    Saying(
        "I cannot advise on tests or medicines: they can, and some may be due right away.",
        "No puedo aconsejar sobre pruebas ni medicinas: ellos sí, y algunas pueden ser urgentes.",
        "Je ne peux pas conseiller sur les tests ou les médicaments : eux le peuvent, et certains sont peut-être à faire tout de suite.",
    ),
    Saying(
        "If it has eased, still be seen today, by a doctor of your own or your employee health service. If it comes back: {emergency}.",
        "Si ha cedido, que te vean igualmente hoy, tu propio médico o el servicio de salud laboral. Si vuelve: {emergency}.",
        "Si cela s'est calmé, faites-vous quand même voir aujourd'hui, par votre médecin ou la médecine du travail. Si cela revient : {emergency}.",
    ),
    Saying(
        "Good if it is better. Do not treat it yourself, and let somebody near you know; if it comes back: {emergency}.",
        "Bien si ha mejorado. No te trates por tu cuenta, y que lo sepa alguien cercano; si vuelve: {emergency}.",
        "Tant mieux si cela va mieux. Ne vous soignez pas vous-même, et prévenez quelqu'un de proche ; si cela revient : {emergency}.",
    ),
    Saying(
        "Good. Stay with somebody until you have been seen, and let a senior take over your work. If it gets worse: {emergency}.",
        "Bien. Quédate con alguien hasta que te hayan atendido, y que un superior asuma tu trabajo. Si empeora: {emergency}.",
        "Bien. Restez avec quelqu'un jusqu'à ce qu'on vous ait vu, et qu'un senior reprenne votre travail. Si cela s'aggrave : {emergency}.",
    ),
    Saying(
        "That was right. Leave the work to the others now; if it gets worse on the way: {emergency}.",
        "Hiciste bien. Deja ahora el trabajo a los demás; si empeora de camino: {emergency}.",
        "Vous avez bien fait. Laissez maintenant le travail aux autres ; si cela s'aggrave en route : {emergency}.",
    ),
    Saying(
        "Do not wait for them: tell the nearest nurse or colleague, and let them take you, or call {emergency}.",
        "No los esperes: díselo a la enfermera o al colega más cercano, y que te lleve, o llama al {emergency}.",
        "Ne les attendez pas : dites-le à l'infirmière ou au collègue le plus proche, et qu'il vous conduise, ou appelez le {emergency}.",
    ),
    Saying(
        "It is your decision, and I will not argue. Tell one person near you, and if it gets worse at all: {emergency}.",
        "Es tu decisión, y no voy a discutir. Díselo a alguien cercano, y si empeora lo más mínimo: {emergency}.",
        "C'est votre décision, et je ne discute pas. Dites-le à quelqu'un près de vous, et au moindre signe de plus : {emergency}.",
    ),
    Saying(
        "Please do not wait with this: call {emergency}, or have somebody take you to an emergency department, and let others take over your work.",
        "Por favor, no esperes con esto: llama al {emergency}, o que alguien te lleve a urgencias, y deja tu trabajo a otros.",
        "S'il vous plaît, n'attendez pas : appelez le {emergency}, ou faites-vous conduire aux urgences, et laissez votre travail à d'autres.",
    ),
    Saying(
        "Your work can be handed over; this cannot wait. Tell somebody near you now, or call {emergency}.",
        "Tu trabajo se puede pasar a otro; esto no puede esperar. Díselo ya a alguien cercano, o llama al {emergency}.",
        "Votre travail peut être confié à d'autres ; ceci ne peut pas attendre. Dites-le maintenant à quelqu'un de proche, ou appelez le {emergency}.",
    ),
    Saying(
        "Before anything else, be seen. Somebody next to you can make the call: {emergency}.",
        "Antes que nada, que te atiendan. Quien tengas al lado puede llamar: {emergency}.",
        "Avant toute chose, faites-vous voir. La personne à côté de vous peut appeler : {emergency}.",
    ),
    Saying(
        "Let them look after you, and leave the rest for later. If it gets worse: {emergency}.",
        "Deja que te cuiden, y lo demás para después. Si empeora: {emergency}.",
        "Laissez-vous soigner, et gardez le reste pour plus tard. Si cela s'aggrave : {emergency}.",
    ),
    Saying(
        "Be seen before you go back to work, and ask me about the work when you are well. If it gets worse: {emergency}.",
        "Que te vean antes de volver al trabajo, y pregúntame por el trabajo cuando estés bien. Si empeora: {emergency}.",
        "Faites-vous voir avant de reprendre le travail, et reparlons du travail quand vous irez bien. Si cela s'aggrave : {emergency}.",
    ),
    Saying(
        "Then do that first: call your senior and the rapid response team now, and keep calling until somebody comes.",
        "Entonces haz eso primero: llama ya a tu superior y al equipo de respuesta rápida, y sigue llamando hasta que venga alguien.",
        "Alors faites cela d'abord : appelez votre senior et l'équipe d'urgence vitale, et continuez jusqu'à ce que quelqu'un vienne.",
    ),
    Saying(
        "Then leave this page and call the rapid response team; somebody stays with the patient meanwhile.",
        "Entonces deja esta página y llama al equipo de respuesta rápida; mientras, alguien se queda con el paciente.",
        "Alors quittez cette page et appelez l'équipe d'urgence vitale ; quelqu'un reste avec le patient pendant ce temps.",
    ),
    Saying(
        "Good. Stay with the patient until they are there. Afterwards I can look up how to talk it through.",
        "Bien. Quédate con el paciente hasta que lleguen. Después puedo buscar cómo hablarlo.",
        "Bien. Restez avec le patient jusqu'à leur arrivée. Ensuite, je peux chercher comment en reparler.",
    ),
    Saying(
        "That was right. Hand over plainly what you know; the talk about it can come later.",
        "Hiciste bien. Pasa con claridad lo que sabes; hablarlo puede venir después.",
        "Vous avez bien fait. Transmettez clairement ce que vous savez ; en parler viendra plus tard.",
    ),
    Saying(
        "Go up the line: the next senior, your attending, the rapid response team, and a nurse who stays with the patient.",
        "Sube por la cadena: el siguiente superior, tu adjunto, el equipo de respuesta rápida, y una enfermera que se quede con el paciente.",
        "Remontez la hiérarchie : le senior suivant, votre chef, l'équipe d'urgence vitale, et une infirmière qui reste avec le patient.",
    ),
    Saying(
        "Do not stop there: call the rapid response team yourself; that is what it is for.",
        "No te quedes ahí: llama tú al equipo de respuesta rápida; para eso está.",
        "Ne vous arrêtez pas là : appelez vous-même l'équipe d'urgence vitale ; elle est là pour cela.",
    ),
    Saying(
        "Good. Tell me what you want to know about mentoring, and I look it up; with a patient in danger, the call comes first.",
        "Bien. Dime qué quieres saber sobre mentoría y lo busco; con un paciente en peligro, primero va la llamada.",
        "Bien. Dites-moi ce que vous voulez savoir sur le mentorat, et je cherche ; avec un patient en danger, l'appel passe d'abord.",
    ),
    Saying(
        "If the patient may be in danger, call the rapid response team and your senior first. Whatever you want to ask after that, I am here.",
        "Si el paciente puede estar en peligro, llama primero al equipo de respuesta rápida y a tu superior. Para lo que quieras preguntar después, aquí estoy.",
        "Si le patient est peut-être en danger, appelez d'abord l'équipe d'urgence vitale et votre senior. Pour toute question ensuite, je suis là.",
    ),
    Saying(
        "Any time. With a patient in danger the call comes before the question: your senior and the rapid response team.",
        "Cuando quieras. Con un paciente en peligro, la llamada va antes que la pregunta: tu superior y el equipo de respuesta rápida.",
        "À tout moment. Avec un patient en danger, l'appel passe avant la question : votre senior et l'équipe d'urgence vitale.",
    ),
)
