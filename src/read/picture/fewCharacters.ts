/** A scanned page carries at most a stamped header and a page number as text. Characters. */
export const FEW_CHARACTERS = 40
