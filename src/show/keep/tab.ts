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

const lockPrefix = 'gouji tab '
let held = ''

/** Lets other tabs know that this one is open, as long as it is; nothing where the browser has no locks, as over plain http. */
export const holdTab = (name: string): void => {
  if (held === name || !('locks' in navigator)) return
  held = name
  navigator.locks.request(`${lockPrefix}${name}`, () => new Promise(() => {})).catch(() => {})
}

/** Tabs that are open, as far as the browser tells. */
export const tabsHeld = async (): Promise<readonly string[]> => {
  if (!('locks' in navigator)) return []
  const { held: locks = [] } = await navigator.locks.query()
  return locks.flatMap(({ name }) => (name?.startsWith(lockPrefix) ? [name.slice(lockPrefix.length)] : []))
}
