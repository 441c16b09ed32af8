"""Places on a ward without the word room, each with a harmless twin."""

import pytest

from assistant.masking.identifiers import mask

TWINS = [
    ("pt in 4 West 12 coded", "12", "mentor is on 4 west all month"),
    ("cardiac arrest, pt, 4 south bed 12", "south", "the pt list of 4 south is long"),
    ("transferred from 3 south room 7", "7", "walked from 3 south to the library"),
    ("the guy in icu 12 is my neighbour", "12", "icu 12 hour shifts in a row"),
    ("the man in trauma 2 was nineteen", "2", "trauma 2 days in a row"),
    ("hallway 7 guy spit on me", "7", "hallway 7 is where we round"),
    ("my pt: 5E-21 refused", "21", "my pt is on 5 mg"),
    ("baby in isolette 5", "5", "baby on 5 meds"),
    ("pt in west 412 fired me", "412", "the office at west 412 lost my form"),
    ("code blue in 5 east 22", "22", "code blue at 0400"),
    ("ward bay4 bed2 is angry", "bed2", "ward of 40 beds is angry"),
    ("Pod C bed twenty-two told on me", "twenty-two", "The pod had twenty-two nights"),
    ("pt, tower 7-33, hit me", "7-33", "pt count 7-33 a day, tower block"),
]


@pytest.mark.parametrize(("told", "place", "harmless"), TWINS)
def test_a_place_of_a_patient_goes_and_the_twin_stays(told: str, place: str, harmless: str) -> None:
    assert place not in mask(told).text
    assert mask(harmless).text == harmless
