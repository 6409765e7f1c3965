import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { pageList } from '../text/pageList'
import { sniff } from './sniff'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)))

const codeOf = (file: Uint8Array) => {
  const found = sniff(file)
  return typeof found === 'string' ? found : found.code
}

const sentenceOf = (file: Uint8Array) => {
  const found = sniff(file)
  return typeof found === 'string' ? found : found.message
}

describe('a file is told by its content', () => {
  test('a PDF header is a PDF, even behind junk', () => {
    expect(sniff(bytes('%PDF-1.7\n%'))).toBe('pdf')
    expect(sniff(bytes('\n'.repeat(1000), '%PDF-1.4'))).toBe('pdf')
  })

  test('a sheet that Excel saved as XML is to be saved as a workbook, and no other XML is', () => {
    const xml = (root: string) => sentenceOf(bytes(`<?xml version="1.0"?>\n<?mso-application progid="x"?>\n<${root}>`))
    expect(xml('Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"')).toContain('另存为 xlsx')
    expect(xml('rss version="2.0"')).toContain('另存为 docx')
  })

  test('an archive that holds a PDF as it is, is an archive', () => {
    const zip = zipSync({ '年度报告.pdf': bytes('%PDF-1.7\n%') }, { level: 0 })
    expect(sniff(zip)).toBe('zip')
  })

  test('workbooks of kinds that are not read are named, and what to save them as', () => {
    const xlsb = zipSync({ '[Content_Types].xml': bytes('<Types/>'), 'xl/workbook.bin': bytes([0x83, 1, 0]) })
    expect(sentenceOf(xlsb)).toBe('这是 Excel 二进制工作簿（.xlsb），请用 WPS 或 Excel 打开后另存为 xlsx 再试。')
    const odf = (kind: string) =>
      zipSync({ mimetype: [bytes(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }], 'META-INF/manifest.xml': bytes('<m/>') })
    expect(sentenceOf(odf('spreadsheet'))).toBe('这是 ODF 表格（.ods），请用 WPS 或 Excel 打开后另存为 xlsx 再试。')
    expect(sentenceOf(odf('text'))).toContain('ODF 文档')
    const pages = zipSync({ 'Index/Document.iwa': bytes([0, 1]), 'Metadata/Properties.plist': bytes([0]) })
    expect(sentenceOf(pages)).toBe('这是苹果 Pages 或 Numbers 文件，请在其中导出为 Word、Excel 或 PDF 后再试。')
  })

  test('plain Chinese text is text, in UTF-8 and in GB18030', () => {
    expect(sniff(bytes('一、总体情况'))).toBe('text')
    expect(sniff(Uint8Array.of(0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xcc, 0xe5))).toBe('text')
  })

  test('nothing, blanks and a lone byte order mark are empty', () => {
    expect(codeOf(bytes())).toBe('empty')
    expect(codeOf(bytes(' \r\n\t\u3000'))).toBe('empty')
    expect(codeOf(bytes([0xef, 0xbb, 0xbf]))).toBe('empty')
    expect(codeOf(bytes([0xff, 0xfe]))).toBe('empty')
    expect(codeOf(bytes(' '.repeat(100_000)))).toBe('empty')
  })

  test('a JPG and a PNG are pictures, for who can read them', () => {
    expect(sniff(bytes([0xff, 0xd8, 0xff, 0xe0]))).toBe('picture')
    expect(sniff(bytes([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))).toBe('picture')
    expect(sniff(bytes([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]))).toBe('picture')
    expect(sniff(bytes('gouji/pictures/1 3 4\n', [0xff, 0xd8, 0xff, 0x89, 0x50, 0x4e, 0x47]))).toBe('picture')
  })

  test('a download of zero bytes only is damaged', () => {
    expect(codeOf(new Uint8Array(5000))).toBe('damaged')
  })

  test.each([
    ['GIF', 'GIF89a'],
    ['WebP', 'RIFF1234WEBPVP8 '],
    ['HEIC', [0, 0, 0, 24, ...bytes('ftypheic')]],
    ['BMP', ['BM', [16, 0, 0, 0, 0, 0, 0, 0, 0, 0]]],
    ['RAR', 'Rar!\u001a\u0007'],
    ['BZ2', 'BZh91AY&SY'],
    ['XZ', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 0, 4]],
    ['CAB', 'MSCF\u0000\u0000\u0000\u0000'],
    ['TAR', `report.docx${'\u0000'.repeat(246)}ustar\u000000`],
    ['RTF', '{\\rtf1\\ansi'],
    ['SYLK', 'ID;PCALCOOO32'],
    ['Word 95 或更早', [0xdb, 0xa5, 0x2d, 0, 0, 0, 9, 4]],
    ['视频', [0, 0, 0, 24, ...bytes('ftypisom')]],
  ])('%s is named, with what to do next', (name, content) => {
    const parts = Array.isArray(content) && Array.isArray(content[1]) ? content : [content]
    const file = name === 'BMP' ? bytes('BM', [16, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) : bytes(...(parts as (string | number[])[]))
    expect(codeOf(file)).toBe('unsupported')
    expect(sentenceOf(file)).toContain(name)
    expect(sentenceOf(file)).toMatch(/请.+。$/)
  })

  test.each([
    ['docx', 'PK\u0003\u0004....[Content_Types].xml......................word/document.xml'],
    ['xlsx', 'PK\u0003\u0004....[Content_Types].xml......................xl/workbook.xml'],
    ['ofd', 'PK\u0003\u0004..........................OFD.xml'],
    ['zip', 'PK\u0003\u0004..........................报告.pdf'],
    ['zip', 'PK\u0003\u0004..........................word/报告.pdf'],
    ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
    ['html', '\ufeff<!DOCTYPE html><html><body>一、总体情况'],
    ['html', '<!-- saved -->\n<HTML>'],
    ['html', "<meta charset='utf-8'><table><tr><td>一"],
    ['html', 'Version:0.9\r\nStartHTML:0000000105\r\n<html>'],
    ['html', '<p>一、总体情况</p>'],
    [
      'wordXml',
      '<?xml version="1.0"?>\r\n<?mso-application progid="Word.Document"?>\n<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">',
    ],
    ['wordXml', '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">'],
    ['mht', 'From: <saved>\nMIME-Version: 1.0\nContent-Type: multipart/related'],
  ])('%s has a reader', (kind, content) => {
    expect(sniff(bytes(content as string | number[]))).toBe(kind)
  })

  test('bytes that are no text are not read as text', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 251)
    expect(codeOf(noise)).toBe('unsupported')
  })
})

