/** A JPEG as PDF takes it. */
import { damagedFile } from '../failures'
import { Refusal } from '../refusal'
import { exifTurn } from './exifTurn'
import type { Image } from './image'

const colours = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' } as const

/** Handed on as it is: only its size and colours stand in its frame header (SOF). @throws Refusal where it is damaged. */
export const jpegImage = (bytes: Uint8Array): Image => {
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
      const entries = `/ColorSpace${colours[parts]}/BitsPerComponent 8${decode}/Filter/DCTDecode`
      return { width, height, turn, strips: [{ height, entries, data: bytes }] }
    }
    at += 2 + length
  }
  throw new Refusal(damagedFile())
}
