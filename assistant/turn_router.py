"""Decide the route of a turn: what is heard in it, once the talk before it and plain phrases have had their say."""

from dataclasses import replace

from assistant.hearing.dangers import Danger
from assistant.hearing.denial import after_denial
from assistant.hearing.in_general import asks_of_custom, asks_of_training
from assistant.hearing.injection import gives_instructions
from assistant.hearing.method import asks_for_dose
from assistant.hearing.of_law import asks_for_figure, asks_of_law
from assistant.hearing.own_body import asks_whom_to_tell, is_worn, urgent_own_body
from assistant.hearing.threat import points_outward
from assistant.listening import Heard, listen
from assistant.replies.refusals import is_crashing, is_plainly_refused
from assistant.replies.standing import ABOUT_ONESELF, Alarm
from assistant.routing import Thresholds
from assistant.turns.asking import Asked
from assistant.turns.wished_text import asks_to_hand_in
from assistant.turns.wishes import is_ghost_written, is_own_letter
from corpus.routes import Route
from index.snapshot import Snapshot

_DANGER = (Route.CRISIS, Route.CRISIS_POSSIBLE, Route.CRISIS_OTHER)
# What a reply about mistreatment may look like by itself: "will he find out it was me?".
_MAY_GO_ON = (Route.ORDINARY, Route.FOREIGN, Route.OTHER, Route.LEGAL)
_NOT_LAW = (Route.ORDINARY, Route.FOREIGN, Route.OTHER)


class TurnRouter:
    """Route turns with one index version."""

    def __init__(self, snapshot: Snapshot, limits: Thresholds) -> None:
        """Take the version, and from which probability on a route is taken."""
        self._snapshot = snapshot
        self._limits = limits

    def route(self, text: str, asked: Asked, heard: Danger | None, alarm: Alarm | None) -> Heard:
        """Return what a message is; `asked` is what it comes to in the talk, `heard` what the words alone have told.

        `alarm` is the one that stands in the talk.
        """
        said = asked.question if asked.request is None else text
        # What is said after the card is heard by itself, or every word would bring it again; two lines stay above the answer.
        after_card = alarm is not None and alarm.is_after_card
        alone = after_card and asked.request is None
        found = listen(self._snapshot, said, "" if alone else asked.heard_after, heard, self._limits)
        way = self._in_talk(text, asked, found.route)
        if heard is None and way in _DANGER and points_outward(said):
            way = Route.CRISIS_OTHER
        # What the classifier makes of a body that hurts is no matter: to it "blood in my eye" is a crisis.
        if heard is None and urgent_own_body(said) is not None:
            way = Route.CLINICAL
        if heard is not Danger.OTHER and alarm is not None and alarm.standing in ABOUT_ONESELF:
            found = replace(found, is_about_another=False)  # "what do I say to him" goes on about the writer
        return replace(found, route=Route.CRISIS_POSSIBLE if after_card and (way in _MAY_GO_ON or asks_for_dose(text)) else way)

    def route_denied(self, left: str, asked: Asked, heard: Danger | None) -> Heard:
        """Return what is left of a message behind a denial, heard by itself."""
        found = listen(self._snapshot, left, "", heard, self._limits.after_a_denial())
        if heard is None and urgent_own_body(left) is not None:
            return replace(found, route=Route.CLINICAL)
        return replace(found, route=self._by_phrases(left, found.route) if asked.request is None else found.route)

    def _in_talk(self, text: str, asked: Asked, route: Route) -> Route:
        way = Route.OTHER if route in _MAY_GO_ON and asks_to_hand_in(asked) else self._by_phrases(text, route)
        before = asked.earlier.last_question()
        return Route.SUPPORT if before and way is route and route in _MAY_GO_ON and self._is_support(before) else way

    def _by_phrases(self, text: str, route: Route) -> Route:
        if route in (Route.ORDINARY, Route.FOREIGN) and gives_instructions(text):
            return Route.INJECTION
        if route is Route.CLINICAL and (is_worn(text) or asks_whom_to_tell(text)):
            return Route.ORDINARY
        if route is Route.LEGAL and asks_of_training(text):
            return Route.ORDINARY
        if route in (Route.LEGAL, Route.OTHER) and asks_of_custom(text):
            return Route.ORDINARY
        if route in _MAY_GO_ON and asks_for_figure(text):
            return Route.OTHER
        if route in _NOT_LAW and asks_of_law(text):
            return Route.LEGAL
        if route in _NOT_LAW and is_crashing(text):
            return Route.CLINICAL
        if route in _MAY_GO_ON and (is_plainly_refused(text) or is_ghost_written(text)):
            return Route.OTHER
        if route is Route.OTHER and is_own_letter(text):
            return Route.ORDINARY
        return route

    def _is_support(self, question: str) -> bool:
        """Say whether a talk is about mistreatment: "will he find out it was me?" goes on about it."""
        left = after_denial(question)
        told = question if left is None else left
        return bool(told) and listen(self._snapshot, told, "", None, self._limits.in_a_talk()).route is Route.SUPPORT
