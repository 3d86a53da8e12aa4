// Who somebody is: what no score and no model may see.

export { findLeave } from './family-leave.ts'
export { findInclusiveForms } from './inclusive-forms.ts'
export { findPrivateDetails, maskPrivateDetails } from './private-details.ts'
export { findSchoolYears } from './school-years.ts'
