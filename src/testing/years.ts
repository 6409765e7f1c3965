/** Reports of invented agencies over years that agree with each other, for tests of what is held against last year's. */
import type { Report } from '../model/report'
import { form2021 } from '../statute/2021/form'
import { applicants } from '../statute/common'
import { cellsOf } from '../statute/compiled'
import type { Draw } from './printed'
import { reportWith } from './reportWith'

/** One year's figures by address, with what the text says. */
export interface Year {
  readonly year: number
  readonly agency: string
  readonly cells: Readonly<Record<string, number>>
  /** Lines of section 1. */
  readonly overview: readonly string[]
  readonly preamble: string
}

export const reportOfYear = ({ year, agency, cells, overview, preamble }: Year): Report =>
  reportWith(cells, { year, agency, preamble: [preamble], bodies: { 1: overview } })

const kinds = applicants.map(({ key }) => key).filter(key => key !== 'total')
const outcomes = form2021.sums.find(sum => sum.rule === 'requests-outcome-total')?.left ?? []

/** The year after another, or a first one: what was carried over is carried in, files in force roll on, cases left pending are there. */
export const drawYear = (draw: Draw, agency: string, year: number, before: Year | null): Year => {
  const then = (address: string) => before?.cells[address] ?? 0
  const cells = { ...requestsFrom(draw, then), ...filesFrom(draw, then, before !== null), ...proceedingsFrom(draw, then) }
  const fees = before ? then('proactive/fees/amount') * (0.5 + draw(150) / 100) : draw(90000) / 100
  const all = { ...cells, 'proactive/fees/amount': Number(fees.toFixed(2)), 'proactive/licensing/decisions': draw(900) }
  return { year, agency, cells: all, overview: overviewFrom(draw, all, before, year), preamble: preambleOf(agency, year) }
}

/** A whole whose cells are the sums of its parts. */
export const sumOfYears = (agency: string, parts: readonly Year[]): Year => {
  const year = parts[0]?.year ?? 2023
  const sum = (address: string) => Number(parts.reduce((all, { cells }) => all + (cells[address] ?? 0), 0).toFixed(2))
  const cells = Object.fromEntries(cellsOf(form2021).map(({ address }) => [address, sum(address)]))
  return { year, agency, cells, overview: plainOverview, preamble: preambleOf(agency, year) }
}

const requestsFrom = (draw: Draw, then: (address: string) => number): Record<string, number> => {
  const cells: Record<string, number> = {}
  const put = (row: string, column: string, value: number) => {
    cells[`requests/${row}/${column}`] = value
    cells[`requests/${row}/total`] = (cells[`requests/${row}/total`] ?? 0) + value
  }
  for (const kind of kinds) {
    const carriedIn = then(`requests/carriedOut/${kind}`)
    const counts = outcomes.map(() => (draw(3) === 0 ? draw(20) : 0))
    counts[0] = (counts[0] ?? 0) + carriedIn
    const settled = counts.reduce((one, other) => one + other, 0)
    const carriedOut = draw(2) === 0 ? draw(6) : 0
    for (const [at, row] of outcomes.entries()) put(row, kind, counts[at] ?? 0)
    put('total', kind, settled)
    put('carriedIn', kind, carriedIn)
    put('carriedOut', kind, carriedOut)
    put('new', kind, settled + carriedOut - carriedIn)
  }
  return cells
}

/** Some files lapse by themselves, so that there may be fewer than the sum. */
const filesFrom = (draw: Draw, then: (address: string) => number, rolls: boolean): Record<string, number> => {
  const before = then('proactive/normative/inForce')
  const issued = draw(12)
  const repealed = Math.min(draw(8), before)
  const lapsed = draw(3) === 0 ? draw(Math.max(1, before - repealed)) : 0
  return {
    'proactive/normative/issued': issued,
    'proactive/normative/repealed': repealed,
    'proactive/normative/inForce': rolls ? before + issued - repealed - lapsed : issued + draw(60),
  }
}

