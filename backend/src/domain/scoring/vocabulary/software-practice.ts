// Skills of who tests, plans and looks after software. One a line: the usual name, then other spellings. See `vocabulary.ts`.

/** Families of skills in the quality and the engineering of software, and in its standard products. */
export const softwarePracticeSkills = `
# software quality
Manual testing: manual tester; functional testing; black box testing; system testing; exploratory testing; smoke testing; sanity testing
Regression testing: regression tests; regression test suite
User acceptance testing: uat; acceptance testing
Test automation: automated testing; automation testing; test automation framework; automation tester
- Cypress: ?Cypress; cypress.io
- Playwright: ?Playwright
- Appium
- UFT: qtp; unified functional testing
- Robot Framework
- Cucumber: ?Cucumber; gherkin; behavior driven development; bdd
- TestNG
- Tosca: tricentis tosca
- Katalon: ranorex; testcomplete
Selenium: selenium webdriver
Performance testing: load testing; stress testing
- JMeter: apache jmeter
- LoadRunner: load runner
- Gatling: ?Gatling; k6
Test management: quality center; hp quality center; hp alm; =ALM; test director; testrail; application lifecycle management; zephyr
Test planning: test plans; test cases; test case design; test scripts; test strategy; test scenarios; test execution; defect management
Software testing: software tester; qa testing; qa engineer; software quality assurance; test engineer; qa analyst; qa lead; test lead; test analyst; sqa; Softwaretest; Softwaretester; tests logiciels; pruebas de software; Softwaretests
Unit testing
- JUnit: mockito
- Jest: ?Jest; mocha chai; vitest
- pytest
- NUnit: xunit; mstest
- Test-driven development: test driven development; tdd
API testing
- Postman: ?Postman; postman collections
- SoapUI: soap ui
Integration testing: system integration testing; end to end testing; e2e testing
Mobile testing: mobile app testing; mobile application testing
Security testing: application security testing; sast; dast
Usability testing: usability tests
Static code analysis: sonarqube; eslint; code coverage; lint
Code review: code reviews; peer code review; pull request reviews
Debugging: root cause debugging; gdb; +debug
Defect tracking: bugzilla; mantis bug tracker; bug tracking; bug reporting
Data migration testing: etl testing; database testing; data warehouse testing
ISTQB: istqb certified; istqb foundation
# software engineering
Software development: software engineering; software developer; software engineer; programmer; application development; application developer; ?coding; computer programming; software programming; Softwareentwicklung; Softwareentwickler; Softwareentwicklerin; Anwendungsentwicklung; Anwendungsentwickler; développement logiciel; développeur; développeuse; développement informatique; desarrollo de software; desarrollador; programador; programadora; Programmierung; Fachinformatiker Anwendungsentwicklung; programmation informatique; programmeur
Software architecture: software architect; system architecture; technical architect
- Enterprise architecture: togaf; enterprise architect; archimate
- Solution architecture: solution architect; solutions architect
- Domain-driven design: domain driven design
- Microfrontends: micro frontends
Object-oriented design: object oriented programming; oop; ooad
- Design patterns: software design patterns; gang of four
- UML: unified modeling language; class diagrams; sequence diagrams
Algorithms: data structures; data structures and algorithms
Software development life cycle: sdlc; stlc; software life cycle
Requirements engineering: requirements gathering; requirement analysis; requirements analysis; business requirements; requirements elicitation; Anforderungsanalyse; Anforderungsmanagement; analyse des besoins; análisis de requisitos; recueil des besoins; análisis de requerimientos
- User stories: user story writing; story mapping
- Use cases: use case diagrams
- Functional specifications: functional specification; srs; brd; frd
Business systems analysis: systems analyst; system analyst; systems analysis; business analyst; business analysis; it business analyst; functional consultant; análisis de sistemas; analyse fonctionnelle
Technical leadership: technical lead; tech lead; team lead technical lead; lead developer; lead engineer; engineering manager
Embedded systems: embedded software; embedded engineer; embedded programming; eingebettete Systeme; systèmes embarqués; sistemas embebidos; systèmes embarqués temps réel
- Microcontrollers: microcontroller; pic microcontroller; stm32; avr microcontroller; 8051
- Arduino
- Raspberry Pi
- RTOS: =RTOS; freertos; vxworks; real time operating systems; qnx
- Firmware development: firmware; firmware engineer
- Embedded Linux: yocto; device drivers
- AUTOSAR: canoe; canalyzer; can bus
- IoT: internet of things; mqtt; iot devices
Game development: game design; game developer
- Unity: ?Unity; unity3d; unity 3d
- Unreal Engine: ue4; ue5
- Level design: game level design
- Godot
Blockchain
- Ethereum: web3; smart contracts
- Hyperledger
- Cryptocurrency: bitcoin; crypto trading
Technical documentation: technical writing; technical writer; api documentation; user manuals; technical manuals; confluence documentation; madcap flare; dita
Salesforce development: apex programming; visualforce; salesforce developer; lightning web components
ServiceNow: service now
SharePoint: microsoft sharepoint; ms sharepoint; sharepoint online; sharepoint designer
Refactoring: code refactoring; legacy code modernization
Functional programming
Compilers: compiler design; llvm
Operating systems: linux kernel; kernel development
Computer graphics: opengl; vulkan api; directx; shader programming
Augmented reality: virtual reality; mixed reality; arkit; arcore; vr development
Qt: =Qt; qt framework; qml
GIS development: arcgis api; leaflet js; postgis
Low-code development: low code; power apps; microsoft power apps; outsystems; mendix; no-code development
Power Automate: microsoft flow; microsoft power automate
Robotic process automation: rpa; uipath; blue prism; automation anywhere
Web scraping: beautiful soup; scrapy; data scraping; web crawling
Chatbot development: chatbots; dialogflow; rasa; conversational ai
Localization engineering: internationalization; i18n; software localization
Open-source development: open source contribution; open source contributor
Pair programming: mob programming
Bioinformatics programming: bioconductor; biopython
Lotus Notes: ibm notes; lotus domino
Pega: pegasystems; pega prpc; ~PEGA
Appian
Guidewire: guidewire policycenter; guidewire claimcenter
Murex
Temenos: temenos t24; t24
Finacle: infosys finacle
SAP ABAP development: abap developer; sapui5; sap fiori
Magento development: magento 2; magento developer
Shopify development: shopify liquid; shopify developer
Odoo: openerp
`
