// Skills of people who write software. One a line: the usual name, then other spellings. See `vocabulary.ts`.

/** Families of skills in software development. */
export const softwareSkills = `
# programming languages
JavaScript: javascript; java script; js; ecmascript; es6
TypeScript: type script
Java: core java; java se; jdk; j2se
Python: python3; python programming
C: ~C; c language; c programming; ansi c; embedded c
C++: c++; cpp; visual c++
C#: c#; c sharp; csharp
Go: golang; go language; go programming; ~Go
Rust: rust programming; rust language; ~Rust
Ruby: =Ruby; ruby programming
PHP: php7; php8
Swift: ~Swift; swiftui; swift programming
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
Visual Basic: vb; vb.net; visual basic.net; vb6; vba
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
# web frontend
HTML: html5; xhtml; html css
CSS: css3; cascading style sheets; sass; scss; less css
React: =React; react.js; reactjs; react developer; react native web
Angular: angularjs; angular.js
Vue.js: vue; vuejs
Svelte: sveltekit
Next.js: nextjs
jQuery
Bootstrap: =Bootstrap; twitter bootstrap
Tailwind CSS: tailwind; tailwindcss
Redux
Webpack: vite
Front-end development: front end; frontend; front end developer; frontend engineer; ui developer; ui development; web designer
Web development: web developer; web applications; web application development; web programming; website development
Responsive design: responsive web design
Web accessibility: wcag; a11y
WordPress: word press
Drupal: joomla
# backend and services
Node.js: nodejs; node.js; node js
Express: express.js; expressjs
.NET: .net; dotnet; dot net; .net framework; .net core; asp.net; vb.net developer; ado.net; asp net
Spring: spring boot; springboot; spring framework; spring mvc; ~Spring
Django
Flask: ~Flask
FastAPI
Ruby on Rails: rails; ror
Laravel
Hibernate: jpa; java persistence
Java EE: j2ee; jee; jakarta ee; enterprise java; servlets; jsp; ejb
REST APIs: =REST; restful; rest api; restful web services; web services; soap; web api; api development; api design
GraphQL
gRPC: protocol buffers; protobuf
Microservices: micro services; microservice architecture; service oriented architecture; soa
Message queues: rabbitmq; activemq; message broker; ibm mq; jms
Apache Kafka: kafka; event streaming
Backend development: back end; backend; back end developer; backend engineer; server side development
Full-stack development: full stack; fullstack; full stack developer; mern stack; mean stack; lamp stack
# mobile development
Android: android development; android studio; android developer; android sdk
iOS: ios development; ios developer; xcode; cocoa touch; iphone development
React Native
Flutter
Xamarin: ionic; cordova; phonegap
Mobile development: mobile applications; mobile app development; mobile apps; mobile developer
# data stores
MySQL: mariadb
PostgreSQL: postgres
Microsoft SQL Server: sql server; mssql; ms sql; ms sql server; ssms
Oracle Database: oracle db; oracle dba; oracle 10g; oracle 11g; oracle 12c; oracle forms; oracle database administration
MongoDB: mongo
Redis: memcached
Elasticsearch: elastic search; solr; opensearch; elk stack
Cassandra: dynamodb; nosql; hbase; couchdb
SQLite
Microsoft Access: ms access; access database; ~Access
Database design: database development; data modeling; data modelling; database schema; relational databases; rdbms; er diagrams
Database administration: dba; database administrator; database tuning; database management; database maintenance
# cloud and delivery
Amazon Web Services: aws; ec2; amazon s3; aws lambda; cloudformation
Microsoft Azure: azure; azure devops
Google Cloud: gcp; google cloud platform; bigquery
Cloud computing: cloud architecture; cloud infrastructure; cloud engineer; iaas; paas; cloud migration
Docker: containerization; docker compose
Kubernetes: k8s; openshift; helm charts
Terraform: infrastructure as code; pulumi
Ansible: ~Puppet; ~Chef; configuration management tools; saltstack
CI/CD: ci cd; continuous integration; continuous delivery; continuous deployment; jenkins; gitlab ci; github actions; bamboo ci; teamcity
DevOps: dev ops; devops engineer; site reliability engineering; site reliability engineer; sre; release engineering
Git: github; gitlab; bitbucket; version control; subversion; svn; clearcase; source control; tfs; team foundation server
Monitoring and observability: prometheus; grafana; datadog; splunk; new relic; nagios; application monitoring
# software quality
Manual testing: manual tester; functional testing; black box testing; system testing; exploratory testing; smoke testing; sanity testing
Regression testing: regression tests; regression test suite
User acceptance testing: uat; acceptance testing
Test automation: automated testing; automation testing; qtp; uft; test automation framework; automation tester; cypress; playwright
Selenium: selenium webdriver
Performance testing: load testing; jmeter; loadrunner; load runner; stress testing
Test management: quality center; hp quality center; hp alm; =ALM; test director; testrail; application lifecycle management; zephyr
Test planning: test plans; test cases; test case design; test scripts; test strategy; test scenarios; test execution; defect tracking; bug tracking; defect management
Software testing: software tester; qa testing; qa engineer; software quality assurance; test engineer; qa analyst; qa lead; test lead; test analyst; sqa
Unit testing: junit; test driven development; tdd; jest; pytest; nunit
API testing: postman; soapui
# software engineering
Software development: software engineering; software developer; software engineer; programmer; application development; application developer; coding; computer programming; software programming
Software architecture: software architect; solution architecture; solution architect; system architecture; technical architect; enterprise architecture; enterprise architect
Object-oriented design: object oriented programming; oop; ooad; uml; design patterns
Algorithms: data structures; data structures and algorithms
Software development life cycle: sdlc; stlc; software life cycle
Requirements engineering: requirements gathering; requirement analysis; requirements analysis; functional specifications; business requirements; use cases; user stories; requirements elicitation
Business systems analysis: systems analyst; system analyst; systems analysis; business analyst; business analysis; it business analyst; functional consultant
Technical leadership: technical lead; tech lead; team lead technical lead; lead developer; lead engineer; engineering manager
Embedded systems: embedded software; firmware; microcontrollers; rtos; arduino; raspberry pi; embedded engineer; embedded programming
Game development: unity; unreal engine; game design; game developer
Blockchain: smart contracts; ethereum; web3
Technical documentation: technical writing; technical writer; api documentation; user manuals
Salesforce development: apex programming; visualforce; salesforce developer; lightning web components
ServiceNow: service now
SharePoint: microsoft sharepoint; ms sharepoint
`
