import { useQuery } from '@tanstack/react-query'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type ReactNode, useEffect, useRef } from 'react'
import { resumeBytesQuery } from '../api/applications.ts'
import { FailureNotice } from '../api/failure-notice.tsx'
import { classNames } from '../lib/class-names.ts'
import { Loading } from '../ui/page-state.tsx'
import type { ShownPassage } from './passages.ts'
import { openPdf } from './pdf-document.ts'

interface PageProps {
  readonly pdf: PDFDocumentProxy
  readonly number: number
  readonly passages: readonly ShownPassage[]
  readonly chosen: string | null
}

/** Sharper than any screen is not worth its memory. */
const mostPixelsPerPoint = 2

const draw = async (pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement): Promise<() => void> => {
  const page = await pdf.getPage(number)
  const natural = page.getViewport({ scale: 1 })
  const ratio = Math.min(window.devicePixelRatio, 2)
  const scale = Math.min(mostPixelsPerPoint, (canvas.clientWidth / natural.width) * ratio)
  const viewport = page.getViewport({ scale })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  const task = page.render({ canvas, viewport })
  task.promise.catch((error: unknown) => {
    if (!(error instanceof Error && error.name === 'RenderingCancelledException')) throw error
  })
  return () => task.cancel()
}

const inkOf = ({ tone }: ShownPassage, isChosen: boolean): string => {
  if (tone === 'flag') return isChosen ? 'fill-warn' : 'fill-warn/60'
  return isChosen ? 'fill-accent' : 'fill-accent/40'
}

const Highlights = ({ number, passages, chosen }: Omit<PageProps, 'pdf'>): ReactNode => {
  const target = useRef<SVGRectElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another passage is another place to go to
  useEffect(() => {
    target.current?.scrollIntoView({ block: 'center' })
  }, [chosen])
  const boxes = passages.flatMap((passage) =>
    passage.boxes.filter(({ page }) => page === number).map((box) => ({ passage, box })),
  )
  const first = boxes.find(({ passage }) => passage.key === chosen)
  return (
    <svg
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="absolute inset-0 size-full mix-blend-multiply"
    >
      {boxes.map((shown) => {
        const { passage, box } = shown
        const { left, top, width, height } = box
        return (
          <rect
            key={`${passage.key}-${left}-${top}`}
            ref={shown === first ? target : undefined}
            x={left}
            y={top}
            width={width}
            height={height}
            className={classNames(
              inkOf(passage, passage.key === chosen),
              passage.key === chosen ? 'opacity-60' : 'opacity-30',
            )}
          />
        )
      })}
    </svg>
  )
}

const Page = ({ pdf, number, passages, chosen }: PageProps): ReactNode => {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const drawn = draw(pdf, number, element)
    return () => void drawn.then((cancel) => cancel())
  }, [pdf, number])
  return (
    <div className="relative border border-line bg-[white]">
      <canvas ref={canvas} role="img" aria-label={`Page ${number} of the resume`} className="block h-auto w-full" />
      <Highlights number={number} passages={passages} chosen={chosen} />
    </div>
  )
}

interface PdfPagesProps {
  readonly applicationId: string
  readonly passages: readonly ShownPassage[]
  readonly chosen: string | null
}

/** The pages of the resume as the candidate made them, with its passages marked. */
export const PdfPages = ({ applicationId, passages, chosen }: PdfPagesProps): ReactNode => {
  const bytes = useQuery(resumeBytesQuery(applicationId))
  const pdf = useQuery({
    queryKey: ['application', applicationId, 'pages'],
    enabled: bytes.data !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    // pdf.js takes the buffer over, so it gets one of its own.
    queryFn: () => openPdf((bytes.data ?? new ArrayBuffer(0)).slice(0)),
  })
  const opened = pdf.data
  useEffect(() => (opened ? () => void opened.loadingTask.destroy() : undefined), [opened])
  const error = bytes.error ?? pdf.error
  if (error)
    return <FailureNotice error={error} title="The document could not be shown." onRetry={() => void bytes.refetch()} />
  if (!opened) return <Loading what="the document" rows={3} rowClass="h-40" />
  return (
    <div className="flex flex-col gap-4">
      {Array.from({ length: opened.numPages }, (_, index) => index + 1).map((number) => (
        <Page key={number} pdf={opened} number={number} passages={passages} chosen={chosen} />
      ))}
    </div>
  )
}
