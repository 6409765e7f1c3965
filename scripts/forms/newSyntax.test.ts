import { expect, it } from 'vitest'
import { newSyntaxIn } from './newSyntax'
import { lowered } from './staticBlocks'

it.each([
  ['class A { static { go() } }', ['static block']],
  ['class A { #a; has(o) { return #a in o } }', ['#name in']],
  ['await go()', ['await outside of functions']],
  ['const a = /a/d', ['flags d']],
  ['class A { #a = 1; static b = 2; #c() { return this.#a?.b ?? 3 } async d() { await 1; a ??= /x/gu } }', []],
])('%s', (code, names) => expect(newSyntaxIn(code)).toEqual(names))

it('looks into code that is carried along as text', () =>
  expect(newSyntaxIn(`const worker = ${JSON.stringify(`class A { static { go() } } ${' '.repeat(100_000)}`)}`)).toEqual(['static block']))

it('static blocks on lines of their own are lowered, and do what they did', () => {
  const code = 'class A {\n  static #a = 1;\n  static {\n    if (true) {\n      this.#a = 2;\n    }\n  }\n  static a() { return A.#a }\n}'
  expect(newSyntaxIn(code)).toEqual(['static block'])
  expect(newSyntaxIn(lowered(code))).toEqual([])
  expect(new Function(`${lowered(code)}\nreturn A.a()`)()).toBe(2)
})
