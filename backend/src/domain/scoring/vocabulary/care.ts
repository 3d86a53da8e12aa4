// Skills of people who heal, care, and work in laboratories.

/** Families of skills in medicine, nursing, pharmacy and the life sciences. */
export const careSkills = `
# nursing and care
Nursing: nurse; staff nurse; nursing care; clinical nursing; gnm; anm; ward nurse; nursing officer; bedside care; Krankenpflege; Krankenschwester; Krankenpfleger; Pflegefachkraft; Gesundheits- und Krankenpfleger; Gesundheits- und Krankenpflegerin; soins infirmiers; infirmier; infirmière; enfermería; enfermero; enfermera; Pflegefachfrau; Pflegefachmann; Behandlungspflege
- Registered nurse licence: registered nurse; rn; rn license; nursing license; registered nurse license; nmc registration; =NMC; nmc registered; nmc pin
- Practical nursing: lpn; lvn; licensed practical nurse; licensed vocational nurse
- Nurse practitioner: fnp; family nurse practitioner; advanced practice nursing; aprn
- Critical care nursing: icu nurse; icu nursing; intensive care nursing; critical care; intensive care; ccrn; Intensivpflege; réanimation; cuidados intensivos
- Emergency nursing: er nurse; emergency department nursing; ed nurse; emergency room nursing
- Surgical nursing: med-surg; medical surgical nursing; medical-surgical; perioperative nursing; scrub nurse; operating room nurse; circulating nurse; OP-Pflege; theatre nursing; instrumentación quirúrgica; infirmière de bloc opératoire
- Pediatric nursing: paediatric nursing; pediatric nurse; paediatric nurse; Kinderkrankenpflege; Kinderkrankenpfleger; Kinderkrankenschwester; puéricultrice
- Oncology nursing: oncology nurse; chemotherapy administration
- Psychiatric nursing: mental health nursing; psychiatric nurse; mental health nurse
- Dialysis: hemodialysis; haemodialysis; dialysis technician; nephrology nursing; peritoneal dialysis
- Community nursing: home health nursing; public health nursing; visiting nurse; school nurse; district nursing
- Nursing management: nurse manager; charge nurse; director of nursing; nursing supervisor; head nurse; ward sister; Stationsleitung; Pflegedienstleitung; Wohnbereichsleitung; cadre de santé; supervisora de enfermería
- Wound care: wound dressing; dressing changes; wound management; pressure ulcer care; Wundversorgung; Wundmanagement; soins des plaies; cura de heridas; curación de heridas; Verbandswechsel; Wundexperte; pansements; stoma care; Stomapflege; curas de heridas
- Medication administration: administering medications; medication management; administering medication; iv medications; injections; medicine administration; Medikamentengabe; administration des médicaments; administración de medicamentos; Medikamentenausgabe; medication rounds; administración de medicación; distribution des médicaments
- IV therapy: intravenous therapy; iv insertion; iv cannulation; cannulation; iv infusion; intravenous; iv start; picc lines; central lines
- Catheterization: catheter care; catheterisation; foley catheter; urinary catheter; catheter insertion
- Tracheostomy care: ventilator care; ventilator management; airway management; suctioning; tracheostomy; mechanical ventilation
- Triage: patient triage; telephone triage
- Telemetry: cardiac monitoring; telemetry nursing; rhythm interpretation
- Nursing care plans: care plans; care planning; nursing assessment; nursing process; nursing documentation; Pflegeplanung; Pflegedokumentation; plan de soins; plan de cuidados
- Infection control: infection prevention; hand hygiene; sterile technique; aseptic technique; universal precautions; Infektionsprävention; Hygienemanagement; contrôle des infections; control de infecciones; Krankenhaushygiene; hygiène hospitalière
- Blood transfusion: transfusion
- ACLS: acls certified; advanced cardiac life support; advanced cardiovascular life support
- BLS: bls certified; basic life support; bls cpr
- PALS: =PALS; pediatric advanced life support; nrp; neonatal resuscitation
- Tube feeding: enteral feeding; peg feeding; ng tube; nasogastric tube; gastrostomy
- Discharge planning: patient discharge; discharge teaching; care transitions; Entlassmanagement; Entlassungsmanagement
Patient care: patient assessment; bedside nursing; patient monitoring; patient care assistant; patient safety; patient relations; patient care coordinator; direct patient care; patient services; patient coordination; patient counselling; Patientenbetreuung; Patientenpflege; soins aux patients; atención al paciente; cuidado de pacientes; prise en charge des patients; atención a pacientes
- Vital signs: taking vitals; vital signs monitoring; blood pressure measurement; monitoring vital signs; taking vital signs; Vitalzeichen; Vitalwerte; Vitalzeichenkontrolle; signes vitaux; constantes vitales; Blutdruckmessung; tension artérielle; presión arterial
- Patient transfer: patient transport; patient lifting; hoyer lift; patient transfers; patient positioning; moving and handling; manual handling of patients
- Personal hygiene care: bathing patients; toileting; bathing and grooming; assisting with bathing; personal hygiene assistance; Grundpflege; Körperpflege; aide à la toilette; toilette des patients; aseo personal; Unterstützung bei der Körperpflege; soins d'hygiène; higiene personal de pacientes; bed baths
- Patient education: patient teaching; health teaching
- Nursing assistance: certified nursing assistant; cna; nurse aide; nursing assistant; nurses aide; healthcare assistant; health care assistant; patient care technician; pct; Pflegehelfer; Pflegehelferin; aide-soignant; aide-soignante; auxiliar de enfermería; Pflegeassistent; Pflegehilfe; Pflegeassistenz; TCAE
- Patient observation: patient sitter; one-to-one observation; fall prevention
- Care coordination: patient care coordination; care coordinator; patient navigation; nurse case management
- Patient advocacy: patient advocate; patient rights
Elderly care: caregiver; senior care; personal care; care giver; home health; nursing home; assisted living; care assistant; Altenpflege; Altenpfleger; Altenpflegerin; Seniorenbetreuung; aide aux personnes âgées; cuidado de ancianos; cuidado de adultos mayores; gérontologie; accompagnement des personnes âgées; personnes âgées; cuidado de personas mayores; geriatría; Altenhilfe; Seniorenpflege; atención geriátrica; atención sociosanitaria; cuidadora de ancianos; cuidador de personas mayores; cuidadora de mayores
- Dementia care: alzheimer's care; alzheimers care; memory care; dementia; Demenzbetreuung; Demenzpflege; Betreuung von Demenzkranken
- Home care: home health aide; hha; domiciliary care; in-home care; home health care; live-in care; ambulante Pflege; häusliche Pflege; soins à domicile; aide à domicile; cuidado a domicilio; atención domiciliaria; auxiliaire de vie; ayuda a domicilio
- Palliative care: hospice; hospice care; end of life care; Palliativpflege; Palliativversorgung; soins palliatifs; cuidados paliativos
- Activities of daily living: adl; adls; assistance with daily living
- Companionship care: companion care; companionship
- Geriatric nursing: nursing home care; long term care; geriatric care; residential care; care home
First aid: ambulance; trauma care; cpr first aid; Erste Hilfe; Ersthelfer; premiers secours; secourisme; primeros auxilios; sauveteur secouriste du travail
- CPR: cpr certified; cardiopulmonary resuscitation; cpr certification; cpr/aed; aed
- Paramedicine: paramedic; emergency medical technician; emt; emt-b; ambulance care; prehospital care; ambulance driver; emergency medical services; Rettungssanitäter; Notfallsanitäter; Rettungsdienst; ambulancier; paramédico; técnico en emergencias sanitarias
Midwifery: prenatal care; postpartum care; Hebamme; Geburtshilfe; sage-femme; matrona; partera; obstetricia; midwife; maternity nurse; comadrona
- Labor and delivery: labour and delivery; labour ward; childbirth; l&d nursing
- Neonatal care: nicu; newborn care; neonatal intensive care; neonatal nursing
- Gynecology: gynaecology; gynecologist; obstetrics; obstetrics and gynecology; ob/gyn; obgyn; gynaecologist
- Lactation consulting: lactation; breastfeeding support; lactation consultant
# medicine
Medicine: physician; doctor; medical officer; resident doctor; clinical practice; consultant physician; rmo; general medicine; duty doctor; clinical medicine; medical diagnosis; medical practice; diagnosis and treatment; Arzt; Ärztin; médecin; médecine; médico; medicina
- General practice: general practitioner; family medicine; family physician; primary care; primary care physician
- Internal medicine: internist
- Emergency medicine: emergency physician; emergency room; er physician; casualty medical officer
- Anesthesiology: anesthesia; anaesthesia; anesthetist; anesthesiologist; crna; nurse anesthetist
- Neurology: neurologist; eeg; neurophysiology; stroke care; electroencephalography
- Dermatology: dermatologist; skin diseases
- Gastroenterology: endoscopy; colonoscopy; gastroenterologist
- Endocrinology: diabetes care; diabetes management; diabetology; diabetes educator
- Nephrology: nephrologist; kidney disease
- Pulmonology: respiratory medicine; pulmonary function testing; spirometry
- Urology: urologist
- Rheumatology: rheumatologist
- Infectious diseases: tropical medicine; hiv medicine
- ENT: =ENT; otolaryngology; ear nose and throat
- Occupational medicine: occupational health physician; occupational health nursing; occupational health
- Forensic medicine: autopsy; forensic pathology; post-mortem; autopsies
- Physician assistance: physician assistant; pa-c
- Medical licence: usmle; medical license; board certified; plab; mbbs registration; licensed physician; gmc registration
- Telemedicine: telehealth; teleconsultation; virtual care
- History taking: patient history; physical examination; clinical examination; physical exams; medical history taking
- Differential diagnosis: clinical diagnosis; diagnosing patients
- Ward rounds: hospital rounds; inpatient care; ward duties
Surgery: surgeon; operating theatre; surgical assistance; operating room; surgical procedures; Chirurgie; Chirurg; chirurgien; cirugía; cirujano
- Orthopedics: orthopaedics; orthopedic surgery; orthopaedic surgery; orthopedic surgeon; casting and splinting
- Plastic surgery: cosmetic surgery; reconstructive surgery
- Neurosurgery: neurosurgeon
- Cardiac surgery: cardiothoracic surgery; open heart surgery
- Surgical technology: surgical technician; surgical technologist; scrub tech; ot technician; operating room technician
- Sterilization of instruments: sterile processing; autoclave; instrument sterilization; cssd; sterilizing instruments; sterilisation; instrument sterilisation; Aufbereitung von Medizinprodukten; stérilisation
- Suturing: sutures; wound closure; minor surgery; minor surgical procedures
- Laparoscopy: laparoscopic surgery; minimally invasive surgery
Dentistry: dentist; dental; dental care; dental surgeon; dental procedures; Zahnarzt; Zahnmedizin; dentiste; odontología; dentista; odontólogo
- Dental assisting: dental assistant; four-handed dentistry; chairside assistance; chairside assisting; dental nurse; Zahnarzthelferin; Zahnmedizinische Fachangestellte; assistante dentaire; asistente dental; auxiliar de odontología
- Dental hygiene: dental hygienist; scaling and root planing; dental cleaning; dental prophylaxis; scaling and polishing
- Dental radiography: dental x-rays; dental x-ray; intraoral radiographs
- Orthodontics: orthodontist; braces; invisalign
- Endodontics: root canal; root canal treatment
- Prosthodontics: crowns and bridges; dentures; dental implants; implantology
- Oral surgery: tooth extraction; maxillofacial surgery
- Dental laboratory: dental technician; dental lab; dental ceramics; dental technology
- Dental office management: dental receptionist; dentrix; dental billing; eaglesoft; dental office
Pediatrics: paediatrics; pediatrician; neonatology; child health; paediatrician; pediatric care
Cardiology: cardiologist; cardiac care; cardiovascular
- ECG: ekg; electrocardiogram; electrocardiography; 12-lead ecg; 12 lead ekg; ekg technician
- Echocardiography: echo technician; cardiac sonography; echocardiogram
- Cardiac catheterization: cath lab; angiography; angioplasty; cardiac catheterisation
Radiology: radiology technician; medical imaging; radiologist; imaging technician; Radiologie; Röntgen; radiología; imagerie médicale; MTRA
- X-ray: x-rays; radiography; radiographer; x-ray technician; radiologic technologist; digital radiography; x ray
- MRI: magnetic resonance imaging; mri scan; mri technologist
- CT scanning: ct scan; computed tomography; ct scans; cat scan; ct technologist; Computertomographie; Computertomografie; scanner médical
- Ultrasound: sonography; sonographer; ultrasonography; ultrasound technician; diagnostic medical sonography; rdms
- Mammography: mammogram; breast imaging
- Nuclear medicine: pet scan; pet-ct; radiopharmacy
- PACS: =PACS; dicom; radiology information system
- Interventional radiology
- Radiation safety: dosimetry; radiation protection officer; alara
Oncology: cancer care; oncologist
- Radiation therapy: radiotherapy; radiation therapist; linear accelerator; dosimetrist; radiation oncology
- Chemotherapy: chemo infusion
Psychiatry: psychiatric care; psychiatrist; psychotropic medication; inpatient psychiatry
Physiotherapy: physical therapy; physiotherapist; rehabilitation; physical therapist; rehab; orthotics; Physiotherapie; Physiotherapeut; Physiotherapeutin; kinésithérapie; kinésithérapeute; fisioterapia; fisioterapeuta; Krankengymnastik
- Occupational therapy: occupational therapist; ergotherapy; cota; certified occupational therapy assistant; Ergotherapie; Ergotherapeut; Ergotherapeutin; ergothérapie; ergothérapeute; terapia ocupacional
- Speech therapy: speech language pathology; speech pathologist; speech therapist; speech pathology; logopedics; Logopädie; Logopäde; Logopädin; orthophonie; orthophoniste; logopedia; fonoaudiología
- Manual therapy: joint mobilization; soft tissue mobilization; osteopathy; manipulation therapy; osteopath
- Therapeutic exercise: exercise therapy; exercise prescription; rehabilitation exercises
- Electrotherapy: ultrasound therapy; tens therapy
- Hydrotherapy: aquatic therapy
- Sports medicine: sports physiotherapy; athletic training; athletic trainer; sports injuries; sports rehabilitation
- Neurological rehabilitation: neurorehabilitation; stroke rehabilitation; bobath
- Chiropractic: chiropractor; chiropractic assistant
- Podiatry: podiatrist; foot care; pedicure medical
- Respiratory therapy: respiratory therapist; pulmonary rehabilitation
- Recreational therapy: recreation therapy; activity therapy; therapeutic recreation; recreation therapist
- Audiology: hearing aids; audiologist; audiometry; hearing tests; hearing aid fitting
Optometry: eye care; optometrist; eyewear
- Ophthalmology: ophthalmologist; ophthalmic technician; cataract surgery; ophthalmic assistant
- Optical dispensing: optician; eyeglasses; spectacle fitting; contact lenses; contact lens fitting; dispensing optician
- Eye examination: refraction; vision testing; eye exams; visual acuity
Nutrition: nutritionist; nutrition counseling; nutritional assessment; Ernährungsberatung; diététique; nutrición; nutricionista; Diätassistent; diététicien
- Dietetics: dietician; dietitian; registered dietitian; clinical nutrition; therapeutic diets
- Meal planning: diet planning; diet plans; menu planning for diets
- Sports nutrition: weight management; weight loss coaching
Alternative medicine: unani; holistic health
- Acupuncture: traditional chinese medicine; acupuncturist
- Homeopathy: homoeopathy; homeopath
- Ayurveda: ayurvedic medicine; panchakarma; ayurvedic
- Naturopathy: herbal medicine; herbalism; naturopath
- Hypnotherapy: hypnosis
# health administration
Healthcare administration: hospital administration; hospital management; healthcare management; medical office; hospital operations; health care administration; hospital administrator; healthcare operations; front desk medical; health services management; healthcare; health care; medical administration; practice management; nursing administration; Krankenhausverwaltung; administration hospitalière; administración hospitalaria; Gesundheitsmanagement
- Medical office management: medical office administration; medical office manager; practice manager; clinic management; clinic manager; medical practice management
- Patient registration: patient admission; patient intake; patient check-in; patient admissions; patient access
- Patient scheduling: scheduling patients; scheduling patient appointments; medical scheduling
- Medical reception: medical receptionist; medical secretary; doctor's receptionist; clinic receptionist
- Utilization review: utilization management; medical necessity review; interqual; peer to peer review
- Hospital accreditation: joint commission; jcaho; nabh; jci accreditation; hospital quality
- Healthcare compliance: stark law; clinical governance; clinical audit; medicare compliance
- Value-based care: population health; accountable care; managed care
- Nursing home administration: assisted living management; licensed nursing home administrator
Medical coding: medical coder; icd 9; cpc certified; coding and billing; medical coding and billing
- ICD-10: icd-10-cm; icd 10 coding; icd10
- CPT coding: cpt; cpt codes; hcpcs; procedure coding; current procedural terminology
- CPC: =CPC; certified professional coder; ccs coding; rhit; aapc
- DRG coding: drg; inpatient coding
Medical billing: medical billing specialist; health insurance billing; us healthcare
- Revenue cycle management: rcm billing; medical revenue cycle; revenue cycle
- Medical claims processing: medical claims; medical claim processing; claim submission; cms-1500; ub-04
- Insurance verification: eligibility verification; benefits verification; insurance eligibility
- Prior authorization: prior authorizations; pre-authorization; preauthorization; precertification
- Denial management: claim denials; appeals and denials; denials management; ar follow-up; ar caller; ar calling
- Medicare: medicaid; medicare billing; medicare and medicaid
- Charge entry: charge posting; charge capture
Electronic medical records: emr; ehr; electronic health records; medical records; charting; electronic health record; patient records; medical record; elektronische Patientenakte; dossier patient informatisé; historia clínica electrónica; historias clínicas
- Epic: =Epic; epic systems; epic emr; epic ehr; epic certified
- Cerner: cerner powerchart; oracle health
- Meditech: =MEDITECH
- eClinicalWorks: ecw; nextgen; athenahealth; allscripts; kareo; practice fusion; advancedmd
- Medical charting: patient charts; chart review; chart preparation; medical charts; patient charting
- Health information management: him; medical records management; rhia; medical record keeping
- HL7: fhir; health informatics; healthcare it; clinical informatics; hl7 interfaces
Medical terminology: transcriptionist
- Medical transcription: medical transcriptionist; medical dictation
- Medical scribing: medical scribe; scribing
- Clinical documentation: soap notes; clinical documentation improvement; medical documentation; progress notes
Public health: disease prevention; health programs; hiv aids; Gesundheitswesen; santé publique; salud pública; öffentliche Gesundheit
- Epidemiology: epidemiologist; disease surveillance; outbreak investigation; contact tracing
- Vaccination: immunization; vaccines administration; immunizations; vaccinations; immunisation
- Health promotion: health education; health educator; wellness programs; health campaigns; health awareness
- Maternal and child health: maternal health; family planning; reproductive health; sexual health
- Community health work: community health worker; asha worker; community health
- Global health: international health
- Health policy: health economics; heor; health systems; market access pharma
- Sanitation inspection: environmental health; health inspector; food inspector; sanitation inspector
Medical assistance: medical assistant; clinical assistant; Arzthelferin; Medizinische Fachangestellte; Arzthelfer; assistante médicale; asistente médico
- Phlebotomy: phlebotomist; venipuncture; blood draw; blood draws; drawing blood; blood collection; blood sampling; Blutentnahme; Blutentnahmen; prélèvements sanguins; prise de sang; extracción de sangre; extracciones de sangre; venepuncture
- Certified medical assistant: rma certified; ccma; certified clinical medical assistant
- Specimen collection: sample collection; specimen handling; urine collection
- Exam room preparation: rooming patients; prepping exam rooms; patient preparation
# pharmacy and life sciences
Pharmacy: pharmacist; prescription; retail pharmacy; prescriptions; pharmacy operations; drug information; Apotheke; Apotheker; Apothekerin; pharmacie; pharmacien; pharmacienne; farmacia; farmacéutico; PTA Apotheke
- Dispensing: medication dispensing; prescription dispensing; dispensing medications; dispensing medicines; filling prescriptions; prescription filling
- Pharmacy assistance: pharmacy technician; pharmacy assistant; cpht; certified pharmacy technician; ptcb
- Compounding: iv compounding; sterile compounding; pharmaceutical compounding
- Pharmacology: pharmacotherapy; pharmacokinetics; drug interactions; pharmacodynamics
- Clinical pharmacy: hospital pharmacy; medication therapy management; clinical pharmacist; medication reconciliation
- Pharmacy inventory: drug inventory; pharmacy stock; narcotics register; controlled substances
Pharmaceutical production: pharmaceutical manufacturing; drug manufacturing; pharma production; pharmaceutical; pharmaceuticals; pharma; fda regulations; equipment validation; drug development
- GMP: good manufacturing practice; good manufacturing practices; cgmp; current good manufacturing practices
- Formulation development: drug formulation; formulation scientist; pharmaceutics; formulation science
- Tablet manufacturing: tablet compression; tablet coating; solid dosage; granulation; capsule filling; oral solid dosage
- Aseptic processing: sterile manufacturing; sterile production; injectables; aseptic filling; vial filling; lyophilization
- API manufacturing: active pharmaceutical ingredients; bulk drug; bulk drugs; api synthesis
- 21 CFR Part 11: computer system validation; csv validation; gamp 5; gamp
- Biologics manufacturing: monoclonal antibodies; vaccine production; biosimilars; gene therapy; cell therapy
- GLP: =GLP; good laboratory practice; good laboratory practices
- GDP: good distribution practice; good documentation practice; good documentation practices; alcoa
- Stability studies: stability testing; shelf life studies; ich guidelines
- Cleaning validation
Drug regulatory affairs: regulatory submissions; dossier preparation; drug registration; ind submissions; regulatory filings
- FDA submissions: nda submissions; ind applications; anda; anda filing; fda approvals; bla submissions
- 510(k): 510k submissions; pma submissions; medical device regulation; eu mdr; medical device registration
- eCTD: ctd dossier; ctd; dossier compilation
- Labeling compliance: drug labeling; pharma artwork
Pharmacovigilance: drug safety; case processing safety; medical safety
- Adverse event reporting: adverse events; icsr; case processing pharmacovigilance; adverse event
- Argus: argus safety; oracle argus; arisg
- Signal detection: benefit-risk assessment; psur; periodic safety reports
Clinical research: cra; clinical study; clinical operations; clinical research organization; klinische Forschung; klinische Studien; recherche clinique; investigación clínica; ensayos clínicos; essais cliniques
- Clinical trials: clinical trial; clinical trial management; phase i-iv trials; randomized controlled trials; clinical studies; clinical trials management
- GCP: =GCP; ich-gcp; good clinical practice
- Clinical data management: edc; medidata rave; oracle clinical; redcap; crf design; data management clinical; medidata
- Site monitoring: clinical monitoring; clinical research associate; monitoring visits; site initiation
- Study coordination: clinical research coordinator; study coordinator; clinical study coordination; clinical trial coordinator
- Informed consent: irb; ethics committee submissions; irb submissions; institutional review board; human subjects
- Medical writing: clinical study reports; regulatory writing; medical writer; protocol writing
- CDISC: sdtm; adam datasets; clinical sas programming
- Medical affairs: medical science liaison; msl; medical advisor pharma
- Patient recruitment for studies: subject recruitment; patient enrollment; participant recruitment
Laboratory work: laboratory; lab technician; laboratory technician; lab testing; lab equipment; laboratory testing; laboratory assistant; laboratory techniques; lab work; lab assistant; lab analysis; laboratory procedures; laboratory management; laboratory equipment; laboratory technologist; lab chemist; bench work; research laboratory; laboratory analysis; Laborarbeit; Labortätigkeit; Laborant; Laborantin; Chemielaborant; travail en laboratoire; technicien de laboratoire; laboratorio; técnico de laboratorio; travail de laboratoire; trabajo de laboratorio; techniques de laboratoire
- Pipetting: micropipettes; liquid handling; serial dilution
- Sample preparation: specimen processing; sample processing; sample prep; specimen preparation
- Microscopy: microscope; microscopes; light microscopy; confocal microscopy; electron microscopy; fluorescence microscopy
- Lab safety: laboratory safety; biosafety; biosafety level 2; bsl-2; bsl-3
- LIMS: =LIMS; laboratory information management system; labware; laboratory information systems
- Lab equipment maintenance: laboratory equipment maintenance; instrument maintenance; centrifuge; autoclaving; centrifugation
- Solution preparation: reagent preparation; buffer preparation; media preparation; reagents
- Laboratory notebook keeping: lab notebook; electronic lab notebook; eln
- Animal studies: in vivo studies; animal models; mouse models; animal handling in research; laboratory animals; rodent handling
Medical laboratory science: medical technologist; mlt; dmlt; pathology lab; medical lab technician; medical laboratory technician; clinical laboratory; medical laboratory; MTLA; analyses médicales; análisis clínicos; biologie médicale
- Hematology: haematology; complete blood count; blood smears; coagulation testing; cbc
- Clinical chemistry: clinical biochemistry; blood chemistry
- Blood banking: blood bank; cross matching; immunohematology; crossmatching; blood typing; blood donation
- Histology: histopathology; tissue sectioning; histotechnology; immunohistochemistry; microtome
- Cytology: cytotechnology; pap smear; cytopathology; cytogenetics; karyotyping
- Urinalysis: urine analysis; urine testing
- Serology: immunoassays; serological testing
- Parasitology: stool examination; mycology
- Pathology: pathologist; anatomical pathology
- CLIA: =CLIA; medical laboratory scientist; ascp; ascp certified; cap accreditation
- Point-of-care testing: glucose testing; rapid tests; waived testing
Analytical chemistry: chemist; chemistry; uv spectrophotometer; qc chemist; research chemist; chemical analysis; instrumental analysis; Chemiker; Chemie; chimie; chimie analytique; química analítica; químico; chimiste; analytische Chemie
- HPLC: uplc; high performance liquid chromatography; hplc analysis
- Gas chromatography: gc analysis; gc-ms
- Mass spectrometry: lc-ms; lc-ms/ms; icp-ms; maldi
- Spectroscopy: ftir; uv-vis; uv spectroscopy; raman spectroscopy; atomic absorption; spectrophotometry; uv-vis spectroscopy; infrared spectroscopy; spectrophotometer
- NMR: nmr spectroscopy; nuclear magnetic resonance
- Titration: karl fischer; wet chemistry; gravimetric analysis; titrations
- Chromatography: thin layer chromatography; tlc; column chromatography; ion chromatography
- Method validation: analytical method validation; analytical method development; method development; method transfer
- Organic chemistry: organic synthesis; synthetic chemistry; medicinal chemistry; multi-step synthesis; chemical synthesis
- Inorganic chemistry: coordination chemistry; organometallic chemistry
- Physical chemistry: electrochemistry; computational chemistry; molecular modeling; molecular dynamics; quantum chemistry
- Drug discovery: high throughput screening; lead optimization; structure activity relationship; drug design
- Toxicology: toxicity testing; ecotoxicology; toxicologist
- Forensic science: forensic chemistry; forensic analysis; fingerprint analysis; forensic biology; fingerprinting; ballistics
Microbiology: microbiologist; environmental microbiology; microbiology lab; microbial testing; culture media; Mikrobiologie; microbiologie; microbiología
- Bacteriology: bacterial culture; bacterial identification; gram staining; culture and sensitivity; antibiotic sensitivity
- Virology: viral culture; plaque assays
- Sterility testing: bioburden; endotoxin testing; environmental monitoring microbiology; microbial limit testing
- Immunology: immunologist; antibody production
Molecular biology: biology; cell biology; rna; biologist; assay development; Molekularbiologie; biologie moléculaire; biología molecular; biologie
- PCR: rt-pcr; qpcr; polymerase chain reaction; real-time pcr
- Western blotting: western blot; western blots; sds-page
- ELISA: elisas; enzyme-linked immunosorbent assay
- Cell culture: tissue culture; mammalian cell culture; primary cell culture; cell lines; Zellkultur; Zellkulturen; culture cellulaire; cultivo celular
- Flow cytometry: facs; cell sorting
- DNA extraction: rna extraction; nucleic acid extraction; dna isolation; dna and rna extraction; rna isolation; plasmid purification
- DNA sequencing: next generation sequencing; ngs; sanger sequencing; rna-seq; whole genome sequencing
- Cloning: gene cloning; molecular cloning; plasmid construction; transfection; transformation of bacteria; site-directed mutagenesis
- CRISPR: crispr-cas9; gene editing; genome editing
- Gel electrophoresis: agarose gel; agarose gel electrophoresis; electrophoresis
- Protein purification: protein expression; affinity chromatography; fplc; protein biochemistry
- Bioinformatics: sequence analysis; blast sequence; genome analysis; computational biology; bioinformatician
- Genetics: genetic testing; genomics; genetic counseling; population genetics; medical genetics
- Biochemistry: biochemist; enzymology; enzyme assays
- Biotechnology: biotech; genetic engineering; biotechnologist
- Neuroscience: electrophysiology; patch clamp; neurobiology
- Stem cell research: stem cells; regenerative medicine
- Zoology: entomology; ornithology; ichthyology; zoologist
- Physics: physicist; experimental physics; quantum mechanics; theoretical physics; solid state physics; particle physics; Physik; física; Physiker; physicien; Physikerin
- Astronomy: astrophysics; telescope operation; astronomer
- Meteorology: weather forecasting; climatology; meteorologist; climate modeling; atmospheric science
- Oceanography: marine science; marine biology; marine biologist
Food science: food technology; food processing; food quality; food technologist; fssai; food microbiology; food production; food inspection; dairy
- HACCP: haccp certified; hazard analysis and critical control points; haccp plans
- Food safety: food hygiene; food hygiene certificate; servsafe; food handler; food handlers card; servsafe certified; food safety standards; food handler certificate; food safety certification; Lebensmittelsicherheit; Lebensmittelhygiene; sécurité alimentaire; hygiène alimentaire; seguridad alimentaria; manipulación de alimentos; manipulador de alimentos; allergens; allergen management; food allergens; Hygienevorschriften; higiene alimentaria; Küchenhygiene; hygiène en cuisine; hygiène et sécurité alimentaire; normas de higiene
- Sensory evaluation: taste testing; sensory analysis; tasting panels
- Food product development: food r&d; recipe formulation; food formulation; new food products
- Dairy processing: cheese making; dairy technology; pasteurization; cheesemaking; milk processing
- Meat processing: butcher; butchery; butchering; meat cutting; slaughtering; meat cutter; slaughterhouse; deboning; boucherie; carnicero; carnicería; Metzgerei; Metzger; Metzgerin; Fleischer; Fleischerin; boucher; bouchère
- Fish processing: seafood processing; filleting; fishmonger
- Beverage production: bottling; beverage plant; soft drinks production
- Brewing: brewer; brewery; beer brewing; craft brewing; homebrewing
- Winemaking: oenology; wine production; vinification; winemaker; enology
- Confectionery production: chocolate making; chocolatier; candy making; sweets production
- Bakery production: industrial bakery; bread production; milling flour; flour mill
- Food packaging: canning; food preservation; freezing foods
- BRC: brcgs; ifs food; sqf; gfsi; brc food safety
Veterinary medicine: veterinarian; veterinary; veterinary doctor; animal health; animal nutrition; grooming animals; animal welfare; Tierarzt; Tiermedizin; Tierärztin; vétérinaire; médecine vétérinaire; veterinario; veterinaria; medicina veterinaria
- Veterinary assistance: veterinary technician; veterinary nurse; vet tech; veterinary assistant; veterinary nursing; Tierarzthelferin; Tierarzthelfer; Tiermedizinische Fachangestellte; auxiliaire vétérinaire; auxiliar veterinario
- Animal surgery: veterinary surgery; spay and neuter
- Animal care: animal handling; kennel; pet sitting; kennel assistant; pet care; animal shelter; zookeeping; zookeeper; animal caretaker
- Pet grooming: dog grooming; animal grooming; groomer; dog groomer; pet groomer
- Dog training: dog trainer; animal training; obedience training
- Equine care: horse care; horse training; stable management; horse riding; equestrian; riding instructor; horse grooming
- Artificial insemination: animal breeding; animal reproduction; livestock breeding
- Large animal medicine: livestock health; herd health; bovine
`
