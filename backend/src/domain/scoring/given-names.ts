// Given names of many cultures. They tell a person's name from a title where both stand in the head of a resume; a name
// that is missing here is found by its place and by the mail address all the same.

/** Given names in small letters without accents. */
export const givenNames: ReadonlySet<string> = new Set(
  `
aaron abdul abdullah abigail ada adam adele adrian agnes ahmad ahmed aisha akira alan albert aleksandr alex alexander alexandra alexei ali
alice alicia alina amanda amara amelia amina amir amit amy an ana anastasia andre andrea andreas andrew angela anil anita anja anke ann anna
anne annette antje anthony antoine antonio anya archana ariana arjun arthur arturo asha ashley astrid aya ayesha barbara beatrice beatriz
ben benedikt benjamin bernd bernhard beth bianca bilal birgit bjorn bob boris brandon brenda brian brigitte bruno camille carl carla carlos
carmen carol caroline catherine cecile celine chad chantal charles charlotte chen chiara chidi chinedu chloe chris christian christiane
christina christine christoph christopher chukwudi claire clara claude claudia claus colin connor cristina cynthia dagmar daisy daniel daniela
danielle darius david dawn deborah deepak denis denise dennis derek devon diana diego dieter dimitri dina dirk dmitri dolores dominik donald
donna doris dorothea douglas dylan ebony eduardo edward eileen elena eleni elias elif elisabeth elizabeth ellen emeka emil emilia emily emma
emmanuel enrique eric erik erika ernst esra esther ethan eva evelyn fabian fatima fatma faith felipe felix fernanda fernando florence florian
frances francesca francesco francisco francois frank franz fred frederic frederik friedrich gabriel gabriela gary gavin geoffrey george gerald
gerd gerhard gertrud giovanni giulia gisela gita gloria gonzalo grace greg gregory guido guillaume gunther gustavo hannah hans hamza harald
haruka harold harriet hassan heather hector heike heinrich heinz helen helena helga helmut henri henry herbert hiroshi hope horst hugo hussein ian
ibrahim ida igor imani ines ingrid irene irina isaac isabel isabella isabelle ivan ivana jack jacob jacqueline jacques jakob jamal james jan jana
jane janet janine jason javier jay jean jeff jeffrey jelena jennifer jens jeremy jerome jesse jessica jesus jin joachim joan joao joel johann
johannes john jonas jonathan jordan jorg jorge jose josef joseph joshua joy joyce juan judith julia julian julie jun jurgen justin kai kamal
kamala karen karim karin karl karolina katarina kate katharina katherine kathleen kathrin katja kavita keisha keith kelly kemal ken kenji
kenneth kerstin kevin khadija kim kirsten klaus krishna kristin kumar kwame kyle lakshmi lamar lara larry lars latoya laura lauren laurent lea
leah lee leila lena leo leon leonie li liam lin linda lisa liu lorenzo louis louise luca lucas lucia lucy luis luisa lukas lydia magdalena mahesh
malik manfred manuel manuela marc marcel marco marcus margaret margarita maria mariam marie marina mario marion mark markus marlene martin
martina mary mason masha mateo mathias matteo matthew matthias maurice max maximilian maya mehmet mei melanie melissa mercedes mia michael
michaela michel michelle miguel mike mikhail milan ming miriam mohamed mohammad mohammed molly monica monika muhammad mustafa nadia nadine
nancy naomi natalia natalie natasha nathan neha nguyen ngozi nicolas nicole nikita nikolai nina noah nora norbert odile oleg olga oliver olivia
omar oscar otto ousmane pablo paige pamela paola patricia patrick patrik paul paula pauline pavel pedro peggy penelope peter petra philip
philipp philippe pia pierre pilar priya rachel rafael rahul rainer raj rajesh ralf ramona ramon raphael rashid ravi raymond rebecca regina reiner
renate rene ricardo richard rita robert roberto robin roger roland rolf romain roman ronald rosa rose ruben rudolf ruth ryan sabine sabrina
said sakura salma sam samantha samir samuel sandra sanjay sara sarah sasha scott sean sebastian sergei sergio shanice sharon sheila shreya
silke silvia simon simone sofia sofie sonja sophia sophie soren stacy stanislav stefan stefanie stephan stephanie stephen steve steven sunil
susan susanne svetlana sven sylvie tamara tanja tanya tariq tatiana teresa thabo theo theresa thomas thorsten tiffany tim timothy tobias todd
tom tomas tony torsten tran tyrone udo ulrich ulrike ursula uwe valentina valerie vanessa vera veronica victor victoria vijay vikram vincent
viktor viola virginia vladimir volker walter wanda wang wei wen wendy werner wilhelm will william wolfgang xavier xin yan yasmin yolanda yuki yuri
yusuf yvonne zahra zainab zeynep zhang zoe
`
    .trim()
    .split(/\s+/),
)
