"""Words of everyday and hospital language, for telling a name in small letters that no list has from a word of the sentence.

They are what at least five of 78,000 examples and guidance files use, without those that follow from a shorter one
(`tests/bench/ordinary.py`); what is used so often and still a name stays in `given_names`.
"""

from collections.abc import Iterator

from assistant.masking.not_names import NOT_NAMES

_SHORTEST = 3
_ENDINGS = ("s", "es", "d", "ed", "ing", "ly", "er", "r", "ers", "n", "al", "y", "ness")
_DROP_E = frozenset({"ing", "ed", "er", "ers", "ly", "y", "al"})  # "driving" is of "drive", "planned" of "plan"
_WORDS = """
abandoned abbreviations abim able abortion abrasive abre abroad abrupt abscess absence absent absolute abstract abt abuela abuse acaba acabe academia accent accept acceptable acceptance accessibility
accidentally accommodation according account accountability accountant accra accreditation accreditor accurate accusation accuse ache achieve achievements acid acknowledgements acknowledgment acronyms
across action active activity actor actual adapt add adderall addiction adelaide adequate adhd adieu adjective adjunta adjunto adjust adjustment admin administrative administrator admire admission
adopt adoption adorable adore adrenaline ads advantage adverse advert advice advise advisee advisor afar affair affect affection affectionate affiliation affirming afford afraid afternoon afterward
against age agency agent aggressive ago agree agreement ahead ahora ahpra aid ailleurs aim air airline airpods airport airway aisle alarm alaska alberta album alcohol alert algo algorithm alguien
alike all allergist allergy alliance allies allocated allotment allotted allow allowance alma almost alone along alongside alors aloud alphabet alphabetical alquiler already alright alta alter
alternate alternative altogether alum alumna alumni alumnus always amazing amber ambition ambitious ambulance ambush amendment ami amicably amie amiga amigo amion amitriptyline amma among amount
ampoule amputation amused amusing anaesthesia anaesthetic anaesthetist analysis anastomosis anatomy ancien ancient anda anecdote anestesia anestesista anesthesiologist aneurysm anger angle angry
animal anki ankle anniversary annotated announce announcement annoy annoyingly annual anoche anon anonymous ans answer antenatal antes antibiotic antidepressant anual anxiety anyhow anymore anything
anytime anywhere apart apd apixaban apologise apologize apology app appeal appear appeler appendix appetite applauded applause apple applicant application applied applies applying appointed
appointment appraisal appraiser appreciate appris approach approachable appropriate approve appt aprender aprendo apron arbitration arcp area arent argue argument arithmetic arm around arrange
arrangement arrest arrive arrogant art artery arthritis article articulate ash ashamed aside asleep assault assertive assess assessor assign assis assistance assisted assume asylum ate atheist atrium
attach attachment attack attempt attend attendance attention attic attitude attorney auckland aucune audience audio audit audition aug aunque aura aurait aus aussi aussie author authority authorship
autism autistic auto automatic automatically autonomy autre aux availability available avait avant avec average avis avisar avoid avoir awake aware away awful awkward ayer ayuda azotea babysit
backdate backpack backup backwards bacon bad badge badmouths bag bagel bail baja bajo bake bakery baklava balance balcony bald ball balloon ban banana bandaged bandwidth bang bank banter baptism bar
barbecue barber bare barefoot bargain barista barked barking barks barrier bas base basel basement basic basis basket bata batchmate bath bathroom battery bawled bbq beach beagle beam bear bearable
beat beaten beautiful beca became become bedroom bedside bedtime beef beer bees beforehand beg began begin begun behalf behave behavior behaviour behind being believable believe bell belle belong
beloved below belt bench bend beneficiary benefit benign bereaved bereavement bereft beside besoin bet beta betadine betray between beyond bias bible bicycle bien big biggest bike bili bill bin binder
binding bio biology biostatistician biostatistics bipolar bird birmingham birth birthday biryani biscuit bishop bit bitch bitten blabbed blade blame bland blank blanket bled bleep bless blew blind
blink bloc blog bloke blood bloodbath blouse blow blue blunt blur blush boat body boil boise bold bolted bolus bomb bon bonding bone bonito bonne bonus boot bootcamp bord bore borrow boss bot bothered
bothering bottom bought bounced bound boundary bout bovie bow bowel bowl box boyfriend bra braces brackets brag brake branch brand brat brave breach bread break breakdown breakfast breakup breast
breastfeeding breath breathe breed bribery brick bridge brief bright brilliant bring brisbane brisk bristol bro brochure broke broma brought bruise brunch brush brusque brute btw bucket bucks buddy
budget buen buena buenos buffalo bug build built bulb bullet bulletin bully bump bunch bundle burden bureau burger burial burn burnout burnt bursary burst bury bus busca busco bush busier business
butt button buy buzzes buzzing bye byline cab cabin cabinet cable cactus cada cadaver cae cafe cafeteria caffeine cairo cake calcium calculate calculator calendar calf calgary call calm calme calmest
cambio camel camera camp campaign campus canadian cancel cancellations cancer candidate candle candy cane cannula cansado canteen cap capacity capital caption cara caravan cardboard cardiff cardigan
cardio cards careful careless carga caribbean carms carotid carpenter carpentry carpet carpool carrera carried carries carro carrying cart carta cartoon carve cas casa cash casi caso casseroles cast
caste castle casual casualty cat catch categorical category cath catheter catholic caught caution cave ccc ccd ccs ceftriaxone ceiling celebrate celebration celle cello celui celular cent centrifuge
cerca cereal ceremony cert certain certainty certificate certification certify cest cette chacun chai chairing chairlift chairman chairs chalk challenge chamber champagne champion chance change
channel chaos chaotic chap chapel chaperone chaplain chapter chaque character charity charm chase chasse chat chatbot chatgpt cheap cheapest cheat check checkbox checklist checkout cheek cheer
cheerful cheese chef cheffe chemistry chemo chennai cherche chess chewed chewing chews chez chicken chien childcare childish childless chin chip chirurgie chocolate choice choir choisi chole
cholesterol choose chores chose christening church cinco cinq circle circus cirujana citation cite citizen citizenship ciudad civil claim clam clamp clap clash classic classmate clause clean clear
clerk clerkship clever click cliff climate climb clingy clinician clinique clip clipboard clique clock clogs clopidogrel close closest closet closure clothes cloud clout clown club clue clueless
clumsy coach coast coat coauthor coche coffin cohort coin coincidence cointern cold colegio colic collar colleague collect collection coloc color colorectal colour columbus column combien combined
come comeback comedy comfortable comic comlex comma command comme comment commission commit commitment committee common communicate community commute como compact company compare comparison
compassionate compete competence competent competitive complain complete compliance complicated complication compliment comply compose compression compromise compte compulsory computer con concentrate
concern conclusion concrete concussion condition condo condolence conduct conf confess confession confidant confide confidence confident configuration confirm confirmation conflict confront confused
confusing confusion congrats congratulate congratulations congreso congress conmigo connais connect connection connector conozco conscience conseil consejo consent consequences conservative consider
considerate constant constructive consulate consultation contain contar content contento contest contesta contesto context continue continuity continuous contract contradict contrast contrat contrato
contre contributed contribution control conversation convert conviene convince convo cook cookies cool coordinador coordinadora coordinate cop copain cope copied copies copying copyright cord core
coresident cork corner coroner corps corpse correct correction correo corresponding corridor corrige corto cos cosa cosign cost costume cottage couch couldnt couldve counsel counsellor counselor count
countdown country coup coupe couple courage cours course court courteous courtesy cousin covenant cover coverage cow coward crab crack crap crawl crazy cream create creatinine creche credentialing
credit creen creep creo crib cricket crime cringe crisis crisps crit criteria criticise criticism critique crocs crois cropped cross crossword croup crowd crows cru cruel cruelty cruise crush cry
crypto cuando cuarenta cuarto cuatro cuenta cuento cuesta cuff culpa culture cup cupboard cupcake cure curiosity curious curling current curriculum curry curt curtain cushion custody custom cut cute
cutoff cuz cycle cynical dabord daft dal dallas damages damn dance danger dangerous dans dar dare dark darlings database dataset date daughter dautre davoir dawn daycare daylight daytime deadline deaf
deal dealt dean deanery dear debajo debate debo debrief debt debug dec decades decency decent decide decir decirle decision decisive deck declare decluttering deeds deep deer defamation default
defence defend defense defensive defer deficiency define definite definition dei deja dejado dejo del delante delay delegate delete deliberate delight delirium deliver demain demand demande dementia
demoted den dengue dentist dentro denver depend dependant dependent deployed deported deposed deposit deposition depressed depressing depression depth depuis deputy der derm dermatologist dernier des
describe description desde desert deserve design designated desk desktop despair despedida desperate dessert dessus destroyed detail deux devant devastated developer development devrais diagnose
diagram diary diazepam dice dicho diciendo dictates dictating dictation dictionary didnt die dieron diet diez diff difference different differential difficult dig digit dignified dignity digo digoxin
dije dijo dim dimanche dinero dinged dinner dinosaur dinternat dio diploma dire direct directeur direction directive directrice dirt dis disability disable disagree disagreement disappear disappoint
disappointment disaster disciplinary discipline disclose disclosure discount discouraged discovered discreet discretion discrimination discuss discussion disease disengaged dish dishonest dishwasher
dislike disloyal dismissal dismissed dismissive disorder disorganised dispo dispute disregard disrespect disrespectful dissection dissertation distance distant distracted distress distributed district
distrust disturb dit ditch diversion diversity divide division divorce diwali dix dizzy dmd dms doable doc docencia dock docteur doctora doctorado document documentation dodge doesnt dog doha dois
doit dollar domestic domingo donate donde done donkey donne donor donuts doodle door dormir dors dort dos dosa dose dosis dossier dot double doubt doughnuts dove downsizing downstairs downtown doy
dozen draft drag dragon drama dramatic drank drape draw drawings dread dreadful dream dreamt dress drew drift drill drink drip drive droit drooling drop drove drown drowsy drug drum dry dual dubai
duck dud duerme duermo dull dumb dump dumplings dun dune dunno dupatta during dust duty dying dyslexia dyslexic dystocia eachother eager ear earlier earned earns earplugs earrings earth ease easier
easiest easily east eat eaten ecfmg ecg echo economist eczema edge edit edition editor educator eejit effect efficiency efficient effort egg eid eighteen eighth elbow elder eldest elected election
elective electric electricity elevator eleven eleventh eligibility eligible elle ellos else elsewhere email embarazada embarrass embarrassment embassy emerg emeritus emigrating emoji emory emotional
empanadas empathy empiezo employed employee employer employment emptiness empty encanta enceinte encore encourage encouragement encuentro end endings endless endnote endo endocrine endocrinologist
endocrinology endoscopy energy enfants enfermera enforceable engage engine engraved enjoy enlever enormous enough enroll ensemble ent entered enthusiasm entire entitled entonces entrance entrar entre
entrevista envelope envidia envie envious envy epic epidural epilepsy episode eportfolio equal equipo equity equivalent era erased errands erreur error esa escape escribir escribo escrito ese eso
especialidad espera essay est esta estaba estate este estetoscopio esto estudiante estudios etc ethical ethics ethnicity etiquette eulogy euro eux eval evaluate evaluation evaluator evaporate even
event eventually everyday everything everywhere evidence evidently evil exact exam examen example exceeds excellent except exception exchange excited exclamation excuse executor exempt exemption
exercise exes exhausted exhausting exhaustion exigente exist exit expect expectations expensive expert expire explain explanation exploitation export exposure express expression exs extend extension
externe extra extracted eye eyebrow fac face facetime facial facilitator facilities fact factor factual fade fail failli failure fair faire fais fait faith fajr fake falafel fall fallece fallen false
falta fame familia famille famous fan fancy fantastic fantasy far fare farewell farm fashion fast fastest fat fatigue fault faut faute fav favor favorite favoritism favour favourite favouritism fax
fear feast feb fecha fed federal fee feeding feeds feel feelings feet felicitan fell felt femme fence fern ferritin ferry fertility fetch feuding fever few fiance fiancee fib fiction field fifteen
fifteenth fifth fifty fig fight figure fill fille film filter filthy fin finals finance financial finding finds fine finest finger fini finish fire fireworks firm firma fish fist fit fix fizzle flag
flaky flames flap flare flash flashcards flask flatmate flattered flattering fleece flew flexible flicks flight flip float flood flopped florist flour flu fluff fluid flunked fluoro fly fmla foam
focus fog fois fold foley folk follow fond font food fool foolish foot football footnote forbid forbidden force forceps forearm forecast forehead foreign forensic forest forever forgave forge forget
forgive forgot forgotten fork form formally format formula forth fortnight fortune forty forum forward foster foto fought foundation fountain fourteen fourth fragile frame frank frantic fraud freaking
free freedom freeze frente frequency frequent fresh fri fridge friend friendship fright frighten froide front frost froze fruit fryer fudge fue fuera fui fumes fuming fun function funded funder
funding funds funeral furious furniture fuss future futuro gag gain gala gallbladder gallows galway game ganas gang gap garage garbage garde gas gastro gate gather gato gave gay gel gen gender
generalist generate generation generic generous geneticist genetics genius gente gentiment gentle genuinely geography geri geriatrician get ghana ghost ghostwrite giant gif gift giggle giraffe
girlfriend give glacier glad glance glandular glasgow glass global gloomy glove glovebox glow glucose glue gmail gme goa goal goat godfather goes gold golden goldfish golf gone gonna good goodbye
goodnight goodwill google goose gossip gotta gotten government govt gown gpt grace graceful gracias gracious grad grade graduate graduation grammar gran grandchildren grande grandparents granola grant
graph grasping gratitude grave graz great greedy green greet grew grey grid grief grievance grieve grill grim grin grip grit groceries grooming gross ground group groupe grovel grow growth grubby
grudge grumble grumpy grunt grupo guarantee guarantor guard guardia guardrails guess guest guidance guideline guilt guinea guitar gulf gum gun gunshot guru gut gym gynae haber habit habla hablamos
hable hablo hace hack hadnt haem haematology haga hago haha haiku hain hair haircut halfway halifax hall halloween hallway halve ham hammock hamster han handbook handed handful handing handle
handpicked hands handshake handwriting handwritten hang happen happier happiest happiness harassed harassing harassment hard hardest hardship hardworking harm harmful harmless harsh hasnt hasta hat
hatch hate haunt havent hay haya hazing headache headings headphones headscarf healthcare hear heart heartbroken heat heaven heavier heavy hecho hed hedge height held helicopter helipad helium hell
helpful helpline heme hen hep hepatitis hepatologist hepatology hermana hernia herself hes hesitate heure hiccups hice hid hidden hide hier hierarchy high highest highway hija hijab hijabi hijo hike
hilarious hill himself hindi hint hipaa hire hit hitch hives hizo hmm hoarding hobby hockey hod hogs hold hole holiday hollow hombre homesick hometown homework honest honey honeymoon honor honorary
honour honte hood hook hope hopeful hopeless hopkins hora hormones horrible horrid horrified horror horse horus hose hospice hospitalist host hostage hostel hostile hot hotel hotline hour houseman
housemate houseplant houston hovering howl hoy hrs hueco huge huh hum human humanities humble humiliated humiliates humiliating humiliation humor humour hundred hung hungover hungry hunt hurry hurt
hush hybrid hyderabad hygiene hymns hype hypothesis hypothetical ibadan ibuprofen ice ich ici icy idea ideal ideation identical identify idiot idk idle idp iftar ignore igual illegal ilp ils imagine
img imitates immediate immigrant immigration immunology impaired impairment impatient impolite important impossible imposter impostor impress impression impressive improper improve improvement
inappropriate inbox inch incident incl include inclusion income incompetent indemnity independence independent individual individualized induction industry infection influence inform informally
informatics infrastructure infusion inhaler inherit initial initiative inject injury ink inpatient inquest inquiry ins insane insecure inshallah inside insight insist inspection inspiring insta
institute institution instruction instrument insult insurance insurer integrity intend intensivist intent intention intento interest interim interne internet internist interno interpret interrupt
intervention intimidating into intro introduce introduction introvert intrusive intubation invent invest investigate investigation investigator investments invisible invitation invite involve ipad
iphone irb irish irme iron ironic irritated island isnt isolated isolation issue itd ite item itll itself ive jacket jai jail jaimerais jaipur jamais janitor jar jattends javais jaw jazz jealous jefa
jefe jen jencadre jeopardy jerk jersey jeudi jewellery jmo job join joint joke jokingly jollof jolly jornada jour joven joy judge judgement judgment jueves juice juin jump junio juntos jury jusquau
juste justice kansas karachi karaoke keen keep kept kerala ketamine kettle key keyboard keynote kickoff kiddo kill kilo kilometres kin kinda kinder kindergarten kindest kindly kindness kinds kiss kit
kitchen kitten knack knackered kneel knew knife knit knives knock knot know knowledge knuckles kyoto lab labor labour labrador lack lactate lactation lad lado lag lahore lai laisse lake lakh lamb
laminated lamotrigine lamp lan landed landing landlady landline landlord lands lane language lanyard lap laparoscopic laparoscopy lapse laptop large laryngoscope las lasagne latest laugh laughter
launch laundry lautre law lawful lawsuit lawyer lay laziness lazy lead leaderless leadership league leak lean learn learnt lease least leave lecture led ledge lee leeds leeks leftover leg legally
legend legit leicester lemon lemonade lend length lent les lesbian lesson let lethal letterhead lettre leur level lever lgbt lgbtq lheure liability liable liar librarian library libre libro licence
license lie lieu life lifelong lifestyle lift ligature light lighten lighthouse like likewise limerick limit limitations limp limpression line lineup link linternat lip lisbon listen lit literal
literature lithium litre little live livid livres llama llame llave llegar llego lleva llevamos llevo llorando llorar lloro loan loathe lobby location lock locum lodge log logic login logistics logo
loin lol lon lone loneliness long longest longtemps loo look loop loose lopsided lor los lose lost lottery loud lounge loupes love low lowered lowest loyal loyalty luck luego lui lukewarm lumbar lump
lunchtime lundi lunes lupus lurch lying lymphoma lyon lyrics maam machine madam made madre maestro magazine magnesium magnet mai mail mailbox mainly mains maintenance maintenant make mal malade
malaria malice malignant mall malpractice mam manage manchester manda mandatory mange mango manila manipulation mannequin mano manque manteau manual manuscript map mappelle marathon margin mari mark
market marre marriage married marrying mars marvellous marzo mask mass massacre massage master mat mata match mate material maternity maths matin matron mattered mattering mattress mature mavait max
maze mcgill mcmaster meal mean meaningful meant meantime measurable measure meat medhub media mediate mediator medic medication medicina medio mediocre meditation medium meet meh mein meine mejor
melbourne melt member membership meme memo memorial memory mended menos mensaje mental mentee mention mentora mentorat mentore mentorless mentorship menu merci mercy merely merge merit mes message
messenger met metaphor method metro mettre meurt mic mice micro microaggressions micromentoring microscope microwave mid middle midnight midpoint midway midwest midwife midyear miedo mien mieux might
migraine mild mile mileage military milk milligrams million mimics min minded mindfulness minding minds mini minimum ministry minneapolis minority mint minute minutos mir mirando mirror mis
miscarriage miscarried misconduct miscounted mise miserable misery misma mismatch mismo misread misses mission mistake mistreated mistreatment misunderstanding mix mixture mob mochila mock modafinil
mode moderate modest module moi moins mole moment momentum mon monde money monitor monkey mono monster monte montreal mood moon moonlight moose mop morale morbid morgue morir mort mortality morte
mortgage mortified mortifying mortuary mosque moss mot motel motions motivation motives moto motorbike motorway mould mountain mourir mourning mouse mouth move movie msg mtg mucho mud muere muero
muerta muerte muerto muffin mug mujer multi multicenter multiple mundo munich murder murmur muscle museum mush mushrooms music must mustnt mustve mute muttered mutual muy myself mystery myth nadie nag
nah nai nail naira naive naked naloxone nannies nap napkin nappies narrative narrive narrow nasty nations naturally nature navy near nearby nearest neat necesito necessary neck need needle needlestick
neednt neet neg negative neglect negotiate negotiation neighbor neighbour neither nen neonatal neonates neonatologist nepal neph nephew nephro nephrologist nephrotic nerve nervous nest net netflix
network neurodivergent neurologist neurone neurosurg neutral newborn newsletter newspaper nicest niche nicht nickname nicu niece nightmare nine nineteen nineteenth ninety ninguna ninth nite nmc noche
nocturnist nod noir noise nom nombre nominate nomination non noncompete none nonrenewal nonsense nonstop noon noose nope normal norovirus nos nose nota notary notebook notice notion notre nous
nouvelle nov novel novia novice novio nowadays nowhere nsw nuc nuclear nudes nudge nuevo nuisance nuit nulle numb nun nunca nursery nuts oak obey obituary object objective objetivos obliged obs
obscene observation observe observership obstetrician obvious occ occupational occur ocho oclock oct odd offence offend offense offered offering official offline offside often oga oil okay oldest
olives olvida ombuds ombudsman ombudsperson omg onboarding onc oncologist ondansetron oneself ongoing online ont ontario onto onwards open openings opera operate operation operator ophthalmology
ophtho opinion opioid opportunity opposed opposite opt optimistic option ora oracle oral orange orchids order ordinary organ organisation organise organization organize organizo orgs orientation
origin ortho orthopaedic orthopod osce osteopath osteopathic otherwise otoscope otra otro ottawa ouch ought oui ourselves outdoors outgoing outgrew outgrown outliers outline output outranks outreach
outright outside outstanding oven overcommitted overdue overheard overkill overlap overload overlooked overpass overreact override overrule overseas oversensitive overshare oversight overslept
overstepping overthinking overtime overwhelmed overworked owe owing owl ownership oxygen paciente pack packet pact pad padel padres paediatrician paeds paga page paid pain painful painless paint pair
pairings pal pale palm palsy pan pancakes pancreas pancreatic pandemic panic panicked panicking pantry pants papeles paper papiers par para paracentesis paracetamol paragraph paralegal paramedic
paranoid parce parcel pardon parece pareja parent parezca park parkade parle parole parrain parrot part parte parti participants particular partie partnership pas pasa pasado pase paso passages passe
passenger passion passive password past paste pastillas pat patch patent paternity path pathway patience patiente patron pattern pause pay payback paycheck payday payment payout payroll payslip paz
pdf pdp peace peaceful peaked pearls peculiar pediatrician pedir pedirle peds pee peep peers peine pelear pen penalty pencil pendant pending penguins pensando pensar pense pension pep percent
percentage percentile perdu perfect perfectionist performance perfume period peripheral permanent permiso permission permit pero perro person persona personality personally personne perspective
persuade perth pest pet petit petite petition petrol peu peut peux pharmacology pharmacy phase phlebotomist phosphate photo photocopier photograph phrase physical physics physio physiology piano pic
pick picket pickleball pickup picnic picture pide pido pie piece pienso pig pigeon pigeonhole pile pill pillow pilot pimped pimping pimps pin pinches ping pink pint pip pipe pipette pirate pis piso
pistol pit pitch pities pizza place placement plagiarism plain plane planet plant planta plaque plaster plastic platelets platform plausible play playlist plaza pleasant pleasure plenty pleure plot
pls plug plumber plural pocket poco podcast podium poem poids point pointless poison poke policies polite political politics poll pond pongo pont poof pool poor pop popular por porque porte portfolio
porto portrait poser posh position positive possible postcard postdoc poste postgraduate posthumous postman postpone pot potassium potential potluck pottery pounds pour pourquoi power powerful ppl
practically practice practise practitioner praise prank pray pre precious precise predict prefer preferences pregnancy pregunta pregunto prelim preliminary premeds premier prend prendre prenup prep
preparation prepare preround prescribe prescription presence present president press pressors pressure prestige pretend pretty pretzels prevention previous prevocational price pride priest primary
primer primera primero print printout prior priorities pris prison privilege prize prob probability probably probation probe procedure proceed process prochaine produce product productive profesor
professeur profession professionalism professionally profile programa progression project projector projet prom promise promo promote promotion prompt pronounce pronouns proof proofread proper
property propofol propongo propose propped propranolol pros prospective prosthetic protect protection protective protest protocol protocolo proud prove provided province provincial proyecto prying
psoriasis psychiatric psychiatrist psychologist psychologue psychotherapy pub publication publish pubmed pudding pueblo puede puedo puente puerta puesto puis pull pulm pulmonary pulmonologist pulse
pump punctual punctuality puncture punish punishment pupil puppy pure purple purpose puse push puso put puzzled python pyxis qbank qualify qualitative quand quarrel quarry quarter quartet quatre que
queda quede quedo queen queja quel quelle quelque quelquun queremos query question questionnaire queue qui quick quickest quien quiere quiero quiet quil quise quisiera quit quita quitarme quite quitte
quiz quizzes quoi quon quota quote quun quune rabbit raccoon race racial racism racist rack racket raconte rad radar radiation radiator radiographer ragging raging rail railway rain rainbow raise
raison ramadan ramble ramen ramp ran random randomised rang range rank rant rape rapid rare raro rash rat rate rather ratings rational rato rattle raw razor reach reachable react reaction read
readmissions real realise realistic reality realized reapply reason reasonable reassign reassure rebuild rebuttal rec recall receipt receive recent reception receptionist receta recheck recherche
recipe recite reckon recognise recognition recognized recommandation recommence recommend reconnect record recordings recover recruit recruitment recuse red redcap reddit redesign redid redo redone
reduce redundant reel referee referrals refill refinance reflect reflection reflective reflex refresh refugee refund refundable refusals refuse reg regalo regarde regardless region register
registration registry regression regret regulator rehearse rehomed reimbursement rejected rejection relation relationship relative relax release reliability reliable relief relieved religion religious
relire relocating relocation rely remain remark remediated remediation remedy remember remercier remind remote remove renal rendu renew rent rentrant rentre reopen rep repair repay repayment repeat
replace replacement replay replied replies replying reportable reprend representative repris reputation require requirement reread res reschedule rescue resent resentful resentment reservation
reserved reservoir reset residence residencia residente resign resignation resilience resilient resit resolved resp respect respectful respiratory respond response responsibility responsible rest
restaurant reste restful restrictions resubmit result resus retake retaliation retard retire retirement retour retraction retractor retrained retraite retreat retrieval retriever retrospective return
reunion reveal revenge reverse revient revise revision revive revue reword rewrite rewritten rewrote rheum rheumatologist rheumatology rhyme rhythm rib ribbon rice rich rid ride ridiculous rien rieron
rifle rig right rigid rigole ring rip rire risk rit ritual rival river rmo roared roast robbed robot rode role roll romance romantic roof roommate root rope rose roster rot rota rotate rotation
rotatorio rotten rough roule round route routine row rubbed rubbish rubs rude rug rugby ruin rule rumor rumour run rung rupees rural rush rusty sabbatical sabe sack sad saddest safest sail saint sais
sait sake salad salary sale salga salida saline salir salle salsa salt samedi samosa san sandwich sane sang sanity sank santa sarcasm sarcastic sarcoid saskatoon sat satellite satisfied sauna save
savings savoir say scale scalpel scam scandal scar scare scarf scarlet scattered scene sceptical schedule scheme scholar scholarship science scientist scissors scolded scooped scooter scope score
scramble scrap screen screenshot screwed screwup script scroll scrub scut sea sealed search season seat seatbelt seattle sec secrecy secret section secure security sedation seek seem seguir segundo
seguro seis seizure seldom select selection self selfie selfish sell semaine semana semester semestre semiannual seminar sen sending sends seniority sense sensible sensitive sentence sentido
sentimental separate separation sept sequence ser sera serai serait series serio serious sertraline serve service servicio ses sest set settings settle settlement setup seul seule seulement seventeen
seventh seventy sew sex sexist sexual shadow shaft shall shambles shame shameful shampoo shant shape share shark sharp sharpen shattered shaved shaving shawl sheep sheet shelf shell shelter shelves
shield shift shin shingles ship shirt shld sho shoe shook shoot shop short shorten shortlist shot shotgun shouldnt shouldve shout shoved show shredding shreds shrink shrug shut shuttle shy sib
siblings sick sideways siempre siento sigh sight sign signature sigue sil silence silent silver sim similar simple simplement simplest simulate sin since sincere sing singapore single sinister sink
sir sit site sixteen sixth sixtieth sixty size skeleton ski skill skinned skint skip skirt skull sky slack slammed sleep sleeve slept slice slid slideshow slight slim slip sloppy slot slow slowest
sluice slump slur smacked small smallest smart smell smile smirk smoke smooth smth smug snacks snake snap sneers sneezed snide snippy snitch snores snoring snow snowstorm soaked soap sobre soccer
society sock sodium sofa soft softball soften software soins soir soit sola sold sole solicitor solid solo solution solve somehow something sometimes somewhere somos son song sont sore sort sorti
sortie soul sound soup sour source sourdough sourire souris sous soutenance soy space spam spare spark spat speak special specialise specific specifically speech speed spell spend spent spilled spin
spiraling spiralling spirit spite spleen splendid splint split spoil spokane spoke sponsor sponsorship spoon sport spot spotless spouse spread spreadsheet spy square squash squats squeeze squirm ssri
stab stack stage stain staircase stairs stairwell stake stale stall stammer stamp stand standard stapler star starbucks stare start startup starving state statement statin station statistic
statistician stats status statute stay steady steakhouse steal steam steer sterile stern steroid stethoscope stick stiff stigma stillbirth stillborn sting stipend stitch stock stoke stole stoma
stomach stone stood stool stop stoplight storage store storm straight strain strange strangle strap strategy straw stray strength stress stretch strict strike string strip strong strongest struck
structure struggle stubborn stuck studio stuff stung stupid stutter style submission submit subpoena subspecialist subspecialty substance substitute suburbs success successful succession successor
such suck sudden sudo sue suelo suffer sugar suggest suggestion suicide suicidio suing suis suit suitcase suite sujet sulk sum summarise summative sun sunk sunrise sunset sunshine sup superb supervise
supervisee superviseur supervision supplement supportive suppose supposedly sur surface surfing surg surgical surname surprise surrounded surtout survive survivor sus sushi suspect suspended
suspension suspicion suspicious swallow swamped swap sweat sweet sweetest sweetheart swelling swim swing switch switchboard swollen swore sworn sydney syllabus sympathy symptoms syndrome synopsis
syringe system systematic tab table tableau tablet taboo tacky taco tacrolimus tactful tag tail take tale talent talk tall tampa tamponade tan tank tannoy tap tape tarda tarde target task taste tattoo
taught tax taxi tbh tea teach teamwork teared tearing tears tease tech technical technician technique teenager teeth telegram telehealth telephone tell temp temperature template temple temporary
tempted tendon tends tengo tenir tennis tense tension tent tentative tenth tenure term terminal termination terrace terrible terrified terrifying tesis test testamento tether text textbook thai than
thankful thanksgiving thatll thaw theft theme themselves theory therapist therapy therell thesis theyll theyre theyve thick thief thigh thin thing think third thirsty thirteen thirtieth thirty tho
thoracic thorough thought thousand thread threat threshold threw thrice thrilled thriving throat throw thru thumb thurs thx thyroid tic tick ticket tide tidied tidying tie tiempo tiene tiens tight til
till tilt time timetable timid tin tip tiptoe tirar tire tiredness tissue title tmrw toast toca toda toddler todo toe together toilet toit token tomato tomo ton tone tongue tool toolkit tooth top
topic torch tore torn tortoise torture toss totally tote touch tough toughen toujours tour tourist tourniquet tous tout toute toward towed towel town tox toxic toxicology tpa trabajar trabajo trace
track trade tradition traffic tragedy trail train traitor traits trajectory tram tramadol trans transcript transfusion transition translate trap trash traumatised travail travel tray tread treadmill
treat treatment tree treinta tremor trend tres trial tribunal trick trifle trigger trimester trip triple triste trivia trivial trois trop troponin trouble trousers trouve truck true truth truthful try
tub tube tucson tue tuition tulsa tumor tumour tune tunnel turas turban turkey turmeric turn turno tus tuteur tutora tutorat tutorial tutrice tweak tweets twelve twenty twice twist tying tylenol type
typical typo tyrant tyre ugh ugly ukulele umbrella una unaccredited unalive unanswered unasked unbearable unclear uncomfortable und undecided underlined underneath underrepresented understand
understood undertaker underwear undesignated undid undo undone une uneasy unequal unfair unfinished ungrateful unhappy uni uninterested union univ universe unkind unknown unlawful unless unlike unlock
unmatched unmotivated uno unopened unpacked unpaid unprepared unprofessional unreachable unread unreal unreliable unrestricted unsafe unsaid unsent unsigned unspoken unsuccessful unsure untidy untrue
unused unwanted unwell unwritten update upfront upheld upload upon upper upright ups upside upstairs upward urge urgencias urine urn uro urologist usable use useful useless users using usted usual ute
utility uworld vacaciones vacances vacancies vacant vacation vaccine vague vais valid valley value van vanc vancouver vanish vary vaut veces vegan vegetarian vein veinte vending vendredi vent
ventilator veo ver verano verbal verbatim verdad verdict verification verified verse version versus vet veut veux vez via vial vibe vice victim vida vide video vie vienna viens viernes vieux view vile
village villain ville vino violation violence violin viral virtual virus visa visible vision visit visita visite vit vitamin viva vive vivir vivo vivre vodka voicemail void voir vois voiture voluntary
volunteer voluntold volver vote vouch voudrais voudrait vous voy voz vrai vraiment vuelvo vulnerable wage waist waive wake walk wall wallet wallpaper wandered wanna want war warden wardrobe warm
warmth warned warning warns wash wasnt waste watch water wave way weak weakest weaknesses weapon wear weather web webinar website wed weddings wee weekday weep weigh weight weird welcome welfare
wellbeing wellington wept werent western wet weve whale whatever whatsoever wheel whenever wherever whichever whining whiny whisky whistle whistleblower whistleblowing whiteboard whole wholl whom
whove wide widow wifi wig wild wilderness win winded window windowsill winds wine wing wink winnipeg wipe wisdom wise wisest wish wishful withdrew withheld withhold within wives wks wld wobble woke
woman won wonder wonderful wood wooden wore workload workplace workroom worksheet workshop workstation workup world worn worry worse worst worth worthless wouldnt wouldve wound wow wrap wreck wrist
wristband write written wrong wrote wrung wtf xmas yaar yawned yay yell yellow yeux yoga yoghurt youll youngest youre yourself youth youve yrs zilch zip zolpidem zombie zone zoo zopiclone
"""
ORDINARY = frozenset(_WORDS.split())


def is_ordinary(word: str) -> bool:
    """Say whether a word in small letters is one of the language, in any of its forms."""
    return len(word) < _SHORTEST or any(form in ORDINARY or form in NOT_NAMES for form in (word, *bases(word)))


def bases(word: str) -> Iterator[str]:
    """Yield what a word may be a form of: "drive" of "driving"."""
    for ending in _ENDINGS:
        base = word.removesuffix(ending)
        if base == word or len(base) < _SHORTEST:
            continue
        yield base
        if ending in _DROP_E:
            yield f"{base}e"
            if base[-1] == base[-2]:
                yield base[:-1]
    for ending in ("ies", "ied", "ily"):
        if word.endswith(ending):
            yield f"{word.removesuffix(ending)}y"
