"""Short Spanish and French replies to a card, as the English ones that they mean: "sí", "je ne sais pas", "ya llamé".

What is said after a card in English is heard by closed lists; a reply that is made of what stands here from end to end is heard as
the English words beside it. Patterns are read on the plain words (`corpus.plain`) of each clause, the longest first.
"""

import re
from collections.abc import Sequence

from assistant.language import Tongue
from corpus.plain import plain_words

_PERSON_ES = r"(?:mi|un|una|el|la|al|con) ?(?:mi |un |una |otr[oa] )?(?:espos[oa]|mujer|marido|pareja|novi[oa]|mama|papa|madre|padre|herman[oa]|amig[oa]|companer[oa]|compi|jef[ea]|roomie|roommate|vecin[oa]|familia|residente|doctor[a]?|medic[oa]|psicolog[oa]|psiquiatra|terapeuta|hij[oa]|prim[oa]|ti[oa]|tutor[a]?|mentor[a]?|enfermer[oa]|adjunt[oa]|colega|abuel[oa])"
_LINE_ES = r"(?:(?:al|a la|a|el|la) )?(?:988|911|999|112|000|111|9 8 8|116 123|linea|numero|emergencias|urgencias|ambulancia|telefono|ellos|alguien)(?: de (?:ayuda|crisis|emergencias|la esperanza))?"
_PERSON_FR = r"(?:ma|mon|une?|la|le|l'|des|mes) ?(?:femme|mari|conjointe?|compagn(?:on|e)|copain|copine|mere|pere|maman|papa|parents|s(?:oe|œ)ur|frere|amie?s?|collegues?|co ?interne|coloc\w*|chef(?:fe)?|voisine?|medecin|psy|psychologue|psychiatre|famille|interne|senior|fille|fils|tuteur|tutrice|pote|cousine?)"
_LINE_FR = r"(?:(?:le|la|au|les|l') ?)?(?:988|911|999|112|000|111|15|3114|9 8 8|116 123|ligne|numero|secours|urgences|samu|ambulance|quelqu'un|eux)(?: (?:d'ecoute|d'urgence|de crise|d'aide))?"
_SPANISH = (
    # no, half a no, yes, and what is neither
    (r"(?:no|nop|nel|para nada|claro que no|que va|de ninguna manera)", "no"),
    (r"(?:la verdad no|no mucho|no del todo|no realmente|no exactamente|mas o menos|no tanto)", "not really"),
    (r"(?:no (?:lo )?se|no sabria(?: decir)?|no estoy segur[oa]|ni idea|quien sabe|no se que decir|nose|nc)", "I don't know"),
    (
        r"(?:si|sip|sii|claro|asi es|creo que si|supongo(?: que si)?|un poco|a veces|tal vez|quizas?|puede ser|es verdad|las dos(?: cosas)?|ambas|todo el tiempo|todos los dias|todas las noches|lo estoy|lo he pensado|lo pienso)",
        "yes",
    ),
    (r"(?:no estoy (?:nada )?bien|estoy (?:muy )?mal|no (?:me siento )?bien|no estoy a salvo|sigo (?:igual|mal))", "I'm not ok"),
    (r"(?:estoy |ya estoy |me siento |todo )(?:bien|mejor|a salvo|tranquil[oa]|segur[oa])(?: ahora)?", "I'm fine"),
    (
        r"no (?:me )?(?:quiero|voy a) (?:morir(?:me)?|matar(?:me)?|suicida(?:r(?:me)?|l)|hacerme dano|hacer nada)",
        "I don't want to kill myself",
    ),
    (r"no (?:estoy|corro) (?:en )?peligro", "I'm not in danger"),
    (r"(?:ya no|ahora no|ya no mas|hoy no)", "not anymore"),
    (
        r"(?:(?:solo |era |es |estaba |fue |lo dije en )*(?:una )?(?:broma|bromeando|chiste|exageracion|forma de hablar|una expresion|un decir)|no lo decia en serio)",
        "just kidding",
    ),
    # steps, and steps that failed
    (
        rf"(?:ya |acabo de |les |la |lo |le )*(?:llame|llamar|llame|he llamado|escribi|escribir|marque|hable|hablar)(?: (?:con|a|por))*(?: {_LINE_ES}| ahi)?",
        "I called 988",
    ),
    (
        rf"(?:ya |acabo de |le |se lo |les )*(?:llame|he llamado|llamar|escribi|hable|he hablado|hablar|dije|he dicho|conte|he contado|desperte|avise|avisar|decirselo)(?: (?:a|con))? {_PERSON_ES}(?: todo)?",
        "I told my friend",
    ),
    (r"(?:ya )?se lo (?:dije|conte|he dicho|he contado)(?: a alguien)?", "I told someone"),
    (
        rf"(?:estoy |ya estoy )?(?:hablando|al telefono|en la linea|en linea|chateando|en contacto)(?: (?:con|por))?(?: (?:{_LINE_ES}|{_PERSON_ES}))?",
        "I'm talking to them",
    ),
    (
        rf"(?:voy a|lo voy a|ahora|les voy a|los voy a|la voy a) (?:llamar|llamo|hacerlo|marcar|hablar)(?:los|les|la)?(?: (?:{_LINE_ES}|(?:a |con )?{_PERSON_ES}))?",
        "I'm going to call 988",
    ),
    (
        rf"(?:(?:ya )?(?:estoy|estamos) (?:aqui )?con {_PERSON_ES}|{_PERSON_ES} (?:ya )?(?:esta|viene|vino|llego|viene en camino|esta en camino|se queda)(?: (?:aqui|conmigo|en camino|en casa|ya|a mi lado))*|no estoy sol[oa]|(?:ya )?(?:estoy|estamos) (?:acompanad[oa]s?|con alguien)|alguien (?:esta|viene)(?: (?:conmigo|aqui))?|(?:ya )?(?:esta|viene|llego) (?:aqui|conmigo|en camino|ahora conmigo))",
        "someone is with me",
    ),
    (
        r"(?:ya )?(?:estoy|voy|vamos) (?:en|a|camino a|de camino a|para) (?:la |las |el |al )?(?:urgencias|emergencias|sala de emergencias|hospital)",
        "I'm going to the emergency room",
    ),
    (
        r"(?:nadie|no me|no) (?:contesta[n]?|responde[n]?|atiende[n]?)(?: (?:nadie|el telefono))?|me (?:tienen|dejaron|pusieron) (?:en espera|esperando)|(?:esta|suena|da) ocupado|la linea esta ocupada|no entra la llamada",
        "nobody is picking up",
    ),
    (r"no puedo (?:llamar|hablar)(?: ahora)?", "I can't call"),
    (r"(?:no quiero|no voy a) (?:llamar|hablar con nadie)(?: a nadie)?", "I don't want to call"),
    # thanks, and what goes on
    (
        r"(?:muchas |mil |muchisimas )?gracias(?: (?:por|de) (?:todo|la ayuda|escuchar(?:me)?|tu ayuda|verdad|corazon|responder|contestar|esto|preguntar))?|te (?:lo )?agradezco|grax|grcs",
        "thank you",
    ),
    (
        r"(?:(?:podemos |podriamos |puedes |quiero |quisiera |vamos a )?(?:seguir|seguimos|sigamos|sigue|continuar|continuemos|continua|continuamos|volver|volvamos|volvemos|regresar|regresemos)(?: (?:con|a|en))?(?: (?:mi|la|lo|otra))?(?: (?:pregunta|duda|consulta|tema|otro|anterior|de antes|que (?:pregunte|te preguntaba)))*)",
        "let's go on with my question",
    ),
    (r"(?:por favor )?(?:ayudame|ayuda|ayudenme|necesito ayuda|auxilio)", "help me"),
    (
        r"(?:y )?(?:ahora )?(?:que hago|que puedo hacer|que debo hacer|que hacer|como le hago)(?: (?:ahora|entonces|yo))?",
        "what should I do?",
    ),
    (r"(?:tengo (?:mucho )?miedo|me da miedo|estoy asustad[oa])", "I'm scared"),
    (r"(?:quien eres|eres (?:una persona|un robot|un bot|humano|real|una maquina))", "who are you?"),
    (
        r"(?:se lo )?(?:le )?vas a (?:decir(?:lo|le|selo)?|contar(?:lo|selo)?|avisar) (?:esto )?a (?:alguien|mi jefe|mi programa|nadie)|(?:alguien|quien) (?:va a )?(?:lee|leer|ve|ver|se entera|sabra|puede leer) (?:de )?esto",
        "will you tell anyone?",
    ),
    (
        r"(?:guardas|se guarda|estas grabando|queda guardado|queda registrado) (?:esto|lo que (?:escribo|digo)|la conversacion|todo)",
        "is this stored?",
    ),
    (r"(?:ya )?(?:el|ella) (?:ya )?(?:esta|se encuentra) (?:bien|a salvo)(?: ahora)?", "she is safe now"),
    (r"(?:el|ella) no (?:me )?(?:contesta|responde)(?: (?:el telefono|los mensajes))?", "she won't answer"),
    # fillers
    (
        r"(?:ok|okay|okey|vale|bueno|pues|esta bien|de acuerdo|listo|perfecto|ya|ahora|entonces|por favor|porfa|hola|ahorita|en serio|de verdad|entiendo|bien|disculpa|perdon|y|pero|aun|todavia|hoy|tranquil[oa]|ojala)",
        "",
    ),
)
_FRENCH = (
    (r"(?:non|nan|nope|pas du tout|absolument pas|bien sur que non|surtout pas)", "no"),
    (r"(?:pas vraiment|pas trop|pas tout a fait|pas exactement|plus ou moins|pas tellement|bof)", "not really"),
    (
        r"(?:(?:je |j )?(?:ne )?sais (?:plus|pas)|jsp|j'?sais pas|chais pas|chaipas|aucune idee|(?:je )?(?:ne )?suis pas sure?|pas sure?)(?: (?:trop|du tout|vraiment|quoi dire))?",
        "I don't know",
    ),
    (
        r"(?:oui|ouais|ui|wi|si|je crois(?: que oui)?|je pense(?: que oui)?|un peu|parfois|des fois|quelquefois|peut etre|ca se peut|c'est vrai|les deux|tout le temps|tous les (?:jours|soirs)|toutes les nuits|j'y pense|j'y ai pense|c'est le cas|probablement|sans doute)",
        "yes",
    ),
    (
        r"(?:(?:je (?:ne )?(?:vais|suis) pas (?:bien|en securite|ok))|(?:ca )?(?:ne )?va pas(?: bien)?(?: du tout)?|(?:je vais|ca va) (?:tres )?mal|toujours pareil)",
        "I'm not ok",
    ),
    (
        r"(?:(?:ca|je) (?:va|vais)(?: (?:bien|mieux|aller))?|je (?:suis|me sens) (?:ok|en securite|mieux|bien|en surete)|tout va bien)(?: (?:maintenant|ici))?",
        "I'm fine",
    ),
    (
        r"je (?:ne )?(?:veux|vais) pas (?:mourir|me tuer|me suicider|me faire de mal|le faire|en finir)",
        "I don't want to kill myself",
    ),
    (r"je (?:ne )?suis pas en danger|pas en danger", "I'm not in danger"),
    (r"(?:plus maintenant|plus la|maintenant non|pas maintenant|c'est passe)", "not anymore"),
    (
        r"(?:(?:c'est|c'etait|je disais ca pour) )?(?:juste )?(?:une (?:blague|expression|facon de parler|maniere de parler)|rire|plaisanter|une plaisanterie)|je (?:rigole|rigolais|plaisante|plaisantais|blague|deconne|deconnais)",
        "just kidding",
    ),
    (
        rf"(?:je |j |j'?(?:ai|viens) |jai |viens |d'|de )*(?:les |l')?(?:ai |viens d')?(?:deja )?(?:appelee?s?|appeler|telephone|contactee?s?|ecrit)(?: (?:a|avec|au))?(?: {_LINE_FR})?(?: la bas)?",
        "I called 988",
    ),
    (
        rf"(?:je |j'?ai |jai |l'|lui |leur |en |ai |viens d'|viens de |d'en |l'ai |j'en )*(?:deja )?(?:appelee?|appeler|parlee?|parler|prevenue?|prevenir|dit|dire|racontee?|reveillee?|reveiller|ecrit|texte)(?: (?:tout|a|avec|au))*(?: {_PERSON_FR})",
        "I told my friend",
    ),
    (
        r"(?:je |j'?en ai |j'?ai |je l'ai |jai |j'en )(?:deja )?(?:dit|parle) a (?:quelqu'un|eux)|(?:j'?en ai|je lui en ai) parle|je (?:lui|leur|l') ?ai (?:tout )?dit",
        "I told someone",
    ),
    (
        rf"(?:je suis |suis |on est )?(?:en train de (?:leur |lui )?(?:parler|appeler)|au telephone|en ligne|en contact|en communication|je leur parle|je lui parle)(?: (?:avec|a))?(?: (?:{_LINE_FR}|{_PERSON_FR}|elle|lui))?",
        "I'm talking to them",
    ),
    (
        rf"(?:je |j )?(?:vais|veux bien) (?:les |l'|le |la |leur )?(?:appeler|telephoner|faire|contacter|parler)(?: (?:a|avec|au))?(?: (?:{_LINE_FR}|{_PERSON_FR}))?|j'appelle(?: (?:{_LINE_FR}|{_PERSON_FR}))?",
        "I'm going to call 988",
    ),
    (
        rf"(?:(?:je |on )?(?:suis|est) (?:la )?avec (?:{_PERSON_FR}|quelqu'un)|{_PERSON_FR} (?:est|arrive|vient|reste|est arrivee?|va venir)(?: (?:la|ici|avec moi|en route|a la maison|a cote|pres de moi|bientot))*|(?:je )?(?:ne )?suis (?:pas|plus) seule?|quelqu'un (?:est|vient|arrive)(?: (?:la|avec moi))*|(?:il|elle|ils|elles) (?:est|sont|arrive|arrivent|vient) (?:la|avec moi|en route|ici|bientot))",
        "someone is with me",
    ),
    (
        r"(?:je |on )?(?:suis|vais|va|est) (?:aux?|en route (?:pour|vers) les|a l') ?(?:urgences|hopital)",
        "I'm going to the emergency room",
    ),
    (
        r"(?:personne|ca|ils|elle|il) (?:ne )?(?:repond|repondent|decroche|decrochent)(?: pas)?|(?:c'est|ca sonne|la ligne est) occupee?|(?:on m'a|ils m'ont|je suis) (?:mis|mise )?(?:en attente)",
        "nobody is picking up",
    ),
    (r"je (?:ne )?peux pas (?:appeler|telephoner|parler)(?: maintenant)?", "I can't call"),
    (r"je (?:ne )?(?:veux|vais) pas (?:appeler|les appeler|parler a quelqu'un)", "I don't want to call"),
    (
        r"(?:merci|mrc|mci)(?: (?:beaucoup|bien|infiniment|a vous|a toi|pour (?:tout|votre aide|ton aide|votre reponse|votre ecoute|l'aide|ca|cela)|de (?:votre|m')\w*))*|je (?:vous|te) remercie",
        "thank you",
    ),
    (
        r"(?:(?:on|nous|vous|tu|je|j)? ?(?:peut|pouvons|peux|pourrait|pouvez|voudrais|veux|aimerais)? ?(?:continuer|continue|continuons|poursuivre|poursuivons|reprendre|reprenons|reprend|revenir|revenons|passer|retourner)(?: (?:avec|a|sur))?(?: (?:ma|la|mon|notre|autre))?(?: (?:question|demande|sujet|chose|autre chose|de depart|d'avant|precedente|initiale))*)",
        "let's go on with my question",
    ),
    (r"(?:aidez moi|aide moi|au secours|a l'aide|j'?ai besoin d'aide|help|besoin d'aide)", "help me"),
    (
        r"(?:et )?(?:maintenant )?(?:je fais quoi|que (?:dois je )?faire|qu'est ce que je (?:fais|dois faire|peux faire)|que puis je faire|quoi faire|on fait quoi)(?: (?:maintenant|alors))?",
        "what should I do?",
    ),
    (r"(?:j'?ai (?:tres |trop )?peur|ca me fait peur|jai peur)", "I'm scared"),
    (
        r"(?:qui (?:etes vous|es tu)|(?:vous etes|tu es|t'es|es tu|etes vous) (?:qui|une (?:vraie )?personne|un (?:robot|bot|humain)|humaine?|une machine))",
        "who are you?",
    ),
    (
        r"(?:vous allez|tu vas|allez vous|vas tu) (?:le |en |l')?(?:dire|parler|prevenir|signaler)(?: (?:ca|cela))? ?(?:a )?(?:quelqu'un|mon chef|mon service|la fac)|qui (?:va )?(?:lire|lit|le saura|peut lire|voit)(?: (?:ca|cela))?",
        "will you tell anyone?",
    ),
    (
        r"(?:c'est|est ce que c'est|vous gardez|tu gardes|vous enregistrez|tu enregistres) (?:enregistre|garde|stocke|ca|cela|tout ca|ce que j'ecris)",
        "is this stored?",
    ),
    (r"(?:il|elle) (?:est|va) (?:bien|en securite|mieux)(?: maintenant)?", "she is safe now"),
    (r"(?:il|elle) (?:ne )?(?:me )?(?:repond|decroche) (?:pas|plus)(?: au telephone)?", "she won't answer"),
    (
        r"(?:ok|okay|d'accord|dac|bon|bah|ben|alors|bien|maintenant|s'il (?:vous|te) plait|svp|stp|voila|c'est bon|c'est fait|entendu|compris|bonjour|et|mais|encore|vraiment|je vois|parfait|tres bien|desolee?|pardon|donc)",
        "",
    ),
)
MAX_REPLY_CHARS = 120
MAX_YES_LEFT = 4  # words behind a yes, as in English
LEAST_LEFT = 5  # words behind a no that are a message of their own, as in English
# A comma tells "no, I'm fine" from "I'm not fine".
_CLAUSE = re.compile(r"[^,.;:!?\u2026\n]+")
_ATOMS = {
    tongue: tuple((re.compile(rf"(?:{pattern})(?![\w'])"), english) for pattern, english in rows)
    for tongue, rows in ((Tongue.SPANISH, _SPANISH), (Tongue.FRENCH, _FRENCH))
}
_DENIALS = frozenset({"no", "I'm fine", "I don't want to kill myself", "I'm not in danger", "just kidding"})


