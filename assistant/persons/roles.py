"""What people are to each other at a hospital: the words for a role, their one spelling, and who stands on whose side."""

import re

ROLE = (
    r"(?:mentor|mentee|advis[eo]r|supervisor|consultant|registrar|attending|fellow|chief(?: resident)?|pd|apd|pi|program(?:me)? director|associate director|"
    r"director|coordinator|boss|professor|tutor|trainer|senior(?: resident)?|junior|resident|intern|student|colleague|co-?resident|co-?intern|chair)"
)
_GROUPS = {
    "senior": {"mentor", "advisor", "supervisor", "consultant", "attending", "pi", "boss", "professor", "tutor", "trainer"},
    "junior": {"mentee", "intern", "junior", "student"},
    "office": {"coordinator", "pd", "apd", "associate director", "chief", "chair"},
    "peer": {"resident", "senior", "fellow", "registrar", "colleague", "coresident", "cointern"},
}
_NAMED = re.compile(rf"\b(?P<role>{ROLE})s?\b(?!['\u2019]s)", re.IGNORECASE)


def plain_role(role: str) -> str:
    """Return one spelling for one role: "program director" and "PD" are the same."""
    role = role.casefold().replace("programme", "program").replace("adviser", "advisor").replace("-", "")
    return {"program director": "pd", "director": "pd", "chief resident": "chief", "senior resident": "senior"}.get(role, role)


def roles_in(text: str) -> frozenset[str]:
    """Return the roles that a text names; "my mentor's chair" names the chair."""
    return frozenset(plain_role(match["role"]) for match in _NAMED.finditer(text))


def same_side(one: str, other: str) -> bool:
    """Say whether words to one role may go to the other: to a mentor or an attending, but not to a mentee."""
    return one == other or any(one in group and other in group for group in _GROUPS.values())
