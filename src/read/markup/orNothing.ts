/** A document without a word in it gives no report: it is empty, or its pages are pictures. */
import type { Failure } from '../../model/result'
import type { SourceDocument } from '../../model/source'
import { empty, onlyPictures } from '../failures'

export const orNothing = (source: SourceDocument): SourceDocument | Failure => {
  if (source.lines.some(({ text }) => text.trim() !== '')) return source
  return source.pictures?.some(({ of }) => of !== 'words') ? onlyPictures() : empty()
}
