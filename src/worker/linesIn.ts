/** What stands in a file, line by line: for a list of names, which may come in any format that reports come in. */
import type { SourceDocument } from '../model/source'
import type { OpenPdf } from '../read/pdf/pdfjs/opened'
import { readSource } from '../validate'

/** The cells of a row parted by tabs. @returns null where the file is gone, cannot be read or is no document. */
export const linesIn = async (blob: Blob, openPdf: OpenPdf): Promise<readonly string[] | null> => {
  const bytes = await blob.arrayBuffer().catch(() => null)
  const source = bytes && (await readSource(new Uint8Array(bytes), { openPdf, now: () => performance.now() }))
  return source && linesOf(source)
}

const linesOf = ({ printTables = [], lines }: SourceDocument): readonly string[] =>
  printTables.length > 0
    ? printTables.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text).join('\t')))
    : lines.map(({ text }) => text)
