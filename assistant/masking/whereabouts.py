"""Where a patient can be found: post, links and handles, street, bed, and the files that carry a name."""

from assistant.masking.kinds import Kind, Rule

_TLD = r"(?:com|org|net|edu|gov|info|co\s?\.?\s?uk|uk|ie|ca|de|fr|es|it|in|au|nz|za|ch|at|nl|be|me|io)"
_EMAIL = r"(?<![\w.+-])[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\b"
_PROVIDER = r"(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|me|live|aol|gmx|web|proton(?:mail)?|nhs|btinternet|mail|[\w-]{1,30}(?:\s+dot\s+[\w-]{1,30}){1,2})"
_AT = r"(?:(?<=\s)at(?=\s)|\[at\]|\(at\)|(?<=\s)@(?=\s)|\barroba\b)"
_DOT = r"(?:(?<=\s)(?:dot|punto|punkt)(?=\s)|\[dot\]|\(dot\))"
_LOCAL = r"\b[\w.-]{1,30}(?:\s{1,2}(?:dot|punto|punkt)\s{1,2}[\w-]{1,30}){0,3}"
_EMAIL_SPOKEN = (
    rf"{_LOCAL}\s{{0,2}}{_AT}\s{{0,2}}(?!me\b){_PROVIDER}\s{{0,2}}(?:{_DOT}\s{{0,2}}|\.){_TLD}\b(?!\s+(?:era|boom|bubble))",
    rf"{_LOCAL}\s{{0,2}}(?:\[at\]|\(at\))\s{{0,2}}[\w-]{{1,30}}\s{{0,2}}(?:{_DOT}\s{{0,2}}|\.){_TLD}\b",
    r"\b[\w-]{2,30}\sdot\s[\w-]{1,30}\sat\s(?:gmail|yahoo|hotmail|outlook|icloud|aol)\b",
    r"\b(?=[\w.-]{0,30}[\d_.])[\w.-]{2,30}\sat\s[\w-]{2,30}\sdot\s[a-z]{2,12}\b",
)
# Without a top-level domain: at a provider, or with what a place ("@work") has not before the sign.
_EMAIL_SHORT = (
    r"(?<![\w.+-])[\w.+'-]{2,64}@(?:gmail|googlemail|yahoo|hotmail|outlook|icloud|aol|gmx|proton(?:mail)?|btinternet|ymail|msn|qq|mail)\b(?![\w.-]*\w)",
    r"(?<![\w.+-])(?=[\w+'-]{1,40}[\d._+])(?=[\d.]{0,20}[a-z])[\w.+'-]{3,64}@[a-z][a-z-]{3,40}\b(?![\w.-]*\w)",
)
# An alternative that takes the number of a version leaves nothing for the second.
_OCTET = r"(?:25[0-5]|2[0-4]\d|1?\d?\d)"
_NETWORK = (
    rf"(?:\b(?:version|ver|v|release|build|ios|android|update|fig(?:ure)?|table|eq(?:uation)?|step|question|milestone|goal|aim|appendix|standard|requirement|section|chapter|paragraph|part|rule|item|policy|guideline|§)\.?\s?|\bv)(?:\d+\.){{3}}\d+|(?<![\w.])(?P<value>(?:{_OCTET}\.){{3}}{_OCTET})(?!\w|\.\d)(?!\s+of\b)",
    r"(?<![\w:-])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\w:-])",
    r"(?<![\w:])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\w:])|(?<![\w:])(?=[\da-f:]{0,30}[\da-f]{3})(?:[\da-f]{1,4}:){1,6}:(?:[\da-f]{1,4}:?){0,5}[\da-f]{1,4}(?![\w:])",
)
# Addresses of bodies that everybody in training reads.
_PUBLIC = (
    r"(?:[\w-]{1,30}\.){0,3}(?:acgme|nrmp|aamc|ama-assn|gmc-uk|medicalcouncil|nhs|nih|doi|who|usmle|ecfmg|fsmb|bma|rcpsych|rcp|rcplondon|rcsed|hee|nice|royalcollege|cma|"
    r"pubmed|uptodate|physiciansupportline|988lifeline|samaritans|youtube|zoom|wikipedia|github|signpost|\w{0,30}(?:gov|edu|ac))(?:\.[a-z]{2,8}){1,3}"
)
_HOST = r"(?:(?:\d{1,3}\.){3}\d{1,3}|localhost|[\w-]{1,40}(?:\.[\w-]{1,40}){0,3}\.[a-z]{2,12})(?::\d{2,5})?"
_PATH = r"[^\s<>\"')\],]{1,200}(?<![.,;:!?])"
_HANDLE_CUE = (
    r"(?:insta(?:gram)?|ig|twitter|tik\s?tok|snap(?:chat)?|telegram|discord|reddit|handle|user\s?name|screen\s?name|profile)"
)

