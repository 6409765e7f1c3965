/** The shade that so large a share of pixels (0 to 1) is darker than, or as dark as; of no pixels white. */
export const shadeAt = (gray: Uint8Array, share: number): number => {
  // Neighbours are mostly of one shade, and where all are counted in one place, each count waits for the one before.
  const [counts, others] = [new Uint32Array(256), new Uint32Array(256)]
  for (let at = 1; at < gray.length; at += 2) {
    counts[gray[at] as number] = (counts[gray[at] as number] as number) + 1
    others[gray[at - 1] as number] = (others[gray[at - 1] as number] as number) + 1
  }
  if (gray.length % 2 === 1) counts[gray[gray.length - 1] as number] = (counts[gray[gray.length - 1] as number] as number) + 1
  let left = Math.floor((gray.length - 1) * share)
  for (let shade = 0; shade < 256; shade++) {
    left -= (counts[shade] as number) + (others[shade] as number)
    if (left < 0) return shade
  }
  return 255
}
