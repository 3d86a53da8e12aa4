// Skills of hosts, cooks, growers and makers of beautiful things.

/** Families of skills in hospitality, personal services and farming. */
export const hospitalitySkills = `
# hospitality
Hospitality: hotel management; hotel manager; hotel operations; hospitality management; front office manager; hotel; resort; duty manager; guest service associate; lobby manager; hospitality industry; Hotelfach; Hotelfachfrau; Hotelfachmann; Hotellerie; hôtellerie; hotelería; Gastgewerbe
- Front office operations: hotel front office; hotel front desk; front desk agent; front office associate; hotel reception; hotel receptionist; front office supervisor
- Guest relations: guest relations executive; guest relations officer; guest relation executive; guest services; guest experience; guest satisfaction
- Concierge services: concierge; bell service; bell boy; bellman; bellhop; doorman; porter; valet; valet parking
- Hotel reservations: room reservations; reservation agent; hotel booking; hotel bookings; room booking
- Opera PMS: oracle opera; opera property management system; fidelio; opera pms system; micros fidelio
- Night audit: night auditor; night auditing
- Hotel revenue management: rate management; yield management hotels; ota management; channel manager hotels; revpar
- Hotel sales: banquet sales; catering sales; mice sales
- Hotel pre-opening: hotel opening
- Hotel engineering: hotel maintenance
- Lodge and resort management: resort management; hostel management; bed and breakfast; resort operations
- Club management: country club; clubhouse; golf club management
- Cruise ship service: cruise ship; cruise line; cruise operations; cruise staff
- Check-in and check-out: guest check-in; guest registration; check-in procedures
Hosting: host; hostess; host hostess; greeter; seating guests; usher; restaurant host; restaurant hostess; reservation handling; greeting guests; table reservations; greeting customers; guest seating; event host; welcoming guests
Food service: steward; server restaurant; food and beverage; f and b; restaurant; captain restaurant; food and beverage service; f and b service; food server; cafeteria; food handling; food and beverage manager; food service worker; f and b executive; food and beverage operations; catering manager; restaurant operations; beverage service; dining service; banquet manager; food service management; Gastronomie; Gastronomieservice; hostelería; servicio de alimentos
- Waiting tables: waiter; waitress; wait staff; waitstaff; table service; restaurant server; waitering; head waiter; table waiting; Kellnerin; Servicekraft; serveur; serveuse; camarero; camarera; mesero; mesera; Bedienung im Restaurant; service en salle; Servieren; Servicemitarbeiter; service de table; servicio de mesas; servicio de sala; Tischservice; À-la-carte-Service; service au plateau; Restaurantfachmann; Restaurantfachfrau; ayudante de camarero
- Fine dining: fine dining service; silver service; michelin star
- Banquet service: banquets; banquet server; banqueting; banquet operations
- Catering: catering services; caterer; event catering; outside catering
- Fast food: quick service restaurant; qsr; fast food crew; drive-thru; mcdonald's crew; crew member; counter service
- Room service: in-room dining
- Buffet service: buffets; buffet setup
- Menu knowledge: taking orders; order taking; taking food orders
- Dishwashing: dishwasher; kitchen porter; kitchen steward; stewarding; washing dishes; pot washing; plonge; plongeur; plongeuse; Spülküche; lavaplatos
- Cafeteria service: school cafeteria; canteen; lunch service; canteen management; food counter
- Food delivery: food runner; pizza delivery
- Table setting: table setup; bussing tables; busser; clearing tables
- Cash and tips handling: tip handling
- Toast POS: micros pos; aloha pos; square pos
Restaurant management: restaurant manager; outlet manager; shift manager restaurant; assistant restaurant manager; food service manager; restaurant supervisor; dining manager; restaurant general manager; menu pricing
- Food cost control: food cost; food costing; food cost management; recipe costing; portion control; menu costing; Wareneinsatz; Wareneinsatzkalkulation; gestion des coûts matières; control de mermas
- Menu planning: menu design; menu engineering; menu development; menu creation; planning menus; Speiseplanung; Speiseplan; Speisepläne; Menüplanung; élaboration de menus; élaboration des menus; elaboración de menús; Menugestaltung; Menügestaltung; Speisekartengestaltung
- Kitchen management: kitchen operations; kitchen supervision; kitchen manager; managing kitchen; Küchenleitung; gestion de cuisine; gestión de cocina
- Cafe management: coffee shop; cafe operations; cafe manager; coffee house
- Bar management: bar manager; bar operations; pub management; beverage management; nightclub management
- Restaurant opening: restaurant launch
Cooking: cook; chef; kitchen; culinary arts; culinary; kitchen staff; culinary management; confectionery; Köchin; Koch/Köchin; cuisine traditionnelle; cuisinier; cuisinière; cocinero; cocinera; cocina; Kochen; cocina tradicional; Warme Küche; Kalte Küche; à-la-carte-Küche
- Head chef: executive chef; chef de cuisine; kitchen chef; head cook; Küchenchef; Küchenchefin; chef cuisinier; jefe de cocina
- Sous chef: junior sous chef
- Line cooking: line cook; short order cook; grill cook; grilling; fry cook; saute; station chef; chef de partie; commis chef; commi; commis
- Baking: baker; bread baking; cake baking; bread making; baking bread; bakery; Bäckerin; Bäckerei; boulangerie; panadero; panadería; Backwaren; Backen; boulanger; boulangère
- Pastry: pastry chef; patisserie; pastries; desserts; pastry arts; dessert preparation; Konditorin; pâtisserie; pâtissier; pastelería; repostería; pastelero; Konditorei; Konditor
- Cake decoration: cake decorating; sugarcraft; wedding cakes; cake decorator; cake design
- Food preparation: food prep; prep cook; kitchen helper; mise en place; kitchen assistant; preparing food; vegetable cutting; food assembly; Küchenhilfe; Küchenhelfer; ayudante de cocina; commis de cuisine; kitchen hand
- Knife skills: julienne; vegetable carving; fruit carving
- Food presentation: dish plating; garde manger; food plating; plate presentation; food styling; dressage des assiettes; emplatado; Anrichten von Speisen
- Butchery in kitchens: meat preparation; fish preparation; Fleischzubereitung; despiece
- Italian cuisine: pizza making; pizza maker; pasta making; italian cooking; pizzaiolo; italian food
- French cuisine: french cooking
- Indian cuisine: tandoor; indian cooking; curry chef; indian food; south indian cuisine; north indian cuisine
- Chinese cuisine: chinese cooking; wok cooking; chinese food; dim sum
- Japanese cuisine: sushi; sushi chef; teppanyaki; sushi making
- Mexican cuisine: mexican food; mexican cooking
- Mediterranean cuisine: greek cuisine; mediterranean cooking; spanish cuisine; middle eastern cuisine; arabic cuisine; lebanese cuisine
- Thai cuisine: thai cooking; asian cuisine; asian cooking; thai food
- Continental cuisine: continental cooking; european cuisine; continental food
- Vegan cooking: vegetarian cooking; plant-based cooking; vegetarian cuisine; vegan cuisine
- Recipe development: recipe creation; recipe testing; standard recipes
- Barbecue: bbq; smoking meats; grill station; rotisserie
- Molecular gastronomy: sous vide
- Institutional cooking: bulk cooking; school cook; hospital kitchen; mass catering; batch cooking; army cook
- Private cooking: private chef; personal chef; home cook
Bartending: bartender; Barkeeper; barman; coctelería; Barkeeperin; tenue du bar; Thekenservice; bar work
- Mixology: cocktails; cocktail making; mixologist; cocktail preparation; mixing drinks
- Barista skills: barista; espresso; coffee making; latte art; coffee brewing; espresso machine; coffee preparation
- Wine service: sommelier; wine knowledge; wine tasting; wine pairing; wset; wines
- Alcohol service licence: responsible service of alcohol; rsa certificate; tips certified; alcohol server
- Beer knowledge: draft beer; cicerone; craft beer
Housekeeping: housekeeper; housekeeping supervisor; housekeeping executive; sanitation practices; executive housekeeper; housekeeping staff; Zimmermädchen; Hauswirtschaft; femme de chambre; limpieza de habitaciones; camarera de pisos; Zimmerreinigung; Zimmerservice und Reinigung
- Room cleaning: room attendant; guest room cleaning; cleaning rooms; chambermaid; bed making; making beds
- Laundry: laundry operations; ironing; dry cleaning; linen management; pressing clothes; laundry attendant; linen room; washing clothes
- Janitorial services: janitor; custodian; custodial; janitorial; office cleaning; custodial services; commercial cleaning
- Cleaning: cleaner; deep cleaning; domestic cleaning; house cleaning; cleaning lady; home cleaning; Reinigung; Gebäudereinigung; Reinigungskraft; nettoyage; agent d'entretien; femme de ménage; limpieza; personal de limpieza; Putzkraft; entretien des locaux; limpiadora; limpiador; Reinigungsfrau
- Window cleaning: window cleaner; facade cleaning
- Floor care: floor buffing; carpet cleaning; floor polishing; mopping; floor waxing; vacuuming; carpet shampooing
- Disinfection: sanitizing; disinfecting; sanitization; sanitation procedures
- Industrial cleaning: tank cleaning; high-pressure cleaning; pressure washing; power washing
- Household management: house manager; butler; housemaid; domestic help; maid; household staff
- Estate management: private estate
Event management: event planning; event coordinator; event planner; conferences; event manager; event coordination; event organizer; special events; banquet coordination; event executive; event logistics; event operations; event organization; exhibition organizer; Veranstaltungsmanagement; Veranstaltungsorganisation; Eventmanagement; événementiel; organisation d'événements; organización de eventos
- Wedding planning: wedding planner; weddings; wedding coordination; bridal consulting
- Conference planning: conference management; conference organization; seminars organization; congress organization
- Event production: stage setup; event technology; event technician; stage production for events
- Venue management: venue operations; venue coordination; venue booking
- Corporate events: corporate event planning; =MICE; incentive travel; team building events; mice events
- Festival management: music festivals; concert promotion; concerts production
- Party planning: birthday parties; children's parties
- Ticketing of events: box office; ticket sales; ticket office
- Artist booking: talent booking; artist management; booking agent
- Registration management: cvent; eventbrite; delegate registration
Travel and tourism: tourism; travel executive; tour executive; tour manager; reservations; gds; tours and travels; reservation executive; visa and ticketing; travel management; sightseeing; Tourismus; Reiseverkehr; Reisebüro; tourisme; agence de voyages; turismo; agencia de viajes
- Travel agency operations: travel agent; travel agency; travel consultant; travel sales; travel counsellor; travel consulting
- Amadeus: ?Amadeus; amadeus gds
- Sabre: ?Sabre; sabre gds
- Galileo: galileo gds; ?Galileo; worldspan; travelport
- Air ticketing: airline ticketing; flight booking; ticket booking; air tickets; flight reservations; ticketing
- Tour guiding: tour guide; guided tours; museum guide; tourist guide; city tours; leading tours; Reiseleiter; Stadtführer; Reiseleitung; guide touristique; guía turístico; guía de turismo
- Tour operations: tour operator; tour packages; holiday packages; package tours; tour planning; inbound tours; outbound tours
- Itinerary planning: travel itineraries; trip planning; itineraries; travel planning
- IATA: =IATA; iata certified; iata diploma; iata certification
- Destination marketing: tourism marketing; destination management; tourism promotion; tourism development
- Ecotourism: adventure tourism; outdoor guide; mountain guide; safari guide; rafting guide
- Corporate travel: business travel management; corporate travel management; travel desk management
- Car rental: vehicle rental; rental car; rent-a-car
Airline services: ground staff; airline; airport ground staff; airlines; airport; aviation hospitality; check-in counter
- Cabin crew: flight attendant; air hostess; in-flight service; inflight services; air steward; cabin safety; inflight service; Flugbegleiter; Flugbegleiterin; hôtesse de l'air; personnel navigant; tripulante de cabina; azafata; auxiliar de vuelo
- Ground handling: ramp operations; ramp agent; aircraft handling; airport ground handling; aircraft loading; ramp handling
- Passenger handling: airport check-in; boarding gate; passenger services; passenger service agent; check-in agent; gate agent; airport customer service
- Flight operations: flight dispatch; flight dispatcher; flight planning; flight scheduling; crew scheduling; crew planning; operations control center
- Piloting: commercial pilot; airline pilot; flight instructor; cpl; atpl; private pilot license; first officer; pilot license; flying aircraft; instrument rating; type rating; helicopter pilot; commercial pilot license
- Air traffic control: air traffic controller; atc; air navigation
- Airport operations: airport management; airside operations; airport duty manager; terminal operations; airfield operations
- Baggage handling: baggage handler; baggage services; lost luggage; lost and found baggage
- Airline reservations: airline reservation systems; altea
- Aviation safety: safety management systems aviation; crew resource management; dangerous goods by air
Casino operations: casino; gaming floor; gaming operations
- Table games: blackjack; card dealer; croupier; roulette; poker dealer; dealing cards
- Slot operations: slot machines; slot attendant
- Betting operations: bookmaking; sports betting
# personal services
Beauty: beautician; cosmetology; salon; cosmetologist; aesthetics; spa therapist; hair dresser; beauty therapist; Kosmetikerin; Kosmetik; esthéticienne; esthétique; esteticista; cosmetóloga
- Hairdressing: hair stylist; hairdresser; hair cutting; hair styling; haircuts; hairstylist; hair stylist and colorist; hairstyling; Friseur; Friseurin; coiffure; coiffeur; coiffeuse; peluquería; peluquero; peluquera; Haare schneiden; Haarschnitt; haircutting; coupe de cheveux; corte de pelo
- Hair colouring: hair coloring; hair color; balayage; hair highlights
- Barbering: barber; shaving; beard trimming; men's grooming
- Makeup artistry: makeup; make-up artist; makeup artist; bridal makeup; make-up; special effects makeup
- Skin care: facials; esthetician; aesthetician; skincare; facial treatments; skin treatments
- Manicure: nail technician; nail art; pedicure; nail care; gel nails; nail design; manicurist
- Hair removal: waxing; threading; laser hair removal; eyebrow threading
- Eyelash extensions: lash extensions; microblading; permanent makeup; lash technician
- Salon management: salon manager; spa and salon; salon owner
- Cosmetology license: licensed cosmetologist; cosmetology licence; state board cosmetology
- Tattooing: tattoo artist; body piercing; piercing
- Aesthetic treatments: botox; dermal fillers; chemical peels; microdermabrasion; laser treatments
- Wig making: hair extensions; wigs
Massage therapy: masseur; spa; massage therapist; wellness center; Massagen; masseuse; masajista; masajes; massage bien-être; massages
- Deep tissue massage: swedish massage; sports massage; thai massage; hot stone massage
- Reflexology: aromatherapy; shiatsu; reiki
- Spa management: spa manager; spa operations; wellness center management
- Body treatments: body wraps; body scrubs
Fitness training: fitness trainer; gym instructor; fitness instructor; gym trainer; fitness; fitness center; wellness; Fitnesstrainer; Fitnesstrainerin; coach sportif; entrenador personal; preparador físico
- Personal training: personal trainer; certified personal trainer; nasm; ace certified; ace personal trainer; nasm cpt; issa certified
- Yoga instruction: yoga teacher; yoga instructor; yoga; yoga teaching; ryt 200; yoga classes
- Pilates: pilates instructor; reformer pilates
- Group fitness: aerobics; zumba; group fitness instructor; spin classes; spinning classes; step aerobics; group exercise
- Strength training: strength and conditioning; weight training; weightlifting; bodybuilding; crossfit
- Gym management: fitness manager; gym manager; fitness center management; health club
- Exercise physiology: exercise science; fitness assessment; fitness testing; kinesiology
- Senior fitness: rehabilitation fitness; silver sneakers
- Dance fitness: fitness dance
Sports coaching: sports coach; sports trainer; sports; basketball; soccer; coaching athletes; swimming; tennis; head coach; track and field; volleyball; baseball
- Football coaching: soccer coach; soccer coaching; football coach; uefa b licence; football training
- Basketball coaching: basketball coach
- Swimming instruction: swimming instructor; swim instructor; swim lessons; swimming teacher; water safety instructor; swim coach; swimming lessons
- Lifeguarding: lifeguard; lifesaving; pool lifeguard; water rescue certificate; lifeguard certified
- Tennis coaching: tennis coach; tennis instructor; racquet sports; badminton coach
- Martial arts instruction: karate; judo; taekwondo; self-defense instructor; boxing coach; martial arts; self defense
- Skiing instruction: ski instructor; snowboard instructor; ski patrol
- Golf instruction: golf pro; golf professional; golf coach; pga professional
- Gymnastics coaching: gymnastics; gymnastics coach
- Cricket coaching: cricket coach; cricket
- Athletics coaching: track and field coach; athletics coach; running coach; track coach
- Volleyball coaching: volleyball coach
- Diving instruction: scuba diving; padi; dive instructor; divemaster; scuba instructor
- Climbing instruction: climbing instructor; rock climbing; ropes course; high ropes
- Refereeing: referee; umpire; umpiring; sports officiating
- Sports administration: sports management; athletic director; sports events; league administration; sport management
- Sports analysis: performance analysis; match analysis; sports scouting; sports analytics
- Recreation management: recreation programs; leisure management; recreation leader; recreation coordinator; leisure centre
- Outdoor education: outdoor leadership; wilderness first aid; adventure education; expedition leading
- E-sports: esports; gaming coach
- Cycling instruction: cycling coach
# farming and nature
Agriculture: farming; agriculture officer; fertilizers; agri inputs; agricultural science; farm equipment; agricultural; pesticides; agricultural research; Landwirtschaft; Landwirt; agricole; agricultura; exploitation agricole; agricultor; agricultrice; farmer; farm worker; farm hand; farm labourer; farm laborer; peón agrícola; obrero agrícola
- Crop production: crop management; crop cultivation; arable farming; crop farming; field crops; growing crops; Ackerbau; Getreideanbau; crop rotation; crop rotations; Fruchtfolge; Pflanzenbau; grandes cultures; rotation des cultures; rotación de cultivos; seed drilling; silage; Aussaat
- Agronomy: agronomist; crop science; crop consulting
- Soil science: soil fertility; soil conservation; soil analysis; soil management
- Irrigation: drip irrigation; irrigation systems; sprinkler irrigation; irrigation system installation; riego; sistemas de riego; Bewässerung
- Livestock farming: livestock; cattle farming; cattle; livestock management; animal husbandry; sheep farming; stockman; cattle rearing; Viehzucht; Tierhaltung; élevage; ganadería; lambing; calving; sheep shearing; hoof trimming; Tierpflege von Nutztieren; Schafhaltung; Rinderhaltung; élevage ovin; élevage bovin; ganadería ovina; ganadería bovina; Nutztierhaltung; herdsperson; ganadero; ganadera; stockperson; éleveur
- Dairy farming: milking; dairy farm; dairy cows; milking cows; herdsman; Melken; Milchviehhaltung; Milchwirtschaft; traite des vaches; ordeño; vacuno lechero; élevage laitier
- Poultry farming: poultry; poultry management; layers and broilers; hatchery poultry; egg production
- Pig farming: swine production; pig production
- Beekeeping: apiculture; apiary; honey production; Imkerei; apicultura
- Tractor driving: tractor operation; tractor operator; combine harvester; farm machinery operation; tractor driver; operating tractors; Traktorfahren; Traktorführerschein; Traktorfahrer; Schlepperfahrer; conduite de tracteur; conduite de tracteurs; conducción de tractor; conducción de tractores; tractorista
- Harvesting: fruit picking; crop harvesting; fruit picker; harvest work; Erntehelfer; Erntearbeiten; récolte; récoltes; cosecha; recolección de fruta; combine driving; combine harvester driver; Mähdrescherfahrer; conduite de moissonneuse
- Plant protection: pesticide application; crop protection; integrated pest management; pesticide applicator license; weed control; herbicides; Pflanzenschutz; Sachkundenachweis Pflanzenschutz; produits phytosanitaires; certiphyto; fitosanitarios; carnet fitosanitario; crop spraying; sprayer operator; Spritzen von Pflanzenschutzmitteln
- Plant breeding: seed production; plant genetics; seed technology; seed science
- Organic farming: organic agriculture; permaculture; organic certification; regenerative agriculture
- Precision agriculture: precision farming; gps guidance farming; smart farming
- Greenhouse cultivation: greenhouse; hydroponics; vertical farming; greenhouse management; protected cultivation
- Agricultural extension: farmer training; extension services; farmer outreach; farmers training
- Agribusiness: agricultural marketing; agricultural economics; agri-business
- Farm management: farm manager; farm operations; ranch management; farm supervisor
- Grain storage: grain handling; silo operation; post-harvest management; grain elevator
- Cotton ginning
- Tea and coffee cultivation: tea plantation; plantation management; coffee farming; rubber plantation
- Fruit growing: orchard; orchards; pomology; fruit production; Obstbau; Obstanbau; arboriculture fruitière; fruticultura
- Vegetable growing: vegetable farming; vegetable production; market gardening; maraîchage; maraîcher; Gemüseanbau; Gemüsebau
Horticulture: nursery plants; plant science; horticulturist; tree inventory
- Gardening: gardener; garden maintenance; garden care; planting flowers; garden design; Gärtnerin; Gartenarbeit; jardinage; jardinier; jardinería; jardinero; Gartenpflege; Gartenbau; Gärtner; espaces verts; entretien des espaces verts; weeding
- Landscaping: landscaper; landscape maintenance; landscape installation; hardscaping; landscape construction; Landschaftsbau; Garten- und Landschaftsbau; GaLaBau; aménagement paysager; paysagiste; paisajismo
- Lawn care: mowing; lawn mowing; turf management; lawn maintenance; grass cutting; greenkeeping; groundskeeper; groundskeeping; grounds maintenance; turfgrass
- Tree care: arborist; tree pruning; tree surgery; arboriculture; tree trimming; pruning; tree surgeon; tree removal; tree felling; poda; Baumschnitt; Obstbaumschnitt; élagage; taille des arbres; Baumpflege
- Floristry: florist; floral design; flower arranging; flower arrangement; floral arrangements
- Plant nursery work: plant nursery; plant propagation; nursery production; propagation of plants
- Viticulture: vineyard; grape growing; vineyard management; wine growing; Weinbau; Winzer; viñedo; vines; vineyard work; grape harvest; Weinlese; vendange; vendanges; vendimia; travail de la vigne; taille de la vigne; viticulteur; viticultrice; viticultor
- Botany: botanist; plant identification; plant biology; plant physiology
- Floriculture
Forestry: forest management; conservation; wildlife; biodiversity; natural resources; natural resource management; forester; Forstwirtschaft; Forstwirt; sylviculture; silvicultura; Waldarbeit; trabajos forestales
- Chainsaw operation: chainsaw; chain saw; chainsaw certified; chainsaw licence; Motorsäge; Motorsägenschein; Kettensäge; tronçonneuse; motosierra
- Forest inventory: timber cruising; forest mensuration; forest surveys
- Timber harvesting: harvester operation; forwarder; lumberjack; logging operations; timber felling
- Wildlife management: wildlife conservation; wildlife biology; wildlife biologist; hunting; game management; wildlife surveys
- Ecology: ecologist; ecological surveys; habitat surveys; species surveys; field ecology; habitat assessment
- Nature conservation: biodiversity conservation; habitat restoration; conservation biology; wetland restoration; conservation projects
- Park ranger work: park ranger; national park; ranger; forest ranger
- Wildfire control: wildland firefighting; forest fire; prescribed burning; wildland fire
- Watershed management: river restoration; catchment management; wetlands; watershed
Fisheries
- Aquaculture: fish farming; hatchery; shrimp farming; fish hatchery; fish breeding
- Commercial fishing: fishing vessel; fisherman; trawling; deep sea fishing; net fishing
- Fisheries biology: fish biology; stock assessment fisheries; fisheries science
`

