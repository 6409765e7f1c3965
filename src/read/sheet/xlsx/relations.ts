/** What the parts of a workbook lead to. */
import { resolvePath } from '../../resolvePath'
import { elementsOf, type XmlNode, xmlTree } from '../../xml/xmlTree'
import type { Zip } from '../../zip'
import { prefixes } from './prefixes'

export interface Relation {
  /** The last word of its type: worksheet. */
  readonly type: string
  readonly path: string
}

/** By id; what lies outside of the file is none of it. @param path of the part; '' for the file itself. */
export const relationsOf = (zip: Zip, path: string): ReadonlyMap<string, Relation> => {
  const cut = path.lastIndexOf('/') + 1
  const root = treeAt(zip, `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`)
  const relations = new Map<string, Relation>()
  for (const { attributes } of elementsOf(root ?? { children: [] })) {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes
    if (mode !== 'External')
      relations.set(id, { type: type.slice(type.lastIndexOf('/') + 1), path: resolvePath(path.slice(0, cut), target) })
  }
  return relations
}

/** null where there is no such part. */
export const treeAt = (zip: Zip, path: string): XmlNode | null => {
  const bytes = zip.read(path)
  return bytes ? xmlTree(bytes, prefixes) : null
}
