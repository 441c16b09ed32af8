"""docs/widget.md says what the widget does."""

import re
from pathlib import Path

from ui.guards.identity import AUDIENCE, MAX_LIFETIME_SECONDS
from ui.schemas import ContextIn
from ui.settings import Settings

ROOT = Path(__file__).parents[3]
DOCUMENT = (ROOT / "docs" / "widget.md").read_text(encoding="utf-8")
WIDGET = (ROOT / "ui" / "static" / "embed" / "widget.js").read_text(encoding="utf-8")
PAGE = (ROOT / "ui" / "static" / "frame" / "page.html").read_text(encoding="utf-8")


def table(first: str) -> dict[str, str]:
    """Return the table whose head starts with a word, as its first column and the rest of each row."""
    body = re.search(rf"^\| {first} \|.*\n\|[-|]+\|\n((?:\|.*\n)+)", DOCUMENT, re.MULTILINE)
    assert body is not None
    cells = [row.strip("| ").partition(" | ") for row in body.group(1).splitlines()]
    return {name: rest for name, _, rest in cells}


def keys() -> dict[str, str]:
    """Return the keys that the script knows, with the rule of each as it is written there."""
    block = re.search(r"const KEYS = \{\n(.*?)\n  \};", WIDGET, re.DOTALL)
    assert block is not None
    return dict(re.findall(r"^    (\w+): (.+),$", block.group(1), re.MULTILINE))


def test_every_key_is_documented_with_its_values() -> None:
    rows = {name.strip("`").removeprefix("data-"): rest for name, rest in table("key").items()}
    assert set(rows) == set(keys())
    for name, rule in keys().items():
        values = rows[name].split(" | ")[0]
        if rule.startswith("["):
            assert re.findall(r"`(\w+)`", values) == re.findall(r'"(\w+)"', rule), name
        elif rule.isdigit() and name != "logo":
            assert values == f"text, {rule} characters", name


def test_context_is_as_long_as_the_api_takes() -> None:
    for name, field in ContextIn.model_fields.items():
        assert [keys()[name]] == [str(limit.max_length) for limit in field.metadata]


def test_every_call_and_event_is_documented() -> None:
    block = re.search(r"const api = \{\n(.*?)\n  \};", WIDGET, re.DOTALL)
    assert block is not None
    calls = set(re.findall(r"^    (\w+)[:(,]", block.group(1), re.MULTILINE)) - {"version"}
    documented = {name for cell in table("call") for name in re.findall(r"`(\w+)\(", cell)}
    assert documented == calls
    emitted = set(re.findall(r'emit\("(\w+)"', WIDGET))
    assert set(re.findall(r"`(\w+)`", table("call")["`on(event, function)`"])) == emitted


def test_settings_and_limits_are_the_real_ones() -> None:
    named = {name.lower() for name in re.findall(r"SIGNPOST_(\w+)", DOCUMENT)}
    assert named <= set(Settings.model_fields)
    assert f"`aud` {AUDIENCE}" in DOCUMENT
    assert MAX_LIFETIME_SECONDS == 10 * 60
    assert "at most ten minutes" in DOCUMENT


def test_addresses_of_the_snippets_are_served_and_words_of_the_menu_are_the_pages() -> None:
    assert set(re.findall(r"https://signpost\.example(/[\w/.]+)", DOCUMENT)) == {"/embed/v1/widget.js", "/embed/v1/frame"}
    for words in ("Off the record", "Clear the conversation"):
        assert f'"{words}"' in DOCUMENT
        assert words in PAGE
