/** A head in other words, told by its place among all the others: those of a table's head are copied cell by cell, level by level. */
import { squashForm } from './formWording'
import type { Token } from './labels'

/** The heads over one column, outermost first, its own at the end: 申请人情况, 法人或其他组织, 商业企业. */
export type HeadPath = readonly string[]

/** A head of the form that print says in other words. */
export interface OtherWording {
  readonly wanted: string
  /** Index of the column over which it stands alone; null for a head over several. */
  readonly column: number | null
  readonly token: Token
}

/**
 * The heads that are printed in other words: each between two that say what the form has there. Where one is wrapped, left out or added among them,
 * nothing is told. @param heads in order of print, none of which stands on a page.
 */
export const headsInPlace = (heads: readonly Token[], paths: readonly HeadPath[]): readonly OtherWording[] => {
  if (heads.some(({ word }) => word.anchor.page !== undefined)) return []
  return (
    ordersOf(paths)
      .map(order => othersIn(heads, order))
      .find(others => others !== null && others.length > 0) ?? []
  )
}

interface Head {
  readonly wanted: string
  readonly column: number | null
}

/** Level by level. A column with fewer heads over it than others has its own on the level below these, or on the lowest. */
const ordersOf = (paths: readonly HeadPath[]): readonly (readonly Head[])[] => {
  const depth = Math.max(...paths.map(path => path.length))
  const levels = Array.from({ length: depth }, (_, level) => level)
  const isLowest = (level: number) => level === depth - 1
  return [false, true].map(atFoot =>
    levels.flatMap(level =>
      paths.flatMap((path, column): Head[] => {
        const own = path.length - 1
        if (atFoot ? isLowest(level) : level === own) return [{ wanted: path[own] as string, column }]
        const isFirst = column === 0 || path.slice(0, level + 1).some((head, at) => paths[column - 1]?.[at] !== head)
        return level < own && isFirst ? [{ wanted: path[level] as string, column: null }] : []
      }),
    ),
  )
}

/** Null where print has no such row of heads. */
const othersIn = (heads: readonly Token[], order: readonly Head[]): readonly OtherWording[] | null => {
  const says = (from: number, at: number) => heads[from + at]?.squashed === squashForm(order[at]?.wanted ?? '')
  const fits = (from: number) =>
    order.every((_, at) => says(from, at) || (says(from, at - 1) && says(from, at + 1) && isWording(heads[from + at])))
  const from = heads.findIndex((_, start) => start + order.length <= heads.length && fits(start))
  if (from < 0) return null
  return order.flatMap((head, at) => (says(from, at) ? [] : [{ ...head, token: heads[from + at] as Token }]))
}

/** Words that nothing doubts, as no number of a page is. */
const isWording = (token: Token | undefined): boolean =>
  token !== undefined && !token.word.doubt && !token.word.cut && /^\p{Script=Han}{2}[\p{Script=Han}\p{P}\d]*$/u.test(token.squashed)
