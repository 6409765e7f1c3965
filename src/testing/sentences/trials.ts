/** Changes one thing of a sentence at a time, and asks whether the rules over the text see it. */
import { check } from '../../check/check'
import { caseOf } from '../caseOf'
import { reportWith } from '../reportWith'
import { type Mark, marksIn } from './marks'
import type { Said } from './sentences'
import { type Amounts, cellsOfTables, raised } from './tables'

/** agree: nothing is changed. claim, part, share: one number is another. none: what is said to be none is not. */
export type TrialKind = 'agree' | 'claim' | 'none' | 'part' | 'share'

export interface Trial {
  readonly kind: TrialKind
  readonly said: Said
  /** What was changed, for whoever reads of a failure. */
  readonly what: string
  readonly text: string
  readonly cells: Amounts
}

export const trialsOf = (said: Said): readonly Trial[] => {
  const { text, claims, nones, parts, shares } = marksIn(said.text)
  const cells = cellsOfTables(said.tables)
  const changed = (kind: TrialKind, mark: Mark): Trial => {
    const wrong = kind === 'share' ? (mark.value + wrongShare).toFixed(decimalsOf(mark.text)) : String(wrongOf(mark.value, cells))
    const after = text.slice(0, mark.at) + wrong + text.slice(mark.at + mark.text.length)
    return { kind, said, what: `${mark.text}→${wrong} ${after.slice(Math.max(0, mark.at - around), mark.at + around)}`, text: after, cells }
  }
  const claimed = new Set(claims.map(({ at }) => at))
  return [
    { kind: 'agree', said, what: '', text, cells },
    ...claims.map(mark => changed('claim', mark)),
    ...nones.map((name): Trial => ({ kind: 'none', said, what: `${name} +3`, text, cells: raised(name, cells) })),
    ...parts.filter(({ at }) => !claimed.has(at)).map(mark => changed('part', mark)),
    ...shares.map(mark => changed('share', mark)),
  ]
}

/** Characters shown on both sides. */
const around = 14
/** Percentage points. */
const wrongShare = 1.37

const decimalsOf = (text: string): number => (text.split('.')[1] ?? '').length || 0

/** A larger number that no cell and no two cells together have. */
const wrongOf = (value: number, cells: Amounts): number => {
  const all = [0, ...Object.values(cells)]
  const taken = new Set(all.flatMap(one => all.flatMap(other => [one + other, one - other])))
  for (let more = 7; ; more++) if (!taken.has(value + more)) return value + more
}

/** What the rules say of a trial, notices left out; each finding by its rule and what it says. */
export const findingsOf = ({ said: { where, agency = '青岚县人民政府' }, text, cells }: Trial): readonly string[] => {
  const lines = aspects.map(
    ([key, name]) => `（${numerals[aspects.findIndex(([one]) => one === key)]}）${name}情况。${key === where ? text : '良好。'}`,
  )
  const report = reportWith(cells, { agency, bodies: { 1: lines } })
  return check(caseOf(report))
    .filter(({ severity }) => severity !== 'notice')
    .map(({ rule, found, expected, ...rest }) => `${rule} ${found}≠${expected} ${'message' in rest ? rest.message : ''}`)
}

const numerals = '一二三四五'
const aspects = [
  ['active', '主动公开'],
  ['applied', '依申请公开'],
  ['managed', '政府信息管理'],
  ['platform', '平台建设'],
  ['supervised', '监督保障'],
] as const

/** Every trial with whether the rules did what they should: silence where all agrees, a new finding where it does not. */
export const judged = (all: readonly Said[]): readonly (Trial & { readonly right: boolean; readonly found: readonly string[] })[] =>
  all.flatMap(said => {
    const trials = trialsOf(said)
    const before = new Set(trials.slice(0, 1).flatMap(findingsOf))
    return trials.map(trial => {
      const found = findingsOf(trial)
      const right = trial.kind === 'agree' ? found.length === 0 : found.some(one => one.startsWith('narrative') && !before.has(one))
      return { ...trial, right, found }
    })
  })
