/** Text as it flows into paragraphs: blanks are joined as browsers join them, and what breaks a line ends one. */
import { withoutUnseen } from '../../text/unseen'
import type { Block } from '../markup/blocks'
import { type Piece, withoutNoteMarks } from '../markup/noteMarks'

/** How a text is set: two figures in one paragraph that are not set alike may be two. */
export interface Setting {
  readonly white?: boolean
  /** Set high: the mark of a note, perhaps. */
  readonly raised?: boolean
  readonly small?: boolean
}

export interface Flow {
  /** @param kept blanks and line ends count as they stand. */
  text(text: string, kept: boolean, setting?: Setting): void
  /** What follows stands on a line of its own. */
  end(): void
  /** What is no running text, between lines: a table, a picture, or a line whose tabs part its cells. */
  put(block: Block): void
  /** Whether nothing was written since a line ended. */
  isBetweenLines(): boolean
  /** Something that may be a figure was left out here: struck out, or a picture. */
  doubt(): void
  /** A mark before the next paragraph: the number of a list's item. */
  mark(text: string): void
  readonly blocks: readonly Block[]
}

export const startFlow = (): Flow => {
  const blocks: Block[] = []
  let parts: Piece[] = []
  let keeps = false
  let doubt = false
  let mark = ''
  let settings = new Set<string>()
  const end = () => {
    const text = joinBlanks(withoutNoteMarks(parts), keeps)
    doubt ||= settings.size > 1
    if (text !== '' || doubt) {
      blocks.push({ kind: 'paragraph', text: text === '' ? '' : mark + text, ...(doubt ? { doubt: true as const } : {}) })
      mark = ''
    }
    parts = []
    keeps = false
    doubt = false
    settings = new Set()
  }
  return {
    blocks,
    end,
    text: (text, kept, { white = false, raised = false, small = false } = {}) => {
      if (/[\d０-９]/.test(text) && !raised) settings.add(`${white} ${small}`)
      const lines = kept ? text.replace(/\r\n?/g, '\n').split('\n') : [text]
      for (const [index, line] of lines.entries()) {
        if (index > 0) end()
        keeps ||= kept && parts.every(part => part.text.trim() === '')
        parts.push({ text: kept ? line.replace(/ /g, '\u00a0').replace(/\t/g, KEPT_TAB) : line, raised })
      }
    },
    put: block => {
      end()
      blocks.push(block)
    },
    isBetweenLines: () => parts.every(({ text }) => text.trim() === ''),
    doubt: () => {
      doubt = true
    },
    mark: text => {
      mark = text
    },
  }
}

/** Characters between which a line end in the file is no blank: it stands where an editor broke its line. */
const wide = '[\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef\\u2018-\\u201d\\u2026]'
const broken = new RegExp(`(${wide})[ \\t\\f]{0,99}\\n\\s{0,99}(?=${wide})`, 'g')

/** What a tab that counts as it stands is while blanks are joined. */
const KEPT_TAB = '\v'

/** Nobody sees them: LibreOffice, say, puts control characters around the fields of a form. */
const controls = /(?!\v)\p{Cc}/gu

/** @param kept a line that counts as it stands: what it is indented by tells where its columns are. */
const joinBlanks = (text: string, kept: boolean): string => {
  const joined = withoutUnseen(
    text
      .replace(/\r\n?/g, '\n')
      .replace(broken, '$1')
      .replace(/[ \t\n\f]+/g, ' ')
      .replace(/\u00a0/g, ' ')
      .replace(controls, ''),
  ).replaceAll(KEPT_TAB, kept ? '\t' : ' ')
  return kept && joined.trim() !== '' ? joined.trimEnd() : joined.trim()
}
