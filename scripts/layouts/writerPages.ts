/** Layouts of web pages that LibreOffice Writer prints: it knows little of style, and attributes as older pages have them. */
import type { Draw } from '../../src/testing/printed'
import { type LayoutOf, ordinary, pick } from './layout'
import type { Look } from './page'

const anySpacer = (draw: Draw) => draw(900)

export const writerPages: Readonly<Record<string, LayoutOf<Look>>> = {
  'page by Writer': ordinary(draw => ({ spacer: anySpacer(draw), css: `td { padding: ${1 + draw(5)}pt }` })),
  'page by Writer, bordered tables': ordinary(draw => ({
    attributes: `border="1" cellspacing="${draw(4)}" cellpadding="${1 + draw(5)}" width="100%"`,
    spacer: anySpacer(draw),
  })),
  'page by Writer, paragraphs in cells': ordinary(draw => ({
    spacer: anySpacer(draw),
    cell: text => `<p style="text-indent:0">${text}</p>`,
    css: `table { font-size: ${pick(draw, 8, 9, 10)}pt }`,
  })),
  'page by Writer, heads repeated': ordinary(draw => ({ spacer: anySpacer(draw), repeatHead: true })),
}
