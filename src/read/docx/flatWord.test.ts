import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { cell, docxFile, inList, list, para, row, run, table } from '../../testing/docxFile'
import { readDocx, readFlatWord } from './readDocx'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The parts of a Word file side by side. */
const flat = (file: Uint8Array): Uint8Array =>
  bytesOf(
    `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${Object.entries(unzipSync(file))
      .map(([name, part]) => `<pkg:part pkg:name="/${name}"><pkg:xmlData>${strFromU8(part)}</pkg:xmlData></pkg:part>`)
      .join('')}</pkg:package>`,
  )

const of2003 = (body: string, before = ''): Uint8Array =>
  bytesOf(
    `<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:aml="http://schemas.microsoft.com/aml/2001/core">${before}<w:body><wx:sect>${body}</wx:sect></w:body></w:wordDocument>`,
  )
const linesOf = (body: string, before = '') => readFlatWord(of2003(body, before)).lines.map(({ text }) => text)

test('parts side by side are read as those of a packed file, lists and all', () => {
  const { kind, use } = list(1, ['chineseCounting', '%1、'])
  const file = docxFile({ body: `${para(run('总体情况'), inList(1))}${table(row(cell('规章'), cell('3')))}`, numbering: kind + use })
  expect(readDocx(file).lines[0]?.text).toBe('一、总体情况')
  expect(readFlatWord(flat(file))).toEqual(readDocx(file))
})

test('merged cells of Word 2003 are merged', () => {
  const merged = (text: string, merge: string) => `<w:tc><w:tcPr>${merge}</w:tcPr>${para(run(text))}</w:tc>`
  const body = `<w:tbl><w:tr>${merged('其他处理', '<w:vmerge w:val="restart"/>')}${cell('3')}</w:tr><w:tr>${merged('', '<w:vmerge/>')}${cell('5')}</w:tr></w:tbl>`
  const [printed] = readFlatWord(of2003(body)).printTables ?? []
  expect(printed?.rows.map(({ cells }) => cells.map(({ text, rowTo, rowFrom }) => `${text} ${rowTo - rowFrom}`))).toEqual([
    ['其他处理 2', '3 1'],
    ['5 1'],
  ])
})

test('changes of Word 2003 are read as accepted, notes and remarks left out', () => {
  const change = (type: string, inner: string) =>
    `<aml:annotation aml:id="1" w:type="Word.${type}"><aml:content>${inner}</aml:content></aml:annotation>`
  const note = `<w:r><w:footnote>${para(run('含转办'))}</w:footnote></w:r>`
  const body = `<w:p>${run('共')}${change('Deletion', '<w:r><w:delText>12</w:delText></w:r>')}${change('Insertion', run('15'))}${note}${change('Comment', para(run('核对')))}${run('件')}</w:p>`
  expect(linesOf(body)).toEqual(['共15件'])
  expect(readFlatWord(of2003(body)).revisions).toMatchObject({ insertions: 1, deletions: 1 })
})

test('numbers of lists of Word 2003 are counted', () => {
  const item = (text: string) => `<w:p><w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/></w:listPr></w:pPr>${run(text)}</w:p>`
  const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:nfc w:val="37"/><w:lvlText w:val="（%1）"/></w:lvl>'
  const lists = `<w:lists><w:listDef w:listDefId="4">${level}</w:listDef><w:list w:ilfo="1"><w:ilst w:val="4"/></w:list></w:lists>`
  expect(linesOf(item('予以公开') + item('部分公开'), lists)).toEqual(['（一）予以公开', '（二）部分公开'])
})

test('what is no document is refused', () => {
  expect(() => readFlatWord(bytesOf('<a/>'))).toThrow()
})
