"""Idioms that name death or a blow in Spanish and French, and what they mean; the encoders hear that (`assistant.idioms`)."""

_TRIFLE_ES = r"(?:guardias?|turnos?|rotaci[oó]n|residencia|internado|examen(?:es)?|tesis|servicio|trabajo|cansancio|sue[nñ]o|estr[eé]s|horarios?|semana|noche|calor|curiosidad|espalda|cabeza|pies|incertidumbre|espera|jefe de residentes)"
_TRIFLE_FR = r"(?:gardes?|stages?|internat|th[eè]se|service|boulot|travail|planning|semaine|nuits?|fatigue|stress|rythme|examens?|ecos|edn|attente|chaleur|dos|pieds|horaires?)"
_LAUGH = r"(?=.*\b(?:ja(?:ja)+|je(?:je)+|lol|xd+|mdr+|ptdr+|haha)\b)"
IDIOMS_BY_TONGUE = (
    (
        rf"\b((?:est[ea]|esta|el|la|mi|los|las|estas|estos|tanta|tanto) (?:[\w]+ )?{_TRIFLE_ES} )me (?:est[aá]n?|va a|van a|tienen?) (?:matando|matar|muert[oa])\b",
        r"\1me cansa",
    ),
    (rf"\b((?:est[ea]|esta|el|la|mi|los|las|estas|estos) (?:[\w]+ )?{_TRIFLE_ES} )me mata\b", r"\1me cansa"),
    (rf"\bme (?:est[aá]n?) matando(?= (?:est[ea]|esta|el|la|mi|los|las|estas|estos) (?:[\w]+ )?{_TRIFLE_ES})", "me cansa"),
    (
        r"\b(?:voy a|quiero|vamos a) (?:matar|reventar|destrozar)(?= (?:est[ea]|el|la|los|mi) (?:[\w]+ )?(?:examen|presentaci[oó]n|entrevista|ponencia|prueba|parcial|mir|enarm)\b)",
        "voy a hacer bien",
    ),
    (r"\bme muero (?:de|por)\b(?! (?:tristeza|dolor|angustia))", "tengo mucha"),
    (rf"\b(?:lo|la|los|las) (?:mato|matar[ií]a|ahorco|ahorcar[ií]a|voy a matar|quiero matar)\b{_LAUGH}", "me molesta"),
    (
        r"\b(si (?:\w+ ){1,6}?)(?:lo|la|los|las) (?:mato|ahorco|voy a matar)\b(?! (?:en serio|de verdad|esta noche))",
        r"\1me molesta",
    ),
    (
        r"\b(mi (?:jef[ea]|adjunt[oa]|tutora?|mam[aá]|r ?mayor) )me (?:va a|iba a) matar(?= (?:si|cuando|por)\b)",
        r"\1se va a enojar",
    ),
    (
        rf"\b((?:cette|ce|cet|le|la|mon|ma|les|ces|mes) (?:[\w]+ )?{_TRIFLE_FR} )(?:me|m['\u2019]) ?(?:tuent|tue|ach[eè]vent|ach[eè]ve|cr[eè]vent)\b",
        r"\1me fatigue",
    ),
    (rf"\bje (?:vais )?(?:le|la|les) (?:tue|tuer|bute|buter|[eé]trangle|[eé]trangler)\b{_LAUGH}", "il m'agace"),
    (
        r"\b(s['\u2019]ils?|si (?:elle|on|[cç]a)) ((?:\S+ ){1,6}?)je (?:vais )?(?:le|la|les) (?:tue|tuer|bute|buter|[eé]trangle)\b(?! (?:pour de vrai|vraiment|ce soir))",
        r"\1 \2il m'agace",
    ),
    (
        r"\b((?:mon|ma) (?:chef(?:fe)?|tuteur|tutrice|senior|m[eè]re) )va me (?:tuer|trucider|buter)(?= (?:si|quand|parce)\b)",
        r"\1va se fâcher",
    ),
    (r"\bmort(?:e)? de (?=(?:rire|fatigue|faim|honte|trouille|peur)\b)", "plein de "),
)
