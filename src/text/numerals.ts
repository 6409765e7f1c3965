/** Numerals in Chinese characters → numbers: 二百三十六, 二〇二三, 三十一. */

const ones = '零一二三四五六七八九'
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** 二百三十六 → 236; 两千零五 → 2005; null for what is no number in words, such as 二三 or 百千. */
export const parseHan = (text: string): number | null => {
  const [high, low, ...more] = text.replace(/两/g, '二').replace(/[〇○]/g, '零').split('万')
  if (more.length > 0 || high === undefined) return null
  if (low === undefined) return belowTenThousand(high)
  const upper = belowTenThousand(high)
  const lower = low === '' ? 0 : belowTenThousand(low.replace(/^零/, ''))
  return upper === null || lower === null ? null : upper * 10_000 + lower
}

const belowTenThousand = (text: string): number | null => {
  const plain = /^十/.test(text) ? `一${text}` : text
  if (plain === '零') return 0
  if (!/^(?:[一二三四五六七八九]千)?零?(?:[一二三四五六七八九]百)?零?(?:[一二三四五六七八九]十)?零?[一二三四五六七八九]?$/.test(plain))
    return null
  let sum = 0
  let one = 0
  for (const sign of plain) {
    const scale = scales[sign]
    if (scale === undefined) one = ones.indexOf(sign)
    else {
      sum += one * scale
      one = 0
    }
  }
  return plain === '' ? null : sum + one
}

const values = '〇一二三四五六七八九'

/** 2023, 二〇二三, 二零二三 → 2023; null for what is no year of four digits. */
export const parseYear = (text: string | undefined): number | null => {
  if (!text) return null
  const plain = [...text.replace(/[○零oO]/g, '〇')].map(sign => (values.includes(sign) ? values.indexOf(sign) : sign)).join('')
  return /^\d{4}$/.test(plain) ? Number(plain) : null
}

/** 31, 三十一, 十二 → a number up to 99; null for what is none. */
export const parseSmall = (text: string | undefined): number | null => {
  if (!text) return null
  if (/^\d+$/.test(text)) return Number(text)
  const [tens = '', ones] = text.includes('十') ? text.split('十') : ['0', text]
  const tensValue = tens === '0' ? 0 : tens === '' ? 1 : values.indexOf(tens)
  const onesValue = ones ? values.indexOf(ones) : 0
  return tensValue < 0 || onesValue < 0 ? null : tensValue * 10 + onesValue
}
