"""Hear that it is about the writer's own body: what may not wait, blood of a patient on them, an ailment, or a tired back."""

import re
from enum import Enum

from corpus.once import once
from corpus.plain import plain_words
from corpus.sought import Sought


class OwnBody(Enum):
    """What is told of one's own body, the gravest first."""

    EMERGENCY = "emergency"
    PREGNANCY = "pregnancy"
    EXPOSURE = "exposure"
    HEALTH = "health"


_BODY = r"(?:chest|head|heart|stomach|abdomen|belly|tummy|back|neck|arm|leg|foot|feet|hand|wrist|knee|throat|ear|eye|tooth|jaw|side|body|whole body|calf|breast|hip|shoulder|ankle)s?"
_NOT_WORK = r"(?! (?:patients?|admissions?|cases?|consults?|lecture|talk|clinic|pathway|protocol|on (?:the|my) list))"
# A body of one's own that may not wait. "Chest pain patients" and a lecture on them are work.
_EMERGENCY = re.compile(
    r"\bmy chest (?:\w+ )?(?:hurts?|is (?:\w+ )?(?:tight|hurting|killing me)|aches?|feels (?:\w+ )?(?:tight|heavy))\b|"
    r"\bi(?: have| had| get| got| am having| keep having| keep getting| think i(?:['\u2019]?m| am) having|['\u2019]m having|m having|['\u2019]?ve (?:got|had)) (?:\w+ ){0,2}?(?:chest (?:pain|pressure|tightness)|a heart attack|a stroke(?! of)|a seizure|an? (?:severe )?allergic reaction|anaphyla\w+|"
    rf"pain in my (?:chest|left arm)|the worst headache){_NOT_WORK}\b{_NOT_WORK}|"
    # Told without an "I", as one types in pain.
    rf"^(?:(?:help|so|really|bad|severe|crushing|sharp|sudden|horrible|terrible|getting|having|got) )*(?:chest (?:pain|pressure|tightness)|palpitations)(?: and (?:\w+ ){{1,4}})?(?= *$|,? (?:right now|now|and|for|since|on call|on shift|on nights|in the middle of|what|help)\b){_NOT_WORK}|"
    r"\bmy chest feels like (?!.*\bpride\b)|^(?:(?:just|i've|ive) )*(?:passed out|fainted|collapsed|blacked out)(?= *$| (?:twice|again|on|during|at work|in (?:the|theatre)|this|today|just now|three))|"
    r"^(?:(?:help|just|been|keep|started|so|i) )*(?:vomiting|throwing up|coughing up|peeing) blood\b|"
    r"\b(?:one side of my (?:face|body)|half (?:of )?my (?:face|body)|my face|my speech|the left side of my|my (?:whole )?(?:left|right) (?:side|arm|leg)) (?:\w+ )?(?:is |went |has gone |feels )?(?:\w+ )?(?:droop\w*|numb|slurr\w*|weak|paraly\w*)\b|"
    r"\bmy (?:throat|tongue|lips|face)(?: (?:is|are|feels?))? (?:\w+ )?(?:swelling|swollen|closing|swelled)\b|"
    r"\bi(?:['\u2019]?m| am| keep| just)? (?:(?:really )?(?:can(?:no|['\u2019])?t|cant|cannot) (?:really )?breathe(?! (?:in (?:this|my|that|the) (?:program\w*|residency|job|team|lab|department|place|specialty)|when|around|under|with (?:all|this|the work|my)))|(?:bleeding|vomiting blood|throwing up blood|coughing up blood|passed out|passing out|going to pass out|fainted|fainting|collapsed|had a seizure))\b(?! (?:asleep|into|in tears|with laughter|in a heap|(?:the|some|my|our) |handouts|flyers|copies|candy|surveys|in bed|on the couch|on my (?:bed|couch)|after nights|money|edge))",
    re.IGNORECASE,
)
_PREGNANCY = Sought(
    r"\b(?:pregnan\w+|weeks along|first trimester|second trimester|third trimester)\b(?=.*\b(?:bleed\w*|spotting|cramp(?:s|ing)?|contractions?|water (?:just )?broke|waters broke|leaking|no movement|(?:not|stopped|isn'?t) moving|abdominal pain)\b)|"
    r"\b(?:bleed\w*|spotting|cramp(?:s|ing)?|contractions?|baby (?:\w+ )?(?:not|stopped|isn'?t) moving)\b(?=.*\b(?:i(?:'?m| am) (?:\w+ ){0,3}?pregnant|\d+ weeks)\b)|"
    r"\b(?:i(?:'?m| am)|im|i think i(?:'?m| am)|think im|might be|i may be) (?:\w+ ){0,2}?(?:having a miscarriage|miscarrying|losing the baby|losing my baby|in labou?r)\b|\bmy water(?:s)? (?:just |has |have )?broke\b|^(?:having a miscarriage|miscarrying)\b",
    flags=re.IGNORECASE,
)
_NO_PREGNANCY = re.compile(
    r"\b(?:ago|last (?:year|month|week|spring|summer|autumn|fall|winter)|patients?|pts?|wife|sister|friend|she|her|when i was|after my|years?)\b"
)
_ONE_S = r"(?:i|i'?ve|i'?m|im)"
_FLUID = r"(?:blood|body fluids?|fluids?|urine|sputum|vomit|csf|amniotic fluid|spray|splash)"
_EXPOSURE = Sought(
    r"\b(?:cut|went|poked|stuck|pricked|sliced) (?:\w+ )?through my (?:\w+ )?gloves?\b|"
    rf"\b{_ONE_S}\b(?: (?!(?:patient|student|intern|nurse|colleague|he|she)\b)[\w']+){{0,4}}? (?:needle ?stick(?:ed)?|needlestuck|sharps? injury|blood exposure|body fluid exposure)\b(?! (?:policy|prevention|rates?|talk|lecture|project|training|module|committee|reports?|data|study))|"
    r"^(?:(?:just )?(?:had|got|getting) (?:a |another |an? \w+ )?)?(?:needle ?stick|sharps injury)(?: injury)?(?= *$| (?:right now|just now|now|on|from|in|with|today|tonight|what|who|during|at|help)\b)|^(?:got |just |just got )?splashed in (?:the|my) (?:eyes?|mouth|face|nose)\b|"
    r"\b(?:stuck|pricked|poked|stabbed|jabbed|nicked|cut|scratched) (?:my ?self|my (?:\w+ )?(?:finger|thumb|hand|palm|arm|leg|thigh|wrist)s?) (?:[\w']+ ){0,3}?(?:with|on) (?:a|an|the|my|his|her|this|that) (?:[\w']+ ){0,3}?(?:needle|sharp|scalpel|suture|trocar|lancet|blade|cannula|syringe|butterfly|hollow bore|iv)\b|"
    rf"\b(?:stuck|pricked|poked|jabbed) my ?self (?:while |when |in |during |as )*(?:recapping|suturing|sewing|closing|drawing|placing|doing|the)\b|\b{_FLUID} (?:all )?in my (?:eyes?|mouth|nose)\b|"
    r"(?:^|\b(?:i|just|got|was|been|i've) )(?:\w+ )?(?:stuck|pricked|poked|jabbed|nicked|cut) (?:by|with) (?:a|an|the|my|his|her|this|that) (?:[\w']+ ){0,3}?(?:needle|scalpel|suture|trocar|lancet|blade)\b|"
    r"\b(?:needle|scalpel|trocar|suture) (?:\w+ ){0,2}?(?:went|stuck|slipped|poked|jabbed|stabbed|cut|got) (?:\w+ )?(?:in|into|through|me|my)\b|"
    rf"\b{_FLUID} (?:\w+ ){{0,5}}?(?:splash(?:ed)?|spray(?:ed)?|squirted|spurted|got|went|flew|sprayed|dripped)(?: up)? (?:right |all )?(?:in|into|on|over) (?:my|me)\b(?! (?:shoes?|scrubs?|shirt|gown|coat|desk|clothes))(?: (?:eyes?|mouth|face|nose|lips?|open|cut|wound|hand)s?\b|$)|\b(?:got|had|get) (?:\w+ ){{0,3}}?{_FLUID} (?:in|into|splashed (?:in|into)|sprayed (?:in|into)) my (?:eyes?|mouth|face|nose)\b|"
    r"\b(?:patient|pt|he|she|kid) (?:just )?(?:bit me|spat (?:blood )?(?:in|into) my (?:eye|mouth|face))\b",
    flags=re.IGNORECASE,
)
_STUDIED = re.compile(
    r"\b(?:papers?|research|projects?|stud(?:y|ies)|lectures?|qi|curriculum|policy|prevention|writing|poster|audit|survey|training|workshop)\b"
)
# What is over by now, or a figure of speech.
_NO_EMERGENCY = Sought(
    r"\b(?:years? ago|months? ago|weeks? ago|since i|when i|as i|how much|how i|so much|in week \w+|as a (?:child|student|kid)|during my|at (?:my first|a|an|thirty|\d+)|in (?:19|20)\d\d|till i|until i|last (?:year|month|week)|"
    r"from laughing|laughing|laughed|lol|haha\w*|if i (?:get|got|am|have)|hop(?:e|ing) (?:for|that)|wish\w*|oh good|finish me|(?:not|n't) mind|what i did|on purpose|sorted|(?:occ\w*|employee) health (?:has |have )?(?:saw|seen|cleared|knows|said|did)|already (?:reported|been seen|seen)|how (?:do|to|can) (?:i |we )?(?:prevent|avoid)|my heart bleeds)\b",
    flags=re.IGNORECASE,
)
EMERGENCY_WORDS = (
    16  # in longer stories a chest hurts for many reasons, and somebody once fainted: 14 of 15 there were no emergency
)
EXPOSURE_WORDS = 30  # what happened with a needle is told in one breath, and is nothing else
_HEALTH = re.compile(
    rf"\bmy (?:left |right |whole |lower |upper )?{_BODY} (?:\w+ )?(?:hurts?|aches?|is (?:\w+ )?(?:hurting|aching|swollen|numb|bleeding|throbbing|pounding)|feels (?:\w+ )?(?:numb|tight|heavy|weak))\b|"
    r"\bi(?: have|['\u2019]ve got| got|['\u2019]ve| found| noticed| feel|['\u2019]ve (?:found|noticed)) (?:an? |the |this )?(?:\w+ ){0,2}?(?:fever|rash|migraine|headache|cough|flu|covid|palpitations|dizz\w+|nausea|pain|lump|mole|blood in my (?:\w+)|swelling|lymph node|infection)\b(?! (?:patients?|admissions?|cases?|consults?|lecture|clinic))|"
    rf"\b(?:lump|mole|rash|swelling|pain|numbness|tingling) (?:in|on|under) my (?:left |right |lower |upper )?(?:{_BODY}|armpit|testicle|skin|face|groin)\b|"
    r"\b(?:for myself|treat myself|prescrib\w+ (?:\w+ ){0,3}(?:for )?myself|(?:should|can|could|do|if) i (?:take|start|stop|use|try|get on)|"
    r"i(?:'?m| am| have been|'ve been) (?:taking|on \d+|prescribed)|my (?:own (?:doctor|health|symptoms|meds|medication)|psychiatrist|therapist|gp|pcp))\b",
    re.IGNORECASE,
)
_WORN = re.compile(
    r"\bmy (?:left |right |whole |lower |upper |poor )*(?:back|neck|feet|foot|legs?|knees?|shoulders?|wrists?|hands?|hips?|calf|calves|arms?|body|ankles?|soles?|heels?)(?: and (?:my )?\w+)? (?:\w+ )?(?:hurts?|aches?|(?:is|are) (?:\w+ )?(?:sore|wrecked|destroyed|knackered|throbbing|killing me|hurting|aching|stiff|tired|dead|in pain))\b",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"\b(?:standing|stand|rounds?|rounding|shifts?|theatre|or|cases?|retract\w*|sitting|desk|typing|shoes|clogs|walking|stairs|all (?:day|night)|long (?:day|days|hours)|nights?|scrubb\w*|lifting|loupes|laparoscop\w*|"
    r"lead|surger\w+|clinic|computer|charting|wards?|on my feet)\b",
    re.IGNORECASE,
)
_GRAVE = re.compile(
    r"\b(?:numb\w*|weak\w*|swollen|swelling|bleed\w*|fever|red|hot|clot|dvt|fracture|broke\w*|tingl\w*|incontinen\w*|cannot (?:walk|move)|can'?t (?:walk|move)|blood|lump|take|dose|mri|x ?ray|medicat\w*|ibuprofen|tramadol|steroid\w*|inject\w*|diagnos\w*|is it)\b",
    re.IGNORECASE,
)


