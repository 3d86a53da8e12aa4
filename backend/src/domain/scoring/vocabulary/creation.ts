// Skills of who designs, films, writes and performs. One a line: the usual name, then other spellings. See `vocabulary.ts`.

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
