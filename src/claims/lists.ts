/** Wholes and their parts in a sentence: 共 134 条，其中政策文件 59 条、工作动态 75 条. */
import { type Counted, type Item, isCounted, type List, type Reading, type Sentence } from '../model/claim'

/** Whether a sentence may have a list. */
export const opensList = ({ text }: Sentence): boolean => /其中|包括|含|\(/.test(text)

/** The lists of one sentence. @param before the sentence before it in the paragraph, for a list that begins with 其中; null where it opens one. */
export const listsIn = (sentence: Sentence, items: readonly Item[], before: Reading | null): readonly List[] => {
  const lists: List[] = []
  for (let at = 0; at < items.length; at++) {
    const opening = openingAt(items, at)
    if (opening === null) continue
    const parts = partsFrom(items, opening)
    const [first] = parts
    if (!first) continue
    const own = wholesBefore(items, at, first.figure.unit)
    const wholes = own ?? (before ? wholesBefore(before.items, before.items.length, first.figure.unit) : null) ?? []
    const wholeIn = own || !before ? sentence : before.sentence
    if (wholes.length > 0) lists.push({ wholes, wholeIn, parts, isComplete: isComplete(items, parts, opening) })
    at = Math.max(at, items.indexOf(parts.at(-1) as Item))
  }
  return lists
}

const opener = /^(?:其中|包括|包含|含|内含)/

/** Index of the first part where a list opens at this item: 其中…, or a bracket behind a number; null elsewhere. */
const openingAt = (items: readonly Item[], at: number): number | null => {
  const item = items[at] as Item
  if (opener.test(item.left)) return item.figure ? at : at + 1
  const last = items[at - 1]
  const opensBracket = item.before === '(' && last !== undefined && isCounted(last) && last.right === '' && item.depth > last.depth
  return opensBracket && item.figure ? at : null
}

/**
 * The counts before the list at its depth or outside, of the unit of its parts; of a list in brackets the number before the bracket.
 * None where the nearest count has another unit: 条 and 篇, 件 and 次 are not of one kind. Null where nothing is counted before.
 */
const wholesBefore = (items: readonly Item[], at: number, unit: string): readonly Counted[] | null => {
  const depth = items[at]?.depth ?? 0
  const before = items.slice(0, at).filter(item => item.figure !== null && item.figure.kind === 'count')
  const last = before.at(-1)
  if (!last) return null
  if (last.figure?.unit !== unit) return []
  const within = depth > 0 ? [last] : before.filter(item => item.depth <= depth)
  return within.filter(isCounted).filter(({ figure }) => figure.unit === unit)
}

/** What a part of a list never says: it would begin another statement. */
const another =
  /其中|包括|包含|含|发布|公开信息|受理|收到|办理|办结|答复|开展|举办|召开|回应|回复|更新|新增|全年|累计|共|较|同比|环比|比上|占|结转|加上|我|本|组织|编制|制作|制定|印发|阅读|访问|关注|点击|总|合计/

const everyOther = new RegExp(another.source, 'g')

const partsFrom = (items: readonly Item[], opening: number): readonly Counted[] => {
  const first = items[opening]
  if (!first || !isCounted(first)) return []
  const parts: Counted[] = [first]
  const allowed = new Set(first.left.replace(opener, '').match(everyOther) ?? [])
  for (let at = opening + 1; at < items.length; at++) {
    const item = items[at] as Item
    // The share of a part, in brackets or behind a comma, belongs to it.
    if (item.figure?.kind === 'percent' && /^(?:占|约)|^$/.test(item.left)) continue
    if (item.depth !== first.depth || !isCounted(item) || item.figure.unit !== first.figure.unit) break
    const word = another.exec(item.left)?.[0]
    if (word !== undefined && !allowed.has(word)) break
    parts.push(item)
  }
  return parts
}

/** 其他信息 10 条 closes a list; 其他处理 and 其他结果 are among the parts that a list of them has. */
const closes = /^(?:及|和|以及|还有)?(?:其他|其它|其余)(?!处理|结果|组织|方式)/

const isComplete = (items: readonly Item[], parts: readonly Counted[], opening: number): boolean => {
  const last = parts.at(-1) as Counted
  const next = items[items.indexOf(last) + 1]
  const endsThere = last.right === '' && (!next || next.depth < last.depth || next.figure?.kind === 'percent')
  const isWhole = closes.test(last.left) || isEveryApplicant(parts)
  const isPlain = parts.every(part => part === items[opening] || part.before !== '')
  return endsThere && isWhole && isPlain && parts.length > 1
}

/** Whoever applies is either. */
const isEveryApplicant = (parts: readonly Counted[]): boolean =>
  parts.length === 2 && /自然人/.test(parts[0]?.left ?? '') && /法人.{0,3}其他组织/.test(parts[1]?.left ?? '')
