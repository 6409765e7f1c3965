/** How a set stands, in one line. */
import type { SetCounts } from '../../store/set/counts'
import type { EntryTone } from '../../store/set/entries'

export interface CountsPart {
  readonly tone: EntryTone
  readonly words: string
}

/** 57 份未发现问题, 29 份有错误, … in this order; what there is none of is not said. What still waits is said apart. */
export const countsParts = ({ of, readAs }: SetCounts): readonly CountsPart[] => {
  const count = (tone: EntryTone) => (tone === 'incomplete' ? of.incomplete - readAs : of[tone])
  const parts = said.flatMap(({ tone, words }) => (count(tone) > 0 ? [{ tone, words: `${count(tone)} 份${words}` }] : []))
  return readAs > 0 ? [...parts, { tone: 'incomplete', words: `${readAs} 份未发现问题、要对照原文` }] : parts
}

/** 120 份：57 份未发现问题，29 份有错误，已读 113/120. */
export const countsLine = (counts: SetCounts): string => {
  const parts = [...countsParts(counts).map(({ words }) => words), ...(counts.read < counts.total ? [readInWords(counts)] : [])]
  return `${counts.total} 份：${parts.join('，')}`
}

/** 已读 43/120 */
export const readInWords = ({ read, total }: SetCounts): string => `已读 ${read}/${total}`

const said: readonly CountsPart[] = [
  { tone: 'clean', words: '未发现问题' },
  { tone: 'error', words: '有错误' },
  { tone: 'warning', words: '有警告' },
  { tone: 'review', words: '待复核' },
  { tone: 'incomplete', words: '没有读全' },
  { tone: 'failed', words: '没有读出' },
  { tone: 'aside', words: '问题已处理' },
  { tone: 'trial', words: '试改后未发现问题' },
]
