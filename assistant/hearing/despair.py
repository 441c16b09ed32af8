"""Hear despair that is said outright in a clause of its own: "can't go on like this, 3 nights no sleep, mentor ignores me".

The classifier hears it too, but not beside a question about work: most of such a message is ordinary. A clause says it of life as a
whole; "I can't go on like this with my mentor" and "there is no point in emailing her" say of what, and are left to the classifier.
"""

import re
from itertools import zip_longest

from corpus.plain import plain_words
from corpus.sought import Sought

# A clause ends at a stop, and where a reason, a question or another matter begins.
_CLAUSE = re.compile(
    r"[.,;:!?\n\u2026\u2014]+|\s-+\s|\b(?:(?:and|but|so|also|anyways?|since|because|cos|cuz|after|ever since|honestly|(?<!know )how|what|when|where|who|btw|lol|tbh)\b)",
    re.IGNORECASE,
)
_FILLER = r"(?:i|i'?m|just|really|truly|simply|feel(?:s|ing)?|like|am|guess|think|honest(?:ly)?|literally|at this point|right now|now|today|tonight|some days|most days|lately|please|ok|okay|so)"
_ALL = r"(?:everything|it all|all (?:of )?(?:it|this)|life|living)"
_CORES = (
    r"(?:can'?t|cannot|can not|couldn'?t) (?:go on|carry on|keep going|keep living|live|continue)(?: (?:like this|this way|on))?(?: (?:any ?more|much longer|any longer))?",
    r"(?:can'?t|cannot|can not) (?:do|bear|stand|handle|cope with) (?:this|life|it all|all of (?:it|this))(?: all)? (?:any ?more|any longer|much longer)",
    r"(?:can'?t|cannot|can not) (?:cope|take it|take this|take life) (?:any ?more|any longer|much longer)",
    r"(?:don'?t|do not|can'?t|cannot|no longer) see (?:a|an|any|the|much|no) (?:point|future|way out|way forward|reason)(?: (?:(?:in|of|to|for) (?:it all|anything|any of (?:it|this)|me|life|living|going on|keep going|myself)|of (?:this|it)))?(?: any ?more)?",
    rf"{_ALL} (?:is|feels|seems|looks|has become|has been|just feels) (?:so |just |completely |utterly |totally |all )?(?:pointless|hopeless|meaningless|empty|worthless|black)(?: (?:now|any ?more|these days))?",
    r"nothing (?:matters|makes sense|is worth (?:it|anything)|means anything|is ever going to (?:change|get better))(?: to me)?(?: any ?more| at all)?",
    rf"(?:want|need) {_ALL} to (?:just )?(?:all )?(?:stop|end|be over)",
    rf"(?:done|finished|through) with {_ALL}(?! (?:so far|for today))",
    r"(?:have|has|'?ve) (?:completely )?(?:given|gave) up on (?:life|everything|living|myself|it all)|(?:give|giving|gave) up on (?:life|everything|living|myself|it all)",
    r"(?:feel(?:ing)?|i'?m|i am) (?:so |completely |utterly |totally |very |just )?hopeless(?: about (?:everything|life|it all))?",
    r"there(?:'?s| is)? (?:no|not any) (?:point|hope|future|way out)(?: (?:for me|left|any ?more|in anything|in any of (?:it|this)|to (?:anything|it all)))?",
    r"(?:have|'?ve got|got) nothing left(?: (?:in me|to give|to live for))?|(?:have|got) nothing to live for",
    r"hate (?:my life|being alive)",
    r"want to disappear(?: (?:for good|completely|from everything))?",
    r"(?:don'?t|do not) know how (?:much longer i can (?:do this|go on|keep going|take (?:this|it)|live like this)|(?:i can |i'?m going |to )(?:to )?(?:go on|keep going|carry on))(?: like this)?(?: any ?more)?",
)
_DESPAIR = re.compile(rf"(?:{_FILLER} )*(?:{'|'.join(_CORES)})(?: {_FILLER})*")
_KIN = r"(?:family|kids|children|wife|husband|partner|parents|mum|mom|mother|dad|father|sister|brother|son|daughter|patients|everyone|everybody|they|program(?:me)?|team)"
_DAILY = r"(?:shifts?|clinics?|days?|rounds?|meetings?|lectures?|class|classes|conferences?|calls?|nights?|sign ?out|exams?|quiz|he|she|they|mentor|mentorship)"
_NEAR = r"(?:class ?mate|co ?(?:resident|intern|fellow)|resident|intern|friend|colleague|brother|sister|cousin|uncle|aunt|father|dad|mother|mom|mum|room ?mate)"
_STORE = r"(?:pyxis|omnicell|(?:drug|med|medication|anesthesia|anaesthetic|crash) (?:carts?|cupboard|cabinet|room|trolley)|carts?|cupboard|drug room|medicine cabinet)"
_MEANS = r"(?:propofol|potassium|insulin|fentanyl|morphine|vials?|ampoules?|syringes?|scalpels?|blades?|sharps (?:bin|box|container)|pills?|pill bottle|window|ledge|roof|bridge|train|tracks|trees?|traffic|knife|gun|rope)"
_NOT_THEIRS = r"(?<!\bhe )(?<!\bshe )(?<!\bthey )(?<!\bwho )(?<!\bresident )(?<!\bintern )(?<!\bstudent )(?<!\bfellow )(?<!\bmentee )(?<!\battending )"
# Said anywhere: what hints at not wanting to live, short of saying it.
_HINTS = (
    r"\b(?:tired|sick|exhausted|weary) of (?:existing|breathing|being alive|living|life|waking up|being (?:a person|me|here))\b(?! (?:with|in|on|out|at|near|off|apart|like (?:a|an)|science|support|skills|balance))",
    r"\b(?:nothing|no ?one|no one|nobody) (?:left |else )?to (?:live|(?:stick|hang) around|(?:hold|hang) on|get up|wake up|stay alive|keep (?:going|living)) for\b(?! (?:at|in|on|with|here|this|today)\b)",
    # What ends, and the writer with it. Not what ends every day.
    rf"\b(?:(?!{_DAILY}\b)[a-z]+) (?:ends?|expires?|runs out|finish(?:es)?|is (?:over|done|up)|will be over)(?: (?!{_DAILY}\b)[\w']+){{0,5}}? (?:and )?so (?:(?:do|will) (?:i|my life)|(?<=over so )am i|(?<=over and so )am i)(?= *$| (?:how|what|who|whom|lol|haha|anyways?|can|should|just|honestly)\b)",
    r"\b(?:is|are|'s) (?:over|done|finished),? (?:and )?(?:then )?(?:i'?m|i am|im) (?:over|done|finished)(?: too)?$",
    rf"\b(?:get|understand|see|know) (?:exactly )?why (?:my|the|that|our) (?:old |late |former )?{_NEAR} did it(?= *$| (?:now|lol|how|what|tonight|today)\b)",
    r"\bdecided\b(?: [\w']+){0,10}? (?:and )?then (?:finally |just |only )?(?:peace|silence|nothing|darkness)(?: (?:at last|finally|forever))?$",
    r"^(?:please |pls |plz |someone |somebody |can (?:you|u) |could (?:you|u) |just )*tell (?:my|the) (?:\w+ ){1,2}?it (?:wasn'?t|was not|isn'?t) (?:his|her|their|your) fault\b",
    r"\b(?:nobody|no ?one)(?:'?s| is| will|'?ll| would|'?d| are| going to| gonna)+ (?:even |ever )?(?:miss|mourn) (?:me(?! (?:at|on|in|for|during|if i (?:\w+ )?(?:skip\w*|quit|left early|leave early|miss\w*|switch\w*|transfer\w*|stay\w*|don'?t (?:come|go)|didn'?t (?:come|go)|called in|call in))\b)|(?:an? |the )(?:intern|resident|fellow|trainee|doctor|pgy ?\d) (?:who|that|like me)\b)",
    r"\b(?:can'?t|cannot|don'?t|do not) (?:really )?see (?:my ?self |anything )?(?:past|beyond|after) (?:(?:next |this )?(?:\w+day|week|month|weekend|year)|tonight|tomorrow|christmas)(?= *$| (?:and|any ?more|how|what|honestly|lol)\b)",
    r"\b(?:woke|wake|waking|wakes) up (?:\w+ ){0,2}?(?:disappointed|gutted|sorry)\b(?! (?:with|about|in|by|at|for|because)\b)|\b(?:disappointed|annoyed|gutted|sorry|sad) (?:that |to )?(?:i )?(?:woke up|wake up|have woken up|(?:am|be) still (?:here|alive)|be alive)\b(?! (?:late|early|at|so|too|on|in)\b)",
    r"\bsee (?:you|u|ya) (?:(?:next|on|in|this|a|the) )*\w+ (?:and|but) i (?:always |just )?(?:think|thought|know|knew)(?: to my ?self)?(?: no)? (?:you|u|they|he|she|i) (?:won'?t|wont|will not|might not)\b",
    r"\b(?:can|could|should|must|do|if|when|how do|where do|have to) i (?:\w+ )?(?:be |get )?(?:admitted|admit my ?self|hospitali[sz]ed|sectioned|check(?:ed)? (?:my ?self )?in(?:to)?)\b(?: \w+){0,3}? (?:psych\w*|inpatient|mental|behavioral|behavioural)\b(?! (?:residency|fellowship|program\w*|rotation|training))",
    rf"\beasy with (?:what|everything|all) (?:\w+ ){{0,3}}(?:in|on|from) (?:the|our|my) (?:\w+ )?{_STORE}\b",
    rf"\b{_KIN}(?:'?s| is| are|'?d| would| will)? (?:be )?(?:better off|happier) with (?:(?:\w+ ){{2,6}}?and )?(?:(?:someone|somebody) else as (?:a|their) |an(?:other|y other) |an? (?:different|new|better) )(?:mother|father|mum|mom|dad|wife|husband|parent|son|daughter|sister|brother)\b",
    rf"^(?:(?:i|honestly) )?(?:think |guess |know |suppose )?my {_KIN} (?:would|will|'ll|'d|could) (?:manage|cope|get over it|get by|move on|be (?:fine|ok|okay))(?: without me| in the end| eventually)?$",
    # Of another who holds an instrument too long, or what another says of the writer, a mishap in theatre is told.
    rf"^(?!.*\b(?:says?|said|told me|thinks|complain\w*|feedback)\b(?: \w+){{0,2}} i h(?:eld|old) ).*?\b(?:{_NOT_THEIRS}(?:hold(?:s|ing)?|held)|look|looks|looking|looked|star(?:e|es|ing|ed)|eye(?:ing|d)?|glanc(?:e|ed|ing)) (?:at |out )?(?:the |that |a |my |those )(?:\w+ )?{_MEANS}(?: vials?| bottles?)? (?:\w+ ){{0,2}}(?:longer|differently|too long|and (?:think|wonder|imagine|picture))\b",
    r"\bi (?:just |have |already |'?ve )*(?:bought|ordered) (?:an? |some |the )?(?:helium(?: tank)?|noose|exit bag|nitrogen tank|rope)\b(?! (?:for|to (?:climb|pull|tow|fix)|and balloons))",
    r"\b(?:will|'ll|should|going to|gonna) (?:be the one to |be the one who |have to )?finds? (?:my (?:body|goodbye|last (?:note|letter))|me (?:dead|hanging|cold)|the note$|the letter$)",
    r"\bhop(?:e|es|ing) (?:the|my|it|that|they) (?!patient)(?:\w+ ){0,4}?(?:is|was|were|turns? out(?: to be)?|shows?|find|comes? back)(?: as)? (?:cancer|fatal|terminal|malignant|something (?:fatal|terminal|deadly))\b",
    r"\b(?:take care of|look after|adopt|feed|have|keep) my (?:dog|cat|kids?|children|plants|pets?) (?:after(?:wards)?$|(?:when|once|after|if) i'?m (?:gone|dead|not here|no longer))",
    r"\b(?:play ?list|songs?|music|outfit|dress|flowers|speech|eulogy|readings?|plan|planned|planning|imagine[ds]?|imagining|pictur\w+|think(?:ing)?|thought|dream\w*|daydream\w*|writing|wrote|who(?:'d| would| will| 'll)? (?:even |actually )?(?:come|show up|turn up|speak|cry|be)) (?:\w+ )?(?:for |at |to |of |about |during |up )?(?:what )?my (?:own )?(?:funeral|memorial service|obituary)\b(?! (?:lol|lmao|haha))",
    r"\b(?:don'?t|do not|didn'?t|would not|wouldn'?t|hate for) want (?:to be found by my (?:\w+)|my (?:\w+ ){0,2}?(?:roommates?|flatmates?|kids?|children|wife|husband|partner|girlfriend|boyfriend|mum|mom|mother|dad|parents|sister|brother|family|son|daughter) to (?:be the ones? (?:to |who |that )?)?(?:finds?|found|discover)(?: me)?)\b(?= *$| (?:dead|like (?:this|that)|there|first|after\w*|hanging|cold|so|when|where|how|which|roommate|wife|husband|kids)\b)",
    r"^(?!.*\b(?:patients?|pts?|exam|ite|boards?|quiz)\b)(?=.*\b(?:question|item|q|number) ?(?:9|nine)\b)(?=.*\b(?:phq|survey|screen\w*|wellness|well ?being|questionnaire)\b).*\bi(?:'?ve)? (?:\w+ )?(?:tick|check|mark|answer|circl|scor|said|put)\w*",
    r"(?:(?<!says )(?<!said )(?<!me )(?<!that )(?<!thinks )\b(?:i'?m|i am)|\b(?:i feel|he feels|she feels|they feel|feels|feeling) like(?: (?:i'?m|i am|he'?s|she'?s|he is|she is))?) (?:just |such |nothing but |only |probably )?a waste of (?:oxygen|air|space|skin|breath|a life)\b(?! (?:says?|said|jokes?|joked|he|she|they|my)\b)",
    r"\b(?:suicid\w+|killed (?:themselves|himself|herself)|took (?:their|his|her) (?:own )?li(?:fe|ves)|who did it)\b(?: \S+){0,12}? i (?:\w+ )?(?:understand|get|relate to|identify with|envy) (?:them|him|her|that|it|this|why)(?: \w+){0,4}?(?: (?:better|more|easier) than i(?:'d| would| should| want| care| let| ought| admit)| too (?:well|much))\b",
    r"\bi(?:'ve got| have|'ve| got) (?:a|the|my|some) (?:\w+ )?(?:vial|ampoule|rope|noose|razor|blades?|helium)s?(?: (?:now|ready|here|at home|with me|in my (?:bag|car|locker|drawer|pocket|room)))?$",
    r"\b(?:lost|died|dead|death|passed away)\b(?: \S+){0,14}? (?:rather|want to|wanna|wish i (?:could|was|were)|should) (?:be )?with (?:them|him|her)(?= *$| (?:now|instead|than|and|how|what|so|too|there|honestly)\b)",
    r"^(?!.*\b(?:patients?|pts?|mentees?|students?|interns?|teach\w*|lecture|handout|poster)\b).*?\b(?:is|are|does|do|will|would|can|if i (?:call|text)) (?:\w+ ){0,3}?(?:988|(?:suicide|crisis) (?:hot|help)? ?line|samaritans|lifeline)\b(?: \S+){0,6}? (?:record\w*|confidential|anonymous|trac(?:e|ed|k|ked|es)|tell|report\w*|send|flag\w*|inform|notify|know|police|licen\w+|my (?:program|hospital|job|pd))\b",
    r"\b(?:painless|least messy|least painful(?= way (?:to (?:go|die|do it)|out))) way\b(?! (?:to (?!go\b|die|do it|end)|for|of|through|in))",
)
_HINT = Sought(*_HINTS)
LONGEST_CLAUSE = 120  # characters; what is said in more of them says more than that
# Without one of these no clause says so; most messages have none, and their clauses are not read.
_CUE = Sought(
    r"go on|going|carry on|contin|\bliv(?:e|ing)\b|life|any ?more|any longer|much longer|point|way out|way forward|future|reason|hopeless|meaningless|empty|worthless|black|nothing|"
    r"stop|\bend\b|be over|with (?:everything|it all|all)|up on|disappear|alive|existing|breathing|waking|tired of|better off|happier|manage|cope|get by|get over|be (?:fine|ok)|"
    r"longer|differently|and (?:think|wonder|imagine|picture)|bought|ordered|find|painless|least|cleanest|hop(?:e|es|ing)|after(?:wards)?$|so (?:do|will|am|is) (?:i|my)\b|\bover\b|done|finished|did it|then|easy with|fault|psych|inpatient|mental|behavior|behaviour|nobody|no ?one|miss|mourn|see|woke|wake|disappointed|gutted|annoyed|sorry|sad\b|i['\u2019]?m (?:gone|dead|not here|no longer)",
)
# What somebody else has said or written.
_QUOTED = re.compile(r"[\"\u201c][^\"\u201d]{0,200}[\"\u201d]")
# "I can't do this any more, this being co-editor", "…, the research I mean": it is said behind it what cannot go on.
_NAMED = re.compile(
    r"\W*(?:(?:\d+|two|three|four|five|six|seven) (?:\w+ )?(?:projects?|papers?|committees?|jobs?|roles?|mentees?|abstracts?|posters?) (?:is|are|feels|at once|at a time)\b|(?:this|the) (?:\w+ing\b|(?:[\w-]+ ){0,3}(?:thing|part|stuff|bit|job|role|work)\b)|with |about |.*\bi mean\b)",
    re.IGNORECASE,
)


def despairs(text: str) -> bool:
    """Say whether a clause by itself says that life as a whole cannot go on so, or has no point, or a hint is dropped of dying."""
    words = plain_words(text)
    if _HINT.search(words):
        return True
    if _CUE.search(words) is None:
        return False
    clauses = [clause for clause in _CLAUSE.split(_QUOTED.sub(" ", text)) if clause.strip()]
    return any(
        len(clause) <= LONGEST_CLAUSE
        and _CUE.search(clause.casefold())
        and _DESPAIR.fullmatch(plain_words(clause))
        and not _NAMED.match(behind)
        for clause, behind in zip_longest(clauses, clauses[1:], fillvalue="")
    )
