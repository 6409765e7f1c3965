/** A small net of convolutions, run forward. */
import type { DigitInput } from './digitInput'

/** The net's layers as the training writes them: see scripts/picture/train/README.md. */
export interface DigitWeights {
  /** What its classes but the first mean; the first is "nothing". */
  readonly alphabet: string
  readonly height: number
  readonly layers: readonly DigitLayer[]
}

/** One convolution with its normalisation folded in. */
export interface DigitLayer {
  readonly inputs: number
  readonly outputs: number
  readonly kernel: readonly [rows: number, columns: number]
  readonly stride: readonly [rows: number, columns: number]
  readonly padding: readonly [rows: number, columns: number]
  readonly relu: boolean
  /** Signed bytes in base64, by output, input, row and column; times the scale of their output. */
  readonly weights: string
  readonly scales: readonly number[]
  readonly bias: readonly number[]
}

interface Maps {
  readonly channels: number
  readonly height: number
  readonly width: number
  readonly values: Float32Array
}

/** Columns of the picture that one of the last layer sees next to another. */
export const STEP = 4

/** A picture in, for every column of the last layer a chance for each class: they sum to 1. */
export type DigitNet = (input: Pick<DigitInput, 'width' | 'height' | 'ink'>) => readonly Float32Array[]

export const digitNetOf = (weights: DigitWeights): DigitNet => {
  const layers = weights.layers.map(layer => ({ ...layer, values: unpacked(layer) }))
  return ({ width, height, ink }) => {
    const first: Maps = { channels: 1, height, width: Math.ceil(width / STEP) * STEP, values: widened(ink, width, height) }
    const last = layers.reduce((maps, layer) => convolved(maps, layer, layer.values), first)
    return Array.from({ length: Math.ceil(width / STEP) }, (_, column) => chancesAt(last, column))
  }
}

const unpacked = ({ weights, scales }: DigitLayer): Float32Array => {
  const bytes = Uint8Array.from(atob(weights), sign => sign.charCodeAt(0))
  const each = bytes.length / scales.length
  return Float32Array.from(bytes, (byte, at) => ((byte << 24) >> 24) * (scales[Math.floor(at / each)] as number))
}

/** Paper on the right up to a whole number of the net's steps. */
const widened = (ink: Float32Array, width: number, height: number): Float32Array => {
  const wide = Math.ceil(width / STEP) * STEP
  const out = new Float32Array(wide * height)
  for (let y = 0; y < height; y++) out.set(ink.subarray(y * width, (y + 1) * width), y * wide)
  return out
}

const convolved = (maps: Maps, layer: DigitLayer, values: Float32Array): Maps => {
  const { kernel, stride, padding, outputs } = layer
  const height = Math.floor((maps.height + 2 * padding[0] - kernel[0]) / stride[0]) + 1
  const width = Math.floor((maps.width + 2 * padding[1] - kernel[1]) / stride[1]) + 1
  const places = height * width
  const seen = seenBy(maps, layer, width, height)
  const taps = maps.channels * kernel[0] * kernel[1]
  const out = new Float32Array(outputs * places)
  const mapOf = (output: number) => out.subarray(output * places, (output + 1) * places)
  const weightsOf = (output: number) => values.subarray(output * taps, (output + 1) * taps)
  for (let output = 0; output < outputs; output++) mapOf(output).fill(layer.bias[output] as number)
  for (let output = 0; output + 1 < outputs; output += 2)
    addProducts([mapOf(output), mapOf(output + 1)], [weightsOf(output), weightsOf(output + 1)], seen)
  if (outputs % 2 === 1) addProducts([mapOf(outputs - 1), new Float32Array(places)], [weightsOf(outputs - 1), new Float32Array(taps)], seen)
  if (layer.relu) for (let at = 0; at < out.length; at++) if ((out[at] as number) < 0) out[at] = 0
  return { channels: outputs, height, width, values: out }
}

/** What each number of a kernel is laid over, one after the other, for every place of the outcome; 0 beyond the edge. */
const seenBy = (maps: Maps, { kernel: [rows, columns], stride, padding }: DigitLayer, width: number, height: number): Float32Array => {
  const seen = new Float32Array(maps.channels * rows * columns * width * height)
  let to = 0
  for (let input = 0; input < maps.channels; input++)
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++)
        for (let y = 0; y < height; y++, to += width) {
          const from = y * stride[0] + row - padding[0]
          if (from < 0 || from >= maps.height) continue
          const source = (input * maps.height + from) * maps.width
          for (let x = 0, at = column - padding[1]; x < width && at < maps.width; x++, at += stride[1])
            if (at >= 0) seen[to + x] = maps.values[source + at] as number
        }
  return seen
}

/** Adds rows of numbers to two others, each times its weight for that one: four rows at once, since reading and writing take longer than reckoning. */
const addProducts = (
  [sum, other]: readonly [Float32Array, Float32Array],
  [weights, others]: readonly [Float32Array, Float32Array],
  rows: Float32Array,
): void => {
  const length = sum.length
  let row = 0
  for (; row + 3 < weights.length; row += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = weights.subarray(row, row + 4)
    const [e = 0, f = 0, g = 0, h = 0] = others.subarray(row, row + 4)
    for (let x = 0, at = row * length; x < length; x++, at++) {
      const one = rows[at] as number
      const two = rows[at + length] as number
      const three = rows[at + 2 * length] as number
      const four = rows[at + 3 * length] as number
      sum[x] = (sum[x] as number) + a * one + b * two + c * three + d * four
      other[x] = (other[x] as number) + e * one + f * two + g * three + h * four
    }
  }
  for (; row < weights.length; row++) {
    const [weight, next] = [weights[row] as number, others[row] as number]
    for (let x = 0, at = row * length; x < length; x++, at++) {
      sum[x] = (sum[x] as number) + weight * (rows[at] as number)
      other[x] = (other[x] as number) + next * (rows[at] as number)
    }
  }
}

/** Scores of one column as chances. */
const chancesAt = ({ channels, width, values }: Maps, column: number): Float32Array => {
  const scores = Float32Array.from({ length: channels }, (_, channel) => values[channel * width + column] as number)
  const most = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map(power => power / sum)
}
