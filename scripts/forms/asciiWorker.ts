/**
 * The worker's code in ASCII alone. One Chinese sign in it makes an engine keep all of it with two bytes a sign: once for each worker,
 * and twice for the page that carries it. Packed for the way it weighs the same.
 */
import type { Plugin } from 'vite'
import { carried } from './packWorker.ts'

export const asciiWorker = (): Plugin => ({
  name: 'ascii-worker',
  // Before the code is packed.
  enforce: 'pre',
  transform: {
    filter: { id: /worker&inline$/ },
    handler: module => ({ code: inAscii(module), map: null }),
  },
})

/** The module that starts a worker, with the code in ASCII. */
export const inAscii = (module: string): string =>
  module.replace(carried, (statement, literal: string) => statement.replace(literal, () => JSON.stringify(escaped(JSON.parse(literal)))))

/** Signs that mean another thing as an escape: behind a backslash, and in a template whose raw text is asked for. */
const unsafe = /\\[^\x20-\x7e\s]|String\.raw`[^`]*[^\x20-\x7e\s]/

/** Code with every other sign as an escape, which strings, templates, patterns and names understand alike. Throws where one does not. */
export const escaped = (code: string): string => {
  const found = unsafe.exec(code.replaceAll('\\\\', ''))
  if (found) throw new Error(`the worker has a sign that cannot be escaped: ${found[0]}`)
  return [...code.split(/([\u0080-\uffff])/)]
    .map((part, at) => (at % 2 === 0 ? part : `\\u${part.charCodeAt(0).toString(16).padStart(4, '0')}`))
    .join('')
}
