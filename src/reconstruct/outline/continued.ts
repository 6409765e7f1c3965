/** What says that a table goes on here: （续表）, 续上表, 表三（续）, and in brackets alone, （续）. */
const continued =
  /^(?:[（(【]?\s*(?:(?:续|接)上?(?:表[一二三四1-4]?|页)|表[一二三四1-4]\s*[（(]续表?[）)])\s*[）)】]?|[（(【]\s*续\s*[）)】])$/

/** Whether a line, or a word, says nothing but that a table goes on: such print is no row, and no part of a label. */
export const saysContinued = (text: string): boolean => continued.test(text)

/** Whether a heading says that it goes on. */
export const endsContinued = (text: string): boolean => /[（(]\s?[续接]上?[表页]?[一二三1-3]?\s?[）)]$/.test(text)
