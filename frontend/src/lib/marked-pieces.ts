export interface MarkedSpan {
  readonly key: string
  readonly start: number
  readonly end: number
}

export interface MarkedPiece {
  readonly start: number
  readonly end: number
  /** The spans that cover it; none where it is plain. */
  readonly keys: readonly string[]
}

/** Cuts a text at the ends of spans, which may overlap, so that each piece is covered by the same spans throughout. */
export const markedPieces = (text: string, spans: readonly MarkedSpan[]): MarkedPiece[] => {
  const within = spans.filter(({ start, end }) => start < end && start < text.length)
  const cuts = [
    ...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, Math.min(end, text.length)])]),
  ]
  cuts.sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    return { start, end, keys: within.filter((span) => span.start <= start && span.end >= end).map(({ key }) => key) }
  })
}
