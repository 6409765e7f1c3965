/** Pages full of single figures in faces of every weight, to be printed, aged and read: far more cells to a page than a report has. */
import { type Draw, drawFrom } from '../../src/testing/printed'
import { pick } from '../layouts/layout'
import type { DrawnPage } from './pages'

/** What a page's figures are set in; light faces come more often, since in them strokes are lost. */
const faces = [
  'cwTeXFangSong',
  'AR PL SungtiL GB',
  'AR PL KaitiM GB',
  'LXGW WenKai:300',
  'cwTeXMing',
  'Nimbus Roman',
  'AR PL UMing CN',
  'AR PL KaitiM Big5',
  'DejaVu Sans:200',
  'Liberation Serif',
  'cwTeXKai',
  'URW Bookman:300',
  'Noto Serif CJK SC',
  'AR PL UKai CN',
  'WenQuanYi Zen Hei',
  'LXGW WenKai',
  'AR PL SungtiL GB:700',
  'C059',
  'WenQuanYi Micro Hei',
  'P052',
  'Noto Sans CJK SC',
  'Liberation Sans Narrow',
  'Nimbus Sans',
  'Liberation Serif:700',
]

const ROWS = 36
const COLUMNS = 10

/** Digits of the pairs that are taken for each other come more often than the others. */
const DIGITS = '0123456789144771'

const figure = (draw: Draw): string => {
  const kind = draw(100)
  if (kind < 2) return pick(draw, '-', '/')
  if (kind < 6) return `${1 + draw(98)}.${1 + draw(98)}`
  const digits = Array.from({ length: 1 + draw(draw(2) ? 3 : 5) }, () => DIGITS[draw(DIGITS.length)]).join('')
  return digits.length > 1 && digits.startsWith('0') ? `1${digits.slice(1)}` : digits
}

/** The same seed draws the same page. */
export const drawSheet = (seed: number): DrawnPage => {
  const draw = drawFrom(seed * 7919 + 29)
  const [face = '', weight = '400'] = (faces[seed % faces.length] as string).split(':')
  const rows = Array.from({ length: ROWS }, () => Array.from({ length: COLUMNS }, () => figure(draw)))
  const style = `font-family:'${face}';font-weight:${weight};font-size:${7 + draw(9) / 2}pt;color:#${pick(draw, '000', '000', '444')};--rule:${pick(draw, '0.5pt', '0.75pt', '1pt')} solid #${pick(draw, '000', '555')};--pad:1pt`
  const cell = (text: string) => `<td>${text}</td>`
  return {
    html: `<section style="${style}" class="${draw(2) ? 'frame' : ''}"><table>${rows.map(row => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table></section>`,
    truth: {
      font: `${face} ${weight}`,
      rules: '',
      tables: [
        {
          rows: ROWS,
          columns: COLUMNS,
          cells: rows.flatMap((row, at) => row.map((text, column) => ({ row: at, column, rowSpan: 1, columnSpan: 1, text, figure: true }))),
        },
      ],
    },
  }
}
