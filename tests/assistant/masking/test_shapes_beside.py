"""Shapes of dates, numbers, addresses and files, each with a harmless twin."""

import pytest

from assistant.masking.identifiers import mask

TWINS = [
    ("pt transfused 3/4, reaction missed", "3/4", "pt slept 3/4 of the night"),
    ("she died on christmas eve", "christmas eve", "i work on christmas eve"),
    ("he was in the icu from 3/4 to 3/9", "3/9", "i am on call from 3/4 to 3/9"),
    ("admitted the night of march 4", "march 4", "dinner the night of march 4"),
    ("birth year 1931", "1931", "match year 2026"),
    ("born on the seventh of april 1959", "seventh", "ccc is on the seventh of april"),
    ("died on the second of july", "second", "starts on the second of july"),
    ("pt transferred in from outside hosp Nov. 14", "14", "i transferred my data before Nov. 14"),
    ("d/c'd 3/14 with a k of 2.9", "3/14", "my deadline is 3/14"),
    ("LMP 2/9/24", "2/9/24", "letter due 2/9/26"),
    ("took her to the OR on 12 Feb", "12 Feb", "i start in the OR on 12 Feb"),
    ("he was admitted 11/04 and by 11/06 septic", "11/06", "applications open 11/04 and by 11/06 they are full"),
    ("the 94f down the hall", "94", "bp of 94/60 down the hall"),
    ("his phone ends in 0142", "0142", "my day ends in 12 hours"),
    ("vin 1HGCM82633A004352 is the pts car", "1HGCM82633A004352", "vin the fellow is in the car"),
    ("complaint ref no 88/2231", "88/2231", "milestone score 88/100"),
    ("HC number 943 476 5919", "943", "irb 2023-00482 expires"),
    ("H&C no 3201234567", "3201234567", "acgme complaint line 312.755.5000"),
    ("last4 4471 of the vet", "4471", "last 4 weeks of the year"),
    ("subject no 0042-AB withdrew", "0042", "subject of my email was rude"),
    ("email is gina dot r at gmail", "gina", "the dot on the i at school"),
    ("po box 1182, elko nv is where", "elko", "a box of 12, all in, is where"),
    ("my slide said ct chest - vandermeer.jpg", "vandermeer", "my talk is ct_chest_basics.pptx"),
    ("pt in 4410B fired me", "4410B", "pt in 2026 fired me"),
    ("rm4410 smells, pt", "4410", "rm rf smells, pt"),
    ("his mom calls him junie.", "junie", "his mom calls him daily."),
    ("my panel pt jo-ann gave me a necklace", "jo-ann", "my panel pt follow-up gave me a headache"),
    ("the pt, a mr. szymanski, is a friend of the chair", "szymanski", "mr. szymanski is our program director"),
]


@pytest.mark.parametrize(("told", "value", "harmless"), TWINS)
def test_what_tells_a_patient_goes_and_the_twin_stays(told: str, value: str, harmless: str) -> None:
    assert value not in mask(told).text
    assert mask(harmless).text == harmless
