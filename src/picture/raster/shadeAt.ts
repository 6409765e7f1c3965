/** The shade that so large a share of pixels (0 to 1) is darker than, or as dark as; of no pixels white. */
export const shadeAt = (gray: Uint8Array, share: number): number => {
  const counts = new Uint32Array(256)
  for (let at = 0; at < gray.length; at++) counts[gray[at] as number] = (counts[gray[at] as number] as number) + 1
  let left = Math.floor((gray.length - 1) * share)
  for (let shade = 0; shade < 256; shade++) {
    left -= counts[shade] as number
    if (left < 0) return shade
  }
  return 255
}
