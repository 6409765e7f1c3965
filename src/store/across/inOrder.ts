import type { FileEntry } from '../state'

/**
 * Files as they were opened; those of one drop by their names. Which of two reports of one year is the later one
 * must not depend on which file of a folder was taken hold of: a desktop hands that one over first.
 */
export const inOrder = <File extends FileEntry>(files: readonly File[]): readonly File[] => [...files].sort(compared)

export const isBefore = (one: FileEntry, other: FileEntry): boolean => compared(one, other) < 0

/** Files that nobody tells of were there before all others. */
export const dropOf = ({ drop }: FileEntry): number => drop ?? 0

const compared = (one: FileEntry, other: FileEntry): number =>
  dropOf(one) - dropOf(other) || (one.name === other.name ? 0 : one.name < other.name ? -1 : 1)
