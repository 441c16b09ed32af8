"""Dates that could identify a patient: of birth always, of what happened to a patient beside the word for it.

A deadline, an interview or a year is not one of them.
"""

from assistant.kinds import Kind, Rule

_MONTH = (
    r"(?:jan(?:uary|vier|uar)?|ene(?:ro)?|gennaio|janeiro|feb(?:ruary|ruar|rero|braio)?|f[ée]v(?:rier|ereiro)?|mar(?:ch|s|zo|[cç]o)?|märz|apr(?:il|ile)?|avr(?:il)?|"
    r"abr(?:il)?|mai|may(?:o)?|maggio|maio|juni?|june|juin|junio|giugno|junho|july?|juli|juillet|julio|luglio|julho|aug(?:ust)?|ao[uû]t|ago(?:sto)?|"
    r"sept?(?:ember|iembre|embre)?|set(?:embro|tembre)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|ott(?:obre)?|out(?:ubro)?|nov(?:ember|embre|iembre|embro)?|dec(?:ember)?|"
    r"d[ée]c(?:embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?)\b\.?"
)
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:\s?(?:st|nd|rd|th|er)\b|\.|º|°)?"
_YEAR = r"(?:(?:1[89]|20)\d\d|['’\u00b4`]?\d\d)(?![\d:])"
_OF = r"(?:\s?(?:of|de|del|di)\s|[\s/,.-]){0,2}"
_NUMERIC = r"(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})|(?:1[89]|20)\d\d\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{1,2}|\d{1,2}\s\d{2}\s(?:19|20)\d\d)(?!\d)"
_SPELLED = (
    rf"(?:\b{_DAY}{_OF}{_MONTH}{_OF}{_YEAR}|\b{_MONTH}{_OF}{_DAY}{_OF}{_YEAR}|\b(?:1[89]|20)\d\d{_OF}{_MONTH}{_OF}{_DAY}(?!\d))"
)
_TOGETHER = r"\b\d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:\d{4}|\d{2})\b"
WHOLE = rf"(?:{_TOGETHER}|{_SPELLED}|{_NUMERIC})"
_SHORT = rf"(?:\b{_DAY}{_OF}{_MONTH}|\b{_MONTH}{_OF}{_DAY}(?![\d%]))(?!\w)"
_SHORT_NUMERIC = r"\d{1,2}[/.-]\d{1,2}(?![\d/%.-]*[\d%])(?!\s?(?:mg|ml|mcg|residents|interns|stars|points))"
_DAY_MONTH = r"(?:[12]\d|3[01]|0?[1-9])/(?:[12]\d|3[01]|0?[1-9])(?![\d/%])"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)"
# Small words between what happened and when.
_LINK = (
    r"(?:[\s:,=(-]{1,3}(?:on|the|of|at|in|was|were|is|are|been|done|performed|him|her|it|them|me|us|here|there|clinic|ed|er|icu|theatre|theater|last|back|by|date|this|am|el|le|em|"
    rf"again|only|\d{{1,2}}[:.]\d\d(?:\s?[ap]m)?|hrs?|h|for\s+\w+|with\s+\w+|{_WEEKDAY},?)\b){{0,5}}[\s:,=(-]{{1,3}}"
)
# What happens to patients, and hardly to a resident.
_HAPPENED = (
    r"(?:\b(?:re-?)?admi(?:tted|ssion|t)(?!\s+to\s+(?:the\s+)?(?:program|residency|school|university|med))|\bhospitali[sz]ed|\bdischarged?|\bd\s?/\s?c(?:'?e?d)?|\bdc'?d|\boperated(?:\s+on)?|\boperation|\bop\b|\bsurgery|\bprocedure|\bdied|"
    r"\bdeath|\bpassed(?:\s+away)?|\bdeceased|\bexpired|\bstillb(?:orn|irth)|\bbiops(?:y|ied)|\b(?:re-?|ex|in)tubated|\bcoded|\barrested|\bd\.?o\.?[ads]\b\.?|\btod\b|\brip\b|\bservice(?=\s*[:\d(]|\s+on\b)|\bl\.?p\b\.?|\bsx\b|\bc-?section|"
    r"\btransplant(?:ed)?|\btransfused|\bbled|\bfell|\bcollapsed|\bconsented|\bdiagnosed|\bstroke|\bmi\b|\bendoscopy|\bcolonoscopy|\bcath(?:eteri[sz]ed)?|\bchemo|\bfuneral|"
    r"\bpronounced|\bautopsy|\bpost-?mortem|\bcremated|\bdelivered|\bgave\s+birth|\bfallec\w+|\bingres\w+|\bmuri[óo]|\bd[ée]c[ée]d[ée]e?|\bhospitalis[ée]e?|\bverstorben|\bgestorben|\bentlassen)"
)
_BORN = (
    r"(?:\bd\.?\s?o\.?\s?b\b\.?|\by\.?o\.?b\b\.?|date\s+of\s+birth|\bborn\b|\bgeb(?:oren)?\b\.?|\bgeboren\s+am|\bn[ée]+e?\s+(?:le|en)\b|\bnacid[oa]s?\b|\bnascid[oa]\b|\bnat[oa]\s+il\b|"
    r"birth\s?da(?:y|te)|\bbirth\b|\bbday\b|\bfecha\s+de\s+nacimiento|\bdate\s+de\s+naissance|\bgeburtsdatum|\bdata\s+de\s+nascimento|\bdata\s+di\s+nascita)"
)
_BORN_LINK = r"(?:[\s:,=()#-]{0,2}\b(?:is|was|on|in|the|el|am|le|of|es|ist|est)\b){0,4}[\s:,=()#-]{0,4}"
# Dates of one's own calendar.
_CALENDAR = (
    r"(?:due|deadline|by|submit\w*|interview\w*|starts?|starting|exam\w*|meeting|conference|opens?|closes?|leave|wedding|match|graduat\w*|"
    r"apply|applied|applying|application|rotation|abstract|letter|lecture|talk|vacation|holiday|defen[cs]e|thesis|contract|session)"
)

