/** What a file is, told from its bytes: names lie (a picture saved as .pdf, a web page saved as .doc). */
import { boundIn } from '../model/boundPictures'
import { formatsInWords, pictureFormat } from '../model/formats'
import type { Failure } from '../model/result'
import { damaged, empty, foreignData, garbled, tooLarge, unknownFile, unsupported } from './failures'
import { MAX_BYTES } from './limits'
import { decodeText, isReadableText } from './text/decode'
import { garbledShare } from './text/garbled'
import { archive, reexport, resaveSheet } from './turnedAway'
import { listEntries } from './zipEntries'

/** The PDF standard lets the header stand anywhere in the first 1024 bytes; some producers put junk before it. */
const PDF_HEADER_WITHIN = 1024

/** Text is recognised by its beginning; enough to pass a long preamble without a digit or a comma. Bytes. */
const TEXT_SAMPLE = 64 * 1024

/** A text with more garbled lines than this part of all has nothing left to read. */
const MOST_GARBLED = 0.6

/** Bytes of a zip in which its first part tells what an ODF file is. */
const ODF_KIND_WITHIN = 200

/** Names of the parts of a zip stand before its first entries too. Bytes. */
const ZIP_WINDOW = 64 * 1024

/** Kinds that have a reader. wordXml: a Word document that is one XML file; ole: the container of .doc, .wps and .xls, and of what is locked with a password; mht: a web page with its parts; picture: a JPG, PNG or TIFF, or several bound together. */
export type ReadKind = 'pdf' | 'text' | 'html' | 'mht' | 'docx' | 'wordXml' | 'xlsx' | 'ole' | 'ofd' | 'picture'

/** A report in one of the kinds that are read, or the result of one: in a link, or in a result file; an archive of several; or a blank form to fill in. */
export type FileKind = ReadKind | 'zip' | 'link' | 'result' | 'blank'

/**
 * Decides which reader takes the file.
 * @returns the kind of reader, or the failure to show where no reader takes it.
 */
export const sniff = (bytes: Uint8Array): FileKind | Failure => {
  if (bytes.length === 0) return empty()
  if (bytes.length > MAX_BYTES) return tooLarge(bytes.length)
  // What an archive holds without compression stands in it as it is, a PDF's header too.
  const begin = latin1(bytes, 0, PDF_HEADER_WITHIN)
  if (!begin.startsWith('PK\u0003\u0004') && /%PDF-\d/.test(begin)) return 'pdf'
  return knownKind(bytes) ?? textOrNot(bytes)
}

const picture = (format: string) =>
  unsupported(`${format} 图片`, '这种图片不能识别，请另存为 JPG、PNG 或 PDF 后再试，最好换用由 Word、WPS 直接导出的 PDF。')
const choose = `请选择年度报告的文件（${formatsInWords}、${pictureFormat.name}）`
const media = () => unsupported('音频或视频文件', `${choose}。`)
/** First bytes of kinds that are read, or recognised in order to say what to do with them. `at` is an offset in bytes. */
const signatures: readonly { readonly at: number; readonly hex: string; readonly say: (bytes: Uint8Array) => FileKind | Failure }[] = [
  { at: 0, hex: 'ffd8ff', say: () => 'picture' },
  { at: 0, hex: '89504e47', say: () => 'picture' },
  { at: 0, hex: '47494638', say: () => picture('GIF') },
  { at: 0, hex: '49492a00', say: () => 'picture' },
  { at: 0, hex: '4d4d002a', say: () => 'picture' },
  { at: 8, hex: '57454250', say: () => picture('WebP') },
  { at: 0, hex: '504b0304', say: bytes => zip(bytes) },
  { at: 0, hex: '504b0506', say: () => 'zip' },
  { at: 0, hex: '526172211a07', say: () => archive('RAR') },
  { at: 0, hex: '377abcaf271c', say: () => archive('7z') },
  { at: 0, hex: '1f8b08', say: () => archive('GZ') },
  { at: 0, hex: '425a68', say: () => archive('BZ2') },
  { at: 0, hex: 'fd377a585a00', say: () => archive('XZ') },
  { at: 0, hex: '4d53434600000000', say: () => archive('CAB') },
  { at: 257, hex: '7573746172', say: () => archive('TAR') },
  { at: 0, hex: 'd0cf11e0a1b11ae1', say: () => 'ole' },
  { at: 0, hex: 'dba52d00', say: () => unsupported('Word 95 或更早的文件', reexport) },
  { at: 0, hex: '7b5c727466', say: () => unsupported('RTF 文件', reexport) },
  { at: 0, hex: '49443b50', say: () => unsupported('SYLK 表格（.slk）', resaveSheet) },
  { at: 0, hex: '49443303', say: media },
  { at: 0, hex: '1a45dfa3', say: media },
  { at: 0, hex: '52494646', say: media },
  { at: 0, hex: '4d5a', say: () => unsupported('程序文件', `不能读取，${choose}。`) },
]

const knownKind = (bytes: Uint8Array): FileKind | Failure | null => {
  if (latin1(bytes, 4, 4) === 'ftyp') return /^(hei|mif1|msf1|avif)/.test(latin1(bytes, 8, 4)) ? picture('HEIC') : media()
  if (boundIn(bytes)) return 'picture'
  if (latin1(bytes, 0, 2) === 'BM' && bytes.length > 14 && u32(bytes, 2) === bytes.length) return picture('BMP')
  const known = signatures.find(({ at, hex }) => startsWith(bytes, at, hex) && !(hex === '4d5a' && !bytes.subarray(0, 64).includes(0)))
  return known ? known.say(bytes) : null
}

