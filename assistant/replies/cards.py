"""The fixed replies: danger, mistreatment, and what is not answered here. Our own words, numbers only from `contacts.toml`.

The crisis replies follow the advice to acknowledge, ask directly, give a way to talk now and stay in the talk (988 Lifeline's
five steps, https://988lifeline.org/help-someone-else/). Each has more than one wording, so that nobody reads the same text twice
in a row. They hold no method, no diagnosis, no promise of secrecy.
"""

from collections.abc import Sequence

from assistant.answer import Answer, Outcome
from assistant.hearing.dangers import Danger
from assistant.hearing.own_body import OwnBody
from assistant.replies.card import Card
from assistant.replies.openings import (
    METHOD_OPENINGS,
    OPENINGS,
    OTHER_OPENINGS,
    POSSIBLE_OPENINGS,
    POSSIBLE_OTHER,
    SELF_OPENINGS,
    SELF_QUESTIONS,
    SUPPORT_OPENINGS,
    SUPPORT_OTHER_OPENINGS,
    SUPPORT_ROUTES,
)
from assistant.replies.reach import ENOUGH_ROUTES, Reach
from assistant.replies.urgent import BODIES, Urgent, urgent_for
from assistant.replies.wordings import (
    AUTOMATED,
    CLINICAL,
    COME_BACK,
    LEGAL_ENDING,
    NO_METHOD,
    OWN_EMERGENCY,
    OWN_HEALTH,
    SUPPORT_NOTES,
    SUPPORT_RETALIATION,
    SUPPORT_SAFETY,
    SUPPORT_STILL,
    URGENT,
)
from corpus.contacts import Contact
from corpus.routes import Route

_SELF_PEOPLE = (
    "Tell one person you trust and ask them to stay with you. A doctor or counselor of your own comes next.",
    "Wake one person you trust and ask them to come. A doctor or counselor of your own comes next.",
)
_OTHER_STEPS = (
    "If they may be in danger this minute, call emergency services and get someone to them. Do not leave them alone if it is safe to stay.",
    "Ask them: are you thinking of killing yourself? Asking does not put the idea there. Stay, or have someone stay.",
    "Tell the senior or chief on call, or security.",
)
_OTHER_END = "Tell somebody afterwards how it was. " + AUTOMATED


