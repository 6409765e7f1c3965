/** A file named with ?packed → its bytes, deflated, in base 64: a page that may fetch nothing gets them as code. */
import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import type { Plugin } from 'vite'

export const packFiles = (): Plugin => ({
  name: 'pack-files',
  enforce: 'pre',
  load: {
    filter: { id: /\?packed$/ },
    handler: id => ({
      code: `export default ${JSON.stringify(deflateRawSync(readFileSync(id.replace(/\?packed$/, '')), { level: 9 }).toString('base64'))}`,
      map: null,
      moduleSideEffects: false,
    }),
  },
})

/** Of a form without the part that reads pictures: neither its workers nor its files are built. */
export const withoutPictures = (): Plugin => ({
  name: 'without-pictures',
  enforce: 'pre',
  load: {
    filter: { id: /src[\\/]jobs[\\/]pictures[\\/]pictures-(?:worker|lines|parts)\.ts$/ },
    handler: () => ({ code: 'export default null\nexport const lineParts = null\nexport const decoders = null', map: null }),
  },
})

/** Of a form with everything in it: one worker is all of them, so that its code is there once. */
export const oneWorker = (): Plugin => ({
  name: 'one-worker',
  enforce: 'pre',
  load: {
    filter: { id: /src[\\/]jobs[\\/]inlineWorker\.ts$/ },
    handler: () => ({ code: "export { default } from './pictures/pictures-worker'", map: null }),
  },
})
