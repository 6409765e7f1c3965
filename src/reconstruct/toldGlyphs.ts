/**
 * Glyphs of which their font does not say what they show, told by the wording of the form: where print is the form's but for some of them, they are
 * what stands there in the form. A font shows one character by one glyph all over a document, so that each place holds for all others.
 */
import type { Page, Run, SourceDocument, SourceLine } from '../model/source'
import { tableKeys } from '../statute/compiled'
import { forms } from '../statute/forms'
import { squashForm, wordingOf } from './align/formWording'
import { squash } from './align/labels'
import { MAX_TOLD_ROUNDS, MAX_TOLD_RUNS, TOLD_BY_PART, TOLD_BY_SHARE, TOLD_BY_WHOLE } from './weights'

/** A source with the characters that could be told; figures are never told so. */
export const withToldGlyphs = (source: SourceDocument): SourceDocument => {
  const runs = source.pages.flatMap(page => page.runs.filter(run => run.unknown))
  const told = runs.length === 0 ? nothing : tellGlyphs(runs.slice(0, MAX_TOLD_RUNS).map(piecesOf))
  if (told.size === 0) return source
  const lines: SourceLine[] = [...source.lines]
  const pages = source.pages.map((page): Page => ({ ...page, runs: page.runs.map(run => withTold(run, told, lines)) }))
  return { ...source, pages, lines }
}

type Told = ReadonlyMap<string, string>
const nothing: Told = new Map()

/** A character as the form's wording has it, or which glyph stands for it. */
type Piece = { readonly character: string } | { readonly shape: string }

const UNKNOWN = '\ufffd'

const piecesOf = ({ text, unknown = [] }: Run): Piece[] => {
  let at = 0
  return [...text].flatMap((character): Piece[] => {
    if (character === UNKNOWN) return [{ shape: unknown[at++] ?? '' }]
    return [...squash(character)].map(squashed => ({ character: squashed }))
  })
}

/** How titles end. */
const TITLE = '政府信息公开工作年度报告'

const wordings: readonly string[] = [
  ...new Set(
    Object.values(forms).flatMap(({ sections, aspects, tables }) => [
      ...[...sections.map(({ heading }) => heading), ...aspects.map(({ name }) => name), TITLE].map(squashForm),
      ...tableKeys.flatMap(key => wordingOf(tables[key])),
    ]),
  ),
]

/** What each glyph shows. What was told of some makes more of the print known, which tells others. */
const tellGlyphs = (runs: readonly (readonly Piece[])[]): Told => {
  let told = nothing
  for (let round = 0; round < MAX_TOLD_ROUNDS; round++) {
    const votes = votesOf(runs.map(run => run.map(piece => ('shape' in piece ? pieceOf(piece.shape, told) : piece))))
    const more = agreed(votes, told)
    if (more.size === told.size) break
    told = more
  }
  return told
}

const pieceOf = (shape: string, told: Told): Piece => {
  const character = told.get(shape)
  return character === undefined ? { shape } : { character }
}

/** What print says of each glyph. */
const votesOf = (runs: readonly (readonly Piece[])[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const votes = new Map<string, Set<string>>()
  for (const run of runs) {
    if (!run.some(piece => 'shape' in piece)) continue
    const places = placesOf(run)
    for (const [at, piece] of run.entries()) {
      if (!('shape' in piece)) continue
      const characters = new Set(places.flatMap(({ wording, from }) => wording[at - from] ?? []))
      const [character = ''] = characters
      if (characters.size !== 1 || !/[\u4e00-\u9fff]/.test(character)) continue
      votes.set(piece.shape, (votes.get(piece.shape) ?? new Set()).add(character))
    }
  }
  return votes
}

/** A wording that print may be, and where in the print it begins: before it where print is a part of the wording. */
interface Place {
  readonly wording: string
  readonly from: number
}

/** Where print may be of the form's wording, if so much of it is known that it can hardly be by chance. */
const placesOf = (run: readonly Piece[]): Place[] => {
  const places: Place[] = []
  for (const wording of wordings) {
    const more = run.length - wording.length
    for (let from = Math.min(0, more); from <= Math.max(0, more); from++) if (isPlace(run, wording, from)) places.push({ wording, from })
  }
  return places
}

const isPlace = (run: readonly Piece[], wording: string, from: number): boolean => {
  const end = Math.min(run.length, from + wording.length)
  const begin = Math.max(0, from)
  let known = 0
  for (let at = begin; at < end; at++) {
    const piece = run[at] as Piece
    if ('shape' in piece) continue
    if (piece.character !== wording[at - from]) return false
    known++
  }
  return known >= (run.length === wording.length ? TOLD_BY_WHOLE : TOLD_BY_PART) && known >= TOLD_BY_SHARE * (end - begin)
}

/** Glyphs about which all print agrees, each font showing a character by one of them. */
const agreed = (votes: ReadonlyMap<string, ReadonlySet<string>>, before: Told): Told => {
  const told = new Map(before)
  for (const [shape, characters] of votes) if (characters.size === 1) told.set(shape, [...characters][0] as string)
  const shown = new Map<string, number>()
  const keyOf = (shape: string, character: string) => `${shape.slice(0, shape.lastIndexOf(' '))} ${character}`
  for (const [shape, character] of told) shown.set(keyOf(shape, character), (shown.get(keyOf(shape, character)) ?? 0) + 1)
  return new Map([...told].filter(([shape, character]) => shown.get(keyOf(shape, character)) === 1))
}

/** A run with what is told of its glyphs; its line is changed with it. */
const withTold = (run: Run, told: Told, lines: SourceLine[]): Run => {
  const { unknown, ...rest } = run
  if (!unknown?.some(shape => told.has(shape))) return run
  let at = 0
  const text = run.text.replaceAll(UNKNOWN, () => told.get(unknown[at++] ?? '') ?? UNKNOWN)
  const line = lines[run.line - 1]
  if (line?.text.startsWith(run.text, run.start))
    lines[run.line - 1] = { ...line, text: line.text.slice(0, run.start) + text + line.text.slice(run.start + run.text.length) }
  return { ...rest, text }
}
