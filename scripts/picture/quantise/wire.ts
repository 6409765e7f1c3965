/** The wire format of protocol buffers, as far as an ONNX file needs it: fields in, fields out, nothing known of their meaning. */

/** A field of a message: a number (varint), or bytes. ONNX files have fixed 32-bit numbers in lists of floats alone, which are kept as bytes. */
export type Field = { readonly number: number } & (
  | { readonly kind: 'varint'; readonly value: bigint }
  | { readonly kind: 'bytes'; readonly value: Uint8Array }
  | { readonly kind: 'fixed32' | 'fixed64'; readonly value: Uint8Array }
)

const wires = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 } as const

/** Bytes of a message → its fields in their order. Throws where they are no message. */
export const decode = (bytes: Uint8Array): Field[] => {
  const fields: Field[] = []
  let at = 0
  const varint = () => {
    let value = 0n
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at++]
      if (byte === undefined) throw new Error('the message is cut off')
      value |= BigInt(byte & 127) << shift
      if (byte < 128) return value
    }
  }
  const take = (length: number) => {
    at += length
    return bytes.subarray(at - length, at)
  }
  while (at < bytes.length) {
    const key = Number(varint())
    const number = key >> 3
    if ((key & 7) === wires.varint) fields.push({ number, kind: 'varint', value: varint() })
    else if ((key & 7) === wires.bytes) fields.push({ number, kind: 'bytes', value: take(Number(varint())) })
    else if ((key & 7) === wires.fixed32) fields.push({ number, kind: 'fixed32', value: take(4) })
    else if ((key & 7) === wires.fixed64) fields.push({ number, kind: 'fixed64', value: take(8) })
    else throw new Error(`no field begins with ${key}`)
  }
  return fields
}

/** Fields → bytes of their message. */
export const encode = (fields: readonly Field[]): Uint8Array => Buffer.concat(fields.map(encodeField))

const encodeField = ({ number, kind, value }: Field): Uint8Array => {
  const key = encodeVarint(BigInt((number << 3) | wires[kind]))
  if (kind === 'varint') return Buffer.concat([key, encodeVarint(value)])
  if (kind === 'bytes') return Buffer.concat([key, encodeVarint(BigInt(value.length)), value])
  return Buffer.concat([key, value])
}

const encodeVarint = (value: bigint): Uint8Array => {
  const bytes: number[] = []
  let rest = BigInt.asUintN(64, value)
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128)
  return Uint8Array.from([...bytes, Number(rest)])
}
