import { useEffect, useRef } from 'react'
import type { CellAddress } from '../../statute/form'
import { reportNow } from '../../store/edits/edits'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { isTyping } from '../layout/useShortcuts'
import { copiedCells } from './copiedCells'

/** Ctrl+C with cells chosen, and no text: the cells go into the clipboard. */
export const useCopy = (file: Ready, range: readonly (readonly CellAddress[])[]): void => {
  const latest = useRef({ file, range })
  useEffect(() => {
    latest.current = { file, range }
  })
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const { file, range } = latest.current
      const count = range.flat().length
      if (count === 0 || !event.clipboardData || isTyping(event.target) || isElsewhere()) return
      const { text, html } = copiedCells(reportNow(file), range)
      event.clipboardData.setData('text/plain', text)
      if (html !== null) event.clipboardData.setData('text/html', html)
      event.preventDefault()
      useStore.getState().say(count === 1 ? `已复制 ${text === '' ? '空白' : text}` : `已复制 ${count} 个单元格`)
    }
    document.addEventListener('copy', onCopy)
    return () => document.removeEventListener('copy', onCopy)
  }, [])
}

/** Words that are marked, on the page or in a dialog, are what is meant. */
const isElsewhere = (): boolean => String(getSelection()) !== '' || document.querySelector('dialog[open]') !== null
