// From a stretch of text to where it stands on the pages, for showing a person what a score rests on.

import type { PageBox, TextPlace } from './resume-score.ts'

/** The part of a place that the stretch covers; glyphs are taken for equally wide, which is near enough to point at. */
const cut = (place: TextPlace, start: number, end: number): PageBox => {
  const length = Math.max(1, place.end - place.start)
  const from = Math.max(0, start - place.start) / length
  const until = Math.min(length, end - place.start) / length
  const { page, left, top, width, height } = place
  return { page, left: left + from * width, top, width: (until - from) * width, height }
}

const sameLine = 0.5

const continues = (box: PageBox, next: PageBox): boolean =>
  box.page === next.page &&
  Math.abs(box.top - next.top) < sameLine * Math.min(box.height, next.height) &&
  next.left >= box.left

const joined = (box: PageBox, next: PageBox): PageBox => {
  const top = Math.min(box.top, next.top)
  const right = Math.max(box.left + box.width, next.left + next.width)
  const bottom = Math.max(box.top + box.height, next.top + next.height)
  return { page: box.page, left: box.left, top, width: right - box.left, height: bottom - top }
}

/** The boxes in which `[start, end)` stands, one for each line. Empty where the format knows no pages. */
export const boxesOf = (places: readonly TextPlace[], start: number, end: number): PageBox[] => {
  const boxes: PageBox[] = []
  for (const place of places) {
    if (place.end <= start || place.start >= end) continue
    const box = cut(place, start, end)
    const last = boxes.at(-1)
    if (last !== undefined && continues(last, box)) boxes[boxes.length - 1] = joined(last, box)
    else boxes.push(box)
  }
  return boxes
}
