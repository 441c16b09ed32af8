"""Words without accents and disguise: as Unicode says, up to a length."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.plain import plain_words


@given(st.text(st.characters(exclude_categories=("So", "No", "Lo", "Lm", "Mc", "Po", "Sm", "Cs")), max_size=40))
def test_accents_go_as_unicode_takes_characters_apart(text: str) -> None:
    apart = unicodedata.normalize("NFKD", text)
    assert plain_words(text) == plain_words("".join(c for c in apart if not unicodedata.combining(c)))


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("K\u00ccLL   my\u015felfff!", "kill myself"),
        ("\uff2b\uff29\uff2c\uff2c \uff4d\uff59\uff53\uff45\uff4c\uff46", "kill myself"),
        ("\U0001d424\U0001d422\U0001d425\U0001d425 myself", "kill myself"),
        ("\u24a6\u24a4\u24a7\u24a7 myself", "kill myself"),
        ("su\ufb03cient", "sufficient"),
        ("wait\u2026what", "wait what"),
        ("I don\u2019t", "i don't"),
    ],
)
def test_what_looks_like_letters_is_read_as_letters(typed: str, words: str) -> None:
    assert plain_words(typed) == words


@pytest.mark.parametrize("character", ["\ufdfa", "\ufdfb", "\u321d", "\ufb03", "\u2100", "\u24a6", "\u1ec7", "\ud55c", "\u2026"])
def test_no_character_makes_a_long_text_much_longer(character: str) -> None:
    length = 20_000
    assert len(plain_words(character * length)) <= 1.5 * length
    # And what stands before such a flood, or in a text of ordinary length, is read whole.
    assert plain_words(f"kill myself {character * length}").startswith("kill myself")
    assert plain_words(f"{character * 1000} kill myself").endswith("kill myself")
