"""Names of patients and of those around them, told by a cue: "my patient Maria", "Mrs Jones", "the Johnson baby", "pt J.D."."""

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.given_names import FAMILY_NAMES, GIVEN_NAMES
from assistant.kinds import VALUE, Identifier, Kind, compiled
from assistant.not_names import is_no_name
from assistant.staff import is_own, is_staff, speaks_of_staff, staff_names

_UPPER = r"[A-ZÀ-ÖØ-Þ]"
_PARTICLE = r"(?:van|von|vom|der|den|de|la|las|los|del|della|di|da|dos|al|el|bin|ibn|binti|ten|ter|le|st\.?|ap|y)"
_WORD = rf"(?:{_UPPER}[\w'’-]+|{_UPPER}\.)"
_CAPITAL = rf"(?-i:(?:[Vv]an |[Vv]on |[Dd]e (?:[Ll]a )?)?{_WORD}(?:\s+(?:{_PARTICLE}\s+){{0,2}}{_WORD}){{0,3}})"
_SMALL = r"(?!(?:de|of|von)\s+\d)(?-i:(?:[od]['’])?[a-zß-ÿ]{2,20})"  # not "un patient de 80 ans"
_NAME = rf"[\"“'(]?(?P<value>{_CAPITAL}|{_SMALL})"
_CAPITAL_NAME = rf"[\"“'(]?(?P<value>{_CAPITAL})"

_TITLE = r"(?:(?-i:[Mm]r|MR|[Mm]rs|MRS|M[sx]|Miss|MISS|Mlle|Mme|Mister|Missus|Master)\b\.?|(?-i:MS|ms|sr|Sr|Sra|sra)\.|\bherrn?|\bfrau|\bse[nñ]or(?:a|ita)?|(?-i:\bSra?)|\bdon(?=\s(?-i:[A-Z]))|\bdoña|\bmonsieur|\bmadame|\bmevrouw|\bsignora?|\bsir|\bdame)"
_PATIENT = r"(?:patients?|pts?|client|paciente|patientin|patiente|inpatient|outpatient)"
_ONE_PATIENT = r"(?:(?:patient|pt|client|paciente|patientin|patiente|inpatient|outpatient)\b|pt\.)"
_PERSON = r"(?:case|baby|infant|newborn|neonate|toddler|mom|mum|mother|dad|father|lady|gentleman|woman|man|child|kid|boy|girl|teen(?:ager)?|teen|grandma|granny|grandpa|veteran|vet|twin|widow|frequent\s++fl[iy]er|regular|survivor|donor)"
_RELATIVE = (
    r"(?:mother|mom|mum|mam|mama|father|dad|parents?|wife|husband|spouse|partner|son|daughter|sister|brother|twin|uncle|aunt(?:ie)?|niece|nephew|cousin|grand(?:ma|pa|mother|father|son|daughter)|granny|"
    r"fianc[ée]e?|girlfriend|boyfriend|widow|carer|guardian|esposa|hijo|hija|madre|padre|tochter|sohn|ehefrau|fille|fils)"
)
_NAMED = r"(?:named|(?:sur)?name(?:d)?\s*+(?:is|was|:)|by\s++the\s++name\s++(?:of)?|nicknamed|known\s++as|goes\s++by|who\s++goes\s++by)"
_CALLED = r"(?:is\s++called|was\s++called|called|genannt|llamad[oa]|appel[ée]e?)"
_KIN = r"(?:family|baby|twins?|triplets|case|kids?|boys?|girls?|child|children|infant|newborn|mother|mom|mum|father|dad|parents|siblings|sisters|brothers|widow|lady|gentleman|couple|relatives|lawsuit|disaster|transplant|code)"
_POSSESSED = (
    r"(?:scans?|case|charts?|family|labs?|results?|biopsy|mri|ct|x-?ray|surgery|op|operation|transplant|death|delivery|diagnosis|prognosis|discharge|relatives|notes?|cancer|tumou?r|pregnancy|baby|infusion|admission|"
    r"wife|husband|daughter|son|mother|mom|mum|father|dad|parents|brother|sister|partner|widow|code|autopsy|funeral|bedside|bed|room|consent|meds|medication|insulin|potassium|blood|pressure|stroke|ecg|ekg|echo|picc|line|airway|"
    r"fall|treatment|chemo|wound|leg|heart|lungs?|kidneys?|symptoms|pain|sepsis|records?|file|appointment|referral|nephew|niece|aunt|uncle|grandson|granddaughter)"
)
_AGED = r"\s*+,?\s*+\(?\s*+(?:\d{1,3}\s?-?\s?(?:yo|y/o|y\.o|yr|year|y\b|[mf]\b|weeker|mo\b|wo\b)|mrn\b|dob\b|d\.o\.b|born\b|[MF]\s?/?\d{2}\b)"
_FELL_ILL = r"(?:coded|arrested|crashed|desatted|desaturated|deteriorated|bled\s++out|passed\s++away|(?:was|got|is\s++being)\s++(?:admitted|readmitted|intubated|extubated|discharged|transferred|pronounced|transfused|operated))"
_ABBREVIATION = r"(?:O[TR]|PT|BP|HR|E[DR]|MD|RN|PD|MI|AF|UA|GI|GU|CT|IV|PE|AM[AS]|DN[RI]|NPO|ICU|TPN|LOS|PCP|POA|CC|HPI|ID|IM|FM|OB|ENT|MRI|EKG|ECG|LFT|CBC|BMI|GCS)"
_KNOWN = GIVEN_NAMES | FAMILY_NAMES
# Words of the language that stand where a name could: never taken as one in small letters.
_SMALL_WORDS = frozenset(
    "a an and as at after again all also am are be because been before but by came can could did died do does for from had has have he her here him his how i if in into is it just me my no not now of off on or our out over "
    "says said she should so that the their them then there they this to told too under up us was we were what when where which while who why will with would you your best chief first one some only someone "
    "big imaging scan angio angiogram angiography enterography spine brain venogram guided safe compatible and/or  con avec mit sous sans para por sin qui que".split()
)
# Names that are words too: said again at the beginning of a sentence, they may be the word.
_WORDS_TOO = frozenset(
    "will hope may mark grace dot rose faith joy june april august dawn summer hunter chase drew frank bill art sue pat max rich young long so an may do king major".split()
)
_REPEAT_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern with a name in it; `sure` when the cue itself says that it is a patient's."""

    pattern: str
    sure: bool = False
    any_small: bool = False  # takes small letters that no list knows
    known: bool = False  # takes known names only, in capitals too
    acronyms: bool = False  # takes capitals in a row
    pronoun: bool = False  # says "her name": whose it is, the person spoken of last tells
    kin: bool = False  # a relative: of a patient unless the speaker's own, whatever their work is


