/** Reports whose rows, cells or columns come apart in copying. */
import type { PrintedRow } from '../printedRows'
import { type DrawKind, insertAmid, plainLayouts, withBlanks } from './kind'

const cellsIn = ({ labels, values }: PrintedRow) => [...labels, ...values]
const half = (text: string): readonly string[] => (text.length > 5 ? [text.slice(0, 4), text.slice(4)] : [text])

/** Rows with one figure, or zeros alone, and page numbers between. */
const likePageNumbers: DrawKind = ({ zone, figures, draw, pick }) => {
  const kept = new Set(['total', 'carriedOut', 'new', 'carriedIn'])
  const sparse = withBlanks(figures, (address, figure) => figure === '0' && !kept.has(address.split('/')[1] ?? '') && draw(3) > 0)
  const { lines, tables } = zone(pick('tabs', 'bars between', 'bars around', 'tabs of a sheet'))
  const [from, to] = tables[1] ?? [0, 0]
  const number = () => pick(`${1 + draw(9)}`, `- ${1 + draw(9)} -`, `第${1 + draw(9)}页`, `— ${1 + draw(20)} —`, `${1 + draw(5)} / 6`)
  const every = 4 + draw(12)
  return {
    lines: lines.flatMap((line, at) => (at > from && at < to && at % every === 0 ? [number(), line] : [line])),
    figures: sparse,
    allowed: /^cell-blank$/,
  }
}

/** A cell a line, blanks as lines of a no-break space or of an ideographic one. */
const cellLines: DrawKind = ({ zone, figures, draw, pick }) => {
  const blank = pick('\u00a0', '\u00a0', '\u3000', ' ')
  const sparse = withBlanks(figures, (_, figure) => figure === '0' && draw(3) > 0)
  const { lines } = zone(pick('one cell a line', 'one cell a line, empty lines between'))
  return { lines, figures: sparse, write: figure => (figure === '' ? blank : figure), allowed: /^cell-blank$/ }
}

const barred: Readonly<Record<string, (rows: readonly PrintedRow[], draw: (bound: number) => number) => readonly string[]>> = {
  'a bar behind each cell': rows =>
    rows.map(row =>
      cellsIn(row)
        .map(cell => `${cell} |`)
        .join(' '),
    ),
  'tails of bars': (rows, draw) => rows.map(row => `${cellsIn(row).join(' | ')}${' |'.repeat(1 + draw(5))}`),
  'a cell a line with bars': (rows, draw) =>
    rows.flatMap(row => cellsIn(row).map((cell, at, all) => `${cell} |${at === all.length - 1 ? '|'.repeat(draw(4)) : ''}`)),
  'labels outside': rows =>
    rows.map(({ labels, values }) => (values.length > 0 ? `${labels.join(' ')} | ${values.join(' | ')} |` : labels.join(' | '))),
  'labels on a line of their own': rows =>
    rows.flatMap(({ labels, values }) =>
      values.length > 0 ? [labels.join(' '), `| ${values.join(' | ')} |`] : [`| ${labels.join(' | ')} |`],
    ),
  'markdown with rules': rows =>
    rows.flatMap((row, at) =>
      at === 0
        ? [
            `| ${cellsIn(row).join(' | ')} |`,
            `|${cellsIn(row)
              .map(() => '---')
              .join('|')}|`,
          ]
        : [`| ${cellsIn(row).join(' | ')} |`],
    ),
  'markdown with breaks': rows =>
    rows.map(({ labels, values }) => `| ${[...labels.map(label => half(label).join('<br>')), ...values].join(' | ')} |`),
  'markdown in bold': rows => rows.map(({ labels, values }) => `| ${[...labels.map(label => `**${label}**`), ...values].join(' | ')} |`),
  'quoted commas': rows =>
    rows.map(row =>
      cellsIn(row)
        .map(cell => `"${cell}"`)
        .join(','),
    ),
  'quoted semicolons': rows =>
    rows.map(row =>
      cellsIn(row)
        .map(cell => `"${cell}"`)
        .join(';'),
    ),
}

const bars: DrawKind = ({ zone, figures, draw, pick }) => {
  const names = Object.keys(barred) as [string, ...string[]]
  const layout = barred[pick(...names)] ?? (() => [])
  const built = zone('one cell a line', rows => {
    const lines = layout(rows, draw)
    return lines.map(line => ({ labels: [line], values: [] }))
  })
  return { lines: built.lines, figures }
}

/** A figure or two fewer than a row has columns. */
const tooFew: DrawKind = ({ zone, figures, draw, pick }) => {
  const table = draw(2)
  const rows = new Set([draw(20), draw(20), draw(3)])
  let at = -1
  const lost = new Set<string>()
  const { lines } = zone(pick('tabs', 'bars between', 'bars around', 'blanks', 'commas', 'one cell a line'), (printed, own) =>
    own !== table
      ? printed
      : printed.map(row => {
          if (row.values.length < 3) return row
          at++
          if (!rows.has(at)) return row
          const gone = draw(row.values.length)
          lost.add(row.values.join(''))
          return { ...row, values: row.values.filter((_, index) => index !== gone) }
        }),
  )
  return { lines, figures, allowed: /./ }
}

