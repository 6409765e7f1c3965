import { expect, test } from 'vitest'
import { heavyConvolutions } from './convolutions'
import { constant, FLOAT, inputsOf, makeNode, NODE, operatorOf, outputOf } from './graph'
import { decode, type Field } from './wire'

const nodeOf = (field: Field): Uint8Array => (field.number === NODE && field.kind === 'bytes' ? field.value : new Uint8Array())

/** A constant of floats, all alike. */
const floats = (name: string, shape: readonly number[], value: number) =>
  constant(name, FLOAT, shape, new Uint8Array(new Float32Array(shape.reduce((a, b) => a * b)).fill(value).buffer))

/** A convolution of 128 channels whose weights are as said, after a step. */
const found = (maker: string, kernel: readonly number[]) =>
  heavyConvolutions(
    [
      makeNode(maker, ['a', 'b'], 'x', []),
      floats('kernel', [...kernel], -0.5),
      floats('bias', [128], 3),
      makeNode('Conv', ['x', 'kernel', 'bias'], 'y', []),
    ].map(nodeOf),
  )

const stepsOf = (fields: readonly Field[] = []) =>
  fields
    .map(nodeOf)
    .filter(node => operatorOf(node) !== 'Constant')
    .map(node => `${operatorOf(node)} ${inputsOf(node).join(' ')}`)

/** The bytes that a constant ends with, in which its numbers stand. */
const lastOf = (fields: readonly Field[] | undefined, name: string, count: number): readonly number[] => {
  const node = fields?.map(nodeOf).find(each => outputOf(each) === name)
  const held = node && decode(node).flatMap(field => (field.number === 5 && field.kind === 'bytes' ? decode(field.value) : []))
  const tensor = held?.flatMap(field => (field.number === 5 && field.kind === 'bytes' ? decode(field.value) : []))
  const raw = tensor?.find(field => field.number === 9)
  return raw?.kind === 'bytes' ? [...raw.value.slice(0, count)] : []
}

test('a convolution of many weights is reckoned in bytes, and its constants are no longer needed', () => {
  const { convolutions, weights } = found('Mul', [128, 128, 1, 1])
  expect([...weights]).toEqual(['kernel', 'bias'])
  const steps = convolutions.get('y')
  expect(stepsOf(steps)).toEqual([
    'DynamicQuantizeLinear x',
    'ConvInteger y.seen y.kernel y.paper y.zero',
    'Cast y.products',
    'Mul y.scales y.step',
    'Mul y.sums y.steps',
    'Add y.scaled y.bias',
  ])
  // The least is -127 steps, and 0 is 128: bytes without a sign.
  expect(lastOf(steps, 'y.kernel', 2)).toEqual([1, 1])
  expect(lastOf(steps, 'y.zero', 2)).toEqual([128])
})

test.each([
  ['few weights', 'Mul', [128, 16, 1, 1]],
  ['more than one place', 'Mul', [128, 128, 1, 3]],
  ['what is pooled', 'GlobalAveragePool', [128, 128, 1, 1]],
])('one of %s stays as it is', (_, maker, kernel) => expect(found(maker, kernel).convolutions.size).toBe(0))
