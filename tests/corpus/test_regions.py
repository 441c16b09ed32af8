import tomllib
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.contacts import load_contacts
from corpus.region_names import Names
from corpus.regions import REGIONS_FILE, Regions, countries


@pytest.fixture(scope="module")
def regions() -> Regions:
    return Regions.load()


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("I work in London", "uk"),
        ("I am an ST3 in the NHS", "uk"),
        ("resident in toronto", "ca"),
        ("how does CARMS work", "ca"),
        ("canadian R2 in a rural stream", "ca"),
        ("I am a Canadian in Boston, PGY2", "us"),
        ("NCHD in Cork", "ie"),
        ("registrar in melbourne, RACP", "au"),
        ("RMO in New Zealand", "nz"),
        ("JR2 in Delhi", "in"),
        ("I moved from India to Texas", "us"),
        ("LA is far", "us"),
        ("IMG from India, PGY2, nobody answers me", "us"),
        ("I trained in Nigeria and moved here on a J1", "us"),
        ("registrar from Dublin, no mentor", "ie"),
        ("house officer in Lagos", "any"),
        ("I moved from Lagos to Leeds", "uk"),
        ("PGY1 in Birmingham, Alabama", "us"),
        ("resident in Manchester, New Hampshire", "us"),
        ("we are in Lebanon, NH", "us"),
        ("doctor in Beirut, Lebanon", "any"),
        ("resident in London, ON", "ca"),
        ("a New England resident", "us"),
        ("resident in Albuquerque, New Mexico", "us"),
        ("vancouver washington", "us"),
        ("PGY2 in Birmingham", "us"),
        ("core trainee in Birmingham", "uk"),
        ("ST3 in Birmingham", "uk"),
        ("thesis lying with my guide, india MD, help", "in"),
        ("lonely on a rural rotation in BC", "ca"),
        ("which lines can residents in India use", "in"),
        ("is there a confidential line in Ontario", "ca"),
        ("my attending in Leeds shouts", "uk"),
        ("my wife left me and I'm in Dublin", "ie"),
        ("she is in Canada now and I'm in Dublin", "ie"),
        ("Registrar, Auckland. My mum is in England.", "nz"),
        ("I was in Boston and now I'm in Sydney", "au"),
        ("my parents are in India", "us"),
        ("I'm in Boston and my wife is still in Egypt", "us"),
        ("I'm in Boston. I left Nigeria last year", "us"),
        ("my mentor moved to Canada", "us"),
        ("applied to a fellowship in Toronto and was rejected", "us"),
        ("my girlfriend in London left me", "us"),
        ("conference in London next week", "us"),
        ("I matched in New York from India", "us"),
        ("I work in Boston, trained in the UK", "us"),
        ("PGY-2 in Boston, IMG from the UK", "us"),
        ("I did med school in Ireland, now resident", "us"),
        ("third year, Kerala born, in Michigan", "us"),
        ("IMO my mentor hates me", "us"),
        ("my mentor Dr. London hates me", "us"),
        ("Dr. Wellington shouted at me", "us"),
        ("PGY2, my mentor's in Tokyo, everybody asleep", "us"),
        ("how do I find a mentor", "us"),
        ("tell us more", "us"),
        ("la la la", "us"),
        ("the nhsx thing", "us"),
        ("pre-nhs", "us"),
        ("", "us"),
    ],
)
def test_the_place_said_last_is_where_somebody_is(regions: Regions, text: str, region: str) -> None:
    assert regions.named([text], "us") == region


def test_the_newest_text_that_names_a_place_counts(regions: Regions) -> None:
    assert regions.named(["I am in Dublin", "no, I moved to Leeds", "how do I find a mentor"], "us") == "uk"
    assert regions.named([], "nz") == "nz"


def test_a_place_that_two_countries_have_may_be_in_either_and_the_portals_own_is_the_likelier(regions: Regions) -> None:
    assert [regions.named(["I work in Bristol"], portal) for portal in ("uk", "us", "ie")] == ["uk/us", "us/uk", "uk/us"]
    assert countries("us/uk") == ("us", "uk")
    assert countries("ie") == ("ie",)


