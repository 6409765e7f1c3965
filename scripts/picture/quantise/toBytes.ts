import type { Weight } from './graph.ts'

/** Each channel reaches from -127 to 127 times its scale, which is broadcast over the other axes. */
export const toBytes = ({ shape, values }: Weight, axis: number) => {
  const channels = shape[axis] as number
  const inner = shape.slice(axis + 1).reduce((product, size) => product * size, 1)
  const channelOf = (index: number) => Math.floor(index / inner) % channels
  const scales = new Float32Array(channels)
  values.forEach((value, index) => {
    const channel = channelOf(index)
    scales[channel] = Math.max(scales[channel] as number, Math.abs(value) / 127)
  })
  const bytes = new Uint8Array(values.length)
  values.forEach((value, index) => {
    bytes[index] = Math.round(value / (scales[channelOf(index)] || 1)) & 255
  })
  return { bytes, scales, scaleShape: shape.map((size, at) => (at === axis ? size : 1)) }
}
