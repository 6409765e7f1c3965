/** Layouts of Word files as offices have them; each draws a look of its kind. */
import { para, run } from '../../src/testing/docxFile'
import type { Draw } from '../../src/testing/printed'
import type { LayoutOf } from './layout'
import { hostile, ordinary, pick } from './layout'
import type { WordLook } from './wordFile'

/** Twentieths of a point: up to a page. */
const anySpacer = (draw: Draw) => draw(13000)

const field = (code: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
const pageNumber = (before: string, after: string, align = 'center') =>
  para(`${run(before)}${field('PAGE')}${run(after)}`, `<w:jc w:val="${align}"/>`)
const header = (words: string) => para(run(words), '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1"/></w:pBdr><w:jc w:val="center"/>')

const watermark = (words: string, turn: number) =>
  para(
    `<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:textpath on="t" fitshape="t"/></v:shapetype><v:shape id="Mark" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:400pt;height:90pt;rotation:${turn};z-index:-251658240;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" fillcolor="silver" stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:&quot;Noto Serif CJK SC&quot;;font-size:1pt" string="${words}"/></v:shape></w:pict></w:r>`,
  )

const lines = (sides: readonly string[], kind = 'single', size = 4, colour = '000000') =>
  sides.map(side => `<w:${side} w:val="${kind}" w:sz="${size}" w:color="${colour}"/>`).join('')
const all = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']

export const wordLayouts: Readonly<Record<string, LayoutOf<WordLook>>> = {
  'Word plain': ordinary(draw => ({ spacer: anySpacer(draw) })),
  'Word page numbers': ordinary(draw => ({
    spacer: anySpacer(draw),
    footer: pick(draw, pageNumber('- ', ' -'), pageNumber('', ''), pageNumber('第', '页'), pageNumber('— ', ' —', 'right')),
    header: pick(draw, '', header('政府信息公开工作年度报告')),
  })),
  'Word rows whole': ordinary(draw => ({ spacer: anySpacer(draw), whole: true, repeatHead: true, footer: pageNumber('- ', ' -') })),
  'Word heads repeated': ordinary(draw => ({ spacer: anySpacer(draw), repeatHead: true, footer: pageNumber('', '') })),
  'Word upright group': ordinary(draw => ({
    spacer: anySpacer(draw),
    upright: true,
    labels: [0.05, 0.1, 0.25],
    footer: pageNumber('', ''),
  })),
  'Word tall rows': ordinary(draw => ({
    spacer: anySpacer(draw),
    padding: draw(200),
    height: 300 + draw(900),
    vertical: pick(draw, 'top', 'center', 'bottom'),
  })),
  'Word narrow labels': ordinary(draw => ({
    spacer: anySpacer(draw),
    labels: [0.04 + draw(4) / 100, 0.05 + draw(5) / 100, 0.08 + draw(12) / 100],
    footer: pageNumber('- ', ' -'),
  })),
  'Word large type': ordinary(draw => ({
    spacer: anySpacer(draw),
    size: pick(draw, 21, 24, 28, 30),
    labels: [0.07, 0.12, 0.31],
    footer: pageNumber('- ', ' -'),
  })),
  'Word small type': ordinary(draw => ({ spacer: anySpacer(draw), size: pick(draw, 10, 12, 13, 15) })),
  'Word coloured heads': ordinary(draw => ({
    spacer: anySpacer(draw),
    headProperties: `<w:shd w:val="clear" w:fill="${pick(draw, 'D9D9D9', 'DDEBF7', '1F4E79', 'FFFF00')}"/>`,
    borders: lines(
      all,
      pick(draw, 'single', 'double', 'dotted', 'dashed', 'thick'),
      pick(draw, 2, 4, 8, 12),
      pick(draw, '000000', '7F7F7F', '4472C4'),
    ),
  })),
  'Word rules across': ordinary(draw => ({
    spacer: anySpacer(draw),
    borders: lines(['top', 'bottom', 'insideH']),
    size: pick(draw, 16, 18, 21),
  })),
  'Word open sides': ordinary(draw => ({ spacer: anySpacer(draw), borders: lines(['top', 'bottom', 'insideH', 'insideV']) })),
  'Word without rules': ordinary(draw => ({ spacer: anySpacer(draw), borders: lines([]), padding: 60 + draw(60), size: 16 })),
  'Word landscape and A3': ordinary(draw => ({
    spacer: draw(9000),
    page: pick(draw, [16838, 11906] as const, [23811, 16838] as const, [16838, 23811] as const),
    margin: pick(draw, 720, 1134, 1800),
    footer: pageNumber('- ', ' -'),
  })),
  'Word figures at a side': ordinary(draw => ({ spacer: anySpacer(draw), align: pick(draw, 'left', 'right', 'distribute', 'both') })),
  'Word fixed line heights': ordinary(draw => ({
    spacer: anySpacer(draw),
    cellParagraph: `<w:spacing w:line="${pick(draw, 240, 280, 320, 400)}" w:lineRule="exact"/>`,
    vertical: pick(draw, 'top', 'center'),
  })),
  'Word narrow and wide type': ordinary(draw => ({
    spacer: anySpacer(draw),
    runProperties: pick(
      draw,
      '<w:w w:val="50"/>',
      '<w:w w:val="66"/>',
      '<w:w w:val="150"/>',
      '<w:spacing w:val="20"/>',
      '<w:spacing w:val="-10"/>',
      '<w:b/>',
    ),
  })),
  'Word cells apart': ordinary(draw => ({
    spacer: anySpacer(draw),
    tableProperties: `<w:tblCellSpacing w:w="${10 + draw(40)}" w:type="dxa"/>`,
  })),
  'Word rows of a fixed height': hostile(draw => ({
    spacer: anySpacer(draw),
    height: 230 + draw(400),
    fixed: true,
    size: pick(draw, 15, 18, 21, 24),
    labels: [0.05 + draw(5) / 100, 0.08 + draw(6) / 100, 0.12 + draw(16) / 100],
    vertical: pick(draw, 'top', 'center', 'bottom'),
  })),
  'Word indented cells': hostile(draw => ({
    spacer: anySpacer(draw),
    cellParagraph: `<w:ind w:left="${draw(80)}" w:firstLine="${draw(200)}"/>`,
    font: pick(draw, 'Noto Sans CJK SC', 'WenQuanYi Zen Hei', 'Liberation Serif'),
  })),
  'Word watermark': hostile(draw => ({
    spacer: anySpacer(draw),
    header: watermark(pick(draw, '内部资料', '样本2024', '征求意见稿'), pick(draw, 315, 0, 330)),
  })),
}
