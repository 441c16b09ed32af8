"""Editorial rules: what makes a section good to quote. Each rule yields (line, message); `check` gathers them all."""

import re
from collections.abc import Callable, Iterator
from functools import cache

from corpus.document import Block, Document, Problem, Role, Section
from corpus.loader import Corpus
from corpus.originality import shared_runs

SOURCES_FILE = "sources.toml"
UNWRITTEN = "TO WRITE"  # marks what a draft leaves to a person
MAX_LEAD_WORDS = 45
MAX_LEAD_SENTENCES = 3
MAX_STEP_WORDS = 40
STEPS = range(3, 7)
ASKED_AS = range(3, 11)  # four to eight are asked for; one off either way is not worth stopping a build
MAX_READING_GRADE = 11.0  # of one section's leads and steps; the corpus as a whole is held to 9

BANNED = (
    "journey", "roadmap", "compass", "game-changer", "game changer", "invaluable", "empower", "leverage", "foster", "delve",
    "landscape", "unlock", "thrive", "beacon", "tapestry", "synergy", "holistic", "seamless", "cutting-edge", "world-class",
    "as mentioned above", "see above", "as noted above", "mentioned earlier",
)  # fmt: skip
_BANNED = re.compile(rf"\b(?:{'|'.join(map(re.escape, BANNED))})\b", re.IGNORECASE)
# Words that cannot open an instruction. A list of openings that are wrong is shorter and surer than a list of all verbs.
NOT_A_VERB = frozenset(
    "a an the this that these those my your his her its our their i you he she it we they if when while because although "
    "in on at by for from with without after before during since and or but so as there here what which who whom whose "
    "some many most any all no one two three four five every each both either neither very also often usually sometimes "
    "maybe perhaps not".split()
)
# Openings whose noun stands in another sentence, so the sentence cannot be quoted alone.
DANGLING = re.compile(
    r"(?:This|That|These|Those|He|She|They|Such|Both of (?:these|them))\b(?! (?:is|are|was|were) not )(?! (?:\w+ ){0,3}mentor)"
)
_WORD = re.compile(r"[A-Za-z0-9][\w'’-]*")

Fault = tuple[int, str]


def check(corpus: Corpus) -> tuple[Problem, ...]:
    """Apply every editorial rule and return what it found, sorted by place."""
    found = [Problem(SOURCES_FILE, 1, message) for message in _unused_sources(corpus)]
    headings: dict[str, str] = {}
    asked: dict[str, str] = {}
    # What lies below comes first, so that of two headings alike the one is named that a programme can change.
    for document in sorted(corpus.documents, key=lambda document: bool(document.programme)):
        for section in document.sections:
            place = f"{document.path}:{section.line}"
            faults = [fault for rule in SECTION_RULES for fault in rule(document, section)]
            faults += _repeated(section.heading, "heading", headings, place, section.line)
            for question in section.asked_as:
                faults += _repeated(question, "'Asked as'", asked, place, section.line)
            found += [Problem(document.path, line, message) for line, message in faults]
    return tuple(sorted(found))


def word_count(text: str) -> int:
    """Count words: runs of letters and digits, with inner apostrophes and hyphens."""
    return len(_WORD.findall(text))


