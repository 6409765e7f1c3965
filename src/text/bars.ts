/** Marks that part the cells of a row, and frames drawn of characters. */

/** Bars between cells, to be put in a character class. */
export const BARS = '|｜│┃║︱￨'

/** |---|---| under a head, +----+----+ and ├──┼──┤ between rows. */
const frame = new RegExp(`^[\\s${BARS}:+\\-─━═┌┐└┘├┤┬┴┼╋┏┓┗┛┣┫┳┻╔╗╚╝╠╣╦╩╬]+$`)

/** Whether a line holds nothing but the frame of a table; bars alone are a row of blanks. */
export const isFrame = (line: string): boolean => frame.test(line) && new RegExp(`[^\\s${BARS}]`).test(line)

/** Whether a line may be either: - in each of its cells is |-|-| under a head, and else a row of figures of nothing. */
export const isDashes = (line: string): boolean => dashes.test(line)

const dashes = new RegExp(`^[\\s${BARS}]*[-─━](?:[\\s${BARS}]+[-─━])*[\\s${BARS}]*$`)

/** Whether a line only parts rows or ends a table: ---------- or ====== ====. A dash or two, also one a column, are figures of nothing. */
export const isRule = (line: string): boolean => rule.test(line) && !/[\p{L}\p{N}]/u.test(line)

/** Dashes next to each other: for 0 people write four at the most, ————. */
const rule = /([-─━═=_~—–])\1{4}/
