/** A name for this tab that stays over a reload and goes with the tab. */
const key = 'gouji-tab'

export const tabName = (): string => {
  const known = sessionStorage.getItem(key)
  if (known !== null) return known
  const name = Math.random().toString(36).slice(2)
  sessionStorage.setItem(key, name)
  return name
}

export const forgetTabName = (): void => {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Closed: there is none.
  }
}
