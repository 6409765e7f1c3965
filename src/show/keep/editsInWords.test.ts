import { expect, test } from 'vitest'
import { blankForm } from '../../model/blankForm'
import type { CellAddress } from '../../statute/form'
import { readyFile } from '../../testing/readyFile'
import { editsInWords } from './editsInWords'

const edit = { text: '3', value: 3 }
const some = (...cells: CellAddress[]) => Object.fromEntries(cells.map(cell => [cell, edit]))
const tried = { ...readyFile(), edits: some('proceedings/review/total') }
const filled = { ...readyFile(blankForm(2025), 2), edits: some('proceedings/review/total', 'proceedings/review/upheld') }

test('a report is tried out, a blank form is filled in', () => {
  expect(editsInWords([readyFile()])).toBe('')
  expect(editsInWords([tried])).toBe('试改的 1 处')
  expect(editsInWords([filled])).toBe('填的 2 格')
  expect(editsInWords([tried, filled])).toBe('试改和填写的 3 格')
})