# The same, said of somebody else.
_OF_ANOTHER = (
    r"(?:\b(?:s?he|they|pt|patient|who|it)(?:'s|\s+(?:was|were|got|had\s+been|first|last|then))?\s+(?:\w+\s+)?(?:seen|transferred|presented|scanned|reviewed|visited|delivered)|"
    r"\b(?:his|her|their|whose)\s+(?:\w+\s+)?(?:visit|scan|mri|ct|echo|x-?ray|appointment|biopsy|smear|mammogram|bloods?|labs?|ultrasound|follow-?up)|(?:^|[.!?;]\s+)(?:last\s+)?seen)"
)

ANYWHERE = (
    Rule(
        Kind.BIRTH,
        rf"{_BORN}{_BORN_LINK}(?P<value>{WHOLE}|{_SHORT}|{_MONTH}{_OF}{_YEAR}|\d{{1,2}}[/.-]\d{{4}}\b|(?:19|20)\d\d\b|['’]\d\d\b|\d{{6}}\b|\d{{8}}\b|\d{{1,2}}[/.]\d{{1,2}}\b)",
    ),
    Rule(Kind.BIRTH, rf"(?:^|(?<=[\s(,;]))b\.\s?(?P<value>{WHOLE}|(?:19|20)\d\d\b)"),
    Rule(Kind.DATE, rf"{_HAPPENED}{_LINK}(?P<value>{WHOLE}|{_SHORT})"),
    Rule(Kind.DATE, rf"{_OF_ANOTHER}{_LINK}(?P<value>{WHOLE}|{_SHORT})"),
    Rule(
        Kind.DATE, rf"\b(?:(?:re-?)?admitted|discharged|died|d/c)\s(?P<value>{_DAY_MONTH})(?!\s?(?:of|patients|times|residents))"
    ),
    Rule(Kind.DATE, rf"{_HAPPENED}{_LINK}(?P<value>(?<=\bon\s){_SHORT_NUMERIC}|(?<=:\s){_SHORT_NUMERIC})"),
)
BESIDE_PATIENT = (
    # An alternative that takes a calendar date without a value leaves nothing for the second.
    Rule(Kind.DATE, rf"\b{_CALENDAR}\b(?:\W{{1,3}}\w{{1,12}}){{0,2}}?\W{{1,3}}{WHOLE}|(?<![\w/-])(?P<value>{WHOLE})(?![\w/-])"),
)
