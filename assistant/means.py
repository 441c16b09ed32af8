"""What somebody has at hand to end a life, has taken, or is standing on, in plain words: a part of `assistant.danger`.

A list of its own, for most messages name none of these things and are done after one look.
"""

import re

PERSON = (
    r"(?:he|she|they|intern|resident|friend|student|colleague|coworker|co ?intern|co ?resident|roommate|mentee|wife|husband|partner|"
    r"girlfriend|boyfriend|brother|sister|senior|junior|chief|fellow|registrar|house officer|trainee|someone|somebody|classmate|buddy|"
    r"attending|mentor|amigo|amiga|companer[oa]|co ?r|residente|coresidente|ami|amie|collegue|interne)"
)
# What kills, by name: in words that only the trade has at hand, and what stands in every cupboard.
_STRONG = (
    r"(?:propofol|fentanyl|ketamine|potassium|roc(?:uronium)?|vec(?:uronium)?|sux(?:amethonium)?|muscle relaxant|midaz(?:olam)?|"
    r"morphine|pentobarb\w*|thiopental|ampoules?|vials?|syringes?)"
)
DRUG = (
    r"(?:pills?|tablets?|tabs|strips?|capsules|insulin|novorapid|tramadol|codeine|dihydrocodeine|oxycodone|endone|opioids|"
    r"paracetamol|acetaminophen|tylenol|amitriptyline|sertraline|quetiapine|propranolol|beta blockers?|digoxin|lithium|warfarin|metformin|"
    r"zolpidem|zopiclone|clonazepam|diazepam|valium|xanax|alprazolam|pesticide|rat poison|antifreeze|bleach|glutaraldehyde|"
    rf"formalin|{_STRONG})"
)
MANY = (
    r"(?:fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|(?:1[5-9]|[2-9]\d|\d{3})(?= of| pills| tablets))"
)
_TOOK = r"(?:took|taken|swallowed|ate|eaten|downed|necked|drank|finished|injected|crushed)"
_AGO = r"(?:(?:about |like )?(?:an|one|two|three|half an|twenty|thirty|forty|ten|fifteen|five|\d+) (?:hours?|minutes?|mins?) ago|already|just now|earlier(?! (?:than|in|this)))\b"
_WHOLE = r"(?:whole|entire|full) (?:lot|box|boxes|strip|packet|pack|stash)"
_LINE = r"(?:drip|line|cannula|canula|iv|pump)"
_LIMB = r"(?:arms?|foot|feet|legs?|veins?|hand|wrists?|ankle|thigh)"
_GUN = r"(?<!glue )(?<!staple )(?<!nerf )(?<!heat )(?<!massage )(?<!biopsy )(?<!nail )(?<!spray )(?<!tattoo )(?:gun|shotgun|rifle|pistol|revolver|glock)"
_BLADE = r"(?:blade|scalpel|razor|knife)"
_NOT_ANOTHER = r"(?<!\bhe )(?<!\bshe )(?<!\bthey )(?<!\bwho )(?<!\bpatient )(?<!\bkid )(?<!\bchild )(?<!\btoddler )(?<!\bson )(?<!\bdaughter )(?<!\bbaby )(?<!\bdog )"
# A rope is for climbing and a barrel for ducks where the text says so.
_SPORT = re.compile(r"\b(?:climb|belay|crag|boulder|sail|boat|tent|swing|hunt|duck|clay|skydiv|parachut|bungee)\w*")
# A person by office or kinship: "he" alone may be a patient.
_ROLE = r"(?:(?:co )?intern|(?:co )?resident|friend|student|colleague|roommate|flatmate|mentee|wife|husband|partner|girlfriend|boyfriend|brother|sister|senior|junior|chief|fellow|registrar|reg|sho|house officer|trainee|classmate|attending|mentor|consultant)"
_ONESELF = (
    # something taken: the lot, a number of them, by mouth or in a line of one's own
    rf"{_NOT_ANOTHER}\b{_TOOK} (?:the lot|them all|them|all of (?:it|them)|everything|the {_WHOLE}|it all|(?:my |the )?(?:pills|tablets)) {_AGO}",
    rf"{_NOT_ANOTHER}\b(?:swallowed|downed|necked) (?:the lot|them all|all of (?:it|them)|(?:a|the|my) {_WHOLE})\b|\b{_TOOK} (?:my|a|the|his|her) (?:{_WHOLE}|bottle|box|pack|packet|strip|handful|fistful|load|bunch) of (?:my |the |\w+ )?{DRUG}\b",
    rf"{_NOT_ANOTHER}\b{_TOOK} (?:about |around |some |like |over )?{MANY} (?:of )?(?:the |my )?(?:(?!mg\b|mcg\b|ml\b|units?\b|milli\w+)\w+ )?{DRUG}\b|\b{MANY} (?:of the )?{DRUG} (?:down|in me|inside me)\b",
    rf"{_NOT_ANOTHER}\b{_TOOK} (?:all (?:of )?(?:my|his|her|the)|the rest of (?:the|my)|way too many|too many|too much) (?:\w+ )?{DRUG}\b(?! (?:with|to) (?:me|the))|{_NOT_ANOTHER}\b{_TOOK} (?:my|the|his|her|some) (?:(?!patient)\S+ ){{0,3}}{DRUG}\b(?! chapter| lecture| question)(?: (?!patient)\S+){{0,6}} (?:all of (?:it|them)|all at once|in one go|the lot)\b",
    rf"\bi(?:'ve| have)?(?: just| already)? (?:took|taken) (?:an|the|my|another) overdose\b|\boverdose (?:done|taken)\b|\bi(?:'ve| have) (?:just |already )?been overdosing\b|\bi(?:'ve| have)? (?:just |already )?overdosed (?:on (?:my |the )?{DRUG}|again|tonight|yesterday|last)\b|\bi(?:'ve| have)? (?:just |already )*(?:\w+ ){{0,2}}(?:took|taken|injected|swallowed|gave myself|given myself|stopped) (?:\S+ ){{0,3}}{DRUG}\b(?: \S+){{0,3}} on purpose\b",
    rf"\b(?:{_LINE}|{_STRONG})\b(?: (?!patient|his|her)\S+){{0,4}} in my own {_LIMB}\b|\b(?:put|placed|sited|got) (?:a |the )?{_LINE} in(?:to)? (?:my own {_LIMB}|myself)\b|\b{_LINE}(?:'s| is) (?:\w+ )?in my (?:arm|vein|foot|leg)\b(?=.*\b(?:{_STRONG}|drawn|locked)\b)|\b{_LINE}(?:'s| is) already in my (?:arm|vein|foot|leg)\b",
    rf"\b(?:{_LINE}|{_STRONG}|insulin)(?:'s| is| are)?(?: \w+){{0,2}} (?:mine|for me|for myself) not (?:for )?(?:the |a |my )?(?:patient|case)|\b{_STRONG} (?:is|are) for (?:me|myself)\b(?! (?:the|a|an|to|too)\b)|\b(?:insulin|drip|{_STRONG})(?:'s| is) in mine not\b|\b{_STRONG}(?:'s| is)? (?:already )?(?:running|going) into (?:me|my)\b|\b(?:injected|injecting|inject) myself with (?:the |some )?{_STRONG}\b|\b(?:gave|given) myself (?:all|the whole|the rest)(?: \w+){{0,2}} (?:insulin|novorapid|{_STRONG})\b",
    rf"(?:^|\b(?:i|i'?ve|have|already|just) )swallowed (?!(?:\w+ )?(?:pride|tongue|words|anger)\b)(?:\S+ ){{0,3}}{DRUG}\b(?! (?:question|case|chapter|trial|talk|camera|study))|(?:^|\b(?:i|i'?ve|have|already|just) )swallowed (?:them|it|everything|all of them)\b(?: \S+){{0,3}} (?:ago|already|tonight|this morning|on purpose)\b",
    r"\bmy (?:own |last |second |first |third )?overdose\b(?! (?:case|patient|call|talk|lecture|project|admission|clerking|protocol|station|teaching|paper|poster|audit|training|study|slides?|research|review|data|module|clinic))",
    # means at hand, and tonight's plan
    rf"\b(?:going to|gonna|will|i'?ll|i'?m|plan to) (?:use|us|tak|take|swallow)(?:ing)? (?:the lot|all (?:of )?(?:the|my|his|her) (?:\w+ )?{DRUG})\b(?! with me)|\b(?:taking|swallowing) the lot (?:when|tonight|on|at|after|tomorrow)\b|\bus(?:e|ing) all of it (?:tonight|on purpose|(?:on )?\w+day)\b|\b(?:take|taking|swallow|swallowing) everything i(?:'ve| have) saved up\b",
    r"\b(?:my|the|i'?ve|exit\w*|tonight|note'?s?|goodbye)\b(?: \S+){0,8} (?:pills|tablets) (?:are |'re )?(?:all )?(?:counted(?: out)?|lined up|out of the box(?:es)?)\b(?!.*\b(?:trial|game|pharmacy)\b)",
    rf"\b(?:i'?ve|i have|got|took|i put|bag of) (?:\w+ ){{0,5}}{_STRONG}\b(?=.*\b(?:using all of it|all of it (?:tonight|on)|motel|locked call room|for me tonight|tourniquet(?:'s| is)? on|i know my veins|(?:won'?t|will not) walk back|nobody'?s coming)\b)|\b(?:tourniquet(?:'s| is)? on|{_STRONG}(?:'s| is)? drawn(?: up)?)\b(?=.*\b(?:door(?:'s| is)? locked|nobody'?s coming|opens? my door|find me|for me)\b)|\b(?:door(?:'s| is)? locked|locked in|call room locked)\b(?: \S+){{0,4}} tourniquet(?:'s| is)? on\b",
    r"\b(?:tied|hung|put|looped|got|with|a|the) (?:the |a |my )?(?:belt|rope|dupatta|noose|cord|saree|bed ?sheet|sheet|scarf) (?:already )?(?:up )?(?:round|around|over|from|to|on) (?:the|a|my) (?:beam|door|fan|ceiling fan|hook|wardrobe|banister|rail|shower rail|rafters?|neck)\b|\b(?:belt|dupatta|cord|noose)(?:'s| is)? (?:already )?(?:over|round|around) the (?:beam|door|fan|hook|banister|rail)\b|\btied the (?:belt|rope|dupatta|noose)(?: already\b| and (?:it|the)(?: \w+)? (?:broke|slipped|gave|snapped)\b)|\b(?:rope|noose|cord) (?:broke|slipped|snapped|gave)\b(?=.*\b(?:again|tonight|next time|back at work|didn'?t|tried)\b)",
    r"\b(?:closed|shut|locked) garage\b(?=.*\b(?:sat|sitting|engine|started it|car)\b)|\b(?:car|engine|motor)(?:'s| is)? (?:running|on) in (?:the|my|a) (?:\w+ )?garage\b|\bgarage(?:'s| is| door)?(?: is)? (?:shut|closed|down)\b(?: \S+){0,4} (?:engine|car|motor)(?:'s| is)? (?:running|on)\b(?! (?:late|fine|well|low|time))|\bhose\b(?: \S+){0,5} exhaust\b(?!.*\b(?:mechanic|leak|mot)\b)|\bturned (?:the gas on|on the gas)\b(?: \S+){0,6} (?:ago|closed|towel|sealed)\b(?!.*\b(?:dinner|cook\w*|stove|kettle)\b)",
    r"\b(?:plastic|freezer|bin) bag (?:over|on|round|around) my head\b|\b(?:put|had|with) (?:the|a) plastic (?:bag )?(?:on|over) my head\b|\b(?:i'?ve|i have|i|bought) (?:picked|chosen|chose|got|set) (?:the|a|my) (?:date|day|method|way|place|spot|bridge|tree|beam)\b(?: \S+){0,4} (?:method|means|rope|pills|goodbyes?)\b",
    r"\btaken my own life\b|\bsuicide(?:'s| is) my (?!mentor|research|topic|field|interest)|\b(?:means?|intend|plan) to be dead\b|\bif i(?:'m| am) dead (?:by|before) then\b|\bi'?m not going to live to\b|\bi (?:\w+ )?(?:punch|hit|bite|burn|scratch)(?: and \w+)? myself (?:until|till|every|after (?:each|every)|in the (?:car|toilet|bathroom))\b",
    # at a height, by the water, on the tracks
    r"\bjump(?:ing)? (?:off|from|out of) (?:the|a|my|this) (?:\w+ ){0,2}(?:roof|balcony|terrace|block|floor|viaduct|cliffs?|parapet|multi ?storey|car park)\b|\bjump(?:ing)?\b(?! ship\b| to\b)(?: \S+){0,3} (?:th|seventh|eighth|ninth|tenth|eleventh|twelfth) floor\b",
    r"\b(?:wrong|outer|far) side of the (?:rail(?:ing)?s?|parapet)\b|\boutside the rail(?:ing)?s? (?:of|on)\b|\b(?:i'?m|i am|im) past the rail(?:ing)?s?\b|\b(?:got|put|with|have|had|'ve|i'?ve|i) (?:got )?(?:my )?one leg over\b(?! (?:the (?:other|bike|saddle|horse|fence|arm)|my))|\b(?:legs?|feet) (?:are |is )?(?:hanging |dangling )?over the (?:edge|side|rail(?:ing)?|balcony|ledge|parapet)\b|\b(?:i|i'?ve|and|have) (?:just )?climbed over the (?:rail(?:ing)?s?|barrier|parapet|edge)\b",
    r"\b(?:i'?m|i am|im|i was|sitting|standing|out|up|it|typing|writing)(?: \w+){0,3} (?:on|from) (?:the|a) (?:\w+ )?(?:parapet|ledge)\b(?! of)|\b(?:roof|terrace|helipad|car park|parkade|parking structure|floor)\b(?=.*\b(?:(?:my )?shoes (?:are |'re )?(?:already )?off(?! duty)|taken my shoes off|not taking the stairs|i'?m going over(?: when\b|$)))",
    r"\b(?:walk|step|jump|stepping|walking|jumping|going)(?:ing)? (?:out )?in front of (?:the|a|my) (?:(?:next|fast|\d+) ){1,3}(?:\w+ )?(?:train|metra|tube|tram|metro|express|freight|lorry|truck|from)\b(?! of)|\b(?:go|going|get|getting|lie|lying|throw|throwing) (?:myself )?(?:down )?under (?:the|a|that) (?:\w+ )?(?:train|metro|tube|local|tram|lorry)\b(?! (?:station|line|bridge|map))|(?:^|\b(?:i|i'?m|i am|i'?ll|will|to|and|still|been|here) )(?:lie|lying|lay|sit|sitting|stand|standing) (?:down )?on (?:the|those|these) (?:train |railway |rail )?tracks\b",
    r"\b(?:going|go|driving|drive|step|stepping|i'?ll go|be) off (?:the|a|this|that) (?:\w+ ){0,2}(?:cliffs?|cliff road|bridge|viaduct|balcony|overpass)\b(?! (?:program|programme|course|and (?:turn|take)|exit|call))|\b(?:drive|driving) (?:\w+ ){0,3}into (?:the|a) (?:lake|sea|canal|quarry|ravine|river)\b(?! (?:district|house|town|county|road))",
    # in the act of cutting, or told of another day
    r"\bi(?:'ve| have|'m| am)?(?: just| already| been| keep| started)* (?:cut|cutting|slit|slitting|opened|slash(?:ed|ing)) (?:up |both )?(?:my )?(?:own )?(?:wrists?|arms?|thighs?|forearms?|veins?)\b(?! (?:on|while|cooking|at|off|by accident|climbing|open|playing|out|of|in the (?:garden|kitchen)))|\b(?:been cutting|^cut|^opened|^slit) my (?:arms?|thighs?|wrists?|leg|legs)\b(?! (?:on|while|at|by accident|shaving))|\b(?:burn(?:ed|t|ing)?) (?:myself|my (?:own )?(?:arms?|thighs?|wrists?))(?: again)? (?:in the (?:call|locker|sluice|bath)|between (?:shifts|cases|clinics)|with (?:the|a) (?:lighter|cautery|iron|cigarette)|every night|on purpose|to feel)\b",
    r"\b(?:i'?ve|i have|i|started|been) cutting (?:again|every (?:night|day)|after every) (?:in|tonight|at|between|it)\b(?! (?:or|theatre|cases|clinic|the or)\b)|\bi cut every (?:night|day)\b|\bbeen cutting\b(?=.*\b(?:thighs|wrists?|artery|blade|bleeding)\b)|\bmy (?:own )?(?:wrists?|arms?|thighs?) (?:is |are |'s |was )?(?:still |really )?bleeding\b|\b(?:used|using|use) (?:the|a|my) (?:\w+ )?(?:blade|scalpel|razor|knife|lighter) on (?:myself|my (?:own )?(?:arms?|wrists?|thighs?|legs?|skin))\b",
    rf"\bi (?:\w+ )?(?:held|put|hold|had|pressed|took) (?:the|a|my) {_BLADE} (?:to|at|on|against) my (?:own )?(?:neck|throat|wrists?|arms?|thighs?)\b|\b(?:in the|ran the|ran a|full) (?:bath|tub)\b(?: \S+){{0,4}} (?:blade|scalpel|razor blade)\b|\bbath(?:'s| is) (?:running|full|ready)\b(?: \S+){{0,4}} (?:blade|scalpel|razor)\b|\b(?:blade|scalpel)\b(?: \S+){{0,6}} (?:bath is full|in the bath)\b",
)
_UNLESS_SPORT = (
    r"(?<!tow )\b(?:rope|noose)(?:'s| is) (?:up|tied|ready|bought|in place|in the (?:ute|boot|trunk|car|cupboard|bag))\b(?! (?:in knots|to))|\b(?:i'?ve|i have|i) (?:got |have )?(?:the|a) (?:rope|noose) (?:up|ready|tied|round|around)\b|\bnoose (?:held|is tied|is up)\b|\bmy (?:rope|noose) (?:is|tonight)\b|\b(?:i|i'?ve|already|just) (?:\w+ )?bought (?:a |the |some )?(?:rope|noose)\b(?! for (?!tonight|me\b))",
    rf"(?<!tow )(?<!jump )(?<!skipping )\brope\b(?! (?:me|course|drill|access|team|in|off|into)\b)(?: \S+){{0,6}} (?:tonight|beam|ceiling|rafters?|banister|stool)\b|\b(?:have|got|i'?ve|took|bought) (?:the|my|a|his|dad's) {_GUN}\b(?! (?:safety|violence|shot|wound|control|law))(?: \S+){{0,6}} (?:tonight|goodbye)\b",
    rf"\b{_GUN}\b(?:'s| is| was)?(?: (?!shot|wound)\S+){{0,10}} (?:(?:in|on|across|over) my (?:lap|knees?|mouth)|under my chin|beside me|next to me)\b|\bi (?:\w+ ){{0,2}}(?:put|held|hold|had|pressed) (?:the|a|my|his|dad's) (?:\w+ )?{_GUN} (?:to|at|against) my (?:own )?(?:head|temple|chin)\b",
    rf"\b(?:{_GUN}(?:'s| is| and it'?s)(?: already)? loaded\b|(?:i|i'?ve|and) loaded (?:the|my|his|dad's)(?: \w+)? {_GUN}\b|(?:dad's|father's|uncle's|granddad's|abba's|grandfather's|husband's) (?:own )?{_GUN}\b(?:'s| is)?(?: \S+){{0,4}} (?:loaded|in my bag)\b)|\b{_GUN}\b(?: \S+){{0,8}} (?:isn'?t|not|aint) for (?:the )?(?:ducks?|deer|hunting|rabbits)\b",
    r"\b(?:i'?m|im|i am|i'?ll be|am) jumping (?:now|tonight|tomorrow)\b(?! (?:to|into|in|on|between|through|ship|for|at|from)\b)|^jumping (?:now|tonight)\b(?! (?:to|into|in|on|between|for|from))|\b(?:come|came|going|drove|driving|walking|going back)(?: \S+){0,4} to jump(?: (?:now|tonight|don'?t|i)\b|$)|\b(?:night|morning|day|evening) (?:i'?m|im) jumping\b(?! (?:to|into|in|on|between|through|ship)\b)",
)
_ANOTHER = (
    # found, or told of: a line in one's own arm, cuts, pills gone, a height, means, and nobody answers
    rf"\b(?:{_LINE}|needle|{_STRONG})\b(?: \S+){{0,3}} in (?:his|her|their) own {_LIMB}\b|\b{_ROLE}\b(?: \S+){{0,8}} (?:{_STRONG}|needle|tourniquet)(?: line)?(?: still)? in (?:his|her|their) (?:own )?(?:arm|foot|leg|vein)\b|\bfound (?:my|our|the|a) {_ROLE}\b(?: \S+){{0,6}} (?:tourniquet on(?! the)|blue lips)\b",
    r"\b(?:fresh|new) (?:cuts|burns)\b(?: \S+){0,4} (?:his|her|their|the \w+) (?:arms?|wrists?|forearms?|thighs?|sleeves?)\b|\b(?:arms?|wrists?|thighs?) (?:are|is) (?:full of|covered (?:in|with)) (?:new |fresh )?(?:cuts|burns)\b|\b(?:ligature|rope) marks (?:above|under|round|around|on) (?:his|her|their|the|a) (?:collar|neck|scarf)\b|\b(?:cuts|cut marks|slashes|razor marks) (?:all )?(?:on|up|down|along|across|all over) (?:his|her|their) (?:arms?|wrists?|forearms?|thighs?)\b|\bblood (?:through|on|under) (?:his|her) sleeves?\b",
    rf"\b{PERSON}\b(?:'s)?(?: \S+){{0,6}} (?:rang|rings|called|calls|calling|texted|texting|phoned)(?: \S+){{0,3}} from (?:the|a) (?:\w+ ){{0,2}}(?:bridge|roof|ledge|viaduct|cliffs?|parapet)\b(?! (?:program|programme|club|cafe|bar|restaurant|meeting))|\b(?:hasn'?t|won'?t|has not|refuses to) come (?:off|down from) the (?:helipad|roof|ledge|bridge|parapet)\b(?! (?:rotation|program))",
    rf"\b{PERSON}\b(?: \S+){{0,10}} (?:sits|sitting|sleeps|sleeping|drunk|crying|plays|playing|alone)\b(?: \S+){{0,5}} with (?:his|her|the|a) {_GUN}\b(?! dog)|\bbought (?:a |an |some |nylon )*(?:{_GUN}|rope|helium)(?: and)? (?:but )?(?:he |she |they )?(?:doesn'?t (?:climb|hunt|sail)|hates guns)\b|\b{PERSON}\b(?: \S+){{0,14}} {_GUN}(?:'s| is) (?:gone|missing)\b",
    rf"\blocked (?:him|her|them)self in\b(?: \S+){{0,5}} (?:{_BLADE}s?|pills|tablets|rope|{_GUN}|{_STRONG})\b|\blocked in the (?:bathroom|toilet|call room) with (?:a |the |his |her )?(?:{_BLADE}s?|pills|tablets|rope|{_GUN})\b|\bempty (?:strips?|blisters?|packets?|bottles?)(?: of \w+)? (?:beside|next to) (?:her|him|them)\b",
    r"\b(?:sorry for everything|goodbye|bye doc|forgive me|look after \w+|take care of my \w+|look after my \w+)\b(?: \S+){0,4} (?:(?:phone|mobile)(?:'s| is)? (?:is )?(?:now )?off(?! at)|switched off|turned (?:his|her|their) phone off|not (?:answering|picking)|isn'?t (?:answering|picking))\b",
    r"\btexted\b(?: \S+){0,6} (?:his|her) car(?:'s| is) at the (?:cliffs?|bridge|reservoir|viaduct|quarry)\b|\b(?:his|her|their) car(?:'s| is) at the (?:\w+ )?(?:cliffs?|reservoir|bridge|viaduct|quarry)\b(?=.*\b(?:phone|not answer\w*|missing|note)\b)|\bmissing\b(?: \S+){0,3} car(?:'s| is) at the (?:cliffs?|reservoir|bridge|viaduct|quarry)\b",
    rf"\b{PERSON}\b(?:'s)?(?: \S+){{0,4}} (?:took|taken|drank|drunk|swallowed) something\b(?! from)(?: \S+){{0,6}} (?:won'?t let|not to tell|hiding it|he'?s hiding|vomiting|sleepy|awake)\b|\b(?:took|taken|drank|swallowed|pills|strip|tablets)\b(?: \S+){{0,8}} won'?t let me (?:call|phone|ring)\b|\b(?:sent|texted|posted)(?: \S+){{0,3}} (?:photo|picture|pic|selfie)s? of (?:(?:the|his|her|a|some) )?(?:pills|tablets|rope|noose|blade|razor|gun|train tracks)\b(?! for)",
    r"\basked\b(?: \S+){0,3} how (?:much|many)\b(?: \S+){0,2} (?:it'?d|it would|would it) take for (?:me|her|him)\b|\basked\b(?: \S+){0,3} how many (?:ampoules|tablets|pills)\b(?: \S+){0,5} (?:her|his) size\b",
)
# One of these stands in whatever the lists above hear.
_NAMED = re.compile(
    rf"\b(?:{DRUG}|{_LINE}|{_BLADE}|gun|shotgun|rifle|pistol|revolver|glock|overdos\w*|swallow\w*|took|taken|taking|tak|ate|eaten|"
    r"downed|necked|drank|drunk|finished|injected|crushed|tourniquet|needle|rope|noose|belt|cord|dupatta|saree|(?:bed ?)?sheet|scarf|"
    r"helium|garage|hose|gas|bag|jump\w*|rail\w*|parapet|ledge|balcony|edge|one leg|legs?|feet|shoes|tracks|train|metra|tube|tram|metro|"
    r"express|freight|lorry|truck|local|cliffs?|bridge|viaduct|overpass|lake|sea|canal|quarry|ravine|river|reservoir|going over|"
    r"cuts?|cutting|slit|slits|slitting|slash\w*|opened|burn\w*|bleeding|lighter|bath|tub|(?:use|us|using) all|everything i|method|"
    r"suicide|dead|not going to live|own life|myself|marks|blood|helipad|roof|terrace|floor|car park|sorry for everything|goodbyes?|"
    r"bye doc|forgive me|look after|take care|asked|missing|in front of|locked|blades|pictures?|photos?|pics?|selfies?|wrists?|arms?|thighs?)\b"
)


def told_of_oneself(words: str) -> bool:
    """Say whether the writer tells of means, of something taken, or of a place to fall from; `words` are plain words."""
    if _NAMED.search(words) is None:
        return False
    is_sport = _SPORT.search(words) is not None
    return _ONESELF_PATTERN.search(words) is not None or (not is_sport and _UNLESS_SPORT_PATTERN.search(words) is not None)


def told_of_another(words: str) -> bool:
    """Say whether the same is told of somebody else."""
    return _NAMED.search(words) is not None and _ANOTHER_PATTERN.search(words) is not None


_ONESELF_PATTERN = re.compile("|".join(_ONESELF))
_UNLESS_SPORT_PATTERN = re.compile("|".join(_UNLESS_SPORT))
_ANOTHER_PATTERN = re.compile("|".join(_ANOTHER))
