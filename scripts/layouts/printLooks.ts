/** Layouts of printed web pages as people have them; each draws a look of its kind. */
import type { Draw } from '../../src/testing/printed'
import { browserHeads, pageNumbers } from './chromium'
import { hostile, type LayoutOf, ordinary, pick } from './layout'
import type { Look } from './page'

/** Of 0.8 to 1.5, in steps of a hundredth. */
const anyScale = (draw: Draw) => 0.8 + draw(71) / 100
const anySpacer = (draw: Draw) => draw(1000)

/** Text aslant in light ink over a page, on each page again. */
const watermark = (words: string, style: string) =>
  `<div style="position:fixed;top:45%;left:5%;white-space:nowrap;font-size:40px;transform:rotate(-30deg);${style}">${words}</div>`

const seal = (left: number, top: number) =>
  `<svg style="position:fixed;left:${left}px;top:${top}px" width="160" height="160" viewBox="0 0 160 160"><circle cx="80" cy="80" r="74" fill="none" stroke="#d00" stroke-width="4"/><path d="M80 45 91 78 125 78 97 98 108 131 80 111 52 131 63 98 35 78 69 78Z" fill="#d00"/></svg>`

export const printLayouts: Readonly<Record<string, LayoutOf<Look>>> = {
  plain: ordinary(draw => ({ spacer: anySpacer(draw) })),
  'scaled 80 to 150 %': ordinary(draw => ({ spacer: anySpacer(draw), pdf: { scale: anyScale(draw) } })),
  'with browser heads': ordinary(draw => ({ spacer: anySpacer(draw), pdf: { ...browserHeads, scale: anyScale(draw) } })),
  'with page numbers': ordinary(draw => ({ spacer: anySpacer(draw), pdf: { ...pageNumbers, scale: anyScale(draw) } })),
  'own borders': ordinary(draw => ({
    attributes: `border="1" cellspacing="${draw(5)}" cellpadding="${1 + draw(4)}"`,
    css: 'table { border-collapse: separate; border-spacing: revert-layer } td { border: 1px solid #000 }',
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'own bevelled borders': ordinary(draw => ({
    attributes: `border="1" cellspacing="${draw(5)}" cellpadding="${1 + draw(4)}"`,
    css: 'table { border-collapse: separate; border: 1px outset #888 } td { border: 1px inset #888; padding: revert-layer }',
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'no borders': ordinary(draw => ({
    css: `td { border: 0; padding: ${3 + draw(5)}pt 3pt }`,
    spacer: anySpacer(draw),
    pdf: { scale: 0.8 + draw(31) / 100 },
  })),
  'borders across only': ordinary(draw => ({
    css: `td { border: 0; border-bottom: 1px ${pick(draw, 'solid', 'dashed', 'dotted')} #${pick(draw, '000', '999', 'ccc')} }`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'thick, thin and dashed borders': ordinary(draw => ({
    css: `td { border: ${pick(draw, '0.5px', '1px', '2px', '3px', '1.5pt')} ${pick(draw, 'solid', 'dashed', 'dotted', 'double')} #${pick(draw, '000', '333', '999', 'bbb', '36c')} }`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'coloured heads and stripes': ordinary(draw => ({
    css: `td.head { background: ${pick(draw, '#ddd', '#1e4e8c; color: #fff', '#c00; color: #ffe')} } td.label, td.group { background: ${pick(draw, '#f4f4f4', '#e8f0fa', 'none')} }
${draw(2) === 0 ? 'tr:nth-child(even) td.figure { background: #f0f0f0 }' : ''} td { border-color: ${pick(draw, '#000', '#fff', '#999')} }`,
    spacer: anySpacer(draw),
    pdf: { printBackground: true, scale: anyScale(draw) },
  })),
  'backgrounds without borders': ordinary(draw => ({
    css: 'table { border-collapse: separate; border-spacing: 2px } td { border: 0; background: #eef3f8 } td.head { background: #cfe0f0 }',
    spacer: anySpacer(draw),
    pdf: { printBackground: true, scale: anyScale(draw) },
  })),
  'narrow label columns': ordinary(draw => ({
    css: `table { table-layout: auto } td.label { width: ${3 + draw(5)}em } td.group { width: ${1 + draw(4)}em } td.outcome { width: 1.3em }`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'small type': ordinary(draw => ({ css: `table { font-size: ${5 + draw(3)}pt }`, spacer: anySpacer(draw) })),
  'large type': ordinary(draw => ({ css: `table { font-size: ${11 + draw(4)}pt }`, spacer: anySpacer(draw) })),
  'tall rows': ordinary(draw => ({
    css: `td { padding: ${6 + draw(12)}pt 2pt; vertical-align: ${pick(draw, 'top', 'middle', 'bottom', 'baseline')} }`,
    spacer: anySpacer(draw),
  })),
  'tight rows': ordinary(draw => ({
    css: 'td { padding: 0 1px; line-height: 1.05 }',
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'figures at a side': ordinary(draw => ({
    css: `td.figure { text-align: ${pick(draw, 'left', 'right')}; padding-${pick(draw, 'left', 'right')}: ${draw(8)}pt }`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'landscape and other papers': ordinary(draw => ({
    spacer: anySpacer(draw),
    pdf: {
      format: pick(draw, 'A3', 'A4', 'A5', 'Letter', 'Legal'),
      landscape: draw(2) === 0,
      scale: anyScale(draw) * 0.75,
      margin: pick(
        draw,
        {},
        { top: '5mm', bottom: '5mm', left: '5mm', right: '5mm' },
        { top: '37mm', bottom: '35mm', left: '28mm', right: '26mm' },
      ),
    },
  })),
  'turned pages': ordinary(draw => ({
    turning: { degrees: pick(draw, 90, 180, 270), upright: draw(2) === 0 },
    repeatHead: draw(2) === 0 ? true : undefined,
    spacer: anySpacer(draw),
    pdf: { ...pick(draw, browserHeads, pageNumbers, {}), landscape: draw(2) === 0, scale: anyScale(draw) },
  })) as LayoutOf<Look>,
  'two pages on a sheet': ordinary(draw => ({
    css: `body { columns: 2; column-gap: ${20 + draw(30)}mm; column-fill: ${pick(draw, 'auto', 'balance')} }`,
    spacer: draw(600),
    pdf: { ...pick(draw, browserHeads, pageNumbers, {}), format: 'A3', landscape: true },
  })),
  'heads repeated': ordinary(draw => ({ repeatHead: true, spacer: anySpacer(draw), pdf: { ...pageNumbers, scale: anyScale(draw) } })),
  'rows kept whole': ordinary(
    draw =>
      ({
        css: 'tr { break-inside: avoid }',
        repeatHead: draw(2) === 0 ? true : undefined,
        spacer: anySpacer(draw),
        pdf: { ...browserHeads, scale: anyScale(draw) },
      }) as Look,
  ),
  'paragraphs in cells': ordinary(draw => ({
    cell: text => `<p style="text-indent:0;margin:${draw(3)}px 0">${pick(draw, '', '<span>')}${text}</p>`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'set upright and justified': ordinary(draw => ({
    css: `td.outcome { writing-mode: ${pick(draw, 'vertical-rl', 'vertical-lr')}; letter-spacing: ${draw(6)}pt } td.label { text-align: ${pick(draw, 'justify', 'center')} } td.head { text-align-last: ${pick(draw, 'justify', 'center')} }`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'letter-spaced': ordinary(draw => ({
    css: `table { letter-spacing: ${(draw(20) / 10).toFixed(1)}px }`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'figures that break': ordinary(draw => ({
    css: `table { table-layout: fixed; word-break: break-all; font-size: ${9 + draw(5)}pt } td { padding: ${1 + draw(4)}pt }`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'bold and serif': ordinary(draw => ({
    css: `body { font-family: 'Noto Serif CJK SC', serif } table { font-weight: ${pick(draw, 'bold', 'normal')} } td.figure { font-family: ${pick(draw, "'Liberation Serif'", "'DejaVu Sans Mono'", 'inherit')} }`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'within a site': ordinary(draw => ({
    around: body =>
      `<div style="border:1px solid #ccc;padding:10px"><table><tr><td class="label">索引号</td><td class="label">0102030405/2024-00017</td><td class="label">发布日期</td><td class="label">2024-01-19</td></tr></table>${body}</div>`,
    spacer: anySpacer(draw),
    pdf: { ...browserHeads, scale: anyScale(draw) },
  })),
  'watermark over all': hostile(draw => ({
    over: watermark(pick(draw, '内部资料', '样本2024', '青石县 2024'), `color:rgba(${pick(draw, '200,0,0', '0,0,0')},.${2 + draw(5)})`),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'level watermark': hostile(draw => ({
    over: `<div style="position:fixed;top:${20 + draw(60)}%;left:${draw(60)}%;font-size:${12 + draw(30)}px;color:rgba(0,0,0,.${1 + draw(5)})">${pick(draw, '仅供查阅2024', '320829', '草稿')}</div>`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'seal over all': hostile(draw => ({ over: seal(draw(600), draw(900)), spacer: anySpacer(draw), pdf: { scale: anyScale(draw) } })),
  'hidden and tiny text': hostile(draw => ({
    cell: (text, kind, index) =>
      kind === 'figure' && index % 7 === 0
        ? `${text}<span style="${pick(draw, 'color:#fff', 'font-size:1px', 'opacity:0', 'visibility:hidden')}">${draw(90)}</span>`
        : text,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'marks of notes': hostile(draw => ({
    cell: (text, kind, index) => (kind === 'figure' && index % 11 === 0 ? `${text}<sup>${1 + draw(3)}</sup>` : text),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'two columns': ordinary(draw => ({
    css: 'body { columns: 2; column-gap: 20px } table { font-size: 6pt } h1 { column-span: all }',
    pdf: { landscape: true, format: pick(draw, 'A3', 'A4') },
    spacer: draw(300),
  })),
  'some rulings lost': hostile(draw => ({
    cell: (text, _, index) => (index % 10 === draw(10) ? `<i class="bare">${text}</i>` : text),
    css: 'td:has(.bare) { border: 0 } .bare { font-style: normal }',
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'units in small, pale type behind figures': ordinary(draw => ({
    cell: (text, kind) => (kind === 'figure' ? `${text}<small style="color:#${pick(draw, '999', '36c', '000')}">件</small>` : text),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw) },
  })),
  'browser heads over the text': ordinary(draw => ({
    spacer: anySpacer(draw),
    pdf: {
      ...pick(draw, browserHeads, pageNumbers),
      margin: { top: `${draw(6)}mm`, bottom: `${draw(6)}mm`, left: '5mm', right: '5mm' },
      scale: anyScale(draw),
    },
  })),
  'a head fixed over all pages': hostile(draw => ({
    over: `<div style="position:fixed;top:0;left:0;right:0;height:${20 + draw(40)}px;background:${pick(draw, '#fff', '#036')};color:${pick(draw, '#000', '#888')};font-size:14px">某县人民政府 首页 政务公开 ${pick(draw, '', '2024年1月19日', '12345')}</div>`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw), printBackground: draw(2) === 0 },
  })),
  'a bar fixed at the side': hostile(draw => ({
    over: `<div style="position:fixed;top:${draw(60)}%;right:${draw(30)}px;width:40px;font-size:12px;${pick(draw, 'background:#fff', 'background:#36c;color:#fff', '')}">分享<br>微信<br>${pick(draw, '返回顶部', '12', '阅读 1523')}<br>关闭</div>`,
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw), printBackground: draw(2) === 0 },
  })),
  'dark and tinted pages': ordinary(draw => ({
    css: pick(
      draw,
      'body { background: #222; color: #eee } td { border-color: #888 }',
      'body { background: #e8f5e8 } td { background: #fff } td.head { background: #ddd }',
      'td.head { background: linear-gradient(#48c, #024); color: #fff }',
    ),
    spacer: anySpacer(draw),
    pdf: { scale: anyScale(draw), printBackground: true },
  })),
}
