/** Small Word files. */
import { zipOf } from './zipOf'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'

/** Namespaces of a part, by the prefixes that Word gives them. */
export const namespaces = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', office],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
]
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ')

export interface BuiltDocx {
  /** What stands in the body, the styles, the lists, the comments. */
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly comments?: string
  /** What stands before the document's root. */
  readonly before?: string
  /** Documents put into it, by the name of their part: the body names the first one by rId4. */
  readonly put?: Readonly<Record<string, Uint8Array>>
  /** Pictures, by the name of their part: the body names the first one by rId4. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>
}

export const docxFile = ({
  body,
  styles = '',
  numbering = '',
  comments = '',
  before = '',
  put = {},
  pictures = {},
}: BuiltDocx): Uint8Array =>
  zipOf({
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types">${types}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': `${before}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations([
      ...[['styles', 'styles.xml'] as const, ['numbering', 'numbering.xml'] as const, ['comments', '../word/comments.xml'] as const],
      ...Object.keys(pictures).map(name => ['image', name] as const),
      ...Object.keys(put).map(name => ['aFChunk', name] as const),
    ]),
    ...Object.fromEntries(Object.entries({ ...pictures, ...put }).map(([name, bytes]) => [`word/${name}`, bytes])),
    'word/styles.xml': `<w:styles ${namespaces}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${namespaces}>${numbering}</w:numbering>`,
    'word/comments.xml': `<w:comments ${namespaces}>${comments}</w:comments>`,
  })

const types = [
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  ...['document.main', 'styles', 'numbering', 'comments'].map(
    type =>
      `<Override PartName="/word/${type.replace('.main', '')}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`,
  ),
].join('')

const relations = (targets: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="${packaged}/relationships">${targets
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A run; @param look the inside of its properties. */
export const run = (text: string, look = '') =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** A paragraph of text, or of runs; @param shape the inside of its properties. */
export const para = (content: string, shape = '') =>
  `<w:p>${shape && `<w:pPr>${shape}</w:pPr>`}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`

/** A cell of paragraphs, or of text; @param shape the inside of its properties. */
export const cell = (content: string, shape = '') =>
  `<w:tc><w:tcPr>${shape}</w:tcPr>${content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : para(content)}</w:tc>`

export const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`

export const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`

/** A list of one kind, with its levels as [format, text]; more is put behind the text. */
export const list = (id: number, ...levels: readonly (readonly [format: string, text: string, more?: string])[]) => ({
  kind: `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text, more = ''], at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`,
  use: `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`,
})

export const inList = (id: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
