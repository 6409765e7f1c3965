import { describe, expect, test } from 'vitest'
import { reconstruct } from '../../reconstruct/reconstruct'
import { cellsOf } from '../../statute/compiled'
import { forms } from '../../statute/forms'
import { everyFindingIn } from '../../testing/findingsIn'
import { drawFigures, drawFrom } from '../../testing/printed'
import { reportHtml } from '../../testing/reportHtml'
import { readHtml } from './readHtml'

const form = forms['2021']
const title = '青石县水务局2023年政府信息公开工作年度报告'
const utf8 = (text: string) => new TextEncoder().encode(text)

const read = (html: string | Uint8Array) => {
  const source = readHtml(typeof html === 'string' ? utf8(html) : html)
  if ('code' in source) throw new Error(source.message)
  return source
}
const linesOf = (html: string) => read(html).lines.map(line => line.text)
/** Rows of the first table: cells with | between, ! behind what is crowded and ? behind what is uncertain. */
const rowsOf = (html: string) =>
  read(html).printTables?.[0]?.rows.map(row =>
    row.cells.map(({ text, crowded, uncertain }) => `${text}${crowded ? '!' : ''}${uncertain ? '?' : ''}`).join('|'),
  )
const placesOf = (html: string) =>
  read(html).printTables?.[0]?.rows.flatMap(row =>
    row.cells.map(({ text, columnFrom, columnTo, rowFrom, rowTo }) => `${text} ${columnFrom}-${columnTo} ${rowFrom}-${rowTo}`),
  )
const cell = (content: string) => `<table><tr><td>甲<td>${content}</table>`

describe('cells stand where a browser puts them', () => {
  test('with spans of none, and of more than there is', () => {
    const html = '<table><tr><td rowspan=0>a<td colspan=100>b<tr><td>c<td colspan=0>d<tr><td rowspan=9>e<td>f</table>'
    expect(placesOf(html)).toEqual(['a 0-1 0-3', 'b 1-3 0-1', 'c 1-2 1-2', 'd 2-3 1-2', 'e 1-2 2-3', 'f 2-3 2-3'])
  })

  test('a cell spans no further than its group, the foot stands last, hidden rows and cells do not count', () => {
    const html =
      '<table><tfoot><tr><td>总<td>9</tfoot><thead><tr><td rowspan=5>头<td>二</thead><tbody><tr style="display:none"><td>x<td>7<tr><td hidden>y<td>1<td>2</table>'
    expect(rowsOf(html)).toEqual(['头|二', '1|2', '总|9'])
    expect(read(html).leftOut).toEqual(['有 1 张表格含隐藏的行或单元格，没有读取，请对照原文件核对。'])
    expect(read(html).hidden).toEqual(['x', '7', 'y'])
  })

  test('a row that is collapsed takes no room', () => {
    expect(rowsOf('<table><tr><td>甲<td>1<tr style="visibility:collapse"><td>x<td>7<tr><td>乙<td>2</table>')).toEqual(['甲|1', '乙|2'])
  })

  test('what Excel lets run over blank cells leaves these in their places', () => {
    expect(rowsOf('<table><tr><td colspan=3 style="mso-ignore:colspan">长标题<td>1<tr><td>a<td>b<td>c<td>d</table>')).toEqual([
      '长标题|||1',
      'a|b|c|d',
    ])
  })
})

