/** A PNG as PDF takes it. */
import { zlibSync } from 'fflate'
import { joinChunks } from '../../model/joinChunks'
import { damagedFile } from '../failures'
import { Refusal } from '../refusal'
import { type Image, withinLimit } from './image'
import { pngPixels } from './pngPixels'

/** Colour types of PNG: how many numbers a pixel has, and which of them is see-through. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** Its rows are packed as PDF packs them; where they come in turns, or say what is see-through, they are unpacked: pixels are laid on white. @throws Refusal where it is damaged or too large. */
export const pngImage = (bytes: Uint8Array): Image => {
  const { header, palette, data } = chunksOf(bytes)
  const [width, height] = [header.getUint32(0), header.getUint32(4)]
  const [depth, type, laced] = [header.getUint8(8), header.getUint8(9), header.getUint8(12)]
  const count = channels[type]
  if (count === undefined || width === 0 || height === 0 || laced > 1 || ![1, 2, 4, 8, 16].includes(depth)) throw new Refusal(damagedFile())
  const space = type === 3 ? `[/Indexed/DeviceRGB ${palette.length / 3 - 1}<${hex(palette)}>]` : count < 3 ? '/DeviceGray' : '/DeviceRGB'
  if (count % 2 === 1 && laced === 0) {
    const parms = `/DecodeParms<</Predictor 15/Colors ${count}/BitsPerComponent ${depth}/Columns ${width}>>`
    return asOne(width, height, `/ColorSpace${space}/BitsPerComponent ${depth}/Filter/FlateDecode${parms}`, data)
  }
  withinLimit({ width, height })
  const pixels = pngPixels(data, { width, height, depth, count, isLaced: laced === 1, isPalette: type === 3 })
  if (!pixels) throw new Refusal(damagedFile())
  const flat = count % 2 === 0 ? onWhite(pixels, count) : pixels
  const entries = `/ColorSpace${space}/BitsPerComponent 8/Filter/FlateDecode`
  return asOne(width, height, entries, zlibSync(flat, { level: 1 }))
}

const asOne = (width: number, height: number, entries: string, data: Uint8Array): Image => ({
  ...{ width, height, turn: 0 },
  strips: [{ height, entries, data }],
})

const chunksOf = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Uint8Array[] = []
  let header: DataView | null = null
  let palette = new Uint8Array(0)
  let size = 0
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const body = bytes.subarray(at + 8, at + 8 + length)
    if (name === 'IHDR' && body.length >= 13) header = new DataView(body.buffer, body.byteOffset, body.byteLength)
    if (name === 'PLTE') palette = body.slice()
    if (name === 'IDAT') {
      parts.push(body)
      size += body.length
    }
    at += 12 + length
  }
  if (!header || parts.length === 0) throw new Refusal(damagedFile())
  return { header, palette, data: joinChunks(parts, size) }
}

/** The last number of each pixel says how much of it there is. */
const onWhite = (pixels: Uint8Array, count: number): Uint8Array => {
  const own = count - 1
  const out = new Uint8Array((pixels.length / count) * own)
  for (let i = 0; i * count < pixels.length; i++) {
    const share = (pixels[i * count + own] as number) / 255
    for (let part = 0; part < own; part++) out[i * own + part] = 255 + share * ((pixels[i * count + part] as number) - 255)
  }
  return out
}

const hex = (bytes: Uint8Array) => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