/** Newlines in labels, figures above or below, rows by viewers, blanks for tabs. */
const torn: DrawKind = ({ zone, figures, pick, draw }) => {
  const { lines } = zone(
    pick(
      'line breaks in labels of tabbed text',
      'figures above',
      'figures below',
      'figures amid',
      'tabs and blanks',
      'viewer by rows',
      'all figures, all labels',
      'all labels, all figures',
      'column after column',
      'labels on a line, figures on one each',
      'lines of forty columns',
    ),
  )
  const extra = pick([], [''], ['', ''])
  return { lines: extra.length === 0 ? lines : lines.flatMap(line => (draw(3) === 0 ? [...extra, line] : [line])), figures }
}

/** Every column of a table with its head, table four too. */
const byColumns: DrawKind = ({ zone, figures, form }) => {
  const { lines, tables } = zone('column after column')
  const [from, to] = tables[2] ?? [0, 0]
  const rows = form.tables.proceedings.blocks[0]?.rows ?? []
  const heads = form.tables.proceedings.blocks[0]?.columns.map(({ label }) => label) ?? []
  const marks =
    lines
      .slice(from, to)
      .join('')
      .match(/[\ue000-\uefff]/g) ?? []
  const own = rows.flatMap((row, index) => [
    ...(index === 1 ? ['行政诉讼'] : []),
    row.label,
    ...heads.flatMap((head, at) => [head, marks[index * heads.length + at] ?? '']),
  ])
  return { lines: [...lines.slice(0, from), ...own, ...lines.slice(to)], figures }
}

/** Rows of a sheet saved without the blanks at their ends. */
const trimmed: DrawKind = ({ zone, figures, draw }) => {
  const sparse = withBlanks(figures, (address, figure) => (figure === '0' || address.includes('regulations')) && draw(2) > 0)
  const { lines } = zone('tabs of a sheet')
  return { lines, figures: sparse, finish: text => text.replace(/\t+$/gm, ''), allowed: /^cell-blank$/ }
}

/** Figures next to each other in one delimited cell. */
const twoInOne: DrawKind = ({ zone, figures, draw, pick }) => {
  const { lines, tables } = zone(pick('tabs', 'bars between'))
  const [from, to] = tables[draw(2)] ?? [0, 0]
  const rows = new Set([from + draw(to - from), from + draw(to - from), from + draw(to - from)])
  return {
    lines: lines.map((line, at) => (rows.has(at) ? line.replace(/([\ue000-\uefff])(?:\t| \| )(?=[\ue000-\uefff])/, '$1 ') : line)),
    figures,
  }
}

/** Blank rows first, or a table left blank. */
const blankFirst: DrawKind = ({ zone, figures, form, draw, pick }) => {
  const whole = draw(2) === 0
  const table = pick('proactive', 'requests', 'proceedings')
  const keys = form.tables[table].blocks.flatMap(block => block.rows.map(({ key }) => key))
  const count = 1 + draw(Math.max(1, keys.length - 1))
  const blank = new Set(whole ? keys : keys.slice(0, count))
  const sparse = withBlanks(figures, address => address.startsWith(`${table}/`) && blank.has(address.split('/')[1] ?? ''))
  const layout = pick('tabs', 'bars between', 'bars around', 'tabs of a sheet', 'one cell a line')
  return {
    lines: zone(layout).lines,
    figures: sparse,
    ...(layout === 'one cell a line' && { write: (figure: string) => (figure === '' ? '\u00a0' : figure) }),
    allowed: /^(?:cell-blank|requests-|proceedings-|narrative)/,
  }
}

/** Words and numbers of pages amid a table. */
const furniture: DrawKind = ({ zone, figures, draw, pick, title }) => {
  const built = zone(pick(...plainLayouts))
  const line = pick(
    '第 2 页 共 5 页',
    '— 3 —',
    title,
    '续表',
    '（续上表）',
    '打印本页',
    '单位：件',
    '2024/1/20 15:30',
    'http://www.qingshi.gov.cn/art/2024/1/20/art_1229_5.html  3/5',
  )
  return { lines: insertAmid(built, draw, draw(2), line), figures }
}

export const layoutKinds: Readonly<Record<string, DrawKind>> = {
  'rows like page numbers': likePageNumbers,
  'furniture amid tables': furniture,
  'one cell a line': cellLines,
  bars: bars,
  'too few figures': tooFew,
  'blank first': blankFirst,
  torn: torn,
  'by columns': byColumns,
  trimmed: trimmed,
  'two in one': twoInOne,
}
