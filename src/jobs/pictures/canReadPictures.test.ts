import { expect, test, vi } from 'vitest'
import { canReadPictures } from './canReadPictures'

test('a browser of today can', () => expect(canReadPictures()).toBe(true))

test.each([
  ['without WebAssembly', undefined],
  ['that knows no vectors', { ...parts(), Module: fails }],
  ['that shares no memory', { ...parts(), Memory: fails }],
])('one %s cannot', (_, platform) => {
  vi.stubGlobal('WebAssembly', platform)
  expect(canReadPictures()).toBe(false)
})

function parts() {
  return { Memory: WebAssembly.Memory, Module: WebAssembly.Module }
}

function fails() {
  throw new Error('not known here')
}