_UNIT = r"(?:(?:flat|apt|apartment|unit|suite|house|block)\.?\s*#?\s*\w{1,5},?\s+)?"
_HOUSE = r"\d{1,5}(?:[/-]\d{1,4})?[A-Za-z]?"
_NO_STREET = (
    r"(?:on|in|the|of|my|our|at|to|and|or|for|with|down|from|into|by|is|are|was|were|people|things|years?|days?|weeks?|months?|hours?|minutes?|miles|blocks|times|residents|interns|patients|consults|"
    r"admissions|different|other|more|long|new|hard|career|points?|steps?|reasons|ways|[ap]m|km)\b"
)
_STREET_WORD = rf"(?!{_NO_STREET})(?:[NSEW]\.?|[A-Za-zÀ-ÿ'’.-]{{2,20}}|\d{{1,3}}(?:st|nd|rd|th))"
_STREET = (
    r"(?:street|avenue|ave|road|boulevard|blvd|crescent|cres|terrace|parkway|pkwy|highway|hwy|gardens|grove|mews|esplanade|nagar|marg|chowk|colony|turnpike|"
    r"(?-i:Drive|Lane|Parade|Close|Court|Walk|Quay|Circle|Circuit|Trail)|(?:drive|lane|close|court|circle)(?=,))"
)
_MONTH = (
    r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\b"  # "exam on 9 May. Dr. Braun could do it" names no drive
)
_STREET_SHORT = r"(?:St|Rd|Dr|Ln|Ct|Pl|Way|Place|Sq|Square|Row|Hill|Rise|View|Green|Park|Tce|Cl|Pde|Cct|Ter|Cir)"
_AFTER = (
    r"(?:,?\s+(?:apt|apartment|unit|flat|suite|#)\.?\s*\w{1,5})?(?:,\s*(?-i:[A-ZÀ-Þ])[\w'’. ]{1,24}?(?=,|\s+\d{5}|\s+(?-i:[A-Z]{1,2}\d)|\s+(?:and|with|where|but|is|who|alone|in)\b|[.;:!?)]|$)){0,2}"
    r"(?:,?\s+(?-i:[A-Z]{2,3}))?(?:,?\s+\d{4,6}(?:-\d{4})?\b)?(?:,?\s+(?-i:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})\b)?"
)
_ADDRESSES = (
    rf"(?<![\w.$-]){_UNIT}{_HOUSE},?\s+(?:{_STREET_WORD}\s+){{1,3}}{_STREET}\b\.?{_AFTER}",
    rf"(?<![\w.$-]){_UNIT}(?-i:{_HOUSE},?\s+(?:(?:[NSEW]\.?|(?!{_MONTH})[A-Z][\w'’.-]{{1,20}}|\d{{1,3}}(?:st|nd|rd|th))\s+){{1,3}}{_STREET_SHORT}\b\.?){_AFTER}",
    rf"\b{_HOUSE},?\s+(?:bis\s+)?(?:rue|chemin|impasse|quai|all[ée]e|via|viale|piazza|rua|avenida)\s+(?:(?:de|du|des|la|le|les|l'|d'|della|dei|degli|delle|da|do)\s*){{0,2}}(?-i:[A-ZÀ-Þ])[\w'’-]{{2,20}}(?:\s+(?-i:[A-ZÀ-Þ])[\w'’-]{{2,20}}){{0,2}}(?:,?\s+\d{{5}}\s+[\w'’-]{{2,20}})?",
    r"\b(?:calle|avenida|av\.|plaza|paseo|rua|via|viale|rue)\s+(?:(?:de|del|la|las|los|do|da|della|dei|degli|delle)\s+){0,2}(?-i:[A-ZÀ-Þ])[\w'’-]{2,20}(?:\s+[\w'’-]{2,20}){0,2},?\s+(?:n[º°o.]*\s?)?\d{1,4}\b(?:,\s*(?:\d{4,5}\s+)?(?-i:[A-ZÀ-Þ])[\w-]{2,20})?",
    r"\b(?-i:[A-ZÄÖÜ])[\wäöüß-]{2,30}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|straat|laan|plein|gracht|gatan|vej)\s+\d{1,4}\s?[a-z]?\b(?:,?\s+\d{4,5}(?:\s?[A-Z]{2})?\s+(?-i:[A-ZÄÖÜ])[\wäöüß-]{2,24})?",
    # India, where a house stands in a colony or a sector
    r"(?<![\w-])(?-i:[A-Z]-?\d{1,4}(?:/\d{1,4})?),?\s(?-i:(?:[A-Z][a-z]{2,20}\s?){1,3}),\s(?-i:[A-Z][\w ]{2,24}?)(?:road|rd|nagar|marg|colony|sector|phase|layout|vihar|street)\b(?:\s\d{1,3})?(?:,\s(?-i:[A-Z][a-z]{2,20}))?",
    r"\b(?:house|flat|plot|door)\s(?:no\.?\s?)?#?\d{1,5}\w?,?\s(?:sector|phase|block|ward)\s?-?\d{1,3}\b",
    r"\b(?:house|flat|plot|door)\s(?:no\.?\s?|number\s)#?(?P<value>\d{1,5}(?:[/-]\d{1,4})?\w?(?:,\s(?:\d{1,2}(?:st|nd|rd|th)\s)?(?-i:[A-Za-z]\w{2,20})(?:\s(?-i:[A-Z]\w{2,20})){0,2}){0,3})(?!\s(?:of|residents|staff|officers?)\b)",
    r"\b(?:from|at|to|lives)\s(?P<value>\d{2,5}\s(?:[NSEW]\.?|North|South|East|West)\s(?-i:[A-Z][a-z]{3,}))\b",
    r"\b(?P<value>(?:p\.?\s?o\.?|post\s+office)\s?box\s*#?\s*\d{1,6}(?:,\s(?-i:[A-Z]\w+(?:\s[A-Z][a-z]\w+)?(?:,?\s[A-Z]{2})?(?:\s\d{5})?)|,\s[a-z]{3,16}\s(?:a[klrz]|c[aot]|fl|ga|hi|i[aln]|k[sy]|m[dinost]|n[cdehjmvy]|or|pa|ri|s[cd]|t[nx]|ut|v[at]|w[aivy])\b)?)",
    # the number last: "Elm Street number 4", "calle ocho 1420"
    rf"(?<![\w'’-])(?!{_NO_STREET})[A-Za-zÀ-ÿ'’.-]{{2,20}}\s(?:street|avenue|ave|road|boulevard|blvd|lane|drive|crescent|terrace|rd|ln)\b\.?,?\s(?:house\s)?(?:number|num|no\.?|nr\.?|\#)\s?\d{{1,5}}[a-z]?\b",
    r"\b(?:calle|avenida|rua|carrera|jalan|jl\.)\s(?:[a-zà-ÿ]{1,20}\s){1,3}(?:n[º°o.]{0,2}\s?|\#)?\d{1,5}\b",
    # in small letters: "88 marsh ln", where somebody lives "at 12 oak st"
    rf"(?<![\w.$-]){_HOUSE}\s(?:{_STREET_WORD}\s){{1,2}}(?:ln|rd|blvd|hwy|pkwy|cres|tce|crt)\b(?:\.|(?!\w))",
    rf"\b(?:liv(?:es|ed|ing)|stay(?:s|ed|ing)|address|home|house|found)(?:\s(?:is|was|at|on|down)){{0,2}}[:,]?\s(?P<value>{_HOUSE}\s(?:{_STREET_WORD}\s){{1,2}}(?:st|dr|ct|pl|way|place|sq|square|row|hill|rise|view|green|park|cir|drive|lane|court|circle|close|walk)\b\.?)",
    rf"\b(?:apt|apartment|unit|flat|suite)\.?\s\#?\w{{1,4}},\s{_HOUSE}\s(?:{_STREET_WORD}\s){{1,2}}(?:st|dr|ct|pl|rd|ln|ave|blvd|way|street|road|lane)\b\.?",
    r"\[address\],?\s(?:apt|apartment|unit|flat|suite|floor|\#)\.?\s?\#?(?P<value>\d{1,4}[a-z]?)\b",
    # postcodes: Britain, Canada, Ireland, the United States
    r"(?-i:(?<![\w-])[A-Z]{1,2}\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2}(?![\w-]))",
    r"(?-i:(?<![\w-])[ABCEGHJ-NPRSTVXY]\d[A-Z][\s-]?\d[A-Z]\d(?![\w-]))",
    r"(?-i:(?<![\w-])[AC-FHKNPRTV-Y](?:\d{2}|6W)\s?(?=[A-Z]{0,3}\d)[0-9AC-FHKNPRTV-Y]{4}(?![\w-]))",
    r"(?-i:\b[A-Z]{2}\s\d{5}(?:-\d{4})?\b)",
    r"(?<![\w-])\d{5}-\d{4}(?![\w-])",
    r"\b(?:zip(?:\s?code)?|post\s?code|postal\s+code|pin\s?code|plz|eircode|c\.?p\.)\s*(?:is|was|:|#|=|\s){0,3}(?P<value>(?=[a-z\d]{0,4}\d)[a-z\d]{3,6}(?:[\s-]?\d[a-z\d]{2,3})?)\b",
)

