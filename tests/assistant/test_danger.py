import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.danger import Danger, danger
from corpus.plain import plain_words

OWN = [
    "I am going to kill myself",
    "i want to kms",
    "I'm suicidal and on call",
    "i dont wanna live",
    "I don\u2019t want to be alive anymore",
    "sometimes I wish I was dead",
    "everyone would be better off without me",
    "I have been thinking about ending my life since march",
    "my life is not worth living",
    "I am going to kill myself tonight",
    "i want to kill myself in my car",
    "I'm not suicidal but I want to die",
    "I took too many pills",
    "great rotation, thanks. also I want to die.",
    "no quiero vivir",
    "quiero morirme",
    "preferiria no despertarme manana",
    "i  w a n t  t o  d i e",
    "I wrote the notes already, one for my mum",
    "goals: pass the exam and stop planning how to end things",
    "je me suis fait du mal hier soir",
    "j'ai envie de mourir",
    "Je veux me suicider",
]
ANOTHER = [
    "my co-resident says she wants to die",
    "my friend is suicidal and I am on nights",
    "mentee told me he is thinking about suicide",
    "our intern took a bunch of pills",
    "My friend texted goodbye and took a bunch of pills",
    "mon amie veut mourir",
    "mi companera quiere suicidarse",
    "mi co-R dice que no quiere vivir",
    "she's on the bridge near the station, she sends me voice notes",
    "our registrar is on the roof and won't come down",
]
HARMLESS = [
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
    "when should I end my mentorship?",
    "my fellow is on the bridge program, who mentors her?",
    "he's on the roof terrace with the others, may I ask him there?",
    "cut myself shaving before the interview, what do I say",
]
# Said outright by what was taken, what lies at hand, where somebody stands, what they did to themselves.
OWN_BY_DEED = [
    "downed the whole strip, should I still come to clinic",
    "took them all about two hours ago, feel odd",
    "i have taken fifty paracetamol since supper",
    "took a handful of zopiclone and lay down",
    "I took my father's digoxin, all of it",
    "I've taken an overdose and I'm on call",
    "i injected the insulin on purpose",
    "the drip is in my own arm and it is open",
    "ketamine's drawn up, door's locked, goodnight",
    "the vial of propofol is for me, not for the patient",
    "already swallowed my mother's tablets",
    "nobody was told about my second overdose",
    "the rope goes over the rafters after my shift",
    "I have the gun and it is for tonight",
    "the noose is ready and my mentor has the files",
    "hung the sheet from the beam an hour before handover",
    "there is a belt over the door and I am sitting under it",
    "dad's shotgun is on my lap",
    "the revolver is loaded, tell my mentor thanks",
    "bought a rifle and it's not for deer",
    "I'm sitting in the closed garage with the engine on",
    "plastic bag over my head last night, took it off",
    "I'm jumping tonight, the supervisor can keep the paper",
    "drove up here to jump tonight",
    "wrong side of the railing, typing with cold hands",
    "my legs are over the edge",
    "i am lying on the train tracks behind the hospital",
    "stepping in front of the next fast train",
    "I have opened my wrist in the toilet",
    "I burned my arms with a lighter again after clinic",
    "the bath is full and the blade is here",
    "they pumped my stomach in the department where I work",
    "I woke up intubated, and I am sorry that I did",
    "I will be dead by monday, so give the slot away",
    "once I am dead, who signs the logbook",
    "I want to stop living, calmly",
    "acabo de tomar todas las pastillas",
    "me tome un frasco de paracetamol",
    "j'ai avale toute la boite",
]
ANOTHER_BY_DEED = [
    "our fellow has a cannula in his own arm in the store room",
    "my co-resident with a propofol needle still in her foot, what now",
    "fresh cuts on her forearms when she scrubbed",
    "there are rope marks under his collar",
    "my registrar called me from the roof, crying",
    "the chief won't come down from the parapet",
    "my brother sits in the shed with his rifle",
    "flatmate took forty amitriptyline and won't let me call anyone",
    "my intern drank bleach in the sluice",
    "he texted sorry for everything, phone's off",
    "she locked herself in the bathroom with a razor",
    "my husband tied a noose in the attic",
    "mentee says she is done being alive",
    "he sent me a picture of the pills",
]
HARMLESS_BY_DEED = [
    "I swallowed my pride and asked him",
    "swallowed my pride and asked about the lithium question",
    "my first overdose case, how do I present it",
    "a skipping rope for tonight's wellness hour",
    "I have the gun safety talk tonight",
    "took all the tablets to the repair shop an hour ago",
    "took 40 mg propranolol before my viva, was that wise",
    "I finished the whole box of chocolates from my mentor",
    "my toddler swallowed the whole box of tic tacs",
    "line's in, art line too, syringes drawn up",
    "a needle stuck in my own hand in theatre, whom do I tell",
    "the fentanyl is for the patient, not for me",
    "I have a drip in my arm, gastroenteritis, how do I tell my chief",
    "the rope is in the car, we climb on sunday",
    "tow rope is ready, neighbours pull me out of the mud",
    "glue gun on my lap, poster due",
    "they put a gun to my head about signing",
    "the garage is shut and the car is running late",
    "jumping now to another topic",
    "I'm going to jump off this call",
    "one leg over the other, I waited for the interview",
    "plants on the window ledge, how do I decorate an office",
    "shoes off, on the roof terrace with the team",
    "I cut my arms of the study down to two",
    "I've been cutting again in theatre after leave",
    "I woke up in the ICU call room at noon",
    "I'll be dead by friday if this rota goes on",
    "when I'm dead they can have my pager",
    "I want to stop living in the hospital flat",
    "she texted from the bridge club",
    "new cuts to the teaching budget",
    "he took something and won't tell me what: my stapler",
    "pills counted for the pharmacy exam",
]


@pytest.mark.parametrize("text", OWN + OWN_BY_DEED)
def test_what_somebody_says_of_their_own_death_is_heard(text: str) -> None:
    assert danger(text) is Danger.SELF


@pytest.mark.parametrize("text", ANOTHER + ANOTHER_BY_DEED)
def test_danger_to_another_person_is_told_apart(text: str) -> None:
    assert danger(text) is Danger.OTHER


@pytest.mark.parametrize("text", HARMLESS + HARMLESS_BY_DEED)
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


def test_an_unplugged_detector_is_asked_about() -> None:
    assert danger("the carbon monoxide detector is unplugged, Ana may have my files") is Danger.POSSIBLE
    assert danger("the detector is plugged in and counts") is None


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
