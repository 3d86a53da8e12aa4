// Skills of people who heal, care, and work in laboratories.

/** Families of skills in medicine, nursing, pharmacy and the life sciences. */
export const careSkills = `
# nursing and care
Nursing: nurse; registered nurse; staff nurse; rn; nursing care; nurse practitioner; lpn; bls; licensed practical nurse; icu nurse; nursing supervisor; acls; nursing assistant; clinical nursing; charge nurse; critical care; gnm; anm; ward nurse; nursing officer; nurse manager; bedside care; operating room nurse; licensed vocational nurse; wound care; intensive care; pediatric nursing; pals; telemetry; triage
Patient care: patient assessment; bedside nursing; patient monitoring; patient care assistant; vital signs; certified nursing assistant; cna; patient safety; patient education; patient relations; patient care coordinator; patient advocacy; direct patient care; patient services; patient care technician; patient coordination; patient counselling
Elderly care: caregiver; geriatric care; home health aide; senior care; home care; personal care; care giver; home health; nursing home; assisted living; hospice; activities of daily living; care assistant; long term care; palliative care; dementia care
First aid: cpr; basic life support; emergency medical technician; emt; paramedic; ambulance; emergency medicine; cpr certified; emergency room; trauma care; cpr first aid
Midwifery: obstetrics; labor and delivery; gynecology; neonatal care; gynecologist; ob gyn; nicu; prenatal care; postpartum care; lactation
# medicine
Medicine: physician; doctor; medical officer; general practitioner; internal medicine; resident doctor; clinical practice; consultant physician; rmo; general medicine; duty doctor; family medicine; clinical medicine; medical diagnosis; physician assistant; medical practice; diagnosis and treatment
Surgery: surgeon; operating theatre; surgical assistance; anesthesia; orthopedics; operating room; surgical technician; surgical procedures; ot technician; anesthesiology; orthopaedic; sterile technique; surgical technologist; neurosurgery
Dentistry: dentist; dental assistant; dental hygiene; orthodontics; dental; dental hygienist; dental care; dental office; oral surgery; dental surgeon; dental procedures
Pediatrics: paediatrics; pediatrician; neonatology; child health; paediatrician; pediatric care
Cardiology: cardiologist; ecg; echocardiography; ekg; cath lab; cardiac care; echo technician; cardiovascular
Radiology: x-ray; mri; ct scan; ultrasound; radiographer; sonography; radiology technician; medical imaging; radiologist; mammography; nuclear medicine; radiologic technologist; imaging technician
Oncology: cancer care; chemotherapy; radiotherapy; oncologist; radiation therapy
Psychiatry: psychiatric care; psychiatrist; psychiatric nursing; psychotropic medication; inpatient psychiatry
Physiotherapy: physical therapy; physiotherapist; rehabilitation; occupational therapy; physical therapist; occupational therapist; speech therapy; rehab; speech language pathology; sports medicine; kinesiology; therapeutic exercise; orthotics; chiropractic; athletic training
Optometry: optician; ophthalmology; eye care; optometrist; ophthalmologist; optical dispensing; eyewear
Nutrition: dietician; dietitian; nutritionist; diet planning; dietetics; nutrition counseling; meal planning; nutritional assessment
Alternative medicine: ayurveda; homeopathy; acupuncture; naturopathy; unani; herbal medicine; holistic health
# health administration
Healthcare administration: hospital administration; hospital management; healthcare management; medical office; hospital operations; health care administration; clinic management; hospital administrator; healthcare operations; medical office management; medical receptionist; patient registration; front desk medical; health services management; healthcare; health care; medical administration; practice management; medical secretary; managed care; patient scheduling; nursing administration; utilization review
Medical coding: icd-10; cpt coding; medical coder; icd 9; hcpcs; cpc certified; icd 10; coding and billing; medical coding and billing; icd-9; inpatient coding
Medical billing: revenue cycle management; medical claims; ar calling; ar caller; insurance verification; medicare; medicaid; medical billing specialist; health insurance billing; us healthcare; denial management; prior authorization; charge entry
Electronic medical records: emr; ehr; electronic health records; epic systems; cerner; medical records; meditech; epic emr; health information management; nextgen; charting; medical charts; electronic health record; patient records; allscripts; medical record
Medical terminology: medical transcription; medical documentation; transcriptionist; medical transcriptionist; medical scribe; clinical documentation
Public health: epidemiology; health education; disease prevention; health promotion; community health; immunization; global health; infection control; disease surveillance; vaccination; health programs; health policy; hiv aids; maternal health; health educator; community health worker
Medical assistance: medical assistant; phlebotomy; phlebotomist; venipuncture; blood draw; specimen collection; certified medical assistant; blood collection; clinical assistant; medication administration
# pharmacy and life sciences
Pharmacy: pharmacist; dispensing; pharmacy technician; prescription; hospital pharmacy; retail pharmacy; pharmacy assistant; prescriptions; pharmacy operations; pharmacology; medication dispensing; compounding; clinical pharmacy; medication management; drug information
Pharmaceutical production: pharmaceutical manufacturing; gmp; cgmp; formulation development; drug manufacturing; good manufacturing practices; pharma production; tablet manufacturing; pharmaceutical; pharmaceuticals; api manufacturing; sterile manufacturing; solid dosage; validation protocols; pharma; fda regulations; process validation; good manufacturing practice; aseptic processing; equipment validation; drug development; injectables
Drug regulatory affairs: regulatory submissions; dossier preparation; ctd dossier; drug registration; ind submissions; fda submissions; 510 k; regulatory filings; ectd
Pharmacovigilance: drug safety; adverse events; argus safety; adverse event reporting; case processing safety; medical safety; signal detection
Clinical research: clinical trials; clinical research associate; clinical research coordinator; gcp; good clinical practice; clinical data management; cra; clinical study; clinical studies; clinical trial management; site monitoring; irb; clinical operations; clinical trial; informed consent; clinical research organization; study coordinator
Laboratory work: laboratory; lab technician; laboratory technician; lab testing; lab equipment; laboratory testing; laboratory assistant; lab safety; laboratory techniques; lab work; lab assistant; lab analysis; pipetting; laboratory procedures; laboratory management; laboratory equipment; sample preparation; laboratory technologist; specimen processing; lab chemist; bench work; laboratory safety; research laboratory; laboratory analysis
Medical laboratory science: pathology; hematology; clinical chemistry; blood bank; medical technologist; mlt; histology; pathologist; dmlt; urinalysis; cytology; pathology lab; medical lab technician; serology; medical laboratory technician; clinical laboratory; blood banking; medical laboratory
Analytical chemistry: hplc; gas chromatography; chromatography; spectroscopy; titration; mass spectrometry; chemist; chemistry; uv spectrophotometer; organic chemistry; wet chemistry; ftir; method validation; qc chemist; analytical method development; organic synthesis; synthetic chemistry; gc ms; research chemist; chemical analysis; instrumental analysis; nmr; lc ms
Microbiology: microbiologist; bacteriology; sterility testing; environmental microbiology; virology; microbiology lab; microbial testing; immunology; culture media; immunoassays
Molecular biology: pcr; dna extraction; gene cloning; western blot; cell culture; elisa; biotechnology; biochemistry; genetics; bioinformatics; genomics; gel electrophoresis; biology; cell biology; protein purification; biotech; flow cytometry; dna sequencing; stem cells; tissue culture; rna; crispr; biologist; assay development; biochemist
Food science: food safety; haccp; food technology; food processing; food quality; food technologist; fssai; dairy technology; servsafe; fssc 22000; food microbiology; food production; food hygiene; food inspection; bakery production; dairy; sensory evaluation; beverage production
Veterinary medicine: veterinarian; animal care; veterinary technician; veterinary; veterinary doctor; animal health; pet care; animal husbandry; veterinary assistant; poultry; animal nutrition; livestock; grooming animals; animal welfare; animal handling
`
