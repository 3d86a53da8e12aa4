// Skills of hosts, cooks and growers.

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
