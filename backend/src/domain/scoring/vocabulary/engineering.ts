// Skills of engineers, builders and people who supply energy.

/** Families of skills in engineering, construction and energy. */
export const engineeringSkills = `
# design engineering
Mechanical design: mechanical engineering; mechanical design engineer; machine design; product design engineer; mechanical engineer; engineering design; design engineering; design engineer; mechanical designer; design and development; design development; product design; product designer; industrial design; design and engineering; r and d engineer; research and development; product engineering; machine designer; r and d; design calculations; product development engineer; part design; prototype development; product engineer; concept design; industrial designer; mechanical drafting
AutoCAD: auto cad; autocad 2d; cad; computer aided design; cad designer; cad drafting; draftsman; drafting; autocad draftsman; cad operator; drafter; cad engineer; technical drawing; engineering drawings; blueprints; 2d drafting; draughtsman; cad software; cad draftsman; blueprint reading; shop drawings; technical drawings; microstation; autocad electrical
SolidWorks: solid works
CATIA: catia v5
Creo: pro e; pro engineer; ptc creo; proe; pro/engineer
Siemens NX: unigraphics; nx cad; ug nx; nx unigraphics
Autodesk Inventor: =Inventor; fusion 360
3D modeling: 3d modelling; 3d cad; solid modeling; 3d printing; additive manufacturing; rapid prototyping; surface modeling; 3d design
Finite element analysis: fea; ansys; hypermesh; structural analysis; stress analysis; abaqus; nastran; fem; simulation engineer
Computational fluid dynamics: cfd; fluent cfd; fluid mechanics; heat transfer; thermal analysis; thermodynamics; fluid dynamics
GD&T: geometric dimensioning and tolerancing; gd and t; tolerance analysis; metrology; cmm; calibration; tolerance stack up; measuring instruments; coordinate measuring machine
Failure analysis: fmea; dfmea; pfmea; reliability engineering; apqp; ppap; design for manufacturing; dfm; 8d
Hydraulics: pneumatics; hydraulic systems; pneumatic systems; rotating equipment; hydraulic
HVAC: air conditioning; refrigeration; hvac engineer; heating ventilation; chillers; hvac technician; hvac systems; hvac design; ducting; boilers; mep; ventilation; boiler operation; heating systems; mep engineer; plumbing and hvac
Automotive engineering: vehicle dynamics; powertrain; automobile engineering; automotive design; engine design; automotive engineer; vehicle engineering; automobile engineer; electric vehicles; engine testing; homologation; nvh
Aerospace engineering: aeronautical engineering; avionics; aircraft maintenance; aerospace; aircraft; aviation maintenance; aircraft structures; airframe; a and p license; aviation; flight testing; spacecraft; aircraft mechanic
Biomedical engineering: medical devices; medical equipment; biomedical engineer; biomedical equipment; medical device development; prosthetics
# electrical and electronics
Electrical engineering: electrical engineer; electrical design; electrical maintenance; power systems; electrical systems; electrical design engineer; electrical supervisor; electrical installation; electrical drawings; electrical equipment; electrical project; electrical works; electrical site engineer; electrical engineering design
Substations: substation; switchgear; transformers; transmission lines; power distribution; protection relays; high voltage; substation engineer; ht lt; switchyard; transformer; relay testing; transmission and distribution; power transmission; electrical protection; ehv; gis substation; circuit breakers; medium voltage; lt panel; electrical panels; panel design; scada power; power grid; busbar
Electrician: electrical wiring; wiring; electrical troubleshooting; electrical repair; electrical technician; wireman; conduit; journeyman electrician; industrial electrician; electrical installations
Electronics: electronic circuits; circuit design; pcb design; electronics engineer; analog design; electronic design; electronics engineering; schematics; altium; orcad; circuit boards; power electronics; printed circuit boards; electronic components; electronics technician; electronic engineer; electronics testing; hardware design
VLSI: verilog; vhdl; fpga; asic; asic design; rtl design; system verilog; vlsi design; physical design
PLC programming: plc; programmable logic controllers; allen bradley; siemens plc; scada; hmi; plc scada; ladder logic; dcs; rockwell automation; wonderware; plc programmer
Industrial automation: automation engineer; robotics; mechatronics; automation; servo drives; factory automation; control systems; control engineer; automation engineering; motion control; robot programming; control panels; robots
Instrumentation: instrumentation engineer; process control; instrument technician; control and instrumentation; instrument calibration; instrumentation and control; field instruments; labview
Siemens: siemens products; siemens simatic; siemens automation; siemens tia portal
Signal processing: dsp; digital signal processing; rf design; wireless communication
# construction
Civil engineering: civil engineer; site engineer; civil works; civil construction; civil site engineer; highway engineering; road construction; highway; infrastructure projects; civil supervisor; site execution; geotechnical engineering; soil testing; transportation engineering; land development; water resources; civil project; hydrology; civil site
Construction management: construction manager; construction supervision; site management; site supervisor; construction; building construction; construction project management; site manager; general contractor; construction site; superintendent; site supervision; foreman; construction engineer; construction supervisor; project engineer; construction planning; construction projects; subcontractor management; subcontractors; site incharge; renovation; residential construction; commercial construction; job site; construction inspection; remodeling; construction safety; building codes; change orders; site project manager; construction estimating; construction drawings; high rise; construction coordination
Structural engineering: structural design; structural engineer; staad pro; etabs; rcc design; steel structures; reinforced concrete; sap2000; structural drawings; tekla; steel design; structural steel; bar bending schedule
Quantity surveying: quantity surveyor; estimation; cost estimation; estimating; bill of quantities; boq; estimator; billing engineer; quantity estimation; cost estimates; cost estimating; rate analysis; takeoff; takeoffs; estimation and costing; estimation engineer; quantity take off
Building information modeling: bim; revit; navisworks; revit architecture; revit mep; bim modeler; revit structure
Architecture: architect; architectural design; architectural drawings; architectural drafting; building design; urban planning; town planning; landscape architecture; architectural designer; urban design; site planning; space planning; leed; landscape design; city planning; zoning; green building; project architect
Interior design: interior designer; interior decoration; space design; furniture design; interior decorator; kitchen design; interior architecture; home staging; modular kitchen; interior fit out
Land surveying: surveyor; total station; topographic survey; land survey; survey engineer; auto level; gps survey; leveling
Geographic information systems: gis; arcgis; remote sensing; qgis; cartography; spatial analysis; gis analyst; geospatial; geographic information system; gis engineer
Plumbing: plumber; pipe fitting; piping; pipefitter; piping design; fire fighting systems; piping engineer; plumbing systems; sprinkler systems; pds pdms; piping systems
Carpentry: carpenter; woodworking; joinery; cabinet making; drywall; roofing; wood working; cabinetry; finish carpentry
Masonry: bricklaying; tiling; plastering; painting and decorating; painter; brick work; stone work; house painting; concrete finishing
Heavy equipment operation: crane operator; excavator; bulldozer; heavy equipment; earthmoving; heavy machinery; backhoe; crane; earth moving equipment; skid steer; rigging
# energy and resources
Oil and gas: petroleum engineering; drilling engineering; reservoir engineering; refinery; upstream; oil and gas industry; oilfield; pipeline operations; lng; oil field; well testing; well completion; natural gas; petroleum; downstream oil; gas plant
Power plants: power plant operation; thermal power; turbines; power generation; power plant; steam turbine; gas turbine; hydro power; nuclear power; utilities engineering; diesel generators; utility operation
Renewable energy: solar; solar energy; wind energy; photovoltaic; solar power; solar projects; wind power; solar pv; solar panels; biogas; energy storage; solar installation
Energy management: energy audit; energy efficiency; energy conservation; energy engineer; energy modeling; demand side management
Process engineering: chemical engineering; process engineer; chemical engineer; process design engineer; aspen plus; process simulation; unit operations; p and id; process safety; hazop; scale up; process plant; effluent treatment; water treatment; stp; etp; wastewater treatment
Mining: mining engineering; mine planning; geology; geologist; mineral processing; blasting; mine safety; surface mining; mining engineer
Metallurgy: foundry; heat treatment; metallurgist; forging; steel making; ndt; non destructive testing; rolling mill; steel plant; material science; ultrasonic testing; materials science; electroplating; metal casting
`
