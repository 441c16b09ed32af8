"""What a turn asks for besides an answer: fewer words, a reason, more, or the words to say. Only short turns, only in a talk.

Complaints, and what cannot be had, are such turns too: searched as text they would be answered with something else.
"""

import re
from enum import Enum

from assistant.turns.days import CLOCK, DATED, WEEKDAY
from assistant.turns.told import tells_grade, tells_of_another, tells_place, tells_time
from corpus.sought import Sought


class Request(Enum):
    """A wish about the last answer."""

    SHORTER = "shorter"
    WHY = "why"
    WORDS = "words"
    MORE = "more"
    WHOLE = "whole"  # the answer at full length, after a short one
    AGAIN = "again"  # "what should I do?" behind a story, and no more than that
    JUDGED = "judged"  # "is that normal?": what was told before is to be judged
    MISSED = "missed"  # the answer was not about what was asked
    TRANSLATE = "translate"
    FILE = "file"
    EDIT = "edit"  # the text of the answer in other words
    PLACE = "place"
    GRADE = "grade"
    PERSON = "person"  # what somebody spoken of is: "he's a surgeon"
    WHEN = "when"
    PICK = "pick"  # one of the questions that were offered
    DETAIL = "detail"  # what the text of the answer should say or be: a day, a name, "by text"; nothing without such a text


