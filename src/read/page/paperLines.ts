/** The lines of ruled paper that a page is printed on: at one distance down all of it, wider than its tables and also where none stands. They bound no cell. */
import { median } from '../../geometry/median'
import { groupBy } from '../../model/groupBy'
import type { Ruling } from '../../model/source'

/** Ruled paper has so many lines at least, over this part of the page's height. */
const LEAST = 12
const PART = 0.5
/** Their distances differ by less than this (points), and they reach out over all other lines by more. */
const ALIKE = 1
/** So many of them stand where no table does. */
const FREE = 2

/** @param rulings of a page so high (points). @returns them without the lines of its paper. */
export const withoutPaperLines = (rulings: readonly Ruling[], height: number): readonly Ruling[] => {
  const across = rulings.filter(({ along }) => along === 'x')
  if (across.length <= LEAST) return rulings
  const upright = rulings.filter(({ along }) => along === 'y')
  const isFree = ({ at }: Ruling) => !upright.some(({ from, to }) => from - ALIKE < at && at < to + ALIKE)
  const isPaper = (lines: readonly Ruling[]): boolean => {
    const [first] = lines
    if (!first || lines.length < LEAST || lines.length === across.length) return false
    const own = new Set(lines)
    return (
      areEven(lines, height) &&
      across.every(line => own.has(line) || (line.from > first.from + ALIKE && line.to < first.to - ALIKE)) &&
      lines.filter(isFree).length >= FREE
    )
  }
  const paper = new Set(
    groupBy(across, ({ from, to }) => `${Math.round(from)} ${Math.round(to)}`)
      .filter(isPaper)
      .flat(),
  )
  return paper.size === 0 ? rulings : rulings.filter(line => !paper.has(line))
}

/** Whether lines stand at one distance from each other, down most of the page. */
const areEven = (lines: readonly Ruling[], height: number): boolean => {
  const places = lines.map(({ at }) => at).sort((one, other) => one - other)
  const steps = places.slice(1).map((at, index) => at - (places[index] as number))
  const step = median(steps) ?? 0
  return step > ALIKE && steps.every(each => Math.abs(each - step) < ALIKE) && step * steps.length >= PART * height
}
