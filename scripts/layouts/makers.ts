/** Makes documents of clean reports, layout by layout, with the software that people make them with. */
import { drawFrom } from '../../src/testing/printed'
import { startPrinter } from './chromium'
import { type Invented, invent } from './invent'
import type { LayoutOf } from './layout'
import { pageOf } from './page'
import { printLayouts } from './printLooks'
import { wordFile } from './wordFile'
import { wordLayouts } from './wordLooks'
import { printByWriter, type ToPrint } from './writer'

export interface Made {
  readonly layout: string
  readonly seed: number
  readonly report: Invented
  readonly ending: 'pdf' | 'txt'
  readonly bytes: Uint8Array
}

export interface Wanted {
  readonly seeds: readonly number[]
  /** Only layouts whose names have these words. */
  readonly words: string
}

/** Documents, those of one layout after each other. */
export type Maker = (wanted: Wanted) => AsyncGenerator<Made>

/** Every layout that is wanted with every seed, and the look drawn from it. */
const looksOf = <Look>(layouts: Readonly<Record<string, LayoutOf<Look>>>, { seeds, words }: Wanted) =>
  Object.entries(layouts)
    .filter(([layout]) => layout.includes(words))
    .flatMap(([layout, { look }]) =>
      seeds.map(seed => ({ layout, seed, report: invent(seed), look: look(drawFrom(seed * 7919 + layout.length)) })),
    )

async function* printed(wanted: Wanted): AsyncGenerator<Made> {
  const printer = await startPrinter()
  for (const { look, ...made } of looksOf(printLayouts, wanted))
    yield { ...made, ending: 'pdf', bytes: await printer.print(pageOf(made.report, look), look.pdf) }
  await printer.close()
}

async function* written(wanted: Wanted): AsyncGenerator<Made> {
  yield* ofWriter(looksOf(wordLayouts, wanted), ({ report, look }) => ({ ending: 'docx', bytes: wordFile(report, look) }))
}

/** So many files are given to Writer in one go. */
const AT_ONCE = 60

async function* ofWriter<Drawn extends Omit<Made, 'ending' | 'bytes'>>(
  all: readonly Drawn[],
  file: (drawn: Drawn) => ToPrint,
): AsyncGenerator<Made> {
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = all.slice(at, at + AT_ONCE)
    const pdfs = await printByWriter(some.map(file))
    for (const [index, { layout, seed, report }] of some.entries()) {
      const bytes = pdfs[index]
      if (!bytes) throw new Error(`Writer did not print ${layout} ${seed}`)
      yield { layout, seed, report, ending: 'pdf', bytes }
    }
  }
}

export const makers: Readonly<Record<string, Maker>> = { prints: printed, word: written }
