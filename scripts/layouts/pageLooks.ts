/** Pages of content systems, editors, converters and messengers: what they do to a report around and within its tables. */
import type { Draw } from '../../src/testing/printed'
import { hostile, type LayoutOf, ordinary, pick } from './layout'
import type { CellKind } from './page'
import type { WebLook } from './webLooks'

const table = /<table[\s\S]*?<\/table>/g
const row = /<tr>[\s\S]*?<\/tr>/g
const cell = /<td([^>]*)>([\s\S]*?)<\/td>/g

/** Changes the row of each table. */
const rows =
  (change: (row: string, at: number, of: number) => string) =>
  (html: string): string =>
    html.replace(table, source => {
      const of = source.split('<tr>').length - 1
      let at = 0
      return source.replace(row, own => change(own, at++, of))
    })

const figures =
  (set: (text: string, index: number) => string) =>
  (text: string, kind: CellKind, index: number): string =>
    kind === 'figure' ? set(text, index) : text

/** What stands about figures stands about no blank. */
const printedFigures = (set: (text: string, index: number) => string) => figures((text, index) => (text === '' ? '' : set(text, index)))

const spanOf = (attributes: string, name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1)

interface GridCell {
  readonly attributes: string
  readonly text: string
  readonly row: number
  readonly column: number
  readonly columns: number
  readonly rows: number
}

/** The cells of a table with their places. */
export const cellsOf = (source: string): GridCell[] => {
  const taken = new Set<string>()
  return [...source.matchAll(row)].flatMap(([own], at) => {
    let column = 0
    return [...own.matchAll(cell)].map(([, attributes = '', text = '']): GridCell => {
      while (taken.has(`${at} ${column}`)) column++
      const placed = { attributes, text, row: at, column, columns: spanOf(attributes, 'colspan'), rows: spanOf(attributes, 'rowspan') }
      for (let down = at; down < at + placed.rows; down++)
        for (let over = column; over < column + placed.columns; over++) taken.add(`${down} ${over}`)
      column += placed.columns
      return placed
    })
  })
}

/** Rows of a table in which every cell stands by itself. @param fill what the further places of a merged cell say. */
export const gridOf = (source: string, fill: (text: string) => string = () => ''): string[][] => {
  const grid: string[][] = []
  for (const own of cellsOf(source))
    for (let down = own.row; down < own.row + own.rows; down++)
      for (let over = own.column; over < own.column + own.columns; over++) {
        const line = grid[down] ?? []
        grid[down] = line
        line[over] = down === own.row && over === own.column ? own.text : fill(own.text)
      }
  return grid
}

const plainTable = (grid: readonly (readonly string[])[]) =>
  `<table>${grid.map(line => `<tr>${line.map(text => `<td>${text}</td>`).join('')}</tr>`).join('\n')}</table>`

const eachTable = (change: (source: string) => string) => (html: string) => html.replace(table, change)

const placed = (draw: Draw, shuffled: boolean) =>
  eachTable(source => {
    const own = cellsOf(source).map(each => ({ each, at: shuffled ? draw(10_000) : 0 }))
    const cells = own
      .sort((one, other) => one.at - other.at)
      .map(
        ({ each }) =>
          `<div style="grid-row:${each.row + 1}/span ${each.rows};grid-column:${each.column + 1}/${each.column + each.columns + 1}">${each.text}</div>`,
      )
    return `<div style="display:grid">${cells.join('\n')}</div>`
  })

const floating = (draw: Draw, byColumn: boolean) =>
  eachTable(source => {
    const cells = cellsOf(source).filter(({ text }) => text !== '')
    const sorted = byColumn ? [...cells].sort((one, other) => one.column - other.column || one.row - other.row) : cells
    const left = 40 + draw(30)
    return `<div style="position:relative">${sorted
      .map(
        ({ column, row: at, text }) =>
          `<div class="t m0 x${column} y${at}" style="position:absolute;left:${left + 60 * column}px;top:${20 * at}px">${text}</div>`,
      )
      .join('\n')}</div>`
  })

