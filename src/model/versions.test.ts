import { describe, expect, it } from 'vitest'
import { everyFindingIn } from '../testing/findingsIn'
import { type CellChange, type Changes, reportWith } from '../testing/reportWith'
import { twinsInWords, versionsInWords } from '../words/versions'
import { changesBetween } from './versions'

const version = (cells: Readonly<Record<string, CellChange>>, changes: Changes = {}) => {
  const report = reportWith(cells, changes)
  return { report, findings: everyFindingIn(report) }
}
const two = { 'proceedings/review/upheld': 2, 'proceedings/direct/upheld': 1 }

describe('a newer version of a report', () => {
  it('says what it settled, cell by cell', () => {
    const changes = changesBetween(version(two), version({ ...two, 'proceedings/review/total': 2, 'proceedings/direct/total': 1 }))
    expect(versionsInWords(changes)).toBe('比上次少 2 处错误，新增 0 处；2 个单元格有改动')
    expect(twinsInWords(changes)).toBe('后一份少 2 处错误，多 0 处；2 个单元格不同')
    expect(changes.cells).toEqual([
      { cell: 'proceedings/review/total', other: '0', own: '2' },
      { cell: 'proceedings/direct/total', other: '0', own: '1' },
    ])
    expect(changes.kept).toEqual([])
  })

  it('says what it made worse, and of which severity', () => {
    const changes = changesBetween(version(two), version({ ...two, 'proceedings/review/total': 2, 'proactive/coercion/decisions': null }))
    expect(versionsInWords(changes)).toBe('比上次少 1 处错误，新增 0 处；少 0 处警告，新增 1 处；2 个单元格有改动')
    expect(changes.added.map(({ rule }) => rule)).toEqual(['cell-blank'])
    expect(changes.kept).toMatchObject([{ same: true }])
  })

  it('knows a finding again though its line has moved', () => {
    const changes = changesBetween(
      version({}, { bodies: { 5: ['满意度为（待补充）。'] } }),
      version({}, { bodies: { 5: ['公开内容还不够全面。', '满意度为（待补充）。'] } }),
    )
    expect([changes.fixed, changes.added]).toEqual([[], []])
    expect(changes.kept).toMatchObject([{ same: true }])
    expect(changes.onlyOwn).toEqual(['公开内容还不够全面'])
  })

  it('keeps a sum that is wrong in another way, and no decision on it', () => {
    const changes = changesBetween(version({ 'proceedings/review/upheld': 2 }), version({ 'proceedings/review/upheld': 3 }))
    expect(changes.kept).toMatchObject([{ same: false }])
    expect(versionsInWords(changes)).toBe('比上次少 0 处错误，新增 0 处；1 个单元格有改动')
  })
})
