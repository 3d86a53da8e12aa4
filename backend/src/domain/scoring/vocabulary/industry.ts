// Skills of people who buy, move, make and maintain things.

/** Families of skills in procurement, logistics and warehousing. */
export const supplySkills = `
# procurement
Purchasing: purchase; purchase executive; purchase manager; procurement; buyer; purchase officer; procurement manager; buying; purchase planning; purchasing manager; procurement executive; purchasing agent; procurement specialist; purchase engineer; purchase assistant; purchase department; material procurement; sourcing; purchase management; purchase coordinator; procurement officer; category buyer; purchasing officer; senior buyer; purchasing specialist; sourcing manager; head purchase; Einkauf; Einkäufer; Einkäuferin; Beschaffung; achats; acheteur; approvisionnement; compras; comprador; aprovisionamiento
- Strategic sourcing: sourcing strategy; strategic procurement; strategischer Einkauf; achats stratégiques; compras estratégicas
- Indirect procurement: indirect purchasing; mro procurement; mro purchasing
- Raw material purchasing: raw material purchase; raw material procurement; raw material sourcing
- Category buying: category procurement; commodity management; commodity manager
- E-procurement: eprocurement; procure to pay; p2p; source to pay
- Spend analysis: spend management; spend analytics
- Reverse auctions: e-auctions
- Capital procurement: capex procurement; equipment procurement
- CPSM: =CIPS; mcips; cpm purchasing; cppo
Purchase orders: po processing; purchase order; po creation; purchase order management; purchase order processing; issuing purchase orders
- Purchase requisitions: requisitions; purchase requisition
Supplier evaluation: supplier selection; vendor selection; vendor evaluation; supplier relations; supplier performance; vendor sourcing; vendor assessment; Lieferantenbewertung; évaluation des fournisseurs; evaluación de proveedores
- Supplier audits: vendor audit; vendor audits; supplier audit
- Supplier development: vendor development program; supplier improvement
- Vendor negotiation: supplier negotiations; vendor negotiations; negotiating with suppliers; negotiating with vendors
Cost negotiation: cost savings; purchase negotiation; quotation comparison; comparative statement; rate contracts; quotations; price comparison; cost saving
# supply chain and logistics
Supply chain management: supply chain; scm; supply chain manager; supply chain planning; supply chain executive; supply chain analyst; end to end supply chain; supply chain operations; supply chain coordinator; supply chain director; Lieferkette; Lieferkettenmanagement; chaîne logistique; chaîne d'approvisionnement; cadena de suministro
- APICS: cpim; cscp; apics certified
- Sales and operations planning: s&op; s and op; sop planning
- Supply chain optimization: supply chain analytics; network optimization
- Vendor-managed inventory: vmi; consignment inventory; consignment stock
- Supply chain finance
Logistics: logistics management; logistics manager; logistics executive; logistics coordinator; logistics operations; logistics officer; logistics coordination; logistics specialist; logistics planning; logistics support; logistician; logistics supervisor; logistics analyst; Logistik; logistique; logística
- Third-party logistics: 3pl; third party logistics; 4pl; contract logistics
- Reverse logistics: returns logistics
- Inbound logistics: inbound freight; inbound transportation
- Outbound logistics: outbound shipping; outbound operations
- Last-mile delivery: last mile delivery; last mile; parcel delivery; package delivery
- Cold chain: cold chain logistics; cold storage; refrigerated transport; temperature-controlled logistics
- Intermodal transport: multimodal transport; container transport; rail freight; intermodal
- Project logistics: heavy lift; oversized cargo; project cargo
- Supply chain visibility: track and trace; shipment tracking; tracking shipments
Transportation: transport; transportation management; transport manager; transport operations; transportation manager; trucking; transporters; transport coordinator; transport executive; transport planning; transportation coordinator; transport management; transportation logistics; traffic manager; transportation supervisor; haulage; ltl; freight transportation; Transportwesen; transporte; Güterverkehr
- Transportation management systems: tms; transport management system; sap tm
- Passenger transport: public transport; bus operations; transit operations; passenger transportation
- Rail operations: railway operations; train driver; locomotive; train conductor; railways; rail signalling
- Shipping operations: vessel operations; ship management; ship chartering; ship broking
- Seamanship: seafarer; deck officer; able seaman; marine engineering officer; stcw; boat handling; deckhand; merchant navy; sailor; Matrose; matelot; marinero
- Port operations: port terminal; container terminal; stevedoring; dock work; harbor operations
- Freight brokerage: freight broker; load boards; carrier negotiation; carrier management
- Hours of service: dot regulations; dot compliance; eld; tachograph; logbooks; tacógrafo; digitaler Tachograph; Lenk- und Ruhezeiten; chronotachygraphe
- Traffic management: traffic planning; traffic engineering
- Relocation services: household moving; furniture moving; moving services; mover
Fleet management: fleet manager; fleet operations; vehicle fleet; fleet coordinator; fleet supervisor; vehicle maintenance scheduling; fleet vehicles; vehicle management; fleet safety; Fuhrparkmanagement; Fuhrparkverwaltung; gestión de flotas; gestion de parc automobile
- Telematics: gps tracking; vehicle tracking; samsara
- Fleet maintenance: vehicle fleet maintenance
- Fuel management: fuel cards; fuel monitoring
Freight forwarding: freight; shipping; freight forwarder; shipment; shipments; cargo; shipping executive; shipping coordinator; consignments; freight management; cargo handling; shipping documentation; freight operations; Spedition; Speditionskaufmann; transitaire; agente de carga; Spediteur; Speditionskauffrau
- Air freight: air cargo; airfreight; iata cargo
- Sea freight: ocean freight; fcl lcl; container shipping; sea cargo
- Bill of lading: bills of lading; awb; airway bill; shipping documents
- Shipping and receiving: shipping receiving; goods shipping; receiving clerk; shipping clerk
- Courier services: courier; express delivery; courier operations; Paketzusteller; Paketbote; mensajero
Warehouse management: warehouse; warehousing; warehouse manager; warehouse operations; warehouse executive; warehouse supervisor; warehouse incharge; warehouse associate; warehouse worker; warehouse coordinator; godown; warehouse assistant; Lagerverwaltung; Lagerhaltung; Lagerlogistik; Lagerist; Fachlagerist; Lagerleiter; gestion d'entrepôt; magasinier; gestión de almacén; almacén; almacenamiento; Fachkraft für Lagerlogistik; Lagerarbeiter; Lagerwesen; Lagerorganisation; organización de almacén; Lagerhelfer; Lagermitarbeiter; Lagermitarbeiterin; Lagerarbeiten; mozo de carga
- Warehouse management systems: wms; manhattan wms; warehouse management system
- Order picking: picking and packing; pick and pack; order picker; picker packer; pick pack; rf scanner; Kommissionierung; Kommissionieren; préparation de commandes; préparateur de commandes; preparación de pedidos; Kommissionierer; picking de pedidos
- Cross-docking: cross docking; crossdocking
- Goods receiving: goods receipt; receiving goods; inbound receiving; receiving inspection; Wareneingang; réception de marchandises; recepción de mercancías; Wareneingangskontrolle
- Loading and unloading: loading unloading; unloading trucks; loading trucks; truck loading; loader; Be- und Entladen; chargement et déchargement; carga y descarga; Be- und Entladung
- Palletizing: palletising; pallet handling; pallet building; shrink wrapping
- Packing goods: packing; packer; parcel packing; Verpacken; emballeur; empacador; Warenverpackung
- Kitting: kit assembly
- Distribution center operations: distribution center; distribution centre; fulfillment center
- Warehouse layout: slotting; warehouse design; racking systems
- Barcode scanning: barcode scanner; rfid; barcode systems; barcoding
Forklift operation: forklift; forklift operator; fork lift; forklift driver; forklift certified; Gabelstapler; Gabelstaplerfahrer; Staplerfahrer; conduite de chariots élévateurs; cariste; montacargas; carretillero; carretilla elevadora
- Reach truck operation: reach truck; order picker truck; cherry picker
- Pallet jack operation: pallet jack; hand pallet truck; electric pallet jack; pallet truck; electric pallet truck; Hubwagen; transpalette; transpaleta
- Forklift licence: forklift license; forklift certification; forklift certificate; licensed forklift operator; counterbalance licence; Gabelstaplerschein; Staplerschein; Flurförderschein; CACES; permis cariste; carnet de carretillero
- Telehandler operation: telehandler; telescopic handler
Dispatch: dispatcher; dispatch executive; dispatch operations; dispatching; despatch; dispatch management; dispatch coordinator; delivery management; Disponent; Disponentin; despacho
- Route planning: route optimization; routing; delivery routes; route scheduling; Tourenplanung; Routenplanung; planification de tournées; planificación de rutas
- Load planning: load building; load optimization; load scheduling; Ladungssicherung; load securing; cargo securing; arrimage; estiba
- Delivery scheduling: delivery coordination; delivery planning
Vehicle driving: driver; commercial driver; heavy vehicle driving; forklift and truck driving
- Truck driving: truck driver; lorry driver; hgv driver; over the road driving; otr driver; long haul driving; Lkw-Fahrer; Berufskraftfahrer; Kraftfahrer; chauffeur routier; chauffeur poids lourd; conductor de camión; camionero; conducteur routier; =HGV; HGV driving; =LGV; conduite poids lourds
- Bus driving: bus driver; school bus driver; coach driver; Busfahrer; Busfahrerin; conducteur de bus; conductor de autobús; conducción de autobuses; Busführerschein
- Taxi driving: taxi driver; cab driver; uber driver; rideshare driver
- Delivery driving: delivery driver; courier driver; van driver; delivery boy; delivery executive; Auslieferungsfahrer; Kurierfahrer; chauffeur-livreur; livreur; repartidor; Zusteller; Auslieferung; Auslieferungsfahrten; repartidora
- Chauffeuring: chauffeur; personal driver; company driver; limousine driver
- Tanker driving: tank truck; fuel tanker; adr licence; adr certificate; hazmat endorsement
- Trailer driving: tractor trailer; articulated lorry; semi-trailer; flatbed; doubles and triples
- Defensive driving: safe driving; road safety; accident-free driving
Distribution: distribution management; distribution manager; distribution operations; distribution planning; product distribution; wholesale distribution; wholesale; distribution logistics
# inventory and materials
Inventory management: inventory control; stock management; inventory controller; inventory; stock inventory; inventory analyst; stock maintenance; stock controller; inventory executive; inventory manager; inventory tracking; inventory specialist; inventory accuracy; inventory coordinator; inventory clerk; stock keeping; inventory optimization; inventory replenishment; material tracking; inventory levels; inventory reduction; Bestandsführung; Bestandsmanagement; gestion des stocks; control de inventarios; gestión de inventarios; inventarios; Warenwirtschaft; gestion de stock
- Stock control: stock controlling; stock monitoring; stock levels; controlling stock; control de stock; control de existencias; Bestandskontrolle; stock clerk
- Cycle counting: cycle count; cycle counts
- Physical inventory: stocktaking; stock taking; inventory counts; stock count; physical stock verification; stock counting; Inventur; inventaire; recuento de inventario
- ABC analysis: xyz analysis; fsn analysis
- Safety stock: reorder points; min max levels; eoq
- FIFO: =FIFO; =FEFO; first in first out; =LIFO
- Inventory forecasting: inventory planning
Store keeping: store keeper; storekeeper; stores executive; store executive; store in charge; store officer; stores assistant; stores department; material receipt; grn
- Tool crib: tool store; tool crib attendant
- Goods issue: material issue; issuing material; bin cards; Warenausgang
Demand planning: demand forecasting; replenishment planning; demand planner; replenishment; supply planning; material planner
- Material requirements planning: mrp; material planning; materials requirements planning
- Production and material scheduling: materials scheduling; call-off scheduling
- Kanban replenishment: two-bin system
Materials management: material management; materials manager; material control; materials coordinator; material controller; material coordinator
- Material handling: materials handling; material handler; handling materials; manutention; manutentionnaire; manejo de materiales
# driving licences
Driving licence: driver's license; driving license; valid driving licence; drivers licence; drivers license; full clean driving licence; class b licence; category b licence; lmv license; Führerschein; Führerschein Klasse B; Fahrerlaubnis; permis de conduire; permis B; licencia de conducir; carnet de conducir; permiso de conducir; carné de conducir; carnet B; carné B; carnet de conducir B; permiso B; category B driving licence
Commercial driving licence: cdl; cdl class a; class a cdl; class b cdl; commercial driver's license; commercial driving license; hgv licence; hmv licence; category c licence; class c licence; lgv licence; Führerschein Klasse C; Führerschein CE; Führerschein Klasse CE; permis poids lourd; permis C; permis CE; permiso de conducir C; carnet C
Passenger transport licence: pcv licence; category d licence; psv badge; passenger endorsement
Motorcycle licence: motorcycle license; two wheeler license; category a licence
`

