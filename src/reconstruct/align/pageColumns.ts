/**
 * The columns of a table without lines, page by page: what stands over each other on one page is one column. Pages may
 * have columns of their own, so that one page says of another only what its figures confirm by standing exactly so.
 */

import { middleAcross } from '../../geometry/middle'
import { ALIGNED, CONFIRMED, SAME_COLUMN } from '../weights'
import { type Band, printedSlots, type Slot } from './band'
import { type ColumnAt, type ColumnSpan, placeOf } from './columns'

/** A head word of which the column is known. */
export interface HeadMark extends ColumnSpan {
  readonly page: number
  readonly column: number
}

/** Figures of a page that stand over each other, and the column that is known for them. */
interface Cluster extends ColumnSpan {
  readonly figures: readonly Figure[]
  readonly column: number | null
  /** Only a head word tells its column: a figure beside it may be of the same one. */
  readonly headOnly: boolean
}

interface Figure extends ColumnSpan {
  /** Width of one character. */
  readonly digit: number
  /** Known from a complete row; null else. */
  readonly column: number | null
}

const edges = [(span: ColumnSpan) => span.left, middleAcross, (span: ColumnSpan) => span.right] as const

/**
 * @param rows the rows of figures of the table; those with `count` entries say where the columns of their page are.
 * @param findHeads head words over one column each; asked for where a row is incomplete, as nothing here is worked out before.
 */
export const learnColumns = (rows: readonly Band[], findHeads: () => readonly HeadMark[], count: number): ColumnAt => {
  let heads: readonly HeadMark[] | null = null
  const pages = new Map<number, readonly Cluster[] | null>()
  const own = (page: number) => {
    const known = pages.get(page)
    if (known !== undefined) return known
    const figures = rows.filter(row => row.page === page).flatMap(row => figuresOf(row, count))
    heads ??= findHeads()
    const words = heads.filter(head => head.page === page)
    const clusters = clustersOf(figures, words, count) ?? (words.length > 0 ? clustersOf(figures, [], count) : null)
    pages.set(page, clusters)
    return clusters
  }
  const confirmed = new Map<number, readonly Cluster[] | null>()
  const all = [...new Set(rows.map(row => row.page))]
  const withOthers = (page: number) => {
    const known = confirmed.get(page)
    if (known !== undefined) return known
    const clusters = own(page)
    const whole = clusters?.some(cluster => cluster.column === null)
      ? fromOthers(
          clusters,
          all.flatMap(other => (other === page ? [] : [own(other)])),
          count,
        )
      : clusters
    confirmed.set(page, whole)
    return whole
  }
  return (page, place) => withOthers(page)?.find(cluster => overlap(cluster, place))?.column ?? null
}

const overlap = (one: ColumnSpan, other: ColumnSpan) => one.left < other.right && other.left < one.right

const figuresOf = (row: Band, count: number): Figure[] => {
  const cells = row.order === 'fixed' && row.slots.length === count
  const slots = cells ? row.slots : printedSlots(row)
  const complete = slots.length === count
  return slots.flatMap((slot, column) =>
    slot && !slot.crowded ? [figureOf(slot, complete ? slot : placeOf(slot), complete ? column : null)] : [],
  )
}

const figureOf = ({ text }: Slot, { left, right }: ColumnSpan, column: number | null): Figure => ({
  left,
  right,
  digit: (right - left) / Math.max(1, text.length),
  column,
})

/** What stands over each other on a page; null where that contradicts itself. */
const clustersOf = (figures: readonly Figure[], words: readonly HeadMark[], count: number): Cluster[] | null => {
  const groups: { left: number; right: number; figures: Figure[]; words: HeadMark[] }[] = []
  const marks = [...figures.map(figure => ({ figure, place: figure })), ...words.map(word => ({ word, place: word }))]
  for (const mark of marks.sort((one, other) => one.place.left - other.place.left)) {
    let group = groups.at(-1)
    if (!group || mark.place.left >= group.right) {
      group = { left: mark.place.left, right: mark.place.right, figures: [], words: [] }
      groups.push(group)
    }
    group.right = Math.max(group.right, mark.place.right)
    if ('figure' in mark) group.figures.push(mark.figure)
    else group.words.push(mark.word)
  }
  const clusters: Cluster[] = []
  for (const { left, right, figures: own, words: over } of groups) {
    const columns = new Set([...own, ...over].flatMap(({ column }) => (column === null ? [] : [column])))
    if (columns.size > 1) return null
    const [column = null] = columns
    clusters.push({ left, right, figures: own, column, headOnly: own.every(figure => figure.column === null) && column !== null })
  }
  const numbered = numberByOrder(clusters, count)
  return isApart(numbered) && isAligned(numbered) ? numbered : null
}

