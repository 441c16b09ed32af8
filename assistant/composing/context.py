"""Where a person is in training, and on their portal, by what the portal says: it may prefer guidance, and decides nothing."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import Stemmer

from corpus.document import Document, Section
from corpus.lexicon import STOP_WORDS
from corpus.taxonomy import Topic

ANY_STAGE = "any"
# Grades by the stage that guidance is marked with (corpus/labels.py). A third year is the last or not, by the specialty.
_CODES = {
    "intern": r"pgy ?-?1|r1|ct1|fy ?-?[12]|f[12]",
    "middle": r"pgy ?-?[23]|r[23]|st ?-?[1-4]|ct[23]",
    "senior": r"pgy ?-?[3-9]|r[3-9]|st ?-?[5-8]",
}
_WORDS = {
    "intern": r"interns?(?:hip)?|house officers?|foundation (?:year|doctor)|first[ -]year",
    "middle": r"second[ -]year|third[ -]year|sho",
    "senior": r"senior(?: resident)?|chief(?: resident)?|final[ -]year|registrar",
    "fellow": r"fellow(?:ship)?",
    "attending": r"attending|consultant|faculty|hospitalist",
}
# "My attending" is somebody else; "as an attending" is oneself.
_OF_ONESELF = (
    r"(?:\bi ?['\u2019]?a?m|\bi was|\bas|\bbeing|\bbecom(?:e|ing)) (?:(?:an?|the|now|still|just|new|only|current(?:ly)?) )*"
)
# Words that are in the titles of many topics, and so name none of them.
_EVERYWHERE = STOP_WORDS | {"mentor", "mentors", "mentorship", "mentoring", "resident", "residents", "residency", "program", "us"}
_WORD = re.compile(r"[^\W\d_]+")


def _grades(before: str = "") -> dict[str, re.Pattern[str]]:
    """Return a pattern for each stage; its words count after `before` only, its codes anywhere."""
    found = {}
    for stage, words in _WORDS.items():
        codes = f"(?<![\\w-])(?:{_CODES[stage]})(?![\\w-])|" if stage in _CODES else ""
        found[stage] = re.compile(f"{codes}{before}\\b(?:{words})(?![\\w-])", re.IGNORECASE)
    return found


_GRADES, _OWN_GRADES = _grades(), _grades(_OF_ONESELF)


@dataclass(frozen=True, slots=True)
class Context:
    """What a portal says of its reader; each may be empty, and a person can leave all of it out."""

    programme: str = ""
    stage: str = ""
    page: str = ""

    @property
    def stages(self) -> frozenset[str]:
        """Return the stages that the reader's grade may belong to; none for one that is not known."""
        return frozenset(stage for stage, grade in _GRADES.items() if grade.search(self.stage))

    def topics(self, known: Iterable[Topic]) -> frozenset[str]:
        """Return the ids of the topics whose title shares a telling word with the page's name."""
        words = telling(self.page)
        return frozenset(topic.id for topic in known if words & telling(topic.title)) if words else frozenset()

    def fit(self, document: Document, section: Section, topics: frozenset[str]) -> int:
        """Return 1 for guidance for this reader, -1 for guidance for another stage, else 0; `topics` are the page's."""
        stages = self.stages
        if stages and ANY_STAGE not in document.stage:
            return 1 if stages.intersection(document.stage) else -1
        names = f"{document.programme} {document.title} {section.heading}".casefold()
        is_for_programme = bool(self.programme) and self.programme.casefold() in names
        return int(is_for_programme or bool(topics.intersection(document.topics)))


NOWHERE = Context()


def says_own_stage(text: str) -> bool:
    """Say whether somebody tells their own stage: then a portal's word on it counts no more."""
    return any(grade.search(text) for grade in _OWN_GRADES.values())


@lru_cache(maxsize=1024)
def telling(text: str) -> frozenset[str]:
    """Return the stems of the words that may tell one topic from another."""
    words = [word for word in _WORD.findall(text.casefold()) if word not in _EVERYWHERE]
    return frozenset(Stemmer.Stemmer("english").stemWords(words))
