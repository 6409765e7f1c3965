/**
 * What we and pdf.js take for granted and the browsers of old office computers lack (360 and QQ browsers are Chromium 86
 * to 108). Node 20 lacks some of it too. Without `transferToFixedLength` pdf.js cut its drawing instructions short with
 * no more than a warning, and with them the ruling lines of the tables.
 */
export const addShims = (): void => {
  for (const [target, shims] of missing) for (const [name, value] of Object.entries(shims)) define(target, name, value)
}

const define = (target: object, name: string, value: unknown) => {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true })
}

type List<T> = ArrayLike<T>
type Test<T> = (value: T, index: number, list: List<T>) => boolean

const forPromises = {
  withResolvers<T>(this: PromiseConstructor) {
    let resolve!: (value: T | PromiseLike<T>) => void
    let reject!: (reason?: unknown) => void
    const promise = new this<T>((yes, no) => {
      resolve = yes
      reject = no
    })
    return { promise, resolve, reject }
  },
}

/** Copies, since an old engine can detach a buffer only by posting it. */
function transfer(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const copy = new Uint8Array(length)
  copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
  return copy.buffer
}

const forStrings = {
  at<T>(this: List<T>, index: number): T | undefined {
    const whole = Math.trunc(index) || 0
    return this[whole < 0 ? this.length + whole : whole]
  },
}

const forLists = {
  ...forStrings,
  findLastIndex<T>(this: List<T>, test: Test<T>): number {
    for (let i = this.length - 1; i >= 0; i--) if (test(this[i] as T, i, this)) return i
    return -1
  },
  findLast<T>(this: List<T>, test: Test<T>): T | undefined {
    for (let i = this.length - 1; i >= 0; i--) if (test(this[i] as T, i, this)) return this[i]
    return undefined
  },
}

const forArrays = {
  ...forLists,
  toSorted<T>(this: T[], compare?: (a: T, b: T) => number): T[] {
    return [...this].sort(compare)
  },
  toReversed<T>(this: T[]): T[] {
    return [...this].reverse()
  },
  toSpliced<T>(this: T[], ...change: [number, number, ...T[]]): T[] {
    const copy = [...this]
    copy.splice(...change)
    return copy
  },
  with<T>(this: T[], index: number, value: T): T[] {
    const copy = [...this]
    copy[index < 0 ? copy.length + index : index] = value
    return copy
  },
}

const forObjects = { hasOwn: (object: object, key: PropertyKey) => Reflect.getOwnPropertyDescriptor(Object(object), key) !== undefined }

/** Good enough for the plain data that pdf.js clones in a worker. */
const everywhere = { structuredClone: (value: unknown) => JSON.parse(JSON.stringify(value)) }

const missing: readonly (readonly [object, Readonly<Record<string, unknown>>])[] = [
  [Promise, forPromises],
  [ArrayBuffer.prototype, { transfer, transferToFixedLength: transfer }],
  [String.prototype, forStrings],
  [Object.getPrototypeOf(Uint8Array.prototype), forLists],
  [Array.prototype, forArrays],
  [Object, forObjects],
  [globalThis, everywhere],
]
