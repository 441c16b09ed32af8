"""Who speaks: somebody who is mentored, or somebody who mentors. A mentor's guidance beside a resident's answer is no help."""

import re
from collections.abc import Iterable
from enum import Enum

from index.retriever import Hit, Ranking
from index.snapshot import Snapshot

_TEACHER = (
    r"(?:mentor|attending|consultant|faculty|supervisor|professor|trainer|director|coordinator|chief|registrar|hospitalist|"
    r"pd|apd)"
)
_LEARNER = r"(?:resident|intern|trainee|fellow|student|mentee|advisee|prelim)"
_ONESELF = r"\b(?:i ?['\u2019]?a?m|i was|as)(?: \w+){0,2} (?:an?|the|their|her|his|our)(?: [\w-]+){0,2}"
_MENTORS = re.compile(
    rf"\bmy (?:(?:own|new|first|former|other|remote) )?{_LEARNER}s?\b|\bour (?:residents|interns|trainees|mentors|mentees)\b|"
    rf"{_ONESELF} {_TEACHER}\b|\bi am faculty\b|\ba {_LEARNER} (?:asked|told|came|wants) (?:to )?me\b|\bi (?:mentor|supervise)\b|"
    r"\bi (?:run|lead|coordinate|direct) (?:an?|the|our)\b|\bmentoring (?:an?|my|her|him|them)\b|"
    rf"\b(?:{_LEARNER}|someone|somebody|person|people|junior)s? (?:who |that |whom )?(?:i|we) (?:\w+ )?"
    r"(?:mentor|supervise|advise)\b|"
    r"\bask(?:s|ed)? me to (?:be (?:their|her|his|a) )?mentor\b|\bi(?: a|['\u2019])m asked to (?:be a )?mentor\b",
    re.IGNORECASE,
)
_IS_MENTORED = re.compile(
    r"\bmy (?:\w+ ){0,2}?(?:mentors?|attendings?|pd|apd|director|supervisor|pi|boss|consultant|advis[eo]r)\b|"
    rf"{_ONESELF} {_LEARNER}\b|"
    r"\bi ?['\u2019]?a?m (?:not (?:a|the|her|his|their) (?:mentor|supervisor|attending)|the one (?:who (?:is|was) )?asking)\b",
    re.IGNORECASE,
)

_ANOTHER = re.compile(
    r"\b(?:my|our|(?:one|two|some) of (?:my|our|the)|(?<!\bas )(?<!\bam )(?<!['\u2019]m )(?<!\bim )(?<!\bbeing )an?|the) "
    r"(?:(?!mentor|attending|chief)\w+ ){0,2}"
    r"(?:interns?|residents?|students?|mentees?|juniors?|trainees?|co-?residents?|co-?interns?|classmates?|friends?|"
    r"wife|husband|partner|girlfriend|boyfriend|daughter|son|sister|brother|roommate)\b(?!['\u2019]s)",
    re.IGNORECASE,
)
_TO_ME = re.compile(
    r"\b(?:me|myself|my (?:body|back|leg|hair|arm|shoulder|career|religion|accent|skin|chest|face))\b", re.IGNORECASE
)
# How far behind a best section that plainly speaks from the other side than the question another may be and lead in its place.
# At 0.08 it costs two of 591 stories left out; a question that names no side changes nothing (docs/decisions.md, Follow-ups).
OTHER_SIDE = 0.04
# How far behind the best a section from the talk's own side may be; as far as a second section may (assistant/extractive.py).
CHANGES_SIDE = 0.08


class Side(Enum):
    """From which side a question about mentoring is asked."""

    MENTORS = "mentors"
    IS_MENTORED = "is mentored"


def side_of(text: str) -> Side | None:
    """Return the side that a text plainly speaks from; None where it says neither, or both."""
    mentors, is_mentored = bool(_MENTORS.search(text)), bool(_IS_MENTORED.search(text))
    if mentors is is_mentored:
        return None
    return Side.MENTORS if mentors else Side.IS_MENTORED


def speaks_for_another(text: str) -> bool:
    """Say whether what is told happened to somebody else whom the writer looks after or likes, and not to the writer."""
    return _ANOTHER.search(text) is not None and _TO_ME.search(text) is None


def one_sided(ranking: Ranking, snapshot: Snapshot, question: str) -> Ranking:
    """Leave out what speaks from the other side than the question and the best hit.

    Most who ask are mentored, so that is what a question is taken for that does not say. The best hit stays, unless somebody who
    says that they are mentored would be led by words for mentors.
    """
    if not ranking.hits:
        return ranking
    asked = side_of(question)
    first, *others = (_for_the_mentored(ranking, snapshot) if asked is Side.IS_MENTORED else ranking).hits
    side = asked or side_of(_heading(first, snapshot)) or Side.IS_MENTORED
    kept = [hit for hit in others if side_of(_heading(hit, snapshot)) in (side, None)]
    return Ranking((first, *kept), ranking.vector)


def _for_the_mentored(ranking: Ranking, snapshot: Snapshot) -> Ranking:
    """Let the best section that is not for mentors lead, if it fits nearly as well."""
    others = [hit for hit in ranking.hits if side_of(_heading(hit, snapshot)) is not Side.MENTORS]
    best = max(others, key=lambda hit: hit.score, default=ranking.hits[0])
    is_theirs = ranking.hits[0] in others or ranking.hits[0].score - best.score > OTHER_SIDE
    return ranking if is_theirs else ranking.led_by(best)


def as_before(ranking: Ranking, snapshot: Snapshot, questions: Iterable[str]) -> Ranking:
    """Let a reply be led from the side from which the talk has been: "and if she says no?" is asked by who asked her.

    A talk in which nobody said that they mentor is one of somebody who is mentored. The rest of the order stays.
    """
    if not ranking.hits or Side.MENTORS in map(side_of, questions):
        return ranking
    first = ranking.hits[0]
    best = next((hit for hit in ranking.hits if side_of(_heading(hit, snapshot)) is not Side.MENTORS), first)
    return ranking if first.score - best.score > CHANGES_SIDE else ranking.led_by(best)


def _heading(hit: Hit, snapshot: Snapshot) -> str:
    return snapshot.documents[hit.passage.document_id].sections[hit.passage.section].heading
