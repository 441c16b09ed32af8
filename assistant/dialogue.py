"""One turn of the conversation, from what was typed to an Answer."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from assistant.alarm import Alarm
from assistant.answer import Answer, Outcome, Part
from assistant.composing.abroad import is_for_elsewhere
from assistant.composing.context import NOWHERE, Context
from assistant.composing.reader import Options, Reader
from assistant.conversation import Conversation
from assistant.finder import Finder
from assistant.hearing.dangers import Danger
from assistant.hearing.harm import guidance_on
from assistant.hearing.injection import REFUSED, gives_instructions, without_instructions
from assistant.hearing.method import asks_for_dose, asks_for_method
from assistant.hearing.own_body import ADJUSTMENTS, is_worn
from assistant.listening import Heard, hear, meant
from assistant.masking.identifiers import Masked, mask
from assistant.persons.side import speaks_for_another
from assistant.question import MAX_QUESTION_CHARS, read_question
from assistant.replies.after_card import Taken, how_taken, resumed
from assistant.replies.at_once import at_once, said_before
from assistant.replies.card import Card
from assistant.replies.cards import Cards
from assistant.replies.openings import SUPPORT_ROUTES
from assistant.replies.refusals import DECLINED, decline
from assistant.replies.settling import Settling
from assistant.replies.softly import soft_card
from assistant.replies.wordings import REDACTED, WORN
from assistant.routing import Thresholds
from assistant.tongues.interpreter import interpreted
from assistant.turn_router import TurnRouter
from assistant.turns.asking import Asked, resolve, said_last
from assistant.turns.picks import spelled
from assistant.turns.smalltalk import small_talk
from corpus.contacts import Contact, load_contacts
from corpus.once import one_turn
from corpus.regions import Regions, known_regions
from corpus.routes import Route
from index.manifest import ArtifactError
from index.retriever import Hit
from index.snapshot import Snapshot

UNAVAILABLE = (
    "The guidance cannot be searched right now. Please try again in a minute, or ask your chief resident or program director."
)
_ALARMED = (Route.CRISIS_POSSIBLE, Route.SUPPORT)
_log = logging.getLogger("signpost")


@dataclass(frozen=True, slots=True)
class AnswerOptions:
    """How questions are searched and routed, and the country whose numbers are shown until somebody names another."""

    region: str = "us"
    grace_days: int = 180  # half a year in which a coordinator may come to it; a Settings field for those who need another
    search: Options = field(default_factory=Options)
    thresholds: Thresholds = field(default_factory=Thresholds)


@dataclass(frozen=True, slots=True)
class Turn:
    """What is known of a turn before anything is searched."""

    text: str
    conversation: Conversation
    region: str
    number: int
    heard: Danger | None
    settling: Settling
    context: Context = NOWHERE


class Assistant:
    """Answer questions from one source of snapshots; holds no conversation and may be shared by threads."""

    def __init__(
        self,
        current: Callable[[], Snapshot],
        options: AnswerOptions,
        contacts: Sequence[Contact] | None = None,
        regions: Regions | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        """Take functions that return the index version to use, called once a turn, and the day on which it is."""
        self._current = current
        self._today = today
        self._options = options
        self._cards = Cards(load_contacts() if contacts is None else contacts)
        self._regions = regions or known_regions()
        self.alarm = Alarm(self._cards, self._regions, options.region)

    def index_version(self) -> str:
        """Return the version that the next question is answered from.

        Raises:
            ArtifactError: If there is none that can be read.
        """
        return self._current().manifest.version

    def reply(self, conversation: Conversation, raw: str, context: Context = NOWHERE) -> Answer:
        """Answer what was typed; never raises for anything a person can type or for an index that cannot be read.

        Danger heard by the lexicon is answered first, from memory: no index, encoder, disk or network takes part.
        """
        with one_turn():
            told = interpreted(conversation, raw)
            return told.replied(lambda text: self._replied(told.conversation, text, context))

    def _replied(self, conversation: Conversation, text: str, context: Context) -> Answer:
        question = read_question(spelled(conversation, text))
        turn = self._begin(conversation, question.text)
        if (urgent := self._urgent(turn)) is not None:
            return urgent
        # Of a text that is not searched the beginning tells what kinds of details are in it: masking all of it takes a second.
        hidden = mask(question.text[:MAX_QUESTION_CHARS] if question.refusal else question.text, said_last(conversation))
        social = None if resumed(conversation, question.text) else small_talk(question.text)  # "ok go on" sounds like thanks
        if social is not None:
            return Answer(Outcome.SOCIAL, (Part(social),), asked=hidden.text)
        if question.refusal:
            found = self._refused(turn, question.refusal)
        else:
            found = self._searched(replace(turn, text=hidden.searched, context=context))
        answer = turn.settling.kept(found, hidden.searched)
        return replace(self._without_identifiers(answer, hidden, turn.region), asked=hidden.text)

    def found(self, snapshot: Snapshot, conversation: Conversation, raw: str, top_k: int) -> tuple[Hit, ...]:
        """Return up to `top_k` of the hits that a turn is answered from, best first: what the evaluation looks at."""
        question = read_question(raw)
        if question.refusal:
            return ()
        turn = self._begin(conversation, mask(question.text).searched)
        return self._finder(snapshot, turn).ranking(resolve(conversation, turn.text)).hits[:top_k]

    def _begin(self, conversation: Conversation, text: str) -> Turn:
        region = self._regions.named([*(turn.question for turn in conversation.turns), text], self._options.region)
        number = self._cards.number_after([turn.answer for turn in conversation.turns], len(conversation.turns))
        settling = Settling(self._cards, conversation, region, number)
        return Turn(text, conversation, region, number, hear(text, conversation), settling)

    def _refused(self, turn: Turn, why: str) -> Answer:
        """Say why a text is not searched, after the words for what was heard in it all the same."""
        if turn.heard is None:
            return Answer(Outcome.CLARIFY, (Part(why),))
        return Answer(Outcome(turn.heard.value), (*self._cards.soft(turn.heard, turn.region, turn.number).parts, Part(why)))

    def _urgent(self, turn: Turn) -> Answer | None:
        """Return what is said before anything is searched: to a place or a reply after an alarm, or to danger by its words."""
        settled = self.alarm.placed(turn.text, turn.conversation) or turn.settling.at_once(turn.text)
        return settled or at_once(self._cards, turn.heard, turn.text, turn.conversation, turn.region, turn.number)

    def _searched(self, turn: Turn) -> Answer:
        """Search and route; whatever breaks on the way, the reader gets a reply and the log the reason."""
        try:
            return self._routed(self._current(), turn)
        except ArtifactError:
            _log.warning("There is no index that can be searched.")
        except Exception:  # noqa: BLE001 - the boundary of a turn: encoder and disk fail in ways that share no type
            _log.exception("A question could not be searched.")
        if turn.heard is None:
            return Answer(Outcome.ABSTAINED, (Part(UNAVAILABLE),))
        return self._refused(turn, UNAVAILABLE)

    def _routed(self, snapshot: Snapshot, turn: Turn) -> Answer:
        if (taken := how_taken(turn.conversation, turn.text, turn.settling.alarm)) is not None:
            return self._settled(snapshot, replace(turn, text=taken.left, heard=hear(taken.left, Conversation())), taken)
        asked = meant(snapshot, turn.conversation, turn.text, self._options.thresholds)
        if asked.request is not None and turn.heard is None:
            turn = replace(turn, text=asked.question)  # "why?" is routed as the question that it asks again
        heard = TurnRouter(snapshot, self._options.thresholds).route(turn.text, asked, turn.heard, turn.settling.alarm)
        if heard.route is Route.INJECTION:
            return self._despite_instructions(snapshot, turn)
        return self._answered(snapshot, turn, asked, heard)

    def _settled(self, snapshot: Snapshot, turn: Turn, taken: Taken) -> Answer:
        """Answer what is left behind a no, a step taken or the wish to go on; a new alarm in it is heard all the same."""
        line, after_card = turn.settling.behind(taken), turn.settling.is_after_card
        if (social := small_talk(turn.text)) is not None or not any(map(str.isalpha, turn.text)):
            outcome = Outcome.CRISIS_POSSIBLE if after_card else Outcome.SOCIAL
            return Answer(outcome, (*line.parts, *map(Part, filter(None, [social]))))
        asked = resolve(taken.talk, turn.text)
        heard = TurnRouter(snapshot, self._options.thresholds).route_denied(turn.text, asked, turn.heard)
        if heard.route is Route.INJECTION:
            return self._despite_instructions(snapshot, turn)
        answer = self._answered(snapshot, turn, asked, heard)
        if heard.route in (*_ALARMED, Route.CRISIS, Route.CRISIS_OTHER):
            return answer
        outcome = Outcome.CRISIS_POSSIBLE if after_card else answer.outcome
        return replace(answer, outcome=outcome, parts=line.parts + answer.parts)

    def _answered(self, snapshot: Snapshot, turn: Turn, asked: Asked, heard: Heard) -> Answer:
        finder = self._finder(snapshot, turn, is_calm=heard.route not in _ALARMED)
        alone = self._cards.alone(heard.route, turn.region, turn.number, turn.text)
        return alone or self._with_guidance(finder, turn, asked, heard)

    def _with_guidance(self, finder: Finder, turn: Turn, asked: Asked, heard: Heard) -> Answer:
        """Return what the guidance says, behind the fixed words that belong before it; below our question nothing of the talk."""
        asked, known = (replace(asked, question=heard.left), None) if heard.left else (asked, heard.known)
        if heard.route is Route.CRISIS_POSSIBLE and (asks_for_method(turn.text) or asks_for_dose(turn.text)):
            return self._cards.no_method(turn.region, turn.number).alone(Outcome.CRISIS_POSSIBLE)
        if heard.route is Route.CRISIS_POSSIBLE:
            card = soft_card(self._cards, turn.region, turn.number, turn.text, is_another=heard.is_about_another)
            found = finder.answer(asked if asked.is_wish else Asked(asked.question, Conversation()), known)
            is_sure = found.outcome is not Outcome.CLOSEST and not is_for_elsewhere(found)  # nothing else below that question
            return card.before(found, Outcome.CRISIS_POSSIBLE) if is_sure else card.alone(Outcome.CRISIS_POSSIBLE)
        if heard.route is Route.SUPPORT and asked.is_wish and SUPPORT_ROUTES in turn.conversation.turns[-1].answer:
            return replace(finder.answer(asked), outcome=Outcome.SUPPORT)  # the card stands right above it
        if heard.route is Route.SUPPORT:
            about = guidance_on(asked.question)
            found = finder.nearby(asked, known) if about == asked.question else finder.nearby(Asked(about, Conversation()))
            return self._support_card(turn, asked).before(found, Outcome.SUPPORT)
        if heard.route is Route.ORDINARY and is_worn(turn.text):
            return Card((WORN,)).before(finder.nearby(Asked(ADJUSTMENTS, Conversation())), Outcome.CLOSEST)
        if heard.route in DECLINED:
            before = said_before(turn.text, turn.conversation)
            card = decline(self._cards, heard.route, turn.text, turn.region, turn.number, before)
            return card.before(finder.nearby(asked, known), DECLINED[heard.route])
        answer = finder.answer(asked, known, foreign=heard.foreign, is_foreign=heard.route is Route.FOREIGN)
        beside = () if heard.beside is None else decline(self._cards, heard.beside, turn.text, turn.region, turn.number).parts
        return replace(answer, parts=(*beside, *answer.parts))

    def _support_card(self, turn: Turn, asked: Asked) -> Card:
        card = self._cards.support(turn.region, turn.number, is_another=speaks_for_another(asked.question))
        is_shown = any(self._cards.has_routes(earlier.answer, turn.region) for earlier in turn.conversation.turns)
        return self._cards.still_support(card) if is_shown and turn.heard is not Danger.HARM else card

    def _finder(self, snapshot: Snapshot, turn: Turn, *, is_calm: bool = True) -> Finder:
        reader = Reader(turn.region, self._today(), self._options.grace_days, turn.context, is_calm)
        return Finder(snapshot, self._options.search, reader, self._regions.without_places)

    def _despite_instructions(self, snapshot: Snapshot, turn: Turn) -> Answer:
        """Answer the question that is left when instructions are taken away, or say that they change nothing."""
        left = without_instructions(turn.text)
        # If nothing is taken away, the classifier hears an instruction that the list does not know.
        if not left or left == turn.text or gives_instructions(left):
            return Answer(Outcome.REFUSED_INJECTION, (Part(REFUSED),))
        return self._routed(snapshot, replace(turn, text=left))

    def _without_identifiers(self, answer: Answer, hidden: Masked, region: str) -> Answer:
        if not hidden.found:
            return answer
        line = Part(REDACTED.format(kinds=hidden.listed, privacy=self._cards.privacy(region)))
        is_alarm = answer.outcome in (Outcome.CRISIS, Outcome.CRISIS_OTHER, Outcome.CRISIS_POSSIBLE, Outcome.SUPPORT)
        outcome = Outcome.ANSWERED_AFTER_REDACTION if answer.outcome in (Outcome.ANSWERED, Outcome.CLOSEST) else answer.outcome
        parts = (*answer.parts, line) if is_alarm else (line, *answer.parts)
        return replace(answer, outcome=outcome, parts=parts)
