/** Weights of an ONNX model → a quarter of their size: each a byte times the scale of its channel, multiplied out when the model is loaded. */
import { heavyConvolutions } from './convolutions.ts'
import { constant, FLOAT, GRAPH, INT8, inputsOf, integer, METADATA, makeNode, NODE, operatorOf, outputOf, text, weightOf } from './graph.ts'
import { toBytes } from './toBytes.ts'
import { decode, encode, type Field } from './wire.ts'

/** Smaller tensors (numbers in them) are left as they are: they weigh nothing. */
const SMALLEST = 1024

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
  const nodes = fields.flatMap(field => (field.number === NODE && field.kind === 'bytes' ? [field.value] : []))
  const products = new Set(nodes.flatMap(node => (operatorOf(node) === 'MatMul' ? inputsOf(node) : [])))
  const { convolutions, weights } = heavyConvolutions(nodes)
  return encode(
    fields.flatMap(field => {
      if (field.number !== NODE || field.kind !== 'bytes') return [field]
      if (weights.has(outputOf(field.value))) return []
      return convolutions.get(outputOf(field.value)) ?? quantiseNode(field, products)
    }),
  )
}

/** A constant of many floats → the same in bytes, a cast and a product. @param products names of what enters a matrix product: its channels are its columns. */
const quantiseNode = (field: Field & { kind: 'bytes' }, products: ReadonlySet<string>): Field[] => {
  if (operatorOf(field.value) !== 'Constant') return [field]
  const weight = weightOf(field.value)
  if (!weight || weight.shape.length < 2 || weight.values.length < SMALLEST) return [field]
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
