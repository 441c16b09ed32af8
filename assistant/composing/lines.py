"""Fixed lines: what is not covered, cannot be had or is not understood, and what is all there is."""

from collections.abc import Mapping

from assistant.answer import Part
from assistant.turns.asking import Asked
from assistant.turns.bare import asks_on, says_something
from assistant.turns.requests import Request, request_in

NOT_COVERED = (
    "The guidance here does not cover this, so I have nothing to quote. Your chief resident, program director or an advisor "
    "you trust is the person to ask."
)
TRY_NEXT = "I can look up mentorship questions: finding and asking mentors, problems, boundaries, letters, careers and endings."
CLOSEST = "The guidance may not cover this exactly. The closest question that it answers is: {heading}"
WHICH = "That can mean several things. Which is closest?"
SAID = "I find nothing closer to that than what I quoted before:"
UNCLEAR = "I cannot tell from that what to look up. Say in a few words what happened, and what you want to know."
NO_QUESTION = "I do not know which question you mean. Please ask it again, in a sentence or a few words."
NOTHING_MORE = (
    "That is all I find on this. Ask about one part of it, or say what is different for you. Your chief resident, program "
    "director or an advisor you trust may know more."
)
MISSED = "I am sorry that this missed. The next closest is below; if it misses too, say in other words what happened."
MISSED_ALL = "I am sorry that this missed, and I find nothing closer. Say in other words what happened and what you want to know."
# Wishes that are answered by a line, whatever was asked before.
_LINES: Mapping[Request | None, str] = {
    Request.TRANSLATE: "The guidance is in English, and I only quote it: I cannot translate it.",
    Request.EDIT: (
        "I only quote, so I cannot reword or change a text. Copy it or save it as a Word file, and change it there as you like; "
        "what stands in [brackets] is yours to fill in."
    ),
    Request.FILE: (
        "Where an answer has a text to use, the buttons below that text copy it or save it as a Word or Markdown file."
    ),
}


def line_for(asked: Asked) -> tuple[Part, ...]:
    """Return the fixed line for a turn that nothing is searched for; empty for all others."""
    if asked.request in _LINES:
        return (Part(_LINES[asked.request]),)
    if asked.request is not None:
        is_lone = asked.wish in ("", asked.question) and request_in(asked.question) is not None
        return (Part(NO_QUESTION),) if is_lone else ()
    if says_something(asked.question) or (asked.talk.turns and asks_on(asked.question)):
        return ()
    return Part(UNCLEAR), Part(TRY_NEXT)
