/** What a built page may do: run its own code, and nothing over the network. */
import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** site: many files on a web server; single: one file with everything in it, opened from anywhere; scan: the same with what reads pictures. */
export type FormName = 'site' | 'single' | 'scan'

/**
 * Writes the policy into the page, as its first element after the encoding, with the hashes of the code that stands in the page itself.
 * Only in the built page: the development server needs inline scripts and a connection of its own.
 * Has to come after the plugin that puts everything into one file.
 */
export const contentPolicy = (form: FormName): Plugin => ({
  name: 'content-policy',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.html')) file.source = withPolicy(String(file.source), form)
      }
    },
  },
})

const encoding = '<meta charset="utf-8" />'

/** @throws where the page does not name its encoding first, or holds a carriage return: browsers hash another text than stands in the file then. */
export const withPolicy = (html: string, form: FormName): string => {
  if (!html.includes(encoding) || html.includes('\r')) throw new Error('the page cannot be given a content policy')
  return html.replace(encoding, () => `${encoding}\n    <meta http-equiv="Content-Security-Policy" content="${policy(html, form)}" />`)
}

const policy = (html: string, form: FormName): string => {
  const own = form === 'site' ? ["'self'"] : []
  return [
    ["default-src 'none'"],
    ["base-uri 'none'"],
    ["form-action 'none'"],
    ['img-src', ...own, 'data:', 'blob:'],
    // What reads pictures runs as WebAssembly, in a worker that this policy binds too. It lets no text become code.
    ['script-src', ...own, ...(form === 'single' ? [] : ["'wasm-unsafe-eval'"]), ...hashes(html, script)],
    ['style-src', ...own, ...hashes(html.replace(script, ''), style)],
    // The worker is a blob: one with an address of its own would not be bound by this policy. `self` is the service worker.
    ['worker-src', ...own, 'blob:'],
    ["connect-src 'none'"],
    ...(form === 'site' ? [["manifest-src 'self'"]] : []),
  ]
    .map(words => words.join(' '))
    .join('; ')
}

const script = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g
/** Looked for where the scripts are left out: they may speak of styles. */
const style = /<style[^>]*>([\s\S]*?)<\/style>/g

const hashes = (html: string, inline: RegExp): string[] =>
  [...html.matchAll(inline)].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
