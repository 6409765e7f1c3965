/** Which part of a long group of findings is on the page: a file cut to pieces can have tens of thousands. */

/** Findings shown at first, and how many more at a time. A usual report has fewer than fifty in all. */
export const PART = 200

/** From an index up to, and without, another. */
export interface FindingWindow {
  readonly from: number
  readonly to: number
}

export const firstWindow: FindingWindow = { from: 0, to: PART }

/**
 * The window over so many findings: the same one where what is chosen is in it or not of this group, otherwise one that holds it.
 * @param chosen index in the group; -1 where it is not of it.
 */
export const windowWith = (window: FindingWindow, chosen: number, count: number): FindingWindow => {
  if (chosen < 0 || chosen >= count) return clamped(window, count)
  if (chosen >= window.from && chosen < window.to) return clamped(window, count)
  if (chosen >= window.to && chosen < window.to + PART) return clamped(growDown(window), count)
  if (chosen < window.from && chosen >= window.from - PART) return clamped(growUp(window), count)
  return clamped({ from: chosen - PART / 2, to: chosen + PART / 2 }, count)
}

export const growDown = ({ from, to }: FindingWindow): FindingWindow => ({ from, to: to + PART })

export const growUp = ({ from, to }: FindingWindow): FindingWindow => ({ from: Math.max(0, from - PART), to })

/** A list that has become shorter keeps a full part on the page. */
const clamped = (window: FindingWindow, count: number): FindingWindow => {
  const from = Math.max(0, Math.min(window.from, count - PART))
  const to = Math.max(window.to, from + PART)
  return from === window.from && to === window.to ? window : { from, to }
}
