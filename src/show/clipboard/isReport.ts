/** Parts that a report has and a few rows of its tables do not. */
const parts = [
  /总体情况/,
  /主动公开政府信息情况/,
  /收到和处理政府信息公开申请情况/,
  /行政复议.{0,3}行政诉讼情况/,
  /主要问题/,
  /其他需要报告/,
]
const MANY = 3
/** The three tables with all their labels have some 2500 characters. */
const LONGEST = 4000

/** Whether pasted text is a report or a link to one for certain, and not some cells. */
export const isReport = (text: string): boolean =>
  text.trim().length > LONGEST || (text.includes('#r=') && !/\s/.test(text.trim())) || parts.filter(part => part.test(text)).length >= MANY
