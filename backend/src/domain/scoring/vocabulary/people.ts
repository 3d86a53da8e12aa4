// Skills of people who work with people: personnel, schools, law, society.

/** Families of skills in human resources and training. */
export const personnelSkills = `
# human resources
Human resources: hr; human resource; hr executive; hr manager; hr generalist; human resources manager; hr assistant; hr management; human resource management; hr operations; hr officer; hr specialist; hr coordinator; hr administrator; hr director; personnel management; hr administration; hrbp; hr business partner; hr recruiter; hr policies; hr admin; hr head; manager hr; human resource executive; phr; sphr; shrm
Recruitment: recruiting; recruiter; talent acquisition; staffing; hiring; headhunting; technical recruiter; it recruiter; recruitment executive; end to end recruitment; candidate screening; resume screening; sourcing candidates; recruitment consultant; talent acquisition specialist; it recruitment; bulk hiring; screening candidates; campus recruitment; talent management recruiting; recruitment manager; new hires; candidate sourcing; executive search; recruitments; job postings; joining formalities
Onboarding: employee onboarding; induction; new hire orientation; new employee orientation; induction training; exit interviews; exit formalities
Employee relations: employee engagement; staff relations; employee welfare; workplace investigations; grievance management; employee communications; employee retention; employee satisfaction; employee grievances
Labor relations: labour relations; industrial relations; union negotiations; collective bargaining; trade unions; labor law; labour laws; employment law; labour law compliance; labor laws; fmla; eeo; wage and hour; statutory compliance hr; pf; esic; eeoc
Compensation and benefits: benefits administration; employee benefits; compensation management; compensation planning; benefits management; workers compensation; salary administration; 401k; open enrollment; job evaluation; total rewards
HR information systems: hris; workday; successfactors; kronos; hrms; taleo; time and attendance; attendance management; leave management; human resource information system; ultipro
Talent management: succession planning; talent development; leadership development; career development; competency mapping; workforce planning; manpower planning; manpower management; talent management; workforce management; human capital; manpower planning and recruitment
Organizational development: organization development; organisational development; organizational effectiveness; culture change; organizational design; organizational behavior; organization design
Diversity and inclusion: diversity; equal opportunity; affirmative action; equity and inclusion; diversity management
# training and development
Training and development: training; trainer; corporate trainer; staff training; employee training; training manager; training management; training coordinator; training delivery; training programs; training program development; technical trainer; soft skills trainer; training specialist; process trainer; train the trainer; training needs analysis; training facilitation; training executive; training materials; training and coaching; facilitator; conducting training; user training; training modules; product training; new hire training
Learning and development: l and d; learning management system; lms; learning and development manager; adult learning; learning solutions; corporate learning
Instructional design: e-learning; elearning; instructional designer; articulate storyline; course development; captivate; instructional materials; training content development; blended learning
Coaching: mentoring; mentor; executive coaching; coach; life coaching; staff coaching; performance coaching; career coaching
`

/** Families of skills in education, law, public service and social work. */
export const societySkills = `
# teaching
Teaching: teacher; school teacher; classroom teaching; instructor; educator; primary teacher; high school teacher; teaching assistant; secondary teacher; tgt; pgt; elementary education; lecturer; professor; assistant professor; teaching experience; pre primary teacher; prt; substitute teacher; teachers aide; elementary school teacher; academic instruction
Lesson planning: curriculum development; lesson plans; curriculum design; curriculum planning; syllabus design; lesson plan; curriculum
Classroom management: student engagement; behavior management; student discipline; classroom discipline; behavior modification
Special education: special needs; iep; individualized education program; autism; special educator; special education teacher; learning disabilities; individualized education plans; applied behavior analysis
Early childhood education: preschool teacher; nursery teacher; child development; kindergarten; montessori; preschool; child care; childcare; daycare; early childhood; nanny; babysitting; toddlers; day care
Tutoring: tutor; home tutor; online tutor; academic coaching; homework help
Student counseling: career counselling; academic advising; student counsellor; admissions; academic counsellor; career counseling; school counselor; guidance counselor; admission counselor; student advising; student affairs; education counsellor; academic advisor; student services
School administration: vice principal; academic administration; school management; education administration; school principal; academic coordinator; higher education administration; educational leadership
Language teaching: esl; efl; english teacher; tesol; tefl; english language teaching; spoken english trainer; hindi teacher; french teacher; english as a second language
Mathematics teaching: math teacher; mathematics teacher; maths teacher; algebra; calculus; trigonometry
Science teaching: science teacher; physics teacher; chemistry teacher; biology teacher
Student assessment: exam preparation; grading; evaluation of students; standardized testing; student evaluations; test preparation; student progress
Academic research: researcher; research assistant; literature review; scientific writing; thesis supervision; research associate; academic writing; research analyst; peer review; qualitative research; research methodology; research fellow; survey research; field research
# law and compliance
Legal advice: lawyer; attorney; legal counsel; legal adviser; legal advisor; corporate lawyer; general counsel; legal officer; legal manager; legal consultant; law firm; legal executive; in-house counsel; associate attorney; legal services
Legal research: case law research; legal writing; westlaw; lexisnexis; legal analysis; lexis nexis; legal briefs
Litigation: trial preparation; court proceedings; civil litigation; pleadings; depositions; criminal law; discovery motions; court filings; trials; litigation support; family law; mediation
Contract law: contract drafting; legal drafting; legal documents; agreement drafting; commercial contracts; drafting agreements; drafting contracts; legal documentation
Paralegal: legal assistant; legal secretary; legal support; case management legal; docketing; law clerk
Company secretarial practice: company secretary; corporate secretarial; corporate governance; companies act; board meetings; secretarial compliance; roc filing; secretarial audit
Regulatory compliance: compliance; compliance officer; regulatory affairs; compliance management; statutory compliance; regulatory reporting; regulatory requirements; compliance audits; compliance manager; compliance monitoring
Intellectual property: patents; trademarks; patent drafting; ip law; copyright; patent analyst; trademark registration; patent prosecution
Data protection: gdpr; privacy law; data privacy; hipaa; hipaa compliance
Immigration: visa processing; immigration law; visa counsellor; visa documentation; naturalization
# public and social service
Social work: social worker; case management; case manager; community outreach; social services; child welfare; case worker; caseworker; casework; crisis intervention; family services; human services; client advocacy; community development; ngo; rural development; community organizing; nonprofit management; non-profit; foster care; nonprofit
Counseling: counselling; counselor; psychotherapy; therapist; group therapy; substance abuse; mental health counseling; family therapy; counsellor; addiction counseling; cognitive behavioral therapy; treatment planning; individual therapy; treatment plans; crisis counseling; behavioral health
Psychology: psychologist; psychological assessment; clinical psychology; behavioral analysis; psychological testing; mental health
Public administration: public policy; government relations; policy analysis; public sector; local government; legislative affairs; lobbying; public affairs; policy research; political campaigns
Law enforcement: police officer; policing; criminal investigation; corrections; investigations; criminal justice; investigator; correctional officer; detective; surveillance investigations; interrogation
Security guarding: security guard; security officer; cctv; security supervisor; access control; physical security; patrolling; loss prevention officer; security manager; security services; security operations; bouncer; armed security; security management
Emergency services: firefighter; firefighting; emergency response; emergency management; fire fighting; disaster management; emergency preparedness; fire prevention; search and rescue; fireman; disaster response; first responder
Military service: army; navy; air force; military operations; marine corps; military leadership
Library science: librarian; cataloguing; library management; cataloging; library assistant; archives; archivist; reference services; circulation desk
`
