/** The shade that so large a share of pixels (0 to 1) is darker than, or as dark as; of no pixels white. */
export const shadeAt = (gray: Uint8Array, share: number): number => {
  const counts = new Uint32Array(256)
  for (const shade of gray) counts[shade] = (counts[shade] as number) + 1
  let left = Math.floor((gray.length - 1) * share)
  for (let shade = 0; shade < 256; shade++) {
    left -= counts[shade] as number
    if (left < 0) return shade
  }
  return 255
}
