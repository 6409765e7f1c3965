/**
 * A TIFF, as scanners and fax servers write it → its pages as PDF takes them (TIFF 6.0; as tiff2pdf does): the two formats pack pictures alike, so that
 * what is in a strip is handed on as it is.
 */
import { joinChunks } from '../../model/joinChunks'
import { damagedFile, unsupported } from '../failures'
import { MAX_PAGES } from '../limits'
import { Refusal } from '../refusal'
import type { Image, Strip } from './image'
import { type TiffFields, tiffDirectories } from './tiffDirectories'

export { isTiff } from './tiffDirectories'

/** Numbers of the fields that are asked for. */
const TAG = {
  ...{ subfile: 254, width: 256, height: 257, bits: 258, packing: 259, photometric: 262, fillOrder: 266, offsets: 273, turn: 274 },
  ...{ samples: 277, rows: 278, counts: 279, planar: 284, t4: 292, predictor: 317, colours: 320, tile: 322, jpegTables: 347 },
} as const

/** Of photometric interpretations. */
const WHITE_IS_0 = 0
const RGB = 2
const PALETTE = 3
const YCBCR = 6

/** Degrees clockwise that each orientation asks for; mirrored ones no scanner writes. */
const turns: Readonly<Record<number, number>> = { 1: 0, 3: 180, 6: 90, 8: 270 }

/** Small pictures that stand for a page, and masks of one, are no pages. */
const NO_PAGE = 0b101

/** @throws Refusal where it is damaged, or packed in a way that is rare on scans. */
export const tiffImages = (bytes: Uint8Array): readonly Image[] => {
  const directories = tiffDirectories(bytes, MAX_PAGES)
  const pages = directories.filter(fields => ((fields.numbers(TAG.subfile)[0] ?? 0) & NO_PAGE) === 0)
  if (pages.length === 0) throw new Refusal(damagedFile())
  return pages.map(fields => pageOf(bytes, fields))
}

const rare = () => new Refusal(unsupported('写法少见的 TIFF 图片', '不能识别，请用看图软件另存为 PDF、JPG 或 PNG 后再试。'))

const pageOf = (bytes: Uint8Array, fields: TiffFields): Image => {
  const one = (tag: number, otherwise: number) => fields.numbers(tag)[0] ?? otherwise
  const [width, height] = [one(TAG.width, 0), one(TAG.height, 0)]
  const [offsets, counts] = [fields.numbers(TAG.offsets), fields.numbers(TAG.counts)]
  if (fields.numbers(TAG.tile).length > 0) throw rare()
  if (width === 0 || height === 0 || offsets.length === 0 || counts.length !== offsets.length) throw new Refusal(damagedFile())
  const rows = Math.min(height, one(TAG.rows, height))
  if (rows === 0 || Math.ceil(height / rows) !== offsets.length) throw rare()
  const strips = offsets.map((offset, index): Strip => {
    const [own, end] = [Math.min(rows, height - index * rows), offset + (counts[index] as number)]
    if (end > bytes.length) throw new Refusal(damagedFile())
    return stripOf(bytes.subarray(offset, end), { width, height: own }, fields, one)
  })
  return { width, height, turn: turns[one(TAG.turn, 1)] ?? 0, strips: joinPlain(strips) }
}

interface Size {
  readonly width: number
  readonly height: number
}

type One = (tag: number, otherwise: number) => number

const stripOf = (data: Uint8Array, size: Size, fields: TiffFields, one: One): Strip => {
  const packing = one(TAG.packing, 1)
  const [bits, samples] = [one(TAG.bits, 1), one(TAG.samples, 1)]
  const photometric = one(TAG.photometric, WHITE_IS_0)
  const space = spaceOf(photometric, samples, bits, fields)
  // Rows of numbers one channel after the other, and numbers of two bytes, no scanner writes.
  if (space === null || ![1, 2, 4, 8].includes(bits) || (samples > 1 && one(TAG.planar, 1) !== 1)) throw rare()
  const isReversed = one(TAG.fillOrder, 1) === 2 && packing <= 4
  const shape = { bits, samples, isWhite0: photometric === WHITE_IS_0, isRgb: photometric === RGB }
  const filter = filterOf(packing, size, shape, one)
  const isFax = packing >= 2 && packing <= 4
  const decode = shape.isWhite0 && !isFax ? '/Decode[1 0]' : ''
  return {
    height: size.height,
    entries: `/ColorSpace${space}/BitsPerComponent ${bits}${decode}${filter}`,
    data: packing === 7 ? withTables(fields.bytes(TAG.jpegTables), data) : isReversed ? data.map(mirrored) : data,
  }
}

