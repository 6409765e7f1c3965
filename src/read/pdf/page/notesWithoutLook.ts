/** Fields and notes for which the file has no drawing: viewers draw what they hold, pdf.js as we read with it does not. */
import { hasMiddleIn } from '../../../geometry/middle'
import type { Box } from '../../../model/source'
import { DESCENT_EM, type Glyph } from '../../page/glyph'
import { applyToBox, type Matrix } from '../../page/matrix'
import type { PDFPageProxy } from '../pdfjs/types'

/** As pdf.js gives it. */
export type Annotation = Awaited<ReturnType<PDFPageProxy['getAnnotations']>>[number]

export interface Notes {
  /** What fields of text or of choice hold, in the middle of the field. */
  readonly glyphs: readonly Glyph[]
  /** Where notes say something that is not known. */
  readonly wordless: readonly Box[]
}

/** Annotations that stamp or sign a page, by their ids: what they say is none of its text. */
export const stampIds = (annotations: readonly Annotation[]): ReadonlySet<string> =>
  new Set(annotations.filter(isStamp).map(({ id }) => String(id)))

const isStamp = ({ subtype, fieldType }: Annotation): boolean => subtype === 'Stamp' || subtype === 'Watermark' || fieldType === 'Sig'

/** The glyphs, digits marked over which a viewer writes what a note says. */
export const doubtUnderNotes = (glyphs: readonly Glyph[], { wordless }: Notes): readonly Glyph[] =>
  wordless.length === 0
    ? glyphs
    : glyphs.map(glyph =>
        /[0-9０-９]/.test(glyph.text) && wordless.some(box => hasMiddleIn(glyph.box, box)) ? { ...glyph, cut: true as const } : glyph,
      )

/** AnnotationFlag of pdf.js: nobody sees it. */
const UNSEEN = 0x01 | 0x02 | 0x20

/** @param annotations of a page, as pdf.js gives them. @param viewport the page's transform to top-left points. */
export const notesWithoutLook = (annotations: readonly Annotation[], viewport: Matrix): Notes => {
  const left = annotations.filter(each => !each.hasAppearance && (each.annotationFlags & UNSEEN) === 0)
  const boxOf = ({ rect }: Annotation): Box => applyToBox(viewport, rect)
  return {
    glyphs: left.flatMap((each, index) =>
      each.fieldType === 'Tx' || each.fieldType === 'Ch' ? glyphsOf(shownBy(each), boxOf(each), -1 - index) : [],
    ),
    wordless: left.flatMap(each => (each.subtype === 'FreeText' && each.contentsObj?.str ? [boxOf(each)] : [])),
  }
}

interface Option {
  readonly exportValue: unknown
  readonly displayValue: unknown
}

/** What a field shows: what it holds, or what that is called where it was chosen from some. */
const shownBy = ({ fieldValue, options = [] }: Annotation): string =>
  [fieldValue ?? '']
    .flat()
    .map(value => String((options as readonly Option[]).find(({ exportValue }) => exportValue === value)?.displayValue ?? value))
    .join(' ')

/** What fields and free text show is print of the page; what stamps and other notes show is not. */
export const isPrint = (annotation: Annotation): boolean =>
  (annotation.subtype === 'Widget' || annotation.subtype === 'FreeText') && !isStamp(annotation)

/** Whether something is written in fields or notes of a page: pdf.js's own text has nothing of it. @param annotations as above. */
export const hasNotes = (annotations: readonly Annotation[]): boolean =>
  annotations.some(({ subtype, annotationFlags }) => (subtype === 'Widget' || subtype === 'FreeText') && (annotationFlags & UNSEEN) === 0)

/** Type in a field is no larger than this (points), and leaves some of its height free. */
const MAX_SIZE = 12
const FILLED = 0.8

/** @param object no other text is set in. */
const glyphsOf = (text: string, [left, top, right, bottom]: Box, object: number): Glyph[] => {
  const characters = [...text.trim()]
  const room = (right - left) / Math.max(1, characters.length)
  const size = Math.min(MAX_SIZE, FILLED * (bottom - top), 2 * room)
  const from = (left + right - (size / 2) * characters.length) / 2
  const baseline = (top + bottom + size) / 2 - DESCENT_EM * size
  return characters.map((character, at) => ({
    ...{ text: character, size, baseline, object, turn: 0, invisible: false },
    box: [from + (at * size) / 2, (top + bottom - size) / 2, from + ((at + 1) * size) / 2, (top + bottom + size) / 2],
  }))
}
