"""Numbers that could identify a patient: records, telephones, plates, devices, and ages over 89.

A cue word ("MRN", "NHS no", "serial") makes almost any code count; without one only shapes that nothing else has do.
"""

from assistant.masking.kinds import Kind, Rule

_NUMBER = r"(?:num(?:ber|éro|ero)?|n[or]\b\.?|nbr|id|code|#|nummer|ziffer)"
_SAID = r"(?:\s{0,3}(?:[=:#,.(/-]|(?:is|was|are|were|of|num(?:ber)?|no\.?|id|ending(?:\s+in)?|ends\s+in|es|ist|est)(?![a-z]))){0,4}\s{0,3}"
_PREFIX = r"(?:(?-i:[A-Z]{1,6})[\s:-]{0,2})?"
_GROUPS = r"(?:[\s/-](?:[A-Z]{0,3}\d[\w/-]{0,8}|(?-i:[A-Z]{2,3})\b)){0,4}"
# A bracket belongs to a code only when it closes there: "(pt id LHN7734120)" does not.
_BRACKET = r"\(\w{1,8}\)"
_FIRST, _THEN = rf"(?:[A-Z0-9]|{_BRACKET})", rf"(?:[\w/-]|{_BRACKET})"
# A code after a cue that means nothing else: two digits are enough. After a weaker cue: four, and no year.
_CODE = rf"(?P<value>{_PREFIX}(?=[\w/.-]{{0,20}}?\d[\w/. -]{{0,6}}?\d){_FIRST}{_THEN}{{1,24}}{_GROUPS})"
_LONGER_CODE = rf"(?P<value>{_PREFIX}(?!(?:19|20)\d\d(?![\w/-]))(?=[\w/.-]{{0,20}}?(?:\d[A-Z/. -]{{0,3}}){{4}}){_FIRST}{_THEN}{{2,24}}{_GROUPS})"
_CUE = (
    r"(?:\bm\.?\s?r\.?\s?n\b\.?|\bm\.?r\.?(?=\s?#)|\bmed(?:ical)?\s+rec(?:ord)?s?(?:\s+(?:number|no))?|\b(?:chart|hospital|hosp|nhs|chi|fin|csn|encounter|member|policy|account|acct|specimen|accession|acc|insurance|"
    rf"claim|medical|hc|h\s?&\s?c|medicare|medicaid|health\s+card|healthcare|health|care\s?card|passport|identity|identification|social\s+security|tax|bank|licen[cs]e|driver'?s?\s+licen[cs]e|dl)\s*{_NUMBER}|"
    r"\bssn\b|\bsocial\s+security\b|\bs\.s\.n\.?|\bohip\b|\bphn\b|\bramq\b|\bmsp\b(?=\s*#?\s*\d)|\baadhaa?r|\babha\b|\bu\.?h\.?i\.?d\b|\bi\.?p\s+no\b|\bo\.?p\.?d?\s+no\b|\bu(?:r)?mrn\b|\burn\b|\bcr\s+no\b|\bhn\b|\bedipi\b|\bcnic\b|\bmykad\b|\bpersonnummer\b|\bcodice\s+fiscale\b|"
    r"\bnhs\s?#|\bdni\b|\bcurp\b|\bcpf\b|\bnric\b|\bdriver'?s?\s+licen[cs]e|\bdriving\s+licen[cs]e|\blast\s?(?:four|4)(?:\s+digits)?(?:\s+of\s+(?:her|his|their|the|pt'?s?|patient'?s?)\s+\w+)?)"
)
_WEAK_CUE = (
    r"(?:\b(?:record|patient'?s?|pt'?s?|unit|group|case|file|visit|lab|sample|biopsy|slide|registration|reg|national|order|referral|prescription|rx|study|imaging|exam|admission|episode|ticket|incident|datix|sirs|subject|subj|participant|enrol(?:l)?ment|screening|donor|graft|tissue|band|wrist\s?band|bracelet|bottle|cassette|block|path(?:ology)?|radiology|cytology)"
    rf"\s*{_NUMBER}|(?:\bmedicare(?:\s+card)?|\bmedicaid|\bnhs|\bchi|\bfin|\bcsn|\bihi|\bnhi|\bpps|\bhealth\s+card|\bhar|\bmpi|\bcmrn|\bemr|\bepic|\bcerner|\bdmr|\binsurance|\bclaim|\bsubj(?:ect)?|\bcyto|\bdonor|\bmedicare|\bpassport|\baccession|\bspecimen|"
    r"\bencounter|\bacct?|\baccount|(?<!\bzoom )(?<!\bmeeting )(?<!\bteams )(?<!\bwebex )(?<!\bwebinar )\bid|\bdl|\bdatix|\bspecimen|\bsample|\b(?:blood|donor)\s+unit|\bvnr|\bversichertennummer|\bhistoria|\bcard)\b)"
)
# After these a code of capitals and digits counts, however they are mixed; of digits alone, six.
_FILED = r"\b(?:record|chart|file|case|hn|ur|hosp(?:ital)?|requisition|req|complaint(?:\s+ref(?:erence)?)?|ref(?:erence)?|sticker|label|wristband|bracelet|aadhaa?r|ic)\b"
_MIXED_CODE = r"(?P<value>(?-i:(?=[A-Z/-]{0,6}\d)(?=(?:[A-Z/-]{0,6}\d){3})(?=[\d/-]{0,12}[A-Z])[A-Z0-9]{1,12}(?:[/-][A-Z0-9]{1,12}){0,3})|(?!(?:19|20)\d\d-(?:19|20)\d\d)\d{2,6}-\d{4,7}|\d{6,12})(?![\w-])"
_NOT_RECORDS = r"(?<!\bpmid )(?<!\bpmid: )(?<!\bisbn )(?<!\bisbn: )(?<!\birb )(?<!\birb #)(?<![rktupf]\d\d )(?<!\bgrant )(?<!\bpmc )(?<!\bdoi )(?<!\bdoi: )"
# Numbers too long to be anything but a record, unless they are money or amounts.
_AMOUNT = (
    r"\s?(?:dollars?|usd|eur(?:os?)?|gbp|pounds?|quid|rupees?|inr|k\b|loans?|debt|people|residents|hours|units?|iu\b|[mµu]?c?g\b|mcg|ml|cells|platelets|steps|words|copies|"
    r"views|followers|tablets|patients|cases|bucks|a\s+year|per\b|in\s+(?:debt|loans?|savings)|/)"
)
_LONG = rf"(?<![\w$£€₹.,/-]){_NOT_RECORDS}(?!(?:NCT|PMC|PMID|ISBN|ORCID|doi)|741741|686868)(?=[A-Z]{{0,4}}-?\d)(?:[A-Z]{{1,4}}-?)?\d{{6,16}}(?:[-/]\d{{1,6}}|[A-Z]{{1,2}})?(?![\w%]|{_AMOUNT})(?![.,]\d)"
_SHAPES = (
    r"(?<![\w-])\d{3}[- ]\d{2}[- ]\d{4}(?![\w-])",  # social security
    r"(?<![\w-])(?<!\birb )(?<!\birb: )(?<!\birb #)(?<!\birb no )(?<!\bprotocol )(?<!\bgrant )(?:\d{2,4}/|(?:19|20)\d\d-)\d{5,7}(?![\w/-])",  # year and running number
    r"(?<![\w-])(?-i:[A-Z]{3}\d{4})(?![\w-])",  # NHI
    r"(?<![\w-])(?-i:[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z])(?![\w-])",  # Italy
    r"(?<![\w-])\d{5}-\d{7}-\d(?![\w-])",  # Pakistan
    r"(?<![\w-])\d{6}-\d{2}-\d{4}(?![\w-])",  # Malaysia
    r"(?<![\w-])(?-i:[A-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D])(?![\w-])",  # national insurance
    r"(?<![\w-])\d{4}[- ]\d{3}[- ]\d{3}(?:[- ]?(?-i:[A-Z]{2}))?(?![\w-])",  # Ontario health card
    r"(?<![\w-])\d{4}\s\d{4}\s\d{4}(?:\s\d{4})?(?![\w-])",  # cards and Aadhaar
)

