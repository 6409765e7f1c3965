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

/** Faces of words and figures that came later: scripts and sans of the web, prints of the typewriter kind. */
const laterWords = [
  'Droid Sans Fallback',
  'BabelStone Han',
  'AR PL KaitiM GB',
  'cwTeXMing',
  'cwTeXKai',
  'Noto Sans CJK SC',
  'LXGW WenKai Mono',
  'Smiley Sans',
]
const laterFigures = [
  'inherit',
  'Lato',
  'Roboto',
  'Carlito',
  'Caladea',
  'TeX Gyre Termes',
  'TeX Gyre Pagella',
  'STIX',
  'Courier Prime',
  'Open Sans',
  'Gentium Plus Compact',
  'Liberation Sans Narrow',
  'DejaVu Serif',
]

const quoted = (face: string) => (face === 'inherit' ? face : `'${face}'`)

const styled = (draw: Draw, rule: string, more: string, faces = words, ofFigures = figures): string => {
  const face = pick(draw, ...faces)
  return `body { font-family: '${face}', 'Noto Sans CJK SC', serif } td.figure { font-family: ${quoted(pick(draw, ...ofFigures))} }
table { font-size: ${7.5 + draw(9) / 2}pt } td { border: ${rule}; padding: ${1 + draw(7)}pt ${1 + draw(3)}pt; height: ${pick(draw, 'auto', '7mm', '9mm')} } ${more}`
}

const look = (rule: (draw: Draw) => string, more: (draw: Draw) => string = () => '', pdf: (draw: Draw) => Look['pdf'] = () => undefined) =>
  ordinary((draw: Draw): Look => ({ css: styled(draw, rule(draw), more(draw)), spacer: draw(500), pdf: pdf(draw) }))

/** The same in the later faces. */
const later = (rule: (draw: Draw) => string, more: (draw: Draw) => string = () => '', rest: (draw: Draw) => Partial<Look> = () => ({})) =>
  ordinary(
    (draw: Draw): Look => ({ css: styled(draw, rule(draw), more(draw), laterWords, laterFigures), spacer: draw(500), ...rest(draw) }),
  )

const exact = 'print-color-adjust: exact'

const black = (draw: Draw) => `${pick(draw, '0.5pt', '0.75pt', '1pt')} solid #000`

/** Borders as thin as printers draw them: a browser draws none thinner than a pixel, so the page is laid out twice as large and printed at half its size. */
const fine = (more: string) => ({ css: `html { zoom: 2 } ${more}`, pdf: { scale: 0.5 } })

/** Rules as word processors, workbooks and web editors draw them. */
const ruled = (rule: (draw: Draw) => string, more: (draw: Draw) => string = () => '') =>
  ordinary((draw: Draw): Look => {
    const { css, pdf } = fine(styled(draw, rule(draw), more(draw), [...words, ...laterWords], [...figures, ...laterFigures]))
    return { css, pdf, spacer: draw(500) }
  })

