/** Whether a picture is large enough to be a table: seals, codes and signs are smaller than one of three rows. Points. */
export const isTableSized = (width: number, height: number): boolean => width >= TABLE_WIDTH && height >= TABLE_HEIGHT

const TABLE_WIDTH = 200
const TABLE_HEIGHT = 60
