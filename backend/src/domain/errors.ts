// The one catalogue of everything that can be refused or go wrong. HTTP status codes and SQLSTATEs
// are translated at their own borders; here is only what happened and what a person can do about it.

export type ErrorKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'gone'
  | 'too_large'
  | 'unsupported'
  | 'unavailable'
  | 'bug'

interface CatalogueEntry {
  readonly kind: ErrorKind
  /** One sentence for the person who asked. `{name}` is filled from the details. */
  readonly message: string
  /** What the operator, or the person, can do next. */
  readonly remedy: string
}

/** Every error code of the product. The part before the dot is the subject. */
export const errorCatalogue = {
  'input.invalid': {
    kind: 'invalid',
    message: '{field}: {constraint}.',
    remedy: 'Correct the named field and send it again.',
  },
  'account.unauthenticated': {
    kind: 'unauthenticated',
    message: 'Please sign in first.',
    remedy: 'Sign in and try again.',
  },
  'account.wrong_credentials': {
    kind: 'unauthenticated',
    message: 'E-mail, password or role is not right.',
    remedy: 'Check all three.',
  },
  'account.email_taken': {
    kind: 'conflict',
    message: 'There is an account with this e-mail address already.',
    remedy: 'Sign in instead.',
  },
  'account.forbidden': {
    kind: 'forbidden',
    message: 'This is not yours to do.',
    remedy: 'Sign in with the account that owns it.',
  },
  'job.not_found': {
    kind: 'not_found',
    message: 'This job does not exist.',
    remedy: 'Check the address; the job may have been deleted.',
  },
  'job.applications_closed': {
    kind: 'conflict',
    message: 'This job takes no more applications.',
    remedy: 'Look for another open job.',
  },
  'job.too_few_applications': {
    kind: 'conflict',
    message: 'There are {applications} applications for {openings} openings.',
    remedy: 'Start anyway, or wait for more applications.',
  },
  'job.has_history': {
    kind: 'conflict',
    message: 'This job has candidates in interviews and cannot be deleted.',
    remedy: 'Cancel the interviews first, or close the job instead.',
  },
  'job.openings_below_shortlist': {
    kind: 'conflict',
    message: 'There are more shortlisted candidates than {openings} openings.',
    remedy: 'Reject a shortlisted candidate first.',
  },
  'job.openings_full': {
    kind: 'conflict',
    message: 'Every opening of this job has a shortlisted candidate.',
    remedy: 'Reject a shortlisted candidate, or raise the number of openings.',
  },
  'application.not_found': {
    kind: 'not_found',
    message: 'This application does not exist.',
    remedy: 'Check the address; it may have been withdrawn.',
  },
  'application.already_applied': {
    kind: 'conflict',
    message: 'You have applied for this job already.',
    remedy: 'See your applications for its state.',
  },
  'application.wrong_state': {
    kind: 'conflict',
    message: 'This cannot be done to an application that is {status}.',
    remedy: 'Reload to see its present state.',
  },
  'interview.not_found': {
    kind: 'not_found',
    message: 'This interview does not exist.',
    remedy: 'Check the address of the link.',
  },
  'interview.already_answered': {
    kind: 'conflict',
    message: 'This has been answered already; the interview is {status}.',
    remedy: 'Nothing more to do here.',
  },
  'interview.wrong_state': {
    kind: 'conflict',
    message: 'This cannot be done while the interview is {status}.',
    remedy: 'Reload to see its present state.',
  },
  'interview.deadline_passed': {
    kind: 'gone',
    message: 'The deadline for this has passed.',
    remedy: 'Write to the company if you are still interested.',
  },
  'interview.no_slot_chosen': {
    kind: 'conflict',
    message: 'Choose a time before confirming it.',
    remedy: 'Pick one of the free times.',
  },
  'interview.not_over': {
    kind: 'conflict',
    message: 'The interview has not begun yet.',
    remedy: 'Record the outcome after its start.',
  },
  'slot.taken': {
    kind: 'conflict',
    message: 'This time was just taken. Please choose again.',
    remedy: 'Pick one of the times that are still free.',
  },
  'slot.not_offered': {
    kind: 'invalid',
    message: '{start} is not one of the times on offer: {reason}.',
    remedy: 'Pick one of the free times.',
  },
  'log.heads_unreadable': {
    kind: 'invalid',
    message: '{file} is no file of log heads with a valid signature: {reason}',
    remedy: 'Name a file that the export wrote, unchanged, and the public key of the one who signed it.',
  },
  'link.invalid': {
    kind: 'forbidden',
    message: 'This link is not valid.',
    remedy: 'Open it again from the e-mail, whole.',
  },
  'link.expired': {
    kind: 'gone',
    message: 'This link has expired.',
    remedy: 'Write to the company if you are still interested.',
  },
  'document.missing': {
    kind: 'invalid',
    message: 'A resume is needed with the application.',
    remedy: 'Attach it as PDF, DOCX, ODT, RTF, HTML, Markdown or plain text.',
  },
  'document.empty': {
    kind: 'invalid',
    message: '{file} is empty.',
    remedy: 'Attach the resume again.',
  },
  'document.too_large': {
    kind: 'too_large',
    message: '{file} is larger than {limit}.',
    remedy: 'Attach a smaller file.',
  },
  'document.too_many_pages': {
    kind: 'invalid',
    message: '{file} has {pages} pages; at most {limit} are read.',
    remedy: 'Attach a shorter resume.',
  },
  'document.unsupported': {
    kind: 'unsupported',
    message: '{file} is no document that can be read here.',
    remedy: 'Save it as PDF, DOCX, ODT, RTF, HTML, Markdown or plain text.',
  },
  'document.encrypted': {
    kind: 'invalid',
    message: '{file} is protected by a password.',
    remedy: 'Save it without a password.',
  },
  'document.damaged': {
    kind: 'invalid',
    message: '{file} is damaged and cannot be read.',
    remedy: 'Open it, save it again and attach the new file.',
  },
  'document.no_text': {
    kind: 'invalid',
    message: '{file} has no text; it seems to be a scan that could not be recognised.',
    remedy: 'Attach a resume whose text can be selected. Operators: where tesseract-ocr is installed, scans are read.',
  },
  'document.too_slow': {
    kind: 'invalid',
    message: '{file} could not be read in {limit}.',
    remedy: 'Save it in a simpler form.',
  },
  'document.not_processed': {
    kind: 'unavailable',
    message: 'The resume could not be processed; the fault is ours.',
    remedy: 'Process it again; if that fails too, tell the operator.',
  },
  'document.macros': {
    kind: 'unsupported',
    message: '{file} contains macros.',
    remedy: 'Save it as a document without macros (.docx).',
  },
  'scoring.corpus_missing': {
    kind: 'bug',
    message: 'Version {version} of the corpus is missing, which scores were reckoned with.',
    remedy: 'Restore the table corpora from a backup, or score the job again.',
  },
  'scoring.import_missing': {
    kind: 'bug',
    message: 'The imported skills {id} are missing.',
    remedy: 'Restore the table skill_imports from a backup.',
  },
  'skills.unknown_file': {
    kind: 'invalid',
    message: '{file} is no list of skills that is known here.',
    remedy:
      'Hand in ESCO’s skills as CSV (skills_en.csv), or Technology Skills.txt, Skills.txt or Knowledge.txt of O*NET.',
  },
  'skills.empty': {
    kind: 'invalid',
    message: '{file} holds no skill.',
    remedy: 'Download the list again.',
  },
  'scoring.basis_moved': {
    kind: 'conflict',
    message: 'What the scores rest on has changed since the preview.',
    remedy: 'Look at the preview again, then apply it.',
  },
  'document.bomb': {
    kind: 'invalid',
    message: '{file} unpacks to more than {limit}.',
    remedy: 'Save it again from a word processor.',
  },
  'mail.rejected': {
    kind: 'unavailable',
    message: 'The mail server did not take the message.',
    remedy: 'Check SMTP_URL and the mail server; sending goes on by itself.',
  },
  'database.unavailable': {
    kind: 'unavailable',
    message: 'The database cannot be reached.',
    remedy: 'Check DATABASE_URL and the server.',
  },
  'database.not_migrated': {
    kind: 'unavailable',
    message: 'The database could not be brought to the present schema: {reason}.',
    remedy:
      'Run `npm run -s cli -- migrate` with MIGRATION_DATABASE_URL of the owner of the schema; the README of backend/database explains each message.',
  },
  'database.directory_held': {
    kind: 'unavailable',
    message: 'The data directory {directory} is held by {holder}.',
    remedy: 'Stop that process, choose another DATA_DIR, or set DATABASE_URL to share a server.',
  },
  'database.conflict': {
    kind: 'conflict',
    message: 'Somebody changed this at the same moment.',
    remedy: 'Reload and try again.',
  },
  'request.too_many': {
    kind: 'unavailable',
    message: 'Too many requests.',
    remedy: 'Wait a minute.',
  },
  'internal.bug': {
    kind: 'bug',
    message: 'Something is wrong on our side. Nothing was changed.',
    remedy: 'Tell the operator the request id; the log has the cause.',
  },
} as const satisfies Record<string, CatalogueEntry>

export type ErrorCode = keyof typeof errorCatalogue
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null>>

const fill = (template: string, details: ErrorDetails): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    details[name] === undefined || details[name] === null ? whole : String(details[name]),
  )

/** A refusal or a failure that carries its code, so that every border can translate it. */
export class HiringError extends Error {
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(fill(errorCatalogue[code].message, details), options)
    this.name = 'HiringError'
    this.code = code
    this.details = details
  }

  get kind(): ErrorKind {
    return errorCatalogue[this.code].kind
  }

  get remedy(): string {
    return fill(errorCatalogue[this.code].remedy, this.details)
  }
}

/** A refusal as a value: what a pure decision returns instead of throwing. */
export interface Refusal {
  readonly refused: ErrorCode
  readonly details: ErrorDetails
}

export const refuse = (code: ErrorCode, details: ErrorDetails = {}): Refusal => ({ refused: code, details })

export const isRefusal = (value: object): value is Refusal => 'refused' in value
