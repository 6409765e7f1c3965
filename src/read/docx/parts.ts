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
  /** Paths of documents put into this one, by id. */
  readonly chunks: ReadonlyMap<string, string>
  /** Paths of its pictures, by id. */
  readonly pictures: ReadonlyMap<string, string>
}

/** Throws a refusal where there is no main part, or one of them is damaged. */
export const findParts = (zip: Zip): Parts => findPartsIn(path => partAt(zip, path))

/** The same of parts that are there already. @param partAt null for a path at which there is none. */
export const findPartsIn = (partAt: PartAt): Parts => {
  const main = relationsOf(partAt, '').find(({ type }) => type === 'officeDocument')?.path ?? 'word/document.xml'
  const document = partAt(main)
  if (!document) throw new Refusal(damagedFile())
  const related = relationsOf(partAt, main)
  const part = (type: string) => {
    const path = related.find(relation => relation.type === type)?.path
    return path === undefined ? null : partAt(path)
  }
  const paths = (of: string) => new Map(related.flatMap(({ id, type, path }): [string, string][] => (type === of ? [[id, path]] : [])))
  return {
    ...{ document, styles: part('styles'), numbering: part('numbering'), comments: part('comments') },
    ...{ chunks: paths('aFChunk'), pictures: paths('image') },
  }
}

type PartAt = (path: string) => XmlNode | null

const partAt = (zip: Zip, path: string): XmlNode | null => {
  const bytes = zip.read(path)
  return bytes ? xmlTree(bytes, prefixes) : null
}

interface Relation {
  readonly id: string
  /** The last word of its type. */
  readonly type: string
  readonly path: string
}

/** What a part leads to within the file. @param path '' for the file itself. */
const relationsOf = (partAt: PartAt, path: string): Relation[] => {
  const cut = path.lastIndexOf('/') + 1
  const rels = partAt(`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`)
  return (rels ? elementsOf(rels) : []).flatMap(({ attributes }): Relation[] => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes
    if (mode === 'External') return []
    return [{ id, type: type.slice(type.lastIndexOf('/') + 1), path: resolvePath(path.slice(0, cut), target) }]
  })
}
