"""Find names of patients and of those around them where a cue gives them away, and every place where they are said again."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from assistant.masking import census_names
from assistant.masking.cues import Cue
from assistant.masking.given_names import FAMILY_NAMES, GIVEN_NAMES
from assistant.masking.kinds import VALUE, Identifier, Kind, compiled
from assistant.masking.not_names import is_no_name
from assistant.masking.ordinary import is_ordinary
from assistant.masking.staff import Colleagues, is_own, is_staff, speaks_of_staff

_KNOWN = GIVEN_NAMES | FAMILY_NAMES
# Words of the language that stand where a name could: never taken as one in small letters.
_SMALL_WORDS = frozenset(
    "a an and as at after again all also am are be because been before but by came can could did died do does for from had has have he her here him his how i if in into is it just me my no not now of off on or our out over "
    "says said she should so that the their them then there they this to told too under up us was we were what when where which while who why will with would you your best chief first one some only someone "
    "big imaging scan angio angiogram angiography enterography spine brain venogram guided safe compatible and/or  con avec mit sous sans para por sin qui que".split()
)
# Names that are words too: said again at the beginning of a sentence, they may be the word.
_WORDS_TOO = frozenset(
    "will hope may mark grace dot rose faith joy june april august dawn summer hunter chase drew frank bill art sue pat max rich young long so an may do king major".split()
)
_REPEAT_LETTERS = 3
_UNLISTED_LETTERS = 4  # what is shorter is short for something: "hx", "w/u", "sob"
# What stands between a given and a family name, and family names that their shape tells: "o'dea", "al-farsi", "mcallister".
_PARTICLES = r"(?:\s+(?:de|del|la|las|los|van|von|der|den|al|el|bin|binti|ibn|abu|da|dos|thi|ter|ten)\b){0,2}"
_FAMILY = rf"{_PARTICLES}\s+(?P<last>(?:[a-hj-x]['’])?[a-zß-ÿ-]{{2,20}})(?![\w])"
_SHAPE = r"(?:[od]['’]|(?:al|el|abu|abd|bin|ibn)-|mc[a-z]{3,}|fitz[a-z]{3,}).+"
_INITIAL = r"\s+(?:[dfghjlmoptvyz]\b\.?(?![\w'’&/-])|[a-z]\.(?=\s?[,)]))"  # not "w chf", "n her mom"
_SMALL_GIVEN = r"(?:t|d|m|k|n|l|sh|ch)['’][a-z]{3,}"  # "t'shaun"
_FAMILY_WORDS = 2


def names_in(text: str, cues: Iterable[Cue], staff: Colleagues, *, full: bool = False) -> Iterator[Identifier]:
    """Yield the names that a cue gives away, and every place where they are said again.

    `staff` keep theirs; `full` takes first and family names in small letters without a cue.
    """
    if full:
        yield from _full_names(text, staff)
    said: set[str] = set()
    for cue in cues:
        for match in compiled(cue.pattern).finditer(text):
            span = _name(text, *match.span(VALUE), cue, wide=full)
            if span is None or _keeps_name(text, span, cue, staff):
                continue
            yield Identifier(*span, Kind.NAME)
            said |= _words(text[span[0] : span[1]])
    if said:
        yield from _said_again(text, said - staff.words)


def _name(text: str, start: int, end: int, cue: Cue, *, wide: bool) -> tuple[int, int] | None:
    """Return where the name itself lies in what a cue caught, or None when it is none."""
    if cue.exact:
        return start, end
    words = text[start:end].split()
    first = _plain(words[1] if cue.unlisted and len(words) > 1 and compiled(r"[a-z]\.").fullmatch(words[0]) else words[0])
    if (
        words[0][0].islower()
        and not cue.any_small
        and not _is_known(first, words[0], wide=wide)
        and not (cue.unlisted and _may_be_name(first))
        and not compiled(r"(?:van|von|de)\s+(?:l[ao]s?\s+|de[nr]\s+)?(?-i:[A-ZÀ-Þ])").match(text, start)
    ):
        return None
    if words[0][0].islower():
        return _small_name(text, start, end)
    if cue.neighbour or cue.several:
        span = _trimmed(text, start, end)
        if span and cue.several and not compiled(r"[^\s'’]+\s.+").fullmatch(text, *span):
            return None
        return span if span and (not cue.known or is_listed(_plain(text[slice(*span)].split()[0]), wide=wide)) else None
    if not cue.acronyms and is_no_name(words[0].rstrip(",")) and not _is_word_and_name(words):
        return None
    if cue.known and not is_listed(_plain(words[0]), wide=wide):
        return None
    return start, start + len(_without_possessive(text[start:end]))


def _is_word_and_name(words: list[str]) -> bool:
    """Say whether a word that is a name too has a family name behind it: "April Summerfield"."""
    return len(words) > 1 and words[0].casefold() in _WORDS_TOO and words[1][0].isupper() and not is_no_name(words[1])


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the first run of words that can be a name: "Patient Ashgrove" is one of a name and one of none."""
    run: tuple[int, int] | None = None
    for match in compiled(r"\S+").finditer(text, start, end):
        initial = compiled(r"(?-i:[A-ZÀ-Þ])\.").fullmatch(match[0]) or (run and len(match[0]) == 1)
        if not initial and (is_no_name(match[0].rstrip(",")) or any(map(str.isdigit, match[0]))):
            if run:
                break
            continue
        run = (run[0] if run else match.start(), match.end())
    return (run[0], run[0] + len(_without_possessive(text[slice(*run)]))) if run else None


