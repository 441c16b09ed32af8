"""Hear what is asked of rules, of teaching or of people as a kind: nobody is meant, and nothing has been done to anybody.

To the classifier "what does the ACGME say about reporting mistreatment" is mistreatment, and "whom does a resident at a VA report
to" a question of law. The guidance answers both.
"""

import re

from corpus.plain import plain_words
from corpus.sought import Sought

_AS_A_KIND = re.compile(
    r"^(?:so |hi |and )*(?:do|does|should|must|can|are|is|what|how|when|why|where|who|which)\b.*\b(?:suicidal|depressed|in crisis|at risk) (?:mentees|residents|trainees|students|interns|colleagues|doctors|physicians|learners)\b|"
    r"^(?:so |hi |and )*(?:do|does|should|must|can|are|is|what|how|when|why|where|who|which)\b.*\b(?:mentees|residents|trainees|students|interns|colleagues|doctors|physicians|learners) (?:who are |with |at risk of )(?:suicidal|suicide)\b"
)
_SOMEBODY = re.compile(
    r"\b(?:my|our|i|i'?m|me|we|us|he|she|him|her|his|they|them|one of|two|three|an? (?:mentee|resident|trainee|student|intern|colleague|doctor|friend)|someone|somebody|tonight|now)\b"
)

_FIRST = r"^(?:(?:so|hi|hello|hey|ok|okay|and|please|also|btw|quick question) )*"
_MATTER = r"(?:mistreatment|harassment|harass|bullying|abuse|discrimination|retaliation|microaggressions?|racism|sexism|assault|hazing|violence|misconduct|pimping)"
_TEACHES = (
    r"(?:teach|train|prepare|present|run|lead|design|set up|write|give (?:a|an)|build|evaluate|measure|encourage|introduce)"
)
_ASKS_OF_RULES = Sought(
    rf"{_FIRST}(?:what (?:do|does)|does|do|where (?:do|does|can i (?:find|read))|is there anything) (?:(?!(?:my|he|she|they|i|this|that|it)\b)\w+ ){{1,6}}?(?:say|says|require|mean|count|define|cover|have)\b(?! to (?:me|us)\b)(?: \w+){{0,8}}? {_MATTER}\b",
    rf"{_FIRST}(?:what(?:'s| is) (?:the (?:difference|definition)|meant by)|what counts as|how (?:is|are|do (?:programs?|programmes?|hospitals?|surveys?)|does (?:the acgme|acgme|a program))) (?:\w+ ){{0,8}}?{_MATTER}\b",
    rf"\bhow (?:do|can|should|could|would|best to|to)(?: (?:i|we|one|a mentor|mentors|programs?))? (?:best )?{_TEACHES} (?:\w+ ){{0,8}}?{_MATTER}\b",
    rf"{_FIRST}(?:what(?:'s| is| are| does)|how does) (?:an? |the )?(?:\w+ ){{0,3}}?(?:complaints?|grievances?|ombuds\w*|title ix)\b",
    # Hours are counted by everybody; who is made to count them wrongly says by whom.
    rf"{_FIRST}(?:is it|do i|do we|must i|must we|should i|should we|can i|can we|may i|how|when|where|what)\b(?: \w+){{0,6}}? (?:report|log|record|enter|count|track|submit)\b(?: \w+){{0,6}}? hours\b",
)
# What an office keeps to itself; the whole question, for whoever tells more of somebody means him.
_KEPT_THERE = Sought(
    rf"{_FIRST}(?:how (?:do|can|would|could) (?:i|we) know (?:if|whether|that)|does|will|is) what (?:i|we) (?:tell|say to) (?:the |an |our |my )?(?:ombuds\w*|gme|hr|counsell?or|wellness \w+|coach|title ix)(?: office)? "
    r"(?:really )?(?:stays? (?:there|private|confidential|secret|with (?:them|him|her)|between us)|(?:kept )?(?:private|confidential|secret))$"
)
_TOLD = Sought(
    r"\b(?:me|us|him|them|her|his|he|she|they|told|tells?|asked|asks|said|pressur\w*|forced?|forces|made|makes?|making|threat\w*|li(?:e|ed|es)|lying|falsif\w*|fake|under ?report\w*|punish\w*|afraid|scared|fear\w*|"
    r"trouble|against|angry|yell\w*|shout\w*|sham\w*|expected|supposed|fewer|less|not|won'?t|don'?t|cannot|can'?t|without|instead|wrong|anonym\w*|targeted|victim|happen\w*|since i|after i|because i (?:reported|complained|spoke|refused))\b"
)
# Whose rules a program answers for, and who is over whom in it.
_OF_TRAINING = Sought(
    r"\b(?:acgme|common program requirements)\b|\b(?:report|answer|accountable|responsible) to\b|"
    r"\bpermission (?:from|of) (?:my |the |our )?(?:pd|program(?:me)?|director|chief|mentor|dio)\b"
)
# Asked so plainly of a society or an office that a word of law beside it changes nothing: "join the AMA on a visa".
_OF_AN_OFFICE = Sought(
    r"\bhow long (?:do|does|will|would|can|should) (?:an? |the |my |these |such )?(?:hr |gme |internal |title ix |hospital )?(?:investigations?|inquir(?:y|ies)|complaints?|reports?|grievances?) (?:usually |normally |normaly |typically )?(?:take|last|go on)\b",
    r"\bjoin (?:\w+ ){0,4}?(?:societ(?:y|ies)|college|association|academy|acp|aafp|aap|acog|ama|acs|committee|interest group)\b",
    r"\bwhat(?:'s| is| does| do) (?:an? |the |our )?(?:title ix|ombuds\w*|gme|dio|gmec|ccc)(?: office| person| coordinator)?(?: (?:do|does|for|cover|handle|decide|mean)\b|$)",
)
_OF_LAW = Sought(
    r"\b(?:law\w*|legal\w*|illegal\w*|unlawful\w*|su(?:e[ds]?|ing)|attorneys?|solicitors?|visas?|[joh] ?[12] ?b?|contracts?|contractual\w*|non ?competes?|clauses?|liab\w*|malpractice|negligen\w*|courts?|judges?|subpoena\w*|depos\w*|"
    r"eeoc|rights?|green card|immigra\w*|licen[sc]\w*|gmc|hcpc|statut\w*|claims?|damages|owe[sd]?|pa(?:y|ys|id|yment)|wages?|money|fees?|fire[ds]?|firing|terminat\w*|dismiss\w*|pregnan\w*|disab\w*|discriminat\w*|wrongful\w*|breach\w*|police|crim\w*|"
    r"hipaa|foia|ada|fmla|title|union\w*|appeal\w*|hearing|forced?|forces|den(?:y|ies|ied)|withheld|withhold\w*|refus\w*|entitled|employment|sponsor\w*|status|papers|bond|tax\w*|recording|recorded|admissible|enforce\w*|binding|sign(?:ed|ing)?|threat\w*|"
    r"prove|evidence|complain\w*|obliged|obligation|must i)\b"
)

