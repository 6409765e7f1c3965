import { useEffect } from 'react'
import { useStore } from '../../store/store'
import { openBlobs, openText } from '../kit/fileDialog'
import { isTyping } from './useShortcuts'

/** Ctrl+V anywhere but in a text field: pasted files are opened as files, pasted text as a report. */
export const usePaste = (): void => {
  useEffect(() => {
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [])
}

const onPaste = (event: ClipboardEvent): void => {
  const data = event.clipboardData
  if (!data || isTyping(event.target) || document.querySelector('dialog[open]')) return
  const text = data.getData('text/plain')
  // Word puts a picture of the selection beside its text; the text is what is meant.
  if (text.trim() !== '') openText('粘贴的文字', text)
  else if (data.files.length > 0) openBlobs([...data.files])
  else useStore.getState().say('粘贴的内容里没有文字')
  event.preventDefault()
}
