"""Hear danger to life in plain words, before anything else runs: English phrases here, Spanish and French in `assistant.danger_abroad`; no model, no disk.

This is the first of two stages. It knows what people say outright; what is only hinted at is left to the classifier on the
encoder's vectors (`index.routes`). It must work when nothing else does.
"""

import re
from enum import StrEnum

from assistant.danger_abroad import danger_abroad
from assistant.idioms import RATHER_DIE, without_completed
from corpus.plain import plain_words


class Danger(StrEnum):
    """Who may be in danger, or that somebody was attacked (HARM, see `assistant.harm`); named as the outcomes are."""

    SELF = "crisis"
    POSSIBLE = "crisis_possible"
    OTHER = "crisis_other"
    HARM = "support"


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
    r"\bwish i (?:was|were) (?:dead|never born|not alive|gone)\b|\bwish i (?:could (?:just )?die|had never been born|didn'?t exist|would die|wouldn'?t wake up)\b",
    r"\b(?:dont|don't|do not|didn'?t|no longer|never|not) (?:really )?(?:want(?:ed)?|wanna|care) (?:to )?(?:be alive|live|exist|wake up|be here any\s?more|keep living|go on living|be on this earth|be in this world)\b",
    r"\b(?:i'?m|i am|im|i feel|i'?ve been|feeling|been|am i|getting|actively|passively) (?:\w+ ){0,2}suicidal\b(?! (?:patient|ideation (?:screen|work|lecture)))",
    r"\b(?:better off|happier|easier) (?:without me|if i (?:(?:just|simply|only|really) )?(?:was|were|wasn'?t|weren'?t) (?:(?:just|simply) )?(?:gone|dead|here(?! (?:on|for|at|in|this|every|so)\b)|around|alive)|with me gone)\b|\b(?:i'?d|i would|i am|i'?m|im) (?:be )?better off dead\b",
    r"\b(?:thinking|thoughts?|think|thought|dreaming|fantasi[sz](?:e|ing)|obsess(?:ed|ing)|googl(?:ed|ing)) (?:about |of |on )?(?:how to )?(?:suicide|kill(?:ing)? myself|ending (?:it|my life)|end (?:it|my life)|not existing|being dead|my own death|jumping|taking (?:all )?(?:my|the) pills)\b(?! (?:prevention|ship|rope|in))",
    r"\b(?:thoughts|ideas) of (?:suicide|self harm|dying|death|hurting myself)\b",
    r"\bno (?:reason|point|will) (?:to|in|for) (?:live|living|being alive|going on living|staying alive|me to live)\b",
    r"\b(?:my life|life|it|living) (?:is|isn'?t|is not|feels)(?: just)?(?: not)? (?:not )?worth (?:living|it any\s?more)\b(?! (?:the|to|for))",
    r"\bhop(?:e|ing) (?:that )?(?:i|to) (?:just )?(?:don'?t|do not|dont|never|not) (?:make it|wake up|survive|come back)\b",
    r"\bhop(?:e|ing) (?:that )?(?:i|to) (?:just )?(?:crash|die|get hit|fall asleep and not)\b",
    r"\b(?:i|i'?ve|i'?m|me|been|am) (?:(?!patients?\b)\w+ ){0,4}(?:commit(?:ting)?|attempt(?:ed|ing)?|tried|try(?:ing)?|contemplat(?:e|ed|ing)|consider(?:ed|ing)?) suicide\b(?! (?:risk|prevention|patients?))",
    r"\bcan'?t go on (?:living|any\s?more|like this any\s?more)\b|\bcant go on (?:living|anymore)\b",
    r"\b(?:my|a|the) suicide (?:note|letter|plan)\b(?! (?:template|lecture|for the))",
    # said around a corner: gone, goodbye, a burden, means, an end
    r"\b(?:when|after|once) i'?m gone\b(?! (?:on|for|from|to|away|home))|\bonce i am gone\b|\bi (?:won'?t|wont|will not) be (?:around|alive|here) (?:any ?more|much longer|by then|tomorrow|to see)\b",
    r"\b(?:i'?m|i am|im|being|feel like|just|such) (?:just )?(?:a|such a) burden (?:to|on|for) (?:every(?:one|body)|my (?:family|wife|husband|kids|parents)|all of (?:you|them))\b",
    r"\b(?:wrote|written|writing|left|leaving) (?:\w+ ){0,3}(?:goodbye|good bye|farewell|last) (?:letters?|notes?|messages?|emails?)\b(?! (?:to my (?:program|patients|team)|for my (?:colleagues|team)))",
    r"\b(?:step|walk|jump|throw myself|drive|swerve|steer|crash)(?:ing)? (?:\w+ ){0,3}(?:in front of (?:a|the) (?:train|truck|bus|car|lorry|tube)|off (?:a|the) (?:bridge|roof|building|cliff|parking)|into (?:a|the) (?:tree|wall|barrier|pole|river|oncoming))\b",
    r"\b(?:stock ?pil(?:ed|ing)|saved up|saving up|been saving|hoard(?:ed|ing)|collect(?:ed|ing)) (?:\w+ ){0,3}(?:pills|tablets|meds|medication|insulin|opioids|vials)\b",
    r"\b(?:fall asleep|go to sleep|sleep) (?:and )?(?:never|not|forever)(?: (?:wake|waking)(?: up)?)?\b(?! (?:on|before|enough|after|post|lol|lmao|haha|this weekend))|\bnever (?:wake|waking) up(?: again)?\b",
    r"\b(?:attempted|tried to (?:end it|do it|die)|overdosed|od'?d) (?:once |before |last |in )(?:\w+ ){0,6}(?:again|back|now|tonight|week|thoughts)\b|\b(?:dark|bad|those|same|suicidal|intrusive) thoughts (?:are|have|came|come|keep)(?: \w+)? (?:back|coming|worse|stronger|returned)\b",
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
_OTHER = (
    rf"\b{_PERSON}\b(?:'s)?(?: \S+){{0,14}} {_RISK}\b",
    rf"\b{_PERSON}\b(?:'s)?(?: (?!(?:i|i'?m|i'?ve|i'?d|my ?self)\b)\S+){{0,14}} unaliv(?:e|ing|ed)\b(?! (?:my ?self|me)\b)",
    rf"\b{_RISK}\b(?: \S+){{0,4}} (?:said|says|wrote|texted) (?:my|a|the|one of)\b",
    rf"\b{_PERSON}(?:'s| is|'re| are) (?:\w+ ){{0,2}}(?:on|at) (?:a|the) (?:railway |train |foot)?(?:bridge|roof|ledge|parapet|railings?)\b(?! (?:program|programme|course|year|fellowship|scheme|project|garden|terrace|bar|cafe|party))",
    r"\btext(?:ed|s)?\b(?: \S+){0,9} (?:goodbye|thanks for everything)\b(?: \S+){0,14} (?:isn'?t|isnt|not|won'?t|wont|stopped) (?:answer|respond|pick)",
)
_HYPOTHETICAL = r"\b(?:hypothetically|asking for a friend|just curious)\b(?: \S+){0,12} (?:die|dead|suicid\w+|kill (?:him|her|them|your|one)sel\w+|end (?:it|their life))\b"
_MEANS = (
    r"(?:bleach|pills|tablets|meds|medications?|insulin|potassium(?: chloride)?|kcl|tylenol|paracetamol|acetaminophen|ibuprofen|aspirin|propofol|fentanyl|morphine|"
    r"oxycodone|opioids?|benzos?|xanax|lorazepam|ativan|digoxin|metoprolol|propranolol|beta blockers?|tricyclics?|amitriptyline|antifreeze|carbon monoxide|helium|"
    r"nitrogen|vecuronium|rocuronium|lidocaine|bupivacaine|ketamine|heroin|cyanide|drugs?)"
)
_ANYONE = r"(?:you|u|i|one|someone|somebody|a person|people|a human|an adult|a (?:\w+ )?(?:man|woman|guy|girl))"
# Matched from the beginning, and apart from the others: among them each would be tried at every letter.
_SELF_FIRST = (
    # Where somebody else is named before, whose life it is is left to the classifier.
    rf"(?:(?!{_PERSON}\b)\S+ )*unaliv(?:e|ing|ed)\b(?! (?:(?:him|her|them|people|the|a|that|my(?! ?self))\b|this (?!week|month|year|morning|evening|time|\w+day)))",
    r"(?:still |been )?(?:having|had|got) (?:\w+ )?si\b(?! (?:joints?|units?|pain|consults?|patients?|cases?))",
)
# A method is asked for, and no patient is spoken of: it is refused, after the question how the writer is.
_METHOD = (
    rf"\b(?:lethal|fatal|deadly) (?:dose|dosage|amount|level|overdose|quantity)s? (?:of|for)\b(?! (?:criticism|feedback|ego))|\b{_MEANS} (?:lethal|fatal|deadly) (?:dose|dosage|amount|level)s?\b|\bld ?50 (?:of|for) {_MEANS}\b",
    rf"\b(?:dose|amount|level|much|many) (?:\w+ ){{0,4}}?{_MEANS} (?:is|are|would be) (?:lethal|fatal|deadly|enough to (?:kill|die))\b",
    rf"\b(?:can|could|will|would|do|does) {_ANYONE} (?:actually |really )?(?:die|od|overdose) (?:from|of|by|on|if|when) (?:\w+ ){{0,6}}?(?:{_MEANS}|overdosing|jumping|hanging|bleeding out|an overdose)\b",
    rf"\bhow (?:much|many) (?:of )?(?:\w+ ){{0,3}}?(?:{_MEANS}|blood)(?: (?:would|will|does|do|can|it|that|takes?|is|needed|enough|you|i|have|need|lose|to))* (?:to )?(?:kills?|stops? (?:a|your|my|the|someone'?s) heart|die|overdose|od)\b",
    rf"\b(?:would|will|does|is|are|can|could) (?:\w+ ){{0,3}}?{_MEANS} (?:\w+ ){{0,3}}?(?:kill (?:me|you|someone|a person)|enough to (?:kill|die)|stop (?:a|my|your|the) heart)\b",
)
_POSSIBLE = (
    rf"{RATHER_DIE}(?<!die than )|{RATHER_DIE}(?:\w+ ){{1,3}}?(?:another|one more|any more)\b",
    r"\b(?:no|don'?t see (?:a|any|the)|dont see (?:a|any|the)|what'?s the|whats the) point (?:in|of|to) (?:(?:\w+,? ){1,5}or (?:in|of) )?(?:anything|any of (?:it|this)|life|living|going on)\b(?! (?:if|when) (?:the|my) (?:mentor|meeting))",
    r"\b(?:nobody|no one) would (?:even )?(?:notice|care|miss me) if i (?:\w+ )?(?:disappeared|was gone|were gone|died|vanished|never came back)\b",
)
# Words that make a third person a patient, or the whole a topic of work.
_TOPIC = re.compile(
    r"\b(?:patients?|pts?)\b|\b(?:lecture|workshop|research|project|paper|curriculum|prevention|screening|module|simulation|case report|qi|"
    r"protocol|rotation|grand rounds|quality improvement|journal club|training|course|seminar|poster|abstract|study|osce|essay|film|book|risk assessment)\b"
)
_TAUGHT = re.compile(
    r"\b(?:teach\w*|students?|interns|exams?|boards?|questions?|mice|rats?|animals?|kg|pharmacy|toxicolog\w*|feedback|ego)\b"
)
_OF_ONESELF = re.compile(r"\b(?:i|i'?m|i'?ve|im|me|myself)\b")
# Told as long past and over: one question is due, not the card.
_LONG_AGO = re.compile(r"\b(?:(?:years?|decades?) ago|in (?:med(?:ical)? school|high school|college|my teens))\b")
_YEAR = re.compile(
    r"\b(?:in|since) (?:19|20)\d\d\b|\bwhen (?:i|we) (?:was|were) (?:\w+ )?(?:\w+teen|at school|a (?:kid|child|student))\b"
)
_AGAIN = re.compile(
    r"\b(?:again|back|now|still|today|tonight|lately|these days|this (?:week|month|year)|every (?:day|night)|worse)\b"
)
_DENIED_WORDS = r"\b(?:i['\u2019]?m not|i am not|not|never been|no i['\u2019]?m not|never felt) (?:\w+ ){0,2}suicidal\b"
_DENIED = re.compile(_DENIED_WORDS)
# In a text as it was typed, before the classifier reads what is left.
_DENIAL = re.compile(
    rf"(?:{_DENIED_WORDS}|\bi (?:don['\u2019]?t|do not) want to (?:die|kill myself|hurt myself)\b)[,.;:]?", re.IGNORECASE
)


