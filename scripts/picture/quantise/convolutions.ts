/**
 * Most of a line's time goes into convolutions of one place with hundreds of channels. Products of bytes take less than half as long as those of
 * floats, and their weights are bytes anyway: what goes in is rounded to bytes too, each line by its own least and most.
 */
import { constant, FLOAT, inputsOf, integer, makeNode, operatorOf, outputOf, restOf, UINT8, type Weight, weightOf } from './graph.ts'
import { toBytes } from './toBytes.ts'
import type { Field } from './wire.ts'

/** Of so many weights: with fewer, rounding takes as long as it spares. */
const HEAVY = 16_000

export interface HeavyConvolutions {
  /** By what they give: the steps in place of each. */
  readonly convolutions: ReadonlyMap<string, readonly Field[]>
  /** Names of the constants that none but these need. */
  readonly weights: ReadonlySet<string>
}

/** @param nodes of a graph whose weights are floats. Convolutions of what is pooled to one place are left as they are. */
export const heavyConvolutions = (nodes: readonly Uint8Array[]): HeavyConvolutions => {
  const makers = new Map(nodes.map(node => [outputOf(node), node]))
  const weightNamed = (name: string | undefined): Weight | null => {
    const node = makers.get(name ?? '')
    return node && operatorOf(node) === 'Constant' ? weightOf(node) : null
  }
  const convolutions = new Map<string, readonly Field[]>()
  const weights = new Set<string>()
  for (const node of nodes) {
    if (operatorOf(node) !== 'Conv') continue
    const [from = '', kernel = '', bias = ''] = inputsOf(node)
    const [factors, added, maker] = [weightNamed(kernel), weightNamed(bias), makers.get(from)]
    if (!factors || !added || !maker || operatorOf(maker) !== 'Mul' || !isHeavy(factors)) continue
    convolutions.set(outputOf(node), inBytes(node, factors, added))
    for (const name of [kernel, bias]) weights.add(name)
  }
  return { convolutions, weights }
}

const isHeavy = ({ shape: [, , rows, columns], values }: Weight): boolean => rows === 1 && columns === 1 && values.length >= HEAVY

/** Bytes with signs are multiplied some 20 times more slowly by the runtime: 128 stands for 0. */
const ZERO = 128

const inBytes = (node: Uint8Array, kernel: Weight, bias: Weight): readonly Field[] => {
  const [[from = ''], to] = [inputsOf(node), outputOf(node)]
  const { bytes, scales } = toBytes(kernel, 0)
  const name = (part: string) => `${to}.${part}`
  const floats = (part: string, values: Float32Array) =>
    constant(name(part), FLOAT, [1, values.length, 1, 1], new Uint8Array(values.slice().buffer))
  return [
    constant(
      name('kernel'),
      UINT8,
      kernel.shape,
      bytes.map(byte => byte ^ ZERO),
    ),
    constant(name('zero'), UINT8, [], Uint8Array.of(ZERO)),
    floats('scales', scales),
    floats('bias', bias.values),
    makeNode('DynamicQuantizeLinear', [from], name('seen'), [], [], [name('step'), name('paper')]),
    makeNode('ConvInteger', [name('seen'), name('kernel'), name('paper'), name('zero')], name('products'), [], restOf(node)),
    makeNode('Cast', [name('products')], name('sums'), [integer('to', FLOAT)]),
    makeNode('Mul', [name('scales'), name('step')], name('steps'), []),
    makeNode('Mul', [name('sums'), name('steps')], name('scaled'), []),
    makeNode('Add', [name('scaled'), name('bias')], to, []),
  ]
}
