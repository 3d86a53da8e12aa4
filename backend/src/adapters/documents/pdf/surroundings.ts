// What the operators of a page refer to, and where it is looked up.

import type { ShowAt } from './drawn.ts'
import type { Font } from './fonts.ts'
import type { Box } from './shapes.ts'

/** What must be known about a page to follow its operators. */
export interface Surroundings {
  readonly page: Box
  findFont(name: unknown): Font
  /** The description of a gradient. */
  findShading(name: unknown): unknown
  /** What a picture shows within the unit square, by the name and the size that pdf.js has of it; null: not known. */
  findPicture(name: unknown, width: unknown, height: unknown): ShowAt | null
  /** Where a stencil paints, as pdf.js describes it; null: not known. */
  findStencil(stencil: unknown): ShowAt | null
  isLayerShown(group: unknown): boolean
}