const unseenLooks = [
  'opacity:0',
  'position:absolute;left:-9999px',
  'color:#fff',
  'color:transparent',
  'font-size:0',
  'font-size:1px;color:#fff',
  'display:none',
  'visibility:hidden',
  'width:0;height:0;overflow:hidden;display:inline-block',
  'clip:rect(0,0,0,0);position:absolute',
  'text-indent:-9999px;display:inline-block',
  'transform:scale(0)',
]

const comments = (draw: Draw) =>
  `<div class="comment"><h3>网友评论（${1 + draw(9)}）</h3><ul>${Array.from({ length: 3 }, (_, at) => `<li><b>用户${draw(9999)}</b> <i>2025-03-0${1 + at}</i><p>${pick(draw, `表里新收申请${draw(90)}件，是不是比去年多了？`, '三、收到和处理政府信息公开申请情况写得很清楚。', '写得很好，点赞', '请问规章现行有效几件？')}</p><span>赞(${draw(90)})</span></li>`).join('')}</ul></div>`

const other = (html: string, draw: Draw) =>
  html
    .replace(/20(2\d)年/g, (_, year) => `20${Number(year) - 1}年`)
    .replace(/<td class="figure"([^>]*)>\d+</g, (_, attributes) => `<td class="figure"${attributes}>${draw(300)}<`)

