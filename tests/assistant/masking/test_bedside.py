"""Names told by illness, care and what patients do, and names that are words too: each with a harmless twin."""

import pytest

from assistant.masking.identifiers import mask

# What is told of a patient, the name that goes, and what sounds like it and stays.
TWINS = [
    ("walter has sickle cell and nobody believes his pain", "walter", "walter has a new grant and nobody told me"),
    ("sunita w/ placenta previa lost the baby", "sunita", "sunita w/ her usual charm took my slot"),
    ("i told walter his cancer was back", "walter", "i told walter his slides were late"),
    ("the wrong dose for t. mbeki", "mbeki", "the wrong draft for t. mbeki"),
    ("gave corinne 10x the heparin", "corinne", "gave corinne the whole call schedule"),
    ("mychart msg from corinne: im a bad doctor", "corinne", "slack msg from corinne: im late again"),
    ("a card from my patient, francine", "francine", "a card from my chief, francine"),
    ("we harmed otis and nobody says it", "otis", "we outran otis and nobody says it"),
    ("we lost mateo yesterday", "mateo", "we lost funding yesterday"),
    ("signed out delacroix as stable", "delacroix", "signed out early as usual"),
    ("rounded on delgado this am", "delgado", "rounded on wednesday this am"),
    (
        "orders on the wrong chart, castellano instead of castillo",
        "castellano",
        "orders on the wrong chart, again instead of mine",
    ),
    ("xander fired me as his resident", "xander", "the program fired me as its resident"),
    ("list: adler - chf, left on the bus", "adler", "list: adler - cardiology, left for boston"),
    ("yolanda the frequent flyer shouts", "yolanda", "yolanda the coordinator shouts"),
    ("asked my mentor about wen, my patient w mnd", "wen", "asked my mentor about wen, my attending on nights"),
    ("old man jenkins left me money", "jenkins", "a fifty-year-old man retraining in palliative care"),
    ("i keep seeing darius's face", "darius", "i keep seeing darius's slides"),
    ("we withdrew on kiran and i cried", "kiran", "we withdrew on friday and i cried"),
    ("rip harold, three months on my service", "harold", "rip weekends, three months on my service"),
    ("the kowalski consult went bad", "kowalski", "the urgent consult went bad"),
    ("brothers luis and mateo came in shot", "mateo", "brothers in arms and chiefs"),
    ("jayden (6) asked if heaven has dogs", "jayden", "jayden (pgy3) asked if rounds have dogs"),
    ("odalys, who's 9, asked me if she dies", "odalys", "odalys, who's late, asked me to cover"),
    ("replaying ferran's last hour", "ferran", "replaying today's last hour"),
    ("saw gupta in the icu and he arrested, my patient", "gupta", "saw nobody in the icu, my patient"),
    ("pt hates me. xander keeps messaging me", "xander", "pt hates me. everyone keeps messaging me"),
    ("my pt. i wrote it for t. mbeki", "mbeki", "my pt grew e. coli and c. diff"),
    ("my patient. followed otis through chemo", "otis", "my patient. followed advice through chemo"),
    ("report on pt ramirez instead of ramsey", "ramsey", "report on the pt instead of lunch"),
    ("the guy spit on me, pt, (kowalczuk) he is", "kowalczuk", "the guy spit on me, pt, (again) he is"),
    ("my patient on the list, Ezequiel, drinks", "Ezequiel", "my patient on the list, Tuesday, drinks"),
    ("the pt, Sgt. Ramos calls me honey", "Ramos", "the pt and Dr. Ramos call me honey"),
    ("patient summer tells me i am her friend", "summer", "patient summer clinic is full"),
    ("named grace, 8 yo, leukemia", "grace", "a week of grace, 8 hours, leukemia ward"),
    ("park was the patient, my order killed him", "park", "the park was full, my order was late"),
    ("mr young sued the hospital", "young", "a young mr nobody sued the hospital"),
    ("ms day has my name tattooed", "day", "ms in epidemiology or mph"),
    ("his sister joan and mum pat are on the ward", "pat", "a pat on the back from the ward"),
    ("my patient's name is hope", "hope", "my patient's name is what i need to hide"),
    ("my patient bill p. wants me", " p.", "my patient bill is unpaid"),
]


@pytest.mark.parametrize(("told", "name", "harmless"), TWINS)
def test_a_patient_loses_the_name_and_the_twin_stays(told: str, name: str, harmless: str) -> None:
    assert name not in mask(told).text
    assert mask(harmless).text == harmless
