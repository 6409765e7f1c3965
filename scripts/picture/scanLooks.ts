/** Looks of pages as offices print and scan them: faces that the digit net was and was not trained on, rules and sizes of many kinds. */
import type { Draw } from '../../src/testing/printed'
import { ordinary, pick } from '../layouts/layout'
import type { Look } from '../layouts/page'

/** Faces of words, and those that figures are set in beside them. Of these the net has never seen Zen Hei, FangSong of cwTeX, SungtiL, KaitiM Big5 and Nimbus Roman. */
const words = [
  'AR PL SungtiL GB',
  'WenQuanYi Zen Hei',
  'WenQuanYi Micro Hei',
  'AR PL UMing CN',
  'AR PL UKai CN',
  'Noto Serif CJK SC',
  'LXGW WenKai',
]
const figures = [
  'inherit',
  'Nimbus Roman',
  'cwTeXFangSong',
  'AR PL SungtiL GB',
  'AR PL KaitiM Big5',
  'WenQuanYi Zen Hei',
  'Liberation Serif',
  'DejaVu Sans',
  'Nimbus Sans',
]

const quoted = (face: string) => (face === 'inherit' ? face : `'${face}'`)

const styled = (draw: Draw, rule: string, more: string): string => {
  const face = pick(draw, ...words)
  return `body { font-family: '${face}', 'Noto Sans CJK SC', serif } td.figure { font-family: ${quoted(pick(draw, ...figures))} }
table { font-size: ${7.5 + draw(9) / 2}pt } td { border: ${rule}; padding: ${1 + draw(7)}pt ${1 + draw(3)}pt; height: ${pick(draw, 'auto', '7mm', '9mm')} } ${more}`
}

const look = (rule: (draw: Draw) => string, more: (draw: Draw) => string = () => '', pdf: (draw: Draw) => Look['pdf'] = () => undefined) =>
  ordinary((draw: Draw): Look => ({ css: styled(draw, rule(draw), more(draw)), spacer: draw(500), pdf: pdf(draw) }))

const black = (draw: Draw) => `${pick(draw, '0.5pt', '0.75pt', '1pt')} solid #000`

export const scanLooks = {
  'office plain': look(black),
  'office gray rules': look(draw => `${pick(draw, '0.5pt', '0.75pt')} solid #${pick(draw, '555', '777', '999', 'aaa')}`),
  'office dashed': look(draw => `${pick(draw, '0.5pt', '0.75pt')} ${pick(draw, 'dotted', 'dashed')} #${pick(draw, '000', '444')}`),
  'office thick frame': look(black, () => 'table { border: 2pt solid #000 } td.figure { font-weight: bold }'),
  'office double frame': look(black, () => 'table { border: 3pt double #000 }'),
  'office shaded heads': look(
    black,
    draw => `td.head, td.group { background: #${pick(draw, 'ddd', 'e8f0fa', 'ccc')}; print-color-adjust: exact }`,
  ),
  'office open sides': look(black, () => 'tr td:first-child { border-left: 0 } tr td:last-child { border-right: 0 }'),
  'office figures at a side': look(black, draw => `td.figure { text-align: ${pick(draw, 'left', 'right')} }`),
  'office landscape': look(
    black,
    () => '',
    draw => ({ landscape: true, format: pick(draw, 'A4', 'A3') }),
  ),
  'office upright group': look(black, () => 'td.outcome { writing-mode: vertical-rl; letter-spacing: 2pt }'),
  'office page numbers': look(
    black,
    () => '',
    draw => ({
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: '<div style="width:100%;text-align:center;font-size:9pt">- <span class="pageNumber"></span> -</div>',
      scale: 0.9 + draw(20) / 100,
    }),
  ),
} as const
