"""Who speaks: who is mentored, who mentors, or who lives with a resident. Guidance for one of them is no help to another."""

import re
from collections.abc import Iterable, Sequence
from enum import Enum
from functools import lru_cache

from assistant.persons.reported import as_told
from corpus.once import once
from corpus.sought import Sought
from index.retriever import Hit, Ranking
from index.snapshot import Snapshot

_TEACHER = r"(?:mentor|attending|consultant|faculty|supervisor|professor|trainer|director|coordinator|chief|hospitalist|pd|apd)"
_LEARNER = (
    r"(?:resident|intern(?!s?[- ]year)|trainee|fellow(?! (?:resident|intern|trainee|student)s?\b)|"
    r"student(?! (?:loan|debt|visa)s?\b)|mentee|advisee|prelim)"
)
_ARTICLE = r"(?:an?|the|their|her|his|our)"
_ONESELF = rf"\b(?:i ?['\u2019]?a?m|i was)(?! (?:\w+ )?(?:assigned|given|asked|matched|paired|allotted)\b)(?: \w+){{0,2}} {_ARTICLE}(?: [\w-]+){{0,2}}"
# "As a mentor, what do I", "what do I say as the mentor", "my part as attending", and not "is a friend any good as a mentor".
_AS_ONE = (
    r"(?:^|[.?!,;:]\s*|\bi (?!work)\w+ |\b(?:part|role|duty|job) )as "
    rf"(?:{_ARTICLE} (?:[\w-]+ ){{0,2}}?{_TEACHER}|mentor|attending|faculty|consultant|supervisor)\b"
)
# A chief speaks for the program: "a friend asks me as chief for a favor" is no help to whoever is in conflict with one.
_AS_CHIEF = (
    r"\bas (?:a |the )?(?:co-?)?chief\b|\bmy co-?chiefs?\b|\bmy chief year\b|"
    r"\bi(?: a|['\u2019])m (?:a |the |now )?(?:co-?)?chief\b"
)
# "My med student mentee", "my two struggling interns".
_OF_THEM = (
    r"(?:own|new|first|former|other|remote|current|old|youngest|assigned|two|three|med(?:ical)?|premed|summer|research|student|junior|"
    r"struggling|weak(?:est)?|quiet|strong(?:est)?|best|favou?rite|female|male|img) "
)
# Whom residents and fellows look after, who are mentored themselves: "I'm a senior resident and my intern struggles".
_MY_JUNIOR = re.compile(
    rf"\b(?:my|our) (?:{_OF_THEM}){{0,3}}?(?:interns?|students?|mentees?|advisees?|juniors?)\b(?!['\u2019]s\b|[- ](?:years?|loans?|debts?|visas?))|\bi(?: also)? mentor\b",
    re.IGNORECASE,
)
_ONE_OF_THEM = rf"(?:{_ONESELF}|\bas {_ARTICLE}(?: [\w-]+){{0,2}}) {_LEARNER}\b"
_A_RESIDENT = re.compile(_ONE_OF_THEM, re.IGNORECASE)
_MENTORS = Sought(
    rf"{_AS_CHIEF}",
    rf"\bmy (?:{_OF_THEM}){{0,3}}?{_LEARNER}s?\b|\bour (?:residents|interns|trainees|mentees)\b",
    rf"{_ONESELF} {_TEACHER}\b|{_AS_ONE}|\bi am faculty\b",
    rf"\ban? {_LEARNER} to (?:mentor|supervise|advise|look after)\b",
    # "PD here, a resident cried" and "coordinator: nobody signed up" say who writes before the rest.
    rf"^(?:new |program |chief )?{_TEACHER}(?: here\b|\s?: (?=(?:can|do|does|how|what|should|may|must|is it|when|who)\b))",
    rf"\ba {_LEARNER} (?:i [\w ]{{3,20}}? )?(?:asked|told|came|wants) (?:to )?me\b",
    r"\bi (?:mentor|supervise)\b|\bi (?:run|lead|coordinate|direct) (?:an?|the|our) (?!team|code|round|ward|meeting)",
    rf"\bgiv(?:e|ing) (?:an?|this|that|the) (?:\w+ )?{_LEARNER} (?:\w+ ){{0,2}}feedback\b",
    rf"\bgiv(?:e|ing) (?:[\w-]+ ){{0,3}}?feedback to (?:an?|this|that|the|my|our) (?:\w+ )?{_LEARNER}s?\b",
    rf"\basked to (?:mentor|supervise|advise|look after) (?:an?|the|two|some) (?:[\w-]+ ){{0,2}}?{_LEARNER}s?\b",
    rf"\bi (?:\w+ )?(?:help|teach|supervise|mentor|guide) (?:an?|this|the) (?:\w+ )?{_LEARNER}\b",
    r"\bmentoring (?:an?|my|her|him|them)\b",
    r"\b(?:how (?:to|do i|can i|should i)|i(?: a|['\u2019]?)m (?:going|about|trying|learning) to|i want to) (?:be|become) an? (?:[\w-]+ ){0,2}mentor\b",
    r"\bi(?: have|['\u2019]ve)? (?:just |now )?(?:became|become) an? (?:[\w-]+ )?mentor\b",
    rf"\b(?:{_LEARNER}|someone|somebody|person|people|junior)s? (?:who |that |whom )?(?:i|we) (?:\w+ )?"
    r"(?:mentor|supervise|advise)\b",
    r"\bask(?:s|ed)? me to (?:be (?:their|her|his|a) )?mentor\b|\bi(?: a|['\u2019])m asked to (?:be a )?mentor\b",
    rf"\b(?:assigned|given|asked|told)(?: an?(?: \w+)? {_LEARNER})? to mentor\b",
    flags=re.IGNORECASE,
)
_IS_MENTORED = Sought(
    r"\bhow (?:to|do i|can i|should i) (?:be|become) an? (?:[\w-]+ ){0,2}mentee\b",
    r"\bmy (?:\w+ ){0,2}?(?:mentors?|attendings?|pd|apd|director|supervisor|pi|boss|consultant|advis[eo]r)\b",
    r"(?<!\bam )(?<!'m )(?<!\bim )(?<!\bas )\b(?:my|our|the) (?:\w+ )?chief(?: resident)?\b(?! year)",
    _ONE_OF_THEM,
    rf"\b(?:got|was|am|been|they|program|['\u2019]m) (?:assigned|paired|matched|allotted)(?: me| us)?(?: to| with)? (?:an?|the|this|that|some)(?: (?!to\b)[\w-]+){{0,2}} {_TEACHER}\b",
    r"\bi ?['\u2019]?a?m (?:not (?:a|the|her|his|their) (?:mentor|supervisor|attending)|the one (?:who (?:is|was) )?asking)\b",
    flags=re.IGNORECASE,
)

