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
    """.split()
)
