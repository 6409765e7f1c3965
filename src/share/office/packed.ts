/** Files in a zip, and the parts of an office file, which is a zip too. */
import { strToU8, zipSync } from 'fflate'

/** Zips know times from 1980 on; the same content makes the same file. */
const mtime = new Date(1980, 0, 1)

/** Files by their paths, in this order → a zip. */
export const packed = (files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> =>
  // A copy: what fflate gives may be a view of a larger buffer.
  new Uint8Array(zipSync({ ...files }, { level: 6, mtime }))

const packaged = 'http://schemas.openxmlformats.org/package/2006'
export const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A part of an office file. */
export interface Part {
  readonly path: string
  /** Behind application/vnd.openxmlformats-officedocument. */
  readonly type: string
  readonly xml: string
}

/**
 * An office file.
 * @param parts the main one first.
 * @param links what the main part refers to by rId1, rId2, …: kind and path from there.
 */
export const officeFile = (parts: readonly [Part, ...Part[]], links: readonly (readonly [kind: string, path: string])[]) => {
  const [main] = parts
  const folder = main.path.slice(0, main.path.indexOf('/'))
  const types = parts.map(
    ({ path, type }) => `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  )
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    '_rels/.rels': relations([['officeDocument', main.path]]),
    [`${folder}/_rels/${main.path.slice(folder.length + 1)}.rels`]: relations(links),
    ...Object.fromEntries(parts.map(({ path, xml }) => [path, xml])),
  }
  return packed(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(header + xml)])))
}

const relations = (links: readonly (readonly [string, string])[]) =>
  `<Relationships xmlns="${packaged}/relationships">${links
    .map(([kind, path], at) => `<Relationship Id="rId${at + 1}" Type="${officeTypes}/${kind}" Target="${path}"/>`)
    .join('')}</Relationships>`
