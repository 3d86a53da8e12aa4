// Everyday words that are one slip away from a word of the vocabulary and are no misspelling of it.

import { functionWords, genericWords } from '../text/index.ts'

const neighbours = `
planting panting pointing clearing crafting grounding meditation lightning conversation converting conversion formation
formulation contrast contrasts contrasting contacting contracting commence commencing straining attraction abstraction
extracting affected effected excepted accepted adoption adaption adapting adopting county counties statue statues
personal personnel principal principle principles stationary stationery breathing breeding reading
complement compliment complements compliments ensuring insuring assuring insured assured curial casual causal
institution intuition competition composition commission permission provision prevision precision decision division
attitude altitude aptitude latitude addition audition edition properly property informative compliant complaint projected
protected interval internal connection confection correction collection watering competed competing compete complete
continent contingent preventing presenting preserving uploading incision invasion bleeding computable computation marching
matching stipulation stimulation simulation pleasing graphite reminding trailing ordinance breaching expended extended
attention retention detention intention invention intervention tension pension production reduction induction
conduction instruction construction destruction obstruction extraction distraction inspection infection injection
selection election section direction erection projection protection detection defection perfection reflection
rejection objection presented prevented preceding proceeding processing professing possession profession procession
progression impression expression depression compression succession recession session discussion percussion
consistent constant contestant resistant assistant insistent persistent consumer costumer customer consuming costuming
assuming resuming presuming creating treating heating beating seating meeting melting mending bending binding blinding
grinding grounding founding funding finding minding winding wounding bounding sounding rounding handling hauling
healing dealing sealing stealing steeling feeling peeling keeping sleeping sweeping shipping chipping clipping slipping
tripping dripping gripping stripping scraping shaping sharing sparing staring starting sharking shaking staking taking
talking walking working waking baking backing packing parking marking masking tasking banking barking blocking clocking
locking looking cooking booking brewing drawing drowning crowning growing throwing showing slowing flowing blowing
rowing sowing sewing serving carving curving starving leaving weaving heaving cleaving clearing learning earning
yearning turning burning morning mourning warning warming farming forming framing charming charging changing hanging
ranging raging staging paging pacing placing planing planting painting printing pointing panting posting pasting
tasting testing resting nesting vesting jesting casting coasting toasting roasting roosting boosting boasting routing
rooting footing fitting sitting setting betting getting letting netting vetting wetting writing whiting waiting whitening
lightening tightening frightening
revision realization relation relational rational reaction creation recreation relaxation
`

/** Words that are never taken for a misspelling. */
export const everydayWords: ReadonlySet<string> = new Set([
  ...neighbours.trim().split(/\s+/),
  ...functionWords,
  ...genericWords,
])
