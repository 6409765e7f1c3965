import { describe, expect, it } from 'vitest'
import { reportWithEdits } from '../../model/edits'
import { findingTold } from '../../testing/finding'
import { readyFile } from '../../testing/readyFile'
import { reportWith } from '../../testing/reportWith'
import { editCells, editCount, failCheck, finishCheck, redo, resetEdits, startCheck, undo, withKnownFindings } from './edits'

const cell = 'requests/new/natural'
const typed = (value: number) => ({ [cell]: { text: String(value), value } })
const file = readyFile(reportWith({ [cell]: 5, 'requests/new/total': 5, 'requests/carriedIn/natural': null }))

describe('trying out changes', () => {
  it('changes the number and its text, and keeps its place in the document', () => {
    const { report } = file.outcome
    const changed = reportWithEdits(report, editCells(file, typed(6)).edits)
    expect(changed.cells[cell]).toEqual({ text: '6', value: 6, anchor: report.cells[cell]?.anchor })
    expect(report.cells[cell]?.value).toBe(5)
  })

  it('gives back the very report where nothing is changed', () => {
    expect(reportWithEdits(file.outcome.report, {})).toBe(file.outcome.report)
  })

  it('takes typing what the report says as no change', () => {
    expect(editCells(file, typed(5))).toBe(file)
    expect(editCount(editCells(editCells(file, typed(6)), typed(5)).edits)).toBe(0)
  })

  it('tells an emptied cell from a zero', () => {
    const blank = 'requests/carriedIn/natural'
    expect(editCells(file, { [blank]: { text: '', value: null } })).toBe(file)
    expect(editCount(editCells(file, { [blank]: { text: '0', value: 0 } }).edits)).toBe(1)
  })

  it('leaves out cells that the document does not have', () => {
    expect(editCells(file, { 'requests/other/natural': { text: '1', value: 1 } })).toBe(file)
  })

  it('goes back and forth step by step', () => {
    const second = editCells(editCells(file, typed(6)), typed(7))
    const back = undo(second)
    expect(back.edits[cell]?.value).toBe(6)
    expect(undo(back).edits).toEqual({})
    const bottom = undo(back)
    expect(undo(bottom)).toBe(bottom)
    expect(redo(redo(undo(back))).edits[cell]?.value).toBe(7)
  })

  it('cannot redo what another change has overtaken', () => {
    const other = editCells(undo(editCells(file, typed(6))), typed(9))
    expect(redo(other)).toBe(other)
  })

  it('undoes a reset', () => {
    const reset = resetEdits(editCells(file, typed(6)))
    expect(reset.edits).toEqual({})
    expect(undo(reset).edits[cell]?.value).toBe(6)
    expect(resetEdits(file)).toBe(file)
  })
})

describe('checking what was tried out', () => {
  const changed = editCells(file, typed(6))
  const finding = findingTold({ rule: 'requests-row-total', message: '少 1' })

  it('keeps the findings before until the new ones come', () => {
    const checking = startCheck(changed, 7)
    expect(checking.findings).toBe(file.findings)
    expect(finishCheck(checking, 7, [finding])).toMatchObject({ findings: [finding], checking: 'done' })
  })

  it('drops the answer to an earlier change', () => {
    const checking = startCheck(changed, 8)
    expect(finishCheck(checking, 7, [finding])).toBe(checking)
    expect(failCheck(checking, 7)).toBe(checking)
  })

  it('knows the findings of the report itself without asking', () => {
    const back = withKnownFindings(undo({ ...changed, findings: [finding] }))
    expect(back).toMatchObject({ findings: file.outcome.findings, checking: 'done' })
  })
})
