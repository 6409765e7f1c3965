/** Labels and heads that stand in one cell with other print, as where a border is lost: what of that is whose wording cannot be told. */

const digit = /[0-9]/

/** So many characters of another wording are no accident. */
const PART = 2

/** What of a text is a label, and what is not. */
interface Reading {
  /** Characters of the label that were read. */
  readonly said: number
  /** Stands beside it for certain: figures, another wording in full, or what parts the label. */
  readonly other: boolean
}

/**
 * Whether a text says a label in full, amid figures and parts of other wording: 行政处罚12, 商业企科研机业构, but not a label with words of its
 * writer's. All squashed.
 * @param wording labels, heads and groups of the table. @param groups those of them that span rows: a single character of one may stand there.
 */
export const isAmongOthers = (text: string, label: string, wording: readonly string[], groups: readonly string[] = []): boolean => {
  if (text.length <= label.length || text === label) return false
  const others = wording.filter(other => other !== label)
  if (others.some(other => isShuffled(text, label, other))) return true
  const isPart = (part: string) => others.some(other => other.includes(part))
  const isWhole = (part: string) => others.includes(part)
  const readings: Reading[][] = Array.from({ length: text.length + 1 }, () => [])
  readings[0] = [{ said: 0, other: false }]
  const put = (at: number, reading: Reading) => {
    const known = readings[at]
    if (known && !known.some(one => one.said === reading.said && one.other === reading.other)) known.push(reading)
  }
  for (let at = 0; at < text.length; at++)
    for (const { said, other } of readings[at] ?? []) {
      if (said < label.length && text[at] === label[said]) put(at + 1, { said: said + 1, other })
      if (digit.test(text[at] as string)) put(at + 1, { said, other: true })
      const amid = said > 0 && said < label.length
      for (let end = at + PART; end <= text.length && isPart(text.slice(at, end)); end++)
        put(end, { said, other: other || amid || isWhole(text.slice(at, end)) })
      // The last of a word whose other lines stand before.
      if (other && others.some(word => word.endsWith(text[at] as string))) put(at + 1, { said, other })
      if (groups.some(group => group.includes(text[at] as string))) put(at + 1, { said, other: other || !amid })
    }
  return readings[text.length]?.some(({ said, other }) => other && said === label.length) ?? false
}

/** Whether two wordings stand side by side in lines of a few characters, their lines in turn: 法律|其|服务|他|机构. All squashed. */
const isShuffled = (text: string, one: string, other: string): boolean => {
  if (text.length !== one.length + other.length) return false
  /** How many characters of the one may be among those so far. */
  let said = new Set([0])
  for (const [at, letter] of [...text].entries())
    said = new Set(
      [...said].flatMap(count => [...(one[count] === letter ? [count + 1] : []), ...(other[at - count] === letter ? [count] : [])]),
    )
  return said.has(one.length)
}

/**
 * Whether a text is nothing but parts of wording, more than a label has room for, as where borders between heads are lost and their lines take
 * turns: 结果总计维持, 未经复议直接起诉复议后起诉. Which of it is the label's cannot be told. All squashed.
 */
export const isMixture = (text: string, label: string, wording: readonly string[]): boolean => {
  if (text.length < label.length + PART || wording.includes(text)) return false
  const isPart = (part: string) => wording.some(word => word.includes(part))
  // The last line of a word whose others stand before it: 科研机 | 社会公 | 构 | 益组织.
  const isLast = (at: number) =>
    wording.some(word => word.length > PART && word.endsWith(text[at] as string) && text.slice(0, at).includes(word.slice(0, -1)))
  const reached = [true]
  for (let at = 0; at < text.length; at++) {
    if (!reached[at]) continue
    if (isLast(at)) reached[at + 1] = true
    for (let end = at + PART; end <= text.length && isPart(text.slice(at, end)); end++) reached[end] = true
  }
  return reached[text.length] === true
}
