"""Who does what: "she says no" is not "I say no". Guidance for whoever does it is no help to whom it is done to."""

import re
from collections.abc import Iterator
from enum import Enum

from assistant.persons.reported import as_told
from assistant.turns.followup import SHORT_REPLY_WORDS
from corpus.sought import Sought
from index.retriever import Ranking
from index.snapshot import Snapshot


class Actor(Enum):
    """Who does something: the writer, or somebody else."""

    WRITER = "writer"
    ANOTHER = "another"


Deeds = frozenset[tuple[str, Actor]]
# What both sides of a mentorship may do to the other, so that it matters who does it.
_DEEDS = {
    "answers a request": (
        r"(?:say|says|said|saying) (?:an? )?(?:no(?! problem| bother| worries| more| thank)|yes)|"
        r"get (?:the|a|my) no out|agree[ds]?(?! (?:on|about|with|how|what)\b)|(?:is|was|be) (?:a )?no(?=\s*[.?!,]|$)|"
        r"refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|reject(?:s|ed|ing)?|turn(?:s|ed|ing)? (?:(?!up\b)[\w-]+ ){0,5}?down|"
        r"(?:too|very|so) busy|(?:is|are|['\u2019](?:s|re)) (?:already )?full|not (?:interested|taking)"
    ),
    "cancels": (
        r"cancel(?:s|l?ed|l?ing)?|reschedul(?:e[sd]?|ing)|stood me up|postpon(?:e[sd]?|ing)|"
        r"mov(?:e[sd]?|ing) (?:our|the|my|their) (?:\w+ )?(?:meetings?|mtgs?|calls?|talks?|sessions?)"
    ),
    "misses": (
        r"miss(?:es|ed|ing)?(?= (?:[\w-]+ ){0,6}(?:meetings?|mtgs?|appointments?|calls?|sessions?)\b)|overslept|slept through|"
        r"(?:never|not|(?:did|does|do)n['\u2019]?t) (?:even )?(?:show(?:s|ed)?|turn(?:s|ed)?)(?: up)?|no[- ]?show(?:s|ed)?"
    ),
    "is silent": (
        r"ignor(?:e[sd]?|ing)|ghost(?:s|ed|ing)|(?:go|goes|gone|went) (?:quiet|silent|dark)|"
        r"stopped (?:answering|replying|responding)"
    ),
    "backs out": (
        r"(?:back(?:s|ed|ing)?|pull(?:s|ed|ing)?) out|chang(?:e[sd]?|ing) (?:my|his|her|their) minds?|withdr(?:aws?|ew|awing)|"
        r"t(?:ook|ak(?:es?|ing)) it back"
    ),
    "promises": r"promise[sd]?|promising",
    "apologises": r"apologi[sz](?:e[sd]?|ing)|sa(?:y|ys|id|ying) (?:i['\u2019]?m )?sorry",
    "forgets": r"forgets?|forgetting|forgot",
    "offends": (
        r"offend(?:s|ed|ing)?|(?<!it )hurt(?:s|ing)? (?:me|him|her|them|(?:[\w'\u2019]+ ){1,3}?feelings?)|"
        r"let(?:s|ting)? (?:[\w'\u2019]+ ){1,3}?down|disappoint(?:s|ed|ing)?(?= (?:me|him|her|them|my|our|everyone)\b)"
    ),
    "leaves off": (
        r"(?:leav(?:es?|ing)|left|tak(?:e[ns]?|ing)|took|drop(?:s|ped|ping)?|cut|remov(?:e[sd]?|ing)) (?:[\w'\u2019]+ ){0,4}?"
        r"(?:off|out of|from)(?= (?:the |an? |our |my |his |her |their )?(?:[\w-]+ ){0,2}?"
        r"(?:papers?|authors?|abstract|manuscript|poster|publication|article|byline)\b)"
    ),
    "errs": (
        r"ma(?:de|kes|king)(?= (?:an?|the|this|that|some|another) (?:[\w-]+ ){0,2}?(?:mistake|error)s?\b)|"
        r"(?<=mistake i )made|mess(?:ed|es) up|miss(?:ed|es)(?= (?:an?|the) (?:[\w-]+ )?(?:diagnosis|bleed|finding|result)\b)"
    ),
    "shouts": r"snap(?:s|ped|ping)|yell(?:s|ed|ing)?|shout(?:s|ed|ing)?|los[et]s? (?:my|his|her|their) (?:temper|cool)",
    "cries": r"cr(?:y|ies|ied|ying)|(?:burst|break|breaks|broke) (?:in)?to tears|br(?:eak|eaks|oke) down|in tears",
    "lies": r"l(?:ied|ies|ying)(?= (?:to|about)\b|\s*(?:[.?!,]|$))|lie(?= to\b)",
    "takes credit": (
        r"present(?:s|ed|ing)?(?= (?:my|our|his|her|their) (?:slides?|ideas?|data|results|poster|work|project|research)\b)|"
        r"(?:took|tak(?:es?|ing)) (?:all )?(?:the )?credit|st(?:ole|eals?|ealing)|plagiari[sz](?:e[sd]?|ing)|"
        r"cop(?:ied|ies|ying)(?= (?:my|our|his|her|their|text|from|word)\b)"
    ),
    "talks behind": r"badmouth(?:s|ed|ing)?|gossip(?:s|ed|ing)?|talk(?:s|ed|ing)? (?:\w+ ){0,2}behind",
    "interrupts": r"interrupt(?:s|ed|ing)?|talk(?:s|ed|ing)? over",
    "is late": (
        r"(?<!too )late(?! (?:at|in|career|shifts?|nights?)\b| (?:to|for)\b(?! (?:[\w'\u2019]+ ){0,2}?"
        r"(?:meetings?|mtgs?|calls?|sessions?|talks?|appointments?|sign ?out|hand ?offs?|hand ?overs?|rounds?|clinic|work)\b))"
    ),
    "records": (
        r"(?:record|tape)(?:s|ed|ing)?"
        r"(?= (?:\w+ ){0,3}(?:meetings?|mtgs?|talks?|calls?|sessions?|conversations?|me|us|him|her|them)\b)"
    ),
    "invites": r"invit(?:e[sd]?|ing)(?= (?:\w+ ){0,2}(?:me|us|him|her|them|mentors?|mentees?|attendings?|pd|boss|to)\b)",
    "copies in": (
        r"cc(?:['\u2019]?(?:s|e?d|ing))?(?= (?:me|us|him|her|them|my|our|the|on|in|every)\b)|"
        r"cop(?:y|ies|ied|ying)(?= (?:\w+ ){1,5}?(?:in|into|on) )"
    ),
}
_NAMES = tuple(_DEEDS)
_DONE = Sought(*(rf"\b(?:{words})\b" for words in _DEEDS.values()), flags=re.IGNORECASE)
_PERSON = (
    r"mentors?|mentees?|attendings?|consultant|supervisor|director|pd|apd|pi|boss|chief|fellow|faculty|professor|chair|coordinator|"
    r"advis[eo]r|sponsor|program|programme|guide|writer|resident|intern|student|junior|senior|doctor|dr|people|everyone|everybody|"
    r"someone|somebody|no ?body|one of them|answer"
)
_SUBJECT = re.compile(
    rf"\b(?:(?P<writer>im|ive|i|we)|she|he|they|{_PERSON})(?:['\u2019](?:s|ll|d|ve|re|m))?\b",
    re.IGNORECASE,
)
# "an email that says no" is sent by the writer, "she wants me to say no" and "how to say no" are theirs to do, and
# who leaves out the subject means themself: "she wants it by Friday, can't say no".
_BY_WRITER = re.compile(
    r"\b(?:(?:e-?mail|message|reply|text|words|note) (?:that|which)|(?:me|us)(?: (?:for|4))?|without|w/o|my (?:own )?answer)\s*$|"
    r"(?:^|[,;(]|\b(?:and|but|so|or))\s*(?:(?:still|just|really) )?"
    r"(?:can'?t|cannot|couldn'?t|don'?t|won'?t|must|should|have to|had to)\s*$|"
    # "get my director to say yes" is theirs.
    # So is what "she has to cancel" and "he wants to stop" tell.
    r"(?<!him )(?<!her )(?<!them )(?<!mentor )(?<!director )(?<!attending )"
    r"(?<!has )(?<!had )(?<!needs )(?<!wants )(?<!going )\bto (?:\w+ly )?$",
    re.IGNORECASE,
)
# "I was turned down", "I feel rejected", "an attending I admire said no": what ends so is done by another one.
_PASSIVE = re.compile(r"(?:ed|down|off|out of|from|said (?:no|yes))$", re.IGNORECASE)
_BY_ANOTHER = re.compile(
    r"\b(?:(?:was|were|been|being|getting|got|get|gets|i am|we are|i['\u2019]?m|feel|feeling)(?: \w+ly| just| always| \w+ and)?|"
    rf"(?:{_PERSON}) (?:that |who |whom )?i \w+)\s*$",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(
    r"\w+s (?:an? )?(?:no|yes)$|(?:refuse|decline|reject|cancel|ignore|ghost|promise|agree)s$|\bme\b", re.IGNORECASE
)
# "Can I keep her but refuse this": after one other person the verb would end in s, unless another verb helps it.
_BARE = re.compile(r"(?:say (?:an? )?(?:no|yes)|refuse|decline|reject|cancel|ignore|promise|agree|turn \b.*)$", re.IGNORECASE)
_HELPED = re.compile(
    r"\b(?:they|people|everyone|everybody|\w+s|will|would|wo|can|could|may|might|does|doesn|did|didn|do|don|should|to|if)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(r"\b(dr|prof|mr|ms|mrs)\.", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.?!;\n]+[.?!;\n]*")
# A longer message tells of several people: of 663 stories that tell of a deed, 13 would lose
# their own section, of the 238 this short three (docs/decisions.md, Follow-ups).
MAX_TOLD_WORDS = 30
REACH = 60  # characters; whoever is named farther before a deed does something else
# How far behind the best a section may be in which the same one does the same; as far as one from the talk's own side (side.py).
SAME_DEED = 0.08


def deeds(text: str) -> Deeds:
    """Return what is done in a text and by whom, as far as its words tell."""
    told = _TITLE.sub(r"\1", as_told(text))
    return frozenset(found for sentence in _SENTENCE.findall(told) for found in _in_sentence(sentence))


def told_before(question: str, before: str, *, is_thin: bool) -> tuple[str, bool]:
    """Return what of the talk tells who does what in a reply, and whether what tells of the same may lead it.

    "How many times is too many" tells no deed: whoever cancelled before still does. So does a short reply that names another
    subject, such as "it's the second time", only that it may be about something else than that deed.
    """
    is_told = is_thin or len(question.split()) <= SHORT_REPLY_WORDS
    return (before if is_told else ""), bool(before) and (is_thin or bool(deeds(question)))


def not_turned_round(ranking: Ranking, snapshot: Snapshot, question: str, before: str = "", *, is_reply: bool = False) -> Ranking:
    """Leave out sections in which the writer does what another one does in the question, or the other way round.

    "And if she says no?" wants what to do then, and not how to say no oneself. What tells of the same leads a short reply if it
    fits nearly as well: little else is said in it. Where nothing would be left, nothing is left out. Where the question tells of
    nothing that anybody does, what was said `before` it counts.
    """
    asked = deeds(question if len(question.split()) <= MAX_TOLD_WORDS else "") or deeds(before)
    if not asked:
        return ranking
    told = {id(hit): deeds(snapshot.section(hit.passage).heading) for hit in ranking.hits}
    kept = tuple(hit for hit in ranking.hits if not _is_turned(asked, told[id(hit)]))
    if not kept:
        return ranking
    left = ranking.with_hits(kept)
    if not is_reply or len(question.split()) > SHORT_REPLY_WORDS:
        return left
    best = next((hit for hit in kept if asked & told[id(hit)]), kept[0])
    return left if kept[0].score - best.score > SAME_DEED else left.led_by(best)


def _is_turned(asked: Deeds, told: Deeds) -> bool:
    """Say whether both tell of one deed, and of none by the same."""
    return not {deed for deed, _ in asked}.isdisjoint(deed for deed, _ in told) and not asked & told


def _in_sentence(sentence: str) -> Iterator[tuple[str, Actor]]:
    for number in _DONE.possible(sentence):
        for match in _DONE.pattern(number).finditer(sentence):
            actor = _actor(sentence[max(0, match.start() - REACH) : match.start()], match.group())
            if actor is not None:
                yield _NAMES[number], actor


def _actor(before: str, deed: str) -> Actor | None:
    if _BY_WRITER.search(before):
        return Actor.WRITER
    named = [*_SUBJECT.finditer(before)]
    if not named:
        return None
    is_writer = bool(named[-1]["writer"])
    if is_writer and _OF_ANOTHER.search(deed):
        return Actor.ANOTHER
    if _PASSIVE.search(deed) and _BY_ANOTHER.search(before):
        return Actor.ANOTHER if is_writer else None
    if not is_writer and _BARE.match(deed) and not _HELPED.search(before[named[-1].start() :]):
        is_writer = any(match["writer"] for match in named)
    return Actor.WRITER if is_writer else Actor.ANOTHER
