import { describe, expect, it } from 'vitest'
import { readyFile } from '../../testing/readyFile'
import { reportWith } from '../../testing/reportWith'
import { chosenIn, declaredAmong, noParts, odditiesOf, withPart, withWhole } from './parts'

const files = [
  readyFile(reportWith({}, { agency: '示例县人民政府' }), 1),
  readyFile(reportWith({}, { agency: '示例县林业局' }), 2),
  readyFile(reportWith({}, { agency: '示例县林业局' }), 3),
  readyFile(reportWith({}, { agency: '示例县财政局', year: 2022 }), 4),
]

describe('the parts of a whole', () => {
  it('are told by places among some files, only where all of them are there', () => {
    const parts = { whole: 4, parts: [3, 1], complete: true }
    expect(declaredAmong([...files].reverse(), parts)).toEqual({ whole: 0, parts: [1, 3], complete: true })
    expect(declaredAmong(files.slice(1), parts)).toBeNull()
    expect(declaredAmong(files.slice(0, 3), parts)).toBeNull()
    expect(declaredAmong(files, noParts)).toBeNull()
  })

  it('are taken and left, and the whole is never one of them', () => {
    const taken = withPart(withPart(noParts, 2, true), 1, true)
    expect(taken.parts).toEqual([2, 1])
    expect(withWhole(taken, 1)).toMatchObject({ whole: 1, parts: [2] })
    expect(withPart(withWhole(taken, 1), 1, true)).toMatchObject({ whole: null, parts: [2, 1] })
    expect(withPart(taken, 2, false).parts).toEqual([1])
  })

  it('stand in the order of the list, without those that are gone', () => {
    const chosen = chosenIn(files.slice(0, 3), { whole: 1, parts: [4, 3, 2], complete: true })
    expect([chosen.whole?.id, chosen.parts.map(({ id }) => id)]).toEqual([1, [2, 3]])
  })

  it('are odd where they are of several years, or one body’s twice', () => {
    const odd = odditiesOf(chosenIn(files, { whole: 1, parts: [2, 3, 4], complete: true }))
    expect(odd.years).toEqual([
      { year: 2022, count: 1 },
      { year: 2023, count: 3 },
    ])
    expect(odd.twice).toEqual(['示例县林业局 2023'])
    expect(odditiesOf(chosenIn(files, { whole: 1, parts: [2], complete: true }))).toEqual({ years: [], twice: [] })
  })
})
