"""What is said next where the alarm is not for the writer's own life: another person, a patient, one's own body, mistreatment."""

import re

from assistant.replies.next_for_threats import THREATS
from assistant.replies.next_lines import AFTER_NO, DENIED, ONESELF, Standing, Wordings
from assistant.replies.reply_kind import Reply

_OTHER: dict[Reply, Wordings] = {
    Reply.YES: (
        "Then act in this minute: call {emergency}, get somebody to them, and stay or keep them on the phone. Tell the senior or security on the way.",
        "Then do not write to me now. Call {emergency}, and let a second person go to them while you speak.",
    ),
    Reply.AWAY: (
        "Then do not wait for an answer: call {emergency}, say that you fear for their life and where they live or were last, and ask that somebody goes to them now. Tell the chief on call or security too.",
        "Keep trying, but let others look as well: {emergency}, security, whoever lives or works near them. Say plainly what they told you.",
    ),
    Reply.FAILED: (
        "Keep trying, and let a second person try too: {emergency}, the senior on call, security. If you can, go to them, or send somebody who is near.",
        "Go up the line and do not stop at the first who does not answer: {emergency}, then the next senior. To talk it through: {line}",
    ),
    Reply.REFUSES: (
        "Their life comes before a promise and before their no. Stay, tell them that you are getting help, and bring in a second person now: {emergency} if they may be in danger, or the senior on call.",
        "You can be honest with them: I cannot keep this to myself. Then call somebody who knows how to go on from there: {line} In danger: {emergency}.",
    ),
    Reply.AFRAID: (
        "You do not have to do this well or alone. Tell one senior, or security, what you told me, and let them act with you. In danger now: {emergency}.",
        "You may be wrong, and may call all the same: ask them what to do. {line} In danger now: {emergency}.",
    ),
    Reply.STEP: (
        "That was right. Stay with them, or on the phone, until somebody is there, and say plainly what you heard. If it turns: {emergency}. Afterwards tell somebody how it was for you.",
        "Good, now you are not alone with it. Make sure that one of you stays until they have been seen. If it turns: {emergency}.",
    ),
    Reply.SAFE: (
        "Good that they are not alone with it now. Agree who stays tonight and who sees them tomorrow, and let a senior or a doctor know. If it comes back: {emergency}, or {line}",
        "That is a relief. Somebody should still see them today, and check again tomorrow. If it comes back: {emergency}, or {line} Tell somebody how it was for you.",
    ),
    Reply.NO: (
        "If you mean that they are not in danger: still see that somebody they trust knows today. If you mean that nobody is with them: call {emergency} now.",
        "Until somebody has asked them straight and stayed to hear the answer, treat it as real. If they are alone with it: {emergency}.",
    ),
    Reply.UNSURE: (
        "If you are not sure, treat it as real: ask them straight whether they think of suicide, and stay until somebody has seen them. To talk it through: {line} In danger: {emergency}.",
        "You need not be sure to bring in a second person. Tell the senior on call what you saw. In danger: {emergency}.",
    ),
    Reply.TOLD: (
        "I tell no one and call no one, so they are safer only when you bring somebody in: the senior on call, or {emergency} if they may be in danger.",
        "Nothing of this is kept by the server, and nobody is alerted by me. The call is yours to make: {emergency}, or {line}",
    ),
    Reply.WHO: (
        "I am Signpost, a program and no person: I cannot check on them or call anyone. Somebody who can: {emergency} in danger, or {line}",
        "Still here, but only to point the way. A person has to go to them: {emergency} in danger, or {line}",
    ),
    Reply.WHAT: (
        "First see that somebody is with them; if you cannot, call {emergency}. Then ask them straight, then tell the senior on call.",
        "One call first: {emergency} if they may be in danger now, or to be told how to go on: {line}",
    ),
    Reply.JOKE: (
        "All right. If it was they who called it a joke, ask once more today, in private, and listen. If you are in doubt: {line}",
        "Good to know. Should you hear it from them again, take it as meant: {emergency} in danger, or {line}",
    ),
    Reply.THANKS: (
        "Please do not leave it at this talk: a person has to see them today. In danger now: {emergency}. To talk it through: {line}",
        "I am here if you need words for it. Until somebody is with them it is not done: {emergency} in danger, or the senior on call.",
        "You are doing right by them. Let somebody know tonight what you know, and who checks on them tomorrow. In danger: {emergency}.",
    ),
}
_SOFT_OTHER: dict[Reply, Wordings] = {
    **{kind: lines for kind, lines in _OTHER.items() if kind not in (Reply.YES, Reply.WHAT)},
    Reply.NO: tuple(
        f"{thanks} If you come to worry about their life: {{line}}"
        for thanks in ("Good to hear that.", "All right, that is good.")
    ),
    Reply.THANKS: (
        "Come back to it whenever you like. If you ever fear for their life, ask them straight and do not stay alone with it: {line}",
        "Look after yourself in this as well. If it becomes a worry about their life: {line}",
    ),
}
_BODY: dict[Reply, Wordings] = {
    Reply.NO: (
        "If it has eased, still be seen today, by a doctor of your own or your employee health service. If it comes back: {emergency}.",
        "Good if it is better. Do not treat it yourself, and let somebody near you know; if it comes back: {emergency}.",
    ),
    Reply.STEP: (
        "Good. Stay with somebody until you have been seen, and let a senior take over your work. If it gets worse: {emergency}.",
        "That was right. Leave the work to the others now; if it gets worse on the way: {emergency}.",
    ),
    Reply.FAILED: ("Do not wait for them: tell the nearest nurse or colleague, and let them take you, or call {emergency}.",),
    Reply.UNWILLING: (
        "It is your decision, and I will not argue. Tell one person near you, and if it gets worse at all: {emergency}.",
    ),
    Reply.THANKS: (
        "Please do not wait with this: call {emergency}, or have somebody take you to an emergency department, and let others take over your work.",
        "Your work can be handed over; this cannot wait. Tell somebody near you now, or call {emergency}.",
        "Before anything else, be seen. Somebody next to you can make the call: {emergency}.",
    ),
}
# Thanks after the other person was found safe, or after the writer has let others take over.
AFTER_SAFE: dict[Standing, Wordings] = {
    Standing.OTHER: (
        "You did right by them. Check on them tomorrow, and tell somebody how it was for you. If it comes back: {emergency}, or {line}",
        "Rest now, and do not be the only one who watches over them. If it comes back: {emergency}, or {line}",
    ),
    Standing.SOFT_OTHER: ("Good. Ask them again in a few days; if you come to fear for their life: {line}",),
    Standing.BODY: (
        "Let them look after you, and leave the rest for later. If it gets worse: {emergency}.",
        "Be seen before you go back to work, and ask me about the work when you are well. If it gets worse: {emergency}.",
    ),
}
_PATIENT: dict[Reply, Wordings] = {
    Reply.YES: (
        "Then do that first: call your senior and the rapid response team now, and keep calling until somebody comes.",
        "Then leave this page and call the rapid response team; somebody stays with the patient meanwhile.",
    ),
    Reply.STEP: (
        "Good. Stay with the patient until they are there. Afterwards I can look up how to talk it through.",
        "That was right. Hand over plainly what you know; the talk about it can come later.",
    ),
    Reply.FAILED: (
        "Go up the line: the next senior, your attending, the rapid response team, and a nurse who stays with the patient.",
        "Do not stop there: call the rapid response team yourself; that is what it is for.",
    ),
    Reply.NO: (
        "Good. Tell me what you want to know about mentoring, and I look it up; with a patient in danger, the call comes first.",
    ),
    Reply.THANKS: (
        "If the patient may be in danger, call the rapid response team and your senior first. Whatever you want to ask after that, I am here.",
        "Any time. With a patient in danger the call comes before the question: your senior and the rapid response team.",
    ),
}
_SUPPORT: dict[Reply, Wordings] = {
    Reply.YES: (
        "Thank you for saying so. First be safe: away from them and with somebody you trust, and {emergency} if you are in danger. Then write down today what happened.",
        "I believe you. The next step can be small: tell one person you trust, and let them come with you to one of the offices I named.",
    ),
    Reply.NO: (
        "All right. If it was not like that, good to know. If it was, nothing has to be decided today: keep dated notes, and tell one person you trust.",
        "That is for you to decide, and you may decide otherwise later. The ways to get help stay open; if you do not feel safe: {emergency}.",
    ),
    Reply.UNSURE: (
        "You do not have to be sure, or to have a name for it. A first talk can be only to hear your choices: ask at the start what they must pass on, before you tell anything.",
        "It is all right not to know yet. Write down today what happened, tell one person you trust, and decide the rest another day.",
    ),
    Reply.AFRAID: (
        "That fear makes sense, and whether and when you act is yours to choose. Begin small: dated notes of your own, one person you trust, and of each office the first question: what must you pass on?",
        "You do not have to be brave today. Ask first in general, with no names, what would happen if somebody reported this. If you do not feel safe: {emergency}.",
    ),
    Reply.STEP: (
        "That was a big step. Note whom you told, when, and what they said they would do, and ask when you will hear from them. If you do not feel safe: {emergency}.",
        "Good that somebody knows. Keep a copy of what you sent or said, with the date, and note whatever changes for you afterwards.",
    ),
    Reply.FAILED: (
        "Note the date and whom you tried, and take the next of the ways I named: no single office is the only one. If you do not feel safe: {emergency}.",
        "Then try it in writing, which leaves a date, or let somebody you trust ask for you. In danger: {emergency}.",
    ),
    Reply.UNWILLING: (
        "That is all right: you need not call or report anything. Two things keep every way open: dated notes, and one person who knows.",
    ),
    Reply.TOLD: (
        "I tell no one: the server keeps nothing that you type here, and your program is told nothing. Each office has rules of its own; ask what it must pass on before you tell it anything.",
        "Nobody hears of it from me. Your own browser may keep this talk; clear it if others use the computer.",
    ),
    Reply.WHO: (
        "I am Signpost, a program and no person: I can name the ways to get help and look up guidance. If you do not feel safe: {emergency}.",
        "Still here. Tell me what you want to know about any of these ways, and I look it up. In danger: {emergency}.",
    ),
    Reply.JOKE: ("All right. Should you want to come back to it, the ways to get help that I named stay open.",),
    Reply.THANKS: (
        "The ways to get help that I named still stand, and which you use, and when, is yours to choose. If you do not feel safe: {emergency}.",
        "Take your time with it, and do not carry it alone. Should it happen again, note the date; in danger: {emergency}.",
        "I am here when you want to think through one of those ways, or how to word it. If you do not feel safe: {emergency}.",
    ),
}
NEXT: dict[Standing, dict[Reply, Wordings]] = {
    **ONESELF,
    Standing.OTHER: _OTHER,
    Standing.SOFT_OTHER: _SOFT_OTHER,
    Standing.BODY: _BODY,
    Standing.PATIENT: _PATIENT,
    Standing.SUPPORT: _SUPPORT,
    **THREATS,
}
# Where no wording of its own fits, the alarm is kept as after thanks.
KEEPS = (Standing.SELF, Standing.DONE, Standing.OTHER, Standing.BODY, *THREATS)


_PLACEHOLDER = re.compile(r"\{\w+\}")


def known_by(wording: str) -> str:
    """Return the words by which a wording is known again: the longest of those between the numbers."""
    return max(_PLACEHOLDER.split(wording), key=len).strip()


# What the next lines of each alarm are known by, by the kind of reply that they were said to; and all of ours.
LINES_OF = {standing: {kind: tuple(map(known_by, lines)) for kind, lines in kinds.items()} for standing, kinds in NEXT.items()}
OURS = (
    *DENIED,
    *map(known_by, (*AFTER_NO, *(words for lines in AFTER_SAFE.values() for words in lines))),
    *(line for kinds in LINES_OF.values() for lines in kinds.values() for line in lines),
)
