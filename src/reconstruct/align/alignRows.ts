/** Bands ↔ rows of the form: which words are which row's label, and which figures are its own. */

import { flatten, gather } from '../../model/gather'
import { oncePer } from '../../model/once'
import type { Word } from '../../model/print'
import { rowsOf } from '../../statute/compiled'
import type { Row, Table } from '../../statute/form'
import { editDistance } from '../../text/similarity'
import { sameWording } from '../../text/wording'
import { saysContinued } from '../outline/continued'
import { EXTRA, KNOWN, LEFT_OUT, MIN_WORDING, MISPRINT, SHIFTED, TOLD, TWICE, WHOLE } from '../weights'
import { isAmongOthers } from './amongOthers'
import { type Band, hasFigures, hasSlots, type Side } from './band'
import { exactPath } from './exactPath'
import { headWording, labelsOf, squashForm } from './formWording'
import { partTest, squash, type Token, textOf, wordsToTokens } from './labels'
import { type Item, type Path, rowPath } from './rowPath'

/** A row of print with what it stands for. */
export interface AlignedRow {
  /** null for a row that the form does not have. */
  readonly row: Row | null
  /** null where the label stands alone, without any cell behind it. */
  readonly band: Band | null
  /** Label as printed; null where its exact wording cannot be told. */
  readonly printed: string | null
  readonly tokens: readonly Token[]
  /** Figures stand near it that could be its own as well as another row's. */
  readonly unread?: true
  /** Its figures stand in a row of cells without a label below its own: they may be those of the next row, whose label is not there. */
  readonly overAnother?: true
}

export interface Alignment {
  /** In the order of the document. */
  readonly rows: readonly AlignedRow[]
  /** Tokens between the rows that are no part of a label: heads, groups, notes. One list before each row, one at the end. */
  readonly between: readonly (readonly Token[])[]
  /** How well the bands say the rows, in edits: higher is better, comparable between forms for the same bands. */
  readonly score: number
  /** Where rows have figures that are not on the lines of their labels. */
  readonly side: Side
}

/**
 * @param table the form's. @param torn labels may be mixed with those of neighbours: only what is certain is said of their wording.
 * @param side where rows have their figures, if that is to be tried.
 */
export const alignRows = (bands: readonly Band[], table: Table, torn: boolean, side?: Side): Alignment => {
  const rows = rowsOf(table)
  const wording = wordingIn(table)
  const { labels, isKnown } = wording
  const items = gather(bands, band => bandToItems(band, wording, band.row ? rows.indexOf(band.row) : null, torn))
  const path = (side ? null : exactPath(items, labels)) ?? rowPath(items, labels, side)
  const found = pathToDrafts(items, path.rows, isKnown)
  const { drafts, disputed } = onceEach(torn ? found : partDrafts(found, bands, isKnown), labels)
  const between = leftOver(items, path, drafts)
  const doubtful = new Set([...doubtfulRows(drafts, between), ...disputed])
  const broken = torn || drafts.some(isBroken)
  const toRow = (draft: Draft, index: number): AlignedRow => {
    const row = draftToRow(draft, rows, wording, torn, doubtful.has(draft) || lacksPrint(draft, labels))
    const around = flatten(between.slice(...reachOf(drafts, index)))
    if (isTorn(row, labels, around, broken, endsPage(drafts, index))) return { ...row, printed: row.row.label }
    const next = drafts[index + 1]
    return next && endsIn(row, next) ? { ...row, printed: row.row.label, unread: true } : row
  }
  return { rows: drafts.map(toRow), between, score: -path.cost, side: path.side }
}

/** Whether what a row has in print may be another's, or not all of it. */
const lacksPrint = (draft: Draft, labels: readonly string[]): boolean =>
  draft.overAnother === true ||
  (isBlank(draft) && isHalf(draft, labels)) ||
  (draft.row !== null && draft.tokens.some(isGlued)) ||
  isOverPages(draft)

/** Whether figures stand on another page than all of the label: of a table whose columns are printed on several sheets they may be any row's, and another table's. */
const isOverPages = ({ row, band, tokens }: Draft): boolean =>
  row !== null &&
  band !== null &&
  band.page > 0 &&
  band.labels.length === 0 &&
  tokens.length > 0 &&
  tokens.every(({ word: { anchor } }) => anchor.page !== undefined && anchor.page !== band.page)

