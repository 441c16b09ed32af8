"""What is said next where another person is in danger, in Spanish and French."""

from assistant.tongues.sayings import Saying

ANOTHER: tuple[Saying, ...] = (
    Saying(
        "Then do not write to me now. Call {emergency}, and let a second person go to them while you speak.",
        "Entonces no me escribas ahora. Llama al {emergency}, y que otra persona vaya mientras hablas.",
        "Alors ne m'écrivez plus maintenant. Appelez le {emergency}, et qu'une autre personne y aille pendant que vous parlez.",
    ),
    Saying(
        "Then do not wait for an answer: call {emergency}, say that you fear for their life and where they live or were last, and ask that somebody goes to them now. Tell the chief on call or security too.",
        "Entonces no esperes respuesta: llama al {emergency}, di que temes por su vida y dónde vive o estuvo por última vez, y pide que alguien vaya ya. Avisa también al jefe de guardia o a seguridad.",
        "Alors n'attendez pas de réponse : appelez le {emergency}, dites que vous craignez pour sa vie et où cette personne habite ou a été vue, et demandez qu'on y aille maintenant. Prévenez aussi le chef de garde ou la sécurité.",
    ),
    Saying(
        "Keep trying, but let others look as well: {emergency}, security, whoever lives or works near them. Say plainly what they told you.",
        "Sigue intentando, pero que busquen también otros: {emergency}, seguridad, quien viva o trabaje cerca. Di claramente lo que te contó.",
        "Continuez d'essayer, mais que d'autres cherchent aussi : le {emergency}, la sécurité, qui habite ou travaille à côté. Dites clairement ce qu'on vous a dit.",
    ),
    Saying(
        "Keep trying, and let a second person try too: {emergency}, the senior on call, security. If you can, go to them, or send somebody who is near.",
        "Sigue intentándolo, y que lo intente otra persona también: {emergency}, el residente mayor de guardia, seguridad. Si puedes, ve tú, o envía a alguien que esté cerca de allí.",
        "Continuez d'essayer, et que quelqu'un d'autre essaie à côté : le {emergency}, le senior de garde, la sécurité. Si vous pouvez, allez-y, ou envoyez quelqu'un qui est à côté.",
    ),
    Saying(
        "Go up the line and do not stop at the first who does not answer: {emergency}, then the next senior. To talk it through: {line}",
        "Sube por la cadena y no pares en el primero que no conteste: {emergency}, después el siguiente superior. Para hablarlo con alguien: {line}",
        "Remontez la hiérarchie et ne vous arrêtez pas au premier qui ne répond pas : le {emergency}, puis le senior suivant. Pour en parler à quelqu'un : {line}",
    ),
    Saying(
        "Their life comes before a promise and before their no. Stay, tell them that you are getting help, and bring in a second person now: {emergency} if they may be in danger, or the senior on call.",
        "Su vida está por encima de una promesa y de su no. Quédate, dile que vas a pedir ayuda, y suma ya a otra persona: {emergency} si puede haber peligro, o el superior de guardia.",
        "Sa vie passe avant une promesse et avant son refus. Restez, dites que vous demandez de l'aide, et faites venir une autre personne : le {emergency} s'il y a peut-être danger, ou le senior de garde.",
    ),
    Saying(
        "You can be honest with them: I cannot keep this to myself. Then call somebody who knows how to go on from there: {line} In danger: {emergency}.",
        "Puedes decírselo con franqueza: esto no me lo puedo callar. Después llama a alguien que sepa cómo seguir: {line} Si hay peligro: {emergency}.",
        "Vous pouvez être franc : je ne peux pas garder cela pour moi. Appelez ensuite quelqu'un qui sait quoi faire : {line} S'il y a danger : {emergency}.",
    ),
    Saying(
        "You do not have to do this well or alone. Tell one senior, or security, what you told me, and let them act with you. In danger now: {emergency}.",
        "No tienes que hacerlo perfecto ni a solas. Cuéntale a un superior, o a seguridad, lo que me contaste, y que actúe contigo. En peligro ahora: {emergency}.",
        "Vous n'avez pas à le faire parfaitement ni sans aide. Dites à un senior, ou à la sécurité, ce que vous m'avez dit, et agissez ensemble. En danger maintenant : {emergency}.",
    ),
    Saying(
        "You may be wrong, and may call all the same: ask them what to do. {line} In danger now: {emergency}.",
        "Puede que te equivoques, y puedes llamar igual: pregunta qué hacer. {line} En peligro ahora: {emergency}.",
        "Vous vous trompez peut-être, et vous pouvez appeler quand même : demandez quoi faire. {line} En danger maintenant : {emergency}.",
    ),
    Saying(
        "That was right. Stay with them, or on the phone, until somebody is there, and say plainly what you heard. If it turns: {emergency}. Afterwards tell somebody how it was for you.",
        "Hiciste bien. Quédate a su lado, o al teléfono, hasta que llegue alguien, y di claramente lo que oíste. Si empeora: {emergency}. Después cuéntale a alguien cómo lo has vivido tú.",
        "Vous avez bien fait. Restez à ses côtés, ou au téléphone, jusqu'à ce que quelqu'un soit là, et dites clairement ce que vous avez entendu. Si cela tourne mal : {emergency}. Ensuite, dites à quelqu'un comment vous le vivez.",
    ),
    Saying(
        "Good, now you are not alone with it. Make sure that one of you stays until they have been seen. If it turns: {emergency}.",
        "Bien, ya no lo llevas a solas. Procura que uno de ustedes se quede hasta que le hayan atendido. Si empeora: {emergency}.",
        "Bien, vous n'êtes plus sans aide. Veillez à ce que l'un de vous reste jusqu'à ce que cette personne ait été vue. Si cela tourne mal : {emergency}.",
    ),
    Saying(
        "Good that they are not alone with it now. Agree who stays tonight and who sees them tomorrow, and let a senior or a doctor know. If it comes back: {emergency}, or {line}",
        "Qué bueno que ya no esté a solas con esto. Acuerden quién se queda esta noche y quién le ve mañana, y avisa a un superior o a un médico. Si vuelve: {emergency}, o {line}",
        "C'est bien que cette personne ne soit plus sans aide. Convenez de qui reste cette nuit et de qui la voit demain, et prévenez un senior ou un médecin. Si cela revient : {emergency}, ou {line}",
    ),
    Saying(
        "That is a relief. Somebody should still see them today, and check again tomorrow. If it comes back: {emergency}, or {line} Tell somebody how it was for you.",
        "Qué alivio. Aun así, que alguien le vea hoy y vuelva a preguntar mañana. Si vuelve: {emergency}, o {line} Cuéntale a alguien cómo fue para ti.",
        "C'est un soulagement. Il faut quand même que quelqu'un la voie aujourd'hui, et redemande demain. Si cela revient : {emergency}, ou {line} Dites à quelqu'un ce que cela vous a fait.",
    ),
    Saying(
        "If you mean that they are not in danger: still see that somebody they trust knows today. If you mean that nobody is with them: call {emergency} now.",
        "Si quieres decir que no hay peligro: haz que hoy lo sepa alguien de su confianza. Si quieres decir que no hay nadie a su lado: llama ya al {emergency}.",
        "Si vous voulez dire qu'il n'y a pas de danger : que quelqu'un de confiance le sache aujourd'hui. Si vous voulez dire que personne n'est à ses côtés : appelez le {emergency} maintenant.",
    ),
    Saying(
        "Until somebody has asked them straight and stayed to hear the answer, treat it as real. If they are alone with it: {emergency}.",
        "Hasta que alguien se lo pregunte sin rodeos y se quede a oír la respuesta, tómalo como real. Si está a solas con ello: {emergency}.",
        "Tant que personne ne l'a demandé sans détour en restant pour la réponse, considérez le danger comme réel. Si cette personne n'a personne près d'elle : {emergency}.",
    ),
    Saying(
        "If you are not sure, treat it as real: ask them straight whether they think of suicide, and stay until somebody has seen them. To talk it through: {line} In danger: {emergency}.",
        "Si no lo sabes con certeza, tómalo como real: pregunta sin rodeos si piensa en el suicidio, y quédate hasta que alguien le haya visto. Para hablarlo con alguien: {line} Si hay peligro: {emergency}.",
        "Si vous n'êtes pas sûr, considérez que c'est réel : demandez sans détour si cette personne pense au suicide, et restez jusqu'à ce qu'on l'ait vue. Pour en parler à quelqu'un : {line} S'il y a danger : {emergency}.",
    ),
    Saying(
        "You need not be sure to bring in a second person. Tell the senior on call what you saw. In danger: {emergency}.",
        "No hace falta tener certeza para sumar a otra persona. Cuéntale al superior de guardia lo que viste. Si hay peligro: {emergency}.",
        "Il n'est pas nécessaire d'être sûr pour faire venir quelqu'un. Dites au senior de garde ce que vous avez vu. S'il y a danger : {emergency}.",
    ),
    Saying(
        "I tell no one and call no one, so they are safer only when you bring somebody in: the senior on call, or {emergency} if they may be in danger.",
        "No aviso ni llamo a nadie, así que solo estará más a salvo si tú avisas a alguien: el superior de guardia, o el {emergency} si puede haber peligro.",
        "Je ne préviens et n'appelle personne : cette personne n'est plus en sécurité que si vous faites venir quelqu'un : le senior de garde, ou le {emergency} s'il y a peut-être danger.",
    ),
    Saying(
        "Nothing of this is kept by the server, and nobody is alerted by me. The call is yours to make: {emergency}, or {line}",
        "El servidor no guarda nada de esto, y yo no aviso a nadie. La llamada te toca a ti: {emergency}, o {line}",
        "Le serveur ne garde rien de ceci, et je n'alerte personne. L'appel vous revient : {emergency}, ou {line}",
    ),
    Saying(
        "I am Signpost, a program and no person: I cannot check on them or call anyone. Somebody who can: {emergency} in danger, or {line}",
        "Soy Signpost, un programa y no una persona: no puedo ir a ver cómo está ni llamar a nadie. Quien sí puede: {emergency} si hay peligro, o {line}",
        "Je suis Signpost, un programme et non une personne : je ne peux ni aller voir ni appeler. Qui le peut : le {emergency} en cas de danger, ou {line}",
    ),
    Saying(
        "Still here, but only to point the way. A person has to go to them: {emergency} in danger, or {line}",
        "Sigo aquí, pero solo para indicar el camino. Tiene que ir una persona: {emergency} si hay peligro, o {line}",
        "Toujours là, mais seulement pour indiquer le chemin. Il faut qu'une personne y aille : le {emergency} en cas de danger, ou {line}",
    ),
    Saying(
        "First see that somebody is with them; if you cannot, call {emergency}. Then ask them straight, then tell the senior on call.",
        "Primero, que haya alguien a su lado; si no puedes, llama al {emergency}. Después pregúntale sin rodeos, y avisa al superior de guardia.",
        "D'abord, que quelqu'un soit à ses côtés ; si vous ne pouvez pas, appelez le {emergency}. Ensuite, demandez-lui sans détour, puis prévenez le senior de garde.",
    ),
    Saying(
        "One call first: {emergency} if they may be in danger now, or to be told how to go on: {line}",
        "Primero una llamada: {emergency} si puede estar en peligro ahora, o, para que te digan cómo seguir: {line}",
        "D'abord un appel : le {emergency} s'il y a peut-être danger maintenant, ou, pour savoir comment continuer : {line}",
    ),
    Saying(
        "All right. If it was they who called it a joke, ask once more today, in private, and listen. If you are in doubt: {line}",
        "De acuerdo. Si fue esa persona quien lo llamó broma, pregunta otra vez hoy, en privado, y escucha. Si tienes dudas: {line}",
        "D'accord. Si c'est cette personne qui a parlé de plaisanterie, redemandez aujourd'hui, en privé, et écoutez. En cas de doute : {line}",
    ),
    Saying(
        "Good to know. Should you hear it from them again, take it as meant: {emergency} in danger, or {line}",
        "Me alegra saberlo. Si vuelves a oírselo, tómalo en serio: {emergency} si hay peligro, o {line}",
        "C'est bon à savoir. Si vous l'entendez à nouveau, prenez-le au sérieux : le {emergency} en cas de danger, ou {line}",
    ),
    Saying(
        "Please do not leave it at this talk: a person has to see them today. In danger now: {emergency}. To talk it through: {line}",
        "Por favor, no te quedes en esta charla: alguien tiene que ver hoy a esa persona. En peligro ahora: {emergency}. Para hablarlo con alguien: {line}",
        "N'en restez pas à cette conversation, s'il vous plaît : quelqu'un doit voir cette personne aujourd'hui même. En danger maintenant : {emergency}. Pour en parler à quelqu'un : {line}",
    ),
    Saying(
        "I am here if you need words for it. Until somebody is with them it is not done: {emergency} in danger, or the senior on call.",
        "Estoy aquí si necesitas palabras. Hasta que haya alguien a su lado no está hecho: {emergency} si hay peligro, o el superior de guardia.",
        "Je suis là si vous cherchez les mots. Tant que personne n'est à ses côtés, ce n'est pas fini : le {emergency} en cas de danger, ou le senior de garde.",
    ),
    Saying(
        "You are doing right by them. Let somebody know tonight what you know, and who checks on them tomorrow. In danger: {emergency}.",
        "Le estás cuidando bien. Que alguien sepa esta noche lo que sabes, y quién pregunta por esa persona mañana. Si hay peligro: {emergency}.",
        "Vous faites ce qu'il faut. Dites ce soir à quelqu'un ce que vous savez, et qui prendra de ses nouvelles demain. S'il y a danger : {emergency}.",
    ),
    Saying(
        "Then act in this minute: call {emergency}, get somebody to them, and stay or keep them on the phone. Tell the senior or security on the way.",
        "Entonces actúa en este minuto: llama al {emergency}, haz que alguien vaya, y quédate o sigue al teléfono. Avisa al residente mayor o a seguridad de camino allí.",
        "Alors agissez dès maintenant : appelez le {emergency}, envoyez quelqu'un, et restez là ou gardez-la au téléphone. Prévenez le senior ou la sécurité en chemin.",
    ),
    Saying(
        "Good to hear that.",
        "Me alegra oír eso.",
        "Je suis content de l'entendre.",
    ),
    Saying(
        "All right, that is good.",
        "De acuerdo, eso está muy bien.",
        "D'accord, c'est très bien.",
    ),
    Saying(
        "If you come to worry about their life: {line}",
        "Si llegas a temer por su vida: {line}",
        "Si vous en venez à craindre pour sa vie : {line}",
    ),
    Saying(
        "Come back to it whenever you like. If you ever fear for their life, ask them straight and do not stay alone with it: {line}",
        "Vuelve a ello cuando quieras. Si alguna vez temes por su vida, pregúntale sin rodeos y no te quedes a solas con ello: {line}",
        "Revenez-y quand vous voulez. Si un jour vous craignez pour sa vie, demandez-lui sans détour et ne restez pas sans aide : {line}",
    ),
    Saying(
        "Look after yourself in this as well. If it becomes a worry about their life: {line}",
        "Cuídate tú también en esto. Si llega a preocuparte su vida: {line}",
        "Prenez aussi soin de vous là-dedans. Si cela devient une crainte pour sa vie : {line}",
    ),
    Saying(
        "You did right by them. Check on them tomorrow, and tell somebody how it was for you. If it comes back: {emergency}, or {line}",
        "Hiciste lo correcto por esa persona. Pregúntale mañana cómo está, y cuéntale a alguien cómo fue para ti. Si vuelve: {emergency}, o {line}",
        "Vous avez fait ce qu'il fallait. Prenez de ses nouvelles demain, et dites à quelqu'un ce que cela vous a fait. Si cela revient : {emergency}, ou {line}",
    ),
    Saying(
        "Rest now, and do not be the only one who watches over them. If it comes back: {emergency}, or {line}",
        "Descansa ahora, y que no seas la única persona que vela por ella. Si vuelve: {emergency}, o {line}",
        "Reposez-vous maintenant, et ne soyez pas la seule personne à veiller. Si cela revient : {emergency}, ou {line}",
    ),
    Saying(
        "Good. Ask them again in a few days; if you come to fear for their life: {line}",
        "Bien. Pregúntale otra vez en unos días; si llegas a temer por su vida: {line}",
        "Bien. Redemandez-lui dans quelques jours ; si vous en venez à craindre pour sa vie : {line}",
    ),
)