def without_denial(text: str) -> str:
    """Return a text without "I'm not suicidal" and the like: the word itself alarms, and what is left says how it is."""
    return _DENIAL.sub(" ", text)


def asks_for_method(text: str) -> bool:
    """Say whether it is asked what can kill, and no patient or lesson is spoken of."""
    words = plain_words(text)
    return _asks_for_method(words) and _TOPIC.search(words) is None


def _asks_for_method(words: str) -> bool:
    return _METHOD_PATTERN.search(words) is not None and _TAUGHT.search(words) is None


def _is_own(words: str) -> bool:
    return _SELF_PATTERN.search(words) is not None or _SELF_FIRST_PATTERN.match(words) is not None


def danger(text: str) -> Danger | None:
    """Say who may be in danger, or None. Text is read without case, accents, drawn-out letters and simple disguises."""
    words = plain_words(text)
    is_topic = _TOPIC.search(words) is not None
    told = _COMPARED.sub(" ", words)
    if _HYPOTHETICAL_PATTERN.search(words):
        return Danger.POSSIBLE
    if _OTHER_PATTERN.search(words) and not is_topic:
        # Whoever has died by suicide can be helped no more; whoever tells it may need somebody, if it is not long ago.
        if _OTHER_PATTERN.search(without_completed(words)):
            return Danger.OTHER
        return None if _LONG_AGO.search(words) or _YEAR.search(words) else Danger.POSSIBLE
    if _is_own(told) and not (is_topic and not _OF_ONESELF.search(words)):
        # "not suicidal, but I don't want to wake up" is said outright all the same.
        is_over = _LONG_AGO.search(words) is not None and not _AGAIN.search(words)
        return Danger.SELF if _is_own(_DENIED.sub(" ", told)) and not is_over else Danger.POSSIBLE
    if (abroad := danger_abroad(words)) is not None:
        return Danger(abroad.value)
    if (_POSSIBLE_PATTERN.search(words) or _asks_for_method(words)) and not is_topic:
        return Danger.POSSIBLE
    return None


# "I'd rather die than present": how much it is disliked. What is compared with living itself stays as it is said.
_COMPARED = re.compile(RATHER_DIE)
_SELF_FIRST_PATTERN = re.compile("|".join(_SELF_FIRST))
_SELF_PATTERN = re.compile("|".join(_SELF))
_OTHER_PATTERN = re.compile("|".join(_OTHER))
_HYPOTHETICAL_PATTERN = re.compile(_HYPOTHETICAL)
_METHOD_PATTERN = re.compile("|".join(_METHOD))
_POSSIBLE_PATTERN = re.compile("|".join(_POSSIBLE))
