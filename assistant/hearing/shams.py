"""Hear what is wanted plainly to deceive: an illness to be feigned, a part in a work that was another's, exam questions to be swapped.

To the classifier most of it is a question of how one speaks with a chief or writes a CV, and the guidance would answer it.
"""

from corpus.plain import plain_words
from corpus.sought import Sought

MOST_WORDS = 35  # in a long story it is told, not wanted
_HOW = r"(?:how (?:do|can|could|would|should|might|to)(?: (?:i|we|one|you))?|(?:teach|help|show) me(?: (?:how )?to| with)?|best way to|easiest way to|ways? to|i (?:want|need|have|would like|'?d like) to|can i just|shall i just|should i just)"
_ILL = r"(?:sick(?:ness)?|ill(?:ness)?|unwell|a (?:stomach|tummy) (?:bug|ache)|(?:a )?(?:migraine|headache|fever|flu|cold|covid|food poisoning|gastro|injury|back pain|sore throat|symptoms?))"
_OFF = r"(?:call|work|clinic|(?:the )?shift|conference|didactics|rounds|grand rounds|lecture|teaching|the retreat|the meeting|jeopardy|nights?|saturday|sunday|monday|tuesday|wednesday|thursday|friday|(?:the|my) weekend|orientation)"
_DONE = r"(?:i (?:(?:have|had|was|'ve|was the one who) )?(?:\w+ )?(?:led|ran|run|lead|designed|did|done|wrote|written|published|managed|founded|built|was|were|had|have|am|know|speak|came up)|i'?m|i'?ve)"
_NOT_DONE = r"(?:did ?n'?t|did not|was ?n'?t|were ?n'?t|never|only|just|barely|hardly|haven'?t|not really|even though|although|though|no part|nothing to do)"
_EXAM = r"(?:nbme|step ?[i123]|usmle|ite|in training|absite|boards?|shelf|abim|abp|abs|abem|abog|abr|mcat|comlex|plab|mrcp|mrcs|paces|osce|oral|exams?|test|neet|fcps|part [i12])"
_SHAMS = Sought(
    # An illness that is none, an excuse that cannot be checked.
    rf"\b{_HOW} (?:\w+ )?(?:fake|feign|pretend|act|simulate|sham|sound|look|play|put on|make up|invent)(?: (?:to be|being|that i(?:'?m| am| have)|like i(?:'?m| am| have)|having|to have|as if i(?:'?m| am)))* (?:an? |some |the )?(?:\w+ )?{_ILL}\b(?! (?:patients?|notes? for a))",
    r"\b(?:call|calling|phone|ring)(?:ing)? (?:in |out )?(?:sick|ill)\b(?: \w+){0,4}? (?:when|if|though|but|while|without being) (?:i'?m|i am|im|being|i feel)? ?(?:not(?! (?:well|sure|certain))|fine|ok(?:ay)?|well|healthy|sick|ill)\b",
    r"\b(?:what|which|any|a|an|the|give me|need|good|best|another) (?:\w+ )?(?:excuses?|lies?|pretexts?|stor(?:y|ies)|illness(?:es)?|symptoms?|reasons?)\b(?: \S+){0,5}? (?:believable|works? every time|(?:ca ?n'?t|cannot|can not|won'?t|nobody can|no ?one can|hard to) (?:be )?(?:check\w*|verif\w+|disprov\w+|ask\w*)|they'?ll believe|sounds? (?:real|convincing|believable))\b",
    rf"\b(?:believable|convincing|foolproof|good|airtight|uncheckable) (?:excuse|lie|pretext|cover story)\b(?: \S+){{0,3}}? (?:for|to) (?:\S+ ){{0,3}}?(?:miss(?:ing)?|skip(?:ping)?|get(?:ting)? out of|leav(?:e|ing)|be(?:ing)? off|not (?:going|coming)|avoid(?:ing)?) (?:\S+ ){{0,2}}?{_OFF}\b",
    # A part that one did not have.
    rf"\b(?:word|phrase|write|put|say|spin|frame|list|present|sell|describe) (?:it|this|that|my (?:\w+ )?(?:role|part|cv|experience|contribution|time|work|entry)) (?:so|such|to|in a way)(?: that)?(?: (?:it|i|they|people|this|everyone))?(?: \w+)? (?:sound|sounds|look|looks|seem|seems|read|reads|come|comes|think|thinks|appear|appears)(?: (?:out|off|across))? (?:like|as if|as though|as|that) {_DONE}\b(?=.*\b{_NOT_DONE}\b)",
    rf"\b(?:make|making) (?:it|me|this|that|my (?:\w+ )?(?:cv|role|part|project|application|resume|gap|poster|work)) (?:sound|look|seem|read|appear) (?:like|as if|as though) {_DONE}\b(?=.*\b{_NOT_DONE}\b)",
    r"\b(?:make|making) (?:me|it) (?:sound|look|seem|read|appear) (?:like|as if|as though) (?:i|i'?m|we) (?:\w+ )?(?:led|ran|run|designed|founded|headed|managed|wrote|authored|attended|was (?:at|there|in|on|present|the (?:lead|pi|first author|chief))|were (?:at|there))\b",
    # Questions of an exam that somebody has in mind, offered round.
    rf"(?=.*\b{_EXAM}\b)(?!.*\b(?:report|refuse|say no|decline|is (?:it|that|this) (?:ok(?:ay)?|allowed|cheating|wrong|legal)|should i|wrong of)\b).*\bi(?: can| could|'ve| have|'m)?(?: \w+)? (?:remember|recall|memori[sz]ed)(?: (?:like|about|around|some|most|nearly|almost|all|roughly|maybe|over|quite))*(?: of)?(?: the| a)? (?:\d+|dozen|dozens|couple|few|bunch|lot|twenty|thirty|fifteen|ten|forty|fifty|many|ones?)?(?: of)?(?: the| my)? ?(?:questions?|items?|stations?|cases|stems|ones)\b.*\b(?:go over|trade|swap|send|share|answers?|solve|happy to|discuss|exchange|type|want (?:them|to))\b",
    rf"\b(?:trade|swap|exchange|compare)\b(?: \S+){{0,5}}? {_EXAM} (?:items?|questions?|stations?|recalls?|cases)\b",
    rf"\b(?:took|sat|did|finished|just (?:took|sat|did|finished|out of)) (?:the |my |our )?(?:\w+ )?{_EXAM}\b.*\b(?:go over|go through|trade|swap|share|send|tell you|discuss)\b(?: \S+){{0,4}}? (?:the ones i (?:remember|recall)|what was on (?:it|the)|what came up|the (?:exact |real )?(?:questions|items|stations)|(?:answers|questions) with)\b",
)
# Done by somebody else, or regretted: advice is wanted.
_OF_ANOTHER = Sought(
    r"\b(?:(?:my|the|our|an?|another) (?:\w+ )?(?:intern|resident|co ?resident|co ?intern|mentee|student|colleague|fellow|friend|junior|senior|attending|mentor|chief|pi|classmate)s?|he|she|they|someone|somebody|people|everyone) (?:\w+ ){0,2}?(?:faked?|fakes|faking|pretend\w*|lied|lies|call(?:s|ed)|told|asked|asks|wants|wanted|says|said|is|was|made|makes|trades?|swaps?|shares?)\b"
    r"|\b(?:without (?:lying|faking|sounding|it being a lie)|out of it|stay out|(?:don'?t|do not) want|honest\w*|guilt\w*|regret\w*|apologi[sz]e|confess|own up|come clean|i (?:faked|lied|pretended)|accus\w+|think i(?:'m| am)? (?:fak\w+|lying)|believe me|really (?:am |was )?(?:sick|ill))\b"
)


def is_sham(text: str) -> bool:
    """Say whether a request is plainly for a way to deceive: feigned illness, borrowed credit, exam questions to be swapped."""
    words = plain_words(text)
    return len(words.split()) <= MOST_WORDS and _SHAMS.search(words) is not None and _OF_ANOTHER.search(words) is None
