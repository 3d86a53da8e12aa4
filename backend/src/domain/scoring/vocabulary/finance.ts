// Skills of people who work with money: books, banks, investments, insurance.

/** Families of skills in accounting, banking, investment and insurance. */
export const financeSkills = `
# accounting
Accounting: accountant; accounts executive; accounts assistant; accounts manager; financial accounting; accounting manager; staff accountant; senior accountant; general accounting; accounting clerk; chartered accountant; cpa; certified public accountant; accounts officer; accounting principles; finance and accounts; acca; junior accountant; accounting operations
Bookkeeping: book keeping; bookkeeper; ledger posting; journal entries; double entry; day book
General ledger: gl accounting; general ledger accounting; chart of accounts; month end close; month-end close; year-end close; trial balance; closing entries; month end closing
Accounts payable: accounts payables; ap processing; invoice processing; vendor payments; bills payable; payables; vendor invoices; accounts payable specialist; invoicing
Accounts receivable: accounts receivables; receivables; accounts receivable specialist; billing; billing executive; credit control; cash application; customer invoicing; billing clerk; medical billing accounts
Debt collection: collections agent; debt recovery; collection executive; loan recovery; recovery officer; credit and collections; collection manager
Bank reconciliation: account reconciliation; reconciliations; reconciliation; account reconciliations; bank reconciliations; reconciling accounts
Payroll: payroll processing; payroll administration; payroll management; payroll executive; adp; payroll specialist; salary processing; payroll manager
Cost accounting: cost accountant; costing; cost analysis; product costing; management accounting; cost and management accounting; standard costing; variance analysis; cma
Financial reporting: financial statements; gaap; us gaap; ifrs; balance sheet; financial statement preparation; income statements; sec reporting; financial reports; final accounts; finalization of accounts; balance sheet finalization
Tally: tally erp; tally erp 9; tally.erp; tally prime
QuickBooks: quick books; intuit; peachtree; sage accounting; xero; sage 50; freshbooks
Cash handling: cash management; cashier; cash register; cash counting; petty cash; cash deposits; teller; point of sale; cash flow management; bank deposits
# tax and audit
Taxation: tax preparation; tax returns; income tax; corporate tax; tax planning; tax compliance; tax accountant; direct tax; tax consultant; tax filing; tds; tax advisory; tax manager
Indirect tax: gst; vat; service tax; sales tax; excise; gst filing; gst returns; excise duty
Auditing: audit; auditor; internal audit; internal auditor; statutory audit; external audit; financial audit; audit planning; audit executive; audit manager; internal auditing; audit assistant; concurrent audit; audit programs; operational audits
Internal controls: sarbanes oxley; sox; sox compliance; internal control; coso; sox 404; control testing
Stock audit: inventory audit; stock auditing; stock verification; physical verification; physical inventory; stock taking; stocktaking; cycle count; cycle counting; stock count; inventory counts; stock checking; physical stock verification; stock auditor
Forensic accounting: fraud investigation; fraud detection; fraud prevention; fraud analysis; fraud examination; forensic audit
# corporate finance
Financial analysis: financial analyst; financial modeling; financial modelling; ratio analysis; financial planning and analysis; fp&a; fp and a; financial projections; financial forecasting; finance analyst; financial forecasts
Corporate finance: finance manager; finance director; chief financial officer; cfo; financial controller; controller; financial management; finance executive; head of finance; finance; assistant controller; financial operations; comptroller; vp finance
Forecasting: revenue forecasting; budget forecasting; budgeting and forecasting; demand planning forecasts; sales forecasts
Treasury: treasury management; cash flow forecasting; treasurer; liquidity management; foreign exchange; forex; treasury operations; cash flow
Mergers and acquisitions: m and a; due diligence; valuation; business valuation; company valuation; post merger integration
Investment banking: investment banker; ipo; equity capital markets; capital markets; private equity; venture capital; pitch books
Equity research: equity analyst; securities analysis; stock market; equity trading; trading; trader; stock broking; derivatives trading; technical analysis of stocks; equities; derivatives; equity dealer; commodities trading
Portfolio management: fund management; wealth management; wealth manager; investment management; mutual funds; investment advisory; asset allocation; investment portfolio; financial planner; private banking; wealth advisor; fund accounting; hedge funds; financial advisor; financial planning; retirement planning; estate planning
Grant accounting: fund accounting nonprofits; grants accounting; grant management finances
# banking and lending
Banking: banking operations; retail banking; bank teller; banker; branch banking; bank operations; commercial banking; corporate banking; personal banker; bank branch manager; banking and finance; branch operations banking; casa; current account; savings account; kyc
Lending: loans; loan processing; loan officer; term loan; term loans; home loan; home loans; personal loan; personal loans; business loan; business loans; working capital; working capital loans; overdraft; cash credit; loan origination; sme lending; loan against property; lap; commercial lending; consumer lending; loan sales; sme loans; msme; project finance; bill discounting; working capital finance; loan documentation; loan closing; retail lending; credit facilities
Credit analysis: credit analyst; credit risk; credit appraisal; credit underwriting; credit manager; credit assessment; loan underwriting; credit evaluation; credit underwriter; credit scoring; credit administration; credit officer
Mortgage: mortgages; mortgage loans; mortgage underwriting; mortgage banking; loan processor; mortgage lending; mortgage loan officer; refinancing
Trade finance: letters of credit; letter of credit; bank guarantee; bank guarantees; export finance; documentary collections
Anti-money laundering: aml; kyc compliance; transaction monitoring; know your customer; bank secrecy act; sanctions screening; aml analyst
Payment processing: card payments; credit cards; debit cards; payment gateway; merchant services; credit card sales; wire transfers
Microfinance: micro finance; self help groups; financial inclusion
# insurance
Insurance: life insurance; general insurance; health insurance; insurance sales; insurance advisor; insurance agent; insurance products; bancassurance; insurance broker; property and casualty; insurance executive; auto insurance; motor insurance; insurance policies
Insurance underwriting: underwriter; policy underwriting; insurance underwriter; policy issuance
Claims management: claims processing; claims adjuster; insurance claims; claims handling; claims adjudication; claims settlement; claims examiner; claim processing; loss assessment; surveyor of losses
Actuarial science: actuarial; actuary; actuarial analysis
`