_WHAT_NOW = re.compile(
    r"(?:(?:ok(?:ay)?|so|and|but|yes|yeah|yep|no|nope|please|well)[\s,.!]*)*(?:(?:yes|yeah|no|nope|maybe|help(?: me)?|what (?:now|then|next|else)|now what|and now|"
    r"(?:what|where) (?:should|do|can|must) i (?:do|go)(?: now| first| next)?|should i (?:go|call|wait|worry|stop|leave|finish|stay)\b(?: \w+){0,6}|"
    r"is (?:it|this|that) (?:bad|serious|an emergency|dangerous|ok(?:ay)?)|(?:can|do|must|may) (?:it|i) (?:wait|go|have to|need to|finish|stay|keep working)\b(?: \w+){0,6}|"
    r"it(?:'?s| is) (?:getting |still )?(?:\w+ )?(?:worse|bad|hurting|bleeding|there)|are you sure|i mean it|i(?: do not|'?m not| don'?t) (?:know|sure)|idk|not (?:really|sure)|never ?mind|too late|(?:i(?:'?m| am|m| feel)? )?(?:feel(?:ing)? )?(?:fine|ok(?:ay)?|all ?right|scared|sorry|alone|better)(?: now)?|(?:who|whom) do i (?:call|tell|ask)(?: now| first)?))?[\s.!?]*",
    re.IGNORECASE,
)
# Whom at work to tell of an illness is for the guidance; what to do about it is not.
_WHOM_TO_TELL = re.compile(
    r"\b(?:do|should|must|can|need|have|would|shall)(?: i| i have| i need)?(?: to)? (?:\w+ )?(?:tell|mention|disclose|declare|bring (?:it |this )?up|inform|say)\b(?:\W+\w+){0,8}?\W+(?:pd|apd|program(?:me)?|director|mentors?|chiefs?|occupational|employee|hospital|"
    r"boards?|licen[sc]\w+|attendings?|coordinator|team|co-?residents|seniors?|supervisors?|gme|hr|work)\b|\bhow (?:do|can|should) i (?:apologi[sz]e|say sorry|make up for)\b",
    re.IGNORECASE,
)
# Whether somebody at work may pass on what they were told is for it too: "she has to let occ health know, can she do that".
_PASSED_ON = re.compile(
    r"\b(?:ha(?:s|ve|d)|needs?|wants?|going|obliged|required|allowed|plans?) to (?:let|tell|inform|report|notify|pass)\b[^.?!]*[\s,.;!?\"']+(?:and )?(?:can|may|must|could|is|are|does) (?:she|he|they|my (?:mentor|advisor|supervisor|attending)) "
    r"(?:do|really|just|even|allowed|legally|have)\b",
    re.IGNORECASE,
)
_KNOWN = re.compile(
    r"\b(?:on|take|taking|took|takes|prescribed|started|have|got|with)\b(?: \w+){0,2}? (?:ssri|snri|anti ?depressants?|sertraline|lexapro|zoloft|prozac|wellbutrin|bupropion|venlafaxine|trazodone|lithium|adderall|ritalin|benadryl|"
    r"melatonin|vyvanse|methylphenidate|lamotrigine|insulin|keppra|meds|medication|beta blockers?|adhd|depression|bipolar|ocd|ptsd|anxiety|epilepsy|diabetes|migraines?|lupus|crohn'?s|\w{2,}(?:oxetine|pram|zepam|triptyline|apine|idone|olol))\b",
    re.IGNORECASE,
)
_TREATED = re.compile(
    r"\b(?:patients?|pts?|dos(?:e|es|age|ing)|mg|stop(?:ped|ping)?|start(?:ing)?|doubl\w+|switch\w*|increase\w*|increasing|mix\w*|side effects?|overdos\w*|drink\w*|drunk|symptoms?|is it safe|too (?:many|much)|extra)\b",
    re.IGNORECASE,
)
# What the guidance has for a body that the work wears out.
ADJUSTMENTS = "Who can I ask about adjustments at work?"


