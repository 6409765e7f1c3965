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

/** Copies text; where the clipboard is closed to pages, by way of a text field. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByField(text)
  }
}

const copyByField = (text: string): boolean => {
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'off-screen'
  document.body.append(field)
  field.select()
  const done = document.execCommand('copy')
  field.remove()
  return done
}

/** A file's name without its extension and without what may not stand in a name. */
export const baseName = (name: string): string => name.replace(/((-核对结果)?\.gouji\.json|\.[^.]{1,5})$/, '').replace(/[\\/:*?"<>|]/g, '_')