# Free numbers and helplines identify no one.
_FREE = r"(?!0000-000\d-|(?:\+?1[\s.-]?)?\(?8(?:00|88|77|66|55|44|33|22)\b|0[38]00\b|03(?:30|33|45|70)\b|1[38]00\b)"
# A code of capitals and five digits or more, unless it is of a trial, a paper or a grant.
_PUBLIC_CODE = r"(?:PAR?-\d\d|RFA-|NOT-|NCT|PMC|PMID|ISRCTN|ACTRN|ISBN|ORCID|DOI|RFC|CPT|ICD|\d?[A-Z]\d{2}[A-Z]{2}\d{6})"
_CODE_SHAPE = rf"(?<![\w.$£€/-])(?<!\bcode )(?<![RKTUPF]\d\d ){_FREE}(?-i:(?!{_PUBLIC_CODE})(?=[A-Z0-9-]{{0,20}}[A-Z])(?=(?:[A-Z-]{{0,12}}\d){{5}})[A-Z0-9]{{1,12}}(?:-[A-Z0-9]{{1,12}}){{0,3}})(?![\w-])"

_GAP = r"(?:\s?[.–-]\s?|\s)"
_EXTENSION = r"(?:\s*(?:x|ext\.?)\s*\d{1,5})?"
_NO_HOURS = r"(?!(?:[01]\d|2[0-3])[0-5]\d\s?[-–]\s?(?:[01]\d|2[0-3])[0-5]\d(?!\d|[\s-]\d{2}))"  # "0700-1900"
_LINE = "".join(rf"(?<!\b{word}{mark})" for word in ("line", "hotline", "helpline") for mark in (" ", ": ", " is ", " at "))
_PHONES = (
    rf"{_FREE}\+\s?\d{{1,3}}(?:[\s().-]{{0,2}}\d{{1,5}}){{2,6}}(?![\w-])",
    # As it is said aloud, "oh-seven-seven double zero 900 461".
    r"\b(?:(?:(?:double|triple)[\s-])?(?:oh|zero|one|two|three|four|five|six|seven|eight|nine)[\s-](?!(?:of|in|more)\b)){3,10}(?:\d{2,4}[\s-]?){0,3}(?:(?:oh|zero|one|two|three|four|five|six|seven|eight|nine)\b)?(?<![\s-])",
    rf"(?<![\w.$-])(?<!\+){_LINE}{_FREE}(?:\+?1{_GAP})?(?:\(\d{{3}}\){_GAP}?|\d{{3}}{_GAP})\d{{3}}{_GAP}?\d{{4}}{_EXTENSION}(?![\w-])",
    r"(?<![\w.$-])\(0\)\s?\d{1,4}(?:[\s-]?\d{2,4}){2,4}(?![\w-])",
    rf"(?<![\w.$-]){_FREE}{_NO_HOURS}(?:\(0\d{{1,4}}\)|0\d{{1,4}})(?:[\s-]?\d{{2,4}}){{2,4}}{_EXTENSION}(?![\w-])",
    r"(?<![\w.$-])[6-9]\d{4}[\s-]\d{5}(?![\w-])",
    r"(?<![\w.$-])(?<!\bpp )(?<!\bpages )\d{3}-\d{4}(?![\w-])|(?<![\w.$-])555[\s.]\d{4}(?![\w-])",
    rf"(?<![\w.$])(?<!0000-)(?<!\bzoom )(?<!\bzoom id )(?<!\bzoom: )(?<!\bmeeting id )(?<!\bmeeting id: )(?<!\bwebinar id ){_LINE}{_FREE}(?:\(\d{{2,5}}\)[\s.-]?|\d{{3,5}}[\s.-])\d{{3,4}}[\s.-]\d{{3,4}}{_EXTENSION}(?![\w-])",
)
_PHONE_CUE = (
    r"\b(?:phone|cell|mobile|mob|tel(?:efono|éfono|ephone)?|handy|pager|whatsapp|whats\s?app|fax|landline|(?:call(?:s|ed|ing)?|ring(?:s|ing)?|rang|text(?:s|ed|ing)?|reach)(?:\s+(?:him|her|them|me|us|from|at|on)){0,2}|"
    r"(?<!\birb )(?<!\bgrant )(?<!\bprotocol )(?<!\btrial )number(?:\s+is)?)\b"
)
_PHONE_CUED = (
    rf"{_PHONE_CUE}\s*(?:number|no\.?|is|was|:|#|at|on|from|del|\s){{0,4}}{_FREE}(?P<value>\+?\d[\d\s.()-]{{5,16}}\d)(?![\w-])"
)