/** Squashed wording of the form: the rows' labels, and whether print is, or is part of, what may stand among them. */
interface Wording {
  readonly labels: readonly string[]
  readonly isKnown: (squashed: string) => boolean
  /** All of it, and of that the groups of rows. */
  readonly all: readonly string[]
  readonly groups: readonly string[]
}

/** Worked out once a table. */
const wordingIn = oncePer((table: Table): Wording => {
  const groups = [...new Set(rowsOf(table).flatMap(row => row.under ?? []))].map(squashForm)
  const known = [...headWording(table).map(squashForm), ...groups]
  const labels = labelsOf(table)
  const isPart = partTest(known, labels)
  return { labels, isKnown: said => isPart(said) || saysContinued(said), all: [...labels, ...known], groups }
})

const bandToItems = (band: Band, wording: Wording, only: number | null, torn: boolean): Item[] => {
  const printed = hasFigures(band)
  const bounded = band.bounded && !torn && printed
  const seen = new Set<string>()
  const words = wordsToTokens(band.labels).map((token): Item => {
    // A merged cell's words are copied into each of its places.
    const again = bounded && seen.has(token.squashed)
    seen.add(token.squashed)
    return { kind: 'word', token, price: only !== null ? TOLD : again ? KNOWN : priceOf(token, wording), again, bounded, only }
  })
  if (!hasSlots(band)) return words
  return [
    ...(bounded ? [{ kind: 'edge' } as const] : []),
    ...words,
    { kind: 'figures', band, printed, price: only !== null ? TOLD : printed ? EXTRA : 0, only },
  ]
}

/** What leaving out a word costs. */
const priceOf = (token: Token, { labels, isKnown }: Wording): number => {
  if (isKnown(token.squashed)) return KNOWN
  return LEFT_OUT * token.squashed.length + (labels.includes(token.squashed) ? WHOLE : 0)
}

/** A row while it is put together. */
interface Draft {
  /** Index of its row of the form; null for a row that the form does not have. */
  readonly row: number | null
  readonly band: Band | null
  readonly tokens: readonly Token[]
  /** The item with which it is there: its figures, or the last word of a label that stands alone. */
  readonly at: number
  /** It has no figures of its own for certain: those of the row of cells below it may be its. */
  readonly overAnother?: true
  /** The whole table stands once more: nothing is said of its rows. */
  readonly ofAnother?: true
}

const pathToDrafts = (items: readonly Item[], rowOf: Path['rows'], isKnown: Wording['isKnown']): Draft[] => {
  const drafts: Draft[] = []
  let strange: Token[] = []
  for (const [index, item] of items.entries()) {
    const row = rowOf[index] ?? null
    const open = drafts.at(-1)
    if (item.kind === 'edge') continue
    if (item.kind === 'word' && row === null) {
      if (!isKnown(item.token.squashed) && !item.again) strange.push(item.token)
    } else if (item.kind === 'word') {
      strange = []
      const goesOn = open?.row === row
      if (goesOn) drafts.pop()
      const at = goesOn && open.band ? open.at : index
      drafts.push({ row, band: goesOn ? open.band : null, tokens: [...(goesOn ? open.tokens : []), item.token], at })
    } else if (row !== null) {
      strange = []
      const goesOn = open?.row === row && !open.band
      if (goesOn) drafts.pop()
      drafts.push({ row, band: item.band, tokens: goesOn ? open.tokens : [], at: index })
    } else if (item.printed) {
      drafts.push({ row: null, band: item.band, tokens: strange, at: index })
      strange = []
    }
  }
  return drafts
}

/**
 * Figures in a row of cells with a label of its own are not those of the label above them: 行政强制 over 其中：局机关 | 1. In a row without any
 * label they may be, and are unread where the label's own row has cells for them; but where most rows are set so, they are.
 */
const partDrafts = (drafts: readonly Draft[], bands: readonly Band[], isKnown: Wording['isKnown']): readonly Draft[] => {
  const rowsOfCells = ({ tokens, band }: Draft) =>
    bands.filter(own => hasSlots(own) && own.page === band?.page && tokens.some(({ word }) => own.labels.includes(word)))
  const hasCells = (draft: Draft) => rowsOfCells(draft).length > 0
  const apart = drafts.filter(draft => isApart(draft) && (draft.band?.bounded || rowsOfCells(draft).some(own => own.bounded)))
  if (apart.length === 0) return drafts
  const nameless = new Set(apart.filter(draft => draft.band?.labels.length === 0 && hasCells(draft)))
  const areMost = 2 * nameless.size > drafts.length
  return drafts.flatMap((draft): readonly Draft[] => {
    if (nameless.has(draft)) return [areMost ? draft : { ...draft, overAnother: true }]
    const own = apart.includes(draft) ? strangeIn(draft, isKnown) : []
    if (own.length === 0) return [draft]
    return [
      { ...draft, band: null, overAnother: true },
      { ...draft, row: null, tokens: own },
    ]
  })
}

