import type { ReactNode } from 'react'
import type { Application } from '../../api/applications.ts'
import { dateOnly, ownZone } from '../../lib/zoned-time.ts'
import { Facts } from '../../ui/card.tsx'

export const CandidateContact = ({ application }: { readonly application: Application }): ReactNode => (
  <section aria-label="Application" className="flex flex-col gap-3">
    <h3 className="text-14">Application</h3>
    <Facts
      facts={[
        [
          'E-mail',
          <a
            key="mail"
            href={`mailto:${application.email}`}
            className="text-accent-text underline-offset-2 hover:underline"
          >
            {application.email}
          </a>,
        ],
        ...(application.phone ? ([['Phone', application.phone]] as const) : []),
        ...(application.address ? ([['Address', application.address]] as const) : []),
        ['Applied', dateOnly(application.appliedAt, ownZone())],
      ]}
    />
    {application.coverLetter && (
      <details>
        <summary className="inline-flex min-h-6 items-center text-13 text-accent-text underline-offset-2 hover:underline">
          Cover letter
        </summary>
        <p className="mt-2 max-w-[70ch] whitespace-pre-line">{application.coverLetter}</p>
      </details>
    )}
  </section>
)
