// Skills of people who sell, market and trade.

/** Families of skills in selling, marketing, retail and foreign trade. */
export const commerceSkills = `
# selling
Sales: sales executive; sales representative; sales associate; selling; sales officer; sales consultant; sales professional; sales person; sales rep; salesperson; sales development; sales skills; sales promotion; sales advisor; corporate sales; institutional sales; sales agent; sales force; counter sales; Vertrieb; Verkauf; vente; ventes; ventas; Außendienst; Vertriebsmitarbeiter; Verkäufer; Verkäuferin; vendeur; vendeuse; vendedor; vendedora; commercial terrain
- B2B sales: b2b; business to business sales
- B2C sales: b2c; business to consumer
- Inside sales: inside sales representative; inside sales executive; Vertriebsinnendienst; Innendienst
- Field sales: outside sales; field sales representative; outside sales representative; venta externa; ventas externas; Außendienstmitarbeiter; commercial itinérant; technico-commercial; technico-commerciale; attaché commercial; Vertriebsaußendienst
- Door-to-door sales: door to door sales; canvassing; porte-à-porte; puerta a puerta; Haustürgeschäft
- Consultative selling: solution selling; solution sales; consultative sales; spin selling; challenger sale
- Technical sales: sales engineering; sales engineer; technical sales engineer; application sales
- Presales: pre sales; presales consultant; solution consultant; product demos
- Software sales: saas sales; it sales; selling software; enterprise sales
- Direct sales: direct selling; multi-level marketing; network marketing
- Sales presentations: sales pitches; product demonstrations; sales demos; pitching
- Closing deals: deal closing; sales closing; closing sales; contract closing
- Sales negotiation: negotiating sales contracts; Verkaufsgespräche; Verkaufsverhandlungen; négociation commerciale; negociación comercial
- Sales administration: sales support; sales coordination; back office sales; sales order management; sales coordinator
- FMCG sales: fmcg; consumer goods sales; cpg sales; van sales; modern trade; general trade
- Insurance sales: insurance agent; insurance advisor; selling insurance; insurance sales agent
- Advertising sales: ad sales; media sales; ad space sales
- Industrial sales: machinery sales; capital equipment sales; selling industrial products
- Luxury sales: luxury retail; jewelry sales; luxury goods
- Furniture sales: home furnishing sales; flooring sales
- Solar sales: selling solar systems
- Banking sales: bancassurance sales; financial product sales; banking product sales
- Wine sales: beverage sales; liquor sales
- Sales incentive planning: sales commissions; sales compensation; incentive plans
- Tele-calling: telecaller; telecalling; tele caller; tele calling
Sales management: sales manager; sales director; head of sales; sales team management; sales leadership; zonal manager; national sales manager; vp sales; area sales executive; regional sales; sales supervision; sales team leader; territory sales manager; Vertriebsleitung; Vertriebsleiter; directeur des ventes; direction commerciale; gerente de ventas; dirección comercial; jefe de ventas
- Territory management: territory manager; territory sales; territory planning
- Regional sales management: regional sales manager; area sales manager; zonal sales manager
- Sales strategy: sales planning; sales strategies
- Sales operations: sales ops; sales enablement operations; revenue operations
Sales training: sales trainer; sales coaching; sales enablement; sales training manager; product training for sales; sales induction
Account management: account manager; account executive; strategic accounts; account director; major accounts; national accounts; account development; client account management
- Key account management: key account manager; key accounts; kam; strategic account management; Großkundenbetreuung; gestion de grands comptes; grands comptes; grandes cuentas
- Client servicing: client servicing executive; client servicing manager
Telesales: telemarketing; tele sales; tele caller sales; telephone sales; telesales executive; tele marketing; tele sales executive; telemarketer; Telefonverkauf; télévente; televentas; Telefonakquise; teleoperador de ventas; agente de telemarketing
Prospecting: sales leads; prospect identification; sales prospecting; prospección comercial; prospección de clientes
- Cold calling: cold calls; Kaltakquise; prospection téléphonique; llamadas en frío; objection handling
- Lead qualification: qualifying leads; lead management; lead nurturing
- Sales pipeline management: pipeline management; sales pipeline; sales funnel; sales funnel management
- LinkedIn Sales Navigator: sales navigator; social selling
Sales forecasting: sales analysis; sales reporting; sales targets; sales budget; sales analytics; sales quotas
Channel sales: dealer management; distributor management; dealer network; distribution network; channel partner; channel management; channel partners; distributor handling; dealer development; dealership management; channel development; distributor sales; channel sales manager
Real estate sales: real estate; real estate agent; property sales; property consultant; realtor; real estate broker; residential sales; Immobilien; Immobilienmakler; Immobilienkaufmann; immobilier; agent immobilier; bienes raíces; inmobiliaria; agente inmobiliario; Immobilienverkauf; estate agent; letting agent
- Property management: property manager; rental management; residential property management; tenant management; Hausverwaltung; Immobilienverwaltung; gestion locative; administración de propiedades; gestion immobilière; Mietverwaltung
- Leasing of property: leasing agent; leasing consultant; lease administration; apartment leasing; leasing
- Real estate appraisal: property valuation; real estate appraiser; property appraisal
- Real estate license: real estate agent license; realtor license
- Real estate investment: property investment; real estate development; property development; reit
- Tenant relations: tenant screening; resident relations
- Title examination: title search; property titles; conveyancing; escrow
- Yardi: appfolio; realpage
Medical sales: pharmaceutical sales; medical representative; pharma sales; medical device sales; pharma marketing; medical rep
Automotive sales: car sales; vehicle sales; automobile sales; auto sales; showroom sales
Cross-selling: cross selling; suggestive selling
# marketing
Marketing: marketing manager; marketing executive; marketing management; marketing coordinator; marketing specialist; marketing director; marketing plan; marketing plans; marketing assistant; marketing officer; marketing head; marketing programs; mercadotecnia; mercadeo; Marketingkommunikation
- Product marketing: product marketing manager; product marketing management
- Marketing strategy: marketing strategies; marketing planning; strategic marketing
- Marketing communications: marcom; integrated marketing communications; marketing collateral; marketing materials
- B2B marketing: business to business marketing; account-based marketing
- Direct marketing: direct mail; mail campaigns; direct response
- Field marketing: trade marketing; retail marketing; btl marketing
- Growth hacking: growth marketing; growth marketer
- Marketing analytics: marketing mix modeling; campaign analysis; attribution modeling; campaign analytics
- Guerrilla marketing: viral marketing; experiential marketing
- Event promotion: brand activation; promotional activities; promotions commerciales; promoción de eventos
- Customer segmentation: market segmentation; target group analysis; personas
- Market positioning: segmentation targeting positioning
- Healthcare marketing: hospital marketing
- Campaign management: marketing campaigns; campaign manager; campaign planning; campaign execution
Brand management: branding; brand manager; brand strategy; brand development; brand building; brand awareness; brand identity; brand promotion; brand marketing
Digital marketing: online marketing; internet marketing; digital marketing executive; digital marketer; digital media; web marketing; digital marketing manager; digital strategy; online advertising; digital advertising; digital campaigns; Onlinemarketing; marketing numérique; marketing digital; mercadeo digital
- Performance marketing: performance campaigns
- Display advertising: banner advertising; retargeting; remarketing ads
- Programmatic advertising: demand side platform; dv360; rtb advertising
- Mobile marketing: app store optimization; sms marketing; whatsapp marketing
- Video marketing: youtube marketing; youtube channel management
- Landing pages: landing page optimization; landing page design
Search engine optimization: seo; search engine optimisation; seo specialist; seo executive; seo analyst; organic search; seo manager; search rankings; organic traffic; Suchmaschinenoptimierung; référencement naturel; posicionamiento SEO; optimización para buscadores
- Keyword research: keyword analysis; keyword planner
- Link building: backlinks; off page seo; off-page optimization; backlinking
- On-page SEO: on page optimization; on page seo; meta tags
- Technical SEO: site audits; schema markup; core web vitals; screaming frog
- Local SEO: google my business; google business profile
- SEMrush: ahrefs; moz seo
Search engine marketing: sem; paid search; search advertising
- Google Ads: google adwords; adwords; google ads certified
- Bing Ads: microsoft advertising
- PPC campaigns: pay per click; =PPC; ppc management; cost per click
Social media marketing: social media; smo; smm; social media manager; social media optimization; social media executive; social media management; social media strategy; social networking; réseaux sociaux; redes sociales; Soziale Medien
- Facebook Ads: facebook marketing; facebook advertising; meta ads; meta business suite
- Instagram marketing: instagram; instagram ads; reels
- LinkedIn marketing: linkedin ads
- TikTok marketing: tiktok; tiktok ads
- Twitter marketing: twitter ads; twitter management; x ads
- Pinterest marketing: snapchat ads
- Influencer marketing: influencer management; influencer outreach; influencer campaigns
- Community management: online communities; community manager; discord moderation; forum moderation
- Hootsuite: sprout social; social media scheduling
- Social media content: social media posts; social media content creation; content for social media
- Content moderation: content moderator; trust and safety
Content marketing: content creation; content management; content development; content manager
- Blogging: blog management; blog writing; blogs
- Content strategy: content strategist; editorial calendar; content planning
- White papers: whitepapers; case study writing; ebooks
Email marketing: e-mail marketing; email campaigns; e-newsletter
- Mailchimp: klaviyo; campaign monitor; constant contact
- Newsletters: newsletter creation; newsletter production
- Marketing automation: marketo; eloqua; activecampaign; drip campaigns
Web analytics: website traffic; website analytics; traffic analysis
- Google Analytics: ga4; google analytics certified
- Adobe Analytics: omniture
- Google Tag Manager: gtm tags
- Google Search Console: google webmaster tools
- Conversion rate optimization: cro; conversion optimization; hotjar
Affiliate marketing: affiliate programs
Advertising: ad campaigns; advertising agency; advertisements; atl btl; btl activities; creative campaigns; Werbung; publicité; publicidad
- Media planning: media planner; media buying; media buyer; media plans
- Outdoor advertising: ooh advertising; billboards; hoardings
- TV and radio advertising: tv commercials; radio advertising; broadcast advertising; radio commercials
- Print advertising: newspaper advertising; print ads; magazine advertising
Public relations: pr; publicity; public relation; pr executive; pr manager; external communications; spokesperson; Öffentlichkeitsarbeit; Pressearbeit; relations publiques; relaciones públicas; relations presse
- Press releases: press release writing; press release; news releases
- Media relations: media outreach; press relations; journalist relations; pressroom
- Press conferences: media briefings; press events
- Crisis communication: crisis communications; reputation management
- Internal communications: employee communications; internal communication; staff communications
- Corporate communications: corporate communication; corporate affairs
- Public affairs: government affairs; lobbying; government relations
- Speechwriting: speech writing; speechwriter
- Media monitoring: press clippings; cision; meltwater
Event marketing: exhibitions; promotional events; road shows; promotional campaigns
- Trade fairs: trade fair; trade shows; trade show; exhibition stands; trade show coordination
- Sponsorship: sponsorship management; sponsor acquisition; sponsorship sales
Fundraising: fund raising; development officer fundraising; philanthropy; Spendenakquise; collecte de fonds; recaudación de fondos; levée de fonds
- Grant writing: grant proposals; grant applications; grant writer; proposal writing for grants
- Donor management: donor relations; major gifts; raiser's edge; donor stewardship
- Capital campaigns: annual giving; annual fund
# retail and e-commerce
Retail: retail management; retail operations; retail store; retail executive; retail manager; department manager; shop floor; store associate; floor manager; store incharge; Einzelhandel; Einzelhandelskaufmann; commerce de détail; comercio minorista; venta al por menor
- Store management: store manager; shop manager; store operations; assistant store manager; store supervisor; Filialleitung; Filialleiter; Filialleiterin; gestion de magasin; responsable de magasin; gerente de tienda; encargado de tienda; Marktleiter; Marktleitung; gestión de tienda
- Store opening: new store openings; store openings; store launch
- Retail sales: retail sales associate; retail sales executive; shop assistant; floor sales; sales floor; Verkaufsberatung; conseil client; venta al público; dependienta; dependiente; conseil et vente
- Grocery retail: supermarket; grocery; grocery store; hypermarket
- Fashion retail: apparel retail; clothing store; garment retail; tienda de ropa; tienda de moda; prêt-à-porter; Modegeschäft; Textilverkauf; boutique de mode; venta de ropa
- Fitting room assistance: personal shopping; personal shopper; personal styling
- Bookselling: bookseller; bookstore; bookshop
- Gas station operation: petrol pump; petrol station; filling station; convenience store
- Pharmacy retail: drugstore; chemist shop
- Cosmetics sales: beauty advisor; perfumery; beauty consultant
- Electronics retail: mobile phone sales; consumer electronics sales; mobile sales
Merchandising: merchandiser; product merchandising; retail merchandising; product display; buying and merchandising; marchandisage
- Visual merchandising: visual merchandiser; window display; window dressing; store displays; shop window decoration; Warenpräsentation; Schaufenstergestaltung; Warenaufbau; vitrinisme; escaparatismo
- Category management: category manager; assortment planning; range planning
- Planograms: planogram; shelf planning
- Retail buying: fashion buyer; retail buyer; assortment buying
E-commerce: ecommerce; e commerce; online sales; online retail; ecommerce executive; online store; ecommerce manager; ecommerce operations; Onlinehandel; Online-Handel; commerce électronique; commerce en ligne; comercio electrónico
- Amazon Seller Central: seller central; amazon marketplace; amazon fba; amazon seller; vendor central
- Shopify: =Shopify; shopify store
- Magento: adobe commerce
- WooCommerce: opencart; prestashop; bigcommerce
- eBay: ebay selling
- Product listing: product listings; catalog management; catalogue management; product uploads
- Dropshipping: drop shipping
- Order fulfillment: order fulfilment; e-commerce fulfillment; fulfillment operations
- Marketplace management: online marketplaces; marketplace operations
Pricing: price analysis; pricing strategy; pricing analyst; price setting; pricing analysis
- Price negotiation: price negotiations; price bargaining
- Revenue management pricing: dynamic pricing; yield management
Loss prevention: theft prevention; asset protection
- Shrinkage control: shrink control; shrinkage reduction
Stock replenishment: restocking; shelf stocking; stocking shelves; stocker; mise en rayon; mise en rayons; Regalpflege; Warenverräumung; Regale auffüllen; reponedor; reponedora; shelf stacking; filling shelves
Upselling: up-selling; upsell; add-on sales
Customer checkout: checkout operation; scanning goods; bagging groceries
Auctioneering: auctions; auctioneer
Wholesale trade: wholesaling; wholesaler; Großhandel; commerce de gros; venta al por mayor
Antiques trade: antiques; antique dealer
# foreign trade
International business: international sales; international business development; international trade; global sales; international sales manager; international business manager; overseas business; global business development; international expansion; overseas sales; international operations
International marketing: export marketing; international marketing manager; global marketing; overseas marketing; export marketing executive; export sales; export marketing manager
Export: exports; export manager; export executive; import export; export import; export operations; international shipping; exim; export documentation executive; merchant exporter; export coordinator; Außenhandel; commerce extérieur; comercio exterior
- Export documentation: export documents; export paperwork; shipping bills
- Export control: export controls; itar; ear regulations; dual-use goods
Import: imports; import documentation; import operations; import executive; import manager; import procurement; global sourcing imports
Customs clearance: cha; custom clearance; customs regulations; Zollabwicklung; Verzollung; dédouanement; despacho de aduanas; aduanas; Zollabfertigung; trámites aduaneros
- Incoterms: incoterms 2020
- Tariff classification: hs codes; hts classification; hs classification
- Customs brokerage: customs broker; licensed customs broker; customs house agent
- Trade compliance: import compliance; customs compliance; global trade compliance
Global sourcing: overseas sourcing; china sourcing; international sourcing; low-cost country sourcing
Merchant trading: commodity import; trading company
`
