// What patterns look like (ISO 32000-1, 8.7): gradients by their colours along a line, tiles by what they draw.

import { type Colour, colourOf, differenceOf } from '../blending.ts'
import type { Drawn, PaintedArea, ShowAt, Shown } from './drawn.ts'
import { type Box, invert, isNumber, type Matrix, numbersOf, placeX, placeY } from './shapes.ts'

/** Colours that differ by no more than this are one, of 1. */
const sameColour = 0.04

/** The share of a tile from which on something fills it. */
const allOver = 0.98

interface Stop {
  readonly at: number
  readonly colour: Colour
}

const stopsOf = (value: unknown): Stop[] =>
  (Array.isArray(value) ? value : []).flatMap((stop: unknown) => {
    const [at, hex]: unknown[] = Array.isArray(stop) ? stop : []
    const colour = colourOf(hex)
    return isNumber(at) && colour !== null ? [{ at, colour }] : []
  })

const colourBetween = (stops: readonly Stop[], at: number): Colour | null => {
  const next = stops.find((stop) => stop.at >= at) ?? stops.at(-1)
  const before = stops.findLast((stop) => stop.at <= at) ?? stops[0]
  if (next === undefined || before === undefined) return null
  const share = next.at > before.at ? (at - before.at) / (next.at - before.at) : 0
  const part = (index: 0 | 1 | 2): number => before.colour[index] * (1 - share) + next.colour[index] * share
  return [part(0), part(1), part(2)]
}

/** What a gradient as pdf.js describes it shows; `matrix` leads from its space to the page. Null: not known. */
export const showShading = (shading: unknown, matrix: Matrix): ShowAt | null => {
  if (!Array.isArray(shading) || shading[0] !== 'RadialAxial') return null
  const stops = stopsOf(shading[3])
  const [first] = stops
  if (first === undefined) return null
  if (stops.every(({ colour }) => differenceOf(colour, first.colour) <= sameColour))
    return () => ({ colour: first.colour, alpha: 1 })
  const [fromX = 0, fromY = 0] = numbersOf(shading[4])
  const [toX = 0, toY = 0] = numbersOf(shading[5])
  const [alongX, alongY] = [toX - fromX, toY - fromY]
  const length = alongX * alongX + alongY * alongY
  const back = invert(matrix)
  if (shading[1] !== 'axial' || length === 0 || back === null) return null
  return (x, y) => {
    const [ownX, ownY] = [placeX(back, x, y), placeY(back, x, y)]
    const share = ((ownX - fromX) * alongX + (ownY - fromY) * alongY) / length
    return { colour: colourBetween(stops, Math.min(1, Math.max(0, share))), alpha: 1 }
  }
}

/** A tile that is painted again and again. */
export interface Tile {
  /** In the space of the pattern. */
  readonly box: Box
  readonly stepX: number
  readonly stepY: number
  /** Leads from the space of the pattern to the page. */
  readonly matrix: Matrix
  readonly drawn: readonly Drawn[]
}

/** The remainder on a scale from `from` on. */
const wrap = (value: number, from: number, step: number): number =>
  step === 0 ? value : from + ((((value - from) % step) + step) % step)

const clear: Shown = { colour: null, alpha: 0 }
const unknown: Shown = { colour: null, alpha: 0.5 }

/** Areas of a tile that are looked through, place by place. */
const mostAreas = 40

const isIn = ({ left, bottom, right, top }: Box, x: number, y: number): boolean =>
  x >= left && x <= right && y >= bottom && y <= top

/** What areas that were painted one after the other show at a place. */
const showAreas = (painted: readonly PaintedArea[], x: number, y: number): Shown => {
  for (const area of painted.toReversed()) {
    if (!isIn(area.box, x, y)) continue
    const shown = area.at === null ? area : area.at(x, y)
    if (area.outline !== null || shown === null) return unknown
    const alpha = area.alpha * (area.at === null ? 1 : shown.alpha)
    if (alpha > allOver) return { colour: shown.colour, alpha }
    if (alpha > 1 - allOver) return unknown
  }
  return clear
}

/** What tiles show, where only areas with straight sides are painted in them; else not known what. */
export const showTile = ({ box, stepX, stepY, matrix, drawn }: Tile): ShowAt => {
  const painted = drawn.filter((thing): thing is PaintedArea => thing.kind === 'area' && thing.alpha > 0)
  const hasText = drawn.some(({ kind }) => kind === 'text')
  const back = invert(matrix)
  if (painted.length > mostAreas || hasText || back === null) return () => unknown
  return (x, y) => {
    const ownX = wrap(placeX(back, x, y), box.left, Math.abs(stepX))
    return showAreas(painted, ownX, wrap(placeY(back, x, y), box.bottom, Math.abs(stepY)))
  }
}
