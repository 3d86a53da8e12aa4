import { CircleAlert } from 'lucide-react'
import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react'
import { classNames } from '../lib/class-names.ts'

interface FieldFrame {
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly className?: string | undefined
}

const controlClass = (hasError: boolean): string =>
  classNames(
    'block w-full min-w-0 rounded-md border bg-surface px-3 text-16 text-ink sm:text-14',
    hasError ? 'border-bad' : 'border-edge',
  )

interface FrameProps extends FieldFrame {
  readonly id: string
  readonly isOptional: boolean
  readonly children: ReactNode
}

const Frame = ({ id, label, hint, error, isOptional, className, children }: FrameProps): ReactNode => (
  <div className={classNames('flex min-w-0 flex-col gap-1', className)}>
    <label htmlFor={id} className="text-14 font-medium">
      {label}
      {isOptional && <span className="font-normal text-muted"> (optional)</span>}
    </label>
    {hint && (
      <p id={`${id}-hint`} className="text-13 text-muted">
        {hint}
      </p>
    )}
    {children}
    <FieldError id={`${id}-error`} error={error} />
  </div>
)

/** What is wrong with a field, said beside it. */
export const FieldError = ({ id, error }: { readonly id: string; readonly error: string | undefined }): ReactNode =>
  error ? (
    <p id={id} className="flex items-start gap-1.5 text-13 text-bad">
      <CircleAlert size={16} aria-hidden className="mt-0.5 shrink-0" />
      {error}
    </p>
  ) : null

const describedBy = (id: string, hint: string | undefined, error: string | undefined): string | undefined =>
  classNames(hint && `${id}-hint`, error && `${id}-error`) || undefined

type TextFieldProps = FieldFrame & Omit<InputHTMLAttributes<HTMLInputElement>, 'className'>

export const TextField = ({ label, hint, error, className, ...input }: TextFieldProps): ReactNode => {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} error={error} isOptional={!input.required} className={className}>
      <input
        {...input}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={classNames(controlClass(Boolean(error)), 'h-11 sm:h-9')}
      />
    </Frame>
  )
}

type TextAreaFieldProps = FieldFrame & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className'>

export const TextAreaField = ({ label, hint, error, className, ...area }: TextAreaFieldProps): ReactNode => {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} error={error} isOptional={!area.required} className={className}>
      <textarea
        rows={4}
        {...area}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={classNames(controlClass(Boolean(error)), 'py-2 leading-normal')}
      />
    </Frame>
  )
}

type SelectFieldProps = FieldFrame & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'className'>

export const SelectField = ({ label, hint, error, className, children, ...select }: SelectFieldProps): ReactNode => {
  const id = useId()
  return (
    <Frame id={id} label={label} hint={hint} error={error} isOptional={false} className={className}>
      <select
        {...select}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, hint, error)}
        className={classNames(controlClass(Boolean(error)), 'h-11 pr-8 sm:h-9')}
      >
        {children}
      </select>
    </Frame>
  )
}

interface CheckFieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'className'> {
  readonly label: string
  readonly hint?: string | undefined
}

export const CheckField = ({ label, hint, ...input }: CheckFieldProps): ReactNode => {
  const id = useId()
  return (
    <div className="flex items-start gap-3 py-1">
      <input
        {...input}
        id={id}
        type="checkbox"
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-0.5 size-5 shrink-0 accent-accent"
      />
      <div className="min-w-0">
        <label htmlFor={id} className="text-14 font-medium">
          {label}
        </label>
        {hint && (
          <p id={`${id}-hint`} className="text-13 text-muted">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}

interface ChoiceFieldProps<T extends string> {
  readonly legend: string
  readonly name: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint?: string }[]
  readonly onChange: (value: T) => void
}

/** One of a few: radio buttons as cards. */
export const ChoiceField = <T extends string>({
  legend,
  name,
  value,
  options,
  onChange,
}: ChoiceFieldProps<T>): ReactNode => (
  <fieldset className="min-w-0">
    <legend className="mb-1 text-14 font-medium">{legend}</legend>
    <div className="grid gap-2 sm:grid-cols-2">
      {options.map((option) => (
        <label
          key={option.value}
          className="flex min-h-11 items-start gap-2.5 rounded-md border border-edge bg-surface px-3 py-2.5 has-checked:border-accent-text has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent-text"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="mt-0.5 size-4 shrink-0 accent-accent focus-visible:outline-none"
          />
          <span className="min-w-0">
            <span className="block text-14 font-medium">{option.label}</span>
            {option.hint && <span className="block text-13 text-muted">{option.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  </fieldset>
)
