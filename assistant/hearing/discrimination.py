"""Hear discrimination told outright: what a group cannot do, a secret made known, an accent mocked, a post lost for what one is.

No model, no disk, as for danger to life. What is only hinted at, and what hurts without naming a group, is left to the classifier
(`index.routes`), which takes half of these for a question about feedback or careers.
"""

import re

from corpus.plain import plain_words
from corpus.sought import Sought

_DOER = (
    r"(?:he|she|they|(?:(?:my|our|the|an?|one of (?:my|our|the)) )?(?:\w+ ){0,2}?(?:mentors?|attendings?|consultants?|surgeons?|registrars?|fellows?|boss(?:es)?|chiefs?|seniors?|"
    r"directors?|pd|apd|supervisors?|faculty|chair(?:man|woman)?|professors?|co ?residents?|co ?interns?|colleagues?|nurses?|residents?|coordinators?|interviewers?|recruiters?|preceptors?|examiners?|hospitalists?|an(?:a)?esthetists?|anesthesiologists?|program(?:me)?|committee|team)|"
    r"(?:dr|prof|professor) \w+|faculty|people|someone|somebody|everyone)"
)
_SAYS = r"(?:says?|said|thinks?|believes?|told (?:me|us|everyone)|tells (?:me|us)|keeps saying|joke[sd]?|jokes|announced|insists?|wrote|hinted|implied|implies)"
_GROUP = (
    r"(?:women|girls|females|men|moms|mums|mothers|pregnant (?:women|residents|people)|black (?:people|women|men|residents|doctors)|asians?|indians|africans|arabs|muslims|"
    r"jews|jewish people|hindus|hispanics|latin(?:os?|as?|x)|mexicans|immigrants|foreigners|foreign doctors|imgs?|fmgs?|gays?|gay (?:people|men|doctors)|lesbians|queer people|trans (?:people|women|men)|"
    r"disabled (?:people|doctors)|people (?:like (?:me|you|us)|with (?:kids|children|accents|disabilities|my (?:accent|background|skin colou?r)|an accent)|of colou?r|from (?:my|your) country))"
)
_CANNOT = (
    r"(?:should ?n'?t|should not|should (?:stay|go back|stick|leave|quit|know)|(?:ca ?n'?t|cannot|can not) (?:be|do|handle|lead|operate|think|cut|hack|take|cope|keep|drive|make|run|focus|commit|have)\b|do ?n'?t (?:belong|have what)|do not (?:belong|have what)|have no (?:place|business)|are ?n'?t (?:cut out|made|meant|fit|good|suited)|"
    r"are (?:not (?:cut out|made|meant|fit|good|suited)|too (?:\w+ )?(?:emotional|weak|soft|aggressive|lazy|sensitive|hormonal|distracted)|(?:less|worse|lazy|dirty|inferior|stupid|dumb|terrorists)|all the same)|(?:are|is) (?:\w+ )?(?:an? )?(?:\w+ )?(?:burden|liability|problem|drain|nuisance|inconvenience|waste(?: of \w+)?|risk|distraction)|belong (?:at home|in the (?:kitchen|home)|(?:in|with) (?:primary|family|paed|ped|nursing))|make (?:bad|poor|terrible|worse|weak)|just (?:get|quit|leave)|never make|only get)"
)
_MINE = (
    r"(?:i'?m|im|i am|i was|i wear|i have (?:an accent|a disability|kids|a visa)|i got pregnant|i had a baby|i took (?:maternity|parental|family|pregnancy) leave|of my|my) (?:an? |the only |openly |still )?"
    r"(?:pregnan(?:t|cy)|black|brown|asian|african|arab|muslim|jewish|hindu|sikh|hispanic|latin[oax]|mexican|indian|nigerian|pakistani|foreign\w*|immigrant|woman|female|girl|mother|mom|mum|"
    r"gay|lesbian|bi|bisexual|queer|trans\w*|non ?binary|disab\w+|deaf|blind|autistic|hijab|turban|headscarf|race|ethnicity|religion|faith|gender|sex|sexuality|skin(?: colou?r)?|accent|nationality|maternity|age|old)"
)
_LOST = (
    r"(?:(?:i )?(?:was|were|got|am being|have been|'ve been|being|been) (?:\w+ )?(?:passed over|fired|let go|demoted|taken off|removed|excluded|rejected|denied|turned down|sidelined|dropped|kicked off|marked down|graded (?:down|lower)|failed|dismissed|overlooked|ignored|left out|shut out|laughed at|sent home|bullied|not (?:chosen|picked|selected|promoted|renewed|considered|allowed))|"
    r"(?:gave|took|takes|taken|giving) (?:\w+ ){0,3}(?:case|cases|spot|job|position|role|project|rotation|chief|promotion) (?:\w+ ){0,4}(?:from me|to (?:a|the|someone)\b)|"
    r"(?:did ?n'?t|did not|wo ?n'?t|will not|refuse[sd]? to) (?:hire|promote|pick|choose|select|renew|consider|mentor|teach|rank|speak to|work with|talk to|listen to|supervise|train|touch|include|invite|call on) me|treat(?:s|ed)? (?:me )?(?:worse|differently|badly)|"
    r"(?:wo ?n'?t|would ?n'?t|will not|does ?n'?t|did ?n'?t|never|refuses? to|stopped) (?:let|lets|allow|allows|letting|allowing) me \w+|(?:take|took|takes|kick|kicked|pull|pulled|keep|keeps|kept|bar|barred|ban|banned|cut|exclude[sd]?|remove[sd]?|drop(?:s|ped)?|fired|sacked|uninvited|sidelined?) me (?:off|from|out|of|of the|because)?\b|"
    r"(?:leave|leaves|left|leaving|freeze|froze|shut) me out|hangs? up on me|hung up on me|ignore[sd]? me|avoid(?:s|ed)? me|bull(?:y|ies|ied) me|laugh(?:s|ed)? at me|hat(?:es?|ed) me|(?:cut|reduced|docked|lowered) my (?:pay|salary|hours|stipend|evaluations?|grades?)|(?:not|never) (?:being |been )?allowed|(?:marks?|marked|graded?|grades|scored|rates?|rated) me (?:down|lower|worse)|gave me (?:\w+ )?(?:bad|poor|low|lower|worse)(?: \w+)?)"
)
# Said of the writer's own kind: what in advice to a group is a caution ("women do not get sponsors") is none here.
_MY_KIND = r"(?:(?:people|someone|somebody|a person|those|folks?|doctors?|girls?|women|guys?|men|residents?|trainees?|interns?) like (?:me|you|us)|(?:my|your) (?:kind|sort|type)(?: of (?:people|doctor|person))?|(?:people|someone|doctors?) (?:from|with) (?:my|your) (?:country|background|part of the world|accent|religion|colou?r|faith))"
_BELITTLED = r"(?:(?:do ?n'?t|does ?n'?t|do not|does not|never|rarely|will never|wo ?n'?t|ca ?n'?t|cannot) \w+|should \w+|(?:are|is) (?:not|never|too|only|better|all|just|meant|lucky|the (?:reason|problem))|are ?n'?t|end(?:s)? up|usually|always|need to (?:know|learn|go|be)|only (?:get|got|belong)|belong)"
_TYPE = r"(?:disabled|black|brown|pregnant|muslim|jewish|asian|african|indian|foreign|immigrant|old(?:er)?|middle ?aged|female|woman|gay|trans|fat|deaf|autistic|short|non ?white|man|mother|mom|mum|img|fmg)"
_SLUR = r"(?:terrorist|diversity (?:hire|admit|pick)|token (?:\w+ )?(?:black|brown|asian|african|indian|mexican|latin\w|hispanic|muslim|jew\w*|arab|woman|girl|female|gay|trans\w*|minority|immigrant|foreigner|img|diversity)\b|affirmative action|bitch|slut|whore|fag(?:got)?|dyke|tranny|cripple|retard(?:ed)?|paki|chink|monkey|ape|gorilla|illegal|bomber|taliban|(?:a |the )?(?:racial |racist |homophobic |ethnic )?slurs?|the n word)"
_AGED = r"(?:at (?:my|your|his|her) age|too old (?:at \d\d|to|for)|too (?:old|young) (?:at \d\d )?(?:to (?:be |train|learn|start|become|do|get)|for (?:this|surgery|residency|training|fellowship|the|medicine|a|an|academi\w+|research|nights?)))"
_OUT = r"(?:gay|lesbian|bi|bisexual|queer|trans(?:gender)?|non ?binary|hiv positive|positive for hiv|undocumented|pregnant)"
_PATTERNS = (
    rf"\b{_DOER} (?:\w+ )?{_SAYS} (?:\w+ ){{0,4}}?{_GROUP} (?:\w+ )?{_CANNOT}",
    rf"\b{_DOER} (?:\w+ )?(?:has |had )?(?:told|tells|announced to) (?:everyone|everybody|people|the (?:whole |entire )?(?:team|program(?:me)?|ward|residency|class|group|department|or|unit)|my (?:co ?residents|colleagues|class|attending|pd|program director|family)|others|all (?:of )?(?:my|the) \w+) (?:\w+ ){{0,2}}?(?:that )?(?:i'?m|im|i am) (?:\w+ )?{_OUT}\b",
    r"\bouted (?:me\b|us\b|my (?:\w+ )?(?:bipolar|depression|adhd|autism|hiv|diagnosis|disability|epilepsy|pregnancy|sexuality|status|addiction|recovery|history|transition)\b)",
    r"\bmy (?:\w+ )?accent (?:\w+ )?(?:makes? me (?:sound|seem|look) (?:\w+ )?(?:stupid|dumb|unprofessional|uneducated|slow|unintelligent|less|like an idiot)|is (?:\w+ )?(?:embarrassing|disgusting|ugly|offensive|a joke))\b",
    r"\b(?:mock(?:s|ed|ing)?|mimic(?:s|ked|king)?|imitat(?:es|ed|ing)|ridicul(?:es|ed|ing)|mak(?:es|ing) fun of|made fun of|laugh(?:s|ed|ing)? at|impersonat(?:es|ed|ing)) (?:at )?my (?:\w+ )?(?:accent|hijab|turban|headscarf|religion|prayers?|skin(?: colou?r)?|race|english|disability|stutter|wheelchair)\b(?!.{0,20} so did i)",
    rf"\b{_DOER} (?:\w+ )?{_SAYS} (?:\w+ ){{0,4}}?{_MY_KIND} (?:\w+ )?{_BELITTLED}",
    rf"\b(?:{_DOER} (?:\w+ )?{_SAYS}|(?:was|were|been|being|got) told|told (?:me|us))(?: (?:me|us))?(?: that)?(?: \S+){{0,9}}? {_AGED}\b",
    rf"\b{_DOER} (?:\w+ ){{0,2}}?(?:asked|asks|keeps asking|kept asking|wanted to know|demanded to know|quizzed me on|interrogated me about)(?: me)?(?: \w+){{0,5}}? (?:if|whether|when) (?:i|i'?m|i'?d) (?:\S+ ){{0,5}}?(?:pregnant|have (?:any |more )?(?:kids|children|babies|a baby|a family)|having (?:any |more )?(?:kids|children|babies|a baby)|start(?:ing)? a family|birth control|on the pill|get(?:ting)? married|religion|immigration status|sexuality|gay)\b",
    rf"\b(?:no ?body|no one|nobody) (?:\w+ )?(?:wants?|needs?|trusts?|hires?|likes?|would (?:want|hire|trust)) (?:an? )?(?:\w+ )?{_TYPE} (?:surgeons?|doctors?|residents?|physicians?|interns?|consultants?|trainees?|attendings?|fellows?|chiefs?)\b",
    rf"\b(?:call(?:s|ed|ing)?|address(?:es|ed)?) (?:me|us|her|him) (?:an? |the |their |our )?(?:\w+ )?{_SLUR}",
    rf"\b(?:{_SAYS}|calls? me|called me|refers? to me as) (?:that )?(?:i'?m|i am|you'?re|you are|me)? ?(?:only |just )?(?:an? |the )?(?:diversity (?:hire|admit|pick)|affirmative action)\b",
    rf"\b(?:{_SAYS}) (?:\w+ ){{0,3}}?(?:only|just) (?:got|get|here|hired|matched|chosen|picked|promoted)(?: \S+){{0,4}} because (?:of )?(?:i'?m|i am|you'?re|my|your) (?:an? )?(?:\w+ )?{_TYPE}\b",
    r"\b(?:us(?:es?|ed|ing)|say(?:s|ing)?|said|drops?|dropped|throws? around) (?:the n[- ]word|the n word|(?:racial|racist|homophobic|ethnic|antisemitic|transphobic) (?:slurs?|words?|language))\b",
    r"\b(?:makes?|made|making|tells?|told|telling|cracks?|cracked|jokes?|joked|joking|comments?|remarks?) (?:\w+ ){0,3}?(?:racist|sexist|homophobic|transphobic|islamophobic|antisemitic|racial|xenophobic|misogynist\w*) (?:jokes?|comments?|remarks?|things|stuff)\b|\b(?:makes?|made|making|tells?|cracks?|cracked) (?:\w+ ){0,2}?(?:jokes?|comments?|remarks?) about (?:my (?:race|religion|accent|hijab|turban|skin|ethnicity|weight|disability|country|people|faith|sexuality|pregnancy|age)|gays?|gay people|blacks?|black people|muslims|jews|asians|indians|africans|women|immigrants|trans people)\b",
    r"\b(?:asked|told|ordered|made|forced|wants?|wanted) me to (?:take off|remove|hide|take down|stop wearing) (?:my|the) (?:hijab|turban|headscarf|scarf|kippah|yarmulke|kirpan|cross|kara|braids|locs|afro)\b",
    rf"\b{_LOST}(?: \S+){{0,6}} because (?:of )?(?:\w+ )?{_MINE}\b",
    # Signs of hatred, left for somebody to find; a noose that is only found may be another person's danger.
    r"\bswastikas?\b(?!.*\b(?:tattoo\w*|patients?|history|exhibit|museum|film|movie)\b)|\b(?:they|somebody|someone|people|some ?one|colleagues?|residents) (?:\w+ )?(?:hung|hang|put|left|drew|painted|sent|tied) (?:me |up )?(?:a|the) (?:\w+ )?(?:noose|nazi flag|klan hood)\b|\bnoose (?:was |had been )?(?:drawn|painted|left for (?:me|us|him|her))\b|\b(?:hitler|nazi) (?:salute|greeting)s?\b(?!.*\b(?:history|film|movie|museum)\b)",
    r"\b(?:said|says?|told|tells|yell(?:s|ed)|shout(?:s|ed)|texted|wrote|should|ought to|better)(?: (?:me|us|her|him|that|i|you|we|she|he|should|ought|to|at))* go (?:back )?(?:home )?(?:to )?(?:where (?:i|you|we|she|he) (?:came|come|comes) from|(?:my|your|her|his|our) (?:own )?country|africa|india|china|mexico|pakistan|nigeria|the jungle)\b(?!.*\b(?:patients?|visas?|stamp\w*|waiver|(?:teach|work|practi[sc]e|serve|train) there|j ?[1i]|help (?:people|patients))\b)",
    r"(?<!patient )(?<!pt )(?<!family )(?<!relative )(?<!visitor )\b(?:called|calls|calling|yell(?:s|ed)|shout(?:s|ed)|scream(?:s|ed)|spat|hurl(?:s|ed))(?: (?:me|us|him|her|them|(?:the|a|an|my|our|one of (?:my|our)) (?:\w+ )?\w+))? (?:by )?(?:the n[- ]?word|the f slur|(?:a |an |some )?(?:(?:racial|racist|homophobic|ethnic|antisemitic|transphobic) )?slurs?)\b(?! by (?:a|the|my) (?:\w+ )?(?:patient|pt|family|relative|visitor))",
    r"\b(?:every ?one|every ?body|we all|all of us|all the residents) (?:\w+ )?(?:was|were|got|gets|is|are) (?:\w+ )?(?:invited|asked|included|taught|trained|chosen)(?: \S+){0,4}? (?:but|except|apart from|other than) (?:for )?(?:me and )?(?:the |my )?(?:\w+ )?(?:other )?(?:black|brown|asian|muslim|jewish|african|arab|hispanic|foreign|female|gay|trans) ",
    r"\b(?:invitations?|invites|cases|good (?:cases|rotations)|electives) (?:only )?go(?:es)? (?:only )?to (?:the )?(?:white|male|american|straight) (?:residents|men|guys|boys|interns|fellows|ones|trainees)\b",
    # What is told to nobody but a doctor, told to all.
    r"\b(?:attending|consultant|chief|pd|director|boss|supervisor|coordinator|senior|he|she|they|chair|mentor|co ?resident|co ?intern|program(?:me)?) (?:\w+ )?(?:told|tells|announced to|shared with|informed) (?:everyone|everybody|people|the (?:whole |entire )?(?:team|program(?:me)?|ward|residency|class|group|department|or|unit|room)|my (?:co ?residents|colleagues|class|team)|all (?:of )?(?:my|the) \w+) (?:\w+ ){0,2}?about my (?:\w+ )?(?:miscarriages?|abortion|diagnosis|depression|medications?|meds|antidepressants?|hiv|seizures?|epilepsy|adhd|autism|therapy|therapist|psychiatrist|psych (?:stay|admission)|rehab|disability|infertility|ivf|bipolar|eating disorder|overdose|suicide attempt|attempt)\b(?!.*\b(?:by accident|accidentally|with my (?:ok(?:ay)?|permission|consent)|i asked (?:him|her|them) to|i'm (?:glad|fine|ok))\b)",
    # Kept from treatment.
    r"(?<!patient )(?<!patients )(?<!pt )\b(?:wo ?n'?t|would ?n'?t|does ?n'?t|did ?n'?t|will not|refuses to|refused to|never|not)(?: \w+)? (?:let|lets|allow|allows|letting|allowing)(?:ed)?(?: me)?(?: to)?(?: (?:go|leave|out|off|attend|get|take time|have time|time|early|work|the ward|on time|now))* (?:for|to) (?:my )?(?:dialysis|chemo\w*|radiotherapy|radiation|infusions?|transfusions?|(?:doctor'?s?|medical|prenatal|antenatal|oncology|cancer|dialysis) (?:appointments?|visits?|checks?))\b(?!.*\bpatients?\b)",
    # Known, and dropped at once.
    rf"\b(?:found out|finds out|learned|learnt|heard|discovered|realised|realized|knows?|since|after|once|when) (?:\w+ ){{0,4}}?(?:that |about )?(?:i'?m|im|i am|i was|i came out(?: as)?|me being|my being) (?:\w+ )?(?:{_OUT}|muslim|jewish|hindu|black|disabled|autistic|deaf|married to an? (?:man|woman)|(?:an? )?(?:img|immigrant|mother|mom|mum))\b(?: \S+){{0,4}}? (?:suddenly|now|immediately|the next day|next day|since then|ever since|all of a sudden|overnight)\b(?: \S+){{0,3}}? (?:i'?m off|i am off|i'?m out|off (?:all|the|every)|{_LOST}|(?:nobody|no ?one) (?:\w+ )?(?:speaks?|talks?|looks?|invites?|answers?|includes?|calls?|teaches)|no longer (?:invited|allowed|included|on|gets?|welcome)|(?:stopped|wo ?n'?t|does ?n'?t|refuses to|never) (?:\w+ )?(?:speak|talk|look|reply|answer|invit|teach|meet|mentor|call|email|include|including|respond)\w*|(?:cold|distant|icy|nasty|rude|hostile)\b|(?:ices?|iced|freezes?|freezing|froze|cut\w*|drop\w*|shut\w*|ignor\w+|avoid\w*) me)",
    # Told in confidence, and laughed at.
    r"\b(?:told|disclosed to|confided in|shared (?:it )?with|trusted) (?:my |the |our |an? )?(?:\w+ )?(?:mentor|advis[eo]r|pd|apd|director|attending|chief|supervisor|senior|faculty|coach)\b(?: \S+){0,4}? (?:in confidence|confidentially|privately|in private)\b(?: \S+){0,10}? (?:call(?:s|ed)? me|nicknam\w+|jok(?:es|ed|ing) about|laugh\w*|mock\w*|mak(?:es|ing) fun|used it against|uses it against)\b",
    # Stopped at the door for what one is.
    r"\b(?:the )?only (?:black|brown|asian|muslim|african|arab|indian|latin[oax]|hispanic|hijabi|trans|female|woman|man of colou?r|woman of colou?r|person of colou?r) (?:\w+ ){0,4}?(?:and )?(?:\w+ )?(?:security|guards?|staff|nurses|patients|attendings|people|everyone|they) (?:\w+ )?(?:keeps?|always|constantly|every (?:day|night|shift)) (?:\w+ )?(?:stop\w*|ask\w* (?:for|me for) (?:my )?(?:id|badge)|mistak\w+|think\w*|confus\w+|search\w*|follow\w*|question\w*)\b",
)
_TOLD = Sought(*_PATTERNS)
# Taught, written or asked about in general, or done by somebody who is treated: other guidance is meant.
_WORK = re.compile(
    r"\b(?:curriculum|workshop|lecture|simulation|vignettes?|journal club|research (?:on|about|project)|my talk|panel|grand rounds|station|course|osce|role ?play\w*)\b"
)


def discrimination(text: str) -> bool:
    """Say whether somebody tells outright that they are treated as less for what they are; text is read as for danger to life."""
    words = plain_words(text)
    return _TOLD.search(words) is not None and _WORK.search(words) is None