/** Whether the figures of a row stand in another row of cells than all of its label, or outside of all cells where its own has some. */
const isApart = ({ row, band, tokens }: Draft): boolean =>
  row !== null && band !== null && tokens.length > 0 && !tokens.some(({ word }) => band.labels.includes(word))

/** Words beside the figures that say neither the label nor what may stand among labels. */
const strangeIn = ({ band, tokens }: Draft, isKnown: Wording['isKnown']): readonly Token[] => {
  const said = textOf(tokens)
  return wordsToTokens(band?.labels ?? []).filter(({ squashed }) => !isKnown(squashed) && !said.includes(squashed))
}

/**
 * Of two that were taken for one row that is it which has figures, or whose words are nearer to its label. Which figures are its, only a
 * label said twice in full tells: then the row is printed twice.
 */
const onceEach = (drafts: readonly Draft[], labels: readonly string[]): { drafts: readonly Draft[]; disputed: ReadonlySet<Draft> } => {
  const best = new Map<number, Draft>()
  const distance = ({ row, tokens }: Draft) => editDistance(textOf(tokens), labels[row ?? -1] ?? '')
  const isFigured = ({ band }: Draft) => band !== null && hasFigures(band)
  const lack = (draft: Draft) => (isFigured(draft) ? 0 : TOLD) + distance(draft)
  const again: Draft[] = []
  for (const draft of drafts) {
    if (draft.row === null) continue
    const other = best.get(draft.row)
    if (other) again.push(draft, other)
    if (!other || lack(draft) < lack(other)) best.set(draft.row, draft)
  }
  const isBest = (draft: Draft) => draft.row !== null && best.get(draft.row) === draft
  const others = [...new Set(again)].filter(one => !isBest(one) && isFigured(one))
  // Rows left blank are none that have figures, but count as rows of another table all the same.
  const isTwice = new Set(again.map(({ row }) => row)).size >= TWICE * labels.length
  const disputed = new Set(others.flatMap(one => (isTwice || distance(one) > 0 ? (best.get(one.row ?? -1) ?? []) : [])))
  const other = (draft: Draft): Draft => ({ ...draft, row: null, ...(isTwice && { ofAnother: true }) })
  return { drafts: drafts.map(draft => (draft.row === null || isBest(draft) ? draft : other(draft))), disputed }
}

/** The words that are no label, one list before each row and one at the end. */
const leftOver = (items: readonly Item[], path: Path, drafts: readonly Draft[]): Token[][] => {
  const taken = new Set(gather(drafts, draft => draft.tokens))
  const lists: Token[][] = [[]]
  for (const [index, item] of items.entries()) {
    while (lists.length <= drafts.length && (drafts[lists.length - 1] as Draft).at < index) lists.push([])
    if (item.kind === 'word' && path.rows[index] === null && !taken.has(item.token)) lists.at(-1)?.push(item.token)
  }
  while (lists.length <= drafts.length) lists.push([])
  return lists
}

/**
 * Where figures stand that are no row's, rows without figures may be theirs; and so may the rows between the two, whose own are then the next
 * ones: each row's figures stand a line below its label.
 */
const doubtfulRows = (drafts: readonly Draft[], between: readonly (readonly Token[])[]): ReadonlySet<Draft> => {
  if (!drafts.some(isBare) && !between.some(words => words.some(holdsFigure))) return new Set()
  return new Set([
    ...drafts.filter((draft, at) => isBlank(draft) || isAmongBare(drafts, at)),
    ...drafts.flatMap((draft, at) => (isBare(draft) ? shiftedTo(drafts, at) : [])),
  ])
}

/** Whether the figures of a row on a page, set apart from its label, stand next to figures that are no row's: either may be its own. */
const isAmongBare = (drafts: readonly Draft[], at: number): boolean => {
  const { row, band } = drafts[at] as Draft
  const apart = row !== null && band !== null && band.page > 0 && band.labels.length === 0
  return apart && [drafts[at - 1], drafts[at + 1]].some(other => other?.band && isBare(other))
}