_KIN = r"(?:son|daughter|child|kid|partner|husband|wife|girlfriend|boyfriend|spouse|sister|brother)"
_AT_HOME = re.compile(
    rf"\bi live with an? {_LEARNER}\b|\bsomeone in my family\b|"
    rf"\bmy {_KIN}(?: or {_KIN})?(?: is|['\u2019]s) (?!also|both)(?:[\w-]+ ){{0,3}}?(?:{_LEARNER}|residency)\b",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:my|our|(?:one|two|some) of (?:my|our|the)|(?<!\bas )(?<!\bam )(?<!['\u2019]m )(?<!\bim )(?<!\bbeing )an?|the) "
    r"(?:(?!mentor|attending|chief)\w+ ){0,2}"
    r"(?:interns?|residents?|students?|mentees?|juniors?|trainees?|co-?residents?|co-?interns?|classmates?|friends?|"
    r"wife|husband|partner|girlfriend|boyfriend|daughter|son|sister|brother|roommate)\b(?!['\u2019]s)",
    re.IGNORECASE,
)
# A whole group, of which the writer is one, or which gets what the writer does not: nobody whom they look after.
_KINDS = (
    r"(?:white|black|brown|asian|african|indian|hispanic|latin[oax]|muslim|jewish|american|foreign|international|img|fmg|do|male|female|men|women|guys?|girls?|straight|gay|"
    r"younger|older|married|single|childless|pregnant|us|non[- ]?white|minority|other)"
)
_PEOPLE = r"(?:residents|interns|fellows|students|trainees|co-?residents|co-?interns|juniors|classmates)"
_GROUP = re.compile(
    rf"\b(?:the|all the|only|those|these|some) (?:other )?{_KINDS} {_PEOPLE}\b|"
    rf"\b(?:giv(?:e[sn]?|ing)|gave|hand(?:s|ed)?|offer(?:s|ed)?|go(?:es)?|went|sav(?:e[sd]?)) (?:\w+ ){{0,5}}?to (?:the |all the )?(?:\w+ )?{_PEOPLE}\b|"
    rf"\b(?:favou?rs?|favou?red|prefers?|preferred) (?:\w+ )?(?:the )?(?:\w+ )?{_PEOPLE}\b",
    re.IGNORECASE,
)
_TO_ME = re.compile(
    r"\b(?:me|myself|my (?:body|back|leg|hair|arm|shoulder|career|religion|accent|skin|chest|face))\b", re.IGNORECASE
)
# How far behind a best section that plainly speaks from the other side than the question another may be and lead in its place.
# At 0.08 it costs two of 591 stories left out; a question that names no side changes nothing (docs/decisions.md, Follow-ups).
OTHER_SIDE = 0.04
# The same for a mentor who would be led by words for the mentored: most guidance is for these, so more of it is near.
FOR_MENTORS = 0.08
# How far behind the best a section from the talk's own side may be; as far as a second section may (assistant/composing/extractive.py).
CHANGES_SIDE = 0.08


class Side(Enum):
    """From which side a question about mentoring is asked."""

    MENTORS = "mentors"
    IS_MENTORED = "is mentored"
    AT_HOME = "lives with a resident"


_ELSE = (Side.MENTORS, Side.AT_HOME)  # from whose side hardly anybody asks


@once
def side_of(text: str) -> Side | None:
    """Return the side that a text plainly speaks from; None where it says neither, or both."""
    text = as_told(text)
    mentors, is_mentored = bool(_MENTORS.search(text)), bool(_IS_MENTORED.search(text))
    if not mentors and not is_mentored and _AT_HOME.search(text):
        return Side.AT_HOME
    if mentors and is_mentored and _MY_JUNIOR.search(text):
        is_mentored = _IS_MENTORED.search(_A_RESIDENT.sub(" ", text)) is not None
    if mentors is is_mentored:
        return None
    return Side.MENTORS if mentors else Side.IS_MENTORED


def telling_side(texts: Sequence[str]) -> str:
    """Return the first of the texts that says from which side it is asked; the first of all where none does."""
    return next((text for text in texts if side_of(text) is not None), texts[0])


def may_mentor(text: str) -> bool:
    """Say whether a text names anybody whom its writer looks after, whatever else it says."""
    return _MENTORS.search(as_told(text)) is not None


def speaks_for_another(text: str) -> bool:
    """Say whether what is told happened to somebody else whom the writer looks after or likes, and not to the writer."""
    return _ANOTHER.search(_GROUP.sub(" ", text)) is not None and _TO_ME.search(text) is None


def one_sided(ranking: Ranking, snapshot: Snapshot, question: str) -> Ranking:
    """Leave out what speaks from the other side than the question and the best hit.

    Most who ask are mentored, so that is what a question is taken for that does not say. The best hit stays, unless somebody who
    says that they are mentored would be led by words for mentors, or the other way round.
    """
    if not ranking.hits:
        return ranking
    asked = side_of(question)
    if asked is Side.MENTORS:
        ranking = _for_mentors(ranking, snapshot)
    first, *others = (_for_the_mentored(ranking, snapshot) if asked is Side.IS_MENTORED else ranking).hits
    side = asked or _side(first, snapshot) or Side.IS_MENTORED
    kept = [hit for hit in others if _side(hit, snapshot) in (side, None)]
    return ranking.with_hits((first, *kept))


def _for_the_mentored(ranking: Ranking, snapshot: Snapshot) -> Ranking:
    """Let the best section that is for them, or for anybody, lead, if it fits nearly as well."""
    others = [hit for hit in ranking.hits if _side(hit, snapshot) not in _ELSE]
    best = max(others, key=lambda hit: hit.score, default=ranking.hits[0])
    is_theirs = ranking.hits[0] in others or ranking.hits[0].score - best.score > OTHER_SIDE
    return ranking if is_theirs else ranking.led_by(best)


def _for_mentors(ranking: Ranking, snapshot: Snapshot) -> Ranking:
    """Let the best section for mentors lead in place of one that is plainly for the mentored, if it fits nearly as well."""
    first = ranking.hits[0]
    if _side(first, snapshot) is not Side.IS_MENTORED:
        return ranking
    best = next((hit for hit in ranking.hits if _side(hit, snapshot) is Side.MENTORS), first)
    return ranking if first.score - best.score > FOR_MENTORS else ranking.led_by(best)


def of_side(ranking: Ranking, snapshot: Snapshot, questions: Iterable[str]) -> Ranking:
    """Leave out what speaks from a side that nobody in the talk has spoken from; all may go."""
    others = set(_ELSE).difference(map(side_of, questions))
    return ranking.with_hits(hit for hit in ranking.hits if _side(hit, snapshot) not in others)


def as_before(ranking: Ranking, snapshot: Snapshot, questions: Iterable[str]) -> Ranking:
    """Let a reply be led from the side from which the talk has been: "and if she says no?" is asked by who asked her.

    A talk in which nobody said otherwise is one of somebody who is mentored. The rest of the order stays.
    """
    texts = tuple(questions)
    if not ranking.hits or not set(_ELSE).isdisjoint(map(side_of, texts)) or any(map(may_mentor, texts)):
        return ranking
    first = ranking.hits[0]
    best = next((hit for hit in ranking.hits if _side(hit, snapshot) not in _ELSE), first)
    return ranking if first.score - best.score > CHANGES_SIDE else ranking.led_by(best)


def _side(hit: Hit, snapshot: Snapshot) -> Side | None:
    """Return the side that a section speaks from."""
    return _side_of_heading(snapshot.section(hit.passage).heading)


@lru_cache(maxsize=4096)
def _side_of_heading(heading: str) -> Side | None:
    """Return what `side_of` does; remembered for the guidance's own words, and for nothing that anybody typed."""
    return side_of(heading)
