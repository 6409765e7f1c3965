/**
 * The runtime of reader B names its WebAssembly file as one that lies beside it, and the bundler would put all of it into the worker's code.
 * It is handed over instead.
 */
import type { Plugin } from 'vite'

const named = /new URL\("ort-wasm-simd-threaded\.wasm",import\.meta\.url\)/g

/** @throws where the runtime names its file otherwise than we know. */
export const withoutRuntimeFile = (): Plugin => ({
  name: 'without-runtime-file',
  enforce: 'pre',
  transform: {
    filter: { id: /onnxruntime-web[\\/]dist[\\/]ort\.wasm\.bundle\.min\.mjs$/ },
    handler: code => {
      if (code.search(named) < 0) throw new Error('the runtime of the reader names its file in another way than expected')
      return { code: code.replace(named, '({href:""})'), map: null }
    },
  },
})
