"""The opening words of the fixed replies, by which each is known again in a talk; more than one wording, never the same twice in a row."""

from assistant.replies.next_lines import Standing
from assistant.replies.urgent import (
    ANOTHER_OPENINGS,
    BODY_OPENINGS,
    DONE_OPENINGS,
    DOWN_OPENINGS,
    FEAR_OPENINGS,
    MENACED_OPENINGS,
    THREAT_OPENINGS,
    URGENT_OPENINGS,
)
from assistant.replies.wordings import URGENT

SELF_OPENINGS = (
    "I am glad you said it. You matter more than any question about work, and saying it was right.",
    "Thank you for telling me. This sounds very heavy, and you do not have to carry it by yourself tonight.",
    "I hear you, and you matter. People are awake right now whose work is to listen to this.",
)
SELF_QUESTIONS = (
    "Are you thinking about killing yourself, or are you in danger right now?",
    "Are you in danger at this moment, or are you thinking of ending your life?",
    "Have you thought of killing yourself, or done something already? If so, please call now.",
)
POSSIBLE_OPENINGS = (
    "That sounds like more than a hard week. Are you having thoughts of ending your life, or of not wanting to be here?",
    "Before anything else: are any of these thoughts about dying, or about not wanting to be alive?",
    "I want to ask you straight, because it matters: have you been thinking of suicide?",
)
METHOD_OPENINGS = (
    "Before anything else, because it matters: do you ask this because you are thinking of ending your life?",
    "I ask you first, and straight: is this about you, and are you thinking of suicide?",
)
POSSIBLE_OTHER = (
    "If you fear that they may hurt themselves, ask them directly whether they think of suicide, and do not leave it with a mentor.",
    "If any of this makes you worry about their life, ask them straight out today, stay with them, and get a senior to help.",
)
OTHER_OPENINGS = (
    "Take it seriously and act now; do not wait until morning and do not carry it alone.",
    "Treat this as real until somebody has seen them. Act now, and get a second person to help you.",
)
SUPPORT_OPENINGS = (
    "I am sorry this is happening. It is not your fault, and you are right to take it seriously.",
    "Thank you for saying it. What you describe is worth acting on, and you do not need proof or a name for it to ask for help.",
)
SUPPORT_OTHER_OPENINGS = (
    "I am sorry that this is happening to them. You are right to take it seriously, and you do not have to carry it alone.",
    "Thank you for looking out for them. Believe them, ask what they want, and tell them what you must pass on before they say more.",
)
SUPPORT_ROUTES = "Ways to get help, and who hears of it:"

OPENINGS = (
    *(SELF_OPENINGS, POSSIBLE_OPENINGS, POSSIBLE_OTHER, OTHER_OPENINGS, SUPPORT_OPENINGS, SUPPORT_OTHER_OPENINGS),
    *(METHOD_OPENINGS, *URGENT_OPENINGS),
)
# What only the cards say that answer danger alone.
CARDS = (*SELF_QUESTIONS, *OTHER_OPENINGS, *(words for openings in URGENT_OPENINGS for words in openings))
# By which words of its card each alarm is known again in a talk.
SIGNS = {
    Standing.DONE: DONE_OPENINGS,
    Standing.SELF: SELF_QUESTIONS,
    Standing.OTHER: (*OTHER_OPENINGS, *DOWN_OPENINGS),
    Standing.THREAT: THREAT_OPENINGS,
    Standing.FEAR: FEAR_OPENINGS,
    Standing.THREAT_BY_ANOTHER: ANOTHER_OPENINGS,
    Standing.MENACED: MENACED_OPENINGS,
    Standing.SOFT: (*POSSIBLE_OPENINGS, *METHOD_OPENINGS),
    Standing.SOFT_OTHER: POSSIBLE_OTHER,
    Standing.SUPPORT: (*SUPPORT_OPENINGS, *SUPPORT_OTHER_OPENINGS),
    Standing.BODY: tuple(opening.partition("{")[0] for opening in BODY_OPENINGS),
    Standing.PATIENT: (URGENT,),
}
