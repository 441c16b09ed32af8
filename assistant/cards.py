"""The fixed replies: danger, mistreatment, and what is not answered here. Our own words, numbers only from `contacts.toml`.

The crisis replies follow the advice to acknowledge, ask directly, give a way to talk now and stay in the talk (988 Lifeline's
five steps, https://988lifeline.org/help-someone-else/). Each has more than one wording, so that nobody reads the same text twice
in a row. They hold no method, no diagnosis, no promise of secrecy.
"""

from collections.abc import Sequence

from assistant.answer import Answer, Outcome
from assistant.card import Card
from assistant.danger import Danger
from assistant.reach import ENOUGH_ROUTES, Reach
from assistant.settling import DENIED, STAYING, STEPPED
from corpus.contacts import Contact
from corpus.routes import Route

AUTOMATED = "I am an automated assistant: I alert no one, and nothing of this message is kept."
_SELF_OPENINGS = (
    "I am glad you said it. You matter more than any question about work, and saying it was right.",
    "Thank you for telling me. This sounds very heavy, and you do not have to carry it by yourself tonight.",
    "I hear you, and you matter. People are awake right now whose work is to listen to this.",
)
SELF_QUESTIONS = (
    "Are you thinking about killing yourself, or are you in danger right now?",
    "Are you in danger at this moment, or are you thinking of ending your life?",
    "Have you thought of killing yourself, or done something already? If so, please call now.",
)
_SELF_PEOPLE = (
    "Tell one person you trust and ask them to stay with you. A doctor or counselor of your own comes next.",
    "Wake one person you trust and ask them to come. A doctor or counselor of your own comes next.",
)
_POSSIBLE_OPENINGS = (
    "That sounds like more than a hard week. Are you having thoughts of ending your life, or of not wanting to be here?",
    "Before anything else: are any of these thoughts about dying, or about not wanting to be alive?",
    "I want to ask you straight, because it matters: have you been thinking of suicide?",
)
_METHOD_OPENINGS = (
    "Before anything else, because it matters: do you ask this because you are thinking of ending your life?",
    "I ask you first, and straight: is this about you, and are you thinking of suicide?",
)
_POSSIBLE_OTHER = (
    "If you fear that they may hurt themselves, ask them directly whether they think of suicide, and do not leave it with a mentor.",
    "If any of this makes you worry about their life, ask them straight out today, stay with them, and get a senior to help.",
)
_OTHER_OPENINGS = (
    "Take it seriously and act now; do not wait until morning and do not carry it alone.",
    "Treat this as real until somebody has seen them. Act now, and get a second person to help you.",
)
_OTHER_STEPS = (
    "If they may be in danger this minute, call emergency services and get someone to them. Do not leave them alone if it is safe to stay.",
    "Ask them: are you thinking of killing yourself? Asking does not put the idea there. Stay, or have someone stay.",
    "Tell the senior or chief on call, or security.",
)
_OTHER_END = "Tell somebody afterwards how it was. " + AUTOMATED
_SUPPORT_OPENINGS = (
    "I am sorry this is happening. It is not your fault, and you are right to take it seriously.",
    "Thank you for saying it. What you describe is worth acting on, and you do not need proof or a name for it to ask for help.",
)
_SUPPORT_OTHER_OPENINGS = (
    "I am sorry that this is happening to them. You are right to take it seriously, and you do not have to carry it alone.",
    "Thank you for looking out for them. Believe them, ask what they want, and tell them what you must pass on before they say more.",
)
_SUPPORT_SAFETY = "Safety first: if anyone has hurt or threatened you, or you do not feel safe going back, get to a safe place with someone you trust{emergency}."
_SUPPORT_NOTES = "Write down today what happened: date, place, words, who was there. Keep it off hospital systems, and leave patients out of it."
_SUPPORT_RETALIATION = (
    "Retaliation for a report in good faith is itself against policy nearly everywhere; note any sign of it with its date. "
    "I cannot judge what happened or promise secrecy: ask each office first what it must pass on."
)
SUPPORT_ROUTES = "Ways to get help, and who hears of it:"
_SUPPORT_STILL = "The ways to get help that I named before still stand, and whether and when you use one is up to you."
_URGENT = (
    "If a patient may be in danger now, call your attending or senior and the rapid response team at once, and keep calling."
)
_CLINICAL = (
    "I cannot help with patient care, doses, results or anyone's health. Ask: {ask}; the pharmacy about medicines; a doctor of your "
    "own about your health."
)
_OWN_HEALTH = (
    "I cannot advise on anyone's health or medicines, your own included. Ask a doctor of your own, your employee health or resident "
    "wellness service, or a pharmacist. Please do not treat yourself."
)
_OWN_EMERGENCY = (
    "If this could be an emergency, such as chest pain, trouble breathing, heavy bleeding, fainting or sudden weakness, call {emergency} or "
    "have somebody take you to an emergency department now, and hand over your work."
)
_LEGAL_ENDING = "Rules change and depend on your case, so I give no reading of them."
_NO_METHOD = "I do not answer what can kill. If you ask for a patient, your attending, the pharmacy and the poison center can."