CUES = (
    Cue(rf"\b{_TITLE}\s++{_CAPITAL_NAME}"),
    Cue(r"\bmrs?\b\.?\s++(?P<value>(?-i:(?:[od]['’])?[a-zß-ÿ][a-zß-ÿ'’-]{2,20}))", any_small=True),
    Cue(rf"\b(?:ms|miss|se[nñ]or(?:a|ita)?|frau|herr)\b\.?\s++(?P<value>{_SMALL})"),
    Cue(r"\b(?-i:[Mm]rs?|MRS?|[Mm]s|[Mm]iss)\b\.?\s++(?P<value>(?-i:[B-HJ-W]))(?![\w'’-])\.?", acronyms=True),
    Cue(rf"\b{_ONE_PATIENT}(?:\s*+[:,(–-]|\s++(?:ever|once|today|yesterday|here|then),)?\s++{_NAME}", sure=True),
    Cue(rf"\b{_ONE_PATIENT}\s++(?:is|was)\s++{_CAPITAL_NAME}", sure=True, known=True),
    Cue(
        rf"(?<![\w-])(?<!\w['’]){_CAPITAL_NAME}(?:,|\s++\(|\s++(?:is|was)|\s++has\s++been)\s*+(?:my|our)\s++(?:\w+\s++)?{_PATIENT}\b",
        sure=True,
    ),
    Cue(rf"\b(?:inmate|decedent|deceased|victim|donor),?\s++{_CAPITAL_NAME}", sure=True),
    Cue(
        r"\b(?:(?:took|taking|take)\s++care\s++of|car(?:ed|ing)\s++for|treat(?:ed|ing)|pronounced|(?:re)?intubated|admitted|clerked|consented|examined|discharged|operated\s++on|resuscitated)"
        rf"\s++{_NAME}",
        known=True,
    ),
    Cue(
        rf"\b\d{{1,3}}(?:\s?-?y(?:ears?)?[\s/-]?o(?:ld)?)?\s?(?-i:[MF]|man|woman|male|female|lady|gentleman|boy|girl|(?<=o)|(?<=old))\b,?\s++{_NAME}",
        known=True,
    ),
    Cue(rf"\bpatients(?:\s*+:)?\s++{_CAPITAL_NAME}", sure=True),
    Cue(rf"\bpatients:\s++(?P<value>{_CAPITAL}(?:,\s++(?:and\s++)?{_CAPITAL}){{0,6}})", sure=True),
    Cue(rf"\bone\s++of\s++(?:my|our|his|her|the)\s++patients,?\s++{_NAME}", sure=True),
    Cue(rf"\b(?:{_PATIENT}|{_PERSON})\s++of\s++(?:mine|ours),?\s++{_NAME}", sure=True),
    Cue(rf"\b(?:{_PATIENT}|{_PERSON})(?:'s|’s)?,?\s++(?:is\s++|was\s++)?{_NAMED}\s*+:?\s*+{_NAME}", any_small=True),
    Cue(rf"\b(?:{_PATIENT}|{_PERSON})(?:'s|’s)?,?\s++{_CALLED}\s++{_NAME}"),
    Cue(
        rf"\b(?:his|her|their|whose|{_PATIENT}(?:'?s|’s)?)\s++(?:first\s++|last\s++|full\s++|real\s++|sur)?name\s*+(?:is\s++|was\s++|['’]s\s++|:\s*+|=\s*+|-\s*+)?{_NAME}",
        pronoun=True,
    ),
    Cue(
        rf"(?<!my )\b(?:surname|(?:last|first|family|maiden|given|full)\s++name)\s*+(?:is\s++|was\s++|of\s++|:\s*+)?{_NAME}",
        pronoun=True,
    ),
    Cue(rf"\b(?:they|we|everyone|everybody|people|nurses|who)\s++calls?\s++(?:him|her|them)\s++{_CAPITAL_NAME}", pronoun=True),
    Cue(rf"(?-i:(?!Sister ))\b{_RELATIVE}(?:-in-law)?(?:,|\s++(?:is\s++|was\s++)?(?:called|named))?\s++{_NAME}", kin=True),
    Cue(rf"\b{_PERSON},\s++{_CAPITAL_NAME}(?=,)"),
    Cue(rf"(?<![\w-])(?<!\w['’]){_CAPITAL_NAME}\s++family\b", known=True),
    Cue(rf"(?<!my )(?<!our )\b(?:baby|infant|newborn|neonate|toddler|bb|little|twin)\s++(?:(?:boy|girl|of)\s++)?{_NAME}"),
    Cue(rf"\bthe\s++{_NAME}\s++{_KIN}\b"),
    Cue(rf"(?<![\w-])(?<!\w['’]){_CAPITAL_NAME}(?=(?:'s|’s|(?<=s)['’])\s++(?:\w+\s++)?{_POSSESSED}\b)"),
    Cue(rf"(?<![\w-])(?<!\w['’])(?P<value>{_SMALL})(?=(?:'s|’s)\s++{_POSSESSED}\b)"),
    Cue(
        rf"(?<![\w-])(?<!\w['’])(?P<value>(?-i:{_WORD}\s++(?:{_PARTICLE}\s++)?{_WORD}(?:\s++{_WORD})?))(?![\w'’-])(?={_AGED}|\s*+,\s*+\d{{1,3}}\s*+,)"
    ),
    Cue(rf"(?<![\w-])(?<!\w['’])(?P<value>{_SMALL}\s{_SMALL})(?={_AGED})", known=True),
    Cue(rf"(?<![\w-])(?<!\w['’])(?P<value>(?-i:{_WORD}))(?={_AGED})", known=True),
    Cue(
        rf"(?<![\w-])(?<!\w['’])(?P<value>(?-i:{_WORD},\s++{_WORD}))(?![\w'’-])(?=\s*+(?:\(|case\b|,?\s++\d{{1,3}}\b|,?\s*+(?-i:[MF])\b))"
    ),
    Cue(
        rf"(?<![\w-])(?<!\w['’])(?P<value>(?-i:{_WORD},\s++{_WORD}))(?![\w'’-])(?=\s*+[,(]?\s*+(?:mrn\b|dob\b|d\.o\.b|born\b|\d{{1,3}}\s?(?:yo|y/o|y\b|[mf]\b)))",
        acronyms=True,
    ),
    Cue(rf"(?<=[\"'“])(?P<value>(?-i:{_WORD},\s++{_WORD}))(?=[\"'’”])"),
    Cue(rf"(?<![\w-])(?<!\w['’]){_CAPITAL_NAME}\s++in\s++(?:bed|bay|room|rm|cubicle|side\s++room)\s*+\d"),
    Cue(rf"(?<![\w-])(?<!\w['’]){_NAME}\s++in\s++\d{{1,2}}\b(?=\s++(?:is|was|has|needs|died|wants|who|for)\b)", known=True),
    Cue(rf"\b(?:bed|room|rm|bay)\s*+\d{{1,3}}\w?\s*+(?:[,:(-]\s*+)?{_CAPITAL_NAME}", known=True),
    Cue(rf"\b(?:hx|name|re|case|deceased|decedent)\s*+:\s*+(?P<value>(?-i:{_WORD}\s++{_WORD}))"),
    Cue(rf"(?<![\w-])(?<!\w['’]){_NAME}\s++{_FELL_ILL}\b", known=True),
    Cue(rf"(?<![\w./-])(?<!\w['’]){_NAME}(?=\.(?:pdf|docx?|xlsx?|pptx?|txt)\b)", known=True),
    Cue(
        r"\b(?:initials?|initialed)(?:\s++(?:are|is|were|was))?\s*+[:,]?\s*+(?P<value>(?-i:[A-Z]\.?\s?[A-Z]\.?(?:\s?[A-Z]\b\.?)?))(?![\w'’-])",
        sure=True,
        acronyms=True,
    ),
    Cue(rf"\b{_ONE_PATIENT}(?:\s*+[:,])?\s++(?P<value>(?-i:[A-Z]\.\s?[A-Z]\b\.?(?:\s?[A-Z]\.)?))", sure=True, acronyms=True),
    Cue(
        rf"\b{_ONE_PATIENT}(?:\s*+[:,])?\s++(?P<value>(?-i:(?!{_ABBREVIATION}\b)[A-Z]{{2,3}}))(?={_AGED}|\s++(?:died|coded|was|is|has|had|said|told|asked|who|refused|left)\b)",
        sure=True,
        acronyms=True,
    ),
)