export const pageLayouts: Readonly<Record<string, LayoutOf<WebLook>>> = {
  'pasted from Word': ordinary(draw => ({
    css: '<!-- p.MsoNormal {mso-style-unhide:no; margin:0cm} -->',
    cell: text =>
      `<p class="MsoNormal" align="center" style="mso-line-height-alt:0pt;text-align:center"><span lang="EN-US" style="font-size:10.5pt;mso-bidi-font-size:12.0pt">${text}<o:p></o:p></span></p>`,
    change: html =>
      html
        .replace(
          '<body>',
          '<body lang="ZH-CN"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>100</w:Zoom></w:WordDocument></xml><![endif]-->',
        )
        .replace(
          /<\/table>/g,
          '<![if !supportMisalignedColumns]><tr height="0"><td width="60" style="border:none"></td><td width="60" style="border:none"></td><td width="80" style="border:none"></td></tr><![endif]></table>',
        )
        .replace(/<td /g, pick(draw, '<td valign="top" width="56" ', '<td nowrap="" ')),
  })),
  'conditional comments with figures': ordinary(draw => ({
    cell: figures(text => `<!--[if mso]><span>${draw(90)}</span><![endif]--><!--[if !mso]><!-->${text}<!--<![endif]-->`),
  })),
  'pasted from Excel': ordinary(draw => ({
    change: html =>
      html
        .replace(
          /<table[^>]*>/g,
          '<table border="0" cellpadding="0" cellspacing="0" width="720" style="border-collapse:collapse;width:540pt"><colgroup><col width="72" span="10" style="mso-width-source:userset"></colgroup>',
        )
        .replace(/<tr>/g, `<tr height="${18 + draw(9)}" style="height:13.5pt">`)
        .replace(/<td class="figure"([^>]*)>(\d+)</g, '<td class="xl65" align="right"$1 x:num>$2<'),
  })),
  'the foot before the body': ordinary(() => ({
    change: html =>
      html.replace(table, source => {
        const all = [...source.matchAll(row)].map(([own]) => own)
        return `<table><tfoot>${all.at(-1)}</tfoot><tbody>${all.slice(0, -1).join('')}</tbody></table>`
      }),
  })),
  'the head behind the body': ordinary(() => ({
    change: html =>
      html.replace(table, source => {
        const all = [...source.matchAll(row)].map(([own]) => own)
        const heads = all.length > 20 ? 3 : all.length > 8 ? 2 : 3
        return `<table><tbody>${all.slice(heads).join('')}</tbody><thead>${all.slice(0, heads).join('')}</thead></table>`
      }),
  })),
  'each row a body': hostile(() => ({ change: rows(own => `</tbody><tbody>${own}`) })),
  'spans taken off': hostile(() => ({ change: html => html.replace(/ (?:colspan|rowspan)="\d+"/g, '') })),
  'columns spanned, rows not': hostile(() => ({ change: html => html.replace(/ rowspan="\d+"/g, '') })),
  'rows spanned, columns not': hostile(() => ({ change: html => html.replace(/ colspan="\d+"/g, '') })),
  'merged cells as blanks': ordinary(() => ({ change: eachTable(source => plainTable(gridOf(source))) })),
  'merged cells again': ordinary(() => ({ change: eachTable(source => plainTable(gridOf(source, text => text))) })),
  'placed in a grid': hostile(draw => ({ change: placed(draw, false) })),
  'placed in a grid, in any order': hostile(draw => ({ change: placed(draw, true) })),
  'placed by points': hostile(draw => ({ change: floating(draw, false) })),
  'placed by points, by columns': hostile(draw => ({ change: floating(draw, true) })),
  'flexible rows, ordered otherwise': hostile(() => ({
    change: rows(own => {
      const cells = [...own.matchAll(cell)]
      return `<tr style="display:flex">${cells.map(([, attributes, text], at) => `<td${attributes} style="order:${cells.length - at}">${text}</td>`).join('')}</tr>`
    }),
  })),
  'rows turned about': hostile(() => ({
    change: eachTable(source => {
      const grid = gridOf(source, text => text)
      return `<div>${grid
        .map(
          line =>
            `<div style="display:flex;flex-direction:row-reverse">${[...line]
              .reverse()
              .map(text => `<div>${text}</div>`)
              .join('')}</div>`,
        )
        .join('')}</div>`
    }),
  })),
  'digits turned': hostile(() => ({
    cell: figures((text, at) => (at % 7 === 0 ? `<bdo dir="rtl">${[...text].reverse().join('')}</bdo>` : text)),
  })),
  'unseen figures beside': hostile(draw => ({
    cell: figures((text, at) =>
      at % 5 === 0 ? `${text}<span style="${unseenLooks[draw(unseenLooks.length)]}">${1 + draw(9)}</span>` : text,
    ),
  })),
  'unseen figures by class': hostile(draw => {
    const look = unseenLooks[draw(unseenLooks.length)]
    return {
      css: `.cell td span.x, .x{${look}}`,
      cell: figures((text, at) => (at % 5 === 0 ? `${text}<span class="x">${1 + draw(9)}</span>` : text)),
    }
  }),
  'unseen figures by a nested rule': hostile(draw => {
    const look = unseenLooks[draw(unseenLooks.length)]
    return {
      css: `table td > span.x{${look}}`,
      cell: figures((text, at) => (at % 5 === 0 ? `${text}<span class="x">${1 + draw(9)}</span>` : text)),
    }
  }),
  'last year in brackets': hostile(draw => ({ cell: printedFigures((text, at) => (at % 4 === 0 ? `${text}（${draw(80)}）` : text)) })),
  'small figures about others': hostile(draw => ({
    cell: printedFigures((text, at) =>
      at % 3 > 0
        ? text
        : pick(
            draw,
            `${text}<sup>1</sup>`,
            `${text}<sup>注2</sup>`,
            `<sub>${draw(9)}</sub>${text}`,
            `<ruby>${text}<rt>${draw(9)}</rt></ruby>`,
            `${text}<br>${draw(9)}`,
            `<p>${text}</p><p>${draw(9)}</p>`,
            `<ins>${text}</ins><del>${draw(99)}</del>`,
          ),
    ),
  })),
  'comments below': ordinary(draw => ({ around: body => `${body}${comments(draw)}` })),
  'news beside': ordinary(draw => ({
    around: body =>
      `<div class="left"><ul>${['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项'].map((text, at) => `<li><a href="#s${at}">${text}</a></li>`).join('')}</ul></div>${body}<div class="list"><table>${Array.from({ length: 8 }, (_, at) => `<tr><td>${at + 1}</td><td><a href="x">关于${pick(draw, '规章', '行政许可', '行政处罚')}公开的通知</a></td><td>2025-0${1 + draw(8)}-1${draw(9)}</td><td>${draw(900)}</td></tr>`).join('')}</table></div>`,
  })),
  'last year in a hidden tab': ordinary(draw => ({
    around: body =>
      `<ul class="tabs"><li>今年</li><li>上年</li></ul><div class="pane">${body}</div><div class="pane" style="display:none">${other(body, draw)}</div>`,
  })),
  'a template not filled': hostile(draw => ({
    cell: figures((text, at) => (at % 3 === 0 ? `{{ row.c${draw(9)} }}` : text)),
  })),
  'numbers of columns under the head': ordinary(() => ({
    change: html =>
      html.replace(table, source => {
        const all = [...source.matchAll(row)].map(([own]) => own)
        if (all.length < 20) return source
        const numbers = `<tr><td colspan="3">栏次</td>${Array.from({ length: 7 }, (_, at) => `<td>${at + 1}</td>`).join('')}</tr>`
        return `<table>${[...all.slice(0, 3), numbers, ...all.slice(3)].join('')}</table>`
      }),
  })),
  'numbers of rows in front': hostile(() => ({
    change: html =>
      html.replace(table, source => {
        const all = [...source.matchAll(row)].map(([own]) => own)
        if (all.length < 20) return source
        return `<table>${all.map((own, at) => own.replace('<tr>', at === 0 ? '<tr><td rowspan="3">序号</td>' : at < 3 ? '<tr>' : `<tr><td>${at - 2}</td>`)).join('')}</table>`
      }),
  })),
  'numbers of rows before the figures': hostile(() => ({
    change: html =>
      html.replace(table, source => {
        const all = [...source.matchAll(row)].map(([own]) => own)
        if (all.length < 20) return source
        return `<table>${all.map((own, at) => (at === 0 ? own.replace(/(<td[^>]*>申请人情况)/, '<td rowspan="3">行次</td>$1') : at < 3 ? own : own.replace('<td class="figure"', `<td>${at - 2}</td><td class="figure"`))).join('')}</table>`
      }),
  })),
  'columns turned to rows': hostile(() => ({
    change: eachTable(source => {
      const grid = gridOf(source)
      const width = Math.max(...grid.map(line => line.length))
      return grid.length > 20 ? plainTable(Array.from({ length: width }, (_, column) => grid.map(line => line[column] ?? ''))) : source
    }),
  })),
  'all tables turned': hostile(() => ({
    change: eachTable(source => {
      const grid = gridOf(source, text => text)
      const width = Math.max(...grid.map(line => line.length))
      return plainTable(Array.from({ length: width }, (_, column) => grid.map(line => line[column] ?? '')))
    }),
  })),
  'the total first': hostile(() => ({
    change: html =>
      html.replace(table, source => {
        const grid = gridOf(source, text => text)
        if (grid.length < 20) return source
        return plainTable(grid.map(line => [...line.slice(0, 3), line[9] ?? '', ...line.slice(3, 9)]))
      }),
  })),
  'tables in another order': hostile(() => ({
    change: html => {
      const all = [...html.matchAll(table)].map(([own]) => own)
      let at = 0
      return html.replace(table, () => all[[1, 2, 0][at++] ?? 0] ?? '')
    },
  })),
  'all tables at the end': hostile(() => ({
    change: html => {
      const all = [...html.matchAll(table)].map(([own]) => own)
      return html.replace(table, '（见附表）').replace('</body>', `${all.map((own, at) => `<p>附表${at + 1}</p>${own}`).join('')}</body>`)
    },
  })),
  'an article of WeChat': ordinary(draw => ({
    cell: text => `<section><p style="text-align:center"><span leaf="">${text}</span></p></section>`,
    around: body =>
      `<div id="js_article"><div id="img-content"><h1 class="rich_media_title">政务公开</h1><div id="meta_content"><span>某县发布</span> <em id="publish_time">2025年1月2${draw(9)}日 1${draw(9)}:30</em></div><div class="rich_media_content" id="js_content" style="visibility:hidden;opacity:0">${body}</div></div><div>阅读 ${draw(9000)}</div><div>点赞 ${draw(90)}</div><div>在看 ${draw(90)}</div><div>精选留言</div><p>市民：第${draw(9)}次看到，好评</p></div>`,
  })),
  'lists of terms': hostile(() => ({
    change: eachTable(source =>
      [...source.matchAll(row)]
        .map(([own]) => {
          const texts = [...own.matchAll(cell)].map(([, , text]) => text ?? '')
          return `<dl>${texts.map(text => (/^\d*$/.test(text) ? `<dd>${text}</dd>` : `<dt>${text}</dt>`)).join('')}</dl>`
        })
        .join('\n'),
    ),
  })),
  'rows as lists': hostile(() => ({
    change: eachTable(source =>
      [...source.matchAll(row)]
        .map(([own]) => `<ul>${[...own.matchAll(cell)].map(([, , text]) => `<li>${text}</li>`).join('')}</ul>`)
        .join('\n'),
    ),
  })),
  'figures without what is blank': hostile(() => ({
    change: eachTable(source => source.replace(/<td class="figure"[^>]*><\/td>/g, '')),
  })),
  'figures in fields with other values shown': hostile(draw => ({
    cell: figures(text =>
      pick(
        draw,
        `<input value="${text}">`,
        `<input value="" placeholder="${text}">`,
        `<input type="hidden" value="${draw(90)}">${text}`,
        `<select><option>${draw(90)}</option><option selected>${text}</option></select>`,
        `<textarea>${text}</textarea>`,
        `<output>${text}</output>`,
        `<data value="${draw(90)}">${text}</data>`,
        `<input type="text" disabled value=${text}>`,
      ),
    ),
  })),
  'links beside figures': ordinary(() => ({ cell: figures((text, at) => (at % 5 === 0 ? `${text} <a href="x">查看</a>` : text)) })),
  'figures in many writings': ordinary(draw => ({
    cell: printedFigures(text => {
      const full = text.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
      const grouped = text.replace(/\B(?=(\d{3})+$)/g, ',')
      return pick(
        draw,
        text,
        full,
        grouped,
        `${text}件`,
        `${text} 件`,
        `${text}.0`,
        `${text}.00`,
        `0${text}`,
        ` ${text}&nbsp;`,
        `${text}&ensp;`,
        `&#8203;${text}`,
        `<b>${text}</b>`,
        text === '0' ? '〇' : text,
        text === '0' ? '零' : text,
        text === '0' ? '－' : text,
        text === '0' ? '--' : text,
        text === '0' ? '／' : text,
      )
    }),
  })),
  'empty columns between': hostile(() => ({
    change: html =>
      html
        .replace(/<td class="figure"/g, '<td width="1"></td><td class="figure"')
        .replace(/colspan="7"/g, 'colspan="14"')
        .replace(/<td class="head"([^>]*)colspan="1"/g, '<td width="1"></td><td class="head"$1colspan="1"'),
  })),
  'headings in the tables': ordinary(() => ({
    change: html =>
      html.replace(
        /<h2>([^<]*)<\/h2>\s*(<table[^>]*>)/g,
        (_, heading: string, begin: string) =>
          `${begin}<tr><td colspan="${heading.startsWith('二') ? 4 : heading.startsWith('三') ? 10 : 15}">${heading}</td></tr>`,
      ),
  })),
}
