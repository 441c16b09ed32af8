"""Dates that could identify a patient: of birth always, of what happened to a patient beside the word for it.

A deadline, an interview or a year is not one of them. A whole date of many years ago is one without any word beside it.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

from assistant.masking.kinds import Identifier, Kind, Rule, compiled

_MONTH = (
    r"(?:jan(?:uary|vier|uar)?|ene(?:ro)?|gennaio|janeiro|feb(?:ruary|ruar|rero|braio)?|f[ée]v(?:rier|ereiro)?|mar(?:ch|s|zo|[cç]o)?|märz|apr(?:il|ile)?|avr(?:il)?|"
    r"abr(?:il)?|mai|may(?:o)?|maggio|maio|juni?|june|juin|junio|giugno|junho|july?|juli|juillet|julio|luglio|julho|aug(?:ust)?|ao[uû]t|ago(?:sto)?(?!\s+of)|"
    r"sept?(?:ember|iembre|embre)?|set(?:embro|tembre)?(?!\s+of)|oct(?:ober|obre|ubre)?|okt(?:ober)?|ott(?:obre)?|out(?:ubro)?(?!\s+of)|nov(?:ember|embre|iembre|embro)?|dec(?:ember)?|"
    r"d[ée]c(?:embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?)\b\.?"
)
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:\s?(?:st|nd|rd|th|er)\b|\.|º|°)?"
_YEAR = r"(?:(?:1[89]|20)\d\d|['’\u00b4`]?\d\d)(?![\d:])"
_OF = r"(?:\s?(?:of(?:\s(?:last|this))?|de|del|di)\s|[\s/,.-]){0,2}"
_NUMERIC = r"(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})|(?:1[89]|20)\d\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{1,2}|\d{1,2}\s\d{2}\s(?:19|20)\d\d)(?!\d)"
_SPELLED = rf"(?:\b{_DAY}(?!,){_OF}{_MONTH}{_OF}{_YEAR}|\b{_MONTH}{_OF}{_DAY}(?!\d){_OF}{_YEAR}|\b(?:1[89]|20)\d\d{_OF}{_MONTH}{_OF}{_DAY}(?!\d))"
_TOGETHER = r"\b\d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:\d{4}|\d{2})\b"
WHOLE = rf"(?:{_TOGETHER}|{_SPELLED}|{_NUMERIC})"
_SHORT = rf"(?:\b{_DAY}{_OF}{_MONTH}|\b{_MONTH}{_OF}{_DAY}(?![\d%]))(?!\w)"
_IN_WORDS = (
    r"\b(?:(?:twenty|thirty)[\s-])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|"
    rf"fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)\s(?:day\s)?of\s{_MONTH}{_OF}(?:{_YEAR})?"
)
_SHORT_NUMERIC = r"\d{1,2}[/.-]\d{1,2}(?![\d/%.-]*[\d%])(?!\s?(?:mg|ml|mcg|residents|interns|stars|points))"
_DAY_MONTH = r"(?<![\d/])(?!24/7)(?:[12]\d|3[01]|0?[1-9])/(?:[12]\d|3[01]|0?[1-9])(?![\d/%])"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)"
# Small words between what happened and when.
_LINK = (
    r"(?:[\s:,=(-]{1,3}(?:on|the|of|at|in|was|were|is|are|been|done|performed|him|her|it|them|me|us|here|there|clinic|ed|er|icu|theatre|theater|last|back|by|date|this|am|el|le|em|"
    rf"again|only|\d{{1,2}}[:.]\d\d(?:\s?[ap]m)?|hrs?|h|for\s+\w+|with\s+\w+|{_WEEKDAY},?)\b){{0,5}}[\s:,=(-]{{1,3}}"
)
# What happens to patients, and hardly to a resident.
_HAPPENED = (
    r"(?:\b(?:re-?)?admi(?:tted|ssion|t)(?!\s+to\s+(?:the\s+)?(?:program|residency|school|university|med))|\bhospitali[sz]ed|\bdischarged?|\bd\s?/\s?c(?:'?e?d)?|\bdc'?d|\boperated(?:\s+on)?|\boperation|\bop\b|\bsurgery|\bprocedure|\bdied|"
    r"\bdeath|\bpassed(?:\s+away)?|\bbounced\s+back|\bre-?presented|\bdeceased|\bexpired|\bstillb(?:orn|irth)|\bbiops(?:y|ied)|\b(?:re-?|ex|in)tubated|\bcoded|\barrested|\bd\.?o\.?[ads]\b\.?|\btod\b|\brip\b|\bservice(?=\s*[:\d(]|\s+on\b)|\bl\.?p\b\.?|\bsx\b|\bc-?section|"
    r"\btransplant(?:ed)?|\btransfused|\bbled|\bfell|\bcollapsed|\bconsented|\bdiagnosed|\bstroke|\bmi\b|\bcath['’]?d|\bendoscopy|\bcolonoscopy|\bcath(?:eteri[sz]ed)?|\bchemo|\bfuneral|"
    r"\bpronounced|\bautopsy|\bpost-?mortem|\bcremated|\bdelivered|\bgave\s+birth|\bfallec\w+|\bingres\w+|\bmuri[óo]|\bd[ée]c[ée]d[ée]e?|\bhospitalis[ée]e?|\bverstorben|\bgestorben|\bentlassen)"
)
_BORN = (
    r"(?:\bd\.?\s?o\.?\s?b\b\.?|\by\.?o\.?b\b\.?|date\s+of\s+birth|\bborn\b|\bgeb(?:oren)?\b\.?|\bgeboren\s+am|\bn[ée]+e?\s+(?:le|en)\b|\bnacid[oa]s?\b|\bnascid[oa]\b|\bnat[oa]\s+il\b|"
    r"birth\s?da(?:y|te)|\bgeburtstag|\bbirth\b|\bbday\b|\bfecha\s+de\s+nacimiento|\bdate\s+de\s+naissance|\bgeburtsdatum|\bdata\s+de\s+nascimento|\bdata\s+di\s+nascita)"
)
_OWN_BIRTH = r"\b(?:(?:I|we)\s+(?:was|were)|(?:I|we)['’]?(?:m|re)|my\s+(?:kids?|sons?|daughters?|twins|mentor|attending|pd|boss|wife|husband|parents)\s+(?:was|were))\s+born\s+in\s+(?:(?:early|late|mid|the)\s+){0,2}(?:(?:19|20)\d\d|['’]\d\d)\b(?![/.-]\d)"
_BORN_LINK = r"(?:[\s:,=()#-]{0,2}\b(?:is|was|on|in|the|el|am|le|of|es|ist|est)\b){0,4}[\s:,=()#-]{0,4}"
# Dates of one's own calendar.
_CALENDAR = (
    r"(?:due|deadline|by|submit\w*|interview\w*|starts?|starting|exam\w*|meeting|conference|opens?|closes?|leave|wedding|match|graduat\w*|"
    r"apply|applied|applying|application|rotation|abstract|letter|lecture|talk|vacation|holiday|defen[cs]e|thesis|contract|session|course|class|workshop|webinar|hearing|retreat|"
    r"journal\s+club|grand\s+rounds?|m\s?&\s?m|mentor\w*|supervisor|viva|osce|ite|shift|on-?call|rota|orientation|induction|changeover|present(?:ing)?)"
)
# What people date far back without speaking of a patient: rules, papers, and steps of a career.
_HISTORY = (
    r"(?:graduat\w*|applied|started?|exams?|thesis|contract|wedding|conference|since|rules?|limits?|law|act|reform|polic(?:y|ies)|guidelines?|guidance|published|version|dated|updated|issued|effective|in\s+force|founded|opened|established|"
    r"degree|licen[cs]e|licen[cs]ed|moved|married|divorced|joined|came|arrived|emigrated|immigrated|retired|qualified|trained|registered|registration|hired|promoted|residency|school|war|"
    r"sections?|paragraph|para|chapter|version|v|table|figure|step|rule|strike|attacks?|earthquake|journal|jama|nejm|bmj|lancet|edition|amended|signed)"
)
_BEFORE_HISTORY = rf"\b{_HISTORY}\b(?:\W{{1,3}}\w{{1,12}}){{0,5}}\W{{1,3}}$"
_HISTORY_REACH = 70
_OLD = 12  # years after which a date is nobody's deadline
_OLD_SHAPE = rf"(?<![\w/.$£€-])(?:{WHOLE})(?![\w/-])(?!\.\d)"
_PARTS, _MONTHS, _DAYS = 3, 12, 31
_LAST_NUMBER = r"\d+(?=\D*$)"

# The same, said of somebody else.
_OF_ANOTHER = (
    r"(?:\b(?:s?he|they|pt|patient|who|it)(?:'s|\s+(?:was|were|got|had\s+been|first|last|then))?\s+(?:\w+\s+)?(?:seen|transferred|presented|scanned|reviewed|visited|delivered)|"
    r"\b(?:his|her|their|whose)\s+(?:\w+\s+)?(?:visit|scan|mri|ct|echo|x-?ray|appointment|biopsy|smear|mammogram|bloods?|labs?|ultrasound|follow-?up)|(?:^|[.!?;]\s+)(?:last\s+)?seen)"
)

# What happened, right behind its date: "2024-05-02 fall".
_BEFELL = (
    r"(?:fall|fell|died|death|arrest(?:ed)?|coded|stroke|(?:re)?admi(?:tted|ssion)|surgery|biopsy|(?:in|ex)tubated|discharged?)\b"
)
_NO_PART = r"(?!\s?(?:of|patients|times|residents|stars|days|doses?|tablets?|points)\b)"
_SOME_DAY = rf"(?:{_SHORT}|{_DAY_MONTH}{_NO_PART})"
# Somebody who is spoken of as a patient is, and not a thing that is called after one.
_ANOTHER = r"(?:s?he|they|pt|who|(?:the|my|our|a)\s+(?:patient|pt|family|baby|child|mother|mum|mom|lady|man|woman)|patient)\b(?!\s+(?:case|complaint|safety|care|satisfaction|clinic|panel|meeting|presentation|story)\b)"
_STAY = r"\b(?:in\s(?:the\s)?(?:[np]?icu|hospital|ward)|hospital\sstay|pt\sstay|patient\sstay|(?-i:LOS))"

ANYWHERE = (
    # A year of one's own stays; the first alternative, without a value, leaves nothing for the second.
    Rule(
        Kind.BIRTH,
        rf"{_OWN_BIRTH}|{_BORN}{_BORN_LINK}(?P<value>{WHOLE}|{_IN_WORDS}|{_SHORT}|{_MONTH}{_OF}{_YEAR}|\d{{1,2}}[/.-]\d{{4}}\b|(?:19|20)\d\d\b|['’]\d\d\b|\d{{6}}\b|\d{{8}}\b|\d{{1,2}}[/.]\d{{1,2}}\b)",
    ),
    Rule(Kind.BIRTH, rf"(?:^|(?<=[\s(,;]))b\.\s?(?P<value>{WHOLE}|(?:19|20)\d\d\b)"),
    Rule(Kind.DATE, rf"{_HAPPENED}{_LINK}(?P<value>{WHOLE}|{_IN_WORDS}|{_SHORT})"),
    Rule(Kind.DATE, rf"{_OF_ANOTHER}{_LINK}(?P<value>{WHOLE}|{_SHORT})"),
    Rule(
        Kind.DATE,
        rf"\b(?:(?:re-?)?admitted|discharged|died|d/c(?:['’]?e?d)?|dc['’]?d|doa|extubated|intubated|transferred)\s(?:last\s)?(?:{_WEEKDAY},?\s)?(?:on\s)?(?P<value>{_DAY_MONTH}){_NO_PART}",
    ),
    Rule(
        Kind.DATE,
        rf"\b(?:(?:re-?)?admitted|discharged|extubated|intubated|transferred)\s\[name\]\s(?:on\s)?(?:the\s)?(?P<value>{_SOME_DAY})",
    ),
    Rule(Kind.DATE, rf"(?P<value>{WHOLE}):?\s+{_BEFELL}"),
    Rule(Kind.DATE, rf"\bon\s+(?:the\s+)?(?P<value>{_SOME_DAY}),?\s+{_ANOTHER}\s+(?:\w+\s+)?{_HAPPENED}"),
    Rule(
        Kind.DATE,
        rf"\b(?:pod|post-?op(?:erative)?\s+day|hospital\s+day|day)\s?#?\d{{1,3}}\s+(?:from|after|since)\s+(?:the\s+)?(?P<value>{_SOME_DAY})",
    ),
    Rule(
        Kind.DATE,
        rf"\b(?:pt|patient|s?he|they|lady|guy|baby)\s(?:was\s|got\s|were\s)?(?:transferred|brought|flown)\s(?:(?!{_CALENDAR}\b)\w+\s){{0,5}}?(?P<value>{_SHORT})",
    ),
    Rule(
        Kind.DATE,
        rf"\b(?:lmp|edd|edc|(?-i:OR)\s+date|op\s+date|date\s+of\s+(?:surgery|admission|death|procedure|service|the\s+op\w*))[\s:]{{1,2}}(?:was|is|on)?\s?(?P<value>{WHOLE}|{_SHORT}|{_DAY_MONTH})",
    ),
    Rule(
        Kind.DATE,
        rf"\b(?:took|taken|brought|went|wheeled|moved)\s(?:(?:him|her|them|back|straight|down)\s){{0,2}}to\s(?:the\s)?(?:(?-i:OR)|theat(?:re|er)|[np]?icu|cath\slab|ct|mri|surgery)\s(?:on\s)?(?:the\s)?(?P<value>{_SOME_DAY})",
    ),
    Rule(
        Kind.DATE,
        rf"\[date\](?:\W{{1,3}}(?!{_CALENDAR}\b)[\w'’]+){{0,5}}?\s(?:by|on|until|till|to|and|through)\s(?:the\s)?(?P<value>{_SOME_DAY})(?![\w/-])",
    ),
    Rule(
        Kind.DATE,
        rf"\b(?:transfused|biopsied|bx|cathed|lined|scoped|tubed|extubated|intubated|septic|ventilated|paralysed|paralyzed)\s(?:on\s|since\s)?(?P<value>{_DAY_MONTH}){_NO_PART}",
    ),
    Rule(
        Kind.DATE,
        rf"{_HAPPENED}\s(?:on\s)?(?:the\s)?(?P<value>(?:christmas|xmas|new\syear'?s|boxing|easter|thanksgiving)\s(?:eve|day|sunday|monday))\b",
    ),
    Rule(Kind.DATE, rf"{_STAY}\s(?:from\s)?(?P<value>{_SOME_DAY}\s?(?:-|–|to|until|till)\s?{_SOME_DAY})"),
    Rule(Kind.DATE, rf"\badmitted\s(?:the|on\sthe)\snight\sof\s(?:the\s)?(?P<value>{_SOME_DAY})"),
    Rule(Kind.BIRTH, r"\bbirth\syear\s(?:is\s|was\s|:\s?)?(?P<value>(?:19|20)\d\d)\b"),
    Rule(Kind.DATE, r"\bop\b\.?\s+(?:am\s+)?(?P<value>\d{1,2}\.\d{1,2}\.)(?!\d)"),
    Rule(Kind.DATE, rf"(?:^|[.!?;]\s+)(?:last\s+)?seen\s(?:on\s)?(?P<value>{_DAY_MONTH}){_NO_PART}(?!\s\w{{3,}}s\b)"),
    Rule(Kind.DATE, rf"{_HAPPENED}{_LINK}(?P<value>(?<=\bon\s){_SHORT_NUMERIC}|(?<=:\s){_SHORT_NUMERIC})"),
)
# What tells of one patient, masked already, and how far from it a date is still that patient's.
_MASKED = r"\[(?:name|record number|room|date of birth)\]"
_NEAR = rf"(?:(?!\b{_CALENDAR}\b)[^\n]){{0,80}}?"
_ANY_DAY = rf"(?:{WHOLE}|{_IN_WORDS}|{_SHORT})"
_NO_CALENDAR = rf"(?![\w/-])(?!\W{{1,3}}(?:\w{{1,12}}\W{{1,3}}){{0,2}}{_CALENDAR}\b)"

BESIDE_PATIENT = (
    Rule(Kind.DATE, rf"{_MASKED}{_NEAR}(?<![\w/-])(?P<value>{_ANY_DAY}){_NO_CALENDAR}"),
    Rule(
        Kind.DATE,
        rf"\b{_CALENDAR}\b(?:\W{{1,3}}\w{{1,12}}){{0,2}}?\W{{1,3}}{_ANY_DAY}|(?<![\w/-])(?P<value>{_ANY_DAY}){_NO_CALENDAR}{_NEAR}{_MASKED}",
    ),
    Rule(Kind.DATE, rf"\b(?:on|since)\s+(?:the\s+)?(?P<value>{_SOME_DAY}),?\s+{_ANOTHER}(?!\s+\w+\s+{_CALENDAR}\b)"),
    Rule(Kind.DATE, rf"\b{_ANOTHER}\s+(?:(?!{_CALENDAR}\b)[\w'’]+\s+){{1,7}}?(?:on|since)\s+(?:the\s+)?(?P<value>{_SOME_DAY})"),
    Rule(Kind.DATE, rf"\b(?:seen|scanned|reviewed|clerked)\s+(?:on\s+)?(?:the\s+)?(?P<value>{_SOME_DAY})"),
    Rule(
        Kind.DATE, rf"\[name\](?:[\s,]{{1,2}}(?!{_CALENDAR}\b)[\w'’]+){{0,9}}\s+(?:on|since)\s+(?:the\s+)?(?P<value>{_SOME_DAY})"
    ),
    # An alternative that takes a calendar date without a value leaves nothing for the second.
    Rule(Kind.DATE, rf"\b{_CALENDAR}\b(?:\W{{1,3}}\w{{1,12}}){{0,2}}?\W{{1,3}}{WHOLE}|(?<![\w/-])(?P<value>{WHOLE})(?![\w/-])"),
)


def long_past(text: str) -> Iterator[Identifier]:
    """Yield whole dates of many years ago that are told of no rule, paper or career: dates of birth, for the most part."""
    this_year = datetime.now(UTC).year
    for match in compiled(_OLD_SHAPE).finditer(text):
        year = _year(match[0], this_year)
        before = text[max(0, match.start() - _HISTORY_REACH) : match.start()]
        if year is not None and year <= this_year - _OLD and not compiled(_BEFORE_HISTORY).search(before):
            yield Identifier(match.start(), match.end(), Kind.BIRTH)


def _year(written: str, this_year: int) -> int | None:
    """Return the year of a whole date, or None where three small numbers may be a score or a section."""
    full = compiled(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)").search(written)
    if full:
        return int(full[0])
    small = [int(number) for number in compiled(r"\d+").findall(written)]
    marks = set(compiled(r"[/.-]").findall(written))
    if len(marks) > 1 or (len(small) == _PARTS and (min(small[:2]) > _MONTHS or max(small[:2]) > _DAYS)):
        return None
    last = compiled(_LAST_NUMBER).search(written)
    if last is None or len(last[0]) > 2:
        return None
    century = this_year // 100 * 100
    year = century + int(last[0])
    if year > this_year:
        return year - 100
    # A zero in front, a month in letters or an apostrophe: no score and no section is written so.
    told = compiled(r"[^\W\d]|['’\u00b4`]|(?<!\d)0\d?/|/0\d").search(written)
    return year if told else None
