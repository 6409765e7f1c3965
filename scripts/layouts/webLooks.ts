/** Web pages as sites and editors write them: what their markup does to a table, drawn upon the plain page of a report. */
import type { Draw } from '../../src/testing/printed'
import { hostile, type LayoutOf, ordinary, pick } from './layout'
import type { CellKind, Look } from './page'

/** A look of a page, and what becomes of its source. */
export interface WebLook extends Look {
  readonly change?: (html: string) => string
}

const tables = (change: (table: string, index: number) => string) => (html: string) => {
  let index = 0
  return html.replace(/<table[\s\S]*?<\/table>/g, table => change(table, index++))
}

/** Each row of a table, with the number of its row. */
const rows = (change: (row: string, at: number, of: number) => string) =>
  tables(table => {
    const of = table.split('<tr>').length - 1
    let at = 0
    return table.replace(/<tr>[\s\S]*?<\/tr>/g, row => change(row, at++, of))
  })

const figures =
  (set: (text: string, index: number) => string) =>
  (text: string, kind: CellKind, index: number): string =>
    kind === 'figure' ? set(text, index) : text

const attributesOf = (cell: string, name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(cell)?.[1] ?? 1)

/** Tables of other elements: what a cell becomes is made of its spans and its text. */
const asElements = (row: string, cell: (columns: number, rowsDown: number, text: string) => string, table = 'div class="t"') =>
  tables(source => {
    const own = source
      .replace(/<\/?tbody>|<\/?thead>/g, '')
      .replace(/<td([^>]*)>([\s\S]*?)<\/td>/g, (_, attributes: string, text: string) =>
        cell(attributesOf(attributes, 'colspan'), attributesOf(attributes, 'rowspan'), text),
      )
    return own
      .replace(/<table[^>]*>/, `<${table}>`)
      .replace('</table>', `</${table.split(' ')[0]}>`)
      .replaceAll('<tr>', row === '' ? '' : `<${row}>`)
      .replaceAll('</tr>', row === '' ? '' : `</${row.split(' ')[0]}>`)
  })

/** Each section of a page, with its heading. */
const sections = (html: string, change: (heading: string, body: string, at: number) => string): string => {
  const end = html.lastIndexOf('</body>')
  const [before = '', ...parts] = html.slice(0, end).split('<h2>')
  const changed = parts.map((part, at) => {
    const heading = part.slice(0, part.indexOf('</h2>'))
    return change(heading, part.slice(heading.length + 5), at)
  })
  return before + changed.join('') + html.slice(end)
}

const chrome = (draw: Draw) => (body: string) =>
  `<div class="header"><a href="/">首页</a> <a href="/zwgk">政务公开</a><span>今天是2025年3月${1 + draw(28)}日</span></div>
<div class="content">${body}</div>
<div>浏览次数：${draw(5000)} 次　网站访问量：${draw(9000000)}</div>
<div class="xg"><h3>相关年报</h3><ul>${[2019, 2020, 2021, 2022, 2023, 2024].map(year => `<li><a href="${year}.html">${year}年政府信息公开工作年度报告</a> <span>${year + 1}-01-${10 + draw(19)}</span></li>`).join('')}</ul></div>
<div>今日访问：${draw(900)} 昨日访问：${draw(900)} 总访问：${draw(90000)}</div><div>版权所有：某县人民政府 备案号12345678号 网站标识码3708290001</div>`

