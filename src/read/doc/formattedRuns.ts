/** Where in the file which properties hold, for characters and for paragraphs. [MS-DOC] 2.8.5, 2.9.35, 2.9.175. */

import { tooMuchText } from '../failures'
import { MAX_LOOKS } from '../limits'
import { Refusal } from '../refusal'

export interface FormattedRun {
  /** Places in the document stream, to excluded. */
  readonly from: number
  readonly to: number
  /** Its list of changes. */
  readonly changes: Uint8Array
  /** Number of its style; of paragraphs only. */
  readonly style: number
}

const PAGE = 512
const nothing = new Uint8Array()

/** @param table the list of pages, with their limits before. @returns finds the run that a place in the document stream stands in; between runs nothing is changed. Throws a refusal where there are too many. */
export const formattedRuns = (document: Uint8Array, table: Uint8Array, of: 'characters' | 'paragraphs') => {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength)
  const runs: FormattedRun[] = []
  const count = Math.floor((table.length - 4) / 8)
  const pages = new Set(Array.from({ length: Math.max(0, count) }, (_, at) => view.getUint32(4 * (count + 1) + 4 * at, true) & 0x3fffff))
  if (pages.size > MAX_LOOKS) throw new Refusal(tooMuchText())
  for (const page of pages) runs.push(...readPage(document.subarray(page * PAGE, page * PAGE + PAGE), of))
  runs.sort((one, other) => one.from - other.from)
  return (place: number): FormattedRun => {
    let [low, high] = [0, runs.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((runs[middle] as FormattedRun).from <= place) low = middle + 1
      else high = middle
    }
    const run = runs[low - 1]
    if (run && place < run.to) return run
    return { from: run?.to ?? 0, to: runs[low]?.from ?? Number.POSITIVE_INFINITY, changes: nothing, style: 0 }
  }
}

const readPage = (page: Uint8Array, of: 'characters' | 'paragraphs'): FormattedRun[] => {
  if (page.length < PAGE) return []
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength)
  const count = page[PAGE - 1] ?? 0
  const size = of === 'characters' ? 1 : 13
  if (4 * (count + 1) + size * count > PAGE) return []
  return Array.from({ length: count }, (_, index) => {
    const at = 2 * (page[4 * (count + 1) + size * index] ?? 0)
    const [from, to] = [view.getUint32(4 * index, true), view.getUint32(4 * index + 4, true)]
    return {
      from,
      to,
      ...(at === 0 ? { changes: nothing, style: 0 } : of === 'characters' ? charactersAt(page, at) : paragraphAt(page, at)),
    }
  })
}

const charactersAt = (page: Uint8Array, at: number) => ({ changes: page.subarray(at + 1, at + 1 + (page[at] ?? 0)), style: 0 })

const paragraphAt = (page: Uint8Array, at: number) => {
  const words = page[at] ?? 0
  const from = words === 0 ? at + 2 : at + 1
  const to = words === 0 ? from + 2 * (page[at + 1] ?? 0) : from + 2 * words - 1
  return { changes: page.subarray(from + 2, Math.max(from + 2, to)), style: (page[from] ?? 0) | ((page[from + 1] ?? 0) << 8) }
}
