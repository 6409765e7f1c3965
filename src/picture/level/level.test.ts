import { expect, it } from 'vitest'
import { level } from './level'

it('says between its steps that it is at work: on a busy computer all of them together take longer than anybody waits for a word', () => {
  const page = { width: 400, height: 300, gray: new Uint8Array(400 * 300).fill(255) }
  let heard = 0
  level(page, () => heard++)
  expect(heard).toBeGreaterThanOrEqual(3)
})
