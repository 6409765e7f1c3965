/** Nodes of an ONNX model's graph, as far as its weights are rewritten: numbers of the fields, and codes of types, as onnx.proto has them. */
import { decode, encode, type Field } from './wire.ts'

export const GRAPH = 7
export const METADATA = 14
export const NODE = 1
const node = { input: 1, output: 2, name: 3, operator: 4, attribute: 5 }
const attribute = { name: 1, real: 2, integer: 3, tensor: 5, type: 20 }
const tensor = { shape: 1, type: 2, name: 8, raw: 9 }
export const FLOAT = 1
export const UINT8 = 2
export const INT8 = 3

/** A constant of floats. */
export interface Weight {
  readonly shape: readonly number[]
  readonly values: Float32Array
}

/** What a constant holds; null where it holds no floats. */
export const weightOf = (bytes: Uint8Array): Weight | null => {
  const value = decode(bytes).flatMap(field => (field.number === node.attribute && field.kind === 'bytes' ? decode(field.value) : []))
  const held = value.find(field => field.number === attribute.tensor)
  if (held?.kind !== 'bytes') return null
  const fields = decode(held.value)
  const shape = fields.flatMap(field => (field.number === tensor.shape ? shapeOf(field) : []))
  const raw = fields.find(field => field.number === tensor.raw)
  const type = fields.find(field => field.number === tensor.type)
  if (type?.kind !== 'varint' || Number(type.value) !== FLOAT || raw?.kind !== 'bytes') return null
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

export const constant = (name: string, type: number, shape: readonly number[], raw: Uint8Array): Field => {
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

/** @param value of an attribute that is no whole number. */
export const real = (name: string, value: number): Field => ({
  number: node.attribute,
  kind: 'bytes',
  value: encode([
    { number: attribute.name, kind: 'bytes', value: Buffer.from(name) },
    { number: attribute.real, kind: 'fixed32', value: new Uint8Array(Float32Array.of(value).buffer) },
    { number: attribute.type, kind: 'varint', value: 1n },
  ]),
})

export const integer = (name: string, value: number): Uint8Array =>
  encode([
    { number: attribute.name, kind: 'bytes', value: Buffer.from(name) },
    { number: attribute.integer, kind: 'varint', value: BigInt(value) },
    { number: attribute.type, kind: 'varint', value: 2n },
  ])

/** @param output the others stand in `others`, of an operator that has several. */
export const makeNode = (
  operator: string,
  inputs: readonly string[],
  output: string,
  attributes: readonly Uint8Array[],
  rest: readonly Field[] = [],
  others: readonly string[] = [],
): Field => ({
  number: NODE,
  kind: 'bytes',
  value: encode([
    ...inputs.map((name): Field => ({ number: node.input, kind: 'bytes', value: Buffer.from(name) })),
    ...[output, ...others].map((name): Field => ({ number: node.output, kind: 'bytes', value: Buffer.from(name) })),
    { number: node.name, kind: 'bytes', value: Buffer.from(output) },
    { number: node.operator, kind: 'bytes', value: Buffer.from(operator) },
    ...attributes.map((value): Field => ({ number: node.attribute, kind: 'bytes', value })),
    ...rest,
  ]),
})

export const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')

const textsOf = (bytes: Uint8Array, number: number): string[] =>
  decode(bytes).flatMap(field => (field.number === number && field.kind === 'bytes' ? [text(field.value)] : []))
export const operatorOf = (bytes: Uint8Array) => textsOf(bytes, node.operator)[0] ?? ''
export const inputsOf = (bytes: Uint8Array) => textsOf(bytes, node.input)
export const outputOf = (bytes: Uint8Array) => textsOf(bytes, node.output)[0] ?? ''

/** Fields of a node besides its operator, its name and what goes in and out. */
export const restOf = (bytes: Uint8Array): readonly Field[] =>
  decode(bytes).filter(({ number }) => number !== node.input && number !== node.output && number !== node.name && number !== node.operator)
