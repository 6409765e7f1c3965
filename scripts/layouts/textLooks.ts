/** Plain texts with tables as converters, markups, terminals and people write them. */
import type { BuiltTable } from '../../src/testing/marked'
import type { Draw } from '../../src/testing/printed'
import type { Invented } from './invent'
import { hostile, type LayoutOf, ordinary, pick } from './layout'
import { gridOf } from './pageLooks'

/** Makes the text of a report. */
export type WriteText = (report: Invented) => Uint8Array

export const htmlOf = (table: BuiltTable): string =>
  `<table>${table.map(row => `<tr>${row.map(({ text, columns = 1, rows = 1 }) => `<td${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}>${text}</td>`).join('')}</tr>`).join('')}</table>`

/** Rows of a table in which every cell stands by itself. */
export const builtGrid = (table: BuiltTable, fill?: (text: string) => string): string[][] =>
  gridOf(htmlOf(table).replace(/<td>/g, '<td >'), fill)

type Write = (table: BuiltTable, draw: Draw) => readonly string[]

interface Around {
  readonly heading?: (text: string) => string
  readonly change?: (text: string, draw: Draw) => string
  readonly encode?: (text: string) => Uint8Array
}

const utf8 = (text: string) => new TextEncoder().encode(text)

const textFile =
  (write: Write, { heading = text => text, change = text => text, encode = utf8 }: Around = {}) =>
  (draw: Draw): WriteText =>
  ({ title, parts }) =>
    encode(
      change(
        [
          heading(title),
          '',
          ...parts.flatMap(part => [heading(part.heading), '', ...part.text, ...(part.table ? ['', ...write(part.table, draw), ''] : [])]),
        ].join('\n'),
        draw,
      ),
    )

const width = (text: string) => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2000 ? 2 : 1), 0)
const pad = (text: string, to: number) => text + ' '.repeat(Math.max(0, to - width(text)))
const wrap = (text: string, to: number): string[] => {
  const lines = ['']
  for (const char of text) {
    if (width(`${lines.at(-1)}${char}`) > to) lines.push(char)
    else lines[lines.length - 1] += char
  }
  return lines
}

const widths = (grid: readonly (readonly string[])[], most = 24) =>
  Array.from({ length: Math.max(...grid.map(line => line.length)) }, (_, at) =>
    Math.min(most, Math.max(3, ...grid.map(line => width(line[at] ?? '')))),
  )

/** Each line broken where it is so wide, whatever stands there. */
const brokenAt = (text: string, to: number): string =>
  text
    .split('\n')
    .flatMap(line => wrap(line, to))
    .join('\n')

/** pandoc's grid tables: labels wrap within their cells. */
const gridTable =
  (fill?: (text: string) => string): Write =>
  table => {
    const grid = builtGrid(table, fill)
    const wide = widths(grid, 14)
    const rule = (mark: string) => `+${wide.map(each => mark.repeat(each + 2)).join('+')}+`
    return [
      rule('-'),
      ...grid.flatMap((line, at) => {
        const cells = wide.map((each, column) => wrap(line[column] ?? '', each))
        const high = Math.max(...cells.map(cell => cell.length))
        return [
          ...Array.from(
            { length: high },
            (_, row) => `|${cells.map((cell, column) => ` ${pad(cell[row] ?? '', wide[column] ?? 0)} `).join('|')}|`,
          ),
          rule(at === 0 ? '=' : '-'),
        ]
      }),
    ]
  }

/** Columns of print with wrapped labels, a blank line between rows. */
const multiline: Write = table => {
  const grid = builtGrid(table)
  const wide = widths(grid, 16)
  return [
    '-'.repeat(wide.reduce((sum, each) => sum + each + 1, 0)),
    ...grid.flatMap(line => {
      const cells = wide.map((each, column) => wrap(line[column] ?? '', each))
      const high = Math.max(...cells.map(cell => cell.length))
      return [
        ...Array.from({ length: high }, (_, row) =>
          cells
            .map((cell, column) => pad(cell[row] ?? '', wide[column] ?? 0))
            .join(' ')
            .trimEnd(),
        ),
        '',
      ]
    }),
    '-'.repeat(wide.reduce((sum, each) => sum + each + 1, 0)),
  ]
}