_PLATE = (
    r"(?:\b(?:licen[cs]e|number|registration)\s?plates?|\bplate|\b(?:car|vehicle)\s+(?:reg\w*|tags?)|\breg(?:istration)?(?:\s+(?:number|no|plate))?\b|\bkennzeichen|\bmatr[ií]cula|\bimmatriculation)"
    r"(?:\s{0,2}(?:is|was|number|no|:|#)(?!\w)){0,3}\s{1,3}(?P<value>(?-i:(?=[A-Z0-9 -]{0,9}\d)(?=[A-Z0-9 -]{0,9}[A-Z])[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,4}){1,3})|(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{5,8}|[a-z]{2,3}[ -]\d{3,4}|\d{3}[ -][a-z]{3})\b"
)
_PLATES = (
    r"(?<![\w-])(?-i:[A-Z]{2}\d{2}\s?[A-Z]{3})(?![\w-])",  # Britain
    r"(?<![\w-])(?-i:[A-Z]{2}[ -]?\d{2}[ -]?[A-Z]{1,2}[ -]?\d{4})(?![\w-])",  # India
    r"(?<![\w-])(?-i:K[A-Z]{2}\s?\d{3}[A-Z])(?![\w-])",  # Kenya
)
_DEVICE = (
    r"(?:\bserial(?:\s+(?:number|no|num))?|\b(?:device|pump|pacemaker|icd|implant|lead|valve|stent|lvad|monitor|ventilator|model|unit)\s+(?:serial|id|number|no|sn|lot|#)|\bs/n\b|(?-i:\bSN\b)|\bbar\s?code|\budi\b|\bimei\b|"
    r"\blot\s+(?:number|no|num|#)|(?-i:\bLOT\b)|\bbatch\s+(?:number|no|#))"
)

