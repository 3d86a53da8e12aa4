// Skills of people who work with money: books, banks, investments, insurance.

/** Families of skills in accounting, banking, investment and insurance. */
export const financeSkills = `
# accounting
Accounting: accountant; accounts executive; accounts assistant; accounts manager; financial accounting; accounting manager; staff accountant; senior accountant; general accounting; accounting clerk; accounts officer; accounting principles; finance and accounts; junior accountant; accounting operations; management accounts; Buchhaltung; Rechnungswesen; comptabilité; comptable; contabilidad; contable; Buchhalter; Buchhalterin; Buchführung; Kontierung; Kontieren; Belegprüfung
- CPA: =CPA; certified public accountant
- ACCA: acca qualified; =ACCA
- Chartered accountant: chartered accountancy; ca inter; icai; =CIMA
- Accruals: accrual accounting; accruals and prepayments; prepayments
- Intercompany accounting: intercompany transactions; intercompany reconciliation; inter-company reconciliation
- Fixed asset accounting: fixed assets; depreciation; fixed asset register; fixed assets accounting
- Project accounting: job costing; contract accounting
- Nonprofit accounting: fund accounting; governmental accounting
- Lease accounting: asc 842; ifrs 16
- Revenue recognition: asc 606; ifrs 15; revenue accounting
- Financial consolidation: group consolidation; consolidated financial statements
Bookkeeping: book keeping; bookkeeper; ledger posting; double entry; day book; Finanzbuchhaltung; tenue de livres; teneduría de libros; tenue de la comptabilité; tenue des comptes; Kontenführung; llevanza de contabilidad
General ledger: gl accounting; general ledger accounting; chart of accounts; closing entries
- Journal entries: journal entry; posting journals; passing journal entries
- Month-end closing: month end close; monthly closing; month end closing; Monatsabschluss; clôture mensuelle; cierre mensual; Monatsabschlüsse
- Year-end closing: year end closing; year-end close; annual accounts; annual financial statements; Jahresabschluss; Jahresabschlüsse; clôture annuelle; cierre anual; cierre contable; Abschlussarbeiten
- Trial balance: trial balances
Accounts payable: accounts payables; ap processing; bills payable; payables; accounts payable specialist; Kreditorenbuchhaltung; comptabilité fournisseurs; cuentas por pagar; proveedores y pagos
- Invoice processing: processing invoices; invoice verification; three-way matching; invoice matching; 3 way match; Rechnungsprüfung; Rechnungsstellung; traitement des factures
- Vendor payments: payment runs; supplier payments; check runs; vendor invoices; ap invoices
- Travel and expense processing: t&e; employee expense claims; reimbursement claims; expense claims
Accounts receivable: accounts receivables; receivables; accounts receivable specialist; customer invoicing; medical billing accounts; Debitorenbuchhaltung; comptabilité clients; cuentas por cobrar; Debitoren
- Billing: invoicing; billing specialist; billing clerk; billing executive; billing operations; invoice preparation; facturation; facturación; Fakturierung
- Credit control: credit controller; credit management
- Cash application: cash posting; payment posting; remittance processing
- Dunning: dunning letters; payment reminders; Mahnwesen; relance clients
Debt collection: collections agent; debt recovery; collection executive; loan recovery; recovery officer; credit and collections; collection manager; Inkasso; Forderungsmanagement; recouvrement; cobranza; cobranzas; cobro de deudas; recobro; gestión de cobros
Bank reconciliation: account reconciliation; reconciliations; reconciliation; account reconciliations; bank reconciliations; reconciling accounts; rapprochement bancaire; rapprochements bancaires; conciliación bancaria; conciliaciones bancarias; Kontenabstimmung; Bankabstimmung
Payroll: payroll processing; payroll administration; payroll management; payroll executive; payroll specialist; salary processing; payroll manager; Lohnabrechnung; Lohnbuchhaltung; Gehaltsabrechnung; Lohn- und Gehaltsabrechnung; Entgeltabrechnung; gestion de la paie; paie; nómina; nóminas
- ADP: =ADP; adp workforce now; adp payroll
- Paychex: gusto payroll; paycom
- Payroll tax: payroll taxes; form 941; payroll tax returns
- Timekeeping: time sheets; timesheets; timesheet processing
Cost accounting: cost accountant; costing; cost analysis; management accounting; cost and management accounting; cma; Kostenrechnung; comptabilité analytique; contabilidad de costos; contabilidad de costes; contrôle de gestion; contrôleur de gestion
- Standard costing: standard costs
- Variance analysis: budget variance analysis; variance reporting
- Activity-based costing: activity based costing
- Product costing: cost calculation; bom costing
- Inventory accounting: inventory valuation; stock valuation
Financial reporting: financial statements; financial statement preparation; financial reports; final accounts; finalization of accounts; Finanzberichterstattung; reporting financier; informes financieros; estados financieros
- IFRS: international financial reporting standards; ias ifrs; ind as
- US GAAP: gaap; us-gaap; generally accepted accounting principles
- German GAAP: hgb
- SEC reporting: 10-k; 10-q; xbrl
- Balance sheets: balance sheet; balance sheet preparation; balance sheet finalization; Bilanzierung; bilan comptable; balance general; Bilanzbuchhalter
- Cash flow statements: cash flow statement; income statement; income statements
- Management reporting: management accounts preparation; mis reports; monthly reporting packs
- Regulatory reporting: regulatory returns; corep finrep
Tally: tally erp; tally erp 9; tally.erp; tally prime
QuickBooks: quick books; intuit
- Xero
- Sage: ?Sage; sage 50; sage line 50; sage accounting; sage 200; sage 300; peachtree
- FreshBooks: wave accounting; myob
Cash handling: cash management; cashier; cash counting; cash deposits; cash flow management; bank deposits; Kassenführung; tenue de caisse; manejo de caja; manejo de efectivo; Kassenabrechnung; Kassenabschluss; arqueo de caja; cierre de caja; tenue d'une caisse
- Cash register: till operation; cashiering; cash counter; till handling; Kasse; encaissement; caja registradora; cajero; cajera; Kassierer; Kassiererin; caissier; caissière; Kassieren; Kassentätigkeit; hôtesse de caisse; hôte de caisse; manejo de caja registradora
- Petty cash: petty cash handling; petty cash management
- Point of sale: pos system; pos systems; point of sale systems; epos
- Cash reconciliation: cash balancing; till balancing; balancing cash
DATEV: =Datev; lexware
Accounting software: accounting systems; accounting packages
Ledger maintenance: ledgers; subsidiary ledgers; sub-ledger
Bank statements: brs preparation; bank deposits preparation
# tax and audit
Taxation: tax preparation; tax returns; tax planning; tax compliance; tax accountant; direct tax; tax consultant; tax filing; tax advisory; tax manager; Steuerberatung; Steuerrecht; Steuerfachangestellte; fiscalité; impuestos; fiscalidad; Steuerberater; Steuererklärung; Steuererklärungen; Steuererklärungen erstellen; déclarations fiscales; declaraciones de impuestos; declaración de la renta
- Income tax: individual tax returns; personal income tax; 1040; itr filing; income tax returns
- Corporate tax: corporate income tax; corporation tax; 1120; business tax
- Transfer pricing
- International tax: cross-border tax; expatriate tax; tax treaties
- Tax software: turbotax; lacerte; proseries; ultratax
- Withholding tax: tds; tds returns; tax deducted at source
- Property tax: real estate tax
- Sales tax: sales and use tax; sales tax returns
Indirect tax: service tax
- VAT: value added tax; vat returns; =VAT; Umsatzsteuer; Mehrwertsteuer; TVA; IVA; Umsatzsteuervoranmeldung; déclaration de TVA; déclarations de TVA; declaración de IVA; Umsatzsteuervoranmeldungen
- GST: goods and services tax; gst returns; gst filing; gstr
- Customs duty: excise duty; excise
Auditing: audit; auditor; audit executive; audit manager; audit assistant; concurrent audit; Wirtschaftsprüfung; auditoría; auditor contable; auditeur; auditrice; auditor financiero
- Internal audit: internal auditor; internal auditing; internal audits; certified internal auditor; Innenrevision; Interne Revision; audit interne; auditoría interna
- External audit: statutory audit; statutory auditor; financial audit; financial statement audit
- Operational audit: operational auditing; process audit; compliance audit
- Audit planning: audit programs; risk-based audit; audit working papers; workpapers
- Tax audit: tax audits
- Audit software: caseware; acl analytics; teammate audit
Internal controls: internal control
- Sarbanes-Oxley: sox; sox compliance; sarbanes oxley; sox 404; sox testing
- Segregation of duties: control testing; controls testing
- COSO: coso framework
Stock audit: inventory audit; stock auditing; stock verification; physical verification; stock checking; stock auditor
Forensic accounting: fraud examination; forensic audit
- Fraud detection: fraud investigation; fraud prevention; fraud analysis; fraud analyst
# corporate finance
Financial analysis: financial analyst; financial projections; financial forecasting; finance analyst; financial forecasts; Finanzanalyse; analyse financière; análisis financiero
- Financial modeling: financial modelling; financial models; three-statement model; dcf
- Ratio analysis: financial ratios
- FP&A: financial planning and analysis; fp and a
- Break-even analysis: sensitivity analysis; scenario analysis
- Return on investment: roi analysis; npv irr; net present value
Corporate finance: finance manager; finance director; chief financial officer; cfo; financial controller; controller; financial management; finance executive; head of finance; finance; assistant controller; financial operations; comptroller; vp finance; finance d'entreprise; finanzas; finanzas corporativas
Forecasting: revenue forecasting; budget forecasting; budgeting and forecasting; demand planning forecasts; sales forecasts
Treasury: treasury management; treasurer; treasury operations; cash flow; trésorerie; tesorería
- Liquidity management: cash pooling; cash positioning
- Foreign exchange: forex; fx trading; currency exchange; fx hedging
- Hedging: hedge accounting; currency hedging
- Cash flow forecasting: cash forecasting; cash flow planning; cash flow projections
Mergers and acquisitions: m and a
- Due diligence: financial due diligence; vendor due diligence
- Business valuation: valuation; company valuation; valuations; enterprise valuation; valuation modeling
- Post-merger integration: post merger integration; merger integration
Investment banking: investment banker; capital markets; banque d'investissement; banca de inversión
- IPOs: initial public offering; ipo; equity capital markets
- Debt capital markets: bond issuance; syndicated loans; leveraged finance
- Private equity: buyouts; lbo modeling
- Venture capital: startup financing; angel investing; fundraising rounds
- Pitch books: pitchbook; investment memoranda
Equity research: equity analyst; securities analysis; stock market; trading; trader; equities; equity dealer
- Stock trading: equity trading; securities trading; stock broking; stock market trading; day trading
- Derivatives: options trading; futures and options; swaps; derivatives trading; structured products
- Fixed income: fixed income securities; bond trading
- Commodities trading: commodity trading
- Technical analysis: chart analysis; technical analysis of stocks
- Algorithmic trading: quantitative trading; high frequency trading
Portfolio management: fund management; investment management; investment advisory; investment portfolio; financial advisor
- Wealth management: wealth manager; private banking; wealth advisor; private wealth management
- Financial planning: financial planner; retirement planning; certified financial planner; cfp; estate planning
- Mutual funds: mutual fund; fund distribution; mutual fund distribution
- Asset allocation: portfolio construction; asset management finance
- Hedge funds: hedge fund; hedge fund accounting; alternative investments
- Fund administration: nav calculation; fund accountant; transfer agency; investment accounting
- CFA: =CFA; chartered financial analyst
- Pension administration: pensions; pension funds; pension scheme administration
- ESG investing: sustainable finance; impact investing; green bonds
Grant accounting: fund accounting nonprofits; grant management finances
Bloomberg Terminal: bloomberg; reuters eikon; refinitiv; factset; capital iq; morningstar
Securities operations: trade settlement; corporate actions; securities settlement; reconciliations securities; trade support
Investor relations: investor communications; shareholder relations
Financial risk management: market risk; value at risk; frm; liquidity risk; financial risk
Basel III: basel ii; basel regulations; solvency ii; mifid; dodd-frank
Quantitative finance: quantitative analyst; derivatives pricing; stochastic calculus
Crowdfunding
Insolvency: bankruptcy; liquidation; insolvency administration; bankruptcy law
# banking and lending
Banking: banking operations; retail banking; banker; bank operations; personal banker; banking and finance; branch operations banking; Bankwesen; Bankkaufmann; Bankkauffrau; banque; secteur bancaire; banca; conseiller bancaire; conseillère bancaire; asesor bancario; Bankberater
- Branch management: bank branch manager; branch banking; bank branch management
- Teller operations: bank teller; teller; head teller; vault management
- Account opening: new accounts; account opening procedures; current account; savings account; casa
- KYC: know your customer; kyc documentation; customer due diligence; kyc analyst; kyc aml
- Corporate banking: wholesale banking; commercial banking; transaction banking
- Digital banking: online banking; mobile banking; internet banking
- Core banking systems: core banking; flexcube
- ATM operations: atm management; atm servicing
Lending: loans; term loan; term loans; home loan; home loans; loan against property; lap; loan sales; msme; retail lending; credit facilities; Kreditgeschäft; crédit bancaire; préstamos; Kreditvergabe
- Loan origination: loan processing; loan processor; loan officer; loan documentation; loan closing
- Personal loans: personal loan; consumer lending; consumer loans
- Business loans: business loan; sme lending; sme loans; msme loans; commercial lending
- Working capital: working capital finance; working capital management; working capital loans; cash credit; overdraft
- Project finance: project financing; infrastructure finance
- Loan servicing: loan administration; loan servicer
- Leasing finance: asset finance; equipment leasing; vehicle finance; auto loans; auto finance
- Agricultural lending: agri loans; farm credit
- Factoring: invoice discounting; bill discounting; invoice factoring
Credit analysis: credit analyst; credit appraisal; credit manager; credit assessment; credit evaluation; credit administration; credit officer
- Credit risk: credit risk management; credit risk analysis; credit risk modeling
- Credit scoring: scorecards; credit bureau; cibil
- Credit underwriting: loan underwriting; credit underwriter; loan underwriter
- Financial spreading: moody's risk analyst
Mortgage: mortgages; mortgage loans; mortgage underwriting; mortgage banking; mortgage lending; mortgage loan officer; refinancing
Trade finance: export finance; documentary collections
- Letters of credit: letter of credit; lc opening; documentary credit; ucp 600
- Bank guarantees: bank guarantee; standby letters of credit; surety bonds
Anti-money laundering: aml; kyc compliance; bank secrecy act; aml analyst; Geldwäscheprävention; lutte contre le blanchiment; prevención de lavado de dinero
- Transaction monitoring: suspicious activity reports; sar filing; alert investigation
- Sanctions screening: ofac; sanctions compliance; pep screening
- CAMS: =CAMS; cams certified
Payment processing: payment gateway; Zahlungsverkehr; Zahlungsabwicklung
- Credit cards: credit card processing; card operations; debit cards; credit card sales; card payments
- Wire transfers: swift payments; sepa; ach payments; fund transfers; electronic funds transfer
- Merchant services: merchant acquiring; pos terminals
- Chargebacks: chargeback handling; chargeback processing; payment disputes
- FinTech: fintech products; open banking; digital payments; upi payments
Microfinance: micro finance; self help groups; financial inclusion
# insurance
Insurance: general insurance; insurance products; bancassurance; insurance executive; insurance policies; Versicherung; Versicherungen; Versicherungskaufmann; seguros
- Life insurance: life insurance sales; term insurance; annuities
- Health insurance: medical insurance; group health insurance; mediclaim
- Property and casualty insurance: property and casualty; p&c insurance; property insurance; home insurance
- Motor insurance: auto insurance; vehicle insurance; car insurance
- Liability insurance: professional indemnity; commercial insurance; commercial lines
- Marine insurance: cargo insurance
- Reinsurance: treaty reinsurance; facultative reinsurance
- Insurance brokerage: insurance broker; insurance broking; insurance brokers
- Policy administration: policy servicing; policy issuance; policy renewals; endorsements processing
Insurance underwriting: underwriter; policy underwriting; insurance underwriter
Claims management: claims processing; insurance claims; claims handling; claims adjudication; claims settlement; claims examiner; claim processing; surveyor of losses
- Claims adjusting: claims adjuster; loss adjuster; claims adjustment; loss adjusting
- Claims investigation: insurance investigation; siu investigation
- Subrogation: third party recovery
- Property damage assessment: damage appraisal; xactimate; loss assessment; vehicle damage assessment
Actuarial science: actuarial; actuary; actuarial analysis
- Actuarial valuation: reserving; loss reserving; ifrs 17
- Insurance pricing: premium calculation; rating insurance
`