def _small_name(text: str, start: int, end: int) -> tuple[int, int] | None:
    if text[start + 1 : start + 2] in (".", ""):  # an initial
        return start, end
    word = _plain(text[start:end].split()[0])
    if word in _SMALL_WORDS or (is_no_name(word) and not is_listed(word)):
        return None
    whole = compiled(r"(?:\s+[a-zß-ÿ-]{2,20}){1,3}(?=,)").match(text, end)
    if whole and is_listed(word) and not _SMALL_WORDS.intersection(whole[0].split()):
        return start, whole.end()
    for _ in range(_FAMILY_WORDS):
        end = _with_family(text, end)
    initial = compiled(_INITIAL).match(text, end)
    if initial and is_listed(word):
        end = initial.end()
    return start, start + len(_without_possessive(text[start:end]))


def _with_family(text: str, end: int) -> int:
    """Return where a name in small letters ends once the family name behind it is part of it."""
    follows = compiled(_FAMILY).match(text, end)
    if follows is None:
        return end
    last, plain = follows["last"], _plain(follows["last"])
    if is_listed(plain) or compiled(_SHAPE).fullmatch(last):
        return follows.end()
    is_name = plain not in _SMALL_WORDS and len(plain) >= _REPEAT_LETTERS and not is_ordinary(plain)
    return follows.end() if is_name else end


def is_given(word: str) -> bool:
    """Say whether a word in small letters is a first name that the lists have."""
    return word in GIVEN_NAMES or word in census_names.given_names()


def is_family(word: str) -> bool:
    """Say whether a word in small letters is a family name that the lists have."""
    return word in FAMILY_NAMES or word in census_names.family_names()


def is_listed(word: str, *, wide: bool = True) -> bool:
    """Say whether a word in small letters is a name that the lists have, those of the census with them where it is `wide`."""
    return word in _KNOWN or (wide and (is_given(word) or is_family(word)))


def _may_be_name(word: str) -> bool:
    return word.isalpha() and len(word) >= _UNLISTED_LETTERS and word not in _SMALL_WORDS and not is_ordinary(word)


def _is_known(plain: str, written: str, *, wide: bool) -> bool:
    return is_listed(plain, wide=wide) or compiled(_SMALL_GIVEN).match(written) is not None


def _full_names(text: str, staff: Colleagues) -> Iterator[Identifier]:
    """Yield first and family names in small letters that the lists know both, unless they are a colleague's."""
    words = [(match[0], match.start(), match.end()) for match in compiled(r"(?-i:[a-zß-ÿ'’-]{2,20})(?!\w)").finditer(text)]
    for (first, start, end), (last, begins, ends) in pairwise(words):
        if (
            begins == end + 1
            and is_given(first)
            and is_family(_plain(last))
            and first not in staff.words
            and not is_staff(text, start, ends)
        ):
            yield Identifier(start, begins + len(_without_possessive(last)), Kind.NAME)


def _keeps_name(text: str, span: tuple[int, int], cue: Cue, staff: Colleagues) -> bool:
    """Say whether it is the name of a colleague or of the speaker's own people."""
    if cue.sure or cue.kin:
        return cue.kin and is_own(text, span[0])
    words = _words(text[slice(*span)])
    if is_staff(text, *span) or (cue.pronoun and speaks_of_staff(text, span[0], staff.earlier)):
        return True
    return bool(words) and words <= staff.words


def _said_again(text: str, said: set[str]) -> Iterator[Identifier]:
    for word in said:
        for match in compiled(rf"(?<![\w-])(?<!\w['’])(?-i:{word})(?![\w-])").finditer(text):
            begins = not text[: match.start()].rstrip() or text[: match.start()].rstrip()[-1] in ".!?\n"
            if not is_staff(text, *match.span()) and not (begins and word.casefold() in _WORDS_TOO):
                yield Identifier(*match.span(), Kind.NAME)


def _words(name: str) -> set[str]:
    """Return the words of a name that can be told when they are said again."""
    return {
        word
        for word in compiled(r"[\w-]+").findall(_without_possessive(name))
        if len(word) >= _REPEAT_LETTERS and (word[0].isupper() or is_listed(word)) and not is_no_name(word)
    }


def _plain(word: str) -> str:
    return _without_possessive(word).replace("'", "").replace("’", "").rstrip(",").casefold()


def _without_possessive(name: str) -> str:
    for ending in ("'s", "’s", "'", "’", "-"):
        name = name.removesuffix(ending)
    return name