describe('a table of other elements', () => {
  const row = (...cells: readonly string[]) =>
    `<div class="r">${cells.map(text => `<span style="display:table-cell">${text}</span>`).join('\n')}</div>`
  const table = (content: string) => `<style>.r{display:table-row}</style><div style="display:table">${content}</div>`

  test('that style lays out in rows and cells keeps its blank cells', () => {
    expect(rowsOf(table(row('许可', '', '3') + row('处罚', '1', '')))).toEqual(['许可||3', '处罚|1|'])
    const group = `<div style="display:table-row-group">${row('处罚', '1', '')}</div>`
    expect(rowsOf(table(row('许可', '', '3') + group))).toEqual(['许可||3', '处罚|1|'])
  })

  test('that roles tell of keeps its blank cells and its spans', () => {
    const own = (role: string, ...texts: readonly string[]) =>
      `<div role="row">${texts.map(text => `<div role="${role}">${text}</div>`).join('')}</div>`
    const grid = `<div role="grid">${own('columnheader', '名称', '制发', '废止')}<div role="rowgroup">${own('gridcell', '规章', '', '3')}</div></div>`
    expect(rowsOf(grid)).toEqual(['名称|制发|废止', '规章||3'])
    const wide = '<div role="row"><span role="cell">许可</span><span role="cell" aria-colspan="2">3</span></div>'
    expect(placesOf(`<div role="table">${own('cell', '规章', '1', '2')}${wide}</div>`)?.slice(3)).toEqual(['许可 0-1 1-2', '3 1-3 1-2'])
  })

  test('is none where it is the frame of a page, or words stand beside its cells', () => {
    expect(linesOf(table(row('栏目', '正文')))).toEqual(['栏目正文'])
    expect(linesOf(table(`${row('甲', '乙')}<p>注</p>${row('丙', '丁')}`))).toEqual(['甲乙', '注', '丙丁'])
    expect(linesOf(table(`${row('甲', '乙')}见附件${row('丙', '丁')}`))).toEqual(['甲乙', '见附件', '丙丁'])
  })
})

describe('a table of boxes', () => {
  const box = (text: string, look = '') => `<div style="${look}">${text}</div>`
  const flexible = (...cells: readonly string[]) => `<div class="r">${cells.map(cell => box(cell)).join('')}</div>`
  const styled = '<style>.r{display:flex}</style>'
  const rows = [flexible('信息内容', '制发', '废止'), flexible('规章', '', '3'), flexible('文件', '4', '5')]

  test('that stand side by side keeps its blank cells', () => {
    expect(linesOf(`${styled}<div>${rows.join('')}</div>`)).toEqual(['信息内容\t制发\t废止', '规章\t\t3', '文件\t4\t5'])
    const within = `<div class="r">${box('部分')}<div class="r">${box('5')}${box('')}</div></div>`
    expect(linesOf(`${styled}<div>${rows.join('')}${within}</div>`).at(-1)).toBe('部分\t5\t')
  })

  test('in a grid has its cells where they are laid', () => {
    const grid = (...cells: readonly string[]) => `<div style="display:grid;grid-template-columns:repeat(3, 1fr)">${cells.join('')}</div>`
    const cells = [
      box('其他', 'grid-row:span 2'),
      box('甲'),
      box('1'),
      box('乙'),
      box(''),
      box('总计', 'grid-column:span 2'),
      box('1'),
      box('上年'),
      box('2'),
      box('3'),
    ]
    expect(rowsOf(grid(...cells))).toEqual(['其他|甲|1', '乙|', '总计|1', '上年|2|3'])
    const said = ['2 / 1', '1 / 2', '1 / 1', '2 / 2'].map((place, at) => {
      const [row, column] = place.split(' / ')
      return box(String(at), `grid-row:${row};grid-column:${column}`)
    })
    expect(rowsOf(grid(...said))).toEqual(['2|1', '0|3'])
  })

  test('is none where the boxes lay a page out', () => {
    const menu = [flexible('首页', '政务公开'), flexible('新闻', '服务'), flexible('互动', '专题')]
    expect(linesOf(`${styled}<div>${menu.join('')}</div>`)).toEqual(['首页', '政务公开', '新闻', '服务', '互动', '专题'])
  })
})

describe('a table whose spans are lost', () => {
  test('keeps its blank cells: tabs part what stands in its lines', () => {
    const rows = ['新收|1||2', '结果|公开|||3', '部分|0||4', '不予|秘密||1|5'].map(row => `<tr><td>${row.replaceAll('|', '<td>')}`)
    expect(linesOf(`<table>${rows.join('')}</table>`)).toEqual(['新收\t1\t\t2', '结果\t公开\t\t\t3', '部分\t0\t\t4', '不予\t秘密\t\t1\t5'])
  })
})

