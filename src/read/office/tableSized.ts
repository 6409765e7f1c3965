/** Whether a picture is large enough to be a table: seals, codes and signs are smaller than one of three rows. Points. */
export const isTableSized = (width: number, height: number): boolean => width >= TABLE_WIDTH && height >= TABLE_HEIGHT

/** What a picture of a size may be: a table, a line of words, as headings are drawn at times, or neither. Points. */
export const mayBe = (width: number, height: number): 'picture' | 'words' | null => {
  if (isTableSized(width, height)) return 'picture'
  return height >= LINE_HEIGHT && height <= MAX_LINE_HEIGHT && width >= LINE_SHAPE * height ? 'words' : null
}

const LINE_HEIGHT = 9
/** Of a heading in large print, with its ornament. */
const MAX_LINE_HEIGHT = 90
/** The shortest heading of the form has six signs. */
const LINE_SHAPE = 3
const TABLE_WIDTH = 200
const TABLE_HEIGHT = 60
