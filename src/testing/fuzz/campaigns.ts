/** What is done to reports, and what must hold whatever is done. Shared by the short run of the tests and the long one of `npm run fuzz`. */
import fc from 'fast-check'
import type { Output } from '../../model/output'
import type { CellAddress, Form } from '../../statute/form'
import { forms } from '../../statute/forms'
import { drawFigures, drawFrom, type Figures, printDelimited, printTorn } from '../printed'
import { byteDamages, damage } from './mutateBytes'
import { damageFigure, damageLines, figureDamage, lineDamages, notations, renote } from './mutateText'
import { damagePart } from './mutateZip'
import { flawsOfOutput } from './validOutput'

/** The pipeline, with the lines that it read: the whole source of every number. */
export type Run = (bytes: Uint8Array) => Promise<{ readonly output: Output; readonly lines: readonly string[] }>

export interface Campaign {
  readonly name: string
  /** Holds for every outcome, or throws with what does not. */
  readonly property: fc.IAsyncProperty<unknown>
}

/** Files to begin with. */
export interface Seeds {
  readonly pdfs: readonly Uint8Array[]
  readonly texts: readonly string[]
  /** Web pages, bare and saved with their parts. */
  readonly webPages: readonly Uint8Array[]
  /** Files that are zips of XML: Word files, workbooks, OFD. */
  readonly packed: readonly Uint8Array[]
  /** Word files and workbooks of the binary formats. */
  readonly docs: readonly Uint8Array[]
  /** Results passed on: links and result files. */
  readonly passedOn: readonly Uint8Array[]
}

