import { useEffect } from 'react'
import { undoBringsBack } from '../../store/files/leaving'
import { showsSet } from '../../store/selectors'
import { useStore } from '../../store/store'
import { openFileDialog } from '../kit/fileDialog'
import { stepThroughFindings } from '../panes/findings/stepThroughFindings'
import { focusNextPane } from './focusPane'
import { stepThroughSet } from './SetBar'

/** The keys that work everywhere on the page; each pane has its own besides. */
export const useShortcuts = (): void => {
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

const onKey = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return
  const action = actionOf(event)
  if (!action) return
  event.preventDefault()
  action()
}

const actionOf = (event: KeyboardEvent): (() => void) | null => {
  const { key, shiftKey } = event
  const ctrl = event.ctrlKey || event.metaKey
  if (key === 'F6') return () => focusNextPane(shiftKey ? -1 : 1)
  if (ctrl && key.toLowerCase() === 'o') return openFileDialog
  if (isTyping(event.target)) return null
  const { undo, redo, files, bringBack } = useStore.getState()
  if (ctrl && key.toLowerCase() === 'z' && !shiftKey && undoBringsBack(useStore.getState())) return bringBack
  if (ctrl && key.toLowerCase() === 'z') return shiftKey ? redo : undo
  if (ctrl && key.toLowerCase() === 'y') return redo
  if (ctrl || event.altKey) return null
  if (key === '?' || key === '？') return () => location.assign('#keys')
  if (key === 'Escape') return letGo
  if (files.length > 1 && (key === 'j' || key === 'J')) return () => stepThroughSet(1)
  if (files.length > 1 && (key === 'k' || key === 'K')) return () => stepThroughSet(-1)
  // With nothing in focus the arrows go through the findings: what one wants first after opening a file.
  if (isNowhere(document.activeElement) && key === 'ArrowDown') return () => stepThroughFindings(1)
  if (isNowhere(document.activeElement) && key === 'ArrowUp') return () => stepThroughFindings(-1)
  return null
}

/** Lets go of what is chosen; with nothing chosen in a report of a set, back to the list. */
const letGo = (): void => {
  const state = useStore.getState()
  // In the set nothing of a report is on show that one could let go of.
  if (showsSet(state)) return
  const { selection, files, chooseNothing, showSet } = state
  const chosen = selection.finding !== null || selection.cell !== null
  if (!chosen && files.length > 1) showSet()
  else chooseNothing()
}

const isNowhere = (element: Element | null): boolean => element === null || element === document.body || element.tagName === 'MAIN'

/** Whether keys belong to a text field. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null
