"""Whose name it is: staff and the speaker's own keep their names, patients and theirs do not."""

import re
from functools import cached_property

from assistant.masking.kinds import compiled

_STAFF = (
    r"(?:mentor|mentee|advis[eo]r|supervisor|consultant|registrar|attending|fellow|chief|pd|apd|tpd|es|cs|hod|director|coordinator|secretary|administrator|assistant|"
    r"tutor|trainer|preceptor|boss|manager|nurse|sister|matron|midwife|pharmacist|librarian|dean|teacher|professor|prof|lecturer|colleague|co-?resident|co-?intern|resident|intern|"
    r"trainee|student|senior|junior|sho|f[12]|fy[12]|surgeon|faculty|physician|anesthesiologist|radiologist|clerk|receptionist|officer|guide|chair(?:man|woman|person)?|head|"
    r"lead|sponsor|coach|counsell?or|therapist|ombuds\w*|doctor|dr|np|pa|crna|ot|hr|gme|program|dept|department|office|mentora|tutora?|jef[ea]|oberarzt|ober[äa]rztin|chef(?:in)?|patron)"
)
_TITLE = r"(?:mr|mrs|ms|miss|mx|sir|dame|prof(?:essor)?|dr|doctor)\b\.?"
_FAMILY = r"(?:wife|husband|partner|son|daughter|mother|father|mom|mum|dad|kids?|child|sister|brother|uncle|aunt(?:ie)?|cousin|niece|nephew)"
_PATIENT = r"(?:patients?|pts?|client|baby|infant|newborn|kid|paciente|patiente?|patientin|family|bed|inpatient)"
_OWN = rf"(?:my\s+(?:own\s+)?{_FAMILY}(?:'s|’s)\s+{_FAMILY}|my\s+(?:\w+\s+)?{_FAMILY}|our\s+(?:own\s+)?{_FAMILY}|{_STAFF}(?:'s|’s)\s+{_FAMILY}|my\s+(?:friend|ex|girlfriend|boyfriend|fianc[ée]e?))"
# "my mentor Sarah", "Dr. Rose Mark", "I'm Maria": what stands right before the name, and "'s" does not come between.
_BEFORE = (
    rf"(?:\b{_STAFF}s?(?:\s*,|\s+(?:is|was|called|named|who\s+is|calls\s+(?:her|him)self))?\s*[\"'(]?\s*|\bdr\.?\s*|\bprof\.?\s*|\b(?:i'?m|i\s+am|my\s+name\s+is|my\s+name'?s|(?:call|introduc)\w*\s+me(?:\s+as)?|sincerely,?|regards,?|"
    rf"{_OWN})\s*,?\s+)(?:{_TITLE}\s*)?(?:(?-i:[A-ZÀ-Þ])[\w'’-]*\s+){{0,2}}$"
)
_SPEAKS = (
    r"(?!'s\b|’s\b)(?!\s+(?:says?|said|told|thinks?|wants?|asks?|asked|made|laugh\w*|yell\w*|refus\w*|blam\w*|hates?|did|does)\b)"
)
_AFTER = (
    rf"^(?:\s*(?:\([^()]{{0,40}}\)|,?\s(?:room|rm|ext\w*|bleep|pager|office|phone|cell|tel)\.?\s\S+(?:\s\S+)?(?=,)))?(?:\s*\(\s*(?:my|our|the|a)?\s*(?:\w+\s+){{0,2}}{_STAFF}\b(?!'s|’s)|\s*,?\s+(?:and\s+)?(?:(?:sir|madam|ma'am)\s+)?(?:is|was|who\s+is|who\s+was|s?he(?:['’]?s|\s+is|\s+was)|they(?:['’]?re|\s+are))\s+(?:my|our|the|a|an|his|her)\s+(?!(?:\w+\s+)?(?:friend|relative|neighbou?r|donor|patient|pt|cousin|brother|sister|son|daughter|wife|husband)\b)(?:[\w'’-]+\s+){{0,3}}{_STAFF}\b{_SPEAKS}|"
    rf"\s*,\s*(?:my|our|the|a|an)\s+(?:[\w'’-]+\s+){{0,3}}{_STAFF}\b{_SPEAKS}|\s+my\s+(?:[\w'’-]+\s+){{0,2}}{_STAFF}\s+(?:is|has|was|and|who)\b|\s*,\s*{_STAFF}(?=\s+(?:in|of|at|for)\b|\s+(?-i:[A-Z]{{2,}})\b|\s*[,);])|\s+(?:from|in|at|of)\s+(?:the\s+)?(?:gme|hr|program(?:me)?\s+office|dean'?s\s+office|medical\s+(?:education|staffing)|postgrad\w*|"
    rf"occupational\s+health|rota|admin\w*|med\s+ed|education|residency|the\s+office)\b|\s+(?:runs|heads|leads|manages|directs|coordinates|chairs|supervises|mentors|teaches|works\s+(?:in|for|at|with))\s+(?:our|the|my|us|me)\b)"
)
_LAST_PERSON = rf"(?:(?P<staff>\b{_STAFF}s?\b(?!'s|’s))|(?P<patient>\b{_PATIENT}\b))"
REACH = 70  # characters around a name that are looked at: a clause


def is_staff(text: str, start: int, end: int) -> bool:
    """Say whether the name at `start` is a colleague's or the speaker's own, by the words right beside it."""
    before = text[max(0, start - REACH) : start]
    after = text[end : end + REACH]
    return bool(compiled(_BEFORE).search(before) or compiled(_AFTER).search(after))


def is_own(text: str, start: int) -> bool:
    """Say whether the name at `start` is that of somebody close to the speaker: "my wife Anna"."""
    return bool(compiled(rf"\b{_OWN}\s*,?\s+$").search(text[max(0, start - REACH) : start]))


def speaks_of_staff(text: str, start: int, earlier: str = "") -> bool:
    """Say whether the person last spoken of before `start` is a colleague: "my mentor, her name is Sarah".

    Where the text speaks of nobody before, what was said `earlier` in the talk tells whom it goes on about.
    """
    for said in (text[max(0, start - REACH) : start], "" if compiled(_LAST_PERSON).search(text, 0, start) else earlier):
        persons = list(compiled(_LAST_PERSON).finditer(said))
        if persons:
            return persons[-1]["staff"] is not None
    return False


def staff_names(text: str) -> frozenset[str]:
    """Return the words of names that stand beside a staff word: they stay wherever they are said again."""
    pattern = compiled(
        rf"\b(?:{_STAFF}|{_TITLE})\s+(?P<value>(?-i:[A-ZÀ-Þ][\w'’-]+(?:\s+[A-ZÀ-Þ][\w'’-]+){{0,2}}|[a-zß-ÿ'’-]{{3,20}}))"
    )
    return frozenset(
        word
        for match in pattern.finditer(text)
        if _is_titled_staff(text, match)
        for word in re.findall(r"[\w'’-]+", match["value"])
    )


def _is_titled_staff(text: str, match: re.Match[str]) -> bool:
    return is_staff(text, match.start("value"), match.end("value"))


class Colleagues:
    """Whose names stay: the words of colleagues' names in a text and in what was said before it, read when first needed."""

    def __init__(self, text: str, earlier: str = "") -> None:
        """Take the text and what was said before it."""
        self._text = text
        self.earlier = earlier

    @cached_property
    def words(self) -> frozenset[str]:
        """Return the words of their names."""
        return staff_names(self._text) | staff_names(self.earlier)
