/** A report as an OFD file, laid out on pages of A4 in millimetres. */
import type { Form } from '../statute/form'
import { type BuiltPart, type BuiltTable, buildParts } from './marked'
import type { Figures } from './printed'
import { zipOf } from './zipOf'

/** How producers differ. */
export interface OfdLook {
  /** Steps from character to character: as runs (g 5 4.2), one by one, or none at all. */
  readonly steps?: 'runs' | 'each' | 'none'
  /** Objects have a matrix of their own. */
  readonly scaled?: boolean
  /** Lines are drawn as thin filled rectangles. */
  readonly filled?: boolean
  /** Text stands in objects of one character each. */
  readonly single?: boolean
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const isWide = (character: string) => character.charCodeAt(0) > 0x2e00
const widthOf = (text: string, size: number) => [...text].reduce((sum, character) => sum + size * (isWide(character) ? 1 : 0.5), 0)

const round = (value: number) => Math.round(value * 1000) / 1000

/** A text object with its left end and baseline on the page. */
export const textObject = (text: string, x: number, baseline: number, size: number, look: OfdLook = {}): string => {
  if (look.single && text.length > 1) {
    let at = x
    return [...text]
      .map(character => {
        const object = textObject(character, at, baseline, size, { ...look, single: false })
        at += widthOf(character, size)
        return object
      })
      .join('')
  }
  const scale = look.scaled ? 2 : 1
  const steps = [...text].slice(0, -1).map(character => round((size * (isWide(character) ? 1 : 0.5)) / scale))
  const width = round(widthOf(text, size))
  return (
    `<ofd:TextObject ID="${++ids}" Boundary="${round(x)} ${round(baseline - size)} ${width} ${round(1.2 * size)}" Font="1" Size="${round(size / scale)}"` +
    `${look.scaled ? ' CTM="2 0 0 2 0 0"' : ''}><ofd:FillColor Value="0 0 0"/>` +
    `<ofd:TextCode X="0" Y="${round(size / scale)}"${deltas(steps, look.steps ?? 'each')}>${escaped(text)}</ofd:TextCode></ofd:TextObject>`
  )
}

let ids = 100

const deltas = (steps: readonly number[], how: NonNullable<OfdLook['steps']>): string => {
  if (how === 'none' || steps.length === 0) return ''
  if (how === 'each') return ` DeltaX="${steps.join(' ')}"`
  const runs: { step: number; times: number }[] = []
  for (const step of steps) {
    const last = runs.at(-1)
    if (last?.step === step) last.times++
    else runs.push({ step, times: 1 })
  }
  return ` DeltaX="${runs.map(({ step, times }) => (times > 1 ? `g ${times} ${step}` : step)).join(' ')}"`
}

/** A line across or down the page. */
export const lineObject = (x: number, y: number, width: number, height: number, filled = false): string => {
  const [wide, high] = [Math.max(width, 0.2), Math.max(height, 0.2)]
  const path = filled ? `M 0 0 L ${wide} 0 L ${wide} ${high} L 0 ${high} C` : `M 0 0 L ${width} ${height}`
  const how = filled ? 'Fill="true" Stroke="false"' : 'LineWidth="0.2"'
  return `<ofd:PathObject ID="${++ids}" Boundary="${round(x)} ${round(y)} ${round(wide)} ${round(high)}" ${how}><ofd:AbbreviatedData>${path}</ofd:AbbreviatedData></ofd:PathObject>`
}

const [LEFT, TOP, RIGHT, BOTTOM] = [20, 25, 190, 270]

/** Writes from the top of a page down, and begins new ones. */
const typesetter = (look: OfdLook) => {
  const pages: string[][] = [[]]
  let y = TOP
  const room = (height: number) => {
    if (y + height <= BOTTOM) return
    pages.push([])
    y = TOP
  }
  const put = (object: string) => pages.at(-1)?.push(object)
  const paragraph = (text: string, size: number, centred = false) => {
    for (const line of wrapped(text, RIGHT - LEFT, size)) {
      room(1.7 * size)
      put(textObject(line, centred ? (LEFT + RIGHT - widthOf(line, size)) / 2 : LEFT, y + size, size, look))
      y += 1.7 * size
    }
  }
  /** Where a page ends a cell ends; what is left of it stands on the next, without its text. */
  const table = (built: BuiltTable) => {
    const cells = laidOut(built)
    const step = (RIGHT - LEFT) / Math.max(...cells.map(cell => cell.to))
    const heights = built.map((_, row) =>
      Math.max(6, ...cells.filter(cell => cell.row === row && cell.rows === 1).map(cell => 2 + 4.2 * linesOf(cell, step).length)),
    )
    for (let first = 0; first < heights.length; ) {
      room(heights[first] as number)
      let [end, bottom] = [first, y]
      while (end < heights.length && bottom + (heights[end] as number) <= BOTTOM) bottom += heights[end++] as number
      const above = (row: number) => heights.slice(first, row).reduce((sum, height) => sum + height, y)
      for (const cell of cells) {
        const [from, to] = [Math.max(first, cell.row), Math.min(end, cell.row + cell.rows)]
        if (from < to) part(cell, step, above(from), above(to) - above(from), cell.row >= first)
      }
      y = bottom
      first = end
    }
    y += 3
  }
  const part = (cell: LaidCell, step: number, top: number, high: number, isFirst: boolean) => {
    const [x, wide] = [LEFT + cell.from * step, (cell.to - cell.from) * step]
    for (const edge of [0, 1]) {
      put(lineObject(x, top + edge * high, wide, 0, look.filled))
      put(lineObject(x + edge * wide, top, 0, high, look.filled))
    }
    const lines = isFirst ? linesOf(cell, step) : []
    const baseline = top + (high - 4.2 * lines.length) / 2 + 3.4
    for (const [at, line] of lines.entries()) put(textObject(line, x + (wide - widthOf(line, 3)) / 2, baseline + 4.2 * at, 3, look))
  }
  return { pages, paragraph, table }
}

interface LaidCell {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly row: number
  readonly rows: number
}

const laidOut = (table: BuiltTable): LaidCell[] => {
  const taken = new Set<string>()
  return table.flatMap((row, index) => {
    let column = 0
    return row.map(({ text, columns = 1, rows = 1 }) => {
      while (taken.has(`${index} ${column}`)) column++
      const from = column
      column += columns
      for (let down = index; down < index + rows; down++) for (let at = from; at < column; at++) taken.add(`${down} ${at}`)
      return { text, from, to: column, row: index, rows }
    })
  })
}

const linesOf = ({ text, from, to }: LaidCell, step: number) => (text === '' ? [] : wrapped(text, (to - from) * step - 1.5, 3))

const wrapped = (text: string, width: number, size: number): string[] => {
  const lines = ['']
  for (const character of text) {
    if (widthOf((lines.at(-1) ?? '') + character, size) > width && lines.at(-1) !== '') lines.push('')
    lines.push((lines.pop() ?? '') + character)
  }
  return lines
}

const open = 'xmlns:ofd="http://www.ofdspec.org/2016"'

/** What a document has beside its pages; each as the inside of its part. */
export interface OfdExtras {
  readonly resources?: string
  /** Notes on the first page. */
  readonly notes?: string
  readonly attachments?: string
  /** By their paths. */
  readonly files?: Readonly<Record<string, Uint8Array>>
}

/** @param pages the objects of each. @param template objects behind those of every page. */
export const ofdOf = (pages: readonly (readonly string[])[], template: readonly string[] = [], extras: OfdExtras = {}): Uint8Array =>
  zipOf({
    ...extras.files,
    'OFD.xml': `<ofd:OFD ${open} DocType="OFD" Version="1.0"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${open}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes><ofd:TemplatePage ID="9" BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData><ofd:Pages>${pages
      .map((_, at) => `<ofd:Page ID="${at + 1}" BaseLoc="Pages/Page_${at}/Content.xml"/>`)
      .join(
        '',
      )}</ofd:Pages><ofd:Annotations>Annots/Annotations.xml</ofd:Annotations><ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments></ofd:Document>`,
    'Doc_0/Tpls/Tpl_0/Content.xml': `<ofd:Page ${open}><ofd:Content><ofd:Layer>${template.join('')}</ofd:Layer></ofd:Content></ofd:Page>`,
    'Doc_0/DocumentRes.xml': `<ofd:Res ${open} BaseLoc="Res">${extras.resources ?? ''}</ofd:Res>`,
    'Doc_0/Annots/Annotations.xml': `<ofd:Annotations ${open}><ofd:Page PageID="1"><ofd:FileLoc>Page_0/Annotation.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>`,
    'Doc_0/Annots/Page_0/Annotation.xml': `<ofd:PageAnnot ${open}>${extras.notes ?? ''}</ofd:PageAnnot>`,
    'Doc_0/Attachs/Attachments.xml': `<ofd:Attachments ${open}>${extras.attachments ?? ''}</ofd:Attachments>`,
    ...Object.fromEntries(
      pages.map((objects, at) => [
        `Doc_0/Pages/Page_${at}/Content.xml`,
        `<ofd:Page ${open}><ofd:Template TemplateID="9" ZOrder="Background"/><ofd:Content><ofd:Layer Type="Body"><ofd:PageBlock>${objects.join('')}</ofd:PageBlock></ofd:Layer></ofd:Content></ofd:Page>`,
      ]),
    ),
  })

export const partsToOfd = (title: string, parts: readonly BuiltPart[], look: OfdLook = {}): Uint8Array => {
  ids = 100
  const { pages, paragraph, table } = typesetter(look)
  paragraph(title, 6, true)
  for (const part of parts) {
    paragraph(part.heading, 5)
    if (part.table) table(part.table)
    for (const line of part.text) paragraph(line, 4.2)
  }
  const numbered = pages.map((objects, at) => [...objects, textObject(`- ${at + 1} -`, 100, 285, 4, look)])
  return ofdOf(numbered)
}

export const reportOfd = (form: Form, title: string, figures: Figures, look: OfdLook = {}): Uint8Array =>
  partsToOfd(title, buildParts(form, figures), look)
