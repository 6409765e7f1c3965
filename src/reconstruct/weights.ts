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

// The prices of the path through a table's words and figures (align/rowPath.ts), in edits: a wrong or strange character of a label is 1.

/** A character of a label that is not printed. Half labels are common (shared faults, label-over-pages). */
export const UNPRINTED = 0.45

/** Leaving out a character of a word: less than an edit, so that only what does not fit a label is left out. */
export const LEFT_OUT = 0.6

/** Leaving out a word that says a row's whole label, besides: it hardly ever is none. shared faults, cell-lines. */
export const WHOLE = 1

/** Leaving out a word of a head or group: rather that than in a label that it does not fit. */
export const KNOWN = 0.001

/** Figures of a row that the form does not have. */
export const EXTRA = 0.4

/** Rows of the form that the document has not: the first of several, each further one. */
export const ABSENT = 0.4
export const ABSENT_TOO = 0.02

/** A row that stands in another place than on the form; less would take extra rows for moved ones. */
export const MOVED = 1.5

/** A label without figures: a row left blank. More, and a form without the row would fit better. shared faults, nbsp-lines. */
export const BLANK = 0.5

/** Figures that do not stand where those of the table do: before all of their label, or behind all of it. shared faults, figures-off-label. */
export const ASIDE = 0.5

/** A word of a label that stands behind the row's figures. */
export const LATE = 0.05

/** A path that costs no more explains all there is: nothing better is looked for. */
export const CLEAN = 0.5

/** Rows that cost less fit the form wholly: no other form is tried. */
export const FITS = 1

/** A label that differs by more than this part of it is too uncertain to call a misprint. */
export const MISPRINT = 0.45
