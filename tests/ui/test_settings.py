"""Settings come from SIGNPOST_* variables; each test names them all in a fresh process's environment."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.settings import Settings

ROOT = Path(__file__).parents[2]
SHOW = "from ui.settings import load_settings; print(load_settings().model_dump_json())"


def test_every_setting_has_a_default_and_says_what_it_is() -> None:
    fields = Settings.model_fields
    assert 0 < len(fields) <= 20
    for name, field in fields.items():
        assert not field.is_required(), name
        assert field.description, name


def run(**variables: str) -> "subprocess.CompletedProcess[str]":
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SIGNPOST_")}
    return subprocess.run(
        [sys.executable, "-c", SHOW], cwd=ROOT, env={**kept, **variables}, capture_output=True, text=True, check=False
    )


def test_variables_are_read() -> None:
    done = run(SIGNPOST_INDEX_DIR="/srv/index", SIGNPOST_PORT="0", SIGNPOST_CHAT="false", SIGNPOST_REGION="uk")
    expected = Settings(index_dir=Path("/srv/index"), port=0, chat=False, region="uk")
    assert done.stdout.strip() == expected.model_dump_json()


@pytest.mark.parametrize(
    "wrong",
    [
        {"SIGNPOST_PORT": "abc"},
        {"SIGNPOST_PORT": "70000"},
        {"SIGNPOST_CHAT": "perhaps"},
        {"SIGNPOST_REGION": "fr"},
        {"SIGNPOST_LOG_LEVEL": "loud"},
    ],
)
def test_a_wrong_variable_is_named_in_one_sentence(wrong: dict[str, str]) -> None:
    ((name, value),) = wrong.items()
    last = run(**wrong).stderr.strip().splitlines()[-1]
    assert last.startswith(f"ui.settings.SettingsError: {name} is '{value}': ")
