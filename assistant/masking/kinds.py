"""What a masked stretch of text was, and the rule that finds it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache


class Kind(StrEnum):
    """What a masked stretch was; the value is what the reader is told."""

    NAME = "a name"
    RECORD = "a record number"
    BIRTH = "a date of birth"
    DATE = "a date"
    PHONE = "a phone number"
    EMAIL = "an email address"
    WEB = "a link or handle"
    ADDRESS = "an address"
    ROOM = "a room or bed"
    PLATE = "a licence plate"
    DEVICE = "a device number"
    FILE = "a file name"
    CODE = "a code or password"
    AGE = "an age over 89"
    ROLE = "a public role"
    PLACE = "a place"


PLACEHOLDERS = {
    Kind.NAME: "[name]",
    Kind.RECORD: "[record number]",
    Kind.BIRTH: "[date of birth]",
    Kind.DATE: "[date]",
    Kind.PHONE: "[phone]",
    Kind.EMAIL: "[email]",
    Kind.WEB: "[link]",
    Kind.ADDRESS: "[address]",
    Kind.ROOM: "[room]",
    Kind.PLATE: "[plate]",
    Kind.DEVICE: "[device number]",
    Kind.FILE: "[file]",
    Kind.CODE: "[code]",
    Kind.AGE: "[age]",
    Kind.ROLE: "[person]",
    Kind.PLACE: "[place]",
}
VALUE = "value"  # the group of a pattern that is taken out; without one, the whole match


@dataclass(frozen=True, slots=True)
class Identifier:
    """A stretch of text, half-open in code points, that could identify somebody."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern of what people write, without regard to case, and what it finds."""

    kind: Kind
    pattern: str

    def find(self, text: str) -> Iterator[Identifier]:
        """Yield what the pattern takes out of a text."""
        for match in compiled(self.pattern).finditer(text):
            group = VALUE if VALUE in match.re.groupindex else 0
            if match.start(group) < 0:
                continue  # an alternative that names what is to stay
            yield Identifier(match.start(group), match.end(group), self.kind)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return the pattern, compiled once and when it is first needed: importing does nothing."""
    return re.compile(pattern, re.IGNORECASE)
