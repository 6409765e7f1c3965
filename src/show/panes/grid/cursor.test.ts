import { describe, expect, it } from 'vitest'
import { forms } from '../../../statute/forms'
import { cellMatrix, moveCursor, stepOf } from './cursor'

const matrix = cellMatrix(Object.values(forms['2021'].tables))

describe('moving through the grid', () => {
  it('starts at the first cell of the first table', () => {
    expect(moveCursor(matrix, null, 'down')).toBe('proactive/regulations/issued')
  })

  it('goes on from one table into the next and stays inside a shorter row', () => {
    expect(moveCursor(matrix, 'proactive/fees/amount', 'down')).toBe('requests/new/natural')
    expect(moveCursor(matrix, 'requests/new/total', 'up')).toBe('proactive/fees/amount')
    expect(moveCursor(matrix, 'requests/carriedOut/legal', 'down')).toBe('proceedings/review/total')
  })

  it('stays where it is at an edge', () => {
    expect(moveCursor(matrix, 'requests/new/natural', 'left')).toBe('requests/new/natural')
    expect(moveCursor(matrix, 'proceedings/review/upheld', 'down')).toBe('proceedings/review/upheld')
  })

  it('goes to the ends of the row with Home and End, of the report with Ctrl', () => {
    expect(moveCursor(matrix, 'requests/granted/legal', stepOf('End', false) ?? 'up')).toBe('requests/granted/total')
    expect(moveCursor(matrix, 'requests/granted/legal', stepOf('Home', true) ?? 'up')).toBe('proactive/regulations/issued')
    expect(moveCursor(matrix, 'requests/granted/legal', stepOf('End', true) ?? 'up')).toBe('proceedings/afterReview/total')
  })

  it('goes to the next cell in reading order', () => {
    expect(moveCursor(matrix, 'requests/new/total', 'next')).toBe('requests/carriedIn/natural')
    expect(moveCursor(matrix, 'requests/new/natural', 'previous')).toBe('proactive/fees/amount')
  })
})
