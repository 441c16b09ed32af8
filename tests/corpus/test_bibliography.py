"""The references: every field is checked, and a fault names its reference and its line."""

from datetime import date
from pathlib import Path

import pytest

from corpus.bibliography import DOI, line_of_key, load_sources
from corpus.document import Source
from corpus.loader import GUIDANCE

TODAY = date(2026, 11, 22)
REFERENCE = 'title = "A study"\nauthors = "Hill A"\nvenue = "A journal 1(1):1-2"\nkind = "article"\n'


def read(folder: Path, text: str) -> tuple[dict[str, Source], list[str]]:
    path = folder / "sources.toml"
    path.write_text(text, encoding="utf-8")
    sources, problems = load_sources(path, TODAY)
    return sources, [str(problem) for problem in problems]


def test_a_reference_is_read_field_by_field(tmp_path: Path) -> None:
    optional = 'year = 2019\nurl = "https://example.org"\ndoi = "10.1001/jama.296.9.1103"\n'
    sources, problems = read(tmp_path, f"[hill-2019]\n{REFERENCE}{optional}")
    assert problems == []
    assert sources == {
        "hill-2019": Source(
            key="hill-2019",
            title="A study",
            authors="Hill A",
            venue="A journal 1(1):1-2",
            kind="article",
            year=2019,
            url="https://example.org",
            doi="10.1001/jama.296.9.1103",
        )
    }


@pytest.mark.parametrize("text", ["", "# nothing yet\n", f"\ufeff[hill-2019]\n{REFERENCE}"], ids=["empty", "comment", "bom"])
def test_an_empty_file_or_one_from_windows_is_no_problem(tmp_path: Path, text: str) -> None:
    assert read(tmp_path, text)[1] == []


def test_a_faulty_reference_does_not_hide_a_good_one(tmp_path: Path) -> None:
    text = f"[good]\n{REFERENCE}\n['bad']\ntitle = 1\nyear = 1899\njournal = 2\n"
    sources, problems = read(tmp_path, text)
    assert list(sources) == ["good"]
    assert problems == [
        "sources.toml:7: reference 'bad': unknown field 'journal'; the fields are title, authors, venue, kind, year, url, doi",
        "sources.toml:7: reference 'bad': 'title' is missing or empty; write it in quotes",
        "sources.toml:7: reference 'bad': 'authors' is missing or empty; write it in quotes",
        "sources.toml:7: reference 'bad': 'venue' is missing or empty; write it in quotes",
        "sources.toml:7: reference 'bad': 'kind' is missing or empty; write it in quotes",
        "sources.toml:7: reference 'bad': 'year' is 1899; it must be 1900 to 2026",
    ]


@pytest.mark.parametrize(
    ("line", "is_right"),
    [
        ("year = 1900", True),
        ("year = 1899", False),
        ("year = 2026", True),
        ("year = 2027", False),
        ("year = '2020'", False),
        ("year = true", False),
        ("url = 'http://example.org'", True),
        ("url = 'https://example.org'", True),
        ("url = 'ftp://example.org'", False),
        ("url = 5", False),
        ("doi = '10.1016/S0140-6736(05)67028-6'", True),
        ("doi = '10.1002/(SICI)1097-4679<1::AID-JCLP1>3.0.CO;2-#'", False),
        ("doi = 'https://doi.org/10.1001/x'", False),
        ("doi = '10.12/x'", False),
    ],
)
def test_optional_fields_are_checked_when_they_are_given(tmp_path: Path, line: str, is_right: bool) -> None:
    sources, problems = read(tmp_path, f"[hill-2019]\n{REFERENCE}{line}\n")
    assert (bool(sources), not problems) == (is_right, is_right)


@pytest.mark.parametrize("kind", ["article", "book", "official", "web"])
def test_a_reference_may_be_of_four_kinds(tmp_path: Path, kind: str) -> None:
    assert read(tmp_path, f"[hill-2019]\n{REFERENCE.replace('article', kind)}")[1] == []


@pytest.mark.parametrize(("key", "line"), [("a", 1), ("b", 3), ("c", 5), ("ab", 1), ("b]", 1)])
def test_the_line_of_a_key_is_where_its_table_begins(key: str, line: int) -> None:
    assert line_of_key("[a]\nx = '[b]'\n[b]\n# [c]\n[\"c\"]\n", key) == line


def test_the_references_of_the_guidance_are_well_formed() -> None:
    sources, problems = load_sources(GUIDANCE / "sources.toml", TODAY)
    assert problems == []
    assert all(DOI.fullmatch(source.doi) for source in sources.values() if source.doi)
