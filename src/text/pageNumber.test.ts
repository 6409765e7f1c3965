import { describe, expect, it } from 'vitest'
import { pageNumberOf } from './pageNumber'

describe('pageNumberOf', () => {
  it('is told with a running title behind it, as books that are leafed through have it', () => {
    expect(pageNumberOf('Page 9 - 2023年报_虚构局')).toEqual({ number: 9, bare: false })
    expect(pageNumberOf('P. 9')).toEqual({ number: 9, bare: false })
  })

  it('is none where figures stand behind it', () => {
    expect(pageNumberOf('P 9 - 3')).toBeNull()
  })
})
