import { describe, expect, it } from 'vitest'
import type { Report } from '../../../model/report'
import type { Anchor, SourceLine } from '../../../model/source'
import { findingTold } from '../../../testing/finding'
import { reportWith } from '../../../testing/reportWith'
import { chosenSpot } from './chosenSpot'
import { cellSpot, pictureMarks } from './pictureMarks'

const lines: readonly SourceLine[] = [
  { text: '四、复议', page: 2, box: [80, 100, 120, 112] },
  { text: '10 1 0 0 0', page: 2, box: [80, 140, 300, 152] },
]
const at = (box: Anchor['box'] & {}): Anchor => ({ line: 2, start: 0, end: 2, page: 2, box })
const cell = (text: string, anchor: Anchor | null) => ({ text, value: text === '' ? null : Number(text), anchor })
const upheld = 'proceedings/review/upheld'
const total = 'proceedings/review/total'
const report: Report = {
  ...reportWith(),
  cells: {
    [upheld]: cell('10', at([80, 138, 120, 154])),
    [total]: cell('0', at([240, 138, 300, 154])),
    'proceedings/review/corrected': cell('', at([80, 138, 300, 156])),
    'proceedings/review/other': cell('', at([80, 138, 300, 156])),
    'requests/new/natural': cell('3', { line: 1, start: 0, end: 1 }),
    'requests/new/total': cell('3', null),
  },
}
const sum = findingTold({ rule: 'proceedings-total', message: '少 10', cells: [upheld, total], totals: [total] })
const heading = findingTold({ rule: 'section-heading', severity: 'warning', message: '标题', anchor: { line: 1, start: 2, end: 4 } })

describe('marks over the pages', () => {
  const marks = pictureMarks(report, lines, [sum, heading])
  it('lie on the page that they are about', () => {
    expect([...marks.keys()]).toEqual([2])
  })

  it('are the boxes of cells; a cell without a box of its own takes its line', () => {
    expect(marks.get(2)).toContainEqual({ kind: 'cell', cell: upheld, box: [80, 138, 120, 154], shared: false, tight: false })
    expect(cellSpot(report, lines, 'requests/new/natural')?.page).toBe(2)
    expect(cellSpot(report, lines, 'requests/new/total')).toBeNull()
  })

  it('say where a box is no larger than its figure', () => {
    const bare = { ...report, cells: { [upheld]: cell('10', at([80, 140, 91, 151])) } }
    expect(pictureMarks(bare, lines, []).get(2)).toMatchObject([{ tight: true }])
  })

  it('say where several cells share the box of their row', () => {
    const shared = marks.get(2)?.filter(mark => mark.kind === 'cell' && mark.shared)
    expect(shared?.map(mark => mark.kind === 'cell' && mark.cell)).toEqual(['proceedings/review/corrected', 'proceedings/review/other'])
  })

  it('have the small ones on top', () => {
    const areas = marks.get(2)?.map(({ box }) => (box[2] - box[0]) * (box[3] - box[1])) ?? []
    expect(areas).toEqual([...areas].sort((one, other) => other - one))
  })

  it('frame the quoted words of a line', () => {
    const quote = marks.get(2)?.find(mark => mark.kind === 'quote')
    expect(quote).toMatchObject({ finding: heading.id, severity: 'warning', box: [100, 100, 120, 112] })
  })
})

describe('the place of a selection', () => {
  it('is that of the words, of the cell, or of any cell of the finding', () => {
    expect(chosenSpot(report, lines, heading, null)?.box).toEqual([100, 100, 120, 112])
    expect(chosenSpot(report, lines, sum, total)?.box).toEqual([240, 138, 300, 154])
    expect(chosenSpot(report, lines, findingTold({ cells: ['requests/new/total', upheld] }), 'requests/new/total')?.box[0]).toBe(80)
    expect(chosenSpot(report, lines, null, 'requests/new/total')).toBeNull()
  })
})
