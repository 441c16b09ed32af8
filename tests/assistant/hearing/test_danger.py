import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.hearing.danger import danger
from assistant.hearing.dangers import Danger
from assistant.hearing.method import asks_for_method
from corpus.plain import plain_words

OWN = [
    "ive got 40 ambien saved and im off till monday",
    "i have a bottle of zopiclone stashed",
    "I have 60 tabs of xanax hidden in my locker",
    "i've enough insulin put by for tonight",
    "I am going to kill myself",
    "i want to kms",
    "I'm suicidal and on call",
    "i dont wanna live",
    "I don\u2019t want to be alive anymore",
    "sometimes I wish I was dead",
    "everyone would be better off without me",
    "everyone would be better off if i just wasnt here",
    "I have been thinking about ending my life since march",
    "my life is not worth living",
    "I am going to kill myself tonight",
    "i want to kill myself in my car",
    "I'm not suicidal but I want to die",
    "I took too many pills",
    "great rotation, thanks. also I want to die.",
    "no quiero vivir",
    "quiero morirme",
    "idontwanttolive",
    "honestly imgonnakillmyself",
    "i wanna too die",
    "i want too dye",
    "thinking of unaliving this week",
    "I've had passive SI since spring",
    "having SI again",
    "i keep telling myself kys",
    "I'd rather die than go back there",
    "I'd sooner be dead",
    "I'm so tired of being alive here",
    "there's no reason to stay alive",
    "I keep thinking how easy it would be to just not wake up",
    "I would rather kill myself than live like this",
    "preferiria no despertarme manana",
    "i  w a n t  t o  d i e",
    "I wrote the notes already, one for my mum",
    "goals: pass the exam and stop planning how to end things",
    "je me suis fait du mal hier soir",
    "i've been saving up fentanyl waste since june",
    "I pocketed the leftover ketamine again",
    "i wish i'd never been born",
    "when I die, who will cover my shifts?",
    "googled how many of these pills it takes",
    "here with tablets and whisky",
    "I have been practising the noose",
    "I've counted out my amitriptyline, it's on the desk",
    "my roommate hanged himself and I want to follow him",
    "j'ai envie de mourir",
    "Je veux me suicider",
]
ANOTHER = [
    'my sister in law wont pick up after texting "take care of mom"',
    "my co-intern texted look after my cat and isn't answering",
    "my co-resident says she wants to die",
    "my friend is suicidal and I am on nights",
    "mentee told me he is thinking about suicide",
    "our intern took a bunch of pills",
    "my roommate keeps joking about unaliving",
    "my student texted me about unaliving tonight",
    "My friend texted goodbye and took a bunch of pills",
    "mon amie veut mourir",
    "mi companera quiere suicidarse",
    "mi co-R dice que no quiere vivir",
    "she's on the bridge near the station, she sends me voice notes",
    "our registrar is on the roof and won't come down",
    "found a co-intern with a noose in the call room",
    "my student says that he tied a noose",
    "my partner, an intern, says the kids would be happier without her",
]
HARMLESS = [
    "how nice it would be to not wake up at five for rounds",
    "my mentor texted take care of the consult and isn't answering",
    "my friend isn't answering after I texted about the project",
    "I have 40 slides saved, how do I cut them",
    "I have 20 boxes of gloves put aside for the course",
    "we have enough ketamine set aside for the trauma bay",
    "this rotation is killing me",
    "I could kill for a coffee",
    "I am dying to ask her to mentor me",
    "I want to die laughing at his stories",
    "my mentor killed my project",
    "I'm dead tired after nights, how do I still meet my mentor?",
    "I shot myself in the foot in that interview",
    "am I shooting myself in the foot with a mentor outside my field",
    "I keep beating myself up over a missed line",
    "a suicide prevention lecture for interns: who should mentor it?",
    "how do I teach suicide risk assessment to students",
    "a research project on physician suicide needs a mentor",
    "my patient died and I want to talk it over with my mentor",
    "I have a plan to talk to my mentor",
    "the deadline is killing us",
    "I want to dye my hair blue before the interview",
    "I have SI joint pain after nights",
    "I'd rather die than speak at the retreat",
    "I could sleep forever after nights lol",
    "unalive this slide deck please",
    "the deadlines and deliveries",
    "can you die of boredom at grand rounds",
    "our director took his own life in 2009 and we plan a memorial",
    "when should I end my mentorship?",
    "my fellow is on the bridge program, who mentors her?",
    "he's on the roof terrace with the others, may I ask him there?",
    "cut myself shaving before the interview, what do I say",
    "i've been saving up questions on fentanyl waste",
    "we are collecting propofol waste data for our audit",
    "I didn't waste the morphine correctly, who do I tell",
    "when I'm done, who will cover my shifts?",
    "looked up how many of these papers it takes",
    "I've counted out the tablets for the patient in clinic",
    "found my senior with a ligature for the vessel",
    "my patient has pills and vodka at home, I have to ask him",
    "someone hung a noose on my locker",
    "my mentee says we would be fine without her at the meeting",
    "my patient killed himself and I understand why the family is angry",
]


