/** The fixtures through the pipeline in Node: cells, identity and findings exactly as the fixture says, and what holds of any document. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openPdf } from '../../scripts/openPdf'
import { validateFile } from '../../scripts/validateFile'
import { toOutput } from '../../src/share/toOutput'
import { validate } from '../../src/validate'
import { cellDifferences, findingDifferences, type Truth } from '../compare'
import { documentsIn, holdsForAny, type Seen, seeDocument, spreadOf } from './seen'

const folder = join(import.meta.dirname, '../fixtures')
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const lengths: number[] = []

const read = new Map<string, Promise<Seen>>()

/** Pages that are pictures take their time. */
const seeOnce = (path: string): Promise<Seen> => {
  const seen = read.get(path) ?? seeDocument(path)
  read.set(path, seen)
  return seen
}

test.each(documentsIn(folder).map(path => [relative(folder, path), path]))('%s', async (_, path) => {
  const seen = await seeOnce(path)
  lengths.push((await holdsForAny(seen)).link)
  const truth = join(dirname(path), 'expected.json')
  if (existsSync(truth) && dirname(path) !== join(folder, 'bad')) isAsItShouldBe(seen, readJson(truth))
})

afterAll(() => console.log(spreadOf('fixtures', lengths)))

const isAsItShouldBe = ({ outcome }: Seen, truth: Truth) => {
  const output = toOutput(outcome)
  if ('failure' in output) throw new Error(output.failure.message)
  const { title, agency, year, form, losses } = output.report
  expect({ title, agency, year, form, losses }).toEqual({ title: truth.title, agency: truth.agency, year: truth.year, form: truth.form })
  expect(cellDifferences(output, truth.cells)).toEqual([])
  expect(Object.keys(output.report.cells)).toHaveLength(200)
  expect(findingDifferences(output.findings, truth.findings)).toEqual({ missed: [], extra: [] })
}

const bad: Record<string, string> = readJson(join(folder, 'bad/expected.json'))

test.each(Object.entries(bad))('bad/%s gives the failure %s, with a sentence', async (file, code) => {
  const output = toOutput(await validateFile(join(folder, 'bad', file)))
  expect(output).toMatchObject({ failure: { code } })
  expect('failure' in output && output.failure.message).toMatch(/请.+。$/)
})

test('a font that does not say what it shows is named with its pages, and nothing is read from it', async () => {
  const output = toOutput(await validateFile(join(folder, 'odd/font-without-map.pdf')))
  expect(output).toMatchObject({ failure: { code: 'not-a-report' } })
  expect('failure' in output && output.failure.message).toMatch(/^第 1—\d 页的字体/)
})

test('a scanned page is read cell by cell: what is blotted is unread, the rest is seen and right', async () => {
  const output = toOutput((await seeOnce(join(folder, 'odd/scanned-page.pdf'))).outcome)
  if ('failure' in output) throw new Error(output.failure.message)
  const { cells, losses } = output.report
  const printed = readJson(join(folder, 'ruled/expected.json')).cells
  expect(cells['requests/new/total']).toMatchObject({ value: null, unread: true })
  expect(cellDifferences(output, { ...printed, 'requests/new/total': null })).toEqual([])
  expect(cells['requests/granted/total']).toMatchObject({ seen: true })
  expect(losses?.[0]).toContain('数字由图像识别（第 2 页）')
  expect(output.findings.filter(({ severity }) => severity !== 'notice')).toEqual([])
})

test('a page whose letters are outlines is drawn and read, and what it holds is seen', async () => {
  const output = toOutput((await seeOnce(join(folder, 'odd/outlined-page.pdf'))).outcome)
  if ('failure' in output) throw new Error(output.failure.message)
  expect(cellDifferences(output, readJson(join(folder, 'rules-as-rectangles/expected.json')).cells)).toEqual([])
  expect(output.report.cells['proceedings/review/total']).toMatchObject({ seen: true })
  expect(output.report.losses).toEqual([expect.stringContaining('数字由图像识别（第 2 页）')])
  expect(output.findings.filter(({ severity }) => severity !== 'notice')).toEqual([])
})

test('pages in the wrong order are said', async () => {
  const output = toOutput(await validateFile(join(folder, 'odd/page-wrong-order.pdf')))
  if ('failure' in output) throw new Error(output.failure.message)
  expect(output.report.losses?.join()).toContain('页面次序可能颠倒')
})

test.each([
  ['cut-off.pdf', '文件不完整，只读出了还在的部分'],
  ['mixed-encodings.txt', '两种文字编码'],
])('odd/%s is read as far as it goes, and what is doubtful is said', async (file, words) => {
  const output = toOutput(await validateFile(join(folder, 'odd', file)))
  if ('failure' in output) throw new Error(output.failure.message)
  expect(output.report.losses?.join()).toContain(words)
  expect(Object.keys(output.report.cells)).toHaveLength(200)
})

test('a PDF with a password only for its owner just opens', async () => {
  const output = toOutput(await validateFile(join(folder, 'odd/encrypted-for-owner.pdf')))
  if ('failure' in output) throw new Error(output.failure.message)
  expect(output.report.losses).toBeUndefined()
})

test('a figure that lines and its clip put into different cells is uncertain, and so is the blank beside it', async () => {
  const output = toOutput(await validateFile(join(folder, 'odd/cells-disagree.pdf')))
  if ('failure' in output) throw new Error(output.failure.message)
  const uncertain = Object.entries(output.report.cells).flatMap(([address, cell]) => (cell?.uncertain ? [address] : []))
  expect(uncertain.sort()).toEqual(['proactive/normative/inForce', 'proactive/normative/repealed'])
  expect(output.report.losses?.join()).toContain('2 个单元格')
})

test('a PDF cut off anywhere accuses nobody of what is missing, and shows no blank for what may be lost', async () => {
  const bytes = readFileSync(join(folder, 'errors/report.pdf'))
  const answers = new Set<string>()
  for (const share of [0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.99]) {
    const cut = new Uint8Array(bytes.subarray(0, Math.floor(share * bytes.length)))
    const outcome = await validate('cut.pdf', cut, { openPdf, now: () => 0 })
    answers.add(outcome.ok ? 'report' : outcome.failure.code)
    if (!outcome.ok) continue
    expect(outcome.report.losses).not.toEqual([])
    expect(outcome.findings.filter(({ rule, severity }) => rule.endsWith('-missing') && severity !== 'review')).toEqual([])
    expect(Object.values(outcome.report.cells).filter(cell => cell?.text === '' && !cell.unread)).toEqual([])
  }
  // What is left of it decides; nothing else comes.
  expect([...answers].sort()).toEqual(['damaged', 'report'])
})
