"""What kind of reply a message is to a card: a yes, thanks, a step that failed, a worry who hears of it. Whole messages only.

Each piece of a message must be such a reply, and the gravest counts: "no. actually yes". Whatever says something more is none, and
is heard and searched as any other message.
"""

import re
from enum import Enum

from assistant.hearing.denial import after_denial
from corpus.sought import Sought


class Reply(Enum):
    """The kinds, gravest first: where a message holds several, the first of them is answered."""

    YES = "yes"
    AWAY = "they cannot be reached"
    FAILED = "a step that failed"
    UNABLE = "cannot speak, or not here"
    UNSURE = "unsure"
    UNWILLING = "wants no line"
    REFUSES = "they refuse"
    AFRAID = "afraid to act"
    STEP = "a step taken"
    SAFE = "they are safe"
    TOLD = "who is told"
    WHO = "who is asked"
    WHAT = "what now"
    JOKE = "taken back"
    NO = "no"
    THANKS = "thanks"


# Who may be told, and where one may call; what is said after a step is read by them too (assistant.after_card).
SOMEBODY = (
    r"(?:my|a|the|our) (?:\w+ )?(?:wife|husband|partner|girlfriend|boyfriend|mom|mum|mother|dad|father|parents?|brother|sister|friend|roommate|"
    r"flatmate|neighbou?r|family|co-?resident|co-?intern|chief|attending|mentor|senior|doctor|gp|pcp|therapist|psychiatrist|counsel+or|pd|program director|"
    r"chaplain|nurse|security)|someone|somebody|him|her|them"
)
LINE = (
    r"(?:988|911|999|112|000|111|116 ?123|13 ?11 ?14|samaritans|lifeline|emergency services|an ambulance|it|that(?: number)?|"
    r"the (?:crisis |suicide |help ?|support )?(?:line|lines|lifeline|hotline|hotlines|number|numbers))"
)
_PERSON = rf"(?:{SOMEBODY}|security|the (?:police|cops)|the rapid response(?: team)?|(?:the )?rrt|hr)"
_HE = r"(?:he|she|they|(?:my|the) (?:\w+ )?(?:friend|co-?resident|intern|mentee|junior|student|resident|colleague|roommate|brother|sister|wife|husband))"
_IS = rf"{_HE}(?:'?s|'?re| is| are| was| were)"
_SO = r"(?:(?:so|but|and|ok(?:ay)?|well|oh|um+|uh|hm+|now|then|just|please|pls|yes|yeah|no|actually|honestly|tbh|look|sorry|doc|i mean|i guess|what if)[\s,]+)*"
_LATE = r"(?:[\s,]+(?:now|yet|anymore|any more|again|tho(?:ugh)?|please|pls|right now|rn|tonight|today|either|lol|then|already|really|at all|all day|for (?:\w+ ){1,2}(?:minutes?|mins?|hours?)|too|still|here|with me))*"

