"""Turns that say little: without a single telling word ("hm, really?"), without a subject, or a bare noun ("Deadline?")."""

import re

from corpus.lexicon import STOP_WORDS

AMBIGUOUS_WORDS = 2
_TOKEN = re.compile(r"[^\W_]+(?:['&-][^\W_]+)*")
# Words that answer or fill, and name nothing.
_FILLERS = frozenset(
    "ok okay yes yeah yep yup ya no nope nah hm hmm hmmm huh oh ah uh um er eh wow lol lmao haha hey well maybe perhaps sure "
    "really please pls thanks sorry right true same idk like even still again now already exactly agree dude bro man "
    "anyway whatever either neither never always sometimes ever else instead yet quite go got get let".split()
)
# On a phone the apostrophe is left out: "hes sensitive" is no noun.
_CONTRACTED = frozenset(
    "he's she's they're that's what's who's where's how's i've you're we've i'm i'll i'd don't doesn't didn't can't won't isn't "
    "wasn't aren't wouldn't couldn't shouldn't".replace("'", "").split()
)
_EMPTY = STOP_WORDS | _FILLERS | _CONTRACTED
# These ask on about the talk, though they name nothing themselves: "how?", "and then?", "who else".
_ASKS_ON = re.compile(r"\b(?:how|when|where|who|whom|whose|which|what|why|then|else|now|if)\b", re.IGNORECASE)
# So does what has the form of a question, with its mark or without: "is that ok", "do i have to", and not "do it".
_ASKS_SHORTLY = re.compile(
    r"\W*(?:(?:and|but|so|or|ok|okay|then)\W+)*(?!do (?:it|that|this)\b)"
    r"(?:is|are|am|was|were|does|did|do|should|can|could|would|will|must|have|has|may)\s+"
    r"(?:i|we|you|he|she|they|it|that|this|these|those|there)\b",
    re.IGNORECASE,
)
# People of a residency and ways to reach them: a bare one may mean several things, among other words it names no matter.
_COMMON_NOUNS = frozenset(
    "program director associate mentor mentors attending attendings boss chief supervisor advisor adviser mentee fellow "
    "coordinator chair dean consultant pd apd pi email emails text texts call phone writing face part parts chance reason".split()
)
# What is done, felt or counted in any matter.
_GENERAL = frozenset(
    "people person someone somebody anyone anybody nobody everyone everybody thing things long wait waiting time times "
    "often late early soon fast normal fine possible okay bad weird wrong allowed enough max maximum minimum best worst "
    "better worse big deal real true hard easy safe fair rude say says said saying ask asks asking asked tell tells telling "
    "told write send reply respond answer answers answered bring know knows known hear find found look see give given take "
    "taken make use try change help start stop keep happen happens happened work works need needs want wants mean means "
    "agree agrees agreed disagree decline declines declined accept accepts refused deny denies denied insist insists "
    "mention mentions admit apologise apologize apologising apologizing react reacts reacted listen listens complain "
    "complains explain wonder worry worried upset annoyed hurt cry cries laugh laughs pissed sorry ignore ignores silent "
    "quiet correct suggest propose push annoying awkward offended furious sensitive stubborn nice kind strict harsh begin "
    "open end handle fix solve choose decide decides pick think matter matters count counts refuse refuses mad angry "
    "disappointed first last next step after before later sooner many much less whole way worth already likely usually whatever "
    "anything something nothing everything week weeks month months year years day days hour hours gets going goes come comes "
    "alone together proof".split()
)
MAX_GENERAL_WORDS = 9  # a longer turn tells something by them all the same
# Owners and forms of verbs that make two words a statement or a wish: "feel sad", "need help", "got fired".
_VERBS = frozenset(
    "mine hers theirs feel feels feeling felt need needs want wants wanted hate hates love help got get gets getting being been "
    "am is are was were keep keeps kept went gone going quit quitting cry crying cried lost let make makes made "
    "tell told says said".split()
)
_PAST = re.compile(r"\w{3,}ed")
# What somebody is or does, beside a noun, tells what is the matter: "mentor left", "bad eval", "failed ITE", "toxic mentor".
_TELLING = frozenset(
    "left leaving died dying quit lied lying stole stealing forgot lost failed failing missed bombed flunked retiring "
    "moving yelling crying flirting bullying bad mad angry drunk rude mean lazy busy late gone absent sick dead toxic "
    "racist sexist creepy cold distant useless unfair weak harsh scary pregnant jealous sucks sux hates ignores ignoring "
    "cancels cancelling ghosting ghosts".split()
)


def says_something(text: str) -> bool:
    """Say whether a turn has a telling word at all."""
    return any(len(word) > 1 and word not in _EMPTY for word in _words(text))


def names_no_subject(text: str) -> bool:
    """Say whether a turn asks or tells something without saying of what: "how long should i wait", "when do i tell my mentor".

    Alone it is near to whatever has the same few words, so what was asked before says what it is about.
    """
    words = _words(text)
    general = _GENERAL if is_bare(text) else _GENERAL | _COMMON_NOUNS
    is_short = 0 < len(words) <= MAX_GENERAL_WORDS
    return is_short and all(word in _EMPTY or word in general or "'" in word for word in words)


def asks_on(text: str) -> bool:
    """Say whether a turn without a telling word still asks something about the talk: "how?", "is it me?", "is that ok"."""
    return "?" in text or _ASKS_ON.search(text) is not None or _ASKS_SHORTLY.match(text) is not None


def is_bare(text: str) -> bool:
    """Say whether a turn is a noun or two, which may mean several things: "Deadline?", and not "I'm sad" or "need help"."""
    words = _words(text)
    if not 0 < len(words) <= AMBIGUOUS_WORDS or len(text.split()) > AMBIGUOUS_WORDS:
        return False
    if len(words) > 1 and (_PAST.fullmatch(words[-1]) or not _TELLING.isdisjoint(words)):
        return False  # "mentor ghosted" tells what happened
    return not any(word in _EMPTY or word in _VERBS or "'" in word for word in words)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _TOKEN.findall(text.replace("\u2019", "'"))]
