"""Idioms that name death or a blow in Spanish and French, and in English what they mean: the encoders hear that (`assistant.hearing.idioms`)."""

import re

_WORK_ES = r"(?:guardias?|turnos?|rotaci[oó]n|residencia|internado|examen(?:es)?|tesis|servicio|trabajo|cansancio|sue[nñ]o|estr[eé]s|horarios?|semana|noche|calor|curiosidad|espalda|cabeza|pies|incertidumbre|espera|ritmo)"
_WORK_FR = r"(?:gardes?|stages?|internat|th[eè]se|service|boulot|travail|planning|semaine|nuits?|fatigue|stress|rythme|examens?|ecos|edn|attente|chaleur|dos|pieds|horaires?|externat)"
_THE_ES = r"(?:est[eao]s?|esta|estas|el|la|mi|mis|los|las|tanta|tanto)"
_THE_FR = r"(?:cette|ce|cet|ces|le|la|les|mon|ma|mes|l['\u2019])"
_NEAR_ES = r"(?:compa[nñ]er[oa]|amig[oa]|residente|colega|intern[oa]|herman[oa]|prim[oa]|novi[oa]|espos[oa]|jef[ea]|estudiante|adjunt[oa]|tutora?|mentora?)"
_NEAR_FR = r"(?:amie?|coll[eè]gue|co-?interne|interne|r[eé]sidente?|fr[eè]re|s(?:oe|œ)ur|cousine?|copain|copine|chef|externe|tuteur|tutrice|mentor)"
_LAUGH = r"(?=.*\b(?:ja(?:ja)+|je(?:je)+|lol|xd+|mdr+|ptdr+|haha)\b)"
# One of these begins a word of each; without any nothing has to be looked for, which is so of nearly all that is typed.
MAY_BE_IDIOM = re.compile(
    r"\b(?:mata|mato\b|muer|reventar|destrozar|ahorc|tu(?:e|ent)|ach[eè]v|cr[eè]v|but(?:e|er)|[eé]trangl|trucid|peux\b|mort|pastill|medicament|medicin|m[eé]dic|suicid|mat[oó]\b|quit[oó] la vida|pendue?\b|donn[eé]e? la mort|pilule|comprim|grita|humill|llama|cri(?:e|ent)\b|humilie|traite|tengo\b|n['\u2019]?ai\b|paciente|patiente?\b|tortura)",
    re.IGNORECASE,
)
_EXHAUSTS = "my work is exhausting"
_ANNOYS = "that person annoys me"
IDIOMS_BY_TONGUE = (
    (
        rf"\b{_THE_ES} (?:\w+ )?{_WORK_ES} (?:\w+ )?me (?:est[aá]n? matando|va a matar|van a matar|mata|matan|tienen? muert[oa])\b",
        _EXHAUSTS,
    ),
    (rf"\bme (?:est[aá]n? matando|mata|matan) {_THE_ES} (?:\w+ )?{_WORK_ES}\b", _EXHAUSTS),
    (
        r"\b(?:voy a|quiero|vamos a) (?:matar|reventar|destrozar) (?:est[ea]|el|la|los|mi) (?:\w+ )?(?:examen|presentaci[oó]n|entrevista|ponencia|prueba|parcial|mir|enarm)\b",
        "I will do well in the exam",
    ),
    (r"\b(?:me muero|estoy muert[oa]) (?:de|por) (?!tristeza|dolor|angustia)\w+", "I am very tired"),
    (rf"\b(?:lo|la|los|las) (?:mato|matar[ií]a|ahorco|ahorcar[ií]a|voy a matar|quiero matar)\b{_LAUGH}", _ANNOYS),
    (
        r"\b(si (?:\w+ ){1,6}?)(?:lo|la|los|las) (?:mato|ahorco|voy a matar)\b(?! (?:en serio|de verdad|esta noche))",
        rf"\1{_ANNOYS}",
    ),
    (
        r"\bmi (?:jef[ea]|adjunt[oa]|tutora?|mam[aá]|r ?mayor) me (?:va a|iba a) matar(?= (?:si|cuando|por)\b)",
        "my boss will be angry with me",
    ),
    (
        rf"(?<!\w){_THE_FR} ?(?:\w+ )?{_WORK_FR} (?:me|m['\u2019]) ?(?:tuent|tue|ach[eè]vent|ach[eè]ve|cr[eè]vent|cr[eè]ve)\b",
        _EXHAUSTS,
    ),
    (
        rf"\b(?:j['\u2019]?|je n['\u2019]?)en peux (?:vraiment )?plus (?:de |d['\u2019]){_THE_FR} ?(?:\w+ )?{_WORK_FR}\b",
        "I cannot take my work anymore",
    ),
    (rf"\bje (?:vais )?(?:le|la|les) (?:tue|tuer|bute|buter|[eé]trangle|[eé]trangler)\b{_LAUGH}", _ANNOYS),
    (
        r"(?<!\w)(s['\u2019]ils?|si (?:elle|on|[cç]a)) ((?:\S+ ){1,6}?)je (?:vais )?(?:le|la|les) (?:tue|tuer|bute|buter|[eé]trangle)\b(?! (?:pour de vrai|vraiment|ce soir))",
        rf"\1 \2{_ANNOYS}",
    ),
    (
        r"\b(?:mon|ma) (?:chef(?:fe)?|tuteur|tutrice|senior|m[eè]re) va me (?:tuer|trucider|buter)(?= (?:si|quand|parce)\b)",
        "my boss will be angry with me",
    ),
    (
        r"\bno (?:quiero|necesito) (?:m[aá]s )?(?:pastillas|medicamentos|medicinas|antidepresivos)\b(?=[\s,.;]*(?:solo|s[oó]lo|sino|quiero|necesito|pero)?,? ?(?:quiero |necesito )?(?:menos|m[aá]s|un|una) (?:\w+ )?(?:guardias?|turnos?|trabajo|descanso|d[ií]as?|mentora?|tutora?|vacaciones|ayuda|horas)\b)",
        "I do not want a prescription",
    ),
    (
        r"\b(?:je ne veux|j['\u2019]?veux|je veux) pas (?:de |d['\u2019])(?:m[eé]dicaments?|m[eé]docs|pilules|comprim[eé]s|antid[eé]presseurs)\b(?=[\s,.;]*(?:mais |juste |seulement |je veux |je voudrais )*(?:moins|plus|un|une) (?:de |d['\u2019])?(?:\w+ )?(?:gardes?|travail|repos|jours?|tuteur|tutrice|aide|heures)\b)",
        "I do not want a prescription",
    ),
    (
        r"\bno tengo (?:una |nada de )?vida (?=(?:social|personal|propia|fuera|aparte|afuera|m[aá]s all[aá])\b)",
        "I have no social life ",
    ),
    (
        r"\bje n['\u2019]?ai (?:plus|pas) de vie (?=(?:sociale|perso(?:nnelle)?|priv[eé]e|en dehors|[aà] c[oô]t[eé]|hors)\b)",
        "I have no social life ",
    ),
    # Over, as in English: a patient's death, of which the writer speaks. Not where they would follow.
    (
        r"\b(?:(?:mi|un|una|nuestr[oa]) )?pacientes? (?:m[ií][oa] |nuestr[oa] )?se (?:(?:ha |hab[ií]a )?(?:suicid|mat|ahorc)(?:[oó]|ado)|quit[oó] la vida)(?!\w)(?!.*\b(?:yo tambi[eé]n|lo mismo|envidi\w+|quiero|quisiera|(?:la|mi) vida)\b)",
        "my patient died by suicide",
    ),
    (
        r"\b(?:(?:mon|ma|un|une|notre) )?patiente? s['\u2019]? ?est (?:suicid[eé]e?|tu[eé]e?|pendue?|donn[eé]e? la mort)(?!\w)(?!.*\b(?:moi aussi|pareil|la m[eê]me|envie|veux|voudrais|envier?)\b)",
        "my patient died by suicide",
    ),
    (
        rf"\b(?:mi|un|una|nuestr[oa]) (?:\w+ )?{_NEAR_ES} (?:(?!(?:si|casi|que|no|nunca|dice|dijo|cuando|teme|temo)\b)\w+ ){{0,6}}?se (?:(?:ha )?(?:suicid|mat|ahorc)(?:[oó]|ado)|quit[oó] la vida)(?!\w)(?!.*\b(?:yo tambi[eé]n|lo mismo|envidi\w+|quiero|quisiera|(?:la|mi) vida)\b)",
        "my friend died by suicide",
    ),
    (
        rf"\b(?:mon|ma|un|une|notre) (?:\w+ )?{_NEAR_FR} (?:(?!(?:si|presque|qui|que|pas|jamais|dit|quand|craint|failli)\b)[\w']+ ){{0,6}}?s['\u2019]? ?est (?:suicid[eé]e?|tu[eé]e?|pendue?|donn[eé]e? la mort)(?!\w)(?! au| a la| à la)(?!.*\b(?:moi aussi|pareil|la m[eê]me|envie|veux|voudrais|envier?)\b)",
        "my friend died by suicide",
    ),
    (
        rf"\b{_THE_ES} (?:\w+ )?{_WORK_ES} (?:fue|es|ha sido|est[aá] siendo|era) (?:una |la )(?:muerte|tortura)\b(?! de)",
        _EXHAUSTS,
    ),
    # Mistreatment in a tongue that the encoder knows little of is read as alarm of any kind.
    (r"\bme gritan?\b", "they shout at me"),
    (r"\bme humillan?\b", "they humiliate me"),
    (
        r"\bme llaman? (?:in[uú]til|idiota|est[uú]pid[oa]|tont[oa]|imb[eé]cil|burr[oa]|incapaz|in[uú]tiles)\b",
        "they call me useless",
    ),
    (r"\bme crie(?:nt)? dessus\b", "shouts at me"),
    (r"(?<!\w)(?:me |m['\u2019]) ?humilie(?:nt)?\b", "humiliates me"),
    (
        r"\bme traite(?:nt)? (?:de |d['\u2019])(?:nul(?:le)?|incapable|idiote?|conne?|imb[eé]cile|incomp[eé]tente?|d[eé]bile)\b",
        "calls me useless",
    ),
    (r"\b(?:suis )?morte? de (?:rire|fatigue|faim|honte|trouille|peur)\b", "very tired"),
)
