import type { Report } from '../report'

/**
 * The agency by the title or, where that names none, as the opening words do; null where neither tells.
 * @param texts running text of what stands before the first section, and of the sections, in their order.
 */
export const namedAgency = ({ agency }: Report, texts: readonly { readonly body: { readonly text: string } }[]): string | null => {
  if (agency) return agency
  const opening = [texts[0], texts[1]].map(text => text?.body.text.slice(0, openingLength) ?? '').join('。')
  return openings.map(pattern => pattern.exec(opening)?.[1]).find(name => name !== undefined && isName(name)) ?? null
}

/** A report says who made it in its first sentences. Characters. */
const openingLength = 400
const openings: readonly RegExp[] = [
  /(?:^|[。,由])([^。,;:《》()]{3,30}?)编制(?:了|的|本|此|完成|20\d\d)/,
  /现(?:向社会)?(?:公布|公开|发布)([^。,;:《》()]{3,30}?)20\d\d年/,
  /请与([^。,;:《》()]{3,30}?)(?:办公室|政务公开办)?联系/,
]
const place = /[省市县区州旗镇乡盟]/
const ending = /(?:政府|局|委|委员会|厅|办公室|办事处|中心|支队|大队|所|院)$/

/** A place with a name of its own, and behind it what kind of agency this is. */
const isName = (name: string): boolean => {
  const at = name.slice(1).search(place)
  return at >= 0 && ending.test(name.slice(at + 2))
}