export const campaigns = (run: Run, { pdfs, texts, webPages, packed, docs, passedOn }: Seeds): readonly Campaign[] => [
  {
    name: 'damaged PDFs give an answer, and no number of their own',
    property: fc.asyncProperty(fc.nat(pdfs.length - 1), fc.nat(pdfs.length - 1), byteDamages, async (file, other, damages) => {
      await answers(run, damage(pdfs[file] as Uint8Array, pdfs[other] as Uint8Array, damages))
    }),
  },
  {
    name: 'damaged binary files of Word and Excel give an answer, and no number of their own',
    property: fc.asyncProperty(fc.nat(docs.length - 1), byteDamages, async (file, damages) => {
      const whole = docs[file] as Uint8Array
      await answers(run, damage(whole, whole, damages))
    }),
  },
  {
    name: 'damaged web pages give an answer, and no number of their own',
    property: fc.asyncProperty(fc.nat(webPages.length - 1), fc.nat(webPages.length - 1), byteDamages, async (file, other, damages) => {
      await answers(run, damage(webPages[file] as Uint8Array, webPages[other] as Uint8Array, damages))
    }),
  },
  {
    name: 'zips of XML with a damaged part give an answer, and no number of their own',
    property: fc.asyncProperty(
      fc.nat(packed.length - 1),
      fc.double({ min: 0, max: 1, noNaN: true }),
      byteDamages,
      async (file, at, damages) => {
        await answers(run, damagePart(packed[file] as Uint8Array, at, damages))
      },
    ),
  },
  {
    name: 'damaged zips give an answer, and no number of their own',
    property: fc.asyncProperty(fc.nat(packed.length - 1), fc.nat(packed.length - 1), byteDamages, async (file, other, damages) => {
      await answers(run, damage(packed[file] as Uint8Array, packed[other] as Uint8Array, damages))
    }),
  },
  {
    name: 'bytes of any kind give an answer',
    property: fc.asyncProperty(
      fc.constantFrom('', '%PDF-1.7\n', '\ufeff', 'PK\u0003\u0004', '<?xml version="1.0"?>'),
      fc.uint8Array({ maxLength: 3000 }),
      async (head, bytes) => {
        await answers(run, new Uint8Array([...encode(head), ...bytes]))
      },
    ),
  },
  {
    name: 'damaged texts give an answer, and no number of their own',
    property: fc.asyncProperty(fc.nat(texts.length - 1), lineDamages, async (file, damages) => {
      await answers(run, encode(damageLines(texts[file] as string, damages)))
    }),
  },
  {
    name: 'damaged links and result files open to the result they had, or are refused',
    property: fc.asyncProperty(fc.nat(passedOn.length - 1), fc.nat(passedOn.length - 1), byteDamages, async (file, other, damages) => {
      const [whole, part] = [passedOn[file] as Uint8Array, passedOn[other] as Uint8Array]
      const { output, lines } = await run(damage(whole, part, damages))
      const flaws = flawsOfOutput(output)
      const known = [await run(whole), await run(part)].map(answer => gist(answer.output))
      if (flaws.length > 0) throw new Error(flaws.slice(0, 5).join('\n'))
      // Where its beginning is lost it is a text like any other.
      if (lines.length > 0) return
      if ('report' in output && !known.includes(gist(output))) throw new Error(`another result: ${gist(output).slice(0, 500)}`)
      if (Object.keys(Object.prototype).length > 0) throw new Error('Object.prototype was written to')
    }),
  },
  {
    name: 'a result that says anything else is refused, or holds nothing but known cells and rules',
    property: fc.asyncProperty(fc.nat(passedOn.length - 1), hostile, async (file, { at, by }) => {
      const json = parseOrNull(passedOn[file] as Uint8Array)
      if (!json) return
      const { output } = await run(encode(replaceAt(json, at, by)))
      const flaws = flawsOfOutput(output)
      if (flaws.length > 0) throw new Error(flaws.slice(0, 5).join('\n'))
      if (Object.keys(Object.prototype).length > 0) throw new Error('Object.prototype was written to')
    }),
  },
  {
    name: 'a figure lost or torn leaves a blank or an unread cell, never another number',
    property: fc.asyncProperty(printings, figureDamage, async (printing, damages) => {
      const { text, form, figures } = print(printing)
      const { output } = await answers(run, encode(damageFigure(text, damages)))
      const wrong = wrongCells(output, form, figures)
      if (wrong.length > 0) throw new Error(`wrong numbers: ${wrong.join(', ')}`)
    }),
  },
  {
    name: 'notation makes no difference',
    property: fc.asyncProperty(printings, notations, fc.nat(1e6), async (printing, kinds, seed) => {
      const { text } = print(printing)
      const [plain, other] = [await run(encode(text)), await run(encode(renote(text, kinds, drawFrom(seed))))]
      const [one, two] = [gist(plain.output), gist(other.output)]
      if (one !== two) throw new Error(`not the same:\n${firstDifference(one, two)}`)
    }),
  },
]

/** Values that trip whoever trusts them, put anywhere into a result that has no checksum. */
const hostile = fc.record({
  at: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }),
  by: fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(
      '{"__proto__":{"polluted":1}}',
      '{"constructor":{"prototype":{"polluted":1}}}',
      '1e999',
      '-1',
      '"<img src=x onerror=alert(1)>"',
      '["requests/new/natural","__proto__"]',
    ),
  ),
})

const parseOrNull = (bytes: Uint8Array): Record<string, unknown> | null => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

