"""The lists of the census: names in small letters, without the words of this guidance, and not read on import."""

import subprocess
import sys

from assistant.masking.census_names import family_names, given_names
from assistant.masking.given_names import FAMILY_NAMES, GIVEN_NAMES
from assistant.masking.identifiers import mask
from assistant.masking.ordinary import is_ordinary


def test_names_in_small_letters_and_no_words() -> None:
    assert len(given_names()) > 3_000
    assert len(family_names()) > 15_000
    every = given_names() | family_names()
    assert all(name.isalpha() and name.islower() for name in every)
    assert not any(map(is_ordinary, every))
    assert not every & (GIVEN_NAMES | FAMILY_NAMES)


def test_they_count_where_a_patient_is_spoken_of_and_nowhere_else() -> None:
    assert mask("my pt. filiberto langdon hates me").text == "my pt. [name] hates me"
    assert mask("some guy named filomena keeps calling").text == "some guy named [name] keeps calling"
    assert mask("filiberto langdon hates my poster").found == ()


def test_importing_reads_nothing() -> None:
    code = "import assistant.masking.identifiers, assistant.masking.census_names as c; print(c.given_names.cache_info().currsize)"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "0"
