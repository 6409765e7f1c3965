/** Fields of Word: of 第 { PAGE } 页 the reader sees the result, never the code. One may begin in a paragraph and end in another. */
import { formatNumber } from './numberFormat'

interface Field {
  code: string
  /** Its result has begun. */
  shows: boolean
  /** Something of its result was there. */
  shown: boolean
  /** What a form field shows that has no result: the entry chosen, the box ticked. */
  form: string
  /** Text stood where its code does. */
  hides: boolean
}

export interface Fields {
  /** What is written now is not seen: it is code. */
  isCode(): boolean
  begin(form?: string): void
  code(text: string): void
  /** What the innermost field shows where it has no result. */
  form(text: string): void
  separate(): void
  /** The code of the innermost field whose result is shown; '' outside of all. */
  codeOf(): string
  /** Text is left out as code. */
  hide(): void
  /** Something is written that is seen. */
  show(): void
  /** The innermost field is one that shows what is worked out or looked up, and that was not done yet. */
  isUncalculated(): boolean
  /** @returns what the field shows where it had no result. */
  end(): string
  /**
   * Code does not go on over a paragraph's end: an end that is missing must not hide the rest of the report.
   * @returns whether text was left out as code that no end or result follows: it may have been shown.
   */
  endParagraph(): boolean
}

export const trackFields = (): Fields => {
  const open: Field[] = []
  return {
    isCode: () => open.some(field => !field.shows),
    begin: (form = '') => void open.push({ code: '', shows: false, shown: false, form, hides: false }),
    code(text) {
      const last = open.at(-1)
      if (last && !last.shows) last.code += text
    },
    form(text) {
      const last = open.at(-1)
      if (last) last.form = text
    },
    codeOf: () => open.at(-1)?.code ?? '',
    separate() {
      const last = open.at(-1)
      if (last) last.shows = true
    },
    hide() {
      for (const field of open) field.hides ||= !field.shows
    },
    show() {
      for (const field of open) field.shown = true
    },
    isUncalculated() {
      const last = open.at(-1)
      return last !== undefined && !last.shown && last.form === '' && (calculated.test(last.code) || isDrawn(last.code))
    },
    end() {
      const last = open.pop()
      if (!last || last.shown || open.some(field => !field.shows)) return ''
      return last.form || overlaid(last.code)
    },
    endParagraph() {
      let hid = false
      while (open.length > 0 && open.at(-1)?.shows === false) hid = open.pop()?.hides || hid
      return hid
    },
  }
}

/** A sum, a place in another text, a record of a list: on printing Word works them out. */
const calculated = /^\s{0,9}(?:=|(?:MERGEFIELD|REF|DOCVARIABLE|DOCPROPERTY|IF|LINK|INCLUDETEXT|DATABASE|QUOTE)\b)/i

/** An equation that lays out a figure otherwise than 带圈字符 does. */
const isDrawn = (code: string): boolean => /^\s{0,9}eq\b.{0,99}\d/i.test(code) && overlaid(code) === ''

/** 带圈字符 is a field that lays one sign over another: EQ \o\ac(○,1) is ①. */
const overlaid = (code: string): string => {
  const [, sign] = /^\s*eq\s*\\o\s*\\a[clr]\s*\([^,，;]{1,3}[,，;]\s*([^)]{1,4})\)/i.exec(code) ?? []
  if (sign === undefined) return ''
  const text = sign.trim()
  return /^\d{1,2}$/.test(text) && Number(text) > 0 ? formatNumber(Number(text), 'decimalEnclosedCircle') : text
}
