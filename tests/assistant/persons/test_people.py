"""Whom a wish names: the one it goes to, the writer, or nobody for sure."""

import pytest

from assistant.persons.people import Person, addressee_in, recipient, writer


@pytest.mark.parametrize(
    ("said", "person"),
    [
        ("write me an email to dr. nowak asking to meet", Person("Nowak", "Dr.")),
        ("write to Dr. van der Velde about my project", Person("van der Velde", "Dr.")),
        ("an email to Dr. Yusuf al-Amin", Person("Yusuf al-Amin", "Dr.")),
        ("a note to dr o'shea", Person("O'Shea", "Dr.")),
        ("an email to DR. RIVERA please", Person("Rivera", "Dr.")),
        ("write me an email to Neha asking whether she can talk", Person("Neha")),
        ("email to neha", Person("Neha")),
        ("a message to my mentor Rao", Person("Rao", "", "mentor")),
        ("write an email to the PD, Dr. Haddad", Person("Haddad", "Dr.", "pd")),
        ("write to my mentor, whose name is Clara Nair", Person("Clara Nair", "", "mentor")),
        ("write an email to Professor Sato thanking her for the talk with Dr. Roy", Person("Sato", "Professor")),
        ("write an email to Dr. Sato about Dr. Roy", Person("Sato", "Dr.")),
        ("thank Dr. Sato for introducing me to Dr. Roy, write the email", Person("Sato", "Dr.")),
        ("an email to introduce my junior Elena to Dr. Sato", Person("Sato", "Dr.")),
        ("an email declining the offer from Dr. Sato", Person("Sato", "Dr.")),
        ("an email accepting Dr. Sato's offer", Person("Sato", "Dr.")),
        ("cancel my meeting with dr. sato, write it", Person("Sato", "Dr.")),
        ("I'm Elena. write an email to Ms. Brandt", Person("Brandt", "Ms.")),
        ("email to Dr Sato Thursday", Person("Sato", "Dr.")),
    ],
)
def test_who_is_written_to_is_found_however_it_is_typed(said: str, person: Person) -> None:
    assert recipient([said]) == person


@pytest.mark.parametrize(
    "said",
    [
        "",
        "write me an email",
        "write an email to Professor Sato and Dr. Roy",
        "draft a message to Elena and Neha",
        "introduce Dr. Sato to Dr. Roy, write the email",
        "write an email asking my mentor to introduce me to Dr. Roy",
        "write to my mentor about how Dr. Roy treats me",
        "write an email about Dr. Roy to my mentor",
        "write to my chief about my mentor Dr. Roy",
        "write an email on Dr. Roy's advice to my director",
        "write an email to Dr. Roy's assistant",
        "my attending told me Dr. Roy dislikes me, give me the email",
        "my dr said no, write an email",
        "write an email to dr who cares",
        "email to human resources",
        "write an email to Mayo Clinic",
        "I'm Elena's mentor, write to her",
    ],
)
def test_where_somebody_else_could_be_meant_nobody_is(said: str) -> None:
    assert recipient([said]) is None


@pytest.mark.parametrize("wish", ["give me the email", "write me an email to her", "write an email to my mentor"])
def test_the_mentor_of_a_talk_is_written_to(wish: str) -> None:
    assert recipient([wish, "how do I get a reply?", "My mentor Dr. Roy is ignoring me"]) == Person("Roy", "Dr.", "mentor")


@pytest.mark.parametrize("wish", ["write an email to my PD", "write to the coordinator", "an email to Dr. Sato and Dr. Lind"])
def test_a_wish_that_names_another_is_not_for_the_mentor_of_the_talk(wish: str) -> None:
    assert recipient([wish, "My mentor Dr. Roy is ignoring me"]) is None


def test_the_nearest_text_that_says_whom_decides() -> None:
    assert recipient(["write to Dr. Sato", "I wrote an email to Dr. Roy"]) == Person("Sato", "Dr.")


def test_a_role_is_taken_from_what_was_said_before() -> None:
    assert recipient(["write to Dr. Roy", "my mentor Dr. Roy is away"]) == Person("Roy", "Dr.", "mentor")


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("I'm Elena, PGY2", "Elena"),
        ("I am Neha Rao and need an email", "Neha Rao"),
        ("my name is Ngo", "Ngo"),
        ("I'm Irish, PGY2", ""),
        ("I'm Internal Medicine, PGY2", ""),
        ("I'm PGY2", ""),
        ("I'm Elena's mentor", ""),
        ("write to Elena", ""),
    ],
)
def test_the_writer_is_whom_they_plainly_say(said: str, name: str) -> None:
    assert writer([said]) == name


def test_the_writer_is_never_whom_they_write_to() -> None:
    assert recipient(["I'm Elena and my mentor is away, write an email"]) is None


@pytest.mark.parametrize(("said", "role"), [("an email to my coordinator", "coordinator"), ("an email to Dr. Sato", "")])
def test_a_wish_may_name_only_a_role(said: str, role: str) -> None:
    assert addressee_in(said) == role


@pytest.mark.parametrize(
    "text", ["email to tell my mentor I'm switching", "text my mentor I\u2019ve matched", "email my mentor I'd like a talk"]
)
def test_i_am_is_nobodys_name(text: str) -> None:
    assert recipient([text]) is None
