import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { acrossReports } from '../../check/acrossReports'
import type { Report } from '../../model/report'
import { caseOf } from '../../testing/caseOf'
import { followedStore } from '../../testing/followedStore'
import { drawFrom } from '../../testing/printed'
import { reportWith } from '../../testing/reportWith'
import { drawYear, reportOfYear } from '../../testing/years'

const out = (count: number) => ({ 'requests/carriedOut/natural': count, 'requests/carriedOut/total': count })
const taken = (count: number) => ({ 'requests/carriedIn/natural': count, 'requests/carriedIn/total': count })
const last = (count: number) => reportWith(out(count), { year: 2022 })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('reports of one agency over years', () => {
  it('find each other, whichever comes first, and what is wrong stands among the findings of the later', async () => {
    const { open, files, rules } = followedStore()
    await open(['今年.txt', reportWith(taken(2))])
    await open(['去年.txt', last(3)])
    expect(rules()).toEqual([['今年.txt', 'carry-over'], ['去年.txt']])
    const [now, before] = files()
    expect(now?.beside?.before).toBe(before?.id)
    expect(now?.findings.map(({ rule }) => rule)).toContain('carry-over')
  })

  it('give no finding where all agrees', async () => {
    const { open, files, rules } = followedStore()
    await open(['去年.txt', last(3)], ['今年.txt', reportWith(taken(3))])
    expect(rules()).toEqual([['去年.txt'], ['今年.txt']])
    expect(files()[1]?.beside?.before).toBe(files()[0]?.id)
  })

  it('are held against each other anew with what is tried out in either, and apart once one is gone', async () => {
    const { store, open, settle, files, rules } = followedStore()
    await open(['去年.txt', last(3)], ['今年.txt', reportWith(taken(2))])
    const [before, now] = files().map(({ id }) => id)
    const edit = (cell: string, value: number) => ({ [cell]: { text: String(value), value } })
    store.getState().editCells({ ...edit('requests/carriedOut/natural', 2), ...edit('requests/carriedOut/total', 2) }, before)
    await settle()
    expect(rules()[1]).toEqual(['今年.txt'])
    store.getState().editCells(edit('requests/carriedIn/natural', 9), now)
    await settle()
    expect(rules()[1]).toContain('carry-over')
    store.getState().leaveFiles([before as number])
    store.getState().answerLeaving(true)
    await settle()
    expect(files()[0]).not.toHaveProperty('beside')
    expect(files()[0]?.findings.map(({ rule }) => rule)).not.toContain('carry-over')
  })

  it('are asked about once', async () => {
    const { store, open, waiting } = followedStore()
    await open(['去年.txt', last(3)], ['今年.txt', reportWith(taken(3))])
    store.getState().showFile(store.getState().files[1]?.id as number)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(waiting).toEqual([])
  })
})

describe('while reports are held against each other', () => {
  it('the page knows that verdicts may change, and asks no question whose answer is outdated', async () => {
    const { store, open, waiting } = followedStore()
    await open(['去年.txt', last(3)], ['今年.txt', reportWith(taken(3))])
    expect(store.getState().comparing).toBe(false)
    const now = store.getState().files[1]?.id
    for (const value of [4, 5]) {
      store.getState().editCells({ 'requests/carriedIn/natural': { text: String(value), value } }, now)
      expect(store.getState().comparing).toBe(true)
      await vi.advanceTimersByTimeAsync(60_000)
    }
    expect(waiting).toHaveLength(1)
    waiting[0]?.listener.done([])
    expect(store.getState().comparing).toBe(false)
  })
})

describe('many reports', () => {
  it('have the findings that the headless check has, in whatever order and company they come', async () => {
    const draw = drawFrom(7)
    const reports = ['示例县水利局', '示例县教育局', '望川县水利局'].flatMap(agency => {
      const first = drawYear(draw, agency, 2021, null)
      const second = drawYear(draw, agency, 2022, first)
      return [first, second, drawYear(draw, agency, 2023, second)].map(reportOfYear)
    })
    const wrong = reports.map((report, at) => (at % 2 === 0 ? report : changed(report, 'requests/carriedIn/natural', 40 + at)))
    const shuffled = [...wrong.keys()].sort((one, other) => ((one * 5) % 9) - ((other * 5) % 9))
    const { open, files } = followedStore()
    for (const part of [shuffled.slice(0, 4), shuffled.slice(4)]) await open(...part.map(at => [`${at}.txt`, wrong[at] as Report] as const))
    const listed = files().map(({ outcome }) => outcome.report)
    const { findings } = acrossReports(listed.map(caseOf))
    const wanted = listed.map((_, at) => findings.filter(({ files: of }) => of.at(-1) === at).map(({ rule }) => rule))
    expect(wanted.flat().filter(rule => rule === 'carry-over').length).toBeGreaterThan(2)
    expect(files().map(({ beside }) => (beside?.findings ?? []).map(({ rule }) => rule))).toEqual(wanted)
  })
})

