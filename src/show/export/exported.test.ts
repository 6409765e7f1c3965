import { describe, expect, it, test } from 'vitest'
import type { SourceDocument } from '../../model/source'
import { readDocx } from '../../read/docx/readDocx'
import { readXlsx } from '../../read/sheet/xlsx/readXlsx'
import { openZip } from '../../read/zip'
import { commaSeparated } from '../../share/office/commaSeparated'
import { wordFile } from '../../share/office/wordFile'
import { workbook } from '../../share/office/workbook'
import { editCells } from '../../store/edits/edits'
import type { FileEntry } from '../../store/state'
import { readyFile } from '../../testing/readyFile'
import { reportWith } from '../../testing/reportWith'
import { sheetsOf } from './exportedBook'
import { formPaper } from './formPaper'
import { checkSheet, opinionOn } from './opinion'
import { findingRows, listRows } from './rows'
import { type Made, tell } from './told'

const nothing: Made = { decisions: {}, rulesOff: [], ticks: {} }
const stamp = { at: new Date(2026, 0, 31, 9, 5), version: '1.2.3' }
const broken = readyFile(reportWith({ 'proceedings/review/upheld': 11, 'proactive/coercion/decisions': -3 }))
const mended = editCells(broken, { 'proceedings/review/upheld': { text: '0', value: 0 } })
const failed: FileEntry = {
  id: 9,
  name: '部门/=坏.pdf',
  blob: new Blob([]),
  state: 'failed',
  failure: { code: 'damaged', message: '文件损坏，请重新导出。' },
}

const tablesIn = ({ printTables = [] }: SourceDocument) =>
  printTables.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)))

describe('the workbook', () => {
  const book = (files: readonly FileEntry[]) => tablesIn(readXlsx(workbook(sheetsOf(files, nothing, '说明'))))

  it('has the list, the findings and the sums, each a sheet', () => {
    const [list, findings, totals] = book([broken, failed])
    expect(list?.[1]?.slice(0, 5)).toEqual(['机关', '年度', '文件', '结论', '错误'])
    expect(list?.[2]?.slice(0, 5)).toEqual(['示例县虚构局', '2023', 'report.txt', '2 处错误', '2'])
    expect(list?.[3]).toContain('读不了：文件损坏')
    expect(findings?.map(row => row[2])).toEqual(['程度', '错误', '错误'])
    expect(findings?.[2]?.join()).toContain('表四 行政复议，总计')
    expect(totals?.[0]?.[0]).toBe('2023 年度，1 份报告合计')
  })

  it('has a sheet of sums for each year, the latest first, and unknown where a part is not known', () => {
    const older = readyFile(reportWith({}, { year: 2022 }), 2)
    const unread = readyFile(reportWith({ 'requests/new/natural': 'unread' }), 3)
    const sheets = sheetsOf([older, readyFile(), unread], nothing, '')
    expect(sheets.map(({ name }) => name)).toEqual(['清单', '问题', '汇总 2023', '汇总 2022'])
    const values = sheets[2]?.rows.flat().map(cell => cell?.value)
    expect(values).toContain('未知')
    expect(values?.some(value => typeof value === 'string' && value.includes('示例县虚构局有 1 格没有读出'))).toBe(true)
  })

  it('adds up what was chosen on the page, with what was tried out, and tells where the report that sums it up differs', () => {
    const part = editCells(readyFile(reportWith({ 'requests/new/natural': 3 }), 2), { 'requests/new/natural': { text: '5', value: 5 } })
    const whole = readyFile(reportWith({ 'requests/new/natural': 9 }), 4)
    const chosen = { parts: [part, readyFile(reportWith(), 3)], whole, complete: false }
    const sheets = sheetsOf([whole], nothing, '', chosen)
    expect(sheets.map(({ name }) => name)).toEqual(['清单', '问题', '汇总', '与汇总报告对照'])
    const [totals, differing] = tablesIn(readXlsx(workbook(sheets.slice(2))))
    expect(totals?.[0]?.[0]).toBe('2023 年度，2 份报告合计')
    expect(differing?.slice(2)).toEqual([['表三 本年新收，自然人', '5', '9', '4']])
    const ofTwoYears = { ...chosen, parts: [part, readyFile(reportWith({}, { year: 2022 }), 3)] }
    expect(sheetsOf([whole], nothing, '', ofTwoYears)[2]?.rows[0]?.[0]?.value).toBe('2022、2023 年度，2 份报告合计')
    expect(sheetsOf([whole], nothing, '', { ...chosen, parts: [] }).map(({ name }) => name)).toEqual(['清单', '问题', '汇总'])
  })

  it('keeps numbers as numbers, and text as text whatever it begins with', () => {
    const sheet = sheetsOf([{ ...failed, name: '=1+1' }, broken], nothing, '')[0]
    const zip = openZip(workbook(sheet ? [sheet] : []))
    const xml = new TextDecoder().decode(zip.read('xl/worksheets/sheet1.xml') ?? undefined)
    expect(xml).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>')
    expect(xml).toMatch(/<c r="E4" s="4"><v>2<\/v><\/c>/)
    expect(xml).not.toContain('<f')
  })
})