test('pages are listed as a person writes them', () => {
  expect(pageList([1, 2, 3, 7])).toBe('1—3、7')
})

test('a link and a result file are told from text that speaks of them', () => {
  const kindOf = (text: string) => sniff(new TextEncoder().encode(text))
  expect(kindOf('#r=1.AAAA')).toBe('link')
  expect(kindOf(' https://example.org/gouji/#r=1.AAAA\n')).toBe('link')
  expect(kindOf('请看 https://example.org/gouji/#r=1.AAAA')).toBe('text')
  expect(kindOf('\ufeff{\r\n  "schema" : "gouji/1", "source": {}')).toBe('result')
})

test.each(['{ "name": "x" }', '{"a":1}', '{"__proto__":{},"schema":1}', '\ufeff[\n{"a":1}]', '{}', '{"schema":"other/1"}'])(
  'data that is no result file is said to be none: %s',
  text => {
    expect(sniff(new TextEncoder().encode(text))).toMatchObject({
      code: 'unsupported',
      message: expect.stringContaining('不是勾稽的结果文件'),
    })
  },
)

test.each(['[附件] 某县水利局2023年政府信息公开工作年度报告', '{附件} 年度报告', '［1］年度报告'])(
  'a text that begins with a bracket is text: %s',
  text => {
    expect(sniff(new TextEncoder().encode(text))).toBe('text')
  },
)