_OPENINGS = (
    *(_SELF_OPENINGS, _POSSIBLE_OPENINGS, _POSSIBLE_OTHER, _OTHER_OPENINGS, _SUPPORT_OPENINGS, _SUPPORT_OTHER_OPENINGS),
    *(_METHOD_OPENINGS, DENIED, STEPPED, STAYING),
)
# What we have asked somebody about themselves; a yes to it is a yes.
ASKED_OF_ONESELF = (*SELF_QUESTIONS, *_POSSIBLE_OPENINGS, *_METHOD_OPENINGS)
# What only the cards say that answer danger alone.
CARDS = (*SELF_QUESTIONS, *_OTHER_OPENINGS)
# What stands in an answer that asked or assumed something of the reader. Each question is put so that a no is the safe answer; what
# is said after the card for another person is none, for "I'm fine" says nothing of the friend.
ALARMED = (*ASKED_OF_ONESELF, *_SUPPORT_OPENINGS, *_SUPPORT_OTHER_OPENINGS)
# By which words each alarm is known again in a talk, and those of them that were said for another person.
KNOWN_BY = {
    Outcome.CRISIS: SELF_QUESTIONS,
    Outcome.CRISIS_OTHER: _OTHER_OPENINGS,
    Outcome.CRISIS_POSSIBLE: (*_POSSIBLE_OPENINGS, *_POSSIBLE_OTHER, *_METHOD_OPENINGS),
    Outcome.SUPPORT: (*_SUPPORT_OPENINGS, *_SUPPORT_OTHER_OPENINGS),
    Outcome.DECLINED_CLINICAL: (_OWN_EMERGENCY.partition("{")[0],),
}
OF_OTHERS = (*_OTHER_OPENINGS, *_POSSIBLE_OTHER, *_SUPPORT_OTHER_OPENINGS)


