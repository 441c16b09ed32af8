"""Known names in small letters: a patient's by the care in its clause, a colleague's by the work."""

import pytest

from assistant.masking.identifiers import mask

TWINS = [
    ("i broke the news to lupe alone", "lupe", "i broke the deadline to lupe alone"),
    ("xiomara on dialysis says she only trusts me", "xiomara", "xiomara on nights says she only trusts me"),
    ("agatha is refusing her meds because of me", "agatha", "agatha is refusing to sign my logbook"),
    ("cormac passed last night", "cormac", "cormac passed his boards last night"),
    ("i got attached to silas. peds onc. he relapsed", "silas", "i got attached to silas. my mentor. he left"),
    ("eamon, the fella from the hostel, was found", "eamon", "eamon, the fella from surgery, wants my week"),
    ("sat with agnieszka while she died", "agnieszka", "sat with agnieszka while she wrote her abstract"),
    ("theo died on my shift", "theo", "theo and i coded the dataset, nobody died"),
    ("benedetta's discharge was my fault", "benedetta", "benedetta, my co-intern, did the discharge"),
]


@pytest.mark.parametrize(("told", "name", "harmless"), TWINS)
def test_what_the_clause_tells_of_decides(told: str, name: str, harmless: str) -> None:
    assert name not in mask(told).text
    assert mask(harmless).text == harmless


def test_what_is_called_after_somebody_is_nobodys_name() -> None:
    for text in ("my pt has a douglas fracture", "the pt failed the weber test after the stroke", "pt with a miller tube died"):
        assert mask(text).text == text


def test_a_capital_tells_a_patient_only_beside_one() -> None:
    assert "Anselm" not in mask("my patient cried. I sat at the bedside of Anselm all night").text
    assert mask("And Chloe is taking the transplant study forward").found == ()
