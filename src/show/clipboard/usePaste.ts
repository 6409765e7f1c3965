import { useEffect } from 'react'
import { openReady } from '../../store/selectors'
import { useStore } from '../../store/store'
import { openBlobs, openPasted, openText } from '../kit/fileDialog'
import { isTyping } from '../layout/useShortcuts'
import { isCells } from './clipboardRows'
import { tableToText } from './tableToText'

/**
 * Ctrl+V anywhere but in a text field: cells go into the grid where a cell is chosen; what else is pasted is opened, a table in
 * its richest form, text as a report, files as files.
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
  const words = text.trim() === '' && hasTable(html) ? tableToText(html) : text
  if (state.selection.cell && openReady(state) && isCells(words)) void putIntoGrid(words)
  else if (hasTable(html)) openPasted(html)
  // Word puts a picture of the selection beside its text; the text is what is meant.
  else if (text.trim() !== '') openText('粘贴的内容', text)
  else if (data.files.length > 0) openBlobs([...data.files])
  else state.say('粘贴的内容里没有文字')
}

const putIntoGrid = (text: string): Promise<void> =>
  import('./pasteCells').then(
    ({ pasteCells }) => pasteCells(text),
    () => useStore.getState().say('没有粘贴，请刷新页面再试'),
  )

const hasTable = (html: string): boolean => /<table\b/i.test(html)
