// Skills of people who work with data and of those who keep computers running.

/** Families of skills in analysis, statistics and machine learning. */
export const dataSkills = `
# analytics and reporting
Business intelligence: bi developer; bi tools; business intelligence analyst; bi analyst
- Cognos: ibm cognos
- SAP BusinessObjects: businessobjects; business objects; crystal reports
- MicroStrategy
- Oracle BI: obiee; oracle business intelligence
Power BI: powerbi; dax
Tableau: tableau desktop
Qlik: qlikview; qlik sense
Looker: google data studio; looker studio
Data analysis: data analytics; data analyst; analyze data; analyzing data; analytics; Datenanalyse; Datenauswertung; analyse de données; analyse des données; análisis de datos
- Data mining
- Exploratory data analysis: eda
- Cohort analysis: funnel analysis; product analytics; mixpanel; amplitude analytics
- Excel data analysis: pivot charts; power query; power pivot
Reporting: report writing; report generation
- SSRS: sql server reporting services
- Dashboards: dashboard development; dashboard design; kpi dashboards
- Management information systems: mis; mis reporting; mis executive
Data visualization: data visualisation; charts and graphs
Data entry: data entry operator; data entry clerk; data processing; back office; back office executive; computer operator; Datenerfassung; Dateneingabe; saisie de données; entrada de datos; captura de datos; introducción de datos; saisie informatique; grabación de datos
- Typing: touch typing; typist; wpm typing; keyboarding; fast typing; Maschinenschreiben; Zehnfingersystem; dactylographie; mecanografía
- Data capture: data capturing; form processing
- Transcription: audio transcription; transcribing; transcriber
Data quality: data validation; data integrity; data management
- Data governance: data stewardship; data steward; data catalog; collibra
- Master data management: mdm; master data; master data maintenance
- Data cleaning: data cleansing; data wrangling; data munging
Market analysis: market intelligence; consumer research; industry analysis; primary research; secondary research
- Market research: market researcher; marketing research; consumer insights; Marktforschung; étude de marché; études de marché; investigación de mercados; estudio de mercado
- Competitive analysis: competitor analysis; competitive intelligence; benchmarking
- Survey design: questionnaire design; surveymonkey; qualtrics; survey development
- Focus groups: focus group moderation
Web data analysis: clickstream analysis
Ad hoc reporting: ad hoc reports; ad-hoc analysis
Spreadsheet modeling: spreadsheet models
Sisense: domo; qliksense; metabase; superset
Alteryx: knime
# statistics and machine learning
Statistics: statistical analysis; statistical modeling; statistician; quantitative analysis; Statistik; statistiques; statistique; estadística; estadísticas; Statistische Auswertung; analyse statistique; análisis estadístico
- Regression analysis: linear regression; logistic regression
- Hypothesis testing: significance testing; anova; t-test
- Biostatistics: survival analysis; biostatistician
- Bayesian statistics: bayesian inference; bayesian modeling
- Design of experiments: =DOE; experimental design; factorial design
- Sampling methods: statistical sampling
SPSS
- Stata: ~Stata; =STATA
- Minitab
- EViews
- JMP: =JMP
SAS: =SAS; sas programming; base sas; sas programmer
Machine learning: machine learning engineer; ml engineer; maschinelles Lernen; apprentissage automatique; apprentissage machine; aprendizaje automático; aprendizaje de máquina
- scikit-learn: sklearn
- Predictive modeling: predictive analytics; predictive models
- Reinforcement learning
- Random forest: decision trees; gradient boosting; xgboost; lightgbm
- Clustering: k-means; unsupervised learning; cluster analysis
- Recommender systems: recommendation systems; recommendation engine
- MLOps: mlflow; model deployment; kubeflow
- Feature engineering: feature selection
Deep learning
- TensorFlow: tensor flow
- PyTorch
- Keras
- Neural networks: convolutional neural networks; recurrent neural networks; cnn rnn
Artificial intelligence: =AI; künstliche Intelligenz; intelligence artificielle; inteligencia artificial
- Large language models: llm; llms; gpt models; langchain
- Prompt engineering: prompt design
- Generative AI: genai; stable diffusion
Natural language processing: nlp; computational linguistics
- Sentiment analysis
- Text mining: text analytics
- Speech recognition: speech processing; text to speech
Computer vision
- Image processing: digital image processing
- OpenCV
- Object detection: image segmentation; yolo detection
Data science: data scientist; science des données; ciencia de datos; Datenwissenschaft
- pandas: =pandas; python pandas
- NumPy: scipy
- Jupyter: jupyter notebooks; google colab
- Matplotlib: seaborn; ggplot2; plotly
Operations research: optimization models; mathematical modeling
- Linear programming: integer programming; gurobi; cplex
- Simulation modeling: monte carlo simulation; discrete event simulation; arena simulation; anylogic; Simulationstechnik
Econometrics: forecasting models
- Time series analysis: arima; time series forecasting
Psychometrics: item response theory
Demography: population studies; census data
Geostatistics: spatial statistics
Mathematics: applied mathematics; mathematician; mathematical analysis; Mathematik; mathématiques; matemáticas
Actuarial statistics: stochastic modeling
# data engineering
ETL: extract transform load
- SSIS: sql server integration services
- Informatica: informatica powercenter
- Talend
- DataStage: ibm datastage
- Data integration: data integrations
- Data pipelines: data pipeline
- Fivetran: stitch data
Data warehousing: data warehouse
- Snowflake: =Snowflake; snowflake data warehouse
- Amazon Redshift: redshift
- Teradata
- SSAS: =SSAS; olap cubes; sql server analysis services; mdx
- Dimensional modeling: star schema; kimball; data vault
Big data: mapreduce
- Hadoop: hdfs; cloudera; hortonworks
- Hive: apache hive; ?Hive; hiveql
- Apache Spark: ~Spark; pyspark; spark sql; spark streaming
- Databricks
- Apache Flink: apache beam; storm streaming; apache nifi
Data engineering: data engineer
- Airflow: apache airflow; =Airflow
- dbt: =dbt; data build tool
- Data lake: data lakes; delta lake; lakehouse
- Data architecture: data architect
Data migration: database migration; migrating data; data conversion
Data annotation: data labeling; image annotation; data tagging
Digital preservation: digitization; digitisation; scanning and indexing
`