def reply_in_english(text: str, tongue: Tongue) -> str | None:
    """Return what a short reply means in English; None if it is more, or anything else, than what stands here."""
    if len(text) > MAX_REPLY_CHARS:
        return None
    said: list[str] = []
    clauses = [clause for clause in _CLAUSE.findall(text) if clause.strip()]
    for number, clause in enumerate(clauses):
        heard, left = _read(plain_words(clause), tongue)
        said += heard
        if left:
            return _with_more(list(dict.fromkeys(said)), left, clauses[number + 1 :], is_question="?" in text)
    return ", ".join(dict.fromkeys(said)) or None


def _with_more(said: list[str], left: str, clauses: Sequence[str], *, is_question: bool) -> str | None:
    """Return a no that ends before another message, or a yes with a few words to it; None for the rest."""
    rest = ", ".join([left, *map(str.strip, clauses)])
    count = len(rest.split())
    if said and set(said) <= _DENIALS and count >= LEAST_LEFT:
        return f"{', '.join(said)}. {rest}"
    return f"yes {left}" if said == ["yes"] and count <= MAX_YES_LEFT and not is_question else None


def _read(words: str, tongue: Tongue) -> tuple[list[str], str]:
    """Return the English of what a clause begins with, and what is left behind it."""
    said: list[str] = []
    while words:
        found = [(match.end(), english) for atom, english in _ATOMS[tongue] if (match := atom.match(words)) and match.end()]
        if not found:
            break
        end, english = max(found, key=lambda hit: hit[0])
        said += [english] if english else []
        words = words[end:].lstrip()
    return said, words
