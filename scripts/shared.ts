/** Documents that are no part of the repository: reports as text, published PDFs, a corpus. GOUJI_SHARED names their folder. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** The folder of the shared documents: beside the checkout, unless told otherwise. It need not exist. */
export const shared = resolve(process.env.GOUJI_SHARED ?? '../shared')

/** Whether something lies there; what would read it is skipped otherwise. */
export const hasShared = (...path: readonly string[]): boolean => existsSync(resolve(shared, ...path))