const changed = (report: Report, cell: string, value: number): Report => ({
  ...report,
  cells: { ...report.cells, [cell]: { text: `${value}`, value, anchor: null } },
})

describe('a report that is opened again', () => {
  it('takes the place of its earlier version, says what is better, and can be put back', async () => {
    const { store, open, files } = followedStore()
    await open(['年报.txt', reportWith({ 'proceedings/review/total': 2 })], ['别的.txt', last(0)])
    const [first] = files()
    await open(['年报.txt', reportWith({})])
    expect(files().map(({ name }) => name)).toEqual(['年报.txt', '别的.txt'])
    expect(store.getState().said).toBe('已换成新版：比上次少 1 处错误，新增 0 处；1 个单元格有改动')
    const id = files()[0]?.id as number
    expect(store.getState().versions[id]?.older).toHaveLength(1)
    store.getState().putVersion(id, 'older')
    expect(files()[0]?.id).toBe(first?.id)
    store.getState().putVersion(first?.id as number, 'newer')
    expect(files()[0]?.id).toBe(id)
  })

  it('is told by its agency and year, under whatever name', async () => {
    const { open, files } = followedStore()
    await open(['年报.txt', reportWith()], ['b.txt', reportWith({}, { agency: '示例县林业局' })])
    await open(['年报-改.txt', reportWith({}, { bodies: { 6: ['本年度未收取信息处理费，无其他事项。'] } })])
    expect(files().map(({ name }) => name)).toEqual(['年报-改.txt', 'b.txt'])
  })

  it('is another one where it has the same name alone', async () => {
    const { open, files } = followedStore()
    await open(['年报.txt', reportWith({ 'requests/new/natural': 5 })])
    await open(['年报.txt', reportWith({}, { agency: '示例县林业局' })], ['年报.txt', last(1)])
    expect(files()).toHaveLength(3)
  })

  it('is the same one where a wrong year or name was mended', async () => {
    const { open, files } = followedStore()
    const cells = Object.fromEntries(
      ['new', 'granted', 'total'].flatMap(row => ['natural', 'total'].map(at => [`requests/${row}/${at}`, 7])),
    )
    await open(['年报.txt', reportWith(cells, { year: 2022 })])
    await open(['年报.txt', reportWith(cells, { year: 2023 })])
    expect(files().map(file => file.outcome.report.year)).toEqual([2023])
  })

  it('is not listed again where not a byte is new', async () => {
    const { store, open, files } = followedStore()
    await open(['年报.txt', reportWith(), 'f1'], ['b.txt', last(0), 'f2'])
    await open(['年报 - 副本.txt', reportWith(), 'f1'])
    expect(files().map(({ name }) => name)).toEqual(['年报.txt', 'b.txt'])
    expect(store.getState().said).toBe('年报 - 副本.txt 与已打开的 年报.txt 完全相同，没有再列')
    expect(store.getState().open).toBe(files()[0]?.id)
  })

  it('stays beside the other where both were opened together; the later one is told by its name, not by which was dropped first', async () => {
    const { open, files, rules } = followedStore()
    await open(['草稿.txt', reportWith()], ['定稿.txt', reportWith({ 'proactive/licensing/decisions': 4 })])
    expect(files()).toHaveLength(2)
    expect(rules()).toEqual([['草稿.txt', 'duplicate-report'], ['定稿.txt']])
  })

  it('keeps decisions that still hold', async () => {
    const { store, open, files } = followedStore()
    const wrong = { 'proceedings/review/total': 2, 'proceedings/direct/total': 4 }
    await open(['年报.txt', reportWith(wrong), '1'.repeat(64)])
    const [first, second] = files()[0]?.findings ?? []
    store.getState().setAside(first?.id ?? '', { kind: 'verified' })
    store.getState().setAside(second?.id ?? '', { kind: 'verified' })
    await open(['年报.txt', reportWith({ ...wrong, 'proceedings/direct/total': 5 }), '2'.repeat(64)])
    expect(files()).toHaveLength(1)
    expect(Object.keys(store.getState().decisions['2'.repeat(64)] ?? {})).toHaveLength(1)
  })
})

describe('parts of a whole', () => {
  it('are held against it as soon as they are chosen', async () => {
    const { store, open, settle, files, rules } = followedStore()
    const cell = 'proactive/licensing/decisions'
    const body = (agency: string, value: number) => reportWith({ [cell]: value }, { agency })
    await open(['县.txt', body('示例县人民政府', 9)], ['a.txt', body('示例县林业局', 3)], ['b.txt', body('示例县财政局', 5)])
    const [whole, ...parts] = files().map(({ id }) => id)
    store.getState().declareParts({ whole: whole as number, parts, complete: true })
    await settle()
    expect(rules()[0]).toEqual(['县.txt', 'aggregate'])
    store.getState().declareParts(null)
    await settle()
    expect(rules()[0]).toEqual(['县.txt'])
  })
})
