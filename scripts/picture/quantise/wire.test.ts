import { expect, test } from 'vitest'
import { decode, encode, type Field } from './wire'

test('a message comes back as it was, and one that is cut off is none', () => {
  const fields: Field[] = [
    { number: 1, kind: 'varint', value: 300n },
    { number: 2, kind: 'bytes', value: Uint8Array.of(1, 2, 3) },
    { number: 31, kind: 'fixed32', value: Uint8Array.of(0, 0, 128, 63) },
  ]
  const bytes = encode(fields)
  expect(decode(bytes).map(field => ({ ...field, value: field.kind === 'varint' ? field.value : [...field.value] }))).toEqual(
    fields.map(field => ({ ...field, value: field.kind === 'varint' ? field.value : [...field.value] })),
  )
  expect(() => decode(Uint8Array.of(8, 255))).toThrow()
})
