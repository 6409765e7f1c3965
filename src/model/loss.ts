/** What could not be read, or was not checked for another reason than a rule's. A report with any is never called clean. */
import type { FormId, TableKey } from '../statute/form'

export type Loss =
  /** Whoever read the file, or passed the result on, says it in a sentence of its own. */
  | { readonly kind: 'told'; readonly sentence: string }
  /** More reports stand behind the first one. */
  | { readonly kind: 'another-report' }
  /** @property from the first year of the form. */
  | { readonly kind: 'before-form'; readonly year: number; readonly from: number }
  /** Tables, and numbers of sections: all that was given, or with `seen`, where there are pages that are pictures, all that could be read. */
  | { readonly kind: 'part-only'; readonly form: FormId; readonly parts: readonly (TableKey | number)[]; readonly seen?: true }
  /** The file ends before the report does. */
  | { readonly kind: 'cut-off' }
  /** A stretch amid a table is lost, and what stood before and behind it runs together. */
  | { readonly kind: 'gap'; readonly form: FormId; readonly table: TableKey }
  /** Words of a table stand in other sections: columns or pages side by side were copied line by line, and what stood beside what is not known. */
  | { readonly kind: 'scattered'; readonly form: FormId; readonly table: TableKey }
  /** A heading of the form whose words stand in the document, though not as a heading. */
  | { readonly kind: 'heading-unread'; readonly heading: string }
  /** On pages that are pictures no heading of a section was recognized, so that nothing is known of their text. */
  | { readonly kind: 'headings-unread' }
  /** No title was found, and a picture or characters that are outlines stand above the first section. */
  | { readonly kind: 'title-unread' }
  /** A page with a lower printed number than one before it. Pages count from 1. */
  | { readonly kind: 'page-order'; readonly page: NumberedPage; readonly before: NumberedPage }
  /** Pages that are there again and were read once, by their numbers; nothing of the report is lost by it. */
  | { readonly kind: 'pages-again'; readonly pages: readonly number[] }
  /** Pages that lie out of order and were read in this one, by their numbers; nothing of the report is lost by it. */
  | { readonly kind: 'pages-turned'; readonly pages: readonly number[] }
  /** A table that is a picture, or a sheet embedded in the file. */
  | { readonly kind: 'table-pictured'; readonly form: FormId; readonly table: TableKey; readonly of: 'picture' | 'sheet' }
  /** Pages on which print lies on other print, or stands in columns or beside its headings, so that its order is not known. Pages count from 1. */
  | { readonly kind: 'muddled'; readonly pages: readonly number[] }
  /** Pages that are pictures, or have some amid their print, were read by what they look like. Pages count from 1. @property amid whether some have print besides. */
  | { readonly kind: 'seen'; readonly pages: readonly number[]; readonly amid?: true }
  /** A table of a picture whose rows could not all be told: none of it was read. */
  | { readonly kind: 'table-unclear'; readonly form: FormId; readonly table: TableKey }
  | { readonly kind: 'cells-unread' | 'cells-uncertain'; readonly form: FormId; readonly table: TableKey; readonly count: number }

export interface NumberedPage {
  readonly page: number
  /** The number printed on it. */
  readonly printed: number
}

/** Whether all of the report was read all the same: a person is to look at the file, not for what is missing. */
export const leavesNothingOut = ({ kind }: Loss): boolean => kind === 'seen' || isOfPages(kind)

const isOfPages = (kind: Loss['kind']): boolean => kind === 'pages-again' || kind === 'pages-turned'
