"""The longer sentences of the fixed replies, kept apart from how a card is put together (`assistant.replies.cards`)."""

AUTOMATED = "I am an automated assistant: I alert no one, and nothing of this message is kept."
COME_BACK = "We can go on here once you are in good hands."
SUPPORT_SAFETY = "Safety first: if anyone has hurt or threatened you, or you do not feel safe going back, get to a safe place with someone you trust{emergency}."
SUPPORT_NOTES = "Write down today what happened: date, place, words, who was there. Keep it off hospital systems, and leave patients out of it."
SUPPORT_RETALIATION = (
    "Retaliation for a report in good faith is itself against policy nearly everywhere; note any sign of it with its date. "
    "I cannot judge what happened or promise secrecy: ask each office first what it must pass on."
)
SUPPORT_STILL = "The ways to get help that I named before still stand, and whether and when you use one is up to you."
URGENT = "If a patient may be in danger now, call your attending or senior and the rapid response team at once, and keep calling."
CLINICAL = (
    "I cannot help with patient care, doses, results or anyone's health. Ask: {ask}; the pharmacy about medicines; a doctor of your "
    "own about your health."
)
OWN_HEALTH = (
    "I cannot advise on anyone's health or medicines, your own included. Ask a doctor of your own, your employee health or resident "
    "wellness service, or a pharmacist. Please do not treat yourself."
)
OWN_EMERGENCY = (
    "If this could be an emergency, such as chest pain, trouble breathing, heavy bleeding, fainting or sudden weakness, call {emergency} or "
    "have somebody take you to an emergency department now, and hand over your work."
)
LEGAL_ENDING = "Rules change and depend on your case, so I give no reading of them."
NO_METHOD = "I do not answer what can kill. If you ask for a patient, your attending, the pharmacy and the poison center can."
WORN = (
    "Long hours on your feet wear on anybody, and it is fair to say so. Employee (occupational) health can look at how you stand and "
    "work; a senior who does the same cases can tell you what helped them. If it is strong, new or does not go away, see a doctor of your own."
)
REDACTED = (
    "I took out {kinds} before reading on, so that nobody can be recognised. Please keep such details in your hospital's own "
    "systems; about a slip, ask: {privacy}."
)