FURTHER = (Request.MORE, Request.MISSED)  # wishes for guidance that was not quoted yet
TOLD = (Request.PLACE, Request.GRADE, Request.PERSON, Request.WHEN)  # turns that ask nothing
TEXTS = (Request.WORDS, Request.DETAIL, Request.SHORTER)  # what may be wished of a text that was given
MAX_REQUEST_WORDS = 12  # longer ones say something of their own and are questions
_POLITE = r"(?:(?:please|pls|plz|thanks|thx|ok(?:ay)?|cool|great|and|but|so|just|now|well|sorry|hm+|honestly|too long|can you|could you|can u)[\s,.]+)*"
_END = r"(?:[\s,.]*(?:please|pls|plz|thanks|thx|for me|then|tho(?:ugh)?|again|now))*[\s.!?]*"
# What was said last, as it is called in a wish about it.
_IT = r"(?:it|that|this|(?:the|that|this|your) (?:answer|text|e-?mail|draft|letter|message|template|reply))"
_SOMEBODY = r"(?:him|her|them|my (?:mentor|attending|supervisor|boss|pd|chief|advis[eo]r)|(?:(?:dr|prof|professor|mr|ms|mrs|miss)\.? )[\w'-]+)"
_LANGUAGES = (
    r"(?:french|spanish|german|portuguese|italian|dutch|polish|russian|ukrainian|turkish|arabic|farsi|persian|urdu|hindi|bengali|punjabi|tamil|"
    r"telugu|chinese|mandarin|cantonese|japanese|korean|vietnamese|tagalog|greek|hebrew|swahili|another language|my language)"
)
_MANNER = (
    r"(?:(?:more |less |too )?(?:formal|informal|casual|friendly|personal|polite|professional|humble|apologetic|stiff|soft|harsh|cold|warm|direct|"
    r"firm|kind|gentle|assertive|enthusiastic|blunt|rude|pushy|whiny|needy|desperate|aggressive|emotional|grateful|serious|final|british|american|natural|human)|friendlier|warmer|softer|firmer|kinder|gentler|nicer|better|colder|politer)"
)
_PIECE = r"(?:the |that |this )?(?:(?:first|second|third|last|next|opening|closing) )?(?:line|sentence|part|paragraph|bit|word|greeting|ending|subject(?: line)?|name|date|day)"
_FILES = r"(?:word|docx?|pdf|markdown|\.?md|rtf|google docs?|file|text file|clipboard)"
_ASK = (
    r"(?:can|could|would|will) (?:you|u)|(?:can|could) i (?:get|have|see)|give|gimme|get|show|write|send|draft|type|put|do|make|say|word|"
    r"(?:i |i'?d |i would )?(?:just |really )?(?:need|want|like)|have|any|keep|cut|trim|is there|summari[sz]e|in"
)
_KIND = r"(?:template|draft|sample|e-?mail|mail|message|msg|text|sms|whats ?app|note|card|dm)"
# The form of a text, as the whole turn: "text version", "in an email instead", "i mean the email". "By text?" may ask something.
_AS_FORM = (
    rf"(?:(?:i (?:mean|meant|want|need)|make (?:it|that|this)|do|give me|as|in|for|is there|what about|how about|and) )*(?:(?:an?|some|any|the|your|sample|example|actual) )*"
    rf"(?:follow[- ]?up |reminder |thank[- ]?you |apology )?{_KIND}(?: (?:template|text|draft|message|version|form|wording|one|instead|(?:for|to say|saying) (?:that|this|it)))*"
)
# What a text that was given should say or be, and nothing else: "Friday", "no, Dr. Ahmed not Dr. Ahmad", "sign it Maya", "by text?".
_FOR_PHONE = re.compile(r"\b(?:text|sms|whats ?app|dm)\b(?! (?:of|for))", re.IGNORECASE)
_CHANNEL = re.compile(
    rf"(?:(?:and|ok|but|no)[\s,]+)*(?:by|via|per|in|as) (?:an? )?{_KIND}(?:[\s,]+(?:please|pls|plz))?[\s.!]*", re.IGNORECASE
)
_BY_MAIL = re.compile(r"\b(?:e-?mail|mail)\b", re.IGNORECASE)
_DAY = rf"(?:(?:next|this|on|by|for) )*(?:{WEEKDAY}|today|tomorrow|tmrw)(?: (?:morning|afternoon|evening|night))?"
_TIME = rf"(?:at )?(?:{CLOCK}|(?:in the )?(?:morning|afternoon|evening))"
_TITLED = r"(?:dr|doctor|prof|professor|mr|ms|mrs|miss)\.? (?:van |von |de |el |al )?[\w'-]+"
_SIGNED = r"(?:(?:sign|end) (?:it|mine|that) (?:as |with |from )?|signed |(?:my|her|his|their) name(?: is|'s) |i'?m (?-i:(?=[A-Z])))(?:(?:dr|prof)\.? )?[a-z][\w'-]+(?: [A-Z][\w'-]+)?"
_SAID_OF = rf"(?:{_DAY}|{DATED}|{_TIME}|(?:to |for |it'?s (?:to |for )?)?{_TITLED}|{_SIGNED}|(?:by|via|per) {_KIND})"
# What was quoted is done already, or cannot be: by words that name no step of their own.
_DONE = rf"(?:asked|told|texted|e-?mailed|called|messaged|wrote(?: to)?|(?:talked|spoke|spoken) (?:to|with))(?: {_SOMEBODY})?"
_COULD = (
    r"(?:really )?(?:be |going to |gonna )*(?:work(?:ing)?|possible|an option)"
    r"(?: (?:for (?:me|us)|here|with (?:him|her|them)))?"
)
_TRIED = (
    rf"(?:(?:i|we)(?:'?ve| have)? )?(?:(?:already )?tried (?:{_IT}|everything|all (?:of )?{_IT})(?: (?:already|too|before|twice))*|"
    rf"already (?:did|done) (?:all )?{_IT}|(?:did|done) (?:all )?{_IT} (?:already|too|before|twice))|"
    rf"(?:i|we)(?:'?ve| have)? (?:already (?:{_DONE}|tried|did|have)|{_DONE} already)|"
    rf"(?:{_IT}|those|none of (?:it|that|those)) (?:(?:just|really|prob(?:ably)?) )*(?:(?:wo|do|does|did|would|is|ca)(?:n'?t| not)|will not|cannot) "
    rf"{_COULD}|(?:that|it|this)'?s (?:just )?not {_COULD}"
)
# "How do I say that without offending him": the words are wanted, and no offence has been given.
_UNHARMED = (
    r"(?:without|w/o|and not) (?:(?:sounding|being|coming (?:off|across)(?: as)?|looking|seeming) (?:too |like (?:i'?m )?)?[\w-]+|"
    r"(?:offending|hurting|upsetting|insulting|annoying|angering) \w+(?: \w+)?|burning (?:a |the |any )?bridges?)"
)
_WHOLE = {
    Request.SHORTER: (
        r"(?:short(?:er|en)?|shorten (?:it|that|this)|tl;?\s?dr|brief(?:er|ly)?|summary|gist|bottom line|half (?:that|of that|as long)|long|simpler|in short|the main (?:thing|point)|"
        r"(?:(?:that|this|it)(?:'?s| is| was) )?(?:way |much |a bit |far )?too long|(?:give me |gimme )?(?:a |the )?(?:short(?:er)?|simpler|quick|brief) (?:version|one)|"
        r"(?:make|say|keep|put) (?:it|that|this) (?:much |a bit |a lot )?(?:short(?:er)?|simpler|simple|brief(?:er)?)|simplify(?: (?:it|that|this))?|"
        r"sum (?:(?:it|that|this) )?up|(?:in )?(?:one|1|two|2|three|3) (?:lines?|sentences?)|in plain (?:words|english)|eli5|"
        rf"huh|hu+h|what(?! now| then)|eh|pardon|come again|say (?:that|it) again|i (?:do not|don'?t|didn'?t) (?:really )?(?:understand|get|follow)(?: {_IT}| you)?|"
        r"(?:i'?m )?confused|(?:(?:that|this|it)(?:'?s| is| was)? )?(?:not clear|unclear|confusing)|(?:be )?clearer)"
    ),
    Request.WHY: (
        r"(?:but )?(?:why|how come|what'?s the (?:reason|evidence|proof)|says who|how do you know(?: that)?|is there (?:any )?evidence(?: for (?:that|this))?|"
        r"why (?:is that|so|not|that|should i|would (?:that|i)|does (?:that|it) (?:matter|help))|"
        rf"explain(?: (?:{_IT}|more|why|yourself|further))*|what (?:do you mean|does (?:that|this|it) mean)(?: by (?:that|this|it))?|meaning|how so|in what way|"
        r"are you sure(?: about (?:that|this|it))?|is that (?:really )?(?:true|right|so)|really)"
    ),
    Request.WORDS: (
        r"(?:what (?:exactly )?(?:do|should|would|could|can|shall) i (?:even |actually |exactly )?(?:say|write|put|text|type|tell|e-?mail|send|reply)(?: (?:to )?(?:him|her|them|then|exactly|in it|(?:his|her|their) face))?(?: back)?|"
        rf"how (?:do|should|would|can|shall) i (?:even )?(?:word|phrase|say|put|write) (?:it|that|this)(?: to (?:him|her|them))?(?: (?:nicely|kindly|politely|gently|tactfully|in an email|{_UNHARMED}))?|(?:the )?(?:exact )?(?:words|wording|script)|(?:write|draft|type|word|phrase|compose|address) (?:it|that|this|one)(?: (?:up|down|out))?(?: to {_SOMEBODY})?|(?:(?:write|draft) )?(?:(?:an?|the) )?(?:e-?mail|message|text|note) (?:to|for) {_SOMEBODY}|"
        rf"{_AS_FORM}|tell {_SOMEBODY} (?:that|this|so|nicely|kindly|politely|gently)|(?:text|e-?mail|message|write(?: to)?) {_SOMEBODY}|(?:an? )?(?:example|sample) (?:sentence|line|phrase|wording|words)s?|(?:say|put|word|phrase|write) {_IT} (?:nicely|kindly|politely|gently|well)|"
        r"(?:(?:an?|some|any) )?(?:concrete )?examples?|(?:like |as )?for (?:example|instance)|like what|such as(?: what)?|e\.?g)"
    ),
    Request.MORE: (
        r"(?:(?:tell me |say |a bit |some |any(?:thing)? )?(?:more|else|go on|continue|keep going|what else(?: can i do| should i do)?|anything else|other (?:options|ideas)|another (?:option|idea|way)|the next(?: one)?)(?: about (?:that|this|it))?|"
        rf"{_TRIED})"
    ),
    Request.AGAIN: (
        r"(?:what (?:should|do|can|shall|could|would) (?:i|we) (?:even |actually |just )?do(?: (?:about (?:it|that|this)|in (?:this|that) (?:case|situation)|here))?|"
        r"what (?:would you do|do you (?:suggest|advise|recommend))|(?:(?:any|got any|some|need|i need|give me(?: some)?) )?(?:tips?|advice|suggestions?|pointers))"
    ),
    Request.JUDGED: (
        r"(?:but )?(?:is|was|isn'?t|wasn'?t|would|wouldn'?t|am|are|aren'?t|were) (?:that|this|it|i|he|she|they|we)(?: (?:be|being|really|even|just|actually|all|so|too|the|an?))* (?:"
        r"ok(?:ay)?|normal|allowed|(?:un)?fair|weird|strange|odd|wrong|bad|legal|common|usual|typical|rude|me|my fault|overreacting|paranoid|crazy|late|early|soon|(?:un)?reasonable|legit|"
        r"(?:in)?appropriate|(?:un)?professional|(?:un)?acceptable|(?:un)?ethical|harassment|abuse|bullying|worth it|enough|needy|selfish|silly|stupid|ungrateful|sensitive|picky|dramatic|risky|"
        r"(?:good|bad) idea|red flag|(?:big )?(?:deal|problem)|expected)(?: (?:of (?:me|him|her|them)|to do|for me|here|at all|or (?:not|what|no)))*"
    ),
    Request.WHOLE: (
        rf"(?:(?:a )?(?:bit |much )?longer|(?:the |a )?(?:long(?:er)?|full|whole|complete) (?:version|one|answer|thing)|(?:in )?(?:more|full|greater) details?|"
        rf"(?:be )?more (?:detailed|specific)|elaborate|expand|go (?:deeper|into (?:more )?detail))(?: on {_IT})?"
    ),
    Request.MISSED: (
        rf"(?:no[\s,.]+)?(?:(?:{_IT}(?:'?s| is| was)?|you(?:'?re| are)?) )?(?:(?:really|just|still|totally|completely|so|all|way) )*(?:"
        r"(?:not|n't|isn'?t|wasn'?t|aren'?t) (?:at all )?(?:what|the (?:thing|question)) i (?:asked|meant|wanted|was asking|said|need(?:ed)?|am asking)(?: (?:for|about))?|"
        r"(?:did|have|do|does)(?: not|n'?t) (?:really )?(?:answer|understand|understood|answered|get|read|help|fit|apply|address)"
        r"(?: (?:my question|the question|me|it|that|what i (?:asked|said|meant)))?(?: at all)?|"
        r"wrong(?: (?:answer|topic|one|question|thing))?|unrelated|irrelevant|off(?:[- ]topic)?|useless|unhelpful|not (?:it|helpful|useful|relevant|right|quite(?: it| right)?)|"
        r"(?:of )?no (?:help|use)|rubbish|nonsense|(?:has|had) nothing to do with (?:it|that|my question|what i asked))"
    ),
    Request.TRANSLATE: (
        rf"(?:(?:(?:say|write|repeat|give me|put|can i (?:get|have)|do you speak|speak) )?(?:{_IT} )?(?:(?:in|to|into) )?{_LANGUAGES}|"
        rf"translate(?: {_IT})?(?: (?:in|to|into) (?:{_LANGUAGES}|english))?)"
    ),
    Request.DETAIL: (
        rf"(?:(?:no|actually|oh|wait|oops|and|also|but|not|say|put|use|(?:make|do|change|move|push|shift) (?:it|that|this)|it'?s|i mean(?:t)?|for|to|or|what about|how about)[\s,]+)*{_SAID_OF}"
        rf"(?:[\s,]+(?:(?:and|or|not|at|on|to|instead|works|is (?:fine|better|good)|please|pls)[\s,]*)*(?:{_SAID_OF})?)*?"
    ),
    Request.EDIT: (
        rf"(?:(?:no|actually|oh|wait|oops|and|also|but)[\s,]+)*(?:(?:make|keep|sound|say|put|word|phrase|write) (?:{_IT} )?(?:sound )?(?:a (?:bit|little) |much |way )?{_MANNER}|(?:a (?:bit|little) |much )?{_MANNER}|"
        rf"(?:change|edit|reword|rephrase|rewrite|redo|fix|adjust|adapt|personali[sz]e|improve|polish|tweak) (?:{_IT}|{_PIECE})(?: (?:to|into|for) .{{1,40}})?|"
        rf"(?:make|change) {_IT} (?:to |for |on )?(?:next |this )?(?:\d{{1,2}}\b.{{0,20}}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|"
        rf"(?:say|put|write|use|make (?:it|that)) .{{1,30}} instead|(?:remove|delete|take out|drop|leave out|cut|add|move|keep) {_PIECE}|(?:add|include|mention|put in) (?!to )[\w' -]{{2,40}}|"
        rf"(?:sign|send) (?:{_IT}|mine) (?:as |to |from |with )?(?:(?:dr|prof|mr|ms|mrs)\.? )?[\w-]+)"
    ),
    Request.FILE: (
        rf"(?:(?:(?:can|could|may|how (?:do|can)) i|i (?:want|need|would like)(?: to)?|let me|is there a way to) )?(?:"
        rf"(?:get|have|download|save|copy|export|print|open|send|give me|make|turn|put) {_IT}(?: me)?(?: down)? (?:as|in|to|into) (?:a |an |my |the )?{_FILES}(?: (?:file|doc(?:ument)?|format))?|"
        rf"(?:as|in) (?:a |an )?{_FILES}(?: (?:file|doc(?:ument)?|format))?|(?:download|save|copy|export|print)(?: {_IT})?)"
    ),
}
# A short turn that begins by asking for something and names the form it should have.
_FORM = {
    Request.SHORTER: r"short(?:er|en)?|brief(?:er|ly)?|summar(?:y|i[sz]e)|(?:one|1|two|2|three|3|few(?:er)?) (?:lines?|sentences?|bullets?|points?|words)|main (?:thing|point)|bullet version|tl;?dr|half (?:that|of that|as long|the length)",
    Request.WORDS: r"(?:exact |actual )?words|wording|e-?mail|message|text|script|template|example|sample|draft|(?:word|write|phrase|draft|do|say) (?:it|that|this)(?= for me|\W*$| nicely| to (?:him|her|them)\W*$)",
}
# A text for something that is named is asked for by itself: "write me an email to ask Dr. Lee to be my mentor".
_OF_ITS_OWN = re.compile(
    r"\b(?:e-?mail|message|text|letter|note|script|template)\b.*\b(?:to|for|about|asking|thanking|telling|declining|saying)\b(?:\W+\w+){4}",
    re.IGNORECASE | re.DOTALL,
)
# Questions about the length or form of something else: "how long should the email be?".
_OTHER = re.compile(
    r"\b(?:how (?:long|many|much|often)|should (?:it|the|i|my)|is (?:it|that|one|an?|the)|isn'?t|enough|what if|do i|does|did|when|who|where|which)\b",
    re.IGNORECASE,
)
_WHOLE_PATTERNS = {request: Sought(f"{_POLITE}{form}{_END}", flags=re.IGNORECASE) for request, form in _WHOLE.items()}
_FORM_PATTERNS = {
    request: Sought(rf"{_POLITE}(?:{_ASK})\b.*?\b(?:{form})(?!\w)", flags=re.IGNORECASE | re.DOTALL)
    for request, form in _FORM.items()
}


