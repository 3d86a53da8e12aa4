// What transformations leave of the size and place of an element (CSS Transforms 2), as far as nothing can be read after
// them.

import { parseLength } from './css-lengths.ts'

/** Factors of width and height, and by how far an element is moved, pixels. */
export interface Transformation {
  readonly scaleX: number
  readonly scaleY: number
  readonly byX: number
  readonly byY: number
}

type Get = (property: string) => string

/** Where percent are meant nothing is known of the size of the element but that it is that of a line. */
const usualWidth = 1280

const degreesOf = (value: string): number => {
  const number = Number.parseFloat(value)
  if (value.endsWith('turn')) return number * 360
  return value.endsWith('rad') ? (number * 180) / Math.PI : number
}

const ratioOf = (value: string): number => Number.parseFloat(value) / (value.endsWith('%') ? 100 : 1)

/** What the `transform`, `scale`, `translate`, `rotate` and `zoom` of an element come to. */
export const readTransformation = (get: Get, em: number): Transformation => {
  let [scaleX, scaleY, byX, byY] = [1, 1, 0, 0]
  const lengthOf = (value: string): number => parseLength(value, em, usualWidth) ?? 0
  const scale = (x: number, y: number): void => {
    if (!Number.isNaN(x)) scaleX *= Math.abs(x)
    if (!Number.isNaN(y)) scaleY *= Math.abs(y)
  }
  const apply = (name: string, values: readonly string[]): void => {
    const [first = '', second = '', , fourth = '', fifth = '', sixth = ''] = values
    switch (name) {
      case 'scale':
      case 'scale3d':
        scale(ratioOf(first), ratioOf(second === '' ? first : second))
        break
      case 'scalex':
        scale(ratioOf(first), 1)
        break
      case 'scaley':
        scale(1, ratioOf(first))
        break
      case 'rotatex':
        scale(1, Math.cos((degreesOf(first) * Math.PI) / 180))
        break
      case 'rotatey':
        scale(Math.cos((degreesOf(first) * Math.PI) / 180), 1)
        break
      case 'matrix':
        scale(Math.hypot(ratioOf(first), ratioOf(second)), Math.hypot(ratioOf(values[2] ?? ''), ratioOf(fourth)))
        byX += Number.parseFloat(fifth) || 0
        byY += Number.parseFloat(sixth) || 0
        break
      case 'translate':
      case 'translate3d':
        byX += lengthOf(first)
        byY += lengthOf(second)
        break
      case 'translatex':
        byX += lengthOf(first)
        break
      case 'translatey':
        byY += lengthOf(first)
        break
    }
  }
  for (const [, name = '', list = ''] of get('transform').matchAll(/([a-z0-9]{5,12})\(([^()]{1,200})\)/gi))
    apply(
      name.toLowerCase(),
      list.split(/[\s,]+/).filter((value) => value !== ''),
    )
  for (const name of ['scale', 'translate']) apply(name, get(name).split(/\s+/))
  const [axis = '', angle = ''] = get('rotate').split(/\s+/)
  if (/^[xy]$/i.test(axis)) apply(`rotate${axis.toLowerCase()}`, [angle])
  const zoom = ratioOf(get('zoom'))
  scale(zoom, zoom)
  return { scaleX, scaleY, byX, byY }
}
