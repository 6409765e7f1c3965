import { expect, test } from 'vitest'
import { readyFile } from '../../testing/readyFile'
import { reportWith } from '../../testing/reportWith'
import { editsCarried } from './editsCarried'

test('of what was tried out the newer version tells what it carries', () => {
  const typed = (value: number) => ({ text: `${value}`, value })
  const edits = { 'proceedings/review/total': typed(11), 'proceedings/direct/total': typed(3) }
  const newer = readyFile(reportWith({ 'proceedings/review/total': 11 }))
  expect(editsCarried({ ...readyFile(), edits }, newer)).toEqual({ tried: 2, done: 1, left: ['proceedings/direct/total'] })
})