def names_in(text: str) -> Iterator[Identifier]:
    """Yield the names that a cue gives away, and every place where they are said again."""
    staff = staff_names(text)
    said: set[str] = set()
    for cue in CUES:
        for match in compiled(cue.pattern).finditer(text):
            span = _name(text, *match.span(VALUE), cue)
            if span is None or _keeps_name(text, span, cue, staff):
                continue
            yield Identifier(*span, Kind.NAME)
            said |= _words(text[span[0] : span[1]])
    yield from _said_again(text, said - staff)


def _name(text: str, start: int, end: int, cue: Cue) -> tuple[int, int] | None:
    """Return where the name itself lies in what a cue caught, or None when it is none."""
    words = text[start:end].split()
    if words[0][0].islower() and not cue.any_small and _plain(words[0]) not in _KNOWN and words[0] not in ("van", "von", "de"):
        return None
    if words[0][0].islower():
        return _small_name(text, start, end)
    if not cue.acronyms and is_no_name(words[0].rstrip(",")):
        return None
    if cue.known and _plain(words[0]) not in _KNOWN:
        return None
    return start, start + len(_without_possessive(text[start:end]))


def _small_name(text: str, start: int, end: int) -> tuple[int, int] | None:
    word = _plain(text[start:end].split()[0])
    if word in _SMALL_WORDS or (is_no_name(word) and word not in _KNOWN):
        return None
    follows = compiled(r"\s+((?:[od]['’])?[a-zß-ÿ-]{2,20})(?!\w)").match(text, end)
    if follows and _plain(follows[1]) in _KNOWN:
        return start, follows.end(1)
    return start, start + len(_without_possessive(text[start:end]))


