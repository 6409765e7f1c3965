/** What a sentence says already, so that nothing beside it says it again. */
import type { Finding } from '../model/finding'
import { placeNamed } from '../model/subject'

/** Whether the sentence of a finding holds the words that it is about. Of one that was passed on nothing but its sentence is known. */
export const quotesItself = (finding: Finding): boolean => {
  const { quote } = placeNamed(finding.subject)
  if (quote === undefined) return false
  const texts = 'words' in finding ? [finding.words] : Object.values(finding.args).flat()
  return texts.some(text => typeof text === 'string' && text.includes(quote))
}

/** Whether it names the table that it speaks of. Sums are said by their row or column: the grid is beside them. */
export const namesTable = ({ rule, subject }: Finding): boolean => subject.kind !== 'sum' && rule !== 'in-force-implausible'