describe('parts that show when they are asked for', () => {
  const panel = (text: string, look = '') => `<div class="panel" ${look}>${text}</div>`
  const figures = '<table><tr><td>规章<td>1<td>2<tr><td>文件<td>3<td>4</table>'
  const hidden = 'style="display:none"'

  test('are read where they say what stands nowhere else: panels of tabs and folded parts', () => {
    const page = `<h2>一、概况</h2>${panel('认真公开。')}<h2>二、公开</h2>${panel(figures, hidden)}<h2>五、问题</h2>${panel('还有不足。', 'hidden')}`
    expect(rowsOf(page)).toEqual(['规章|1|2', '文件|3|4'])
    expect(linesOf(page)).toContain('还有不足。')
    expect(linesOf(panel('<h3>一、概况</h3><p>认真公开。') + panel('<h3>二、公开</h3><p>依法公开。', hidden))).toContain('二、公开')
  })

  test('are none where they say again what is shown, as copies for phones and of other years do', () => {
    const before = figures.replace(/\d/g, '7')
    expect(read(panel(figures) + panel(before, hidden)).printTables).toHaveLength(1)
    expect(linesOf(`<h2>一、概况</h2><p>认真公开。</p>${panel('您即将离开本站。', hidden)}`)).not.toContain('您即将离开本站。')
  })

  test('are rows of the next page at the end of a table', () => {
    const rows = ['乙|2', '丙|3'].map(row => `<tr ${hidden}><td>${row.replace('|', '<td>')}`).join('')
    expect(rowsOf(`<table><tr><td>甲<td>1${rows}</table>`)).toEqual(['甲|1', '乙|2', '丙|3'])
    expect(rowsOf(`<table><tr><td>乙<td>1<tr><td>丙<td>4${rows}</table>`)).toEqual(['乙|1', '丙|4'])
  })
})

describe('what style alone writes', () => {
  const styled = (rules: string, content: string) => rowsOf(`<style>${rules}</style>${cell(content)}`)

  test('is the figure of its cell where it is one', () => {
    expect(styled('.n1::before{content:"1\\32"}', '<b class=n1></b>')).toEqual(['甲|12'])
    expect(styled('.f:after{content:attr(data-v) "件"}', '<i class=f data-v=30></i>')).toEqual(['甲|30件'])
    expect(styled('td:before{content:attr(data-label)}', '5')).toEqual(['甲|5'])
  })

  test('makes it doubtful where it is counted', () =>
    expect(styled('.c::after{content:counter(n)}', '1<b class=c></b>')).toEqual(['甲|1?']))
})

describe('the text of a cell', () => {
  test.each([
    ['三<br>、<br>本', '三、本'],
    ['<p>行政</p><p>许可</p>', '行政许可'],
    ['<p class=MsoNormal><span>6&nbsp;</span><o:p></o:p></p>', '6'],
    ['政府信息\n   公开', '政府信息公开'],
    ['1 627', '1 627'],
    ['12<sup>①</sup>', '12'],
    ['12<span style="vertical-align:super">[3]</span>', '12'],
    ['12<span style="position:relative;top:-5.0pt;mso-text-raise:5.0pt">3</span>', '12'],
    ['<sup>12</sup>', '12'],
    ['<sup>①</sup>12', '12'],
    ['<input value="7">', '7'],
    ['<select><option>1<option selected>4</select>', '4'],
    ['<span style="font-size:0">9</span>3', '3'],
    ['<span style="visibility:hidden">9<b style="visibility:visible">3</b></span>', '3'],
    ['<span aria-hidden="true">3</span>', '3'],
    ['\u00045\u0005', '5'],
  ])('%s is %s', (html, text) => {
    expect(rowsOf(cell(html))).toEqual([`甲|${text}`])
  })

  test.each([
    ['<s>12</s>15', '15?'],
    ['<del>12</del>', '!?'],
    ['<span style="text-decoration: line-through">12</span> 15', '15?'],
    ['<img src="x.png">', '!?'],
    ['<svg><path d="M1 1h2v9z"/></svg>', '!?'],
    ['<i class="n n5"></i>', '!?'],
    ['<p>12</p><p>69</p>', '1269!'],
  ])('%s is not certain', (html, text) => {
    expect(rowsOf(cell(html))).toEqual([`甲|${text}`])
  })
})

