// Skills of engineers, builders and people who supply energy.

/** Families of skills in engineering, construction and energy. */
export const engineeringSkills = `
# design engineering
Mechanical design: mechanical engineering; mechanical design engineer; mechanical engineer; engineering design; design engineering; design engineer; mechanical designer; design and development; design development; design and engineering; r and d engineer; product engineering; product development engineer; part design; product engineer; concept design; Maschinenbau; Konstruktion Maschinenbau; Konstrukteur; génie mécanique; conception mécanique; ingeniería mecánica; diseño mecánico; Maschinenbauingenieur; ingeniero mecánico; ingénieur mécanique
- Machine design: machine designer; special purpose machines; machine elements
- Product design: product designer; product design engineer
- Industrial design: industrial designer
- Research and development: r&d; r and d; research & development; Forschung und Entwicklung; recherche et développement; investigación y desarrollo
- Prototyping: prototype development; prototypes; prototype building
- Design for manufacturing: dfm; dfma; design for assembly; design for manufacturability
- Sheet metal design: sheet metal modeling
- Plastic part design: plastics design; plastic product design
- Engineering calculations: design calculations; engineering analysis
- Bill of materials: bom; boms; bills of materials; bom management
- Engineering change management: engineering change orders; eco; ecn; engineering change notices; engineering changes
- Reverse engineering: 3d scanning
- Systems engineering: systems engineer; mbse; sysml; doors requirements; v-model
- Value engineering: value analysis
- Mechanism design: kinematics; gear design; gearboxes; cam design; mechanics of machines
- Piping design: =PDMS; piping engineering; piping engineer; sp3d; piping isometrics; isometric drawings; pipe stress analysis; caesar ii
- Pressure vessel design: pressure vessels; asme codes; heat exchangers; heat exchanger design; pv elite; storage tanks
AutoCAD: auto cad; autocad 2d; cad; computer aided design; cad designer; cad drafting; autocad draftsman; cad operator; cad engineer; 2d drafting; cad software; cad draftsman
- Technical drawing: engineering drawings; engineering drawing; technical drawings; drafting; draftsman; drafter; draughtsman; mechanical drafting; Technisches Zeichnen; Technischer Zeichner; Technische Zeichnerin; dessin technique; dessinateur industriel; dibujo técnico; delineante; technische Zeichnungen; Technischer Produktdesigner; Bauzeichnung; Bauzeichnungen; Bauzeichner
- Blueprint reading: blueprints; reading blueprints; blueprint interpretation; read blueprints; reading technical drawings; lecture de plans; lecture de plan; lectura de planos; interpretación de planos; Pläne lesen; Zeichnungen lesen; reading drawings
- Shop drawings: fabrication drawings; shop drawing; as-built drawings
- MicroStation: bentley microstation
- AutoCAD Electrical: electrical cad; eplan; eplan electric; see electrical
- Civil 3D: autocad civil 3d; autodesk civil 3d
- BricsCAD: draftsight; zwcad
SolidWorks: solid works
- SolidWorks Simulation: cosmosworks; solidworks pdm
CATIA: catia v5
Creo: pro e; pro engineer; ptc creo; proe
Siemens NX: unigraphics; nx cad; ug nx; nx unigraphics
Autodesk Inventor: =Inventor
- Fusion 360: autodesk fusion
3D modeling: 3d modelling; 3d cad; solid modeling; 3d design
- Additive manufacturing: 3d printing; 3d printer; rapid prototyping
- Surface modeling: surface modelling; class a surfacing; alias autodesk
Finite element analysis: fea; structural analysis; fem; simulation engineer; FEM-Berechnung; éléments finis; elementos finitos; Finite-Elemente-Methode
- ANSYS: ansys workbench; ansys mechanical
- Abaqus
- Nastran: msc nastran; patran
- HyperMesh: altair hyperworks; ls-dyna
- COMSOL: comsol multiphysics
- Stress analysis: fatigue analysis; strength calculation; structural simulation
Computational fluid dynamics: cfd
- ANSYS Fluent: fluent cfd; star-ccm+; openfoam
- Thermodynamics: thermal engineering; heat transfer; thermal analysis
- Fluid mechanics: fluid dynamics; aerodynamics; wind tunnel testing
GD&T: geometric dimensioning and tolerancing; gd and t
- Metrology: dimensional metrology; dimensional inspection; coordinate measuring machine; cmm; cmm programming; calypso cmm; pc-dmis; Messtechnik; métrologie; metrología
- Calibration: +calibrate; instrument calibration; calibration of instruments; Kalibrierung; étalonnage; calibración
- Tolerance analysis: tolerance stack-up
Failure analysis
- Fault tree analysis: weibull analysis; reliability analysis; accelerated life testing
- Functional safety: iso 26262; iec 61508; safety integrity level
Hydraulics: rotating equipment; hydraulic
- Pneumatics: pneumatic systems; compressed air systems
- Hydraulic systems: hydraulic cylinders; hydraulic repair; hydraulic engineering
HVAC: hvac engineer; heating ventilation; hvac technician; hvac systems; plumbing and hvac; Heizung Lüftung Klima; Klimatechnik; chauffage ventilation climatisation; climatización; Kälte- und Klimatechnik; génie climatique
- Refrigeration: refrigeration systems; refrigerants; commercial refrigeration; chillers; refrigeration technician; Kältetechnik; frigoriste; refrigeración; Kälteanlagen; froid industriel
- Air conditioning: ac installation; ac repair; air conditioner installation; ac technician; split ac; ac maintenance; air conditioning technician; Klimaanlagen; climatisation; aire acondicionado
- Heating systems: furnaces; heating installation; boilers; boiler operation; boiler operator; heat pumps; heating technician; Heizungsbau; Heizungsbauer; chauffagiste; calefacción; Heizungstechnik
- Ventilation: ductwork; duct installation; ducting; air handling units; ahu
- EPA 608: epa certification; epa universal; epa certified
- Building services engineering: mep; mep engineer; mep coordination; building services; mep design
- Building automation: bms; building management systems; building automation systems; bacnet; smart home; knx; home automation
- HVAC design: heat load calculation; hvac load calculation; hap carrier; duct design
Automotive engineering: automobile engineering; automotive design; engine design; automotive engineer; vehicle engineering; automobile engineer; engine testing; Fahrzeugtechnik; Fahrzeugentwicklung; ingénierie automobile; ingeniería automotriz; génie automobile
- Powertrain: powertrain engineering; engine calibration; powertrain development; drivetrain
- Vehicle dynamics: chassis design; chassis development; suspension design
- Vehicle testing: vehicle validation; homologation; crash testing; test drives
- Electric vehicles: ev engineering; battery management systems; battery technology; electric drivetrain; e-mobility; lithium-ion batteries
- NVH: noise vibration harshness
- Automotive interior design: trim design; biw; body in white; biw design; seat design
- ADAS: =ADAS; autonomous driving; driver assistance systems; lidar; sensor fusion
Aerospace engineering: aeronautical engineering; aerospace; aircraft; aviation; Luft- und Raumfahrttechnik; aéronautique; ingeniería aeroespacial; aeronáutica; ingénierie aérospatiale
- Aircraft maintenance: aircraft mechanic; aviation maintenance; aircraft maintenance engineer; aircraft inspection; a&p license; a&p mechanic; a and p license; airframe and powerplant; aircraft technician
- Avionics: avionics technician; avionics systems; avionics maintenance
- Aircraft structures: airframe; structural repair of aircraft; aircraft structural; aircraft assembly; riveting
- Propulsion: jet engines; gas turbine engines; turbofan; rocket propulsion; aircraft engines
- Flight testing: flight test; flight test engineering
- Spacecraft: orbital mechanics; satellite design; space systems
- FAA regulations: easa part 145; easa part-66; faa part 145; airworthiness; continuing airworthiness; far part 121
- Unmanned aircraft: drones; drone pilot; uav; uas; part 107; drone operation
Biomedical engineering: medical equipment; biomedical engineer; Medizintechnik; génie biomédical; ingeniería biomédica
- Medical device development: medical devices; medical device design; iso 14971; design controls; 21 cfr 820
- Biomedical equipment maintenance: medical equipment maintenance; biomedical equipment; bmet; medical equipment repair
- Prosthetics: orthotics and prosthetics; prosthetist
- Biomechanics: gait analysis; biomaterials
Solid Edge: solidedge
Rhino: =Rhino; rhinoceros 3d; grasshopper rhino; rhino 3d
SketchUp: sketch up
Onshape: freecad
Simulink: matlab simulink; model-based design; stateflow
LabVIEW: lab view; =NI TestStand
Control engineering: control theory; pid control; control system design; feedback control; control systems engineering
Optics: optical engineering; photonics; zemax; fiber lasers; optical design
Acoustical engineering: architectural acoustics
Nuclear engineering: reactor physics; radiation protection; nuclear safety; nuclear engineer
Marine engineering: ship engines; marine engineer; marine diesel; naval engineering
Agricultural engineering: agricultural machinery; farm machinery design
Patent-ready invention: inventor of patents; invention disclosure
Nanotechnology: nanomaterials; nanofabrication
# electrical and electronics
Electrical engineering: electrical engineer; electrical systems; electrical supervisor; electrical equipment; electrical project; electrical site engineer; electrical engineering design; Elektrotechnik; génie électrique; électrotechnique; ingeniería eléctrica; Elektroingenieur; ingeniero eléctrico; ingeniero electricista
- Power systems: power system analysis; etap; load flow analysis; short circuit studies; power systems engineering; pscad
- Electrical design: electrical design engineer; electrical drawings; wiring diagrams; electrical schematics; single line diagrams; schematic diagrams
- Electrical installation: electrical installations; electrical fitting; electrical works; electrical fitter; installing electrical systems; Elektroinstallation; Elektroinstallationen; installation électrique; installations électriques; instalaciones eléctricas; instalación eléctrica; électricité bâtiment; électricité du bâtiment; cable laying; Kabelverlegung; tirage de câbles; Elektroarbeiten
- Lighting design: dialux; lighting systems; lighting calculation; lighting installation
- Motors and drives: electric motors; vfd; variable frequency drives; motor control; motor rewinding; ac drives; servo motors; motor control centers
- High voltage: high-voltage; medium voltage; ht panels; hv switching; high voltage testing
- Low voltage systems: low voltage; lv panels; lv switchgear
- Electrical testing: megger testing; insulation testing; earthing; grounding systems; electrical inspection; earth testing; =EICR; PAT testing; portable appliance testing
- UPS systems: uninterruptible power supply; ups maintenance; inverters; battery backup
Substations: substation; substation engineer; ht lt; switchyard; transmission and distribution; electrical protection; ehv; gis substation; lt panel; electrical panels; panel design; scada power; busbar
- Transformers: transformer maintenance; transformer testing; power transformers; transformer design
- Switchgear: circuit breakers; switchgear maintenance; ?switchboard; control panel wiring; panel wiring; Schaltschrankbau; Schaltschrank; Schaltschränke; panel building; câblage d'armoires; cuadros eléctricos
- Protection relays: relay protection; relay testing; protection and control; relay coordination; protective relays
- Transmission lines: overhead lines; power transmission; lineman; line worker; power lines; tower erection
- Power distribution: electricity distribution; power grid; grid operations; smart grid
Electrician: electrical repair; electrical technician; wireman; conduit; industrial electrician; Elektriker; Elektroinstallateur; Elektroniker für Energie- und Gebäudetechnik; électricien; electricista; Elektrikerin
- Wiring: electrical wiring; house wiring; residential wiring; conduit installation; conduit bending; commercial wiring
- Journeyman electrician: licensed electrician; master electrician; electrical license; 18th edition; wiring regulations; electrician license
- National Electrical Code: nec code; nfpa 70e; iec standards
Electronics: electronic circuits; electronics engineer; electronic design; electronics engineering; schematics; circuit boards; printed circuit boards; electronic components; electronics technician; electronic engineer; electronics testing; Elektronik; électronique; electrónica; Elektroniker; électronicien
- PCB design: pcb layout; printed circuit board design; altium; altium designer; orcad; eagle cad; kicad; cadence allegro; pcb designer
- Analog electronics: analog design; analog circuit design; analog circuits; mixed-signal
- Digital electronics: digital design; digital circuits; logic design; digital logic
- Power electronics: power converters; dc-dc converters; switch mode power supplies; smps
- Circuit design: circuit simulation; spice simulation; ltspice; pspice; multisim; proteus design; circuit diagrams; Schaltpläne; Stromlaufpläne; schémas électriques; esquemas eléctricos
- Electronic test equipment: oscilloscope; oscilloscopes; multimeter; spectrum analyzer; logic analyzer; multimeters; signal generator
- EMC: emi/emc; electromagnetic compatibility; emc testing
- Sensors: sensor technology; transducers; mems
- Hardware design: hardware design engineer; electronic hardware design; board bring-up; hardware development
VLSI: vlsi design
- Verilog: systemverilog; system verilog; uvm
- VHDL
- FPGA: xilinx; vivado; altera; quartus
- ASIC design: asic; rtl design; physical design; static timing analysis
- Cadence Virtuoso: ic layout; analog layout
PLC programming: plc; programmable logic controllers; plc scada; rockwell automation; plc programmer; SPS-Programmierung; automatisme; automates programmables; programación de PLC; automaticien; =SPS; SPS-Programmierer; autómatas programables
- SCADA: wonderware; ignition scada; wincc; scada systems
- HMI: hmi programming; human machine interface; factorytalk view
- DCS: distributed control systems; deltav; honeywell dcs; yokogawa; distributed control system
- Ladder logic: ladder programming; ladder diagrams; structured text; iec 61131
- Siemens PLC: tia portal; step 7; simatic; s7-1200; s7-1500
- Allen-Bradley: rslogix; studio 5000; controllogix; allen bradley plc; rockwell plc
- Profibus: profinet; modbus; industrial ethernet; fieldbus; industrial networks
Industrial automation: automation engineer; automation; factory automation; control systems; control engineer; automation engineering; control panels; robots; Automatisierungstechnik; automatisation; automatización; automatización industrial; Automatisierungstechniker
- Robotics: robotics engineer; robotic systems; ros robot operating system; Robotik; robotique; robótica
- Industrial robots: robot programming; fanuc robots; kuka; abb robots; robot programmer; motoman
- Mechatronics: mechatronic systems; mechatronics technician; Mechatroniker; Mechatronik; mécatronique; mecatrónica
- Motion control: servo drives; servo systems
- Machine vision: vision systems; cognex
Instrumentation: instrumentation engineer; instrument technician; control and instrumentation; instrumentation and control
- Process control: process controls; control valves; control loop tuning
- Instrument calibration and loops: loop checking; instrument loops; field instruments; transmitters
Siemens: siemens products; siemens simatic; siemens automation; siemens tia portal
Signal processing: dsp; digital signal processing; wireless communication
- RF design: rf circuit design; antenna design; microwave engineering; hfss; rf circuits
- Radar: radar systems; sonar
# construction
Civil engineering: civil engineer; civil works; civil construction; highway; infrastructure projects; civil supervisor; water resources; civil project; civil site; Bauingenieurwesen; Bauingenieur; Tiefbau; génie civil; ingénieur civil; ingeniería civil; ingeniero civil; Hochbau; Bauingenieurin
- Road construction: highway engineering; highway construction; road works; paving; asphalt paving; road building; highway design; Straßenbau; Pflasterarbeiten; Asphaltbau; travaux routiers
- Bridge engineering: bridge design; bridge construction
- Geotechnical engineering: soil mechanics; foundation design; soil testing; geotechnical investigation; plaxis; soil investigation
- Water resources engineering: hydrology; hydraulic modeling; stormwater; drainage design; hec-ras; storm water management; irrigation engineering; water supply
- Transportation engineering: traffic engineering design; traffic studies; traffic signal design
- Site engineering: site engineer; civil site engineer; site execution
- Tunneling: tunnel construction; tunnelling; underground construction
- Railway engineering: track construction; railway track; rail infrastructure; track laying
- Land development: subdivision design; site grading; grading plans; site development
- Earthworks: excavation; earthwork; trenching; grading of land; groundworks; groundworker; Erdarbeiten; Erdbau; terrassement; movimiento de tierras
- Concrete technology: concrete mix design; concrete testing; concrete works; ready-mix
- Dam engineering: dams; hydraulic structures
Construction management: construction manager; construction; building construction; construction project management; general contractor; construction site; construction engineer; construction supervisor; project engineer; construction projects; site incharge; job site; site project manager; high rise; construction coordination; Bauleitung; Bauleiter; Bauüberwachung; conduite de travaux; conducteur de travaux; dirección de obra; gestión de la construcción; jefe de obra; Bauwesen; bâtiment et travaux publics; BTP; construcción
- Site supervision: site supervisor; site management; site manager; construction supervision; construction site management; superintendent; snagging; conduite de chantier; Baustellenleitung; Bauaufsicht; suivi de chantier
- Construction scheduling: construction planning; construction schedules; planning engineer
- Subcontractor management: subcontractors; subcontractor coordination; managing subcontractors; subcontractor supervision
- Procore: buildertrend; bluebeam; bluebeam revu; plangrid
- Building codes: building code; international building code; building regulations; code compliance
- VOB: =VOB; =VOB/B; VOB/A
- Building inspection: building inspector; construction inspection; home inspection; site inspection; construction quality control
- Change orders: rfis; submittals; construction submittals; punch lists; punch list; construction change orders
- Renovation: remodeling; refurbishment; home improvement; restoration of buildings; building restoration
- Residential construction: home building; house building; single-family homes; house construction
- Commercial construction: tenant improvements; high-rise construction; commercial building
- Fit-out works: interior fit-out; fit out works; interior works; finishing works
- Construction safety: site safety; construction site safety
- Contract administration construction: fidic contracts; nec contracts; claims in construction; jct contracts
- Foremanship: foreman; construction foreman; crew supervision; gang supervision; Vorarbeiter; chef de chantier; capataz; encargado de obra
- Prefabrication: precast concrete; modular construction; precast
Structural engineering: structural design; structural engineer; structural drawings; structural steel; Tragwerksplanung; calcul de structures; ingénierie des structures; ingeniería estructural; cálculo de estructuras; Baustatik
- STAAD.Pro: staad pro; staad
- ETABS: sap2000; csi safe
- Reinforced concrete design: rcc design; concrete design; reinforced concrete; rc design; prestressed concrete
- Steel design: steel structures; structural steel design; steel structure design; steel detailing
- Tekla Structures: tekla; advance steel
- Bar bending schedule: rebar detailing; rebar; reinforcement detailing; bar bending; bbs preparation
- Earthquake engineering: seismic design; seismic analysis; structural dynamics
- Timber engineering: timber structures; wood construction; timber framing
Quantity surveying: quantity surveyor; quantity estimation; estimation and costing; estimation engineer
- Cost estimating: cost estimation; estimating; estimation; construction estimating; estimator; cost estimates; cost estimator; Kalkulation; Kostenkalkulation; chiffrage; étude de prix; estimación de costos; presupuestos de obra; Angebotskalkulation
- Quantity takeoff: takeoffs; take-offs; quantity take off; quantity takeoffs; material takeoff; material takeoffs; Aufmaß; Aufmaße; Aufmaßerstellung; mediciones de obra
- HOAI: =HOAI; Honorarordnung für Architekten und Ingenieure
- Bill of quantities: boq; boq preparation; bills of quantities
- Construction billing: ra bills; interim payment certificates; billing engineer; progress billing; Bauabrechnung
- Rate analysis: schedule of rates
Building information modeling: bim; bim modeler
- Revit: autodesk revit; revit architecture; revit mep; revit structure
- Navisworks: clash detection; autodesk navisworks
- ArchiCAD: graphisoft; vectorworks; allplan
- BIM coordination: bim coordinator; bim manager; bim modeling; bim 360
Architecture: architect; architectural design; building design; architectural designer; project architect; Architektur; Architekt; Architektin; architecte; arquitectura; arquitecto; arquitecta
- Urban planning: city planning; town planning; urban design; city planner; urban planner; master planning; Stadtplanung; urbanisme; urbanismo; planificación urbana; Raumplanung; town planner; planning officer; Stadtplaner; urbaniste; urbanista
- Landscape architecture: landscape design; landscape architect
- Architectural drafting: architectural drawings; working drawings; construction drawings; architectural drawing; construction documents
- Zoning: land use planning; zoning regulations; land use; building permits; planning applications
- LEED: leed ap; leed accredited; breeam; green building; green buildings; passive house
- Architectural visualization: architectural rendering; enscape; lumion; archviz; architectural renderings
- Space planning: site planning; space layout
- Heritage conservation: historic preservation; building conservation; monument protection; conservation architecture
- Model making: architectural models; scale models; physical models
- Facade design: curtain walls; curtain wall; facade engineering; cladding
Interior design: interior designer; space design; interior architecture; Innenarchitektur; Innenarchitekt; Innenarchitektin; architecture d'intérieur; décoration d'intérieur; diseño de interiores; interiorismo; décorateur d'intérieur
- Kitchen design: modular kitchen; kitchen planning; bathroom design
- Furniture design: furniture designer
- Exhibition stand design: exhibition stand; stall design; retail design; shop design
- Home staging: interior styling; interior decoration; interior decorator
Land surveying: surveyor; land survey; survey engineer; leveling; Vermessung; Vermessungstechnik; Vermessungstechniker; topographie; géomètre; topografía; topógrafo; arpentage; Vermesser; topógrafa
- Total station: total stations; leica survey; theodolite; auto level
- Topographic surveying: topographic survey; topographical survey; topographic surveys
- GPS surveying: gnss; rtk gps; gps survey; dgps
- Cadastral surveying: boundary survey; boundary surveys; plat; land registry
- Hydrographic surveying: bathymetry; hydrographic survey
- Photogrammetry: aerial survey; aerial mapping; drone surveying; laser scanning; point clouds
- Setting out: construction layout; site layout; construction staking
Geographic information systems: gis; gis analyst; geospatial; geographic information system; gis engineer
- ArcGIS: arcmap; arcgis pro; esri
- QGIS: quantum gis
- Remote sensing: satellite imagery; erdas imagine; satellite image analysis; envi software
- Cartography: map making; cartographer; digital mapping
- Spatial analysis: geospatial analysis; geoprocessing; spatial data analysis
Plumbing: plumber; piping; plumbing systems; pds pdms; piping systems; plumb fixtures; Sanitärinstallation; Klempner; Anlagenmechaniker SHK; plomberie; plombier; fontanería; fontanero; plomero; plomería; Installateur; Rohrinstallation; instalaciones sanitarias; sanitaire; Anlagenmechaniker
- Pipe fitting: pipefitting; pipe fitter; pipefitter; steamfitter; pipe installation; pipe laying; pipelayer
- Drain cleaning: sewer; drainage; drain repair; sewer maintenance; septic systems; sewer lines
- Sprinkler systems: fire sprinklers; fire fighting systems; sprinkler fitter; fire sprinkler installation
- Gas fitting: gas fitter; gas safe; gas safe registered; gas installation; gas lines
- Sanitary installation: sanitary fittings; bathroom installation; water heaters; water heater installation; bathroom fitting
Carpentry: carpenter; woodworking; wood working; cabinetry; Zimmerer; charpentier; charpente; carpintero; carpintería; menuisier; menuiserie; Zimmerei; Zimmermann; Zimmererarbeiten; carpintera
- Framing: house framing; wood framing
- Drywall: drywall installation; dry lining; gypsum board; plasterboard; drywall finishing; false ceiling; suspended ceilings; Trockenbau; Trockenbauer; plaquiste; yeso laminado; pladur
- Roofing: roofer; roof installation; roof repair; shingles; roof tiling; slating; Dachdecker; couvreur; techador; couverture zinguerie; Dachdecken; Dacheindeckung; zinguerie; tejados
- Flooring installation: flooring; hardwood flooring; floor laying; parquet; carpet installation; laminate flooring; floor installation; Estrich; Estrichleger; Parkettleger; Bodenbeläge; pose de parquet
- Joinery: joiner; finish carpentry; trim carpentry; window installation; door installation; trim work; doors and windows
- Deck building: fencing; fence installation; fence building
- Insulation: thermal insulation; insulation installation; insulation installer; weatherization; Wärmedämmung; Dämmarbeiten; isolation thermique; aislamiento térmico
- Glazing: glazier; window glazing; glass installation
Masonry: painter; Maurerarbeiten; maçon; maçonnerie; albañil; albañilería; gros œuvre; Rohbau; obra gruesa
- Bricklaying: bricklayer; brick laying; brickwork; brick work; block work; blockwork; Mauern; Mauerarbeiten; Mauerwerk; Mauerwerksbau; =Maurer; Maurerin
- Tiling: tiler; tile setting; ceramic tiling; tile installation; tile laying; Fliesenleger; carreleur; carrelage; alicatador; Fliesenlegen; Fliesenarbeiten; alicatado; solador
- Plastering: plasterer; stucco; rendering walls; plaster work; Verputzen; Putzarbeiten; Verputzarbeiten; Stuckateur; Gipser; plâtrerie; plâtrier; enlucido; yesero
- House painting: painting and decorating; painter and decorator; interior painting; wallpapering; house painter; exterior painting; wallpaper hanging; Maler und Lackierer; Malerarbeiten; peintre en bâtiment; pintor de casas; peinture en bâtiment; pintura de interiores; Malermeister; pintor; pintora
- Stonemasonry: stone mason; stone cutting; stone carving; stone work; stonework
- Concrete work: concrete finishing; concrete pouring; concreting; concrete finisher; pouring concrete; Betonbau; Betonarbeiten; Betonieren; Stahlbetonbau; bétonnage; hormigonado
- Steel fixing: steel fixer; rebar installation; rebar tying; reinforcement fixing; Eisenflechter; Bewehrung; Bewehrungsarbeiten; ferraillage; ferrallado; ferralla
- Formwork: shuttering; formwork carpentry; shuttering carpenter; formwork carpenter; Schalung; Schalungsbau; Schalungsarbeiten; Einschaler; coffrage; coffreur; encofrado; encofrador
- Waterproofing: damp proofing; building sealing; sealants
- Scaffolding: scaffolder; scaffold erection; scaffold; Gerüstbau; Gerüstbauer; échafaudage; andamios; montage d'échafaudages
- Chimney sweeping: chimney sweep; stove fitting
Heavy equipment operation: heavy equipment; earthmoving; heavy machinery; crane; earth moving equipment
- Excavator operation: excavator; excavator operator; backhoe; jcb; digger driver; backhoe operator; backhoe loader; Baggerfahrer; Bagger; conduite de pelle; conducteur d'engins; excavadora; operador de excavadora; Baumaschinenführer; retroexcavadora; Baggerfahren; Minibagger; Bagger fahren; Radlader; mini-digger; conduite d'engins; pelle mécanique
- Crane operation: crane operator; tower crane; mobile crane; overhead crane; crane operations; gantry crane; Kranführer; Kranfahrer; grutier; gruista; operador de grúa; Kranschein
- Bulldozer operation: bulldozer; dozer; grader operator; motor grader; wheel loader; loader operator; front-end loader; skid steer; bobcat
- Rigging: rigger; slinging; lifting operations; lifting plans; signalman; banksman; slinger
- Road roller operation: road roller; compactors; paver operation
- Demolition work: building demolition; dismantling; deconstruction; demolition; Abbrucharbeiten; Rückbau; démolition; demolición
- Piling: pile driving; deep foundations; bored piles
- Aerial work platforms: boom lift; scissor lift; ipaf; mewp; aerial lift; scissor lifts; boom lifts; Hubarbeitsbühne; Hubarbeitsbühnen; Arbeitsbühne; Arbeitsbühnenführerschein; nacelle; plataforma elevadora
Construction labour: construction laborer; construction worker; general labor; general labour; manual labor; labourer; laborer; construction labor; Bauhelfer; Bauarbeiter; ouvrier du bâtiment; peón de obra; manœuvre; obrero de construcción; peón de construcción
Swimming pool construction: pool maintenance; pool cleaning
Elevator installation: escalator maintenance; lift installation
Blind and awning installation: curtain installation; awnings
Kitchen installation: kitchen fitting; kitchen fitter; worktop installation
# energy and resources
Oil and gas: petroleum engineering; upstream; oil and gas industry; oilfield; oil field; natural gas; petroleum; downstream oil; gas plant; pétrole et gaz; petróleo y gas; Öl und Gas
- Drilling engineering: drilling engineer; well drilling; drilling rig; directional drilling; drilling fluids; mud logging; rig operations; drilling operations; roughneck
- Reservoir engineering: reservoir simulation; reservoir engineer; eclipse reservoir; petrel
- Well completion: well testing; well intervention; wireline; coiled tubing; well services; workover
- Pipeline engineering: pipeline construction; pipeline integrity; pipeline operations; cathodic protection
- Refinery operations: refinery; crude oil; refinery process; petroleum refining
- Offshore operations: offshore platform; offshore rig; subsea; bosiet; fpso
- LNG: liquefied natural gas; lpg; gas processing; gas plant operations
- Petroleum geology: seismic interpretation; well logging; petrophysics; geophysics; geophysicist
- Hydraulic fracturing: fracking; well stimulation
Power plants: power plant operation; power generation; power plant; hydro power; utilities engineering; utility operation
- Turbine operation: steam turbine; gas turbine; steam turbines; gas turbines; turbine maintenance; turbines
- Hydropower: hydroelectric; hydro power plant; hydroelectric power
- Nuclear power: nuclear power plant; nuclear operations; nuclear plant
- Thermal power: thermal power plant; boiler turbine; coal handling; cogeneration; combined heat and power
Renewable energy: solar; solar energy; solar power; solar projects; erneuerbare Energien; énergies renouvelables; energías renovables
- Photovoltaics: solar pv; solar panels; solar panel installation; pvsyst; solar installation; photovoltaic; solar installer; rooftop solar; Photovoltaik; Solaranlagen; panneaux solaires; photovoltaïque; paneles solares; energía solar; fotovoltaica
- Wind energy: wind turbines; wind turbine technician; wind farm; wind power
- Biogas: biofuels; biomass; bioenergy; biodiesel
- Energy storage: battery storage; hydrogen technology; fuel cells; battery energy storage
- Geothermal energy: geothermal; heat pump systems
Energy management: energy efficiency; energy conservation; energy engineer; demand side management; Energiemanagement; gestion de l'énergie; gestión energética; Energieeffizienz; efficacité énergétique; eficiencia energética
- Energy audits: energy audit; energy auditing; energy auditor
- Energy modeling: energyplus; energy simulation; building energy modeling; ecotect
- Energy trading: power trading; electricity market; energy markets; power purchase agreements
- Utilities management: water utilities; gas utilities
- Meter reading: meter reader; smart meters; meter installation
Process engineering: process engineer; process design engineer; process plant
- Chemical engineering: chemical engineer; chemical process engineering; Verfahrenstechnik; Chemieingenieurwesen; génie chimique; génie des procédés; ingeniería química; ingeniero químico
- Process simulation: aspen plus; aspen hysys; hysys; chemcad; process modeling
- P&ID: piping and instrumentation diagrams; p and id; p&ids; process flow diagrams; pfd
- Scale-up: process scale-up; scale up; tech transfer; technology transfer; pilot plant
- Unit operations: mass transfer; heat and mass balance; reaction engineering; heat and material balance; filtration; drying processes
- Bioprocess engineering: fermentation; bioreactors; downstream processing; upstream processing; biochemical engineering; fermenters
Mining: mining engineering; mining engineer; Bergbau; exploitation minière; minería
- Geology: geologist; geological mapping; core logging; stratigraphy; petrology; geological survey; Geologie; géologie; geología; géologue; geólogo; Geologe
- Mine planning: open pit mining; underground mining; surpac; mine design; surface mining; mine surveying
- Mineral processing: ore processing; flotation; beneficiation; crushing and screening
- Blasting: drilling and blasting; explosives; blaster; shotfirer; quarrying; quarry
- Mineral exploration: exploration geology; resource estimation; exploration drilling; prospecting minerals
- Mine safety: msha; mine rescue; mine ventilation
Metallurgy: metallurgist
- Foundry work: foundry; sand casting; metal casting; casting; molding sand
- Heat treatment: annealing; tempering; hardening metal; heat treating
- Forging: =Forging; hot forging; drop forging; closed die forging; Schmieden
- Rolling mill: steel rolling; hot rolling; cold rolling; steel making; blast furnace; steel plant; steelmaking
- Materials science: material science; materials engineering; material characterization; materials engineer; scanning electron microscopy; x-ray diffraction
- Corrosion engineering: corrosion control; corrosion; corrosion protection
- Metallography: microstructure analysis; failure investigation of metals
`
