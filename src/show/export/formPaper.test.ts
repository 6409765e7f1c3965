import { describe, expect, it } from 'vitest'
import { blankForm } from '../../model/blankForm'
import type { Report } from '../../model/report'
import { readDocx } from '../../read/docx/readDocx'
import { openZip } from '../../read/zip'
import { reconstruct } from '../../reconstruct/reconstruct'
import { wordFile } from '../../share/office/wordFile'
import { reportWith } from '../../testing/reportWith'
import { formPaper } from './formPaper'

const valuesOf = ({ cells }: Report) => Object.fromEntries(Object.entries(cells).map(([address, cell]) => [address, cell?.value]))

/** A figure of its own in every cell. */
const filledIn = (report: Report): Report => ({
  ...report,
  cells: Object.fromEntries(Object.keys(report.cells).map((address, at) => [address, { text: `${at + 1}`, value: at + 1, anchor: null }])),
})

const readBack = (report: Report): Report => reconstruct(readDocx(wordFile(formPaper(report))))

describe('the three tables as a Word file', () => {
  it.each([2020, 2023])('are read back with every figure in its cell, for %i', year => {
    const report = filledIn(blankForm(year))
    const again = readBack(report)
    expect(valuesOf(again)).toEqual(valuesOf(report))
    expect(again.form).toBe(report.form)
  })

  it('stay empty where nothing is filled in', () => {
    const again = readBack(blankForm(2023))
    expect(Object.values(again.cells).every(cell => cell?.text === '' && cell.value === null)).toBe(true)
  })

  it('have the columns of each row add up to the width of the table', () => {
    const zip = openZip(wordFile(formPaper(reportWith())))
    const xml = new TextDecoder().decode(zip.read('word/document.xml') ?? undefined)
    for (const table of xml.split('<w:tbl>').slice(1)) {
      const columns = table.split('<w:gridCol').length - 1
      const rows = table.split('<w:tr>').slice(1)
      const spans = rows.map(row =>
        row
          .split('<w:tc>')
          .slice(1)
          .reduce((sum, cell) => sum + Number(/gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1), 0),
      )
      expect(new Set(spans)).toEqual(new Set([columns]))
    }
  })
})