const colour = (draw: Draw) => pick(draw, '#c00000', '#4472c4', '#70ad47', '#ed7d31', '#7030a0')

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
  'bureau dark heads': later(
    black,
    draw =>
      `td.head { background: #${pick(draw, '2f5597', '1f4e79', '444', '7f7f7f')}; color: #fff; ${exact} } td.group { background: #${pick(draw, 'dae3f3', 'eee')}; ${exact} }`,
  ),
  'bureau stripes': later(
    draw => `0.75pt solid #${pick(draw, '000', '666', '8ea9db')}`,
    draw => `tr:nth-child(even) td { background: #${pick(draw, 'eee', 'd9e2f3', 'e2efd9', 'fff2cc')}; ${exact} }`,
  ),
  'bureau heavy frame': later(
    () => '0.35pt solid #000',
    draw => `table { border: ${pick(draw, '3pt', '4pt')} solid #000 }`,
  ),
  'bureau no frame': later(
    black,
    () =>
      'table { border: 0 } tr:first-child td { border-top: 0 } tr:last-child td { border-bottom: 0 } tr td:first-child { border-left: 0 } tr td:last-child { border-right: 0 }',
  ),
  'bureau dashed and tight': later(
    draw => `0.75pt dashed #${pick(draw, '000', '333')}`,
    draw => `td { padding: 0 1pt; height: auto; line-height: ${pick(draw, '1', '1.1')} }`,
  ),
  'bureau wide gray rules': later(draw => `${pick(draw, '1.5pt', '2pt', '3pt')} solid #${pick(draw, 'bbb', '999', 'ccc')}`),
  'bureau double rules': later(() => '2.25pt double #000'),
  'bureau cells apart': later(
    () => '1px solid #000',
    draw => `table { border-collapse: separate; border-spacing: ${pick(draw, '1px', '2px', '3px')}; border: 1px solid #000 }`,
  ),
  'bureau large type': later(
    black,
    draw => `table { font-size: ${12 + draw(3)}pt } td { height: auto; padding: 2pt 1pt } tr { break-inside: avoid }`,
    draw => ({ spacer: 200 + draw(400), ...(draw(2) ? { repeatHead: true as const } : {}) }),
  ),
  'bureau small type': later(black, draw => `table { font-size: ${pick(draw, '6', '6.5', '7')}pt } td { height: auto }`),
  'bureau narrow labels': later(black, draw => `td.label { width: ${pick(draw, '40', '55', '70')}px } td.group { width: 24px }`),
  'bureau A3': later(
    black,
    draw => `table { font-size: ${10 + draw(4)}pt }`,
    draw => ({ pdf: { format: 'A3', landscape: draw(2) === 1 } }),
  ),
  'bureau barred headings': later(
    black,
    draw =>
      `h1 { color: #c00; border-bottom: 2pt solid #c00 } h2 { background: #${pick(draw, 'ddd', '1f4e79')}; border-left: 5pt solid #c00; ${exact}${pick(draw, '', '; color: #fff')} }`,
  ),
  'bureau signs for 0': later(
    black,
    () => '',
    draw => {
      const sign = pick(draw, '—', '-', '–', '/')
      return { cell: (text, kind) => (kind === 'figure' && text === '0' ? sign : text) }
    },
  ),
  'bureau separators': later(
    black,
    () => '',
    () => ({ cell: (text, kind) => (kind === 'figure' ? text.replace(/\B(?=(?:\d{3})+$)/g, text.includes('.') ? '' : ',') : text) }),
  ),
  'bureau bold': later(black, () => 'td { font-weight: bold } h2 { font-family: "Noto Sans CJK SC" }'),
  'ruled by Word': ruled(() => '0.5pt solid #000'),
  'ruled in hairlines': ruled(() => '0.375pt solid #000'),
  'ruled double': ruled(() => '1.125pt double #000'),
  'ruled double outside': ruled(
    () => '0.5pt solid #000',
    draw => `table { border: ${pick(draw, '1.125pt', '1.5pt', '2.25pt')} double #000 }`,
  ),
  'ruled light gray': ruled(draw => `0.75pt solid #${pick(draw, 'ccc', 'ddd', 'c0c0c0', 'bfbfbf')}`),
  'ruled light within': ruled(
    draw => `0.5pt solid #${pick(draw, 'bfbfbf', 'a6a6a6', 'd9d9d9')}`,
    () => 'table { border: 1pt solid #000 }',
  ),
  'ruled in dots': ruled(draw => `${pick(draw, '0.5pt', '0.75pt', '1pt')} dotted #000`),
  'ruled in dots within': ruled(
    draw => `0.5pt ${pick(draw, 'dotted', 'dashed')} #${pick(draw, '000', '555')}`,
    draw => `table { border: ${pick(draw, '1pt', '1.5pt')} solid #000 }`,
  ),
  'ruled in dashes and tight': ruled(
    draw => `${pick(draw, '0.5pt', '0.75pt')} dashed #${pick(draw, '000', '333')}`,
    draw => `td { padding: 0 1pt; height: auto; line-height: ${pick(draw, '1', '1.1', '1.2')} }`,
  ),
  'ruled in colour': ruled(draw => `${pick(draw, '0.5pt', '0.75pt', '1pt')} solid ${colour(draw)}`),
  'ruled in colour with bands': ruled(
    draw => `0.5pt solid ${pick(draw, '#9bc2e6', '#8ea9db', '#a9d08e', '#f4b084')}`,
    draw => `td.head { background: ${pick(draw, '#ddebf7', '#d9e1f2', '#e2efda', '#fce4d6')}; ${exact} }`,
  ),
  'ruled in white': ruled(
    () => '1pt solid #fff',
    draw =>
      `td { background: #${pick(draw, 'd9e2f3', 'e7e6e6', 'deeaf6', 'ccc')}; ${exact} } td.head { background: #${pick(draw, '8eaadb', 'aaa', '9cc2e5')} }`,
  ),
  'ruled level only': ruled(
    () => '0.5pt solid #000',
    () =>
      'table { border-top: 1.5pt solid #000; border-bottom: 1.5pt solid #000 } td { border-left: 0 !important; border-right: 0 !important }',
  ),
  'ruled by three lines': ruled(
    () => '0',
    () => 'table { border-top: 1.5pt solid #000; border-bottom: 1.5pt solid #000 } td.head { border-bottom: 0.75pt solid #000 }',
  ),
  'ruled by stripes': ruled(
    () => '0',
    draw => `tr:nth-child(even) td { background: #${pick(draw, 'eee', 'ddd', 'd9e2f3')}; ${exact} }`,
  ),
  'ruled by the web of old': ordinary(
    (draw: Draw): Look => ({
      css: `${styled(draw, '1px inset #808080', '', laterWords, laterFigures)} table { border-collapse: separate; border-spacing: ${pick(draw, '0', '1px', '2px')}; border: 1px outset #808080 }`,
      spacer: draw(500),
    }),
  ),
  'ruled in relief': ordinary(
    (draw: Draw): Look => ({
      css: styled(
        draw,
        `${pick(draw, '2px', '3px')} ${pick(draw, 'ridge', 'groove')} #${pick(draw, 'aaa', '808080')}`,
        '',
        laterWords,
        laterFigures,
      ),
      spacer: draw(500),
    }),
  ),
  'ruled heavy outside': ruled(
    () => '0.5pt solid #000',
    draw =>
      `table { border: ${pick(draw, '1.5pt', '2.25pt')} solid ${pick(draw, '#000', '#c00000', '#1f4e79')} } td.head { border-bottom-width: 1pt }`,
  ),
} as const
