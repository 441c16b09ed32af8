"""How to reach help in a country, or in each of those that a writer may be in: numbers from `contacts.toml`, as sentences."""

from collections.abc import Sequence

from corpus.contacts import Contact, contacts_for
from corpus.regions import COUNTRIES, countries

ENOUGH_ROUTES = 3
LOCAL_NUMBER = "your local emergency number"
NO_NUMBERS = "Call your local emergency number, or go to the nearest emergency department."


class Reach:
    """Say whom to call; `region` is a country, or several where nobody has said which: then each is named with its numbers."""

    def __init__(self, contacts: Sequence[Contact]) -> None:
        """Take the contacts of all regions."""
        self._contacts = tuple(contacts)

    def lines(self, region: str, kinds: Sequence[str]) -> list[str]:
        """Return for each kind the first contact that can be called or texted; of several countries one line each."""
        codes = countries(region)
        if len(codes) > 1:
            return [self._in_short(code) for code in codes]
        found = [next((c for c in contacts_for(self._contacts, region, kind) if c.phone or c.text), None) for kind in kinds]
        return [_reach(contact) for contact in found if contact is not None] or [NO_NUMBERS]

    def emergency(self, region: str) -> str:
        """Return the emergency number, as it stands behind "call"."""
        phones = {code: self._phone(code) for code in countries(region)}
        if len(set(phones.values())) == 1:
            return next(iter(phones.values()))
        return " or ".join(f"{phone} in {COUNTRIES[code]}" if code in COUNTRIES else phone for code, phone in phones.items())

    def names(self, region: str, kind: str) -> str:
        """Return whom to ask: the region's own, or else those for anywhere."""
        found = [contact for code in countries(region) for contact in contacts_for(self._contacts, code, kind)]
        own = [contact.name for contact in found if contact.region in countries(region)]
        return "; ".join(dict.fromkeys(own or [contact.name for contact in found]))

    def routes(self, region: str) -> list[Contact]:
        """Return the ways to report; those for anywhere fill up when a country has few."""
        found = [contact for code in countries(region) for contact in contacts_for(self._contacts, code, "reporting")]
        own = [contact for contact in found if contact.region in countries(region)]
        return own if len(own) >= ENOUGH_ROUTES else list(dict.fromkeys(found))

    def _phone(self, code: str) -> str:
        phones = (contact.phone for contact in contacts_for(self._contacts, code, "emergency"))
        return next(filter(None, phones), LOCAL_NUMBER)

    def _in_short(self, code: str) -> str:
        """Return a country's emergency number and its line for any hour, as one sentence."""
        line = next((c for c in contacts_for(self._contacts, code, "crisis_line") if c.phone or c.text), None)
        if line is None:
            return NO_NUMBERS
        return f"In {COUNTRIES[code]}: in danger call {self._phone(code)}; {_reach(line)}"


def _reach(contact: Contact) -> str:
    """Return a contact's name and how to reach it, as printed by its source."""
    text = f"{contact.text[:1].lower()}{contact.text[1:]}" if contact.phone else contact.text
    how = "; ".join(filter(None, [contact.phone and f"call {contact.phone}", text]))
    hours = f" ({contact.hours})" if contact.hours and not contact.hours.startswith("24") else ""
    return f"{contact.name}: {how}{hours}."
