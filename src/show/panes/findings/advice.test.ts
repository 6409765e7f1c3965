import { describe, expect, it } from 'vitest'
import { reportWithEdits } from '../../../model/edits'
import type { Finding } from '../../../model/finding'
import type { CellAddress } from '../../../statute/form'
import { everyFindingIn } from '../../../testing/findingsIn'
import { reportWith } from '../../../testing/reportWith'
import { adviceOn, adviceOnAll } from './advice'

const row = { 'requests/new/natural': 12, 'requests/new/business': 3, 'requests/new/total': 15 }
const whole = { ...row, 'requests/granted/natural': 12, 'requests/granted/business': 3, 'requests/granted/total': 15 }
const right = { ...whole, 'requests/total/natural': 12, 'requests/total/business': 3, 'requests/total/total': 15 }
const report = reportWith({ ...right, 'requests/new/natural': 21 })
const findings = everyFindingIn(report)
const of = (rule: string) => findings.find(finding => finding.rule === rule) as Finding

describe('the advice on a finding', () => {
  it('names the cell by what tells it apart in the sum, with its number before and after', () => {
    expect(adviceOn(report, of('requests-row-total'))[0]).toMatchObject({ words: '自然人 21 → 12', cause: '像是数字写颠倒了' })
    expect(adviceOn(report, of('requests-balance'))[0]).toMatchObject({ words: '本年新收 21 → 12', cell: 'requests/new/natural' })
  })

  it('settles the report when tried', () => {
    const [advice] = adviceOn(report, of('requests-row-total'))
    expect(everyFindingIn(reportWithEdits(report, advice?.edits ?? {}))).toEqual([])
  })

  it('is said once, however many findings it settles', () => {
    expect(adviceOnAll(report, findings).map(advice => advice.words)).toHaveLength(1)
  })

  it('names row and column of a cell elsewhere, and says of a blank that it is one', () => {
    const elsewhere: Finding = {
      ...of('requests-row-total'),
      repairs: [{ set: { 'requests/granted/natural': 5, ['requests/new/others' as CellAddress]: 2 }, cause: 'left blank' }],
    }
    const blank = reportWith({ 'requests/granted/natural': null })
    expect(adviceOn(blank, elsewhere)[0]).toMatchObject({ words: '予以公开·自然人 空 → 5，其他 0 → 2', cause: '像是漏填' })
  })

  it('is none where nothing small would settle it', () => {
    expect(adviceOn(report, { ...of('requests-row-total'), repairs: [] })).toEqual([])
  })
})
