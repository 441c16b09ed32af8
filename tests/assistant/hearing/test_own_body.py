"""One's own body: what may not wait, a patient's blood, an ailment; none where it is a patient's, over, or a figure of speech."""

import pytest

from assistant.hearing.own_body import OwnBody, asks_whom_to_tell, is_what_now, is_worn, own_body, urgent_own_body

EMERGENCY = [
    "my chest feels like someone is standing on it",
    "passed out twice on this shift",
    "my chest hurts",
    "I think I'm having a stroke",
    "crushing chest pain right now",
    "I can't breathe and my throat is swelling after the peanut thing",
    "my chest feels tight and my jaw hurts",
    "having chest pain in the middle of rounds",
    "i think im having a heart attack",
    "i cant breathe",
    "I just passed out in the OR",
    "my left arm went numb",
    "throwing up blood on shift",
    "I had a seizure on the ward an hour ago",
    "sudden weakness in my left leg and slurred speech",
    "My heart is racing and I have chest pain",
    "i feel like im going to pass out",
    "chest pain for 2 hours",
    "my lips are swelling up",
    "I think I'm having an allergic reaction",
]
PREGNANCY = [
    "bleeding at 9 weeks, 6 hours left of my shift",
    "I'm pregnant and bleeding on call",
    "I'm having a miscarriage on shift",
    "I'm 8 weeks pregnant and spotting in the OR",
    "I think I'm losing the baby and I'm on call",
    "my water just broke on rounds",
    "bleeding heavily and I'm 12 weeks",
]
EXPOSURE = [
    "blood from an hiv positive patient sprayed into my eyes",
    "cut through my glove with the scalpel, hep C patient",
    "I needlesticked myself with HIV blood just now",
    "blood splashed in my eye",
    "got stuck with a needle from an hiv patient, what do i do",
    "just got a needle stick from a hep c patient",
    "i poked myself with a dirty needle",
    "blood got in my eyes during the trauma",
    "I cut myself with a scalpel in the OR, patient is HIV positive",
    "stabbed my thumb with a suture needle and the consultant says carry on",
    "a patient spat in my eye",
    "got jabbed by a used needle in clinic, do i have to report it",
    "the needle went through my glove into my finger",
    "splashed in the mouth with blood",
    "I stuck myself recapping",
    "dirty needle went into my hand",
    "amniotic fluid in my eye",
    "got a needlestick from an unknown patient",
    "just had a sharps injury in theatre",
    "stuck by a needle while suturing",
    "got blood in my mouth",
]
NONE = [
    "I feel like my heart is bleeding for this patient",
    "needle phobia, can I still do anesthesia",
    "my chest swelled with pride",
    "I can't breathe in this program",
    "my mentor had a heart attack last week",
    "I'm bleeding money",
    "I passed out the surveys",
    "my student had a needlestick, how do I support her",
    "I'm writing a paper on needlestick injuries",
    "I'm 20 weeks pregnant, when do I tell my mentor",
    "my heart skipped a beat when I matched",
    "I collapsed into bed after call",
    "I had chest pain as a student and now I want to do cardiology",
    "she was needling me all day",
    "blood sweat and tears went into this paper",
    "I'm having a stroke of luck",
    "pain in the neck mentor",
    "my sister is having a miscarriage, how do I ask for leave",
    "my head hurts from all this reading",
    "I miscarried in spring, how do I tell my program",
    "my chest is covered in hair lol",
    "she took my breath away with her talk",
    "the schedule makes me faint",
    "my patient is bleeding",
    "needle in a haystack search for a mentor",
    "I got the short end of the stick",
    "my mentor's water broke at grand rounds",
    "I'm pregnant and cramped for time",
    "my heart is not in it",
    "fluid conversation with my mentor",
    "I hoped for a needlestick, oh good",
    "needlestick today, occ health sorted it in an hour, how do i tell my consultant",
    "our medical student got a needlestick, what do I tell her",
    "I'm pregnant, when do I tell my program",
]


@pytest.mark.parametrize(
    ("texts", "what"),
    [(EMERGENCY, OwnBody.EMERGENCY), (PREGNANCY, OwnBody.PREGNANCY), (EXPOSURE, OwnBody.EXPOSURE), (NONE, None)],
)
def test_what_may_not_wait_is_told_apart(texts: list[str], what: OwnBody | None) -> None:
    assert [text for text in texts if urgent_own_body(text) is not what] == []


@pytest.mark.parametrize("text", ["I found a lump in my breast", "I have a fever of 39 and I'm on call", "my arm is numb"])
def test_an_ailment_is_the_writers_and_no_patients(text: str) -> None:
    assert own_body(text) is OwnBody.HEALTH


@pytest.mark.parametrize(
    ("text", "worn"),
    [
        ("my back hurts from standing all day", True),
        ("my feet hurt after rounds, any tips", True),
        ("my legs are killing me after a 28 hour shift", True),
        ("my shoulders ache from retracting for hours", True),
        ("my neck is so stiff from charting", True),
        ("my back hurts", False),
        ("my leg is swollen and red after a long shift", False),
        ("my arm hurts and is numb on nights", False),
        ("what can i take, my back hurts from standing", False),
        ("my chest hurts on rounds", False),
    ],
)
def test_a_body_worn_by_work_is_told_from_an_ailment(text: str, worn: bool) -> None:
    assert is_worn(text) is worn


@pytest.mark.parametrize(
    "text", ["yes", "what should i do", "ok so what now?", "can it wait", "im fine", "should I finish the shift first"]
)
def test_a_reply_without_a_matter_of_its_own(text: str) -> None:
    assert is_what_now(text)


@pytest.mark.parametrize(
    "text", ["how do i email my mentor", "yes, how do I find a mentor", "my mentor ignores me", "what should I say to him"]
)
def test_a_question_of_its_own_is_no_such_reply(text: str) -> None:
    assert not is_what_now(text)


@pytest.mark.parametrize(
    ("text", "is_asked"),
    [
        ("i am on sertraline and sleep fine, do i mention it at occupational health", True),
        ("I\u2019m on lithium, should I tell my program director", True),
        ("i have adhd and take vyvanse, should i tell my program", True),
        ("i have migraines, do i tell my chief before nights", True),
        ("i took two benadryl after nights and overslept, how do i apologise", True),
        ("i am on sertraline, do i stop it before nights or tell my pd", False),
        ("i have diabetes, should i take extra insulin or tell my attending", False),
        ("my patient has epilepsy and seizes, do i tell the attending", False),
        ("i have a rash on my arm, do i tell my doctor", False),
        ("should i tell my mentor that i feel slow", False),
        ("she said she has to let occ health know. can she do that", True),
        ("my mentor is going to tell the director about my migraines, may she do that", True),
        ("he has to inform the family. can he give the medicine", False),
        ("she needs to let the patient know, can she do that at this dose", False),
    ],
)
def test_whom_at_work_to_tell_of_an_illness_is_no_question_of_treatment(text: str, is_asked: bool) -> None:
    assert asks_whom_to_tell(text) is is_asked
