/** Whether a text is wording of a table: what stands before the figures of a delimited row is label then, else content. */

import { oncePer, oncePerText } from '../../model/once'
import type { Table } from '../../statute/form'
import { MIN_WORDING, NO_FIGURE } from '../weights'
import { labelsOf, wordingOf } from './formWording'
import { partTest, squash, wordsToTokens } from './labels'

export const labelTest = oncePer((table: Table) => {
  const isPart = partTest(wordingOf(table))
  return oncePerText(text => {
    const squashed = squash(text)
    const [token] = wordsToTokens([{ text, anchor: { line: 0, start: 0, end: 0 }, left: 0, right: 0, top: 0, bottom: 0 }])
    return token !== undefined && (squashed.length >= NO_FIGURE || isPart(squashed))
  })
})

/** Whether a text is the label of a row of the table, but for notation. */
export const rowTest = oncePer((table: Table) => {
  const labels = new Set(labelsOf(table))
  return oncePerText(text => labels.has(squash(text)))
})

/** Whether a text is, holds or is a part of a head, group or label of the table: content of cells never is. */
export const wordingTest = oncePer((table: Table) => {
  const wording = wordingOf(table)
  return oncePerText(text => {
    const squashed = squash(text)
    return wording.some(
      word =>
        word === squashed ||
        (squashed.length >= MIN_WORDING && (word.includes(squashed) || (word.length >= MIN_WORDING && squashed.includes(word)))),
    )
  })
})
