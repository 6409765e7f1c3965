/** A few of the documents that `npm run layouts` makes, printed by Chromium: each of a layout that was read wrongly once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Printer, startPrinter } from '../../scripts/layouts/chromium'
import { invent } from '../../scripts/layouts/invent'
import { type Look, pageOf } from '../../scripts/layouts/page'
import { addTo, newTally } from '../../scripts/layouts/tally'
import { turnPages } from '../../scripts/layouts/turned'
import { openPdf } from '../../scripts/openPdf'
import { validate } from '../../src/validate'

let printer: Printer
beforeAll(async () => {
  printer = await startPrinter()
})
afterAll(() => printer?.close())

const faultsOf = async (seed: number, look: Look) => {
  const report = invent(seed)
  const tally = newTally()
  const printed = await printer.print(pageOf(report, look), look.pdf)
  const bytes = look.turning ? turnPages(printed, look.turning) : printed
  addTo(tally, `report ${seed}`, report, await validate('report.pdf', bytes, { openPdf, now: () => 0 }))
  return tally.faults
}

const looks: Readonly<Record<string, Look>> = {
  'labels that reach over their borders': { css: 'td { padding: 0 1px; line-height: 1.05 }', spacer: 330 },
  'cells with borders of their own, cut by the end of a page': {
    attributes: 'cellspacing="3" cellpadding="3"',
    css: 'table { border-collapse: separate; border-spacing: 3px } td { border: 1px solid #000 }',
    spacer: 420,
    pdf: { scale: 1.1 },
  },
  'borders of cells a point apart': {
    attributes: 'border="1" cellspacing="1"',
    css: 'table { border-collapse: separate; border-spacing: revert-layer }',
    spacer: 420,
    pdf: { scale: 0.97 },
  },
  'stripes behind the figures alone': {
    css: 'td { border: 0 } td.head { background: #c00; color: #fff } tr:nth-child(even) td.figure { background: #f0f0f0 }',
    spacer: 150,
    pdf: { printBackground: true },
  },
  'figures that break in their cells': {
    css: 'table { table-layout: fixed; word-break: break-all; font-size: 12pt }',
    pdf: { scale: 1.2 },
  },
  'two columns under a title': {
    css: 'body { columns: 2; column-gap: 20px } table { font-size: 6pt } h1 { column-span: all }',
    pdf: { landscape: true },
  },
  'words level over its tables': {
    over: '<div style="position:fixed;top:60%;left:20%;font-size:24px;color:rgba(0,0,0,.3)">仅供查阅2024</div>',
    spacer: 420,
  },
  'pages turned sideways and back': { turning: { degrees: 270, upright: true }, pdf: { landscape: true, scale: 0.9 } },
  'marks of notes at figures': { cell: (text, kind, index) => (kind === 'figure' && index % 11 === 0 ? `${text}<sup>2</sup>` : text) },
}

describe('a clean report printed by a browser with', () => {
  for (const [name, look] of Object.entries(looks))
    test(`${name} is read in full, and accused of nothing`, async () => expect(await faultsOf(104, look)).toEqual([]))
})
