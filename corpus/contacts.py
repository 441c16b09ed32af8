"""Whom to turn to, by region, read from `contacts.toml`: the only place that phone numbers come from."""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

CONTACTS_FILE = Path(__file__).with_name("contacts.toml")


@dataclass(frozen=True, slots=True)
class Contact:
    """One line, office or person to turn to. `source` is the reference in which the number was read, empty if none is given."""

    region: str
    kind: str
    name: str
    phone: str
    text: str
    hours: str
    who: str
    what: str
    verified_on: date
    source: str


def load_contacts(path: Path = CONTACTS_FILE) -> tuple[Contact, ...]:
    """Read all contacts in file order.

    Raises:
        ValueError: If an entry lacks a field or prints a number without the reference in which it was read.
    """
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["contacts"]
    try:
        contacts = tuple(Contact(**row) for row in rows)
    except TypeError as error:
        raise ValueError(f"{path}: an entry does not have the ten fields of a contact: {error}") from error
    for contact in contacts:
        if contact.phone and not contact.source:
            raise ValueError(f"{path}: {contact.name} has a number but no source; name where it was read or take it out")
    return contacts


def contacts_for(contacts: tuple[Contact, ...], region: str, kind: str) -> tuple[Contact, ...]:
    """Return a region's contacts of a kind, those for any region after them."""
    own = [contact for contact in contacts if contact.kind == kind and contact.region == region]
    general = [contact for contact in contacts if contact.kind == kind and contact.region == "any" != region]
    return (*own, *general)
