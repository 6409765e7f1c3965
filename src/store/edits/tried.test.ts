import { describe, expect, it } from 'vitest'
import type { Finding } from '../../model/finding'
import { findingsTold } from '../../testing/finding'
import { readyFile } from '../../testing/readyFile'
import { reportWith } from '../../testing/reportWith'
import { keepSelection } from '../selection/selection'
import type { Tried } from '../state'
import { editCells } from './edits'
import { aboutToTry, findingsListed, rowsWithTried, selectTried, takingBack, triedIn, withTried } from './tried'

const cell = 'requests/new/natural'
const edits = { [cell]: { text: '6', value: 6 } }
const [first, second, third] = findingsTold(['一', '二', '三'].map(message => ({ message }))) as readonly [Finding, Finding, Finding]
const file = { ...readyFile(reportWith({ [cell]: 5, 'requests/new/total': 6 })), findings: [first, second, third] }
const tried: Tried = { file: file.id, finding: second, behind: [first.id], words: '自然人 5 → 6', edits, before: {} }
const after = { ...editCells(file, edits), findings: [first, third] }

describe('a suggestion that was tried out', () => {
  it('keeps the place of its finding', () => {
    expect(triedIn(after, [tried])).toEqual([tried])
    expect(rowsWithTried([first, third], [tried], 'error').map(row => row.finding.id)).toEqual([first.id, second.id, third.id])
  })

  it('keeps it where all before it are gone, and where two were tried in turn', () => {
    const next: Tried = { ...tried, finding: third, behind: [first.id, second.id] }
    expect(rowsWithTried([], [next, tried], 'error').map(row => row.finding.id)).toEqual([second.id, third.id])
    expect(rowsWithTried([third], [tried], 'error').map(row => row.finding.id)).toEqual([second.id, third.id])
  })

  it('stands in place of its finding until the new check has come', () => {
    expect(triedIn({ ...after, findings: file.findings, checking: 3 }, [tried])).toEqual([tried])
    expect(rowsWithTried(file.findings, [tried], 'error')).toHaveLength(3)
  })

  it('stays chosen when the new check has come', () => {
    const chosen = selectTried(tried)
    expect(keepSelection(chosen, findingsListed(after, [tried]))).toBe(chosen)
    expect(keepSelection(chosen, findingsListed(after, []))).toEqual({ finding: null, cell })
  })

  it('is one no more where its finding is open again, its number gone, or the file another', () => {
    expect(triedIn({ ...after, findings: file.findings }, [tried])).toEqual([])
    expect(triedIn({ ...file, findings: [first] }, [tried])).toEqual([])
    expect(triedIn({ ...after, id: file.id + 1 }, [tried])).toEqual([])
  })

  it('is taken back by what the report says', () => {
    expect(editCells(after, takingBack(tried, after)).edits).toEqual({})
  })

  it('is taken back by what was typed before', () => {
    const typed = editCells(file, { [cell]: { text: '9', value: 9 }, 'requests/new/total': { text: '7', value: 7 } })
    const about = aboutToTry(tried, typed.edits)
    const back = editCells(editCells(typed, edits), takingBack(about, typed))
    expect(back.edits).toEqual(typed.edits)
  })

  it('is kept once a finding', () => {
    expect(withTried([tried], { ...tried, behind: [] })).toEqual([{ ...tried, behind: [] }])
  })
})