/** Columns of print, each as wide as its widest cell. @param blank what fills a place. */
const padded =
  (blank: () => string): Write =>
  table => {
    const grid = builtGrid(table)
    const wide = widths(grid, 80)
    const fill = (places: number) => Array.from({ length: Math.max(0, places) }, blank).join('')
    return grid.map(line => line.map((text, at) => text + fill((wide[at] ?? 0) - width(text) + 2)).join(''))
  }

const pipes =
  (fill?: (text: string) => string, cell = (text: string) => text): Write =>
  table => {
    const grid = builtGrid(table, fill)
    return grid.flatMap((line, at) => [`| ${line.map(cell).join(' | ')} |`, ...(at === 0 ? [`|${line.map(() => '---').join('|')}|`] : [])])
  }

const latex: Write = table => [
  `\\begin{tabular}{${'|c'.repeat(10)}|}`,
  '\\hline',
  ...table.map(
    row =>
      `${row
        .map(({ text, columns = 1, rows = 1 }) => {
          const inner = rows > 1 ? `\\multirow{${rows}}{*}{${text}}` : text
          return columns > 1 ? `\\multicolumn{${columns}}{c|}{${inner}}` : inner
        })
        .join(' & ')} \\\\ \\hline`,
  ),
  '\\end{tabular}',
]

const separated =
  (mark: string, fill?: (text: string) => string): Write =>
  table =>
    builtGrid(table, fill).map(line => line.join(mark))

const shown = (table: BuiltTable) => table.map(row => row.map(({ text }) => text))

const heads = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']

const spoken =
  (joined: string, between: string): Write =>
  table =>
    table.flatMap((row, at) => {
      const texts = row.map(({ text }) => text)
      const values = texts.filter(text => /^\d*$/.test(text))
      const labels = texts.filter(text => !/^\d*$/.test(text))
      if (table.length < 20 || at < 3) return [texts.join(' ')]
      return [`${labels.join(' ')}：${values.map((value, column) => `${heads[column]}${joined}${value}`).join(between)}`]
    })

const toGbk = (text: string): Uint8Array => {
  const known = new Map<string, readonly number[]>()
  const decoder = new TextDecoder('gb18030')
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) if (low !== 0x7f) known.set(decoder.decode(new Uint8Array([high, low])), [high, low])
  return new Uint8Array([...text].flatMap(char => (char.charCodeAt(0) < 128 ? [char.charCodeAt(0)] : [...(known.get(char) ?? [63])])))
}
const utf16 = (big: boolean, mark: boolean) => (text: string) => {
  const units = [...(mark ? '\ufeff' : '')].concat([...text]).join('')
  return new Uint8Array(
    [...units].flatMap(char => {
      const code = char.charCodeAt(0)
      return big ? [code >> 8, code & 255] : [code & 255, code >> 8]
    }),
  )
}

const tabs = separated('\t')
const markdown = (text: string) => `## ${text}`

