"""Phone numbers as links that a phone dials; every number is one of `contacts.toml`."""

import html
import re
from functools import lru_cache

from corpus.contacts import load_contacts

_NUMBER = re.compile(r"\+?[\d][\d() -]*\d")
_SEVERAL = " or "


def phone_link(phone: str) -> str:
    """Return a number as HTML, as a link; what is no single number stays text."""
    shown = html.escape(phone)
    if not _NUMBER.fullmatch(phone):
        return shown
    digits = re.sub(r"[^\d+]", "", phone)
    return f'<a href="tel:{digits}">{shown}</a>'


def with_phone_links(markup: str) -> str:
    """Return escaped text in which the numbers that it says to call are links."""
    return _known().sub(lambda match: phone_link(match.group()), markup)


@lru_cache(maxsize=1)
def _known() -> re.Pattern[str]:
    """Return what finds a known number after "call", or after another one and "or"; "on call 24 hours" holds none."""
    numbers = {number for contact in load_contacts() for number in contact.phone.split(_SEVERAL) if _NUMBER.fullmatch(number)}
    longest_first = sorted(map(re.escape, numbers), key=len, reverse=True)
    return re.compile(rf"(?i:(?<=\bcall )|(?<=\bcall or text )|(?<=\d{_SEVERAL}))(?:{'|'.join(longest_first)})(?![\w-])")
