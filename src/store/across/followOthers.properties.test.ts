import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Report } from '../../model/report'
import { type Dropped, followedStore } from '../../testing/followedStore'
import { type Draw, drawFrom } from '../../testing/printed'
import { runs } from '../../testing/runs'
import { drawYear, reportOfYear } from '../../testing/years'
import { countSet } from '../set/counts'
import { setEntries } from '../set/entries'

const sets = runs(25)

const agencies = ['青石县水利局', '望川县水利局', '水利局', '白鹭市丹枫区人民政府']

/** Years of a few agencies, some with a twin of the same year, some wrong, one twice byte for byte. */
const drawSet = (draw: Draw): readonly Dropped[] => {
  const files = agencies.slice(0, 2 + draw(3)).flatMap((agency, place) => {
    const first = drawYear(draw, agency, 2022, null)
    const reports = [first, drawYear(draw, agency, 2023, first)].map(reportOfYear)
    const twin = draw(2) === 0 ? [carried(reports[draw(2)] as Report, draw(9))] : []
    return [...reports.map(report => (draw(2) === 0 ? carried(report, 40 + draw(9)) : report)), ...twin].map(
      (report, at): Dropped => [`${place}/${at}.pdf`, report, `${place}${at}`],
    )
  })
  const [, report, bytes = ''] = files[draw(files.length)] as Dropped
  return [...files, ['副本.pdf', { ...report }, bytes]]
}

const carried = (report: Report, value: number): Report => ({
  ...report,
  cells: { ...report.cells, 'requests/carriedIn/natural': { text: `${value}`, value, anchor: null } },
})

const shuffled = <Item>(items: readonly Item[], draw: Draw): readonly Item[] =>
  items
    .map(item => [draw(1e6), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item)

/** What the list says of each file, by its name, and what stands above it. */
const listed = ({ store }: ReturnType<typeof followedStore>) => {
  const entries = setEntries(store.getState())
  const rows = entries.map(({ path, tone, counts, file }) => {
    const findings = file.state === 'ready' ? file.findings.map(({ id, rule }) => `${rule} ${id}`).sort() : []
    return [path, tone, counts, findings] as const
  })
  return { counts: countSet(entries), rows: rows.sort(([one], [other]) => (one < other ? -1 : 1)) }
}

/** Answers come in any order, a few at a time, with what is held against each other in between. */
const answerAll = async (page: ReturnType<typeof followedStore>, answers: readonly (() => void)[], draw: Draw) => {
  for (const answer of shuffled(answers, draw)) {
    answer()
    if (draw(3) === 0) await page.settle(1)
  }
  await page.settle(4)
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a set that was read', () => {
  it('says the same of each report in whatever order the files were dropped and the workers answered', async () => {
    for (let seed = 0; seed < sets; seed++) {
      const draw = drawFrom(seed)
      const set = drawSet(draw)
      const plain = followedStore()
      await plain.open(...set)
      const wanted = listed(plain)
      expect(wanted.rows).toHaveLength(set.length)
      const other = followedStore()
      await answerAll(other, other.drop(...shuffled(set, draw)), draw)
      expect(listed(other), `seed ${seed}`).toEqual(wanted)
    }
  })

  it('says the same when more is dropped while it is read: the same files give way, whichever worker was faster', async () => {
    for (let seed = 0; seed < sets; seed++) {
      const draw = drawFrom(seed)
      const set = drawSet(draw)
      const mended = drawSet(draw)
      const again = (most: number) =>
        shuffled(mended, draw)
          .slice(0, most)
          .map(([name, report, bytes]): Dropped => [name, { ...report }, `again ${bytes}`])
      const parts = [set, again(4), again(2)]
      const plain = followedStore()
      for (const part of parts) await plain.open(...part)
      const other = followedStore()
      const answers = parts.flatMap(part => other.drop(...part))
      await answerAll(other, answers, draw)
      expect(listed(other), `seed ${seed}`).toEqual(listed(plain))
    }
  })
})
