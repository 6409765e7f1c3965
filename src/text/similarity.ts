/** How alike two wordings are, and where one begins inside another. Lengths are in characters; callers normalise first. */
import { distance } from 'fastest-levenshtein'

/** Edits (insert, delete, replace) that turn one text into the other, by Myers' bit-parallel algorithm (1999). */
export const editDistance = (one: string, other: string): number => distance(one, other)

/** 1 for equal texts, 0 for texts that share nothing. */
export const similarity = (one: string, other: string): number => {
  const longest = Math.max(one.length, other.length)
  return longest === 0 ? 1 : 1 - editDistance(one, other) / longest
}

/** How similar two texts of such lengths are at most, without a look at their letters. */
export const mostLike = (one: string, other: string): number => {
  const longest = Math.max(one.length, other.length)
  return longest === 0 ? 1 : 1 - Math.abs(one.length - other.length) / longest
}

/** Whether two texts are at least so similar. Texts of too different length are not. */
export const areAlike = (one: string, other: string, least: number): boolean =>
  mostLike(one, other) >= least && similarity(one, other) >= least

/** Length of the longest common subsequence: how much of a label is found, in order, in a text with other things between. */
export const commonSubsequence = (one: string, other: string): number => {
  const row = new Uint16Array(other.length + 1)
  for (let i = 0; i < one.length; i++) {
    const code = one.charCodeAt(i)
    let diagonal = 0
    for (let j = 1; j <= other.length; j++) {
      const above = row[j] as number
      const left = row[j - 1] as number
      row[j] = code === other.charCodeAt(j - 1) ? diagonal + 1 : Math.max(above, left)
      diagonal = above
    }
  }
  return row[other.length] as number
}

/**
 * The prefix of `text` that is most like `wanted`.
 * @returns its length and its edit distance; the shortest of equals.
 */
export const closestPrefix = (text: string, wanted: string): { readonly length: number; readonly distance: number } => {
  let row = Array.from({ length: wanted.length + 1 }, (_, index) => index)
  let best = { length: 0, distance: wanted.length }
  for (let i = 1; i <= text.length; i++) {
    const next = [i]
    for (let j = 1; j <= wanted.length; j++) {
      const replace = (row[j - 1] as number) + (text[i - 1] === wanted[j - 1] ? 0 : 1)
      next.push(Math.min(replace, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
    const distance = row[wanted.length] as number
    if (distance < best.distance) best = { length: i, distance }
  }
  return best
}
