// Skills of people who work with people: personnel, schools, law, society.

/** Families of skills in human resources and training. */
export const personnelSkills = `
# human resources
Human resources: hr; human resource; hr executive; hr manager; human resources manager; hr assistant; hr management; human resource management; hr operations; hr officer; hr specialist; hr coordinator; hr director; personnel management; hr recruiter; hr head; manager hr; human resource executive; shrm; Personalwesen; Personalabteilung; ressources humaines; recursos humanos; Personalreferent; Personalmanagement; Personalsachbearbeitung
- HR policies: hr policy development; employee handbook; personnel policies; hr policy
- HR administration: personnel administration; hr admin; personnel files; employee records; hr administrator; Personalverwaltung; administration du personnel; administración de personal
- HR business partnering: hr business partner; hrbp; strategic hr
- HR analytics: people analytics; hr metrics; workforce analytics
- PHR: =PHR; =SPHR; shrm-cp; shrm-scp; shrm certified; cipd
- HR generalist: human resources generalist
- Employee records management: personnel records
Recruitment: recruiting; recruiter; talent acquisition; staffing; hiring; recruitment executive; end to end recruitment; recruitment consultant; talent acquisition specialist; screening candidates; talent management recruiting; recruitment manager; new hires; recruitments; joining formalities; Personalbeschaffung; Personalgewinnung; Personalauswahl; recrutement; reclutamiento; selección de personal; recruteur; Bewerbermanagement; Bewerberauswahl; sélection de candidats; selección de candidatos; técnico de selección; técnica de selección
- Talent sourcing: candidate sourcing; sourcing candidates; boolean search; linkedin recruiter; talent sourcer
- Candidate screening: resume screening; screening resumes; cv screening; pre-screening; phone screening
- Interviewing: conducting interviews; interviewing candidates; job interviews; competency-based interviewing; behavioral interviewing; Vorstellungsgespräche; Bewerbungsgespräche; entretiens d'embauche; entrevistas de trabajo
- Campus recruitment: campus hiring; university recruiting; college recruiting; campus placements
- Executive search: headhunting; headhunter; executive recruitment
- Technical recruiting: it recruitment; it recruiter; technical recruiter; it staffing
- Applicant tracking systems: ats; applicant tracking system; greenhouse ats; taleo; icims; lever ats; bullhorn
- Job postings: job advertising; posting jobs; vacancy postings; job descriptions
- Employer branding: employer brand
- Background checks: reference checks; background verification; background screening; employment verification
- Volume recruitment: bulk hiring; mass hiring; high-volume recruiting; mass recruitment
- Temporary staffing: temp staffing; contract staffing; staffing agency; contingent workforce; us staffing
- Offer negotiation: salary negotiation; offer letters; job offers
- Naukri: job portals; naukri portal; indeed recruiting; monster job portal
Onboarding: employee onboarding; induction; new hire orientation; new employee orientation; induction training; Einarbeitung neuer Mitarbeiter; accueil des nouveaux collaborateurs; inducción de personal
- Offboarding: exit interviews; exit formalities; employee exits; full and final settlement
Employee relations: staff relations; employee retention; employee satisfaction
- Employee engagement: engagement surveys; employee satisfaction surveys; employee engagement activities
- Grievance handling: grievance management; employee grievances; disciplinary procedures; disciplinary action
- Employee welfare: welfare activities; employee assistance program; employee wellbeing
- Workplace investigations: hr investigations; employee investigations
Labor relations: labour relations; industrial relations; trade unions; labour law compliance; labor laws; wage and hour; statutory compliance hr; pf
- Collective bargaining: union negotiations; collective agreements; union contracts
- Labor law: labour law; employment law; labour laws; labor legislation; arbeitsrecht; droit du travail; derecho laboral
- Works council cooperation: works council; betriebsrat
- FMLA: fmla administration; leave administration; ada accommodations
- EEO compliance: eeo; eeoc; equal employment opportunity
Compensation and benefits: compensation management; compensation planning; benefits management; salary administration; total rewards
- Benefits administration: employee benefits; open enrollment; benefits enrollment; benefits coordinator
- Job evaluation: job grading; salary surveys; salary benchmarking; pay structure
- 401(k): 401k administration; 401k plans; 403(b)
- Workers compensation: workers' compensation; work injury claims; workers comp
- Attendance management: time and attendance; leave management; attendance tracking; attendance records
- Provident fund: pf esic; epf; esi; esic
HR information systems: hris; human resource information system
- HRMS: human resource management system; hr software; bamboohr; zoho people; darwinbox
- UltiPro: ultimate software
- PeopleSoft HCM: peoplesoft hr
Talent management: talent development; manpower management; workforce management; human capital; manpower planning and recruitment
- Succession planning: succession management
- Workforce planning: manpower planning; headcount planning; staff planning; personnel planning
- Leadership development: leadership training; management development
- Competency mapping: competency models; competency framework; skills matrix
- Career development: career planning; career pathing; career guidance
Organizational development: organization development; organisational development; organizational effectiveness; culture change; organizational design; organizational behavior; organization design
Diversity and inclusion: diversity; equal opportunity; affirmative action; equity and inclusion; diversity management
Global mobility: expatriate management; international assignments; relocation management
Job analysis: job design; position descriptions
Psychometric testing: aptitude testing; assessment centers; assessment centres; personality testing
E-Verify: i-9; i-9 compliance
Outplacement: career transition services
# training and development
Training and development: training; trainer; corporate trainer; staff training; employee training; training manager; training management; training coordinator; training delivery; training programs; training program development; training specialist; training facilitation; training executive; training materials; training and coaching; facilitator; conducting training; training modules; Personalentwicklung; Mitarbeiterschulung; Schulung; Schulungen; formation du personnel; capacitación; formación de personal; formateur; formatrice; formador; formadora; Dozent in der Erwachsenenbildung
- Train the trainer: ttt training
- Training needs analysis: training needs assessment; tna; skill gap analysis
- Technical training: technical trainer; technical instruction
- Soft skills training: soft skills trainer; behavioral training; personality development
- Process training: process trainer; product training; new hire training
- On-the-job training: on the job training; ojt; hands-on training delivery
- Training evaluation: kirkpatrick model; training effectiveness
- Apprenticeship training: apprentice training; vocational training; vocational instructor; instructing apprentices
- Safety instruction: safety trainer
Learning and development: l and d; learning and development manager; learning solutions; corporate learning
- Learning management systems: lms; moodle; canvas lms; blackboard lms; cornerstone lms; learning management system
Instructional design: instructional designer; instructional materials; training content development; blended learning
- E-learning: elearning; e learning development; online learning; scorm
- Articulate Storyline: articulate 360; articulate rise
- Adobe Captivate: captivate; camtasia
- ADDIE: addie model; bloom's taxonomy
- Course development: course design; courseware; training content; training materials development
Coaching: coach; staff coaching; performance coaching
- Mentoring: mentorship; mentored; mentor; mentoring staff
- Executive coaching: leadership coaching; executive coach; business coaching
- Career coaching: career coach; resume writing services
- Life coaching: life coach
`

