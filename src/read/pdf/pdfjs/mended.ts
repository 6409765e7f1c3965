/**
 * A PDF whose directory is lost → one that pdf.js can open. The directory stands at the end of the file, and with a file cut off
 * it goes first, while most pages are still there.
 */

/** An object begins; its kind stands within its first bytes. */
const objectStart = /(\d{1,9})[\s\0]{1,9}(\d{1,5})[\s\0]{1,9}obj\b/g
const KIND_WITHIN = 4000

interface Found {
  readonly number: number
  readonly generation: number
  readonly kind: 'Catalog' | 'Pages' | 'Page' | null
  readonly body: string
}

/**
 * Adds a directory made of what is there.
 * @returns null where no page is found: in object streams, behind encryption, or nowhere.
 */
export const withDirectory = (bytes: Uint8Array): Uint8Array | null => {
  const objects = objectsIn(new TextDecoder('latin1').decode(bytes))
  const pages = objects.filter(({ kind }) => kind === 'Page')
  if (pages.length === 0 || objects.some(({ body }) => /\/Filter[\s\0]{0,9}\/Standard\b/.test(body))) return null
  const next = objects.reduce((highest, { number }) => Math.max(highest, number), 0) + 1
  const directory = `\nendstream endobj\n${directoryOf(objects, pages, next)}\nstartxref\n0\n%%EOF\n`
  const mended = new Uint8Array(bytes.length + directory.length)
  mended.set(bytes)
  mended.set(new TextEncoder().encode(directory), bytes.length)
  return mended
}

/** The file's own directory where it is still there, which knows the order of the pages and which are missing; else a new one. */
const directoryOf = (objects: readonly Found[], pages: readonly Found[], next: number): string => {
  const own = objects.find(
    ({ kind, body }) => kind === 'Catalog' && objects.some(tree => tree.kind === 'Pages' && tree.number === treeOf(body)),
  )
  if (own) return `trailer<</Size ${next}/Root ${reference(own)}>>`
  const tree = `${next} 0 obj<</Type/Pages/Count ${pages.length}/Kids[${pages.map(reference).join(' ')}]>>endobj`
  return `${tree}\n${next + 1} 0 obj<</Type/Catalog/Pages ${next} 0 R>>endobj\ntrailer<</Size ${next + 2}/Root ${next + 1} 0 R>>`
}

const treeOf = (catalog: string): number => Number(/\/Pages[\s\0]{1,9}(\d{1,9})/.exec(catalog)?.[1])

const reference = ({ number, generation }: Found) => `${number} ${generation} R`

/** The last one of each number counts: files grow at their end. */
const objectsIn = (text: string): Found[] => {
  const found = new Map<number, Found>()
  for (const match of text.matchAll(objectStart)) {
    const start = match.index + match[0].length
    const head = text.slice(start, start + KIND_WITHIN)
    const end = head.search(/endobj|stream/)
    const body = end < 0 ? head : head.slice(0, end)
    const kind = /\/Type[\s\0]{0,9}\/(Catalog|Pages|Page)\b/.exec(body)?.[1] as Found['kind'] | undefined
    found.set(Number(match[1]), { number: Number(match[1]), generation: Number(match[2]), kind: kind ?? null, body })
  }
  return [...found.values()]
}
