"""Hear danger to life in plain words, before anything else runs: English phrases here, Spanish and French in `assistant.hearing.danger_by_tongue`; no model, no disk.

This is the first of two stages. It knows what people say outright; what is only hinted at is left to the classifier on the
encoder's vectors (`index.routes`). It must work when nothing else does.
"""

import re

from assistant.hearing.danger_by_tongue import danger_by_tongue
from assistant.hearing.dangers import Danger
from assistant.hearing.despair import despairs
from assistant.hearing.done import DRUG, is_done, is_not_waking
from assistant.hearing.idioms import RATHER_DIE
from assistant.hearing.method import TOPIC, asks_what_kills
from assistant.hearing.past import (
    comes_back,
    follows_the_dead,
    is_bereaved,
    is_long_ago,
    tells_of_attempt,
    without_others_past,
    without_own_past,
)
from assistant.hearing.threat import threat
from corpus.once import once
from corpus.plain import plain_words
from corpus.sought import Sought

_WANT = r"(?:wan+t|wnat|wana|wanted|wish|wanna|need|plan(?:ning|ned)?|going|gonna|ready|about|trying|tempted|like|love|prefer|rather|hope|hoping|decided)"
_PERSON = (
    r"(?:he|she|they|intern|resident|friend|student|colleague|coworker|co ?intern|co ?resident|roommate|mentee|wife|husband|partner|"
    r"girlfriend|boyfriend|brother|sister|senior|junior|chief|fellow|registrar|house officer|trainee|someone|somebody|classmate|buddy|"
    r"attending|mentor)"
)
_SELF = (
    # explicit
    r"\b(?:kil+|off|hang|shoot|drown|stab|poison|unalive)(?:ing|ed)? my ?self\b(?! (?:working|trying|laughing|over|studying|in the (?:foot|leg))\b)",
    r"\b(?:hurt|harm|cut)(?:ting|ing)? myself\b(?! (?:off|out|some slack|shaving|on a|with a (?:needle|scalpel))\b)",
    r"\b(?:kms|unalive me)\b",
    rf"\b{_WANT} (?:to+|2) (?:die|dye|dy)\b(?= *(?:$|now\b|today\b|tonight\b|so bad|please|and\b|but\b|i\b))",
    r"\b(?:myself|i should|i'?ll|i will|gonna|wanna) kys\b",
    # "SI" as doctors write it; a joint and a unit are called so too.
    r"\b(?:i|i'?ve|i'?m|im) (?:(?!patients?\b|pts?\b|a\b|the\b)\w+ ){0,3}?(?:have|having|had|got|get|getting|with|feel|feeling|experiencing) (?:(?!a\b|the\b|my\b)\w+ ){0,2}?si\b(?! (?:joints?|units?|pain|belt|fusion|dysfunction|injections?|patients?|consults?|cases?|evals?|screen\w*|training|lecture))",
    r"\bend(?:ing)? (?:my (?:own )?life|my existence|it all|it tonight|it today|things tonight|everything tonight)\b",
    r"\btak(?:e|ing) my (?:own )?life\b",
    rf"\b{_WANT} (?:to )?(?:just )?(?:die|be dead|be gone forever|not (?:be )?(?:exist|alive)|stop existing|disappear forever)\b(?! (?:of|from|laugh|inside|on this hill|hard|down|for a (?:coffee|nap|beer|drink)))",
    r"\bwish i (?:was|were) (?:dead|never born|not alive|gone)\b|\bwish i(?:'d never been born| (?:could (?:just )?die|had never been born|didn'?t exist|would die|wouldn'?t wake up))\b",
    r"\b(?:dont|don't|do not|didn'?t|no longer|never|not) (?:really )?(?:want(?:ed)?|wanna|care) (?:to )?(?:be alive|live(?! (?:near|far|close|downtown|abroad|apart|off|out of|on (?:campus|site)|at (?:home|the hospital|work)|with (?:my (?:parents|in ?laws|ex|roommates?)|roommates)|in (?:an?|the|my|our|his|her) (?!(?:\w+ )?(?:world|body|skin|pain|hell))))|exist|wake up|be here any\s?more|keep living|go on living|be on this earth|be in this world)\b",
    r"\b(?:i'?m|i am|im|i feel|i'?ve been|feeling|been|am i|getting|actively|passively) (?:\w+ ){0,2}suicidal\b(?! (?:patient|ideation (?:screen|work|lecture)))",
    r"\b(?:better off|happier|easier) (?:without me|if i (?:(?:just|simply|only|really) )?(?:was|were|wasn'?t|weren'?t) (?:(?:just|simply) )?(?:gone|dead|here(?! (?:on|for|at|in|this|every|so)\b)|around|alive)|with me gone)\b|\b(?:i'?d|i would|i am|i'?m|im) (?:be )?better off dead\b",
    r"\b(?:thinking|thoughts?|think|thought|dreaming|fantasi[sz](?:e|ing)|obsess(?:ed|ing)|googl(?:ed|ing)) (?:about |of |on )?(?:how to )?(?:suicide|kill(?:ing)? myself|ending (?:it|my life)|end (?:it|my life)|not existing|being dead|my own death|jumping|taking (?:all )?(?:my|the) pills)\b(?! (?:prevention|ship|rope|in))",
    r"\b(?:thoughts|ideas) of (?:suicide|self harm|dying|death|hurting myself)\b",
    r"(?:\b(?:i'?m|i am|im|i'?ve been|i feel|i get)(?: \w+){0,3}? |^(?:(?:no more|honestly|just|so|really|just so|i guess) ){0,2})(?:tired|sick|exhausted|weary) of being alive\b(?! in (?:this|the) century)",
    r"\bno (?:reason|point|will) (?:to|in|for) (?:live|living|be(?:ing)? alive|stay alive|being alive|going on living|staying alive|me to live)\b",
    r"\b(?:my life|life|it|living) (?:is|isn'?t|is not|feels)(?: just)?(?: not)? (?:not )?worth (?:living|it any\s?more)\b(?! (?:the|to|for))",
    r"\bhop(?:e|ing) (?:that )?(?:i|to) (?:just )?(?:don'?t|do not|dont|never|not) (?:make it|wake up|survive|come back)\b",
    r"\bi(?:'d| would)? (?:much )?sooner (?:be dead|die)\b(?! (?:than|of))",
    r"\b(?:how (?:easy|simple|nice|peaceful|good|quiet) it(?:'d| would) be|it(?:'d| would) be (?:(?:so|much|really|just|kind of|almost) )*(?:easy|easier|simple|simpler|nice|nicer|peaceful|a relief)) (?:if i (?:could )?|to )(?:(?:just|simply) )?(?:not wake(?: up)?|never wake(?: up)?|did ?n'?t wake up|stop(?:ped)? existing|not exist|be dead|die|was dead|were dead|disappear forever|not be alive|not be here any ?more)\b(?! (?:up )?(?:at|before|so|early|that early|until|when|every|by|in (?:her|his|their)|of (?:embarrassment|shame|boredom)))",
    r"\bhop(?:e|ing) (?:that )?(?:i|to) (?:just )?(?:crash|die|get hit|fall asleep and not)\b",
    r"\b(?:i|i'?ve|i'?m|me|been|am) (?:(?!patients?\b)\w+ ){0,4}(?:commit(?:ting)?|attempt(?:ed|ing)?|tried|try(?:ing)?|contemplat(?:e|ed|ing)|consider(?:ed|ing)?) suicide\b(?! (?:risk|prevention|patients?))",
    r"\bcan'?t go on (?:living|any\s?more|like this any\s?more)\b|\bcant go on (?:living|anymore)\b",
    r"\b(?:my|a|the) suicide (?:note|letter|plan)\b(?! (?:template|lecture|for the))",
    # said around a corner: gone, goodbye, a burden, means, an end
    r"\b(?:when|after|once) i'?m gone\b(?! (?:on|for|from|to|away|home|over|during|until|back|next (?:week|month|year|block|rotation|july)))|\bonce i am gone\b|\bi (?:won'?t|wont|will not) be (?:around|alive|here) (?:any ?more|much longer|by then|tomorrow|to see)\b",
    r"\b(?:i'?m|i am|im|being|feel like|just|such) (?:just )?(?:a|such a) burden (?:to|on|for) (?:every(?:one|body)|my (?:family|wife|husband|kids|parents)|all of (?:you|them))\b",
    r"\b(?:wrote|written|writing|left|leaving) (?:\w+ ){0,3}(?:goodbye|good bye|farewell|last) (?:letters?|notes?|messages?|emails?)\b(?! (?:to my (?:program|patients|team)|for my (?:colleagues|team)))",
    r"\b(?:step|walk|jump|throw myself|drive|swerve|steer|crash)(?:ing)? (?:\w+ ){0,3}(?:in front of (?:a|the) (?:train|truck|bus|car|lorry|tube)|off (?:a|the) (?:bridge|roof|building|cliff|parking)|into (?:a|the) (?:tree|wall|barrier|pole|river|oncoming))\b",
    r"\b(?:stock ?pil(?:ed|ing)|saved up|saving up|been saving|hoard(?:ed|ing)|collect(?:ed|ing)) (?:\w+ ){0,3}(?:pills|tablets|meds|medication|insulin|opioids|vials)\b",
    rf"\bi(?:'?ve| have|'?m)? (?:\w+ )?(?:\d+|an? (?:whole |full )?(?:bottle|box|bunch|load|lot|pack|handful)(?: of)?|enough|lots of|all my) (?:\w+ (?:of )?)?{DRUG} (?:\w+ )?(?:saved(?: up)?|stashed(?: away)?|hidden|hoarded|put (?:by|aside)|set aside)\b(?! (?:for (?!tonight|later|when|after|it\b|that\b|this\b|the end|the day|a rainy)|in case))",
    r"\b(?:fall asleep|go to sleep|sleep) (?:and )?(?:never|not|forever)(?: (?:wake|waking)(?: up)?)?\b(?! (?:on|before|enough|after|post|lol|lmao|haha|this weekend))|\bnever (?:wake|waking) up(?: again)?\b",
    r"\b(?:attempted|tried to (?:end it|do it|die)|overdosed|od'?d) (?:once |before |last |in )(?:\w+ ){0,6}(?:again|back|now|tonight|week|thoughts)\b|\b(?:dark|bad|those|same|suicidal|intrusive) thoughts (?:are|have|came|come|keep)(?: \w+)? (?:back|coming|worse|stronger|returned)\b",
    rf"\bi(?:'?ve| have)?(?: (?:just|already|now|carefully))* (?:counted|laid|lined|set) (?:out |up )(?:all )?(?:of )?(?:my|the|every) (?:\w+ )?{DRUG}(?= *$| (?:tonight|already|now|on (?:my|the) (?:bed|desk|table|floor|counter|nightstand)|and (?:i|it|the)|next to|it'?s|they'?re|they are|in front)\b)(?!.*\b(?:patients?|pts?|nurses?|cart|pyxis|trauma|code|case|or)\b)",
    r"\b(?:i'?ve got|i have|i got|i'?ve|here with|sitting with|next to me(?: are| is)?|bought|in front of me(?: are| is)?) (?:\w+ ){0,3}?(?:pills|tablets|meds|ambien|xanax|benzos|opioids|insulin|oxy\w*|tylenol) (?:and|with|plus) (?:\w+ ){0,2}?(?:vodka|whisk\w+|bourbon|rum|gin|wine|tequila|booze|alcohol|liquor|rope|blade|razor)\b(?!.*\b(?:patients?|pts?)\b)",
    r"\bi(?:'?ve| have|'?m| am)? (?:\w+ ){0,3}?(?:tied|tying|made|making|practi[sc](?:ed|ing)|rehears(?:ed|ing)|tested|testing) (?:\w+ ){0,2}?(?:a|the|my) noose\b",
    # Kept back from work; "collecting the waste data" is an audit.
    r"\bi(?:'?ve| have|'?m| am| keep| kept)?(?: (?:been|just|started|begun|have|keep|slowly|secretly|quietly|already|also|to|am)){0,4} (?:sav(?:e|ed|ing) up|sav(?:ed|ing)(?= (?:the |my |some |all )?(?:\w+ )?(?:waste|leftover))|stash(?:ed|ing)?|squirrel\w* away|pocket(?:ed|ing)?|hoard(?:ed|ing)) (?:(?:the|my|some|all|of|leftover|left|over|old|extra|unused|bits|vials?|ampoules?|syringes?|any|every|\d+|few|couple|a|bottles?|units?|whatever) ){0,4}?(?:propofol|fentanyl|potassium|kcl|ketamine|morphine|midazolam|hydromorphone|insulin|vecuronium|rocuronium|waste|ampoules|syringes)\b(?! (?:\w+ )?(?:data|audit|numbers|records?|figures|papers?|slides|project|logs?|cases?|questions?)\b)(?! for (?:the|a|my|our) (?:next |second )?(?:case|sim\w*|lab|study|patient))",
    r"\b(?:if|when|once|after|before) i (?:end it|(?:do )?(?:die|kill my ?self)|am dead|'?m dead)\b(?: \w+){0,9} (?:cover (?:all )?(?:of )?my (?:shifts?|calls?|nights?|weekends?)|my (?:loans?|debts?|funeral|body|life insurance)|(?:tell|find|call) my (?:parents|mum|mom|mother|dad|wife|husband|kids|family))\b",
    r"\b(?:look(?:ed|ing|s)? (?:it )?up|googl\w+|work(?:ed|ing) out|counted|counting(?: out)?|research(?:ed|ing)|calculat(?:ed|ing)) (?:exactly )?how many (?:of (?:these|them|those|my)(?: (?:pills|tablets|meds))?|pills|tablets|vials|units) (?:exactly )?(?:it (?:takes?|would take|needs?)|i(?:'d| would)? (?:need|take)|(?:is|would be) enough)(?= *$| to (?:die|do it|end|not|never|kill|be (?:sure|safe|done)|stop)\b)",
    r"\b(?:a|the|my only|only) (?:permanent|final) (?:way out|exit|solution|one)\b|\b(?:only|easiest) way out (?:\w+ ){0,4}(?:is (?:to die|death|ending)|permanent)\b|\bput an end to (?:it all|myself|my life|everything)\b",
    r"\b(?:world|everyone|family|kids|wife|husband|team|program|they|people) (?:\w+ ){0,2}(?:would|will|d|'d) (?:all )?be (?:better|happier|fine|relieved)(?: off)? (?:without me|if i (?:was|were|wasn'?t|weren'?t|disappeared|died))\b",
    r"\b(?:giving|gave|given) (?:away )?(?:my|all my) (?:things|stuff|dog|cat|belongings)(?: away)?\b|\b(?:put|putting|get|getting|got) my affairs in order\b|\bmy (?:life|death) insurance (?:pays|would pay|covers)\b",
    r"\b(?:last|final) (?:time you|message you|thing you)(?:'ll| will)? (?:ever )?(?:hear|get|read) from me\b|\btell (?:my|them|him|her) (?:\w+ ){0,3}(?:i loved|i'?m sorry for everything)\b",
    r"\b(?:wrote|written|writing|finished|done) (?:all )?(?:the|my) (?:goodbye )?(?:notes|letters)\b(?: already)?(?: \w+){0,3} (?:to|for) (?:my|the) (?:mum|mom|mother|dad|parents|wife|husband|partner|kids|family|sister|brother)\b",
    r"\b(?:plan(?:ning|ned)?|think(?:ing)? about|thought about|work(?:ing)? out|look(?:ing|ed) up) (?:\w+ ){0,2}(?:how|ways?) to end (?:things|it)\b(?! (?:with|well|on))",
    r"\bhow many (?:of (?:my|the) (?:own )?)?(?:pills|tablets|meds) (?:\w+ ){0,4}(?:take|need|enough|to die|kill)\b(?! (?:the|a|my) patient)",
    # imminent: a plan, means, something taken
    r"\bi (?:just |have |already )*(?:took|taken|swallowed) (?:all|a whole|the whole|a bottle|a bunch|too many|\d+)(?: of)?(?: my| the)? ?(?:pills|tablets|insulin|tylenol|paracetamol|acetaminophen|propofol|potassium|opioids|meds|medication|bottle)\b",
    r"\bi (?:have|'ve got|got|made|bought|saved up|stashed|drew up) (?:a |the |some |enough )?(?:\w+ ){0,3}(?:rope|gun|pills|potassium|propofol|insulin|fentanyl|noose|blade|plan) (?:to|so i can|for tonight|for after|ready|and (?:im|i'?m) going to)\b(?! (?:study|talk|ask|tell|meet|give|teach|start|finish|apply|manage|treat))",
    r"\b(?:goodbye|my last (?:night|day|message)) (?:on earth|alive|ever|world)\b|\bthis is (?:my )?goodbye(?: to (?:everyone|all of you))?$",
    r"\b(?:standing|sitting) (?:on|at) the (?:roof|bridge|ledge|edge of the)\b",
    r"\bself ?harm(?:ing|ed)? (?:again|tonight|myself|to cope)\b|\bi (?:have been |started |keep |am |m )?self ?harm(?:ing|ed)?\b",
)
_RISK = (
    r"(?:suicidal|(?:kill|hurt|harm|cut|off)(?:ing|ed)? (?:him|her|them)sel(?:f|ves)|(?<!\bi )(?:want|wants|wanted|wanting) to (?:die|be dead|end it|disappear forever)|"
    r"(?:his|her|their) own li(?:fe|ves)|end(?:ing)? (?:his|her|their) life|end(?:ing)? it all|(?:not|isn'?t|isnt) worth living|better off (?:dead|without (?:him|her|them))|"
    r"(?:about )?not existing|suicide note|(?:attempted|tried|committed|commit|attempting|considering|contemplating|thinking (?:about|of)|thoughts of|talk(?:s|ed|ing)? about|mention(?:s|ed)|joked? about|joking about) (?:committing )?suicide|"
    r"(?:doesn'?t|does not|doesnt|don'?t|dont|didn'?t) want to (?:be alive|live|exist|wake up|be here any\s?more)|(?:took|taken|swallowed) (?:a bunch|all|a bottle|too many|an overdose)|overdosed|"
    r"(?:text(?:ed)?|said|sent|wrote|posted|saying|messaged)(?: \w+){0,5} goodbye|giving away (?:his|her|their)|gave away (?:his|her|their)|be better (?:off )?without (?:him|her|them)|(?:an )?overdose attempt|suicide attempt|(?:a|the) (?:goodbye|suicide) (?:note|letter|message)|not wanting to (?:be alive|live|be here)|no reason to (?:live|go on)|cut (?:his|her|their) (?:wrists?|arms?)|self ?harm(?:ing|ed)?|cutting again)"
)
_PARTS = r"(?:goodbye|thanks for everything|sorry for everything|forgive me|(?:take care of|look after) (?:mom|mum|mama|dad|papa|my (?:\w+ )?(?:mom|mum|dad|kids?|cat|dog|son|daughter|parents)|the (?:kids|cat|dog|baby)))"
_OTHER = (
    rf"\b{_PERSON}\b(?:'s)?(?: \S+){{0,14}} {_RISK}\b",
    rf"\b{_PERSON}\b(?:'s)?(?: (?!(?:i|i'?m|i'?ve|i'?d|my ?self)\b)\S+){{0,14}} unaliv(?:e|ing|ed)\b(?! (?:my ?self|me)\b)",
    rf"\b{_PERSON}\b(?:'s)?(?: \S+){{0,8}} (?:doesn'?t|does not|don'?t|do not) (?:think|know (?:how|if|whether)) (?:she|he|they) (?:can|could|will) (?:go on|keep going|carry on)(?: (?:any\s?more|like this|living|much longer))?(?= *$| (?:what|how|should|do i|i am|i'?m)\b)",
    rf"\b{_RISK}\b(?: \S+){{0,4}} (?:said|says|wrote|texted) (?:my|a|the|one of)\b",
    rf"\b{_PERSON}\b(?: (?!(?:patients?|pts?|i|i'?m|i'?ve)\b)\S+){{0,10}}? (?:tied|tying|ties|made|making|makes|practi[sc](?:ed|ing|es)|rehears(?:ed|ing)|bought|buying|owns|keeps|has) (?:\w+ ){{0,2}}?(?:a|the|his|her|their) noose\b",
    rf"\b{_PERSON}\b(?: \S+){{0,6}}? (?:says?|said|thinks?|told (?:me|us)|tells (?:me|us)|texted|wrote|feels?|believes)\b(?: \S+){{0,4}}? (?:kids?|children|baby|family|i|we|parents|husband|wife|son|daughter) (?:and i )?(?:would|will|'d|are|am) (?:all )?(?:be )?(?:happier|better|fine|ok(?:ay)?) without (?:him|her|them)\b(?! (?:at|on|in|as|this|there|for|being)\b)",
    rf"\b(?:caught|found|walked in on|discovered|saw|seen) (?:\w+ ){{0,3}}?{_PERSON}\b(?: (?!(?:patients?|pts?|vessel|tying|suture|vascular|surgical|practi[sc]ing)\b)\S+){{0,5}}? with (?:a|an|the|his|her) (?:\w+ )?(?:ligature(?! (?:for|to|of|on|from|and|ready|around the)\b)|noose|(?:belt|rope|cord|cable|tubing) (?:\w+ )?(?:around|round) (?:his|her|their) neck|(?:razor|knife|blade|scalpel) (?:to|on|at|against) (?:his|her|their) (?:wrists?|arms?|neck|throat))\b",
    rf"\b{_PERSON}(?:'s| is|'re| are) (?:\w+ ){{0,2}}(?:on|at) (?:a|the) (?:railway |train |foot)?(?:bridge|roof|ledge|parapet|railings?)\b(?! (?:program|programme|course|year|fellowship|scheme|project|garden|terrace|bar|cafe|party))",
    rf"\b(?:isn'?t|isnt|not|won'?t|wont|stopped|doesn'?t|hasn'?t) (?:answer|respond|pick|repl)\w*(?: \S+){{0,5}} (?:text|messag|writ|send)\w*(?: \S+){{0,3}} {_PARTS}\b",
    rf"\btext(?:ed|s)?\b(?: \S+){{0,9}} {_PARTS}\b(?: \S+){{0,14}} (?:isn'?t|isnt|not|won'?t|wont|stopped) (?:answer|respond|pick)",
)
_HYPOTHETICAL = r"\b(?:hypothetically|asking for a friend|just curious)\b(?: \S+){0,12} (?:die|dead|suicid\w+|kill (?:him|her|them|your|one)sel\w+|end (?:it|their life))\b"
# Matched from the beginning, and apart from the others: among them each would be tried at every letter.
_SELF_FIRST = (
    # Where somebody else is named before, whose life it is is left to the classifier.
    rf"(?:(?!{_PERSON}\b)\S+ )*unaliv(?:e|ing|ed)\b(?! (?:(?:him|her|them|people|the|a|that|my(?! ?self))\b|this (?!week|month|year|morning|evening|time|\w+day)))",
    r"(?:still |been )?(?:having|had|got) (?:\w+ )?si\b(?! (?:joints?|units?|pain|consults?|patients?|cases?))",
)
_POSSIBLE = (
    rf"{RATHER_DIE}(?<!die than )|{RATHER_DIE}(?:\w+ ){{1,3}}?(?:another|one more|any more)\b",
    r"\b(?:no|don'?t see (?:a|any|the)|dont see (?:a|any|the)|what'?s the|whats the) point (?:in|of|to) (?:(?:\w+,? ){1,5}or (?:in|of) )?(?:anything|any of (?:it|this)|life|living|going on(?! (?:with|about|to)\b))\b(?! (?:if|when) (?:the|my) (?:mentor|meeting))",
    r"\b(?:nobody|no one) would (?:even )?(?:notice|care|miss me) if i (?:\w+ )?(?:disappeared|was gone|were gone|died|vanished|never came back)\b",
)
_OF_ONESELF = re.compile(r"\b(?:i|i'?m|i'?ve|im|me|myself)\b")
_DENIED_WORDS = r"\b(?:i['\u2019]?m not|i am not|not|never been|no i['\u2019]?m not|never felt) (?:\w+ ){0,2}suicidal\b"
_DENIED = Sought(_DENIED_WORDS)
# In a text as it was typed, before the classifier reads what is left.
_DENIAL = re.compile(
    rf"(?:{_DENIED_WORDS}|\bi (?:don['\u2019]?t|do not) want to (?:die|kill myself|hurt myself)\b)[,.;:]?", re.IGNORECASE
)


