"""What sounds like a blow or a hand and is none: "grabbed me for a case", "touching base", "he attacked my argument"."""

import re

from corpus.rewriting import Rewriting

_DETERMINER = r"(?:my|her|his|our|their|the|your|an?|this|that|every|each)"
# What is made, said or planned at work, and cannot be hurt.
_WORK = (
    r"(?:arguments?|papers?|manuscripts?|drafts?|abstracts?|posters?|presentations?|talks?|slides?|notes?|schedules?|rotas?|projects?|proposals?|grants?|data|questions?|plans?|lists?|ideas?|"
    r"case(?: report| presentation)?s?|thesis|essays?|applications?|cv|work|chapters?|code|analys[ie]s|statistics|hypothes[ie]s|(?:ite|exam|board|test) scores?|posters?|reasoning|point|answers?|assessment|budget|pitch|figures?|tables?|review|"
    r"(?:learning |development )?goals|email|inbox|workload|backlog|consults?|differential|h&p|literature|methods(?: section)?|discussion(?: section)?|introduction|ears|eardrums|senses|patience|taste|intelligence|references|topic|problem|deadline|evaluation forms?)"
)
_PURPOSE = (
    r"(?:for (?:an?|the|my|his|her|their|some|that|one|this|another|every|quick|last minute|teaching|feedback|coffee|lunch|help|lines|procedures|cases|consults)\b(?! (?:kiss|hug|date|fumble|grope|drink|feel|dance|lap))|"
    r"to (?:talk|chat|discuss|ask|help|scrub|show|see|look|present|go over|review|assist|cover|say (?:hi|hello|thanks)|introduce|pull me (?:out|back|away)|stop me|keep me from|save me|steady)\b|"
    r"(?:after|before|during|between|at) (?:\w+ )?(?:rounds?|clinic|handover|sign ?out|lecture|noon conference|teaching|cases|sign ?over|m&m)\b|"
    r"(?:on (?:my|his|her) way|in the (?:hall(?:way)?|corridor)) (?:to (?!the car|my car|home)|and (?:asked|said|told|wanted)))"
)
_BLOWS = (
    (
        rf"\b(grab)(?:s|bed|bing)? (me|us|him|her|them|you)(?: all| both| quickly| last minute| by the (?:arm|sleeve|elbow|hand|shoulder))?(?= {_PURPOSE})",
        r"asked \2",
    ),
    (r"\b(?:grabbed|grabs) (?:my|our|her|his) (?:attention|interest|eye)\b", "interested me"),
    (r"\btouch(?:es|ed|ing)? base\b", "check in"),
    (
        rf"\btouch(?:es|ed|ing)? (?:up|on|upon) (?=(?:the (?:same|topic|subject|issue|idea|fact|question)|{_DETERMINER} (?:[\w-]+ ){{0,2}}(?:weak\w*|strengths?|mistakes?|gaps|plans|{_WORK})|how|why|what)\b)",
        "speak of ",
    ),
    (r"\btouched (?:a|a raw|a sore) (?:nerve|spot)\b", "upset me"),
    (
        (
            rf"\b(?:strangl|chok|slapp?|beat|attack|assault|rap|murder|crucif|butcher|slaughter)(?:s|es|ed|e|ied|ies|ing|n)? "
            rf"({_DETERMINER} (?:[\w'\u2019-]+ )?{_WORK})\b(?! (?:me|at me)\b)"
        ),
        r"was hard on \1",
    ),
    (
        r"\bslap(?:s|ped|ping)? (together|(?:(?:my|a|his|her|the|their) )?(?:\w+ )?(?:name|label|logo|sticker|badge|title|band ?aid))\b",
        r"put \1",
    ),
    (
        r"\bhit(?:s|ting)? (me|us|him|her|them)(?: \w+)? with (?=(?:a|an|the|another|more|some|\d+|two|three|four|five|so many|all|his|her|their)? ?(?:[\w-]+ ){0,2}(?:questions?|committees?|deadlines?|e-?mails?|news|tasks?|projects?|requests?|work|feedback|comments?|edits|bombshell|paperwork|admissions?|pages?|assignments?|ultimatum|truth|revisions?)\b)",
        r"gave \1 ",
    ),
    (r"\bhit (me|us|him|her|them) up\b", r"asked \1"),
    # What somebody could have done and has not: anger. A plan is heard as a threat, from the text as it is (assistant.threat).
    (
        r"\b(i (?:could|would))(?:['\u2019]ve|a| have)? (?:\w+ )?(?:strangl|chok|slapp?|smack|punch|throttl|hit)(?:ed|e)? (him|her|them|my \w+)\b",
        r"\1 have shouted at \2",
    ),
    (
        r"\b(?:thr(?:ew|ows?|owing|own)|tossed) (me|us|him|her|them) (?:in|into)(?: at)? the deep end\b",
        r"gave \1 too hard a task",
    ),
    (r"\bthr(?:ew|ows?|owing|own) (me|us|him|her|them) (?:under the bus|to the wolves)\b", r"blamed \1"),
    (r"\bthr(?:ew|ows?|owing|own) (me|us|him|her|them) (a (?:bone|lifeline|curve ?ball|bit of help))\b", r"gave \1 \2"),
    (
        (
            r"\b(pressure|work(?:load)?|debts?|loans?|schedule|deadlines?|boards?|exams?|inbox|notes|paperwork|job|project|program(?:me)?|month|rotation|hours|pace|guilt|imposter syndrome|perfectionism|anxiety|charting|emr|epic) "
            r"(?:is |are |was |were |has been |keeps? |just |really )*(?:chok|strangl|beat|crush|slapp?|punch|assault|attack|kick|smother)(?:s|es|ed|ing)? me\b(?: up)?"
        ),
        r"\1 is too much for me",
    ),
    (
        r"\bthreaten(?:s|ed|ing)? to (?=(?:leave|quit|resign|retire|step down|go (?:to|into) (?:industry|private)|cancel (?:the|our) (?:meeting|project|club))\b)",
        "talks of ",
    ),
    (
        r"\bcomment(?:s|ed|ing)? (?:\w+ )?on my (?:posture|stance|technique|grip|tone|pace|voice|handwriting|body language|eye contact|delivery|hand (?:position|placement))\b",
        "gives me feedback on my work",
    ),
    (r"\bpunch(?:es|ed|ing)? (?:well |far )?above (?:his|her|their|my|our|its) weight\b", "does better than most"),
    (
        r"\bstalk(?:s|ed|ing)? (?=(?:my|his|her|their|the|a|some)? ?(?:\w+ )?(?:publications?|pubmed|cv|google scholar|papers|linked ?in|program(?:me)? (?:websites?|instagram)|profiles?)\b)",
        "looked up ",
    ),
    (
        r"\babus(?:es?|ed|ing) (?=(?:the|his|our|her|their|my) (?:[\w-]+ ){0,3}?(?:system|policy|policies|schedule|swaps?|privileges?|time off|leave|sick (?:days|calls?)|rules?|process|jeopardy)\b)",
        "misuses ",
    ),
    # Played in a lesson.
    (
        r"\b(?:sim(?:ulat(?:ed|ion))?|standardi[sz]ed|mock|actor) (?:patient|family|relative|actor) (?:\w+ )?(?:slapp?|hit|punch|attack|assault|grabb?|push|kick|spat|threaten)(?:s|es|ed|ing)?(?: at| on)? me\b",
        "actor played a difficult patient",
    ),
)
_MEANT = Rewriting(_BLOWS, re.IGNORECASE)


def without_blows(text: str) -> str:
    """Return a text with what it means in place of figures of speech that name a blow, a hand or a hunt."""
    return _MEANT.rewritten(text)
