"""What a message is, before it is searched: who may be in danger, which route it takes. Lexicon first, then the classifier."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.apart import apart
from assistant.conversation import Conversation
from assistant.hearing.danger import danger, without_denial
from assistant.hearing.dangers import Danger
from assistant.hearing.discrimination import discrimination
from assistant.hearing.harm import harm
from assistant.hearing.help_wanted import wants_call, wants_line
from assistant.hearing.idioms import is_lone_word, tells_of_sleep, tells_of_theft, without_idioms
from assistant.hearing.in_general import asks_of_rules, is_asked_in_general
from assistant.hearing.language import is_another_language
from assistant.hearing.past import is_bereaved, tells_of_attempt, without_others_past, without_own_past
from assistant.hearing.slights import is_slight
from assistant.replies.after_card import resumed
from assistant.replies.standing import ABOUT_ONESELF, standing_alarm
from assistant.routing import Probabilities, Thresholds, decide, is_about_another
from assistant.turns.asking import Asked, masked, resolve
from assistant.turns.requests import request_in
from corpus.routes import Route
from index.calibration import UNKNOWN
from index.encoder import Encoded
from index.routes import RouteModel, mean_share
from index.snapshot import Snapshot

_SENTENCE = re.compile(r"[^.!?\n;]+")
_ALSO = re.compile(r",? (?:and )?also\b|, and (?=how|what|who|can|do|should|is|when)", re.IGNORECASE)
_BESIDE = (Route.CLINICAL, Route.LEGAL)
# What is taken out of a message before it is searched, by the route of the whole.
_APART = {Route.ORDINARY: _BESIDE, **dict.fromkeys((Route.CLINICAL, Route.LEGAL, Route.OTHER), (*_BESIDE, Route.OTHER))}
_ALARMING = (Route.CRISIS, Route.CRISIS_POSSIBLE, Route.CRISIS_OTHER, Route.SUPPORT)
_CARDS = (Route.CRISIS, Route.CRISIS_OTHER)
_ORDINARY = [*Route].index(Route.ORDINARY)
# Below this the larger encoder hears too, and its opinion stands in place of the linear model's; reading more of them so changed
# nothing, and each costs as much as a search (docs/decisions.md).
PLAINLY_ORDINARY = 0.9
MAX_SENTENCES = 8  # of one message; a pasted page must not cost more than a long story
MIN_SENTENCE_WORDS = 3
# A text without a full stop is heard in windows: danger in the middle of eighty words is drowned by the rest.
WINDOW_WORDS = 24
# Short answers that say yes to our own question about suicide.
_YES = re.compile(
    r"(?:(?:please )?help(?: me)?(?: please)?|i(?:'?m| am) (?:not|never) (?:really )?(?:ok(?:ay)?|fine|safe|good|al(?:l )?right|well)|"
    # "I am safe", "i do not", "yes I'm fine" deny it; "not sure" and "I don't know" do not.
    r"(?!(?:.*\b)?(?:safe|fine|ok(?:ay)?|al(?:l )?right|good|never|(?:am|do|did|have) not|(?:did|have)n'?t|don'?t(?! know))\b)(?:yes|yeah|yea|yep|ya|y|i (?:am|do|have|did|think so|guess(?: so)?)|a bit|a little|kind ?of|sort ?of|sometimes|maybe|probably|i don'?t know|idk|not sure|no joke|(?:i(?:'?m| am) )?(?:not (?:joking|kidding)|(?:dead )?serious)|"
    r"both|all the time|every (?:day|night)|si|oui))(?:[\s,.!]+\w+){0,4}[\s.!]*",
    re.IGNORECASE,
)


def hear(text: str, conversation: Conversation) -> Danger | None:
    """Say who may be in danger or was attacked, by the words alone.

    A yes to our own question about suicide is a yes; "why?" asks the last question again, and is heard as that one was.
    """
    heard = danger(text)
    if heard is not None:
        return heard
    if (before := resumed(conversation, text)) is not None:
        return hear(*before)
    if wants_line(text) or wants_call(text):
        is_answered = standing_alarm(conversation) is not None  # the next line of that alarm names whom to call
        return None if is_answered else (Danger.SELF if wants_line(text) else Danger.POSSIBLE)
    asked = resolve(conversation, text) if conversation.turns and request_in(text) is not None else None
    if asked is not None and asked.request is not None:
        return hear(asked.question, asked.earlier)
    if conversation.turns and _YES.fullmatch(text.strip().replace("\u2019", "'")):
        alarm = standing_alarm(conversation)
        return Danger.SELF if alarm is not None and alarm.standing in ABOUT_ONESELF else None
    return Danger.HARM if harm(text) or discrimination(text) else None


@dataclass(frozen=True, slots=True)
class Heard:
    """What a message is: its route, whether danger would be another person's, and how the encoders read it.

    `beside` is a question of law or patient care that stands beside an ordinary one; that part alone is not answered. `left` is
    the message without such questions, empty where it holds none. `foreign` is the share, 0 to 1, for questions of other fields.
    """

    route: Route
    is_about_another: bool
    known: Encoded
    beside: Route | None = None
    left: str = ""
    foreign: float = UNKNOWN


def listen(snapshot: Snapshot, text: str, context: str, heard: Danger | None, limits: Thresholds) -> Heard:
    """Return what a message is; `context` is the question before it when it leans on that, else empty.

    A reply is read twice, alone and after the question that it goes on from, and counts by the mean: "what if they find out"
    alone sounds like anything. Alone it counts as a sentence does: what is plain by itself must not be lost beside a recipe.
    """
    routes = snapshot.routes
    if routes is None:
        plain = Encoded(snapshot.encoder.encode_query(snapshot.lexicon.written_out(text)))
        return Heard(_by_lexicon(heard), heard is Danger.OTHER, plain)
    known, whole = _read(snapshot, routes, text)
    loudest = whole
    foreign = whole[Route.FOREIGN]
    parts: list[Probabilities] = []
    if context:
        _, together = _read(snapshot, routes, f"{context}. {text}")
        whole = {route: (whole[route] + together[route]) / 2 for route in Route}
        foreign = together[Route.FOREIGN]  # "gifts for them?" is of any field by itself
        limits = limits.in_a_talk()
    elif max(_alarm(whole), *(whole[route] for route in _BESIDE)) >= limits.hint:
        parts = [_read(snapshot, routes, piece)[1] for piece in pieces(text)]
        loudest = max((whole, *parts), key=_alarm)
    strict = limits.in_another_language() if is_another_language(text) else limits
    way = decide(heard, whole, loudest, strict)
    if way is Route.CRISIS and heard is not Danger.SELF:
        way = _if_denied_or_over(snapshot, routes, text, strict)
    way = _softened(snapshot, routes, text, way, strict) if heard in (None, Danger.POSSIBLE) else way
    is_another = tells_of_attempt(text) or (is_about_another(max(whole, loudest, key=_alarm)) and not is_bereaved(text))
    beside = next((route for part in parts for route in _BESIDE if part[route] >= strict.beside), None)
    may_be_apart = beside is not None or max(whole[route] for route in _BESIDE) >= limits.hint
    kinds = _APART.get(way, ()) if may_be_apart else ()
    alone = apart(text, lambda piece: _read(snapshot, routes, piece)[1], kinds, strict) if kinds else None
    beside, left = alone or (beside, "")
    return Heard(way, is_another, known, beside if way is Route.ORDINARY else None, left, foreign)


def meant(snapshot: Snapshot, conversation: Conversation, text: str, limits: Thresholds) -> Asked:
    """Return what is asked; a wish that sounds like danger or mistreatment is none: "I just want to text everyone goodbye"."""
    asked = resolve(conversation, text)
    if asked.request is None or listen(snapshot, text, "", None, limits.in_a_talk()).route not in _ALARMING:
        return asked
    return Asked(text, Conversation(), aside=masked(conversation))


def _if_denied_or_over(snapshot: Snapshot, routes: RouteModel, text: str, limits: Thresholds) -> Route:
    """Return the soft route for "not suicidal, just so tired" and for what is past, unless what is left gets the card too."""
    left = without_own_past(without_denial(text))
    return Route.CRISIS if left == text else _softer(snapshot, routes, left, Route.CRISIS, limits)


def _softer(snapshot: Snapshot, routes: RouteModel, left: str, way: Route, limits: Thresholds) -> Route:
    """Return an alarm if what is left of a text, or a sentence of it, still gets a card, else the soft route."""
    _, whole = _read(snapshot, routes, left)
    loudest = max((whole, *(_read(snapshot, routes, piece)[1] for piece in pieces(left))), key=_alarm)
    return way if decide(danger(left), whole, loudest, limits) in _CARDS else Route.CRISIS_POSSIBLE


def _softened(snapshot: Snapshot, routes: RouteModel, text: str, way: Route, limits: Thresholds) -> Route:
    """Return what is left of an alarm that the classifier alone has raised, where the words say that it is none, or over."""
    if way not in _ALARMING:
        return way
    if is_lone_word(text) or (way is not Route.SUPPORT and tells_of_sleep(text)):
        return Route.ORDINARY
    if (way is Route.CRISIS_OTHER and is_asked_in_general(text)) or (
        way is Route.SUPPORT and (asks_of_rules(text) or is_slight(text))
    ):
        return Route.ORDINARY
    if way is Route.CRISIS_OTHER and tells_of_theft(text):
        return Route.CRISIS_POSSIBLE
    told = without_idioms(text)  # a death told in Spanish or French is in English there
    if way in _CARDS and (left := without_others_past(told)) != told:
        return _softer(snapshot, routes, left, way, limits)
    return way


def _read(snapshot: Snapshot, routes: RouteModel, text: str) -> tuple[Encoded, Probabilities]:
    written = snapshot.lexicon.written_out(without_idioms(text))
    reading, closer = snapshot.encoder.read(written), snapshot.encoder.closer
    found, close = routes.probabilities(reading, written), None
    if closer is not None and found[_ORDINARY] < PLAINLY_ORDINARY:
        closely = closer.read(written)
        close, opinions = closely.vector, [reading.routes, closely.routes]
        found = mean_share(opinions) if all(map(len, opinions)) else found
    return Encoded(reading.vector, close), dict(zip(Route, found.tolist(), strict=True))


def pieces(text: str) -> Iterator[str]:
    """Yield the sentences of a message that has several, or windows of one that goes on without a stop."""
    sentences = [part.strip() for sentence in _SENTENCE.findall(text) for part in _ALSO.split(sentence)]
    long_enough = [sentence for sentence in sentences if len(sentence.split()) >= MIN_SENTENCE_WORDS]
    parts = [window for sentence in long_enough for window in _windows(sentence)]
    if len(parts) > 1:
        yield from parts[:MAX_SENTENCES]


def _windows(sentence: str) -> Iterator[str]:
    words = sentence.split()
    if len(words) <= WINDOW_WORDS * 3 // 2:
        yield sentence
        return
    for start in range(0, len(words), WINDOW_WORDS):
        yield " ".join(words[start : start + WINDOW_WORDS])


def _alarm(found: Probabilities) -> float:
    return max(found[Route.CRISIS] + found[Route.CRISIS_POSSIBLE] + found[Route.CRISIS_OTHER], found[Route.SUPPORT])


def _by_lexicon(heard: Danger | None) -> Route:
    return Route(heard.value) if heard is not None else Route.ORDINARY
