import { describe, expect, it } from 'vitest'
import type { SourceDocument, SourceKind } from '../../model/source'
import { currentForm } from '../../statute/forms'
import { findOutline } from './outline'
import { partOfReport } from './partOfReport'
import { documentToLines } from './printLines'

/** The part that these sections of the form are, without title and tables. */
const partOf = (...numbers: readonly number[]) => partOn('text', '', ...numbers)

/** The same of a document of a kind, behind a title. */
const partOn = (kind: SourceKind, title: string, ...numbers: readonly number[]) => {
  const text = currentForm.sections.filter(({ number }) => numbers.includes(number)).map(({ heading }) => `${heading}\n正文。\n`)
  const lines = `${title}\n${text.join('')}`.split('\n').map(line => ({ text: line }))
  const source: SourceDocument = { kind, lines, pages: [], losses: [] }
  return partOfReport(findOutline(documentToLines(source), [], currentForm), [], currentForm, source)
}

const title = '某县水利局2023年政府信息公开工作年度报告'

describe('a part of a report', () => {
  it('is one stretch of it, at its end or at its begin', () => {
    expect(partOf(5, 6)).toEqual([5, 6])
    expect(partOf(1, 2)).toEqual([1, 2])
  })

  it('is no report that lacks its end', () => expect(partOf(1, 2, 3, 4)).toBeNull())

  it('is a picture alone, whatever is on it: the rest of the report is on others', () => {
    expect(partOn('scan', title, 1, 2)).toEqual([1, 2])
    expect(partOn('scan', '', 4, 6)).toEqual([4, 6])
    expect(partOn('scan', title, 1, 2, 3, 4, 5)).toEqual([1, 2, 3, 4, 5])
    expect(partOn('scan', title, 1, 2, 3, 4, 5, 6)).toBeNull()
    expect(partOn('pdf', title, 1, 2)).toBeNull()
  })

  it('is no report that lacks sections between', () => expect(partOf(1, 3, 5)).toBeNull())
})
