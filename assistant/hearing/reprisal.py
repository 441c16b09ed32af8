"""Hear that somebody is made to pay for speaking up, or is told that they would: "unless I take it back", "I'd regret it".

Phrases for `assistant.hearing.harm`; no model, no disk. Only what is said outright is here: a worry ("will he drop me if I tell him")
is none, for nobody has said it.
"""

from corpus.sought import Sought

_WHO = (
    r"(?:he|she|they|pd|apd|hr|(?:(?:my|the|our) )?(?:\w+ )?(?:director|attending|chief|chair|boss|supervisor|consultant|mentor|advisor|pi|hod|guide|professor|prof|senior|"
    r"fellow|registrar|program(?:me)?|department|hospital|coordinator))"
)
_WILL = r"(?:'?ll|'d| will| would| wo ?n'?t| wouldn'?t| can| could| is going to|'s going to| plans to)"
_PUNISH = (
    r"(?:fail|fire|sack|dismiss|ruin|sink|destroy|bury|block|blacklist|deport|expel|terminate|suspend|renew|sign|promote|pass|graduate|(?:call|tell|report|write to) (?:me to )?(?:the )?(?:board|immigration|ice|gmc|police|every\w*)|"
    r"pull|withdraw|take (?:away|back)|write (?:me )?(?:a |my |no )?(?:\w+ )?(?:letter|evaluation)|give me)"
)
# Something that was said of somebody, and is to be unsaid.
_UNSAY = (
    r"(?:take (?:it|that|them|this|everything) (?:all )?back\b|(?:take back|withdr[ae]w|retract|drop|change|recant|delete|undo|cancel) (?:(?:it|that)\b(?= *$| (?:all )?(?:and|or|he|she|by))|(?:my|the|that|this|our|what i) (?:\S+ ){0,3}?"
    r"(?:reports?|complaints?|statements?|grievances?|allegations?|accusations?|testimony|evidence|charges?|said|wrote|told)\b))"
)
_TELL = (
    r"(?:(?:tell|told|talk to|go to|went to|speak to) (?:any ?one|any ?body|some ?one|a soul|hr|gme|the (?:dio|dean|police|ombuds\w*|union|press|acgme|board|chair)|title ix|about (?:it|this|him|her|what))|"
    r"report(?:ed)? (?:him|her|them|it|this|that|what|the (?:harassment|bullying|hours|fraud))|(?:complain|speak up|speak out|say (?:any ?thing|a word)|open my mouth|file (?:a|the|any)\b))"
)
_SAID = r"(?:says?|said|told me|tells me|threaten(?:s|ed)?|warn(?:s|ed)(?: me)?|swore|swears|promised|texted|wrote|made (?:it )?clear)"
_SPOKE = (
    r"\b(?:reported|reporting (?:him|her|them|it|hours)|complain\w*|filed|spoke (?:up|out)|speaking up|safety report|incident report|whistle\w*|(?:went|gone|talked|spoke) to (?:hr|gme|title ix|the (?:dio|ombuds\w*|dean|union))|"
    r"title ix|ombuds\w*|gave evidence|testif\w+|(?:logged|wrote down|recorded) (?:the|my) (?:real|true|actual) hours|that form|grievance)\b"
)
_PATTERNS = (
    rf"\b{_WHO}(?: (?:says?|said|told me))?(?: (?:that )?(?:he|she|they))?{_WILL}(?: (?:not|never|only|make sure))*(?: (?:i|that))*(?: never)?(?: \w+)? ?{_PUNISH}\b(?: \S+){{0,6}}? (?:unless|if|until|once) i (?:do(?: ?n'?t| not) )?(?:\w+ )?{_UNSAY}",
    rf"\bunless i (?:\w+ )?{_UNSAY}(?: \S+){{0,6}}? {_WHO}{_WILL}(?: not)? {_PUNISH}\b",
    rf"\b{_SAID}(?: \S+){{0,4}}?{_WILL}(?: (?:not|never|make sure))*(?: \S+){{0,2}}? {_PUNISH}\b(?: \S+){{0,6}}? if i (?:\w+ )?{_TELL}\b",
    rf"\bif i (?:\w+ )?{_TELL}(?: \S+){{0,8}}? (?:he|she|they)(?:'?ll| will|'?d| would) (?:make sure (?:that )?i (?:never|do ?n'?t)|see to it|ruin|end|destroy|bury|fail|fire|blacklist)\b",
    r"\b(?:tells?|told|ordered|warn(?:s|ed)|made|asked)(?: me)? to (?:keep my mouth shut|shut up about it|keep quiet|stay quiet|stay silent|say nothing)(?: \S+){0,6}? or (?:else|i(?:'d| would|'ll| will)? (?:lose|be|not|never)|lose|he'?d|she'?d|they'?d|he would|they would|my (?:visa|contract|job|career))\b",
    r"\b(?:tells?|told|ordered)(?: me)? to (?:retract|withdraw|take back) (?:it|(?:my|the) (?:\w+ )?(?:report|complaint|statement|grievance)) or (?:look for|find|lose|leave|be|else)\b(?! (?:it |the paper |my paper )?(?:an?other )?journal)(?! an?other journal)",
    r"\b(?:said|says|told me|tells me|advised me|warned me)(?: that)? (?:to|i (?:should|must|had to|have to|need to)) (?:(?:drop|withdraw|retract|take back|forget) (?:it|this|that|(?:my|the) (?:\w+ )?(?:report|complaint|statement|grievance|claim))|take it back|let it go|keep quiet|say nothing|stay quiet) if i (?:\w+ )?(?:want(?:ed)?|hope|plan|expect|care) (?:\w+ )?to (?:graduate|stay in (?:the|this|my) (?:program(?:me)?|country|hospital)|(?:keep|get|renew) my (?:job|visa|place|spot|contract|licen[sc]e|certificate|letter)|match|have a career|work here)\b",
    r"\bmade me (?:choose|pick)\b(?: \S+){0,4}? (?:statement|report|complaint|testimony|evidence)s? or (?:(?:the|my) )?(?:\w+ )?(?:job|career|contract|visa|letter|fellowship|residency|place|post)\b",
    rf"(?:(?={_SPOKE})|{_SPOKE})(?: \S+){{0,10}}? (?:(?:tells?|told|warned|said)(?: (?:me|us))?|promised me)(?: that)? (?:i|we)(?:'d| would|'ll| will| might| could)(?: (?:come to|live to|really|soon|all))* (?:regret|be sorry|pay (?:for|dearly)|never (?:match|graduate|finish|work|get))\b",
    rf"\b(?:tells?|told|warned|said)(?: (?:me|us))?(?: that)? (?:i|we)(?:'d| would|'ll| will) (?:regret|be sorry (?:for|that)|pay for)\b(?=(?: \S+){{0,4}}? ?{_SPOKE})(?! reporting (?:late|early))",
    rf"{_SPOKE}(?: \S+){{0,10}}? (?:told|warned|advised) to (?:think (?:hard )?(?:about|of) my (?:future|career|visa|family|contract)|look for another (?:program|job|place)|watch my (?:back|step))\b",
    r"\b(?:people|those|residents|ones|girls?|interns|trainees) who (?:\w+ )?(?:report(?:ed)?(?! (?:on|to|back|for|late|at)\b)|complain(?:ed)?|spoke up|speak up|spoke out)(?: \S+){0,4}? (?:do ?n'?t (?:finish|graduate|match|last|work)|(?:is|are|does|do)n'?t (?:a |an )?(?:\w+ )?(?:doctors?|work|here)|never (?:finish|graduate|match)\w*|(?:got|were|was|get) (?:fired|let go|failed|dismissed)|(?:are|is) gone)\b",
    r"\b(?:the )?last (?:one|girl|guy|woman|resident|intern|fellow|person|student|trainee) (?:who|that) (?:\w+ )?(?:report(?:ed)?(?! (?:on|to|back|for|late|at)\b)|complain(?:ed)?|spoke up|spoke out|said no)(?: \S+){0,4}? (?:does ?n'?t|is ?n'?t|isn't|never|no longer|(?:was|got) (?:fired|let go|failed|dismissed)|is gone|had to leave)\b",
)
_REPRISAL = Sought(*_PATTERNS)
# Feared, or asked about: nobody has said it yet.
_FEARED = Sought(
    r"\b(?:afraid|scared|worried|worry|fear|anxious|nervous)(?: \S+){0,6}? (?:will|would|might|could|'ll|'d)\b|^(?:will|would|can|could|what if|might|does|is it)\b|\bwhat if\b|\b(?:will|would) (?:he|she|they|my \w+)\b"
)


def is_reprisal(words: str) -> bool:
    """Say whether plain words tell outright that somebody is to pay for having spoken up."""
    return _REPRISAL.search(words) is not None and _FEARED.search(words) is None
