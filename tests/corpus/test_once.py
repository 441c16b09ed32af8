"""What is read once in a turn, and that nothing of it is left afterwards."""

import threading

import pytest

from corpus.once import once, one_turn


class Counting:
    """Counts how often each text was really read."""

    def __init__(self) -> None:
        self.read: list[str] = []

    @once
    def words(self, text: str, *, least: int = 0) -> tuple[str, ...]:
        """Return the words of a text that have so many letters."""
        self.read.append(text)
        return tuple(word for word in text.split() if len(word) >= least)


def test_in_a_turn_each_text_is_read_once() -> None:
    reader = Counting()
    with one_turn():
        assert [reader.words("my mentor") for _ in range(3)] == [("my", "mentor")] * 3
        assert reader.words("my mentor", least=3) == ("mentor",)
        assert reader.words("no mentor") == ("no", "mentor")
    assert reader.read == ["my mentor", "my mentor", "no mentor"]


def test_two_readers_do_not_share() -> None:
    readers = Counting(), Counting()
    with one_turn():
        for reader in readers:
            reader.words("my mentor")
    assert [reader.read for reader in readers] == [["my mentor"]] * 2


def test_outside_of_a_turn_and_after_one_that_failed_nothing_is_kept() -> None:
    reader = Counting()

    def broken() -> None:
        with one_turn():
            reader.words("my mentor")
            raise KeyError

    with pytest.raises(KeyError):
        broken()
    reader.words("my mentor")
    reader.words("my mentor")
    assert reader.read == ["my mentor"] * 3


def test_a_turn_is_its_thread_s_own() -> None:
    reader = Counting()
    with one_turn():
        reader.words("my mentor")
        other = threading.Thread(target=reader.words, args=("my mentor",))
        other.start()
        other.join()
    assert reader.read == ["my mentor"] * 2
