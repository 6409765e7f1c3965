/** What a document of another format gives whose pages are pictures. */
export interface PagesPictured {
  /** Picture files, in the order of the pages. */
  readonly pictures: readonly Uint8Array[]
  /** What of the document is not read, as sentences. */
  readonly losses: readonly string[]
}
