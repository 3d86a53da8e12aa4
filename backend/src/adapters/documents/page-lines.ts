// A PDF knows no lines and no columns, only runs of glyphs at positions. Lines are rebuilt from the
// positions; the order of the runs is kept where it is a reading order, which it is in nearly every
// file a word processor wrote, also with columns, where sorting by height would mix them.

/** A run of text as pdf.js gives it, reduced to what the layout needs. Units are points, y upwards. */
export interface TextRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

interface Line {
  text: string
  readonly x: number
  readonly y: number
  end: number
  readonly size: number
}

// Shares of the type size: from where on a gap is a space, and from where on it is a column.
const spaceGap = 0.15
const columnGap = 2
const sameLine = 0.5
const columnSeparator = '   '
// Lines further apart than this many type sizes are paragraphs.
const paragraphGap = 1.9
// From this share of lines standing above their predecessor on, the order of the runs is no reading order.
const maxJumpShare = 0.3

const separator = (gap: number, size: number): string => {
  if (gap > columnGap * size) return columnSeparator
  return gap > spaceGap * size ? ' ' : ''
}

const append = (line: Line, text: string, x: number, end: number): void => {
  const gap = separator(x - line.end, line.size)
  line.text += gap !== '' && (line.text.endsWith(' ') || text.startsWith(' ')) && gap === ' ' ? text : gap + text
  line.end = Math.max(line.end, end)
}

const collectLines = (runs: readonly TextRun[]): Line[] => {
  const lines: Line[] = []
  let current: Line | undefined
  for (const run of runs) {
    if (run.text.trim() === '') {
      if (current !== undefined && run.text !== '' && !current.text.endsWith(' ')) {
        current.text += ' '
        current.end = Math.max(current.end, run.x + run.width)
      }
      continue
    }
    const size = run.size > 0 ? run.size : 10
    const follows =
      current !== undefined &&
      Math.abs(run.y - current.y) < sameLine * Math.min(size, current.size) &&
      run.x > current.end - size
    if (current !== undefined && follows) {
      append(current, run.text, run.x, run.x + run.width)
    } else {
      current = { text: run.text, x: run.x, y: run.y, end: run.x + run.width, size }
      lines.push(current)
    }
  }
  return lines
}

const isAbove = (line: Line, previous: Line): boolean => line.y > previous.y + line.size * sameLine

const shortDate = /^[^a-z]{0,4}.{0,40}(?:\d{4}|present|current).{0,12}$/i

// Some programs draw all left-hand titles first and the dates at the right margin afterwards. A date without its title
// is worth nothing, so a short dated line that does not go further down joins the one line that it stands beside.
const joinDates = (lines: readonly Line[]): Line[] => {
  const kept: Line[] = []
  for (const line of lines) {
    const previous = kept.at(-1)
    if (previous !== undefined && !isAbove(previous, line) && line.text.length <= 40 && shortDate.test(line.text)) {
      const beside = kept.filter((other) => Math.abs(other.y - line.y) < sameLine * line.size && other.end < line.x)
      const [title] = beside
      if (title !== undefined && beside.length === 1) {
        append(title, line.text, line.x, line.end)
        continue
      }
    }
    kept.push(line)
  }
  return kept
}

const sortByPosition = (lines: readonly Line[]): Line[] => {
  const sorted: Line[] = []
  for (const line of [...lines].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const beside = sorted.at(-1)
    if (beside !== undefined && Math.abs(beside.y - line.y) < sameLine * line.size && line.x >= beside.end) {
      append(beside, line.text, line.x, line.end)
    } else {
      sorted.push({ ...line })
    }
  }
  return sorted
}

const inReadingOrder = (lines: readonly Line[]): Line[] => {
  const jumps = lines.filter((line, index) => {
    const previous = lines[index - 1]
    return previous !== undefined && isAbove(line, previous)
  }).length
  return jumps > lines.length * maxJumpShare ? sortByPosition(lines) : joinDates(lines)
}

/** Rebuilds the lines of one page, top to bottom, with an empty line between paragraphs. */
export const rebuildPage = (runs: readonly TextRun[]): string => {
  let text = ''
  let previous: Line | undefined
  for (const line of inReadingOrder(collectLines(runs))) {
    if (previous !== undefined) {
      const gap = previous.y - line.y
      text += gap > paragraphGap * Math.max(line.size, previous.size) || gap < 0 ? '\n\n' : '\n'
    }
    text += line.text.trim()
    previous = line
  }
  return text
}
