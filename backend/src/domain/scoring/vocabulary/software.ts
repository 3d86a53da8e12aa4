// Skills of people who write software. One a line: the usual name, then other spellings. See `vocabulary.ts`.

/** Families of skills in software development. */
export const softwareSkills = `
# programming languages
JavaScript: java script; js; ecmascript; es6
TypeScript: type script
Java: core java; java se; jdk; j2se
Python: python3; python programming
C: ~C; c language; c programming; ansi c; embedded c
C++: cpp; visual c++
- STL: standard template library; ?Boost
C#: c sharp; csharp
Go: golang; go language; go programming; ~Go
Rust: rust programming; rust language; ~Rust
Ruby: =Ruby; ruby programming
PHP: php7; php8
Swift: ~Swift; swift programming
Kotlin
Scala
R: r programming; r language; rstudio; r studio; tidyverse; ~R
Perl
Haskell
Elixir
Clojure
Erlang
Lua
Dart
Objective-C: objective c
Visual Basic: vb; vb.net; visual basic.net; vb6
- VBA: visual basic for applications; excel vba; excel macros; vba macros
- VBScript
MATLAB
Fortran
COBOL
Assembly language: assembly programming
Bash: shell scripting; shell script; unix shell; bash scripting; korn shell
PowerShell: power shell
SQL: structured query language; sql queries; sql programming; t-sql; transact sql
PL/SQL: pl sql; plsql
ABAP: sap abap
Solidity
F#: f sharp; fsharp
Groovy
Julia: ?Julia; julia language
Ada: ?Ada; ada programming
Delphi: =Delphi; object pascal; turbo pascal; ?Pascal
Smalltalk
Prolog
Lisp: common lisp; =LISP
Scheme: ?Scheme; ?Racket
OCaml
Zig: ?Zig
Crystal: ?Crystal
Nim: ?Nim
Apex: ?Apex; apex classes; apex triggers
RPG: ~RPG; rpgle; rpg iv; rpg ile
JCL: job control language
Mainframe: mainframes; z/os; ibm mainframe; mvs; =CICS; vsam; tso ispf
REXX
Tcl: tcl tk; =TCL
AWK: sed awk; =awk
Batch scripting: batch scripts; windows batch files
LaTeX: ~Latex; =LaTeX
CUDA: opencl; gpu programming; gpgpu
XML: xslt; xsd; xpath; xquery
JSON
YAML
Regular expressions: regex; regexp
WebAssembly: wasm
GDScript
ActionScript: adobe flex; apache flex
ColdFusion: cfml
Excel formulas: index match; xlookup; sumif
# web frontend
HTML: html5; xhtml; html css
CSS: css3; cascading style sheets
- Sass: =SASS; scss; less css
React: =React; react.js; reactjs; react developer; react native web
- React Hooks
- Gatsby: gatsbyjs; ?Gatsby
- Material UI: mui; material-ui
Angular: angularjs; angular.js
- RxJS: reactive extensions
- NgRx
Vue.js: vue; vuejs
- Nuxt: nuxt.js; nuxtjs
- Vuex: pinia
Svelte: sveltekit
Next.js: nextjs
jQuery
Bootstrap: =Bootstrap; twitter bootstrap
Tailwind CSS: tailwind; tailwindcss
Redux
Webpack
- Vite: ~Vite; vitejs
- Babel: ?Babel
- npm: =npm; yarn package manager; pnpm
Front-end development: front end; frontend; front end developer; frontend engineer; ui developer; ui development
Web development: web developer; web applications; web application development; web programming; website development; Webentwicklung; Webentwickler; développement web; développeur web; desarrollo web; desarrollador web; Webprogrammierung
Responsive design: responsive web design
Web accessibility: wcag; a11y
WordPress: word press; woocommerce themes
- Elementor: divi; wpbakery
Drupal
- Joomla
Ember.js: emberjs
Backbone.js: backbonejs
Alpine.js: alpinejs
Three.js: threejs; webgl
D3.js: d3js; =D3
Typo3
Wix: wix.com; wix website
Squarespace
Webflow
Contentful: headless cms
Content management systems: cms; sitecore; adobe experience manager; umbraco; kentico; web content management
AJAX
Single-page applications: single page applications; spa development
Progressive web apps: pwa; progressive web applications
Cross-browser compatibility: cross browser testing; browser compatibility
Storybook: ?Storybook
jQuery UI: jquery mobile
# backend and services
Node.js: nodejs; node js
Express: express.js; expressjs; ~Express
.NET: dotnet; dot net; .net framework; .net core; vb.net developer; ado.net
- ASP.NET: asp net; asp.net mvc; asp.net core; web forms
- Entity Framework: linq; ef core
- Blazor
- WPF: windows presentation foundation; xaml
- WCF: windows communication foundation
- WinForms: windows forms
- NuGet
Spring: spring framework; spring mvc; ?Spring
- Spring Boot: springboot
- Spring Security
- Spring Cloud
Django
Flask: ~Flask
FastAPI
Ruby on Rails: ror; =Rails
Laravel
Hibernate: jpa; java persistence
Java EE: j2ee; jee; jakarta ee; enterprise java; servlets
- JSP: java server pages; jsp servlets
- JSF: java server faces; primefaces
- EJB: enterprise java beans
- Apache Struts: struts; struts2
- Maven: apache maven; ~Maven
- Gradle
- Tomcat: apache tomcat
- JBoss: wildfly; websphere; weblogic; glassfish
REST APIs: =REST; restful; rest api; restful web services; web services; web api; api development; api design
GraphQL
gRPC: protocol buffers; protobuf
Microservices: micro services; microservice architecture; service oriented architecture; soa
Message queues: rabbitmq; activemq; message broker; ibm mq; jms
Apache Kafka: kafka; event streaming
Backend development: back end; backend; back end developer; backend engineer; server side development
Full-stack development: full stack; fullstack; full stack developer; mern stack; mean stack; lamp stack
Symfony
CodeIgniter
CakePHP: cake php
Yii: yii2; yii framework
NestJS: nest.js
Celery: ?Celery; celery workers
SQLAlchemy
Strapi
OpenAPI: swagger; openapi specification
SOAP: =SOAP; soap web services; wsdl
WebSockets: web sockets; socket.io; websocket
OAuth: oauth2; openid connect; jwt; saml
Apache HTTP Server: apache web server; apache server; httpd
Nginx
Microsoft IIS: iis; internet information services
Serverless computing: serverless; serverless architecture; lambda functions; azure functions; cloud functions
Event-driven architecture: event driven architecture; event sourcing; cqrs
Distributed systems: distributed computing; high availability systems
Multithreading: multi-threading; concurrency; parallel programming; parallel computing
Caching: varnish; redis caching
Apache Camel: mule esb; mulesoft; enterprise service bus; tibco; biztalk
Payment integration: stripe api; payment gateway integration; paypal integration
# mobile development
Android: android development; android studio; android developer; android sdk
- Jetpack Compose: android jetpack
iOS: ios development; ios developer; xcode; cocoa touch; iphone development
- SwiftUI
- Core Data: uikit; cocoapods
- TestFlight: app store connect
React Native
Flutter
Xamarin
- Ionic: ionic framework; =Ionic
- Cordova: apache cordova; phonegap
Mobile development: mobile applications; mobile app development; mobile apps; mobile developer; App-Entwicklung; développement mobile; desarrollo móvil
.NET MAUI
Firebase: firestore
# data stores
MySQL
- MariaDB
PostgreSQL: postgres
Microsoft SQL Server: sql server; mssql; ms sql; ms sql server; ssms
Oracle Database: oracle db; oracle dba; oracle 10g; oracle 11g; oracle 12c; oracle database administration; =Oracle
- Oracle Forms: oracle forms and reports; oracle reports
- Oracle RAC: oracle data guard; rman
MongoDB: mongo
Redis
Elasticsearch: elastic search; solr; opensearch
Cassandra
- DynamoDB: amazon dynamodb
- HBase
- CouchDB: couchbase
- NoSQL: nosql databases
SQLite
Microsoft Access: ms access; access database; ?Access
Database design: database development; database schema; relational databases; rdbms; er diagrams; Datenbankdesign; Datenbankentwicklung; Datenbanken; bases de données; base de données; bases de datos; diseño de bases de datos
Database administration: dba; database administrator; database tuning; database management; database maintenance; Datenbankadministration; administration de bases de données; administración de bases de datos
Neo4j: graph databases; cypher query language
IBM Db2: db2; udb
Sybase: sybase ase
Informix
Memcached
ClickHouse
TimescaleDB: influxdb; time series databases
Supabase
FileMaker: file maker; filemaker pro
dBase: foxpro; visual foxpro
Stored procedures: database triggers; user defined functions
Query optimization: sql tuning; query tuning; sql performance tuning; index tuning
Data modeling: data modelling; erwin; entity relationship diagrams; logical data model
Vector databases: pinecone; pgvector; faiss
# cloud and delivery
Amazon Web Services: aws
- Amazon EC2: ec2; elastic compute cloud
- Amazon S3: =S3; aws s3
- AWS Lambda
- Amazon RDS: aws rds; aurora database
- CloudFormation: aws cloudformation; aws cdk
- Amazon ECS: =EKS; =ECS; aws fargate; amazon eks
- CloudWatch: amazon cloudwatch
Microsoft Azure: azure
- Azure DevOps: vsts; azure pipelines
- Azure Data Factory
- Azure Active Directory: microsoft entra id; azure ad
Google Cloud: google cloud platform
- BigQuery: google bigquery
- Google Kubernetes Engine: gke
Cloud computing: cloud architecture; cloud infrastructure; cloud engineer; iaas; paas; cloud migration; informatique en nuage; computación en la nube
Docker: containerization
- Docker Compose: docker swarm
- Podman
Kubernetes: k8s
- Helm: ?Helm; helm charts
- OpenShift: red hat openshift
- Istio: service mesh
Terraform: infrastructure as code
- Pulumi
Ansible: ~Chef; configuration management tools
- Puppet: ?Puppet; puppet enterprise
- Chef Infra: chef cookbooks; opscode chef
- SaltStack: salt stack
CI/CD: ci cd; continuous integration; continuous delivery; continuous deployment
- Jenkins: hudson
- GitHub Actions
- GitLab CI: gitlab ci cd; gitlab runner
- CircleCI: travis ci; circle ci
- TeamCity: bamboo ci; octopus deploy
- Argo CD: argocd; gitops; flux cd
DevOps: dev ops; devops engineer; release engineering
- Site reliability engineering: site reliability engineer; sre
Git: version control; source control
- GitHub
- GitLab
- Bitbucket
- Subversion: svn; tortoise svn
- Perforce: clearcase; cvs version control; mercurial scm
- Team Foundation Server: tfs
Monitoring and observability: application monitoring
- Prometheus: ?Prometheus
- Grafana
- Datadog
- Splunk
- New Relic: appdynamics; dynatrace
- Nagios: zabbix; icinga
- ELK stack: logstash; kibana; elastic stack
- OpenTelemetry: distributed tracing; jaeger tracing
OpenStack: open stack
Heroku
Vercel: netlify
DigitalOcean
Cloudflare
Vagrant: hashicorp vagrant
HashiCorp Vault: secrets management
Release management: release manager; release planning; deployment management; build and release
Artifactory: sonatype nexus; jfrog
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
