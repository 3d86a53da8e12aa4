// What reads the documents that candidates send.

import type { HiddenText, TextPlace } from '../domain/scoring/index.ts'

export interface Documents {
  /** Reads the text of a resume by content, not by name. Throws `document.*` naming the file. */
  read(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<DocumentText>
}

/** How a document was read, found by its content. */
export type DocumentFormat = 'pdf' | 'docx' | 'odt' | 'rtf' | 'html' | 'markdown' | 'json_resume' | 'text'

export interface DocumentText {
  readonly format: DocumentFormat
  readonly pages: number
  /** What a person who opens the document can read. */
  readonly text: string
  /** What they cannot: it counts for nothing, and the recruiter is shown it. */
  readonly hidden: readonly HiddenText[]
  /** Where the text stands on its pages, in the order of the text; empty where the format knows no pages. */
  readonly places: readonly TextPlace[]
  /** Whether the text was read off pictures of it, which makes mistakes. */
  readonly isRecognised: boolean
}

/** A document as a candidate sends it. */
export interface ResumeFile {
  readonly name: string
  /** As found by content, e.g. `application/pdf`. */
  readonly mediaType: string
  readonly bytes: Uint8Array
}
