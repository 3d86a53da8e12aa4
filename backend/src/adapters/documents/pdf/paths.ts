// The operators that paint a path (ISO 32000-1, table 60), by what each of them does.

/** By which rule the inside of a path is found (ISO 32000-1, 8.5.3.3); `no` where it is not asked for. */
export type InsideRule = 'no' | 'winding' | 'evenOdd'

/** What an operator does with its path. */
interface PathPainting {
  readonly fill: InsideRule
  readonly isStroked: boolean
}

type PathOperator = 'fill' | 'eoFill' | 'stroke' | 'fillStroke' | 'eoFillStroke' | ClosingOperator
type ClosingOperator = 'closeStroke' | 'closeFillStroke' | 'closeEOFillStroke'

const paintings: Readonly<Record<PathOperator, PathPainting>> = {
  fill: { fill: 'winding', isStroked: false },
  eoFill: { fill: 'evenOdd', isStroked: false },
  stroke: { fill: 'no', isStroked: true },
  closeStroke: { fill: 'no', isStroked: true },
  fillStroke: { fill: 'winding', isStroked: true },
  closeFillStroke: { fill: 'winding', isStroked: true },
  eoFillStroke: { fill: 'evenOdd', isStroked: true },
  closeEOFillStroke: { fill: 'evenOdd', isStroked: true },
}

const nothing: PathPainting = { fill: 'no', isStroked: false }

/** Tells what an operator does, by pdf.js's number of it. */
export const findPathPaintings = (numbers: Readonly<Record<PathOperator, number>>): ((of: unknown) => PathPainting) => {
  const byNumber = new Map<unknown, PathPainting>()
  for (const name of Object.keys(paintings) as PathOperator[]) byNumber.set(numbers[name], paintings[name])
  return (operator) => byNumber.get(operator) ?? nothing
}
