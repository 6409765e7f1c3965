import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { withPolicy } from './contentPolicy'

const page = (body: string) => `<!doctype html>\n<html><head>\n    <meta charset="utf-8" />\n${body}</head></html>`
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const directive = (html: string, name: string) => new RegExp(`${name} ([^;"]*)`).exec(html)?.[1]

describe('the content policy', () => {
  test('allows the code that stands in the page, by its hash, and the page’s own files on a site alone', () => {
    const body = '<script>a()</script><script type="module" src="./b.js"></script><style>c{}</style>'
    expect(directive(withPolicy(page(body), 'site'), 'script-src')).toBe(`'self' 'wasm-unsafe-eval' ${hash('a()')}`)
    expect(directive(withPolicy(page(body), 'single'), 'script-src')).toBe(hash('a()'))
    expect(directive(withPolicy(page(body), 'single'), 'style-src')).toBe(hash('c{}'))
  })

  test('takes no style that a script speaks of for one of the page', () => {
    const html = withPolicy(page('<script>x = "<style>d{}</style>"</script>'), 'single')
    expect(directive(html, 'style-src')).toBeUndefined()
    expect(html).toContain('; style-src; ')
  })

  test('allows no connection in any form, and comes before everything that it binds', () => {
    for (const form of ['site', 'single', 'scan'] as const) {
      const html = withPolicy(page('<script>a()</script>'), form)
      expect(directive(html, 'connect-src')).toBe("'none'")
      // Where pictures are read WebAssembly runs; no text ever becomes code.
      const rest = form === 'single' ? html : html.replace("'wasm-unsafe-eval'", '')
      expect(rest).not.toMatch(/unsafe|\*/)
      expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script>'))
    }
  })

  test('is refused where a browser would hash another text', () => {
    expect(() => withPolicy(page('<script>a()\r\n</script>'), 'single')).toThrow()
    expect(() => withPolicy('<html></html>', 'single')).toThrow()
  })
})
