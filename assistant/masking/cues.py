"""What gives away the name of a patient or of those around them: "my patient Maria", "Mrs Jones", "the Johnson baby", "pt J.D."."""

from dataclasses import dataclass

_UPPER = r"[A-ZÀ-ÖØ-Þ]"
_PARTICLE = r"(?:van|von|vd|v\.d\.|vom|der|den|de|la|las|los|del|della|di|da|dos|al|el|bin|ibn|binti|ten|ter|le|st\.?|ap|y)"
NAME_WORD = rf"(?:(?:al|el|abd|abu|ibn)-{_UPPER}[\w'’-]+|{_UPPER}[\w'’-]+|(?:{_UPPER}\.){{1,3}})"
CAPITAL = rf"(?-i:(?:[Vv]an |[Vv]on |[Dd]e (?:[Ll]a )?)?{NAME_WORD}(?:\s+(?:{_PARTICLE}\s+){{0,2}}{NAME_WORD}){{0,3}})"
SMALL = r"(?!(?:de|of|von)\s+\d)(?-i:(?:[a-hj-x]['’](?!clock|etre))?[a-zß-ÿ]{2,20})"  # not "un patient de 80 ans"
_NAME = rf"[\"“'(]?(?P<value>{CAPITAL}|{SMALL})"
_CAPITAL_NAME = rf"[\"“'(]?(?P<value>{CAPITAL})"

