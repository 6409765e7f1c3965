/** What the page keeps on this machine of the reports that are open. */
import type { Page } from '@playwright/test'

/** What lies in the page's database; looking for one that is not there would make it. */
export const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'gouji')) return []
    const database = await new Promise<IDBDatabase>(done => {
      const request = indexedDB.open('gouji')
      request.onsuccess = () => done(request.result)
    })
    const keys = await new Promise<string[]>(done => {
      const request = database.transaction('page').objectStore('page').getAllKeys()
      request.onsuccess = () => done(request.result.map(key => String(key).split(' ')[0] as string))
    })
    database.close()
    return keys
  })
