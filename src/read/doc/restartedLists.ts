/** Lists that LibreOffice wrote into a binary Word document, counted as they were before it did. */
import { countLists, type ListUse } from '../office/listCounter'

/**
 * Where a list begins anew, LibreOffice writes the first paragraph into a copy of the list, behind all others, and leaves the rest in the list
 * itself: 1. 2. 3. comes to 1. 1. 2. A copy that holds a single paragraph is told by that, and the list goes on from it.
 * @returns as {@link countLists}.
 */
export const countRestarted = (): ((list: ListUse, level: number) => string) => {
  const count = countLists()
  /** Where lists go on counting: kinds, by the list. */
  const goesOnIn = new Map<string, string>()
  let before: ListUse | null = null
  let length = 0
  return (list, level) => {
    if (before && length === 1 && isCopyOf(before, list)) goesOnIn.set(list.id, before.kind)
    length = before?.id === list.id ? length + 1 : 1
    before = list
    const kind = goesOnIn.get(list.id)
    return count(kind === undefined ? list : { ...list, kind, startsAt: new Map() }, level)
  }
}

const isCopyOf = (copy: ListUse, list: ListUse): boolean =>
  Number(copy.id) > Number(list.id) && JSON.stringify(copy.levels) === JSON.stringify(list.levels)
