"""Names told by what patients have, are given and are told: "walter has sickle cell", "10x heparin for otis", "told mae her scan".

Cues of their own for small letters, where neither "patient" nor a title stands beside the name; and names that are words too.
"""

from assistant.masking.cues import CAPITAL, ONE_PATIENT, RELATIVE, SMALL, Cue

_START = r"(?<![\w-])(?<!\w['’])(?<!\[)"
_NAME = rf"(?P<value>{CAPITAL}|(?:(?-i:[a-z])\.\s)?{SMALL})"
ILLNESS = (
    r"(?:seps(?:is|tic)|n?stemi|chf|heart\sfailure|copd|emphysema|dka|hhs|cirrhosis|hepatitis|cancer|carcinoma|aml|cll|leuk[ae]mia|lymphoma|myeloma|melanoma|sarcoma|gbm|glioma|mets|metasta\w+|"
    r"tumou?rs?|lupus|sle|sickle(?:\scell)?|strokes?|cva|tia|dvt|pneumonia|pna|placenta\s\w+|pre-?eclampsia|eclampsia|hellp|a\.?\s?fib|afib|appendicitis|cholecystitis|pancreatitis|gi\sbleeds?|gib|bleed(?:ing)?|overdose|seizures?|"
    r"epilepsy|dementia|alzheimer'?s|parkinson'?s|mnd|hiv|tb|gunshot|gsw|mvc|mva|fractures?|broken\s\w+|subdural|sah|sdh|ich|h[ae]morrhage|aneurysm|dissection|aaa|cabg|crohn'?s|colitis|endocarditis|"
    r"meningitis|encephalitis|cellulitis|osteo(?:myelitis)?|esrd|ckd|aki|renal\sfailure|liver\sfailure|hepatic\s\w+|diabetes|t[12]dm|hypoglyc[ae]mia|an[ae]mia|anorexia|bulimia|schizophrenia|bipolar|psychosis|ptsd|asthma|anaphylaxis|ards|"
    r"preterm|spina\sbifida|down'?s|trisomy|delirium|ascites|varices|hernia|ileus|sbo|obstruction|perforation|peritonitis|ectopic|miscarriage|stillbirth|fibroids|endometriosis|shock|transplant|rejection|cardiomyopathy)"
)
# Short for something else too: only behind "has", "had" and the like.
_ILL = rf"(?:{ILLNESS}|mi|hf|all|pe|od|als|ms|cf|aids|covid|uc|nec|rds|arrest|perf)"
_HOW = r"(?:(?:a|an|the|new|bad|severe|acute|chronic|end[\s-]?stage|stage|metastatic|terminal|recurrent|massive|advanced|brain|lung|breast|colon|pancreatic|ovarian|prostate|liver|kidney|blood|early|late|type|septic|upper|lower|his|her|hx|history|of|1|2|3|4|iv|iii)\s)"
GIVEN = (
    r"(?:heparin|insulin|potassium|kcl|morphine|fentanyl|dilaudid|hydromorphone|ativan|lorazepam|haldol|warfarin|abx|antibiotics?|penicillin|vanco\w*|zosyn|ceftriaxone|lasix|furosemide|metoprolol|digoxin|amio\w*|"
    r"chemo(?:therapy)?|methotrexate|steroids|tpa|platelets|ffp|magnesium|oxytocin|pitocin|epi|adrenaline|narcan|naloxone|propofol|ketamine|midazolam|meds?|blood|units?|dose|fluids|contrast)"
)
_DONE = (
    r"(?:(?:wrong|double|right|first|missed|late|extra)\s(?:dose|doses|meds?|drugs?|orders?|blood|side|abx|antibiotics?|insulin|rate|route)|dose|doses|insulin|heparin|chemo|abx|death\scert(?:ificate)?|chest\stubes?|central\sline|lp|"
    r"lumbar\spuncture|paracentesis|thoracentesis|a-?line|intubation|airway|cpr|compressions|code|biopsy|c-?section|discharge\ssummary|h&p|goals\sof\scare|dnr|consent|death\snote)"
)
_THEIRS = r"(?:his|her|their|that\s(?:he|she|they|his|her|their)|about\s(?:his|her|their))"
_NEWS = rf"(?:\w+\s)?(?:{ILLNESS}|scans?|biopsy|results?|diagnosis|prognosis|ct|mri|labs?|baby|pregnancy|path(?:ology)?|tests?|x-?rays?|surgery|operation|dnr|code\sstatus|kidneys?|liver|heart|lungs?|leg|foot|treatment|mass|lump|nodule)"
_UNITS = r"(?:(?:the|our|my)\s)?(?:n?icu|picu|micu|sicu|ccu|hdu|itu|pacu|ed|er|a&e|ward|hospice|rehab|nursing\shome|snf|dialysis|palliative|resus|morgue|isolation)\b"
_ABOUT_ME = r"(?:me|my|us|the\snurses?|the\steam)"
_DOES = rf"(?:(?:keeps?|kept)\s(?:calling|messaging|texting|emailing|asking|touching|hugging|paging|following|telling|sending|bringing|crying|screaming|yelling|refusing)|(?:died|coded|crashed|bled|arrested|passed|flatlined|seized|aspirated|deteriorated|decompensated)\b(?!\slaughing)|(?:threw|spat|spit|swung|lunged|grabbed)\s(?:\w+\s){{0,2}}(?:at|on)?\s?{_ABOUT_ME})"

