import { expect, test } from 'vitest'
import { blankForm } from '../../model/blankForm'
import { reportWith } from '../../testing/reportWith'
import { copiedCells } from './copiedCells'

test('copied cells are text and a table; one alone is text; what was not read is no blank', () => {
  const cells = {
    'requests/new/natural': { text: '１２', value: 12, anchor: null },
    'requests/new/total': { text: '', value: null, anchor: null },
    'proceedings/review/total': { text: '1 2', value: null, anchor: null, unread: true },
  } as const
  const report = { ...reportWith(), cells }
  expect(copiedCells(report, [['requests/new/natural']])).toEqual({ text: '12', html: null })
  const { text, html } = copiedCells(report, [['requests/new/natural', 'requests/new/total'], ['proceedings/review/total']])
  expect(text).toBe('12\t\r\n？')
  expect(html).toContain('<tr><td>12</td><td></td></tr><tr><td>？</td></tr>')
})

test('of a blank form what nobody has filled in yet is copied as empty', () => {
  const { text, html } = copiedCells(blankForm(2024), [['proceedings/review/upheld', 'proceedings/review/corrected']])
  expect(text).toBe('\t')
  expect(html).toContain('<td></td><td></td>')
})
