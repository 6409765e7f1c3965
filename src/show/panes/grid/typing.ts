/** What the user typed into a cell: a change, or a hint why it is none. */
import type { Quantity } from '../../../statute/form'
import type { Edit } from '../../../store/state'
import { readCellText } from '../../../text/cellText'

export type Typed = { readonly ok: true; readonly edit: Edit } | { readonly ok: false; readonly hint: string }

/** Digits before the point: more than any report counts, and still exact in sums. */
const longest = 9

const tooLarge = `数字太大，最多 ${longest} 位`

const kinds = {
  count: { fits: value => value >= 0 && Number.isInteger(value), hint: '这里填整数，不能为负' },
  amount: { fits: value => value >= 0 && /^\d+(?:\.\d{1,6})?$/.test(String(value)), hint: '这里填金额，可带小数，不带单位' },
  change: { fits: value => Number.isInteger(value), hint: '这里填整数，减少写负数' },
} satisfies Record<Quantity, { fits: (value: number) => boolean; hint: string }>

/** Reads what was typed as a cell of a document is read; an empty cell stays empty. */
export const readTyped = (typed: string, quantity: Quantity): Typed => {
  const read = readCellText(typed, quantity)
  if (read.kind === 'blank') return { ok: true, edit: { text: '', value: null } }
  const { fits, hint } = kinds[quantity]
  if (read.kind !== 'number' || read.note || !fits(read.value < 10 ** longest ? read.value : Math.trunc(read.value)))
    return { ok: false, hint }
  if (Math.abs(read.value) >= 10 ** longest) return { ok: false, hint: tooLarge }
  return { ok: true, edit: { text: String(read.value), value: read.value } }
}

/** Whether a key begins typing into a cell. */
export const beginsTyping = (key: string): boolean => /^[0-9０-９+-]$/.test(key)