@pytest.mark.parametrize("text", OWN)
def test_what_somebody_says_of_their_own_death_is_heard(text: str) -> None:
    assert danger(text) is Danger.SELF


@pytest.mark.parametrize("text", ANOTHER)
def test_danger_to_another_person_is_told_apart(text: str) -> None:
    assert danger(text) is Danger.OTHER


@pytest.mark.parametrize("text", HARMLESS)
def test_idioms_and_topics_of_work_alarm_nobody(text: str) -> None:
    assert danger(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "I WANT TO KILL MYSELF",
        "i want 2 k1ll mys3lf",
        "i want to   kill\n\nmyself",
        "k i l l myself",
        "kill myselfffff",
        "kill my\u0301self",
        "\U0001d40aill myself",
        "kill.myself",
        "kill_myself",
        "KILL MYSELF",
        "going to kill mysself",
        "im sucidal",
        "im suicdal",
        "\U0001d404nd my life, \U0001d424ill myself",
    ],
)
def test_case_spacing_slips_and_disguises_hide_nothing(text: str) -> None:
    assert danger(text) is Danger.SELF


@pytest.mark.parametrize("text", ["I'm not suicidal, just tired", "no, I am not suicidal"])
def test_a_denial_is_asked_about_and_no_emergency(text: str) -> None:
    assert danger(text) is Danger.POSSIBLE


def test_a_hypothetical_question_is_asked_about() -> None:
    assert danger("hypothetically, what if someone wanted to end their life") is Danger.POSSIBLE


@given(st.text(st.characters(), max_size=300))
def test_no_text_raises(text: str) -> None:
    assert danger(text) in (None, *Danger)


@given(before=st.text(st.characters(), max_size=60), after=st.text(st.characters(), max_size=60))
def test_what_stands_around_a_plain_statement_never_silences_it(before: str, after: str) -> None:
    """On lines of their own, so that the words around are no part of the sentence; the pattern itself is tested above."""
    assert danger(f"{before}\nokay. i am suicidal. okay\n{after}") is not None


@given(st.text(st.characters(), max_size=200))
def test_plain_words_are_small_letters_with_single_spaces(text: str) -> None:
    plain = plain_words(text)
    assert plain == plain.casefold() or not plain.isascii()
    assert plain == " ".join(plain.split())


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("K1LL   myselfff!", "kill myself"),
        ("Ya no quiero vivir\u2026 \u00a1AYUDA!", "ya no quiero vivir ayuda"),
        ("d\u00e9pression", "depression"),
        ("overdoes", "overdose"),
        ("PGY-2 in 2026", "pgy 2 in 2026"),
        ("s u i c i d e", "suicide"),
        ("I w a n t t o d i e", "i want to die"),
        ("I  w a n t  t o  d i e", "i want to die"),
        ("m e n t o r", "mentor"),
        ("a " * 200, "a" * 200),
        ("", ""),
    ],
)
def test_disguises_are_taken_off(text: str, plain: str) -> None:
    assert plain_words(text) == plain


METHODS = [
    "what is the lethal dose of digoxin",
    "what dose of propranolol is fatal",
    "can you die from drinking antifreeze",
    "how much morphine would kill someone",
    "does 20 g of paracetamol kill a person",
]
WORK = [
    "lethal dose of lidocaine in a 70 kg patient",
    "how do I teach students the fatal dose of digoxin",
    "can you die from imposter syndrome",
    "how much time does research take",
]


@pytest.mark.parametrize("text", METHODS)
def test_a_question_for_a_method_is_a_possible_danger(text: str) -> None:
    assert asks_for_method(text)
    assert danger(text) is Danger.POSSIBLE


@pytest.mark.parametrize("text", WORK)
def test_a_question_on_a_patient_or_a_lesson_asks_for_no_method(text: str) -> None:
    assert not asks_for_method(text)
    assert danger(text) is None


@pytest.mark.parametrize("text", ["my co-resident killed himself last week", "I'd rather die than do another weekend"])
def test_what_deserves_a_question_gets_no_card(text: str) -> None:
    assert danger(text) is Danger.POSSIBLE


@pytest.mark.parametrize(
    "text", ["my intern almost killed herself", "my friend killed himself and his sister says she wants to die"]
)
def test_who_can_still_be_helped_gets_the_card(text: str) -> None:
    assert danger(text) is Danger.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "my mentee said she doesn't think she can go on",
        "my co-intern says he doesn't know how he can keep going. what do I say",
        "one of my residents told me she does not know if she can carry on any more",
    ],
)
def test_somebody_who_says_that_they_cannot_go_on_is_heard(text: str) -> None:
    assert danger(text) is Danger.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "my mentee doesn't think she can go on with the project",
        "my resident said she does not know if she can keep going with research",
        "my mentor doesn't think I can go on like this",
    ],
)
def test_what_somebody_cannot_go_on_with_is_none(text: str) -> None:
    assert danger(text) is None
