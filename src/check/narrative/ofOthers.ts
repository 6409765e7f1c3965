/** Whether a sentence counts what is not the agency's own. */

/** 全县 is all that a county's government answers for, and more than its bureaus and towns do. */
const wholes = /全([省市县区州盟旗镇乡])/g
const governs = /人民政府$|办公[室厅]$|^[^局委厅]*[省市县区州盟旗镇乡]$/
const levels = '省市县区州盟旗镇乡'
/** Cases that an agency decides are not those in which it stands. */
const asJudge = /作为(?:行政)?复议(?:机关|机构)/
const units = /(?:下属|所属|直属)[^,]{0,8}(?:单位|机构|部门)/

/** @param text plain, as of running text. @param agency null where it is not known: then every 全县 is its own. */
export const isOfOthers = (text: string, agency: string | null): boolean => {
  if (asJudge.test(text) || units.test(text)) return true
  if (!agency) return false
  const own = governs.test(agency) ? [...agency].findLast(sign => levels.includes(sign)) : undefined
  return [...text.matchAll(wholes)].some(([, unit]) => unit !== own)
}
