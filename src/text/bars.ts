/** Marks that part the cells of a row, and frames drawn of characters. */

/** Bars between cells, to be put in a character class. */
export const BARS = '|｜│┃║'

/** |---|---| under a head, +----+----+ and ├──┼──┤ between rows. */
const frame = new RegExp(`^[\\s${BARS}:+\\-─━═┌┐└┘├┤┬┴┼╋┏┓┗┛┣┫┳┻╔╗╚╝╠╣╦╩╬]+$`)

/** Whether a line holds nothing but the frame of a table; bars alone are a row of blanks. */
export const isFrame = (line: string): boolean => frame.test(line) && new RegExp(`[^\\s${BARS}]`).test(line)
