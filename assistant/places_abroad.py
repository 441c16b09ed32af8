"""Where somebody says in Spanish or French that they are, in English words: "estoy en Dubl\u00edn" is "I'm in Dublin"."""

import re

from assistant.told import tells_place

_NAMES = {
    "dubl\u00edn": "Dublin",
    "londres": "London",
    "edimburgo": "Edinburgh",
    "\u00e9dimbourg": "Edinburgh",
    "escocia": "Scotland",
    "\u00e9cosse": "Scotland",
    "gales": "Wales",
    "inglaterra": "England",
    "angleterre": "England",
    "reino unido": "United Kingdom",
    "royaume-uni": "United Kingdom",
    "royaume uni": "United Kingdom",
    "irlanda": "Ireland",
    "irlande": "Ireland",
    "canad\u00e1": "Canada",
    "montr\u00e9al": "Montreal",
    "estados unidos": "United States",
    "\u00e9tats-unis": "United States",
    "etats-unis": "United States",
    "eeuu": "United States",
    "ee. uu.": "United States",
    "nueva york": "New York",
    "australie": "Australia",
    "nueva zelanda": "New Zealand",
    "nueva zelandia": "New Zealand",
    "nouvelle-z\u00e9lande": "New Zealand",
    "inde": "India",
    "espa\u00f1a": "Spain",
    "espagne": "Spain",
    "francia": "France",
    "m\u00e9xico": "Mexico",
    "mexique": "Mexico",
    "colombie": "Colombia",
    "argentine": "Argentina",
    "chili": "Chile",
    "suisse": "Switzerland",
    "suiza": "Switzerland",
    "belgique": "Belgium",
    "b\u00e9lgica": "Belgium",
    "maroc": "Morocco",
    "marruecos": "Morocco",
    "tunisie": "Tunisia",
    "alemania": "Germany",
    "allemagne": "Germany",
    "italia": "Italy",
    "italie": "Italy",
}
_WORD = r"[^\W\d_][\w'.-]*"
_HERE = re.compile(
    r"(?:\b(?:(?:ahora |aqu\u00ed )?(?:yo )?(?:estoy|vivo|trabajo|resido|me encuentro|estamos|soy (?:residente|m[e\u00e9]dic[oa]|intern[oa]))(?: (?:aqu\u00ed|ahora|viviendo|trabajando))? en"
    r"|(?:je |j'|j\u2019|on )?(?:suis|habite|vis|travaille|suis (?:interne|r[e\u00e9]sidente?|m[e\u00e9]decin)|est)(?: (?:actuellement|maintenant))? (?:\u00e0|a|en|au|aux))"
    rf"|^\W*(?:en|\u00e0|au|aux|desde|depuis)) (?P<place>{_WORD}(?: {_WORD}){{0,2}})",
    re.IGNORECASE,
)


def placed(text: str) -> str:
    """Return a text in which "estoy en Dubl\u00edn" and the like, of a place that is known, are in English."""
    return _HERE.sub(_in_english, text)


def _in_english(match: re.Match[str]) -> str:
    words = match["place"].split(" ")
    for count in range(len(words), 0, -1):
        place = " ".join(words[:count]).rstrip(".,")
        said = f"I'm in {_NAMES.get(place.casefold(), place)}"
        if tells_place(said):
            return " ".join([said + " ".join(words[:count])[len(place) :], *words[count:]])
    return match[0]