describe('what shows', () => {
  test('is told by the page’s own plain rules, not by those for print', () => {
    const style =
      '<style>/* a */ .off, p.no { display: none } #gone{visibility:hidden} @media print { .on { display:none } } .z{font-size:0pt}</style>'
    expect(linesOf(`${style}<p class=off>一</p><p class="no x">二</p><p id=gone>三</p><p class=on>四</p><p class=z>五</p>`)).toEqual(['四'])
  })

  test('scripts, templates, and what is for browsers without scripts do not', () => {
    expect(linesOf('<script>document.write("坏")</script><template>甲</template><noscript>乙</noscript><p>丙</p>')).toEqual(['丙'])
  })

  test('lines of preformatted text are lines', () => {
    expect(linesOf('<pre>一、总体\n二  二</pre>')).toEqual(['一、总体', '二  二'])
  })

  test('a line of preformatted text keeps its tabs and what it is indented by: both tell its columns', () => {
    expect(linesOf('<pre>总计\t3\t\t5\n    3.其他    5</pre>')).toEqual(['总计\t3\t\t5', '    3.其他    5'])
  })

  test.each([
    ['<ol><li>甲<li value=5>乙<li>丙</ol>', ['1. 甲', '5. 乙', '6. 丙']],
    ['<ol style="list-style-type:cjk-ideographic"><li>总体<li>主动</ol>', ['一、总体', '二、主动']],
    ['<ol type=a start=3><li><p>甲</p><p>续</p></ol>', ['c. 甲', '续']],
    ['<ol reversed><li>甲<li>乙</ol>', ['2. 甲', '1. 乙']],
    ['<ul><li>甲</ul>', ['甲']],
  ])('numbers of lists stand as the reader sees them: %s', (html, lines) => {
    expect(linesOf(html)).toEqual(lines)
  })
})

describe('what is the site’s is left out', () => {
  const body = `<p>${'政府信息公开工作依法推进。'.repeat(20)}</p>`
  test.each([
    ['<nav>首页 政务公开</nav>'],
    ['<div class="bd-share">分享到 微信</div>'],
    ['<ul><li><a href="/">首页</a><li><a href="/a">公开</a><li><a href="/b">互动</a></ul>'],
    ['<div>上一篇：<a href="1">某局2021年政府信息公开工作年度报告</a></div>'],
    ['<p>某ICP备12345号-1 网站标识码 1234567890</p>'],
  ])('%s', html => {
    expect(linesOf(html + body)).toHaveLength(1)
  })

  test('but never a table of figures, a numbered heading, or most of the page', () => {
    expect(linesOf(`<div class="footer"><p>六、其他需要报告的事项</p><p>无。</p></div>${body}`)).toHaveLength(3)
    expect(linesOf(`<div id="print">${body}</div>`)).toHaveLength(1)
    const rows = '<tr><td>许可<td>1<td>2<td>3'.repeat(4)
    expect(read(`<div class="menu"><table>${rows}</table></div>${body}`).printTables).toHaveLength(1)
  })

  test('a table of particulars is lines, and names the report', () => {
    const info = `<table><tr><td>索 引 号<td>0123/2024<td>发布日期<td>2024-01-22<tr><td>名称<td colspan=3>${title}</table>`
    expect(linesOf(info + body).slice(0, 3)).toEqual(['索引号：0123/2024', '发布日期：2024-01-22', `名称：${title}`])
    expect(reconstruct(read(info + reportHtml(form, '', {}))).title?.text).toBe(title)
  })
})

describe('the title in the head', () => {
  test('stands for one that the page does not bear', () => {
    expect(linesOf(`<title>${title}_某县</title><p>一、总体情况</p>`)[0]).toBe(`${title}_某县`)
    expect(linesOf(`<title>旧</title><h1>${title}</h1>`)).toEqual([title])
  })

  test('is not believed in a file of Word', () => {
    expect(linesOf('<title>旧报告</title><meta name=Generator content="Microsoft Word 15"><p>一、总体情况</p>')).toEqual(['一、总体情况'])
  })
})

describe('a table as sites publish it', () => {
  const figures = drawFigures(form, drawFrom(5))
  const wanted = Object.fromEntries(cellsOf(form).map(({ address }) => [address, Number(figures[address] ?? 0)]))
  const readingOf = (html: string) => {
    const report = reconstruct(read(html))
    const values = Object.fromEntries(Object.entries(report.cells).map(([address, cell]) => [address, cell?.value]))
    return { values, losses: report.losses, rules: everyFindingIn(report).filter(({ rule }) => /label|heading|missing|extra/.test(rule)) }
  }
  const whole = { values: wanted, losses: [], rules: [] }
  const html = reportHtml(form, title, figures)

  test('with a break in every cell of its head is found all the same', () => {
    const wrapped = html.replace(/(<td[^>]*>)([^<\d]{2})([^<]+)/g, '$1$2<br>$3<p>&nbsp;</p>')
    expect(wrapped).toContain('未经<br>复议直接起诉')
    expect(readingOf(wrapped)).toEqual(whole)
  })

  test('and cut into two where its head ends is read as one', () => {
    const cut = html.replace('<tr><td colspan="1" rowspan="22">', '</table><table><tr><td colspan="1" rowspan="22">')
    expect(cut.split('<table>')).toHaveLength(5)
    expect(readingOf(cut)).toEqual(whole)
  })
})