def _keeps_name(text: str, span: tuple[int, int], cue: Cue, staff: frozenset[str]) -> bool:
    """Say whether it is the name of a colleague or of the speaker's own people."""
    if cue.sure or cue.kin:
        return cue.kin and is_own(text, span[0])
    words = _words(text[slice(*span)])
    return is_staff(text, *span) or (cue.pronoun and speaks_of_staff(text, span[0])) or bool(words and words <= staff)


def _said_again(text: str, said: set[str]) -> Iterator[Identifier]:
    for word in said:
        for match in compiled(rf"(?<![\w-])(?<!\w['’])(?-i:{word})(?![\w-])").finditer(text):
            begins = not text[: match.start()].rstrip() or text[: match.start()].rstrip()[-1] in ".!?\n"
            if not is_staff(text, *match.span()) and not (begins and word.casefold() in _WORDS_TOO):
                yield Identifier(*match.span(), Kind.NAME)


def _words(name: str) -> set[str]:
    """Return the words of a name that can be told when they are said again."""
    return {
        word
        for word in compiled(r"[\w-]+").findall(_without_possessive(name))
        if len(word) >= _REPEAT_LETTERS and (word[0].isupper() or word in _KNOWN) and not is_no_name(word)
    }


def _plain(word: str) -> str:
    return _without_possessive(word).replace("'", "").replace("’", "").rstrip(",").casefold()


def _without_possessive(name: str) -> str:
    for ending in ("'s", "’s", "'", "’", "-"):
        name = name.removesuffix(ending)
    return name
