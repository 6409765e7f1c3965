/** Which form a report year must follow. A form for 2027 is one folder more and one entry more here. */
import { form2019 } from './2019/form'
import { form2021 } from './2021/form'
import type { Form, FormId } from './form'

/** Every form there is, oldest first. */
export const forms: Readonly<Record<FormId, Form>> = { '2019': form2019, '2021': form2021 }

/** The form in force today; taken where a report names no year. */
export const currentForm: Form = form2021

/**
 * The form that a report for `year` must follow.
 * @param year the year reported on (not the year of publication), or null where the report names none.
 * @returns the form whose years include it; years before the first form give the first, null gives the current one.
 */
export const formFor = (year: number | null): Form => {
  if (year === null) return currentForm
  const all = Object.values(forms)
  const inForce = all.find(form => year >= form.years.from && (form.years.to === null || year <= form.years.to))
  return inForce ?? (all[0] as Form)
}
