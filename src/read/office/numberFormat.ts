/** A number as lists write it: the formats of WordprocessingML, by their names there. */

/** @param format as in w:numFmt. A format that is not known gives plain figures. */
export const formatNumber = (value: number, format: string): string => (formats[format] ?? plain)(value)

const plain = (value: number) => String(value)

/** Beyond its last sign a series goes on in plain figures, as Word's does. */
const series =
  (signs: readonly string[]) =>
  (value: number): string =>
    signs[value - 1] ?? plain(value)
const range = (first: number, count: number) => Array.from({ length: count }, (_, at) => String.fromCodePoint(first + at))

const digits = '〇一二三四五六七八九'
const each = (signs: string) => (value: number) => [...plain(value)].map(digit => signs[Number(digit)] ?? digit).join('')

/** 十二 12, 一百零五 105, 一万零三十 10030. @param ten whether 10 to 19 begin with 一: 一十二. */
const counted =
  (signs: string, units: readonly string[], zero: string, ten: boolean) =>
  (value: number): string => {
    if (value < 0 || value > 99_999) return plain(value)
    if (value === 0) return zero
    let text = ''
    let gap = false
    for (const [at, digit] of [...plain(value)].map(Number).entries()) {
      const unit = units[plain(value).length - 1 - at] ?? ''
      if (digit === 0) gap = true
      else {
        text += `${gap ? zero : ''}${signs[digit] ?? ''}${unit}`
        gap = false
      }
    }
    return !ten && value >= 10 && value < 20 ? text.slice(1) : text
  }

const units = ['', '十', '百', '千', '万']
const chinese = counted(digits, units, '零', false)
const legal = (signs: string, zero: string) => counted(signs, ['', '拾', '佰', '仟', '万'], zero, true)

const romans = [
  ...([['m', 1000] as const, ['cm', 900] as const, ['d', 500] as const, ['cd', 400] as const] as const),
  ...([['c', 100] as const, ['xc', 90] as const, ['l', 50] as const, ['xl', 40] as const] as const),
  ...([['x', 10] as const, ['ix', 9] as const, ['v', 5] as const, ['iv', 4] as const, ['i', 1] as const] as const),
]

const roman = (value: number): string => {
  if (value < 1 || value > 3999) return plain(value)
  let [text, rest] = ['', value]
  for (const [sign, size] of romans)
    while (rest >= size) {
      text += sign
      rest -= size
    }
  return text
}

/** a to z, then aa to zz, aaa. */
const letter = (value: number): string =>
  value < 1 || value > 780 ? plain(value) : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))

const upper = (write: (value: number) => string) => (value: number) => write(value).toUpperCase()

/** ① to ⑳, then ㉑ to ㊿. */
const circled = series([...range(0x2460, 20), ...range(0x3251, 15), ...range(0x32b1, 15)])
const heavenly = [...'甲乙丙丁戊己庚辛壬癸']
const earthly = [...'子丑寅卯辰巳午未申酉戌亥']

const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: plain,
  decimalZero: value => plain(value).padStart(2, '0'),
  decimalHalfWidth: plain,
  decimalFullWidth: each('０１２３４５６７８９'),
  decimalFullWidth2: each('０１２３４５６７８９'),
  upperRoman: upper(roman),
  lowerRoman: roman,
  upperLetter: upper(letter),
  lowerLetter: letter,
  ordinal: value => `${value}${value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')}`,
  numberInDash: value => `- ${value} -`,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: series(range(0x2488, 20)),
  decimalEnclosedParen: series(range(0x2474, 20)),
  ideographEnclosedCircle: series(range(0x3280, 10)),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  koreanCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: each(digits),
  japaneseDigitalTenThousand: each(digits),
  taiwaneseDigital: each('○一二三四五六七八九'),
  koreanDigital2: each(digits),
  chineseLegalSimplified: legal('零壹贰叁肆伍陆柒捌玖', '零'),
  japaneseLegal: legal('零壱弐参四伍六七八九', '零'),
  ideographLegalTraditional: legal('零壹貳參肆伍陸柒捌玖', '零'),
  ideographTraditional: series(heavenly),
  ideographZodiac: series(earthly),
  ideographZodiacTraditional: series(Array.from({ length: 60 }, (_, at) => `${heavenly[at % 10]}${earthly[at % 12]}`)),
  none: () => '',
}

/** By their number in binary files and in Word 2003's XML. */
const numbered: readonly string[] = [
  ...['decimal', 'upperRoman', 'lowerRoman', 'upperLetter', 'lowerLetter', 'ordinal', 'cardinalText', 'ordinalText', 'hex', 'chicago'],
  ...['ideographDigital', 'japaneseCounting', 'aiueo', 'iroha', 'decimalFullWidth', 'decimalHalfWidth', 'japaneseLegal'],
  ...['japaneseDigitalTenThousand', 'decimalEnclosedCircle', 'decimalFullWidth2', 'aiueoFullWidth', 'irohaFullWidth', 'decimalZero'],
  ...['bullet', 'ganada', 'chosung', 'decimalEnclosedFullstop', 'decimalEnclosedParen', 'decimalEnclosedCircleChinese'],
  ...['ideographEnclosedCircle', 'ideographTraditional', 'ideographZodiac', 'ideographZodiacTraditional', 'taiwaneseCounting'],
  ...['ideographLegalTraditional', 'taiwaneseCountingThousand', 'taiwaneseDigital', 'chineseCounting', 'chineseLegalSimplified'],
  ...['chineseCountingThousand'],
]
const NO_NUMBER = 255

/** The name of a format by its number in older files. */
export const numberFormatOf = (format: number): string => (format === NO_NUMBER ? 'none' : (numbered[format] ?? 'decimal'))
