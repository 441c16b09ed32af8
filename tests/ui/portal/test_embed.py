"""The page in the frame as the server makes it."""

import re
from typing import get_args

from pydantic import SecretStr
from starlette.testclient import TestClient

from corpus.contacts import load_contacts
from ui.app import create_app
from ui.backend import Backend
from ui.portal.frame import FOLDER, KINDS, STYLES, frame_page, urgent_html
from ui.settings import Region, Settings
from ui.starters import STARTERS

CONTACTS = load_contacts()


def test_every_country_has_its_lines_and_every_number_is_from_the_file() -> None:
    known = {contact.phone for contact in CONTACTS}
    for region in get_args(Region):
        lines = urgent_html(CONTACTS, region)
        numbers = re.findall(r'<a href="tel:([\d+]+)">([^<]+)</a>', lines)
        assert numbers, region
        assert {shown for _, shown in numbers} <= known
        for digits, shown in numbers:
            assert re.sub(r"[^\d+]", "", shown) == digits
        own = next(contact for contact in CONTACTS if (contact.region, contact.kind) == (region, KINDS[0]))
        assert own.phone in lines


def test_no_number_is_typed_into_the_files() -> None:
    numbers = {contact.phone for contact in CONTACTS if contact.phone}
    page = frame_page(Settings())
    assert any(number in page for number in numbers)
    without = re.sub(r'<ul class="lines".*?</ul>', "", page, flags=re.DOTALL)
    assert not [number for number in numbers if re.search(rf"(?<![\d.#-]){re.escape(number)}(?![\d.-])", without)]


def test_the_page_names_the_origins_and_the_country_of_the_settings() -> None:
    settings = Settings(
        allowed_origins="https://A.example, http://b.example:81", region="ie", identity_secret=SecretStr("x" * 32)
    )
    page = frame_page(settings)
    assert 'data-origins="https://a.example http://b.example:81" data-region="ie"' in page
    assert "xxxx" not in page
    assert "$" not in page
    assert all(f">{text}</button>" in page for text in STARTERS)


def test_a_client_that_takes_no_gzip_gets_the_page_too(backend: Backend) -> None:
    client = TestClient(create_app(Settings(chat=False), backend))
    small = client.get("/embed/v1/frame")
    plain = client.get("/embed/v1/frame", headers={"Accept-Encoding": "identity"})
    assert small.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert small.text == plain.text
    assert small.headers["vary"] == plain.headers["vary"] == "Accept-Encoding"


def test_the_style_is_one_file_of_all_parts(backend: Backend) -> None:
    client = TestClient(create_app(Settings(chat=False), backend))
    style = client.get("/embed/v1/frame.css")
    assert style.headers["content-type"].startswith("text/css")
    assert style.headers["content-encoding"] == "gzip"
    assert "max-age" in style.headers["cache-control"]
    assert {part.stem for part in FOLDER.glob("*.css")} == set(STYLES)
    assert all((FOLDER / f"{name}.css").read_text(encoding="utf-8") in style.text for name in STYLES)


def test_nothing_inline_is_needed(backend: Backend) -> None:
    page = TestClient(create_app(Settings(chat=False), backend)).get("/embed/v1/frame").text
    assert not re.search(r"<script(?![^>]* src=)|<style|\sstyle=|\son\w+=|https?://", page)
