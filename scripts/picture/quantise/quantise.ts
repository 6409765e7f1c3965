/** Weights of an ONNX model → a quarter of their size: each a byte times the scale of its channel, multiplied out when the model is loaded. */
import { decode, encode, type Field } from './wire.ts'

/** Smaller tensors (numbers in them) are left as they are: they weigh nothing. */
const SMALLEST = 1024

/** Numbers of the fields, and codes of types, as onnx.proto has them. */
const GRAPH = 7
const METADATA = 14
const NODE = 1
const node = { input: 1, output: 2, name: 3, operator: 4, attribute: 5 }
const attribute = { name: 1, integer: 3, tensor: 5, type: 20 }
const tensor = { shape: 1, type: 2, name: 8, raw: 9 }
const FLOAT = 1
const INT8 = 3

/** @param model with its weights as constants, as paddle2onnx writes them. What it carries along besides its graph is left out. */
export const quantise = (model: Uint8Array): Uint8Array =>
  encode(
    decode(model).flatMap((field): Field[] => {
      // What the model carries along besides its graph: the characters, which go into a file of their own.
      if (field.number === METADATA) return []
      return [field.number === GRAPH && field.kind === 'bytes' ? { ...field, value: quantiseGraph(field.value) } : field]
    }),
  )

/** The text that a model carries along under a name; null where it has none. */
export const metadata = (model: Uint8Array, name: string): string | null => {
  for (const field of decode(model)) {
    if (field.number !== METADATA || field.kind !== 'bytes') continue
    const [key, value] = decode(field.value).map(part => (part.kind === 'bytes' ? text(part.value) : ''))
    if (key === name) return value ?? null
  }
  return null
}

const quantiseGraph = (graph: Uint8Array): Uint8Array => {
  const fields = decode(graph)
  const products = new Set(
    fields.flatMap(field =>
      field.number === NODE && field.kind === 'bytes' && operatorOf(field.value) === 'MatMul' ? inputsOf(field.value) : [],
    ),
  )
  return encode(fields.flatMap(field => (field.number === NODE && field.kind === 'bytes' ? quantiseNode(field, products) : [field])))
}

/** A constant of many floats → the same in bytes, a cast and a product. @param products names of what enters a matrix product: its channels are its columns. */
const quantiseNode = (field: Field & { kind: 'bytes' }, products: ReadonlySet<string>): Field[] => {
  if (operatorOf(field.value) !== 'Constant') return [field]
  const weight = weightOf(field.value)
  if (!weight) return [field]
  const name = outputOf(field.value)
  const axis = products.has(name) ? weight.shape.length - 1 : 0
  const { bytes, scales, scaleShape } = toBytes(weight, axis)
  return [
    constant(`${name}.bytes`, INT8, weight.shape, bytes),
    makeNode('Cast', [`${name}.bytes`], `${name}.cast`, [integer('to', FLOAT)]),
    constant(`${name}.scale`, FLOAT, scaleShape, new Uint8Array(scales.buffer)),
    makeNode('Mul', [`${name}.cast`, `${name}.scale`], name, []),
  ]
}

interface Weight {
  readonly shape: readonly number[]
  readonly values: Float32Array
}

const weightOf = (bytes: Uint8Array): Weight | null => {
  const value = decode(bytes).flatMap(field => (field.number === node.attribute && field.kind === 'bytes' ? decode(field.value) : []))
  const held = value.find(field => field.number === attribute.tensor)
  if (held?.kind !== 'bytes') return null
  const fields = decode(held.value)
  const shape = fields.flatMap(field => (field.number === tensor.shape ? shapeOf(field) : []))
  const raw = fields.find(field => field.number === tensor.raw)
  const type = fields.find(field => field.number === tensor.type)
  if (type?.kind !== 'varint' || Number(type.value) !== FLOAT || raw?.kind !== 'bytes' || shape.length < 2) return null
  if (raw.value.length < 4 * SMALLEST) return null
  return { shape, values: new Float32Array(new Uint8Array(raw.value).buffer) }
}

/** Numbers of a list stand one a field, or packed into one. */
const shapeOf = (field: Field): number[] => {
  if (field.kind === 'varint') return [Number(field.value)]
  const numbers: number[] = []
  let value = 0
  let shift = 1
  for (const byte of field.kind === 'bytes' ? field.value : []) {
    value += (byte & 127) * shift
    shift *= 128
    if (byte >= 128) continue
    numbers.push(value)
    value = 0
    shift = 1
  }
  return numbers
}

/** Each channel reaches from -127 to 127 times its scale, which is broadcast over the other axes. */
const toBytes = ({ shape, values }: Weight, axis: number) => {
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

const constant = (name: string, type: number, shape: readonly number[], raw: Uint8Array): Field => {
  const held = encode([
    ...shape.map((size): Field => ({ number: tensor.shape, kind: 'varint', value: BigInt(size) })),
    { number: tensor.type, kind: 'varint', value: BigInt(type) },
    { number: tensor.raw, kind: 'bytes', value: raw },
  ])
  const value = encode([
    { number: attribute.name, kind: 'bytes', value: Buffer.from('value') },
    { number: attribute.tensor, kind: 'bytes', value: held },
    { number: attribute.type, kind: 'varint', value: 4n },
  ])
  return makeNode('Constant', [], name, [value])
}

const integer = (name: string, value: number): Uint8Array =>
  encode([
    { number: attribute.name, kind: 'bytes', value: Buffer.from(name) },
    { number: attribute.integer, kind: 'varint', value: BigInt(value) },
    { number: attribute.type, kind: 'varint', value: 2n },
  ])

const makeNode = (operator: string, inputs: readonly string[], output: string, attributes: readonly Uint8Array[]): Field => ({
  number: NODE,
  kind: 'bytes',
  value: encode([
    ...inputs.map((name): Field => ({ number: node.input, kind: 'bytes', value: Buffer.from(name) })),
    { number: node.output, kind: 'bytes', value: Buffer.from(output) },
    { number: node.name, kind: 'bytes', value: Buffer.from(output) },
    { number: node.operator, kind: 'bytes', value: Buffer.from(operator) },
    ...attributes.map((value): Field => ({ number: node.attribute, kind: 'bytes', value })),
  ]),
})

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')

const textsOf = (bytes: Uint8Array, number: number): string[] =>
  decode(bytes).flatMap(field => (field.number === number && field.kind === 'bytes' ? [text(field.value)] : []))
const operatorOf = (bytes: Uint8Array) => textsOf(bytes, node.operator)[0] ?? ''
const inputsOf = (bytes: Uint8Array) => textsOf(bytes, node.input)
const outputOf = (bytes: Uint8Array) => textsOf(bytes, node.output)[0] ?? ''