export const webLayouts: Readonly<Record<string, LayoutOf<WebLook>>> = {
  plain: ordinary(() => ({})),
  'cells of display table': ordinary(() => ({
    change: asElements(
      'div style="display:table-row"',
      (_, __, text) => `<div style="display:table-cell">${text}</div>`,
      'div style="display:table"',
    ),
  })),
  'cells by classes': ordinary(() => ({
    css: '.t{display:table}.r{display:table-row}.c{display:table-cell}',
    change: asElements('div class="r"', (_, __, text) => `<div class="c">${text}</div>`),
  })),
  'cells in a grid': hostile(() => ({
    change: asElements(
      '',
      (columns, down, text) => `<div style="grid-column:span ${columns};grid-row:span ${down}">${text}</div>`,
      'div style="display:grid;grid-template-columns:repeat(10,1fr)"',
    ),
  })),
  'cells in flexible rows': hostile(() => ({
    change: asElements(
      'div class="row" style="display:flex"',
      (columns, _, text) => `<div class="col" style="flex:${columns}">${text}</div>`,
    ),
  })),
  'cells are spans': hostile(() => ({ change: asElements('p', (_, __, text) => `<span>${text}</span> `) })),
  'paragraphs in cells': ordinary(draw => ({
    cell: text => `<p style="margin:0"><span>${text}</span>${pick(draw, '', '&nbsp;', '<br>', '<o:p></o:p>')}</p>`,
  })),
  'figures in fields': ordinary(() => ({ cell: figures(text => `<input type="text" readonly value="${text}">`) })),
  'figures that count up': hostile(draw => ({
    cell: figures(text => `<span class="count" data-to="${text}">${pick(draw, text, text)}</span>`),
  })),
  'figures in pictures': hostile(draw => ({
    cell: figures((text, index) => (index % (2 + draw(9)) === 0 ? '<img src="1.png" width="20" height="12">' : text)),
  })),
  'figures drawn by style': hostile(() => ({ cell: figures((text, index) => (index % 9 === 0 ? `<i class="n n${text}"></i>` : text)) })),
  'figures in outlines': hostile(() => ({
    cell: figures((text, index) => (index % 9 === 0 ? `<svg width="20" height="12"><path d="M1 1h2v9z"/></svg>` : text)),
  })),
  'tags left open': ordinary(draw => ({
    change: html =>
      html
        .replace(/<\/td>/g, '')
        .replace(/<\/tr>/g, pick(draw, '', '</tr>'))
        .replace(/<\/p>/g, ''),
  })),
  'page without an end': ordinary(() => ({ change: html => html.replace(/<\/body>|<\/html>/g, '') })),
  'page cut off': hostile(draw => ({ change: html => html.slice(0, Math.floor(html.length * (0.3 + draw(70) / 100))) })),
  'spans to the end': ordinary(() => ({
    change: rows((row, at, of) =>
      (of > 20 ? row.replace('rowspan="22"', 'rowspan="0"') : row).replace(at === 0 ? /colspan="4"/ : /$^/, 'colspan="100"'),
    ),
  })),
  'spans too long': hostile(draw => ({
    change: rows(row => row.replace(/rowspan="([3-9])"/, (_, span) => `rowspan="${Number(span) + 1 + draw(2)}"`)),
  })),
  'spans too short': hostile(draw => ({
    change: rows(row => row.replace(/rowspan="([3-9])"/, (_, span) => `rowspan="${Number(span) - 1 - draw(1)}"`)),
  })),
  'heads span too much': hostile(() => ({ change: rows((row, at) => (at === 0 ? row.replace(/colspan="7"/, 'colspan="8"') : row)) })),
  'heads span too little': hostile(() => ({ change: rows((row, at) => (at === 0 ? row.replace(/colspan="7"/, 'colspan="6"') : row)) })),
  'labels without spans': hostile(() => ({ change: rows(row => row.replace(/(<td class="label"[^>]*) colspan="[23]"/, '$1')) })),
  'hidden columns': ordinary(draw => ({ change: rows(row => row.replace('</tr>', `<td style="display:none">${draw(90)}</td></tr>`)) })),
  'hidden columns in front': ordinary(draw => ({
    change: rows((row, at) => row.replace('<tr>', `<tr><td style="display:none">${at}-${draw(90)}</td>`)),
  })),
  'hidden cells take the place': hostile(draw => ({
    change: rows(row =>
      row.replace(/<td class="figure"/, `<td class="figure" style="visibility:hidden">${draw(90)}</td><td class="figure"`),
    ),
  })),
  'tables twice, one for phones': ordinary(draw => ({
    css: '.phone{display:none} @media (max-width:700px){.phone{display:block}.desk{display:none}}',
    change: tables(table => {
      const phone = `<div class="phone">${table}</div>`
      const desk = `<div class="desk">${table}</div>`
      return draw(2) === 0 ? phone + desk : desk + phone
    }),
  })),
  'tables twice, both shown': ordinary(draw => ({
    css: '@media (max-width:700px){.desk{display:none}} @media (min-width:701px){.phone{display:none}}',
    change: tables(table =>
      draw(2) === 0
        ? `<div class="phone">${table}</div><div class="desk">${table}</div>`
        : `<div class="desk">${table}</div><div class="phone">${table}</div>`,
    ),
  })),
  'a head that stays, in a table of its own': ordinary(() => ({
    change: tables(table => {
      const all = [...table.matchAll(/<tr>[\s\S]*?<\/tr>/g)].map(([row]) => row)
      return all.length > 20
        ? `<table>${all.slice(0, 3).join('')}</table><div style="overflow:auto"><table>${all.slice(3).join('')}</table></div>`
        : table
    }),
  })),
  'each row a table': hostile(() => ({ change: rows(row => `</table><table>${row}`) })),
  'columns of lines': hostile(() => ({
    change: tables(table => {
      const all = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
        [...(row ?? '').matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, text]) => text),
      )
      if (all.length < 20 || all.length > 30) return table
      const body = all.slice(3)
      const column = (from: number) => body.map(row => row.at(from)).join('<br>')
      return `<table>${table
        .match(/<tr>[\s\S]*?<\/tr>/g)
        ?.slice(0, 3)
        .join(
          '',
        )}<tr><td colspan="3">${column(-8)}</td>${[-7, -6, -5, -4, -3, -2, -1].map(at => `<td>${column(at)}</td>`).join('')}</tr></table>`
    }),
  })),
  'some rows in one': hostile(draw => ({
    change: tables(table => {
      const all = [...table.matchAll(/<tr>[\s\S]*?<\/tr>/g)].map(([row]) => row)
      if (all.length < 20) return table
      const at = 12 + draw(6)
      const cells = (row: string) => [...row.matchAll(/<td([^>]*)>([\s\S]*?)<\/td>/g)]
      const [one, other] = [cells(all[at] ?? ''), cells(all[at + 1] ?? '')]
      if (one.length !== other.length) return table
      const joined = `<tr>${one.map(([, attributes, text], index) => `<td${attributes}>${text}<br>${other[index]?.[2]}</td>`).join('')}</tr>`
      return `<table>${[...all.slice(0, at), joined, ...all.slice(at + 2)].join('')}</table>`
    }),
  })),
  'within a site': ordinary(draw => ({ around: chrome(draw) })),
  'with the years before linked': ordinary(draw => ({
    around: body =>
      `${body}<p>附件：<a href="a.pdf">${2015 + draw(8)}年政府信息公开工作年度报告.pdf</a></p><p>上一篇：<a href="b">${2015 + draw(8)}年某局政府信息公开工作年度报告</a></p><p>下一篇：<a href="c">2025年预算公开</a></p>`,
  })),
  'nested tables': ordinary(() => ({
    around: body => `<table><tr><td><table><tr><td>${body}</td></tr></table></td><td width="200">通知公告</td></tr></table>`,
  })),
  'folded parts': ordinary(() => ({
    css: '.collapse{display:none}.collapse.in{display:block}',
    change: html => sections(html, (heading, body, at) => `<h2>${heading}</h2><div class="collapse${at === 0 ? ' in' : ''}">${body}</div>`),
  })),
  'panels behind tabs': ordinary(() => ({
    change: html => {
      const tabs = [...html.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, heading], at) => `<li><a href="#t${at}">${heading}</a></li>`)
      const panels = sections(
        html,
        (heading, body, at) =>
          `<div class="pane" id="t${at}" style="display:${at === 0 ? 'block' : 'none'}"><h3>${heading}</h3>${body}</div>`,
      )
      return panels.replace('<div class="pane"', `<ul class="nav-tabs">${tabs.join('')}</ul><div class="pane"`)
    },
  })),
  'rows of later pages hidden': ordinary(draw => {
    const last = 8 + draw(5)
    return { change: rows((row, at, of) => (of > 20 && at > last ? row.replace('<tr>', '<tr style="display:none">') : row)) }
  }),
  'marks raised by their place': ordinary(draw => ({
    cell: figures((text, index) =>
      text !== '' && index % 5 === 0
        ? `${text}<span style="position:relative;top:-5.0pt;mso-text-raise:5.0pt;font-size:60%">${1 + draw(8)}</span>`
        : text,
    ),
  })),
  'figures written by style': ordinary(draw => ({
    css: '.f::after{content:attr(data-v)}',
    cell: figures(text => (text !== '' && draw(4) === 0 ? `<b class="f" data-v="${text}"></b>` : text)),
  })),
  'heads in th': ordinary(() => ({ change: html => html.replace(/<td class="head"([^>]*)>([\s\S]*?)<\/td>/g, '<th$1>$2</th>') })),
  'labels twice for readers': ordinary(() => ({
    cell: (text, kind) => (kind === 'figure' ? `<span class="sr-only" style="position:absolute;left:-9999px"></span>${text}` : text),
  })),
  'labels in each cell for phones': hostile(() => ({
    cell: (text, kind) => (kind === 'figure' ? `<b class="th" style="display:none">自然人：</b>${text}` : text),
  })),
  'notes in cells': hostile(draw => ({
    cell: figures((text, index) => (text !== '' && index % 13 === 0 ? `${text}<br><small>（其中：线上${draw(3)}件）</small>` : text)),
  })),
  'commented figures': ordinary(draw => ({ cell: figures(text => `<!--${draw(99)}-->${text}<!-- 旧 ${draw(9)} -->`) })),
  'entities for digits': ordinary(() => ({
    cell: figures(text => [...text].map(digit => (/\d/.test(digit) ? `&#${digit.charCodeAt(0)};` : digit)).join('')),
  })),
  'each digit by itself': ordinary(() => ({ cell: figures(text => [...text].map(digit => `<span>${digit}</span>`).join('')) })),
  'digits as lists': hostile(() => ({ cell: figures(text => `<ul style="list-style:none"><li>${text}</li></ul>`) })),
}
