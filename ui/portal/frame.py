"""The page in the widget's frame, with all that it must show when the server is away: first words, and whom to call."""

import html
from collections.abc import Sequence
from pathlib import Path
from string import Template
from typing import get_args

from corpus.contacts import Contact, contacts_for, load_contacts
from ui.phones import phone_link
from ui.settings import Region, Settings
from ui.starters import LEAVE_OUT, STARTERS, WHO

FOLDER = Path(__file__).parents[1] / "static" / "frame"
# One style sheet to the browser, for each request of a page costs a way there and back; later rules win.
STYLES = ("base", "head", "talk", "tools", "question", "limits", "print")
# In the order in which somebody in danger needs them.
KINDS = ("emergency", "crisis_line", "clinician_line")


def frame_page(settings: Settings) -> str:
    """Return the page. Everything in it is escaped here; it names no other host."""
    contacts = load_contacts()
    return Template((FOLDER / "page.html").read_text(encoding="utf-8")).substitute(
        origins=html.escape(" ".join(settings.origins)),
        region=settings.region,
        introduction=html.escape(f"{WHO}. {LEAVE_OUT}"),
        starters="\n".join(f'<button type="button" class="offer">{html.escape(text)}</button>' for text in STARTERS),
        lines=shown_lines(settings.region),
        urgent=urgent_dialog("\n".join(urgent_html(contacts, region) for region in get_args(Region))),
    )


def frame_style() -> str:
    """Return the page's style sheet."""
    return "\n".join((FOLDER / f"{name}.css").read_text(encoding="utf-8") for name in STYLES)


def urgent_dialog(lines: str) -> str:
    """Return what the button for urgent help opens, on each of our pages."""
    return Template((FOLDER / "urgent.html").read_text(encoding="utf-8")).substitute(lines=lines)


def shown_lines(region: str) -> str:
    """Return whom to call in a country, for a page that shows no other country's."""
    return urgent_html(load_contacts(), region).replace(" hidden>", ">", 1)


def urgent_html(contacts: Sequence[Contact], region: str) -> str:
    """Return whom to call in a country, the first of each kind that has a number or another way to be reached at once."""
    found = [next((c for c in contacts_for(tuple(contacts), region, kind) if c.phone or c.text), None) for kind in KINDS]
    lines = "".join(f"<li>{_line(contact)}</li>" for contact in found if contact is not None)
    return f'<ul class="lines" data-region="{region}" hidden>{lines}</ul>'


def _line(contact: Contact) -> str:
    how = filter(None, [phone_link(contact.phone), html.escape(contact.text), html.escape(contact.hours)])
    return f"{html.escape(contact.name)}: {' · '.join(how)}"
