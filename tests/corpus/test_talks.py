import json
from collections import Counter
from pathlib import Path

import pytest

from corpus.document import CorpusError
from corpus.loader import load_corpus
from corpus.talks import FIELDS, HELD_OUT, Kind, Talk, load_talks

GOOD = dict(zip(FIELDS, ("f", "d", "h", "r", "e", "g", "fact"), strict=True))


def test_every_talk_goes_from_one_section_of_the_guidance_to_one() -> None:
    sections = {(document.id, section.heading) for document in load_corpus().documents for section in document.sections}
    talks = load_talks()
    assert {(talk.document_id, talk.heading) for talk in talks} <= sections
    assert {(talk.first_document, talk.first_heading) for talk in talks} <= sections
    assert len({(talk.first.casefold(), talk.reply.casefold()) for talk in talks}) == len(talks)
    assert {talk.kind for talk in talks} == set(Kind)
    assert min(Counter(talk.kind for talk in talks).values()) > 200


def test_one_talk_in_ten_or_so_is_kept_from_learning() -> None:
    talks = load_talks()
    assert sum(talk.is_held_out for talk in talks) == pytest.approx(len(talks) / HELD_OUT, rel=0.1)


def test_files_are_read_in_order_and_lines_become_talks(tmp_path: Path) -> None:
    for name, reply in (("b", "second"), ("a", "first")):
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(GOOD | {"reply": reply}) + "\n", encoding="utf-8")
    assert load_talks(tmp_path) == tuple(Talk("f", "d", "h", reply, "e", "g", Kind.FACT) for reply in ("first", "second"))


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        "[]",
        json.dumps({**GOOD, "kind": "joke"}),
        json.dumps({**GOOD, "reply": " "}),
        json.dumps({**GOOD, "reply": 1}),
        json.dumps({**GOOD, "more": "x"}),
        json.dumps({name: text for name, text in GOOD.items() if name != "first"}),
    ],
)
def test_a_line_that_is_no_talk_is_named(tmp_path: Path, line: str) -> None:
    (tmp_path / "a.jsonl").write_text(f"{json.dumps(GOOD)}\n{line}\n", encoding="utf-8")
    with pytest.raises(CorpusError, match=r"a\.jsonl:2"):
        load_talks(tmp_path)
