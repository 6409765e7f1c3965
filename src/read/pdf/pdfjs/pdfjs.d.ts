/** The core of pdf.js comes without types; this is the part of it that the worker uses. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: { initializeFromPort(port: MessagePort): void }
}