def request_in(text: str) -> Request | None:
    """Return the wish that `text` is, said in the middle of a talk, or None when it is a question of its own."""
    words = text.strip().replace("\u2019", "'")
    if len(words.split()) > MAX_REQUEST_WORDS:
        return None
    told = told_in(words)
    if told is not None and told is not Request.WHEN:  # a day may be wished for a text
        return told
    if tells_of_another(words):  # the first message of a talk that does so is searched
        return Request.PERSON
    whole = next((request for request, pattern in _WHOLE_PATTERNS.items() if pattern.fullmatch(words)), None)
    if whole is not None or told is not None or _OTHER.search(words) or _OF_ITS_OWN.search(words):
        return whole or told
    return next((request for request, pattern in _FORM_PATTERNS.items() if pattern.match(words)), None)


def edits(text: str) -> bool:
    """Say whether a turn would have the text of the answer changed."""
    return _WHOLE_PATTERNS[Request.EDIT].fullmatch(text.strip().replace("\u2019", "'")) is not None


def names_channel(text: str) -> bool:
    """Say whether a turn orders words by a channel and does not ask about it: "by email", and not "by email?"."""
    return _CHANNEL.fullmatch(text.strip()) is not None


def shortens(text: str) -> bool | None:
    """Say whether a wish is for a text in fewer words, as one for the phone is; None where it says nothing of that."""
    if request_in(text) is Request.SHORTER or _FOR_PHONE.search(text):
        return True
    return False if _BY_MAIL.search(text) or request_in(text) is Request.WHOLE else None


