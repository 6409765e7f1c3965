import { expect, test } from 'vitest'
import { takePassed } from './takePassed'

test('rules are as the file says, and no word of the user is lost', () => {
  const own = {
    settings: {
      profiles: [],
      words: [
        { wrong: '甲甲', right: '' },
        { wrong: '乙乙', right: '丙' },
      ],
    },
  }
  const passed = { rulesOff: ['cell-blank'], settings: { profiles: ['gansu'], words: [{ wrong: '乙乙', right: '丁' }] } } as const
  expect(takePassed(own, passed)).toEqual({
    rulesOff: ['cell-blank'],
    settings: {
      profiles: ['gansu'],
      words: [
        { wrong: '乙乙', right: '丁' },
        { wrong: '甲甲', right: '' },
      ],
    },
  })
})
