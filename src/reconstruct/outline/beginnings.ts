/** Where in a line a heading may begin. */
import { unseenInWords } from '../../text/unseen'

export interface Beginning {
  readonly at: number
  readonly inline: boolean
  /** What stands before it leaves no doubt that something begins here. */
  readonly afterStop: boolean
}

/** Where a heading may begin: at the line's first word, and at numerals behind other words. */
export const beginnings = (text: string): Beginning[] => {
  const first = leadingMarks.exec(text)?.[0].length ?? 0
  const found: Beginning[] = [{ at: first, inline: false, afterStop: true }]
  for (const match of text.matchAll(numeralWithin)) {
    const before = text.slice(Math.max(0, match.index - 2), match.index)
    if (match.index > first && !namingBefore.test(before)) found.push({ at: match.index, inline: true, afterStop: stopBefore.test(before) })
  }
  return found
}

/** What stands before the first word of a line. */
export const leadingMarks = new RegExp(`^[\\s#>*|${unseenInWords}]+`)
const numeralWithin = /[一二三四五六七八九十]\s?[、．.]|第[一二三四五六七八九十]\s?部分/g
const stopBefore = /[。；;：:！!？?）)】\]\s\u3000|]$/
/** 详见三、…, “一、…”, 以及二、…: words that name a section are no heading of it. */
const namingBefore = /[见第在的“"‘'《〈「『（(【、，,和与及或至到按据如照以从对将了中]$/