@pytest.mark.parametrize(
    ("texts", "region"),
    [
        (["I work in Bristol, Connecticut"], "us"),
        (["Birmingham, UK"], "uk"),
        (["Perth, Scotland"], "uk"),
        (["Perth, Western Australia"], "au"),
        (["hamilton ontario"], "ca"),
        (["house officer at the hospital in Hamilton, New Zealand"], "nz"),
        (["I'm a trainee in Newcastle and my ARCP is near"], "uk"),
        (["PGY-3 in Rochester, nobody answers"], "us"),
        (["I'm in the NHS", "I work in Durham"], "uk"),
        (["I'm in Canada", "in Windsor"], "ca"),
        (["resident in Hamilton"], "ca/nz"),
        (["I work in Newcastle"], "uk/au"),
        (["registrar in Perth, boss belittles me"], "au/uk"),
        (["registrar in Hamilton, boss belittles me"], "nz"),
        (["R2 in Hamilton"], "ca"),
        (["resident in Hamilton, sorting out a fellowship in Toronto"], "ca"),
        (["my brother lives in Newcastle"], "us"),
        (["Dr. Durham shouted at me"], "us"),
    ],
)
def test_what_tells_which_of_two_countries_a_place_is_in(regions: Regions, texts: list[str], region: str) -> None:
    assert regions.named(texts, "us") == region


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("how do I find a mentor in Canada", "us/ca"),
        ("fellowship in the UK, how do I ask my mentor", "us/uk"),
        ("is a research elective in Melbourne worth it", "us/au"),
        ("I'm looking for a job in Dublin", "us/ie"),
        ("are there any mentorship programs in India", "us/in"),
        ("who would help me get a post in New Zealand", "us/nz"),
        ("I'm in Galway. how do I get a fellowship in Toronto", "ie"),
        ("my fellowship in Toronto is awful", "ca"),
        ("I'm on elective in Melbourne", "au"),
        ("no mentor in Leeds", "uk"),
        ("I'm a mentor in Sydney", "au"),
        ("as a junior mentor in Sydney, what do I do", "au"),
        ("second year of residency in Calgary", "ca"),
    ],
)
def test_a_place_where_something_is_looked_for_does_not_move_the_reader(regions: Regions, text: str, region: str) -> None:
    assert regions.named([text], "us") == region


def test_whoever_is_from_a_country_that_many_leave_may_be_in_either(regions: Regions) -> None:
    assert regions.named(["I'm a fellow from Peru and nobody talks to me"], "us") == "us/any"
    assert regions.named(["PGY2 from Peru and nobody talks to me"], "us") == "us"
    assert regions.named(["third year, from Kerala"], "uk") == "uk/in"
    assert regions.named(["I'm a fellow in Lima"], "us") == "any"
    assert regions.named(["top of my class in Tehran, now I nod"], "us") == "us"


@pytest.mark.parametrize(
    ("texts", "region"),
    [
        (["I'm not in the US"], "any"),
        (["im not in america"], "any"),
        (["not in the us, im in NZ"], "nz"),
        (["I live outside the United States"], "any"),
        (["I don't work in the States"], "any"),
        (["I'm not in the US", "what now"], "any"),
        (["I'm not in the US", "how do I find a mentor in Canada"], "any/ca"),
        (["I'm not in the UK"], "us"),
        (["IMG, not from the US, PGY2"], "us"),
        (["my mentor is not in the US"], "us"),
        (["I'm not safe in Boston"], "us"),
        (["fy1 in swansea, how is it here, not england"], "uk"),
        (["I'm not in Leeds"], "us"),
        (["resident in lebanon, the us hotlines dont work from here"], "any"),
        (["F1, outside the hospital in Birmingham. Everything I find is for America"], "uk"),
        (["I live just outside Dublin"], "ie"),
        (["I'm not happy in Leeds"], "uk"),
    ],
)
def test_a_country_that_is_denied_is_not_where_somebody_is(regions: Regions, texts: list[str], region: str) -> None:
    assert regions.named(texts, "us") == region