/** The JSON of a value with one value in it, reached by going down `at`, put in place of another; its checksum is left out. */
const replaceAt = (json: Record<string, unknown>, at: readonly number[], by: unknown): string => {
  const { checksum: _, ...content } = json
  const mark = '\u0000here'
  let place: Record<string, unknown> = content
  for (const part of at) {
    const keys = Object.keys(place)
    const key = keys[Math.min(keys.length - 1, Math.floor(part * keys.length))]
    if (key === undefined) break
    const inner = place[key]
    if (typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0 && part !== at.at(-1))
      place = inner as Record<string, unknown>
    else {
      place[key] = mark
      break
    }
  }
  return JSON.stringify(content).replace(JSON.stringify(mark), () => (typeof by === 'string' ? by : JSON.stringify(by)))
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const title = (form: Form): string => `青石县云溪镇人民政府${form.id === '2021' ? 2023 : 2020}年政府信息公开工作年度报告`

/** A report in one of the three shapes of text, with figures at random; said in few words, so that a failure can be read. */
interface Printing {
  readonly form: Form['id']
  readonly shape: 'torn' | 'tabs' | 'pipes'
  readonly seed: number
}

const printings: fc.Arbitrary<Printing> = fc.record({
  form: fc.constantFrom(...Object.values(forms).map(({ id }) => id)),
  shape: fc.constantFrom('torn', 'tabs', 'pipes'),
  seed: fc.nat(1e6),
})

const print = ({ form: id, shape, seed }: Printing): { readonly text: string; readonly form: Form; readonly figures: Figures } => {
  const form = forms[id]
  const draw = drawFrom(seed)
  const figures = drawFigures(form, draw)
  const printed =
    shape === 'torn'
      ? printTorn(form, title(form), figures, draw)
      : printDelimited(form, title(form), figures, draw, shape === 'tabs' ? '\t' : '|')
  return { form, figures, text: printed.replace(/ +/g, ' ') }
}

/** The outcome, which must be one: valid, and with no number that the source has not. */
const answers = async (run: Run, bytes: Uint8Array) => {
  const answer = await run(bytes)
  const flaws = [...flawsOfOutput(answer.output), ...strangeNumbers(answer.output, answer.lines)]
  if (flaws.length > 0) throw new Error(flaws.slice(0, 5).join('\n'))
  return answer
}

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b-\u200f\ufeff]+/g, '')

/** Cells whose print does not stand in the source, or whose number is not that of their print. */
const strangeNumbers = (output: Output, lines: readonly string[]): readonly string[] => {
  if (!('report' in output)) return []
  const source = bare(lines.join(''))
  return Object.entries(output.report.cells).flatMap(([address, cell]) => {
    if (!cell || cell.value === null) return []
    const isShown = bare(cell.text)
      .split('\n')
      .every(part => source.includes(part))
    const digits = cell.text.normalize('NFKC').replace(/[^\d]/g, '')
    const isItsOwn = cell.value === 0 || digits.includes(String(Math.abs(cell.value)).replace(/[^\d]/g, ''))
    return isShown && isItsOwn ? [] : [`${address} shows ${cell.text} as ${cell.value}`]
  })
}

/** Cells with a number that is not the one printed there. */
const wrongCells = (output: Output, form: Form, figures: Figures): readonly string[] => {
  if (!('report' in output)) return []
  return Object.entries(output.report.cells).flatMap(([address, cell]) => {
    const wanted = Number(figures[address as CellAddress] ?? 0)
    if (!cell || cell.value === null || cell.uncertain || cell.value === wanted || output.report.form !== form.id) return []
    return [`${address} is ${cell.value}, not ${wanted}`]
  })
}

/** What must not change: every number and every finding, not where and in which notation they stand. */
const gist = (output: Output): string => {
  if (!('report' in output)) return JSON.stringify(output.failure)
  const { title: name, agency, year, form, cells, losses } = output.report
  return JSON.stringify(
    {
      title: name && bare(name),
      agency,
      year,
      form,
      cells: Object.fromEntries(Object.entries(cells).map(([address, cell]) => [address, [cell?.value, cell?.unread, cell?.uncertain]])),
      losses,
      findings: output.findings.map(({ rule, cells: its }) => [rule, its]),
    },
    null,
    1,
  )
}

const firstDifference = (one: string, other: string): string => {
  const [left, right] = [one.split('\n'), other.split('\n')]
  const at = left.findIndex((line, index) => line !== right[index])
  return `${left.slice(Math.max(0, at - 6), at + 3).join('\n')}\n--- is ---\n${right.slice(Math.max(0, at - 6), at + 3).join('\n')}`
}
