/**
 * A picture file → a PDF of one page that is that picture. So it is decoded, turned upright, read and drawn as a scanned page is, by pdf.js alone.
 */
import { zlibSync } from 'fflate'
import { damagedFile, unsupported } from '../failures'
import { MAX_SCAN } from '../limits'
import { Refusal } from '../refusal'
import { exifTurn } from './exifTurn'
import { pngPixels } from './pngPixels'

/** A page is as wide as A4, upright or on its side (points): what a picture says of its own size is the camera's. */
const PAGE = { short: 595, long: 842 }

/** @throws Refusal where the file is damaged, too large or of a rare kind. */
export const pictureToPdf = (bytes: Uint8Array): Uint8Array => {
  const image = bytes[0] === 0xff ? ofJpeg(bytes) : ofPng(bytes)
  if (image.width * image.height > MAX_SCAN) throw new Refusal(tooManyPixels())
  const wide = image.width > image.height
  const width = wide ? PAGE.long : PAGE.short
  const height = Math.round((width * image.height) / image.width)
  const drawing = ascii(`q ${width} 0 0 ${height} 0 0 cm /I Do Q`)
  return toFile([
    [ascii('<</Type/Catalog/Pages 2 0 R>>')],
    [ascii('<</Type/Pages/Count 1/Kids[3 0 R]>>')],
    [
      ascii(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Rotate ${image.turn}/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>`,
      ),
    ],
    [ascii(`<</Length ${drawing.length}>>stream\n`), drawing, ascii('\nendstream')],
    [
      ascii(
        `<</Type/XObject/Subtype/Image/Width ${image.width}/Height ${image.height}${image.entries}/Length ${image.data.length}>>stream\n`,
      ),
      image.data,
      ascii('\nendstream'),
    ],
  ])
}

interface Image {
  readonly width: number
  readonly height: number
  /** Degrees clockwise by which it is to be turned. */
  readonly turn: number
  /** How its data are to be understood, in words of PDF. */
  readonly entries: string
  readonly data: Uint8Array
}

const tooManyPixels = () =>
  unsupported('尺寸过大的图片', `像素超过 ${MAX_SCAN / 1_000_000} 百万，请用较低的分辨率（200—300 dpi）重新扫描或缩小后再试。`)

const colours = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' } as const

/** Handed on as it is: only its size and colours stand in its frame header (SOF). */
const ofJpeg = (bytes: Uint8Array): Image => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let turn = 0
  let isAdobe = false
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) throw new Refusal(damagedFile())
    const mark = bytes[at + 1] as number
    const length = view.getUint16(at + 2)
    if (mark === 0xe1) turn = exifTurn(bytes.subarray(at + 4, at + 2 + length)) ?? turn
    if (mark === 0xee && String.fromCharCode(...bytes.subarray(at + 4, at + 9)) === 'Adobe') isAdobe = true
    // C4, C8 and CC stand among the frame headers and are none.
    if (mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc) {
      const [height, width, parts] = [view.getUint16(at + 5), view.getUint16(at + 7), bytes[at + 9] as number]
      if (width === 0 || height === 0 || !(parts === 1 || parts === 3 || parts === 4)) break
      // Adobe's programs say how little ink there is, and others do as they.
      const decode = parts === 4 && isAdobe ? '/Decode[1 0 1 0 1 0 1 0]' : ''
      return { width, height, turn, entries: `/ColorSpace${colours[parts]}/BitsPerComponent 8${decode}/Filter/DCTDecode`, data: bytes }
    }
    at += 2 + length
  }
  throw new Refusal(damagedFile())
}

/** Colour types of PNG: how many numbers a pixel has, and which of them is see-through. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** Its rows are packed as PDF packs them; where they come in turns, or say what is see-through, they are unpacked: pixels are laid on white. */
const ofPng = (bytes: Uint8Array): Image => {
  const { header, palette, data } = chunksOf(bytes)
  const [width, height] = [header.getUint32(0), header.getUint32(4)]
  const [depth, type, laced] = [header.getUint8(8), header.getUint8(9), header.getUint8(12)]
  const count = channels[type]
  if (count === undefined || width === 0 || height === 0 || laced > 1 || ![1, 2, 4, 8, 16].includes(depth)) throw new Refusal(damagedFile())
  const space = type === 3 ? `[/Indexed/DeviceRGB ${palette.length / 3 - 1}<${hex(palette)}>]` : count < 3 ? '/DeviceGray' : '/DeviceRGB'
  if (count % 2 === 1 && laced === 0) {
    const parms = `/DecodeParms<</Predictor 15/Colors ${count}/BitsPerComponent ${depth}/Columns ${width}>>`
    return { width, height, turn: 0, entries: `/ColorSpace${space}/BitsPerComponent ${depth}/Filter/FlateDecode${parms}`, data }
  }
  if (width * height > MAX_SCAN) throw new Refusal(tooManyPixels())
  const pixels = pngPixels(data, { width, height, depth, count, isLaced: laced === 1, isPalette: type === 3 })
  if (!pixels) throw new Refusal(damagedFile())
  const flat = count % 2 === 0 ? onWhite(pixels, count) : pixels
  const entries = `/ColorSpace${space}/BitsPerComponent 8/Filter/FlateDecode`
  return { width, height, turn: 0, entries, data: zlibSync(flat, { level: 1 }) }
}

const chunksOf = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: Uint8Array[] = []
  let header: DataView | null = null
  let palette = new Uint8Array(0)
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const body = bytes.subarray(at + 8, at + 8 + length)
    if (name === 'IHDR' && body.length >= 13) header = new DataView(body.buffer, body.byteOffset, body.byteLength)
    if (name === 'PLTE') palette = body.slice()
    if (name === 'IDAT') parts.push(body)
    at += 12 + length
  }
  if (!header || parts.length === 0) throw new Refusal(damagedFile())
  return { header, palette, data: joined(parts) }
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

const ascii = (text: string) => Uint8Array.from(text, sign => sign.charCodeAt(0))

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

/** Objects → a file with its directory. */
const toFile = (objects: readonly (readonly Uint8Array[])[]): Uint8Array => {
  const parts: Uint8Array[] = [ascii('%PDF-1.4\n')]
  const places: number[] = []
  let size = 9
  const put = (part: Uint8Array) => {
    parts.push(part)
    size += part.length
  }
  for (const [index, object] of objects.entries()) {
    places.push(size)
    put(ascii(`${index + 1} 0 obj\n`))
    for (const part of object) put(part)
    put(ascii('\nendobj\n'))
  }
  const directory = size
  const lines = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  put(ascii(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`))
  put(ascii(`trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${directory}\n%%EOF\n`))
  return joined(parts)
}
