import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Paperclip } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { type MailHeader, mailsQuery } from '../../api/mailbox.ts'
import { classNames } from '../../lib/class-names.ts'
import { timeAgo } from '../../lib/countdown.ts'
import { useNow } from '../../lib/use-now.ts'
import { useTitle } from '../../lib/use-title.ts'
import { SelectField } from '../../ui/field.tsx'
import { Empty, Loading } from '../../ui/page-state.tsx'
import { OpenedMail } from './opened-mail.tsx'

const route = getRouteApi('/public/mailbox')

interface MailRowProps {
  readonly mail: MailHeader
  readonly isOpen: boolean
  readonly now: number
}

const MailRow = ({ mail, isOpen, now }: MailRowProps): ReactNode => (
  <li>
    <Link
      from="/mailbox"
      to="/mailbox"
      search={(before) => ({ ...before, mail: mail.messageId })}
      resetScroll={false}
      aria-current={isOpen ? 'true' : undefined}
      className={classNames(
        'block px-4 py-3 text-14 focus-visible:-outline-offset-2',
        isOpen ? 'bg-accent-soft' : 'hover:bg-sunken',
      )}
    >
      <span className="flex items-baseline justify-between gap-3 text-13 text-muted">
        <span className="min-w-0 truncate">To {mail.to.address}</span>
        <span className="shrink-0">{timeAgo(mail.at, now)}</span>
      </span>
      <span className="flex items-start gap-2 font-medium [overflow-wrap:anywhere]">
        {mail.subject}
        {mail.hasCalendar && (
          <Paperclip size={14} aria-label="with a calendar file" className="mt-1 shrink-0 text-muted" />
        )}
      </span>
    </Link>
  </li>
)

const recipientsOf = (mails: readonly MailHeader[]): string[] =>
  [...new Set(mails.map((mail) => mail.to.address))].sort((a, b) => a.localeCompare(b))

interface MailListProps {
  readonly mails: readonly MailHeader[]
  readonly opened: string | undefined
}

const MailList = ({ mails, opened }: MailListProps): ReactNode => {
  const now = useNow()
  return (
    <ul
      aria-label="Mails"
      className="divide-y divide-line overflow-hidden overflow-y-auto rounded-card border border-line bg-surface max-lg:max-h-72 lg:max-h-[75dvh]"
    >
      {mails.map((mail) => (
        <MailRow key={mail.messageId} mail={mail} isOpen={mail.messageId === opened} now={now} />
      ))}
    </ul>
  )
}

export const MailboxPage = (): ReactNode => {
  useTitle('Mailbox')
  const { mail: opened, to } = route.useSearch()
  const navigate = route.useNavigate()
  const [address, setAddress] = useState(to ?? '')
  const { data: everyMail } = useQuery(mailsQuery(''))
  const { data: mails, error, isPending, refetch, isFetching } = useQuery(mailsQuery(address))
  const choose = (chosen: string): void => {
    setAddress(chosen)
    void navigate({ search: chosen ? { to: chosen } : {}, replace: true })
  }
  if (mails === null) {
    return (
      <div className="flex flex-col gap-6">
        <h1 className="text-24">Mailbox</h1>
        <Empty title="There is no mailbox here">A mail server is connected, so mails go to their recipients.</Empty>
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-1">
        <h1 className="text-24">Mailbox</h1>
        <p className="max-w-[70ch] text-14 text-muted">
          It stands in for e-mail outside production: every mail that would be sent is here, and its links work.
        </p>
      </div>
      {isPending && <Loading what="the mails" rows={4} rowClass="h-16" />}
      {error && !mails && (
        <FailureNotice
          error={error}
          title="The mails could not be loaded."
          onRetry={() => void refetch()}
          isRetrying={isFetching}
        />
      )}
      {mails && (
        <div className="grid items-start gap-4 lg:grid-cols-[320px_minmax(0,1fr)]">
          <div className="flex min-w-0 flex-col gap-3">
            <SelectField label="Recipient" value={address} onChange={(event) => choose(event.target.value)}>
              <option value="">Everybody</option>
              {recipientsOf(everyMail ?? mails).map((recipient) => (
                <option key={recipient}>{recipient}</option>
              ))}
            </SelectField>
            {mails.length === 0 ? (
              <Empty title="No mail yet">Mails appear here as soon as they are written.</Empty>
            ) : (
              <MailList mails={mails} opened={opened} />
            )}
          </div>
          {opened && <OpenedMail key={opened} messageId={opened} />}
        </div>
      )}
    </div>
  )
}
