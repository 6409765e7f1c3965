/** Layouts that offices make of a report before they print it: more rows and columns than the form has, tables set otherwise, words about and over the figures. */
import type { RuleId } from '../../src/model/ruleArgs'
import type { BuiltCell, BuiltTable } from '../../src/testing/marked'
import type { Draw } from '../../src/testing/printed'
import type { AlteredLook } from './altered'
import { browserHeads, pageNumbers } from './chromium'
import { type Invented, invent, inventOther } from './invent'
import { hostile, type LayoutOf, ordinary, pick } from './layout'
import { type CellKind, pageOf } from './page'

/** A look of a page, what the office makes of the report before, and what becomes of the page's source. */
export interface OfficeLook extends AlteredLook {
  readonly report?: (report: Invented) => Invented
  readonly change?: (html: string) => string
  /** What the office did against the form: findings of these rules are true. */
  readonly deserves?: readonly RuleId[]
}

const anySpacer = (draw: Draw) => draw(1000)
const anyScale = (draw: Draw) => 0.8 + draw(71) / 100

/** Changes the table of a section, by its number: 2 to 4. */
const tableOf =
  (section: number, change: (table: BuiltTable) => BuiltTable) =>
  (report: Invented): Invented => ({
    ...report,
    parts: report.parts.map((part, at) => (at === section - 1 && part.table ? { ...part, table: change(part.table) } : part)),
  })

const figures =
  (set: (text: string, index: number) => string) =>
  (text: string, kind: CellKind, index: number): string =>
    kind === 'figure' && text !== '' ? set(text, index) : text

/** A figure, or a zero that was left blank: a label has words. */
const isFigure = ({ text }: BuiltCell) => /^[\d.]*$/.test(text)
const hasFigures = (row: readonly BuiltCell[]) => row.some(isFigure)
/** Rows of figures of a table get a cell more, rows of its head one that says what it is. */
const withColumn = (head: string, at: 'first' | 'last' | 'between', value: (row: number) => string) => (table: BuiltTable) => {
  const first = table.findIndex(hasFigures)
  let row = 0
  return table.map((cells, index) => {
    const own: BuiltCell[] = index === 0 ? [{ text: head, rows: first }] : index < first ? [] : [{ text: value(row++) }]
    const labels = cells.filter(cell => !isFigure(cell)).length
    const place = at === 'first' ? 0 : at === 'last' ? cells.length : index === 0 ? 1 : labels
    return [...cells.slice(0, place), ...own, ...cells.slice(place)]
  })
}

/** The statutory tables of other years or agencies. */
const tablesOf = (report: Invented, look: OfficeLook, section: number): string => {
  const html = pageOf({ ...report, parts: report.parts.slice(section - 1, section) }, look)
  return /<table[\s\S]*<\/table>/.exec(html)?.[0] ?? ''
}

const stripes = (words: string, degrees: number, opacity: number) =>
  `<div style="position:fixed;inset:0;overflow:hidden;color:rgba(0,0,0,${opacity});font-size:12px">${Array.from(
    { length: 40 },
    (_, at) =>
      `<span style="position:absolute;white-space:nowrap;left:${(at % 4) * 190}px;top:${Math.floor(at / 4) * 110}px;transform:rotate(${degrees}deg)">${words}</span>`,
  ).join('')}</div>`

const upright = (table: BuiltTable): BuiltTable => {
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  const values = table.at(-1) ?? []
  return [
    [
      { text: '', rows: 2 },
      { text: '行政复议', rows: 2 },
      { text: '行政诉讼', columns: 2 },
    ],
    [{ text: '未经复议直接起诉' }, { text: '复议后起诉' }],
    ...results.map((text, at) => [{ text }, ...[at, at + 5, at + 10].map(index => values[index] ?? { text: '' })]),
  ]
}