/** The rows between figures that are no row's and the nearest row without any, above or below them. */
const shiftedTo = (drafts: readonly Draft[], at: number): readonly Draft[] =>
  [drafts.slice(Math.max(0, at - SHIFTED - 1), at).reverse(), drafts.slice(at + 1, at + SHIFTED + 2)].flatMap(side => {
    const end = side.findIndex(lacksFigures)
    const rows = side.slice(0, Math.max(0, end))
    return rows.every(({ row, band }) => row !== null && band?.order !== 'cells') ? rows : []
  })

const lacksFigures = (draft: Draft): boolean => isBlank(draft) || (draft.row !== null && draft.band !== null && !hasFigures(draft.band))

const isBare = ({ row, tokens }: Draft): boolean => row === null && tokens.length === 0
const isBlank = ({ row, band }: Draft): boolean => row !== null && band === null
/** Half a label on a line of a text, the rest of it lost or elsewhere: its figures may be with the rest. */
const isHalf = ({ row, tokens }: Draft, labels: readonly string[]): boolean => {
  const [said, label] = [textOf(tokens), labels[row ?? -1] ?? '']
  return said !== label && said.length < label.length && tokens.every(({ word }) => word.anchor.page === undefined)
}
/** Words of a text in which figures stand that nothing told apart: 行政处罚;0. No wording of the form ends in a digit. */
const isGlued = ({ word, squashed }: Token): boolean => word.anchor.page === undefined && /[^0-9][0-9]+$/.test(squashed)
/** Digits that are no numeral of a label. */
const holdsFigure = ({ text }: Token): boolean => /\d/.test(text.replace(/^\s*\d{1,2}\s*[.、．,，]/, ''))

const draftToRow = (draft: Draft, rows: readonly Row[], wording: Wording, torn: boolean, unread: boolean): AlignedRow => {
  const { band, tokens } = draft
  const row = draft.row === null ? null : (rows[draft.row] as Row)
  const doubt = { ...(unread ? { unread } : {}), ...(draft.overAnother && band ? { overAnother: true as const } : {}) }
  if (!row) return { row, band, printed: draft.ofAnother ? null : printedOf(tokens) || null, tokens, ...doubt }
  if (!band) return { row, band, printed: row.label, tokens, ...doubt }
  const bounded = band.bounded && !torn
  const own = bounded ? ownWords(band, tokens, wording.isKnown) : tokens
  const among = () => isAmongOthers(textOf(own), squashForm(row.label), wording.all, wording.groups)
  const isDoubtful = isClipped(own, row) || own.some(({ word }) => word.doubt) || isBesideOthers(own, row)
  const printed = isDoubtful || (bounded && among()) ? row.label : wordingOf(own, row, bounded)
  return { row, band, printed, tokens: own, ...doubt }
}

/** Whether a clip may hide the beginning or the end of a label, of which nothing is missing but that. */
const isClipped = (tokens: readonly Token[], row: Row): boolean =>
  tokens.some(({ word }) => word.cut) && squashForm(row.label).includes(textOf(tokens))

/** Whether a cell of the page says a label in full, and all else stands in cells beside it, as of a table that lies over this one. */
const isBesideOthers = (tokens: readonly Token[], row: Row): boolean => {
  const whole = tokens.find(({ squashed }) => squashed === squashForm(row.label))?.word
  const isBeside = ({ anchor, left, right }: Word) =>
    whole !== undefined && anchor.page !== undefined && anchor.page === whole.anchor.page && (left >= whole.right || right <= whole.left)
  return whole !== undefined && tokens.length > 1 && tokens.every(({ word }) => word === whole || isBeside(word))
}

/** Whether the lines of a text break within a label: others may have lost a line. On a page and in cells that bound them labels are whole. */
const isBroken = ({ row, tokens }: Draft): boolean =>
  row !== null && tokens.every(({ word }) => word.anchor.page === undefined) && new Set(tokens.map(({ word }) => word.anchor.line)).size > 1

/** Whether a page begins with a row or ends behind it: what its label lacks may stand on the other page. */
const endsPage = (drafts: readonly Draft[], at: number): boolean => {
  const page = drafts[at]?.band?.page
  return page !== undefined && [at - 1, at + 1].some(other => (drafts[other]?.band?.page ?? page) !== page)
}

/** From and up to which list of words between rows those around a row stand: figures without a label are no row that parts them, as the rest of broken ones. */
const reachOf = (drafts: readonly Draft[], index: number): readonly [from: number, to: number] => {
  const isNameless = (at: number) => drafts[at]?.tokens.length === 0
  let [from, to] = [index, index + 1]
  while (isNameless(from - 1)) from--
  while (isNameless(to)) to++
  return [from, to + 1]
}

