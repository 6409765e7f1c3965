import { describe, expect, it } from 'vitest'
import { forms } from '../../statute/forms'
import { readDamaged } from '../../testing/damaged/readDamaged'
import { reportFiles } from '../../testing/damaged/reportFiles'
import { balancedFigures } from '../../testing/pasted'
import { drawFrom } from '../../testing/printed'
import { validate } from '../../validate'

const form = forms['2021']
const figures = balancedFigures(form, drawFrom(7))
const world = {
  openPdf: () => {
    throw new Error('no PDF')
  },
  now: () => 0,
}

/** The report as text or page, without what stands between two places of it. */
const without = async (format: 'text of tabs' | 'html', from: RegExp, to: RegExp, instead = '') => {
  const text = new TextDecoder().decode(reportFiles[format](form, '青石县虚构局2023年政府信息公开工作年度报告', figures))
  const [begin, end] = [from, to].map(place => place.exec(text)).map(found => (found ? found.index + found[0].length : Number.NaN))
  const outcome = await validate('report', new TextEncoder().encode(text.slice(0, begin) + instead + text.slice(end)), world)
  const { wrong, accused } = readDamaged(form, figures, outcome)
  return {
    wrong,
    accused: accused.map(said => said.split(' ')[0]),
    gap: outcome.ok && outcome.report.losses.some(({ kind }) => kind === 'gap'),
  }
}

describe('a stretch lost amid a table', () => {
  it('from the figures of a row to those of another leaves neither certain', async () => {
    const lost = await without('text of tabs', /8\.属于行政查询事项\t\d+/, /3\.补正后申请内容仍不明确\t\d+\t\d+\t\d+/)
    expect(lost).toEqual({ wrong: [], accused: [], gap: true })
  })

  it('from within a label to within another accuses none of the two', async () => {
    const lost = await without('text of tabs', /8\.属于行政/, /3\.补正后申请/)
    expect(lost).toEqual({ wrong: [], accused: [], gap: true })
  })

  it('with the heading behind the table is no section that is missing', async () => {
    const lost = await without('text of tabs', /（六）其他处理\t/, /四、政府信息公开行政复议、行政诉讼情况\n[^\n]*\n/)
    expect(lost).toMatchObject({ accused: [], gap: true })
  })

  it('from the head of a table to the figures of the next leaves the heading between unread', async () => {
    const lost = await without('text of tabs', /申请人情况[^\n]*\n[^\n]*\n/, /四、政府信息公开行政复议、行政诉讼情况\n[^\n]*\n/)
    expect(lost).toEqual({ wrong: [], accused: [], gap: true })
  })

  it('that ends within a tag shows what is left of the tag', async () => {
    const lost = await without('html', /8\.属于行政查/, /1\.本机关不掌握相关政府信息<\/td><td cols/)
    expect(lost.accused).toEqual([])
  })
})

describe('lines that were not decoded', () => {
  it('may be rows of their table', async () => {
    const lost = await without('text of tabs', /\n(?=2\.其他法律行政法规禁止公开)/, /3\.危及“三安全一稳定”[^\n]*/, '\nNÅ`b_ÿ')
    expect(lost).toMatchObject({ wrong: [], accused: [] })
  })

  it('may be a heading with its table', async () => {
    const lost = await without('text of tabs', /\n(?=二、主动公开政府信息情况)/, /行政事业性收费[^\n]*/, '\n_3u÷‹Å`µQ')
    expect(lost).toMatchObject({ wrong: [], accused: [] })
  })
})

it('whole rows that a report leaves out are missing', async () => {
  const lost = await without('text of tabs', /7\.属于行政执法案卷[^\n]*\n/, /8\.属于行政查询事项[^\n]*\n/)
  expect(lost).toMatchObject({ accused: expect.arrayContaining(['row-missing']), gap: false })
})
