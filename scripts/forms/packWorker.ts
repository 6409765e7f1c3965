/**
 * The worker's code lies packed in the single file: two thirds of its weight are that code, and deflated it weighs a third.
 * It is unpacked once, when the first worker starts; the site sends its scripts packed anyway.
 */
import { deflateRawSync } from 'node:zlib'
import type { Plugin } from 'vite'

export const packWorker = (): Plugin => ({
  name: 'pack-worker',
  // Before anything else rewrites the text.
  enforce: 'pre',
  transform: {
    filter: { id: /worker&inline$/ },
    handler: module => ({ code: packed(module), map: null }),
  },
})

/** How Vite hands out a worker with its code inside. */
export const carried = /^\s*const jsContent = ("(?:[^"\\]|\\.)*");/

/** The module that starts such a worker, with the code packed. Throws where it is written otherwise than we know. */
export const packed = (module: string): string => {
  const literal = carried.exec(module)?.[1]
  if (!literal) throw new Error('the worker is carried along in another way than expected')
  const base64 = deflateRawSync(Buffer.from(JSON.parse(literal)), { level: 9 }).toString('base64')
  return `import { inflateSync } from 'fflate'
const code = ${JSON.stringify(base64)}
let address
export default function StartWorker() {
  address ??= URL.createObjectURL(new Blob([inflateSync(Uint8Array.from(atob(code), sign => sign.charCodeAt(0)))], { type: 'text/javascript;charset=utf-8' }))
  return new Worker(address)
}
`
}
