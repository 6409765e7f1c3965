/** The way through a table that says every row of the form in order, but for a misprint or two: most bounded tables do, and need no search. */
import { editDistance } from '../../text/similarity'
import { KNOWN, MISPRINTED } from '../weights'
import type { Item, Path } from './rowPath'

/** @returns null where a row's cells say anything else than its label and the heads and groups beside it, or rows are missing or more. */
export const exactPath = (items: readonly Item[], labels: readonly string[]): Path | null => {
  const rows = new Array<number | null>(items.length).fill(null)
  let [row, cost] = [0, 0]
  let words: number[] = []
  let inRow = false
  const priceOf = (index: number) => items[index]?.price ?? 0
  const leaveOut = (left: readonly number[]) => {
    for (const index of left) cost += priceOf(index)
    return left.every(index => priceOf(index) <= KNOWN)
  }
  for (const [index, item] of items.entries()) {
    if (item.kind === 'word') words.push(index)
    else if (item.kind === 'edge') {
      if (inRow || !leaveOut(words)) return null
      words = []
      inRow = true
    } else {
      const kept = inRow ? sayingOf(items, words, labels[row] ?? '', labels) : null
      if (kept) cost += editDistance(textOf(items, kept), labels[row] ?? '')
      if (!kept || !leaveOut(words.filter(word => !kept.includes(word)))) return null
      for (const word of [...kept, index]) rows[word] = row
      words = []
      inRow = false
      row++
    }
  }
  return row === labels.length && !inRow && leaveOut(words) ? { rows, cost, side: 'below' } : null
}

/** The words of a row that say its label: all of them, or those that are no head or group, a misprint of no other label allowed. */
const sayingOf = (items: readonly Item[], words: readonly number[], label: string, labels: readonly string[]): readonly number[] | null => {
  if (textOf(items, words) === label) return words
  const own = words.filter(index => (items[index]?.price ?? 0) > KNOWN)
  const text = textOf(items, own)
  if (text === label) return own
  const distance = editDistance(text, label)
  return distance <= MISPRINTED * label.length && labels.every(other => other === label || editDistance(text, other) > distance)
    ? own
    : null
}

const textOf = (items: readonly Item[], words: readonly number[]): string =>
  words
    .map(index => {
      const item = items[index]
      return item?.kind === 'word' ? item.token.squashed : ''
    })
    .join('')
