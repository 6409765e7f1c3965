/** Printed pages as other software changes them: papers cut to size, units, layers, notes, fields and figures set otherwise. */
import { degrees, PDFArray, type PDFContext, PDFDocument, PDFName, type PDFPage, type PDFRef, rgb } from '@cantoo/pdf-lib'
import type { Draw } from '../../src/testing/printed'
import { browserHeads, pageNumbers } from './chromium'
import { hostile, type LayoutOf, ordinary, pick } from './layout'
import type { CellKind, Look } from './page'

/** A look of a printed page, and what becomes of its PDF. */
export interface AlteredLook extends Look {
  readonly alter?: (document: PDFDocument) => void | Promise<void>
}

export const alterPdf = async (pdf: Uint8Array, { alter }: AlteredLook): Promise<Uint8Array> => {
  if (!alter) return pdf
  const document = await PDFDocument.load(pdf)
  await alter(document)
  return await document.save()
}

const spacer = (draw: Draw) => draw(1000)

const figures =
  (set: (text: string) => string) =>
  (text: string, kind: CellKind): string =>
    kind === 'figure' && text !== '' ? set(text) : text

const fullWidth = (text: string): string => text.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

const eachPage =
  (change: (page: PDFPage, index: number, document: PDFDocument) => void) =>
  (document: PDFDocument): void => {
    for (const [index, page] of document.getPages().entries()) change(page, index, document)
  }

const streamsOf = (page: PDFPage): PDFRef[] => {
  const contents = page.node.get(PDFName.of('Contents'))
  return contents instanceof PDFArray ? (contents.asArray() as PDFRef[]) : [contents as PDFRef]
}

const streamIn = (context: PDFContext, content: string): PDFRef => context.register(context.flateStream(content))

/** Puts operators before and behind all that a page draws, or draws it again between others. */
const around = (page: PDFPage, before: string, after: string, again?: string): void => {
  const { context } = page.doc
  const own = streamsOf(page)
  const more = again === undefined ? [] : [streamIn(context, `Q q ${again}`), ...own]
  page.node.set(PDFName.of('Contents'), context.obj([streamIn(context, `q ${before}`), ...own, ...more, streamIn(context, `Q ${after}`)]))
}

/** A layer of a name, shown or not. */
const layerIn = (document: PDFDocument, name: string, isShown: boolean): PDFRef => {
  const { context } = document
  const layer = context.register(context.obj({ Type: 'OCG', Name: name }))
  const config = isShown ? { ON: [layer], OFF: [] } : { ON: [], OFF: [layer] }
  document.catalog.set(PDFName.of('OCProperties'), context.obj({ OCGs: [layer], D: config }))
  return layer
}

/** Digits of a font that every viewer has, at places of a page, in a layer that is hidden. */
const hiddenFigures = (draw: Draw) => async (document: PDFDocument) => {
  const layer = layerIn(document, '上年数据', false)
  const font = await document.embedFont('Helvetica')
  for (const page of document.getPages()) {
    page.node.newFontDictionary('GoujiF', font.ref)
    const resources = page.node.Resources()
    resources?.set(PDFName.of('Properties'), document.context.obj({ L: layer }))
    const { width, height } = page.getSize()
    const name =
      [
        ...(resources
          ?.lookup(PDFName.of('Font'))
          ?.toString()
          .matchAll(/\/(GoujiF\S*)/g) ?? []),
      ].at(-1)?.[1] ?? 'GoujiF'
    const text = Array.from(
      { length: 120 },
      () => `1 0 0 1 ${draw(Math.floor(width))} ${draw(Math.floor(height))} Tm (${draw(400)}) Tj`,
    ).join(' ')
    around(page, '', `/OC /L BDC BT /${name} 8 Tf ${text} ET EMC`)
  }
}

