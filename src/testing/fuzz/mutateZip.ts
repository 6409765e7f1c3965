/** Damage to what is packed in a zip, packed again: a checksum would stop damage to the zip itself. */
import { unzipSync, zipSync } from 'fflate'
import { type ByteDamage, damage } from './mutateBytes'

/** @param at which part is damaged, from 0 to 1. */
export const damagePart = (archive: Uint8Array, at: number, damages: readonly ByteDamage[]): Uint8Array => {
  const parts = unzipSync(archive)
  const names = Object.keys(parts)
  const name = names[Math.min(names.length - 1, Math.floor(at * names.length))]
  const part = name === undefined ? undefined : parts[name]
  return name === undefined || !part ? archive : zipSync({ ...parts, [name]: damage(part, part, damages) })
}
