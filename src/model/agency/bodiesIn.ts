/** The bodies that a list names, however it is laid out: one a line, in columns of a sheet, or one after the other in a sentence. */

/** The names as they stand, each once, in their order. @param lines cells of a row parted by tabs, commas or bars. */
export const bodiesIn = (lines: readonly string[]): readonly string[] => [...new Set(lines.flatMap(bodiesOf))]

const bodiesOf = (line: string): readonly string[] => {
  const cells = line
    .split(/[\t,，|]|\s{2,}/)
    .map(bare)
    .filter(cell => cell !== '')
  const [only, second] = cells
  // A line by itself is a name whatever it ends in, and may hold several.
  if (only && second === undefined) {
    const names = only.split(/[、;；]/).map(bare)
    return names.length > 1 ? names.filter(isBody) : names.filter(isName)
  }
  // The others of a row are numbers, people, or the body above this one.
  return cells.filter(isBody).slice(0, cells.every(isBody) ? cells.length : 1)
}

/** Without numbers of lists, bullets and quotes. */
const bare = (text: string): string =>
  text
    .trim()
    .replace(/^(?:[（(]?[\d一二三四五六七八九十]+[)）.．、]\s*|\d+\s+|[-*•·]\s*)/, '')
    .replace(/^["“”']|["“”']$/g, '')
    .trim()

/** What agencies end in, their short forms too. */
const ending = /(?:局|委|厅|署|处|办|院|所|站|队|中心|集团|公司|政府|办公室|委员会|办事处|管委会|街道|镇|乡|开发区|园区|银行|学校)$/
const han = /^[\p{Script=Han}（）()·]{2,40}$/u
/** Heads of columns and titles of lists. */
const heading =
  /^(?:序号|编号|类别|备注|联系人|电话|(?:单位|机关|部门|机构)?(?:名称|全称|简称|名单)|单位|机关|部门|.*(?:名单|一览表|统计表|情况表))$/

const isName = (text: string): boolean => han.test(text) && !heading.test(text)
const isBody = (text: string): boolean => isName(text) && ending.test(text)
