import { describe, expect, it } from 'vitest'
import { visible, visibleOffset } from './visible'

describe('a text that is shown', () => {
  it('marks what turns the direction of writing', () => {
    for (const code of [0x200e, 0x200f, 0x061c, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069]) {
      const mark = `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
      expect(visible(`年报${String.fromCodePoint(code)}fdp.exe`)).toBe(`年报${mark}fdp.exe`)
    }
  })

  it('marks other controls that nobody sees', () => {
    expect(visible('a\u0000b\u001bc\u009bd\u{e0041}')).toBe('a⟨U+0000⟩b⟨U+001B⟩c⟨U+009B⟩d⟨U+E0041⟩')
  })

  it('leaves everything else as it is, and its own marks too', () => {
    for (const text of ['某局2023年\t报告\r\n二', '信\u200b息\ufeff公\u00ad开', '👨\u200d👩', '⟨U+202E⟩', ''])
      expect(visible(text)).toBe(text)
  })

  it('keeps places', () => {
    expect(visibleOffset('a\u202eb', 2)).toBe('a⟨U+202E⟩'.length)
    expect(visibleOffset('abc', 2)).toBe(2)
  })
})
