import { FileText, Upload } from 'lucide-react'
import { type DragEvent, type ReactNode, useId, useRef, useState } from 'react'
import { fileSize } from '../../lib/amounts.ts'
import { classNames } from '../../lib/class-names.ts'
import { buttonClass } from '../../ui/button.tsx'
import { FieldError } from '../../ui/field.tsx'

interface FileFieldProps {
  readonly label: string
  readonly hint: string
  readonly accept: string
  readonly file: File | null
  readonly error: string | undefined
  readonly onChange: (file: File | null) => void
}

/** A file, by choosing it or by dropping it. The input itself stays reachable by keyboard and by its label. */
export const FileField = ({ label, hint, accept, file, error, onChange }: FileFieldProps): ReactNode => {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const onDrop = (event: DragEvent): void => {
    event.preventDefault()
    setIsOver(false)
    const dropped = event.dataTransfer.files[0]
    if (dropped) onChange(dropped)
  }
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-14 font-medium">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-13 text-muted">
        {hint}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to the input inside */}
      <div
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={onDrop}
        className={classNames(
          'relative flex min-h-24 flex-wrap items-center gap-3 rounded-card border border-dashed px-4 py-3 text-14 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-accent-text',
          error ? 'border-bad' : 'border-edge',
          isOver ? 'bg-accent-soft' : 'bg-canvas',
        )}
      >
        <input
          ref={input}
          id={id}
          type="file"
          accept={accept}
          required
          aria-invalid={error ? true : undefined}
          aria-describedby={classNames(`${id}-hint`, error && `${id}-error`)}
          onChange={(event) => onChange(event.target.files?.[0] ?? null)}
          className="sr-only"
        />
        <label htmlFor={id} className={buttonClass('plain')}>
          {file ? 'Choose another file' : 'Choose a file'}
        </label>
        {file ? (
          <span className="flex min-w-0 items-center gap-2">
            <FileText size={16} aria-hidden className="shrink-0" />
            <span className="[overflow-wrap:anywhere]">
              {file.name} <span className="text-muted">({fileSize(file.size)})</span>
            </span>
          </span>
        ) : (
          <span className="flex items-center gap-2 text-muted">
            <Upload size={16} aria-hidden />
            or drop it here
          </span>
        )}
      </div>
      <FieldError id={`${id}-error`} error={error} />
    </div>
  )
}