describe('pictures', () => {
  const page = (size: string) => read(`<p>三、收到和处理政府信息公开申请情况</p><p><img ${size} src=t.png></p><p>四、</p>`)

  test('large enough to be a table have their place', () => {
    expect(page('width=600').pictures).toEqual([{ line: 1, of: 'picture' }])
    expect(page('').pictures).toEqual([{ line: 1, of: 'picture' }])
    expect(page('width=16 height=16').pictures).toBeUndefined()
  })

  test('are all there is where the page has no table', () => {
    expect(page('').losses.join()).toContain('1 张图片')
    expect(read(`<img src=t.png>${reportHtml(form, title, {})}`).losses).toEqual([])
  })
})

describe('bytes', () => {
  const figures = drawFigures(form, drawFrom(7))
  const wanted = Object.fromEntries(cellsOf(form).map(({ address }) => [address, Number(figures[address] ?? 0)]))
  const valuesOf = (bytes: Uint8Array) =>
    Object.fromEntries(Object.entries(reconstruct(read(bytes)).cells).map(([address, cell]) => [address, cell?.value]))
  const page = `<html><head><meta charset="utf-8"></head><body>${reportHtml(form, title, figures)}</body></html>`

  test('in UTF-8, with or without a mark, and in UTF-16', () => {
    expect(valuesOf(utf8(page))).toEqual(wanted)
    expect(valuesOf(utf8(`\ufeff${page}`))).toEqual(wanted)
    const wide = Uint8Array.from([0xff, 0xfe, ...[...page].flatMap(sign => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])])
    expect(valuesOf(wide)).toEqual(wanted)
  })

  test('a page that says GBK and is not is read as what it is', () => {
    expect(valuesOf(utf8(page.replace('utf-8', 'gb2312')))).toEqual(wanted)
  })

  test('the report raises the findings that its figures deserve, and loses nothing', () => {
    const report = reconstruct(read(utf8(page)))
    expect(report.losses).toEqual([])
    expect(everyFindingIn(report).filter(({ rule }) => /label|heading|missing/.test(rule))).toEqual([])
  })

  test('saved with its parts: in base64 and quoted-printable', () => {
    const head = 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="=_x"\r\n\r\n'
    const part = (encoding: string, body: string) =>
      utf8(
        `${head}--=_x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n--=_x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--=_x--\r\n`,
      )
    const base64 = btoa(String.fromCharCode(...utf8(page))).replace(/.{76}/g, '$&\r\n')
    const quoted = [...utf8(page)]
      .map(byte => (byte === 61 || byte > 126 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte)))
      .join('')
      .replace(/(?:=..|[^=\n]){70}/g, '$&=\r\n')
    expect(valuesOf(part('base64', base64))).toEqual(wanted)
    expect(valuesOf(part('quoted-printable', quoted))).toEqual(wanted)
  })
})