/** Clusters of which nothing tells the column, but all of whose neighbours or the number of all do. */
const numberByOrder = (clusters: readonly Cluster[], count: number): Cluster[] => {
  if (clusters.length === count && clusters.every(cluster => cluster.figures.length > 0 && !cluster.headOnly))
    return clusters.map((cluster, index) => ({ ...cluster, column: cluster.column ?? index }))
  const numbered = [...clusters]
  let from = 0
  while (from < numbered.length) {
    if (numbered[from]?.column !== null) {
      from++
      continue
    }
    let to = from
    while (to < numbered.length && numbered[to]?.column === null) to++
    const [before, after] = [numbered[from - 1], numbered[to]]
    const first = before ? (before.column as number) + 1 : 0
    const last = after ? (after.column as number) - 1 : count - 1
    if (last - first + 1 === to - from && !before?.headOnly && !after?.headOnly)
      for (let index = from; index < to; index++) numbered[index] = { ...(numbered[index] as Cluster), column: first + index - from }
    from = to
  }
  return numbered
}

const isHead = (cluster: Cluster) => cluster.figures.length === 0

/** Figures of neighbouring columns stand farther apart than the digits of one; nearer ones may be of one column, set aside of each other. */
const isApart = (clusters: readonly Cluster[]): boolean => {
  const columns = clusters.filter(cluster => !isHead(cluster))
  return columns.every(({ figures }, index) => {
    const before = columns[index - 1]?.figures
    if (!before) return true
    const gap = Math.min(...figures.map(edges[0])) - Math.max(...before.map(edges[2]))
    return gap >= Math.min(...figures.map(figure => figure.digit))
  })
}

const spread = (figures: readonly Figure[], edge: (span: ColumnSpan) => number) => {
  const places = figures.map(edge)
  return Math.max(...places) - Math.min(...places)
}

/** Whether the figures of each column have an edge or their middle in common. */
const isAligned = (clusters: readonly Cluster[]): boolean => {
  const columns = clusters.filter(cluster => !isHead(cluster))
  const narrowest = columns
    .slice(1)
    .reduce((least, cluster, index) => Math.min(least, edges[1](cluster) - edges[1](columns[index] as Cluster)), Number.POSITIVE_INFINITY)
  return columns.every(({ figures }) => Math.min(...edges.map(edge => spread(figures, edge))) <= ALIGNED * narrowest)
}

/** The clusters with the columns that other pages have exactly where they stand; as they are where those do not agree. */
const fromOthers = (clusters: readonly Cluster[], others: readonly (readonly Cluster[] | null)[], count: number): readonly Cluster[] => {
  const found = others.flatMap(other => {
    const columns = other?.filter(cluster => !isHead(cluster)) ?? []
    if (columns.length !== count || columns.some((cluster, index) => cluster.column !== index)) return []
    return edges.flatMap(edge => {
      const numbers = matchExactly(clusters, columns, edge)
      return numbers ? [numbers] : []
    })
  })
  const [first] = found
  if (!first || found.some(other => other.some((column, index) => column !== first[index]))) return clusters
  return clusters.map((cluster, index) => ({ ...cluster, column: first[index] ?? null }))
}

/** The column of each cluster where its figures stand exactly as on another page; null where one does not. */
const matchExactly = (
  clusters: readonly Cluster[],
  columns: readonly Cluster[],
  edge: (span: ColumnSpan) => number,
): (number | null)[] | null => {
  const numbers: (number | null)[] = []
  for (const cluster of clusters) {
    if (isHead(cluster)) {
      numbers.push(cluster.column)
      continue
    }
    const exactly = SAME_COLUMN * Math.min(...cluster.figures.map(figure => figure.digit))
    const column = columns.findIndex(other => spread([...other.figures, ...cluster.figures], edge) <= exactly)
    if (column < 0 || (cluster.column !== null && cluster.column !== column)) return null
    numbers.push(column)
  }
  return new Set(numbers.filter((_, index) => !isHead(clusters[index] as Cluster))).size >= Math.min(CONFIRMED, columns.length - 1)
    ? numbers
    : null
}
