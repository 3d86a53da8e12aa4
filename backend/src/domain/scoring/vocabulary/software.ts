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
`
