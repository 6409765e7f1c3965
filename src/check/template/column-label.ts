import type { Place } from '../../model/subject'
import { statutoryForm } from '../basis'
import { placeOf, quoteOf } from '../place'
import type { Flaw, Rule } from '../rule'
import { agrees } from './agrees'
import { type FoundHeading, headingsFound } from './headings'

/** A column's or block's heading differs from the form, or is left out over cells that are there. */
export const columnLabel: Rule<'column-label'> = {
  id: 'column-label',
  title: '列的名称',
  severity: 'warning',
  group: 'template',
  about: 'heading',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '各列和“第二十条第（一）项”等栏目的名称与格式规定的用语一致。',
  ofSpelling: () => true,
  find: ({ report }) => headingsFound(report).flatMap(flawIn),
}

const flawIn = ({ found, heading, state }: FoundHeading): readonly Flaw<'column-label'>[] => {
  const { wanted, printed, cells, anchor } = heading
  const args = { form: found.reading.form, table: found.table.key, wanted, printed: printed?.trim() ?? null }
  const flaw = (at: Place): readonly Flaw<'column-label'>[] => [{ subject: { kind: 'heading', wanted, cells, at }, args }]
  if (state === 'unnamed') return flaw(placeOf(anchor ?? found.reading.anchor))
  return printed === null || agrees(printed, wanted) ? [] : flaw(quoteOf({ text: printed, anchor }))
}
