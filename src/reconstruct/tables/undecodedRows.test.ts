import { expect, it } from 'vitest'
import { form2021 } from '../../statute/2021/form'
import { rowsOf } from '../../statute/compiled'
import { balancedFigures, layouts, paste, withFigures } from '../../testing/pasted'
import { drawFrom } from '../../testing/printed'
import { reconstruct } from '../reconstruct'

/** Keys of table three whose rows are neither read nor unread where the lines with some words are gone and those with others cannot be read. */
const missingIn = (layout: string, gone: readonly string[], hidden: readonly string[]) => {
  const draw = drawFrom(35)
  const figures = balancedFigures(form2021, draw)
  const { lines } = paste(form2021, '青石县水务局2023年政府信息公开工作年度报告', layouts[layout] ?? (() => []), draw)
  const kept = lines.filter(text => !gone.some(word => text.includes(word)))
  const isHidden = (text: string) => hidden.some(word => text.includes(word))
  const undecoded = kept.flatMap((text, at) => (isHidden(text) ? [at + 1] : []))
  expect(undecoded.length).toBe(hidden.length)
  const { tables } = reconstruct({
    kind: 'text',
    lines: kept.map(text => ({ text: isHidden(text) ? '锟斤拷锟斤拷' : withFigures(form2021, text, figures) })),
    ...{ pages: [], losses: [], undecoded },
  })
  const found = new Set(tables.requests?.rows.map(({ key }) => key))
  return rowsOf(form2021.tables.requests).flatMap(({ key }) => (found.has(key) ? [] : [key]))
}

it.each(['tabs', 'bars around', 'blanks'])(
  '%s: a row that is not there is missing where lines that nobody can read stand among others',
  layout => {
    expect(missingIn(layout, ['重复申请'], ['属于行政查询事项'])).toEqual(['declined.repeat'])
    expect(missingIn(layout, ['重复申请', '要求行政机关确认'], ['四、结转'])).toEqual(['declined.repeat', 'declined.confirmation'])
  },
)

it.each(['tabs', 'bars around', 'blanks'])('%s: rows are unread where such a line stands between their neighbours', layout => {
  expect(missingIn(layout, [], ['属于行政查询事项', '重复申请'])).toEqual([])
  expect(missingIn(layout, ['重复申请'], ['要求提供公开出版物'])).toEqual([])
})
