/**
 * The thresholds of reconstruction, with their unit, their reason and the document that pins each. `npm run ablate` shows what
 * every mechanism is worth on the documents at hand.
 */

/** Words whose middles differ by less than this part of the upper one's height stand on one line. Superscripts: e2e/fixtures/odd. */
export const SAME_BASELINE = 0.5

/** Two figures in one cell farther apart than this (points) are two cells' figures. e2e/fixtures/rules-only-across. */
export const TWO_FIGURES_APART = 9

/** A figure goes on below where what stands above fills this part of its cell's width; else there are two. Narrow cells of 表四. */
export const FULL_LINE = 0.6

/** A figure may stick out of its cell by this part of its width: narrow cells and loose boxes of fonts. The real report of 2023. */
export const OUT_OF_CELL = 0.3

/** Figures of a row stand on one baseline; in cells of different height they were seen up to 2 pt apart. Part of the figure's height. */
export const OFF_BASELINE = 0.9

/** Words of one cell of which one is lower than this part of the other are not one figure: 6 and the mark of a note. */
export const OTHER_SIZE = 0.8

/** So many figures tell where a column's figures stand; fewer may all be set aside alike. */
export const MIN_COLUMN_FIGURES = 3

/** A rectangle over more than this part of a cell's width and height is one of several cells. */
export const WHOLE_CELL = 0.75

/** Part of a zone's figures that must stand in cells, one a cell, for the lines around them to be believed. e2e/fixtures/layout. */
export const TRUST = 0.7

/** A row's label stands in a text that has this part of its characters in order. A label torn over two pages loses its shorter half at most. */
export const LABEL_STANDS = 0.75

/** So many heads and labels of a table in its zone say that it stands there. A sentence about it names one or two. */
export const TABLE_STANDS = 4

/** Printed heads and feet stand within this part of the page's height from its edge. e2e/fixtures/page-browser-print. */
export const MARGIN = 0.09

/** Page numbers stand in one place from page to page, to this many points. */
export const SAME_PLACE = 3

/** A page number alone stands this many times its height from the nearest line; rows of a table stand nearer. */
export const PAGE_NUMBER_APART = 2
