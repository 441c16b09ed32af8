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
_PERSON = re.compile(r"\b(?P<title>Dr|Doctor|Prof|Professor)\.?\s+(?P<name>[A-Z][\w'\u2019-]+(?:\s+[A-Z][\w'\u2019-]+)?)")
_YEAR = re.compile(
    r"\b(?:PGY-?\s?\d|R\d|ST\d|CT\d|FY\d|F[12]\b|intern|chief resident|fellow|registrar|house officer|student)\b", re.IGNORECASE
)
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
    people = {match.group("name") for match in _PERSON.finditer(said)}
    if len(people) == 1:
        name = people.pop()
        template = re.sub(r"\bDr\.? \[name\]", f"Dr. {name}", template)
    year, specialty = _YEAR.search(said), _OWN_SPECIALTY.search(said)
    if year:
        template = template.replace("[year]", year.group())
    if specialty:
        template = template.replace("[specialty]", specialty["after"] or specialty["before"])
    return template
