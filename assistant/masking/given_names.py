"""Names that are recognised in small letters after a cue ("my patient maria"): common ones of many countries, none of which is a word.

Written down from memory, no register copied. A name that is an everyday word ("will", "grace", "rose", "hope") is left out on purpose.
"""

GIVEN_NAMES = frozenset(
    """
    aaliyah aarav aaron abby abdelrahman abdirahman abdirizak abdul abdulaziz abdullah abdulrahman abebe abel abena abeni abhishek abigail abram achieng adaeze adam
    adanna adaobi adebayo adele adeola aditi adjoa adolfo adrian adrienne adunni adwoa afia afua agata agatha agnes agnieszka agniete agustin ahmad ahmed ahmet aicha
    aidan aiden aigul aiko aileen aine aino aisha aisling aissatou ajay akash akin akira akosua akua alain alan alasdair albert alberto alec alejandra alejandrina
    alejandro aleksandr aleksandra alena alessandro alex alexander alexandra alexei alexis alfonso alfred alfredo ali aliaksandr alice alicia alina alison alistair
    allison alonzo alphonse altagracia alyssa amadou amaka amal amanda amara amarachi ameena amelia amelie amina aminata amir amit amos amparo amrit amy ana anan anand
    ananya anastasia anders andre andrea andreas andreea andrei andres andrew andriy andrzej andy aneke angela angelica angelina angharad anibal anika anil anita anja
    anjali ann anna annabel anne annette annie annika anouk ansel anselmo ansgar anthony antoine antoinette anton antonia antonio anush anya aoife aparna araceli
    arantxa arash archie ariana ariel arjen arjun arlene armando arnold aroha arthur arturo arvid aryeh asha ashley ashok ashton asif asma astou astrid asuncion ataa
    atieno atsuko audrey augustin augustine aurelia aurelie aurelio aurora ava avi avraham ayaan ayako ayan ayesha aylin ayodele ayse ayumi azadeh aziza azra babak
    babatunde baljit balwinder baraka barb barbara barnaby bartek bartholomew basia bastien beata beatrice beatriz beau becky behnam belinda ben benedetta benedikt
    benedita benicio benita benjamin benny benoit bernadette bernadine bernard bernice bernie berta bertha bertram bessie beth bethany betty beulah bharat bianca bilal
    billy bintou birgit birgitta birgitte bjorn blanche bobby bogdan bogna bohdan bolanle bonnie boris boubacar bozena brad bradley brady bram brandon brayden breanna
    brenda brent brett brian brianna brice bridget britney brittany bronislaw bronwen bruce bruno bryan bryce brygida bryson bukola burak bushra byron caden caitlin
    callum calvin camden cameron camila camille candace caoimhe carl carla carlo carlos carlton carmela carmelo carmen carole carolina caroline carolyn carrie carson
    cassandra cassidy catarina catherine cathy cecil cecile cecilia cedric celeste celestine celia cesar charlene charles charlie charlotte chelsea cheryl chester
    chiamaka chiara chidi chidinma chika chinedu chinwe chioma chipo chiquita chloe chris christa christian christie christina christine christoph christopher
    chukwuemeka ciara ciaran cindy claire clara clarence clark claude claudette claudia clayton clementina clementine cleo clifford clint clinton clotilde clyde cody
    colette colin colleen colm colton concetta connor conor conrad constance consuelo cora cordelia corey corinne cormac cornelius cory cosima craig cristina curtis
    cynthia cyrus dafydd dagny daisuke dalia damien damilola damir damon dan dana daniel daniela danielle danny dante danuta daphne daria darius dariusz darlene darnell
    darragh darren darryl daryl dave david davide dawid dawit deandre deanna debbie deborah debra deepa deepak deepika deirdre delbert delia della delores delphine
    delroy demetrius dena denisa denise dennis derek derrick deshawn desiree desislava desmond devendra devon dewayne dexter dhruv diana diane diarmuid didier diego
    dieter dilip dimitra dimitri dimitrios dimitris dina dinesh divya diyar djamila dmitri doina dolly dolores domenico dominic dominik dominique donald donna donny
    dorcas doreen dorian doris dorota dorothea dorothy doug douglas dragan dragana drago duane duncan dustin dwayne dwight dylan eamon earlene ebele ebenezer ebony ebru
    eddie edgar edith edna eduardo edward edwin edwina edyta eero effie efrain efren efua eileen eilidh ekaterina ekaterini ekene elaine eldon eleanor elena eleni eli
    elias elif elijah elisa elise eliza elizabeth elke ella ellen ellie elliot elliott ellis elmer elmira elodie eloise elroy elsie elton elvira elvis emeka emil emilia
    emiliano emilie emilio emily emine emma emmanuel emmett emre enid enrique enzo eoin erdem eric erica erick erik erin ernest ernestine ernesto erwin esmeralda
    esperanza esra esteban estella estelle esther eszter ethan ethel ethelene etienne eugene eugenia eunice eunji eusebio eva evangelos evaristo evelyn everett evgenia
    evgeny ewa ewelina ezekiel ezequiel ezgi ezra fabiola fadi fadumo faisal farah farai farhad farhan farida farisai farouk fatemeh fatima fatimah fatma fatou
    fatoumata fawzia faye federico felicia felicity felipe felix femi femke fenna ferdinand fergus fernando fethi fidel filip filomena fiona fionnuala florence
    florencio florin floyd folake folasade fran frances francesca francine francis francisco francois frankie franklin fred freddie frederick fredrick fredrik friedrich
    fumiko funmi fusun gabby gabriel gabriela gaelle gaetano galina ganesh gareth garrett garry gary gaston gaurav gauri geert geeta genaro genevieve geoffrey george
    georgia georgina gerald geraldine gerard gerda gerrit gerry gertrude gethin ghada ghassan gheorghe gilbert gilberto gilda gina giorgio giorgos giovanni gisela gita
    gitanjali githa giulia giuseppe gladys glenda gloria gonzalo gopal goran gordon gosia graciela grady graham grainne grazyna greg gregory greta gretchen grzegorz
    guadalupe guangming gudrun guillaume guillermo gulsum gunnar gunther gurmeet gurpreet gus gustaf gustavo gwen gwendoline gwendolyn gwyn gwyneth habib hadiza haeun
    haifa hakan halima halina hamad hamid hank hannah hans haoran harish harjit harlan harlow harold haroon harpreet harriet harry haruka haruki haruto harvey hassan
    hatice hattie hauwa hayden heather hector heidi heike helen helena helga hemant henrietta henrik henry herbert heriberto herman hermione hikaru hilary hilda hinata
    hiroko hiroshi hitesh hiwot hoa hodan holden hollis homer horst hortense hossein howard hubert huda hugh hugo humberto huong huseyin hussein hyun hyunwoo iain ian
    ibrahim ibrahima ibukun ida ifeanyi ifeoma ignacio ignatius igor ike ikechukwu ikram ileana ilse imani imelda imke imogen imran inaya indira ines inez inge ingeborg
    ingrid inka ioana ioannis ionel irene irfan irina irma irvin irving isaac isabel isabella isabelle isadora isaiah ishaan isidro ismael ismail itzel iva ivan ivana
    iveta iwona izabela jacinto jack jackie jacob jacqueline jacques jaden jadwiga jagoda jake jakub jamal james jamie jamila jan jana jane janelle janet janice janie
    janine jaquan jared jarek jaroslav jarrod jasmin jasmine jason jaspreet jaswinder javier jaxon jayden jayesh jaylen jazmin jean jeanette jeanne jeff jeffrey jelena
    jemima jennifer jenny jerald jeremy jeri jermaine jeroen jerome jerrod jerry jerzy jesse jessica jesus jethro jianguo jianjun jianping jibril jiho jihoon jill jim
    jimbo jimmy jiri jisoo jitendra jiwoo joan joana joann joanna joanne joao joaquim joaquin jocelyn jodi jodie jody joe joel joey johan johanna john johnnie johnny
    jolanta jolene jon jonah jonas jonathan jonny joost jorge jose josef josefina joselyn joseph josephine josh joshua josie josue jovana joyce jozef juan juana juanita
    juanito judith judy julia julian juliana julianne julie juliet juliette julio jumoke junaid jurek jurgen jussi justin justine justyna kaan kadiatou kagiso kahurangi
    kaitlyn kaito kalani kalpana kamal kamala kamau kara kareem karen kari karim karin karl karla karolina kasey kasia kassandra katarina katarzyna kate katerina
    kateryna katherine kathleen kathryn kathy katie katja katrina katy katya kaveh kavita kavya kayden kayla kaylee kazimierz kazuo keanu kebede keegan keiko keisha
    keith kekoa kelechi kelley kelli kellie kelly kelsey kelvin kemal kemi ken kendall kendra kenji kenneth kenny kenta kerri kerry kevin keyshawn khadija khadra khaled
    khalid kiara kim kimberly kinga kinsley kiran kirk kirsten kirstie klaus kofi kojo konstantin kostas krishna krista kristen kristi kristin kristina kristof
    kristopher kristy krystyna krzysztof kulwinder kumar kurt kwabena kwadwo kwaku kwame kwasi kwesi kyle kyra kyungsoo lachlan lakisha lakshmi laleh lamar lamin landon
    laney larissa larry lars lasse laszlo lata latifa latisha latonya latoya latrice laura lauren laurent lauri laverne lavonne lawrence layla lea leah leann leif leigh
    leila leilani leland lena lenka lenny lenora leo leocadia leon leona leonard leonor leopold lerato leroy lesley leslie leszek leta leticia lexi leyla liam liang
    lidia lieke lila lilah lilian lillian lilly lina linda lindiwe lindsay lindsey linh linnea lionel lisa liselotte lisette liz lizzie ljubica lloyd logan lois lola
    lonnie lorcan lorenzo loretta lori lorna lorraine lottie lou louis louisa louise lourdes lowell lubna luca lucas lucia luciana lucille lucinda lucio lucja lucy
    ludmila luigi luis luisa luka lukas lukasz luke lula luna lupe lupita lurlene luther luz luzmila lydia lyla lyle lynette lynn lynne lyudmila maarten mabel mable
    mackenzie macy madeleine madeline madhu magda magdalena maggie magnus mahalakshmi mahesh mahmoud mahsa mairead maisie makayla makeda makena malcolm malgorzata malia
    malik mallory mamadou mandy manfred manjit manoj manpreet mansour manuel manuela mara marcel marcela marcella marcelo marcia marco marcos marcus marcy marek maren
    margaret margarethe margarita margery margie margit margo marguerite maria mariam mariama mariana marianne mariano mariatu maribel marie marilyn marina mario marion
    marisa marisela mariska marisol marissa marit maritza marjorie marjory marketa marla marlene marlon marsha marta martha martin martina marty marvin marwa mary
    maryam maryann masako mateo mateus mathew mathieu mathilda matt matteo matthew matthias matthijs mattie maude maura maureen maurice mauricio maurine mavis maxine
    maya maynard mckayla mckenna meena meenakshi meera meg megan mehdi mehmet mehrdad mehret mei meiling meiying melanie melinda melissa melva melvin mercedes meredith
    merlin mervin mette micah michael michaela michal michel michelle michiko mickey mieczyslaw miguel mihai mikael mike mikko mila milagros milan mildred milena milica
    millicent millie milos milton mina mindy minerva mingzhu minh minji minnie minseo mira mirela mireya miriam mirjam miroslav mirza mitch mitchell mohamed mohammad
    mohammed mohan mohsen moira moises molly monika monique morag morris moses moshe moussa mpho muhammad mukesh murad murat muriel murugan mustafa mwende mykola myra
    myrna myron myrtle nabila nada nadezhda nadia nadine nadira nalani nancy nandini nanette nannie naoko naomi narendra narges nasim nasra nasrin nasser natalia
    natalie natalya natasa natasha nathan nathanael nathaniel navdeep naveen navya nawal nayeli nazia neema neha neil nellie nelson nereida nettie neva nevaeh ngaio
    ngaire ngozi ngozichukwu niamh nicholas nicola nicolas nicole nigel nikhil nikki niklas nikola nikolai nikos nils nilufar nimmi nina nisha nitin njeri njoroge
    nkechi nnamdi nneka noah noboru noel noelia noelle noemi nomsa noor nora norah norbert norberto noreen noriko norma norman norris nour nuala nuria nyambura nyasha
    obinna obiora octavia octavio odell odette odhiambo odhran odile ofelia oisin oksana olamide ole oleksandr olena olga oliver olivia olivier olu oluchi olumide
    oluwaseun oluwatobi omar omid omolara ondrej onyeka onyinye ophelia orla orlando orsolya orville osagie oscar oskar osman osvaldo oswald otieno otis ottilie otto
    oumar ousmane owen pablo padma padraig paige paisley paivi pallavi pam pamela panagiotis pankaj paola parisa parvati pasquale patricia patrick patsy patti paul
    paula paulette pauline pavel pavol pawel pedrag pedro peggy penelope percy perpetua petar peter petra petros peyton philip philippa philippe phillip phoebe phuong
    phyllis pierre pilar piotr pippa plamen polly pooja pradeep prakash pranav pratima preeti presley preston priscila priscilla priya przemek queenie quentin quincy
    quynh rabia rachel radek radhika radka radoslaw radovan raelynn rafael rafaela raghav ragnhild rahel rahul raimundo raj rajan rajeev rajesh rajinder rajiv rajni
    rakesh ralph ramesh ramon ramona randall randolph randy rania ranjit raphael raquel rashid rashida raul ravi raymond razia razvan reba rebecca reem refugio reggie
    regina reginald reina reinhard rekha rena renata renato rene renee renske reuben revathi rex reynaldo reza rhea rhiannon rhoda rhonda rhys ricardo richard rick
    ricky rigoberto rita ritu robbie robert roberta roberto robyn rochelle rocio roderick rodney rodrigo rogelio roger rohan rohit roisin roksana roland rolando roman
    romina ron ronald ronda ronnie roosevelt rory rosa rosalba rosalie rosalind rosanna rosanne rosaria rosario roscoe roseann rosella rosemary rosetta rosie roslyn
    roxanne roxie roya ruairi ruben rudo rudolph rudy rufus rukhsana rukmini rumbidzai rune rupert ruslan russell ruta ruth ryan ryder saanvi sabiha sabine sachiko
    sachin sadia sadio saeed safiya sahra saif sakura saleh sally salma salman salome salvador salvatore salwa sam samantha sameer samina samir samira sammy samuel
    sandeep sander sandip sandra sangeeta sanjay sanna sanne santiago santino saoirse sapna sara sarah saraswati sarita sasha saskia satish satnam satoshi saud saul
    saundra savita seamus sean sebastian seema sefa selam selena selin selma selvi senait seojun serena sergei sergio serkan seth severino seydou seyed shabnam shafiq
    shahram shakila shalini shana shane shanelle shanice shaniqua shannon shanthi shari sharlene sharon shaun shawn shawna shazia sheila shelby sheldon shelia shelley
    shelly sheri sherman sherri sheryl shigeru shilpa shinji shirin shirley shobha shreya shyam sid siddharth sidney sienna sigrid silas silvia simon simone simran
    sinead siobhan sione siosaia sipho sissel siyu skyler slawomir sloane slobodan sneha snehal snezana socorro sofia sofiane soheila solange soledad solveig somchai
    sondra sonia soojin sophia sophie soraya sorcha soren sotiris soumya stacey stan stanislav stanislaw stanley stavros stefan stefania stefanie stelios stella stephan
    stephanie stephen steve steven stevie stoyan stuart suad subhash suda sudhir sujata sukhdev sukhwinder suki sumaya sumit sungmin sunil sunita suresh susan susana
    susanne sushila susie suzanne svein sven svetlana svitlana swati sybil sybille syed sylvester sylvia sylvie szymon tabitha tadeusz tafadzwa takeshi takumi talia
    tamar tamara tamati tami tamika tammi tammy tamsin tanesha tania tanisha tanvi tanya tara taras tariq tarun tasha tatenda tatiana tatianna tatum tatyana tavita
    tawanda taylor ted temitope tendai teodor teodora terence teresa teri terrell terrence terri terrie terry tess tessa thabo thad thaddeus thandeka thandi thandiwe
    thanh thelma themba theo theodora theodore theresa therese theron thiago thierry thomas thulani thuy tiago tianna tiffany tihana tim timothy timur tina tinashe
    titilayo tobias todd tolga tom tomas tomasz tomislav tommy tomoko toni tony tonya torkel torsten tove tracey traci tracy trang travis trayvon trent trevor treyvon
    tricia trina trisha tristan trond troy trudy truman tsegaye tuan tunde tyler tyrell tyrese tyrone tyson tzipora uche uchenna uduak ulises ulla ulrich ulrike uma
    umar ursula usha usman uzoma vaclav vada vadim vaishali valarie valentin valentina valerie vandana vanessa vanja varun vasiliki vasilis vaughn velma venkatesh vera
    vern verna vernon veronica veronika vesna vicente vicki vickie vicky victor victoria vidya vihaan vijay vijaya vikram viktor vince vincent vincenzo vinod violeta
    virgil virginia vishal vitaly vito vivek vivian vivienne vladimir vojtech volodymyr vytautas wafa wairimu waleed wallace wally walt walter wanda wangari wanjiku
    waqas warren warsame wayne weiling weiwei wendell wendy weronika wesley weston wieslaw wiktor wilbert wilbur wilda wilfred wilfredo wilhelm wilhelmina willa willard
    william willie wilma wilmer winifred winnie winona winston wioletta wiremu wojciech wolfgang woodrow wren wyatt xander xavier xiang xiaoli xiaoming xiaoyu ximena
    xiomara xiuying xochitl yadira yael yahya yakubu yannis yara yasaman yash yasmeen yasmin yasmine yasuko yaw yelena yesenia yesica yessenia yetunde yevgenia yevgeny
    yewande yichen ying yohannes yoko yolanda yonatan yosef yoshiko youngho yousef yuki yuko yulia yuliya yumiko yuri yusuf yuto yuxin yvette yvonne zach zachariah
    zachary zack zadie zaheer zahra zaid zainab zander zane zanele zara zayden zayn zbigniew zdenek zdenka zehra zeinab zeke zelda zeynep zhanna zhen zihan zion zlatko
    zoe zofia zoltan zoraida zoran zsofia zsuzsanna zubair zuleika zuzana zuzanna zviad zygmunt
    """.split()
)
# Frequent family names, for "the johnson baby" and "patient garcia".
FAMILY_NAMES = frozenset(
    """
    abbott abdi acosta adams adeyemi aguilar akhtar alvarez andersen anderson bailey baker banerjee barnes begum bennett bhatt brooks brown bryant campbell carlson castillo chan chang
    chaudhry chavez chen clarke collins cooper cruz davies davis dela delacruz delgado diaz dubois edwards eriksson espinoza evans fernandes fernandez ferrari fischer fitzgerald flores
    garcia gomez gonzales gonzalez griffin gupta gutierrez hansen harris harrison haddad henderson hernandez herrera hoffmann hughes hussain iyer jackson jansen jensen jenkins jimenez johnson johnston
    jones joshi kapoor kaur kennedy khan kowalski krueger kumar larsen lewandowski lewis lopez macdonald malik martinez mbeki mccarthy mcdonald medina mehta mendoza meyer miller mitchell
    mohamud morales moreno morgan moretti muller murphy murray mwangi nakamura nair nguyen nielsen nkosi novak nwosu obrien oconnor okafor okeke okonkwo oleary olsen ortega ortiz osei
    owens papadopoulos patel patterson perez petersen peterson petrov phillips popescu powell ramirez ramos rao reddy reyes rivera roberts robinson rodriguez rogers rojas romero rossi ruiz
    russo ryan saito salazar sanchez sanders santos sato schmidt schneider schulz sharma shah siddiqui silva simmons simpson singh smith sokolov soto stewart suarez sullivan suzuki takahashi
    tanaka tran torres vargas vasquez vega villanueva wagner walker wang watkins watson williams williamson wilson wojcik wright xu yamamoto yilmaz zhang zhou zimmerman
    abad abara abbas abdallah abdelaziz abernathy abeywardena abiola acheampong ackerman adair addo adeleke adeyinka adhikari adkins afolabi afridi agarwal agbaje agnew
    aguirre agyemang ahn aiello akande akbari akers akinola akpan albrecht alfaro alford almeida alonso altman amadi amato amoah andrade andreou andrews angelo ansari anselm
    antonelli aoki appiah aquino aragon arce archuleta arellano ariyo arora arroyo asante ashworth assefa atkins atkinson atwood aubert avila awad awan ayala aydin azevedo
    bach badawi bagley bahadur bajwa bakker balogun bangura barajas barbieri barboza barclay barker barlow barnett barrera barrientos barron barry bartlett barton bauer
    baumann baxter bayer beasley becerra becker beckett belanger belisle bellamy beltran benavidez benitez benson benton berger bergeron bergman berman bernal bernstein
    bertrand bhandari bhattacharya bhatti bianchi biswas bjork blackburn blackwell blanchard blanco blankenship blevins boateng bocanegra bogdanov bondarenko bonilla borges
    bosch bouchard boucher bowen bowers bowman boyd boyle bracken bradford bradshaw brandt braun brennan briggs brito brodsky brogan brophy broussard buchanan buckley bui
    bullock burke burnett burris burton bustamante byrne caballero cabrera cahill calderon caldwell callahan calloway camacho camara campos cantu capelli caputo carbajal
    cardenas cardoso carey carlisle carmichael carney carrasco carrillo carroll carvalho carver casey castaneda castellano castro cavanaugh ceballos cervantes chacon chadwick
    chakraborty chambers chandra chapman chatterjee chaudhary chauhan cheng cheung chiang chisholm choi chopra choudhury chowdhury christensen chu chua chukwu chung cisneros
    clarkson clemens cochran cohen colbert coleman colombo compton conley connell connolly contreras conway coombs cordero cordova correa cortes cortez costa costello coulter
    courtney covington cowan crawford crowley cuevas cullen cummings cunningham curran currie dahl dalton daly damodaran daniels danso darby dasgupta daugherty davenport
    davidson dawson deleon delgadillo delrosario demir dempsey deng denton desai deshmukh desjardins devine devries dhaliwal dhillon diallo diaw dickerson dickinson diep
    dietrich dillon dimitrov dinh diop dixon doan dobson dodson doe doherty dolan dominguez donahue donaldson donnelly donovan dorsey dougherty doyle drummond duarte duffy
    dugan dumas dunlap duong dupont duran durand dutta duval dwyer dyer eaton ebert echeverria eckert edmonds edmondson egan eguchi ekwueme elgin elkins ellington ellison
    emerson engel enriquez epstein erdogan erickson escobar escobedo espino esposito estes estevez estrada eze ezeh fabian farooq farrell farsi faulkner feldman fennell
    ferreira ferrer figueroa finnegan fitzpatrick fitzsimmons flanagan fleming fletcher flynn fonseca fontaine forde forsyth fournier franco frazier freitas frey friedman
    fuchs fuentes fujimoto fujita fung gagnon galindo gallagher gallardo gallegos galvan ganesan garner garrison garza gaudet gauthier gebre geller georgiou gerber ghosh
    giang gibbons gibbs gibson giles gillespie gilmore giordano girard giuliani givens gnanam goddard goel goldberg goldstein goncalves goodman goodwin gopalan gorman goswami
    gould granados greco greenberg greene greenwood grewal grier griffith griffiths grimes guerra guerrero guevara guillen guo gustafson guthrie guzman haas haddock hahn
    haines hakimi halim hallgren hamilton hamza hancock hanna hanson haq hardin harding harmon harrington hartman hasan hashemi hashmi hastings hatfield hawkins hayashi hayes
    haynes hebert helms henriksen hensley hernando herrmann hester hickey hicks higgins hightower hilton hinojosa hirsch hoang hobbs hodge hodges hodgson hoffman hofmann
    hogan holcomb holloway holmes holt hoover horton hossain howarth howe howell hsieh hsu huang hubbard huber huerta huffman humphrey huynh hwang ibarra ibekwe idris
    ignatiev ihejirika iliescu inoue ionescu irwin isaacs ishikawa islam ito ivanov ivanova iwu izquierdo jacobs jacobson jaffe jaimes jain jalloh janssen januszewski
    jaramillo jarvis javed jefferson jeffries jennings jeong jha jiang juarez jung kaba kamara kaminski kang kantor kapadia kapur karimi karlsson kato katz kaufman kavanagh
    kayode keane kearney keating keita kelleher keller kellogg kemp kendrick kenyon kessler keyes khalil khoury kiernan kimani kimura kinsella kipkemboi kirby kirkland
    kirkpatrick kishore klein kline koenig kohler kohli kolawole kone kovac kovacs kowalczyk kozlov kozlowski kramer krause kravchenko krishnamurthy krishnan kristiansen
    kruger kuhn kulkarni kurtz kuznetsov kwan kwok kwon lacroix laird lam lambert landry langley larson latif lau lawson leal leblanc leclair ledesma leduc leone lester leung
    levin levine levy liao lim lin linares lindberg lindgren lindholm lindqvist liu livingston lockhart loftus lombardi lombardo lozano lucero lugo lund lundberg luo luong
    lutz lyons macias mackay mackintosh madden maddox madsen magana maguire mahajan mahmood mahoney maldonado malhotra mancini mancuso manzano marchetti marin marino marquez
    marroquin marsden martel martins mathis mathur matos matsumoto matthews maurer maxwell mayer mazur mbaye mcallister mccall mcclain mcclure mcconnell mccormick mccoy
    mccullough mcdermott mcdowell mcgee mcgowan mcgrath mcgraw mcguire mchugh mcintosh mcintyre mckay mckee mckenzie mckinley mcknight mclaughlin mclean mcmahon mcmillan
    mcnamara mcneil mcpherson mcqueen meadows mejia melendez melton menendez menon mensah merrill meza michaud middleton mikkelsen milani miranda mishra misra mistry mitra
    miyamoto molina monroe montano montero montes montgomery montoya mora moran moreau moreira mori morin morrison morrow moseley mosley moya moyer mukherjee mullen mulligan
    mullins munoz murdock murillo muro musa mwale myers naidoo najera nandi napolitano naranjo narayan narayanan nascimento naumann navarro nayak ndiaye neumann newell newton
    nicholson nickerson nieto nieves nikolaidis nixon nolan noonan norton novotny nunes nunez obi ochoa oconnell odea odinga odom odonnell odriscoll offor ogden ogunleye
    ohara okada okeefe okoro okoye okpara olivares oliveira olson omalley omondi oneal oneill onyango opoku orellana ornelas orozco orr osborn osborne oshea osorio osullivan
    otero ouedraogo ouellette overton oyelaran oyelowo ozturk pacheco padilla paek pagan palacios palmer panagos pandey pandya pappas paredes parikh parker parra parrish
    parsons pascual patil patton paulsen pavlov payne pearson pelletier pena pennington peralta pereira perreault peters pham phan pickett pillai pineda pinheiro pinto
    pittman plummer poirier polanco pollard ponce popov poulin prasad pratt prescott prieto pritchard pruitt puri putnam qadir quach quan quezada quigley quinlan quinones
    quintana quintero qureshi rafferty rahimi rahman rai rajput ramachandran raman ramsay ramsey rangel rasmussen rathore ratliff raza redmond reeves regan rehman reilly
    reinhardt renard renteria reyna reynolds rhodes ricci richards richardson richter riggs rios ritter rizvi rizzo roberson robertson robles rocha roche rodgers rodrigues
    romano rosado rosales rosen rosenberg rosenthal roth rousseau rowe rowland rubin rubio rudd rueda ruffin rutledge sahin saini salas saldana saleem salgado salim salinas
    samuels sandberg sandhu sandoval sanford santana sargent sarkar sarr sauer saunders schaefer schaffer schreiber schroeder schubert schultz schumacher schwartz sciortino
    sepulveda serrano sethi severin seymour shabazz shaffer shaikh shankar shapiro sharif shea sheehan sheppard shetty shimizu shrestha shukla siegel sierra silveira simonson
    sinclair singleton sinha sissoko smirnov snider snyder solano solis solomon somers sorensen sosa sousa springer srinivasan srivastava stafford stanton stein steiner
    stephens stephenson stevenson stokes stoltz strickland subramanian sundaram sutherland sutton svensson swanson sweeney tadesse takeda talbot tamang tapia tavares tejada
    tesfaye thakur thapa theodorou thompson thomson thornton thorpe tierney tillman timmons tiwari tomlinson toure townsend traore tremblay trevino trinh trujillo truong tsai
    tseng tully turnbull tuttle tyagi uchida uddin ueda ugwu ulloa umeh underwood upadhyay uribe vaillancourt valdes valdez valentine valenzuela valle valverde vandenberg
    vang varela varghese varma vaughan velasco velasquez velez venkataraman verma vieira viera villa villalobos villarreal villegas vinson voigt volkov vyas wagh wahl walsh
    walters walton watanabe watts webster wei weiner weiss welch wentworth werner westbrook whalen whitaker whitehead whitfield whitley whitney wiggins wilcox wilkerson
    wilkins wilkinson willoughby winkler winslow wolfe wong woodard woodward xie xiong yadav yamada yamaguchi yang yates yeboah yee yoder yoon yoshida youssef yuan zabala
    zambrano zamora zapata zavala zeigler zelaya zhao zheng zhu zielinski zimmermann zuniga
    """.split()
)
