"""What is said next where somebody may be harmed by another: by the writer, by whom they speak of, or the writer by somebody near."""

from assistant.replies.next_lines import Standing, Wordings
from assistant.replies.reply_kind import Reply

_THREAT: dict[Reply, Wordings] = {
    Reply.YES: (
        "Then put distance between you and them first: leave the place, hand over what could hurt someone, and go where people are. From there: {emergency}, or {line}",
        "Thank you for the straight answer. Walk away now, tell the nearest person that you are afraid of hurting someone, and let them call with you: {emergency}.",
    ),
    Reply.FAILED: (
        "Do not wait alone for it: go where people are, or into any emergency department, and say that you are afraid of hurting someone. In danger: {emergency}.",
    ),
    Reply.STEP: (
        "That was right, and it took something. Stay with them and away from the other person until you have been seen. If it comes back: {emergency}, or {line}",
        "Good that somebody is with you in this. Let them stay, keep your distance, and be seen by a doctor today. If it comes back: {emergency}, or {line}",
    ),
    Reply.SAFE: (
        "Good. Let somebody stay with you today, and tell a doctor of your own about the thought. If it comes back: {emergency}, or {line}",
    ),
    Reply.TOLD: (
        "I alert no one, and the server keeps nothing that you type here. A doctor, or a line, can tell you first what they must pass on: {line}",
    ),
    Reply.WHO: (
        "I am Signpost, a program and no person. Somebody who hears your voice can do more: {line} In danger: {emergency}.",
    ),
    Reply.JOKE: (
        "All right, I take you at your word. Should there be something in it one day, go away from them first, and talk to a person: {line}",
    ),
    Reply.NO: (
        "Good to know. If such a thought comes back or grows, go away from them first and talk to a person at once: {line} In danger: {emergency}.",
        "All right, thank you for saying so. Please still tell one person you trust how angry or worn out you are. If it changes: {emergency}, or {line}",
    ),
    Reply.THANKS: (
        "Please do not leave it at this talk. Stay away from them, be with somebody, and talk to a person: {line} In danger: {emergency}.",
        "I am here, and a person can do more: be with one now, keep your distance from whoever it is about, and call: {line} In danger: {emergency}.",
    ),
}
_FEAR: dict[Reply, Wordings] = {
    Reply.YES: (
        "Then let somebody safe be with them now: hand a child over, or lay it in the cot and step out of the room, and call someone to come. From there: {emergency}, or {line}",
        "Thank you for the straight answer. Get a second person beside you now, tell them the thought, and let them call with you: {emergency}, or {line}",
    ),
    Reply.FAILED: (
        "Try the next person at once: somebody in the house or on the ward, then {emergency}. Any emergency department will hear you when you say that you fear to hurt somebody.",
    ),
    Reply.STEP: (
        "That was right. Let them stay with you, and tell a doctor today the thought just as it is. If it comes closer: {emergency}, or {line}",
        "Good that somebody knows. Let them take over what frightens you until a doctor has heard of it. If it comes closer: {emergency}, or {line}",
    ),
    Reply.SAFE: (
        "Good. Tell a doctor today all the same, so that you need not carry it alone. If it comes back: {emergency}, or {line}",
    ),
    Reply.TOLD: (
        "I alert no one, and the server keeps nothing of what you write. You can ask a doctor, or a line, first what they must pass on: {line}",
    ),
    Reply.WHO: ("I am a program and cannot be with you. Let a person be: somebody near, or {line} If it is close: {emergency}.",),
    Reply.JOKE: (
        "All right. Should such a thought come and frighten you one day, tell a doctor just that; it is no shame. At any hour: {line}",
    ),
    Reply.NO: (
        "Good to know. If the thought comes back, tell a doctor or somebody you trust on the same day. At any hour: {line}",
    ),
    Reply.THANKS: (
        "Please tell one person today, and a doctor, the thought just as it is. If it feels close, let somebody else take over first: {emergency}, or {line}",
        "You need not be alone with this thought. Ask somebody to stay, and call at any hour: {line} If it feels close: {emergency}.",
    ),
}
_BY_ANOTHER: dict[Reply, Wordings] = {
    Reply.STEP: (
        "That was right. Keep away from them, note the words that were said and when, and let those you told act. In danger: {emergency}.",
        "You did what was yours to do. Write down whom you told and when, and stay away from them until it is looked into. In danger: {emergency}.",
    ),
    Reply.FAILED: ("Try the next one at once, and do not stop there: security, the senior on call, {emergency} in danger.",),
    Reply.SAFE: (
        "Good. Make sure that the program has it in writing, with the words that were said. If it comes back: {emergency}.",
    ),
    Reply.THANKS: (
        "Please pass it on today, word for word: security, or the senior on call. If anyone may be in danger now: {emergency}.",
        "You need not judge whether it was meant. Tell one person with a say in it, and if anyone may be in danger: {emergency}.",
    ),
}
_MENACED: dict[Reply, Wordings] = {
    Reply.STEP: (
        "Good. Stay behind the door or among people until they are there, and let somebody walk with you afterwards. If it turns: {emergency}.",
        "Stay where you are until somebody comes to you, and let them go with you wherever you go today. If it turns: {emergency}.",
    ),
    Reply.FAILED: (
        "Then call {emergency} now, and get the attention of anyone near you. Stay where there is a door or people between you.",
    ),
    Reply.SAFE: (
        "Good that you are safe. Write down what happened, and tell the senior on call and security, so that you do not walk alone today. If they come back: {emergency}.",
    ),
    Reply.THANKS: (
        "First be safe: a locked door or people around you, then security, or {emergency}. The rest can wait.",
        "Stay where they cannot reach you, and do not go out alone. Security, or {emergency}, if they are still near.",
    ),
}
THREATS: dict[Standing, dict[Reply, Wordings]] = {
    Standing.THREAT: _THREAT,
    Standing.FEAR: _FEAR,
    Standing.THREAT_BY_ANOTHER: _BY_ANOTHER,
    Standing.MENACED: _MENACED,
}