/** Families of skills in running computers, networks and business systems. */
export const computingSkills = `
# support and administration
Help desk: helpdesk; service desk; technical support; it support; it support specialist; technical support engineer; user support; tech support; help desk technician; troubleshooting computers; IT-Betreuung; Anwenderbetreuung; support informatique; support technique; assistance informatique; soporte técnico; soporte informático; Benutzersupport; EDV-Betreuung
- Remote support: teamviewer; anydesk; remote desktop support
- Ticketing systems: zendesk; freshdesk; remedy ticketing; bmc remedy; ticketing tools
- Desktop support: desktop support engineer; deskside support
- User training: end user training
Hardware maintenance: computer hardware; hardware troubleshooting; computer repair; pc repair; hardware engineer; hardware installation
- Printer maintenance: printer repair; printer troubleshooting
- Laptop repair: notebook repair
- PC assembly: computer assembly; pc building
System administration: systems administration; system administrator; systems administrator; sysadmin; it administrator; Systemadministration; Systemadministrator; administration système; administrateur système; administración de sistemas; administrador de sistemas; Fachinformatiker Systemintegration; administrateur systèmes et réseaux
- Server administration: server management; server maintenance
- Patch management: wsus; software deployment; sccm; microsoft sccm
- Microsoft Intune: intune; mobile device management; jamf
Linux
- Red Hat Enterprise Linux: red hat; rhel; rhce; rhcsa
- Ubuntu: debian
- CentOS: fedora linux; suse linux
- UNIX: =Unix; solaris; aix; hp-ux
Windows Server: windows administration; windows nt
- Active Directory: ldap; =AD DS
- Microsoft Exchange: exchange server; exchange online
- Group Policy: gpo
- DNS: dhcp; domain name system
- Hyper-V
Microsoft Windows: windows 7; windows 10; windows xp; windows operating systems; windows os; ms windows
macOS: mac os; os x; apple hardware
Virtualization: virtual machines
- VMware: vsphere; esxi; vcenter
- Citrix: xenapp; citrix xendesktop
Backup and recovery: data backup; backup administration
- Disaster recovery: disaster recovery planning; dr planning
- Business continuity: business continuity planning; bcp
- Veeam: veritas netbackup; commvault; backup exec
IT service management: itsm; change management itil
- ITIL: itil foundation; itil v3; itil 4
- Incident management: major incident management
- Problem management
- Service level agreements: sla management; sla
- COBIT
IT management: it manager; information technology manager; it operations; it director; head of it; information technology
- IT infrastructure: infrastructure management; it infrastructure management
- IT strategy: digital transformation; it governance
- IT procurement: it sourcing
- CIO: chief information officer; cto; chief technology officer
IT asset management: software licensing; hardware inventory
Video conferencing: videoconferencing; audio visual equipment; av equipment; webex; zoom meetings; polycom; teleconferencing
Storage administration: =SAN; =NAS; netapp; emc storage; storage area network
Data center operations: data centre operations; data center; data centre; rack and stack
IT project management: it project manager; software project management; technical project manager
Software installation: software configuration; os installation; operating system installation; system imaging
Computer literacy: computer skills; basic computer skills; computer knowledge; computer proficiency; internet skills; EDV-Kenntnisse; PC-Kenntnisse; Computerkenntnisse; informatique de base; bureautique; informática básica; ofimática; EDV
# networks and security
Computer networking: ~Networking; network administration; network engineer; network administrator; network infrastructure; network troubleshooting; network support; Netzwerktechnik; Netzwerkadministration; réseaux informatiques; administration réseau; redes informáticas; administración de redes; Netzwerke
- TCP/IP: tcp ip; network protocols
- LAN: =LAN; local area network; lan wan; ethernet
- WAN: =WAN; wide area network; mpls; sd-wan
- Routing protocols: bgp; ospf; eigrp
- Switching: ~Switching; vlan; network switches; stp protocol
- Load balancing: f5 load balancer; big-ip; haproxy
- Network monitoring: solarwinds; wireshark; prtg
- Network design: network architecture; network architect
- Network automation: netmiko; network programmability
Cisco: routing and switching
- CCNA
- CCNP: ccie
- Cisco IOS: cisco routers; cisco switches; cisco meraki
Firewalls
- Palo Alto Networks: palo alto firewall
- Fortinet: fortigate
- Check Point: checkpoint firewall
- Juniper: juniper networks; junos
- VPN: virtual private network; ipsec
- Cisco ASA
Wireless networks: wi-fi; wlan; wireless networking
- Bluetooth: zigbee; ble
Voice over IP: voip; pbx; ip telephony; avaya; telephony systems
Structured cabling: cabling; network cabling; splicing
Telecommunications: telecom; telecom engineer; bts; radio network planning; transmission engineer; telecom operations; telecommunication
- 5G: =5G; 5g networks
- LTE: =LTE; 4g lte; volte
- GSM: =GSM; umts; cdma
- RF engineering: rf engineer; rf optimization; rf planning; drive test
- Satellite communications: satcom; vsat
- Tower installation: telecom towers; antenna installation; bts installation
- Fiber optics: fibre optics; fibre optic; fiber splicing; ftth; otdr
Information security: cyber security; cybersecurity; it security; network security; security analyst; information security analyst; IT-Sicherheit; Informationssicherheit; sécurité informatique; cybersécurité; seguridad informática; ciberseguridad; sécurité de l'information
- SIEM: qradar; arcsight; microsoft sentinel
- Vulnerability management: vulnerability assessment; nessus; qualys; vulnerability scanning
- Security operations: security operations center; soc analyst
- Incident response: cyber incident response; csirt
- Cryptography: encryption; pki; public key infrastructure
- Application security: owasp; secure coding; devsecops
- Cloud security: aws security; casb
- Endpoint security: antivirus; crowdstrike; endpoint protection; edr
- Digital forensics: computer forensics; encase; forensic toolkit
- Malware analysis: reverse engineering malware; ida pro
- Threat intelligence: threat hunting; mitre attack
- Security awareness training: phishing simulation
- CISSP: certified information systems security professional
- CISM: certified information security manager
- CompTIA Security+
- Data loss prevention: dlp
- Zero trust: zero trust architecture
Penetration testing: penetration tester
- Ethical hacking: certified ethical hacker; ceh
- Metasploit: burp suite; kali linux; nmap
- Red teaming: oscp; red team operations
Identity and access management: access control systems; iam; user provisioning
- Single sign-on: single sign on; okta; sso
- Privileged access management: cyberark; sailpoint
IT audit: information systems audit; it general controls
- ISO 27001: iso27001; iso/iec 27001; isms
- CISA: =CISA; certified information systems auditor
- PCI DSS: pci compliance; pci-dss
- NIST: nist framework; nist 800-53; fedramp
- SOC 2: soc2; soc 2 audit
CompTIA A+: comptia a; comptia network; comptia network+
Microsoft certifications: mcse; mcsa; mcp certified; azure administrator associate
AWS certification: aws certified solutions architect; aws certified
# business systems
SAP: =SAP; sap erp; sap r/3; sap consultant
- SAP FI/CO: sap fico; sap fi; sap fi co; sap finance; sap co; sap controlling
- SAP MM: sap materials management
- SAP SD: sap sales and distribution
- SAP PP: sap production planning
- SAP HCM: sap hr; sap human capital management
- SAP BW: sap bi; sap business warehouse; bw/4hana
- SAP S/4HANA: sap hana; s/4hana; s4hana; sap s4
- SAP CRM: sap c4c
- SAP PM: sap plant maintenance
- SAP QM: sap quality management
- SAP EWM: sap wm; sap extended warehouse management
- SAP Basis: sap basis administration
- SAP Ariba: ariba
- SAP Business One: sap b1
- SAP SuccessFactors: successfactors
- SAP Concur: concur expense; =Concur
- SAP APO: sap ibp
Oracle E-Business Suite: oracle erp; oracle apps; oracle applications; oracle ebs
- Oracle Fusion: oracle cloud erp; oracle fusion financials
- Oracle Financials: oracle gl; oracle ap
- NetSuite: oracle netsuite; net suite
- Hyperion: oracle hyperion; essbase
ERP: enterprise resource planning; erp implementation; erp systems; erp consultant
- Infor: infor ln; infor m3; baan
- Epicor
- Navision: microsoft navision
- Lawson: infor lawson
- MRP systems: mrp ii; mrp software
Microsoft Dynamics: dynamics ax; ms dynamics
- Dynamics 365: microsoft dynamics 365
- Business Central: dynamics nav; d365 business central
- Great Plains: dynamics gp; ?Great Plains
PeopleSoft: people soft
Salesforce: salesforce.com; salesforce crm; sfdc
- Salesforce Marketing Cloud: pardot; exacttarget
- Salesforce administration: salesforce administrator; salesforce admin
CRM: customer relationship management; crm software; crm systems
- HubSpot: hubspot crm; hub spot
- Zoho: zoho crm; zoho books
- Siebel: siebel crm
- Pipedrive: freshsales
- Microsoft Dynamics CRM: dynamics crm
JD Edwards: jde; as 400; as400
Document management: document management system; document imaging; Dokumentenmanagement; gestion documentaire; gestión documental
- Filing: filing systems; file management; file keeping; Ablage; Aktenführung; classement; archivage; archivo de documentos; Aktenverwaltung
- Document control: document controller; controlled documents; aconex
- Records management: record keeping; recordkeeping; records retention; record management
- OpenText: documentum; laserfiche; m-files
Workday: workday hcm; workday financials
Kronos: ukg; kronos timekeeping; ukg pro
Maximo: ibm maximo
Coupa: jaggaer
Anaplan: adaptive insights
BlackLine: =Blackline
`