def reading_grade(text: str) -> float:
    """Return the Flesch-Kincaid grade: 0.39 words/sentence + 11.8 syllables/word - 15.59.

    Kincaid, Fishburne, Rogers and Chissom (1975), Derivation of new readability formulas, Research Branch Report 8-75.
    """
    words = _WORD.findall(text)
    sentences = max(1, len(re.findall(r"[.!?…:]+(?:\s|$)", text)))
    if not words:
        return 0.0
    syllables = sum(_syllables(word.lower()) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


@cache
def _syllables(word: str) -> int:
    groups = len(re.findall(r"[aeiouy]+", word))
    silent = word.endswith(("e", "es", "ed")) and not word.endswith(("le", "les", "ted", "ded", "ses", "ces", "ges", "xes"))
    return max(1, groups - (1 if silent and groups > 1 else 0))


def _blocks(section: Section, role: Role) -> list[Block]:
    return [block for block in section.blocks if block.role is role]


def _unwritten(document: Document, section: Section) -> Iterator[Fault]:
    texts = [section.heading, *section.asked_as, *(block.span.of(document.text) for block in section.blocks)]
    for text in texts:
        if UNWRITTEN in text:
            yield section.line, f"still to be written: '{text[:70]}'; put your own words there"


def _lead(document: Document, section: Section) -> Iterator[Fault]:
    for block in _blocks(section, Role.LEAD):
        count = word_count(block.span.of(document.text))
        if count > MAX_LEAD_WORDS:
            yield section.line, f"the lead has {count} words; cut it to {MAX_LEAD_WORDS}"
        if len(block.sentences) > MAX_LEAD_SENTENCES:
            yield section.line, f"the lead has {len(block.sentences)} sentences; cut it to {MAX_LEAD_SENTENCES}"


def _steps(document: Document, section: Section) -> Iterator[Fault]:
    steps = _blocks(section, Role.STEP)
    if len(steps) not in STEPS:
        yield section.line, f"{len(steps)} steps; write {STEPS.start} to {STEPS.stop - 1}"
    for block in steps:
        text = block.span.of(document.text)
        words = _WORD.findall(text)
        if not words or words[0].lower() in NOT_A_VERB:
            yield section.line, f"a step does not begin with a verb: '{text[:50]}'; begin with what to do"
        if len(words) > MAX_STEP_WORDS:
            yield section.line, f"a step has {len(words)} words: '{text[:50]}'; cut it to {MAX_STEP_WORDS} or make two"


def _asked_as(_: Document, section: Section) -> Iterator[Fault]:
    if section.asked_as and len(section.asked_as) not in ASKED_AS:
        yield (
            section.line,
            f"{len(section.asked_as)} questions under 'Asked as'; write {ASKED_AS.start} to {ASKED_AS.stop - 1}",
        )
    if len({_folded(question) for question in section.asked_as}) < len(section.asked_as):
        yield section.line, "'Asked as' lists a question twice; keep one"
    for question in section.asked_as:
        if question.casefold().rstrip("?") == section.heading.casefold().rstrip("?"):
            yield section.line, f"'Asked as' repeats the heading: '{question}'; word it as somebody else would"


def _plain_words(document: Document, section: Section) -> Iterator[Fault]:
    text = section.span.of(document.text)
    for phrase in dict.fromkeys(match.group().lower() for match in _BANNED.finditer(text)):
        yield section.line, f"'{phrase}' belongs in a brochure; use a plain word"


def _stands_alone(document: Document, section: Section) -> Iterator[Fault]:
    for block in section.blocks:
        if block.role in (Role.LEAD, Role.STEP):
            first = block.sentences[0].of(document.text)
            if DANGLING.match(first):
                yield section.line, f"the sentence does not make sense alone: '{first[:60]}'; name who or what is meant"


def _original(document: Document, section: Section) -> Iterator[Fault]:
    for run in shared_runs(section.span.of(document.text)):
        yield section.line, f"eight words in a row from the seed article: '{run}'; say it in your own words"


def _fill_ins(document: Document, section: Section) -> Iterator[Fault]:
    text = section.span.of(document.text)
    depth = 0
    for bracket in re.findall(r"[\[\]]", text):
        depth += 1 if bracket == "[" else -1
        if depth not in (0, 1):
            break
    if depth != 0:
        yield section.line, "a [ without its ], or one inside another; write each place to fill in as [what goes here]"
    if "[]" in text:
        yield section.line, "an empty []; write in it what goes there, or [ ] for a box to tick"
    if document.kind == "template" and not re.search(r"\[[^\]]+\]", text):
        yield section.line, "a template without a place to fill in; mark each one as [what goes here]"


def _readable(document: Document, section: Section) -> Iterator[Fault]:
    text = " ".join(b.span.of(document.text) for b in section.blocks if b.role in (Role.LEAD, Role.STEP))
    grade = reading_grade(text)
    if grade > MAX_READING_GRADE:
        yield (
            section.line,
            f"reading grade {grade:.1f}, more than {MAX_READING_GRADE:.0f}; use shorter words and sentences",
        )


def _repeated(text: str, what: str, seen: dict[str, str], place: str, line: int) -> Iterator[Fault]:
    other = seen.setdefault(_folded(text), place)
    if other != place:
        yield line, f"{what} also used at {other}: '{text[:60]}'; word one of them otherwise"


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


def _unused_sources(corpus: Corpus) -> Iterator[str]:
    used = {key for document in corpus.documents for key in document.sources}
    for key in sorted(corpus.sources.keys() - used):
        yield f"reference '{key}' is cited nowhere; cite it or take it out"


SECTION_RULES: tuple[Callable[[Document, Section], Iterator[Fault]], ...] = (
    _unwritten, _lead, _steps, _asked_as, _plain_words, _stands_alone, _original, _fill_ins, _readable,
)  # fmt: skip