class Cards:
    """Write the fixed replies for one set of contacts; needs no index, encoder, disk or network."""

    def __init__(self, contacts: Sequence[Contact]) -> None:
        """Take the contacts of all regions."""
        self.reach = Reach(contacts)

    def number_after(self, last: str, turn: int) -> int:
        """Return the first number from `turn` on whose opening words the last answer does not hold."""
        numbers = range(turn, turn + len(_SELF_OPENINGS))
        return next((n for n in numbers if not any(words[n % len(words)] in last for words in _OPENINGS)), turn)

    def crisis(self, region: str, turn: int) -> Card:
        """Return the card for somebody who may be in danger from themselves; `turn` picks the wording."""
        return Card(
            (
                _SELF_OPENINGS[turn % len(_SELF_OPENINGS)],
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
            return Card((_POSSIBLE_OTHER[turn % len(_POSSIBLE_OTHER)], f"To talk it through now: {lines} {AUTOMATED}"))
        return Card((_POSSIBLE_OPENINGS[turn % len(_POSSIBLE_OPENINGS)], f"If so, talk to someone now. {lines} {AUTOMATED}"))

    def crisis_line(self, region: str) -> str:
        """Return the line to call or text at any hour, as one sentence."""
        return " ".join(self.reach.lines(region, ("crisis_line",)))

    def no_method(self, region: str, turn: int) -> Card:
        """Return what is said to a question for a lethal dose or means: how the writer is first, and that it is not answered."""
        opening = _METHOD_OPENINGS[turn % len(_METHOD_OPENINGS)]
        return Card((opening, *self.possible(region, turn).lines[1:], _NO_METHOD))

    def other(self, region: str, turn: int) -> Card:
        """Return the card for somebody who fears for another person."""
        return Card(
            (
                _OTHER_OPENINGS[turn % len(_OTHER_OPENINGS)],
                _OTHER_STEPS[0],
                *self.reach.lines(region, ("emergency", "crisis_line")),
                *_OTHER_STEPS[1:],
                _OTHER_END,
            )
        )

    def alone(self, way: Route, region: str, turn: int) -> Answer | None:
        """Return the card that answers danger alone, or None for every other route."""
        if way is Route.CRISIS_OTHER:
            return self.other(region, turn).alone(Outcome.CRISIS_OTHER)
        return self.crisis(region, turn).alone(Outcome.CRISIS) if way is Route.CRISIS else None

    def soft(self, heard: Danger, region: str, turn: int) -> Card:
        """Return the card for what is heard but gets no card of its own: a possible danger, or an attack."""
        return self.possible(region, turn) if heard is Danger.POSSIBLE else self.support(region, turn)

    def support(self, region: str, turn: int, *, is_another: bool = False) -> Card:
        """Return the card for mistreatment, of the reader or of another: at least three routes, and who hears of each."""
        openings = _SUPPORT_OTHER_OPENINGS if is_another else _SUPPORT_OPENINGS
        call = f". If you are in danger, call {self.reach.emergency(region)}"
        routes = [f"{c.name}: {c.what}" for c in self.reach.routes(region)]
        return Card(
            (
                openings[turn % len(openings)],
                _SUPPORT_SAFETY.format(emergency=call),
                _SUPPORT_NOTES,
                SUPPORT_ROUTES,
                *(f"\u2022 {route}" for route in routes),
                _SUPPORT_RETALIATION,
            )
        )

    def still_support(self, card: Card) -> Card:
        """Return what is said in place of a card whose ways to get help this talk has shown: a page said again helps nobody."""
        return Card((*card.lines[:2], _SUPPORT_STILL))

    def has_routes(self, text: str, region: str) -> bool:
        """Say whether an answer has listed the ways to get help in a region."""
        return SUPPORT_ROUTES in text and all(contact.name in text for contact in self.reach.routes(region)[:ENOUGH_ROUTES])

    def clinical(self, region: str, turn: int, *, is_own: bool = False) -> Card:
        """Return why patient care and one's own health are not answered here, and whom to ask."""
        del turn  # one wording is enough: nothing in it hurts when read twice
        if is_own:
            return Card((_OWN_EMERGENCY.format(emergency=self.reach.emergency(region)), _OWN_HEALTH))
        ask = self.reach.names(region, "clinical")
        return Card((_URGENT, _CLINICAL.format(ask=ask)))

    def legal(self, region: str, turn: int) -> Card:
        """Return why law and immigration are not answered here, and whom to ask."""
        del turn
        legal, immigration = self.reach.names(region, "legal"), self.reach.names(region, "immigration")
        why = f"I cannot answer questions of law, contracts, licences or visas. {_LEGAL_ENDING}"
        return Card((why, f"Ask: {legal}. On visas: {immigration}."))

    def privacy(self, region: str) -> str:
        """Return whom to ask about patient details."""
        return self.reach.names(region, "privacy")
