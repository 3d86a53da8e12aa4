// Given names of many cultures. They tell a person's name from a title where both stand in the head of a resume; a name
// that is missing here is found by its place and by the mail address all the same.

/** Given names in small letters without accents. */
export const givenNames: ReadonlySet<string> = new Set(
  `
aaron abdul abdullah abigail ada adam adele adrian agnes ahmad ahmed aisha akira alan albert aleksandr alex alexander alexandra alexei ali
alice alicia alina amanda amara amber amelia amina amir amit amy an ana anastasia andre andrea andreas andrew angel angela anil anita anja
anke ann anna anne annette anthony antje antoine antonio anya april archana ariana arjun arthur arturo asha ashley astrid august aya ayesha
barbara basil beatrice beatriz ben benedikt benjamin bernd bernhard beth betty bianca bilal bill birgit bjorn bob bobby boris brandon brenda
brian brigitte bruno camille carl carla carlos carmen carmine carol caroline catherine cecile celine chad chantal charles charlotte chase chen
chiara chidi chinedu chloe chris christian christiane christina christine christoph christopher chukwudi claire clara claude claudia claus
clay clementine cliff colin connor cristina crystal cynthia dagmar daisy dale daniel daniela danielle darius david dawn dean deborah deepak
denis denise dennis derek devon diana diego dieter dimitri dina dirk dmitri dolores dominik donald donna doris dorothea douglas drew dylan
ebony eduardo edward eileen elena eleni elias elif elisabeth elizabeth ellen emeka emil emilia emily emma emmanuel enrique eric erik erika
ernst esra esther ethan eva evelyn fabian faith fatima fatma felipe felix fernanda fernando florence florian frances francesca francesco
francisco francois frank franz fred frederic frederik friedrich gabriel gabriela gary gavin geoffrey george gerald gerd gerhard gertrud ginger
giovanni gisela gita giulia gloria gonzalo grace grant greg gregory guido guillaume gunther gustavo guy hamza hannah hans harald harold
harriet haruka hassan hattie hazel heath heather hector heike heinrich heinz helen helena helga helmut henri henry herbert hiroshi holly hope
horst hugo hunter hussein ian ibrahim ida igor imani ines ingrid irene irina iris isaac isabel isabella isabelle ivan ivana ivy jack jacob
jacqueline jacques jade jakob jamal james jan jana jane janet janine jasmine jason javier jay jean jeff jeffrey jelena jennifer jens jeremy
jerome jerry jesse jessica jesus jin jo joachim joan joao joel johann johannes john jonas jonathan jordan jorg jorge jose josef joseph joshua
joy joyce juan jude judith julia julian julie jun june jurgen justin kai kamal kamala karen karim karin karl karolina katarina kate katharina
katherine kathleen kathrin katja kavita keisha keith kelly kemal ken kenji kenneth kerstin kevin khadija kim kirsten kit klaus krishna kristin
kumar kwame kyle lakshmi lamar lance lara larry lars latoya laura lauren laurent lea leah lee leila lena leo leon leonie li liam lin linda
lisa liu lorenzo lou louis louise luca lucas lucia lucy luis luisa lukas lydia magdalena mahesh malik manfred manuel manuela marc marcel marco
marcus margaret margarita maria mariam marie marina mario marion mark markus marlene martin martina mary masha mason mateo mathias matteo
matthew matthias maurice max maximilian may maya mehmet mei melanie melissa melody mercedes mia michael michaela michel michelle miguel mike
mikhail milan miles ming miriam mohamed mohammad mohammed molly monica monika muhammad mustafa nadia nadine nancy naomi natalia natalie
natasha nathan neha nell ngozi nguyen nick nicolas nicole nikita nikolai nina noah nora norbert odile oleg olga olive oliver olivia omar oscar
otto ousmane pablo paige pamela paola pat patricia patrick patrik paul paula pauline pavel pearl pedro peggy penelope penny peter petra philip
philipp philippe pia pierce pierre pilar priya rachel rafael rahul rainer raj rajesh ralf ramon ramona raphael rashid ravi raymond rebecca
reed regina reiner renate rene ricardo rich richard rita robert roberto robin roger roland rolf romain roman ronald rosa rose rosemary ruben
ruby rudolf rusty ruth ryan sabine sabrina said sakura sally salma sam samantha samir samuel sandra sandy sanjay sara sarah sasha scott sean
sebastian sergei sergio shanice sharon sheila shreya silke silvia simon simone skip sofia sofie sonja sophia sophie soren stacy stanislav
stefan stefanie stephan stephanie stephen steve steven summer sunil sunny susan susanne sven svetlana sylvie tamara tanja tanya tariq tatiana
teresa terry thabo theo theresa thomas thorsten tiffany tim timothy tobias todd tom tomas tony torsten tran tyrone udo ulrich ulrike ursula
uwe valentina valerie vanessa vera veronica victor victoria vijay vikram viktor vincent viola violet virginia vladimir volker wade walter
wanda wang ward wei wen wendy werner wilhelm will william wolfgang xavier xin yan yasmin yolanda yuki yuri yusuf yvonne zahra zainab zeynep
zhang zoe
`
    .trim()
    .split(/\s+/),
)
