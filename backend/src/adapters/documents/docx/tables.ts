// Which rules of its style a table applies to which of its cells: first and last rows and columns, bands and corners
// (ECMA-376 part 1, 17.4.55 and 17.7.6). Headers of tables are often white on a dark ground that only such a rule paints.

import type { Element } from '@xmldom/xmldom'
import { cascade, type Looks } from '../looks.ts'
import { attributeOf, childOf, childrenOf } from '../xml.ts'
import type { DocxColours } from './colours.ts'
import type { DocxStyles } from './visibility.ts'

/** What a table switches on and off, with the bits by which old programs say it; bands are on unless switched off. */
// biome-ignore format: a table
const switches = {
  firstRow: 0x20, lastRow: 0x40, firstColumn: 0x80, lastColumn: 0x100, noHBand: 0x200, noVBand: 0x400,
} as const

type Switch = keyof typeof switches

const hasSwitch = (look: Element, name: Switch): boolean => {
  const value = attributeOf(look, name)
  if (value !== undefined) return ['1', 'true', 'on'].includes(value)
  return (Number.parseInt(attributeOf(look, 'val') ?? '0', 16) & switches[name]) !== 0
}

/** Columns that a cell takes up; no table has more than 63. */
const spanOf = (cell: Element): number =>
  Math.max(1, Math.min(63, Number(attributeOf(childOf(childOf(cell, 'tcPr'), 'gridSpan'), 'val') ?? 1) || 1))

interface Edges {
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** The rule of a corner; null for a cell that is in none. */
const cornerOf = (row: Edges, column: Edges): string | null => {
  const vertical = row.isFirst ? 'n' : row.isLast ? 's' : null
  const horizontal = column.isFirst ? 'w' : column.isLast ? 'e' : null
  return vertical === null || horizontal === null ? null : `${vertical}${horizontal}Cell`
}

/** A style of tables with all that it is based on. */
export class DocxTableStyle {
  readonly whole: Looks
  readonly rules = new Map<string, Looks>()
  /** Rows and columns to a band. */
  readonly bands: { readonly rows: number; readonly columns: number }

  constructor(id: string | undefined, styles: DocxStyles) {
    const line = styles.lineOf(id)
    this.whole = cascade(...line.map((style) => styles.ofCells(style)))
    for (const rules of line.flatMap((style) => childrenOf(style, 'tblStylePr'))) {
      const kind = attributeOf(rules, 'type') ?? ''
      this.rules.set(kind, cascade(this.rules.get(kind) ?? {}, styles.ofCells(rules)))
    }
    const sizeOf = (name: string): number => {
      const sizes = line.map((style) => Number(attributeOf(childOf(childOf(style, 'tblPr'), name), 'val')))
      return sizes.find((size) => size >= 1) ?? 1
    }
    this.bands = { rows: sizeOf('tblStyleRowBandSize'), columns: sizeOf('tblStyleColBandSize') }
  }
}

/** The looks that a table gives its cells. */
export class DocxTable {
  readonly #look: Element | null
  readonly #whole: Looks
  readonly #style: DocxTableStyle

  constructor(properties: Element | null, style: DocxTableStyle, colours: DocxColours) {
    this.#look = childOf(properties, 'tblLook')
    this.#style = style
    this.#whole = cascade(style.whole, { ground: colours.behind(properties) })
  }

  /** The rules that apply to a cell, the strongest first. */
  #kinds(look: Element, row: Edges & { readonly at: number }, column: Edges & { readonly at: number }): string[] {
    const rows = {
      isFirst: row.isFirst && hasSwitch(look, 'firstRow'),
      isLast: row.isLast && hasSwitch(look, 'lastRow'),
    }
    const columns = {
      isFirst: column.isFirst && hasSwitch(look, 'firstColumn'),
      isLast: column.isLast && hasSwitch(look, 'lastColumn'),
    }
    // Bands are counted from the first row and column that is none of its own.
    const inBand = (at: number, hasHead: boolean, size: number): 1 | 2 =>
      Math.floor((at - (hasHead ? 1 : 0)) / size) % 2 === 0 ? 1 : 2
    const horizontal = inBand(row.at, hasSwitch(look, 'firstRow'), this.#style.bands.rows)
    const vertical = inBand(column.at, hasSwitch(look, 'firstColumn'), this.#style.bands.columns)
    const kinds = [
      cornerOf(rows, columns),
      columns.isFirst && 'firstCol',
      columns.isLast && 'lastCol',
      rows.isFirst && 'firstRow',
      rows.isLast && 'lastRow',
      !rows.isFirst && !rows.isLast && !hasSwitch(look, 'noHBand') && `band${horizontal}Horz`,
      !columns.isFirst && !columns.isLast && !hasSwitch(look, 'noVBand') && `band${vertical}Vert`,
    ]
    return kinds.filter((kind) => typeof kind === 'string')
  }

  /**
   * The looks of the cells of a row, in their order. Where the table does not say which rules it applies, a ground that
   * any of them paints is not known.
   */
  looksOfRow(row: Element, cells: readonly Element[], { at, count }: { at: number; count: number }): Looks[] {
    if (this.#style.rules.size === 0) return cells.map(() => this.#whole)
    const own = childOf(childOf(row, 'tblPrEx'), 'tblLook') ?? this.#look
    if (own === null) {
      const isPainted = [...this.#style.rules.values()].some(({ ground }) => ground !== undefined)
      return cells.map(() => cascade({ ground: isPainted ? 'auto' : undefined }, this.#whole))
    }
    const edges = { at, isFirst: at === 0, isLast: at === count - 1 }
    let column = Number(attributeOf(childOf(childOf(row, 'trPr'), 'gridBefore'), 'val') ?? 0) || 0
    return cells.map((cell, index) => {
      const place = { at: column, isFirst: column === 0, isLast: index === cells.length - 1 }
      column += spanOf(cell)
      const rules = [...this.#kinds(own, edges, place), 'wholeTable'].map((kind) => this.#style.rules.get(kind) ?? {})
      return cascade(...rules, this.#whole)
    })
  }
}
