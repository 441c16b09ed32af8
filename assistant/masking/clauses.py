"""A known name in small letters without a cue: a patient's where its clause tells of illness and care, and of no colleague's work."""

from collections.abc import Iterator
from functools import cache

from assistant.masking import census_names
from assistant.masking.bedside import ILLNESS
from assistant.masking.cues import RELATIVE
from assistant.masking.given_names import FAMILY_NAMES, GIVEN_NAMES
from assistant.masking.kinds import Identifier, Kind, compiled
from assistant.masking.not_names import is_no_name
from assistant.masking.staff import Colleagues, is_staff

_SHORTEST = 3
_SHORTEST_FAMILY = 4
_LETTERS = r"(?-i:[A-Za-zß-ÿ][a-zß-ÿ]{2,20})"
_SMALL_WORD = rf"(?<![\w'’.@/\[-]){_LETTERS}(?![\w@/\]-]|['’](?!s\b)|\.\w)"
_CLAUSE_END = r"[.!?;,\n:()]|\s(?:and|but|so|bc|because|while|when|says|said|that|until|till|as)\s"
# Names that are towns or words as well: alone they tell nobody.
_ALSO_WORDS = frozenset(
    "foley hartmann nissen roux billroth heller trendelenburg fowler murphy romberg apgar wells ranson pugh braden morse holter doppler swan hickman penrose blake bovie babcock mayo cobb hill sachs garden weber becker barre bell horner kaplan "
    "meier fournier mallory weiss barrett epley beck stokes willi edwards noonan paget conn sheehan plummer wolff koch gram lister snow hopkins kaiser mercy loyola tufts emory duke baylor vanderbilt sinai brigham rush cornell temple drexel "
    "jan brown baker nada sander hamilton costa milan ray diego ellis victoria colombo regina milagros ann arbor louis jon tim marin melbourne sofia lille nice roma bern alba "
    "jersey erin shannon clare mona lisa sherlock romeo juliet adonis felix oscar tesla marie karen chad stan emmy grammy uber alexa siri claude".split()
)
_CARE = (
    rf"\b(?:{ILLNESS}|heparin|insulin|chemo(?:therapy)?|meds|antibiotics|abx|unit\sof\sblood|dialysis|icu|nicu|picu|micu|sicu|ccu|hdu|hospice|nursing\shome|snf|shelter|hostel|bp|sats|lactate|troponin|biops(?:y|ies)|ct|mri|cath|scans?|masse?s?|tumou?r|mets|dnr|dnar|full\scode|code\sstatus|slow\scoded|coded|"
    r"died(?!\sin\s(?:19|20)\d\d)|dying|passed\s(?:away|last|on|yesterday|today|in|at|mon|tues|wed|thurs|fri|sat|sun)\w*|death|funeral|obituary|obit|crashed|stroked|bled|arrested|seized|relapsed|decompensated|desatt?ed|aspirated|intubated|extubated|tubed|"
    r"ribs|scalp|wound|stitches|sewed|sutured|amputation|stoma|demented|confused|delirious|od['’]?d|overdosed|withdrawing|in\slabou?r|hie|consented|consent|admitted|readmitted|discharged|dc['’]?d|d/c['’]?d|bounced\sback|"
    r"post-?op|pre-?op|bed\s(?:\d|\[)|transplant\w*|transfus\w*|pressors|bedside|refus(?:ed|es|ing)\s(?:(?:his|her|the|all|to\stake|any)\s)*(?:meds|insulin|treatment|surgery|dialysis|blood|care|tube|chemo)|"
    r"(?:his|her)\s(?:doctor|doc|pcp|surgeon|resident|intern|chart|chemo|scan|mri|ct|cancer|heart|liver|lungs?|kidneys?|brain|surgery|operation|labs|code|death|meds|wound|leg|pain)|my\scare|"
    r"treated\sin|whom\si\streated|for\sthe\ssurgery|wo?n['’]?t\seat|peds\sonc|(?:held|squeezed)\smy\shand|spit|bit|hit\sme|swung|during\sthe\sexam|in\s\d{1,2}\s(?:crashed|is|was|died|coded)|the\sbad\snews|the\snews\sto|"
    r"\d{1,3}\s?(?:months?|weeks?|days?|yrs?|years?)\sold|\d{1,3}\s?(?:yo|y/o))\b"
)
_WORK = (
    r"\b(?:with\sme|mentor\w*|mentee|advis\w+|pgy\S*|program|projects?|papers?|posters?|abstracts?|drafts?|manuscript|authors?|authorship|grants?|funded|award|fellowship|fellow|boards?|step|exam\s(?:tips|prep|results?)|usmle|logbook|"
    r"letters?|lor|swap\w*|vacation|cohort|class|classmate|research|lab|match\w*|interview\w*|rotations?|evals?|evaluations?|feedback|skills|committee|teach\w*|taught|lecture|talk|meeting|meet|email\w*|slack|zoom|office|chief\w*|dean|chair|pd|"
    r"co-?(?:intern|resident)s?|colleague|senior|junior|(?<!his )(?<!her )(?:intern|resident)|attending|consultant|registrar|sho|nurse|np|pa|coordinator|hr|gme|admin|rounds|signouts?|notes?|call|(?<!my )shifts?|schedule|rota|cv|idea|credit|thesis|conference|journal|"
    r"consult\w*|ordered|prescribed|taught|covers?|covering|surgeon|my\s(?:wife|husband|partner|brother|sister|son|daughter|kids?|baby|newborn|toddler|boy|girl|twins|nanny|dog|cat|mom|mum|dad|mother|father|friend|roommate|flatmate|fianc\w+|girlfriend|boyfriend|cousin|aunt|uncle))\b"
)
_AND_I = r"\s?(?:and|&|\+)\s(?:i|me|my)\b"
# What is called after somebody, behind the name.
_THING = (
    r"(?:['’]?s)?[\s-](?:catheter|drain|fracture|sign|score|scale|disease|syndrome|procedure|clamp|forceps|tube|line|criteria|classification|test|man(?:eu|oeu)vre?|maneuver|stage|class|position|palsy|curve|repair|operation|bag|monitor|"
    r"trial|study|protocol|clinic|hospital|ward|unit|cent(?:er|re)|university|building|scholarship|award|lab|model|method|effect|tumou?r|lymphoma|cell|body|law|rule|et\sal|street|road|county|city|island|college|school|health|medical)\b"
)
_GOES_ON = rf"\s?(?:the\s(?:old\s)?(?:fella|guy|man|lady|woman|kid|girl|boy|one)|he|she|they|his|her|\d|the\s(?:ct|scan|mri|code|biopsy|k|potassium)|peds\sonc|a?\s?(?:{RELATIVE}))\b"
_LEFT, _RIGHT = 60, 90