_KINDS: dict[Reply, tuple[str, ...]] = {
    Reply.YES: (
        r"(?:actually |ok |oh )?(?:yes|yeah|yea|yep|yup|ya|y|i (?:do|am|have|did)|both|all the time|every (?:day|night)|no joke|(?:(?:i(?:'?m| am) )?(?:not (?:joking|kidding)|(?:dead )?serious))|i (?:really )?mean it|it(?:'?s| is) true|(?:i )?still do|i lied|i (?:think|guess|suppose) so)",
        r"(?:please )?help(?: me)?|i(?:'?m| am) (?:not|never) (?:really )?(?:ok(?:ay)?|fine|safe|good|al ?right|well)",
        rf"{_IS} (?:not (?:ok(?:ay)?|safe|fine|breathing|moving|responding)|worse|getting worse|in danger|unconscious|bleeding|dying)|it(?:'?s| is)? (?:getting |got )?worse",
    ),
    Reply.AWAY: (
        r"(?:still )?not (?:answering|picking up|replying|responding|opening)(?: (?:his|her|their|the) (?:phone|door|texts?))?|(?:his|her|their) (?:phone|pager)(?:'s| is) (?:off|dead|ringing out)",
        rf"{_HE} (?:(?:won'?t|wont|does ?n'?t|doesnt|do ?n'?t|dont|did ?n'?t|didnt|is ?n'?t|isnt|not|has ?n'?t) (?:answer(?:ing|ed)?|pick(?:ing)? up|reply(?:ing)?|replied|respond(?:ing)?|open(?:ing)?|come out|text(?:ing)?)(?: back| up)?(?: (?:his|her|their|the|my|to me|me))?(?: (?:phone|calls?|texts?|door|messages?|pager))?|(?:hung up|left|went (?:home|out|off|away)|ran (?:off|away)|drove off|disappeared|switched off (?:his|her|their) phone|blocked me|locked (?:the|his|her|their) door|locked (?:himself|herself|themselves) in)(?: on me)?)",
        rf"{_IS}(?:n'?t| not) (?:answering|picking up|replying|responding|opening|here|home|at (?:work|home))(?: (?:his|her|their|the|my|to me|me))?(?: (?:phone|calls?|texts?|door|messages?|pager))?|{_IS} (?:gone|missing|alone)",
        r"(?:i )?(?:can(?:'?t|not)|could ?n'?t|couldnt) (?:reach|find|get (?:hold of|through to)|locate) (?:him|her|them)|(?:i )?(?:don'?t|dont|do not) know where (?:he|she|they)(?:'?s|'?re| is| are| went| lives?)?|(?:his|her|their) phone is off|straight to voice ?mail|(?:i(?:'?m| am) )?(?:far away|not (?:with|near) (?:him|her|them)|in another (?:city|country|town))",
    ),
    Reply.FAILED: (
        rf"(?:they|it|{LINE}|the (?:call|chat|website|app)) (?:put me on hold|hung up(?: on me)?|kept me waiting|got cut off|cut (?:me )?off|(?:was|is|'s) (?:busy|down|closed|engaged|not working|full)|keeps? ringing|rings? out|just rings?|(?:won'?t|does ?n'?t|doesnt|did ?n'?t|didnt|do ?n'?t|dont|not) (?:answer|work|connect|pick up|reply|go through|load|help)(?:ing)?(?: me)?|(?:told|asked) me to (?:wait|call back|hold)|laughed(?: at me)?|put me through to nobody)",
        r"(?:it(?:'?s| is)|they(?:'?re| are)|line(?:'?s| is)|the line(?:'?s| is)) (?:\w+ )?(?:busy|engaged|closed|down|not (?:picking up|answering|working))|(?:i(?:'?m| am)|i(?:'?ve| have) been|been|still) (?:\w+ )?on hold|(?:no ?body|no ?one|no-one|none of them) (?:(?:is |has |was |ever )?(?:pick(?:s|ed|ing)? up|answer(?:s|ed|ing)?|came|comes|repl(?:ies|ied|ying)|respond(?:s|ed|ing)?|is there|is awake|is coming)|(?:won'?t|does ?n'?t|did ?n'?t) (?:pick up|answer))(?: (?:the |my |their )?(?:line|phone|calls?|texts?|door|it|me|pages?))?",
        rf"i(?:'ve| have)? (?:just |already )?(?:tried|called|rang|phoned|texted|messaged|paged)(?: calling| to call| texting)?(?: (?:{LINE}|{_PERSON}))?(?: and)? (?:no ?body|no ?one|no-one|nothing|no answer|they|he|she|it)(?: \w+){{0,4}}|(?:no ?body|no ?one|no-one) (?:is|was|'s)? ?(?:there|here|home|around)|(?:they|he|she|it|hr|the office) never (?:answered|replied|called(?: me)? back|got back(?: to me)?|picked up|responded)|(?:there(?:'s| is| was) )?no (?:answer|reply|response|signal|one there)|so frustrating|(?:i )?(?:can(?:'?t|not)|could ?n'?t) get through(?: to (?:\w+ ?)+)?|(?:call|text|message) (?:failed|did ?n'?t go)|(?:still )?waiting|voice ?mail|busy",
    ),
    Reply.UNABLE: (
        r"(?:i )?(?:can(?:'?t|not)|cant) (?:use|pick up) (?:the|my) phone|(?:there are )?(?:people|patients|colleagues|everyone|nurses|others|someone|kids|my (?:\w+ )?(?:wife|husband|partner|family|parents|kids|room ?mates?|team|co-?residents?)) (?:is |are |(?:'s|'re) )?(?:all )?(?:right )?(?:around|about|here|near|next to|in earshot|listening|asleep|everywhere)(?: next to)?(?: (?:me|us))?|(?:do|does|can) (?:they|it|you|the line|988|samaritans) (?:do|have|take|offer|use|answer|get) (?:texts?|texting|chats?|whats ?app|messages|e-?mails?)",
        rf"(?:i )?(?:can(?:'?t|not)|cant|could ?n'?t|am not able to) (?:really |just )?(?:call|talk|speak|phone|make (?:a |the )?calls?|say it (?:out )?loud)(?: {LINE}| out loud| aloud| on the phone| (?:right )?(?:now|here)| tonight)?(?: (?:because|bc|cos|cause|since|as|with) .{{3,60}})?",
        r"(?:can|could|may) i (?:just )?(?:text|chat|message|write|email)(?: (?:them|it|someone|somebody|a person|that number|988|the line))?(?: (?:instead|online|rather))*|(?:is there|do they have|any) (?:a |an )?(?:text|chat|online|whats ?app|way to (?:text|chat|write))(?: (?:line|option|number|service|instead|way))*|(?:my|the) (?:room ?mate|flat ?mate|wife|husband|partner|co-?resident|kids?|family|parents?|nurses?|team)(?:'s| is| are|s) (?:right )?(?:here|next door|in the room|asleep|sleeping|listening|(?:with|next to) me)|(?:people|everyone|someone|they) (?:can|could|will|might|would) hear(?: me)?|i(?:'?d| would) rather (?:text|write|chat)|i hate (?:the )?phones?(?: calls)?|(?:my )?phone (?:is )?(?:dead|dying|broken)|(?:i have )?no phone",
    ),
    Reply.UNSURE: (
        r"(?:i )?(?:do(?: no|n'?)t|dont) know(?: (?:what to do|how|if i (?:can|should)|what i want|anymore))?|idk|dunno|(?:i(?:'?m| am) )?(?:not sure|unsure)|maybe|perhaps|possibly|sometimes|some (?:nights|days)|a (?:bit|little)|kind ?of|kinda|sort ?of|probably|i (?:think|guess|suppose)|no idea|not (?:really|exactly|quite)|hard to say|i can(?:'?t|not) (?:say|tell)",
    ),
    Reply.UNWILLING: (
        rf"(?:please )?(?:stop|quit|do(?: no|n'?)t|dont|enough with|no more) (?:(?:telling|tell|asking|ask|making|make|giving|give|sending|send|showing|show) )?(?:me )?(?:(?:to |with )?(?:call|calling|phone|text)(?: (?:{LINE}|{_PERSON}|anyone|people))?|(?:the |those |your |these |that )?(?:numbers?|lines?|hotlines?|lifelines?|phone numbers?)|988)",
        rf"i(?:'ve| have)? (?:already )?(?:tried|used) (?:calling )?(?:{LINE}|{_PERSON}|all (?:of )?(?:them|that|those)|before)(?: (?:before|once|already|last \w+))*|(?:tried|used) (?:{LINE}|them|all that)(?: (?:before|once|already))*|been there(?: done that)?|did(?: not|n'?t) help|(?:i )?(?:do(?: no|n'?)t|dont) (?:really )?want (?:to )?(?:report|call|tell|do|talk to|involve|go to|say|make|get)(?: (?:it|this|him|her|them|anything|anyone|anybody|a (?:report|complaint|fuss)|hr|to (?:anyone|anybody)|the (?:police|program)|into trouble|in trouble))*|(?:it|they|{LINE}|hotlines?|that)(?:'?s|'?re| is| are| was| were)? (?:so |totally |all |completely |just )?(?:useless|no (?:help|use|good)|pointless|bots|a joke|not (?:helpful|helping|for me)|(?:did|do|does)(?: not|n'?t) help)|useless|it (?:did|do|does)(?: not|n'?t|nt) help|i (?:hate|(?:do not|don'?t|dont) (?:trust|like|believe in|want)) (?:to (?:call|talk to|text) )?(?:{LINE}|hotlines?|(?:those |these |crisis |help)?(?:lines|numbers)|{_PERSON}|anyone|any(?:body)?)|i(?:'?m| am) not (?:calling|going to call|gonna call|texting)(?: (?:{LINE}|{_PERSON}|anyone|anybody))?|i (?:won'?t|wont|will not|refuse to) (?:call|text|talk to)(?: (?:{LINE}|{_PERSON}|anyone|anybody))?|leave me alone|i (?:already )?(?:have|see|got) a (?:therapist|psychiatrist|counsel+or)(?: already)?|(?:i )?already have (?:a )?(?:therapist|psychiatrist|help|meds)",
    ),
    Reply.REFUSES: (
        rf"{_HE} (?:(?:says?|said|told me|tells me) (?:no|(?:he|she|they)(?:'?s|'?re| is| are) (?:fine|ok(?:ay)?|not)|not to tell(?: (?:anyone|anybody|a soul))?|to (?:leave|drop) it)|denies (?:it|everything)|(?:won'?t|wont|does(?: not|n'?t)|doesnt) (?:talk|want help|want (?:me|anyone) to (?:know|tell|call)|come|go|tell me|listen|accept help|get help)(?: to me| with me)?|refuses?(?: help| to (?:go|talk|come|get help))?|made me (?:promise|swear)(?: not to tell(?: (?:anyone|anybody))?)?|begged me not to tell(?: (?:anyone|anybody))?)|i promised(?: (?:him|her|them))?(?: not to (?:tell|say)(?: (?:anyone|anybody|anything))?)?",
    ),
    Reply.AFRAID: (
        r"(?:i(?:'?m| am) )?(?:too |so |really |very )*(?:scared|afraid|frightened|terrified|nervous|ashamed|embarrassed|worried)(?: (?:to|of)(?: (?:report(?:ing)?|tell(?:ing)?|say(?:ing)?|do(?:ing)?|speak(?:ing)?|call(?:ing)?|go(?:ing)?|him|her|them|it|that|retaliation|losing my (?:job|place|spot)|what (?:he|she|they)(?:'?ll| will| might| would)? do|(?:any(?:one|body|thing))|up|about|the consequences|(?:that |of )?(?:he|she|they|him|her|them)(?:'?ll| will| might| would| could)? (?:find(?:s|ing)? out|know(?:s|ing)?|retaliat(?:e|es|ing)|fir(?:e|es|ing) me|hear(?:s|ing)?|fail(?:s|ing)? me|ruin(?:s|ing)? (?:me|my \w+))(?: (?:it was me|about (?:it|this)|of it))?))*)?(?: (?:that )?(?:he|she|they)(?:'?ll| will| might| would| could)? (?:find out|know|retaliate|fire me|hear(?: of it)?|fail me|ruin (?:me|my \w+)))?|(?:i )?(?:can(?:'?t|not)|cant|could(?: not|n'?t)) (?:report|tell(?: (?:anyone|anybody|them))?|do (?:it|that|this)|speak up)(?: (?:him|her|them|it|this))?|(?:he|she|they)(?:'?ll| will| would|'?d| could| might) (?:find out|fire me|ruin (?:me|my career)|retaliate|kick me out|know(?: it was me)?|destroy me|make my life hell|fail me)|(?:i|they)(?:'?ll| will| would|'?d| could) (?:lose my (?:job|place|spot|visa|license)|be fired|get fired)|no ?(?:one|body) (?:will|would|is going to) (?:believe me|help|care|listen)",
    ),
    Reply.STEP: (
        rf"(?:i(?:'ve| have)? |we(?:'ve| have)? )?(?:just |already |finally )?(?:call(?:ed)?|rang|phoned|texted|messaged|dialed|reported|paged|told|asked|alerted|contacted|emailed|woke(?: up)?|did)(?: (?:{LINE}|{_PERSON}|us|everyone|people|the (?:attending|senior|chief|team|police|program|ombuds(?:person|man)?)))?(?: (?:about )?(?:it|this|that|everything))?",
        rf"(?:i(?:'?m| am) |we(?:'?re| are) )?(?:now )?(?:calling|texting|phoning|paging|on the phone(?: with)?|talking(?: to)?|on my way|going|on it|with)(?: (?:{LINE}|{_PERSON}|(?:to )?(?:the )?(?:er|ed|a&e|hospital|emergency(?: department| room)?)|now|there))?|(?:i(?:'?ll| will)|gonna|going to|i(?:'?m| am) going to) (?:call|text|tell|go|do (?:that|it)|try|wake|report)(?: (?:{LINE}|{_PERSON}|there))?|{_PERSON} (?:is |'s |are )?(?:driving|walking|running|coming|heading|flying|cycling) (?:over|here|to me|to get me|to pick me up|round)|done|will do|(?:an? )?(?:ambulance|help|security|police|rapid response|the rapid response(?: team)?|rrt)(?: is|'s| are)? (?:coming|on (?:the|its|their) way|here|called)|{_PERSON}(?:'s| is| are) (?:here|coming|with me|on (?:the|his|her|their) way)|i(?:'?m| am) (?:at|in) (?:the )?(?:er|ed|a&e|hospital|emergency(?: department| room)?)",
    ),
    Reply.SAFE: (
        rf"{_IS} (?:\w+ )?(?:safe|ok(?:ay)?|fine|better|al ?right|stable|asleep|home|with (?:me|us|(?:his|her|their) (?:\w+ ?)+|family|friends|someone|a friend)|at home with (?:\w+ ?)+|at home|in (?:the )?(?:hospital|ed|er|ward|good hands)|here|being seen|admitted|getting help|seeing someone)(?: (?:now|at home|with (?:me|family)|again))*|(?:i|they|we|the police|police|security) (?:found|got|reached|saw) (?:him|her|them)(?: (?:in time|at home|ok|safe))*|{_HE} (?:answered|replied|called(?: me)?(?: back)?|texted(?: me)?(?: back)?|picked up|came back|went to (?:the )?(?:ed|er|hospital))",
    ),
    Reply.TOLD: (
        r"(?:will|would|do|are|can|did|does|could) (?:you|u|this|it|anyone|anybody|someone|somebody|they|the hospital|my (?:program(?:me)?|pd|boss|attending|director|hospital)) (?:going to |gonna |be |please |just )?(?:tell(?:ing)?|report(?:ing)?|record(?:ing|ed)?|sav(?:e|ing)|stor(?:e|ing)|log(?:ging|ged)?|keep(?:ing)?|call(?:ing)?|alert(?:ing)?|inform(?:ing)?|notify(?:ing)?|contact(?:ing)?|see|know|read|hear|find out|trac(?:e|king|k)|track(?:ing)?|monitor(?:ing)?|send(?:ing)?|listen(?:ing)?)(?: (?:anyone|anybody|someone|somebody|people|them|this|me|us|it|on me|to (?:this|me|us)|that|about|my (?:program(?:me)?|pd|boss|attending|director|hospital|mentor)|the (?:police|hospital|program|board)|what i (?:say|said|write|type)|of (?:it|this)|for me|please|an ambulance|help|security))*",
        r"(?:please )?(?:do(?: no|n'?)t|dont) (?:tell|report|call)(?: (?:anyone|anybody|them|this|me|it|my (?:program(?:me)?|pd|boss|attending|director|hospital|mentor)|the (?:police|hospital|program|board)))*|is (?:this|it|that) (?:really |even |actually )?(?:confidential|anonymous|private|recorded|logged|secret|monitored|stored|saved)|(?:am i|is this) being (?:recorded|tracked|watched|monitored)|who (?:sees|reads|knows|can see|will (?:see|know|read)|hears)(?: (?:this|it|of this|about this|what i (?:say|type|write)))?|will (?:i|this) (?:get (?:in trouble|reported)|lose my (?:license|job)|affect my (?:license|job|training)|be reported)",
    ),
    Reply.WHO: (
        r"who (?:are|r) (?:you|u)|what (?:are|r) (?:you|u)|(?:are|r) (?:you|u) (?:a |an )?(?:real|real person|person|human|bot|robot|ai|machine|doctor|therapist|there|still there|listening|here)|is (?:this|that|anyone|anybody|someone) (?:a |an )?(?:real|real person|person|human|bot|robot|there|here|listening)|(?:can|could|may) i (?:just )?(?:talk|speak) (?:to|with) (?:you|u|a (?:real )?(?:person|human))|(?:can|could|will) (?:you|u) (?:just )?(?:talk|stay|listen)(?: (?:to|with) me)?|talk to me|stay with me",
    ),
    Reply.WHAT: (
        r"(?:and |so |ok |but )?(?:what (?:now|next|then|do i do(?: now| first)?|should i do(?: now| first)?|shall i do|can i do|am i supposed to do|happens (?:now|next|then)|would happen)|now what|how|where do i (?:start|begin|go)|who do i (?:call|tell|talk to|go to)|which (?:one|number)(?: (?:first|do i call|should i call))?|what|(?:call |text |dial )?(?:988|9-8-8|911|999|112|000|111|116 ?123|3114))",
    ),
    Reply.JOKE: (
        rf"{_HE} (?:says?|said|told me|tells me|claims?)(?: that)? (?:(?:it|that)(?:'?s| is| was) (?:just |only )?(?:a joke|dark humou?r)|(?:he|she|they)(?:'?s|'?re| was| were| is| are) (?:just |only )?(?:joking|kidding|venting)|(?:he|she|they) did(?: not|n'?t) mean it)",
        r"(?:lol |haha |omg |no |nah |nope )*(?:j/?k|just (?:kidding|joking|a joke|venting|being dramatic|exaggerating)|(?:i(?:'?m| was|'?m just| was just| am| am just) |only |just )?(?:joking|kidding|exaggerating|venting|messing(?: around| about)?|being dramatic)|(?:it(?:'?s| was| is)|that was|this is) (?:just |only )?(?:a )?(?:joke|figure of speech|dark humou?r|expression|sarcasm|exaggeration)|(?:just )?(?:a )?figure of speech|(?:i )?(?:did(?: not|n'?t)|don'?t) (?:really )?mean (?:it|that)(?: (?:like that|that way|literally))?|nvm|never ?mind|forget (?:it|i said (?:that|anything|it)|about it)|ignore (?:that|me))",
    ),
    Reply.NO: (
        r"(?:lol |haha )*(?:no+|nope|nah|nup|not (?:any ?more|now|tonight|today|right now|at all)|i(?:'?m| am) (?:ok(?:ay)?|fine|good|al ?right|safe|better)|im (?:ok(?:ay)?|fine|good|safe|better)|i (?:feel|am feeling) (?:\w+ )?(?:better|fine|ok(?:ay)?|calmer)|all good|(?:it|the (?:pain|bleeding|chest pain)|that)(?:'s| is| has|'s all)? ?(?:gone|stopped|eased(?: off)?|passed|went away|settled|better)|it(?:'?s| is|'?s all) (?:ok(?:ay)?|fine|over|passed|better)|(?:it|that) (?:has )?(?:passed|went away)|i (?:do(?: not|n'?t)|dont)(?: want to)?|never|not me|i have ?n'?t|i did ?n'?t)",
        r"(?:(?:no+|nope|nah|lol|honestly)[\s,]+)*(?:i'?m|i am|it'?s|its|not (?:like )?that)? ?(?:\w+ )?(?:safe|ok(?:ay)?|fine|good|al ?right|not (?:like )?that|nothing like that)[\s,]+(?:i'?m |i am |it'?s )?(?:just|only|really|simply) (?:so |very |really |super )?(?:tired|exhausted|stressed|overwhelmed|drained|frustrated|venting|angry|annoyed|upset|sad|overworked|worn out|burn(?:ed|t) out|done with work|a (?:bad|hard|long|rough) (?:day|week|night|shift))",
    ),
    Reply.THANKS: (
        r"(?:thanks?(?: you| u)?|thx|ty(?:sm)?|cheers|ta|ok(?:ay)?|okey|k+|kk|alright|all right|right|sure|fine|whatever|cool|great|good|hm+|mm+|oh|ah|lol|haha|ha|i see|got it|understood|noted|good ?night|night|bye(?: ?bye)?|goodbye|see you|that (?:helps|helped)|appreciate it|makes sense|fair(?: enough)?|if you say so|\U0001f64f|\U0001f44d)(?: (?:a lot|so much|very much|doc|for (?:this|that|your help|listening|asking|the numbers?)|then|anyway|i guess|bye|thanks|thank you))*",
    ),
}
_PATTERNS = {kind: Sought(rf"{_SO}(?:{'|'.join(patterns)}){_LATE}", flags=re.IGNORECASE) for kind, patterns in _KINDS.items()}
_JOINT = re.compile(r"[.!?;,\u2026\n]+|\s(?:and|but|so|because|bc|cos|cause|as)\s", re.IGNORECASE)
_PIECE = re.compile(r"[.!?;,\u2026\n]+|\s-+\s|(?<!\w)[:;]-?[)(D](?!\w)")
MAX_REPLY_WORDS = 24  # longer ones tell a story


def reply_kind(text: str) -> Reply | None:
    """Return what kind of reply a whole message is; None where any piece of it says something else."""
    words = text.replace("\u2019", "'").strip()
    if not words or len(words.split()) > MAX_REPLY_WORDS:
        return None
    if set(words) <= set("?!. "):
        return Reply.WHAT
    whole = _kind(" ".join(words.rstrip("?!. ").split()))
    kinds = [whole] if whole is not None else _kinds(_PIECE.split(words))
    if None in kinds:
        kinds = _kinds(_JOINT.split(words))
    if not kinds or None in kinds:
        return Reply.NO if after_denial(words) == "" else None
    return next(kind for kind in Reply if kind in kinds)


def _kinds(pieces: list[str]) -> list[Reply | None]:
    return [_kind(piece) for piece in map(str.strip, pieces) if piece]


def _kind(piece: str) -> Reply | None:
    return next((kind for kind, pattern in _PATTERNS.items() if pattern.fullmatch(piece)), None)