_WORD_GIVEN = (
    r"(?:rose|hope|faith|grace|joy|summer|autumn|dawn|june|april|may|mark|bill|pat|sue|art|frank|max|rich|rusty|rocky|buddy|sunny|star|robin|angel|ivy|olive|pearl|ruby|violet|lily|daisy|iris|heather|hazel|ginger|jasmine|holly|penny|patience|"
    r"charity|mercy|destiny|trinity|melody|harmony|misty|sandy|crystal|amber|jade|chase|hunter|drew|grant|miles|dean|jack|guy|gene|bud|earl|duke|prince|princess|queen|precious|honey|candy|brandy|sherry|cherry|daisy|fern|sky|skye|dot|nan|peg|"
    r"victor|norm|cliff|forest|glen|heath|jay|ray|rod|rob|will|wade|reed|clay|miracle|blessing|blossom|joyce|constance|felicity|verity|gay|kitty|bonnie|billie|jo|lee|tony|jenny|sally|molly|betty|peter|dallas|sydney|florence|paris|kenya|india|chelsea|brook|eden|jordan)"
)
_WORD_FAMILY = (
    r"(?:park|long|young|day|king|brown|white|black|green|gray|grey|stone|wood|woods|rivers?|lake|fields?|hill|bush|rice|bean|fox|wolf|bird|bell|cook|baker|taylor|mason|carter|fisher|archer|page|price|little|small|short|best|good|love|lord|power|"
    r"moon|ford|hall|church|bishop|abbott|pope|knight|noble|wise|sharp|swift|strong|savage|blessing|cross|banks|barber|butler|chambers|cole|crane|curry|dear|drake|field|fish|flowers|foster|frost|gold|golden|hammer|harper|hart|hood|hunt|"
    r"lamb|lane|law|lowe|lynch|major|marsh|may|mercer|miller|mills|moody|moss|nail|parish|peace|pike|pool|porter|post|pound|rain|read|reed|ring|rush|salmon|sands|savage|shore|singer|slaughter|smart|snow|spring|steel|summers|swan|teller|tanner|"
    r"temple|turner|wade|walker|wall|walls|ward|waters|weaver|webb|wells|west|wild|winters?|wright|yates|york|cash|chance|christian|bond|booth|branch|bridges|brook|brooks|burns|english|french|paine|sage|"
    r"ma|li|lu|wu|xu|ng)"
)
_WORD = rf"(?P<value>(?-i:(?:{_WORD_GIVEN}|{_WORD_FAMILY})(?:\s[a-z]\.(?=[\s,]))?))"
# What a person does, and no word of that sound.
_ACTS = (
    r"(?:says|said|tells|told|asks|asked|wants|wanted|keeps|kept|died|coded|crashed|passed|cried|yelled|screamed|hates|hated|loves|thinks|thought|refuses|refused|sent|calls|called|messaged|complained|fell|bled|arrested|sued|needs|needed|got|cries|"
    r"spat|threw|grabbed|left|gave|blames?|blamed|trusts?)"
)
_AGE = r"(?:\d{1,3}\s?-?\s?(?:yo|y/o|y\.o|yr|years?\sold|[mf]\b|y\b))"

