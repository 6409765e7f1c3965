import { expect, it } from 'vitest'
import { MAX_BYTES } from '../read/limits'
import { bytesIn } from './bytesIn'

it('takes a file into memory', async () => {
  expect(await bytesIn(new Blob(['ab']))).toEqual(new Uint8Array([97, 98]))
})

it('does not open a file that is refused by its size', async () => {
  const large = { size: MAX_BYTES + 1, arrayBuffer: () => Promise.reject(new Error('opened')) } as unknown as Blob
  expect(await bytesIn(large)).toBe('too-large')
})

it('says so when a file cannot be opened', async () => {
  const gone = { size: 1, arrayBuffer: () => Promise.reject(new Error('NotReadableError')) } as unknown as Blob
  expect(await bytesIn(gone)).toBe('unreadable')
})
