/** A line that is a page number and at most a running title behind it: - 3 -, 第 3 页 共 5 页, 3/5, Page 3 of 5, Page 3 - 年度报告, P. 3, or a bare 3. */

export interface PageNumber {
  readonly number: number
  /** Nothing but digits: a figure of a table looks the same, so that its place must tell. */
  readonly bare: boolean
}

const dash = '[-—–－·•]'
const marked = new RegExp(
  `^(?:${dash}{1,2}\\s{0,9}(\\d{1,4})\\s{0,9}${dash}{1,2}|第\\s{0,9}(\\d{1,4})\\s{0,9}页(?:\\s{0,9}[,，/]?\\s{0,9}共\\s{0,9}\\d{1,4}\\s{0,9}页)?|P(?:age|\\.)?\\s{0,9}(\\d{1,4})(?:\\s{0,9}of\\s{0,9}\\d{1,4}|\\s{1,9}[-—–|]\\s{1,9}\\d{0,4}[^\\d\\s.].{0,99})?)$`,
  'i',
)
const alone = /^(\d{1,4})(?:\s{0,9}\/\s{0,9}(\d{1,4}))?$/

/** @returns null for any other line. */
export const pageNumberOf = (line: string): PageNumber | null => {
  const text = line.trim()
  const said = marked.exec(text)
  if (said) return { number: Number(said[1] ?? said[2] ?? said[3]), bare: false }
  const digits = alone.exec(text)
  if (!digits) return null
  const [number, of] = [Number(digits[1]), digits[2]]
  // 11 / 7 is a row of figures with a slash for 0.
  return of !== undefined && (number > Number(of) || number === 0) ? null : { number, bare: of === undefined }
}
