/** Codes of the drawing operations. Imports all of pdf.js: not to be loaded before a session has, which does it with care. */
export { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