/** Families of skills in making, checking and repairing things. */
export const manufacturingSkills = `
# manufacturing
Production: production management; production manager; manufacturing; production executive; plant operations; shop floor management; manufacturing operations; production operator; manufacturing manager; production incharge; production line; production operations; production worker; mass production; manufacturing processes; manufacturing process; factory; production associate; Fertigung; Produktion; producción industrial; fabricación; manufactura; Produktionshelfer; Produktionshelferin; Produktionsmitarbeiter; opérateur de fabrication; agent de production
- Production planning: production planning and control; production planner; production control; ppc department; Produktionsplanung; Fertigungsplanung; Arbeitsvorbereitung; planification de la production; planificación de la producción
- Production scheduling: production scheduler; master production scheduling; shop floor scheduling
- Production supervision: production supervisor; shop floor supervision; line supervisor; production lead; Produktionsleitung; Produktionsleiter; Schichtleiter; chef d'atelier; responsable de production; jefe de producción; supervisor de producción
- Assembly: assembler; assembly line; mechanical assembly; assembly worker; assembly operator; product assembly; assembly work; Montagearbeiten; montaje; ensamblaje; assemblage; monteur; travaux d'assemblage; trabajos de montaje; montaje de piezas
- Machine operation: machine operator; operating machinery; machine operating; machine setting; machine setup; Maschinenbedienung; Maschinenführer; Maschinenbediener; Anlagenführer; Maschinen- und Anlagenführer; conducteur de machine; opérateur de machine; operador de máquinas; operario de máquinas; conduite de machines; conducteur de ligne; opérateur de production; operario de producción; conduite de ligne; manejo de maquinaria; operador de maquinaria
- Plant management: plant manager; factory manager; plant head; works manager
- Manufacturing engineering: manufacturing engineer; production engineering; production engineer; industrialization
- Manufacturing execution systems: mes; manufacturing execution system
- Line balancing: takt time; cycle time reduction; line layout; plant layout
- OEE: overall equipment effectiveness; downtime reduction
- SMED: changeover reduction; quick changeover
- Conveyor operation: conveyors; conveyor systems; conveyor belt
- Batch production: batch manufacturing; batch records
- Job shop production: made to order; make-to-order
- Work instructions: manufacturing instructions; process sheets; standard work
Contract manufacturing: third party manufacturing; outsourced manufacturing; loan license manufacturing; toll manufacturing; outsourcing of production; original equipment manufacturing
Lean manufacturing: lean six sigma; lean principles; lean management; =Lean; schlanke Produktion; production allégée; manufactura esbelta; Lean Production
- 5S: =5S; 5s methodology; five s
- Kaizen: kaizen events; kaizen blitz
- Just-in-time: just in time; jit; jit production
- Value stream mapping: vsm; value-stream mapping
- Poka-yoke: poka yoke; mistake proofing; error proofing
- Total productive maintenance: tpm
- Toyota Production System: tps toyota
- Gemba walks: gemba; hoshin kanri; a3 problem solving
Six Sigma: sixsigma; six-sigma
- Six Sigma Green Belt: green belt; six sigma green belt certified
- Six Sigma Black Belt: black belt; master black belt; six sigma black belt certified
- Six Sigma Yellow Belt: yellow belt
- DMAIC: dmadv
- Statistical process control: spc; control charts; process capability; cpk
- Measurement system analysis: msa; gage r&r; gauge r&r
Quality control: qc; quality inspection; quality inspector; quality control inspector; quality engineer; inspection; quality control manager; qc inspector; product inspection; quality checks; quality control engineer; quality checking; inspector; quality testing; Qualitätskontrolle; Qualitätsprüfung; contrôle qualité; contrôle de qualité; control de calidad; contrôle de la qualité; Endkontrolle; control de la calidad
- Incoming inspection: incoming goods inspection; receiving quality inspection; incoming quality control
- In-process inspection: in process inspection; ipqc; in-process quality control
- Final inspection: final quality inspection; pre-dispatch inspection; outgoing quality control
- Visual inspection: visual checks
- Measuring instruments: vernier caliper; calipers; micrometers; vernier; micrometer; gauges; dial indicator; height gauge; Messmittel; Messschieber; instruments de mesure; instrumentos de medición
- Sampling inspection: aql; acceptance sampling
- First article inspection: fai; first piece inspection
- Material testing: tensile testing; hardness testing; materials testing; mechanical testing
- Non-destructive testing: ndt; non destructive testing; nondestructive testing; ultrasonic testing; radiographic testing; magnetic particle testing; dye penetrant; liquid penetrant
- Product testing: product tester; functional product testing
Quality assurance: qa; quality manager; quality assurance manager; quality management; quality systems; quality analyst; quality executive; quality assurance executive; qa manager; quality standards; quality improvement; Qualitätssicherung; Qualitätsmanagement; assurance qualité; aseguramiento de la calidad; gestión de calidad
- CAPA: corrective action; corrective and preventive action; corrective actions; corrective and preventive actions
- Quality management systems: qms; quality management system; Qualitätsmanagementsystem
- Total quality management: tqm
- Quality audits: quality auditor; internal quality audits; quality audit
- Non-conformance management: ncr; nonconformance; non-conformance reports; non conformance
- Supplier quality: supplier quality engineer; supplier quality management; sqa supplier; vendor quality
- 8D: =8D; 8d reports; 8d problem solving
- APQP: advanced product quality planning; control plan
- PPAP: production part approval process
- FMEA: failure mode and effects analysis; dfmea; pfmea; failure mode effects analysis
- 7 QC tools: seven quality tools; pareto analysis; quality circles
- Customer complaint analysis: customer quality; quality complaints
- Quality documentation: quality records; quality manual; test certificates
- Process validation: iq oq pq; equipment qualification; validation protocols
ISO standards: iso certification; iso audits; iso audit; internal quality auditor
- ISO 9001: iso9001; iso 9001 2015; iso 9000
- ISO 14001: iso14001
- ISO 13485: iso13485
- ISO 45001: ohsas 18001; iso45001
- ISO 17025: iso/iec 17025; nabl
- ISO 22000: iso22000; fssc 22000
- IATF 16949: ts 16949; iso/ts 16949
- AS9100: as 9100; nadcap
- ISO 50001: energy management system
Injection molding: injection moulding; plastic molding; molding machine; mould maintenance; moulding; plastics processing; molding; plastic injection; plastics; plastic injection molding; Spritzguss; Spritzgießen; injection plastique; inyección de plásticos; moldeo por inyección; plasturgie
- Blow molding: blow moulding
- Plastics extrusion: plastic extrusion; extruder; extrusion
- Thermoforming: vacuum forming
- Rubber processing: rubber molding; vulcanization; tyre production
- Composites manufacturing: composites; carbon fiber layup; fiberglass; lamination; composite layup
- Plastics welding: ultrasonic welding
Mold design: mould design; mold designer; mould designer; mold making; tool design; die design; tool room; mould development; tooling; tool designer; tool engineering
- Toolmaking: tool maker; tool and die making; tool and die maker; tool and die; die maker; Werkzeugbau; Werkzeugmechaniker; Werkzeugmacher; outillage; matricería; outilleur
- Jigs and fixtures: fixture design; jig design
- Die casting: pressure die casting; hpdc
- Press tool design: progressive dies; stamping dies
- Moldflow: mold flow analysis
CNC machining: cnc; cnc operator; machinist; cnc machines; machining; turning and milling; drilling; machine shop; CNC-Bearbeitung; Zerspanung; Zerspanungsmechaniker; CNC-Fachkraft; usinage; usinage CNC; mecanizado; mecanizado CNC; Zerspanungstechnik; usineur; fraiseur; tourneur; tourneur-fraiseur; fresador; tornero
- CNC programming: cnc programmer; g-code; g-codes; m codes; CNC-Programmierung; programmation CNC; programación CNC
- CNC turning: cnc lathe; turning centers; cnc turner; CNC-Drehen; tournage CNC; torneado CNC
- CNC milling: vmc; hmc; milling center; machining center; 5-axis machining; vmc operator; cnc miller; CNC-Fräsen; fraisage; fresado
- Lathe operation: lathe; lathe operator; manual lathe; Drehmaschine; Drehen
- Milling: milling machine; milling machine operator; conventional milling; Fräsen; fresadora; fraiseuse
- Grinding: surface grinding; cylindrical grinding; grinder
- Drilling metal: drill press; radial drilling
- EDM: wire edm; electrical discharge machining; wire cutting; spark erosion
- Mastercam: esprit cam; powermill; delcam; gibbscam
- Fanuc: fanuc control; fanuc controls; heidenhain; haas; sinumerik; mazak
- CAM programming: computer aided manufacturing; cam programmer; cad/cam
- Laser cutting: laser cutter; plasma cutting; waterjet cutting; water jet; oxy-fuel cutting
- Deburring: +deburr; polishing metal; buffing
- Honing: lapping; gear cutting; gear hobbing; broaching
Welding: welder; fabrication; welding engineer; structural welding; +weld; Schweißen; Schweißer; Schweißerin; Schweißtechnik; soudure; soudage; soudeur; soldadura; soldador
- MIG welding: mig; gmaw; mag welding; mig/mag; metal inert gas; MIG-Schweißen; MAG-Schweißen; MIG/MAG-Schweißen; soudure MIG; soldadura MIG
- TIG welding: tig; gtaw; tungsten inert gas; argon welding; WIG-Schweißen; soudure TIG; soldadura TIG
- Arc welding: smaw; stick welding; shielded metal arc; manual metal arc; mma welding
- Flux-cored welding: fcaw; flux core
- Spot welding: resistance welding
- Gas welding: oxy-acetylene; oxyacetylene; gas cutting
- Pipe welding: pipe welder; 6g welder; 6g welding
- Submerged arc welding: submerged arc
- Welding inspection: welding inspector; weld inspection; cswip; certified welding inspector
- Welding procedures: wps; wpqr; asme section ix; welding procedure specification; aws d1.1
- Welding robots: robotic welding; robot welding
- Brazing: +braze
- Soldering: +solder; smd soldering; wave soldering; reflow soldering; ipc-a-610; hand soldering; Löten; brasage tendre; soldadura blanda; brasage
Packaging: packing operations; packaging development; packaging machinery; packaging engineer; packaging operations; packaging materials; packaging executive; Verpackung; emballage; conditionnement; embalaje; empaque; envasado
- Packaging machines: packaging machine operator; packing machine; form fill seal; packaging lines
- Packaging design: packaging designer; artios cad; package design
- Blister packing: blister packaging
- Labeling: labelling; label printing; product labeling
Textile production: textiles; garment; garments; apparel; textile engineer; Textilproduktion; confection textile; producción textil
- Spinning: yarn production; ring spinning
- Weaving: loom; handweaving
- Knitting: knitting machine
- Dyeing: dyeing and finishing; textile dyeing; dye house
- Garment production: garment manufacturing; apparel production; apparel manufacturing; cut and sew
- Sewing machine operation: sewing machine operator; industrial sewing machine; overlock; sewing machines
- Fabric cutting: garment cutting; cutting master; marker making
- Fabric sourcing: fabric development; textile sourcing; trims sourcing
- Textile testing: fabric inspection; fabric testing; garment inspection
- Upholstery: upholsterer; +upholster; furniture upholstery
- Leatherwork: leather goods; leather craft; shoemaking; cobbler; shoe repair; saddlery
Printing: printing press; print production; press operator; print management; Drucktechnik; imprimerie; imprenta; Medientechnologe Druck
- Offset printing: offset press; offset printer; sheetfed printing; heidelberg press
- Digital printing: large format printing; digital press; wide format printing
- Screen printing: silk screen printing; screen printer
- Flexographic printing: flexo printing; flexography; gravure printing; rotogravure
- Prepress: pre-press; plate making; color separation; imposition
- Bookbinding: bindery; binding and finishing; book binding; print finishing
- Color management: colour management; colour matching; color matching; pantone
Chemical production: process chemistry; chemical plant; chemical manufacturing; chemical processes; adhesives; batch processing; Chemikant; production chimique; Chemieproduktion
- Batch processing chemicals: chemical batch; reactor operation; chemical reactors
- Polymer processing: polymers; polymer chemistry; polymer science
- Paint production: paint technology; coatings; inks production
- Petrochemicals: petrochemical; petrochemical plant
- Distillation: +distill; fractionation
- Chemical plant operation: chemical operator; chemical process operator; process operator
- Cosmetics production: cosmetic formulation; personal care formulation; soap making
- Fertilizer production
- Glass production: glass making; glassblowing; glass blowing; glazing glass
- Ceramics production: ceramics; kiln operation; ceramic engineering
- Paper production: paper mill; pulp and paper; paper machine; paper making
- Cement production: cement plant; cement; concrete production; batching plant; ready mix concrete
Semiconductor production: semiconductor; electronic assembly; electronics manufacturing
- SMT: smt line; surface mount technology; pick and place machine
- PCB assembly: printed circuit board assembly; pcba; circuit board assembly; through-hole assembly
- Cleanroom work: clean room; cleanroom; clean room procedures
- Photolithography: wafer fabrication; etching process; thin film deposition
- Cable assembly: wire harness; cable harness; wire harness assembly; crimping; harness assembly
- ESD protection: electrostatic discharge; esd control
Sheet metal work: sheet metal; sheet metal fabrication; sheetmetal; sheet metal worker; press brake; metal bending; metal forming; tinsmith; Blechbearbeitung; tôlerie; chapa metálica; tôlier
Steel fabrication: structural fabrication; metal fabrication; fabricator; steel structure fabrication; ironworker; steel erection; Metallbau; Stahlbau; Metallbauer; construction métallique; métallerie; estructuras metálicas; Konstruktionsmechaniker; Schlosser; fabrication of steel; welder fabricator; chaudronnier; chaudronnerie; calderero
Stamping: punching; press operation; metal stamping; power press
Surface treatment: powder coating; electroplating; galvanizing; anodizing; surface finishing; Oberflächentechnik; Oberflächenbehandlung; traitement de surface; tratamiento de superficies; Galvanik
Industrial painting: spray painting; spray painter; paint shop; industrial painter; lacquering
Sandblasting: shot blasting; grit blasting
Locksmithing: locksmith; key cutting; lock installation
Blacksmithing: blacksmith; farrier; wrought iron
Furniture making: cabinet maker; cabinetmaking; furniture production; cabinet making; furniture maker; millwork; Tischler; Schreiner; Tischlerin; ébéniste; ébénisterie; ebanista; ebanistería; Möbelbau; Tischlerei; Schreinerei
Sawmilling: sawmill; timber processing; wood processing; lumber grading
CNC woodworking: cnc router; panel saw; edge banding
Jewellery production: stone setting; lost wax casting
Watchmaking: watchmaker; watch repair; clock repair
Optical production: lens grinding; optics assembly; lens manufacturing
Shipbuilding: ship building; shipyard; ship repair; boat building; hull construction; naval architecture
Instrument making: musical instrument making; piano tuning; luthier
3D printer operation: fdm printing; sla printing; sls printing
# maintenance
Maintenance: maintenance engineer; plant maintenance; maintenance technician; maintenance manager; equipment maintenance; maintenance supervisor; maintenance engineering; utility maintenance; maintenance management; industrial maintenance; maintenance executive; repairs; facility maintenance; repair and maintenance; general maintenance; Instandhaltung; Wartung; maintenance industrielle; mantenimiento; Instandhalter; maintenance corrective; entretien des machines; Maschinenwartung; mantenimiento de maquinaria
- Preventive maintenance: preventative maintenance; planned maintenance; preventive maintenance schedules; ppm maintenance; vorbeugende Instandhaltung; maintenance préventive; mantenimiento preventivo
- Predictive maintenance: condition monitoring; vibration analysis; thermography
- Corrective maintenance: breakdown maintenance; breakdown repair
- Mechanical maintenance: mechanical fitter; millwright; machine fitter; mechanical repair; industrial mechanic; Industriemechaniker; Mechaniker; mécanicien; mecánico industrial; mantenimiento mecánico; Industriemechanikerin; Betriebsschlosser
- Electrical maintenance: electrical fault finding; electrical troubleshooting; maintenance electrician
- CMMS: =CMMS; computerized maintenance management system; maintenance software
- Machine repair: equipment repair; machinery repair; repairing machines; repairing equipment; machine maintenance; fault finding; Fehlersuche; Störungsbehebung; recherche de pannes; dépannage; búsqueda de averías; resolución de averías
- Reliability-centered maintenance: reliability centered maintenance; rcm; reliability engineering; mtbf
- Lubrication: greasing; lubrication systems
- Pump maintenance: pumps; pump repair; compressors; compressor maintenance; centrifugal pumps
- Building maintenance: building repairs; property maintenance; maintenance of buildings; handyman; caretaker; Hausmeister; Hausmeisterei; Haustechnik; gardien d'immeuble; conserje; maintenance de bâtiment; Hauswart; entretien des bâtiments; mantenimiento de edificios; Hausmeistertätigkeiten; Hausmeisterin; caretaking; conserjería
- Shutdown maintenance: plant shutdown; turnaround maintenance; shutdowns and turnarounds
- Generator maintenance: diesel generators; generator repair; genset; dg sets
- Alignment and balancing: laser alignment; shaft alignment
- Lockout/tagout: lockout tagout; loto; lock out tag out
- Spare parts management: spare parts; spares management; spare parts planning
Field service: field engineer; service engineer; field service engineer; field service technician; service technician; field support; field work; service engineering; field technician; on-site support; customer service engineer; field executive; site visits; field operations; field officer; field visits; field representative; field support engineer; field survey
- Installation and commissioning: commissioning; equipment commissioning; erection and commissioning; machine installation; start-up and commissioning
- Site surveys: site survey; technical site survey
- After-sales service: after sales service; after sales; aftersales; post sales support
- Service contracts: amc; annual maintenance contracts; service agreements
Automotive repair: auto mechanic; automobile service; vehicle repair; automotive technician; automotive service; car repair; vehicle maintenance; automobile; mechanic; auto repair; automotive maintenance; workshop manager; denting painting; automotive; Kfz-Mechaniker; Kfz-Mechatroniker; Kfz-Reparatur; Autoreparatur; mécanique automobile; réparation automobile; mécanicien automobile; mecánico automotriz; mecánica automotriz; reparación de automóviles; mecánica del automóvil; electromecánica de vehículos; mecánica de automóviles; vehicle servicing; Kfz-Mechatronik; Kfz-Mechanik; entretien automobile; Kfz-Schlosser; mecánico de automóviles; mecánico de coches
- Engine repair: engine overhaul; engine rebuilding; engine diagnostics; engine maintenance
- Brake repair: brake systems; brake service; brakes and suspension; suspension repair
- Transmission repair: gearbox repair; clutch repair; automatic transmissions
- Vehicle diagnostics: automotive diagnostics; obd; obd-ii; diagnostic scan tools; car diagnostics
- Diesel mechanics: diesel mechanic; diesel engines; diesel technician; heavy vehicle mechanic
- Auto body repair: body shop; dent removal; denting and painting; collision repair; panel beating; car body repair; Karosseriebau; Karosseriebauer; carrosserie; carrossier; chapa y pintura; chapista
- Automotive painting: car painting; vehicle painting; auto painting
- Tire service: tyre fitting; wheel alignment; tire changing; wheel balancing; tire repair; Radwechsel; Reifenwechsel; Reifenmontage; changement de pneus; cambio de neumáticos
- Oil changes: oil change; lube technician; oil and filter changes; Ölwechsel; vidange; cambio de aceite
- Motorcycle repair: two-wheeler repair; motorcycle mechanic; bike mechanic; motorcycle mechanics; motorcycle maintenance
- Bicycle repair: bicycle mechanic; bike repair
- Auto electrics: automotive electrician; auto electrician; auto electrical; vehicle electrics
- Electric vehicle maintenance: hybrid vehicles; ev maintenance; high-voltage vehicles; ev charging; ev batteries
- ASE certification: ase certified; ase master technician
- Vehicle inspection: mot testing; vehicle inspections; state inspection
- Service advising: service advisor; service writer; automotive service advisor
- Car detailing: car wash; vehicle cleaning; auto detailing; car valeting
- Agricultural machinery repair: tractor repair; farm equipment repair; agricultural mechanic; Landmaschinentechnik; Landmaschinenmechaniker; maquinaria agrícola; machines agricoles
- Construction machinery repair: heavy equipment mechanic; earthmoving equipment repair
- Small engine repair: outboard motors; marine engine repair
- Windshield replacement: auto glass; windscreen replacement
- Upholstery of vehicles: car upholstery
Elevator maintenance: lifts and escalators; elevator technician; lift technician
Appliance repair: refrigerator repair; air conditioner repair; washing machine repair; home appliance service; mobile repair
- Mobile phone repair: smartphone repair; mobile repairing; cell phone repair
- TV repair: television repair; electronics repair; consumer electronics repair
# safety and environment
Occupational safety: health and safety; safety officer; ehs; hse; safety management; workplace safety; industrial safety; safety manager; safety engineer; fire and safety; safety supervisor; hse officer; ehs officer; safety procedures; safety compliance; safety standards; safety regulations; safety programs; environment health and safety; safety policies; safety protocols; Arbeitssicherheit; Arbeitsschutz; sécurité au travail; santé et sécurité au travail; seguridad laboral; seguridad industrial; prevención de riesgos laborales; seguridad y salud en el trabajo; HSE Fachkraft; Fachkraft für Arbeitssicherheit; =COSHH; =CSCS; manual handling; method statements; =RAMS
- OSHA: osha 30; osha 10; osha regulations; osha compliance; osha certified
- NEBOSH: nebosh igc; iosh
- Risk assessments at work: job safety analysis; jsa; hira; job hazard analysis; hazard identification
- Permit to work: work permits; permit-to-work; hot work permit
- Accident investigation: incident investigation; accident reporting; near miss reporting
- Toolbox talks: safety meetings; safety briefings; toolbox meetings
- Safety training: safety inductions; safety trainings
- Safety audits: safety inspections; safety inspection; safety audit
- PPE: =PPE; personal protective equipment
- Working at heights: work at height; fall protection; scaffolding inspection; harness
- Confined space entry: confined space; confined spaces
- Ergonomics: ergonomic assessment; human factors; workplace ergonomics
- Industrial hygiene: occupational hygiene; exposure monitoring; noise monitoring
- Process safety management: hazop; process safety; psm; layers of protection; sil verification
- Machine safety: machine guarding; ce marking; machinery directive
- Fire safety: fire extinguishers; fire protection; fire fighting equipment; fire alarm systems; fire alarms; Brandschutz; Brandschutzbeauftragter; sécurité incendie
- Behavior-based safety: behaviour based safety; bbs; safety culture
- CSP: certified safety professional; cscs card; smsts
Environmental management: environmental compliance; environmental engineering; environmental monitoring; environmental engineer; pollution control; environmental consulting; water quality; environmental assessment; environmental site assessment; climate change; environmental regulations; water quality testing; Umweltmanagement; Umweltschutz; gestion de l'environnement; gestión ambiental; medio ambiente
- Environmental impact assessment: eia; environmental impact assessments; environmental impact statements
- Waste management: waste disposal; solid waste management; refuse collection; garbage collection; Abfallwirtschaft; Entsorgung; gestion des déchets; gestión de residuos; Abfallentsorgung
- Recycling: waste sorting; recycling programs
- Wastewater treatment: effluent treatment; sewage treatment; etp; stp; wastewater; Abwasserbehandlung; Kläranlage; traitement des eaux usées; tratamiento de aguas residuales
- Water treatment: water purification; drinking water treatment; reverse osmosis; water treatment plant
- Air quality: emissions monitoring; air pollution control; air quality monitoring; emission testing
- Soil remediation: site remediation; groundwater remediation; contaminated land
- Environmental permits: environmental permitting; environmental permit; nepa; rcra; clean air act
- Sustainability: sustainable development; sustainability reporting; sustainability management; gri reporting; csrd
- Carbon accounting: carbon footprint; greenhouse gas inventory; ghg; carbon management; net zero
- Environmental sampling: water sampling; soil sampling; groundwater sampling
- ESG reporting: esg; esg strategy
- Life cycle assessment: lca; life-cycle assessment; circular economy
- Environmental science: environmental scientist; environmental studies
- Noise control: acoustics; noise assessment
Hazardous materials: hazmat; chemical safety; hazardous waste; dangerous goods; asbestos
- HAZWOPER: hazwoper 40
- Dangerous goods transport: iata dgr; imdg; dangerous goods handling; dangerous goods regulations; Gefahrgut; Gefahrguttransport; ADR-Schein; matières dangereuses; mercancías peligrosas; ?ADR
- Asbestos removal: asbestos abatement; lead abatement
- Safety data sheets: msds; sds; material safety data sheets; reach compliance; rohs
Pest control: exterminator; fumigation; pest management; Schädlingsbekämpfung; lutte antiparasitaire; control de plagas
`
