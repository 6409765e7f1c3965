import { expect, it } from 'vitest'
import { createKeptDocuments } from './keptDocuments'

const start = (limit: number) => {
  const log: string[] = []
  const documents = createKeptDocuments(limit)
  const take = (file: number) =>
    documents.take(file, async () => {
      log.push(`open ${file}`)
      return { document: { file } as never, close: async () => void log.push(`close ${file}`) }
    })
  return { take, log }
}

it('keeps the documents used last and closes the others', async () => {
  const { take, log } = start(2)
  for (const file of [1, 2, 1, 3, 1, 2]) expect(await take(file)).toEqual({ file })
  expect(log).toEqual(['open 1', 'open 2', 'open 3', 'close 2', 'open 2', 'close 3'])
})

it('tries again with a file that could not be opened', async () => {
  const documents = createKeptDocuments(1)
  await expect(documents.take(1, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect(await documents.take(1, async () => ({ document: 'here' as never, close: async () => {} }))).toBe('here')
})
