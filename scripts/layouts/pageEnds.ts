/** Reports drawn with a page that ends at each place of their tables, one after the other: below each row, and inside of each. */
import { reconstruct } from '../../src/reconstruct/reconstruct'
import { forms } from '../../src/statute/forms'
import { type BreakLook, breakPage, breaksOf } from '../../src/testing/brokenPages'
import { type Drawing, drawReport, plainDrawing } from '../../src/testing/drawn'
import { everyFindingIn } from '../../src/testing/findingsIn'
import { balancedFigures } from '../../src/testing/pasted'
import { type Draw, drawFrom } from '../../src/testing/printed'
import { pick } from './layout'
import { addTo, type Tally } from './tally'

const form = forms['2021']
const title = '青石县水务局2023年政府信息公开工作年度报告'

const feet: readonly BreakLook['foot'][] = [
  null,
  page => `- ${page} -`,
  page => String(page),
  (page, of) => `${page} / ${of}`,
  (page, of) => `第 ${page} 页 共 ${of} 页`,
]

/** Kinds of borders that a drawn report has. */
export const ruleKinds: readonly Drawing['rules'][] = ['all', 'horizontal', 'open sides', 'none', 'double', 'dashed']

/** Reads a report once for every so many places where a page may end, each with another look of the break, and adds what came out. */
export const addPageEnds = (tally: Tally, rules: Drawing['rules'], seed: number, every = 1): void => {
  const draw = drawFrom(seed)
  const figures = balancedFigures(form, draw)
  const drawing = {
    ...plainDrawing,
    rules,
    align: pick(draw, 0, 0.5, 1),
    ...(draw(2) === 0 ? { centredHead: true as const } : {}),
  } as const
  const drawn = drawReport(form, title, figures, drawing)
  // Where pages end in a report without lines, those of the same with lines tell.
  const places = breaksOf(rules === 'none' ? drawReport(form, title, figures, { ...drawing, rules: 'all' }) : drawn)
  for (const place of places.filter((_, index) => index % every === seed % every)) {
    const report = reconstruct(breakPage(drawn, place, lookFrom(draw)))
    addTo(
      tally,
      `${rules} ${seed} page ${place.page + 1} at ${place.at}`,
      { figures },
      { ok: true, report, findings: everyFindingIn(report) },
    )
  }
}

const lookFrom = (draw: Draw): BreakLook => ({
  closed: draw(2) === 0,
  foot: pick(draw, ...feet),
  head: pick(draw, null, '青石县水务局政府信息公开工作年度报告'),
})
