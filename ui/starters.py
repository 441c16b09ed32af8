"""What a page says before the first question: who answers, and questions to start with."""

WHO = (
    "I quote curated guidance on mentorship in residency and show where each sentence comes from. "
    "I am no clinician, lawyer or mentor"
)
LEAVE_OUT = "Please leave out names and patient details."
INTRODUCTION = f"{WHO}, and nothing you type is stored. {LEAVE_OUT}"
STARTERS = (
    "I have no mentor at all. Where do I start?",
    "What do I write in a first email to a possible mentor?",
    "My mentor has stopped answering my emails",
    "My mentor took credit for my work. What can I do?",
    "What is the difference between a mentor and a sponsor?",
    "How do I end things with a mentor on good terms?",
)