/** @returns null for colours that scans are not in. */
const spaceOf = (photometric: number, samples: number, bits: number, fields: TiffFields): string | null => {
  if (photometric <= 1) return samples === 1 ? '/DeviceGray' : null
  if (photometric === RGB || photometric === YCBCR) return samples === 3 ? '/DeviceRGB' : null
  if (photometric !== PALETTE || samples !== 1) return null
  const colours = fields.numbers(TAG.colours)
  const count = 1 << bits
  if (colours.length !== 3 * count) return null
  // All reds, then all greens, then all blues, of two bytes each.
  const hex = Array.from({ length: count }, (_, index) =>
    [0, 1, 2].map(part => byteInHex((colours[part * count + index] as number) >> 8)).join(''),
  )
  return `[/Indexed/DeviceRGB ${count - 1}<${hex.join('')}>]`
}

const byteInHex = (byte: number) => byte.toString(16).padStart(2, '0')

interface Shape {
  readonly bits: number
  readonly samples: number
  readonly isWhite0: boolean
  readonly isRgb: boolean
}

const filterOf = (packing: number, { width, height }: Size, { bits, samples, isWhite0, isRgb }: Shape, one: One): string => {
  const predicted = () => {
    const predictor = one(TAG.predictor, 1)
    if (predictor > 2) throw rare()
    return predictor === 1 ? '' : `/DecodeParms<</Predictor 2/Colors ${samples}/BitsPerComponent ${bits}/Columns ${width}>>`
  }
  const fax = (own: string) => `/Filter/CCITTFaxDecode/DecodeParms<</Columns ${width}/Rows ${height}/BlackIs1 ${!isWhite0}${own}>>`
  const options = one(TAG.t4, 0)
  switch (packing) {
    case 1:
      return ''
    case 2:
      return fax('/K 0/EncodedByteAlign true/EndOfBlock false')
    case 3:
      return fax(`/K ${options & 1 ? 1 : 0}/EndOfLine true/EndOfBlock false`)
    case 4:
      return fax('/K -1/EndOfBlock false')
    case 5:
      return `/Filter/LZWDecode${predicted()}`
    case 7:
      return `/Filter/DCTDecode${isRgb ? '/DecodeParms<</ColorTransform 0>>' : ''}`
    case 8:
    case 32_946:
      return `/Filter/FlateDecode${predicted()}`
    case 32_773:
      return '/Filter/RunLengthDecode'
    default:
      throw rare()
  }
}

/** The bits of a byte from its other end. */
const mirrored = (byte: number): number => {
  let out = 0
  for (let bit = 0; bit < 8; bit++) out |= ((byte >> bit) & 1) << (7 - bit)
  return out
}

/** What the strips of a page have in common stands once, between the begin and the end of a JPEG of its own. */
const withTables = (tables: Uint8Array | null, data: Uint8Array): Uint8Array => {
  if (!tables || tables.length < 4) return data
  const [begin, rest] = [tables.subarray(0, -2), data.subarray(2)]
  return joinChunks([begin, rest], begin.length + rest.length)
}

/** Strips that are not packed are one: there may be one for each row. */
const joinPlain = (strips: readonly Strip[]): readonly Strip[] => {
  const entries = strips[0]?.entries ?? ''
  if (entries.includes('/Filter')) return strips
  const sum = (of: (strip: Strip) => number) => strips.reduce((total, strip) => total + of(strip), 0)
  const data = joinChunks(
    strips.map(strip => strip.data),
    sum(strip => strip.data.length),
  )
  return [{ height: sum(({ height }) => height), entries, data }]
}
