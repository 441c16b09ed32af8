"""What is said at once to danger that is no thought of suicide: harm to another, a deed that is done, a danger here, one's own body.

What to do comes first, for it is read on a phone by somebody who shakes; then whom to call. Nothing here judges: a thought is no
deed, and whoever fears their own hands needs help as much as anybody. On a needlestick the steps are those of NIOSH ("How to
prevent needlestick and sharps injuries", publication 2012-123, https://stacks.cdc.gov/view/cdc/11732); that care may be due
right away stands in the A.D.A.M. page 000442 (https://ufhealthjax.org/encyclopedia/content.aspx?contentID=000442&projectTypeID=60).
"""

from dataclasses import dataclass

from assistant.hearing.danger import danger
from assistant.hearing.dangers import Threat
from assistant.hearing.done import Done, done, is_another_down, is_done_loosely
from assistant.hearing.menaced import is_menaced
from assistant.hearing.own_body import OwnBody
from assistant.hearing.threat import points_outward, threat
from assistant.replies.wordings import AUTOMATED
from corpus.plain import plain_words
from corpus.routes import Route

EMERGENCY = "emergency"
CRISIS_LINE = "crisis_line"
_GO_ON = f"{AUTOMATED} I can go on with your question whenever you want."


@dataclass(frozen=True, slots=True)
class Urgent:
    """A card that answers alone: its openings, of which one is used, what to do, the kinds of lines to call, and what comes after.

    `{emergency}` in a sentence stands for the number of the country; `is_reportable` adds who in the hospital can be told,
    and `is_waited_for` the line to talk to until help comes.
    """

    openings: tuple[str, ...]
    first: tuple[str, ...]
    lines: tuple[str, ...]
    then: tuple[str, ...]
    is_reportable: bool = False
    is_waited_for: bool = False


