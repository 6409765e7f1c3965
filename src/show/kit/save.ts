/** Getting results off the page. */

/** Saves text as a file of the user's. */
export const saveText = (name: string, text: string, type: string): void => saveBlob(name, new Blob([text], { type }))

/** Saves a file of the user's. */
export const saveBlob = (name: string, blob: Blob): void => {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has to have begun before its address goes.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Copies text; where the clipboard is closed to pages, by way of a text field. @returns whether it was copied. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByField(text)
  }
}

/**
 * The browser calls this done even where it copied nothing: in what lies behind a dialog nothing can be selected, so the
 * field stands within it, and only the event that takes the text along tells that it was taken.
 */
const copyByField = (text: string): boolean => {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'off-screen'
  let carried = false
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
    carried = true
  }
  ;(document.querySelector('dialog[open]') ?? document.body).append(field)
  field.addEventListener('copy', onCopy)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  return done && carried
}

/** A file's name without its extension and without what may not stand in a name. */
export const baseName = (name: string): string => name.replace(/((-核对结果)?\.gouji\.json|\.[^.]{1,5})$/, '').replace(/[\\/:*?"<>|]/g, '_')
