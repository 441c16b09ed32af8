"""The writer's own year and specialty, as they say it and as a text's brackets take it."""

import re

SPECIALTIES = (
    r"(?:internal medicine|family medicine|general surgery|pediatrics|paediatrics|psychiatry|neurology|neurosurgery|cardiology|nephrology|"
    r"oncology|haematology|hematology|gastroenterology|anesthesiology|anaesthetics|emergency medicine|radiology|pathology|dermatology|"
    r"ophthalmology|orthop(?:a?e)dics|urology|obstetrics(?: and gyna?ecology)?|critical care|pulmonology|endocrinology|rheumatology|geriatrics|"
    r"infectious diseases?|palliative (?:care|medicine)|plastic surgery|vascular surgery|physical medicine)"
)
_TRAINEE = r"(?:PGY-?\s?\d|resident|intern|registrar|fellow|trainee|house officer|chief)"
# One's own: "a PGY-2 in internal medicine", "surgery resident"; not the field of the person written to.
_OWN_SPECIALTY = re.compile(
    rf"\b{_TRAINEE}\s+(?:in\s+)?(?P<after>{SPECIALTIES})\b|\b(?P<before>{SPECIALTIES})\s+{_TRAINEE}\b", re.IGNORECASE
)
# What the writer calls themself: "I'm a PGY-2", "as an intern"; not the fellow or chief resident who is written to.
_MYSELF = r"\b(?:I['\u2019]?m|I am|as)\s+(?:now\s+)?"
_CODE = r"\b(?:PGY-?\s?\d|R\d|ST\d|CT\d|FY\d|F[12])\b"
_ANY_CODE = re.compile(rf"(?<!\bmy )(?<!\bour )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bthe ){_CODE}", re.IGNORECASE)
_MY_CODE = re.compile(rf"{_MYSELF}(?:an?\s+|in\s+(?:my\s+)?)?(?P<year>{_CODE})", re.IGNORECASE)
_MY_WORD = re.compile(
    rf"{_MYSELF}an?\s+(?:{SPECIALTIES}\s+)?(?P<year>intern|chief resident|fellow(?!\s+(?:resident|trainee))|registrar|house officer|student)\b",
    re.IGNORECASE,
)
# Not the year of somebody else: "where you finished in [year]", "this is [junior], a [year] in [specialty]".
_YEAR_PLACE = re.compile(r"(?<!\bin )(?<!\], )(?<!\], a )(?:\b(?P<article>an?) )?\[year\](?P<noun> resident)?")
_LEVEL_PLACE = re.compile(r"(?<=\b[Aa] )PGY-?\[(?:n|level)\]")
_SPOKEN_WITH_VOWEL = re.compile(r"i|(?:R|ST|FY?)\d", re.IGNORECASE)
_SPECIALTY_PLACE = re.compile(r"(?<!\], a \[year\] in )\[specialty\]")


def with_stage(template: str, said: str) -> str:
    """Return a text with the year and the specialty that `said` names as the writer's own; other brackets stay."""
    template = _with_year(template, said)
    specialty = _OWN_SPECIALTY.search(said)
    field = (specialty["after"] or specialty["before"]) if specialty else ""
    return _SPECIALTY_PLACE.sub(lambda _: field, template) if field else template


def _with_year(template: str, said: str) -> str:
    """Fill in the writer's year: what they call themself, or else the only code that is nobody else's."""
    mine = _MY_CODE.search(said) or _MY_WORD.search(said)
    codes = set(_ANY_CODE.findall(said))
    if mine is None and len(codes) != 1:
        return template
    year = mine["year"] if mine else codes.pop()
    if year.upper().startswith("PGY"):
        template = _LEVEL_PLACE.sub(lambda _: year, template)
    return _YEAR_PLACE.sub(lambda place: _placed(year, place), template)


def _placed(year: str, place: re.Match[str]) -> str:
    """Return the year with its article and noun; a word needs no noun, for an intern is no "intern resident"."""
    article = ("an " if _SPOKEN_WITH_VOWEL.match(year) else "a ") if place["article"] else ""
    noun = place["noun"] if place["noun"] and re.fullmatch(_CODE, year, re.IGNORECASE) else ""
    return f"{article}{year}{noun}"
