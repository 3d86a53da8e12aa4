import { FileSearch } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Explanation } from '../api/applications.ts'
import { flagWords, hiddenWords, scorePartsOf } from '../api/score-words.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { ScoreParts } from '../ui/score-parts.tsx'
import { ComparisonView } from './comparison-view.tsx'

// Most people never look into the document, and what draws its pages is large.
const DocumentDialog = lazy(async () => ({
  default: (await import('./document-dialog.tsx')).DocumentDialog,
}))

const Flags = ({ flags }: Pick<Explanation, 'flags'>): ReactNode => (
  <Notice tone="warn" title="Please look at these passages">
    <ul className="flex flex-col gap-2">
      {flags.map((flag) => (
        <li key={`${flag.kind}-${flag.quote}`} className="[overflow-wrap:anywhere]">
          <span className="font-medium">{flagWords[flag.kind]}</span>
          {flag.kind === 'hidden_text' && ` (${hiddenWords[flag.reason]})`}
          {flag.page !== null && `, page ${flag.page}`}: <q>{flag.quote.trim()}</q>
        </li>
      ))}
    </ul>
    <p className="mt-2">They do not raise the score, and nobody is rejected for them by a machine.</p>
  </Notice>
)

const Summary = ({ summary, origin }: { summary: string; origin: Explanation['summaryOrigin'] }): ReactNode => (
  <div className="max-w-[70ch]">
    <p className="text-14">{summary}</p>
    <p className="mt-1 text-12 text-muted">
      {origin.kind === 'model'
        ? `Written by ${origin.model}; every sentence is borne out by the resume.`
        : 'In the words of the resume.'}
    </p>
  </div>
)

const footnote = ({ scorerVersion, corpusVersion }: Explanation): string => {
  const corpus = corpusVersion === null ? '' : `, corpus ${corpusVersion}`
  return `The score orders; it decides nothing. Same resume, same job, same score (version ${scorerVersion}${corpus}).`
}

interface ScoreExplainedProps {
  readonly applicationId: string
  readonly name: string
  readonly explanation: Explanation
}

/** A score with its reasons, the same for the recruiter and for the candidate. */
export const ScoreExplained = ({ applicationId, name, explanation }: ScoreExplainedProps): ReactNode => {
  // Which passage the document is opened at; undefined while it is closed.
  const [shown, setShown] = useState<string | null | undefined>(undefined)
  return (
    <>
      {explanation.flags.length > 0 && <Flags flags={explanation.flags} />}
      {explanation.summary && <Summary summary={explanation.summary} origin={explanation.summaryOrigin} />}
      <div>
        <Button icon={<FileSearch size={16} aria-hidden />} onClick={() => setShown(null)}>
          Show in the document
        </Button>
      </div>
      <ScoreParts parts={scorePartsOf(explanation)} onShow={setShown} />
      {explanation.comparison && <ComparisonView comparison={explanation.comparison} />}
      <p className="text-12 text-muted">{footnote(explanation)}</p>
      {shown !== undefined && (
        <Suspense>
          <DocumentDialog
            applicationId={applicationId}
            name={name}
            explanation={explanation}
            start={shown}
            onClose={() => setShown(undefined)}
          />
        </Suspense>
      )}
    </>
  )
}
