import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../model/source'
import { currentForm } from '../../statute/forms'
import { findOutline } from './outline'
import { partOfReport } from './partOfReport'
import { documentToLines } from './printLines'

/** The part that these sections of the form are, without title and tables. */
const partOf = (...numbers: readonly number[]) => {
  const text = currentForm.sections.filter(({ number }) => numbers.includes(number)).map(({ heading }) => `${heading}\n正文。\n`)
  const lines = text
    .join('')
    .split('\n')
    .map(line => ({ text: line }))
  const source: SourceDocument = { kind: 'text', lines, pages: [], losses: [] }
  return partOfReport(findOutline(documentToLines(source), [], currentForm), [], currentForm)
}

describe('a part of a report', () => {
  it('is one stretch of it, at its end or at its begin', () => {
    expect(partOf(5, 6)).toEqual([5, 6])
    expect(partOf(1, 2)).toEqual([1, 2])
  })

  it('is no report that lacks its end', () => expect(partOf(1, 2, 3, 4)).toBeNull())

  it('is no report that lacks sections between', () => expect(partOf(1, 3, 5)).toBeNull())
})
