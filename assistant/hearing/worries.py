"""Worries and habits of the work that sound like danger to the encoders, each with the words that it is read as.

Rows for `assistant.hearing.idioms`: a pattern, and what stands in its place. Each leaves alone what is told beside darker words.
"""

# A rule that somebody else breaks: a secret kept of it sounds like one of a wish to die, unless something darker is told with it.
_FALSE_HOURS = (
    r"\b(?:fak(?:e[sd]?|ing)|falsif(?:y|ies|ied|ying)|fudg(?:e[sd]?|ing)|l(?:ies?|ied|ying) (?:about|on)|misreport(?:s|ed|ing)?|under-?report(?:s|ed|ing)?) "
    r"((?:her|his|their) (?:(?:duty|work|working) )?hours)\b"
    r"(?!.*\b(?:alive|burden|can(?:['\u2019]?t|not)|cut\w*|dark|dead|death|d(?:ie|ies|ied|ying)|drink\w*|drunk|goodbye|harm\w*|hopeless\w*|hurt\w*|kill\w*|live|living|overdos\w*|pills|suicid\w*)\b)"
)
# What a beginner hopes for: to come through a year without a mistake. Not "else", which somebody says who has made a plan.
_ANYONE = r"(?:anyone|anybody|someone|somebody|(?:any )?people|(?:a |any |my )?patients?)\b(?! else\b)"
_HURT = rf"(?:kill|hurt|harm|maim)(?:ing)? {_ANYONE}"
_NOT_MEANT = r"(?!.*\b(?:on purpose|deliberately|urges?|thoughts?|thinking|voices?|knife|gun|my ?self|snap\w*|control|rage|furious|hate|promise|else|die|dead|suicid\w*)\b)"
_SPAN = r"(?:(?:intern |first |this )?year|months?|rotation|block|internship|residency|training|june|july|graduation)"
_DARKER = r"(?!.*\b(?:alive|better off|burden|cut\w*|dead|death|d(?:ie|ies|ied|ying)|end (?:it|my)|goodbye|harm\w*|hopeless\w*|hurt\w*|kill\w*|live|living|overdos\w*|pills|rap(?:e|ed)|suicid\w*|tonight|unsafe)\b)"