const proceedingsFrom = (draw: Draw, then: (address: string) => number): Record<string, number> =>
  Object.fromEntries(
    ['review', 'direct', 'afterReview'].flatMap(row => {
      const pending = draw(2) === 0 ? draw(5) : 0
      const [upheld, corrected] = [then(`proceedings/${row}/pending`) + draw(4), draw(3)]
      return [
        [`proceedings/${row}/upheld`, upheld],
        [`proceedings/${row}/corrected`, corrected],
        [`proceedings/${row}/pending`, pending],
        [`proceedings/${row}/total`, upheld + corrected + pending],
      ]
    }),
  )

const preambleOf = (agency: string, year: number): string =>
  `根据《中华人民共和国政府信息公开条例》第五十条的规定，由${agency}编制本报告。所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`

/** Sentences that a clerk takes over from year to year. */
const stock = [
  '把群众最关心的事项放在网站首页，点开就能看到办事的条件和材料。',
  '专栏按月检查，过时的内容及时更换，并在栏目下写明更新日期。',
  '政策文件与解读材料同步发布，解读用图表和问答，让人一看就懂。',
  '公文起草时同步确定公开属性，不公开的写明理由，由负责人签字。',
  '对申请人先电话沟通，问清所需信息的名称和用途，再书面答复。',
  '网站开设意见征集栏目，对收到的意见逐条回应并公布采纳情况。',
  '服务大厅设查阅点，配有电脑和打印机，由专人引导查询下载。',
  '把公开工作列入年度考核，按季度通报，问题当场指出限期改正。',
  '组织新进人员学习条例和典型案例，编印答复文书的参考样式。',
  '请居民代表旁听会议并评议公开工作，评议结果向社会公布。',
]

/** The five aspects; each takes two sentences of the stock, which may be last year's, and one of its own. */
const overviewFrom = (draw: Draw, cells: Readonly<Record<string, number>>, before: Year | null, year: number): readonly string[] => {
  const names = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障']
  return names.map((name, at) => {
    const own = at === 1 ? requestsInWords(draw, cells, before) : ownWords(draw, year)
    return `（${'一二三四五'[at]}）${name}情况。${own}${stock[draw(stock.length)]}${draw(2) === 0 ? stock[draw(stock.length)] : ''}`
  })
}

const plainOverview = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'].map(
  (name, at) => `（${'一二三四五'[at]}）${name}情况。${stock[at]}`,
)

const things = ['供水', '排水', '防汛', '道路', '绿化', '托育', '养老', '就业', '住房', '菜市', '公交', '用电']

const ownWords = (draw: Draw, year: number): string => {
  const thing = () => things[draw(things.length)]
  return `${year}年围绕${thing()}、${thing()}等实事，走访${thing()}方面的单位，推出${thing()}地图与${thing()}指南，补上了${thing()}信息第${draw(90) + 10}号栏目的缺口。`
}

/** With a comparison, where last year's number allows one. */
const requestsInWords = (draw: Draw, cells: Readonly<Record<string, number>>, before: Year | null): string => {
  const now = cells['requests/new/total'] ?? 0
  const then = before?.cells['requests/new/total'] ?? 0
  return `全年新收政府信息公开申请${now}件${before && then > 0 ? `，${growthInWords(now, then, draw(4))}` : ''}。`
}

/** One of four ways to say so. */
export const growthInWords = (now: number, then: number, way: number): string => {
  if (now === then) return '与上年持平'
  const verb = now > then ? ['增长', '增加'] : ['下降', '减少']
  const share = (Math.abs(now - then) / then) * 100
  const count = Math.abs(now - then)
  const ways = [
    `比上年${verb[0]}${share.toFixed(1)}%`,
    `较上年${verb[1]}${count}件`,
    `同比${verb[0]}${share.toFixed(2)}%`,
    `较上年${verb[1]}${count}件，${verb[0]}${share.toFixed(0)}%`,
  ]
  return ways[way] as string
}
