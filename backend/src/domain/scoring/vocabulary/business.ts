// Skills of offices: running them, leading people, and running projects.

/** Families of skills in office work, customer contact and everyday software. */
export const officeSkills = `
# office software
Microsoft Office: ms office; ms office suite; microsoft office suite; office 365; microsoft 365; office suite; m365; MS-Office-Kenntnisse; pack office; suite bureautique; paquete office; Microsoft Office Paket; Office-Paket
- Microsoft OneNote: onenote
- Microsoft Publisher: ms publisher
- Microsoft OneDrive: onedrive
Microsoft Excel: =Excel; ms excel; advanced excel; excel spreadsheets; spreadsheets
- Pivot tables: pivot table
- VLOOKUP: hlookup; v-lookup
Microsoft Word: ms word; word processing; =Word
Microsoft PowerPoint: powerpoint; power point; ms powerpoint
Microsoft Outlook: ms outlook; =Outlook
Microsoft Visio: visio
Google Workspace: g suite; google drive
- Google Sheets: google spreadsheets
- Google Docs
- Gmail: google mail
- Google Forms
Adobe Acrobat: acrobat; pdf editing
LibreOffice: openoffice; open office; libre office
Microsoft Teams: ms teams; ?Teams
Zoom: ~Zoom; zoom video conferencing
Slack: ?Slack
Notion: ?Notion; evernote
Airtable: smartsheet; monday.com
DocuSign: adobe sign; hellosign
Calendly: google calendar
# administration
Office administration: administrative support; office administrator; administrative assistant; office assistant; admin assistant; office management; office manager; administrative duties; general office; admin executive; administration executive; clerical; office clerk; administrative officer; administrative tasks; administrative specialist; administration manager; Büroverwaltung; Büroorganisation; Bürokauffrau; Bürokaufmann; Sachbearbeitung; Sachbearbeiter; assistanat; gestion administrative; administración de oficina; auxiliar administrativo; auxiliar administrativa; Bürotätigkeiten; Kauffrau für Büromanagement; Kaufmann für Büromanagement; secretariado; secretariado administrativo; assistante administrative; assistant administratif; Verwaltungskraft; gestión administrativa
- Office procedures: office practices
- Office coordination: office coordinator
Executive support: executive assistant; personal assistant; secretary; secretarial; executive secretary; company secretary assistant; pa to director; Assistenz der Geschäftsführung; Sekretariat; Sekretärin; secrétariat; secrétaire; secretaria; asistente de dirección; assistante de direction
- Executive assistance: c-suite support; assistant to the ceo
- Board support: board meetings; board secretary
Reception: receptionist; front desk; front office; front office executive; greeting visitors; front desk executive; Empfang; Rezeption; Rezeptionist; Rezeptionistin; accueil téléphonique; réceptionniste; recepcionista; recepción; Telefonzentrale; Empfangstätigkeiten; standard téléphonique; accueil physique; hôtesse d'accueil; centralita; telephone switchboard; switchboard operation; Empfangsmitarbeiter; Empfangsmitarbeiterin; agent d'accueil; agente d'accueil; recepcionista de oficina
Calendar management: scheduling appointments; appointment scheduling; diary management; meeting scheduling; scheduling meetings; appointment setting; Terminplanung; Terminkoordination; gestion d'agenda; gestión de agenda; Terminvereinbarung
Travel arrangements: travel coordination; booking travel; expense reports; travel desk; Reiseplanung; Reiseorganisation; Reisebuchung; organisation de voyages; gestión de viajes; travel booking
Correspondence: business correspondence; letter drafting; mail handling; memos; Korrespondenz; Schriftverkehr; correspondance; correspondencia
Minutes and meetings: meeting minutes; minute taking; meeting facilitation; meeting planning; dictation; Protokollführung; Protokollierung; Protokolle führen; Sitzungsprotokolle; compte rendu de réunion; comptes rendus; redacción de actas; committee support; meeting organisation
Office equipment: fax; copiers; multi-line phone; office machines; 10-key; multi-line telephone
Facilities management: facility management; facilities manager; facility manager; building management; housekeeping management; facility operations; Gebäudemanagement; gestion des installations; gestión de instalaciones; Liegenschaftsverwaltung
Asset management: asset tracking; fixed asset management; asset manager; asset control
Vendor management: vendor relations; vendor manager; supplier relationship management; vendor coordination; vendor development; managing vendors; supplier management; contractor management; Lieferantenmanagement; gestion des fournisseurs; gestión de proveedores
Inventory of office supplies: office supplies; stationery; ordering supplies; supply ordering
Mail room: mailroom; mail sorting; mail clerk; postal services; mail distribution
Expense management: expense reporting; expense report processing; expense tracking
Form design: form preparation
Shorthand: stenography; stenographer; steno
Court reporting: court reporter; stenotype
Photocopying: copying and scanning; document scanning; scanning documents
Meeting room booking: conference room scheduling
Visitor management: visitor reception; visitor registration
Company secretarial work: company secretary; board minutes; corporate secretarial
Facility inspections: building inspections; facility audits
Office relocation: move management
Mail merge
Space management: office space planning
# customer contact
Customer service: customer support; customer care; customer service representative; client service; client services; customer service executive; customer care executive; customer assistance; customer satisfaction; customer service manager; csr; customer services; Kundenservice; Kundendienst; Kundenbetreuung; service client; service clientèle; atención al cliente; servicio al cliente; Kundenberatung; relation client
Call center: call centre; call center agent; non voice process; process associate; customer service associate; phone support; call handling; domestic bpo; contact center; centre d'appels; centro de llamadas; Callcenter; teleoperador; teleoperadora; téléconseiller; téléconseillère; agente telefónico
- Inbound calls: inbound call handling; inbound calling
- Outbound calls: outbound calling; outbound call
- Call quality monitoring: call monitoring; call auditing; call calibration; call quality
- IVR: interactive voice response; automatic call distributor
- Voice process: international voice process; blended process
Customer relations: customer relationship; client relations; client relationship; client relationship management; relationship manager; relationship management; customer relationship officer; relationship executive
- Customer retention: client retention; churn reduction; win-back; fidélisation; fidélisation de la clientèle; fidelización; fidelización de clientes; Kundenbindung
- Customer loyalty programs: loyalty programs; loyalty program
- Customer feedback: customer surveys; net promoter score; voice of the customer; csat
Complaint handling: complaint resolution; conflict resolution; dispute resolution; problem resolution; Reklamationsbearbeitung; Beschwerdemanagement; gestion des réclamations; gestión de reclamaciones; Reklamationsmanagement; Reklamationen; reclamaciones
Technical customer support: web chat
Order processing: order entry; order management; sales order processing; backlog management; Auftragsbearbeitung; Auftragsabwicklung; Bestellabwicklung; traitement des commandes; gestión de pedidos
Customer success: customer success manager; customer onboarding; client onboarding
Telephone etiquette: phone etiquette; telephone skills; telephone manners; phone skills
Live chat support: chat support; live chat; chat process; chat agent
Email support: e-mail support; email handling; email process
Escalation management: escalation handling; escalations
Refunds and returns: returns processing; refunds; rma processing; processing returns; Retouren; Retourenbearbeitung; returns handling; gestion des retours
Business process outsourcing: bpo; bpo operations; kpo; shared services
Knowledge base management: knowledge base; knowledge base articles; knowledge management
Warranty claims: warranty administration; warranty processing
Zendesk administration: intercom messenger
# personal strengths
Communication: communication skills; verbal communication; written communication; interpersonal skills; interpersonal communication; oral communication; excellent communication; Kommunikationsfähigkeit; Kommunikationsstärke; Kommunikation; comunicación
- Business writing: business communication; report drafting
- Active listening
Teamwork: team player; team work; collaboration; working in teams; Teamfähigkeit; Teamarbeit; travail en équipe; esprit d'équipe; trabajo en equipo
Time management: multitasking; multi-tasking; prioritization; deadline management; meeting deadlines; Zeitmanagement; gestion du temps; gestión del tiempo
Problem solving: problem-solving; analytical thinking; analytical skills; troubleshooting; decision making; Problemlösung; Problemlösungsfähigkeit; résolution de problèmes; resolución de problemas
- Critical thinking
Organizational skills: organisational skills; attention to detail; detail oriented; Organisationstalent; Organisationsfähigkeit; sens de l'organisation; capacidad de organización
Public speaking: presentation skills; presentations; presenter; speaking engagements
Negotiation: negotiating; negotiations; negotiation skills; negotiator; Verhandlungsführung; Verhandlungsgeschick; négociation; negociación
Adaptability: flexibility; quick learner; fast learner; self-motivated; self starter; work ethic; willingness to learn
Translation: translator; interpreter; interpreting; localization; translating; Übersetzung; Übersetzer; Übersetzerin; traduction; traducteur; traductrice; traducción; traductor; traductora; Übersetzungen; traductions; traducciones
Bilingual: multilingual; fluent in spanish; bilingual spanish; foreign languages
Emotional intelligence
Creativity: creative thinking; creative problem solving
Intercultural communication: cross-cultural communication; intercultural competence; cross cultural
# translation and interpreting
Simultaneous interpreting: conference interpreting; consecutive interpreting; court interpreting
Sign language: american sign language; asl interpreter; british sign language
CAT tools: trados; memoq; sdl trados; wordfast
Subtitling: captioning; closed captioning; subtitles
Medical interpreting: medical interpreter
Transcreation: localisation of content
Braille
`

