// Skills of people who sell, market and trade.

/** Families of skills in selling, marketing, retail and foreign trade. */
export const commerceSkills = `
# selling
Sales: sales executive; sales representative; sales associate; selling; sales officer; sales consultant; sales professional; sales engineer; sales coordinator; inside sales; outside sales; field sales; direct sales; sales person; sales rep; salesperson; sales development; sales skills; sales promotion; sales support; sales advisor; corporate sales; b2b sales; institutional sales; sales agent; direct selling; solution selling; retail sales; sales force; consultative selling; counter sales; industrial sales; b2b; pre sales; presales; sales operations
Sales management: sales manager; regional sales manager; area sales manager; sales director; head of sales; sales team management; sales leadership; territory manager; territory management; zonal manager; national sales manager; vp sales; sales strategy; area sales executive; sales planning; regional sales; territory sales; sales supervision; sales team leader; territory sales manager
Sales training: sales trainer; sales coaching; sales enablement; sales training manager; product training for sales; sales induction
Account management: key account management; key account manager; account manager; account executive; key accounts; strategic accounts; client servicing; account director; major accounts; national accounts; account development; client servicing executive; client account management
Telesales: telemarketing; tele sales; cold calling; tele caller sales; inside sales executive; telephone sales; telesales executive; tele marketing; tele sales executive; telemarketer
Prospecting: lead qualification; pipeline management; lead management; sales pipeline; sales leads; prospect identification; sales prospecting; sales funnel
Sales forecasting: sales analysis; sales reporting; sales targets; sales budget; sales analytics; sales quotas
Channel sales: dealer management; distributor management; dealer network; distribution network; channel partner; channel management; channel partners; distributor handling; dealer development; dealership management; channel development; distributor sales; channel sales manager
Real estate sales: real estate; real estate agent; property sales; property consultant; realtor; leasing; property management; leasing agent; property manager; real estate broker; lease administration; tenant relations; apartment leasing; residential sales
Medical sales: pharmaceutical sales; medical representative; pharma sales; medical device sales; pharma marketing; medical rep
Automotive sales: car sales; vehicle sales; automobile sales; auto sales; showroom sales
Cross-selling: upselling; up-selling; cross selling; suggestive selling
# marketing
Marketing: marketing manager; marketing executive; marketing management; marketing coordinator; marketing specialist; marketing director; marketing campaigns; marketing strategy; marketing strategies; marketing plan; marketing plans; marketing communications; marketing assistant; product marketing; marketing officer; direct marketing; strategic marketing; marketing head; trade marketing; marketing analytics; field marketing; marketing planning; marketing programs; marketing materials
Brand management: branding; brand manager; brand strategy; brand development; brand building; brand awareness; brand identity; brand promotion; brand marketing
Digital marketing: online marketing; internet marketing; digital marketing executive; digital marketer; performance marketing; digital media; web marketing; digital marketing manager; digital strategy; online advertising; digital advertising; growth marketing; digital campaigns
Search engine optimization: seo; search engine optimisation; seo specialist; seo executive; seo analyst; on page optimization; off page optimization; link building; keyword research; on-page seo; off-page seo; organic search; backlinks; seo manager; search rankings; organic traffic
Search engine marketing: sem; pay per click; ppc; google adwords; adwords; google ads; bing ads; paid search; cost per click; ppc campaigns; search advertising
Social media marketing: social media; smo; smm; social media manager; social media optimization; facebook marketing; instagram marketing; social media executive; facebook ads; social media management; social media strategy; community management; influencer marketing; social networking
Content marketing: content strategy; content creation; content management; content development; blogging; blog management; content strategist; content manager; blog writing; editorial calendar
Email marketing: e-mail marketing; mailchimp; email campaigns; marketing automation; marketo; newsletters; constant contact; drip campaigns; e-newsletter
Web analytics: google analytics; omniture; adobe analytics; google webmaster tools; google search console; website traffic; website analytics; conversion rate optimization; google tag manager; traffic analysis; a/b testing
Affiliate marketing: affiliate programs; media buying; programmatic advertising; display advertising; banner advertising
Advertising: ad campaigns; advertising agency; media planning; media planner; print advertising; advertising sales; outdoor advertising; advertisements; ad sales; media sales; atl btl; btl activities; creative campaigns
Public relations: pr; media relations; press releases; corporate communications; publicity; public relation; press conferences; pr executive; pr manager; crisis communications; external communications; spokesperson; media outreach
Event marketing: trade shows; exhibitions; promotional events; brand activation; trade fairs; event promotion; road shows; sponsorship; promotional campaigns
Fundraising: fund raising; donor relations; grant writing; donor management; capital campaigns; development officer fundraising; philanthropy; grant proposals
# retail and e-commerce
Retail: retail management; store manager; retail sales associate; store management; retail operations; retail store; retail executive; retail manager; assistant store manager; department manager; store supervisor; shop assistant; shop floor; store associate; retail sales executive; floor manager; store incharge
Merchandising: visual merchandising; merchandiser; visual merchandiser; product merchandising; planograms; retail merchandising; product display; fashion merchandising; garment merchandiser; category management; category manager; assortment planning; buying and merchandising
E-commerce: ecommerce; e commerce; online sales; magento; shopify; amazon marketplace; online retail; woocommerce; ecommerce executive; catalog management; online store; ebay; seller central; product listing; marketplace management; ecommerce manager; ecommerce operations
Pricing: price analysis; pricing strategy; pricing analyst; price negotiation; price setting; pricing analysis
Loss prevention: shrinkage control; theft prevention; shrink control; asset protection
Stock replenishment: restocking; shelf stocking; stocking shelves; stock replenishment; stocker
# foreign trade
International business: international sales; international business development; international trade; global sales; international sales manager; international business manager; overseas business; global business development; international expansion; overseas sales; international operations
International marketing: export marketing; international marketing manager; global marketing; overseas marketing; export marketing executive; export sales; export marketing manager
Export: exports; export documentation; export manager; export executive; import export; export import; export operations; international shipping; exim; export documentation executive; merchant exporter; export coordinator
Import: imports; import documentation; import operations; import executive; import manager; import procurement; global sourcing imports
Customs clearance: customs compliance; customs brokerage; cha; custom house agent; custom clearance; incoterms; tariff classification; customs regulations; trade compliance; export control
`
