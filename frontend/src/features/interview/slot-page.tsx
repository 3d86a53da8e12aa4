import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { InterviewAccess } from '../../api/interviews.ts'
import { useTitle } from '../../lib/use-title.ts'
import { AnsweredPanel } from './answered-panel.tsx'
import { ConfirmedPanel } from './confirmed-panel.tsx'
import { InterviewFrame } from './interview-frame.tsx'
import { SlotChoice } from './slot-choice.tsx'

const route = getRouteApi('/quiet/interview/select-slot/$id/$token')

export const SlotPage = (): ReactNode => {
  useTitle('Choose a time')
  const { id, token } = route.useParams()
  const access: InterviewAccess = { id, link: { action: 'select-slot', token } }
  return (
    <InterviewFrame access={access}>
      {(page) => {
        if (page.status === 'slot_pending') return <SlotChoice access={access} page={page} />
        if (page.status === 'confirmed') return <ConfirmedPanel access={access} page={page} />
        return <AnsweredPanel page={page} />
      }}
    </InterviewFrame>
  )
}