describe('what is no page of a report', () => {
  test('elements nested without end, or without number, are refused', () => {
    expect(readHtml(utf8('<div>'.repeat(100_000)))).toMatchObject({ code: 'too-large' })
    const bold = Array.from({ length: 5000 }, (_, index) => `<b id=${index}><p></p></b>x<i id=${index}>`).join('')
    expect(readHtml(utf8(bold))).toMatchObject({ code: 'too-large' })
  })

  test('a saved page with no page in it is damaged', () => {
    expect(
      readHtml(utf8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: image/png\n\nx\n--x--')),
    ).toMatchObject({
      code: 'damaged',
    })
  })

  test('a page that a script would build, and one that only links to a document, say so', () => {
    expect(read('<title>年报</title><div id=app></div><script src=app.js></script>').losses.join()).toContain('运行脚本')
    expect(read(`<h1>${title}</h1><a href="a/b.DOCX?id=1">年报全文</a>`).losses.join()).toContain('附件“年报全文”的链接')
    expect(read(`${reportHtml(form, title, {})}<a href="a.pdf">下载</a><script>1</script>`).losses).toEqual([])
  })

  test('a report that is embedded as a file is named', () => {
    expect(read('<h1>某局2023年政府信息公开工作年度报告</h1><iframe src="a.pdf" width=800 height=900></iframe>').losses.join()).toContain(
      '嵌着另一份文件',
    )
  })
})

describe('what programs put into the clipboard', () => {
  const header = 'Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000000999\r\nStartFragment:0000000141\r\nEndFragment:0000000963\r\n'

  test('Word: numbers of lists stand in their text, what is for other versions and the head of the format are no text', () => {
    const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--></head><body>
<!--StartFragment--><p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>一、<span>&nbsp;&nbsp; </span></span><![endif]>总体情况<o:p></o:p></p>
<table class=MsoTableGrid><tr style='mso-yfti-irow:0'><td><p class=MsoNormal>规章</p></td><td><p class=MsoNormal><span lang=EN-US>3<o:p></o:p></span></p></td><td><span lang=EN-US><o:p>&nbsp;</o:p></span></td></tr></table><!--EndFragment--></body></html>`
    const source = read(header + page)
    expect(source.lines.map(line => line.text.replace(/\s+/g, ''))).toEqual(['一、总体情况', '规章', '3'])
    expect(source.printTables?.[0]?.rows[0]?.cells.map(({ text }) => text)).toEqual(['规章', '3'])
  })

  test('Excel and WPS: figures are those that show, and the row that holds the widths is none', () => {
    const page = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><!--StartFragment--><col width=72 span=2>
<tr><td class=xl65 x:str>规章</td><td class=xl66 align=right x:num="3.0"><span style='mso-spacerun:yes'>&nbsp;</span>3<span style='mso-spacerun:yes'>&nbsp;</span></td></tr>
<!--EndFragment--><![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td><td width=72></td></tr><![endif]></table></body></html>`
    expect(read(header + page).printTables?.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text).join('|')))).toEqual([
      ['规章|3'],
    ])
  })
})

describe('a page under a veil', () => {
  const cells = Array.from({ length: 9 }, (_, at) => `<td>${at}`).join('')
  const rows = (html: string) => read(html).printTables?.length

  test('that its script takes off is read as that shows it', () => {
    for (const veil of ['visibility: hidden; opacity: 0;', 'display:none'])
      expect(rows(`<body><h1>标题</h1><div id="js_content" style="${veil}"><p>${title}</p><table><tr>${cells}</table></div></body>`)).toBe(
        1,
      )
  })

  test('is none where what shows has figures, or most of the page does not lie under it', () => {
    const hidden = `<div style="display:none"><table><tr>${cells}<tr>${cells}</table></div>`
    expect(rows(`<body><table><tr>${cells}</table>${hidden}</body>`)).toBe(1)
    expect(rows(`<body><p>${'正文。'.repeat(99)}</p>${hidden}</body>`)).toBe(0)
  })
})

describe('what may not show', () => {
  const css = (rule: string, content: string) => `<style>${rule}</style>${cell(content)}`
  test.each([
    ...['opacity:0', 'color:transparent', 'color:rgba(0,0,0,0)', 'position:absolute;left:-9999px', 'text-indent:-9999px'],
    ...[
      'width:0;height:0;overflow:hidden',
      'clip:rect(0,0,0,0)',
      'clip-path:inset(50%)',
      'transform:scale(0)',
      'font-size:1px',
      'color:#fff',
    ],
  ])('a figure beside another, %s, leaves both in doubt', style => {
    expect(rowsOf(cell(`24<span style="${style}">2</span>`))).toEqual(['甲|242?'])
    expect(rowsOf(css(`table td > span.x{${style}}`, '24<span class="x">2</span>'))).toEqual(['甲|242?'])
  })
  test('words for screen readers alone are in doubt where the sheet of their class is not in the page', () => {
    expect(rowsOf(cell('24<span class="a sr-only">2</span>'))).toEqual(['甲|242?'])
    expect(rowsOf(cell('24<span class="sr-only-not">2</span>'))).toEqual(['甲|242'])
  })
  test('a cell in white on a ground of its own is read', () => {
    const figure = '<b style="color:#fff">24</b>'
    expect(rowsOf(cell(`<div style="background:#06c">${figure}</div>`))).toEqual(['甲|24'])
    expect(rowsOf(cell(figure).replace(/<table/, '<table bgcolor="navy"'))).toEqual(['甲|24'])
  })
  test('a figure in white on the ground of the page is in doubt', () => {
    expect(rowsOf(cell('<b style="color:#fff">24</b>'))).toEqual(['甲|24?'])
    expect(rowsOf(cell('<div style="background:#fff"><b style="color:white">24</b></div>'))).toEqual(['甲|24?'])
  })
  test('what fades in with all of its page is read', () => {
    expect(rowsOf(`<div style="opacity:0">${cell('24')}</div>`)).toEqual(['甲|24'])
  })
  test('rules within each other hide what they name and nothing else', () => {
    expect(rowsOf(css('.desk td span.x{display:none}', '24<span class="x">2</span>'))).toEqual(['甲|242'])
    expect(rowsOf(css('table td span.x{display:none}', '24<span class="x">2</span>'))).toEqual(['甲|24'])
    expect(rowsOf(css('table > span.x{display:none}', '24<span class="x">2</span>'))).toEqual(['甲|242'])
  })
  test('letters of a size do not show where nothing of a cell does', () => {
    expect(rowsOf(cell('<div style="visibility:hidden"><p style="font-size:9pt">5</p></div>'))).toEqual(['甲'])
  })
})