def own_body(text: str) -> OwnBody | None:
    """Say what is told of the writer's own body; None where it is nothing, or a patient's."""
    return urgent_own_body(text) or (OwnBody.HEALTH if _HEALTH.search(text) else None)


@once
def urgent_own_body(text: str) -> OwnBody | None:
    """Say what in the writer's own body may not wait: "I have chest pain and I'm on call", "blood in my eye"."""
    plain = text.replace("\u2019", "'")
    words = plain_words(text)
    count = len(text.split())
    if count <= EXPOSURE_WORDS and _PREGNANCY.search(words) and _NO_PREGNANCY.search(words) is None:
        return OwnBody.PREGNANCY
    if _NO_EMERGENCY.search(plain):
        return None
    if count <= EXPOSURE_WORDS and _EXPOSURE.search(words) and _STUDIED.search(words) is None:
        return OwnBody.EXPOSURE
    return OwnBody.EMERGENCY if count <= EMERGENCY_WORDS and _EMERGENCY.search(plain) else None


def is_worn(text: str) -> bool:
    """Say whether work has made the writer sore, and no more: "my back hurts from standing all day" is no question of health."""
    plain = text.replace("\u2019", "'")
    return bool(_WORN.search(plain) and _WORK.search(plain)) and _GRAVE.search(plain) is None


def asks_whom_to_tell(text: str) -> bool:
    """Say whether it is asked who at work hears of the writer's own illness or medicine, and nothing of its treatment."""
    plain = text.replace("\u2019", "'")
    if _PASSED_ON.search(plain) and _TREATED.search(plain) is None:
        return True
    is_ill = _HEALTH.search(plain) is not None or _KNOWN.search(plain) is not None
    return is_ill and _WHOM_TO_TELL.search(plain) is not None and _TREATED.search(plain) is None


def is_what_now(text: str) -> bool:
    """Say whether a reply has no matter of its own: "yes", "what should I do", "can it wait"."""
    return _WHAT_NOW.fullmatch(text.strip().replace("\u2019", "'")) is not None
