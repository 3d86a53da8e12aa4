// How often pages that show work in progress ask again while they are visible. A person may ask a hundred times a
// minute, so only what changes most is asked for often.

/** The rows of a list that somebody watches. */
export const liveEveryMs = 3_000
/** What changes rarely, and figures that are read again whenever the rows beside them change. */
export const rarelyEveryMs = 15_000

interface Paged {
  readonly state: { readonly data?: { readonly pages: readonly unknown[] } | undefined }
}

/** A list of several pages is asked for as often as one page, all together. */
export const liveByPages = (query: Paged): number => liveEveryMs * Math.max(1, query.state.data?.pages.length ?? 1)