CUES = (
    Cue(
        rf"{_START}{_NAME}\s(?:has\shad|has|had|w/|with|got|came\sin\swith|presented\swith|is\sin|in)\s?{_HOW}{{0,3}}{_ILL}\b",
        known=True,
    ),
    Cue(
        rf"{_START}(?P<value>{SMALL})\s(?:has\shad|has|had|w/|came\sin\swith|presented\swith)\s?{_HOW}{{0,3}}{_ILL}\b",
        unlisted=True,
    ),
    Cue(rf"\b(?:told|tell|telling|informed|inform)\s{_NAME}\s{_THEIRS}\s{_NEWS}\b", known=True, unlisted=True),
    Cue(rf"\b{_DONE}\s(?:for|on|in)\s{_NAME}", known=True, unlisted=True),
    Cue(
        rf"\b(?:gave|give|giving|given)\s{_NAME}\s(?:(?:the|a|an|too|much|wrong|double|his|her|10x|\d+\w*)\s){{1,4}}{GIVEN}\b",
        known=True,
        unlisted=True,
    ),
    Cue(
        rf"\b(?:portal|my\s?chart|epic|in\s?basket)\s(?:msgs?|messages?|notes?|emails?|mails?|complaints?|reviews?)\s(?:from|by|to|of)\s{_NAME}",
        unlisted=True,
    ),
    Cue(
        rf"\b(?:msgs?|messages?|texts?|notes?|cards?|gifts?|letters?)\s(?:\w+\s)?(?:from|by)\s(?:my\s|a\s|the\s)?(?:{ONE_PATIENT}|former\spatient),?\s{_NAME}",
        unlisted=True,
    ),
    Cue(
        rf"\b(?:misdiagnosed|overdosed|harmed|resuscitated|bagged|tubed|extubated|delivered|euthani[sz]ed|cannulated|coded)\s{_NAME}",
        known=True,
    ),
    Cue(
        rf"\b(?:we|i|just)\s(?:lost|killed|coded)\s(?P<value>{SMALL})(?=\s(?:yesterday|today|last|this|on|in|at|two|a|an|after|bc|because|overnight|tonight)\b|[,.!]|\s*$)",
        unlisted=True,
        known=True,
    ),
    Cue(rf"\bsigned\sout\s(?P<value>{SMALL})\s(?:as|to)\s", unlisted=True),
    Cue(
        rf"\b(?:(?:pre-?)?round(?:ed|ing)\son|operat(?:ed|ing)\son|sewed\sup|dc['’]d|d/c['’]d|cross-?cover(?:ed|ing))\s(?P<value>{SMALL})",
        unlisted=True,
    ),
    Cue(
        rf"\bwrong\s(?:charts?|pt|patient|person|label|mrn|name)\W{{1,3}}(?P<value>{SMALL})(?=\s(?:instead|not|for)\b)",
        unlisted=True,
    ),
    Cue(rf"{_START}(?P<value>{SMALL})\s(?:wants\sto\s)?fire[sd]?\sme\sas\s(?:his|her)\s", unlisted=True),
    Cue(rf"{_START}(?P<value>{SMALL})\s?[-:–]\s?{_HOW}{{0,2}}(?:{ILLNESS}|post-?op)\b", known=True),
    Cue(
        rf"{_START}{_NAME}\sthe\s(?:frequent\sfl[iy]er|{ONE_PATIENT}|diabetic|alcoholic|drunk|vip\spatient|psych\spt)",
        known=True,
        unlisted=True,
    ),
    Cue(
        rf"\b(?:about|for|of|with|on|to|told|saw|from)\s(?P<value>{SMALL}),\s(?:my|our)\s(?:\w+\s)?{ONE_PATIENT}(?!['’]s)",
        sure=True,
        unlisted=True,
    ),
    Cue(rf"(?<![\w-])(?<!years )(?<!year )old\s(?:man|lady|mr|mrs)\s(?P<value>{SMALL})", unlisted=True),
    Cue(
        rf"{_START}(?P<value>{SMALL})(?=(?:'s|’s)\s(?:face|hands?|eyes|voice|smile|body|cell|obit\w*|time\sof\sdeath|death\scert\w*|last\swords|intubation|arrest|bleed)\b)",
        known=True,
    ),
    Cue(
        rf"\b(?:abuela|abuelo|nonna|baba|dada|dadi|nana|aunty|auntie|old)\s(?P<value>{SMALL})(?=['’]s\s(?:{RELATIVE}|family))",
        unlisted=True,
    ),
    Cue(rf"\b(?:withdrew(?:\scare)?|called\s(?:time|it)|ran\s(?:the|a)\scode|did\scpr|broke\sribs)\son\s{_NAME}", unlisted=True),
    Cue(rf"\b(?-i:RIP|rip|r\.i\.p\.?),?\s(?:to\s)?{_NAME}", known=True),
    Cue(rf"\bthe\s(?P<value>{SMALL})\s(?:consult|case|admission|admit|transfer|death|lawsuit|complaint)\b", known=True),
    Cue(rf"\bthe\s(?P<value>{CAPITAL})\s(?:consult|admission|admit|transfer|death|complaint)\b", known=True),
    Cue(rf"\b(?:twins|brothers|sisters|siblings|couple)\s(?P<value>{SMALL})\sand\s", known=True),
    Cue(rf"\b(?:twins|brothers|sisters|siblings|couple)\s\[name\]\sand\s(?P<value>{SMALL})", known=True),
    Cue(
        rf"{_START}{_NAME}\s\((?=(?:\d|1[0-7])\)|(?!ms\d|m\d|pgy)\w{{2,12}},\s\d{{1,3}}\)|\d{{1,3}}\s?(?:[mf]|yo|y/o)\))",
        known=True,
    ),
    Cue(rf"{_START}{_NAME},\swho(?:['’]s|\sis|\swas)\s(?:only\s|just\s)?\d{{1,2}}\b", known=True, unlisted=True),
    Cue(rf"{_START}(?P<value>{CAPITAL}),\swho(?:['’]s|\sis|\swas)\s(?:only\s|just\s)?\d{{1,2}}\b"),
    Cue(rf"{_START}{_NAME}(?=['’]s\slast\s(?:hours?|breaths?|words)\b)", unlisted=True),
    Cue(rf"\b{RELATIVE}\scalls?\s(?:him|her)\s(?P<value>{SMALL})(?=[.,]|\s(?:and|is|was)\b|$)", unlisted=True),
    Cue(
        rf"\b{ONE_PATIENT}\s(?P<value>(?-i:(?:jo|mary|anne?|jean|lee|sue|min|mei|soo|hye|marie|abdul|al|abdi)-[a-z]{{2,12}}))(?![\w-])",
        exact=True,
        sure=True,
    ),
    # Names that are words too: where what stands beside them can only be a person.
    Cue(
        rf"\b{ONE_PATIENT},?\s{_WORD}(?=\s{_ACTS}\b|\sin\s(?:bed|room|rm|bay)\b|['’]s\s(?:{RELATIVE}|family|room|bed|chart)\b|\s[a-z]\.|,\s{_AGE}|\s\[|\s{_AGE})",
        exact=True,
        sure=True,
    ),
    Cue(rf"(?:^|[.,;:!?(]\s?|\bnamed\s|\bcalled\s){_WORD},?\s\(?{_AGE}", exact=True),
    Cue(rf"(?:^|[.,;!?]\s){_WORD}(?=\s(?:is|was)\s(?:the|my|our)\s(?:\w+\s)?{ONE_PATIENT}\b)", exact=True, sure=True),
    Cue(rf"\b(?-i:[Mm]rs?)\b\.?\s{_WORD}(?![\w'’-])", exact=True),
    Cue(rf"\b(?-i:[Mm]s|[Mm]iss)\b\.?\s{_WORD}(?=\s(?:has|was|is|had|{_ACTS})\b|['’]s\s|,|\s\(|\.?$)", exact=True),
    Cue(
        rf"(?<!my )\b(?:{RELATIVE})\s(?P<value>(?-i:pat|sue|joy|rose|grace|faith|hope|dawn|june|april|bill|art|frank|max|rich|robin|angel|ivy|ruby|pearl|holly|penny|peg|lily|daisy|jack|jo|lee|tony|jenny|sally|molly|betty|peter|ray|rob|gene))(?=\s(?:is|are|was|were|and|{_ACTS})\b|,|\))",
        exact=True,
        kin=True,
    ),
    Cue(rf"\b{ONE_PATIENT}['’]?s?\s(?:first\s)?name\s(?:is|was)\s{_WORD}(?![\w'’-])", exact=True, sure=True),
    Cue(rf"\b(?:his|her|their)\sname\s(?:is|was)\s{_WORD}(?![\w'’-])", exact=True, pronoun=True),
)
BESIDE_PATIENT = (
    Cue(rf"{_START}{_NAME}\s\((?=\d{{1,2}}\)|\w{{2,12}},\s\d{{1,3}}\))", known=True),
    Cue(rf"\b(?:sgt|col|capt|lt|cpl|pvt|maj|officer|deputy|deacon|rev|reverend)\b\.?\s(?P<value>{CAPITAL})"),
    Cue(rf"\b{ONE_PATIENT}\b[^.!?;\n]{{0,30}}?,\s(?P<value>{CAPITAL})(?=\s?,)", known=True),
    Cue(
        rf"\b(?:saw|seen|see|seeing|visit(?:ed|ing)?|reviewed|rounded\son|examined|checked\son|left|found)\s{_NAME}\s(?:again\s)?(?:in|on|at)\s{_UNITS}",
        known=True,
        unlisted=True,
    ),
    Cue(rf"{_START}{_NAME}\s(?:is|was|lay|died|went)\s(?:in|on|to|at)\s{_UNITS}", known=True, unlisted=True),
    Cue(rf"{_START}(?P<value>{SMALL})\s{_DOES}", unlisted=True),
    Cue(
        rf"{_START}(?<!\.)(?P<value>(?-i:(?!dr|[bcehkmps]\.\s(?:coli|diff|aureus|pylori|pneumo|epi|vulg|jiroveci|auris|albicans|avium|menin|influ|catarr|fragilis|aerug|mirab|cerevis|falcip|vivax))[a-z]\.\s[a-z]{{4,20}}))(?![\w'’-]*\w)",
        unlisted=True,
    ),
    Cue(
        rf"\b(?:followed|sat\swith|prayed\swith|held|hugged|miss|missed|loved|bathed|walked)\s(?P<value>{SMALL})\s(?:through|while|when|as|until|all|every|for|so|since|because|bc)\b",
        known=True,
    ),
    Cue(rf"\[name\]\s(?:instead\sof|not|vs\.?|versus|rather\sthan)\s(?P<value>{CAPITAL}|{SMALL})", unlisted=True),
    Cue(rf"\[name\],?\s(?:and|or|&)\s(?P<value>{SMALL})(?=\s(?:both|were|are|died|coded|had|have)\b|\s?[,.)]|\s*$)", known=True),
    Cue(
        rf"\b(?:pt|patient|kid|girl|boy|lady|gentleman|guy|dude|woman|man|baby|infant|child|toddler|teen|mom|mum|mother|\[room\]|bed|one)\b[^.!?;\n()]{{0,40}}?\((?P<value>{SMALL})\)",
        unlisted=True,
    ),
    Cue(
        rf"{_START}(?P<value>{SMALL}),?\swho\s(?:has|had|was\sdying|is\sdying|died|coded|was\sadmitted|was\sintubated|came\sin)\b",
        unlisted=True,
    ),
    Cue(rf"{_START}(?P<value>{SMALL})\sand\s(?:his|her)\s(?:{RELATIVE}|family|kids)\b", known=True),
    Cue(
        rf"(?:^|[.!?]\s)(?P<value>{SMALL})\s(?:is|was)\s(?:dying|dead|gone|septic|intubated|my\sfirst\sdeath|\d{{1,3}}\b)",
        unlisted=True,
    ),
)
