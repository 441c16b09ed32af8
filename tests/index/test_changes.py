"""What publishing would change, against an index of the small corpus."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from corpus.document import Document
from corpus.loader import Corpus
from corpus.passages import split
from index.build import SPECIAL_TOKENS
from index.changes import Changes, alike, changes
from index.snapshot import Snapshot
from tests.corpus.documents import document_of
from tests.fakes import HashingEncoder

BODY = "## {heading}\n\nAsk {words} this week.\n"


def with_documents(mini: Corpus, documents: dict[str, Document]) -> Corpus:
    return Corpus(tuple(documents[key] for key in sorted(documents)), mini.sources, mini.topics, "")


def compared(old: Corpus, new: Corpus, encoder: HashingEncoder) -> Changes:
    room = encoder.card.max_tokens - SPECIAL_TOKENS
    passages = [passage for document in old.documents for passage in split(document, encoder.count_tokens, room)]
    return changes(old.by_id, passages, new, encoder, room)


def edited(document: Document, edit: Callable[[str], str]) -> Document:
    """Return the document with one section reworded, as a file with another digest gives it."""
    return replace(document, text=edit(document.text), digest="1" * 64)


def test_the_same_guidance_changes_nothing(mini: Corpus, hashing: HashingEncoder) -> None:
    assert compared(mini, mini, hashing) == Changes((), (), (), len(mini.documents), ())


def test_documents_come_change_and_go(mini: Corpus, hashing: HashingEncoder) -> None:
    documents = dict(mini.by_id)
    gone = documents.pop("ending-kindly")
    new = documents["bread"] = document_of(BODY.format(heading="Whom?", words="Ann"), "bread")
    labels = documents["meeting-by-video"] = replace(documents["meeting-by-video"], digest="1" * 64)
    found = compared(mini, with_documents(mini, documents), hashing)
    assert (found.added, found.changed, found.removed, found.same) == ((new,), (labels,), (gone,), 3)
    assert {change.document_id for change in found.passages if not change.before} == {"bread"}
    assert {change.document_id for change in found.passages if not change.after} == {"ending-kindly"}
    assert all(not (change.before and change.after) for change in found.passages)  # labels alone change no passage


def test_a_changed_sentence_is_one_changed_passage(mini: Corpus, hashing: HashingEncoder) -> None:
    document = mini.by_id["meeting-by-video"]
    word = document.sections[0].blocks[0].sentences[0].of(document.text)
    after = edited(document, lambda text: text.replace(word, word.upper()))
    found = compared(mini, with_documents(mini, {**mini.by_id, document.id: after}), hashing)
    assert found.changed == (after,)
    assert [change.after for change in found.passages] == [c.before.replace(word, word.upper()) for c in found.passages]
    assert len(found.passages) == 1


@given(*(st.lists(st.sampled_from("abcd"), max_size=4, unique=True),) * 2)
def test_what_is_kept_taken_and_given_adds_up(before: list[str], after: list[str]) -> None:
    """Whatever moves: old passages less those that go are new passages less those that come."""
    encoder = HashingEncoder(dimension=8, max_tokens=9)

    def document(words: list[str], mark: str) -> Corpus:
        text = "".join(BODY.format(heading=f"What {word}?", words=word * 3) for word in words) or BODY.format(
            heading="x", words="y"
        )
        return Corpus((replace(document_of(text, "one"), digest=mark * 64),), {}, {}, "")

    old, new = document(before, "0"), document(after, "1")
    found = compared(old, new, encoder)
    texts = [sorted(p.text for d in corpus.documents for p in split(d, encoder.count_tokens, 7)) for corpus in (old, new)]
    for change in found.passages:
        if change.before:
            texts[0].remove(change.before)
        if change.after:
            texts[1].remove(change.after)
    assert texts[0] == texts[1]


def test_repeats_and_numbers_are_told_of_what_changed_only(mini: Corpus, snapshot: Snapshot, hashing: HashingEncoder) -> None:
    document = next(d for d in mini.documents if any(character.isdigit() for character in d.text))
    digit = next(character for character in document.text if character.isdigit())
    twin = replace(document, id="twin", path="twin.md", text=document.text.replace(digit, str((int(digit) + 3) % 10)))
    published_twin = replace(document, id="other", path="other.md")
    corpus = with_documents(mini, {**mini.by_id, "twin": twin, "other": published_twin})
    repeats, numbers = alike(corpus, Changes((twin,), (), (), 6, ()), snapshot, hashing)
    assert repeats
    assert numbers
    assert all("twin.md:" in str(problem) for problem in (*repeats, *numbers))
    assert alike(corpus, Changes((), (), (), 7, ()), snapshot, hashing) == ((), ())
