/** The records of which a binary workbook is made. [MS-XLS] 2.1.4. */
export interface XlsRecord {
  readonly type: number
  /** Where it begins in the stream. */
  readonly at: number
  /** Its bytes; what had no room in it goes on in the further ones. */
  readonly chunks: readonly [Uint8Array, ...Uint8Array[]]
}

export const types = {
  ...{ formula: 0x0006, end: 0x000a, dates: 0x0022, locked: 0x002f, font: 0x0031, goesOn: 0x003c, object: 0x005d, columns: 0x007d },
  ...{ sheet: 0x0085, numbers: 0x00bd, richText: 0x00d6, style: 0x00e0, merges: 0x00e5, drawing: 0x00ec, strings: 0x00fc },
  ...{ shared: 0x00fd, boxText: 0x01b6, number: 0x0203, text: 0x0204, word: 0x0205, result: 0x0207, row: 0x0208, view: 0x023e },
  ...{ short: 0x027e, format: 0x041e, begin: 0x0809 },
} as const

/** @param from where the first one begins. Ends where the stream is cut off. */
export function* recordsFrom(stream: Uint8Array, from: number): Generator<XlsRecord> {
  const view = viewOf(stream)
  const next = (at: number) => {
    if (at + 4 > stream.length) return null
    const end = at + 4 + view.getUint16(at + 2, true)
    return end > stream.length ? null : { type: view.getUint16(at, true), bytes: stream.subarray(at + 4, end), end }
  }
  for (let at = from, record = next(at); record; record = next(at)) {
    const chunks: [Uint8Array, ...Uint8Array[]] = [record.bytes]
    let end = record.end
    for (let more = next(end); more?.type === types.goesOn; more = next(end)) {
      chunks.push(more.bytes)
      end = more.end
    }
    yield { type: record.type, at, chunks }
    at = end
  }
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
