import hashlib
import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.manifest import (
    FORMAT,
    ArtifactError,
    CorruptArtifact,
    EncoderCard,
    FileEntry,
    IncompatibleArtifact,
    Manifest,
    file_entry,
    verify_content,
    verify_size,
)

WHERE = Path("versions/some/manifest.json")
NUMBER = st.floats(allow_nan=False, allow_infinity=False) | st.integers()
CARDS = st.builds(EncoderCard, parity_mean=st.floats(0, 1), parity_min=st.floats(0, 1))
PATHS = st.lists(st.from_regex(r"[a-z]{1,8}(\.[a-z]{1,5})?", fullmatch=True), min_size=1, max_size=3).map("/".join)
MANIFESTS = st.builds(
    Manifest,
    format=st.just(FORMAT),
    encoder=CARDS,
    options=st.dictionaries(st.text(max_size=12), NUMBER, max_size=5),
    counts=st.dictionaries(st.text(max_size=12), st.integers(0), max_size=5),
    files=st.dictionaries(PATHS, st.builds(FileEntry), max_size=5),
)


def example() -> Manifest:
    card = EncoderCard("m", "0" * 64, 8, 64, "", "", "int8", 0.99, 0.98, 12)
    entry = FileEntry("a" * 64, 10)
    return Manifest(FORMAT, "v", "2026-11-22T12:00:00+00:00", "d" * 64, card, {"w": 0.9}, {"n": 3}, {"x.npy": entry}, "exact")


def sealed(row: dict[str, Any]) -> str:
    """Seal a row as a program bent on harm would, following the rule: SHA-256 over the JSON of all other fields."""
    seal = hashlib.sha256(json.dumps(row, sort_keys=True).encode()).hexdigest()
    return json.dumps({**row, "sha256": seal})


def read(text: str) -> Manifest | ArtifactError:
    try:
        return Manifest.from_json(text, WHERE)
    except ArtifactError as error:
        return error


def verify(path: Path, entry: FileEntry) -> None:
    verify_size(path, entry)
    verify_content(path, entry)


def unsealed(manifest: Manifest) -> dict[str, Any]:
    row: dict[str, Any] = json.loads(manifest.to_json())
    del row["sha256"]
    return row


@given(MANIFESTS)
def test_json_round_trip(manifest: Manifest) -> None:
    assert Manifest.from_json(manifest.to_json(), WHERE) == manifest


def test_json_is_stable_whatever_the_order_of_files() -> None:
    one, two = FileEntry("a", 1), FileEntry("b", 2)
    base = unsealed(example()) | {"encoder": example().encoder}
    forward, backward = {"a": one, "b": two}, {"b": two, "a": one}
    assert Manifest(**(base | {"files": forward})).to_json() == Manifest(**(base | {"files": backward})).to_json()


@given(st.data())
def test_a_flipped_character_is_refused_or_changes_nothing(data: st.DataObject) -> None:
    """White space and the like may change; what the manifest says may not."""
    text = example().to_json()
    at = data.draw(st.integers(0, len(text) - 1))
    flipped = text[:at] + chr(ord(text[at]) ^ (1 << data.draw(st.integers(0, 6)))) + text[at + 1 :]
    found = read(flipped)
    assert found == example() or str(found).startswith(f"{WHERE}: ")


@given(st.integers(0, len(example().to_json()) - 3))
def test_a_manifest_that_was_cut_off_is_refused(length: int) -> None:
    with pytest.raises(CorruptArtifact, match=r"manifest\.json: not a readable manifest .*python build_index\.py"):
        Manifest.from_json(example().to_json()[:length], WHERE)


@given(st.text(max_size=200))
def test_any_other_text_is_refused(text: str) -> None:
    with pytest.raises(ArtifactError):
        Manifest.from_json(text, WHERE)


@pytest.mark.parametrize("text", ["[]", "null", "7", '"text"', "{}", "[" * 100_000, '{"format": ' + "[" * 100_000])
def test_json_of_another_shape_is_refused(text: str) -> None:
    with pytest.raises(CorruptArtifact):
        Manifest.from_json(text, WHERE)


@pytest.mark.parametrize("field", [field.name for field in fields(Manifest)])
def test_a_manifest_without_one_of_its_fields_is_refused(field: str) -> None:
    row = unsealed(example())
    del row[field]
    with pytest.raises(CorruptArtifact):
        Manifest.from_json(sealed(row), WHERE)


def test_a_field_that_is_not_known_is_refused() -> None:
    with pytest.raises(CorruptArtifact, match="surprise"):
        Manifest.from_json(sealed(unsealed(example()) | {"surprise": 1}), WHERE)


@pytest.mark.parametrize("other", [FORMAT + 1, 0, "1", None])
def test_another_format_is_named(other: object) -> None:
    with pytest.raises(IncompatibleArtifact, match=rf"has format {other}, this program reads {FORMAT}; run python build_index"):
        Manifest.from_json(sealed(unsealed(example()) | {"format": other}), WHERE)


@pytest.mark.parametrize("path", ["../secrets.txt", "/etc/passwd", "a/../../b", "..\\b", "c:\\b", ".."])
def test_a_path_that_leads_out_of_the_version_is_refused(path: str) -> None:
    row = unsealed(example()) | {"files": {path: {"sha256": "a", "bytes": 1}}}
    with pytest.raises(CorruptArtifact, match="lies outside the version"):
        Manifest.from_json(sealed(row), WHERE)


@given(st.binary(max_size=300), st.data())
def test_a_file_that_differs_is_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes, data: st.DataObject) -> None:
    path = tmp_path_factory.getbasetemp() / "artifact.bin"
    path.write_bytes(content)
    entry = file_entry(path)
    verify(path, entry)
    other = data.draw(st.binary(max_size=300).filter(lambda changed: changed != content))
    path.write_bytes(other)
    with pytest.raises(CorruptArtifact, match=r"artifact\.bin: .*; run python build_index\.py"):
        verify(path, entry)


def test_a_file_that_is_missing_or_a_folder_is_refused(tmp_path: Path) -> None:
    entry = FileEntry(hashlib.sha256(b"").hexdigest(), 0)
    for path in (tmp_path / "none.bin", tmp_path):
        with pytest.raises(CorruptArtifact, match=f"{path.name}: missing"):
            verify(path, entry)
