/** Drawn reports whose figures are set in each of the ways that programs have. */
import { PDFArray, PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib'
import type { Page, Run } from '../../src/model/source'
import { type Drawing, drawReport, plainDrawing } from '../../src/testing/drawn'
import { drawFrom } from '../../src/testing/printed'
import { drawPdf } from '../fixtures/drawPdf'
import type { Invented } from './invent'
import { pick } from './layout'
import { placed, type SetFigures } from './otherwiseSet'

const rules: readonly Drawing['rules'][] = ['all', 'open sides', 'double', 'dashed', 'none', 'horizontal']

/** @param all what the tables say is set so, heads and labels too. */
export const drawWithFigures = async (
  { form, title, figures }: Invented,
  seed: number,
  set: SetFigures,
  { all = false, ruled = true } = {},
): Promise<Uint8Array> => {
  const isSet = all ? isInTable : isFigure
  const draw = drawFrom(seed)
  const drawing = { ...plainDrawing, rules: pick(draw, ...rules), align: pick(draw, 0, 0.5, 1), rowsPerPage: 8 + draw(30) } as const
  const { pages } = drawReport(form, title, figures, drawing)
  const without = pages.map(page => ({ ...page, runs: page.runs.filter(run => !isSet(run)), ...(ruled ? {} : { rulings: [] }) }))
  const document = await PDFDocument.load(await drawPdf(without, {}))
  for (const [index, page] of document.getPages().entries()) {
    const own = pages[index] as Page
    const { context } = document
    // Fonts of one page are not those of another.
    page.node.set(PDFName.of('Resources'), page.node.Resources()?.clone() ?? context.obj({}))
    page.node.Resources()?.set(PDFName.of('Font'), page.node.Resources()?.lookup(PDFName.of('Font'))?.clone() ?? context.obj({}))
    const operators = set(
      page,
      own.runs.filter(isSet).map(run => placed(run, own.height)),
      draw,
    )
    const contents = page.node.get(PDFName.of('Contents'))
    const streams = contents instanceof PDFArray ? (contents.asArray() as PDFRef[]) : [contents as PDFRef]
    page.node.set(PDFName.of('Contents'), context.obj([...streams, context.register(context.flateStream(operators))]))
  }
  return document.save({ useObjectStreams: false, updateFieldAppearances: false })
}

/** Running text begins where tables have their border. */
const isInTable = ({ box }: Run): boolean => box[0] !== 60

const isFigure = ({ text }: Run): boolean => /^[\d.]+$/.test(text)
