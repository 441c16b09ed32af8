"""What is said to a threat, to the fear of harming somebody, and to a danger that is here, in Spanish and French."""

from assistant.tongues.sayings import Saying

THREATS: tuple[Saying, ...] = (
    Saying(
        "Get away from them now. Leave behind, or hand over, anything that could hurt someone, and go where other people are.",
        "Aléjate ya de esa persona. Deja, o entrega, todo lo que pueda hacer daño, y ve donde haya más gente.",
        "Éloignez-vous maintenant de cette personne. Laissez, ou remettez, tout ce qui pourrait blesser, et allez là où il y a du monde.",
    ),
    Saying(
        "Then tell one person near you: a senior, a friend, security. You can walk into any emergency department and say that you are afraid of hurting someone.",
        "Después díselo a alguien que tengas cerca: un superior, una amistad, seguridad. Puedes entrar en cualquier servicio de urgencias y decir que tienes miedo de hacer daño a alguien.",
        "Ensuite, dites-le à quelqu'un près de vous : un senior, un proche, la sécurité. Vous pouvez entrer dans n'importe quelles urgences et dire que vous avez peur de faire du mal à quelqu'un.",
    ),
    Saying(
        "If it feels close, leave the room and put away what could hurt someone. Ask one person you trust to stay with you.",
        "Si lo sientes cerca, sal de la habitación y aparta lo que pueda hacer daño. Pide a alguien de confianza que se quede contigo.",
        "Si vous le sentez proche, sortez de la pièce et écartez ce qui pourrait blesser. Demandez à une personne de confiance de rester avec vous.",
    ),
    Saying(
        "Tell a doctor of your own the thought just as it is; that is what they are there for.",
        "Cuéntale el pensamiento, tal cual, a tu propio médico; para eso está.",
        "Dites cette pensée, telle quelle, à votre propre médecin ; il est là pour cela.",
    ),
    Saying(
        "Hand the baby or child to somebody safe now. If nobody is there, lay the baby down in the cot, step out of the room, and call someone to come.",
        "Deja al bebé o al niño ya con alguien de confianza. Si no hay nadie, acuéstalo en la cuna, sal de la habitación y llama a alguien para que venga.",
        "Confiez tout de suite le bébé ou l'enfant à une personne sûre. S'il n'y a personne, couchez-le dans son lit, sortez de la pièce et appelez quelqu'un pour qu'il vienne.",
    ),
    Saying(
        "Tell a doctor today, yours or the child's, the thought just as it is: they can help.",
        "Cuéntale hoy el pensamiento, tal cual, a un médico, el tuyo o el del niño: pueden ayudarte.",
        "Dites aujourd'hui cette pensée, telle quelle, à un médecin, le vôtre ou celui de l'enfant : ils peuvent vous aider.",
    ),
    Saying(
        "If anyone may be in danger this minute, call emergency services or hospital security. Keep away and do not argue with them.",
        "Si alguien puede estar en peligro ahora mismo, llama a emergencias o a la seguridad del hospital. Mantente lejos y no discutas con esa persona.",
        "Si quelqu'un est peut-être en danger à cet instant, appelez les secours ou la sécurité de l'hôpital. Restez à distance et ne discutez pas avec cette personne.",
    ),
    Saying(
        "Tell the senior, chief or program leader on call word for word what was said, and who was named.",
        "Cuéntale al superior, al jefe o al responsable de guardia, palabra por palabra, lo que se dijo y a quién nombró.",
        "Rapportez mot pour mot au senior, au chef ou au responsable de garde ce qui a été dit, et qui a été nommé.",
    ),
    Saying(
        "Tell somebody afterwards how it was for you.",
        "Después, cuéntale a alguien cómo lo has vivido.",
        "Ensuite, dites à quelqu'un comment vous l'avez vécu.",
    ),
    Saying(
        "Then call hospital security, or emergency services: call {emergency}. Say where you are, who it is, and whether there is a weapon.",
        "Después llama a la seguridad del hospital, o a emergencias: marca {emergency}. Di dónde estás, quién es y si hay un arma.",
        "Appelez ensuite la sécurité de l'hôpital, ou les secours : composez le {emergency}. Dites où vous êtes, qui c'est, et s'il y a une arme.",
    ),
    Saying(
        "Have someone stay with you, and do not walk to your car or home alone. Tell the senior on call that you had to leave.",
        "Que alguien se quede contigo, y no vayas a solas al coche ni a casa. Avisa al superior de guardia de que tuviste que irte.",
        "Que quelqu'un reste avec vous, et ne rejoignez pas votre voiture ou votre domicile sans personne. Dites au senior de garde que vous avez dû partir.",
    ),
    Saying(
        "You did nothing wrong.",
        "No has hecho nada malo.",
        "Vous n'avez rien fait de mal.",
    ),
    Saying(
        "Then put distance between you and them first: leave the place, hand over what could hurt someone, and go where people are. From there: {emergency}, or {line}",
        "Entonces, primero pon distancia: sal de ahí, entrega lo que pueda hacer daño y ve donde haya gente. Desde allí: {emergency}, o {line}",
        "Alors mettez d'abord de la distance : quittez les lieux, remettez ce qui pourrait blesser, et allez là où il y a du monde. De là : {emergency}, ou {line}",
    ),
    Saying(
        "Thank you for the straight answer. Walk away now, tell the nearest person that you are afraid of hurting someone, and let them call with you: {emergency}.",
        "Gracias por contestar con franqueza. Aléjate ya, dile a quien tengas más cerca que temes hacer daño a alguien, y que llame contigo: {emergency}.",
        "Merci de votre franchise. Éloignez-vous maintenant, dites à la personne la plus proche que vous avez peur de blesser quelqu'un, et appelez ensemble : {emergency}.",
    ),
    Saying(
        "Do not wait alone for it: go where people are, or into any emergency department, and say that you are afraid of hurting someone. In danger: {emergency}.",
        "No esperes a solas: ve donde haya gente, o a cualquier servicio de urgencias, y di que tienes miedo de hacer daño a alguien. Si hay peligro: {emergency}.",
        "N'attendez pas sans personne : allez là où il y a du monde, ou aux urgences, et dites que vous avez peur de blesser quelqu'un. S'il y a danger : {emergency}.",
    ),
    Saying(
        "That was right, and it took something. Stay with them and away from the other person until you have been seen. If it comes back: {emergency}, or {line}",
        "Hiciste bien, y costó. Quédate con esa persona, y lejos de la otra, hasta que te hayan atendido. Si vuelve: {emergency}, o {line}",
        "Vous avez bien fait, et c'était difficile. Restez avec cette personne, et loin de l'autre, jusqu'à ce qu'on vous ait vu. Si cela revient : {emergency}, ou {line}",
    ),
    Saying(
        "Good. Let somebody stay with you today, and tell a doctor of your own about the thought. If it comes back: {emergency}, or {line}",
        "Bien. Que alguien se quede contigo hoy, y cuéntale ese pensamiento a tu propio médico. Si vuelve a venir: {emergency}, o {line}",
        "Bien. Que quelqu'un reste avec vous aujourd'hui, et parlez de cette pensée à votre propre médecin. Si elle revient : {emergency}, ou {line}",
    ),
    Saying(
        "I alert no one, and the server keeps nothing that you type here. A doctor, or a line, can tell you first what they must pass on: {line}",
        "No aviso a nadie, y el servidor no guarda nada de lo que escribes. Un médico, o una línea, puede decirte antes qué tendría que comunicar: {line}",
        "Je ne préviens personne, et le serveur ne garde rien de ce que vous tapez ici. Un médecin, ou une ligne, peut vous dire d'abord ce qu'il doit transmettre : {line}",
    ),
    Saying(
        "I am Signpost, a program and no person. Somebody who hears your voice can do more: {line} In danger: {emergency}.",
        "Soy Signpost, un programa y no una persona. Alguien que oiga tu voz puede hacer más: {line} Si hay peligro: {emergency}.",
        "Je suis Signpost, un programme et non une personne. Quelqu'un qui entend votre voix peut faire plus : {line} S'il y a danger : {emergency}.",
    ),
    Saying(
        "All right, I take you at your word. Should there be something in it one day, go away from them first, and talk to a person: {line}",
        "De acuerdo, te creo. Si algún día hubiera algo de verdad, primero aléjate de esa persona, y habla con alguien: {line}",
        "D'accord, je vous crois. S'il y avait un jour quelque chose de vrai, éloignez-vous d'abord, puis parlez à une personne : {line}",
    ),
    Saying(
        "Good to know. If such a thought comes back or grows, go away from them first and talk to a person at once: {line} In danger: {emergency}.",
        "Me alegra saberlo. Si un pensamiento así vuelve o crece, primero aléjate, y habla enseguida con una persona: {line} Si hay peligro: {emergency}.",
        "C'est bon à savoir. Si une telle pensée revient ou grandit, éloignez-vous d'abord et parlez aussitôt à une personne : {line} S'il y a danger : {emergency}.",
    ),
    Saying(
        "All right, thank you for saying so. Please still tell one person you trust how angry or worn out you are. If it changes: {emergency}, or {line}",
        "De acuerdo, gracias por aclararlo. Aun así, cuéntale a alguien de confianza cuánta rabia o cansancio llevas. Si cambia: {emergency}, o {line}",
        "D'accord, merci de le préciser. Dites quand même à une personne de confiance votre colère ou votre épuisement. Si cela change : {emergency}, ou {line}",
    ),
    Saying(
        "Please do not leave it at this talk. Stay away from them, be with somebody, and talk to a person: {line} In danger: {emergency}.",
        "Por favor, no lo dejes en esta charla. Mantente lejos de esa persona, ponte con alguien y habla con una persona: {line} Si hay peligro: {emergency}.",
        "S'il vous plaît, n'en restez pas à cette conversation. Gardez vos distances, soyez avec quelqu'un et parlez à une personne : {line} S'il y a danger : {emergency}.",
    ),
    Saying(
        "I am here, and a person can do more: be with one now, keep your distance from whoever it is about, and call: {line} In danger: {emergency}.",
        "Estoy aquí, y una persona puede hacer más: ponte ahora con una, guarda distancia de quien se trata y llama: {line} Si hay peligro: {emergency}.",
        "Je suis là, et une personne peut faire plus : soyez avec quelqu'un maintenant, gardez vos distances avec la personne en question, et appelez : {line} S'il y a danger : {emergency}.",
    ),
    Saying(
        "Then let somebody safe be with them now: hand a child over, or lay it in the cot and step out of the room, and call someone to come. From there: {emergency}, or {line}",
        "Entonces, que ahora haya con ellos alguien de confianza: deja al niño con esa persona, o acuéstalo en la cuna y sal de la habitación, y llama a alguien para que venga. Desde allí: {emergency}, o {line}",
        "Alors qu'une personne sûre soit avec eux maintenant : confiez l'enfant, ou couchez-le dans son lit et sortez de la pièce, et appelez quelqu'un pour qu'il vienne. De là : {emergency}, ou {line}",
    ),
    Saying(
        "Thank you for the straight answer. Get a second person beside you now, tell them the thought, and let them call with you: {emergency}, or {line}",
        "Gracias por contestar con franqueza. Que otra persona esté ya a tu lado, cuéntale el pensamiento, y que llame contigo: {emergency}, o {line}",
        "Merci de votre franchise. Faites venir une deuxième personne près de vous, dites-lui cette pensée, et appelez ensemble : {emergency}, ou {line}",
    ),
    Saying(
        "Try the next person at once: somebody in the house or on the ward, then {emergency}. Any emergency department will hear you when you say that you fear to hurt somebody.",
        "Prueba enseguida con la siguiente persona: alguien de la casa o de la planta, y después {emergency}. En cualquier servicio de urgencias te escucharán si dices que temes hacer daño a alguien.",
        "Essayez tout de suite la personne suivante : quelqu'un à la maison ou dans le service, puis le {emergency}. Aux urgences, on vous écoutera si vous dites que vous avez peur de blesser quelqu'un.",
    ),
    Saying(
        "That was right. Let them stay with you, and tell a doctor today the thought just as it is. If it comes closer: {emergency}, or {line}",
        "Hiciste bien. Que se quede contigo, y cuéntale hoy a un médico el pensamiento tal cual. Si se acerca más: {emergency}, o {line}",
        "Vous avez bien fait. Qu'elle reste avec vous, et dites aujourd'hui à un médecin cette pensée telle quelle. Si elle se rapproche : {emergency}, ou {line}",
    ),
    Saying(
        "Good. Tell a doctor today all the same, so that you need not carry it alone. If it comes back: {emergency}, or {line}",
        "Bien. Cuéntaselo igualmente hoy a un médico, para que no lo cargues a solas. Si vuelve a venir: {emergency}, o {line}",
        "Bien. Parlez-en quand même aujourd'hui à un médecin, pour ne pas le porter sans aide. Si cela revient : {emergency}, ou {line}",
    ),
    Saying(
        "I alert no one, and the server keeps nothing of what you write. You can ask a doctor, or a line, first what they must pass on: {line}",
        "No aviso a nadie, y el servidor no guarda nada de lo que pones. Puedes preguntar primero a un médico, o a una línea, qué tendrían que comunicar: {line}",
        "Je ne préviens personne, et le serveur ne garde rien de ce que vous écrivez. Vous pouvez d'abord demander à un médecin, ou à une ligne, ce qu'ils doivent transmettre : {line}",
    ),
    Saying(
        "I am a program and cannot be with you. Let a person be: somebody near, or {line} If it is close: {emergency}.",
        "Soy un programa y no puedo acompañarte. Que te acompañe una persona: alguien cercano, o {line} Si lo sientes cerca: {emergency}.",
        "Je suis un programme et ne peux pas être près de vous. Qu'une personne le soit : quelqu'un de proche, ou {line} Si c'est tout près : {emergency}.",
    ),
    Saying(
        "All right. Should such a thought come and frighten you one day, tell a doctor just that; it is no shame. At any hour: {line}",
        "De acuerdo. Si un día te viene un pensamiento así y te asusta, díselo tal cual a un médico; no es ninguna vergüenza. A cualquier hora: {line}",
        "D'accord. Si une telle pensée vient un jour vous effrayer, dites-le simplement à un médecin ; il n'y a pas de honte. À toute heure : {line}",
    ),
    Saying(
        "Good to know. If the thought comes back, tell a doctor or somebody you trust on the same day. At any hour: {line}",
        "Me alegra saberlo. Si el pensamiento vuelve, cuéntaselo ese mismo día a un médico o a alguien de confianza. A cualquier hora: {line}",
        "C'est bon à savoir. Si la pensée revient, dites-le le jour même à un médecin ou à une personne de confiance. À toute heure : {line}",
    ),
    Saying(
        "Please tell one person today, and a doctor, the thought just as it is. If it feels close, let somebody else take over first: {emergency}, or {line}",
        "Por favor, cuéntale hoy el pensamiento, tal cual, a una persona y a un médico. Si lo sientes cerca, que otra persona tome tu lugar primero: {emergency}, o {line}",
        "S'il vous plaît, dites aujourd'hui cette pensée, telle quelle, à une personne et à un médecin. Si elle est toute proche, qu'une autre personne prenne d'abord le relais : {emergency}, ou {line}",
    ),
    Saying(
        "You need not be alone with this thought. Ask somebody to stay, and call at any hour: {line} If it feels close: {emergency}.",
        "No tienes que estar a solas con este pensamiento. Pide a alguien que se quede, y llama a cualquier hora: {line} Si lo sientes cerca: {emergency}.",
        "Vous n'avez pas à rester sans personne avec cette pensée. Demandez à quelqu'un de rester, et appelez à toute heure : {line} Si vous la sentez proche : {emergency}.",
    ),
    Saying(
        "That was right. Keep away from them, note the words that were said and when, and let those you told act. In danger: {emergency}.",
        "Hiciste bien. Mantente lejos de esa persona, anota lo que se dijo y cuándo, y deja actuar a quienes avisaste. Si hay peligro: {emergency}.",
        "Vous avez bien fait. Restez à distance, notez les mots prononcés et quand, et laissez agir ceux que vous avez prévenus. S'il y a danger : {emergency}.",
    ),
    Saying(
        "Try the next one at once, and do not stop there: security, the senior on call, {emergency} in danger.",
        "Prueba enseguida con el siguiente, y no te quedes ahí: seguridad, el superior de guardia, {emergency} si hay peligro.",
        "Essayez aussitôt le suivant, et ne vous arrêtez pas là : la sécurité, le senior de garde, le {emergency} en cas de danger.",
    ),
    Saying(
        "Good. Make sure that the program has it in writing, with the words that were said. If it comes back: {emergency}.",
        "Bien. Asegúrate de que el programa lo tenga por escrito, con las palabras que se dijeron. Si vuelve a pasar: {emergency}.",
        "Bien. Veillez à ce que votre service l'ait par écrit, avec les mots prononcés. Si cela recommence : {emergency}.",
    ),
    Saying(
        "Please pass it on today, word for word: security, or the senior on call. If anyone may be in danger now: {emergency}.",
        "Por favor, comunícalo hoy, palabra por palabra: a seguridad, o al superior de guardia. Si alguien puede estar en peligro ahora: {emergency}.",
        "S'il vous plaît, transmettez-le aujourd'hui, mot pour mot : à la sécurité, ou au senior de garde. Si quelqu'un est peut-être en danger : {emergency}.",
    ),
    Saying(
        "You need not judge whether it was meant. Tell one person with a say in it, and if anyone may be in danger: {emergency}.",
        "No te toca juzgar si iba en serio. Díselo a una persona que pueda decidir, y si alguien puede estar en peligro: {emergency}.",
        "Ce n'est pas à vous de juger si c'était sérieux. Dites-le à une personne qui peut décider, et si quelqu'un est peut-être en danger : {emergency}.",
    ),
    Saying(
        "Good. Stay behind the door or among people until they are there, and let somebody walk with you afterwards. If it turns: {emergency}.",
        "Bien. Quédate detrás de la puerta o entre la gente hasta que lleguen, y que después alguien te acompañe. Si empeora: {emergency}.",
        "Bien. Restez derrière la porte ou parmi les gens jusqu'à leur arrivée, et faites-vous raccompagner ensuite. Si cela tourne mal : {emergency}.",
    ),
    Saying(
        "Then call {emergency} now, and get the attention of anyone near you. Stay where there is a door or people between you.",
        "Entonces llama ya al {emergency}, y llama la atención de quien tengas cerca. Quédate donde haya una puerta o gente entre ustedes.",
        "Alors appelez tout de suite le {emergency}, et attirez l'attention de quelqu'un. Restez là où une porte, ou des gens, vous séparent.",
    ),
    Saying(
        "Good that you are safe. Write down what happened, and tell the senior on call and security, so that you do not walk alone today. If they come back: {emergency}.",
        "Qué bueno que estés a salvo. Anota lo que pasó, y avisa al superior de guardia y a seguridad, para que hoy no camines a solas. Si vuelve: {emergency}.",
        "C'est bien que vous soyez en sécurité. Notez ce qui s'est passé, et prévenez le senior de garde et la sécurité, pour ne pas marcher sans personne aujourd'hui. Si cette personne revient : {emergency}.",
    ),
    Saying(
        "First be safe: a locked door or people around you, then security, or {emergency}. The rest can wait.",
        "Primero ponte a salvo: una puerta con llave o gente alrededor, después seguridad, o el {emergency}. Lo demás puede esperar.",
        "D'abord en sécurité : une porte fermée à clé ou du monde autour de vous, puis la sécurité, ou le {emergency}. Le reste peut attendre.",
    ),
    Saying(
        "Stay where they cannot reach you, and do not go out alone. Security, or {emergency}, if they are still near.",
        "Quédate donde no pueda alcanzarte, y no salgas a solas. Seguridad, o el {emergency}, si sigue cerca.",
        "Restez là où cette personne ne peut pas vous atteindre, et ne sortez pas sans personne. La sécurité, ou le {emergency}, si elle est encore près.",
    ),
)
