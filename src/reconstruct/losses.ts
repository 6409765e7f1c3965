/** What of a report could not be read or was not looked at. */
import type { Loss } from '../model/loss'
import type { Cell } from '../model/report'
import type { Page, SourceDocument } from '../model/source'
import type { Form, TableKey } from '../statute/form'
import type { Outline } from './outline/outline'
import { pageOrderLosses } from './outline/pageOrder'
import type { Pictured } from './tables/pictured'

export interface Rebuilt {
  readonly outline: Outline
  readonly cells: Readonly<Record<string, Cell>>
  readonly year: number | null
  readonly form: Form
  /** What there is, where it is no whole report. */
  readonly part: readonly (TableKey | number)[] | null
  /** Tables of pictures whose rows could not all be told. */
  readonly unclear: readonly TableKey[]
  /** Tables that are pictures. */
  readonly pictured: readonly Pictured[]
  /** The file ends before the report. */
  readonly isCut: boolean
  /** Tables amid which a stretch is lost. */
  readonly gaps: readonly TableKey[]
  /** Tables of which parts stand in other sections. */
  readonly scattered: readonly TableKey[]
  /** Numbers of the pages of which print does not tell what stands beside what. */
  readonly muddled: readonly number[]
}

/** In the order in which they are told: of the file, of the report, of its parts, of cells. */
export const lossesOf = (
  source: SourceDocument,
  { outline, cells, year, form, part, pictured, unclear, isCut, gaps, scattered, muddled }: Rebuilt,
): Loss[] => [
  ...[...source.losses, ...(source.leftOut ?? [])].map((sentence): Loss => ({ kind: 'told', sentence })),
  ...(source.again ? [{ kind: 'pages-again', pages: source.again } as const] : []),
  ...(source.turned ? [{ kind: 'pages-turned', pages: source.turned } as const] : []),
  ...(isCut ? [{ kind: 'cut-off' } as const] : []),
  ...gaps.map((table): Loss => ({ kind: 'gap', form: form.id, table })),
  ...scattered.map((table): Loss => ({ kind: 'scattered', form: form.id, table })),
  ...(muddled.length > 0 ? [{ kind: 'muddled', pages: muddled } as const] : []),
  ...(outline.another ? [{ kind: 'another-report' } as const] : []),
  ...(year !== null && year < form.years.from ? [{ kind: 'before-form', year, from: form.years.from } as const] : []),
  ...(part ? [partOnly(form, part, source)] : [...titleLoss(outline), ...headingLosses(outline, form, source)]),
  ...pageOrderLosses(outline.lines, outline.ignored),
  ...(source.seen ? [seenLoss(source.seen, source.pages)] : []),
  ...unclear.map((table): Loss => ({ kind: 'table-unclear', form: form.id, table })),
  ...pictured.map(({ table, of }): Loss => ({ kind: 'table-pictured', form: form.id, table, of })),
  ...cellLosses(cells, form, unclear),
]

const partOnly = (form: Form, parts: NonNullable<Rebuilt['part']>, { seen }: SourceDocument): Loss => ({
  kind: 'part-only',
  form: form.id,
  parts,
  ...(seen ? { seen: true } : {}),
})

const seenLoss = (seen: readonly number[], pages: readonly Page[]): Loss => ({
  kind: 'seen',
  pages: seen,
  ...(pages.some(({ pictured }) => pictured) ? { amid: true } : {}),
})

const titleLoss = ({ titleDrawn }: Outline): Loss[] => (titleDrawn ? [{ kind: 'title-unread' }] : [])

const headingLosses = ({ sections, unread }: Outline, form: Form, { seen }: SourceDocument): Loss[] =>
  seen && sections.length + unread.length === 0
    ? [{ kind: 'headings-unread' }]
    : form.sections.filter(({ number }) => unread.includes(number)).map(({ heading }) => ({ kind: 'heading-unread', heading }))

/** Of a table that was given up as a whole its cells are not counted. */
const cellLosses = (cells: Readonly<Record<string, Cell>>, form: Form, unclear: readonly TableKey[]): Loss[] => {
  const doubtful = Object.entries(cells).filter(([, cell]) => cell.unread || cell.uncertain)
  if (doubtful.length === 0) return []
  return Object.values(form.tables).flatMap(({ key: table }) => {
    if (unclear.includes(table)) return []
    const own = doubtful.flatMap(([address, cell]) => (address.startsWith(`${table}/`) ? [cell] : []))
    const unread = own.filter(cell => cell.unread).length
    const uncertain = own.filter(cell => cell.uncertain).length
    return [
      ...(unread > 0 ? [{ kind: 'cells-unread', form: form.id, table, count: unread } as const] : []),
      ...(uncertain > 0 ? [{ kind: 'cells-uncertain', form: form.id, table, count: uncertain } as const] : []),
    ]
  })
}
