import type { ReactNode } from 'react'
import { Notice } from '../ui/notice.tsx'
import { asFailure } from './failure.ts'
import { FailureNotice } from './failure-notice.tsx'

type Labels = Readonly<Record<string, string>>

/** What is wrong by field, with the names that the form gives its fields in place of the API's. */
export const fieldErrors = (error: unknown, labels: Labels): Readonly<Record<string, string>> => {
  if (!error) return {}
  const told = (sentence: string): string =>
    sentence.replaceAll(/\b[a-z]+[A-Z]\w*\b/g, (name) => (labels[name] ? `“${labels[name]}”` : name))
  return Object.fromEntries(Object.entries(asFailure(error).facts.fields).map(([name, text]) => [name, told(text)]))
}

/** A form that was not taken. Where every complaint stands at its field, this only points to them. */
export const FormFailure = ({ error, labels }: { readonly error: unknown; readonly labels: Labels }): ReactNode => {
  if (!error) return null
  const fields = Object.keys(asFailure(error).facts.fields)
  const areAllShown = fields.length > 0 && fields.every((field) => field in labels)
  if (!areAllShown) return <FailureNotice error={error} />
  return (
    <Notice tone="bad" role="alert" title="Please look at the marked fields">
      Nothing was saved yet, and what you have typed is still here.
    </Notice>
  )
}
