"""What is said next in a talk in which an alarm stands: a table from the alarm and the kind of reply to wordings.

Each wording begins with words of its own, by which it is known again; none argues, promises or asks the first question anew.
"""

from enum import Enum

from assistant.replies.reply_kind import Reply


class Standing(Enum):
    """Which alarm stands: the card for oneself, an act done, its soft line; another person; a threat; one's own body, a patient, mistreatment."""

    SELF = "self"
    DONE = "act done"
    SOFT = "soft"
    OTHER = "other person"
    SOFT_OTHER = "soft, other person"
    THREAT = "harm to others"
    FEAR = "fear of harming somebody"
    THREAT_BY_ANOTHER = "another's threat"
    MENACED = "danger at the door"
    BODY = "own body"
    PATIENT = "patient"
    SUPPORT = "support"


Wordings = tuple[str, ...]
# Said to "ok" and "thanks" after the card: neither says that there is no danger.
STAYING = (
    "I am still here, and we can go on whenever you want. If thoughts of dying are there, stay with somebody and talk to a person: {line}",
    "You can come back to this at any time. While you may be in danger, do not stay alone with it, and talk to a person: {line}",
    "Take the time you need. Until it is lighter, keep one person near you and this within reach: {line}",
    "You may write here as long as you like. A voice, or a person beside you, can do more than I can, so please let one in: {line}",
)
DENIED = (
    "Good to know, and thank you for saying so.",
    "All right, thank you for telling me.",
    "Thank you, I take that as you say it.",
)
IF_CHANGED = "If that changes, or a night gets bad: {line}"
STEPPED = (
    "That was hard, and it was right. Stay with them, or on the line, and let somebody stay with you. If you are left alone with it: {line}",
    "Good that somebody knows now. Let them help, and do not send them away too soon. If it gets worse: {line}",
    "Well done. Tell them as much as you told me, and keep somebody near tonight. If you lose touch: {line}",
)
# After a no the number stays, and nothing is asked again.
AFTER_NO = (
    "Any time. I am here for your next question, and should a night get bad: {line}",
    "Of course. Ask whatever comes next; this stays good if anything changes: {line}",
    "I am glad to help with the rest as well. For a worse day, keep this: {line}",
)
_SELF: dict[Reply, Wordings] = {
    Reply.YES: (
        "Thank you for the straight answer. Call now, before you write more here: {emergency} if you may act on it, or the line. {line} Go where somebody is, and away from anything you could hurt yourself with.",
        "Then this is the time to let a person in. Knock on the nearest door, or call somebody, and say: I am not safe alone. {line} If you may act on it: {emergency}.",
        "It is still yes, and I still want you safe. Let somebody sit with you and make the call for you if you cannot: {emergency}, or {line}",
        "Please put this down now and get to a person: the nurses' station, a neighbor, an emergency department. To call: {emergency}, or {line}",
    ),
    Reply.UNSURE: (
        "Not knowing is reason enough to talk with a person now; nobody has to be sure first. {line} If it gets sharper: {emergency}.",
        "You do not have to work that out by yourself. Tell somebody near you just this: I am not sure that I am safe. {line} In danger: {emergency}.",
    ),
    Reply.FAILED: (
        "That is hard, after you made yourself try. Please try again at once, or text or chat where it is offered: {line} If you are in danger now, do not wait for them: {emergency}. Wake somebody meanwhile.",
        "Do not let that be the end of it. Sit beside somebody while you hold, or go to an emergency department. In danger now: {emergency}. Again: {line}",
        "Then go to a person instead of a phone: somebody in the building, or an emergency department. In danger now: {emergency}.",
    ),
    Reply.UNABLE: (
        "You do not have to speak. Text or chat where it is offered, or step outside for the call: {line} In danger now: {emergency}. Whoever is near you may also be the one to tell.",
        "Then write instead of speaking, or show this screen to somebody you trust. {line} In danger now: {emergency}.",
    ),
    Reply.UNWILLING: (
        "I hear that, and I will not push. A line is one way; one person who sits with you tonight is another, and so is any emergency department. In case you want it after all: {line}",
        "All right. Is there one person who could come, or whose door you could knock on? A doctor or counselor of your own counts too. If you may act on it: {emergency}.",
        "You decide. Only do not be alone with it tonight; if it gets worse: {emergency}.",
    ),
    Reply.AFRAID: (
        "It takes courage, and one sentence is enough. To one person, say: I am not safe alone. {line} In danger now: {emergency}.",
        "Being afraid of it is all right. Let somebody sit with you while you call: {line} In danger now: {emergency}.",
    ),
    Reply.STEP: STEPPED,
    Reply.SAFE: STEPPED,
    Reply.TOLD: (
        "I tell no one: the server keeps nothing that you type here, and your program is told nothing. Your own browser may keep this talk; you can clear it. A line can tell you its own rules when you call: {line}",
        "Nobody is told by me, and nothing of this is kept by the server. So nobody comes unless you call: {emergency} in danger, or {line}",
    ),
    Reply.WHO: (
        "I am Signpost, an automated assistant: a program, no person. You can go on writing to me, but somebody who hears your voice can do more: {line}",
        "Still here, and still only a program: I answer what you write, and I cannot come or call anyone. A person can: {line}",
        "Yes, I read what you write, and I am a program. Please let a person be with you as well: {line}",
    ),
    Reply.WHAT: (
        "One thing first: be with somebody. Wake them, knock, or go where people are, and call from there: {line} In danger now: {emergency}.",
        "The next step is small: tell one person that you are not all right, and let them stay. {line} In danger now: {emergency}.",
    ),
    Reply.JOKE: (
        "All right, I take you at your word. I ask because it would matter. Should there be some truth in it one night: {line}",
        "Understood, and no harm done. I would rather ask once too often. If it is ever meant: {line}",
    ),
    Reply.NO: tuple(f"{thanks} {IF_CHANGED}" for thanks in DENIED),
    Reply.THANKS: STAYING,
}
_DONE: dict[Reply, Wordings] = {
    Reply.STEP: (
        "That was right. Unlock the door, stay on the line and have somebody with you until help is there. Say what it was, how much and when, and take the packet along. If help does not come: {emergency}.",
        "Good. Do not go back on it, whatever you feel: stay with somebody until you have been seen. If they leave you: {emergency}.",
    ),
    Reply.FAILED: (
        "Call {emergency} again now, or get the nearest person to call and to take you to an emergency department. In a hospital, go to any nurse and say what you did.",
        "Do not wait for them. Walk to the nearest people, say what you did, and let them take you to an emergency department: {emergency}.",
    ),
    Reply.UNABLE: (
        "Then let somebody else call: show this screen to whoever is nearest, or walk into an emergency department. The number is {emergency}.",
    ),
    Reply.TOLD: (
        "I alert no one, so nobody is coming unless you or somebody near you calls {emergency}. Nothing that you type here is kept by the server.",
    ),
    Reply.WHO: ("I am only a program and cannot send help. A person can: call {emergency} now, and have somebody come to you.",),
    Reply.THANKS: (
        "What you did needs care now, however you feel: call {emergency}, or have somebody take you to an emergency department. Do not wait to feel ill.",
        "Please call {emergency} before you write anything more here. Feeling fine does not mean that it is over. Say what it was, how much and when.",
        "One thing matters now: that somebody sees to you. Call {emergency}, unlock the door, and tell the nearest person.",
        "I will not let go of this: go to an emergency department with somebody, or call {emergency}. What you tell me after that can wait.",
    ),
}
# The lines to which a bare no, thanks and whatever has no line of its own come.
_SOFT: dict[Reply, Wordings] = {kind: lines for kind, lines in _SELF.items() if kind not in (Reply.YES, Reply.UNSURE, Reply.WHAT)}
ONESELF: dict[Standing, dict[Reply, Wordings]] = {Standing.SELF: _SELF, Standing.DONE: _DONE, Standing.SOFT: _SOFT}