/** Families of skills in education, law, public service and social work. */
export const societySkills = `
# teaching
Teaching: teacher; school teacher; classroom teaching; instructor; educator; tgt; pgt; teaching experience; pre primary teacher; prt; teachers aide; elementary school teacher; academic instruction; Unterricht; Unterrichten; Lehrer; Lehrerin; Lehrkraft; enseignement; enseignant; enseignante; professeur; enseñanza; profesor; profesora; docencia; docente; maestra; impartición de clases; donner des cours
- Primary education: primary teacher; elementary teacher; elementary education; primary school teaching; grundschule; Grundschullehrer; Grundschullehrerin; professeur des écoles; educación primaria; enseignement primaire
- Secondary education: secondary teacher; high school teacher; secondary school teaching; middle school teacher
- Higher education teaching: university teaching; lecturer; professor; assistant professor; adjunct professor; lecturing
- Adult education: adult learning; adult educator; ged instruction; Erwachsenenbildung; formation des adultes; educación de adultos
- Substitute teaching: substitute teacher; supply teacher
- Teaching assistance: teaching assistant; teacher assistant; paraprofessional; paraeducator; classroom assistant
- Online teaching: online tutoring; remote teaching; virtual classroom; google classroom
- Differentiated instruction: differentiated learning; individualized instruction
- Teaching license: teaching certificate; teaching credential; certified teacher; qualified teacher status; pgce; b.ed teacher; =QTS; =QTLS
- Montessori: montessori education; montessori teacher; waldorf education
- STEM education: stem teaching; stem program; maker education
- History teaching: history teacher; social studies teacher; social studies
- Geography teaching: geography teacher
- Computer teaching: computer teacher; ict teacher; computer science teacher
- Art teaching: art teacher; art education; arts and crafts instruction
- Music teaching: music teacher; music education; music instruction; piano teacher
- Physical education: pe teacher; physical education teacher; sports teacher; Sportlehrer; Sportunterricht; éducation physique; educación física
- Driving instruction: driving instructor; driving school
- Religious education: sunday school; religion teacher; bible study
- Literacy instruction: reading instruction; phonics; guided reading; reading intervention; Leseförderung; Alphabetisierung; alphabétisation; alfabetización
Lesson planning: lesson plans; lesson plan; curriculum; Unterrichtsvorbereitung; Unterrichtsplanung; préparation de cours; préparation des cours; programación didáctica; scheme of work; schemes of work; planificación de clases
- Curriculum development: curriculum design; curriculum planning; syllabus design; curriculum writing; Lehrplanentwicklung; desarrollo curricular
- Common Core: common core standards; state standards alignment
Classroom management: student engagement; behavior management; student discipline; classroom discipline; behavior modification; Klassenführung; Klassenleitung; gestion de classe; gestión del aula
Special education: special needs; special educator; special education teacher; individualized education plans; Sonderpädagogik; Heilpädagogik; éducation spécialisée; educación especial; éducateur spécialisé; =SEN; =SENCO; special educational needs; sonderpädagogische Förderung; necesidades educativas especiales
- Individualized education programs: iep; ieps; individualized education program; individual education plan; individual education plans; education and health care plans
- Autism support: autism; autism spectrum disorder; asd students
- Applied behavior analysis: aba therapy; rbt; behavior technician; bcba
- Inclusive education: inclusion classroom; integration aide; inclusive teaching; schulische Inklusion; inclusion in schools; école inclusive; educación inclusiva
- Learning disabilities: dyslexia; adhd; learning difficulties
- Gifted education: gifted and talented
Early childhood education: early childhood; Kinderbetreuung; Erzieher; Erzieherin; Kindergärtnerin; petite enfance; éducation de la petite enfance; educación infantil; Frühpädagogik; éducateur de jeunes enfants; =EYFS; early years; early years education; early years practitioner; frühkindliche Bildung; frühkindliche Erziehung; Elementarpädagogik
- Child care: childcare; child minding; day care; daycare; child care worker; daycare teacher; garde d'enfants; cuidado de niños; Kindertagesstätte; Kita; Kindertagespflege; cuidado infantil; puericultura; garde d'enfant; assistante maternelle; Tagesmutter; childminder; child minder; nursery worker; niñera; nounou; Kinderfrau
- Babysitting: nanny; babysitter; au pair; nannying
- Child development: developmental milestones
- Toddler care: infant care; toddlers; diaper changing
- After-school programs: after school program; after-school care; youth programs; summer camp; camp counselor
- Preschool teaching: preschool teacher; kindergarten teacher; kindergarten; pre-k; nursery teacher; preschool
Tutoring: tutor; home tutor; online tutor; academic coaching; homework help; Nachhilfe; soutien scolaire; clases particulares; cours particuliers
Student counseling: career counselling; student counsellor; academic counsellor; career counseling; admission counselor; education counsellor; student services
- Academic advising: academic advisor; student advising; academic counseling; student advisor
- Admissions: student admissions; enrollment management; student recruitment
- School counseling: school counselor; guidance counselor; school counselling; guidance counseling
- College counseling: college admissions counseling; overseas education counselling; study abroad
School administration: academic administration; school management; education administration; higher education administration; educational leadership
- Principal leadership: school principal; vice principal; headmaster; assistant principal; head teacher
- Academic coordination: academic coordinator; program coordinator education; exam coordination
- Registrar services: registrar; student records; student information system; banner student; powerschool
- Student affairs: residence life; resident assistant; student activities; student life; student housing
Language teaching: english language teaching; spoken english trainer; hindi teacher; Sprachunterricht; enseignement des langues; enseñanza de idiomas; Sprachlehrer; professeur de langues
- TEFL: tefl certified; celta; tesol; delta qualified
- English teaching: english teacher; esl; esl teacher; esl teaching; english as a second language; efl; english tutor; teaching english
- Foreign language teaching: french teacher; spanish teacher; german teacher; language instructor; daf teacher; Fremdsprachenunterricht
Mathematics teaching: math teacher; mathematics teacher; maths teacher; algebra; calculus; trigonometry
Science teaching: science teacher; physics teacher; chemistry teacher; biology teacher
Student assessment: evaluation of students; standardized testing; student evaluations; student progress; assessment for learning; exam marking; Leistungsbewertung; évaluation des élèves; evaluación de alumnos
- Test preparation: sat prep; exam preparation; test prep; act prep; gre coaching
- Grading: grading papers; marking exams; grading assignments
- Rubrics: assessment design; item writing; test development
Academic research: researcher; research assistant; research associate; research analyst; research methodology; research fellow; survey research; recherche académique; recherche scientifique; wissenschaftliche Forschung; investigación académica; investigación científica; wissenschaftlicher Mitarbeiter; wissenschaftliche Mitarbeiterin; enseignant-chercheur; postdoc; postdoctoral researcher; postdoctoral fellow; doctoral researcher; chercheur; chercheuse; Doktorand; Doktorandin; doctorant; doctorante; investigador; investigadora
- Literature review: literature reviews; systematic reviews; literature search
- Scientific writing: research papers; academic writing; scientific publications; manuscript preparation; academic publishing; wissenschaftliches Schreiben; rédaction scientifique; redacción científica
- Qualitative research: ethnography; nvivo; thematic analysis; in-depth interviews; atlas.ti
- Quantitative research: quantitative methods; quantitative data analysis
- Field research: fieldwork; field studies; field data collection
- Peer review: peer reviewer; journal review
- Grant management: research grants; grants management; grant administration
- Thesis supervision: supervising theses; phd supervision
- Citation management: endnote; zotero; mendeley
Parent communication: parent-teacher conferences; parent teacher meetings; parent conferences; parent meetings; parents' evenings; Elterngespräche; Elternarbeit; réunions de parents; reuniones con padres
Educational technology: edtech; smart board; smartboard; interactive whiteboard
Classroom technology: kahoot; nearpod; seesaw
School bus supervision: bus monitor; lunch monitor; playground supervision
# law and compliance
Legal advice: lawyer; attorney; legal counsel; legal adviser; legal advisor; general counsel; legal officer; legal manager; legal consultant; law firm; legal executive; in-house counsel; associate attorney; legal services; Rechtsberatung; Rechtsanwalt; Rechtsanwältin; conseil juridique; avocat; avocate; juriste; asesoría jurídica; abogado; abogada; Mandantenbetreuung; asesoramiento jurídico; solicitor; barrister; procurador; procuradora; Syndikusrechtsanwalt
- Corporate law: company law; corporate lawyer; commercial law; business law; companies act; Gesellschaftsrecht; droit des sociétés; derecho mercantil; droit des affaires; Handelsrecht; derecho societario
- Criminal law: criminal defense; prosecutor; criminal justice law; public defender; Strafrecht; droit pénal; derecho penal
- Family law: divorce law; child custody; matrimonial law
- Real estate law: property law; land law; rera
- Tax law: tax lawyer; tax attorney
- Administrative law: public law; constitutional law; Verwaltungsrecht; droit administratif; derecho administrativo; Verwaltungsverfahren
- International law: human rights law; european law; eu law; human rights
- Banking law: financial regulation; securities law; finance law
- Insurance law: liability law; personal injury; personal injury law; tort law
- Construction law: fidic; public procurement law
- Competition law: antitrust; antitrust law
- Environmental law: environmental regulations law
- Maritime law: admiralty law; shipping law
- Bar admission: admitted to the bar; bar exam; bar council; licensed attorney; qualified solicitor; admitted solicitor; sra regulated; Volljurist; zugelassener Rechtsanwalt
Legal research: case law research; legal analysis; recherche juridique; investigación jurídica; juristische Recherche
- Westlaw: lexisnexis; lexis nexis; scc online; manupatra
- Legal writing: legal briefs; legal memoranda; brief writing
Litigation: court proceedings; discovery motions; trials; litigation support; contentieux; litigios; gestion des contentieux; Prozessführung; Prozessvertretung; court appearances; derecho procesal
- Civil litigation: civil procedure; commercial litigation; derecho civil; droit civil; Zivilrecht; Zivilprozess
- Trial preparation: trial practice; witness preparation; jury trials; trial preparations
- Depositions: deposition; deposition summaries
- Pleadings: drafting pleadings; motions; drafting motions; court filings; filing court documents; Schriftsätze; rédaction de conclusions; redacción de demandas; bail applications; bail hearings
- E-discovery: ediscovery; document review; relativity ediscovery; discovery documents; legal discovery
- Mediation: arbitration; alternative dispute resolution; mediator; arbitrator
- Legal dispute resolution: settlement negotiations
Contract law: legal drafting; legal documents; commercial contracts; legal documentation; Vertragsrecht; droit des contrats; derecho contractual
- Contract drafting: drafting contracts; drafting agreements; agreement drafting; contract preparation; drafting of contracts; rédaction de contrats; rédaction des contrats; redacción de contratos; Vertragsgestaltung; Vertragserstellung
- Contract negotiation: negotiating contracts; contract negotiations
- Non-disclosure agreements: nda; ndas; msa agreements
Paralegal: legal support; case management legal; docketing; law clerk
Company secretarial practice: secretarial compliance; roc filing; secretarial audit
Regulatory compliance: compliance; compliance officer; regulatory affairs; compliance management; statutory compliance; regulatory requirements; compliance manager; compliance monitoring; cumplimiento normativo; conformité réglementaire
Intellectual property: patents; ip law; patent analyst
- Patent prosecution: patent drafting; patent filing; patent attorney; patent agent; patent search
- Trademarks: trademark registration; trademark law; brand protection
- Copyright law: copyright; licensing agreements
Data protection: privacy law; Datenschutz; protection des données; protección de datos
- GDPR: general data protection regulation; dsgvo; rgpd
- HIPAA: hipaa compliance; hipaa regulations
- Data privacy: privacy policies; ccpa; privacy compliance; data protection officer
Immigration: immigration law; visa counsellor; naturalization
- Visa processing: visa applications; visa counselling; visa documentation; visa officer
- Asylum law: refugee law; asylum procedures; refugee services; refugee resettlement
Notary services: notary public; notary; notarial
Wills and estates: probate; estate administration; wills and trusts; trusts and estates
Legal secretarial work: legal secretary; legal assistant; legal administration; clio software; Rechtsanwaltsfachangestellte; Rechtsanwaltsfachangestellter; Notarfachangestellte; clerc de notaire; Justizfachangestellte
Anti-corruption compliance: anti-bribery; fcpa; uk bribery act; code of conduct compliance; ethics and compliance
Whistleblowing systems: ethics hotline
Regulatory inspections: regulatory audits; regulatory liaison
# public and social service
Social work: social worker; social services; human services; client advocacy; ngo; nonprofit management; non-profit; nonprofit; Sozialarbeit; Sozialarbeiter; Sozialarbeiterin; Sozialpädagogik; travail social; assistant social; assistante sociale; trabajo social; trabajador social; trabajadora social; Sozialpädagoge
- Case management: case manager; case worker; caseworker; casework; case notes; Fallmanagement; gestion de cas; gestión de casos; key working; keyworker; key worker; multi-agency working; suivi individualisé; case work
- Child protection: child welfare; child protective services; foster care; adoption services; child safeguarding; safeguarding children; Kinderschutz; protection de l'enfance; protección de menores; ?safeguarding; safeguarding policy; safeguarding procedures; safeguarding lead
- Youth work: youth worker; youth development; youth counseling; juvenile justice; youth mentoring; Jugendarbeit; animation jeunesse; trabajo con jóvenes; animateur jeunesse; Jugendbetreuung; Jugendhilfe; Kinder- und Jugendhilfe; animateur socioculturel; monitor de tiempo libre
- Community outreach: outreach programs; community engagement; community outreach programs; outreach coordinator; public consultation; citizen participation; Bürgerbeteiligung; participación ciudadana
- Community development: rural development; community organizing; community mobilization; livelihood programs
- Homeless services: housing assistance; homeless shelter; shelter services; housing first; homelessness; homelessness prevention; Wohnungslosenhilfe; sans-abri; housing officer; tenancy support
- Disability support: disability services; support worker; developmental disabilities; disability care; direct support professional; Behindertenhilfe; Heilerziehungspfleger; Heilerziehungspflegerin; accompagnement du handicap; apoyo a la discapacidad; aide aux personnes handicapées
- Crisis intervention: suicide prevention; crisis counseling; crisis hotline
- Domestic violence support: victim advocacy; victim services; domestic violence counseling; women's shelter; domestic violence; domestic abuse; violence conjugale; violencia de género
- Refugee support: humanitarian aid; humanitarian assistance; migrant support; integration work
- Family services: family support; parenting classes; family intervention; respite care; Familienhilfe
- Benefits counseling: welfare benefits; eligibility determination; public assistance; social security benefits; snap benefits; benefits advice; welfare rights; Sozialleistungen; prestaciones sociales
- Gerontological social work: senior services; elder services
- LCSW: licensed clinical social worker; msw; lmsw
Counseling: counselling; counselor; therapist; mental health counseling; counsellor; individual therapy; behavioral health
- Addiction counseling: substance abuse counseling; drug counseling; addiction counselor; substance abuse; alcohol and drug counseling; substance misuse; Suchtberatung; Suchthilfe; addictologie; drogodependencias
- Cognitive behavioral therapy: cbt; dialectical behavior therapy; dbt therapy
- Family therapy: couples counseling; marriage counseling; marriage and family therapy; systemic therapy
- Group therapy: group counseling; group sessions; support groups
- Grief counseling: bereavement counseling; grief support
- Psychotherapy: psychotherapist; psychoanalysis; talk therapy
- Art therapy: music therapy; play therapy; drama therapy; expressive therapy
- Trauma therapy: emdr; trauma-informed care
- Debt counseling: financial counseling; credit counseling
- Motivational interviewing
- Treatment planning: treatment plans; individual treatment plans
- Rehabilitation counseling: vocational rehabilitation; job coaching; supported employment
Psychology: psychologist; behavioral analysis; mental health; Psychologie; Psychologe; Psychologin; psychologue; psicología; psicólogo; psicóloga
- Clinical psychology: clinical psychologist; psychodiagnostics
- Psychological assessment: psychological testing; neuropsychological testing
- Organizational psychology: industrial psychology; i/o psychology; work psychology
- Educational psychology: school psychologist; developmental psychology
- Behavior analysis: behavior intervention plans; behavior plans
- Sport psychology: mental coaching
Public administration: public policy; public sector; local government; öffentliche Verwaltung; Verwaltungsfachangestellte; administration publique; administración pública; Verwaltungswesen; Bürgerservice; Bürgeramt; services aux citoyens; atención al ciudadano; civil service; committee services; civil servant; public servant; Beamter; Beamtin; fonctionnaire; funcionario público; funcionaria pública
- Policy analysis: policy research; policy analyst; public policy analysis; policy papers; policy officer; policy adviser; policy advisor; policy papers and briefings; Referent für Grundsatzfragen; chargé de mission politiques publiques
- Legislative affairs: legislative drafting; legislative research; legislation
- Public procurement: government procurement; government tenders; far regulations; government contracting; Vergaberecht; öffentliche Vergabe; Vergabeverfahren; marchés publics; contratación pública
- Municipal administration: city administration; local authority; city council; municipality
- Election management: political campaigns; voter registration; campaigning; canvass voters
- Diplomacy: diplomatic relations; foreign affairs; embassy; protocol services; consular services
- International development: development cooperation; development aid; usaid; undp projects
- Urban policy: housing policy; regional planning policy
- Public finance: government budgeting; public budgeting; fiscal policy; government accounting
- Customs service: customs officer; border control; immigration officer; border security
- Tax administration: tax officer; revenue service; tax inspector; council tax
- Permit processing: licensing permits; permit applications; permitting; license applications; planning permission; Baugenehmigung; Baugenehmigungen; licencias de obra; permis de construire
- Public records: vital records; civil registry; freedom of information; FOI requests
Law enforcement: police officer; policing; investigations; criminal justice; investigator; surveillance investigations; Polizei; Polizist; gendarmerie; policier; policía
- Criminal investigation: criminal investigations; detective; homicide investigation; investigating crimes
- Patrol: police patrol; patrol officer; traffic enforcement; traffic control
- Corrections: =Corrections; correctional officer; prison officer; detention officer; probation officer; parole; jail operations; Bewährungshilfe; Justizvollzug
- Evidence handling: evidence collection; crime scene investigation; chain of custody; crime scene
- Firearms: firearms training; weapons handling; weapon training; firearms instructor
- Interrogation: interviewing suspects; interview and interrogation; witness interviews
- Intelligence analysis: intelligence analyst; counterintelligence; osint; counterterrorism; intelligence gathering
- Canine handling: k9 handler; dog handler; detection dogs
- Police report writing: incident reports; incident report writing; incident reporting
Security guarding: security guard; security officer; security supervisor; physical security; patrolling; loss prevention officer; security manager; security services; armed security; security management; Wachdienst; Sicherheitsdienst; Objektschutz; agent de sécurité; gardiennage; vigilante de seguridad; guardia de seguridad; Sicherheitsmitarbeiter; vigilancia; Wachmann; gardien de sécurité
- CCTV monitoring: cctv; surveillance cameras; video surveillance; cctv operator; alarm monitoring
- Access control: badge control; visitor screening; gate control
- Close protection: bodyguard; executive protection; vip protection; personal protection
- Crowd control: event security; bouncer; door supervisor; crowd management
- Security risk assessment: security audits; security surveys; threat assessment
- Alarm systems: burglar alarms; intrusion detection; alarm installation; security systems; security system installation
- Cash in transit: armored transport; cash van; valuables transport
- SIA licence: guard card; security licence; security guard license
- Airport security: aviation security; baggage screening; tsa screening; x-ray screening of baggage
Emergency services: emergency response; fire fighting; emergency preparedness; first responder
- Firefighting: firefighter; fire fighter; fire suppression; fireman; fire brigade; structural firefighting; Feuerwehr; Feuerwehrmann; pompier; sapeur-pompier; bombero; bomberos; Brandbekämpfung; lutte contre l'incendie
- Search and rescue: rescue operations; water rescue; mountain rescue
- Emergency dispatch: 911 dispatcher; emergency dispatcher; 911 calls; emergency call handling
- Emergency management: disaster management; disaster preparedness; emergency planning; fema; civil protection; disaster response
- Fire prevention: fire inspection; fire safety inspection; fire marshal; fire warden; fire code
- Evacuation planning: evacuation procedures; evacuation drills; fire drills
- Hazmat response: hazmat technician; hazardous materials response
Military service: army; navy; air force; military operations; marine corps
- Military leadership: platoon leader; squad leader; company commander; platoon sergeant
- Military logistics: military supply; quartermaster
- Military intelligence: signals intelligence; sigint
- Explosive ordnance disposal: bomb disposal; explosives handling; eod
- Military training: drill instructor; basic training instructor; combat training
- Land navigation: compass navigation; map reading
- Security clearance: top secret clearance; secret clearance; ts/sci; active clearance
Library science: librarian; library management; library assistant; archives; circulation desk; Bibliothek; Bibliothekar; Bibliothekarin; bibliothécaire; bibliotecario; bibliotecaria; bibliothéconomie; bibliotecología
- Cataloging: cataloguing; marc records; dewey decimal; library cataloging
- Archiving: archives management; archivist; archival research; records archiving; archival; classement et archivage
- Museum collections: collections management; museum curation; exhibit curation; collection care
- Reference services: information desk; reference librarian; interlibrary loan
Theology: pastoral care; chaplaincy; preaching; pastor; chaplain; church administration; priest; pastoral counseling
Funeral services: funeral director; embalming; mortuary services; undertaker; mortician
`
