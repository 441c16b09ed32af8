from collections.abc import Mapping

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from assistant.hearing.dangers import Danger
from assistant.routing import Probabilities, Thresholds, decide, is_about_another
from corpus.routes import Route

LIMITS = Thresholds()
DANGER = (Route.CRISIS, Route.CRISIS_POSSIBLE, Route.CRISIS_OTHER)
# How urgent a route is; danger to oneself and to another are answered alike at once.
URGENCY = {Route.CRISIS: 3, Route.CRISIS_OTHER: 3, Route.CRISIS_POSSIBLE: 2, Route.SUPPORT: 1}
SHARES = st.lists(st.floats(0, 1, allow_nan=False), min_size=len(Route), max_size=len(Route)).filter(sum)


def shares(values: list[float]) -> dict[Route, float]:
    return {route: value / sum(values) for route, value in zip(Route, values, strict=True)}


def only(route: Route, share: float = 1.0) -> dict[Route, float]:
    """Return the shares of a route and, for what is left, of no danger at all."""
    found = dict.fromkeys(Route, 0.0)
    found[Route.ORDINARY] = 1 - share
    found[route] = share
    return found


def urgency(heard: Danger | None, whole: Probabilities, loudest: Probabilities) -> int:
    return URGENCY.get(decide(heard, whole, loudest, LIMITS), 0)


def raised(found: Mapping[Route, float], route: Route, by: float) -> dict[Route, float]:
    """Return the shares with more of one route, taken from the routes that alarm nobody."""
    calm: list[Route] = [other for other in Route if other not in (*DANGER, Route.SUPPORT)]
    room = sum(found[other] for other in calm)
    taken = min(by, room)
    assume(room > 0)
    lowered = {other: found[other] * (1 - taken / room) for other in calm}
    return {**found, **lowered, route: found[route] + taken}


@pytest.mark.parametrize("route", Route)
def test_a_sure_classifier_decides(route: Route) -> None:
    assert decide(None, only(route), only(Route.ORDINARY), LIMITS) is route


@given(SHARES, SHARES)
def test_what_the_words_say_of_danger_is_never_outvoted(whole: list[float], loudest: list[float]) -> None:
    found = shares(whole), shares(loudest)
    assert decide(Danger.SELF, *found, LIMITS) is Route.CRISIS
    assert decide(Danger.OTHER, *found, LIMITS) is Route.CRISIS_OTHER
    assert decide(Danger.POSSIBLE, *found, LIMITS) in DANGER


@given(SHARES, SHARES, st.floats(0, 1), st.sampled_from([None, Danger.POSSIBLE]))
def test_more_of_danger_to_oneself_never_makes_a_message_less_urgent(
    whole: list[float], loudest: list[float], by: float, heard: Danger | None
) -> None:
    before = shares(whole)
    after = raised(before, Route.CRISIS, by)
    assert urgency(heard, after, shares(loudest)) >= urgency(heard, before, shares(loudest))


@given(SHARES, SHARES, st.floats(0, 1), st.sampled_from([Route.CRISIS_POSSIBLE, Route.CRISIS_OTHER]))
def test_more_of_any_danger_never_ends_in_no_danger(whole: list[float], loudest: list[float], by: float, route: Route) -> None:
    before, quiet = shares(whole), shares(loudest)
    if decide(None, before, quiet, LIMITS) in DANGER:
        assert decide(None, raised(before, route, by), quiet, LIMITS) in DANGER


def test_fear_for_oneself_stays_heard_when_fear_for_another_comes_on_top() -> None:
    own = 0.9 * LIMITS.danger
    for another in (0.2 * LIMITS.worry, 0.5 * LIMITS.worry):
        found = dict.fromkeys(Route, 0.0)
        found |= {Route.CRISIS: own, Route.CRISIS_OTHER: another, Route.ORDINARY: 1 - own - another}
        assert decide(None, found, found, LIMITS) in DANGER, another


@given(SHARES, SHARES, st.floats(0, 1))
def test_more_of_mistreatment_never_makes_a_message_less_urgent(whole: list[float], loudest: list[float], by: float) -> None:
    before, quiet = shares(whole), shares(loudest)
    assert urgency(None, raised(before, Route.SUPPORT, by), quiet) >= urgency(None, before, quiet)


@given(SHARES, SHARES)
def test_the_same_shares_give_the_same_route(whole: list[float], loudest: list[float]) -> None:
    assert decide(None, shares(whole), shares(loudest), LIMITS) is decide(None, shares(whole), shares(loudest), LIMITS)


def test_a_single_sentence_must_be_louder_than_the_whole() -> None:
    calm = only(Route.ORDINARY)
    for route in (Route.CRISIS, Route.SUPPORT):
        assert decide(None, calm, only(route, LIMITS.sentence - 0.01), LIMITS) is Route.ORDINARY
        assert decide(None, calm, only(route, LIMITS.sentence + 0.01), LIMITS) is route


def test_doubtful_danger_to_another_gets_the_softer_reply() -> None:
    for share, route in ((LIMITS.other_person + 0.01, Route.CRISIS_OTHER), (LIMITS.other_person - 0.01, Route.CRISIS_POSSIBLE)):
        found = only(Route.CRISIS_OTHER, share)
        assert decide(None, found, found, LIMITS) is route
        assert is_about_another(found)


def test_another_language_alarms_only_when_it_is_surer() -> None:
    strict = LIMITS.in_another_language()
    found = only(Route.CRISIS, (LIMITS.danger + LIMITS.certain) / 2)
    assert decide(None, found, found, LIMITS) is Route.CRISIS_POSSIBLE
    assert decide(None, found, found, strict) is Route.ORDINARY
    assert decide(Danger.SELF, found, found, strict) is Route.CRISIS


@pytest.mark.parametrize("value", [0.0, 1.0, -0.1, 1.5])
def test_a_threshold_lies_between_0_and_1(value: float) -> None:
    with pytest.raises(ValueError, match="danger must lie between"):
        Thresholds(danger=value)


def test_another_language_never_lowers_what_a_talk_asks_for() -> None:
    for limits in (Thresholds(), Thresholds().in_a_talk()):
        strict = limits.in_another_language()
        assert all(getattr(strict, name) >= getattr(limits, name) for name in Thresholds.__slots__)
        assert strict.danger > Thresholds().danger