export const officeLayouts: Readonly<Record<string, LayoutOf<OfficeLook>>> = {
  'units in cells': ordinary(draw => ({
    cell: figures(text => `${text}${pick(draw, '件', '件', ' 件', '<small>件</small>')}`),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'dashes for zero': ordinary(draw => {
    const dash = pick(draw, '—', '-', '－', '／', '/', '无', '─', '‐', '–', '——', '一', '〇', '零', '﹣', '﹘', '⼀', '~', '\\', '·', '.')
    return {
      cell: figures(text => (text === '0' ? dash : text)),
      spacer: anySpacer(draw),
      pdf: { scale: anyScale(draw) },
      // A dot is no notation for 0 that the rules know.
      ...(dash === '.' ? { deserves: ['cell-not-a-number' as const] } : {}),
    }
  }),
  'full stops behind figures': hostile(draw => ({
    deserves: ['cell-not-a-number'],
    cell: figures((text, index) => (index % (1 + draw(9)) === 0 ? `${text}${pick(draw, '。', '，', '、', ';', '.', '．')}` : text)),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'marks behind figures': hostile(draw => ({
    cell: figures((text, index) =>
      index % 9 === 0
        ? `${text}${pick(draw, '①', '*', '※', '[1]', '（注1）', '<sup>①</sup>', '<sub>1</sub>', '<sup>1)</sup>', '注')}`
        : text,
    ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'figures pulled apart': hostile(draw => ({
    css: `td.figure { letter-spacing: ${2 + draw(6)}px }`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'figures kerned': ordinary(draw => ({
    cell: figures(text => [...text].map(digit => `<span style="margin-left:${draw(30) / 10 - 0.5}px">${digit}</span>`).join('')),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'thin blanks between thousands': ordinary(draw => ({
    cell: figures(text => text.replace(/\B(?=(\d{3})+$)/g, pick(draw, '\u2009', '\u202f', '\u00a0', '\u2006', "'"))),
    spacer: anySpacer(draw),
  })),
  'note within the table': hostile(draw => ({
    report: tableOf(2 + draw(3), table => {
      const width = (table[0] ?? []).reduce((sum, { columns = 1 }) => sum + columns, 0)
      const note = pick(
        draw,
        '注：本表数据不含所属单位，其中上年结转3件。',
        '备注：1.统计口径为2024年1月1日至12月31日；2.共12件。',
        '填表人：张某 审核人：李某 电话：0527-84666016',
        '说明：无',
        '注：1',
      )
      const row: BuiltCell[] = [{ text: note, columns: width }]
      return draw(2) === 0 ? [...table, row] : [row, ...table]
    }),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'note under tables': ordinary(draw => ({
    change: html =>
      html.replaceAll(
        '</table>',
        `</table><p style="font-size:${7 + draw(4)}pt">${pick(draw, '注：本表共12件，其中上年结转3件。', '注：1. 上述数据截至2024年12月31日。 2. 单位：件', '* 包含转办 5 件', '1', '单位负责人：张某　填表人：李某　填报日期：2025年1月10日')}</p>`,
      ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'unit over tables': ordinary(draw => ({
    change: html =>
      html.replace(
        /<table/g,
        `<p style="text-align:right;font-size:9pt;margin:0">${pick(draw, '单位：件', '计量单位：件、万元', '表2　单位：件', '填报单位：某县水务局（盖章）　2025年1月10日　单位：件')}</p><table`,
      ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'column of numbers before': hostile(draw => ({
    deserves: ['column-extra'],
    report: tableOf(
      2 + draw(2),
      withColumn(pick(draw, '序号', '行次', ''), 'first', row => String(row + 1)),
    ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'column of numbers between': hostile(draw => ({
    deserves: ['column-extra'],
    report: tableOf(
      3,
      withColumn(pick(draw, '行次', '序号', '代码', '编号'), 'between', row => String(row + 1)),
    ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'column of remarks': hostile(draw => ({
    deserves: ['column-extra'],
    report: tableOf(
      2 + draw(2),
      withColumn('备注', 'last', () => pick(draw, '', '', '无', '含转办', '3')),
    ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'column of last year': hostile(draw => ({
    deserves: ['column-extra'],
    report: tableOf(
      3,
      withColumn(pick(draw, '上年总计', '2020年', '上年同期', '同比增减', '占比'), pick(draw, 'last', 'between'), () => String(draw(90))),
    ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'totals twice': hostile(draw => ({
    deserves: ['column-extra'],
    report: tableOf(3, table => {
      const first = table.findIndex(hasFigures)
      return table.map((cells, index) => {
        if (index === 0) return [...cells.slice(0, 1), { text: '合计', rows: first }, ...cells.slice(1)]
        if (index < first) return cells
        const labels = cells.filter(cell => !isFigure(cell)).length
        return [...cells.slice(0, labels), cells.at(-1) as BuiltCell, ...cells.slice(labels)]
      })
    }),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'labels in every row': hostile(draw => ({
    report: tableOf(3, table => {
      const open = [
        { text: '', left: 0 },
        { text: '', left: 0 },
      ]
      return table.map((cells, index) => {
        if (index < 3) return cells
        const own: BuiltCell[] = []
        const rest = [...cells]
        for (const group of open) {
          if (group.left > 0) {
            own.push({ text: group.text })
            group.left--
          } else if ((rest[0]?.rows ?? 1) > 1) {
            const { text, rows = 1 } = rest.shift() as BuiltCell
            own.push({ text })
            Object.assign(group, { text, left: rows - 1 })
          }
        }
        return [...own, ...rest]
      })
    }),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'table four upright': hostile(draw => ({ report: tableOf(4, upright), spacer: anySpacer(draw), pdf: { scale: anyScale(draw) } })),
  'table three turned over': hostile(draw => ({
    report: tableOf(3, table => {
      const body = table.slice(3).filter(hasFigures)
      const heads = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
      const labels = body.map(cells => ({ text: cells.filter(cell => !isFigure(cell)).at(-1)?.text ?? '' }))
      return [
        [{ text: '申请人情况' }, ...labels],
        ...heads.map((text, at) => [{ text }, ...body.map(cells => cells.filter(isFigure)[at] as BuiltCell)]),
      ]
    }),
    css: 'table { font-size: 6pt }',
    spacer: anySpacer(draw),
    pdf: { landscape: true },
  })),
  'table three cut in two halves': hostile(draw => ({
    change: html => {
      const tables = [...html.matchAll(/<table[\s\S]*?<\/table>/g)]
      const [whole = ''] = tables[1] ?? []
      const half = (keep: (at: number) => boolean) =>
        whole.replace(/<tr>[\s\S]*?<\/tr>/g, row => {
          let at = -1
          return row.replace(/<td class="figure"[^>]*>[\s\S]*?<\/td>/g, cell => (keep(++at) ? cell : ''))
        })
      const heads = (table: string, names: readonly string[]) =>
        table.replace(
          /<tr>[\s\S]*?<\/tr>\s*<tr>[\s\S]*?<\/tr>\s*<tr>[\s\S]*?<\/tr>/,
          `<tr><td class="head" colspan="3">申请人情况</td>${names.map(name => `<td class="head">${name}</td>`).join('')}</tr>`,
        )
      return html.replace(
        whole,
        `${heads(
          half(at => at < 3),
          ['自然人', '商业企业', '科研机构'],
        )}<p>续表</p>${heads(
          half(at => at >= 3),
          ['社会公益组织', '法律服务机构', '其他', '总计'],
        )}`,
      )
    },
    spacer: anySpacer(draw),
  })),
  'tables of form elements': ordinary(draw => ({
    css: 'table{table-layout:fixed}input,textarea,select{width:100%;box-sizing:border-box;font-size:8pt;padding:1px;appearance:none}input::-webkit-inner-spin-button{display:none}',
    cell: figures(text =>
      pick(
        draw,
        `<input value="${text}">`,
        `<textarea rows="1">${text}</textarea>`,
        `<select><option>${text}</select>`,
        `<input type="number" value="${text}">`,
      ),
    ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'tables of form elements too narrow or too wide': hostile(draw => ({
    cell: figures(text =>
      pick(
        draw,
        `<input value="${text}" size="4">`,
        `<textarea rows="1" cols="6">${text}</textarea>`,
        `<select><option>${text}</select>`,
        `<input type="number" value="${text}" style="width:${3 + draw(3)}em">`,
      ),
    ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'figures corrected': hostile(draw => ({
    cell: figures((text, index) => (index % 10 === 3 ? `<del>${draw(40)}</del>${pick(draw, '', ' ', '<br>')}<ins>${text}</ins>` : text)),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'last year in small type below': hostile(draw => ({
    cell: figures((text, index) =>
      index % (1 + draw(4)) === 0
        ? `${text}<br><small style="color:#${pick(draw, '888', '000', 'bbb')}">${pick(draw, '', '上年 ', '（')}${draw(60)}</small>`
        : text,
    ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'glosses in cells': hostile(draw => ({
    cell: figures((text, index) =>
      index % 8 === 0 ? `${text}${pick(draw, '（其中：1件）', '（60%）', '<br>其中1件', ' +2', '↑12%', '（含3）')}` : text,
    ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'pale zeros': hostile(draw => {
    const pale = pick(draw, '#bbb', '#ccc', '#ddd', '#eee', 'rgba(0,0,0,.2)', '#f5f5f5')
    return {
      cell: figures(text => (text === '0' ? `<span style="color:${pale}">0</span>` : text)),
      spacer: anySpacer(draw),
      pdf: { scale: anyScale(draw), printBackground: draw(2) === 0 },
    }
  }),
  'light figures on dark': hostile(draw => ({
    css: `td.figure { background: #${pick(draw, '123', '1e4e8c', '000', '444')}; color: #${pick(draw, 'fff', 'eee', 'ffd')} } ${draw(2) === 0 ? 'tr:nth-child(odd) td.figure { background: #fff; color: #000 }' : ''}`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw), printBackground: draw(4) > 0 },
  })),
  'shadows and outlines of type': hostile(draw => ({
    css: `td { ${pick(draw, 'text-shadow: 1px 1px 0 #999', 'text-shadow: 0 0 2px #000', '-webkit-text-stroke: .5px #000', '-webkit-text-stroke: .5px #000; -webkit-text-fill-color: transparent', 'text-shadow: 0.5px 0 0 #000', 'text-shadow: 2px 2px 2px rgba(0,0,0,.5)')} }`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'features of fonts': ordinary(draw => ({
    css: `td.figure { font-family: ${pick(draw, 'inherit', "'DejaVu Sans'", "'Liberation Sans'", "'Noto Serif CJK SC'")}; font-feature-settings: ${pick(draw, '"fwid"', '"hwid"', '"pwid"', '"onum"', '"tnum"', '"frac"', '"sups"', '"zero"', '"halt"', '"ruby"', '"twid"', '"qwid"', '"smcp"')} }`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'stretched type': ordinary(draw => ({
    cell: figures(
      text =>
        `<span style="display:inline-block;transform:scale(${pick(draw, '.5,1', '1.15,1', '.35,1', '1,1.3', '.7,.7')})">${text}</span>`,
    ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'type stretched over its cells': hostile(draw => ({
    cell: figures(
      text => `<span style="display:inline-block;transform:scale(${pick(draw, '.5,1', '2,1', '.35,1', '1,2', '.7,.7')})">${text}</span>`,
    ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'tiled watermark': hostile(draw => ({
    over: stripes(
      pick(draw, '某县水务局 2025-01-10 10:32', '张某 3207', '10.12.3.45', '内部 资料'),
      pick(draw, -20, 0, -45, 15),
      pick(draw, 0.05, 0.15, 0.3),
    ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'words over tables': hostile(draw => ({
    over: `<div style="position:fixed;left:${draw(600)}px;top:${pick(draw, 0, 10, 300, 930, 940)}px;font-size:${8 + draw(5)}pt">${pick(draw, '第 3 页 共 8 页', '2025/1/10', '- 4 -', '政府信息公开', '12', '密级：公开')}</div>`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'headings within tables': hostile(draw => ({
    change: html =>
      html.replace(
        /<h2>([二三四]、[^<]*)<\/h2>\s*((?:<p>[^<]*<\/p>\s*)*)<table ?><tbody>/g,
        (_, heading, between) =>
          `${between}<table><tbody><tr><td colspan="${String(heading).startsWith('二') ? 4 : String(heading).startsWith('三') ? 10 : 15}">${heading}</td></tr>`,
      ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'tables before headings': hostile(draw => ({
    change: html => html.replace(/(<h2>[二三四]、[^<]*<\/h2>)\s*((?:<p>[^<]*<\/p>\s*)*)(<table[\s\S]*?<\/table>)/g, '$3$1$2'),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'captions of tables': ordinary(draw => ({
    change: html => {
      let at = 0
      return html.replace(
        /<table ?>/g,
        table =>
          `${table}<caption>${pick(draw, `表${++at}`, `附表 ${++at}：政府信息公开情况统计表（2024年度）`, `表 ${++at}-1 单位：件`)}</caption>`,
      )
    },
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'all within a table': hostile(draw => ({
    around: body => `<table class="frame"><tr><td class="label" style="padding:${draw(20)}px">${body}</td></tr></table>`,
    spacer: anySpacer(draw),
    pdf: { ...pick(draw, {}, browserHeads), scale: anyScale(draw) },
  })),
  'sections in rows of a table': hostile(() => ({
    change: html =>
      html.replace(
        /<h1>([\s\S]*)<\/h1>([\s\S]*)<\/body>/,
        (_, title, rest) =>
          `<h1>${title}</h1><table>${String(rest)
            .split(/(?=<h2>)/)
            .map(
              part =>
                `<tr><td style="width:15%">${/<h2>([^<]*)/.exec(part)?.[1] ?? ''}</td><td style="text-align:left">${part.replace(/<h2>[^<]*<\/h2>/, '')}</td></tr>`,
            )
            .join('')}</table></body>`,
      ),
    spacer: 0,
  })),
  'figures in boxes': hostile(draw => ({
    cell: figures(
      text =>
        `<span style="border:1px solid #${pick(draw, '000', '999')};padding:0 ${draw(6)}px;${pick(draw, '', 'display:block', 'border-width:0 0 1px')}">${text}</span>`,
    ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'nested table of each total': hostile(draw => ({
    cell: figures((text, index) => (index % 7 === 2 ? `<table style="margin:0"><tr><td>${text}</td></tr></table>` : text)),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'landscape pages for table three': ordinary(draw => ({
    css: '@page { size: A4 } @page wide { size: A4 landscape } .wide { page: wide }',
    change: html => {
      let at = 0
      return html.replace(/<table[\s\S]*?<\/table>/g, table => (++at === 2 ? `<div class="wide">${table}</div>` : table))
    },
    spacer: anySpacer(draw),
    pdf: { ...pageNumbers, preferCSSPageSize: true, scale: 0.8 + draw(40) / 100 },
  })),
  'table three set on its side': ordinary(draw => ({
    change: html => {
      let at = 0
      return html.replace(/<table[\s\S]*?<\/table>/g, table =>
        ++at === 2
          ? `<div style="break-before:page;break-after:page;width:650px;height:930px;position:relative;overflow:hidden"><div style="position:absolute;width:930px;height:650px;transform-origin:0 0;transform:${pick(draw, 'translateX(650px) rotate(90deg)', 'translateY(930px) rotate(-90deg)')}">${table}</div></div>`
          : table,
      )
    },
    css: 'table { font-size: 7pt } td { padding: 0 2pt; line-height: 1.1 }',
    spacer: anySpacer(draw),
    pdf: pick(draw, pageNumbers, {}),
  })),
  'upright heads of columns': ordinary(draw => ({
    css: `td.head { writing-mode: ${pick(draw, 'vertical-rl', 'vertical-lr')}; text-orientation: ${pick(draw, 'upright', 'mixed')} }`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'heads cut by their cells': hostile(draw => ({
    css: `table { table-layout: fixed; width: 100% } td.head { overflow: hidden; ${pick(
      draw,
      'white-space: nowrap',
      'white-space: nowrap; text-overflow: ellipsis',
      'white-space: nowrap; text-align: left',
      'white-space: nowrap; direction: rtl',
      `padding: 0`,
    )} }`,
    cell: (text, kind) =>
      kind === 'head' && draw(2) === 0 ? `<div style="height:${10 + draw(12)}px;overflow:hidden">${text}</div>` : text,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'labels cut by their cells': hostile(draw => ({
    css: `table { table-layout: fixed; width: 100% } td.label { overflow: hidden; ${pick(draw, 'white-space: nowrap', 'white-space: nowrap; text-align: left', 'white-space: nowrap; text-overflow: ellipsis')} }`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'figures cut by their cells': hostile(draw => ({
    css: `table { table-layout: fixed; width: ${50 + draw(50)}%; font-size: ${9 + draw(6)}pt } td { padding: ${draw(4)}pt } td.figure { overflow: hidden; white-space: nowrap; text-align: ${pick(draw, 'left', 'center', 'right')}; ${pick(draw, '', 'direction: rtl', 'text-overflow: ellipsis')} } ${pick(draw, '', 'td.figure { word-break: break-all; white-space: normal }')}`,
    cell: pick(
      draw,
      text => text,
      figures(text => `<div style="height:${pick(draw, '1.2em', '20px')};overflow:hidden">${text}</div>`),
      figures(text => `<div style="width:${12 + draw(20)}px;overflow:hidden">${text}</div>`),
    ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'broken words of heads': ordinary(draw => ({
    cell: (text, kind) => (kind === 'head' && text.length < 8 ? [...text].join(pick(draw, '<br>', ' ', '　', '&nbsp;&nbsp;')) : text),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'two languages': hostile(draw => ({
    cell: (text, kind) =>
      kind === 'head' || kind === 'label'
        ? `${text}<br><small>${pick(draw, 'Total 2024', 'Natural person', 'Result', 'No. 1')}</small>`
        : text,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'labels and figures in one cell': hostile(draw => ({
    change: html => {
      let at = 0
      return html.replace(/<table[\s\S]*?<\/table>/g, table =>
        ++at === 1
          ? table.replace(
              /<td class="label"[^>]*>([^<]*)<\/td>\s*<td class="figure"[^>]*>([^<]*)<\/td>/g,
              (_, label, figure) => `<td class="label" colspan="2">${label}${pick(draw, '：', ' ', '')}${figure}</td>`,
            )
          : table,
      )
    },
    spacer: anySpacer(draw),
  })),
  'columns cut off': hostile(draw => ({
    css: `table { width: ${110 + draw(60)}%; max-width: none }`,
    around: body => `<div style="overflow:hidden">${body}</div>`,
    spacer: anySpacer(draw),
  })),
  'charts between tables': hostile(draw => ({
    change: html =>
      html.replace(/<table|<\/table>/g, tag => {
        const chart = `<svg width="400" height="120">${Array.from({ length: 6 }, (_, at) => `<rect x="${20 + at * 60}" y="${20 + draw(60)}" width="40" height="60" fill="#36c"/><text x="${30 + at * 60}" y="${16 + draw(40)}" font-size="10">${draw(500)}</text><text x="${20 + at * 60}" y="115" font-size="9">${['自然人', '企业', '科研', '公益', '法律', '其他'][at]}</text>`).join('')}</svg>`
        return tag === '<table' ? `${chart}<table` : `</table>${chart}`
      }),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw), printBackground: true },
  })),
  'annex of the same tables': hostile(draw => ({
    change: html => {
      const other = invent(draw(9999) + 20000)
      return html.replace(
        '</body>',
        `<h2>附件</h2><p>${pick(draw, '所属单位政府信息公开情况统计表', '2019年政府信息公开情况统计表', '附表：依申请公开办理情况明细')}</p>${tablesOf(other, {}, 2 + draw(3))}</body>`,
      )
    },
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'two reports in one file': hostile(draw => ({
    change: html => {
      const other = pageOf(inventOther(draw, html), {})
      return html.replace(
        '</body>',
        `${pick(draw, '<hr>', '<div style="break-before:page"></div>')}${/<body>([\s\S]*)<\/body>/.exec(other)?.[1]}</body>`,
      )
    },
    spacer: anySpacer(draw),
  })),
  'last year’s tables before': hostile(draw => ({
    change: html => {
      let at = 0
      const other = invent(draw(9999) + 40000)
      const section = 2 + draw(3)
      return html.replace(/<table/g, tag =>
        ++at === section - 1
          ? `<p>${pick(draw, '上年情况：', '2020年：', '（一）上一年度')}</p>${tablesOf(other, {}, section)}<p>${pick(draw, '本年情况：', '（二）本年度')}</p>${tag}`
          : tag,
      )
    },
    spacer: anySpacer(draw),
  })),
  'tables two and three beside each other': hostile(draw => ({
    change: html =>
      html.replace(
        /<h2>二、[\s\S]*?(?=<h2>四、)/,
        both =>
          `<div style="display:flex;gap:10px">${both
            .split(/(?=<h2>三、)/)
            .map(part => `<div style="flex:1">${part}</div>`)
            .join('')}</div>`,
      ),
    css: 'table { font-size: 6pt } td { padding: 1pt }',
    spacer: draw(300),
    pdf: { landscape: true },
  })),
  'lines drawn as backgrounds': hostile(draw => ({
    css: `table { border-collapse: separate; border-spacing: 0 } td { border: 0; background: linear-gradient(#000,#000) 0 0/100% 1px no-repeat, linear-gradient(#000,#000) 0 0/1px 100% no-repeat } table { box-shadow: inset -1px -1px #000 }`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw), printBackground: true },
  })),
  'shadows for lines': hostile(draw => ({
    css: `td { border: 0; box-shadow: ${pick(draw, '0 0 0 1px #000', 'inset 0 0 0 1px #999', '0 1px 2px #888')} }`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw), printBackground: true },
  })),
  'round corners and gaps': hostile(draw => ({
    css: `table { border-collapse: separate; border-spacing: ${2 + draw(6)}px } td { border: 1px solid #999; border-radius: ${2 + draw(8)}px; ${pick(draw, '', 'background: #f4f4f4')} }`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw), printBackground: draw(2) === 0 },
  })),
  'figures of many colours and sizes': ordinary(draw => ({
    cell: figures(
      text =>
        `<span style="font-size:${6 + draw(9)}pt;color:${pick(draw, '#c00', '#000', '#36c', '#080', '#f60', '#fc0')};${pick(draw, '', 'font-weight:bold', 'font-style:italic', 'text-decoration:underline')}">${text}</span>`,
    ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'figures set high and low': hostile(draw => ({
    cell: figures(text => `<span style="position:relative;top:${draw(13) - 6}px;left:${draw(13) - 6}px">${text}</span>`),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'figures underlined with blanks': hostile(draw => ({
    cell: (text, kind) => (kind === 'figure' ? `<u>&nbsp;${text}&nbsp;</u>` : text),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'Chinese numerals': hostile(draw => ({
    cell: figures(text => (/^\d$/.test(text) ? ('〇一二三四五六七八九'[Number(text)] as string) : text)),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'figures in brackets': hostile(draw => ({
    deserves: ['cell-not-a-number'],
    cell: figures((text, index) =>
      index % 5 === 0 ? pick(draw, `（${text}）`, `(${text})`, `【${text}】`, `“${text}”`, `约${text}`, `${text}+`, `0${text}`) : text,
    ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
}
