import { expect, test } from 'vitest'
import { fold } from './fold'
import { constant, FLOAT, GRAPH, inputsOf, makeNode, NODE, operatorOf, outputOf, weightOf } from './graph'
import { decode, encode } from './wire'

/** A constant of floats. */
const floats = (name: string, shape: readonly number[], ...values: readonly number[]) =>
  constant(name, FLOAT, shape, new Uint8Array(Float32Array.from(values).buffer))

/** Of one convolution what follows it in the model: a product, a sum, a hard swish in four steps, a product and a sum. */
const layer = (from: string, name: string, to: string) => [
  makeNode('Conv', [from, `${name}.kernel`, `${name}.bias`], `${name}.conv`, []),
  makeNode('Mul', [`${name}.scale`, `${name}.conv`], `${name}.scaled`, []),
  makeNode('Add', [`${name}.scaled`, `${name}.shift`], `${name}.y`, []),
  makeNode('Add', [`${name}.y`, 'three'], `${name}.sum`, []),
  makeNode('Clip', [`${name}.sum`, 'zero', 'six'], `${name}.clip`, []),
  makeNode('Mul', [`${name}.y`, `${name}.clip`], `${name}.product`, []),
  makeNode('Div', [`${name}.product`, 'six'], `${name}.swish`, []),
  makeNode('Mul', ['times', `${name}.swish`], `${name}.times`, []),
  makeNode('Add', [`${name}.times`, 'plus'], to, []),
  ...[floats(`${name}.scale`, [1], 2), floats(`${name}.shift`, [1], 5), floats(`${name}.bias`, [1], 3)],
]

const folded = (kernel: readonly number[]) => {
  const shape = [1, 1, ...kernel]
  const weights = Array.from({ length: kernel.reduce((a, b) => a * b) }, () => 1.5)
  const graph = encode([
    ...[floats('three', [1], 3), floats('zero', [1], 0), floats('six', [1], 6), floats('times', [1], 4), floats('plus', [1], 8)],
    ...[...layer('x', 'one', 'between'), ...layer('between', 'two', 'out')],
    ...[floats('one.kernel', [1, 1, 1, 1], 7), floats('two.kernel', shape, ...weights)],
  ])
  const model = fold(encode([{ number: GRAPH, kind: 'bytes', value: graph }]))
  const inner = decode(model).flatMap(field => (field.number === GRAPH && field.kind === 'bytes' ? decode(field.value) : []))
  const nodes = inner.flatMap(field => (field.number === NODE && field.kind === 'bytes' ? [field.value] : []))
  const values = Object.fromEntries(nodes.flatMap(node => (weightOf(node) ? [[outputOf(node), [...(weightOf(node)?.values ?? [])]]] : [])))
  const steps = nodes.filter(node => operatorOf(node) !== 'Constant').map(node => `${operatorOf(node)} ${inputsOf(node).join(' ')}`)
  return { values, steps }
}

test('what stands around a convolution goes into its weights', () => {
  const { values, steps } = folded([1, 1])
  expect(values).toMatchObject({
    ...{ 'one.kernel': [7 * 2], 'one.bias': [3 * 2 + 5] },
    // 1.5 · 2 · (4 s + 8) + 3 · 2 + 5
    ...{ 'two.kernel': [1.5 * 2 * 4], 'two.bias': [1.5 * 2 * 8 + 3 * 2 + 5] },
  })
  expect(steps.slice(0, 4)).toEqual([
    'Conv x one.kernel one.bias',
    'HardSigmoid one.y',
    'Mul one.y one.clip',
    'Conv one.swish two.kernel two.bias',
  ])
})

test('a sum stays where a convolution reaches over the edge', () => {
  const { values, steps } = folded([3, 3])
  expect(values).toMatchObject({ 'between.added': [8 / 4], 'two.bias': [3 * 2 + 5] })
  expect(steps[3]).toBe('Add one.swish between.added')
  expect(steps[4]).toBe('Conv between two.kernel two.bias')
})
