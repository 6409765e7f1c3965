/** SHA-256 in plain code, for where the platform's own is closed: a page served without encryption has none. */

const words = 64
const fraction = (number: number) => ((number - Math.floor(number)) * 2 ** 32) | 0

const firstPrimes = (count: number): readonly number[] => {
  const primes: number[] = []
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every(prime => candidate % prime !== 0)) primes.push(candidate)
  }
  return primes
}

const primes = firstPrimes(words)
const constants = Int32Array.from(primes, prime => fraction(Math.cbrt(prime)))
const start = primes.slice(0, 8).map(prime => fraction(Math.sqrt(prime)))

/** The digest in hexadecimal digits, 64 of them. */
export const sha256 = (bytes: Uint8Array): string => {
  const state = Int32Array.from(start)
  const schedule = new Int32Array(words)
  const whole = bytes.length - (bytes.length % 64)
  for (let at = 0; at < whole; at += 64) mixBlock(state, schedule, bytes, at)
  const tail = tailOf(bytes, whole)
  for (let at = 0; at < tail.length; at += 64) mixBlock(state, schedule, tail, at)
  return Array.from(state, word => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** What is left over, closed as the standard wants: a one, zeros, the length in bits. */
const tailOf = (bytes: Uint8Array, from: number): Uint8Array => {
  const rest = bytes.subarray(from)
  const tail = new Uint8Array(rest.length < 56 ? 64 : 128)
  tail.set(rest)
  tail[rest.length] = 0x80
  const view = new DataView(tail.buffer)
  view.setUint32(tail.length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(tail.length - 4, bytes.length << 3)
  return tail
}

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by))

const mixBlock = (state: Int32Array, schedule: Int32Array, bytes: Uint8Array, at: number) => {
  fillSchedule(schedule, bytes, at)
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < words; i++) {
    const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (constants[i] as number) + (schedule[i] as number)
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] as number) + word
}

const fillSchedule = (schedule: Int32Array, bytes: Uint8Array, at: number) => {
  const byte = (offset: number) => bytes[at + offset] as number
  for (let i = 0; i < 16; i++) {
    schedule[i] = (byte(4 * i) << 24) | (byte(4 * i + 1) << 16) | (byte(4 * i + 2) << 8) | byte(4 * i + 3)
  }
  for (let i = 16; i < words; i++) {
    const [early, late] = [schedule[i - 15] as number, schedule[i - 2] as number]
    schedule[i] =
      (schedule[i - 16] as number) +
      (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) +
      (schedule[i - 7] as number) +
      (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10))
  }
}
