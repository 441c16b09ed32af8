import re
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from corpus.loader import load_corpus
from corpus.originality import HASH_CHARS, RUN, SHINGLES_FILE, fingerprint, runs, shared_runs


def test_runs_are_every_eight_neighbouring_words() -> None:
    assert list(runs("One two, three FOUR five six seven eight nine")) == [
        "one two three four five six seven eight",
        "two three four five six seven eight nine",
    ]
    assert list(runs("only seven words are in this one")) == []


@given(st.text(alphabet="ab c’'.\n", max_size=80))
def test_punctuation_and_case_do_not_hide_a_run(text: str) -> None:
    words = re.findall(r"[a-z0-9]+(?:'[a-z0-9]+)*", text.replace("’", "'"))
    assert len(list(runs(text))) == max(0, len(words) - RUN + 1)
    assert list(runs(text)) == list(runs(text.upper()))


def test_the_file_holds_only_hashes() -> None:
    hashes = SHINGLES_FILE.read_text(encoding="ascii").split()
    assert hashes == sorted(set(hashes))
    assert all(re.fullmatch(rf"[0-9a-f]{{{HASH_CHARS}}}", value) for value in hashes)


def test_a_run_of_the_article_is_found_and_the_guidance_has_none() -> None:
    # Eight words in a row of the article, put together here from its FAQ.
    known = "Can I have more than one mentor A Absolutely"
    assert fingerprint(next(runs(known))) in SHINGLES_FILE.read_text(encoding="ascii").split()
    assert list(shared_runs(known))
    for document in load_corpus(Path(__file__).parents[2] / "corpus" / "guidance").documents:
        assert list(shared_runs(document.text)) == []
