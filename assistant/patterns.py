"""How people write what identifies a patient: cue words and shapes, most telling first. Compiled by `assistant.identifiers`."""

import re
from enum import StrEnum


class Kind(StrEnum):
    """What a masked stretch was; the value is what the reader is told."""

    NAME = "a name"
    RECORD = "a record number"
    BIRTH = "a date of birth"
    DATE = "a date"
    PHONE = "a phone number"
    EMAIL = "an email address"
    ADDRESS = "an address"
    ROOM = "a room or bed"
    FILE = "a file name"
    AGE = "an age over 89"
    ROLE = "a public role"
    PLACE = "a place"


_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"
    r"dec(?:ember)?)\.?"
)
_DATE = (
    rf"(?:\d{{1,4}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}|\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH},?\s+\d{{2,4}}|"
    rf"{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}})"
)
# A token of a record number: letters, digits and dashes with at least two digits.
_CODE = r"(?:(?-i:[A-Z]{2,6})\s)?(?=[\w/-]*\d[\w/-]*\d)[A-Za-z0-9][\w/-]{2,24}"
_RECORD_CUE = (
    r"(?:\bm\.?\s?r\.?\s?n\b\.?|\bmed(?:ical)?\s+rec(?:ord)?s?(?:\s+(?:number|no))?|\bchart\s+(?:number|no|id|#)|\brecord\s+(?:number|no|id|#)|"
    r"hospital\s+(?:number|no)\b|\bnhs\s+(?:number|no)\b|accession(?:\s+(?:number|no))?|\bfin\b|\bcsn\b|encounter\s+(?:number|id|no)|"
    r"patient(?:'?s)?\s+(?:id|number|no)\b|member\s+(?:id|number|no)|policy\s+(?:number|no|id)|account\s+(?:number|no|id|#)|"
    r"case\s+(?:number|no|id)\b|specimen\s+(?:number|no|id|#)|\bssn\b|social\s+security(?:\s+(?:number|no))?|medicare(?:\s+(?:number|no|id))?|"
    r"medicaid(?:\s+(?:number|no|id))?|health\s+card(?:\s+(?:number|no))?|\bohip\b|\bpps\b|aadhaar|insurance\s+(?:number|no|id)|"
    r"\bihi\b|\bnhi\b|\bchi\s+(?:number|no)\b|\bacct\b|\bid\s+(?:number|no)\b|\bid\b)"
)
_TITLE = r"(?:mrs?|ms|miss|mx|herrn?|frau|se[nñ]ora?|sra?|monsieur|madame|mme)\b\.?"
_UPPER = r"[A-ZÀ-ÖØ-Þ]"
_NAME_WORD = rf"(?:{_UPPER}[\w'\u2019-]+|{_UPPER}\.)"
_FULL_NAME = rf"{_NAME_WORD}(?:\s+{_NAME_WORD}){{0,3}}"
_PATIENT = (
    r"(?:patients?|pts?|paciente|patiente?|patientin|client|case|baby|infant|mom|mum|mother|lady|gentleman|child|kid|boy|girl)"
)
_AFTER_NAME = r"(?:who|told|with|had|was|is|and|in|on|that|came|said|asked|died|for|from|has|but|about|at|to|wants?|keeps?|yelled|coded|aged)"
# What makes the bearer of a title one of the staff.
_STAFF = (
    r",?\s+(?:is\s+|who\s+is\s+)?(?:my|our|the)\s+(?:\w+(?:'s)?\s+){0,2}(?:coordinator|secretary|administrator|assistant|mentor|teacher|advisor|adviser|"
    r"manager|boss|chief|supervisor|nurse|librarian|dean)\b"
)
# Words that begin with a capital after "patient" and name no one.
_NOT_NAMES = (
    r"(?:Safety|Advoca|Experience|Care|Relations|Services|Outcomes|Education|Population|Satisfaction|Centered|Rights|Panel|Portal|Case|"
    r"Contact|Presentation|Handoff|Access|Zero|Voice|Engagement|Flow|Progress|Navigat\w*|Support|Family|Council|Charter|Reported|Centred|Feedback|"
    r"Survey|Notes?|List|First|Confidential\w*|Privacy|Stevens|Kawasaki|Advocate|Advocacy|Morbidity|Index|Grand|Journal|Business|Royal|NHS|And|The|But|So|He|She|They|I|My|We|It|If|In|On|At|No|Not|Who|What|When|How|Do|Did|Does|"
    r"Is|Was|Can|Could|Should|Would|Dr|PD|PGY|ICU|ED|ER|OR|DNR|MRN|DOB|QI|M&M|IRB|HIPAA)"
)