/** A Word, Excel or OFD file is a zip too; which one, the names of its parts tell. */
const zip = (bytes: Uint8Array): FileKind | Failure => {
  const names = listEntries(bytes)?.map(entry => entry.name) ?? namesIn(bytes)
  const has = (part: RegExp) => names.some(name => part.test(name))
  if (has(/^\[content_types\]\.xml$/i)) {
    if (has(/^word\//i)) return 'docx'
    if (has(/^xl\/workbook\.bin$/i)) return unsupported('Excel 二进制工作簿（.xlsb）', resaveSheet)
    if (has(/^xl\//i)) return 'xlsx'
    if (has(/^ppt\//i)) return unsupported('演示文稿（.pptx）', `${choose}。`)
  }
  if (has(/^OFD\.xml$/i)) return 'ofd'
  if (has(/^Index(?:\/Document\.iwa|\.zip)$/))
    return unsupported('苹果 Pages 或 Numbers 文件', '请在其中导出为 Word、Excel 或 PDF 后再试。')
  if (has(/^mimetype$/) && has(/^META-INF\/manifest\.xml$/)) {
    // What it is stands first, as it is.
    const isSheet = latin1(bytes, 0, ODF_KIND_WITHIN).includes('opendocument.spreadsheet')
    return isSheet ? unsupported('ODF 表格（.ods）', resaveSheet) : unsupported('ODF 文档', reexport)
  }
  return 'zip'
}

/** Of a zip that is cut off, the names that stand before its entries. */
const namesIn = (bytes: Uint8Array): string[] =>
  latin1(bytes, 0, ZIP_WINDOW).match(/\[Content_Types\]\.xml|OFD\.xml|(?:word|xl|ppt)\/(?=[\w./]{3})/gi) ?? []

/** A link that carries a result, or the part of it from # on, and nothing beside it. */
const isLink = (text: string): boolean => text.includes('#r=') && !/\s/.test(text)
/** The schema stands at the beginning of a result file; whoever indented it anew, or damaged its first byte, left it there. No report has it. */
const schema = /"schema"\s{0,99}:\s{0,99}"gouji\//
const SCHEMA_WITHIN = 2000

const isResult = (start: string): boolean => schema.test(start.slice(0, SCHEMA_WITHIN))

/** JSON, by how it begins: no report begins with a brace and a quotation mark. */
const isData = (start: string): boolean => /^(\{\s{0,99}["}]|\[\s{0,99}[[{"\]])/.test(start)

const textOrNot = (bytes: Uint8Array): FileKind | Failure => {
  if (bytes.every(byte => byte === 0)) return damaged()
  const { text } = decodeText(bytes.subarray(0, TEXT_SAMPLE))
  if (text.trim() === '') return bytes.length <= TEXT_SAMPLE || decodeText(bytes).text.trim() === '' ? empty() : 'text'
  // Nearly all of it: a few such lines are lines that were lost.
  if (garbledShare(text.split('\n')) > MOST_GARBLED) return garbled()
  if (!isReadableText(text)) return unknownFile(`${choose}；如果是其他格式，请先另存为 PDF。`)
  const start = behindComments(text)
  if (isLink(start.trimEnd())) return 'link'
  if (start.startsWith('{"schema":"gouji/blank-form/')) return 'blank'
  if (isResult(start)) return 'result'
  if (isData(start)) return foreignData()
  if (wordXml.test(start)) return 'wordXml'
  if (pageStart.test(start)) return 'html'
  if (/^<\?xml\b/i.test(start)) return ofXml(start)
  if (/^MIME-Version:/im.test(start.slice(0, 1000)) && /^Content-Type:/im.test(start)) return 'mht'
  return 'text'
}

const ofXml = (start: string): FileKind | Failure => {
  if (/<html\b/i.test(start)) return 'html'
  // The root of Excel 2003's XML says so.
  return start.slice(0, 4000).includes('urn:schemas-microsoft-com:office:spreadsheet')
    ? unsupported('Excel 的 XML 表格', resaveSheet)
    : unsupported('XML 文件', reexport)
}

/** The root of Word 2003's XML, or of the parts of a Word file side by side, behind what says so to the system. */
const wordXml =
  /^(?:<\?[^>]{0,300}\?>\s{0,99}|<!--(?:(?!-->).){0,2000}-->\s{0,99}){0,9}<(?:[\w-]{1,20}:)?(?:wordDocument\b[^>]{0,9000}\/word\/2003\/wordml|package\b[^>]{0,3000}\/2006\/xmlPackage)/s

/** A page, or a part of one as a clipboard holds it: bare, or behind the lines in which Windows says where it begins. */
const pageStart =
  /^(?:Version:[\d.]{1,5}\s{1,9}StartHTML:|<(?:!doctype\s{1,9}html|html|head|body|meta|title|style|link|base|script|center|font|table|tbody|tr|colgroup|div|span|section|article|main|p|h[1-6]|ul|ol|b|strong)\b)/i

/** Web pages that were saved begin with a comment that says from where. */
const behindComments = (text: string): string => {
  let rest = text.trimStart()
  while (rest.startsWith('<!--') && rest.includes('-->')) rest = rest.slice(rest.indexOf('-->') + 3).trimStart()
  return rest
}

const startsWith = (bytes: Uint8Array, at: number, hex: string) =>
  hex.length / 2 + at <= bytes.length &&
  [...bytes.subarray(at, at + hex.length / 2)].map(b => b.toString(16).padStart(2, '0')).join('') === hex

const latin1 = (bytes: Uint8Array, from: number, length: number): string => {
  let text = ''
  for (const byte of bytes.subarray(from, from + length)) text += String.fromCharCode(byte)
  return text
}

/** Little endian. */
const u32 = (bytes: Uint8Array, at: number) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true)