/** Families of skills in design, media, writing and the arts. */
export const creativeSkills = `
# visual design
Graphic design: graphic designer; visual design; visual designer; print design; visualizer; visualiser; creative design; graphic artist; graphics design; graphics designer; design software; creative designer; graphics; design layout; brand design; graphic production; graphic; Grafikdesign; Grafikdesigner; Grafikdesignerin; Mediengestaltung; Mediengestalter; graphisme; graphiste; conception graphique; diseño gráfico; diseñador gráfico; diseñadora gráfica; infographiste; Grafiker; Grafikerin; Mediengestalterin
- Logo design: logo designer; logos
- Brand identity design: corporate design; visual identity; corporate identity; style guides; brand guidelines
- Typography: typesetting; lettering; type design; calligraphy; Typografie; typographie; tipografía
- Layout design: page layout; editorial design; magazine layout; magazine design; newspaper layout; book design; mise en page; maquetación; editorial layout
- Brochure design: flyer design; brochures; flyers; leaflet design; leaflets; poster design
- Infographics: information design; infographic design
- Packaging artwork: packaging graphics; label design
- Banner design: web banners; social media graphics; banner ads design
- Signage design: sign making; signage; wayfinding; vinyl graphics; vehicle wraps; large format graphics; sign writing
- Canva
- CorelDRAW: corel draw; coreldraw graphics suite; corel
- Affinity Designer: affinity photo; affinity publisher
- Print-ready artwork: print production artwork; preflight; print-ready files; artwork preparation
- T-shirt design: textile printing design; apparel graphics
- Presentation design: powerpoint design; keynote presentations; prezi
Art direction: art director; senior art director; creative concept; design direction; design director; associate creative director; visual concepts; conceptual design; creative team; campaign design; visual direction; design manager; visual communication
- Creative direction: creative director; creative lead; creative head; creative leadership
- Concept development: concept creation; mood boards; ideation; moodboards
Adobe Photoshop: photoshop; adobe photoshop cs
- Image retouching: photo retouching; photo editing; image editing; image manipulation; retouching; photo manipulation; clipping path; color correction; Bildbearbeitung; retouche photo; retoque fotográfico; retouche d'images
- Adobe Lightroom: lightroom; capture one
- GIMP: =Gimp; paint shop pro
Adobe Illustrator: =Illustrator
- Vector graphics: vector illustration; vector art; vectorization; inkscape
Adobe InDesign: indesign
- QuarkXPress: quark xpress; quark
- Desktop publishing: dtp; dtp operator; framemaker
- Adobe PageMaker: pagemaker
Adobe Creative Suite: adobe creative cloud; creative cloud; adobe suite; creative suite; adobe cs
User experience design: ux; ux design; ux designer; user experience; expérience utilisateur; experiencia de usuario; Nutzererlebnis
- User research: user interviews; ux research; ux researcher; user testing; contextual inquiry
- Wireframing: wireframes; wireframe; balsamiq; wireframe design
- Prototyping interfaces: interactive prototypes; axure; clickable prototypes; invision; rapid prototyping of interfaces; marvel app; principle app
- Usability: usability evaluation; heuristic evaluation; usability engineering; usability studies
- Information architecture: sitemaps; card sorting; site maps
- Interaction design: interaction designer; hci; human computer interaction
- Customer journey mapping: user journeys; journey mapping; service design; journey maps; user flows; service blueprints
- UX writing: microcopy; ux writer; content design
- Accessible design: inclusive design
User interface design: ui; ui design; ui designer; ui ux; user interface; ui ux designer; interface design; mobile ui design; web graphics
- Figma
- Sketch: ?Sketch; sketch app
- Adobe XD: =XD
- Web design: website design; web designer; web page design; webpage design; web site design; Webdesign; conception web; diseño web; Webdesigner; diseñador web
- Dreamweaver: adobe dreamweaver
- Mobile app design: app design; mobile ui; ios design; material design
- Design systems: design system; component libraries; ui kits; pattern libraries
- Icon design: icons design; iconography
Illustration: illustrator artist; illustrator; ilustración; Illustrieren
- Character design: character designer; character art; character illustration
- Storyboarding: storyboards; storyboard artist; animatics
- Concept art: matte painting; concept artist; environment art
- Digital painting: digital illustration; procreate; wacom; digital art; corel painter
- Drawing: =Drawing; hand drawing; sketching; pencil drawing; life drawing; figure drawing; freehand sketching
- Book illustration: children's book illustration; children's books illustration
- Comics: comic art; graphic novels; cartooning; cartoonist; caricature
- Scientific illustration: medical illustration; technical illustration
Animation: animator; 3d artist; 3d visualization; rendering
- 2D animation: toon boom; cel animation; 2d animator; adobe animate
- 3D animation: 3d animator; character animation; 3d character animation
- Motion graphics: motion design; motion designer; motion graphics designer
- After Effects: adobe after effects
- Autodesk Maya: maya; ?Maya
- 3ds Max: 3d studio max; 3d max; 3d studio
- Blender: =Blender; blender 3d
- Cinema 4D: c4d; houdini; cinema4d
- ZBrush: digital sculpting; substance painter; mudbox
- Visual effects: vfx; compositing; nuke compositing; green screen; rotoscoping; visual effects artist
- 3D rendering: v-ray; vray; corona renderer; keyshot; arnold renderer; photorealistic rendering
- 3D rigging: character rigging; rigging animation; skinning
- Stop motion: claymation; stop-motion animation
- Adobe Flash: ?Flash; flash animation; macromedia flash; =Macromedia Director
- Texturing: texture artist; uv mapping; lighting and texturing; 3d texturing
- Motion capture: mocap
- Game art: game artist; pixel art; game assets
Fashion design: fashion designer; garment design; fashion; apparel design; fashion shows; wardrobe; Modedesign; Modedesigner; stylisme; styliste modéliste; diseño de moda; diseñador de modas; création de mode; Modedesignerin
- Pattern making: patternmaking; pattern cutting; pattern maker; patternmaker; flat patterns; pattern drafting
- Sewing: +sew; seamstress; dressmaking; dressmaker; stitching; Nähen; Näherin; couture; couturière; costura; costurera; Schneiderei
- Tailoring: tailor; alterations; bespoke tailoring; garment alterations; clothing alterations; hemming; Schneiderin; sastre; sastrería; Änderungsschneiderei; Änderungsschneider; arreglos de costura; retouches couture
- Draping: draping fabric; draping garments
- Textile design: surface pattern design; print design for textiles; fabric design; textile designer; textile print design
- Fashion illustration: fashion sketches; fashion sketching; fashion drawing; flat sketches
- Fashion styling: stylist; fashion stylist; wardrobe styling; image consulting; wardrobe consultant
- Costume design: costumes; costume designer; wardrobe department; costume making
- Embroidery: hand embroidery; machine embroidery; beading; needlework; crochet
- Tech packs: technical packages; spec sheets; garment specifications; tech pack
- Garment fitting: fit sessions; garment fit; fit models
- Trend forecasting: fashion trends; trend research; wgsn; trend analysis
- Footwear design: shoe design; shoes design; footwear development
- Accessory design: handbag design; handbags; accessories design; millinery; hat making
- Gerber: gerber accumark; lectra; optitex; clo 3d; clo3d; lectra modaris; browzwear
- Knitwear design: knitwear
- Lingerie design: swimwear design; intimates design
- Childrenswear design: kidswear design; menswear design; womenswear design; menswear; womenswear; kidswear; ropa infantil
- Apparel product development: apparel development; garment development; apparel sourcing; line planning; collection development
- Apparel merchandising: garment merchandising; apparel merchandiser; garment merchandiser; fashion merchandising
Jewellery design: jewelry design; jewelry; jewellery
- Gemology: gemstones; gemmology; gia certified; gemologist; stone identification
- Goldsmithing: goldsmith; silversmith; jewelry making; silversmithing; bench jeweler; jewelry repair
- Diamond grading: diamonds; diamond sorting; diamond assorting
- Jewelry CAD: rhinogold; matrix jewelry; jewel cad
Fine arts: painting and drawing; museum; visual arts; museum studies; art exhibitions; mixed media; studio art; art instruction; fine art; fine artist; museum exhibits
- Painting art: oil painting; acrylic painting; watercolor; watercolour; mural painting; murals; watercolor painting
- Sculpture: sculpting; sculptor; wood carving; carving
- Pottery: wheel throwing; ceramics art; ceramic art
- Printmaking: etching; lithography; woodcut; linocut
- Art history: art historian; art criticism
- Curation: curator; curating; exhibition curation; curatorial; exhibitions planning; exhibit design; exhibition design
- Art conservation: restoration of art; art restoration; conservation of paintings; object conservation
- Gallery management: art gallery; gallery assistant; art sales; gallery director; art handling
- Art installation: art installations; installation art; public art
- Arts administration: arts management; cultural management; cultural programs; cultural events
- Handicrafts: handicraft; craftwork; paper craft; candle making; basketry; macrame
- Interior painting art: decorative painting; faux finishes; scenic painting
# media
Photography: photographer; photo shoots; photo shoot; digital photography; dslr; Fotografie; Fotograf; Fotografin; photographie; photographe; fotografía; fotógrafo; fotógrafa; Fotografieren; prise de vue
- Portrait photography: portraits photography; headshots; family photography; newborn photography
- Wedding photography: wedding photographer
- Product photography: still life photography; food photography; commercial photography; catalog photography
- Photojournalism: press photography; news photography; documentary photography; photojournalist
- Fashion photography: fashion photographer; model photography
- Event photography: concert photography; sports photography
- Aerial photography: drone photography; drone videography; aerial videography
- Studio lighting: lighting for photography; lighting techniques; strobe lighting; photo studio
- Darkroom: film developing; film photography; analog photography
- Architectural photography: real estate photography; interior photography
- Nature photography: wildlife photography; landscape photography
Video production: avid; post production; producer video; video shooting; assistant director; camera man
- Video editing: video editor; film editing; film editor; editing videos; non-linear editing; video post-production; nonlinear editing; Videoschnitt; Videobearbeitung; montage vidéo; edición de video; edición de vídeo; monteur vidéo; montaje de vídeo
- Adobe Premiere Pro: premiere pro; adobe premiere; adobe premier pro
- Final Cut Pro: final cut; final cut pro x; fcp
- Avid Media Composer: avid editing
- DaVinci Resolve: color grading; colour grading; colorist
- Cinematography: director of photography; cinematographer; camera work; film camera; camera direction
- Camera operation: camera operator; cameraman; camerawoman; videographer; videography; camera assistant; focus puller; steadicam
- Film directing: film director; directing films; movie direction; film direction; directing actors
- Screenwriting: scriptwriting; script writing; screenplay; screenwriter; scriptwriter; screenplays; teleplay
- Film production: film producer; line producer; movie production; filmmaking; film making; feature films; production management film
- Documentary filmmaking: documentary; documentaries; documentary film; documentary production
- Television production: tv production; tv producer; broadcast production; studio production; television producer; television broadcasting
- Live streaming: livestreaming; obs studio; webcasting; live broadcast; streaming production; webcasts
- Set design: set construction; production design; art department; scenic design; stage design; scenography
- Production assistance: production assistant; runner on set; script supervision; production coordinator film
- Lighting technics: gaffer; stage lighting; lighting technician; light design; theatrical lighting
- Casting actors: casting director; casting talent
- Media asset management: footage logging; digital asset management; dam systems
- Multimedia production: multimedia; multimedia design; multimedia content
- Broadcast engineering: vision mixing; master control; outside broadcast; broadcast technology; vision mixer
- Dubbing: adr recording; dubbing artist
Audio engineering: sound engineering; audio editing; audio production; sound engineer; recording studio; sound editing; audio engineer
- Audio mixing: mixing and mastering; audio mastering; sound mixing; music mixing
- Pro Tools: avid pro tools; protools
- Logic Pro: logic pro x; garageband; cubase; nuendo
- Ableton Live: ableton; fl studio; reason studios
- Live sound: sound reinforcement; foh engineer; live sound engineering; pa systems; sound system setup
- Sound recording: audio recording; studio recording; recording engineer; field recording; voice recording
- Sound design: sound designer; foley; sound effects
- Podcast production: podcasting; podcasts; podcast editing; podcast
- Voice-over: voice over; voiceover; voice acting; voice artist; narration; voice-overs; voice actor
- Music production: music producer; beat making; record production; music arrangement
- Acoustics of rooms: studio acoustics
- Stage management: stage manager; stagecraft; stagehand; stage crew; backstage
- Audacity: adobe audition
- DJing: disc jockey; dj mixing; =DJ
Journalism: journalist; broadcasting; newsroom; newspaper; on-air; television news; news production; mass communication; Journalismus; Journalistin; journalisme; journaliste; periodismo; periodista; Redakteur; Redakteurin
- News reporting: news writing; news reporter; reporting news; breaking news; reporter; court coverage; news gathering
- Investigative journalism: investigative reporting; investigative reporter
- Broadcast journalism: news anchor; tv anchor; newscasts; anchoring; newscaster; on-air reporting; news presenting; news presenter
- Radio presenting: radio jockey; radio host; radio presenter; radio show; rj; radio production; radio broadcasting; on-air talent
- AP style: associated press style; chicago manual of style
- Feature writing: feature stories; magazine writing; feature articles; column writing; columnist
- Sports journalism: sports reporting; sports writer; sports commentary; sports writing
- Business journalism: financial journalism
- News editing: news editor; sub-editing; sub editor; desk editor; copy desk; editor-in-chief; city editor
- Interviewing for media: press interviews; interviewing sources; interviewing people
- Data journalism
- Newsroom systems: inews; enps
- Newspaper production: newspaper publishing; newspaper editing
# writing
Content writing: content writer; web content; blogger; web content writer; content editor; writer; blog posts; technical content writer; content developer; writing skills; Texter; Texterin; rédaction; redacción; redacción de contenidos; rédaction web
- Copywriting: copywriter; copy writing; ad copy; advertising copy; web copy; slogan writing; sales copy
- Creative writing: creative writer; fiction writing; short stories; poetry; novel writing; storytelling; novelist
- SEO writing: seo content writing; seo articles; seo copywriting; seo content
- Article writing: article writer; articles writing; writing articles; freelance writing; freelance writer
- Ghostwriting: ghost writing; ghostwriter
- Playwriting: stage plays; dramaturgy
- Technical content: technical blog writing
- Product descriptions: product copy; product description writing; catalog copy
- Grammar: grammarly; grammar checking; spelling and grammar
- Academic editing: manuscript editing; manuscript review
- Biography writing: memoir writing; resume writing
- Lyrics writing: songwriting; songwriter; lyricist
Editing: editorial; editor; editorial planning; editorial assistant; manuscripts; Lektorat; Lektorin; corrección de textos; relecture; correction de textes; Lektor
- Proofreading: proof reading; proofreader; Korrektorat; Korrekturlesen; correction d'épreuves; corrección de pruebas
- Copy editing: copyediting; copy editor; copyeditor; line editing
- Book publishing: publishing; book editing; book production; publishing house; self-publishing; acquisitions editing; publisher
- Fact checking: fact-checking; fact checker
- Magazine publishing: magazine editing; magazine production; managing editor
- Indexing books: book indexing
- Digital publishing: e-publishing; epub; kindle publishing; e-books
# performing arts
Music: musician; choir; orchestra; music performance; Musiker; Musikerin; musicien; musicienne; músico; música; Musikunterricht
- Singing: vocals; vocalist; singer; voice training; opera singing; choir singing; vocal coaching; vocal performance
- Piano: pianist; keyboard playing; piano performance; organist; accompanist
- Guitar: guitarist; bass guitar; guitar teacher
- Violin: violinist; cello; viola; string instruments; cellist
- Drums: drummer; percussion; percussionist
- Wind instruments: flute; clarinet; saxophone; trumpet; trombone; oboe
- Music composition: composing; composer; film scoring; music composer
- Music theory: sight reading; ear training; harmony and counterpoint
- Conducting music: conductor orchestra; choir director; choral conducting; band director; orchestra conducting; choirmaster; music director
- Orchestra performance: orchestral performance; chamber music; symphony orchestra
- Music management: band management; record label; music business; music licensing; a&r
Acting and theatre: theatre; theater; drama; stage performance; modeling shows; performing arts; model fashion; theatre production; theatre arts; stage production; theatrical production; theater production; Schauspieler; Schauspielerin; Schauspiel; comédien; comédienne; théâtre; teatro; actriz
- Acting: ~Acting; actor; stage acting; film acting; acting classes
- Theatre directing: directing plays; theatre director; theater director; stage direction; play direction
- Improvisation: improv; improv comedy; stand-up comedy; comedian; sketch comedy
- Modeling: ?Modeling; fashion model; runway modeling; fashion modeling; modelling fashion; print modeling; catwalk
- Puppetry: puppet theatre; magician; circus arts; clowning; juggling
- Emceeing: emcee; master of ceremonies; event hosting; anchoring events; show host; moderation of events; compere
- Stage combat: stunts; stunt performer
Dance: dancer; classical dance; dance performance
- Choreography: choreographer; dance choreography
- Ballet: classical ballet; ballet dancer
- Contemporary dance: modern dance; jazz dance; hip hop dance
- Dance teaching: dance teacher; dance instructor; dance instruction; teaching dance; dance classes
- Classical Indian dance: bharatanatyam; kathak; kuchipudi; odissi
- Ballroom dancing: salsa; ballroom; latin dance; tango; salsa dancing
`
