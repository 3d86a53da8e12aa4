// Skills of offices: running them, leading people, and running projects.

/** Families of skills in office work, customer contact and everyday software. */
export const officeSkills = `
# office software
Microsoft Office: ms office; ms office suite; microsoft office suite; office 365; microsoft 365; office suite
Microsoft Excel: =Excel; ms excel; advanced excel; pivot tables; vlookup; excel spreadsheets; spreadsheets; excel macros
Microsoft Word: ms word; word processing; =Word
Microsoft PowerPoint: powerpoint; power point; ms powerpoint
Microsoft Outlook: ms outlook; =Outlook
Microsoft Visio: visio
Google Workspace: g suite; google docs; google sheets; google drive
Adobe Acrobat: acrobat; pdf editing
# administration
Office administration: administrative support; office administrator; administrative assistant; office assistant; admin assistant; office management; office manager; administrative duties; general office; admin executive; administration executive; clerical; office clerk; administrative officer; administrative tasks; administrative specialist; administration manager
Executive support: executive assistant; personal assistant; secretary; secretarial; executive secretary; company secretary assistant; pa to director
Reception: receptionist; front desk; front office; front office executive; switchboard; greeting visitors; front desk executive
Calendar management: scheduling appointments; appointment scheduling; diary management; meeting scheduling; scheduling meetings; appointment setting
Travel arrangements: travel coordination; booking travel; expense reports; travel desk
Correspondence: business correspondence; letter drafting; mail handling; memos; proofreading
Minutes and meetings: meeting minutes; minute taking; meeting facilitation; meeting planning; transcription; dictation
Office equipment: fax; photocopying; copiers; multi-line phone; office machines; 10-key; multi-line telephone
Facilities management: facility management; facilities manager; facility manager; building management; property maintenance; housekeeping management; facility operations
Asset management: asset tracking; fixed asset management; asset manager; asset control
Vendor management: vendor relations; vendor manager; supplier relationship management; vendor coordination; vendor development; vendor negotiation; managing vendors; supplier management; contractor management
Inventory of office supplies: office supplies; stationery; ordering supplies; supply ordering
# customer contact
Customer service: customer support; customer care; customer service representative; client service; client services; customer service executive; customer care executive; guest service; customer assistance; customer satisfaction; customer service manager; csr; customer services
Call center: call centre; inbound calls; outbound calls; bpo; telecaller; telecalling; call center agent; voice process; non voice process; process associate; customer service associate; phone support; call handling; international voice process; domestic bpo; contact center
Customer relations: customer relationship; client relations; client relationship; client relationship management; relationship manager; customer retention; relationship management; customer relationship officer; client retention; relationship executive
Complaint handling: complaint resolution; conflict resolution; escalation handling; grievance handling; dispute resolution; problem resolution
Technical customer support: chat support; email support; chat process; web chat
Order processing: order entry; order management; order fulfilment; order fulfillment; sales order processing; backlog management
Customer success: customer success manager; customer onboarding; client onboarding
# personal strengths
Communication: communication skills; verbal communication; written communication; interpersonal skills; interpersonal communication; oral communication; excellent communication
Teamwork: team player; team work; collaboration; working in teams
Time management: multitasking; multi-tasking; prioritization; deadline management; meeting deadlines
Problem solving: problem-solving; critical thinking; analytical thinking; analytical skills; troubleshooting; decision making
Organizational skills: organisational skills; attention to detail; detail oriented; detail-oriented
Public speaking: presentation skills; presentations; presenter; speaking engagements
Negotiation: negotiating; negotiations; negotiation skills; contract negotiation; negotiator
Adaptability: flexibility; quick learner; fast learner; self-motivated; self starter; work ethic; willingness to learn
Translation: translator; interpreter; interpreting; localization; translating
Bilingual: multilingual; fluent in spanish; bilingual spanish; foreign languages
`

/** Families of skills in leading organisations and projects. */
export const managementSkills = `
# project management
Project management: project manager; project management professional; pmp; project planning; project coordination; project coordinator; project lead; project leader; project scheduling; project execution; project delivery; managing projects; prince2; project controls; project engineer planning; project monitoring; project manager it software; senior project manager; project budgeting
Program management: program manager; programme management; programme manager; program director; portfolio management projects; project portfolio management
PMO: project management office; pmo analyst; pmo manager; project governance
Agile: agile methodologies; agile methodology; agile development; agile coach; kanban agile; safe agile; lean agile
Scrum: scrum master; sprint planning; csm; product owner; scrum methodology
Microsoft Project: ms project; primavera; primavera p6; gantt charts; project scheduling software
JIRA: atlassian; confluence; trello; asana; basecamp
Risk management: risk assessment; risk analysis; risk mitigation; risk manager; enterprise risk management; risk evaluation; operational risk
Change management: organizational change; change control; organizational change management; change leadership
Product management: product manager; product ownership; product roadmap; product lifecycle management; product strategy; product life cycle; plm; product executive
Product development: new product development; npd; product development executive; product innovation; product launch; product launches; new product introduction; new product launch
Stakeholder management: stakeholder engagement; stakeholder communication; client management; stakeholder relations
Management consulting: business consulting; management consultant; business consultant; strategy consulting; strategy consultant; advisory services
Scheduling: resource scheduling; work scheduling; schedule planning; resource planning; capacity planning; master schedule
# leadership and operations
Team leadership: team leader; team management; team lead; people management; staff management; team building; supervising staff; leadership; staff supervision; team supervision; leading teams; managing teams; leadership skills; staff development; supervisory skills; group leader; supervision; supervisor; team supervisor
Operations management: operations manager; business operations; operational management; operations executive; operations head; operations director; operations supervisor; operational excellence; operations coordinator; store operations; branch operations; service operations; operation manager; chief operating officer; coo; area manager; operations oversight; branch manager; general manager; gm operations; plant manager operations
Strategic planning: business strategy; strategic management; corporate strategy; business planning; strategic business planning; strategy development; strategic initiatives; strategic leadership; strategic planner
Business development: business development manager; business development executive; bd manager; bde; bdm; new business development; business growth; business expansion; market development; market expansion; partnership development; business acquisition; new business; business developer; lead generation; client acquisition; customer acquisition
Process improvement: continuous improvement; business process improvement; process optimization; process reengineering; business process reengineering; process design; process mapping; process development; process enhancement; workflow optimization; process redesign
Budget management: budgeting; budget planning; budget control; budget development; budget preparation; budgets; cost control; cost reduction; cost management; budgetary control; annual budgets
P&L management: profit and loss; p and l; p&l responsibility; profitability; revenue growth; p and l management; revenue management; profit center
Performance management: performance appraisal; performance reviews; performance evaluation; kpis; key performance indicators; performance metrics; performance appraisals; balanced scorecard
Policy development: policies and procedures; standard operating procedures; sops; policy formulation; procedure development; policy implementation
Contract management: contract administration; contract manager; contracts management; contract negotiations; contract review; tendering; tenders; bid management; proposal writing; rfp; request for proposals; bid manager; contracts manager; contracts administration
Entrepreneurship: business owner; founder; co-founder; startup; start-up; entrepreneur; self employed; franchise management; small business
Monitoring and evaluation: program evaluation; impact assessment; logical framework
`