@pytest.mark.parametrize(("text", "is_denying"), [("I'm not in the UK", True), ("not in Leeds", False), ("in the UK", False)])
def test_only_a_whole_country_is_denied(regions: Regions, text: str, is_denying: bool) -> None:
    assert regions.denies(text) is is_denying


def test_of_several_countries_the_one_that_is_claimed_counts_then_the_portals(regions: Regions) -> None:
    assert regions.named(["things differ in Canada, I'm in Dublin, though everybody writes about those in Wales"], "us") == "ie"
    assert regions.named(["is it as in Canada or as in Wales"], "ca") == "ca"
    assert regions.named(["is it as in Canada or as in Wales"], "us") == "uk"


def test_words_written_small_are_not_places(regions: Regions) -> None:
    assert regions.named(["can you help us, la la"], "ca") == "ca"


@given(texts=st.lists(st.text(st.characters(), max_size=60), max_size=4), default=st.sampled_from(["us", "any"]))
def test_no_text_raises(texts: list[str], default: str) -> None:
    invented = Regions({"xx": Names(["atlantis"], ["AT"], ["ys"], ["YS"], ["sea"])})
    assert invented.named(texts, default) in (default, "xx")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("no mentor here, registrar in melbourne", "no mentor here, registrar"),
        ("PGY2 training in Toronto and he never answers", "PGY2 and he never answers"),
        ("UK resident, no mentor at all", "resident, no mentor at all"),
        ("I moved from India to Texas last year", "I moved from India to Texas last year"),
        ("a fellowship at Manchester or at home", "a fellowship at Manchester or at home"),
        ("Dr. London never answers me", "Dr. London never answers me"),
        ("my ARCP is near and nobody answers", "my ARCP is near and nobody answers"),
        ("let us meet in the library", "let us meet in the library"),
        ("mentor in Dublin", "mentor in Dublin"),
    ],
)
def test_a_place_is_taken_out_of_what_is_searched_unless_little_is_left(regions: Regions, text: str, left: str) -> None:
    assert regions.without_places(text) == left


def test_every_region_has_contacts_and_no_word_twice() -> None:
    table = tomllib.loads(REGIONS_FILE.read_text(encoding="utf-8"))
    assert set(table) == {contact.region for contact in load_contacts()}
    words = [word for row in table.values() for word in (*row["places"], *row["words"])]
    assert len(set(words)) == len(words)


def test_a_shared_place_is_in_two_countries_or_more_and_in_none_alone() -> None:
    table = tomllib.loads(REGIONS_FILE.read_text(encoding="utf-8"))
    shared = Counter(name for row in table.values() for name in (*row.get("shared", []), *row.get("seldom", [])))
    assert min(shared.values()) > 1
    assert not set(shared) & {name for row in table.values() for name in row["places"]}


@pytest.mark.parametrize("text", ['[us]\nanywhere = ["a"]\n', '[us]\nplaces = ["a"]\n', "us = 3\n"])
def test_a_region_without_its_lists_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "regions.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"regions\.toml: every region needs"):
        Regions.load(path)


def test_a_file_that_is_no_toml_is_named(tmp_path: Path) -> None:
    path = tmp_path / "regions.toml"
    path.write_text("[us\n", encoding="utf-8")
    with pytest.raises(ValueError, match="line 1"):
        Regions.load(path)


@pytest.mark.timeout(30)
def test_a_page_of_places_is_read_in_the_time_of_a_page(regions: Regions) -> None:
    # Looked back from each place to the beginning, this took minutes.
    assert regions.named(["I am in London " * 20_000], "us") == "uk"
    assert regions.named([f"{'word ' * 100} I am an IMG who moved from India"], "us") == "us"
