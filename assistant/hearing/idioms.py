"""What the classifier takes for more than it is: idioms that name death, a lone word, and what is over or no danger to life."""

import re

from assistant.hearing.blows import without_blows
from assistant.hearing.idioms_by_tongue import IDIOMS_BY_TONGUE, MAY_BE_IDIOM
from assistant.hearing.worries import WORRIES
from corpus.once import once
from corpus.plain import plain_words
from corpus.rewriting import Rewriting

# Work that people call suicide; not "my plan", "the only way out", "the answer".
_WORK = (
    r"(?:schedule|rotation|shift|call|month|block|week|workload|roster|rota|timeline|deadline|exam|boards?|curriculum|program(?:me)?|residency|"
    r"fellowship|job|project|course|caseload|list|clinic|service|pace|commute|hours)"
)
_LAST_OF = r"(?:service|rotation|block|wards?|team|nights?|call|clinic|residency|fellowship|icu|unit|floors?|internship|intern year|elective|placement|job|medicine|surgery|peds)"
# A task that is disliked. Not "go back", "go on", "live", "face him", "fail": those may be meant as they are said.
_TASK = r"(?:present|speak|talk|run|do|give|write|read|ask|scrub|round|take|teach|sing|dance|eat|wear|network|share|sit (?:in|through)|work (?:with|for)|be on(?! this))"
RATHER_DIE = rf"\brather (?:just |actually |honestly )?(?:die|(?:kill|off|hang|shoot) my ?self) than (?=(?:(?:ever|have to|to) )?{_TASK}\b(?! (?:this|it|that)\b))"
# Who says that something ends; what they write is often quoted, and the quote alone sounds like a farewell.
_THEY_SAY = (
    r"\b((?:mentee|mentor|resident|intern|student|fellow|trainee|attending|supervisor|advisee|she|he|they)\b[^.?!]{0,30}?\b"
    r"(?:text(?:ed|s)?|said|says|wrote|writes|e-?mail(?:ed|s)?|message[ds]|told|sent)\b(?: (?:me|us|today|yesterday|that|a message|this))*[\s:,]*[\"'\u201c\u2018]?)"
)
_ENDS = (
    r"(?:i (?:just )?(?:do ?n['\u2019]?t|do not|dont) (?:think|feel(?: like)?) (?:this|it|that|we|our \w+)(?:['\u2019]?s|['\u2019]?re| is| are)? (?:really )?work(?:s|ing)?(?: out)?|"
    r"(?:this|it|our \w+) (?:is ?n['\u2019]?t|isnt|is not|['\u2019]?s not) (?:really )?work(?:ing)?(?: out)?|"
    r"(?:i think |maybe )?we should (?:stop|end|pause|quit) (?:meeting|this|our \w+|the mentorship)|(?:this|it|we) (?:is ?n['\u2019]?t|isnt|are ?n['\u2019]?t|arent|is not|are not) (?:a )?(?:good |right )?(?:fit|match)|"
    r"maybe this (?:is ?n['\u2019]?t|isnt|is not) for me|i need a break from (?:this|mentoring|our \w+))"
)
# What somebody would have instead of pills.
_RELIEF = (
    r"(?:(?:less|fewer|more|better|shorter|kinder|normal|reasonable) (?:\w+ ){0,2}?(?:work|shifts?|calls?|nights?|hours|notes|time|staff|help|rest|support|mentors?|attendings?|schedule|supervision)|"
    r"(?:\w+ )?(?:day|days|weekend|week|time|month) off|(?:kinder|better|different|new) (?:mentor|attending|schedule|rotation|program(?:me)?)|(?:mentor|schedule|vacation|holiday)(?: \w+)?)"
)
_FOR_SLEEP = (
    r"(?:trazodone|zolpidem|ambien|mirtazapine|melatonin|hydroxyzine|doxepin|pills|something|medication|meds|a pill|a tablet)"
)
# The encoder hears one word only.
_IDIOMS = (
    *WORRIES,
    (rf"{_THEY_SAY}{_ENDS}\b(?! (?:my )?life)", r"\1I would like to work with another mentor"),
    # A courtesy, unless it is said to mock or is kept for others.
    (
        r"\b(?:call(?:s|ed|ing)?|address(?:es|ed)?) me (?:as )?(?:doctor|dr|doc|by my (?:title|last name|surname))\b(?!.*\b(?:but|sarcas\w*|mock\w*|instead|except|only|never|smirk\w*|laugh\w*|quotes|joke|barbie|girl|little)\b)",
        "introduces me politely",
    ),
    (r"\b(career|professional|academic|political|social)(?:-| )suicide\b", r"bad \1 move"),
    (r"\b(i(?:['\u2019]?m| am) (?:so |just |absolutely )?)dead(?= (?:lol|lmao|tired|after|on my feet|from)\b)", r"\1exhausted"),
    (
        (
            rf"\b((?:this|that|the|my|our|their|his|her) (?:[\w-]+ ){{0,2}}{_WORK}(?: is| was|['\u2019]s| will be| feels like) )"
            r"(?:just |pure |absolute |actual |basically |straight up )?suicide\b"
        ),
        r"\1terrible",
    ),
    (
        (
            r"\b((?:taking|doing|applying|switching|asking|reporting|telling|working|covering|presenting|starting|complaining|moving|skipping|quitting|doubling) (?:[\w'\u2019-]+ ){0,6}(?:is|would be) )"
            r"(?:just |pure |absolute |actual |basically |straight up )?suicide\b"
        ),
        r"\1a bad idea",
    ),
    (
        (
            r"\b(?:shot|shoot|shooting) (?:my|our|your|him|her|them)sel(?:f|ves) in (?:the|my|his|her|their|both) (?:foot|feet|leg)\b"
            r"(?!(?:[\s,.]+[\w'\u2019]+){0,6}[\s,.]+(?:guns?|pistol|rifle|bullet|on purpose|bleeding|blood|er|ed|hospital)\b)"
        ),
        "making a mistake",
    ),
    (r"\b(?:(?:will|is going to|['\u2019]ll|gonna) )?be the death of (?:me|us)\b", "wears me out"),
    (r"\bmy soul (?:is|was|has|just|slowly) ?(?:slowly |been )?d(?:ying|ied)\b", "I am fed up with it"),
    (
        r"\b(?:hit|hitting|bang|banging|bash|bashing) my head (?:on|against|into) (?:the|a) (?:(?:brick )?wall|desk|table|keyboard)(?: (?:of|over|with|about))?\b",
        "frustrated with",
    ),
    (
        r"\bdisappear (?=(?:to|for) (?:a|an|the|some|my)?(?: ?\w+)? ?(?:beach|island|mountains?|cabin|cottage|hotel|vacation|holidays?|weekend|week|year abroad|hammock|bali|hawaii)\b)",
        "go away ",
    ),
    (
        rf"\b(?:my|our|his|her|the) last (day|week|shift|night|month)(?= (?:on|of|in|at|with) (?:the |this |my |our )?(?:\w+ )?{_LAST_OF}\b)",
        r"the final \1",
    ),
    (
        r"\b(i (?:just |accidentally )?)cut (my (?:finger|thumb|hand|palm|knuckle)s?)\b(?!(?: \w+){0,4} (?:on purpose|deliberately|to feel|again|every))",
        r"\1had a small accident with \2",
    ),
    (
        r"\b(?:overdose|suicide|self-harm)(?= (?:research(?:er)?|epidemiolog\w+|prevention|surveillance|awareness|data|registry|epidemic)\b)",
        "addiction",
    ),
    (
        r"\bdeath (?=(?:that )?(?:i|we) (?:could ?n['\u2019]?t|could not|did ?n['\u2019]?t|failed to|might have|should have) (?:have )?(?:prevent|stop|save|see|saw|catch|caught|avoid|foresee)\w*)",
        "bad outcome ",
    ),
    # Written about, not told.
    (
        r"\b(cases?|write[- ]?ups?|posters?|reports?|vignettes?|talks?|lectures?|papers?|grand rounds) (?:of|on|about) (?:an? |the )?(?:\w+ )?(?:hangings?|suicides?|overdoses?|self[- ]harm|drownings?|shootings?|jumpers?)\b",
        r"\1 on a hard subject",
    ),
    (r"\b(found (?:my|our|a|the|his|her) (?:patient|pt)) (?:hanging|hanged|hung)\b", r"\1 after a death by suicide"),
    # An accident, where it is asked whom to tell of it, or told how it happened.
    (
        r"\b(?:a |an )?(?:\w+ )?(?:cut|nick|gash|slice) (?:on|in|to) my (?:\w+ )?(?:finger|thumb|hand|palm|knuckle)s?\b(?=.*\b(?:report|occupational|employee health|accident\w*|suturing|in the or|ampoule|retract\w*)\b)(?!.*\b(?:on purpose|deliberately|to feel|again|every|my ?self)\b)",
        "a sharps injury",
    ),
    (
        r"\b((?:scared|afraid|terrified|frightened|worried|fear|dread|anxious) (?:of |about |that )?(?:i(?:['\u2019]?ll| will| might| could)? |to )?(?:mak(?:e|ing) (?:a |some |one )?(?:\w+ )?(?:mistake|error)|miss(?:ing)? something)) (?:and |that |which )?(?:will |would |could |might )?(?:kill(?:s|ing)?|harm(?:s|ing)?|hurt(?:s|ing)?) (?:someone|somebody|a patient|patients|people|my patients?|them|him|her)\b(?!.*\b(?:on purpose|deliberately|want\w*|my ?self)\b)",
        r"\1 with grave results",
    ),
    (
        rf"\b(?:i|a (?:little|bit|part) of me|part of me|my soul) (?:\w+ )?(?:die|dies|died) (?:a little|a bit|inside)(?: (?:more|inside))?(?= (?:in|at|during|on|whenever|when) (?:\w+ ){{0,3}}?(?:{_WORK}|rounds|meetings?|conference|grand rounds|noon|notes|pages?|pager)\b)(?!.*\b(?:hop(?:e|ing)|wish\w*|want\w*|rest|for good|for real|soon|really)\b)",
        "I am fed up",
    ),
    (
        r"\b((?:patients?|pts?|family|he|she) (?:just |has |had )?)signed (?:a |the |his |her |their )?(?:dnr|dnar|polst)\b(?!.*\b(?:same|env(?:y|ied)|too|also|want\w*|wish\w*|mine|my own|it (?:was|were) me)\b)",
        r"\1came to the end",
    ),
    # Help that is not what is wanted: to the encoder whoever says "pills" means to take them. Behind it stands what is wanted, of work.
    (
        (
            r"\b((?:do ?n['\u2019]?t|dont|do not) (?:want|need|like)) (?:any |more |the |your )?(?:pills?|meds|medications?|medicines?|tablets|antidepressants?)\b"
            rf"(?=[\s,.;:-]*(?:(?:i|we) )?(?:just |only |but |really |i )*(?:(?:want|need|would like|['\u2019]?d like) )?(?:(?:a|an|some|the|my|to have|to) )?{_RELIEF}\b)"
        ),
        r"\1 a prescription",
    ),
    (
        r"\b(?:do ?n['\u2019]?t|dont|do not) (?:want to|wanna) be here (?=(?:this (?:weekend|saturday|sunday)|on \w+day|for (?:call|rounds|clinic|the (?:weekend|holidays?)))\b.*\b(?:swap|cover|switch|trade|day off|time off)\b)",
        "do not want to work ",
    ),
    (
        r"\b((?:patients?|pts?) (?:(?:has|had|just|who|kept|keeps) )*(?:asked|asks|asking|begged|begs|begging)) (?:me |us |me if i could |if i could )?(?:to )?(?:please )?(?:help|let) (?:him|her|them) (?:to )?(?:die|go|end it|end (?:his|her|their) (?:own )?life)\b(?!.*\b(?:same|env(?:y|ied)|jealous|too|also|as well|want\w*|wish\w*|for me|i would|i'?d|my (?:own )?(?:life|turn)|right|understand|tempted)\b)",
        r"\1 a hard thing",
    ),
    (
        rf"\b(i) (?:take|use|am on|['\u2019]m on|was put on) {_FOR_SLEEP} (?:(?:to|for) )?sleep\b(?=.*\b(?:my (?:own )?(?:doctor|gp|pcp|psychiatrist) (?:knows|prescribe[ds]|gave)|prescribed)\b)",
        r"\1 see a doctor for sleep",
    ),
    (RATHER_DIE, "really not want to "),
    (
        r"\bsleep forever(?= (?:after|post|lol|lmao|haha|this weekend|when i get home)\b)",
        "sleep in",
    ),
)
# Too tired to drive: dangerous, and no wish to die, unless something else is said that is dark.
_ASLEEP = re.compile(
    r"\b(?:fell asleep|falls? asleep|falling asleep|fallen asleep|nodd(?:ed|ing) off|nods off|doz(?:ed|es|ing) off|passed out|micro ?sleeps?) (?:at the wheel|behind the wheel|(?:while |when )?driving(?: home)?|in traffic|at (?:a |the )?(?:red light|traffic lights?|stop ?light)|on (?:the|my|his|her|their) (?:drive|way) home)\b",
)
_LOW = re.compile(
    r"\b(?:hop(?:e|es|ed|ing)|wish\w*|want(?:s|ed)?|wouldn'?t (?:mind|care|be so bad)|would be (?:easier|fine|ok|nice|better)|(?:do|does|did)n'?t care|on purpose|never w[ao]ke|not wak|"
    r"depress\w*|hopeless|cr(?:y|ies|ied|ying)|suicid\w*|d(?:ie|ies|ied|ying)|dead|kill\w*|dark|drunk|drink\w*|pills?|given up|gave up|goodbye|burden|point)\b"
)
_IN_ENGLISH, _BY_TONGUE = (Rewriting(rows, re.IGNORECASE) for rows in (_IDIOMS, IDIOMS_BY_TONGUE))
# A word alone that may be meant darkly; of any other the classifier knows nothing: to it "exit" is a crisis.
_DARK = re.compile(
    r"(?:suicid|kil|kms|die|dying|dead|death|overdos|hang|jump|gone|goodbye|farewell|unaliv|self|harm|hope|worth|help|hurt|cut|pill|gun|rope|noose|"
    r"burden|empt|numb|done|alone|lonely|tired|sad|depress|despair|crisis|sos|911|988|999|112|pain|drown|enough|nothing|lost|broken|trap|end|tonight|"
    r"muer|muri|morir|mort|mour|ayud|aide|triste|vide|vacio|danger|scared|afraid|abus|rape|assault|hit|beaten)",
)
_DRUG = r"(?:fentanyl|opioids?|narcotics?|propofol|ketamine|drugs|controlled substances?|morphine|hydromorphone|dilaudid|meds|medications?|benzos?|midazolam)"
_DIVERTS = re.compile(
    rf"\b(?:steal(?:s|ing)?|stole|stolen|divert(?:s|ed|ing)?|pocket(?:s|ed|ing)?|skim(?:s|med|ming)?|swip(?:es?|ed|ing)) (?:\w+ ){{0,2}}?{_DRUG}\b"
)


@once
def without_idioms(text: str) -> str:
    """Return a text with what it means in place of idioms that name death: "I'm dead after nights", "career suicide"."""
    meant = _IN_ENGLISH.rewritten(text)
    return without_blows(_BY_TONGUE.rewritten(meant) if MAY_BE_IDIOM.search(text) else meant)


def is_lone_word(text: str) -> bool:
    """Say whether a text is one word, and none that may be meant darkly: it says too little to be danger."""
    words = plain_words(text).split()
    return len(words) == 1 and _DARK.match(words[0]) is None


def tells_of_theft(text: str) -> bool:
    """Say whether somebody is told to take drugs from work: a colleague to worry about, and no emergency by that alone."""
    return _DIVERTS.search(plain_words(text)) is not None


def tells_of_sleep(text: str) -> bool:
    """Say whether somebody is told to fall asleep driving, and nothing darker: there is guidance for that."""
    words = plain_words(text)
    return _ASLEEP.search(words) is not None and _LOW.search(words) is None