/**
 * Whether a label is there in full, in pieces: its rest among the words around, or another label amid it. Of its wording nothing can be said
 * then, nor where its numeral or one of its ends stands on a line that was lost. @param broken lines break within labels. @param atEnd a page
 * ends at the row: one of the ends of its label may have been parted from it, as 1.申 from 请人无正当理由逾期不补正.
 */
const isTorn = (
  aligned: AlignedRow,
  labels: readonly string[],
  around: readonly Token[],
  broken: boolean,
  atEnd: boolean,
): aligned is AlignedRow & { readonly row: Row } => {
  const { row, tokens, printed } = aligned
  if (!row || tokens.length === 0 || printed === row.label) return false
  const [said, label] = [textOf(tokens), squashForm(row.label)]
  const without = (other: string) => said.replace(other, '')
  if (labels.some(other => said.includes(other) && without(other) === label)) return true
  if (/^[0-9],/.test(label) && said === label.slice(1)) return true
  if ((broken || atEnd) && said.length < label.length && (label.startsWith(said) || label.endsWith(said))) return true
  // A letter of the group beside it, set upright: 1.本无机关不掌握相关政府信息.
  const amid = atEnd ? restOf(label, said) : ''
  if (amid !== '' && row.under?.some(group => squashForm(group).includes(amid))) return true
  if (isWithoutBrackets(tokens, label) && textOf(around).includes(label.slice(said.length, said.length + MIN_WORDING))) return true
  const rest = restOf(said, label)
  return rest !== '' && textOf(around).includes(rest)
}

/** Whether the end of a label stands with the figures below its own, which no other label claims: those are the row's too, or its own are theirs. */
const endsIn = (aligned: AlignedRow, next: Draft): aligned is AlignedRow & { readonly row: Row } => {
  const { row, tokens } = aligned
  const [said, rest] = [textOf(tokens), textOf(next.tokens)]
  return row !== null && next.row === null && said !== '' && rest !== '' && said + rest === squashForm(row.label)
}

/** What a label has between its beginning and its end that are said; nothing where anything else is said. */
const restOf = (said: string, label: string): string => {
  let begin = 0
  while (begin < said.length && said[begin] === label[begin]) begin++
  return label.length > said.length && label.endsWith(said.slice(begin)) ? label.slice(begin, label.length - said.length + begin) : ''
}

/** What stands in the cells of a row's label is its label, whether or not the form's has a use for it. */
const ownWords = (band: Band, tokens: readonly Token[], isKnown: Wording['isKnown']): readonly Token[] => {
  const isTaken = (token: Token) => tokens.some(other => other.word === token.word && other.text === token.text)
  const seen = new Set(tokens.map(token => token.squashed))
  const strange = wordsToTokens(band.labels).filter(token => !isTaken(token) && !isKnown(token.squashed) && !seen.has(token.squashed))
  return strange.length > 0 ? inOrderOfPrint([...tokens, ...strange]) : tokens
}

const inOrderOfPrint = (tokens: readonly Token[]): Token[] =>
  [...tokens].sort((one, other) => one.word.anchor.line - other.word.anchor.line || one.word.anchor.start - other.word.anchor.start)

const printedOf = (tokens: readonly Token[]): string => tokens.map(token => token.text).join('')

/** Whether a text says a label up to the words in brackets that it ends in: so much of it tells its row, and is a wording of its own. */
const isWithoutBrackets = (tokens: readonly Token[], label: string): boolean => {
  const said = textOf(tokens)
  return said !== '' && label.startsWith(`${said}(`) && label.endsWith(')') && tokens.every(({ word }) => word.anchor.page === undefined)
}

/** The label's wording as printed; the form's where it is only surrounded by other words, null where it is too unlike to judge. */
const wordingOf = (tokens: readonly Token[], row: Row, bounded: boolean): string | null => {
  const label = squashForm(row.label)
  const said = textOf(tokens)
  const printed = printedOf(tokens)
  if (said === label || sameWording(printed, row.label)) return row.label
  // Where a border is none, the lines of a label stand in cells side by side, and the last of them may come first.
  if (sameWording(printedOf(inOrderOfPrint(tokens)), row.label)) return row.label
  if (bounded) return printed
  if (squash(printed).includes(label)) return row.label
  if (isWithoutBrackets(tokens, label)) return printed
  return editDistance(said, label) <= Math.max(1, MISPRINT * label.length) && printed !== '' ? printed : null
}
