"""Whom to turn to: that no number is printed without the place where it was read."""

import re
from datetime import date
from pathlib import Path

import pytest

from corpus.bibliography import load_sources
from corpus.contacts import Contact, contacts_for, load_contacts
from corpus.labels import CHOICES
from corpus.loader import GUIDANCE

TODAY = date(2026, 11, 22)
SHIPPED = load_contacts()
REGIONS = CHOICES["region"]
KINDS = {"emergency", "crisis_line", "clinician_line", "reporting", "legal", "immigration", "privacy", "clinical"}
ENTRY = """
[[contacts]]
region = "us"
kind = "emergency"
name = "A line"
phone = "911"
text = ""
hours = "always"
who = "anyone"
what = "help"
verified_on = 2026-11-22
source = "a-source"
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "contacts.toml"
    path.write_text(text, encoding="utf-8")
    return path


def contact(region: str, kind: str, name: str) -> Contact:
    return Contact(region, kind, name, "", "", "", "", "", TODAY, "")


@pytest.mark.parametrize("entry", SHIPPED, ids=lambda entry: f"{entry.region}-{entry.name}")
def test_a_number_has_a_source_that_can_be_looked_up(entry: Contact) -> None:
    sources, _ = load_sources(GUIDANCE / "sources.toml", TODAY)
    assert entry.source == "" or entry.source in sources
    if re.search(r"\d", entry.phone + entry.text):
        assert sources[entry.source].link


@pytest.mark.parametrize("entry", SHIPPED, ids=lambda entry: f"{entry.region}-{entry.name}")
def test_an_entry_says_where_for_whom_and_what(entry: Contact) -> None:
    assert entry.region in REGIONS
    assert entry.kind in KINDS
    assert entry.name.strip()
    assert entry.who.strip()
    assert entry.what.strip()
    assert type(entry.verified_on) is date


@pytest.mark.parametrize("region", [region for region in REGIONS if region != "any"])
def test_every_region_has_a_number_for_an_emergency_and_a_line_for_a_crisis(region: str) -> None:
    for kind in ("emergency", "crisis_line"):
        assert any(entry.phone for entry in contacts_for(SHIPPED, region, kind))


def test_entries_are_read_in_file_order(tmp_path: Path) -> None:
    path = write(tmp_path, ENTRY + ENTRY.replace("A line", "Another"))
    first, second = load_contacts(path)
    expected = Contact("us", "emergency", "A line", "911", "", "always", "anyone", "help", TODAY, "a-source")
    assert (first, second.name) == (expected, "Another")


@pytest.mark.parametrize(
    "change", [("phone", "telephone"), ('hours = "always"\n', ""), ("[[contacts]]\n", "[[contacts]]\nx = 1\n")]
)
def test_an_entry_with_other_fields_is_refused(tmp_path: Path, change: tuple[str, str]) -> None:
    with pytest.raises(ValueError, match=r"contacts\.toml: an entry does not have the ten fields of a contact: "):
        load_contacts(write(tmp_path, ENTRY.replace(*change)))


def test_a_number_without_a_source_is_refused_and_an_entry_without_a_number_is_not(tmp_path: Path) -> None:
    unsourced = ENTRY.replace('"a-source"', '""')
    with pytest.raises(ValueError, match=r"contacts\.toml: A line has a number but no source; name where it was read"):
        load_contacts(write(tmp_path, unsourced))
    assert load_contacts(write(tmp_path, unsourced.replace("911", "")))[0].phone == ""


def test_a_regions_own_contacts_come_before_those_of_any_region() -> None:
    rows = (
        contact("any", "legal", "anywhere"),
        contact("us", "legal", "first here"),
        contact("uk", "legal", "elsewhere"),
        contact("us", "privacy", "other kind"),
        contact("us", "legal", "second here"),
    )
    assert [row.name for row in contacts_for(rows, "us", "legal")] == ["first here", "second here", "anywhere"]
    assert [row.name for row in contacts_for(rows, "in", "legal")] == ["anywhere"]
    assert contacts_for(rows, "in", "privacy") == ()
