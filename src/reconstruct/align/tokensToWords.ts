/** Tokens ↔ the words of print they are cut from. */
import type { Word } from '../../model/print'
import type { Token } from './labels'

/** Tokens in a row that are cut from one word are one word again. */
export const tokensToWords = (tokens: readonly Token[]): Word[] => {
  const parts: { word: Word; text: string }[] = []
  for (const { word, text } of tokens) {
    const last = parts.at(-1)
    if (last?.word === word) last.text += text
    else parts.push({ word, text })
  }
  return parts.map(({ word, text }) => {
    const at = word.text.indexOf(text)
    return text === word.text || at < 0 ? word : partOf(word, at, text)
  })
}

/** A word as wide as its cell of text, in which a blank stands for a tab, as the words between its blanks. */
export const splitAtBlanks = (word: Word): Word[] => {
  const parts = [...word.text.matchAll(/\S+/g)]
  return parts.length < 2 || word.anchor.box ? [word] : parts.map(part => partOf(word, part.index, part[0]))
}

const partOf = (word: Word, at: number, text: string): Word => {
  const start = word.anchor.start + at
  return { ...word, text, anchor: { ...word.anchor, start, end: start + text.length } }
}
