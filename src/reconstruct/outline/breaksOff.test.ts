import { expect, it } from 'vitest'
import type { Ending } from '../../model/source'
import { forms } from '../../statute/forms'
import { everyFindingIn } from '../../testing/findingsIn'
import { markReport } from '../../testing/marked'
import { reconstruct } from '../reconstruct'

const { lines } = markReport(forms['2021'], '青石县水务局2023年政府信息公开工作年度报告', {})
const texts = lines.map(({ text }) => text)
const five = texts.findIndex(text => text.startsWith('五、'))

const read = (printed: readonly string[], ending?: Ending) => {
  const source = { kind: 'text', lines: printed.map(text => ({ text })), pages: [], losses: [], ...(ending && { ending }) } as const
  const report = reconstruct(source)
  const rule = /^(?:section-missing|section-heading|fee-statement)$/
  return {
    cut: report.losses.some(({ kind }) => kind === 'cut-off'),
    found: everyFindingIn(report)
      .filter(finding => rule.test(finding.rule))
      .map(({ rule: id, severity }) => `${id} ${severity}`),
  }
}

it('a text that ends in a table is cut off: what is not there may be lost', () => {
  expect(read(texts.slice(0, five), 'unmarked')).toEqual({ cut: true, found: ['section-missing review', 'section-missing review'] })
})

it('a file that says where its end is lacks what is not there', () => {
  expect(read(texts.slice(0, five))).toEqual({ cut: false, found: ['section-missing error', 'section-missing error'] })
})

it.each(['今后改进。', '本局将改进', '2024年1月20日', '青石县水务局', '无'])(
  'a text that ends with %s lacks its last section only where that is its end',
  end => {
    const closed = end !== '本局将改进'
    expect(read([...texts.slice(0, five + 1), end], 'unmarked')).toEqual({
      cut: !closed,
      found: [closed ? 'section-missing error' : 'section-missing review'],
    })
  },
)

it('a text that ends with 本年 ends amid a sentence, one that ends with a year does not', () => {
  const before = texts.slice(0, -1)
  expect(read([...before, '本年'], 'unmarked').found).toEqual(['fee-statement review'])
  expect(read([...before, '2024年'], 'unmarked').found).toEqual(['fee-statement warning'])
})

it('a part that was pasted and ends amid a sentence is cut off, one that ends with it is a part', () => {
  const cut = (end: string) => read(['五、存在的主要问题及改进情况', end], 'unmarked').cut
  expect([cut('存在不足，今后改'), cut('存在不足，今后改进。')]).toEqual([true, false])
})

it('a text that ends within a row of figures leaves the row in doubt', () => {
  const cut = [
    '三、收到和处理政府信息公开申请情况',
    '| | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |',
    '| 一、本年新收政府信息公开申请数量 | | | 65 | 98 | 90',
  ]
  const lines = [
    ...texts.slice(
      0,
      texts.findIndex(text => text.startsWith('三、')),
    ),
    ...cut,
  ].map(text => ({ text }))
  const { cells } = reconstruct({ kind: 'text', lines, pages: [], losses: [], ending: 'unmarked' })
  const own = Object.entries(cells).filter(([address]) => address.startsWith('requests/'))
  expect(own.filter(([, cell]) => !cell?.unread && !cell?.uncertain)).toEqual([])
})

it('a page that closes nothing is whole where the report is, and asks where the last section breaks off', () => {
  expect(read(texts, 'open')).toEqual({ cut: false, found: [] })
  expect(read([...texts.slice(0, -1), '本年度没有'], 'open')).toEqual({ cut: false, found: ['fee-statement review'] })
  expect(read(texts.slice(0, -1), 'open')).toEqual({ cut: true, found: ['fee-statement review'] })
})
