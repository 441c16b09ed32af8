"""Words that begin with a capital after "patient", "Mr" or "the", and name no one."""

_WORDS = """
procedural skills milestone milestones competency competencies osler witness subcommittee hortons city times radio respected study act equality northern territory islander
a about above academic access accident acgme acls acute addison adult advance after again alzheimer alzheimers am american an and anesthesia another any apparently april are as asian ask asked asks
assistant associate association at attending august aunt auntie autumn award
baby back background based be because bed been before best black board book brown bsc but by
came can cardiac cardiologist cardiology care carer case cases cause center centered centre centred chair chairman chairwoman charge chart charter chief child childhood children christmas chronic class client clinic clinical coded
college coming complained complaint complaints complex comes conference consultant contact coordinator could council county covid crohn crohns cushing
dad daddy day days december delivery dental department dept dermatology did died director discharge do doctor doctors does doing don down dr due duchenne
each early easter ebola education ehlers eight either elderly emergency encounter engagement english enterography er er evening ever every everyone experience
facing faculty fallot family father february feedback fellow fellowship female finally first five flow for four french friday friends from further
general geriatrics german gi gmc god going got gp grand graves gyn gynecology
had half handoff handover happy has hashimoto have having he head health hello help her here hers hey hi him hindu his hispanic hodgkin home hospital how however huntington
i
icu if ill imaging in indian infant infectious information instead intake intensive intern internal international is it its
january jewish journal july june junior just
kawasaki keeps kid kidney kids kids
lady last late latina latino left letter liver liver list literally local logs lynch
ma ma'am mad male mama man management mandarin manners many march marfan may maybe mba mbbs md me med medical medicare medicaid medicine meniere men mentor mom mommy monday month months morbidity more morning most mother mph mph mr mrcp mri
mrs ms msc much mum mummy muslim my
named nan national native navigation nephrology neuro neurology neurosurgery never new next nhs nice night no nobody noone nor north not note notes nothing november now number nurse nurses nursing
ob obgyn obstetrics october of off office ok old on once oncology one only oops or orthopaedics orthopedics other our out outcome outcomes outpatient over overnight own
paediatric paediatrics panel papa parents parkinson parkinsons partner passed pathologist pathology patient patients pd pediatric pediatrics people per pgy pharmacist phd physician picu please plus police population portal
post ppe presentation presented privacy private prof professor program programme progress psych psychiatry public
quality questions
radiologist radiology raynaud records refused registrar regular rehab relations reported research resident residents rights royal
rock
safe safety said same satisfaction saturday saw says school second secretary see senior september services seven seven several she should sickle sister six six so social some somebody someone soon south spanish speaks specialist
specialty spectroscopy spring staff stevens step still stroke student students summer sunday supervisor support sure surgeon surgery survey systemic
takotsubo team teams ten thank thanks that the their them then there these they things this those though three through thursday to today told tomorrow tonight too took tourette transfer transplant trauma trust tuesday turner two
uk uncle under unfortunately unit university upset urgent urology us usmle
vascular very veterans veterinary vietnamese voice
waiting walked wanted wants ward was we wednesday week weekend well went were west what when where whether which while whipple white who whose why wife will wilson winter with without women word work would
yeah year years yells yes yesterday yet you young your
mine ours yours hers zero zika zoom
teaching tutor trainer trainee preceptor manager guide nobody's everybody anybody nothing anyone husband brother grandma grandpa grandmother grandfather dude guy guys gentleman girl boy boys girls
excel powerpoint outlook degree office windows sclerosis relapse angiography angiogram mrcp scan scans image images imaging imagery spine brain knee shoulder pelvis abdomen
number numbers id ids name names data details info history chart identity demographics volume load census turnover assignment assignments death deaths advocate advocacy confidentiality confidential privacy centred-care
index reports report review reviews stories story simulation simulations scenario transfers transport interview interviews interpreter interaction interactions communication encounters centeredness first-hand
pt pts drs zealand geburtstag meeting meetings agenda lunch coffee session sessions rounding emirates aadhaar abha passport hong nric bay bed beds room rooms rm cubicle trolley theatre theater side pod floor hosp sticker label contact phone tel cell mobile file born ref reference datix subject regarding slide logbook twins twin entry
code zimmer chambre cama leito uhid mrn hn ur dob male sepsis septic pneumonia pancreatitis appendicitis cholecystitis cellulitis meningitis diabetic diabetes hypertension asthma copd chf anemia anaemia
caucasian african indigenous aboriginal pakistani bangladeshi chinese filipino nigerian polish italian european trauma bleed haemorrhage hemorrhage fracture hip chest discharged transferred intubated deceased
died dead alive stable critical palliative comfort full allergic allergies penicillin warfarin heparin insulin metformin aspirin morphine fentanyl diagnosis presenting presents admit admits attached forwarded
basically honestly also although though until while whereas both still sorry please wait hence plus minus sent found looking lives living address flat apartment apt house street road lotus tower block sector
germany france italy spain canada england ireland scotland wales india nigeria kenya pakistan australia america usa nairobi lagos delhi mumbai pune florence portland oregon california
can't cant cannot won't wont shouldn't wouldn't couldn't isn't aren't wasn't didn't doesn't don't dont maybe perhaps whoever whose anyway finally meanwhile timeline summary background situation assessment
recommendation plan problem request requisition specimen sample slide bottle unit units pacemaker stent valve serial lot model device batch plate vehicle car whatsapp instagram facebook tiktok twitter snapchat linkedin
residency internship program's hospital's january's stanford harvard yale oxford sedated stirred consented dry-eyed someday cambridge mayo cleveland boston london dublin toronto chicago texas ohio
seize desat decompensate crash vomit aspirate elope escalate deteriorate exsanguinate perforate relapse overdose collapse faint spike hypotensive hypertensive tachycardic tachy brady bradycardic febrile
afebrile hypoxic combative agitate delirious nonverbal unresponsive obtunded comatose catatonic psychotic manic homeless undocumented incarcerate pregnant postpartum preop postop bedbound wheelchair hallucinate
scream spit bite grope swear threaten stalk flirt decline verbalize ambulate tolerate endorse deny expose terminate heal resource handoff signout rapport identifier demographic comorbid encounter census liaison
simulator sedate stir intubate extubate cannulate catheterize transfuse dialyze dialyse dialysis ventilate paralyze anticoagulate resuscitate stabilize immunosuppressed neutropenic cirrhotic asthmatic unstable
contagious noncompliant nonadherent adherent compliant uninsured insured elderly frail obese cachectic jaundiced dehydrated malnourished anxious suicidal homicidal violent belligerent abusive litigious grateful
tearful sob whisper hug punch kick slap grab scratch choke curse mumble groan moan gasp wheeze cough twitch tremble shake clot embolize infarct herniate obstruct rupture dissect rebled readmit bounceback triage
board portal paperwork leaflet handout safely smoothly peacefully suddenly emergently overnight septicaemia unconscious conscious sober drunk intoxicated withdraw detox restrain sectioned detained escort
evacuate reassess examine auscultate palpate percuss suture debride drain excise biopsy scan ultrasound xray stent bypass pace shock defibrillate medicate titrate wean taper restart consult refer escalation
counselling triggers surrogate proxy guardian caregiver entourage visitor interpreter
"""
_STARTS = (
    "advoca",
    "navigat",
    "confidential",
    "pgy",
    "covid",
    "cardio",
    "neuro",
    "gastro",
    "patholog",
    "radiolog",
    "anesth",
    "anaesth",
    "psych",
    "ortho",
    "hemat",
    "haemat",
)
NOT_NAMES = frozenset(_WORDS.split())
_SHORTENED = ("'s", "’s", "'ll", "’ll", "'d", "’d", "'ve", "’ve", "'re", "’re", "n't", "n’t")
ACRONYM = 5  # capitals in a row, up to which a word is an abbreviation


def is_no_name(word: str) -> bool:
    """Say whether a word is of everyday or hospital language: "Safety", "Monday", "ICU"."""
    stem = word.rstrip(".")
    for ending in _SHORTENED:
        stem = stem.removesuffix(ending)
    plain = stem.casefold()
    return plain in NOT_NAMES or plain.startswith(_STARTS) or (stem.isupper() and "." not in word and len(stem) <= ACRONYM)