ANYWHERE: tuple[tuple[Kind, str], ...] = (
    (Kind.EMAIL, r"\b[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\b"),
    (Kind.RECORD, rf"{_RECORD_CUE}\s*(?:is|was|number|no\.?|\.|#|=|:|-|\s){{0,5}}(?P<value>{_CODE}(?:[ -]\d{{2,6}}){{0,3}})"),
    (Kind.RECORD, r"(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])"),
    (
        Kind.BIRTH,
        (
            rf"(?:\bd\.?\s?o\.?\s?b\b\.?|date\s+of\s+birth|\bborn\b|\bgeb(?:oren)?\b\.?|\bn[ée]+e?\s+le\b|\bnacid[oa]\b|birth\s?da(?:y|te)|"
            rf"\bbirth\b)\s*(?:is|was|on|in|el|am|:|=|-|\s){{0,4}}(?P<value>{_DATE}|\d{{1,2}}[/.-]\d{{4}}|(?:19|20)\d\d\b|\d{{6,8}}\b)"
        ),
    ),
    (
        Kind.DATE,
        (
            rf"\b(?:(?:re-?)?admitted|(?:re-?)?admission|discharged|seen|operated|surgery|procedure|died|passed(?:\s+away)?|deceased|delivered|visit|d\.?o\.?s\.?|d/c|"
            rf"biops(?:y|ied)|scan(?:ned)?|presented|coded|intubated|transferred)\s*(?:\w+\s+){{0,2}}(?:on|of|:)?\s*(?P<value>{_DATE})"
        ),
    ),
    (
        Kind.PHONE,
        r"(?<![\w.$])(?:\+\d{1,3}[\s.-]?)?(?:\(\d{2,5}\)[\s.-]?|\d{3,5}[\s.-])\d{3,4}[\s.-]?\d{3,4}(?:\s*(?:x|ext\.?)\s*\d{1,5})?(?![\w-])",
    ),
    (Kind.PHONE, r"\+\d{1,3}(?:[\s.-]?\d{2,5}){2,5}\b"),
    (
        Kind.PHONE,
        r"\b(?:phone|cell|mobile|tel|pager|call\s+(?:him|her|them)(?:\s+(?:at|on))?|number\s+is)\s*(?:number|is|:|#|at|\s){0,4}(?P<value>\d[\d\s.()-]{5,16}\d)",
    ),
    (
        Kind.ADDRESS,
        (
            r"\b\d{1,5}[a-z]?\s+(?:[A-Za-z'.-]+\s+){1,3}(?:street|avenue|ave|road|boulevard|blvd|drive|lane|crescent|terrace|parkway|highway)\b\.?"
            r"(?:,?\s+(?:apt|apartment|unit|flat)\.?\s*\w+)?(?:,\s*[A-Z][\w ]{2,24})?"
        ),
    ),
    (
        Kind.ADDRESS,
        r"(?-i:\b\d{1,5}[a-z]?\s+(?:[A-Z][\w'.-]+\s+){1,3}(?:St|Rd|Dr|Ln|Ct|Pl|Way|Place|Court|Close|Square|Row)\b\.?(?:,\s*[A-Z][\w ]{2,24})?)",
    ),
    (Kind.ADDRESS, r"(?-i:\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]{2}\s\d{5}(?:-\d{4})?\b)"),
    (
        Kind.FILE,
        r"\b(?=[\w-]*[_\d-])(?!(?:my[_-])?(?:cv|resume|personal|statement|letter|schedule|draft|abstract|poster|manuscript|slides?|agenda|idp|ilp)[\w-]*\.)[\w-]{3,60}\.(?:pdf|docx?|xlsx?|jpe?g|png|dcm|csv|pptx?|heic|mp4|mov|txt|zip)\b",
    ),
    (Kind.FILE, r"(?-i:\b[A-Z][\w'-]+,?\s[A-Z][\w.'-]*)\.(?:pdf|docx?|xlsx?|jpe?g|png|dcm|csv|pptx?|heic|mp4|mov|txt|zip)\b"),
    (Kind.ROOM, r"\b(?:rm|bed|cubicle)\s*(?:number|no\.?|#)?\s*(?P<value>\d{1,4}(?:[A-Za-z]?\s?-\s?\d{1,3}|-?[A-Za-z])?)\b"),
    (
        Kind.ROOM,
        (
            r"(?<!meeting )(?<!conference )(?<!class )(?<!lecture )(?<!exam )(?<!seminar )\b(?:bay|ward)\s*(?:number|no\.?|#)?\s*(?P<value>\d{1,4}(?:\s?-\s?\d{1,3}|-?[A-Za-z])?)\b"
            r"(?!\s+(?:with my mentor|for (?:the|our|my) (?:meeting|interview|talk|exam)))"
        ),
    ),
    (
        Kind.NAME,
        (
            rf"(?-i:\b(?!{_NOT_NAMES}\b)(?!Dr|Prof){_UPPER}[a-z'-]+(?:\s+{_UPPER}[a-z'-]+)?)(?='s\s+(?:scan|case|chart|family|labs?|results?|biopsy|mri|ct|surgery|op|transplant|death|delivery|"
            r"diagnosis|discharge|relatives|notes?\s+from|cancer|tumou?r|pregnancy|baby|infusion|admission|wife|husband|daughter|son|mother|father)\b)"
        ),
    ),
    (Kind.AGE, r"\b(?:9\d|1[01]\d)\s?-?\s?(?:years?[\s-]old|yr?s?[\s-]old|y/?o|yo[mf]?|jahre\s+alt|a[nñ]os|ans)\b"),
    (
        Kind.NAME,
        rf"\b(?:{_TITLE}|\bsir\b|\bsister\b)\s+(?P<value>(?-i:(?!(?:Dr|PD|Doktor)\b){_FULL_NAME}))(?![\w'-])(?!{_STAFF})",
    ),
    (Kind.NAME, r"\bmrs?\b\.?\s+(?P<value>(?!(?:scan|imag\w*|angio\w*|who|is|and|was|of|in)\b)(?-i:[a-z])[a-z'\u2019-]{2,})"),
    (Kind.NAME, rf"\b(?:patients?|pts?)\s*[:,]?\s+(?P<value>(?-i:{_UPPER}\.\s?{_UPPER}\.?))"),
    (
        Kind.NAME,
        rf"\b{_PATIENT}(?:'s\s+name)?(?:\s+is|\s+was|,|:)?\s+(?:named|called|name(?:d)?\s*:?\s*(?:is|was)?|by\s+the\s+name\s+of)\s*:?\s*(?P<value>[\w'\u2019-]+(?:\s+(?!{_AFTER_NAME}\b)[\w'\u2019-]+)?)",
    ),
    (
        Kind.NAME,
        r"\b(?:his|her|their|whose|patient'?s?|pt'?s?)\s+name\s*:?\s*(?:(?:is|was)\s+)?(?P<value>(?-i:[A-Z])[\w'\u2019-]+(?:\s+(?-i:[A-Z][\w'\u2019-]+)){0,2})",
    ),
    (Kind.NAME, r"\b(?:his|her|their|whose|patient'?s?|pt'?s?)\s+name\s+(?:is|was)\s+(?P<value>[\w'\u2019-]+)"),
    (
        Kind.NAME,
        rf"\b(?:his|her|their|patient's|pt's)\s+(?:wife|husband|son|daughter|mother|father|sister|brother|mum|mom|dad|partner)\s+(?P<value>(?-i:(?!{_NOT_NAMES}\b){_FULL_NAME}))",
    ),
    (
        Kind.NAME,
        rf"\b(?:patient|pt|lady|man|woman|child)\s+of\s+(?:mine|ours),?\s+(?P<value>(?-i:(?!{_NOT_NAMES}\b){_FULL_NAME}))",
    ),
    (Kind.NAME, rf"\bpatients:\s+(?P<value>(?-i:{_FULL_NAME}(?:,\s+(?:and\s+)?{_FULL_NAME})*))"),
    (Kind.NAME, rf"(?-i:\b(?!{_NOT_NAMES}\b){_UPPER}[\w'-]+,\s+{_UPPER}[\w-]+)(?=['\"\u2019\u201d])"),
    (Kind.NAME, rf"\bthe\s+(?P<value>(?-i:(?!{_NOT_NAMES}\b){_UPPER}[a-z]+))\s+(?:family|case)\b"),
    (
        Kind.NAME,
        rf"\b(?:patients?|pts?|paciente|patientin|patiente)\s*[:,]?\s+(?P<value>(?-i:(?!{_NOT_NAMES}){_NAME_WORD}(?:\s+{_NAME_WORD}){{1,3}}))",
    ),
    (
        Kind.NAME,
        rf"\b(?:patient|pt|paciente)\s*:?\s+(?P<value>(?-i:(?!{_NOT_NAMES}\b){_UPPER}[a-z\u00e0-\u00ff'-]{{2,}}))(?!\s+(?-i:[A-Z]))",
    ),
    (
        Kind.NAME,
        rf"(?-i:\b{_UPPER}[\w'-]+,\s+{_UPPER}[\w'-]+\b)(?=\s*(?:\(|case\b|mrn\b|dob\b|,?\s+\d{{1,3}}\b|,?\s*(?-i:[MF])\b))",
    ),
    (
        Kind.NAME,
        rf"(?-i:\b(?!{_NOT_NAMES}\b){_UPPER}[\w'\u2019-]+\s+{_UPPER}[\w'\u2019-]+)(?=\s*,?\s*\(?(?:\d{{1,3}}\s?(?:yo|y/o|yr|year|[mf]\b|,)|mrn\b|dob\b|d\.o\.b|born\b))",
    ),
)
# Only beside a patient: alone, these are meeting rooms, job titles and home towns.
WITH_PATIENT: tuple[tuple[Kind, str], ...] = (
    (Kind.ROOM, r"\broom\s*(?:number|no\.?|#)?\s*(?P<value>\d{1,4}(?:\s?-\s?\d{1,2}|-?[A-Za-z])?)\b"),
    (Kind.DATE, rf"(?<![\w/-])(?P<value>{_DATE})(?![\w/-])"),
    (
        Kind.ROLE,
        (
            r"\b(?:the|our|a|an|retired|local|former|ex-?|famous|well-known)\s+(?P<value>(?:(?:retired|local|former|famous|well-known|city|state)\s+){0,2}"
            r"(?:mayor|senator|governor|congress(?:man|woman)|judge|celebrity|actor|actress|singer|quarterback|footballer|athlete|news\s?(?:anchor|reader)|"
            r"tv\s+\w+|bishop|councill?or|minister|mp|police\s+chief|sheriff|principal|dean|ceo|politician|radio\s+host|influencer|coach)"
            r"(?:'s\s+(?:wife|husband|son|daughter|mother|father|kid|brother|sister|partner))?)\b"
        ),
    ),
)
PLACE = r"\b(?:from|in|of)\s+(?P<value>(?-i:[A-Z][a-z]{3,}(?:\s+[A-Z][a-z]+)?))"
# Numbers too long to be anything but a record, unless they are money.
LONG_NUMBER = (
    r"(?<![\w$£€.,-])(?=[A-Za-z]{0,4}\d)(?:[A-Za-z]{1,4}-?)?\d{6,14}(?![\w%]|\s*(?:dollars?|usd|k\b|loan|people|residents|hours))"
)
BESIDE_PATIENT = re.compile(
    rf"\b(?:{_PATIENT}|on\s+our\s+service|admitted|inpatient|case\s+report|treated|diagnosed|vasculitis|icu|the\s+ward)\b",
    re.IGNORECASE,
)
