/** What the user typed into a cell: a change, or a hint why it is none. */
import type { Quantity } from '../../statute/form'
import type { Edit } from '../../store/state'

export type Typed = { readonly ok: true; readonly edit: Edit } | { readonly ok: false; readonly hint: string }

/** Digits before the point: more than any report counts, and still exact in sums. */
const longest = 9

const tooLarge = `数字太大，最多 ${longest} 位`

const kinds = {
  count: { pattern: new RegExp(`^\\d{1,${longest}}$`), hint: '这里填整数，不能为负' },
  amount: { pattern: new RegExp(`^\\d{1,${longest}}(\\.\\d{1,6})?$`), hint: '这里填金额，可带小数，不带单位' },
  change: { pattern: new RegExp(`^[+-]?\\d{1,${longest}}$`), hint: '这里填整数，减少写负数' },
} satisfies Record<Quantity, { pattern: RegExp; hint: string }>

/** Reads what was typed; full-width digits and thousands separators are taken, an empty cell stays empty. */
export const readTyped = (typed: string, quantity: Quantity): Typed => {
  const text = typed
    .normalize('NFKC')
    .replace(/[\s,]/g, '')
    .replace(/^[−–—]/, '-')
  if (text === '') return { ok: true, edit: { text: '', value: null } }
  const { pattern, hint } = kinds[quantity]
  if (pattern.test(text)) return { ok: true, edit: { text, value: Number(text) } }
  return { ok: false, hint: pattern.test(text.replace(/^([+-]?)\d+/, (_, sign) => `${sign}0`)) ? tooLarge : hint }
}

/** Whether a key begins typing into a cell. */
export const beginsTyping = (key: string): boolean => /^[0-9０-９+-]$/.test(key)
