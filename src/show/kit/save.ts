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

/** Copies a table: as such, and as text for what takes no tables. @returns whether it was copied. */
export const copyRich = async (text: string, html: string): Promise<boolean> => {
  try {
    const kinds = { 'text/plain': text, 'text/html': html }
    const blobs = Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })] as const)
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return true
  } catch {
    return copyByField(text, html)
  }
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
const copyByField = (text: string, html?: string): boolean => {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.className = 'off-screen'
  let carried = false
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    event.clipboardData.setData('text/plain', text)
    if (html !== undefined) event.clipboardData.setData('text/html', html)
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
