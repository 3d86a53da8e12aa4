import { type ReactNode, useState } from 'react'
import type { Explanation } from '../api/applications.ts'
import { classNames } from '../lib/class-names.ts'
import { Modal } from '../ui/modal.tsx'
import { Notice } from '../ui/notice.tsx'
import { HighlightedText } from './highlighted-text.tsx'
import { passagesOf, type ShownPassage } from './passages.ts'
import { PdfPages } from './pdf-pages.tsx'

interface PassageListProps {
  readonly passages: readonly ShownPassage[]
  readonly chosen: string | null
  readonly onChoose: (key: string) => void
}

const PassageList = ({ passages, chosen, onChoose }: PassageListProps): ReactNode => (
  <ul className="flex flex-col gap-1">
    {passages.map(({ key, group, label, quote, tone }) => (
      <li key={key}>
        <button
          type="button"
          aria-pressed={key === chosen}
          onClick={() => onChoose(key)}
          className={classNames(
            'w-full rounded-md border px-3 py-2 text-left text-13 hover:bg-sunken',
            key === chosen ? 'border-accent bg-accent-soft' : 'border-line',
          )}
        >
          <span className={classNames('block text-12', tone === 'flag' ? 'text-warn' : 'text-muted')}>{group}</span>
          <span className="block font-medium [overflow-wrap:anywhere]">{label}</span>
          {quote.trim() !== label.trim() && (
            <span className="line-clamp-2 text-muted [overflow-wrap:anywhere]">{quote.trim()}</span>
          )}
        </button>
      </li>
    ))}
  </ul>
)

interface DocumentDialogProps {
  readonly applicationId: string
  readonly name: string
  readonly explanation: Explanation
  /** The passage that is looked for; null: from the top. */
  readonly start: string | null
  readonly onClose: () => void
}

/** The document with everything that its score rests on marked where it stands. */
export const DocumentDialog = ({
  applicationId,
  name,
  explanation,
  start,
  onClose,
}: DocumentDialogProps): ReactNode => {
  const [chosen, setChosen] = useState(start)
  const passages = passagesOf(explanation)
  const { format, text, isRecognised } = explanation.document
  return (
    <Modal isOpen isWide title={`Resume: ${name}`} onClose={onClose}>
      {isRecognised && (
        <Notice tone="warn" title="Read off a picture">
          The document is a scan. Its text was recognised by a machine, which makes mistakes.
        </Notice>
      )}
      <div className="grid min-w-0 gap-4 lg:grid-cols-[18rem_minmax(0,1fr)]">
        <section
          aria-label="Passages"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keys
          tabIndex={0}
          className="max-h-[30vh] min-w-0 overflow-y-auto lg:max-h-[70vh]"
        >
          <PassageList passages={passages} chosen={chosen} onChoose={setChosen} />
        </section>
        <section
          aria-label="Document"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keys
          tabIndex={0}
          className="max-h-[60vh] min-w-0 overflow-y-auto lg:max-h-[70vh]"
        >
          {format === 'pdf' ? (
            <PdfPages applicationId={applicationId} passages={passages} chosen={chosen} />
          ) : (
            <HighlightedText text={text} passages={passages} chosen={chosen} />
          )}
        </section>
      </div>
    </Modal>
  )
}
