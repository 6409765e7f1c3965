/** What happens to whole files on their way: cut off, bytes changed or lost, put twice, coded anew. */
import type { Draw } from '../printed'

export type FileDamage = (bytes: Uint8Array, draw: Draw) => Uint8Array

const join = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap(part => [...part]))

const cutAt =
  (share: number): FileDamage =>
  bytes =>
    bytes.slice(0, Math.floor(share * bytes.length))

const kilobyte = 1024

/** Somewhere around the middle. */
const middle = (bytes: Uint8Array, draw: Draw): number => Math.floor(bytes.length / 4) + draw(Math.max(1, Math.floor(bytes.length / 2)))

const changed =
  (count: number): FileDamage =>
  (bytes, draw) => {
    const copy = bytes.slice()
    for (let at = 0; at < count; at++) copy[draw(copy.length)] = draw(256)
    return copy
  }

/** Cut anywhere, as a download that broke off. */
const cutAnywhere: FileDamage = (bytes, draw) => bytes.slice(0, 1 + draw(bytes.length - 1))

export const fileDamages: Readonly<Record<string, FileDamage>> = {
  'cut at 10 %': cutAt(0.1),
  'cut at 25 %': cutAt(0.25),
  'cut at 50 %': cutAt(0.5),
  'cut at 75 %': cutAt(0.75),
  'cut at 90 %': cutAt(0.9),
  'cut at 95 %': cutAt(0.95),
  'cut at 99 %': cutAt(0.99),
  'cut anywhere': cutAnywhere,
  '60 bytes changed': changed(60),
  '5 bytes changed': changed(5),
  'zeros amid it': (bytes, draw) => {
    const copy = bytes.slice()
    const at = middle(bytes, draw)
    return copy.fill(0, at, at + kilobyte)
  },
  'a kilobyte lost': (bytes, draw) => {
    const at = middle(bytes, draw)
    return join(bytes.subarray(0, at), bytes.subarray(at + kilobyte))
  },
  'zeros in a few places': (bytes, draw) => {
    const copy = bytes.slice()
    for (let place = 0; place < 3; place++) {
      const at = draw(copy.length)
      copy.fill(0, at, at + 1 + draw(40))
    }
    return copy
  },
  'a stretch lost': (bytes, draw) => {
    const at = middle(bytes, draw)
    return join(bytes.subarray(0, at), bytes.subarray(at + 1 + draw(400)))
  },
  'twice in one': bytes => join(bytes, bytes),
  'a mark of UTF-8 before it': bytes => join(Uint8Array.of(0xef, 0xbb, 0xbf), bytes),
}

/** Cut off within the first rows of the table of requests, where few of its figures are left to tell what they are. */
const cutAmidFirstRows: FileDamage = (bytes, draw) => {
  const text = new TextDecoder().decode(bytes)
  const rows = text.slice(0, text.indexOf('本年新收'))
  const from = new TextEncoder().encode(rows).length
  return bytes.slice(0, Math.min(bytes.length, from + draw(Math.max(1, Math.floor((bytes.length - from) / 8)))))
}

/** What befalls files that are text: other encodings, and ends within the table of requests. */
export const textDamages: Readonly<Record<string, FileDamage>> = {
  'cut amid the first rows': cutAmidFirstRows,
  'as UTF-16': bytes => utf16(bytes, true, true),
  'as UTF-16 without a mark': bytes => utf16(bytes, true, false),
  'as big-endian UTF-16': bytes => utf16(bytes, false, true),
  'as UTF-8 read as Latin': bytes => new TextEncoder().encode(new TextDecoder('latin1').decode(bytes)),
  'as UTF-8 read as GBK': bytes => new TextEncoder().encode(new TextDecoder('gbk').decode(bytes)),
}

const utf16 = (bytes: Uint8Array, little: boolean, marked: boolean): Uint8Array => {
  const text = `${marked ? '\ufeff' : ''}${new TextDecoder().decode(bytes)}`
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), little)
  return new Uint8Array(view.buffer)
}
