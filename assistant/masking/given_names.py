"""Names that are recognised in small letters after a cue ("my patient maria"): common ones of many countries, none of which is a word.

Written down from memory, no register copied. A name that is an everyday word ("will", "grace", "rose", "hope") is left out on purpose.
"""

GIVEN_NAMES = frozenset(
    """
    aaliyah aaron abdul abdullah abigail adam adaeze adele adrian agnes agnieszka ahmad ahmed aicha aiden aisha aisling akira alan albert alberto alejandra alejandro
    alessandro alex alexander alexandra alexis alfonso alfred ali alice alicia alina alison allison amal amanda amara amelia amina amir amit amy ana anastasia andre andrea
    andreas andrei andres andrew andrzej angela angelica angelina anika anil anita anja ann anna anne annette annie antonia antonio anthony antoine anton anya arjun arthur
    asha ashley astrid aurelia ava ayesha aylin babak barbara bartholomew beatrice beatriz becky ben benjamin bernadette bernard bernice bertha beth bethany betty bianca
    birgit bogdan boris brandon brenda brian bridget britney bruce bruno bryan caitlin callum camila camille carla carlos carmen carolina caroline carolyn catarina catherine
    cecilia chiara chidi chinedu chloe chris christina christine christoph christopher ciara claire clara claudia clementine colin connor conor cristina cynthia daisuke damien
    daniel daniela danielle danny darius darnell darren david dawit deborah deepak deirdre delphine denise dennis derek desmond devon diana diane diego dieter dimitri dina
    dmitri dominic dominik donna dorothy douglas duncan dwayne dylan ebony eddie edgar edith eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisa elise
    elizabeth ella ellen elsie emeka emilia emily emma emmanuel enrique eric erica erik erin esmeralda esperanza esther ethel ethan eugene eva evelyn ewa ezekiel fatima fatimah
    fatou federico felipe felix femi fernando fiona florence francesca francis francisco francois frances fred frederick fredrik friedrich gabriel gabriela gareth gary geoffrey
    george georgia georgina gerald geraldine gerard gilbert giovanni gisela giulia giuseppe gladys gloria gonzalo gordon graham greg gregory greta gretchen guadalupe guillermo
    gunther gustavo gwen gwendolyn habib hamid hannah hans harold harriet harry harvey hassan heather hector heidi heike helen helena helga henry herbert hiroshi horst howard
    hugo hussein ian ibrahim ida ignacio igor ike ikram imani imogen indira ines ingrid irene irina isaac isabel isabella isabelle isaiah ismail ivan ivana jacob jacqueline jake
    jamal james jamie jan jane janet janice jaroslav jasmine jason javier jayden jean jeanette jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jesus jill jim jimmy
    joan joanna joanne joao jodie joe joel johan johanna john johnny jonas jonathan jorge jose josef joseph josephine joshua josie josue juan juana juanita judith judy julia julian
    juliana julie juliet julio jurgen justin justyna kamal kareem karen karim karin karl karolina kasia kate katarina katarzyna kateryna katherine kathleen kathryn kathy katie kayla keisha
    keith kelly kelvin kemi ken kenji kenneth kerry kevin kim khadija khalid kiran kirsten klaus kofi krishna kristen kristin krystyna kumar kwame kyle lakshmi lamar larry laszlo latisha
    latoya laura lauren lawrence leah leila lena leo leon leonard leroy leslie leticia liam lila lillian lina linda lionel lisa liz lizzie logan lois lorenzo lorraine louis louisa louise
    luca lucas lucia luciana lucy ludmila luigi luis luisa lukas luke lupita lydia mabel madeleine magda magdalena mahmoud maisie malcolm malik mandy manuel manuela marcel marcela
    marcelo marco marcos marcus margaret margarethe margarita maria mariam mariana marianne marie mario marisol marjorie marlene marta martha martin martina marvin mary mateo mathieu
    matteo matthew matthias maureen maurice mauricio mehmet mei melanie melissa mercedes meredith michael michaela michel michelle miguel mila mildred milena mina mira miriam mitchell
    mohamed mohammad mohammed mohan moira molly monika monique moses muhammad mustafa nadia nadine nancy naomi natalia natalie natasha nathan nathaniel neha neil nelson ngozi niamh
    nicholas nicola nicolas nicole nigel nikhil nikolai nina noah noel noor nora norma norman nour nuria obinna olga oliver olivia olu oluwaseun omar oscar oskar osman owen pablo paige pam
    pamela paola patricia patrick paul paula pauline pavel pedro peggy penelope percy pedro peter petra philip philippa phillip phoebe phyllis pierre piotr polly prakash priscilla priya
    quentin quincy rachel rafael rahul raj rajesh ramesh ramon raquel rashid raul ravi raymond rebecca reginald reza renata renee rhonda ricardo richard rita robert roberta roberto rodrigo
    roger rohan roland roman ronald rosa rosalie rosalind rosario rosemary rosie roxanne ruben rukmini rupert russell ruth ryan saeed sabine sadia saif salma salman sam samantha samir
    samuel sandeep sandra sanjay santiago saoirse sara sarah saul sean sebastian selma serena sergei sergio shanice shaniqua shannon sharon shaun sheila shirin shirley siddharth sid silvia
    simon simone simran sinead siobhan sofia solange sonia sophia sophie soren stacey stanislav stanley stefan stefanie stella stephanie stephen steve steven stuart sumaya sunil sunita
    susan susana susanne suzanne svetlana sven sylvia tamara tamika tanisha tanya tariq tasha tatiana ted teresa terence terrence terry thabo thandi theo theodora theodore theresa thomas
    tiago tiffany tim timothy tina tobias todd tom tomas tommy toni tony tracey tracy trevor tristan tyler tyrell tyrone uche ulrich ulrike ursula valentina valerie vanessa vera veronica
    vicente vicky victor victoria vijay vikram vincent vincenzo violeta virginia vivian vladimir walter wanda wangari warren wayne wendy wilfred wilhelm william willie winifred winston wolfgang
    xavier ximena yasmin yasmine yolanda yosef yousef yuki yuri yusuf yvette yvonne zach zachary zainab zara zeinab zoe zofia zsofia
    aarav abdirahman abebe abena achieng adwoa aine aino akosua amaka ananya aneke angharad anselmo aoife arantxa atieno ayaan balwinder barnaby benedita bozena
    bram bronwen bukola burak caoimhe charlene chinwe chioma clementine cormac dafydd danuta darlene delbert desislava dimitra dinesh divya doina dragana earlene
    eero efua eilidh eleni elif elroy emre eoin ethelene eugenia eusebio evaristo ewelina farah farai farhad fatma femke fergus fethi florin folake funmi ganesh gethin
    gheorghe goran grainne graciela grzegorz gurpreet haroon harpreet haruto hatice hiwot hodan huseyin hyun iain ifeoma ileana imogen imran ingeborg ionel ishaan itzel
    jacinto jadwiga jaspreet jelena jemima jethro jianguo jihoon jiri jisoo joaquim jolene jon jonny joost jussi kavita kavya kazuo keiko kebede khadra kinga kostas
    kwabena lachlan laleh leopold leyla linh lindiwe lourdes lucinda lupe lurlene luzmila maarten mahalakshmi mahesh makeda manpreet marisol masako meena mehdi meiling mehret
    mihai mikko milos mireya morag murugan mwende nasrin nayeli nazia ngaio nikola njeri nkechi nneka nomsa noriko obiora octavio odhiambo ofelia oisin orla otieno padma panagiotis
    parisa paivi phuong plamen pooja pavol quynh rabia radka radovan ragnhild raimundo ramona razvan refugio revathi rhys rohit rosalba rukhsana sahra sakura sander sanne
    saraswati savita selam selvi severino shazia shreya sipho sneha snezana soraya stanislaw stavros stoyan sukhwinder sunita suresh tadeusz takeshi tamsin tariq temitope tendai thandiwe themba
    thiago torkel trang tunde uchenna usman vaclav vasiliki venkatesh vesna vijaya waqas weiling wilbur winnie wojciech wren xiaoming xochitl yannis yaw yesenia yetunde yohannes zanele
    zbigniew zdenka zeynep zoran zubair zuzanna
    abby abdelrahman abdirizak abdulaziz abdulrahman abel abhishek abram adaobi adebayo adjoa adolfo adrienne afua agatha agustin ahmet aidan aigul aileen aissatou ajay akash
    akua alec alejandrina alfredo alonzo alphonse altagracia alyssa amarachi amelie aminata amos amparo amrit anand anders andreea andriy andy anibal anjali annabel annika
    ansel antoinette araceli arash archie ariana ariel arlene armando arnold aroha arturo ashok ashton asuncion audrey augustine aurelio aurora ayan ayodele ayse ayumi azadeh
    babatunde baljit barb beata beau behnam belinda benicio benita benny benoit bernadine bernie bertram bessie beulah bharat billy bintou bjorn blanche bobby bohdan bolanle
    bonnie brad bradley brady brayden breanna brent brett brianna brice brittany bronislaw bryce bryson byron caden calvin camden cameron candace carl carlo carlton carmela
    carmelo carole carrie carson cassandra cassidy cathy cecil cedric celeste celia cesar charles charlie charlotte chelsea cheryl chester chiamaka chipo chiquita christa
    christian christie chukwuemeka cindy clarence clark claude claudette clayton cleo clifford clint clinton clyde cody colette colleen colton concetta conrad constance
    consuelo cora cordelia corey corinne cornelius cory craig curtis cyrus damir damon dan dana dante daphne daria darryl daryl dave deandre deanna debbie debra deepa delia
    della delores demetrius dena derrick deshawn desiree devendra dewayne dexter didier dimitris dolly dolores domenico dominique donald donny doreen dorian doris dorothea
    doug duane dustin dwight edna edwina effie efrain efren eldon eliza ellie elliot elliott ellis elmer elmira eloise elton elvira elvis emil emiliano emilie emilio emine
    emmett enid erick ernest ernestine ernesto erwin esteban estella estelle etienne eunice eunji everett evgeny ezequiel ezra fabiola faisal farisai fatemeh fatoumata faye
    felicia felicity ferdinand fidel filomena florencio floyd folasade fran francine frankie franklin freddie fredrick gabby gaetano galina garrett garry gaston gaurav geeta
    genaro genevieve gerry gertrude ghada gilberto gilda gina giorgos gita glenda gopal grady guangming gunnar gurmeet gus gwendoline gwyneth haeun hakan halima halina hamad
    hank haoran harish harjit harlan harlow haruka hattie hayden henrietta henrik heriberto herman hilary hilda hinata hiroko hitesh hoa holden hollis homer hortense hossein
    hubert huda hugh humberto huong hyunwoo ibrahima ifeanyi ignatius ikechukwu imelda inez irma irvin irving isadora isidro iva jack jackie jacques jaden jana janelle janie
    janine jaquan jared jarrod jasmin jaswinder jaxon jayesh jaylen jazmin jeanne jerald jeri jermaine jerrod jianjun jianping jiho jimbo jiwoo joann joaquin jocelyn jodi
    jody joey johnnie jolanta jonah josefina joselyn josh joyce juanito julianne juliette justine kadiatou kahurangi kaitlyn kalani kamau kara kari karla kasey kassandra
    katerina katrina katy katya kaveh kayden kaylee kazimierz keanu keegan kekoa kelechi kelley kelli kellie kelsey kemal kendall kendra kenny kenta kerri keyshawn khaled
    kiara kimberly kinsley kirk kirstie kojo krista kristi kristina kristopher kristy kulwinder kurt kwadwo kwesi kyra kyungsoo lakisha landon laney lars lata latonya latrice
    laurent lauri laverne lavonne layla lea leann leif leigh leilani leland lenka lenny lenora leona leonor lesley leta lexi lidia lilah lilian lilly lindsay lindsey lisette
    lloyd lola lonnie loretta lori lorna lottie lou lowell lucille lucio lula luna luther luz lyla lyle lynette lynn lynne lyudmila mable mackenzie macy madeline maggie
    magnus mahsa makayla malgorzata malia mallory mamadou manjit mansour mara marcella marcia marcy margery margie margo marguerite mariama mariano maribel marilyn marina
    marion marisa marisela marissa maritza marjory marketa marla marlon marsha marty maryann mateus mathew mathilda matt mattie maude maura maurine mavis maxine maya maynard
    mckayla mckenna meenakshi meera meg megan mehrdad meiying melinda melva melvin merlin mervin micah mickey mieczyslaw mikael mike milagros milan millicent millie milton
    mindy minerva mingzhu minh minji minnie minseo miroslav mitch moises morris moussa mukesh murat muriel mykola myra myrna myron myrtle nada nalani nandini nanette nannie
    naoko narendra nasim nasser natalya nathanael navdeep naveen nellie nereida nettie neva nevaeh ngaire ngozichukwu nikki nikos nils nisha nitin njoroge nnamdi noboru
    noelia noelle noemi norah norberto noreen norris nyambura nyasha octavia odell odette odile oksana ole oleksandr olena olivier olumide oluwatobi omid ondrej onyinye
    ophelia orlando orville osvaldo oswald otis ottilie otto oumar ousmane paisley pallavi pankaj pasquale patsy patti paulette peyton philippe pilar pippa pradeep pranav
    preeti presley preston queenie radhika raelynn rajan rajeev rajinder rajiv rakesh ralph randall randolph randy rania raphael reba reem reggie regina reina rekha rena
    renato rene reuben rex reynaldo rhea rhiannon rhoda rick ricky rigoberto ritu robbie robyn rochelle rocio roderick rodney rogelio roisin rolando romina ron ronda ronnie
    roosevelt rory rosanna rosanne rosaria roscoe roseann rosella rosetta roslyn roxie rudo rudolph rudy rufus rune ruslan ryder sachin saleh sally salvador salvatore salwa
    sameer samira sammy sandip sangeeta santino sarita sasha saskia satish satnam saundra seema selena seojun serkan seth seydou shahram shalini shana shane shanelle shari
    sharlene shawn shawna shelby sheldon shelia shelley shelly sheri sherman sherri sheryl shigeru shobha shyam sidney sienna sigrid silas sione siyu skyler sloane socorro
    soheila solveig sondra soojin sotiris stan stelios stephan stevie suad sudhir suki sumit sungmin sushila susie svein svitlana swati sybil sylvester sylvie tabitha
    tafadzwa takumi talia tamati tami tammi tammy tanesha tania tara taras tarun tatianna tatum tatyana tavita taylor teri terrell terri terrie tess tessa thad thaddeus thanh
    thelma therese theron thierry thuy tianna timur tinashe titilayo tolga tomoko tonya traci travis trayvon trent treyvon tricia trina trisha trond troy trudy truman tuan
    tyrese tyson ulises ulla uma usha uzoma vada vadim valarie valentin vandana vasilis vaughn velma vern verna vernon vicki vickie vidya vince vinod virgil vishal vitaly
    vito vivek vivienne vojtech volodymyr wafa wairimu waleed wallace wally walt wanjiku weiwei wendell wesley weston wieslaw wilbert wilda wilfredo wilhelmina willa willard
    wilma wilmer winona wiremu woodrow wyatt xander xiaoyu xiomara xiuying yadira yael yahya yara yasaman yash yesica yessenia yevgeny yewande yichen yoko youngho yulia
    yumiko yuto yuxin zachariah zack zadie zahra zaid zander zane zayden zayn zdenek zehra zeke zelda zihan zion zoraida zuzana zygmunt
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
