import { describe, expect, it } from 'vitest'
import { readSeparated } from '../../read/sheet/separated/readSeparated'
import { readText } from '../../read/text/readText'
import { reconstruct } from '../reconstruct'
import { isRegister } from './register'

const labels = ['新收申请', '结转申请', '予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理', '总计']
const row = (name: string, count = 9) => [name, ...labels.slice(0, count).map((_, at) => String(at))]
const isList = (...rows: readonly (readonly string[])[]) => {
  const text = [['青石县2023年政府信息公开工作年度报告数据汇总表'], ...rows].map(cells => cells.join(',')).join('\n')
  const source = readSeparated(readText(new TextEncoder().encode(text)))
  return isRegister(reconstruct(source), source)
}

describe('a list of bodies', () => {
  it('has the figures of one in each row, below a head that says so', () => {
    expect(isList(['单位名称', ...labels], row('青石县水务局'), row('青石县教育局'))).toBe(true)
    expect(isList(['序号', '乡 镇', ...labels], ['1', ...row('白沙镇')], ['2', ...row('松岭街道')])).toBe(true)
  })

  it('is none of one body, of few figures, or below another head', () => {
    expect(isList(['单位名称', ...labels], row('青石县水务局'))).toBe(false)
    expect(isList(['单位名称', ...labels], row('青石县水务局', 3), row('青石县教育局', 3))).toBe(false)
    expect(isList(['事项', ...labels], row('青石县水务局'), row('青石县教育局'))).toBe(false)
  })
})
