/** Everything that the README of this folder counts on, looked for in the installed pdf.js: a patch must not fall silent with a new version. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InvalidPDFException, PasswordException, PasswordResponses, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { lowered } from '../../../../scripts/forms/staticBlocks'
import * as messages from './messages'
import { NoFilters } from './noFilters'
import { INCORRECT_PASSWORD, VERBOSITY } from './opening'
import { settings } from './settings'

const folder = join(import.meta.dirname, '../../../../node_modules/pdfjs-dist')
const display = readFileSync(join(folder, 'legacy/build/pdf.mjs'), 'utf8')
const core = readFileSync(join(folder, 'legacy/build/pdf.worker.mjs'), 'utf8')

/** Whether the core has a text; `…` is what it fills in, or the end of one of its pieces. */
const isSaid = (message: string): boolean => {
  const pieces = message.split('…').map(piece => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(pieces.join('(?:\\$\\{[^}]*\\})?["`\']?')).test(core)
}

describe('what pdf.js logs and throws', () => {
  const { lostFont, hugePicture, brokenPart, lockedOtherwise, pageTasks, incompletePage } = messages
  test.each([incompletePage, ...pageTasks, ...lostFont, ...hugePicture, ...brokenPart, ...lockedOtherwise])(
    '“%s” is still said',
    message => {
      expect(isSaid(message)).toBe(true)
    },
  )

  test('a message that is not said is told', () => {
    expect(isSaid('ignoring nothing')).toBe(false)
    expect(isSaid('Font "…" is at hand')).toBe(false)
  })

  test('the level at which broken data is reported is that of INFOS', () => {
    expect(VERBOSITY).toBe(VerbosityLevel.INFOS)
    expect(core).toMatch(/function info\(msg\) \{\s+if \(verbosity >= VerbosityLevel\.INFOS\) \{\s+console\.info\(/)
    expect(core).toMatch(/function warn\(msg\) \{\s+if \(verbosity >= VerbosityLevel\.WARNINGS\) \{\s+console\.warn\(/)
  })

  test('errors have the names that they are told apart by', () => {
    expect(new PasswordException('', INCORRECT_PASSWORD).name).toBe('PasswordException')
    expect(new InvalidPDFException('').name).toBe('InvalidPDFException')
    expect(display).toContain('"UnknownErrorException"')
    expect(INCORRECT_PASSWORD).toBe(PasswordResponses.INCORRECT_PASSWORD)
  })
})

describe('what we reach for', () => {
  test.each([
    ['_renderPageChunk(', display],
    ['this._renderPageChunk(value, intentState)', display],
    ['streamTextContent(', display],
    ['new FontFace(', display],
    ['this._document.fonts.add(', display],
    ['operationsFilter(i, operatorList)', display],
    ['get canvasFactory() {', display],
    ['this._document.createElement("canvas")', display],
    ['this.#glyphCache.set(charcode, glyph)', core],
    ['initializeFromPort(', core],
    ['new DecompressionStream(', core],
    ['typeof self.postMessage === "function"', core],
    ["$({ target: 'Array', proto: true, arity: 1, forced: FORCED }", core],
    ["$({ target: 'Array', proto: true, arity: 1, forced: FORCED }", display],
  ])('%s is still there', (text, code) => {
    expect(code).toContain(text)
  })

  test('the settings have their names', () => {
    const names = [
      ...Object.keys(settings),
      'useSystemFonts',
      'disableFontFace',
      'BinaryDataFactory',
      'FilterFactory',
      'ownerDocument',
      'verbosity',
      'worker',
    ]
    expect(names.filter(name => !display.includes(`src.${name}`))).toEqual([])
  })

  test('our filters have every method of its own', () => {
    const own = /class BaseFilterFactory \{([\s\S]*?)\n\}/.exec(display)?.[1] ?? ''
    const methods = [...own.matchAll(/^ {2}(\w+)\(/gm)].map(match => match[1] as string)
    expect(methods.length).toBeGreaterThan(5)
    const ours = new NoFilters() as unknown as Record<string, unknown>
    expect(methods.filter(name => typeof ours[name] !== 'function')).toEqual([])
  })

  test('the character maps of Simplified Chinese are in the package', () => {
    const names = ['GB-EUC-H', 'GBK-EUC-H', 'GBK2K-H', 'GBKp-EUC-H', 'GBT-H', 'UniGB-UCS2-H', 'UniGB-UTF16-H', 'Adobe-GB1-UCS2']
    expect(names.filter(name => !existsSync(join(folder, `cmaps/${name}.bcmap`)))).toEqual([])
  })

  test('static blocks are written as the build looks for them', () => {
    for (const code of [display, core]) {
      expect(code).toContain('static {')
      expect(lowered(code)).not.toContain('static {')
    }
  })
})
