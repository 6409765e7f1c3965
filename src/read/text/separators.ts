/** What parts the fields of a sheet that is saved as text. */
export const separators = ['\t', ',', ';', '^', '~'] as const

/** Bars are marks of tables in text too: between quotes they part fields. */
export const quotedBar = '"|"'
