"""Spanish and French words of mentorship in English: the guidance and the encoders are English, and a word beside helps to find it.

Nothing here is shown. A word is known by its beginning, without accents; what has no entry is left as it is.
"""

import re

from assistant.language import Tongue
from corpus.plain import plain_words

_SPANISH = (
    "no me respond:does not reply|no me contest:does not reply|no respond:does not reply|no contest:does not reply|no hace su trabajo:leaves me their work|me deja su trabajo:leaves me their work|me deja todo su trabajo:leaves me their work|me escrib:write me|mentor:mentor|tutor:supervisor|adjunt:attending|jefe de residentes:chief resident|jefa de residentes:chief resident|jefe:boss|jefa:boss|residente mayor:senior resident|residen:residency|r mayor:senior resident|"
    "companer:co-resident|colega:colleague|estudiante:medical student|carta:recommendation letter|recomendacion:recommendation|correo:email|mail:email|mensaje:message|respond:reply|contest:reply|"
    "pedir:ask|pido:ask|pida:ask|solicit:ask|preguntar:ask|encontr:find|encuentr:find|conseg:find|consig:find|buscar:look for|busco:look for|elegir:choose|elijo:choose|"
    "cambiar:change|cambio:change|dejar:leave|terminar:end|acabar:end|investigacion:research|proyecto:project|articulo:paper|publica:publish|autor:authorship|tesis:thesis|congreso:conference|ponencia:talk|poster:poster|"
    "retroalimentacion:feedback|feedback:feedback|critica:criticism|evaluacion:evaluation|evalua:evaluate|nota:evaluation|examen:exam|suspendi:I failed|reprob:I failed|reunion:meeting|reunirme:meet|cita:meeting|agenda:agenda|"
    "horario:schedule|guardia:night shift|turno:shift|vacaciones:vacation|permiso:leave|baja:leave|embarazada:I am pregnant|embarazo:pregnancy|bebe:baby|hijo:child|lactancia:pumping|matrimonio:family|"
    "carrera:career|especialidad:specialty|fellowship:fellowship|subespecialidad:fellowship|entrevista:interview|trabajo:job|contrato:contract|sueldo:salary|plaza:position|"
    "agotad:I am burned out|cansad:I am exhausted|quemad:burned out|burnout:burnout|estres:stress|ansiedad:anxiety|triste:I am sad|llor:I cry|sol[oa]$:alone|dorm:sleep|impostor:imposter syndrome|insegur:insecure|verguenza:ashamed|culpa:guilt|"
    "amig:friend|conflicto:conflict|pelea:conflict|discut:argument|ignora:ignores|cancela:cancels|ocupad:busy|tiempo:time|agradec:thank|gracias:thank|regalo:gift|disculp:apologize|perdon:apologize|"
    "limites:boundaries|decir que no:say no|negarme:say no|ayuda:help|consejo:advice|meta:goals|objetivo:goals|plan:plan|primer dia:first day|primera reunion:first meeting|primera vez:first time|nuevo:new|nueva:new|"
    "extranjer:international graduate|visa:visa|idioma:language|acento:accent|ingles:English|mujer:woman|hombre:man|genero:gender|racis:racism|discrimin:discrimination|acoso:harassment|"
    "error:mistake|equivo:mistake|paciente:patient|murio:died|muerte:death|quirofano:operating room|cirug:surgery|confidencial:confidential|secreto:confidential|confi:trust|supervis:supervision|liderazgo:leadership|ensen:teach|"
    "renunci:quit|abandon:quit|dejar la residencia:leave residency|presentar:present|presentacion:presentation|miedo:afraid|enfad:angry|enoj:angry|celos:jealous|compar:compare|favorit:favourite|se fue:left"
)
_FRENCH = (
    "repond pas:does not reply|repond plus:does not reply|repond jamais:does not reply|laisse son travail:leaves me their work|laisse tout son travail:leaves me their work|annul:cancels|mentor:mentor|tuteur:supervisor|tutrice:supervisor|chef de clinique:attending|chef:boss|cheffe:boss|senior:senior resident|co interne:co-resident|interne:resident|internat:residency|externe:medical student|collegue:colleague|"
    "lettre:recommendation letter|recommandation:recommendation|mail:email|courriel:email|message:message|repond:reply|reponse:reply|demander:ask|demande:ask|trouver:find|trouve:find|cherche:look for|choisir:choose|"
    "changer:change|quitter:leave|arreter:stop|finir:end|recherche:research|projet:project|article:paper|publi:publish|auteur:authorship|these:thesis|congres:conference|presentation:presentation|poster:poster|"
    "retour:feedback|feedback:feedback|critique:criticism|evaluation:evaluation|evalue:evaluate|examen:exam|rate:I failed|echou:I failed|validation:evaluation|reunion:meeting|rendez vous:meeting|rdv:meeting|rencontr:meet|"
    "planning:schedule|horaire:schedule|garde:night shift|nuit:night shift|vacances:vacation|conge:leave|enceinte:I am pregnant|grossesse:pregnancy|bebe:baby|enfant:child|allait:pumping|"
    "carriere:career|specialite:specialty|post internat:fellowship|clinicat:fellowship|entretien:interview|travail:job|poste:position|contrat:contract|salaire:salary|stage:rotation|service:department|"
    "epuis:I am exhausted|fatigu:exhausted|burn out:burnout|burnout:burnout|stress:stress|angoiss:anxiety|anxie:anxiety|triste:sad|pleur:I cry|seul:alone|dorm:sleep|imposteur:imposter syndrome|honte:ashamed|coupable:guilt|"
    "ami:friend|amie:friend|conflit:conflict|disput:argument|ignore:ignores|occupe:busy|temps:time|remerci:thank|merci:thank|cadeau:gift|excus:apologize|"
    "limites:boundaries|dire non:say no|refuser:say no|aide:help|conseil:advice|objectif:goals|plan:plan|premier jour:first day|premiere rencontre:first meeting|premiere reunion:first meeting|premiere fois:first time|nouveau:new|nouvelle:new|"
    "etranger:international graduate|visa:visa|langue:language|accent:accent|anglais:English|femme:woman|homme:man|genre:gender|racis:racism|discrimin:discrimination|harcel:harassment|"
    "erreur:mistake|trompe:mistake|patient:patient|mort:death|deced:died|bloc:operating room|chirurg:surgery|confidentiel:confidential|secret:confidential|confiance:trust|encadr:supervision|enseign:teach|"
    "demission:quit|abandonner:quit|peur:afraid|colere:angry|fach:angry|jalou:jealous|compar:compare|parti:left|a quitte:left"
)


def _entries(rows: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    pairs = (row.split(":") for row in rows.split("|"))
    return tuple((re.compile(rf"\b{said}"), english) for said, english in sorted(pairs, key=lambda pair: -len(pair[0])))


_ENTRIES = {Tongue.SPANISH: _entries(_SPANISH), Tongue.FRENCH: _entries(_FRENCH)}
_ASKED = "{words}: what do I do?"  # bare nouns alone are asked back
LEAST_GLOSSED = 2  # English words; one alone says less than what was typed


def glossed(text: str, tongue: Tongue) -> str:
    """Return a question in English of the words that are known, in the order in which they stand; empty if they are too few."""
    words = plain_words(text)
    found: list[tuple[int, str]] = []
    for said, english in _ENTRIES[tongue]:
        if (match := said.search(words)) is not None:
            found.append((match.start(), english))
            words = words[: match.start()] + " " * len(match[0]) + words[match.end() :]
    told = list(dict.fromkeys(english for _, english in sorted(found)))
    return _ASKED.format(words=" ".join(told)) if len(told) >= LEAST_GLOSSED else ""
