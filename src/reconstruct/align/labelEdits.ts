/** How far words say a label, in edits (Levenshtein 1966), where half of it may be missing. */
import { UNPRINTED } from '../weights'

/** By how many characters of a label are said: the edits it took, and how many were said before the last word. */
export interface Said {
  readonly costs: Float64Array
  readonly origins: Int16Array
}

/**
 * Says one more word of a label.
 * @param before edits so far.
 * @param after takes the edits after the word.
 * @returns false where no way has led here.
 */
export const sayWord = (word: string, label: string, before: Float64Array, { costs, origins }: Said): boolean => {
  let reached = false
  for (let place = 0; place <= label.length; place++) {
    costs[place] = before[place] as number
    origins[place] = place
    if ((costs[place] as number) < Number.POSITIVE_INFINITY) reached = true
    if (place > 0) passOver(costs, origins, place)
  }
  if (!reached) return false
  for (let at = 0; at < word.length; at++) {
    const character = word.charCodeAt(at)
    let diagonal = costs[0] as number
    let origin = origins[0] as number
    costs[0] = diagonal + 1
    for (let place = 1; place <= label.length; place++) {
      const above = costs[place] as number
      const aboveOrigin = origins[place] as number
      const said = label.charCodeAt(place - 1) === character ? diagonal : diagonal + 1
      if (said < above + 1) {
        costs[place] = said
        origins[place] = origin
      } else costs[place] = above + 1
      passOver(costs, origins, place)
      diagonal = above
      origin = aboveOrigin
    }
  }
  return true
}

/** The label's character before `place` may be missing. */
const passOver = (costs: Float64Array, origins: Int16Array, place: number) => {
  const cost = (costs[place - 1] as number) + UNPRINTED
  if (cost >= (costs[place] as number)) return
  costs[place] = cost
  origins[place] = origins[place - 1] as number
}