class Cards:
    """Write the fixed replies for one set of contacts; needs no index, encoder, disk or network."""

    def __init__(self, contacts: Sequence[Contact]) -> None:
        """Take the contacts of all regions."""
        self.reach = Reach(contacts)

    def number_after(self, answers: Sequence[str], turn: int) -> int:
        """Return the number from `turn` on whose opening words the answers of a talk do not hold, or held longest ago."""
        numbers = range(turn, turn + len(SELF_OPENINGS) * 2)

        def last_said(number: int) -> int:
            opening = [words[number % len(words)] for words in OPENINGS]
            return max((place for place, answer in enumerate(answers) if any(words in answer for words in opening)), default=-1)

        return min(numbers, key=last_said)

    def crisis(self, region: str, turn: int) -> Card:
        """Return the card for somebody who may be in danger from themselves; `turn` picks the wording."""
        return Card(
            (
                SELF_OPENINGS[turn % len(SELF_OPENINGS)],
                SELF_QUESTIONS[turn % len(SELF_QUESTIONS)],
                *self.reach.lines(region, ("emergency", "crisis_line", "clinician_line")),
                _SELF_PEOPLE[turn % len(_SELF_PEOPLE)],
                f"{AUTOMATED} I can go on with your question whenever you want.",
            )
        )

    def possible(self, region: str, turn: int, *, is_another: bool = False) -> Card:
        """Return the two lines that come before an ordinary answer when there may be danger, to the reader or to another."""
        lines = " ".join(self.reach.lines(region, ("crisis_line", "clinician_line")))
        if is_another:
            return Card((POSSIBLE_OTHER[turn % len(POSSIBLE_OTHER)], f"To talk it through now: {lines} {AUTOMATED}"))
        return Card((POSSIBLE_OPENINGS[turn % len(POSSIBLE_OPENINGS)], f"If so, talk to someone now. {lines} {AUTOMATED}"))

    def crisis_line(self, region: str) -> str:
        """Return the line to call or text at any hour, as one sentence."""
        return " ".join(self.reach.lines(region, ("crisis_line",)))

    def no_method(self, region: str, turn: int) -> Card:
        """Return what is said to a question for a lethal dose or means: how the writer is first, and that it is not answered."""
        opening = METHOD_OPENINGS[turn % len(METHOD_OPENINGS)]
        return Card((opening, *self.possible(region, turn).lines[1:], NO_METHOD))

    def other(self, region: str, turn: int) -> Card:
        """Return the card for somebody who fears for another person."""
        return Card(
            (
                OTHER_OPENINGS[turn % len(OTHER_OPENINGS)],
                _OTHER_STEPS[0],
                *self.reach.lines(region, ("emergency", "crisis_line")),
                *_OTHER_STEPS[1:],
                _OTHER_END,
            )
        )

    def alone(self, way: Route, region: str, turn: int, text: str) -> Answer | None:
        """Return the card that answers danger alone, or None for every other route; `text` tells which danger it is."""
        urgent = urgent_for(way, text)
        if urgent is not None:
            return self._at_once(urgent, region, turn).alone(Outcome(way.value))
        if way is Route.CRISIS_OTHER:
            return self.other(region, turn).alone(Outcome.CRISIS_OTHER)
        return self.crisis(region, turn).alone(Outcome.CRISIS) if way is Route.CRISIS else None

    def body(self, own: OwnBody, region: str, turn: int) -> Card:
        """Return what is said to a sign in one's own body that may not wait."""
        return self._at_once(BODIES[own], region, turn)

    def _at_once(self, urgent: Urgent, region: str, turn: int) -> Card:
        """Return what to do first, whom to call, and what comes then; with the ways to get help where there is something to report."""
        number = self.reach.emergency(region)
        opening = urgent.openings[turn % len(urgent.openings)]
        first = (words.format(emergency=number) for words in (opening, *urgent.first))
        lines = self.reach.lines(region, urgent.lines) if urgent.lines else []
        ways = [SUPPORT_ROUTES, *self._ways(region)[:ENOUGH_ROUTES]] if urgent.is_reportable else []
        waiting = [f"{self.crisis_line(region)} {AUTOMATED} {COME_BACK}"] if urgent.is_waited_for else []
        return Card((*first, *lines, *urgent.then, *ways, *waiting))

    def soft(self, heard: Danger, region: str, turn: int) -> Card:
        """Return the card for what is heard but gets no card of its own: a possible danger, or an attack."""
        return self.possible(region, turn) if heard is Danger.POSSIBLE else self.support(region, turn)

    def support(self, region: str, turn: int, *, is_another: bool = False) -> Card:
        """Return the card for mistreatment, of the reader or of another: at least three routes, and who hears of each."""
        openings = SUPPORT_OTHER_OPENINGS if is_another else SUPPORT_OPENINGS
        call = f". If you are in danger, call {self.reach.emergency(region)}"
        return Card(
            (
                openings[turn % len(openings)],
                SUPPORT_SAFETY.format(emergency=call),
                SUPPORT_NOTES,
                SUPPORT_ROUTES,
                *self._ways(region),
                SUPPORT_RETALIATION,
            )
        )

    def still_support(self, card: Card) -> Card:
        """Return what is said in place of a card whose ways to get help this talk has shown: a page said again helps nobody."""
        return Card((*card.lines[:2], SUPPORT_STILL))

    def has_routes(self, text: str, region: str) -> bool:
        """Say whether an answer has listed the ways to get help in a region."""
        return SUPPORT_ROUTES in text and all(contact.name in text for contact in self.reach.routes(region)[:ENOUGH_ROUTES])

    def clinical(self, region: str, turn: int, own: OwnBody | None = None) -> Card:
        """Return why patient care and one's own health are not answered here, and whom to ask."""
        if own in BODIES:
            return self.body(own, region, turn)
        if own is OwnBody.HEALTH:  # one wording is enough: nothing in it hurts when read twice
            return Card((OWN_HEALTH, OWN_EMERGENCY.format(emergency=self.reach.emergency(region))))
        ask = self.reach.names(region, "clinical")
        return Card((URGENT, CLINICAL.format(ask=ask)))

    def legal(self, region: str, turn: int) -> Card:
        """Return why law and immigration are not answered here, and whom to ask."""
        del turn
        legal, immigration = self.reach.names(region, "legal"), self.reach.names(region, "immigration")
        why = f"I cannot answer questions of law, contracts, licences or visas. {LEGAL_ENDING}"
        return Card((why, f"Ask: {legal}. On visas: {immigration}."))

    def privacy(self, region: str) -> str:
        """Return whom to ask about patient details."""
        return self.reach.names(region, "privacy")

    def _ways(self, region: str) -> list[str]:
        return [f"\u2022 {contact.name}: {contact.what}" for contact in self.reach.routes(region)]
