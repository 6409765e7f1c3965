import { describe, expect, test } from 'vitest'
import { mostWords, type Preferences } from '../model/settings'
import { isSettingsFile, longestSettings, readSettingsFile, writeSettingsFile } from './settingsFile'

const preferences: Preferences = {
  rulesOff: ['cell-blank'],
  settings: {
    profiles: ['gansu'],
    words: [
      { wrong: '帐号', right: '账号' },
      { wrong: '某某', right: '' },
    ],
  },
}
const text = writeSettingsFile(preferences)
const read = (given: string) => readSettingsFile(given, new Set(['cell-blank', 'wording']))
const changed = (change: object) => JSON.stringify({ ...JSON.parse(text), ...change })

describe('settings in a file', () => {
  test('come back as they were, however the file is laid out', () => {
    for (const layout of [text, JSON.stringify(JSON.parse(text)), `\ufeff${text.replaceAll('\n', '\r\n')}`])
      expect(read(layout)).toEqual({ ok: true, preferences })
  })

  test('are told by what stands in it, and by its name where nothing else is left', () => {
    expect([
      isSettingsFile('a.json', text),
      isSettingsFile('a.gouji-settings.json', ''),
      isSettingsFile('a.json', '{"schema":"gouji/1"}'),
    ]).toEqual([true, true, false])
  })

  test.each([
    ['truncated', text.slice(0, 60)],
    ['damaged', text.replace('"words"', '"words')],
    ['foreign', '{"schema":"gouji/1"}'],
    ['foreign', '[]'],
    ['newer', text.replace('settings/1', 'settings/2')],
    ['too-large', text + ' '.repeat(longestSettings)],
    ['damaged', changed({ words: [{ wrong: '一', right: '' }] })],
    ['damaged', changed({ words: [{ wrong: '一样', right: '一样' }] })],
    ['damaged', changed({ words: Array.from({ length: mostWords + 1 }, (_, at) => ({ wrong: `错词${at}`, right: '' })) })],
    ['damaged', changed({ profiles: ['mars'] })],
    ['damaged', changed({ rulesOff: 'cell-blank' })],
  ])('are refused as %s: %#', (refusal, given) => expect(read(given)).toEqual({ ok: false, refusal }))

  test('name rules that this page does not have in vain', () => {
    expect(read(changed({ rulesOff: ['cell-blank', 'of-tomorrow', 'cell-blank', '__proto__'] }))).toEqual({ ok: true, preferences })
  })
})
