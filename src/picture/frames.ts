/** What the model says of each stretch of a line → characters: repeats joined, gaps left out (CTC, best path). */

/** figures: nothing but these signs is looked for. words: everything. */
export type Mode = 'figures' | 'words'

export interface LineCharacter {
  readonly text: string
  /** 0 to 1. */
  readonly confidence: number
  /** Where its middle is, from the left. */
  readonly at: number
}

const figures: ReadonlySet<string> = new Set('0123456789.-/')

/**
 * @param frames stretch by stretch how likely each class is. @param classes what each stands for; the first is the gap.
 * @returns characters with the number of the stretch, from 0, in which each is surest.
 */
export const readFrames = (frames: Float32Array, classes: readonly string[], mode: Mode): LineCharacter[] => {
  const groups = groupsOf(classes, mode)
  const found: LineCharacter[] = []
  let before: Group | null = null
  for (let at = 0; (at + 1) * classes.length <= frames.length; at++) {
    const frame = frames.subarray(at * classes.length, (at + 1) * classes.length)
    const [group, confidence] = likeliest(frame, groups)
    if (group.text !== '') {
      const character = { text: mode === 'figures' ? group.text : likeliestOf(frame, group, classes), confidence, at }
      if (group !== before) found.push(character)
      else if (confidence > (found.at(-1)?.confidence ?? 0)) found.splice(-1, 1, character)
    }
    before = group
  }
  return found
}

/** Classes that are one sign: digits of the Song face are read as full-width ones, and each alone is not sure. */
interface Group {
  readonly text: string
  readonly classes: readonly number[]
}

const groupsOf = (classes: readonly string[], mode: Mode): readonly Group[] => {
  const groups = new Map<string, number[]>()
  classes.forEach((character, index) => {
    const text = dashes.has(character) ? '-' : character.normalize('NFKC')
    if (mode === 'figures' && index > 0 && !figures.has(text)) return
    const group = groups.get(text)
    if (group) group.push(index)
    else groups.set(text, [index])
  })
  return [...groups].map(([text, own]) => ({ text, classes: own }))
}

const dashes: ReadonlySet<string> = new Set('-－–—―−')

const likeliest = (frame: Float32Array, groups: readonly Group[]): readonly [Group, number] => {
  let best = groups[0] as Group
  let most = -1
  for (const group of groups) {
    let sum = 0
    for (const index of group.classes) sum += frame[index] as number
    if (sum <= most) continue
    most = sum
    best = group
  }
  return [best, Math.min(1, most)]
}

const likeliestOf = (frame: Float32Array, { classes: own }: Group, classes: readonly string[]): string => {
  const best = own.reduce((one, other) => ((frame[other] as number) > (frame[one] as number) ? other : one))
  return classes[best] ?? ''
}
