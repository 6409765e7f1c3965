/**
 * Word documents that are one XML file: the parts of a newer one side by side (flat OPC), and Word 2003's own XML. Word and WPS save them, and programs
 * of offices write them from templates, as a rule with the ending .doc.
 */
import { damagedFile } from '../failures'
import { numberFormatOf } from '../office/numberFormat'
import { Refusal } from '../refusal'
import { childOf, elementsOf, type XmlNode, xmlTree } from '../xml/xmlTree'
import { findPartsIn, type Parts } from './parts'
import { prefixes } from './prefixes'

/** @returns the parts of the document. Throws a refusal where it is damaged, or holds none. */
export const flatParts = (bytes: Uint8Array): Parts => {
  const root = xmlTree(bytes, { ...prefixes, ...ofOneFile })
  if (root.name === 'pkg:package') return findPartsIn(packaged(root))
  if (root.name === 'w:wordDocument') return partsOf2003(root)
  throw new Refusal(damagedFile())
}

const ofOneFile = {
  'http://schemas.microsoft.com/office/2006/xmlPackage': 'pkg',
  'http://schemas.microsoft.com/office/word/2003/wordml': 'w',
  'http://schemas.microsoft.com/office/word/2003/auxHint': 'wx',
  'http://schemas.microsoft.com/aml/2001/core': 'aml',
}

/** Finds a part by its path; null for none. */
const packaged = (root: XmlNode): ((path: string) => XmlNode | null) => {
  const parts = new Map<string, XmlNode>()
  for (const part of elementsOf(root)) {
    const data = childOf(part, 'pkg:xmlData')
    const [own] = data ? elementsOf(data) : []
    if (own) parts.set((part.attributes['pkg:name'] ?? '').replace(/^\//, '').toLowerCase(), own)
  }
  return path => parts.get(path.toLowerCase()) ?? null
}

const partsOf2003 = (root: XmlNode): Parts => {
  const lists = childOf(root, 'w:lists')
  return {
    document: { ...root, children: elementsOf(root).flatMap(node => (node.name === 'w:body' ? [asNewer(node)] : [])) },
    styles: mapped(childOf(root, 'w:styles')),
    numbering: lists ? { ...lists, name: 'w:numbering', children: elementsOf(lists).flatMap(toNumbering) } : null,
    comments: null,
    chunks: new Map(),
    pictures: new Map(),
  }
}

const mapped = (node: XmlNode | undefined): XmlNode | null => (node ? asNewer(node) : null)

/** Elements that have other names since. */
const renamed: Readonly<Record<string, string>> = {
  ...{ 'w:vmerge': 'w:vMerge', 'w:hmerge': 'w:hMerge', 'w:hlink': 'w:hyperlink', 'w:listPr': 'w:numPr', 'w:ilfo': 'w:numId' },
  // A note stands amid the run that it belongs to.
  ...{ 'w:footnote': 'w:footnoteReference', 'w:endnote': 'w:endnoteReference' },
}
/** What a tracked change or a remark is, by its type. */
const annotations: Readonly<Record<string, string>> = {
  ...{ 'Word.Insertion': 'w:ins', 'Word.Deletion': 'w:del', 'Word.Numbering': 'w:numberingChange' },
}

/** An element of Word 2003, and all within it, as newer files write it. */
const asNewer = (node: XmlNode): XmlNode => {
  if (/^w:(?:foot|end)note$/.test(node.name)) return { ...node, name: renamed[node.name] ?? node.name, children: [] }
  const children = node.children.flatMap(child => (typeof child === 'string' ? [child] : contentOf(child)))
  return { ...node, name: renamed[node.name] ?? node.name, children }
}

/** Hints at sections stand around paragraphs and tables; changes and remarks around what they are about. */
const contentOf = (node: XmlNode): readonly (XmlNode | string)[] => {
  if (node.name !== 'aml:annotation') return [asNewer(node)]
  const type = node.attributes['w:type'] ?? ''
  if (/^Word\.(?:Comment|Bookmark)/.test(type) || type === 'Word.Formatting') return []
  const content = childOf(node, 'aml:content')
  const children = content ? asNewer(content).children : []
  return [{ ...node, name: annotations[type] ?? 'aml:annotation', children }]
}

/** Lists and their uses; how a level writes its number is said by a number, as in binary files. */
const toNumbering = (node: XmlNode): XmlNode[] => {
  const { attributes } = node
  if (node.name === 'w:listDef') {
    const levels = elementsOf(node).flatMap(level => (level.name === 'w:lvl' ? [toLevel(level)] : []))
    return [{ name: 'w:abstractNum', attributes: { 'w:abstractNumId': attributes['w:listDefId'] ?? '' }, children: levels }]
  }
  if (node.name !== 'w:list') return []
  const kind = { name: 'w:abstractNumId', attributes: childOf(node, 'w:ilst')?.attributes ?? {}, children: [] }
  const overrides = elementsOf(node).filter(({ name }) => name === 'w:lvlOverride')
  return [{ name: 'w:num', attributes: { 'w:numId': attributes['w:ilfo'] ?? '' }, children: [kind, ...overrides] }]
}

const toLevel = (level: XmlNode): XmlNode => ({
  ...level,
  children: elementsOf(level).map(node =>
    node.name === 'w:nfc' ? { ...node, name: 'w:numFmt', attributes: { 'w:val': numberFormatOf(Number(node.attributes['w:val'])) } } : node,
  ),
})
