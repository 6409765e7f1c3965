/** Where notes that are no part of a page's text write on it: a stamp's words, what stands beside a line that strikes a figure out. */
import type { Box } from '../../../model/source'
import { applyToBox, type Matrix } from '../../page/matrix'
import { OPS } from '../pdfjs/operations'
import { type Annotation, isPrint } from './notesWithoutLook'
import { operatorsToDrawing } from './operators'

type Operators = readonly [operators: readonly number[], args: readonly unknown[]]

/**
 * @param operators of a page. @param annotations of it, as pdf.js gives them. @param viewport the page's transform to top-left points.
 * @returns boxes of the characters that such notes show; of words that slant the box of their note, but not that of a watermark, which takes the page.
 */
export const writtenByNotes = (...[operators, args, annotations, viewport]: [...Operators, readonly Annotation[], Matrix]): Box[] => {
  const heard = new Set(annotations.filter(isPrint).map(({ id }) => String(id)))
  const watermarks = new Set(annotations.filter(({ subtype }) => subtype === 'Watermark').map(({ id }) => String(id)))
  return operators.flatMap((operator, from): Box[] => {
    const [id, rect] = operator === OPS.beginAnnotation ? (args[from] as readonly [string, Box]) : []
    if (id === undefined || heard.has(id)) return []
    const to = operators.indexOf(OPS.endAnnotation, from)
    const note = [operators.slice(from, to), args.slice(from, to)] as const
    if (!note[0].includes(OPS.showText)) return []
    const { glyphs } = operatorsToDrawing(...note, viewport, () => null)
    const shown = glyphs.filter(({ text, invisible }) => text.trim() !== '' && !invisible).map(({ box }) => box)
    return shown.length > 0 || !rect || watermarks.has(id) ? shown : [applyToBox(viewport, rect)]
  })
}
