/** What pdf.js logs where text is lost, word for word as it stands in its code; `…` is what it fills in. `installed.test.ts` looks for each. */

/** No page comes out whole. pdf.js counts pages from 0 here. */
export const incompletePage = 'ignoring errors during "…"'
/** What it fills in there, with the number of the page. */
export const pageTasks = ['GetTextContent: page …', 'GetOperatorList: page …'] as const

export const lostFont = [
  'loadFont - ',
  'translateFont failed',
  'ensureStateFont: ',
  'Type3 font resource "…" is not available',
  'Font "…" is not available',
  'Invalid cMap data',
  'ignoring ToUnicode data',
] as const

export const hugePicture = ['Image exceeded maximum allowed size'] as const

/** Content that is damaged, not only hard to read. */
export const brokenPart = ['ignoring XObject', 'ignoring sub-stream', ' in flate stream'] as const

/** Said by us, in place of pdf.js, which fails at it in ways of many kinds. */
export const missingCMap = 'missing CMap '

/** What pdf.js throws where a file is locked with a certificate or in a way of its own. */
export const lockedOtherwise = ['unknown encryption method', 'unsupported encryption algorithm'] as const

/** Longer than any name of a font. Characters. */
const FILLED_IN = '.{0,200}'

/** Finds any of the messages. */
export const anyOf = (messages: readonly string[]): RegExp =>
  new RegExp(messages.map(message => message.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', FILLED_IN)).join('|'))
