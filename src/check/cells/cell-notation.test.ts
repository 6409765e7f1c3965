import { describe, expect, it } from 'vitest'
import { cellsIn, rulesIn } from '../../testing/findingsIn'
import { reportWith } from '../../testing/reportWith'

const rulesFor = (text: string, address = 'proactive/licensing/decisions', form: '2019' | '2021' = '2021') =>
  rulesIn(reportWith({ [address]: text }, { form }))

describe('cell-notation', () => {
  it.each(['１２', '1,627', '1，627', '3件', '-', '—', '/', '无', '零', '5.00', '+3'])('speaks of %s', text =>
    expect(rulesFor(text)).toEqual(['cell-notation']),
  )

  it.each(['0', '12', '1 2', ' 7 ', '7\n'])('is silent on %j', text => expect(rulesFor(text)).toEqual([]))

  it.each(['0.00', '7730.28'])('lets an amount be %s', text => expect(rulesFor(text, 'proactive/fees/amount')).toEqual([]))

  it('wants no unit where the heading names it', () => expect(rulesFor('12.5万元', 'proactive/fees/amount')).toEqual(['cell-notation']))

  it.each(['251000元', '25.1万元'])('lets the procurement of 2019 be %s', text =>
    expect(rulesFor(text, 'proactive/procurement/amount', '2019')).toEqual([]),
  )

  it.each(['+3', '-2', '增3', '减2', '增加 3'])('lets a change of 2019 be %s', text =>
    expect(rulesFor(text, 'proactive/licensing/change', '2019')).toEqual([]),
  )

  it.each(['－7', '-7', '－７'])('leaves %s to cell-negative', text => expect(rulesFor(text)).toEqual(['cell-negative']))

  it('gathers the cells of a table', () => {
    const cells = { 'proceedings/review/upheld': '１', 'proceedings/review/total': '1件' }
    expect(cellsIn(reportWith(cells), 'cell-notation')).toEqual([Object.keys(cells)])
  })
})