# How it is usually done, and what the program writes down: no right is asked for, and no figure of pay.
_LEAVE = r"(?:(?:paternity|maternity|parental|family|baby|bereavement|compassionate|adoption) leave|leave (?:for|with|after) (?:a|the|our|my) (?:\w+ )?(?:baby|birth|newborn|adoption|funeral|death|miscarriage))"
_FOLK = r"(?:people|residents?|interns?|fellows?|most|others|folks|everyone|dads?|fathers?|moms?|mums?|mothers?|men|trainees|you guys)"
_OF_CUSTOM = Sought(
    rf"\bhow (?:much|long|many (?:weeks|days|months)) (?:of )?(?:{_LEAVE} )?(?:do|did|are|is|will|should) (?:\w+ ){{0,3}}?{_FOLK}\b(?: \w+){{0,6}}? (?:take|took|taking|off|away|gone|get off)\b(?=.*\b(?:leave|off|away|baby|birth|newborn)\b|$)",
    rf"\b(?:what(?:'s| is)|is (?:it|there)) (?:an? )?(?:normal|usual|typical|the norm|common|ok(?:ay)?|rude|bad form|selfish)\b(?: \S+){{0,5}}? {_LEAVE}\b|\b(?:normal|usual|typical|average) (?:amount of |length of )?{_LEAVE}\b",
)
_OF_RECORD = Sought(
    r"\b(?:will|does|do|is|would|can|could|did|going to|gonna)\b(?: \S+){0,7}? (?:go|goes|going|stay|stays|be|show|shows|end|ends|appear|appears|written(?: down)?|noted|put|kept|count) (?:up )?(?:on|in|into|against)(?: me)? (?:my|our|the|your|a|his|her) (?:\w+ )?(?:record|file|transcript|pd letter|dean'?s letter|summative letter|final letter)\b",
)

_OF_COURT = Sought(r"\b(?:dui|dwi|arrest\w*|convict\w*|misdemeanou?r|felony|settle\w*|npdb|charge[ds]?|background check)\b")


def is_asked_in_general(text: str) -> bool:
    """Say whether a question is about people in danger as a kind, and nobody is meant: "must mentors report suicidal mentees?"."""
    words = plain_words(text)
    return _AS_A_KIND.search(words) is not None and _SOMEBODY.search(words) is None


def asks_of_rules(text: str) -> bool:
    """Say whether it is asked what rules say of mistreatment or of hours, or how it is taught; nothing that was done is told."""
    words = plain_words(text)
    if _KEPT_THERE.search(words) is not None:
        return True
    return _ASKS_OF_RULES.search(words) is not None and _TOLD.search(words) is None


def asks_of_training(text: str) -> bool:
    """Say whether it is asked who is over whom in training, or what its own rules are, with no word of law in it."""
    words = plain_words(text)
    return _OF_AN_OFFICE.search(words) is not None or (_OF_TRAINING.search(words) is not None and _OF_LAW.search(words) is None)


def asks_of_custom(text: str) -> bool:
    """Say whether it is asked how much leave people take, or what is kept in a file, with no word of law in it."""
    words = plain_words(text)
    asked = _OF_CUSTOM.search(words) is not None or _OF_RECORD.search(words) is not None
    return asked and _OF_LAW.search(words) is None and _OF_COURT.search(words) is None
