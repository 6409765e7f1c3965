/** Switching rules off and on again. It lasts as long as the page is open. */
import { findingOf } from '../../model/finding'
import { openReady } from '../selectors'
import type { State } from '../state'

/** Switches a rule off: what it found is no longer shown, a finding of it no longer chosen. */
export const switchOff = (state: State, rule: string): State => {
  if (state.rulesOff.includes(rule)) return state
  const chosen = findingOf(openReady(state)?.findings ?? [], state.selection.finding)
  const selection = chosen?.rule === rule ? { finding: null, cell: state.selection.cell } : state.selection
  return { ...state, rulesOff: [...state.rulesOff, rule], selection }
}

/** @param rule null switches on every rule. */
export const switchOn = (state: State, rule: string | null): State => ({
  ...state,
  rulesOff: rule === null ? [] : state.rulesOff.filter(id => id !== rule),
})
