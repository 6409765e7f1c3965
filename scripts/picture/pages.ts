/** Pages of invented reports to be printed and scanned, with what every cell of their tables says. */

import { cellsOf } from '../../src/statute/compiled'
import { currentForm as form } from '../../src/statute/forms'
import { type BuiltTable, buildTables } from '../../src/testing/marked'
import { type Draw, drawFrom, type Figures } from '../../src/testing/printed'
import { tableHtml } from '../../src/testing/reportHtml'

/** A cell in the finest division of its table; `figure` where a form's figure stands, which is what is counted. */
export interface TrueCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  readonly figure: boolean
}

export interface TrueTable {
  readonly rows: number
  readonly columns: number
  readonly cells: readonly TrueCell[]
}

export interface TruePage {
  readonly tables: readonly TrueTable[]
  readonly font: string
  readonly rules: string
}

/** Faces as offices have them; `kept` ones the net was not trained with. */
const fonts = [
  { name: 'AR PL SungtiL GB', size: 1 },
  { name: 'cwTeXFangSong', size: 1 },
  { name: 'AR PL KaitiM Big5', size: 1 },
  { name: 'WenQuanYi Zen Hei', size: 0.92 },
  { name: 'Nimbus Roman', size: 1 },
  { name: 'AR PL UMing CN', size: 1 },
  { name: 'Noto Serif CJK SC', size: 0.92 },
  { name: 'Liberation Serif', size: 1 },
]

const rules = [
  '0.75pt solid #000',
  '0.5pt solid #000',
  '1pt solid #000',
  '0.5pt solid #777',
  '0.75pt solid #aaa',
  '0.75pt dashed #000',
  '1.5pt double #000',
]

/** Every kind of figure, at the same rate whatever its length, or as real reports have them: three in four are 0. */
const figuresFor = (draw: Draw): Figures => {
  const plain = draw(3) === 0
  return Object.fromEntries(cellsOf(form).map(cell => [cell.address, figure(draw, plain)]))
}

const figure = (draw: Draw, plain: boolean): string => {
  const kind = draw(100)
  if (plain && kind < 75) return '0'
  if (kind < 3) return ''
  if (kind < 4) return '-'
  if (kind < 5) return '/'
  if (kind < 8) return `${draw(900)}.${1 + draw(98)}`
  return String(draw(10 ** (1 + draw(draw(2) ? 3 : 6))))
}

const columnsOf = (table: BuiltTable): number => (table[0] ?? []).reduce((sum, { columns = 1 }) => sum + columns, 0)

/** Where the cells of a table stand; figures are those whose text stands at a figure's place. */
const truthOf = (built: BuiltTable, isFigure: (row: number, column: number) => boolean): TrueTable => {
  const taken = new Set<string>()
  const cells: TrueCell[] = []
  built.forEach((line, row) => {
    let column = 0
    for (const { text, rows = 1, columns = 1 } of line) {
      while (taken.has(`${row} ${column}`)) column++
      cells.push({ row, column, rowSpan: rows, columnSpan: columns, text, figure: isFigure(row, column) })
      for (let down = 0; down < rows; down++) for (let along = 0; along < columns; along++) taken.add(`${row + down} ${column + along}`)
    }
  })
  return { rows: built.length, columns: columnsOf(built), cells }
}

/** Of the form's tables, where its figures are. */
const figureAt = {
  proactive: (built: BuiltTable) => {
    const rows = built.map((line, row) => ({
      row,
      figures:
        line.length > 1 && !/内容|信息内容/.test(line[0]?.text ?? '') && line.slice(1).every(cell => !/[\u4e00-\u9fff]/.test(cell.text)),
    }))
    return (row: number, column: number) => column > 0 && (rows[row]?.figures ?? false)
  },
  requests: () => (row: number, column: number) => row > 2 && column > 2,
  proceedings: () => (row: number) => row > 2,
}

/** Places of the form's tables among those that are built. */
const order = { proactive: 0, requests: 1, proceedings: 2 } as const

export interface DrawnPage {
  readonly html: string
  readonly truth: TruePage
}

/** One page of a report: the same seed draws the same. Even pages hold the table of requests, odd ones the other two. */
export const drawPage = (seed: number): DrawnPage => {
  const draw = drawFrom(seed * 7919 + 13)
  const figures = figuresFor(draw)
  const font = fonts[seed % fonts.length] as (typeof fonts)[number]
  const rule = rules[draw(rules.length)] as string
  const keys = seed % 2 ? (['proactive', 'proceedings'] as const) : (['requests'] as const)
  const built = buildTables(form, figures)
  const made = keys.map(key => ({ key, table: built[order[key]]?.table ?? [] }))
  const size = (8.5 + draw(5) / 2) * font.size
  const bold = draw(8) === 0 ? 'font-weight:bold;' : ''
  const style = `font-family:'${font.name}','AR PL UMing CN';font-size:${size}pt;${bold}`
  const body = made.map(({ table }) => `<p>二、某项信息公开情况</p>${widths(table)}`).join('')
  return {
    html: `<section style="${style}--rule:${rule};--pad:${1 + draw(4)}pt" class="${draw(2) ? 'frame' : ''}"><h3>某区水务局政府信息公开工作年度报告</h3><p>本机关依法公开信息，现将有关情况报告如下。</p>${body}</section>`,
    truth: { font: font.name, rules: rule, tables: made.map(({ key, table }) => truthOf(table, figureAt[key](table))) },
  }
}

const widths = (table: BuiltTable): string => {
  const count = columnsOf(table)
  const col = (index: number) => (count === 10 && index < 3 ? `<col style="width:${[7, 12, 22][index]}%">` : '<col>')
  return tableHtml(table).replace(
    '<table>',
    `<table><colgroup>${Array.from({ length: count }, (_, index) => col(index)).join('')}</colgroup>`,
  )
}

/** A document of pages; what does not fit its page is set smaller until it does. */
export const documentOf = (pages: readonly string[]): string => `<!doctype html><meta charset="utf-8"><style>
section{width:178mm;height:256mm;overflow:hidden;page-break-after:always}
h3{text-align:center;margin:0 0 4pt}p{margin:3pt 0}
table{border-collapse:collapse;width:100%;table-layout:fixed;line-height:1.2}
td{border:var(--rule);padding:var(--pad) 2pt;text-align:center;overflow-wrap:anywhere}
.frame table{border:1.5pt solid #000}
</style>${pages.join('')}<script>
for (const s of document.querySelectorAll('section')) { let z = 1; while (s.scrollHeight > s.clientHeight + 1 && z > .5) s.style.fontSize = parseFloat(s.style.fontSize) * .96 + 'pt', z *= .96 }
</script>`