/** Families of skills in leading organisations and projects. */
export const managementSkills = `
# project management
Project management: project manager; project planning; project coordination; project coordinator; project lead; project leader; project execution; project delivery; managing projects; project engineer planning; project monitoring; project manager it software; senior project manager; Projektmanagement; Projektleitung; Projektleiter; Projektleiterin; gestion de projet; gestion de projets; chef de projet; gestión de proyectos; jefe de proyecto; dirección de proyectos
- PMP: pmp certified; project management professional; pmp certification
- PRINCE2: prince 2; prince2 practitioner
- CAPM: certified associate in project management
- Project scheduling: critical path method; project schedules; work breakdown structure; gantt charts
- Project budgeting: project budgets; project cost control; project controls
- Earned value management: evm; earned value analysis
Program management: program manager; programme management; programme manager; program director; portfolio management projects; project portfolio management
PMO: project management office; pmo analyst; pmo manager; project governance
Agile: agile methodologies; agile methodology; agile development; kanban agile; safe agile; lean agile
- Kanban: kanban boards
- SAFe: =SAFe; scaled agile; scaled agile framework
- Extreme Programming: extreme programming xp
- Sprint planning: sprint reviews; backlog grooming; daily stand-ups
- Agile coaching: agile coach
Scrum: scrum master; scrum methodology
- Certified ScrumMaster: csm; psm i; certified scrum master
- Product ownership: product owner; cspo; product backlog
Microsoft Project: ms project; project scheduling software
- Primavera: primavera p6; oracle primavera
- Asana: ~Asana; monday.com boards
- Trello: basecamp
- Wrike: smartsheets; clickup
JIRA: atlassian
- Confluence: atlassian confluence
- Azure Boards: rally software; versionone
Risk management: risk analysis; risk mitigation; risk manager; Risikomanagement; gestion des risques; gestión de riesgos
- Risk assessment: risk assessments; risk evaluation
- Enterprise risk management: erm
- Operational risk: operational risk management
Change management: change control; change leadership; Veränderungsmanagement; conduite du changement; gestión del cambio
- Organizational change management: organizational change; adkar; prosci
- Configuration management: configuration manager; change control boards
Product management: product manager; product strategy; product executive; Produktmanagement; gestion de produit; chef de produit; gestión de producto; Produktmanager; gestión de productos
- Product roadmaps: product roadmap; roadmapping; product road map
- Product lifecycle management: plm; product life cycle; windchill; teamcenter
- Go-to-market strategy: go to market; gtm strategy; market entry strategy
- Product launch: product launches; new product launch; launching products
- Competitive positioning: product positioning; value proposition
- A/B testing: ab testing; split testing; multivariate testing; a/b test
Product development: new product development; npd; product development executive; product innovation; new product introduction; Produktentwicklung; développement de produits; desarrollo de productos; développement produit
Stakeholder management: stakeholder engagement; stakeholder communication; stakeholder relations
- Client management: client engagement; client communication
Management consulting: business consulting; management consultant; business consultant; strategy consulting; strategy consultant; advisory services; Unternehmensberatung; conseil en management; consultoría
Scheduling: resource scheduling; work scheduling; schedule planning; capacity planning; master schedule
Resource allocation: resource management; resource planning; resource utilization
Waterfall methodology: waterfall model
Project closeout: project closure; lessons learned
Feasibility studies: feasibility study; feasibility analysis
Cost-benefit analysis: cost benefit analysis
Issue tracking: issue management; issue resolution; risk register
Scope management: scope definition; statement of work; project charter
Interim management: interim manager
Design thinking: human-centered design; design sprints
Workshop facilitation: workshop moderation; facilitating workshops
Brainstorming
# leadership and operations
Team leadership: team leader; team management; team lead; people management; staff management; team building; supervising staff; leadership; staff supervision; team supervision; leading teams; managing teams; leadership skills; staff development; supervisory skills; group leader; supervision; supervisor; team supervisor; Teamleitung; Mitarbeiterführung; Personalführung; Teamleiter; Teamleiterin; gestion d'équipe; chef d'équipe; management d'équipe; encadrement d'équipe; liderazgo de equipos; gestión de equipos; liderazgo; jefe de equipo; Führungserfahrung
- Remote team management: virtual teams; distributed teams; offshore teams
- Delegation: delegating tasks
- Cross-functional leadership: cross functional teams; matrix management
- Staff scheduling: shift scheduling; rostering; duty roster; shift planning; employee scheduling; Dienstplanung; Personaleinsatzplanung; Schichtplanung; Dienstplanerstellung; planification du personnel
- Conflict management: conflict mediation
- Motivation of staff: team motivation; employee motivation
Operations management: operations manager; operational management; operations executive; operations head; operations director; operations supervisor; operational excellence; operations coordinator; branch operations; service operations; operation manager; chief operating officer; coo; area manager; operations oversight; branch manager; general manager; gm operations; plant manager operations; Betriebsleitung; Betriebsleiter; direction des opérations; gestión de operaciones; Geschäftsführung; Geschäftsführer
- Shift management: shift leader; shift supervisor; shift lead; shift incharge
- Business operations: operations planning
- Multi-site management: multi-unit management; multi-site operations
- Standard operating procedures: sop; sops; sop development
Strategic planning: business strategy; strategic management; corporate strategy; strategic business planning; strategy development; strategic initiatives; strategic leadership; strategic planner; strategische Planung; Unternehmensstrategie; planification stratégique; planificación estratégica
- SWOT analysis: pest analysis; swot
- OKRs: objectives and key results; okr
- Business planning: business plan; business plans
- Business cases: business case development; business case
Business development: business development manager; business development executive; bd manager; bde; bdm; new business development; business growth; business expansion; market development; partnership development; business acquisition; new business; business developer; Geschäftsentwicklung; développement commercial; desarrollo de negocios; desarrollo de negocio
- Lead generation: generating leads; lead gen
- Client acquisition: customer acquisition; new client acquisition; new customer acquisition; Kundenakquise; Neukundengewinnung; prospection commerciale; captación de clientes; Kundengewinnung; conquête de nouveaux clients; Neukundenakquise
- Partnership management: strategic partnerships; strategic alliances; partner management; alliance management
- Market expansion: market penetration; market entry
Process improvement: business process improvement; process optimization; process reengineering; business process reengineering; process design; process mapping; process development; process enhancement; workflow optimization; process redesign; Prozessoptimierung; Prozessverbesserung; amélioration continue; amélioration des processus; mejora continua; mejora de procesos
- Business process management: bpm; business process mapping; bpmn
- Continuous improvement: cip; continual improvement
- Workflow automation: workflow design; process automation
- Root cause analysis: 5 whys; ishikawa; fishbone diagram; rca; five whys
- Time and motion study: time study; work measurement; method study; industrial engineering
Budget management: budgeting; budget planning; budget control; budget development; budget preparation; budgets; cost control; cost management; budgetary control; annual budgets; Budgetplanung; Budgetverantwortung; gestion budgétaire; gestión de presupuestos; presupuestos; Haushaltsplanung; gestión presupuestaria
- Cost reduction: cost optimization; cost saving initiatives; cost cutting
- Capital budgeting: capex; capital expenditure; capex planning
- Zero-based budgeting: opex management
P&L management: profit and loss; p and l; p&l responsibility; profitability; revenue growth; p and l management; revenue management; profit center
Performance management: performance appraisal; performance reviews; performance evaluation; performance metrics; performance appraisals; Mitarbeiterbeurteilung
- KPI tracking: kpis; kpi; key performance indicators; kpi reporting
- Balanced scorecard
Policy development: policies and procedures; policy formulation; procedure development; policy implementation
Contract management: contract administration; contract manager; contracts management; contract review; bid manager; contracts manager; contracts administration; Vertragsmanagement; gestion des contrats; gestión de contratos
- Tender management: tendering; tenders; bid management; bid preparation; tender preparation; Ausschreibung; Ausschreibungen; appels d'offres; licitaciones; concursos públicos
- Proposal writing: proposal development; proposal preparation; proposal management; Angebotserstellung; Angebotswesen; élaboration de devis; elaboración de presupuestos
- RFP: request for proposals; rfp responses; rfps; rfq; request for quotation
Entrepreneurship: business owner; founder; co-founder; startup; start-up; entrepreneur; self employed; small business
Monitoring and evaluation: impact assessment
Crisis management: crisis response; crisis manager; Krisenmanagement; gestion de crise; gestión de crisis
Corporate governance: board governance; governance
Corporate social responsibility: csr programs; csr activities; csr initiatives
Franchise management: franchising; franchise operations; franchise development
Turnaround management: business turnaround; restructuring; business transformation; corporate restructuring
Outsourcing management: outsourcing; offshoring; transition management
Executive leadership: chief executive officer; ceo; managing director; c-level; executive management
Board membership: board of directors member; board member; supervisory board
Association management: nonprofit administration; non-profit management; nonprofit leadership
Volunteer management: volunteer coordination; volunteer coordinator; volunteer recruitment; gestion des bénévoles; Ehrenamtskoordination
Program evaluation: logical framework; monitoring and evaluation framework; theory of change; impact evaluation
Business continuity management: iso 22301
`
