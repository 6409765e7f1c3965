/**
 * What pdf.js 6.5 takes for granted and the browsers of old office computers lack (360 and QQ browsers are Chromium 86 to 108).
 * Its legacy build brings most of it along; these are the rest. Without `transferToFixedLength` drawing instructions
 * were cut short with no more than a warning, and with them the ruling lines of the tables.
 */
export const addShims = (): void => {
  define(Promise, 'withResolvers', withResolvers)
  define(ArrayBuffer.prototype, 'transfer', transfer)
  define(ArrayBuffer.prototype, 'transferToFixedLength', transfer)
  define(Object, 'hasOwn', (object: object, key: PropertyKey) => Reflect.getOwnPropertyDescriptor(Object(object), key) !== undefined)
  for (const list of [Array.prototype, Object.getPrototypeOf(Uint8Array.prototype), String.prototype]) define(list, 'at', at)
  for (const list of [Array.prototype, Object.getPrototypeOf(Uint8Array.prototype)]) {
    define(list, 'findLast', findLast)
    define(list, 'findLastIndex', findLastIndex)
  }
  define(Array.prototype, 'toSorted', function <T>(this: T[], compare?: (a: T, b: T) => number) {
    return [...this].sort(compare)
  })
  define(Array.prototype, 'toReversed', function <T>(this: T[]) {
    return [...this].reverse()
  })
  define(globalThis, 'structuredClone', structuredCloneByMessage)
}

/**
 * Loads pdf.js without its replacement of Array.prototype.push: its legacy build swaps it in where the engine words
 * the error for a frozen array wrongly (Chromium up to 121, Node 20), and everything in the thread slows down by a fifth.
 */
export const keepingPush = async <T>(load: () => Promise<T>): Promise<T> => {
  const { push } = Array.prototype
  try {
    return await load()
  } finally {
    define(Array.prototype, 'push', push, true)
  }
}

const define = (target: object, name: string, value: unknown, always = false) => {
  if (always || !(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true })
}

function withResolvers<T>(this: PromiseConstructor) {
  let resolve!: (value: T | PromiseLike<T>) => void
  let reject!: (reason?: unknown) => void
  const promise = new this<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}

/** Copies, since an old engine can detach a buffer only by posting it. */
function transfer(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const copy = new Uint8Array(length)
  copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
  return copy.buffer
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const whole = Math.trunc(index) || 0
  return this[whole < 0 ? this.length + whole : whole]
}

function findLastIndex<T>(this: ArrayLike<T>, test: (value: T, index: number, list: ArrayLike<T>) => boolean): number {
  for (let i = this.length - 1; i >= 0; i--) if (test(this[i] as T, i, this)) return i
  return -1
}

function findLast<T>(this: ArrayLike<T>, test: (value: T, index: number, list: ArrayLike<T>) => boolean): T | undefined {
  return this[findLastIndex.call(this, test as never)]
}

/** Good enough for the plain data that pdf.js clones in a worker. */
const structuredCloneByMessage = (value: unknown) => JSON.parse(JSON.stringify(value))
