import { beforeEach, expect, it, vi } from 'vitest'
import { fingerprint } from './fingerprint'
import { createReadAhead, largestAhead } from './readAhead'

beforeEach(() => void vi.stubGlobal('self', globalThis))

const blob = (text: string) => new Blob([text])
const textOf = async ({ bytes }: { readonly bytes: Promise<Uint8Array | string> }) => {
  const read = await bytes
  return typeof read === 'string' ? read : new TextDecoder().decode(read)
}

it('hands out once what was begun for a job, told by its fingerprint as it was before anybody changed it', async () => {
  const files = createReadAhead()
  files.begin({ job: 2, blob: blob('二') })
  const other = files.take({ job: 1, blob: blob('一') })
  expect([await textOf(other), other.fingerprint]).toEqual(['一', undefined])
  const file = files.take({ job: 2, blob: blob('另') })
  const bytes = (await file.bytes) as Uint8Array
  expect(new TextDecoder().decode(bytes)).toBe('二')
  bytes.fill(0)
  expect(await file.fingerprint).toBe(await fingerprint(new TextEncoder().encode('二')))
  expect(await textOf(files.take({ job: 2, blob: blob('另') }))).toBe('另')
})

it('lets go of what was begun before, and leaves large files to their turn', async () => {
  const files = createReadAhead()
  files.begin({ job: 1, blob: blob('一') })
  files.begin({ job: 2, blob: new Blob([new Uint8Array(largestAhead + 1)]) })
  for (const job of [1, 2]) expect(await textOf(files.take({ job, blob: blob('新') }))).toBe('新')
})

it('says of a file that is gone that it cannot be read', async () => {
  const files = createReadAhead()
  const gone = { size: 1, arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) } as unknown as Blob
  files.begin({ job: 1, blob: gone })
  expect(await textOf(files.take({ job: 1, blob: gone }))).toBe('unreadable')
})
