/** Starts the thread: Node knows no TypeScript in one by itself. */
import { tsImport } from 'tsx/esm/api'

await tsImport('./thread.ts', import.meta.url)
