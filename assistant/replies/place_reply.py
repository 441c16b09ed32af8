"""Numbers for where somebody is, when that is all that they say after an alarm: "in Dublin rn", "she's in Leeds".

The card stands right above, with another country's numbers. Said again whole it would read as if nobody had listened; what is
needed is whom to call there.
"""

import re

from assistant.answer import Answer, Outcome, Part
from assistant.conversation import Conversation
from assistant.hearing.danger import danger
from assistant.hearing.denial import after_denial
from assistant.hearing.harm import harm
from assistant.replies.next_lines import Standing
from assistant.replies.openings import OTHER_OPENINGS, POSSIBLE_OTHER, SIGNS, SUPPORT_OTHER_OPENINGS
from assistant.replies.reach import LOCAL_NUMBER, Reach
from assistant.replies.urgent import DOWN_OPENINGS, EXPOSURE_OPENINGS
from assistant.replies.wordings import OWN_EMERGENCY
from assistant.turns.smalltalk import small_talk
from assistant.turns.told import MAX_TOLD_WORDS, tells_place
from corpus.regions import COUNTRIES, Regions, countries

_WHERE = "These are the numbers for {place}."
_ELSEWHERE = "I have no numbers for that country."
_WHICH = "Which country is it? I may have its numbers."
_EITHER = "I am not sure which country you are in; take the numbers of yours."
# Such an answer leaves the alarm before it as it was: thanks, a yes or a no behind it are replies to that.
PLACED = (_WHERE.partition("{")[0], _ELSEWHERE, _WHICH, _EITHER)
# What a place after each alarm is answered as.
_ALARMS = {
    Outcome.CRISIS: (Standing.SELF, Standing.DONE),
    Outcome.CRISIS_OTHER: (Standing.OTHER, Standing.THREAT_BY_ANOTHER, Standing.THREAT, Standing.FEAR),
    Outcome.CRISIS_POSSIBLE: (Standing.SOFT, Standing.SOFT_OTHER),
    Outcome.SUPPORT: (Standing.SUPPORT, Standing.MENACED),
    Outcome.DECLINED_CLINICAL: (Standing.BODY,),
}
# A number for one's own body is wanted after a needlestick too, and where it only could be an emergency.
_OWN_BODY = (OWN_EMERGENCY.partition("{")[0], *EXPOSURE_OPENINGS)
_KNOWN_BY = {
    outcome: (*(sign for standing in standings for sign in SIGNS[standing]), *(_OWN_BODY if Standing.BODY in standings else ()))
    for outcome, standings in _ALARMS.items()
}
_OF_OTHERS = (*OTHER_OPENINGS, *DOWN_OPENINGS, *POSSIBLE_OTHER, *SUPPORT_OTHER_OPENINGS)
_NOW = {
    Outcome.CRISIS: "If you are in danger now, call {phone}, or go to the nearest emergency department.",
    Outcome.CRISIS_OTHER: "If they may be in danger this minute, call {phone} and get someone to them.",
    Outcome.SUPPORT: "If you are in danger or do not feel safe going back, call {phone}.",
    Outcome.DECLINED_CLINICAL: "If this could be an emergency, call {phone} or have somebody take you to a hospital.",
}
_ACT = "What you did needs care now, however you feel. Call, or have somebody take you to an emergency department."
_TALK = "To talk to a person: {lines}"
_TURN_TO = "Who can help there: {names}."
_STAY = ("Please do not stay alone with it. You can tell me more at any time.", "Let somebody sit with you. I am still here.")
_STAY_WITH = ("Have somebody stay with them until help is there.", "Do not leave them alone if it is safe to stay.")
_LINES = ("crisis_line", "clinician_line")
_IN_DANGER = (Outcome.CRISIS, Outcome.CRISIS_POSSIBLE, Outcome.CRISIS_OTHER)
# A hospital, or whatever is named before the town: "at the Mater in Dublin", "St James's Hospital, Dublin".
_NO_SPOT = r"(?:risk|end|edge|point|limit|rope|wits?|bottom|top|bridge|roof|rooftop|window|ledge|platform|tracks?)"
_SPOT = re.compile(
    rf"\b(?P<at>at|in|near)\s+(?:(?:the|my|our)\s+)?(?:(?!in\b|at\b|{_NO_SPOT}\b)[\w'\u2019.-]+\s+){{1,3}}?(?=in\b|at\b)|"
    r"\b(?P<near>at|in|near)\s+(?:(?:the|my|our)\s+)?[\w'\u2019.-]+(?:\s+[\w'\u2019.-]+){0,2}(?=\s*,)|"
    r"(?:(?!at\b|in\b|near\b)[\w'\u2019.-]+\s+){1,3}?(?=(?:hospital|infirmary|clinic)\b)",
    re.IGNORECASE,
)
# What somebody alone at night says beside it.
_ALONE = re.compile(
    r"\b(?:all )?alone\b|\bby myself\b|\bon my own\b|\bat work\b|\bon (?:call|shift|nights?|a night shift)\b|"
    r"\b(?:nobody|no ?one|everyone|everybody)(?:'s| is| are)?(?: else)?(?: (?:here|awake|around|asleep|with me|up))+\b|"
    r"\bcan['\u2019]?t sleep\b|\bin my (?:\w+ )?(?:room|flat|car|apartment|house|bed|dorm)\b|\bin the (?:call|on-?call) room\b",
    re.IGNORECASE,
)
_NUMBERS = re.compile(
    r"(?=.*(?:number|line\b|lines\b))\W*(?:(?:do|you|u|have|got|is|are|there|an?|any|the|what|what['\u2019]?s|whats|about|give|show|me|i|need|want|can|get|please|"
    r"pls|for|in|and|but|ok|so|which|one|emergency|crisis|suicide|help|call|to|numbers?|lines?|hotlines?|helplines?)\b\W*)+",
    re.IGNORECASE,
)
_THEY = re.compile(
    r"\W*(?:(?:and|but|so|ok|well|oh)\W+)*(?:she|he|they|(?:my|our|the)\s(?!mentor\b|attending\b|supervisor\b|boss\b|chief\b|pd\b|director\b)\w+)"
    r"\s?(?:['\u2019]?s|['\u2019]?re|is|are|lives?|works?|trains?)\b",
    re.IGNORECASE,
)


