/** The parts of a workbook (.xlsx, .xlsm): its sheets in order, and what they share. */
import { damagedFile } from '../../failures'
import { Refusal } from '../../refusal'
import { childOf, elementsOf } from '../../xml/xmlTree'
import type { Zip } from '../../zip'
import { isOn } from './isOn'
import { type Relation, relationsOf, treeAt } from './relations'

export interface Workbook {
  readonly sheets: readonly SheetPart[]
  readonly from1904: boolean
  /** Its formulas are to be worked out anew as it opens. */
  readonly stale: boolean
  readonly sharedStrings: string | null
  readonly styles: string | null
}

export interface SheetPart {
  readonly name: string
  readonly path: string
  /** Hidden, or so that only a program can show it. */
  readonly hidden: boolean
}

/** Throws a refusal where there is no workbook in the zip. */
export const readWorkbook = (zip: Zip): Workbook => {
  const path = pathOf(relationsOf(zip, ''), 'officeDocument') ?? 'xl/workbook.xml'
  const root = treeAt(zip, path)
  if (!root) throw new Refusal(damagedFile())
  const related = relationsOf(zip, path)
  const sheets = elementsOf(childOf(root, 'x:sheets') ?? { children: [] }).flatMap(({ attributes }): SheetPart[] => {
    const relation = related.get(attributes['r:id'] ?? '')
    // Sheets that are a chart alone, or dialogs and macros of old, have no cells.
    if (relation?.type !== 'worksheet') return []
    return [{ name: attributes.name ?? '', path: relation.path, hidden: /hidden$/i.test(attributes.state ?? '') }]
  })
  return {
    sheets,
    from1904: isOn(childOf(root, 'x:workbookPr')?.attributes.date1904),
    stale: isOn(childOf(root, 'x:calcPr')?.attributes.fullCalcOnLoad),
    sharedStrings: pathOf(related, 'sharedStrings'),
    styles: pathOf(related, 'styles'),
  }
}

const pathOf = (relations: ReadonlyMap<string, Relation>, type: string): string | null =>
  [...relations.values()].find(relation => relation.type === type)?.path ?? null