_YEARS = r"(?:[\s-]?(?:years?|yrs?|y)[\s-](?:olds?|young)|\s?-?(?:y\s?/?\s?o|yo[mf]?|yrs?|yr)\b|\s?(?:jahre|a[nñ]os|ans|anni)\b)"
_OVER_89 = r"(?:9\d|1[01]\d)"
_OVER_89_WORDS = r"(?:ninety(?:[\s-]?(?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one)\s+hundred(?:\s+and\s+\w+)?)"
_NO_AGE = r"(?!\s?(?:percent|minutes?|min|hours?|days?|weeks?|months?|%|kg|bpm|mmhg|/|out\b|[:.]?\d))"

ANYWHERE = (
    Rule(Kind.DEVICE, rf"{_DEVICE}{_SAID}{_LONGER_CODE}"),
    Rule(Kind.PLATE, _PLATE),
    *(Rule(Kind.PLATE, shape) for shape in _PLATES),
    Rule(Kind.PLATE, r"(?<![\w-])(?-i:\d[A-Z]{3}\d{3})(?![\w-])"),
    Rule(Kind.RECORD, rf"{_CUE}{_SAID}{_CODE}"),
    Rule(Kind.RECORD, rf"{_CUE}{_SAID}(?P<value>\d(?:[ .-]\d){{4,14}})(?!\w)"),
    Rule(Kind.RECORD, rf"{_CUE}{_SAID}(?P<value>\d{{1,4}}(?:[ .-]\d{{2,4}}){{1,4}})(?![\w/])"),
    Rule(Kind.RECORD, rf"{_WEAK_CUE}{_SAID}{_LONGER_CODE}"),
    Rule(Kind.RECORD, rf"{_FILED}{_SAID}{_MIXED_CODE}"),
    *(Rule(Kind.RECORD, shape) for shape in _SHAPES),
    *(Rule(Kind.PHONE, shape) for shape in (*_PHONES, _PHONE_CUED)),
    Rule(Kind.RECORD, _CODE_SHAPE),
    Rule(Kind.AGE, rf"(?<![\d.$£€])\b(?P<value>{_OVER_89}){_YEARS}"),
    Rule(Kind.AGE, rf"(?<![\d.$£€])\b(?P<value>{_OVER_89})\s?[/-]?\s?(?-i:[MF]|y)\b(?!\s?temp)"),
    Rule(Kind.AGE, rf"(?<![\d.$£€-])\b(?P<value>{_OVER_89})(?-i:[mf])\b(?!\s?/)"),
    Rule(Kind.PHONE, r"\b(?:phone|cell|mobile|tel)(?:\snumber)?\s(?:ends|ending)\s(?:in|with)\s(?P<value>\d{2,4})\b"),
    Rule(Kind.PLATE, r"\bvin\b[\s:#]{1,3}(?:of\s\w+\s\w+\s|is\s)?(?P<value>(?=[A-Z]*\d)[A-HJ-NPR-Z\d]{17})\b"),
    Rule(Kind.RECORD, r"\b(?:ref(?:erence)?|bht|opd)\s(?:no\.?|number|\#)\s?:?\s?(?P<value>\d{2,6}/\d{2,6})\b"),
    Rule(Kind.AGE, rf"\b(?-i:[MF])\s?/\s?(?P<value>{_OVER_89})\b(?![\d%.])"),
    Rule(Kind.AGE, rf"(?<![\d.])\b(?P<value>{_OVER_89}(?:st|nd|rd|th)|{_OVER_89_WORDS}(?:th|first|ieth)?)\s+birthday\b"),
    Rule(
        Kind.AGE,
        rf"\b(?:aged?|turn(?:ed|s|ing)|edad|alter)(?:\s+(?:of|was|is))?\s*:?\s+(?P<value>{_OVER_89}|{_OVER_89_WORDS})\b(?![\d%.])",
    ),
    Rule(Kind.AGE, rf"\b(?P<value>{_OVER_89_WORDS}){_YEARS}"),
    Rule(Kind.AGE, rf"\b(?:s?he|pt|patient|who)(?:['’]?s|\s+is|\s+was)\s+(?P<value>{_OVER_89}|{_OVER_89_WORDS})\b{_NO_AGE}"),
    Rule(
        Kind.AGE,
        rf"\b(?:man|woman|lady|gentleman|patient|pt|fellow|grandma|grandpa|person)\s+of\s+(?P<value>{_OVER_89})\b{_NO_AGE}",
    ),
    Rule(Kind.RECORD, _LONG),
)
BESIDE_PATIENT = (
    Rule(
        Kind.AGE,
        rf"\b(?:is|was)\s+(?P<value>{_OVER_89}|{_OVER_89_WORDS})\b{_NO_AGE}",
    ),
)
