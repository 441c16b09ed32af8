"""Where somebody says in Spanish or French that they are, in English words: "estoy en Dublín" is "I'm in Dublin"."""

import re

from assistant.turns.told import tells_place

_NAMES = {
    "dublín": "Dublin",
    "londres": "London",
    "edimburgo": "Edinburgh",
    "édimbourg": "Edinburgh",
    "escocia": "Scotland",
    "écosse": "Scotland",
    "gales": "Wales",
    "inglaterra": "England",
    "angleterre": "England",
    "reino unido": "United Kingdom",
    "royaume-uni": "United Kingdom",
    "royaume uni": "United Kingdom",
    "irlanda": "Ireland",
    "irlande": "Ireland",
    "canadá": "Canada",
    "montréal": "Montreal",
    "estados unidos": "United States",
    "états-unis": "United States",
    "etats-unis": "United States",
    "eeuu": "United States",
    "ee. uu.": "United States",
    "nueva york": "New York",
    "australie": "Australia",
    "nueva zelanda": "New Zealand",
    "nueva zelandia": "New Zealand",
    "nouvelle-zélande": "New Zealand",
    "inde": "India",
    "españa": "Spain",
    "espagne": "Spain",
    "francia": "France",
    "méxico": "Mexico",
    "mexique": "Mexico",
    "colombie": "Colombia",
    "argentine": "Argentina",
    "chili": "Chile",
    "suisse": "Switzerland",
    "suiza": "Switzerland",
    "belgique": "Belgium",
    "bélgica": "Belgium",
    "maroc": "Morocco",
    "marruecos": "Morocco",
    "tunisie": "Tunisia",
    "alemania": "Germany",
    "allemagne": "Germany",
    "italia": "Italy",
    "italie": "Italy",
    "parís": "Paris",
    "marsella": "Marseille",
    "burdeos": "Bordeaux",
    "estrasburgo": "Strasbourg",
    "bruselas": "Brussels",
    "bruxelles": "Brussels",
    "amberes": "Antwerp",
    "anvers": "Antwerp",
    "gand": "Ghent",
    "lieja": "Liège",
    "lovaina": "Louvain",
    "ginebra": "Geneva",
    "genève": "Geneva",
    "geneve": "Geneva",
    "zúrich": "Zurich",
    "lausana": "Lausanne",
    "madrid": "Madrid",
    "barcelone": "Barcelona",
    "ciudad de méxico": "Mexico City",
    "cdmx": "Mexico City",
    "ciudad de mexico": "Mexico City",
    "mexico": "Mexico",
    "perú": "Peru",
    "lima": "Lima",
    "bogotá": "Bogota",
    "colombia": "Colombia",
    "venezuela": "Venezuela",
    "república dominicana": "Dominican Republic",
    "panamá": "Panama",
    "luxembourg": "Luxembourg",
    "sénégal": "Senegal",
    "algérie": "Algeria",
    "côte d'ivoire": "Ivory Coast",
    "liban": "Lebanon",
}
_WORD = r"[^\W\d_][\w'.-]*"
_ROLE = r"(?:residente|résidente?|resident|m[eé]dic[oa]|médecin|intern[oae])"
_SPANISH = rf"(?:yo )?(?:estoy|vivo|trabajo|resido|me encuentro|estamos|soy {_ROLE})(?: (?:aquí|ahora|viviendo|trabajando))? en"
_FRENCH = (
    rf"(?:je |j['\u2019]|on )(?:suis|habite|vis|travaille|suis {_ROLE}|est)(?: (?:actuellement|maintenant))? (?:à|a|en|au|aux)"
)
# Besides, a text or a clause that begins with where: "à Londres", "en Madrid".
_BEGINS = r"(?<![^,.;])\s*(?:en|à|au|aux|desde|depuis)"
_HERE = re.compile(rf"(?:\b{_SPANISH}|\b{_FRENCH}|{_BEGINS}) (?P<place>{_WORD}(?: {_WORD}){{0,2}})", re.IGNORECASE)


def placed(text: str) -> str:
    """Return a text in which "estoy en Dublín" and the like, of a place that is known, are in English."""
    return _HERE.sub(_in_english, text)


def _in_english(match: re.Match[str]) -> str:
    words = match["place"].split(" ")
    for count in range(len(words), 0, -1):
        place = " ".join(words[:count]).rstrip(".,")
        said = f"I'm in {_NAMES.get(place.casefold(), place)}"
        if tells_place(said):
            return match[0][: len(match[0]) - len(match[0].lstrip())] + " ".join(
                [said + " ".join(words[:count])[len(place) :], *words[count:]]
            )
    return match[0]