WORRIES = (
    (rf"{_FALSE_HOURS}([^.?!]*?)\bmade me (?:swear|promise)\b", r"careless with \1\2asked me"),
    (_FALSE_HOURS, r"careless with \1"),
    # A habit of a senior's; a single embrace for good is none.
    (
        r"\b((?:mentor|attending|supervisor|consultant|boss|chief|director|pd) (?:always |often |usually )?(?:keeps |insists on |likes to |wants to )?hug(?:s|ging)?)( me| us)? good-?bye\b(?=.*\b(?:like|uncomfortable|awkward|weird|stop|touch\w*|boundar\w*|hugged|hugs)\b)",
        r"\1\2 at the door",
    ),
    (
        (
            rf"^{_NOT_MEANT}(.*\b(?:surviv(?:e|ing)|(?:get|getting) through|(?:make|making) it (?:through|to)|finish(?:ing)?) (?:\w+ ){{0,3}}?{_SPAN})"
            rf",? (?:and not|and never|but not|without|w/o)(?: to)? {_HURT}"
        ),
        r"\1 without a mistake",
    ),
    (
        rf"^{_NOT_MEANT}(.*\b(?:goals?|aims?|objectives?|ambitions?)\b[^.?!\n]{{0,40}}?)\b(?:not|do ?n['\u2019]?t|without|avoid|never)(?: to)? {_HURT}",
        r"\1not make a mistake",
    ),
    # What somebody said or how they took it stays in the mind: hurt, unless the words were dark.
    (
        (
            r"\b(?!(?:[^\n]{0,200}\b)(?:kill\w*|die[ds]?|dying|dead|death|suicid\w*|end (?:it|my)|be here|disappear|jump\w*|pills?|gone|burden|better off|miss(?:ed)? me|touch\w*|kiss\w*|rap(?:e|ed)|naked|living|alive|life|"
            r"tried|tries|attempt\w*|did it|doing it|knife|guns?|rope|bridge|train|driv\w+|overdos\w*|cut\w*|escape|peace)\b)"
            r"((?:said|told me|went (?:quiet|silent|cold)|laughed|sighed|frowned|rolled (?:his|her|their) eyes)\b(?! (?:\w+ )?(?:how|about|what|where|why)\b)[^.?!\n]{0,80}[.?!\"'\u201d,]*\s*(?:and |but )?i )"
            r"(?:just )?(?:keep|can(?:no|['\u2019])?t stop) (?:thinking (?:about|of)|replaying|going over) (?:it|that|what (?:he|she|they) said)\b"
        ),
        r"\1mind it",
    ),
    (
        (
            r"\b((?:i(?:['\u2019]?m| am) (?:just )?(?:going to|gonna)|i(?:['\u2019]?ll| will)) )(?:end up |probably |definitely )?(?:kill(?:ing)?|hurt(?:ing)?|harm(?:ing)?) (?:someone|somebody|people|a patient|patients) (?:in (?:july|august) )?"
            r"(?=(?:when i(?:['\u2019]?m| am) (?:a |the )(?:senior|attending|intern|fellow|registrar)|as (?:a|the) (?:new )?(?:senior|attending|intern|fellow|registrar)|by (?:accident|mistake))\b(?!.*\b(?:on purpose|deserv\w*|hate|anger|angry|rage|revenge|knife|gun|scalpel)\b))"
        ),
        r"\1make a grave mistake ",
    ),
    # A room to be found at work; to the classifier it is a question of no field of ours.
    (
        (
            r"\b(?:where (?:can|do|could|should) (?:i|we)(?: go to)? (?:pump|express)(?: (?:breast ?)?milk)?|(?:is|are) there(?: \w+){0,2} (?:somewhere|place|room|space)s?(?: for \w+)? to (?:pump|express)(?: (?:breast ?)?milk)?|"
            r"(?:where(?:['\u2019]?s| is| are)|(?:is|are) there)(?: \w+){0,2} (?:lactation|pumping) (?:room|space|suite)s?)\b"
        ),
        "as a resident, who do I ask for a lactation room",
    ),
    # Numb where others would grieve: worn out.
    (
        r"\b(?:do ?n['\u2019]?t|dont|do not|no longer|never) (?:really |even )?(?:feel|care) (?:anything |a thing |sad |much |at all )?(?:any ?more )?(?:when|if) (?:(?:my|our|the|a) )?(?:patients?|pts?) (?:dies?|pass(?:es)? away)\b(?!.*\b(?:same|env(?:y|ied)|jealous|wish\w*|want\w*|my ?self|mine|i (?:die|live)|if i)\b)",
        "am numb with patients",
    ),
    # Too much to do; what somebody drowns in is left where it is said.
    (
        r"\b((?:i|we)(?:['\u2019]?m|['\u2019]?re| am| are| feel like i(?:['\u2019]?m| am)|['\u2019]?ve been|['\u2019]?s)? (?:(?:just|barely|still|also|already|completely|totally|literally|absolutely|constantly|always|kind of|a bit|basically|so|quietly) )*)drowning\b(?!.*\b(?:my ?self|lake|river|sea|ocean|pool|bath\w*|tub|dark\w*|despair|sad\w*|grief|pain|depress\w*|pills|alcohol|vodka|wine|whisk\w+|drink\w*|sink\w*|surface|under ?water|want|wish\w*|hope|let (?:go|me)|give up|giving up|die|dying|end|alive|live|save me|can(?:no|['\u2019]?)t)\b)",
        r"\1overwhelmed with work",
    ),
    # Over, and asked about as a patient's death is: "act now" is too late.
    (
        r"\b((?:patients?|pts?)(?: of (?:mine|ours|his|hers)| (?:that |who )?(?:i|we) (?:\w+ ){1,4}?| (?:from|in|on|of) (?:\w+ ){1,3}?)? ?(?:(?:has|had|just|who) )?)(?:(?:hanged|hung|killed|shot) (?:him|her|them)sel(?:f|ves)|committed suicide|took (?:his|her|their) own li(?:fe|ves))\b(?!.*\b(?:join|follow|be with|same|env(?:y|ied)|i(?:['\u2019]?m| am) next|should have been me|(?:understand|get|know) (?:exactly )?why|tempted)\b)",
        r"\1died by suicide",
    ),
    # A line that takes reports is none for those in danger.
    (
        rf"^{_DARKER}(.*\b(?:compliance|ethics|reporting|whistle ?blow\w*|speak(?:ing)?[ -]?up|integrity|hr|gme|acgme|anonymous(?=.*\b(?:trace[ds]?|identif\w*|find (?:me|out|us)|program(?:me)?|report\w*|complain\w*|attending)\b)) )(?:tip )?(?:hot|help)line\b",
        r"\1report form",
    ),
    # What was done to somebody and may be reported; what it was is left where it is said.
    (
        rf"^{_DARKER}(.*\breport(?:ing)? )what happened to (my [\w-]+|her|him|them)\b",
        r"\1how \2 was treated at work",
    ),
    (
        rf"^{_DARKER}(.*\breport\w*\b.*\b(?:she|he|they))(?:['\u2019](?:s|ve)| has| have)? (?:decided not to|decided against (?:it|reporting)|chosen not to)\b(?: report\b)?",
        r"\1 would rather not file a complaint about the attending",
    ),
    (
        rf"^{_DARKER}(.*?)(?: is not| was not| is ?n['\u2019]?t| was ?n['\u2019]?t|['\u2019]s not| not) on (the|my|our) (poster|paper|abstract|author list|manuscript)\b",
        r"\1 is missing among the authors of \2 \3",
    ),
    # A life that goes into work.
    (
        (
            rf"^{_DARKER}(.*?)\b(?:giv(?:e|es|ing)|gave|sacrific(?:e|ed|ing)|devot(?:e|ed|ing)|dedicat(?:e|ed|ing))(?: up)? (?:my|his|her|their|your) (?:whole |entire )?"
            r"life (?:to|for) (?=(?:the |this |a |our |my )?(?:job|work|medicine|surgery|hospital|career|research|program|profession|department|field|specialty|lab)\b)"
        ),
        r"\1work all day at ",
    ),
    # A doubt about training, and a claim on somebody's thanks.
    (
        rf"^{_DARKER}(.*?)\b(?:do ?n['\u2019]?t|do not|dont|can(?:['\u2019]?t|not)) see (?:her|him|them|me|you) (?:finishing|graduating|passing)\b",
        r"\1doubt the progress in residency",
    ),
    (
        rf"^{_DARKER}(?!.*\b(?:husband|wife|partner|boyfriend|girlfriend)\b)(.*?)\b(?:you|i)(?:['\u2019]?d| would) be nothing without (?:me|him|her|them)\b",
        r"\1he made my career",
    ),
    # Fed up with advice to be strong: of it, and of nothing else.
    (
        (
            r"\b(?!(?:[^\n]{0,300}\b)(?:alive|burden|cut\w*|dark|dead|death|d(?:ie|ies|ied|ying)|drink\w*|drunk|empty|end(?:ing)? (?:it|my)|gone|goodbye|harm\w*|hopeless\w*|kill\w*|live|living|overdos\w*|pills|point|reason|suicid\w*|wake|worth\w*)\b)"
            r"((?:so |really |just |honestly |a bit |sick and )*)(?:tired|sick|weary|exhausted|fed up|done) (?:of|with|by) (?:being told|hearing|people telling me|them telling me|everyone telling me|emails|talks|lectures|workshops|modules|posters|surveys|the word)"
            r"(?= (?:that (?:i|we) should |to |on |about |again )?(?:be (?:more )?(?:resilient|grateful|mindful|positive|strong|thankful)|do (?:more )?(?:yoga|self[- ]care|mindfulness)|meditate|breathe|practi[sc]e (?:self[- ]care|gratitude|mindfulness)|take care of myself|smile|(?:about )?(?:my |our |personal )?(?:resilien(?:ce|t|cy)|wellness|well-?being|self[- ]care|burnout|mindfulness|gratitude|yoga|grit)))"
        ),
        r"\1annoyed at talks at work",
    ),
    (
        r"\b(?:stop|quit) telling (me|us) to (?=(?:meditate|breathe|do yoga|be (?:resilient|mindful|grateful)|smile more|practi[sc]e)\b)",
        r"our program wants \1 at wellness talks to ",
    ),
    # Praise of whoever was there before.
    (
        (
            r"\b(how (?:good|great|amazing|brilliant|wonderful|fast|quick|smart|perfect) )(?:the|her|his|their) (?:last|previous|former|old) (resident|intern|fellow|registrar|chief|student|mentee|trainee|one|class)s? (?:was|were|used to be)\b"
            r"(?! (?:in bed|to look at|at keeping quiet|dead|gone))(?!.*\b(?:die[ds]?|dead|suicid\w*|kill\w*|legs|body|sex\w*|bed|make room|without me|my place|tonight|better off|gone|burden|point)\b)"
        ),
        r"\1another \2 is, better than me,",
    ),
    # In for it with the boss, or unprepared.
    (
        (
            r"^(?!.*\b(?:die|dying|dies|kill\w*|suicid\w*|pills|end|gone|alive|living|wish\w*|want\w*|care|cares|goodbye|inside|over|better|finally|relief|hop(?:e|es|ed|ing)|sorry|note|find out|found|tell (?:him|her|them|my|the)|(?:when|once|after|until|till|before) i(?:['\u2019]?m| am) )\b)"
            r"(.*\bi(?:['\u2019]?m| am) (?:(?:so|totally|basically|literally|gonna be|going to be|as good as) )?)dead (?=(?:meat\b|(?:tomorrow|tonight|(?:on )?\w+day|at|in|if|when|because|for)\b[^.?!\n]{0,60}?"
            r"\b(?:prep\w*|m&m|rounds|exams?|presentations?|present(?:ing)?|conference|pd|attending|boss|chief|late|deadline|slides|draft|notes|logs?|viva|test|pimp\w*)\b))"
        ),
        r"\1in trouble ",
    ),
)
