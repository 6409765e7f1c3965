import { expect, test } from 'vitest'
import { escaped, inAscii } from './asciiWorker'

const run = (code: string): unknown => new Function(`return ${code}`)()

test('code in ASCII says what it said, in strings, templates and patterns', () => {
  const code = "[`表\\n三`, '\\\\是𠀀\u2028'.length, /^[一-龥]+$/.test('年报'), /𠀀/u.test('𠀀')]"
  const ascii = escaped(code)
  expect(ascii).toMatch(/^[\x20-\x7e]*$/)
  expect(run(ascii)).toEqual(run(code))
  expect(run(ascii)).toEqual(['表\n三', 5, true, true])
})

test('what would mean another thing breaks the build instead of the page', () => {
  expect(() => escaped("'\\表'")).toThrow()
  expect(() => escaped('String.raw`\\d表`')).toThrow()
})

test('the code is rewritten where it is carried, and nothing else', () => {
  const module = inAscii(`const jsContent = ${JSON.stringify("'表三 $&'")};\n  export default function 三() {}`)
  expect(module).toBe(`const jsContent = ${JSON.stringify("'\\u8868\\u4e09 $&'")};\n  export default function 三() {}`)
})
