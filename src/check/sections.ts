/** What the rules on sections share. */
import type { Report, Section } from '../model/report'
import type { SectionHeading } from '../statute/form'
import { forms } from '../statute/forms'

/** The six headings that the report must have. */
export const wantedSections = (report: Report): readonly SectionHeading[] => forms[report.form].sections

/** The section of that number, or null. */
export const sectionOf = (report: Report, number: number): Section | null => report.sections.find(found => found.number === number) ?? null

/** The first of each section, in the order of the document. */
export const sectionsInDocument = (report: Report): readonly Section[] =>
  report.sections.filter((section, index) => report.sections.findIndex(other => other.number === section.number) === index)

/** Whether all six sections stand in their order, so that every numeral must be the form's. */
export const areComplete = (report: Report): boolean =>
  wantedSections(report).every(({ number }, index) => report.sections[index]?.number === number)