DONE_OPENINGS = (
    "Please get medical help now, even if you feel well or think it was too little. Do not wait and see.",
    "This needs an emergency department now, however you feel. Some harm shows only later, so do not wait for it.",
    "Whatever comes next, go now or have an ambulance come. Feeling fine does not mean that you are safe.",
)
THREAT_OPENINGS = (
    "Thank you for saying it before anyone was hurt. Nothing has to happen, and you can still step back.",
    "I take this seriously, and I am glad that you told me first. You can stop here, and people can help you to.",
    "It is good that you say this out loud. No one has to be hurt, and you do not have to hold this alone.",
)
FEAR_OPENINGS = (
    "Thank you for saying it. A thought is not an act, and being afraid of it is a good reason to get help today.",
    "Saying this takes courage. To think of something is not to do it, and nobody has to face such thoughts alone.",
)
ANOTHER_OPENINGS = (
    "Take it seriously and act now; it is not yours to judge alone whether it was meant.",
    "Treat this as real until somebody has looked into it. Pass it on now, and do not handle it alone.",
)
DOWN_OPENINGS = (
    "Call for help where you are, right now: the emergency team of the hospital, or an ambulance. Minutes count.",
    "Get help to them this minute: the hospital's emergency team if you are inside, an ambulance if you are not.",
)
MENACED_OPENINGS = (
    "Get behind a door that you can lock, or go where other people are. Do not go out to talk.",
    "Go where people are, or lock yourself in and stay there. Do not open the door and do not answer them.",
)
BODY_OPENINGS = (
    "This may be an emergency. Call {emergency}, or have somebody take you to the emergency department now; do not finish the shift first.",
    "Please do not wait with this. Call {emergency}, or ask whoever is next to you to take you to the emergency department now.",
)
EXPOSURE_OPENINGS = (
    "Stop and clean it now: wash skin with soap and water; rinse eyes, nose or mouth with plenty of water.",
    "First wash it, right now: soap and water on skin, a lot of clean water for eyes, nose or mouth.",
)
_MEANT = Urgent(
    THREAT_OPENINGS,
    ("Get away from them now. Leave behind, or hand over, anything that could hurt someone, and go where other people are.",),
    (EMERGENCY, CRISIS_LINE),
    (
        "Then tell one person near you: a senior, a friend, security. You can walk into any emergency department and say that you are afraid of hurting someone.",
        _GO_ON,
    ),
)
_FEARED = Urgent(
    FEAR_OPENINGS,
    ("If it feels close, leave the room and put away what could hurt someone. Ask one person you trust to stay with you.",),
    (CRISIS_LINE, EMERGENCY),
    ("Tell a doctor of your own the thought just as it is; that is what they are there for.", _GO_ON),
)
_CHILD = Urgent(
    FEAR_OPENINGS,
    (
        (
            "Hand the baby or child to somebody safe now. If nobody is there, lay the baby down in the cot, step out of the room, and "
            "call someone to come."
        ),
    ),
    (CRISIS_LINE, EMERGENCY),
    ("Tell a doctor today, yours or the child's, the thought just as it is: they can help.", _GO_ON),
)
_ANOTHER = Urgent(
    ANOTHER_OPENINGS,
    (
        "If anyone may be in danger this minute, call emergency services or hospital security. Keep away and do not argue with them.",
    ),
    (EMERGENCY,),
    (
        "Tell the senior, chief or program leader on call word for word what was said, and who was named.",
        f"Tell somebody afterwards how it was for you. {_GO_ON}",
    ),
)
_TAKEN = Urgent(
    DONE_OPENINGS,
    (),
    (EMERGENCY,),
    (
        "Call someone to be with you now. Unlock the door, and do not drive yourself.",
        "Inside a hospital, tell the nearest nurse or doctor. Bring the packet, so that they know what it was and how much.",
        "If you want a voice while you wait:",
    ),
    is_waited_for=True,
)
_WOUND = Urgent(
    DONE_OPENINGS,
    ("Press hard on the wound with a clean cloth and keep pressing.",),
    (EMERGENCY,),
    (
        "Call someone to be with you now, and unlock the door.",
        "Inside a hospital, tell the nearest nurse or doctor. Do not drive yourself.",
        "If you want a voice while you wait:",
    ),
    is_waited_for=True,
)
MENACED = Urgent(
    MENACED_OPENINGS,
    (
        "Then call hospital security, or emergency services: call {emergency}. Say where you are, who it is, and whether there is a weapon.",
        "Have someone stay with you, and do not walk to your car or home alone. Tell the senior on call that you had to leave.",
    ),
    (),
    (f"You did nothing wrong. {AUTOMATED}",),
    is_reportable=True,
)
_HAND_OVER = "Hand your pager and patients to whoever is near: this is reason enough."
_NO_JUDGE = "I cannot judge what it is, and I call nobody for you."
_DOWN = Urgent(
    DOWN_OPENINGS,
    ("Stay with them, call out for people near you, and do what you would do for any patient until help is there.",),
    (EMERGENCY,),
    (
        "Tell the team what was taken or done, and take along the packet if there is one.",
        f"Then tell the senior on call, and later somebody how it was for you. {_GO_ON}",
    ),
)
_BODY = Urgent(BODY_OPENINGS, (_HAND_OVER,), (), (f"{_NO_JUDGE} Please do not treat yourself.",))
_PREGNANCY = Urgent(
    BODY_OPENINGS,
    (f"Tell them that you are, or may be, pregnant, and call your own maternity unit on the way. {_HAND_OVER}",),
    (),
    (f"I am sorry that you go through this at work. {_NO_JUDGE}",),
)
_EXPOSURE = Urgent(
    EXPOSURE_OPENINGS,
    (
        "Then go to employee (occupational) health now, not after the shift. If it is closed, go to the emergency department.",
        "Tell your senior, so that somebody takes over and it is reported. It can happen to anyone, and you need not be sure how bad it was.",
    ),
    (),
    ("I cannot advise on tests or medicines: they can, and some may be due right away.",),
)
_THREATS = {Threat.MEANT: _MEANT, Threat.FEARED: _FEARED, Threat.CHILD: _CHILD, Threat.ANOTHER: _ANOTHER}
_DEEDS = {Done.TAKEN: _TAKEN, Done.WOUND: _WOUND}
BODIES = {OwnBody.EMERGENCY: _BODY, OwnBody.PREGNANCY: _PREGNANCY, OwnBody.EXPOSURE: _EXPOSURE}
# Each with its number filled in or not, so that nobody reads the same words twice in a row.
URGENT_OPENINGS = (
    *(DONE_OPENINGS, THREAT_OPENINGS, FEAR_OPENINGS, ANOTHER_OPENINGS, DOWN_OPENINGS, MENACED_OPENINGS, EXPOSURE_OPENINGS),
    tuple(opening.partition("{")[0] for opening in BODY_OPENINGS),
)


def urgent_for(way: Route, text: str) -> Urgent | None:
    """Return what answers a message alone on its route; None where the card of the route itself is right."""
    if way is Route.SUPPORT:
        return MENACED if is_menaced(plain_words(text)) else None
    if way is Route.CRISIS and (deed := done(text)) is not None:
        return _DEEDS[deed]
    if way is Route.CRISIS and is_done_loosely(text):
        return _TAKEN
    if way is not Route.CRISIS_OTHER:
        return None
    if (meant := threat(text)) is not None:
        return _THREATS[meant]
    if is_another_down(text):
        return _DOWN
    return _FEARED if danger(text) is None and points_outward(text) else None
