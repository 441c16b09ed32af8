"""What is said of the assistant itself, and where the guidance has no answer, in Spanish and French."""

from assistant.tongues.sayings import Saying

PLAIN: tuple[Saying, ...] = (
    Saying(
        "Hello. I look up curated guidance on mentorship in residency and quote it with its source.",
        "Hola. Busco en una guía revisada sobre mentoría en la residencia y la cito con su fuente; la guía está en inglés.",
        "Bonjour. Je cherche dans un guide relu sur le mentorat pendant l'internat et je le cite avec sa source ; le guide est en anglais.",
    ),
    Saying(
        "Tell me what is going on, in your own words; please leave out names and patient details.",
        "Cuéntame qué pasa, con tus palabras; por favor, sin nombres ni datos de pacientes.",
        "Dites-moi ce qui se passe, avec vos mots ; sans noms ni données de patients, s'il vous plaît.",
    ),
    Saying(
        "I am Signpost, an automated assistant: a program, no person, and no mentor, doctor or lawyer. I look up written guidance on mentorship in residency and quote it with its source.",
        "Soy Signpost, un asistente automático: un programa, no una persona, ni mentor, ni médico, ni abogado. Busco en una guía escrita sobre mentoría en la residencia y la cito con su fuente (en inglés).",
        "Je suis Signpost, un assistant automatique : un programme, ni une personne, ni un mentor, ni un médecin, ni un avocat. Je cherche dans un guide écrit sur le mentorat pendant l'internat et je le cite avec sa source (en anglais).",
    ),
    Saying(
        "Tell me what is going on in your own words, or ask about finding and asking a mentor, problems, boundaries, letters, careers or endings. If you may be in danger, say so, and I show whom to call.",
        "Cuéntame qué pasa con tus palabras, o pregunta cómo encontrar y pedir un mentor, por problemas, límites, cartas, carrera o finales. Si puedes estar en peligro, dilo y te muestro a quién llamar.",
        "Dites-moi ce qui se passe avec vos mots, ou demandez comment trouver et solliciter un mentor, ou sur les problèmes, les limites, les lettres, la carrière ou les fins. Si vous êtes peut-être en danger, dites-le, et je montre qui appeler.",
    ),
    Saying(
        "The server keeps nothing that you type here, and your program is told nothing. Your own browser may keep this talk so that you can go on; you can clear it on this page. On a shared computer clear it, and leave out names and patient details.",
        "El servidor no guarda nada de lo que escribes aquí, y a tu programa no se le dice nada. Tu navegador puede guardar esta charla para que puedas seguir; puedes borrarla en esta página. En un ordenador compartido bórrala, y no pongas nombres ni datos de pacientes.",
        "Le serveur ne garde rien de ce que vous tapez ici, et rien n'est dit à votre service. Votre navigateur peut garder cette conversation pour que vous puissiez continuer ; vous pouvez l'effacer sur cette page. Sur un ordinateur partagé, effacez-la, et ne mettez ni noms ni données de patients.",
    ),
    Saying(
        "The guidance here does not cover this, so I have nothing to quote. Your chief resident, program director or an advisor you trust is the person to ask.",
        "La guía (en inglés) no cubre esto, así que no tengo nada que citar. Pregunta a tu jefe de residentes, al director del programa o a alguien de confianza; o prueba a escribirlo en inglés.",
        "Le guide (en anglais) ne couvre pas cela, je n'ai donc rien à citer. Demandez au chef des internes, au responsable de la formation ou à quelqu'un de confiance ; ou essayez en anglais.",
    ),
    Saying(
        "I can look up mentorship questions: finding and asking mentors, problems, boundaries, letters, careers and endings.",
        "Puedo buscar preguntas de mentoría: encontrar y pedir mentores, problemas, límites, cartas, carrera y finales.",
        "Je peux chercher des questions de mentorat : trouver et solliciter un mentor, problèmes, limites, lettres, carrière et fins.",
    ),
    Saying(
        "The guidance may not cover this exactly. The closest question that it answers is:",
        "Puede que la guía no cubra esto exactamente. La pregunta más cercana que responde es (en inglés):",
        "Le guide ne couvre peut-être pas exactement cela. La question la plus proche à laquelle il répond est (en anglais) :",
    ),
    Saying(
        "Also, on a question close to yours:",
        "También, sobre una pregunta cercana a la tuya:",
        "Et aussi, sur une question proche de la vôtre :",
    ),
    Saying(
        "That can mean several things. Which is closest?",
        "Eso puede significar varias cosas. ¿Cuál se acerca más?",
        "Cela peut vouloir dire plusieurs choses. Laquelle est la plus proche ?",
    ),
    Saying(
        "I do not know which question you mean. Please ask it again, in a sentence or a few words.",
        "No sé a qué pregunta te refieres. Hazla otra vez, por favor, en una frase o en pocas palabras.",
        "Je ne sais pas de quelle question vous parlez. Reposez-la, s'il vous plaît, en une phrase ou en quelques mots.",
    ),
    Saying(
        "The guidance cannot be searched right now. Please try again in a minute, or ask your chief resident or program director.",
        "Ahora mismo no se puede buscar en la guía. Inténtalo en un minuto, o pregunta a tu jefe de residentes o al director del programa.",
        "La recherche dans le guide est impossible en ce moment. Réessayez dans une minute, ou demandez au chef des internes ou au responsable de la formation.",
    ),
    Saying(
        "The guidance is in English, and I only quote it: I cannot translate it.",
        "La guía está en inglés, y yo solo la cito: no puedo traducirla.",
        "Le guide est en anglais, et je ne fais que le citer : je ne peux pas le traduire.",
    ),
)
