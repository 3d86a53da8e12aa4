// Skills of people who work with data and of those who keep computers running.

/** Families of skills in analysis, statistics and machine learning. */
export const dataSkills = `
# analytics and reporting
Business intelligence: bi developer; bi tools; business intelligence analyst; bi analyst; cognos; businessobjects; business objects; microstrategy; obiee
Power BI: powerbi; dax
Tableau: tableau desktop
Qlik: qlikview; qlik sense
Looker: google data studio; looker studio
Data analysis: data analytics; data analyst; analyze data; analyzing data; data mining; analytics
Reporting: report writing; report generation; dashboards; management reporting; crystal reports; ssrs; mis; mis reporting; mis executive; management information systems
Data visualization: data visualisation; charts and graphs
Data entry: data entry operator; data entry clerk; typing; data processing; back office; back office executive; computer operator; data capture
Data quality: data cleansing; data cleaning; data validation; data integrity; data governance; master data management; data management
Market analysis: market research; competitor analysis; competitive analysis; market intelligence; consumer research; industry analysis; primary research; secondary research
# statistics and machine learning
Statistics: statistical analysis; statistical modeling; statistician; regression analysis; hypothesis testing; quantitative analysis; biostatistics
SPSS: stata; minitab; eviews
SAS: =SAS; sas programming; base sas; sas programmer
Machine learning: machine learning engineer; ml engineer; scikit-learn; sklearn; predictive modeling; predictive analytics; random forest
Deep learning: neural networks; tensorflow; pytorch; keras; convolutional neural networks
Artificial intelligence: =AI; generative ai; large language models; llms; prompt engineering
Natural language processing: nlp; text mining; text analytics; sentiment analysis; computational linguistics
Computer vision: image processing; opencv; object detection
Data science: data scientist; pandas; numpy; jupyter
Operations research: linear programming; optimization models; mathematical modeling
Econometrics: time series analysis; forecasting models
# data engineering
ETL: ssis; informatica; talend; data integration; datastage; data pipelines; extract transform load
Data warehousing: data warehouse; snowflake; redshift; teradata; dimensional modeling; ssas; star schema
Big data: hadoop; hive; apache spark; ~Spark; pyspark; mapreduce; databricks
Data engineering: data engineer; airflow; dbt; data architecture; data architect
`

/** Families of skills in running computers, networks and business systems. */
export const computingSkills = `
# support and administration
Help desk: helpdesk; service desk; desktop support; technical support; it support; it support specialist; technical support engineer; desktop support engineer; user support; tech support; help desk technician; remote support; troubleshooting computers
Hardware maintenance: computer hardware; hardware troubleshooting; computer repair; pc repair; printer maintenance; hardware engineer; laptop repair; hardware installation
System administration: systems administration; system administrator; systems administrator; sysadmin; server administration; server management; it administrator
Linux: unix; red hat; ubuntu; centos; rhel; solaris; aix
Windows Server: windows administration; active directory; group policy; microsoft exchange; exchange server; windows nt
Microsoft Windows: windows 7; windows 10; windows xp; windows operating systems; windows os; ms windows
macOS: mac os; os x; apple hardware
Virtualization: vmware; hyper-v; vsphere; citrix; virtual machines
Backup and recovery: disaster recovery; data backup; business continuity; backup administration
IT service management: itil; itsm; incident management; change management itil; problem management; service level agreements; sla management; ticketing systems
IT management: it manager; information technology manager; it operations; it director; head of it; it infrastructure; infrastructure management; information technology
IT asset management: software licensing; hardware inventory
Video conferencing: videoconferencing; audio visual equipment; av equipment; webex; zoom meetings; polycom; teleconferencing
# networks and security
Computer networking: ~Networking; network administration; network engineer; network administrator; network infrastructure; lan; wan; tcp ip; network troubleshooting; network support; lan wan
Cisco: ccna; ccnp; cisco routers; cisco switches; routing and switching
Firewalls: vpn; palo alto networks; checkpoint firewall; fortinet; juniper networks
Wireless networks: wi-fi; wlan; wireless networking
Voice over IP: voip; pbx; ip telephony; avaya; telephony systems
Structured cabling: fiber optics; fibre optic; cabling; network cabling; splicing
Telecommunications: telecom; telecom engineer; rf engineering; gsm; lte; 5g; bts; radio network planning; transmission engineer; telecom operations; telecommunication
Information security: cyber security; cybersecurity; it security; network security; security analyst; siem; vulnerability assessment; information security analyst; security operations center
Penetration testing: ethical hacking; penetration tester; ceh; kali linux
Identity and access management: access control systems; access controls; iam; single sign on; user provisioning
IT audit: information systems audit; cisa; it general controls; iso 27001
# business systems
SAP: =SAP; sap erp; sap r/3; sap s/4hana; sap hana; sap fico; sap fi; sap mm; sap sd; sap consultant; sap crm; sap pp; sap hcm; sap bw
Oracle E-Business Suite: oracle erp; oracle apps; oracle applications; oracle financials; oracle ebs; oracle fusion
ERP: erp; enterprise resource planning; erp implementation; baan; infor; epicor; navision; erp systems; erp consultant
Microsoft Dynamics: dynamics 365; dynamics ax; dynamics crm; ms dynamics; dynamics nav; great plains
PeopleSoft: people soft; peoplesoft hcm
Salesforce: salesforce.com; salesforce crm; sfdc; salesforce administrator
CRM: customer relationship management; crm software; hubspot; zoho crm; siebel; crm systems
JD Edwards: jde; as 400; as400
Document management: document management system; document control; document controller; records management; record keeping; recordkeeping; filing systems; file management; filing; document imaging
`
