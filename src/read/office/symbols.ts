/** Signs of symbol fonts, by the font and their place in it: those that reports use. */
const wingdings: Readonly<Record<number, string>> = {
  ...Object.fromEntries([...'⓪①②③④⑤⑥⑦⑧⑨⑩'].map((sign, at) => [0x80 + at, sign])),
  ...Object.fromEntries([...'⓿❶❷❸❹❺❻❼❽❾❿'].map((sign, at) => [0x8b + at, sign])),
  ...{ 108: '●', 110: '■', 111: '□', 113: '❑', 117: '◆', 118: '❖', 159: '•', 167: '▪', 168: '□', 216: '➢' },
  ...{ 251: '✗', 252: '✓', 253: '☒', 254: '☑' },
}
const wingdings2: Readonly<Record<number, string>> = { 80: '✓', 82: '☑', 83: '☒', 84: '☒', 163: '□' }
const symbol: Readonly<Record<number, string>> = { 179: '≥', 163: '≤', 180: '×', 177: '±', 183: '•', 176: '°', 45: '−' }
const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = { wingdings, 'wingdings 2': wingdings2, symbol }

/** @param code hexadecimal; symbol fonts have their signs from F000 on. A sign that is not known is a box: something stands there. */
export const symbolOf = (font: string, code: string): string => {
  const at = Number.parseInt(code, 16)
  if (!(at > 0 && at < 0x11_0000)) return '□'
  const place = at >= 0xf000 && at <= 0xf0ff ? at - 0xf000 : at
  const known = fonts[font.toLowerCase()]?.[place]
  if (known !== undefined) return known
  // Fonts of letters have theirs there too; Symbol has the usual digits.
  if (place !== at && place >= DIGIT_0 && place <= DIGIT_0 + 9 && !ofSigns.test(font)) return String(place - DIGIT_0)
  return at >= 0xe000 && at <= 0xf8ff ? '□' : String.fromCodePoint(at)
}

const DIGIT_0 = 0x30

/** Fonts in which signs stand in the places of digits. */
const ofSigns = /^$|dings|dingbat|bookshelf|outlook|extra/i