def in_clauses(text: str, staff: Colleagues, *, full: bool) -> Iterator[Identifier]:
    """Yield known names that stand where a patient would: "i broke the news to lupe"; with a capital only where the text is `full` of one."""
    said = {
        word
        for word in compiled(_LETTERS).findall(text)
        if (full or word.islower()) and word.casefold() in _names() and not is_no_name(word)
    }
    if not said:
        return
    said -= staff.words
    for match in compiled(_SMALL_WORD).finditer(text):
        if (
            match[0] in said
            and not compiled(_THING).match(text, match.end())
            and not is_staff(text, *match.span())
            and _tells_of_care(text, *match.span())
        ):
            yield Identifier(*match.span(), Kind.NAME)


@cache
def _names() -> frozenset[str]:
    families = FAMILY_NAMES | census_names.family_names()
    names = GIVEN_NAMES | census_names.given_names() | {name for name in families if len(name) >= _SHORTEST_FAMILY}
    return frozenset(name for name in names if len(name) >= _SHORTEST) - _ALSO_WORDS


def _tells_of_care(text: str, start: int, end: int) -> bool:
    before = compiled(_CLAUSE_END).split(text[max(0, start - _LEFT) : start])[-1]
    after = text[end : end + _RIGHT]
    if compiled(_AND_I).match(after):
        return False
    parts = compiled(_CLAUSE_END).split(after, maxsplit=2)
    clause = before + "@" + parts[0]
    rest = parts[1:2] if len(parts) > 1 and compiled(_GOES_ON).match(parts[1]) else []
    if compiled(_WORK).search(clause) is not None:
        return False
    return any(compiled(_CARE).search(part) for part in (clause, *rest))
