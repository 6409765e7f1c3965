/** Ways in which programs put the figures of a table into a PDF: fields, pictures, outlines, notes, fonts of their own. Each adds figures to pages that have all else. */
import { type PDFContext, type PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFPage, type PDFRef, PDFString } from '@cantoo/pdf-lib'
import type { Run } from '../../src/model/source'
import type { Draw } from '../../src/testing/printed'
import { digitOutline, digitPicture } from './digitShapes'

/** A figure of a page, and where it is to be printed: points, y pointing up. */
export interface PlacedFigure {
  readonly text: string
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
}

/** Prints the figures of a page. @returns operators behind what the page has. */
export type SetFigures = (page: PDFPage, figures: readonly PlacedFigure[], draw: Draw) => string

export const placed = ({ text, box, size }: Run, height: number): PlacedFigure => ({
  ...{ text, size, x: box[0] },
  y: height - box[3] + 0.12 * size,
})

const f = (value: number) => Number(value.toFixed(2))
const widthOf = ({ text, size }: PlacedFigure) => (text.length * size) / 2

/** A simple font of a page by its entries; fonts of a page are kept in one dictionary, which pages may share. */
const withFont = (page: PDFPage, name: string, entries: (context: PDFContext) => PDFRef): void => {
  page.node.setFontDictionary(PDFName.of(name), entries(page.doc.context))
}

const helvetica = (context: PDFContext): PDFRef =>
  context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type1',
      BaseFont: 'Courier',
      FirstChar: 48,
      LastChar: 57,
      Widths: Array.from({ length: 10 }, () => 500),
    }),
  )

const shown = (font: string, { text, x, y, size }: PlacedFigure) => `BT /${font} ${size} Tf ${f(x)} ${f(y)} Td (${text}) Tj ET`

const plainly = (page: PDFPage, figures: readonly PlacedFigure[]): string => {
  withFont(page, 'Fig', helvetica)
  return figures.map(figure => shown('Fig', figure)).join('\n')
}

/** What a note or a field says of itself. */
type Entries = Readonly<Record<string, unknown>>

const boxOf = (figure: PlacedFigure, wider = 2) => [
  f(figure.x - wider),
  f(figure.y - 0.3 * figure.size),
  f(figure.x + widthOf(figure) + wider),
  f(figure.y + figure.size),
]

const appearance = (context: PDFContext, figure: PlacedFigure, before = ''): PDFRef => {
  const [left = 0, bottom = 0, right = 0, top = 0] = boxOf(figure)
  const content = `${before} /Tx BMC q BT 0 g /Fig ${figure.size} Tf ${f(figure.x - left)} ${f(figure.y - bottom)} Td (${figure.text}) Tj ET Q EMC`
  return context.register(
    context.flateStream(content, {
      ...{ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, right - left, top - bottom] },
      Resources: { Font: { Fig: helvetica(context) } },
    }),
  )
}

const addNote = (page: PDFPage, figure: PlacedFigure, entries: Entries): PDFRef => {
  const { context } = page.doc
  const note = context.register(context.obj({ Type: 'Annot', Rect: boxOf(figure), F: 4, ...entries } as never))
  page.node.addAnnot(note)
  return note
}

/** The document's form, made with its first field. */
const addField = (
  page: PDFPage,
  figure: PlacedFigure,
  index: number,
  { value = figure.text, ...entries }: Entries & { value?: string },
) => {
  const { context, catalog } = page.doc
  const name = PDFString.of(`f${page.ref.objectNumber}.${index}`)
  const ref = addNote(page, figure, {
    ...{ Subtype: 'Widget', FT: 'Tx', T: name, V: PDFString.of(value), DA: PDFString.of(`/Fig ${figure.size} Tf 0 g`) },
    ...entries,
  })
  const form = catalog.getOrCreateAcroForm()
  form.addField(ref)
  form.dict.set(PDFName.of('DR'), context.obj({ Font: { Fig: helvetica(context) } }))
  form.dict.set(PDFName.of('DA'), PDFString.of('/Fig 9 Tf 0 g'))
  return form
}

