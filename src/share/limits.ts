/** How much of anything a result may hold. Far above what reports come to, far below what would strain a page. */
export const limits = {
  /** Characters of a title: the longest seen has 32. */
  title: 300,
  agency: 200,
  /** Characters of a file name: more than systems allow. */
  name: 300,
  /** Characters of a cell's print: the longest seen has 20. */
  cell: 500,
  /** Characters of a finding's sentence: the longest seen has 121. */
  message: 2000,
  /** Characters quoted of the report: the longest seen has 71. */
  quote: 500,
  losses: 200,
  /** More than any report with a mistake in each cell and each sum. */
  findings: 1000,
  /** More than a form has cells. */
  cellsOfFinding: 400,
  repairs: 50,
  /** Cells that one repair changes. */
  repaired: 400,
  headings: 60,
  rulesOff: 200,
  /** Files of one set: more than any office supervises. */
  files: 5000,
  /** Lines and pages of a document. */
  place: 10_000_000,
  /** Greater numbers are no longer exact. */
  number: Number.MAX_SAFE_INTEGER,
} as const

/** Characters of a whole link. Mail and chat programs cut longer ones; the longest of a real report measured about 2 KB. */
export const longestLink = 8_000

/** Bytes of a link's data before they are inflated: many times the longest that is made. */
export const largestPacked = 64 * 1024

/** Bytes of a result in plain: a result file, or a link inflated. The largest of a real report measured about 60 KB. */
export const largestResult = 1024 * 1024
