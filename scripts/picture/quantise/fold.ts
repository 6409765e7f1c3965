/**
 * PP-OCRv4's convolutions are followed by products and sums with one number each, and by a hard swish in four steps: each goes through all of a
 * line's numbers once more. What a convolution can do with its own weights is left to it; the outcome is the same but for rounding.
 */
import { constant, FLOAT, GRAPH, inputsOf, makeNode, NODE, operatorOf, outputOf, real, restOf, type Weight, weightOf } from './graph.ts'
import { decode, encode, type Field } from './wire.ts'

/** @param model with its weights as floats, as paddle2onnx writes them. */
export const fold = (model: Uint8Array): Uint8Array =>
  encode(
    decode(model).map(
      (field): Field => (field.number === GRAPH && field.kind === 'bytes' ? { ...field, value: foldGraph(field.value) } : field),
    ),
  )

interface Node {
  operator: string
  inputs: readonly string[]
  output: string
  /** Fields besides these. */
  readonly rest: readonly Field[]
}

/** A graph under the knife. */
interface Graph {
  nodes: readonly Node[]
  readonly weights: Map<string, Weight>
}

const foldGraph = (bytes: Uint8Array): Uint8Array => {
  const fields = decode(bytes)
  const isNode = (field: Field) => field.number === NODE && field.kind === 'bytes'
  const all = fields.flatMap(field => (field.number === NODE && field.kind === 'bytes' ? [field] : []))
  const graph: Graph = {
    nodes: all.map(({ value }) => ({
      ...{ operator: operatorOf(value), inputs: inputsOf(value), output: outputOf(value), rest: restOf(value) },
    })),
    weights: new Map(
      all.flatMap(({ value }) => {
        const weight = operatorOf(value) === 'Constant' ? weightOf(value) : null
        return weight ? [[outputOf(value), weight] as const] : []
      }),
    ),
  }
  for (const conv of graph.nodes.filter(({ operator }) => operator === 'Conv')) {
    foldInto(graph, conv)
    joinSwish(graph, conv)
  }
  for (const conv of graph.nodes.filter(({ operator }) => operator === 'Conv')) foldFrom(graph, conv)
  const used = new Set([...graph.nodes.flatMap(({ inputs }) => inputs)])
  const written = graph.nodes
    .filter(({ operator, output }) => operator !== 'Constant' || used.has(output))
    .map(each => encodeNode(each, graph.weights.get(each.output)))
  return encode([...written, ...fields.filter(field => !isNode(field))])
}

const encodeNode = ({ operator, inputs, output, rest }: Node, weight: Weight | undefined): Field =>
  operator === 'Constant' && weight
    ? constant(output, FLOAT, weight.shape, new Uint8Array(weight.values.buffer))
    : makeNode(operator, inputs, output, [], rest)

const usersOf = ({ nodes }: Graph, name: string): readonly Node[] => nodes.filter(({ inputs }) => inputs.includes(name))

const drop = (graph: Graph, ...gone: readonly Node[]): void => {
  graph.nodes = graph.nodes.filter(node => !gone.includes(node))
}

/** The only one that goes on with a name, where it does this with one number. */
const step = (graph: Graph, name: string, operator: string): { node: Node; number: number } | null => {
  const users = usersOf(graph, name)
  const [node] = users
  if (!node || users.length > 1 || node.operator !== operator) return null
  const number = oneNumber(
    graph,
    node.inputs.find(input => input !== name),
  )
  return number === null ? null : { node, number }
}

const oneNumber = ({ weights }: Graph, name: string | undefined): number | null => {
  const { values } = weights.get(name ?? '') ?? { values: [] }
  return values.length === 1 ? (values[0] as number) : null
}

const change = ({ weights }: Graph, name: string, to: (value: number, index: number) => number): void => {
  const weight = weights.get(name)
  if (!weight) throw new Error(`${name} is no constant`)
  weights.set(name, { ...weight, values: weight.values.map(to) })
}

/** A product and a sum after a convolution: its weights times the one, what it adds with both. */
const foldInto = (graph: Graph, conv: Node): void => {
  const [, kernel = '', bias = ''] = conv.inputs
  const scaled = step(graph, conv.output, 'Mul')
  const shifted = scaled && step(graph, scaled.node.output, 'Add')
  if (!scaled || !shifted || bias === '') return
  change(graph, kernel, value => value * scaled.number)
  change(graph, bias, value => value * scaled.number + shifted.number)
  conv.output = shifted.node.output
  drop(graph, scaled.node, shifted.node)
}

/** y · clip(y + 3, 0, 6) / 6 in two steps. */
const joinSwish = (graph: Graph, conv: Node): void => {
  const users = usersOf(graph, conv.output)
  const sum = users.find(({ operator, inputs }) => operator === 'Add' && inputs.some(input => oneNumber(graph, input) === 3))
  const product = users.find(({ operator }) => operator === 'Mul')
  const clip = sum && usersOf(graph, sum.output)[0]
  const share = product && step(graph, product.output, 'Div')
  if (users.length !== 2 || !sum || !product || !share || share.number !== 6) return
  if (clip?.operator !== 'Clip' || oneNumber(graph, clip.inputs[1]) !== 0 || oneNumber(graph, clip.inputs[2]) !== 6) return
  if (!product.inputs.includes(clip.output)) return
  clip.operator = 'HardSigmoid'
  clip.inputs = [conv.output]
  Object.assign(clip, { rest: [real('alpha', 1 / 6), real('beta', 0.5)] })
  product.output = share.node.output
  drop(graph, sum, share.node)
}

/** A product and a sum before a convolution. The sum stays where the convolution reaches over the edge: what lies there is 0, and nothing is added to it. */
const foldFrom = (graph: Graph, conv: Node): void => {
  const [from = '', kernel = '', bias = ''] = conv.inputs
  const shifted = graph.nodes.find(({ output, operator }) => output === from && operator === 'Add')
  const scaled = graph.nodes.find(({ output, operator }) => shifted?.inputs.includes(output) && operator === 'Mul')
  const shift = oneNumber(
    graph,
    shifted?.inputs.find(input => input !== scaled?.output),
  )
  const scale = oneNumber(
    graph,
    scaled?.inputs.find(input => graph.weights.has(input)),
  )
  const { shape, values } = graph.weights.get(kernel) ?? {}
  if (!shifted || !scaled || shift === null || scale === null || scale === 0 || !shape || !values || bias === '') return
  if (usersOf(graph, from).length !== 1 || usersOf(graph, scaled.output).length !== 1) return
  const before = scaled.inputs.find(input => !graph.weights.has(input)) as string
  const taps = values.length / (shape[0] as number)
  if (shape[2] === 1 && shape[3] === 1) {
    change(
      graph,
      bias,
      (value, channel) => value + shift * values.subarray(channel * taps, (channel + 1) * taps).reduce((a, b) => a + b, 0),
    )
    conv.inputs = [before, kernel, bias]
    drop(graph, scaled, shifted)
  } else {
    const added = `${shifted.output}.added`
    graph.weights.set(added, { shape: [1], values: Float32Array.of(shift / scale) })
    graph.nodes = [{ operator: 'Constant', inputs: [], output: added, rest: [] }, ...graph.nodes]
    shifted.inputs = [before, added]
    drop(graph, scaled)
  }
  change(graph, kernel, value => value * scale)
}
