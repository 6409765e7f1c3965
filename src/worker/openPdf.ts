/**
 * pdf.js inside our own worker: both of its halves run in this thread and talk over a MessageChannel.
 * A nested worker is slower, and the loopback that pdf.js falls back to makes the worker deaf until the file is done.
 */

import type { OpenPdf } from '../read/opened'
import { openWith } from '../read/opening'
import { keepingPush } from '../shims'
import { cmapBytes } from './cmaps'

/** Loads pdf.js with the first PDF and opens files with it. */
export const openPdf: OpenPdf = async (bytes, password) => {
  opener ??= load()
  return (await opener)(bytes, password)
}

let opener: Promise<OpenPdf> | undefined

const load = async (): Promise<OpenPdf> => {
  stubFontFace()
  const { WorkerMessageHandler } = await keepingPush(importQuietly)
  const { getDocument, PDFWorker } = await keepingPush(() => import('pdfjs-dist/legacy/build/pdf.mjs'))
  return openWith({ getDocument }, () => {
    const { port1, port2 } = new MessageChannel()
    WorkerMessageHandler.initializeFromPort(port1)
    port1.start()
    port2.start()
    return {
      worker: new PDFWorker({ port: port2 as never }),
      BinaryDataFactory: CarriedAlong,
      ownerDocument: noDocument as never,
    }
  })
}

/** The core of pdf.js greets the page on import, taking this worker for its own; without postMessage it does not. */
const importQuietly = async () => {
  const { postMessage } = self
  Object.assign(self, { postMessage: undefined })
  try {
    return await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  } finally {
    Object.assign(self, { postMessage })
  }
}

class CarriedAlong {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const bytes = kind === 'cMapUrl' ? cmapBytes(filename) : null
    if (bytes) return bytes
    if (kind === 'cMapUrl') console.warn(`missing CMap ${filename}`)
    throw new Error(`${filename} is not carried along`)
  }
}

const noDocument = { fonts: { add() {}, delete() {}, has: () => false } }

/** Nothing is drawn here: letting the browser parse every embedded font makes the drawing instructions take twice as long. */
const stubFontFace = () => {
  class NoFontFace {
    readonly loaded = Promise.resolve(this)
    readonly status = 'loaded'
    constructor(readonly family: string) {}
    load() {
      return this.loaded
    }
  }
  Object.assign(globalThis, { FontFace: NoFontFace })
}