_ROOM_NUMBER = (
    r"(?:\d{1,2}(?-i:[A-Z])-\d{1,3}(?!\d)|\d{1,4}(?:\s?-\s?\d{1,3}(?!\d)|-?[A-Za-z]s?(?!\w|['’](?!s\b)\w))?|(?-i:[A-Z])-?\d{1,3})"
)
_ROOM_WORD = r"(?:(?:twenty|thirty|forty)[\s-]?(?:one|two|three|four|five|six|seven|eight|nine)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty)"
_NUMBER_OF = r"(?:\s?-\s?|\s*(?:number|no\.?|num|\#|:)?\s*)"
_NOT_AMOUNT = r"(?![\w%])(?![./:]\d)(?!\s?(?:hours?|hrs?|h|am|pm|a\.m|p\.m|o'?clock|weeks?|days?|months?|nights?|min(?:ute)?s?|times?|years?|beds?|patients|residents?|people|[x\u00d7]|to\s+\d)\b)"
_MEETING = r"(?<!meeting )(?<!conference )(?<!class )(?<!lecture )(?<!exam )(?<!seminar )(?<!call )(?<!operating )(?<!interview )(?<!simulation )"
# Where one works oneself: "I'm on ward 7", "ward 7 is where I start".
_OWN_WARD = r"(?<!\bi'm on )(?<!\bi’m on )(?<!\bi am on )(?<!\bim on )(?<!\bwork on )(?<!\bworking on )(?<!\bstart on )(?<!\brotate to )(?<!\bcover )(?<!\bnurse on )"
_NO_PLACE_OF_WORK = r"(?!\s+(?:is\s+(?:where|my|our|always|the)|of\s+(?:the|our|my)|with\s+no|team|staff|nurses?|rounds?|rotation|block|posting|placement|job|list\s+starts|where\s+(?:i|we)))"
_NO_MEETING = r"(?!\s+(?:with my mentor|(?:for|at|is\s+where)\s+(?:the|our|my|we)\s*(?:meeting|interview|talk|exam|meet)?))"