describe('figures that were read from a picture', () => {
  const address = 'proceedings/review/upheld'
  const report = reportWith({ [address]: 11 })
  const cell = { text: '11', value: 11, anchor: null, seen: true as const }
  const scanned = readyFile({ ...report, cells: { ...report.cells, [address]: cell } })
  const seenTotal = '（所加各数由图像识别）'

  it('are marked in the lists of findings, where the sum names its total too', () => {
    const cells = findingRows([scanned], nothing).rows.map(row => row[5])
    expect(cells.some(words => String(words).endsWith(seenTotal))).toBe(true)
    expect(
      findingRows([broken], nothing)
        .rows.map(row => row[5])
        .join(),
    ).not.toContain('图像')
  })

  it('are marked in what was changed, until they are', () => {
    const tried = editCells(scanned, { [address]: { text: '0', value: 0 } })
    expect(tell(tried, nothing).changes[0]).toMatchObject({ from: '11（由图像识别）', to: '0' })
    const sheets = sheetsOf([], nothing, '', { parts: [tried], whole: null, complete: false })
    expect(JSON.stringify(sheets)).not.toContain('图像')
  })

  it('make a sum in the workbook look otherwise, with a line that says why', () => {
    const totals = sheetsOf([scanned, readyFile()], nothing, '').at(-1)
    expect(totals?.rows.flat().filter(each => each?.look === 'seen')).toMatchObject([{ value: 11 }])
    expect(totals?.rows.flat().some(each => String(each?.value).includes('示例县虚构局有 1 格'))).toBe(true)
    const xml = new TextDecoder().decode(openZip(workbook(totals ? [totals] : [])).read('xl/worksheets/sheet1.xml') ?? undefined)
    expect(xml).toMatch(/s="8"><v>11<\/v>/)
  })

  it('are underlined in the three tables, with a key, and those in doubt otherwise', () => {
    const doubtful = { ...cell, uncertain: true as const }
    const cells = { ...scanned.outcome.report.cells, 'proceedings/review/corrected': doubtful } as const
    const xml = documentXml({ ...scanned.outcome.report, cells })
    expect(xml.match(/<w:u w:val="dotted"\/><\/w:rPr><w:t xml:space="preserve">11</g)).toHaveLength(1)
    expect(xml.match(/<w:u w:val="wave"\/>/g)).toHaveLength(1)
    expect(xml).toContain('数字下面有点线的，由图像识别')
    expect(documentXml(report)).not.toContain('<w:u ')
  })

  const documentXml = (of: typeof report) =>
    new TextDecoder().decode(openZip(wordFile(formPaper(of))).read('word/document.xml') ?? undefined)
})

describe('text with commas', () => {
  it('begins with the mark of its encoding, and quotes what holds a comma, a quote or a break', () => {
    expect(commaSeparated([['甲', 1, null, 'a,"b"\n']])).toBe('\ufeff甲,1,,"a,""b""\n"\r\n')
  })

  test.each(['=1+1', '+1', '-1', '@x', '＝1', '\t=1'])('%j does not run as a formula, but a number stays one', text => {
    expect(commaSeparated([[text]]).replace('\ufeff', '')).toMatch(/^"?'/)
    expect(commaSeparated([[-3]])).toBe('\ufeff-3\r\n')
  })
})

describe('the opinion', () => {
  const source = readDocx(wordFile(opinionOn(tell(mended, nothing), stamp)))
  const lines = source.lines.map(({ text }) => text)

  it('is a Word file that begins with whom it is for and what was found in the file as it is', () => {
    expect(lines.slice(0, 3)).toEqual(['核对意见', '示例县虚构局2023年政府信息公开工作年度报告', '示例县虚构局：'])
    expect(lines[3]).toContain('发现 2 处错误。请逐条核实')
  })

  it('has the findings with place and suggestion, what was tried out, and what is left to a person', () => {
    const [findings, changes] = tablesIn(source)
    expect(findings?.[0]).toEqual(['序号', '程度', '位置', '问题', '建议'])
    expect(findings).toHaveLength(3)
    expect(findings?.flat().some(text => text.includes('试改后已解决'))).toBe(false)
    expect(changes?.[1]?.slice(0, 3)).toEqual(['表四 行政复议 结果维持', '11', '0'])
    expect(lines.filter(line => line.startsWith('☐'))).toHaveLength(5)
    expect(lines.at(-1)).toContain('2026 年 1 月 31 日 09:05，勾稽 1.2.3，规则更新于')
  })

  it('and the sheet to sign say the same', () => {
    const blocksOf = (kind: string, { blocks }: ReturnType<typeof opinionOn>) => blocks.filter(block => block.kind === kind)
    const told = tell({ ...mended, findings: [], checking: 'done' }, { ...nothing, ticks: { 1: ['date'] } })
    const [opinion, sheet] = [opinionOn(told, stamp), checkSheet(told, stamp)]
    for (const kind of ['table', 'ticks', 'heading']) expect(blocksOf(kind, opinion)).toEqual(expect.arrayContaining(blocksOf(kind, sheet)))
    expect(sheet.title).toBe('核对单')
    expect(JSON.stringify(blocksOf('table', sheet))).toContain('试改后已解决')
    expect(JSON.stringify(blocksOf('ticks', sheet)).match(/"ticked":true/g)).toHaveLength(1)
  })
})

describe('decisions', () => {
  it('stand beside their findings, which are no longer counted', () => {
    const [finding] = broken.findings
    const decisions = { 'open-1': {} }
    expect(findingRows([broken], { ...nothing, decisions }).rows).toHaveLength(2)
    expect(listRows([broken], { ...nothing, rulesOff: [finding?.rule ?? ''] }).rows[0]?.[4]).toBe(1)
  })
})
