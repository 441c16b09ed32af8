"""Ready-to-use texts: recognise the wish for one, put its section first, and fill in what the user said."""

import re
from dataclasses import replace

from assistant.answer import Answer, Draft
from assistant.asking import Asked
from assistant.requests import Request
from corpus.document import Role
from index.retriever import Ranking
from index.snapshot import Snapshot

_WISH = re.compile(
    r"\b(?:write|draft|compose|give|send|show|make|need|want|have|got|share|provide|prepare|create|any|help me (?:write|word|draft))\b(?:\W+\w+){0,6}?\W+"
    r"(?:e-?mails?|messages?|text|letter to|note|templates?|sample|script|agenda|agreement|compact|worksheet|form|checklist|wording|handover|proposal|survey|plan)\b"
    r"|\b(?:template|sample|example (?:email|message|text|agenda|agreement)|wording) (?:for|of|to)\b",
    re.IGNORECASE,
)
# Texts that somebody else signs or marks, or that say what is not true: those are refused, not drafted.
_FOR_OTHERS = re.compile(
    r"\b(?:recommendation|reference letter|lor|statement|essay|reflections?|assignment|manuscript|paper|abstract|thesis|evaluation of me|"
    r"log ?book|case report|sick note|signature|fake|forge\w*|pretend\w*|as if|backdat\w*|lie|excuse|on (?:his|her|their|my \w+'?s) behalf)\b",
    re.IGNORECASE,
)
# How far behind the best section a template may score and still be what a wish for one means.
TEMPLATE_BEHIND = 0.15
# The name ends before a possessive: "Dr. Patel's help" names Patel; "Dr. O'Brien" keeps its apostrophe.
_NAME = r"[A-Z](?:[\w-]|['\u2019](?!s\b)\w)+"
_PERSON = re.compile(rf"\b(?P<title>Dr|Doctor|Prof|Professor)\.?\s+(?P<name>{_NAME}(?:\s+(?!I\b){_NAME})?)")
_SPECIALTIES = (
    r"(?:internal medicine|family medicine|general surgery|pediatrics|paediatrics|psychiatry|neurology|neurosurgery|cardiology|nephrology|"
    r"oncology|haematology|hematology|gastroenterology|anesthesiology|anaesthetics|emergency medicine|radiology|pathology|dermatology|"
    r"ophthalmology|orthop(?:a?e)dics|urology|obstetrics(?: and gyna?ecology)?|critical care|pulmonology|endocrinology|rheumatology|geriatrics|"
    r"infectious diseases?|palliative (?:care|medicine)|plastic surgery|vascular surgery|physical medicine)"
)
_TRAINEE = r"(?:PGY-?\s?\d|resident|intern|registrar|fellow|trainee|house officer|chief)"
# One's own: "a PGY-2 in internal medicine", "surgery resident"; not the field of the person written to.
_OWN_SPECIALTY = re.compile(
    rf"\b{_TRAINEE}\s+(?:in\s+)?(?P<after>{_SPECIALTIES})\b|\b(?P<before>{_SPECIALTIES})\s+{_TRAINEE}\b", re.IGNORECASE
)
# What the writer calls themself: "I'm a PGY-2", "as an intern"; not the fellow or chief resident who is written to.
_MYSELF = r"\b(?:I['\u2019]?m|I am|as)\s+(?:now\s+)?"
_CODE = r"\b(?:PGY-?\s?\d|R\d|ST\d|CT\d|FY\d|F[12])\b"
_ANY_CODE = re.compile(rf"(?<!\bmy )(?<!\bour )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bthe ){_CODE}", re.IGNORECASE)
_MY_CODE = re.compile(rf"{_MYSELF}(?:an?\s+|in\s+(?:my\s+)?)?(?P<year>{_CODE})", re.IGNORECASE)
_MY_WORD = re.compile(
    rf"{_MYSELF}an?\s+(?:{_SPECIALTIES}\s+)?(?P<year>intern|chief resident|fellow(?!\s+(?:resident|trainee))|registrar|house officer|student)\b",
    re.IGNORECASE,
)
# Not the year of somebody else: "where you finished in [year]", "this is [junior], a [year] in [specialty]".
_YEAR_PLACE = re.compile(r"(?<!\bin )(?<!\], )(?<!\], a )(?:\b(?P<article>an?) )?\[year\](?P<noun> resident)?")
_SPOKEN_WITH_VOWEL = re.compile(r"i|(?:R|ST|FY?)\d", re.IGNORECASE)
_SPECIALTY_PLACE = re.compile(r"(?<!\], a \[year\] in )\[specialty\]")


def asks_for_template(asked: Asked) -> bool:
    """Say whether a text to use is wanted, rather than advice."""
    return asked.request is Request.WORDS or _WISH.search(asked.question) is not None


def is_own_letter(text: str) -> bool:
    """Say whether a wish is for a message that the writer sends in their own name, which a template may help with."""
    return _WISH.search(text) is not None and _FOR_OTHERS.search(text) is None


def with_template_first(ranking: Ranking, snapshot: Snapshot) -> Ranking:
    """Put the best template before the other sections, if one is close enough to the best of them."""
    best = next((hit for hit in ranking.hits if snapshot.documents[hit.passage.document_id].kind == "template"), None)
    if best is None or ranking.hits[0].score - best.score > TEMPLATE_BEHIND:
        return ranking
    return ranking.led_by(best)


def filled(answer: Answer, snapshot: Snapshot, asked: Asked) -> Answer:
    """Add the draft: the words to say of a quoted template, with what the user said in place of its brackets."""
    cited = answer.citations[0]
    words = [part.text for part in answer.parts if part.role is Role.SAY and part.citation == cited.number]
    if not words or snapshot.documents[cited.document_id].kind != "template":
        return answer
    said = " ".join([*(turn.question for turn in asked.earlier.turns), asked.question])
    # The draft stands in for the words that it is made from; the source below the answer quotes them as they are.
    rest = tuple(part for part in answer.parts if part.text != words[0])
    return replace(answer, parts=rest, draft=Draft(cited.title, fill(words[0], said), cited.number))


def fill(template: str, said: str) -> str:
    """Return the template with the person, the year and the specialty that `said` names; every other bracket stays."""
    template = _with_year(template, said)
    specialty = _OWN_SPECIALTY.search(said)
    if specialty:
        field = specialty["after"] or specialty["before"]
        template = _SPECIALTY_PLACE.sub(lambda _: field, template)
    people = {match.group("name") for match in _PERSON.finditer(said)}
    if len(people) == 1:
        name = people.pop()
        template = re.sub(r"\bDr\.? \[name\]", f"Dr. {name}", template)
    return template


def _with_year(template: str, said: str) -> str:
    """Fill in the writer's year: what they call themself, or else the only code that is nobody else's."""
    mine = _MY_CODE.search(said) or _MY_WORD.search(said)
    codes = set(_ANY_CODE.findall(said))
    if mine is None and len(codes) != 1:
        return template
    year = mine["year"] if mine else codes.pop()
    return _YEAR_PLACE.sub(lambda place: _placed(year, place), template)


def _placed(year: str, place: re.Match[str]) -> str:
    """Return the year with its article and noun; a word needs no noun, for an intern is no "intern resident"."""
    article = ("an " if _SPOKEN_WITH_VOWEL.match(year) else "a ") if place["article"] else ""
    noun = place["noun"] if place["noun"] and re.fullmatch(_CODE, year, re.IGNORECASE) else ""
    return f"{article}{year}{noun}"
