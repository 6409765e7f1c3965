/** The types of pdf.js that the readers of pages use. */
export type { PDFDocumentProxy, PDFOperatorList, PDFPageProxy, TextContent, TextItem } from 'pdfjs-dist/types/src/display/api'
