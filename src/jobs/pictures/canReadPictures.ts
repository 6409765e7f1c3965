/** Whether this browser can run the part that reads pictures: WebAssembly with SIMD and shared memory, and a policy that lets it. */
export const canReadPictures = (): boolean => {
  try {
    new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true })
    new WebAssembly.Module(withSimd)
    return true
  } catch {
    return false
  }
}

/** A module with one function, which makes a vector and drops it: (func (drop (i8x16.splat (i32.const 0)))). */
const withSimd = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0],
  ...[1, 4, 1, 96, 0, 0, 3, 2, 1, 0],
  ...[10, 9, 1, 7, 0, 65, 0, 253, 15, 26, 11],
)