_TITLE = r"(?:(?-i:[Mm]r|MR|[Mm]rs|MRS|M[sx]|Miss|MISS|Mlle|Mme|Mister|Missus|Master)\b\.?|(?-i:MS|ms|sr|Sr|Sra|sra)\.|\bherrn?|\bfrau|\bfr[äa]ulein|\bse[nñ]or(?:a|ita)?|(?-i:\bSra?)|\bdon(?=\s(?-i:[A-Z]))|\bdoña|\bmonsieur|\bmadame|\bmevrouw|\bsignora?|\bsir|\bdame)"
_PATIENT = (
    r"(?:patients?|p(?:ateint|atinet|aitent|atietn|atiant|tient)s?|pts?|client|paciente|patientin|patiente|inpatient|outpatient)"
)
ONE_PATIENT = r"(?:(?:p(?:ateint|atinet|aitent|atietn|atiant|tient|taient)|patient|pt|client|paciente|patientin|patiente|inpatient|outpatient|ptn|ptnt|pnt)\b|pt\.)"
_PERSON = r"(?:case|baby|infant|newborn|neonate|toddler|mom|mum|mother|dad|father|lady|gentleman|woman|man|child|kid|boy|girl|teen(?:ager)?|teen|grandma|granny|grandpa|veteran|vet|twin|widow|frequent\s++fl[iy]er|regular|survivor|donor)"
RELATIVE = (
    r"(?:mother|mom|mum|mam|mama|father|dad|parents?|wife|husband|spouse|partner|son|daughter|sister|brother|twin|uncle|aunt(?:ie)?|niece|nephew|cousin|grand(?:ma|pa|mother|father|son|daughter)|granny|"
    r"fianc[ée]e?|girlfriend|boyfriend|widow|carer|guardian|esposa|hijo|hija|madre|padre|tochter|sohn|ehefrau|fille|fils)"
)
_NAMED = r"(?:named|(?:sur)?name(?:d)?\s*+(?:is|was|:)|by\s++the\s++name\s++(?:of)?|nicknamed|known\s++as|goes\s++by|who\s++goes\s++by)"
_CALLED = r"(?:is\s++called|was\s++called|called|genannt|llamad[oa]|appel[ée]e?)"
_KIN = r"(?:family|baby|twins?|triplets|case|kids?|boys?|girls?|child|children|infant|newborn|mother|mom|mum|father|dad|parents|siblings|sisters|brothers|widow|lady|gentleman|couple|relatives|lawsuit|disaster|transplant|code)"
_POSSESSED = (
    r"(?:scans?|case|charts?|family|labs?|results?|biopsy|mri|ct|x[\s-]?rays?|surgery|op|operation|transplant|death|delivery|diagnosis|prognosis|discharge|relatives|notes?|cancer|tumou?r|pregnancy|baby|infusion|admission|"
    r"wife|husband|daughter|son|mother|mom|mum|father|dad|parents|brother|sister|partner|widow|code|autopsy|funeral|bedside|bed|room|consent|meds|medication|insulin|potassium|blood|pressure|stroke|ecg|ekg|echo|picc|line|airway|"
    r"fall|treatment|chemo|wound|leg|heart|lungs?|kidneys?|symptoms|pain|sepsis|records?|file|appointment|referral|nephew|niece|aunt|uncle|grandson|granddaughter|whipple|appendectomy|cholecystectomy|craniotomy|laparotomy|amputation|hysterectomy|colectomy|nephrectomy|mastectomy|bypass|cabg|tavi|ercp|trach(?:eostomy)?)"
)
_AGED = r"\s*+,?\s*+\(?\s*+(?:\d{1,3}\s?-?\s?(?:yo|y/o|y\.o|yr|year|y\b|[mf]\b|weeker|mo\b|wo\b)|mrn\b|dob\b|d\.o\.b|born\b|[MF]\s?/?\d{2}\b)"
_FELL_ILL = r"(?:coded|arrested|crashed|desatted|desaturated|deteriorated|bled\s++out|passed\s++away|(?:was|got|is\s++being)\s++(?:admitted|readmitted|intubated|extubated|discharged|transferred|pronounced|transfused|operated))"
_ABBREVIATION = r"(?:O[TR]|PT|BP|HR|E[DR]|MD|RN|PD|MI|AF|UA|GI|GU|CT|IV|PE|AM[AS]|DN[RI]|NPO|ICU|TPN|LOS|PCP|POA|CC|HPI|ID|IM|FM|OB|ENT|MRI|EKG|ECG|LFT|CBC|BMI|GCS)"


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern with a name in it; `sure` when the cue itself says that it is a patient's."""

    pattern: str
    sure: bool = False
    any_small: bool = False  # takes small letters that no list knows
    unlisted: bool = False  # takes small letters that no list knows and that are no word of the language
    known: bool = False  # takes known names only, in capitals too
    acronyms: bool = False  # takes capitals in a row
    pronoun: bool = False  # says "her name": whose it is, the person spoken of last tells
    neighbour: bool = False  # stands beside another identifier, with words before it that name no one
    several: bool = False  # takes two words or more, without an apostrophe in the first
    exact: bool = False  # takes listed words, that are names where they stand so
    kin: bool = False  # a relative: of a patient unless the speaker's own, whatever their work is


