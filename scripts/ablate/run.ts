/**
 * `npm run ablate -- [--few] [NAME…]`: switches the heuristics of reconstruction off one by one over all documents at hand and prints what
 * changes, and which documents need them. With names only those mechanisms are tried; with --few each only up to a few documents.
 */
import { isDeepStrictEqual } from 'node:util'
import { type Document, drawDocuments, readDocuments } from './documents'
import type { Judged } from './judge'
import { type Mechanism, mechanisms } from './mechanisms'
import { type Judge, judgeWithout, watchedJudge } from './variant'

/** What switching off does to the cells and findings of a document. */
interface Change {
  /** Cells with another value that the report claims to know. */
  readonly wrong: number
  /** Cells that are no longer there. */
  readonly lost: number
  /** Cells that are no longer known. */
  readonly unread: number
  /** Cells that were not known, or not there. */
  readonly found: number
  /** Lines of labels, headings, titles, running text and losses that are not as before. */
  readonly print: number
  readonly findings: number
}

const nothing: Change = { wrong: 0, lost: 0, unread: 0, found: 0, print: 0, findings: 0 }
const kinds = Object.keys(nothing) as (keyof Change)[]

const isChange = (change: Change) => kinds.some(kind => change[kind] > 0)

const changeOf = (before: Judged, after: Judged, checked: boolean): Change => {
  const count = { wrong: 0, lost: 0, unread: 0, found: 0 }
  for (const address of new Set([...Object.keys(before.cells), ...Object.keys(after.cells)])) {
    const [one, other] = [before.cells[address], after.cells[address]]
    if (!other) count.lost++
    else if (!one?.known) count.found += other.known ? 1 : 0
    else if (!other.known) count.unread++
    else if (one.value !== other.value) count.wrong++
  }
  const change = { ...nothing, ...count, print: differing(before.print, after.print) }
  // Findings follow from what was read; of figures drawn at random every sum is broken.
  return checked && isChange(change) ? { ...change, findings: differing(before.findings(), after.findings()) } : change
}

/** Texts that only one of two lists has. */
const differing = (one: readonly string[], other: readonly string[]): number => {
  const left = [...one]
  let more = 0
  for (const text of other) {
    const at = left.indexOf(text)
    if (at >= 0) left.splice(at, 1)
    else more++
  }
  return left.length + more
}

/** null where it cannot do without. */
const tryOn = (judge: Judge, { source }: Document): Judged | null => {
  try {
    return judge(source)
  } catch {
    return null
  }
}

const broken: Change = { ...nothing, lost: 999 }

interface Changed {
  readonly name: string
  readonly change: Change
}

const report = ({ file, name }: Mechanism, changes: readonly Changed[]): string => {
  const sum = kinds.map(kind => `${kind} ${changes.reduce((all, { change }) => all + change[kind], 0)}`)
  const names = changes.map(change => change.name)
  const files = names.filter(each => !isDrawn(each))
  const few = [...files, ...names.filter(isDrawn)].slice(0, 4).join('; ')
  if (changes.length === 0) return `${file} ${name}: NOTHING CHANGES`
  return `${file} ${name}: ${files.length} files, ${names.length - files.length} drawn: ${sum.join(', ')}: ${few}${names.length > 4 ? '; …' : ''}`
}

const isDrawn = (name: string) => /^(?:drawn|laid out|torn|tabs|bars|pasted)\b/.test(name)

/** A mechanism is followed up to so many documents that need it, where few are enough. */
const FEW = 3

/** Lists run through side by side, so that what few documents need is soon met. */
const mixed = <Item>(lists: readonly (readonly Item[])[]): Item[] =>
  lists
    .flatMap(list => list.map((item, index) => ({ item, at: index / list.length })))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item)

const words = process.argv.slice(2)
const most = words.includes('--few') ? FEW : Number.POSITIVE_INFINITY
const asked = words.filter(word => word !== '--few')
const documents = mixed([await readDocuments(), drawDocuments()])
const chosen = mechanisms.filter(({ name, file }) => asked.length === 0 || asked.includes(name) || asked.includes(file))
const nameOf = ({ file, name }: Mechanism) => `${file} ${name}`

// Where every answer of a function is the neutral one, switching it off changes nothing: those documents need not be tried.
const telling = new Map<string, Set<number>>()
let current = 0
const watched = (name: string, on: (...args: unknown[]) => unknown, off: (...args: unknown[]) => unknown, args: unknown[]): unknown => {
  const answer = on(...args)
  const own = telling.get(name)
  if (own && !own.has(current) && differs(answer, off, args)) own.add(current)
  return answer
}
const differs = (answer: unknown, off: (...args: unknown[]) => unknown, args: unknown[]): boolean => {
  try {
    return !isDeepStrictEqual(answer, off(...args))
  } catch {
    return true
  }
}
Object.assign(globalThis, { watched })
const functions = chosen.filter(({ off }) => off.includes('=>'))
for (const each of functions) telling.set(nameOf(each), new Set())
const whole = await watchedJudge(functions)
const before = documents.map(({ source }, index) => {
  current = index
  return whole(source)
})
console.log(`${documents.length} documents, ${documents.filter(({ name }) => isDrawn(name)).length} of them drawn`)

const idle: Mechanism[] = []
for (const mechanism of chosen) {
  const own = telling.get(nameOf(mechanism))
  const judge = await judgeWithout(mechanism)
  const changes: Changed[] = []
  for (const [index, document] of documents.entries()) {
    if (changes.length >= most) break
    if (own && !own.has(index)) continue
    const after = tryOn(judge, document)
    const change = after ? changeOf(before[index] as Judged, after, document.checked) : broken
    if (isChange(change)) changes.push({ name: document.name, change })
  }
  if (changes.length === 0) idle.push(mechanism)
  console.log(report(mechanism, changes))
}
console.log(`${idle.length} change nothing: ${idle.map(nameOf).join(', ') || 'none'}`)
process.exitCode = idle.length > 0 ? 1 : 0
