import { expect, test } from 'vitest'
import { sameThreadPorts } from './sameThread'

test('what is said is heard later, in order, as it was when it was said', async () => {
  const [one, other] = sameThreadPorts()
  const heard: unknown[] = []
  const both = new Promise<void>(done => other.addEventListener('message', ({ data }) => heard.push(data) === 2 && done()))
  const chunk = { fnArray: [1, 2], length: 2 }
  one.postMessage({ chunk })
  chunk.fnArray.length = 0
  one.postMessage('after')
  expect(heard).toEqual([])
  await both
  expect(heard).toEqual([{ chunk: { fnArray: [1, 2], length: 2 } }, 'after'])
  one.close()
})

test('whoever has left hears nothing more', async () => {
  const [one, other] = sameThreadPorts()
  const leaving = new AbortController()
  const heard: unknown[] = []
  other.addEventListener('message', ({ data }) => void heard.push(data), { signal: leaving.signal })
  leaving.abort()
  const last = new Promise<void>(done => other.addEventListener('message', () => done()))
  one.postMessage(1)
  await last
  expect(heard).toEqual([])
  one.close()
})