_EXTENSION = r"(?:pdf|docx?|odt|rtf|xlsx?|jpe?g|png|gif|bmp|tiff?|webp|dcm|dicom|csv|pptx?|heic|mp[34]|m4a|wav|mov|avi|txt|zip|msg|eml|pages|key|numbers|hl7)"
_OWN_FILE = (
    r"(?:my[_-]?)?(?:cv|resume|curriculum|personal|statement|letter|schedule|draft|abstract|poster|manuscript|slides?|agenda|idp|ilp|talk|presentation|evaluation|eval|feedback|"
    r"template|application|eras|nrmp|acgme|rota|roster|goals|mentor\w*|application|research|proposal|irb|budget|checklist|guide\w*|policy|handbook|curriculum|reflection|logbook|portfolio|v\d|version|final|fig(?:ure)?|table)"
)
_FILES = (
    rf"(?<![\w/@.])(?=[\w^-]*[_\d^-])(?!{_OWN_FILE}[\w-]*\.|[\w-]*(?:basics|intro|overview|lecture|workshop|journal_?club|tutorial|cheat_?sheet)[\w-]*\.)[\w^][\w^.-]{{1,58}}\.{_EXTENSION}\b",
    rf"(?<![\w/@.])(?!{_OWN_FILE}|(?:screenshot|photo|image|logo|figure|headshot|graph|chart|screen|file|note)s?\.)[\w-]{{3,40}}\.(?:jpe?g|png|tiff?|dcm|dicom|heic|mp4|mov|avi)\b",
    r"(?<![\w/@.-])(?:[\w'-]{2,20}\s){1,3}-\s[\w'-]{3,20}\.(?:jpe?g|png|tiff?|dcm|heic|mp4|mov)\b",
    rf"(?-i:\b[A-Z][\w'-]+,?\s[A-Z][\w.'-]*)\.{_EXTENSION}\b",
    rf"(?<![\w/@.])(?!{_OWN_FILE}[\w-]*[\s.])[\w-]{{0,30}}(?:[a-z]_[a-z]|\d_|_\d)[\w-]{{0,30}}\s(?:[\w-]{{1,20}}\s){{0,2}}[\w-]{{1,20}}\.{_EXTENSION}\b",
)

