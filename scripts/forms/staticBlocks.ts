/**
 * Static blocks of classes, as initializers of a static field.
 *
 * They are the only syntax in what is shipped that Chromium 86 lacks. Left to the build, they would cost every class its private members:
 * it lowers all that classes can do together, and a private member lowered to a WeakMap is slow and long (pdf.js has 4000 uses).
 */
import type { Plugin } from 'vite'

const block = /^([ \t]*)static \{$([\s\S]*?)^\1\}$/gm

/** `static {…}` on lines of their own, as pdf.js writes them, becomes `static #_ = (() => {…})();`. `this` is the class in both. */
export const lowerStaticBlocks = (): Plugin => ({
  name: 'lower-static-blocks',
  transform: {
    filter: { id: /pdfjs-dist/, code: 'static {' },
    handler: code => ({ code: lowered(code), map: null }),
  },
})

/** The code with its blocks lowered. What is shipped is parsed afterwards, so a block that is written otherwise does not slip through. */
export const lowered = (code: string): string => {
  let count = 0
  return code.replace(block, (_, indent, body) => {
    count++
    return `${indent}static #_${count} = (() => {${body}${indent}})();`
  })
}
