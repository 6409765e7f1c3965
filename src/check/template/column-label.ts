import { statutoryForm } from '../basis'
import { placeOf, quoteOf } from '../place'
import type { Flaw, Rule } from '../rule'
import { agrees } from './agrees'
import { type FoundHeading, headingsFound } from './headings'

/** A column's or block's heading differs from the form, or is left out over cells that are there. */
export const columnLabel: Rule = {
  id: 'column-label',
  title: '列的名称',
  severity: 'warning',
  group: 'template',
  needs: 'report',
  basis: statutoryForm,
  wants: '各列和“第二十条第（一）项”等栏目的名称与格式规定的用语一致。',
  find: ({ report }) => headingsFound(report).flatMap(flawIn),
}

const flawIn = ({ found, heading, state }: FoundHeading): readonly Flaw[] => {
  const { name } = found.table
  const { wanted, printed, cells, anchor } = heading
  if (state === 'unnamed') return [{ message: `${name}缺少栏目名称“${wanted}”`, cells, ...placeOf(anchor ?? found.reading.anchor) }]
  if (printed === null || agrees(printed, wanted)) return []
  return [{ message: `${name}的栏目名称应为“${wanted}”，写成“${printed.trim()}”`, cells, ...quoteOf({ text: printed, anchor }) }]
}
