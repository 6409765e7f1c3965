import { describe, expect, it } from 'vitest'
import { longestWord, mostWords, noSettings, readSettings } from './settings'

describe('settings', () => {
  it('come back as they were kept', () => {
    const settings = { profiles: ['gansu'], words: [{ wrong: '有序开展', right: '' }] } as const
    expect(readSettings(JSON.stringify(settings))).toEqual(settings)
  })

  it.each([null, '', 'no json', '[]', '{"profiles":"gansu","words":{}}'])('are none where nothing fits: %s', text =>
    expect(readSettings(text)).toEqual(noSettings),
  )

  it('leave out what does not fit', () => {
    const words = [
      { wrong: '甲', right: '' },
      { wrong: '有序', right: '有序' },
      { wrong: '长'.repeat(longestWord + 1), right: '' },
      { wrong: 3 },
      null,
    ]
    expect(readSettings(JSON.stringify({ profiles: ['other'], words }))).toEqual(noSettings)
  })

  it('hold no more words than a person keeps', () => {
    const words = Array.from({ length: mostWords + 5 }, (_, index) => ({ wrong: `词语${index}`, right: '' }))
    expect(readSettings(JSON.stringify({ profiles: [], words })).words).toHaveLength(mostWords)
  })
})
