import type { Rule } from '../rule'

/** Number of the section that it bounds. */
const sectionNumber = 1
/** Characters. */
const limit = 1000
/** Whoever counts, counts otherwise by a little: punctuation, headings. */
const tolerance = 0.1

/** The overview is longer than Gansu wants it. */
export const overviewLength: Rule<'overview-length'> = {
  id: 'overview-length',
  title: '总体情况的篇幅',
  severity: 'notice',
  group: 'practice',
  about: 'section',
  needs: 'report',
  level: 'practice',
  profile: 'gansu',
  basis: '甘肃省政府信息公开年度报告编制要求：总体情况一般不超过 1000 字',
  wants: '第一部分（总体情况）在 1000 字以内。',
  find: ({ report, claims }) => {
    const section = report.sections.find(({ number }) => number === sectionNumber)
    const found = claims.texts.find(text => text.section === sectionNumber)?.body.text.length ?? 0
    if (!section || found <= limit * (1 + tolerance)) return []
    const { text, anchor } = section.heading
    return [
      {
        subject: { kind: 'section', section: sectionNumber, at: { quote: text.trim(), ...(anchor && { anchor }) } },
        args: { found, limit },
        found,
      },
    ]
  },
}