def without_denial(text: str) -> str:
    """Return a text without "I'm not suicidal" and the like: the word itself alarms, and what is left says how it is."""
    return _DENIAL.sub(" ", text)


BRIEF = 30  # words: who finds somebody lifeless tells it in one breath; in a longer story it is told of a patient, or of then


def _is_own(words: str) -> bool:
    return _SELF_PATTERN.search(words) is not None or _SELF_FIRST_PATTERN.match(words) is not None


@once
def danger(text: str) -> Danger | None:
    """Say who may be in danger, or None. Text is read without case, accents, drawn-out letters and simple disguises."""
    words = plain_words(text)
    is_topic = TOPIC.search(words) is not None
    if is_done(text):
        return Danger.SELF
    told = _COMPARED.sub(" ", words)
    if _HYPOTHETICAL_PATTERN.search(words):
        return Danger.POSSIBLE
    if follows_the_dead(words):
        return Danger.POSSIBLE if is_topic else Danger.SELF  # "my patient killed himself and I understand why"
    if _OTHER_PATTERN.search(words) and not is_topic:
        # Whoever has died by suicide can be helped no more; whoever tells it may need somebody, if it is not long ago.
        if _OTHER_PATTERN.search(without_others_past(words)):
            return Danger.OTHER
        return None if is_bereaved(words) and is_long_ago(words) else Danger.POSSIBLE
    if comes_back(words) and not is_topic:
        return Danger.SELF
    if _is_own(told) and not (is_topic and not _OF_ONESELF.search(words)):
        # "not suicidal, but I don't want to wake up" is said outright all the same; what is past gets a question, not the card.
        return Danger.SELF if _is_own(without_own_past(_DENIED.sub(" ", told))) else Danger.POSSIBLE
    return _said_otherwise(text, words, is_topic=is_topic)


def _said_otherwise(text: str, words: str, *, is_topic: bool) -> Danger | None:
    """Return the danger in another language, to another, or that may be; the writer's own life comes first."""
    elsewhere = danger_by_tongue(words)
    if elsewhere is Danger.SELF:
        return elsewhere
    if threat(text) is not None or (is_not_waking(words) and not is_topic and len(words.split()) <= BRIEF):
        return Danger.OTHER
    if elsewhere is not None:
        return elsewhere
    return Danger.POSSIBLE if not is_topic and _may_be(text, words) else None


def _may_be(text: str, words: str) -> bool:
    hints = (_POSSIBLE_PATTERN.search(words) is not None, asks_what_kills(words), despairs(text), tells_of_attempt(words))
    return any(hints)


# "I'd rather die than present": how much it is disliked. What is compared with living itself stays as it is said.
_COMPARED = Sought(RATHER_DIE)
_SELF_FIRST_PATTERN = re.compile("|".join(_SELF_FIRST))
_SELF_PATTERN = Sought(*_SELF)
_OTHER_PATTERN = Sought(*_OTHER)
_HYPOTHETICAL_PATTERN = Sought(_HYPOTHETICAL)
_POSSIBLE_PATTERN = Sought(*_POSSIBLE)