def told_in(text: str) -> Request | None:
    """Return what a turn tells that asks nothing: where somebody is, what they are, or when it was; None for all others."""
    if tells_place(text):
        return Request.PLACE
    if tells_grade(text):
        return Request.GRADE
    return Request.WHEN if tells_time(text) else None


# In a longer message: "he never even started lol. what do i text him". What is left says what the words are for.
_WHOM = r"(?: (?:to )?(?:him|her|them|my \w+|(?:his|her|their) face))?"
_LINES = r"(?:(?:a|one|two|1|2|few|some|the|any|actual|exact|real|quick|short) )*(?:lines?|sentences?|words|wording|script|para(?:graph)?)"
_NEED = r"(?:(?:can|could) (?:you|u) )?(?:just |please )?(?:give me|gimme|i need|i want|need|want|like|just) "
_WANTED = re.compile(
    r"(?:(?<=[.!?,;:\u2026\u2013\u2014-])|^)\W{0,4}(?:(?:so|ok|okay|and|but|like|just|no|then|also|please|pls|honestly|literally|anyway)\W{1,4}){0,6}(?:"
    r"what (?:exactly |actually |even |the hell )?(?:do|should|would|could|can|shall) i (?:even |actually |exactly |just )*"
    rf"(?:say|write|put|text|type|send|reply)(?! (?:about|if|when|in|on|for|with|as|no|yes|all|to (?:no|yes))\b)\b(?: back)?{_WHOM}(?: back)?|what'?s the wording|"
    rf"(?:{_NEED})?{_LINES}(?: (?:that )?i (?:can|could) (?:say|text|send|use|write)(?: back)?| to (?:say|text|send|write){_WHOM})|{_NEED}{_LINES}(?=\W{{0,4}}$)|"
    rf"{_NEED}(?:a |the )?(?:text|message)(?: (?:that )?i (?:can|could) send| to (?:send|text)){_WHOM})(?!\w)",
    re.IGNORECASE,
)


def without_words_wanted(text: str) -> str | None:
    """Return a message without its wish for words to say, or None if it holds no such wish: "he said no. what do i text him"."""
    words = text.strip().replace("\u2019", "'")
    left, found = _WANTED.subn(" ", words)
    return " ".join(left.split()) if found and not _OF_ITS_OWN.search(words) else None