export const textLayouts: Readonly<Record<string, LayoutOf<WriteText>>> = {
  'grid tables of pandoc': ordinary(textFile(gridTable(), { heading: markdown })),
  'grid tables, merged cells again': ordinary(
    textFile(
      gridTable(text => text),
      { heading: markdown },
    ),
  ),
  'multiline tables of pandoc': hostile(textFile(multiline, { heading: markdown })),
  'pipe tables': ordinary(textFile(pipes(), { heading: markdown })),
  'pipe tables, merged cells again': ordinary(
    textFile(
      pipes(text => text),
      { heading: markdown },
    ),
  ),
  'pipe tables with breaks and bold': ordinary(
    textFile(
      pipes(
        text => text,
        text => (/^\d*$/.test(text) ? text : `**${text.length > 8 ? `${text.slice(0, 6)}<br>${text.slice(6)}` : text}**`),
      ),
      { heading: markdown },
    ),
  ),
  'pipe tables with figures in bold or code': ordinary(draw =>
    textFile(
      pipes(undefined, text =>
        /^\d+$/.test(text)
          ? pick(draw, `**${text}**`, `\`${text}\``, `$${text}$`, `*${text}*`, `__${text}__`, `${text}<!-- ${draw(9)} -->`)
          : text,
      ),
    )(draw),
  ),
  'tables of HTML in Markdown': ordinary(
    textFile(table => [`<html><body>${htmlOf(table)}</body></html>`], { heading: text => `# ${text}` }),
  ),
  'tables of HTML in Markdown, unquoted': ordinary(textFile(table => [htmlOf(table).replace(/"/g, '')], { heading: text => `# ${text}` })),
  'tables of HTML, escaped': hostile(textFile(table => [htmlOf(table).replace(/</g, '&lt;').replace(/>/g, '&gt;')])),
  'tables of LaTeX': hostile(textFile(latex, { heading: text => `\\section{${text}}` })),
  'tables of LaTeX, without spans': hostile(
    textFile(table => builtGrid(table).map(line => `${line.join(' & ')} \\\\ \\hline`), { heading: text => `\\section*{${text}}` }),
  ),
  'tables of AsciiDoc': hostile(
    textFile(table => [
      '|===',
      ...table.map(row =>
        row
          .map(
            ({ text, columns = 1, rows = 1 }) =>
              `${columns > 1 ? columns : ''}${rows > 1 ? `.${rows}` : ''}${columns * rows > 1 ? '+' : ''}| ${text}`,
          )
          .join(' '),
      ),
      '|===',
    ]),
  ),
  'tables of wikis': hostile(
    textFile(
      table => [
        '{| class="wikitable"',
        ...table.flatMap(row => [
          '|-',
          ...row.map(
            ({ text, columns = 1, rows = 1 }) => `|${columns * rows > 1 ? ` colspan="${columns}" rowspan="${rows}" |` : ''} ${text}`,
          ),
        ]),
        '|}',
      ],
      { heading: text => `== ${text} ==` },
    ),
  ),
  'tables of wikis, cells in a line': hostile(
    textFile(table => ['{|', ...table.flatMap(row => ['|-', `| ${row.map(({ text }) => text).join(' || ')}`]), '|}']),
  ),
  'tables of Jira': hostile(
    textFile(table => builtGrid(table, text => text).map((line, at) => (at < 2 ? `||${line.join('||')}||` : `|${line.join('|')}|`)), {
      heading: text => `h2. ${text}`,
    }),
  ),
  'tables of BBCode': hostile(
    textFile(
      table => [
        `[table]${shown(table)
          .map(row => `[tr]${row.map(text => `[td]${text}[/td]`).join('')}[/tr]`)
          .join('\n')}[/table]`,
      ],
      { heading: text => `[b]${text}[/b]` },
    ),
  ),
  'tables of org': ordinary(
    textFile(
      table =>
        builtGrid(table).flatMap((line, at) => [`| ${line.join(' | ')} |`, ...(at === 1 ? [`|${line.map(() => '---').join('+')}|`] : [])]),
      { heading: text => `* ${text}` },
    ),
  ),
  'heavy frames': ordinary(
    textFile(table => builtGrid(table).flatMap(line => [`┃${line.join('┃')}┃`, `┣${line.map(() => '━━').join('╋')}┫`])),
  ),
  'double frames': ordinary(
    textFile(table => builtGrid(table).flatMap(line => [`║${line.join('║')}║`, `╠${line.map(() => '══').join('╬')}╣`])),
  ),
  carets: hostile(textFile(separated('^'))),
  tildes: hostile(textFile(separated('~'))),
  'tabs, merged cells again': ordinary(textFile(separated('\t', text => text))),
  'tabs in quotes': ordinary(textFile(table => builtGrid(table).map(line => line.map(text => `"${text}"`).join('\t')))),
  'enumeration commas': hostile(textFile(table => shown(table).map(row => row.join('、')))),
  'full-width commas': hostile(textFile(table => shown(table).map(row => row.join('，')))),
  slashes: hostile(textFile(table => shown(table).map(row => row.join(' / ')))),
  'two colons': hostile(textFile(separated('::'))),
  'tabs, broken by a mail': hostile(textFile(tabs, { change: text => brokenAt(text, 76) })),
  'pipe tables, broken by a mail': hostile(textFile(pipes(), { change: text => brokenAt(text, 76) })),
  'pipe tables with entities for blanks': ordinary(textFile(pipes(undefined, text => text || '&nbsp;'))),
  'pipe tables with figures struck': hostile(draw =>
    textFile(pipes(undefined, text => (/^\d{2,}$/.test(text) && draw(9) === 0 ? `~~${draw(90)}~~ ${text}` : text)))(draw),
  ),
  'arrays of a program': hostile(textFile(table => builtGrid(table).map(line => `array(${line.map(text => `'${text}'`).join(', ')}),`))),
  'GBK tabs': ordinary(textFile(tabs, { encode: toGbk })),
  'UTF-16 with a mark': ordinary(draw => textFile(tabs, { encode: utf16(draw(2) === 0, true) })(draw)),
  'UTF-16 without a mark': ordinary(draw => textFile(tabs, { encode: utf16(draw(2) === 0, false) })(draw)),
  'lines numbered': hostile(
    textFile(tabs, {
      change: text =>
        text
          .split('\n')
          .map((line, at) => `${String(at + 1).padStart(5)}\t${line}`)
          .join('\n'),
    }),
  ),
  'lines numbered with a colon': hostile(
    textFile(table => shown(table).map(row => row.join(' ')), {
      change: text =>
        text
          .split('\n')
          .map((line, at) => `${at + 1}: ${line}`)
          .join('\n'),
    }),
  ),
  'said by a person': hostile(
    textFile(
      table =>
        shown(table)
          .flat()
          .map(text => text),
      {
        change: text =>
          text
            .split('\n')
            .map(line => `张三: ${line}`)
            .join('\n'),
      },
    ),
  ),
  'said by a person, tabs': hostile(
    textFile(tabs, {
      change: (text, draw) =>
        text
          .split('\n')
          .map(line => `[2025-01-0${1 + draw(9)} 10:2${draw(9)}] 张三：${line}`)
          .join('\n'),
    }),
  ),
  'spoken with heads': hostile(textFile(spoken('', '，'))),
  'spoken with heads and colons': hostile(textFile(spoken('：', '；'))),
  'spoken with units': hostile(textFile(spoken('', '件，'))),
  'a figure a line with its labels': hostile(
    textFile(table => {
      const grid = builtGrid(table, text => text)
      if (grid.length < 20) return grid.map(line => line.join('\t'))
      return grid.slice(3).flatMap(line => heads.map((head, at) => `${[...new Set(line.slice(0, 3))].join('/')}/${head}: ${line[3 + at]}`))
    }),
  ),
  'names of cells': hostile(
    textFile(table =>
      builtGrid(table).flatMap((line, row) =>
        line.flatMap((text, at) => (text === '' ? [] : [`${String.fromCharCode(65 + at)}${row + 1}: ${text}`])),
      ),
    ),
  ),
  'turned, tabs': hostile(
    textFile(table => {
      const grid = builtGrid(table, text => text)
      return Array.from({ length: grid[0]?.length ?? 0 }, (_, at) => grid.map(line => line[at] ?? '').join('\t'))
    }),
  ),
  'the total first, tabs': hostile(
    textFile(table => {
      const grid = builtGrid(table, text => text)
      return grid.map(line => (grid.length < 20 ? line : [...line.slice(0, 3), line[9] ?? '', ...line.slice(3, 9)]).join('\t'))
    }),
  ),
  'the total first, lines': hostile(
    textFile(table => {
      const grid = builtGrid(table, text => text)
      return grid.map(line =>
        [...new Set((grid.length < 20 ? line : []).concat())].length && grid.length < 20
          ? line.join(' ')
          : [...new Set(line.slice(0, 3)), line[9] ?? '', ...line.slice(3, 9)].join(' '),
      )
    }),
  ),
  'columns reversed, tabs': hostile(textFile(table => builtGrid(table, text => text).map(line => [...line].reverse().join('\t')))),
  'tables in another order, tabs': hostile(draw => ({ title, parts }) => {
    const all = parts.flatMap(({ table }) => (table ? [tabs(table, draw)] : []))
    let at = 0
    return utf8(
      [title, ...parts.flatMap(part => [part.heading, ...part.text, ...(part.table ? (all[[2, 0, 1][at++] ?? 0] ?? []) : [])])].join('\n'),
    )
  }),
  'blank cells dropped': hostile(textFile(table => shown(table).map(row => row.filter(text => text !== '').join(' ')))),
  'blank cells dropped, a cell a line': hostile(
    textFile(table =>
      shown(table)
        .flat()
        .filter(text => text !== ''),
    ),
  ),
  'columns of blanks': hostile(draw => textFile(padded(() => pick(draw, ' ', ' ', '\u00a0')))(draw)),
  'columns of no-break spaces': hostile(textFile(padded(() => '\u00a0'))),
  'columns of wide blanks': hostile(draw => textFile(padded(() => pick(draw, ' ', ' ', '\u3000')))(draw)),
  'odd blanks and marks': ordinary(draw =>
    textFile(table =>
      shown(table).map(row =>
        row
          .map(text => pick(draw, text, `\u200e${text}`, `${text}\u200b`, `\u2003${text}`, `\ufeff${text}`, `\u00a0${text}\u00a0`))
          .join('\t'),
      ),
    )(draw),
  ),
  'comments and a chat below': ordinary(draw =>
    textFile(tabs, {
      change: text =>
        `${text}\n\n全部评论 ${draw(90)}\n${draw(99)}楼 热心网友：今年新收${draw(90)}件？\n三、收到和处理政府信息公开申请情况这部分看不懂\n回复(${draw(9)}) 赞(${draw(9)})\n`,
    })(draw),
  ),
  'a menu above': ordinary(
    textFile(tabs, {
      change: text =>
        `首页\n政务公开\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n字号：大 中 小\n${text}`,
    }),
  ),
  'last year below, tabs': hostile(draw =>
    textFile(tabs, {
      change: text =>
        `${text}\n\n${text.replace(/20(2\d)年/g, (_, year) => `20${Number(year) - 1}年`).replace(/(\t)(\d+)(?=\t|$)/gm, (_, gap) => `${gap}${draw(300)}`)}`,
    })(draw),
  ),
  'a chart below a table, tabs': ordinary(draw =>
    textFile(tabs, {
      change: text =>
        text.replace(
          /^三、/m,
          `图${1 + draw(3)} 近三年主动公开情况\n2021 2022 2023\n${draw(900)}\n${draw(900)}\n${draw(900)}\n单位：${pick(draw, '条', '件')}\n三、`,
        ),
    })(draw),
  ),
  'quarters below a table, blanks': hostile(draw =>
    textFile(separated(' '), {
      change: text =>
        text.replace(
          /^[三四]、/m,
          heading =>
            `各季度统计表\n序号 季度 新收 办结\n${[1, 2, 3, 4].map(at => `${at} 第${'一二三四'[at - 1]}季度 ${draw(90)} ${draw(90)}`).join('\n')}\n${heading}`,
        ),
    })(draw),
  ),
  'units apart, a cell a line': hostile(draw =>
    textFile(table =>
      shown(table)
        .flat()
        .map(text => (/^\d+$/.test(text) && draw(3) === 0 ? `${text} 件` : text === '' ? '\u00a0' : text)),
    )(draw),
  ),
  'the title below the first heading, tabs': ordinary(textFile(tabs, { change: text => text.replace(/^(.*)\n\n(.*)\n/, '$2\n\n$1\n') })),
  'figures in many writings, tabs': ordinary(draw =>
    textFile(table =>
      shown(table).map(row =>
        row
          .map(text =>
            /^\d+$/.test(text)
              ? pick(
                  draw,
                  text,
                  text.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
                  `${text}件`,
                  `${text}.0`,
                  text.replace(/\B(?=(\d{3})+$)/g, ','),
                  text === '0' ? '〇' : text,
                  text === '0' ? '-' : text,
                  text === '0' ? '——' : text,
                  text === '0' ? '○' : text,
                )
              : text,
          )
          .join('\t'),
      ),
    )(draw),
  ),
}