const note = (page: PDFPage, draw: Draw, subtype: string, box: readonly [number, number, number, number]): void => {
  const { context } = page.doc
  const [left, bottom, right, top] = box
  const appearance = context.register(
    context.flateStream(`1 1 0.8 rg 0 0 ${right - left} ${top - bottom} re f 0 g BT /F 8 Tf 2 3 Td (${draw(500)}) Tj ET`, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, right - left, top - bottom],
      Resources: { Font: { F: { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' } } },
    }),
  )
  const annotation = context.obj({ Type: 'Annot', Subtype: subtype, Rect: [...box], F: 4, AP: { N: appearance } })
  page.node.addAnnot(context.register(annotation))
}

/** How many pages stand on a sheet beside and below each other, whether they run down first, and whether each has a frame. */
interface OnSheets {
  readonly across: number
  readonly down?: number
  readonly downFirst?: boolean
  readonly framed?: boolean
}

/** The pages drawn anew on sheets of a size (points), as where several are printed on one. */
const onSheets =
  ({ across, down = 1, downFirst = false, framed = false }: OnSheets, [width, height]: readonly [number, number]) =>
  async (document: PDFDocument): Promise<void> => {
    const pages = await document.embedPages(document.getPages())
    const count = document.getPageCount()
    const room = { width: width / across, height: height / down }
    for (let at = 0; at < pages.length; at += across * down) {
      const sheet = document.addPage([width, height])
      for (const [index, page] of pages.slice(at, at + across * down).entries()) {
        const scale = Math.min(room.width / page.width, room.height / page.height)
        const column = downFirst ? Math.floor(index / down) : index % across
        const row = downFirst ? index % down : Math.floor(index / across)
        const x = column * room.width + (room.width - page.width * scale) / 2
        const y = height - (row + 1) * room.height + (room.height - page.height * scale) / 2
        sheet.drawPage(page, { x, y, xScale: scale, yScale: scale })
        if (framed)
          sheet.drawRectangle({ x, y, width: page.width * scale, height: page.height * scale, borderWidth: 0.5, borderColor: rgb(0, 0, 0) })
      }
    }
    for (let at = count - 1; at >= 0; at--) document.removePage(at)
  }

/** Prints of many kinds, as what is set on sheets again. */
const printedAtAll = (draw: Draw): AlteredLook => ({
  css: pick(draw, '', 'tr { break-inside: avoid }'),
  ...(draw(3) === 0 ? { repeatHead: true as const } : {}),
  spacer: spacer(draw),
  pdf: { ...pick(draw, browserHeads, pageNumbers, {}), landscape: draw(3) === 0, scale: 0.8 + draw(71) / 100 },
})

/** A seal in red as viewers stamp it on a page, upon paper of its own or none. */
const seal = (page: PDFPage, draw: Draw): void => {
  const { context } = page.doc
  const { width, height } = page.getSize()
  const [x, y] = [60 + draw(width - 240), 60 + draw(height - 240)]
  const paper = draw(2) === 0 ? '1 1 1 rg 0 0 120 120 re f' : ''
  const star = '60 85 m 68 62 l 90 62 l 72 48 l 79 25 l 60 39 l 41 25 l 48 48 l 30 62 l 52 62 l h f'
  const look = context.register(
    context.flateStream(`${paper} 1 0 0 RG 1 0 0 rg 3 w 8 8 104 104 re S ${star} BT /F 10 Tf 28 12 Td (32011${draw(90000)}) Tj ET`, {
      ...{ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 120, 120] },
      Resources: { Font: { F: { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' } } },
    }),
  )
  page.node.addAnnot(
    context.register(context.obj({ Type: 'Annot', Subtype: 'Stamp', Rect: [x, y, x + 120, y + 120], F: 4, AP: { N: look } })),
  )
}

export const alteredLayouts: Readonly<Record<string, LayoutOf<AlteredLook>>> = {
  'three rules a table': ordinary(draw => ({
    css: `td { border: 0 } table { border-top: 1.5pt solid; border-bottom: 1.5pt solid } tr:nth-child(${pick(draw, 2, 3)}) td { border-bottom: .75pt solid }`,
    spacer: spacer(draw),
  })),
  'full-width digits': ordinary(draw => ({ cell: figures(fullWidth), spacer: spacer(draw) })),
  'thousands in threes': ordinary(draw => ({
    cell: figures(text => text.replace(/\B(?=(\d{3})+$)/g, pick(draw, ',', '，', ' '))),
    spacer: spacer(draw),
  })),
  'zero-width blanks in figures': ordinary(draw => ({
    cell: figures(text => [...text].join(pick(draw, '\u200b', '\ufeff', '\u200d', '\u2060'))),
    spacer: spacer(draw),
  })),
  'no-break blanks about figures': ordinary(draw => ({ cell: figures(text => `&nbsp;${text}&nbsp;`), spacer: spacer(draw) })),
  'digits in circles beside labels': hostile(draw => ({
    cell: (text, kind) => (kind === 'label' ? `${text}${pick(draw, '①', '*', '')}` : text),
    spacer: spacer(draw),
  })),
  'paper cut to size': ordinary(draw => ({
    spacer: spacer(draw),
    alter: eachPage(page => {
      const { width, height } = page.getSize()
      const [x, y] = [-draw(200), -draw(200)]
      page.setMediaBox(x, y, width - x + draw(200), height - y + draw(200))
      page.setCropBox(0, 0, width, height)
    }),
  })),
  'other units': ordinary(draw => ({
    spacer: spacer(draw),
    alter: eachPage(page => {
      const unit = pick(draw, 2, 4, 0.5)
      const { width, height } = page.getSize()
      around(page, `${1 / unit} 0 0 ${1 / unit} 0 0 cm`, '')
      page.setMediaBox(0, 0, width / unit, height / unit)
      page.setCropBox(0, 0, width / unit, height / unit)
      page.node.set(PDFName.of('UserUnit'), page.doc.context.obj(unit))
    }),
  })),
  'each page turned otherwise': ordinary(draw => ({
    spacer: spacer(draw),
    alter: eachPage(page => page.setRotation(degrees(90 * draw(4)))),
  })),
  'drawn twice as a shadow': hostile(draw => ({
    spacer: spacer(draw),
    alter: eachPage(page => around(page, '', '', `1 0 0 1 ${0.2 + draw(8) / 10} ${-draw(8) / 10} cm`)),
  })),
  'last year in a hidden layer': ordinary(draw => ({ spacer: spacer(draw), alter: hiddenFigures(draw) })),
  'all in a layer that is shown': ordinary(draw => ({
    spacer: spacer(draw),
    alter: document => {
      const layer = layerIn(document, '正文', true)
      for (const page of document.getPages()) {
        page.node.Resources()?.set(PDFName.of('Properties'), document.context.obj({ L: layer }))
        around(page, '/OC /L BDC', 'EMC')
      }
    },
  })),
  'notes in the margin': hostile(draw => ({
    spacer: spacer(draw),
    alter: eachPage(page => {
      const bottom = 60 + draw(700)
      note(page, draw, pick(draw, 'FreeText', 'Stamp', 'Text'), [4, bottom, 40, bottom + 14])
    }),
  })),
  'another text said of figures': hostile(draw => ({
    spacer: spacer(draw),
    alter: eachPage(page => around(page, `/Span <</ActualText (${draw(999)})>> BDC`, 'EMC')),
  })),
  'pages of another paper': ordinary(draw => ({
    spacer: spacer(draw),
    alter: onSheets({ across: 1 }, pick(draw, [419.5, 595.3], [841.9, 1190.6], [612, 792])),
  })),
  'two printed pages on a sheet': ordinary(draw => ({
    spacer: spacer(draw),
    alter: onSheets({ across: 2, framed: draw(3) === 0 }, pick(draw, [1190.6, 841.9], [841.9, 595.3])),
  })),
  'four printed pages on a sheet': ordinary(draw => ({
    ...printedAtAll(draw),
    alter: onSheets({ across: 2, down: 2, framed: draw(3) === 0 }, pick(draw, [595.3, 841.9], [841.9, 595.3], [841.9, 1190.6])),
  })),
  'many printed pages on a sheet': hostile(draw => ({
    ...printedAtAll(draw),
    alter: onSheets(
      { across: 2 + draw(3), down: 2 + draw(3), framed: draw(3) === 0 },
      pick(draw, [841.9, 1190.6], [1190.6, 841.9], [841.9, 595.3]),
    ),
  })),
  'printed pages above each other on a sheet': hostile(draw => ({
    ...printedAtAll(draw),
    alter: onSheets(
      { ...pick(draw, { across: 1, down: 2 }, { across: 2, down: 2 }), downFirst: true, framed: draw(3) === 0 },
      pick(draw, [841.9, 1190.6], [1190.6, 841.9], [595.3, 841.9]),
    ),
  })),
  'seals of viewers': hostile(draw => ({ spacer: spacer(draw), alter: eachPage(page => seal(page, draw)) })),
}
