/** The parts of a Word file, found by what they are to each other, as producers name them as they like. */
import { damagedFile } from '../failures'
import { Refusal } from '../refusal'
import { resolvePath } from '../resolvePath'
import { elementsOf, type XmlNode, xmlTree } from '../xml/xmlTree'
import type { Zip } from '../zip'
import { prefixes } from './prefixes'

export interface Parts {
  readonly document: XmlNode
  readonly styles: XmlNode | null
  readonly numbering: XmlNode | null
  readonly comments: XmlNode | null
}

/** Throws a refusal where there is no main part, or one of them is damaged. */
export const findParts = (zip: Zip): Parts => {
  const main = relationsOf(zip, '').get('officeDocument') ?? 'word/document.xml'
  const document = partAt(zip, main)
  if (!document) throw new Refusal(damagedFile())
  const related = relationsOf(zip, main)
  const part = (type: string) => {
    const path = related.get(type)
    return path === undefined ? null : partAt(zip, path)
  }
  return { document, styles: part('styles'), numbering: part('numbering'), comments: part('comments') }
}

const partAt = (zip: Zip, path: string): XmlNode | null => {
  const bytes = zip.read(path)
  return bytes ? xmlTree(bytes, prefixes) : null
}

/** What a part leads to within the file, by the last word of its type. @param path '' for the file itself. */
const relationsOf = (zip: Zip, path: string): ReadonlyMap<string, string> => {
  const cut = path.lastIndexOf('/') + 1
  const rels = partAt(zip, `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`)
  const found = new Map<string, string>()
  for (const { attributes } of rels ? elementsOf(rels) : []) {
    const { Type: type = '', Target: target = '', TargetMode: mode } = attributes
    const key = type.slice(type.lastIndexOf('/') + 1)
    if (mode !== 'External' && !found.has(key)) found.set(key, resolvePath(path.slice(0, cut), target))
  }
  return found
}