class PlaceReply:
    """Answer a message that only says where somebody is, after an alarm; needs no index and no encoder."""

    def __init__(self, reach: Reach, regions: Regions) -> None:
        """Take how to reach help, and what tells a country by its places."""
        self._reach = reach
        self._regions = regions

    def answer(self, text: str, conversation: Conversation, default: str) -> Answer | None:
        """Return the numbers for the place that a message tells, where an alarm stands in the talk; None for all others."""
        if len(text.split()) > MAX_TOLD_WORDS or (alarm := _alarm(conversation)) is None:
            return None
        outcome, is_of_another, is_last = alarm
        said = self._as_own(text) if is_of_another else None
        if said is None and not self._wanted(text) and not self._only_says_where(text):
            return None
        before = [] if said else [turn.question for turn in conversation.turns]
        region = self._wanted(text) or self._regions.named([*before, said or text], default)
        last = conversation.turns[-1].answer
        told = Outcome.CRISIS if outcome is Outcome.CRISIS_OTHER and not is_of_another else outcome  # a threat is one's own
        lines = self._lines(told, region, text, last)
        if is_act := any(opening in turn.answer for turn in conversation.turns for opening in SIGNS[Standing.DONE]):
            lines[0] = f"{_ACT} {lines[0]}"
        lowered = Outcome.CRISIS_POSSIBLE if outcome is Outcome.CRISIS and not (is_last or is_act) else outcome
        return Answer(lowered, tuple(map(Part, lines)), confidence=1.0)

    def _only_says_where(self, text: str) -> bool:
        if tells_place(text):
            return True
        alone = _ALONE.sub("", text)
        spotless = _SPOT.sub(lambda spot: f"{spot['at'] or spot['near'] or ''} ", alone)
        return any(left != text and tells_place(left) for left in (alone, spotless)) and danger(text) is None and not harm(text)

    def _wanted(self, text: str) -> str:
        """Return the country whose numbers a message asks for: "whats the uk number"; empty if it asks for none."""
        named = self._regions.countries_in(text)
        return next(iter(named)) if len(named) == 1 and _NUMBERS.fullmatch(self._regions.around_places(text)) else ""

    def _as_own(self, text: str) -> str | None:
        """Return a message on where another person is as they would say it; None if it is not that."""
        own = _THEY.sub("I'm", text, count=1) if _THEY.match(text) else text
        return own if own != text and self._only_says_where(own) else None

    def _lines(self, outcome: Outcome, region: str, text: str, last: str) -> list[str]:
        codes = countries(region)
        is_danger = outcome in _IN_DANGER
        now = _NOW[Outcome.CRISIS if outcome is Outcome.CRISIS_POSSIBLE else outcome]
        ending = [_unsaid(_STAY_WITH if outcome is Outcome.CRISIS_OTHER else _STAY, last)] if is_danger else []
        if not any(code in COUNTRIES for code in codes):
            which = _WHICH if self._regions.denies(text) else _ELSEWHERE
            return [f"{now.format(phone=LOCAL_NUMBER)} {which}", *ending]
        if len(codes) > 1 and outcome is not Outcome.DECLINED_CLINICAL:
            return [_EITHER, *self._reach.lines(region, _LINES), *ending]
        where = _WHERE.format(place=" and ".join(COUNTRIES[code] for code in codes if code in COUNTRIES))
        first = f"{where} {now.format(phone=self._reach.emergency(region))}"
        if outcome is Outcome.DECLINED_CLINICAL:
            return [first]
        kinds = _LINES[:1] if outcome is Outcome.CRISIS_OTHER else _LINES
        talk = _TALK.format(lines=" ".join(self._reach.lines(region, kinds)))
        names = [contact.name for contact in self._reach.routes(region)]
        turn_to = [_TURN_TO.format(names="; ".join(names))] if outcome is Outcome.SUPPORT else []
        return [first, *turn_to, talk, *ending]


def _alarm(conversation: Conversation) -> tuple[Outcome, bool, bool] | None:
    """Return the last alarm of a talk, whether it was for another person, and whether nothing but a place was said since.

    What was asked since ends the one for mistreatment: the place is then taken into account for the guidance.
    """
    is_last, is_over = True, False
    for turn in reversed(conversation.turns):
        for outcome, words in _KNOWN_BY.items():
            if any(word in turn.answer for word in words):
                is_heard = outcome in _IN_DANGER or not is_over
                return (outcome, any(word in turn.answer for word in _OF_OTHERS), is_last) if is_heard else None
        is_place = any(word in turn.answer for word in PLACED)
        is_last = is_last and is_place
        is_over = is_over or not (is_place or small_talk(turn.question) or after_denial(turn.question) == "")
    return None


def _unsaid(wordings: tuple[str, ...], last: str) -> str:
    return next((words for words in wordings if words not in last), wordings[0])
