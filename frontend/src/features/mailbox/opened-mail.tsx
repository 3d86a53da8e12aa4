import { useQuery } from '@tanstack/react-query'
import { CalendarPlus } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { type Mail, mailQuery } from '../../api/mailbox.ts'
import { useNow } from '../../lib/use-now.ts'
import { momentIn, ownZone } from '../../lib/zoned-time.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Loading } from '../../ui/page-state.tsx'
import { TabPanes } from '../../ui/tab-panes.tsx'
import { withLinksToTop } from './mail-document.ts'

/** Scripts of a mail never run; its links open in place of this page, as they would from a mail program. */
const sandbox = 'allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation'

const useFileAddress = (content: string | undefined): string | null => {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (content === undefined) return
    const made = URL.createObjectURL(new Blob([content], { type: 'text/calendar;charset=utf-8' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [content])
  return address
}

const Calendar = ({ calendar }: { readonly calendar: NonNullable<Mail['calendar']> }): ReactNode => {
  const address = useFileAddress(calendar.content)
  if (!address) return null
  return (
    <a href={address} download={calendar.fileName} className={buttonClass('plain', 'dense')}>
      <CalendarPlus size={16} aria-hidden />
      {calendar.fileName}
      <span className="text-muted">{calendar.method === 'CANCEL' ? 'cancellation' : 'calendar invite'}</span>
    </a>
  )
}

const Letter = ({ mail }: { readonly mail: Mail }): ReactNode => (
  <TabPanes
    label="Forms of the mail"
    panes={[
      {
        value: 'html',
        label: 'As it looks',
        content: (
          <iframe
            title={`Mail: ${mail.subject}`}
            sandbox={sandbox}
            srcDoc={withLinksToTop(mail.html)}
            className="h-[65dvh] min-h-96 w-full rounded-md border border-line bg-surface"
          />
        ),
      },
      {
        value: 'text',
        label: 'Plain text',
        content: (
          <pre className="overflow-x-auto rounded-md border border-line bg-canvas p-4 font-sans text-14 whitespace-pre-wrap [overflow-wrap:anywhere]">
            {mail.text}
          </pre>
        ),
      },
    ]}
  />
)

export const OpenedMail = ({ messageId }: { readonly messageId: string }): ReactNode => {
  const now = useNow(60_000)
  const { data: mail, error, isPending, refetch, isFetching } = useQuery(mailQuery(messageId))
  if (isPending) return <Loading what="the mail" rows={1} rowClass="h-[65dvh]" />
  if (!mail) {
    return (
      <FailureNotice
        error={error}
        title="The mail could not be loaded."
        onRetry={() => void refetch()}
        isRetrying={isFetching}
      />
    )
  }
  return (
    <article
      aria-label={mail.subject}
      className="flex min-w-0 flex-col gap-3 rounded-card border border-line bg-surface p-4"
    >
      <div>
        <h2 className="text-16 [overflow-wrap:anywhere]">{mail.subject}</h2>
        <p className="text-13 text-muted [overflow-wrap:anywhere]">
          To {mail.to.name} &lt;{mail.to.address}&gt; · {momentIn(mail.at, ownZone(), now)}
        </p>
      </div>
      {mail.calendar && (
        <div>
          <Calendar calendar={mail.calendar} />
        </div>
      )}
      <Letter mail={mail} />
    </article>
  )
}