ANYWHERE = (
    Rule(Kind.EMAIL, _EMAIL),
    *(Rule(Kind.EMAIL, shape) for shape in _EMAIL_SPOKEN),
    *(Rule(Kind.EMAIL, shape) for shape in _EMAIL_SHORT),
    *(Rule(Kind.WEB, shape) for shape in _NETWORK),
    Rule(Kind.WEB, rf"\bhttps?://(?!{_PUBLIC}(?![\w-])){_HOST}(?:[/?#]{_PATH})?"),
    Rule(Kind.WEB, rf"(?<![\w@./-])(?!{_PUBLIC}(?![\w.-]))(?:www\.)?{_HOST}/{_PATH}(?<=[\w/])(?<!\bw/o)"),
    Rule(Kind.WEB, r"(?<![\w.@/])@(?=[A-Za-z][\w.]{0,28}[\d_.][\w])[A-Za-z][\w.]{2,29}\b"),
    Rule(
        Kind.WEB,
        rf"\b{_HANDLE_CUE}\s*(?:(?:handle|name|account|is|was|:|=|at|as|on)\s*){{0,3}}(?P<value>@[A-Za-z][\w.]{{2,29}}|(?=[\w.]*[\w][\d_.][\w])[A-Za-z][\w.]{{2,29}})\b",
    ),
    Rule(Kind.WEB, rf"(?P<value>(?<![\w.@/])@[A-Za-z][\w.]{{2,29}})\b\s+(?:on|at|in)\s+{_HANDLE_CUE}\b"),
    Rule(Kind.WEB, rf"\b{_HANDLE_CUE}\b[^.!?:;\n]{{1,40}}:\s?(?P<value>(?=[\w.]{{0,28}}[\d_.]\w)[A-Za-z][\w.]{{3,29}}\w)\b"),
    *(Rule(Kind.ADDRESS, shape) for shape in _ADDRESSES),
    *(Rule(Kind.FILE, shape) for shape in _FILES),
    Rule(
        Kind.ROOM,
        rf"\b(?:rm|bed\s?space|bed|cubicle|trolley|side\s?room|isolation\s+room|cama|leito|letto|zimmer|chambre|habitaci[óo]n)\b\.?{_NUMBER_OF}(?P<value>{_ROOM_NUMBER}){_NOT_AMOUNT}(?!\s+(?:in|of)\s+(?:the|our)\s+(?:call|on-?call|sleep|residents?|doctors'?|staff|team)\s?room)",
    ),
    Rule(
        Kind.ROOM,
        rf"\b(?:guy|man|lady|woman|gentleman|kid|pt|patient|mom|mum|family)\s(?:in|from|of)\sroom\s(?P<value>{_ROOM_NUMBER}){_NOT_AMOUNT}",
    ),
    Rule(Kind.ROOM, rf"\bbed\s(?:hall(?:way)?|h)\s?(?P<value>\d{{1,3}}[A-Z]?){_NOT_AMOUNT}"),
    Rule(Kind.ROOM, rf"{_MEETING}\b(?:room|rm)\s?:\s?(?P<value>(?-i:[A-Z])-?\d{{2,4}}){_NOT_AMOUNT}{_NO_MEETING}"),
    Rule(Kind.ROOM, r"\b(?:cubicle|side\s?room|bed)\s(?P<value>(?-i:[A-H]))(?![\w'’])"),
    Rule(Kind.ROOM, r"\b(?:bay|ward|pod)\s\w{1,3}\W{1,2}(?:bed|room)\s(?P<value>\d{1,3}[A-Z]?)\b"),
    Rule(Kind.ROOM, r"\b(?:bay|ward|pod)\s(?P<value>\d{1,3}[A-Z]?|(?-i:[A-H]))(?=\W{1,2}(?:bed|room)\s(?:\d|\[room\]))"),
    Rule(
        Kind.ROOM,
        rf"\b(?:sister|nurse|matron|registrar|consultant|mentor|pharmacist)\s+\w+\s+on\s+ward\s\w+|{_MEETING}{_OWN_WARD}\b(?:bay|ward|pod)\b{_NUMBER_OF}(?P<value>{_ROOM_NUMBER}|(?-i:[A-H])(?![\w'’]))(?:\s+(?:bed|room)\s+\d+)?{_NOT_AMOUNT}{_NO_MEETING}{_NO_PLACE_OF_WORK}",
    ),
    Rule(
        Kind.ROOM,
        rf"\b(?:a|one)\s+(?:patient|woman|man)\s+in\s+\d{{1,3}}\s|\b(?:patient|pt|man|lady|woman|guy|gentleman|kid|mom|mum|mother|family)\s+in\s+(?P<value>\d{{1,3}}[A-Z]?){_NOT_AMOUNT}(?!\s+(?:of|out)\b)",
    ),
    Rule(
        Kind.ROOM,
        r"\b(?:in|from|to|the|at|guy|man|lady|woman|patient|pt)\s+(?P<value>\d{1,2}(?-i:[NSEWABC])-\d{1,3}(?!\d)(?-i:[AB])?)\b",
    ),
)
BESIDE_PATIENT = (
    Rule(Kind.ROOM, rf"\[name\],?\s(?:in|from)\s(?:rm\s|room\s)?(?P<value>{_ROOM_NUMBER}){_NOT_AMOUNT}(?!\s+(?:of|out)\b)"),
    Rule(Kind.ROOM, r"\b(?P<value>\d{1,2}(?:\s|-)?(?:east|west|north|south))\s(?:ward|unit|wing|side)\b"),
    Rule(
        Kind.ROOM,
        r"\b(?-i:N?ICU|PICU|MICU|SICU|CCU|HDU|PACU|ED|ER)\s(?:bed\s)?(?P<value>\d{1,2})(?=\s?[,;:)]|\.?$|\s(?:who|was|is|had|has|died|coded)\b)",
    ),
    Rule(
        Kind.ROOM,
        rf"\b(?:theat(?:re|er)|operating\s+room|delivery\s+room|labou?r\s+room)\s(?:number\s|no\.?\s)?(?P<value>\d{{1,2}}){_NOT_AMOUNT}{_NO_PLACE_OF_WORK}",
    ),
    Rule(Kind.ROOM, rf"{_MEETING}\broom\b{_NUMBER_OF}(?P<value>{_ROOM_NUMBER}){_NOT_AMOUNT}{_NO_MEETING}"),
    Rule(
        Kind.ROOM,
        rf"\b(?:bed|bay|room)\s+(?P<value>{_ROOM_WORD})\b(?!\s+(?:of|beds?|hours?|weeks?|days?|times?|more|patients?)\b)",
    ),
    Rule(
        Kind.ROLE,
        (
            r"\b(?:the|our|a|an|retired|local|former|ex-?|famous|well-known)\s+(?P<value>(?:(?:retired|local|former|famous|well-known|city|state)\s+){0,2}"
            r"(?:mayor|senator|governor|congress(?:man|woman)|judge|celebrity|actor|actress|singer|quarterback|footballer|athlete|news\s?(?:anchor|reader)|"
            r"tv\s+\w+|bishop|councill?or|minister|mp|police\s+chief|sheriff|principal|dean|ceo|politician|radio\s+host|influencer|coach)"
            r"(?:'s\s+(?:wife|husband|son|daughter|mother|father|kid|brother|sister|partner))?)\b"
        ),
    ),
)
# A home town, beside a public role.
PLACE = Rule(Kind.PLACE, r"\b(?:from|in|of)\s+(?P<value>(?-i:[A-Z][a-z]{3,}(?:\s+[A-Z][a-z]+)?))")