CUES = (
    Cue(rf"\b{_TITLE}\s++{_CAPITAL_NAME}"),
    Cue(r"\bmrs?\b\.?\s++(?P<value>(?-i:(?:[od]['’])?[a-zß-ÿ][a-zß-ÿ'’-]{1,20}))", any_small=True),
    Cue(r"\bms\.\s++(?P<value>(?-i:[a-zß-ÿ][a-zß-ÿ'’-]{2,20}))", any_small=True),
    Cue(rf"\b(?:ms|miss|se[nñ]or(?:a|ita)?|frau|herr|fr[äa]ulein)\b\.?\s++(?P<value>{SMALL})", unlisted=True),
    Cue(r"\bms\b\.?\s++(?P<value>(?-i:[a-z]\.))(?=\s\w)", any_small=True, acronyms=True),
    Cue(r"\b(?-i:[Mm]rs?|MRS?|[Mm]s|[Mm]iss)\b\.?\s++(?P<value>(?-i:[B-HJ-W]))(?![\w'’-])\.?", acronyms=True),
    # Initials in small letters, unless they are short for how or when something is given.
    Cue(
        rf"\b(?:mrs?|ms|miss|{ONE_PATIENT})\b\.?,?\s++(?P<value>(?-i:(?!p\.\s?[om]|a\.\s?m|i\.\s?[vme]|e\.\s?g|s\.\s?[pq]|q\.\s?d|n\.\s?p|s\.\s?o)[a-z]\.\s?[a-z]\b\.?))",
        sure=True,
        any_small=True,
        acronyms=True,
    ),
    Cue(rf"\b{ONE_PATIENT}(?:\s*+[:,(–-]|\s++(?:ever|once|today|yesterday|here|then),)?\s++{_NAME}", sure=True, unlisted=True),
    Cue(rf"\b{ONE_PATIENT}\s++(?:is|was)\s++{_CAPITAL_NAME}", sure=True, known=True),
    Cue(
        rf"(?<![\w-])(?<!\w['’]){_CAPITAL_NAME}(?:(?:,|\s++\(|\s++(?:is|was)|\s++has\s++been)\s*+(?:my|our)\s++(?:\w+\s++)?|\s++(?:is|was)\s++(?:the|a)\s++)(?:{_PATIENT}|pt)\b(?!\s++(?:safety|advoca\w++|experience|care|relations|panel|navigator|coordinator|liaison|representative|satisfaction|educator|transport\w*+|access|flow))",
        sure=True,
    ),
    Cue(
        rf"(?<![\w-])(?<!\w['’])(?P<value>{SMALL})\s++(?:is|was)\s++(?:my|our|the|a)\s++(?:\w+\s++)?(?:{_PATIENT}|pt)\b(?!\s++(?:safety|advoca|experience|care))",
        sure=True,
        known=True,
    ),
    Cue(rf"\b(?:inmate|decedent|deceased|victim|donor),?\s++{_CAPITAL_NAME}", sure=True),
    Cue(
        r"\b(?:(?:took|taking|take)\s++care\s++of|car(?:ed|ing)\s++for|treat(?:ed|ing)|pronounced|(?:re)?intubated|admitted|clerked|consented|examined|discharged|operated\s++on|resuscitated)"
        rf"\s++{_NAME}",
        known=True,
        unlisted=True,
    ),
    Cue(
        rf"\b\d{{1,3}}(?:\s?-?y(?:ears?)?[\s/-]?o(?:ld)?)?\s?(?-i:[MF]|man|woman|male|female|lady|gentleman|boy|girl|(?<=o)|(?<=old))\b,?\s++{_NAME}",
        known=True,
    ),
    Cue(
        rf"\b{ONE_PATIENT}(?:\s*+[:,])?\s++(?P<value>(?-i:{NAME_WORD},\s{NAME_WORD}(?:\s{NAME_WORD}){{0,2}}))(?![\w'’-])",
        sure=True,
    ),
    Cue(
        rf"\b{_PATIENT}(?:'s|’s)?\s++name\s*+(?:is\s++|was\s++|:\s*+|-\s*+)?(?P<value>(?-i:{NAME_WORD}\s{NAME_WORD}))",
        sure=True,
        acronyms=True,
    ),
    Cue(
        rf"(?<![\w-])(?<!\w['’]){_NAME}\s*+\((?:my|our|the|a)\s++(?:\w+\s++)?{ONE_PATIENT}(?!\w)",
        sure=True,
        any_small=True,
    ),
    Cue(
        rf"\b{ONE_PATIENT}\s++(?P<value>(?-i:[a-zß-ÿ][a-zß-ÿ-]{{1,20}}(?:\s[a-zß-ÿ][a-zß-ÿ-]{{1,20}})?))(?=['’]s\s++{RELATIVE}\b)",
        sure=True,
        any_small=True,
    ),
    Cue(rf"\bthe\s++(?:{RELATIVE}|family)\s++of\s++{_CAPITAL_NAME}", several=True),
    Cue(rf"\b(?:{RELATIVE}|family)\s++of\s++(?P<value>{SMALL})", unlisted=True),
    Cue(rf"\b(?:guy|dude)\s++(?:called|named)\s++{_NAME}", known=True, unlisted=True),
    Cue(rf"(?<![\w-])(?<!\w['’])(?P<value>{SMALL})\s++in\s++(?:bed|bay|room|rm|cubicle|side\s++room)\s*+\d", unlisted=True),
    Cue(rf"(?<![\w-])(?<!\w['’])(?P<value>{SMALL})(?!\w)(?={_AGED})", unlisted=True),
    Cue(rf"(?<![\w-])(?<!\w['’])(?P<value>{SMALL}\s(?-i:[a-z'’-]{{2,20}}))(?=(?:'s|’s)\s++{_POSSESSED}\b)"),
    Cue(rf"\b(?:signed\s++out|handed\s++over|rounded\s++on|paged\s++(?:about|for))\s++{_CAPITAL_NAME}"),
    Cue(
        rf"\b(?:guy|lady|man|woman|kid|girl|boy|gentleman)\s++in\s++my\s++(?:poster|case|paper|abstract|talk)\s++(?:is|was)\s++{_CAPITAL_NAME}"
    ),
    Cue(
        rf"\b{ONE_PATIENT}\s++(?:is|was)\s++called\s++(?P<value>(?-i:[a-zß-ÿ][a-zß-ÿ-]{{1,20}}(?:\s[a-zß-ÿ]+-[a-zß-ÿ]+)?))",
        sure=True,
        any_small=True,
    ),
    Cue(rf"(?<!my )(?<!['’]s )\bname\s++(?:is|was)\s++{_CAPITAL_NAME}", pronoun=True),
    Cue(rf"\bpatients(?:\s*+:)?\s++{_CAPITAL_NAME}", sure=True),
    Cue(rf"\bpatients:\s++(?P<value>{CAPITAL}(?:,\s++(?:and\s++)?{CAPITAL}){{0,6}})", sure=True),
    Cue(rf"\bone\s++of\s++(?:my|our|his|her|the)\s++patients,?\s++{_NAME}", sure=True, unlisted=True),
    Cue(rf"\b(?:{_PATIENT}|{_PERSON})\s++of\s++(?:mine|ours),?\s++{_NAME}", sure=True, unlisted=True),
    Cue(rf"\b(?:{_PATIENT}|{_PERSON})(?:'s|’s)?,?\s++(?:is\s++|was\s++)?{_NAMED}\s*+:?\s*+{_NAME}", any_small=True),
    Cue(rf"\b(?:{_PATIENT}|{_PERSON})(?:'s|’s)?,?\s++{_CALLED}\s++{_NAME}", unlisted=True),
    Cue(
        rf"\b(?:his|her|their|whose|{_PATIENT}(?:'?s|’s)?)\s++(?:first\s++|last\s++|full\s++|real\s++|sur)?name\s*+(?:is\s++|was\s++|['’]s\s++|:\s*+|=\s*+|-\s*+)?{_NAME}",
        pronoun=True,
        unlisted=True,
    ),
    Cue(
        r"\b(?:his|her|their)\s++name(?:['’]?s|\s++is|\s++was)\s++(?P<value>(?-i:[a-zß-ÿ'’-]{2,20}))(?=\s*+,\s*+(?:\d|an?\b|s?he\b|they\b))",
        pronoun=True,
        any_small=True,
    ),
    Cue(
        rf"(?<!my )\b(?:surname|(?:last|first|family|maiden|given|full|real|actual|legal)\s++name)\s*+(?:is\s++|was\s++|of\s++|:\s*+)?{_NAME}",
        pronoun=True,
        unlisted=True,
    ),
    Cue(
        rf"\b(?:they|we|everyone|everybody|people|nurses|who)\s++call(?:s|ed)?\s++(?:him|her|them)\s++(?:(?:big|little|old|young|aunt(?:ie|y)?|uncle|papa|nana)\s++)?{_CAPITAL_NAME}",
        pronoun=True,
    ),
    Cue(
        rf"(?-i:(?!Sister |Uncle |Aunt |Auntie ))\b{RELATIVE}(?:-in-law)?(?:,|\s++(?:is\s++|was\s++)?(?:called|named))?\s++{_NAME}",
        kin=True,
    ),
    Cue(
        rf"\b(?:friend|neighbou?r|{RELATIVE})\s++of\s++(?:the|my|our|a)\s++{ONE_PATIENT},\s++(?:one\s++)?{_CAPITAL_NAME}",
        sure=True,
    ),
    Cue(rf"(?<![\w.-])(?P<value>(?-i:(?!M\.\s?D|D\.\s?O|U\.\s?[SK])[A-Z]\.\s?[A-Z]\.))(?={_AGED})", acronyms=True),
    Cue(rf"\btwins\s++{_CAPITAL_NAME}\s++and\s"),
    Cue(rf"\b(?:twins|siblings|brothers|sisters|couple)\s++\[name\]\s++and\s++{_CAPITAL_NAME}"),
    Cue(rf"\b(?:we|i|just)\s++lost\s++{_CAPITAL_NAME}"),
    Cue(rf"\b(?:s?he|they)\s++(?:died|passed|coded|arrested)(?:\s++\w++){{0,3}},\s++{_CAPITAL_NAME}(?=[,.])", sure=True),
    Cue(rf"(?<![\w-])(?<!\w['’]){_CAPITAL_NAME}(?=\s++(?:ji|sahab|sahib|bhai|amma)\b)"),
    Cue(
        rf"(?:^|(?<=[.,;!?]\s))(?P<value>(?-i:[A-Za-zß-ÿ][a-zß-ÿ'’-]{{1,20}}(?:\s[A-Za-zß-ÿ][a-zß-ÿ'’-]{{1,20}}){{0,2}}))(?=,\s++(?:my|our)\s++(?:[\w-]++\s++){{0,5}}?{ONE_PATIENT}(?!\w))",
        sure=True,
        any_small=True,
    ),
    Cue(
        r"\bms\b\.?\s++(?P<value>(?-i:[a-z]))(?=\s?[:,]|\s++(?:in|was|is|has|had|said|from)\s)",
        acronyms=True,
        any_small=True,
    ),
    Cue(r"\bmrs?\b\.?\s++(?P<value>(?-i:[b-hj-z]))(?![\w'’&/-])", acronyms=True, any_small=True),
    Cue(rf"\b{ONE_PATIENT}\s++(?P<value>(?-i:[a-z]\.\s?[a-z]{{3,20}}))(?!\w)", sure=True, any_small=True),
    Cue(rf"\b{_PERSON},\s++{_CAPITAL_NAME}(?=,)"),
    Cue(rf"(?<![\w-])(?<!\w['’]){_CAPITAL_NAME}\s++family\b", known=True),
    Cue(
        rf"(?<!my )(?<!our )\b(?:baby|infant|newborn|neonate|toddler|bb)\s++(?:(?:boy|girl|of)\s++)?{_NAME}",
        unlisted=True,
    ),
    Cue(rf"(?<!my )(?<!our )\b(?:little|twin)\s++(?:(?:boy|girl|of)\s++)?{_NAME}"),
    Cue(rf"\bthe\s++{_NAME}\s++{_KIN}\b"),
    Cue(rf"\bthe\s++(?P<value>{SMALL})\s++(?:family|baby|twins|kids?|boy|girl|child|infant|widow)\b", unlisted=True),
    Cue(rf"(?<![\w-])(?<!\w['’]){_CAPITAL_NAME}(?=(?:'s|’s|(?<=s)['’])\s++(?:\w+\s++)?{_POSSESSED}\b)"),
    Cue(rf"(?<![\w-])(?<!\w['’])(?P<value>{SMALL})(?=(?:'s|’s)\s++{_POSSESSED}\b)", unlisted=True),
    Cue(
        rf"(?<![\w-])(?<!\w['’])(?P<value>(?-i:{NAME_WORD}\s++(?:{_PARTICLE}\s++)?{NAME_WORD}(?:\s++{NAME_WORD})?))(?![\w'’-])(?={_AGED}|\s*+,\s*+\d{{1,3}}\s*+,)"
    ),
    Cue(rf"(?<![\w-])(?<!\w['’])(?P<value>{SMALL}(?:\s{SMALL}|\s[a-z]\b\.?)?)(?={_AGED})", known=True),
    Cue(rf"(?<![\w-])(?<!\w['’])(?P<value>(?-i:{NAME_WORD}))(?={_AGED})", known=True),
    Cue(
        rf"(?<![\w-])(?<!\w['’])(?P<value>(?-i:{NAME_WORD},\s++{NAME_WORD}))(?![\w'’-])(?=\s*+(?:\(|case\b|,?\s++\d{{1,3}}\b|,?\s*+(?-i:[MF])\b))"
    ),
    Cue(
        rf"(?<![\w-])(?<!\w['’])(?P<value>(?-i:{NAME_WORD},\s++{NAME_WORD}))(?![\w'’-])(?=\s*+[,(]?\s*+(?:mrn\b|dob\b|d\.o\.b|born\b|\d{{1,3}}\s?(?:yo|y/o|y\b|[mf]\b)))",
        acronyms=True,
    ),
    Cue(rf"(?<=[\"'“])(?P<value>(?-i:{NAME_WORD},\s++{NAME_WORD}))(?=[\"'’”])"),
    Cue(rf"(?<![\w-])(?<!\w['’]){_CAPITAL_NAME}\s++in\s++(?:bed|bay|room|rm|cubicle|side\s++room)\s*+\d"),
    Cue(rf"(?<![\w-])(?<!\w['’]){_NAME}\s++in\s++\d{{1,2}}\b(?=\s++(?:is|was|has|needs|died|wants|who|for)\b)", known=True),
    Cue(rf"\b(?:bed|room|rm|bay)\s*+\d{{1,3}}\w?\s*+(?:[,:(-]\s*+)?{_CAPITAL_NAME}", known=True),
    Cue(rf"\b(?:hx|name|re|case|deceased|decedent)\s*+[:/]\s*+(?P<value>(?-i:{NAME_WORD}\s++{NAME_WORD}))"),
    Cue(rf"(?<![\w-])(?<!\w['’]){_NAME}\s++{_FELL_ILL}\b", known=True, unlisted=True),
    Cue(rf"(?<![\w./-])(?<!\w['’]){_NAME}(?=\.(?:pdf|docx?|xlsx?|pptx?|txt)\b)", known=True),
    Cue(
        r"\b(?:initials?|initialed)(?:\s++(?:are|is|were|was))?\s*+[:,]?\s*+(?P<value>(?-i:[A-Z]\.?\s?[A-Z]\.?(?:\s?[A-Z]\b\.?)?))(?![\w'’-])",
        sure=True,
        acronyms=True,
    ),
    Cue(rf"\b{ONE_PATIENT}(?:\s*+[:,])?\s++(?P<value>(?-i:[A-Z]\.\s?[A-Z]\b\.?(?:\s?[A-Z]\.)?))", sure=True, acronyms=True),
    Cue(
        rf"\b{ONE_PATIENT}(?:\s*+[:,])?\s++(?P<value>(?-i:(?!{_ABBREVIATION}\b)[A-Z]{{2,3}}))(?={_AGED}|\s++(?:died|coded|was|is|has|had|said|told|asked|who|refused|left)\b)",
        sure=True,
        acronyms=True,
    ),
)
