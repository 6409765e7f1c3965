import { useEffect } from 'react'
import { pastedName } from '../../store/files/pastedName'
import { openReady } from '../../store/selectors'
import { useStore } from '../../store/store'
import { openBlobs, openPasted, openText } from '../kit/fileDialog'
import { isTyping } from '../layout/useShortcuts'
import { isReport } from './isReport'

/**
 * Ctrl+V anywhere but in a text field: where a cell is chosen, what is pasted goes into the grid, unless it is a whole report; else it is
 * opened, a table in its richest form, text as a report, files as files.
 */
export const usePaste = (): void => {
  useEffect(() => {
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [])
}

const onPaste = (event: ClipboardEvent): void => {
  const data = event.clipboardData
  if (!data || isTyping(event.target) || document.querySelector('dialog[open]')) return
  event.preventDefault()
  const [text, html] = [data.getData('text/plain'), data.getData('text/html')]
  const state = useStore.getState()
  const words = text.trim() === '' && hasTable(html) ? html : text
  const chosen = state.selection.cell !== null && openReady(state) !== null && words.trim() !== ''
  if (chosen && !isReport(words)) void putIntoGrid(text, html)
  else openApart(data, text, html)
  if (chosen && isReport(words)) state.say('粘贴的是一份报告，已另外打开')
}

const openApart = ({ files }: DataTransfer, text: string, html: string): void => {
  if (hasTable(html)) openPasted(html)
  // Word puts a picture of the selection beside its text; the text is what is meant.
  else if (text.trim() !== '') openText(pastedName, text)
  else if (files.length > 0) openBlobs([...files])
  else useStore.getState().say('粘贴的内容里没有文字')
}

const putIntoGrid = (text: string, html: string): Promise<void> =>
  import('./pasteCells').then(
    ({ pasteCells }) => pasteCells(text, html),
    () => useStore.getState().say('没有粘贴，请刷新页面再试'),
  )

const hasTable = (html: string): boolean => /<table\b/i.test(html)