/** A font whose characters are drawn by the file itself. @param names of the ten digits. */
const drawnFont = (context: PDFContext, names: readonly string[], first: number, map: boolean): PDFRef =>
  context.register(
    context.obj({
      ...{ Type: 'Font', Subtype: 'Type3', FontBBox: [0, 0, 500, 800], FontMatrix: [0.001, 0, 0, 0.001, 0, 0] },
      ...{ FirstChar: first, LastChar: first + 9, Widths: names.map(() => 500), Resources: {} },
      CharProcs: Object.fromEntries(
        names.map((name, digit) => [
          name,
          context.register(context.flateStream(`500 0 0 0 500 800 d1 ${digitOutline(String(digit), 0, 0, 1000)} f`)),
        ]),
      ),
      Encoding: { Type: 'Encoding', Differences: [PDFNumber.of(first), ...names.map(name => PDFName.of(name))] },
      ...(map ? { ToUnicode: toUnicode(context, digit => first + digit, 2) } : {}),
    } as never),
  )

const toUnicode = (context: PDFContext, codeOf: (digit: number) => number, digits: 2 | 4): PDFRef => {
  const lines = Array.from(
    { length: 10 },
    (_, digit) => `<${codeOf(digit).toString(16).padStart(digits, '0')}> <${(48 + digit).toString(16).padStart(4, '0')}>`,
  )
  const range = digits === 2 ? '<00> <ff>' : '<0000> <ffff>'
  return context.register(
    context.flateStream(
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange ${range} endcodespacerange 10 beginbfchar\n${lines.join('\n')}\nendbfchar endcmap end end`,
    ),
  )
}

const inType3 =
  (names: (draw: Draw) => readonly string[], first: number, map: boolean): SetFigures =>
  (page, figures, draw) => {
    withFont(page, 'Fig3', context => drawnFont(context, names(draw), first, map))
    const codes = (text: string) => [...text].map(digit => (first + Number(digit)).toString(16).padStart(2, '0')).join('')
    return figures.map(({ text, x, y, size }) => `BT /Fig3 ${size} Tf ${f(x)} ${f(y)} Td <${codes(text)}> Tj ET`).join('\n')
  }

/** Glyphs of a font by number, that is all that is said of them. */
const byNumber =
  (first: number, map: boolean, width = 500): SetFigures =>
  (page, figures) => {
    withFont(page, 'FigN', context =>
      context.register(
        context.obj({
          ...{ Type: 'Font', Subtype: 'Type0', BaseFont: 'ABCDEF+Song', Encoding: 'Identity-H' },
          ...(map ? { ToUnicode: toUnicode(context, digit => first + digit, 4) } : {}),
          DescendantFonts: [
            {
              ...{ Type: 'Font', Subtype: 'CIDFontType2', BaseFont: 'ABCDEF+Song', DW: width },
              CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
              FontDescriptor: {
                ...{ Type: 'FontDescriptor', FontName: 'ABCDEF+Song', Flags: 4, FontBBox: [0, -200, 1000, 800] },
                ...{ ItalicAngle: 0, Ascent: 800, Descent: -200, CapHeight: 700, StemV: 80 },
              },
            },
          ],
        } as never),
      ),
    )
    const codes = (text: string) => [...text].map(digit => (first + Number(digit)).toString(16).padStart(4, '0'))
    return figures
      .map(({ text, x, y, size }) =>
        codes(text)
          .map((code, at) => `BT /FigN ${size} Tf ${f(x + (at * size) / 2)} ${f(y)} Td <${code}> Tj ET`)
          .join(' '),
      )
      .join('\n')
  }

const asPictures: SetFigures = (_, figures) =>
  figures
    .map(figure => `q ${f(widthOf(figure))} 0 0 ${f(0.8 * figure.size)} ${f(figure.x)} ${f(figure.y)} cm ${digitPicture(figure.text)} Q`)
    .join('\n')

const asOutlines: SetFigures = (_, figures) =>
  figures
    .map(({ text, x, y, size }) => [...text].map((digit, at) => `${digitOutline(digit, x + (at * size) / 2, y, size)} f`).join(' '))
    .join('\n')

/** Ways to set whole tables, heads and labels too, with lines or all in one. */
export const waysToSetTables = {
  'as pictures': asPictures,
  'as outlines': asOutlines,
  'as one picture': (_, texts) =>
    stretchesOf(texts)
      .map(stretch => {
        const [left, bottom] = [Math.min(...stretch.map(({ x }) => x)), Math.min(...stretch.map(({ y }) => y))]
        const right = Math.max(...stretch.map(text => text.x + widthOf(text)))
        const top = Math.max(...stretch.map(({ y, size }) => y + size))
        return `q ${f(right - left)} 0 0 ${f(top - bottom)} ${f(left)} ${f(bottom)} cm ${digitPicture('0123')} Q`
      })
      .join('\n'),
} satisfies Readonly<Record<string, SetFigures>>

/** Running text stands between texts that are this far (points) apart. */
const APART = 30

const stretchesOf = (texts: readonly PlacedFigure[]): PlacedFigure[][] => {
  const stretches: PlacedFigure[][] = []
  for (const text of [...texts].sort((one, another) => another.y - one.y)) {
    const last = stretches.at(-1)
    if (last && (last.at(-1) as PlacedFigure).y - text.y < APART) last.push(text)
    else stretches.push([text])
  }
  return stretches
}

/** A rectangle over a figure. */
const covered = (figure: PlacedFigure, colour: string): string => {
  const [left = 0, bottom = 0, right = 0, top = 0] = boxOf(figure, 0.5)
  return `q ${colour} ${left} ${bottom} ${f(right - left)} ${f(top - bottom)} re f Q`
}

const other = (figure: PlacedFigure, draw: Draw): PlacedFigure => ({ ...figure, text: String(draw(10 ** figure.text.length)) })

export const waysToSet = {
  plainly,
  'in fields': (page, figures) => {
    for (const [index, figure] of figures.entries()) addField(page, figure, index, { AP: { N: appearance(page.doc.context, figure) } })
    return ''
  },
  'in fields that viewers are to draw': (page, figures) => {
    for (const [index, figure] of figures.entries())
      addField(page, figure, index, {}).dict.set(PDFName.of('NeedAppearances'), page.doc.context.obj(true))
    return ''
  },
  'in fields without a look': (page, figures) => {
    for (const [index, figure] of figures.entries()) addField(page, figure, index, { MK: {} })
    return ''
  },
  'in fields, some of them without a look': (page, figures, draw) => {
    for (const [index, figure] of figures.entries())
      addField(page, figure, index, draw(3) > 0 ? { AP: { N: appearance(page.doc.context, figure) } } : {})
    return ''
  },
  'in fields that show less than they hold': (page, figures, draw) => {
    for (const [index, figure] of figures.entries())
      addField(page, figure, index, { AP: { N: appearance(page.doc.context, figure) }, value: other(figure, draw).text })
    return ''
  },
  'beside hidden fields': (page, figures, draw) => {
    for (const [index, figure] of figures.entries())
      if (draw(4) === 0)
        addField(page, figure, index, { F: 2, value: '99', AP: { N: appearance(page.doc.context, { ...figure, text: '99' }) } })
    return plainly(page, figures)
  },
  'as notes': (page, figures) => {
    for (const figure of figures)
      addNote(page, figure, {
        ...{ Subtype: 'FreeText', Contents: PDFString.of(figure.text), DA: PDFString.of(`/Helv ${figure.size} Tf 0 g`) },
        AP: { N: appearance(page.doc.context, figure) },
      })
    return ''
  },
  'as notes without a look': (page, figures) => {
    for (const figure of figures)
      addNote(page, figure, { Subtype: 'FreeText', Contents: PDFString.of(figure.text), DA: PDFString.of(`/Helv ${figure.size} Tf 0 g`) })
    return ''
  },
  'corrected by notes': (page, figures, draw) => {
    for (const figure of figures)
      if (draw(8) === 0) {
        const before = `1 g 0 0 ${f(widthOf(figure) + 4)} ${f(1.3 * figure.size)} re f`
        addNote(page, figure, {
          Subtype: 'FreeText',
          Contents: PDFString.of(figure.text),
          AP: { N: appearance(page.doc.context, figure, before) },
        })
      }
    return plainly(page, figures)
  },
  'marked yellow and underlined': (page, figures, draw) => {
    for (const figure of figures)
      if (draw(3) === 0) {
        const [left = 0, bottom = 0, right = 0, top = 0] = boxOf(figure, 0)
        const subtype = draw(2) === 0 ? 'Highlight' : 'Underline'
        addNote(page, figure, { Subtype: subtype, C: [1, 1, 0], QuadPoints: [left, top, right, top, left, bottom, right, bottom] })
      }
    return plainly(page, figures)
  },
  'struck out by notes': (page, figures, draw) => {
    for (const figure of figures)
      if (draw(12) === 0) {
        const [left = 0, bottom = 0, right = 0, top = 0] = boxOf(figure, 0)
        addNote(page, figure, { Subtype: 'StrikeOut', C: [1, 0, 0], QuadPoints: [left, top, right, top, left, bottom, right, bottom] })
      }
    return plainly(page, figures)
  },
  'covered with black': (page, figures, draw) =>
    `${plainly(page, figures)}\n${figures.map(figure => (draw(12) === 0 ? covered(figure, '0 g') : '')).join('\n')}`,
  'covered with white': (page, figures, draw) =>
    `${plainly(page, figures)}\n${figures.map(figure => (draw(12) === 0 ? covered(figure, '1 g') : '')).join('\n')}`,
  'covered by notes': (page, figures, draw) => {
    const { context } = page.doc
    for (const figure of figures)
      if (draw(12) === 0)
        addNote(page, figure, {
          Subtype: 'Square',
          AP: {
            N: context.register(context.flateStream('0 g 0 0 100 100 re f', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 100, 100] })),
          },
        })
    return plainly(page, figures)
  },
  'over what white covers': (page, figures, draw) => {
    const before = figures.map(figure => (draw(3) === 0 ? `${shown('Fig', other(figure, draw))} ${covered(figure, '1 g')}` : ''))
    return `${before.join('\n')}\n${plainly(page, figures)}`
  },
  'in a drawn font with names': inType3(() => ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'], 48, false),
  'in a drawn font with a map': inType3(() => Array.from({ length: 10 }, (_, digit) => `g${digit}`), 1, true),
  'in a drawn font that says nothing': inType3(draw => Array.from({ length: 10 }, (_, digit) => `g${digit + draw(1) * 10}`), 1, false),
  'in a drawn font with letters for digits': inType3(() => Array.from({ length: 10 }, (_, digit) => `a${digit + 50}`), 65, false),
  'in a drawn font with digits for other digits': inType3(
    () => Array.from({ length: 10 }, (_, digit) => `G${(digit + 3) % 10}`),
    48,
    false,
  ),
  'by number with a map': byNumber(17, true),
  'by number with a map and wrong widths': byNumber(17, true, 1000),
  'by number with a map and no widths': byNumber(17, true, 0),
  'by number alone': byNumber(17, false),
  'by number alone, among digits': byNumber(45, false),
  'by number alone, among letters': byNumber(0x41, false),
  'by number alone, among characters': byNumber(0x4e00, false),
  'as pictures': asPictures,
  'as outlines': asOutlines,
  'half of them as pictures': (page, figures, draw) => {
    const [some, rest] = [figures.filter((_, at) => at % 3 === draw(1)), figures.filter((_, at) => at % 3 !== 0)]
    return `${asPictures(page, some, draw)}\n${plainly(page, rest)}`
  },
  'half of them as outlines': (page, figures, draw) => {
    const [some, rest] = [figures.filter((_, at) => at % 3 === 0), figures.filter((_, at) => at % 3 !== 0)]
    return `${asOutlines(page, some, draw)}\n${plainly(page, rest)}`
  },
  'with their own text said': (page, figures) => {
    withFont(page, 'Fig', helvetica)
    return figures.map(figure => `/Span <</ActualText (${figure.text})>> BDC ${shown('Fig', figure)} EMC`).join('\n')
  },
  'with another text said': (page, figures, draw) => {
    withFont(page, 'Fig', helvetica)
    return figures.map(figure => `/Span <</ActualText (${draw(100)})>> BDC ${shown('Fig', figure)} EMC`).join('\n')
  },
  'digit by digit': (page, figures, draw) => {
    withFont(page, 'Fig', helvetica)
    const digits = figures.flatMap(figure =>
      [...figure.text].map((text, at) => ({ ...figure, text, x: figure.x + (at * figure.size) / 2 })),
    )
    return digits
      .map(digit => ({ digit, at: draw(1000) }))
      .sort((one, another) => one.at - another.at)
      .map(({ digit }) => shown('Fig', digit))
      .join('\n')
  },
  'twice for bold': (page, figures, draw) => {
    const aside = 0.1 + draw(8) / 10
    return `${plainly(page, figures)}\n${figures.map(figure => shown('Fig', { ...figure, x: figure.x + aside })).join('\n')}`
  },
  'filled and stroked': (page, figures) => {
    withFont(page, 'Fig', helvetica)
    return figures.map(figure => `q 2 Tr 0.3 w ${shown('Fig', figure)} Q`).join('\n')
  },
  'as clips that are painted': (page, figures) => {
    withFont(page, 'Fig', helvetica)
    return figures.map(figure => `q 7 Tr ${shown('Fig', figure)} ${f(figure.x - 2)} ${f(figure.y - 3)} 100 20 re f Q`).join('\n')
  },
  'in layers, half of them hidden': (page, figures, draw) => {
    withFont(page, 'Fig', helvetica)
    page.node.Resources()?.set(PDFName.of('Properties'), page.doc.context.obj({ L: hiddenLayer(page.doc) }))
    return figures.map(figure => (draw(8) === 0 ? `/OC /L BDC ${shown('Fig', figure)} EMC` : shown('Fig', figure))).join('\n')
  },
  'with a slanted and mirrored font': (page, figures) => {
    withFont(page, 'Fig', helvetica)
    return figures
      .map(({ text, x, y, size }) => `BT /Fig 1 Tf ${size} 0 ${0.2 * size} ${size} ${f(x)} ${f(y)} Tm (${text}) Tj ET`)
      .join('\n')
  },
  'scaled by the page': (page, figures) => {
    withFont(page, 'Fig', helvetica)
    return figures
      .map(
        ({ text, x, y, size }) =>
          `q 0.12 0 0 -0.12 ${f(x)} ${f(y)} cm BT 1 0 0 -1 0 0 Tm /Fig ${f(size / 0.12)} Tf <${PDFHexString.fromText(text)
            .asString()
            .slice(4)
            .replace(/00(..)/g, '$1')}> Tj ET Q`,
      )
      .join('\n')
  },
} satisfies Readonly<Record<string, SetFigures>>

const hiddenLayer = (document: PDFDocument): PDFRef => {
  const { context, catalog } = document
  const known = catalog.get(PDFName.of('OCProperties'))
  if (known)
    return (context.lookup(known) as unknown as { get(name: PDFName): { asArray(): PDFRef[] } })
      .get(PDFName.of('OCGs'))
      .asArray()[0] as PDFRef
  const layer = context.register(context.obj({ Type: 'OCG', Name: 'L' }))
  catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [layer], D: { ON: [], OFF: [layer] } }))
  return layer
}
