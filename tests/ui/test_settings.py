"""Settings come from SIGNPOST_* variables; each test names them all in a fresh process's environment."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.settings import Settings
from ui.spelling import refuse_unknown

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


WRONG = [
    ("SIGNPOST_PORT", "abc"),
    ("SIGNPOST_PORT", "70000"),
    ("SIGNPOST_CHAT", "perhaps"),
    ("SIGNPOST_REGION", "fr"),
    ("SIGNPOST_LOG_LEVEL", "loud"),
    ("SIGNPOST_ALLOWED_ORIGINS", "https://portal.example/path"),
    ("SIGNPOST_ALLOWED_ORIGINS", "*"),
    ("SIGNPOST_ALLOWED_ORIGINS", "https://*.example"),
    ("SIGNPOST_ALLOWED_ORIGINS", "https://a.example; script-src *"),
    ("SIGNPOST_ALLOWED_ORIGINS", "https://portal.example:99999"),
    ("SIGNPOST_ALLOWED_ORIGINS", "https://.."),
    ("SIGNPOST_ALLOWED_ORIGINS", "https://portal.example:"),
    ("SIGNPOST_ALLOWED_ORIGINS", "https://[::zz]"),
    ("SIGNPOST_TRUSTED_PROXIES", "10.0.0.0/8, anybody"),
    ("SIGNPOST_RATE_LIMIT", "often"),
    ("SIGNPOST_CONCURRENCY", "0"),
    ("SIGNPOST_DEADLINE_SECONDS", "0"),
]
CONFIDENTIAL = [
    {"SIGNPOST_RATE_LIMIT_STORE": "valkey://:sesame@cache:6379/0"},
    {"SIGNPOST_IDENTITY_JWKS": "ftp://portal:sesame@keys.example"},
    {"SIGNPOST_IDENTITY_SECRET": "sesame"},
]
TOGETHER = [
    {"SIGNPOST_IDENTITY_REQUIRED": "true"},
    {"SIGNPOST_IDENTITY_REQUIRED": "true", "SIGNPOST_IDENTITY_SECRET": "s" * 32},
    {"SIGNPOST_IDENTITY_SECRET": "s" * 32, "SIGNPOST_IDENTITY_JWKS": "https://keys.example"},
]
TRY_EACH = """
import json, os, sys
from ui.settings import SettingsError, load_settings
for variables in json.loads(sys.argv[1]):
    os.environ.update(variables)
    try:
        load_settings()
        print("was taken")
    except SettingsError as error:
        print(error)
    for name in variables:
        del os.environ[name]
"""


@pytest.fixture(scope="module")
def said() -> list[str]:
    """What is said to each wrong set of variables, from one fresh process."""
    each = json.dumps([*({name: value} for name, value in WRONG), *TOGETHER, *CONFIDENTIAL])
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SIGNPOST_")}
    command = [sys.executable, "-c", TRY_EACH, each]
    done = subprocess.run(command, cwd=ROOT, env=kept, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


@pytest.mark.parametrize("row", range(len(WRONG)))
def test_a_wrong_variable_is_named_in_one_sentence(row: int, said: list[str]) -> None:
    name, value = WRONG[row]
    assert said[row].startswith(f"{name} is '{value}': ")
    assert said[row].endswith(".")


def test_settings_that_do_not_go_together_are_named(said: list[str]) -> None:
    assert len(said) == len(WRONG) + len(TOGETHER) + len(CONFIDENTIAL)
    for sentence in said[len(WRONG) : -len(CONFIDENTIAL)]:
        assert sentence.startswith("SIGNPOST_IDENTITY_")


def test_a_secret_is_never_shown(said: list[str]) -> None:
    for variables, sentence in zip(CONFIDENTIAL, said[-len(CONFIDENTIAL) :], strict=True):
        assert sentence.startswith(f"{next(iter(variables))} is not usable: ")
        assert "sesame" not in sentence
    assert "sesame" not in run(SIGNPOST_IDENTITY_SECRET="sesame" * 10).stdout


def test_lists_are_read_with_commas() -> None:
    settings = Settings(allowed_origins=" https://Portal.example ,http://localhost:8080", trusted_proxies="10.0.0.0/8,::1")
    assert settings.origins == ("https://portal.example", "http://localhost:8080")
    assert settings.proxies == ("10.0.0.0/8", "::1")


def test_an_empty_variable_is_none_at_all() -> None:
    # As compose files write those that are not set.
    assert run(SIGNPOST_JOURNAL="", SIGNPOST_PORT="", SIGNPOST_REGION="").stdout.strip() == Settings().model_dump_json()


@pytest.mark.parametrize(
    ("origin", "sent"),
    [
        ("https://Portal.example:443", "https://portal.example"),
        ("http://portal.example:80", "http://portal.example"),
        ("http://portal.example:443", "http://portal.example:443"),
        ("https://[0:0:0:0:0:0:0:1]:7860", "https://[::1]:7860"),
        ("https://intra_net", "https://intra_net"),
    ],
)
def test_an_origin_is_compared_as_a_browser_sends_it(origin: str, sent: str) -> None:
    assert Settings(allowed_origins=origin).origins == (sent,)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("SIGNPOST_ALOWED_ORIGINS", "SIGNPOST_ALLOWED_ORIGINS"),
        ("SIGNPOST_RATELIMIT", "SIGNPOST_RATE_LIMIT"),
        ("signpost_jurnal", "SIGNPOST_JOURNAL"),
    ],
)
def test_a_misspelled_variable_stops_the_start_and_is_told_what_it_may_be(name: str, meant: str) -> None:
    known = [f"SIGNPOST_{field.upper()}" for field in Settings.model_fields]
    with pytest.raises(ValueError, match=f"^{name} is no setting; did you mean {meant}\\?"):
        refuse_unknown({name: "x"}, known)
    assert f"{name} is no setting" in run(**{name: "sesame"}).stderr


def test_what_others_name_so_is_left_alone() -> None:
    # What Kubernetes adds beside a service of this name, and what the tests go by.
    others = ("SIGNPOST_SERVICE_HOST", "SIGNPOST_PORT_7860_TCP_ADDR", "SIGNPOST_TEST_CHROMIUM", "SIGNPOSTS", "PATH")
    refuse_unknown(dict.fromkeys(others, "x"), [])
