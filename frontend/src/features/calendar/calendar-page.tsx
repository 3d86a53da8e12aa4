import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { type Schedule, saveSchedule, scheduleQuery } from '../../api/dashboard.ts'
import { FailureNotice } from '../../api/failure-notice.tsx'
import { FormFailure, fieldErrors } from '../../api/form-failure.tsx'
import { focusFirstInvalid, textOf } from '../../lib/form-values.ts'
import { useTitle } from '../../lib/use-title.ts'
import { ownZone } from '../../lib/zoned-time.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { FieldError, TextField } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Loading } from '../../ui/page-state.tsx'

type Errors = Readonly<Record<string, string>>

const labels = {
  timeZone: 'Time zone',
  workingDays: 'Days',
  dayStart: 'From',
  dayEnd: 'Until',
  gapMinutes: 'Gap',
  noticeHours: 'Notice',
  horizonDays: 'Days ahead',
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const zones = Intl.supportedValuesOf('timeZone')

const DayFields = ({
  days,
  error,
}: {
  readonly days: readonly number[]
  readonly error: string | undefined
}): ReactNode => (
  <fieldset aria-describedby={error ? 'days-error' : undefined}>
    <legend className="mb-1 text-14 font-medium">Days</legend>
    <div className="flex flex-wrap gap-2">
      {weekdays.map((day, index) => (
        <label
          key={day}
          className="flex min-h-9 items-center gap-2 rounded-md border border-edge bg-surface px-3 text-14 has-checked:border-accent-text has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent-text"
        >
          <input
            type="checkbox"
            name="workingDays"
            value={index + 1}
            defaultChecked={days.includes(index + 1)}
            className="size-4 accent-accent focus-visible:outline-none"
          />
          {day}
        </label>
      ))}
    </div>
    <FieldError id="days-error" error={error} />
  </fieldset>
)

const ZoneField = ({ zone, error }: { readonly zone: string; readonly error: string | undefined }): ReactNode => {
  const [value, setValue] = useState(zone)
  const here = ownZone()
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label="Time zone"
        name="timeZone"
        list="time-zones"
        required
        autoComplete="off"
        hint="Working hours are meant in this zone, also when clocks change."
        value={value}
        onChange={(event) => setValue(event.target.value)}
        error={error}
      />
      <datalist id="time-zones">
        {zones.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {value !== here && (
        <div>
          <Button size="dense" onClick={() => setValue(here)}>
            Use this computer’s zone, {here}
          </Button>
        </div>
      )}
    </div>
  )
}

const Fields = ({ schedule, errors }: { readonly schedule: Schedule; readonly errors: Errors }): ReactNode => (
  <>
    <DayFields days={schedule.workingDays} error={errors.workingDays} />
    <div className="grid gap-5 sm:grid-cols-2">
      <TextField
        label="From"
        name="dayStart"
        type="time"
        required
        defaultValue={schedule.dayStart}
        error={errors.dayStart}
      />
      <TextField
        label="Until"
        name="dayEnd"
        type="time"
        required
        defaultValue={schedule.dayEnd}
        error={errors.dayEnd}
      />
    </div>
    <ZoneField zone={schedule.timeZone} error={errors.timeZone} />
    <div className="grid gap-5 sm:grid-cols-3">
      <TextField
        label="Gap"
        name="gapMinutes"
        type="number"
        min={0}
        max={240}
        required
        hint="Minutes between interviews."
        defaultValue={schedule.gapMinutes}
        error={errors.gapMinutes}
      />
      <TextField
        label="Notice"
        name="noticeHours"
        type="number"
        min={0}
        max={168}
        required
        hint="Hours before the first time."
        defaultValue={schedule.noticeHours}
        error={errors.noticeHours}
      />
      <TextField
        label="Days ahead"
        name="horizonDays"
        type="number"
        min={1}
        max={60}
        required
        hint="So far times are offered."
        defaultValue={schedule.horizonDays}
        error={errors.horizonDays}
      />
    </div>
  </>
)

const scheduleFrom = (form: FormData): Omit<Schedule, 'recruiterId'> => ({
  timeZone: textOf(form, 'timeZone'),
  workingDays: form.getAll('workingDays').map(Number),
  dayStart: textOf(form, 'dayStart').slice(0, 5),
  dayEnd: textOf(form, 'dayEnd').slice(0, 5),
  gapMinutes: Number(textOf(form, 'gapMinutes')),
  noticeHours: Number(textOf(form, 'noticeHours')),
  horizonDays: Number(textOf(form, 'horizonDays')),
})

const faultsOf = (schedule: Omit<Schedule, 'recruiterId'>): Errors => ({
  ...(schedule.workingDays.length === 0 && { workingDays: 'Choose at least one day.' }),
  ...(schedule.timeZone === '' && { timeZone: 'A time zone is needed.' }),
  ...(schedule.dayEnd <= schedule.dayStart && { dayEnd: 'The end must be later than the start.' }),
})

const ScheduleForm = ({ schedule }: { readonly schedule: Schedule }): ReactNode => {
  const cache = useQueryClient()
  const announce = useAnnounce()
  const form = useRef<HTMLFormElement>(null)
  const [faults, setFaults] = useState<Errors>({})
  const { mutate, error, isPending } = useMutation({
    mutationFn: saveSchedule,
    onSuccess: (saved) => {
      cache.setQueryData(scheduleQuery.queryKey, saved)
      announce('Saved. Free times are offered by these hours from now on; confirmed interviews stay as they are.')
    },
    onError: () => form.current && focusFirstInvalid(form.current),
  })
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const wanted = scheduleFrom(new FormData(event.currentTarget))
    const found = faultsOf(wanted)
    setFaults(found)
    if (Object.keys(found).length > 0) focusFirstInvalid(event.currentTarget)
    else mutate(wanted)
  }
  return (
    <form ref={form} noValidate onSubmit={onSubmit} className="flex flex-col gap-6">
      <FormFailure error={error} labels={labels} />
      <Fields schedule={schedule} errors={{ ...fieldErrors(error, labels), ...faults }} />
      <div>
        <Button type="submit" look="main" isBusy={isPending}>
          Save the working hours
        </Button>
      </div>
    </form>
  )
}

export const CalendarPage = (): ReactNode => {
  useTitle('Calendar')
  const { data, error, isPending, refetch, isFetching } = useQuery({ ...scheduleQuery, refetchOnWindowFocus: false })
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <div className="flex flex-col gap-1">
        <h1 className="text-20">Calendar</h1>
        <p className="max-w-[70ch] text-muted">
          Candidates choose from the hours below, less your interviews. A time is given away once only.
        </p>
      </div>
      {isPending && <Loading what="your working hours" rows={4} rowClass="h-16" />}
      {error && !data && (
        <FailureNotice
          error={error}
          title="Your working hours could not be loaded."
          onRetry={() => void refetch()}
          isRetrying={isFetching}
        />
      )}
      {data?.timeZone === 'UTC' && ownZone() !== 'UTC' && (
        <Notice tone="warn" title="Your hours are in UTC">
          Candidates are offered {data.dayStart} to {data.dayEnd} UTC. Choose your own zone if that is not meant.
        </Notice>
      )}
      {data && <ScheduleForm schedule={data} />}
    </div>
  )
}