describe('figures shown otherwise than written', () => {
  test('digits from the last to the first are in doubt', () => {
    expect(rowsOf(cell('<bdo dir="rtl">42</bdo>'))).toEqual(['甲|42?'])
    expect(rowsOf(cell('<span style="direction:rtl;unicode-bidi:bidi-override">42</span>'))).toEqual(['甲|42?'])
  })
  test('boxes in another order are read as they show', () => {
    const box = (style: string, ...parts: readonly string[]) => `<div style="${style}">${parts.join('')}</div>`
    expect(linesOf(box('display:flex;flex-direction:row-reverse', '<div>二</div>', '<div>一</div>'))).toEqual(['一', '二'])
    expect(linesOf(box('display:flex', '<div style="order:2">二</div>', '<div style="order:1">一</div>'))).toEqual(['一', '二'])
    const placed = ['<div style="grid-row:2;grid-column:1">三</div>', '<div style="grid-row:1;grid-column:2/4">二</div>']
    expect(linesOf(box('display:grid', ...placed, '<div style="grid-row:1;grid-column:1">一</div>'))).toEqual(['一', '二', '三'])
  })
  test('small figures below or over another are none of its digits', () => {
    expect(rowsOf(cell('0<sub>6</sub>'))).toEqual(['甲|0?'])
    expect(rowsOf(cell('<ruby>0<rt>6</rt></ruby>'))).toEqual(['甲|0?'])
  })
  test('what stands in a blank field to show how to fill it is no blank cell', () => {
    expect(rowsOf(cell('<input value="" placeholder="30">'))).toEqual(['甲|!?'])
    expect(rowsOf(cell('<input value="7" placeholder="30">'))).toEqual(['甲|7'])
  })
  test('a place that a script was to fill is not read', () => {
    expect(rowsOf(cell('{{ row.total }}'))).toEqual(['甲|!?'])
  })
  test('a word of the site to choose beside a figure is left out', () => {
    expect(rowsOf(cell('24 <a href="x">查看详情</a>'))).toEqual(['甲|24'])
    expect(rowsOf(cell('<a href="x">24</a>'))).toEqual(['甲|24'])
  })
})

test('tables in a component of its own, or within a drawing, are read where they stand', () => {
  const table = '<table><tr><td>甲</td><td>3</td></tr></table>'
  expect(rowsOf(`<report-table><template shadowrootmode="open">${table}</template></report-table>`)).toEqual(['甲|3'])
  const drawing = (content: string, style = '') => `<svg><foreignObject style="${style}"><div>${content}</div></foreignObject></svg>`
  expect(rowsOf(drawing(table))).toEqual(['甲|3'])
  expect(linesOf(drawing(drawing(table)))).toEqual(['甲', '3'])
  expect(rowsOf(`${drawing('<table><tr><td>乙</td><td>4</td></tr></table>', 'display:none')}${table}`)).toEqual(['甲|3'])
  expect(rowsOf(`<template><p>乙</p></template>${table}`)).toEqual(['甲|3'])
})
