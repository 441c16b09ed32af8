"""Hear what only looks like mistreatment: a nickname among peers, a like on a picture, a nurse snapped at, whether to tell on a mentee.

Asked only where the classifier alone has heard mistreatment: to it, few words about somebody unkind are all alike. Short messages that
say nothing graver; whatever is told beside darker words stays mistreatment.
"""

from corpus.plain import plain_words
from corpus.sought import Sought

MOST_WORDS = 30
_PEER = r"(?:co ?resident|co ?intern|co ?fellow|intern|resident|peer|classmate|colleague|friend|fellow|senior|junior|student|class|roommate|somebody|someone|they|he|she|people|nurses?|others|everyone|everybody)s?"
_NICKNAME = (
    r"(?:narc|snitch|tattle ?tale|rat|suck ?up|kiss ?ass|brown ?noser?|teacher'?s'? pet|gunner|nerd|know it all|goody (?:two shoes|goody)|drama queen|control freak|perfectionist|workaholic|"
    r"slow one|slow coach|slowpoke|mother hen|mum|mom|dad|grandpa|snob|killjoy|try ?hard|overachiever|show ?off|spoilsport|party pooper|robot|newbie|rookie|kid)"
)
_SENIOR = r"(?:attending|consultant|surgeon|anesthetist|anesthesiologist|registrar|fellow|chief|boss|senior|mentor|supervisor|professor|doctor|director|pd|he|she)"
_STAFF = r"(?:nurses?|techs?|technicians?|clerks?|porters?|pharmacists?|cleaners?|secretar(?:y|ies)|coordinators?|receptionists?|managers?|therapists?|switchboard|paramedics?|social workers?|dietitians?|unit secretary|anesthetists?|anesthesiologists?|staff|lab|radiologists?|sonographers?|midwi(?:fe|ves)|rt|rn)"
_SHARP = (
    r"(?:yell(?:s|ed|ing)|shout(?:s|ed|ing)|snap(?:s|ped|ping)|bark(?:s|ed|ing)|scream(?:s|ed|ing)|sw(?:ore|ears?|earing)|(?:raised|raises|raising) (?:his|her|their) voice|(?:lost|loses) (?:it|(?:his|her) temper|(?:his|her) cool)|blew up|tore into|"
    r"(?:told|tells) off|(?:hung|hangs) up|(?:is|was|being|gets|got) (?:\w+ )?(?:rude|short|nasty|sharp|unkind|curt|mean|snappy|harsh|impatient|furious|angry))"
)
_SOCIAL = r"(?:instagram|insta|ig|tiktok|facebook|fb|linkedin|twitter|snapchat|strava|bluesky|threads|socials|social media)"
_TRAINEE = r"(?:mentees?|interns?|juniors?|students?|residents?|co ?residents?|co ?interns?|buddy|trainees?)"
_SLIGHT = Sought(
    rf"\b{_PEER} (?:\w+ )?(?:call(?:s|ed|ing)?|think(?:s)?|said|says?|introduced|label(?:s|led)) (?:that )?(?:me|i'?m|i am) (?:(?:a|an|the|such a|such an|their|our|a bit of an?|just|as) )*(?:\w+ )?{_NICKNAME}\b",
    rf"\b(?:got|been|being|was) called (?:a|an|the|such a) (?:\w+ )?{_NICKNAME}\b",
    rf"\b(?:follow(?:s|ed|ing)?|add(?:s|ed)|friended|request(?:ed|s) (?:to )?(?:follow )?|likes|liked|watch(?:es|ed)?|view(?:s|ed)?|found|saw|sees)\b(?: [\w']+){{0,6}}? (?:{_SOCIAL}|(?:my|our) (?:stor(?:y|ies)|profile|posts?|reels?|account))\b",
    rf"\b{_SENIOR}(?:'s)?(?: [\w']+){{0,2}}? {_SHARP}(?: (?:at|to|with|on|off))? (?:a|an|the|one of the|another|our|some|every) (?:\w+ )?{_STAFF}\b",
    rf"\b(?:do|must|should|may|am) (?:i|we) (?:\w+ )?(?:have to |need to |supposed to |got to )?(?:report|tell|mention|escalate|inform|say)(?: (?:it|the pd|my pd|the program|the chief|somebody|someone|that|about|if|when|on))* my {_TRAINEE}\b",
)
# Anything of this kind, and it is left as it was heard.
_GRAVE = Sought(
    r"\b(?:slurs?|racis\w*|sexis\w*|n word|bitch\w*|whore|slut\w*|fag\w*|cunt|monkey|terrorist|retard\w*|dumb|stupid|idiot|moron|useless|worthless|incompetent|crazy|touch\w*|grop\w*|grab\w*|hit|hits|hitting|slap\w*|shov\w*|push\w*|kick\w*|punch\w*|pinn\w*|thr[eo]w\w*|spat|spit\w*|"
    r"threat\w*|or else|fire[ds]?|firing|retaliat\w*|punish\w*|reveng\w*|every (?:day|night|shift|single|time)|each (?:day|night|shift|time)|daily|always|constantly|nonstop|keeps?|kept|still|won'?t stop|(?:for|since) (?:\w+ )?(?:weeks|months|years?|\w+ober|\w+ember|january|february|march|april|may|june|july|august)|"
    r"naked|nudes?|sex\w*|wear\w*|midnight|body|breasts?|legs?|dress|bikini|underwear|kiss\w*|date[sd]?|dating|asked me out|alone|hotel|scared|afraid|terrif\w*|fear\w*|unsafe|uncomfortable|creep\w*|block\w*|fake|stalk\w*|messag\w*|texts?|texted|dm\w*|"
    r"cry|cries|crying|cried|shak\w+|tears|black|white|brown|asian|muslim|islam\w*|jew\w*|gay|lesbian|trans|queer|african|indian|arab\w*|mexican|latin\w*|hispanic|immigrant\w*|foreign\w*|accent|hijab|turban|religio\w*|race|gender|wom[ae]n|girls?|female|pregnan\w*|baby|disab\w*|autis\w*|adhd|deaf|wheelchair|visa|deport\w*|"
    r"hurt\w*|kill\w*|die[ds]?|dead|dying|suicid\w*|pills|drunk|drink\w*|drugs?|harass\w*|bull(?:y|ied|ies|ying)|abus\w*|assault\w*|humiliat\w*|retaliation|discriminat\w*|mistreat\w*|harm\w*|violen\w*|inappropriate\w*|wrong|complain\w*|reported (?:him|her|them|me)|hr|title ix|since i|because i|after i|so i|"
    r"evaluation|evals?|letter|visa|contract|probation|family|patients?|pts?)\b"
)


def is_slight(text: str) -> bool:
    """Say whether a short message tells no more than a slight, or of sharp words to somebody else, or asks whom to tell of a mentee."""
    words = plain_words(text)
    return len(words.split()) <= MOST_WORDS and _SLIGHT.search(words) is not None and _GRAVE.search(words) is None
