/**
 * The thresholds of reconstruction, with their unit, their reason and a document that pins each, where one of those at hand does;
 * the others are pinned by tests beside their use, or by none yet. `npm run ablate` shows what each is worth.
 */

// Pages: which of them stand twice. pages/repeats.test.

/** Two readings of one picture have this part of their characters in common, not counting digits that must be the same. */
export const SAME_PRINT = 0.9

/** Of the figures in tables that both readings are sure of, this part is the same. */
export const SAME_FIGURES = 0.95

// Outline: what is a heading, and where the report ends.

/** A heading with its own numeral is at least this like the form's wording (四、行政复议、行政诉讼情况 is 0.65). */
export const WITH_NUMERAL = 0.42

/** With another numeral, or none, it must be nearer. shared corpus, 0039b. */
export const OTHER_NUMERAL = 0.6
export const NO_NUMERAL = 0.8

/** With a numeral of the running text's points too: （一） and 1. shared faults, heading-numerals. */
export const WEAK_NUMERAL = 0.8

/** With a full stop behind it: a sentence ends in one, and few headings do. */
export const WITH_STOP = 0.8
/** Without a numeral too: 没有其他需要报告的事项。 is what its section says. sections.test. */
export const WITH_STOP_ALONE = 0.9

/** A heading in other words that text runs on from. */
export const RUN_ON_WORDS = 0.6

/** Else a heading that text runs on from differs by no more than this part of it: it must be told from a sentence. */
export const MAX_RUN_ON_EDITS = 0.12

/** What the rank of a heading loses by a numeral of the running text's points: an exact （一） comes before 一、 in quite other words only. sections.test. */
export const OFF_WEAK = 0.15

/** So many headings in one style of numeral are no points of the running text. */
export const MIN_IN_STYLE = 3

/** So many headings without text between them must come again further down to be a table of contents, or they are short sections. sections.test. */
export const MIN_AGAIN = 2

/** A heading this like the form's tells that another report begins. */
export const PLAIN_HEADING = 0.95

/** A first run of headings with fewer lines a section than this is a list, not a report. */
export const MIN_LINES_A_SECTION = 3

/** A report shows at least this many of its sections before another begins. */
export const MIN_SECTIONS = 4

/** The same where its tables alone are given, without the other sections. readXlsx.test. */
export const MIN_TABLES = 3

/** With so many sections or more missing behind the last one, the rest was not given. */
export const MIN_MISSING = 3

/** A year before the first form, named less often than this, is that of a law. */
export const PLAIN_COUNT = 3

/** Printed heads and feet stand within this part of the page's height from its edge. e2e/fixtures/page-browser-print. */
export const MARGIN = 0.09

/** A number that ends its page stands within this part of its height, where three pages count on: the margin of official documents is 35 mm. furniture.test. */
export const WIDE_MARGIN = 0.14

/** So many pages count on where numbers stand farther from the edge: the last figures of two may do so by chance. */
export const COUNTING_PAGES = 3

/** Page numbers stand in one place from page to page, to this many points. */
export const SAME_PLACE = 3

/** A page number alone stands this many times its height from the nearest line; rows of a table stand nearer. */
export const PAGE_NUMBER_APART = 2

/** Longer lines are text, not title. Characters. */
export const MAX_TITLE_LINE = 60

/** So many Han characters before a heading on its line are a sentence. besideSentence.test. */
export const PROSE = 15

/** A title is looked for in this many printed lines from the top. */
export const TITLE_LINES_FROM_TOP = 40

/** The words of a title are set in at most this many lines, without those of agency and year. */
export const MAX_TITLE_LINES = 4

/** Under each of the first so many heads for names of bodies, */
export const MAX_NAME_HEADS = 5

/** so many rows, each with the name of one */
export const MIN_BODIES = 2

/** and so many figures, are a list of bodies. register.test. */
export const MIN_BODY_FIGURES = 8

/** How far above its first section the title of a second report, or one that other things come before, may stand. Lines. */
export const TITLE_ABOVE = 40

/** No agency has a shorter name. Characters. */
export const SHORTEST_NAME = 2

/** Longer lines without a numeral are text, not heading. Characters. */
export const MAX_BARE = 30

/** A heading is torn over at most so many lines more, */
export const MAX_TORN = 2

/** and only one with fewer characters than this on its first. */
export const MAX_TORN_BEGIN = 20

/** Between two sections of a table of contents stand at most so many lines of subheadings, */
export const MAX_BETWEEN = 15

/** each of at most so many characters. */
export const MAX_CONTENTS_ENTRY = 40

/** The title of another kind of report stands among so many printed lines, */
export const OTHER_TITLE_LINES = 15

/** and has at most so many characters; */
export const MAX_OTHER_TITLE = 60

/** the law it rests on is named in so many characters. otherKind.test for all three. */
export const OPENING = 3000

/** A title that decides whatever stands below is among so many first lines. otherKind.test. */
export const PLAIN_TITLE_LINES = 3

/** A report that need not keep to the form does where so much of a table is read. otherKind.test. */
export const WHOLE_TABLE = 0.5

/** So many headings in the form's own words make a statutory report, whoever it is of. otherKind.test. */
export const STATUTORY_HEADINGS = 3

/** So many rows of figures or blanks between commas or semicolons are no accident. */
export const MIN_COMMA_ROWS = 5

/** A row of a sheet saved as text has at least so many cells. */
export const MIN_COMMA_CELLS = 3

// Evidence: what bounds a cell, and which words stand in it.

/** Lines nearer than this (points) are one line drawn twice, as a double rule or as the borders of two neighbours. e2e/fixtures/rules-doubled. */
export const SAME_LINE = 2.5

/** Lines nearer than this (points) that run beside each other are one double rule where most of a page's are: no row is as low. doubleRules.test. */
export const OF_ONE_RULE = 4.5
/** Of the length of all lines so much has another line beside it where rules are double. doubleRules.test. */
export const DOUBLED = 0.6

/** A gap up to this (points) in a line is a dash, or the corner another line covers. e2e/fixtures/rules-dashed. */
export const DASH_GAP = 4

/** A border counts if it covers this part of a cell's side. shared faults, missing-row-line. */
export const COVERED = 0.6

/** Shorter lines (points, after dashes are joined) border no cell. e2e/fixtures/broken-over-pages. */
export const MIN_RULING = 6

/** Ends may miss the line they should touch by this much (points). e2e/fixtures/broken-over-pages. */
export const TOUCH = 3

/** An open cell at a table's edge holds what stands this far (points) past the edge: the rest of a line that the page broke. e2e/fixtures/errors. */
export const PAST_EDGE = 12

/**
 * Cells drawn as rectangles stand this close (points): edges nearer than this are one border.
 * First as where cells touch, then with gaps between them, then as where rectangles leave out the padding of their cells.
 * shared faults, pdf-spaced-borders.
 */
export const GAPS = [2.5, 6.5, 11] as const

/** Of the borders between columns this part has a cell ending and a cell beginning there; around single words they have one or the other. e2e/fixtures/text-in-clips. */
export const SHARED = 0.75

/** Fewer rectangles say nothing. lattice.test. */
export const MIN_BOXES = 4

/** Part of a table's figures that stand in cells that were drawn; the others in rows between them, as where every other row is tinted. e2e/fixtures/cells-every-other-row. */
export const DRAWN = 0.25
/** Labels beside figures stand in drawn cells at least this part as often as figures do; none does where only columns of figures are tinted. e2e/fixtures/cells-every-other-row has both alike. */
export const LABELS_DRAWN = 0.5

/** Borders of rectangles stand this far (points) from those of their cell. compare.test. */
export const NEAR_CELL = 3

/** A zone is read as delimited if at least this many of its lines have this many cells. shared faults, newline-in-label. */
export const MIN_DELIMITED = 2
export const MIN_DELIMITED_CELLS = 3

/** Words whose middles differ by less than this part of the taller one's height stand on one line. Superscripts: e2e/fixtures/odd. */
export const SAME_BASELINE = 0.5

/** Two figures in one cell farther apart than this (points) are two cells' figures. e2e/fixtures/rules-only-across. */
export const TWO_FIGURES_APART = 9

/** Lines of one cell follow each other by less than this many heights of their print; with a line of figures between, they are of one row. brokenOverLines.test. */
export const BROKEN_LINES = 1.7
/** Two rows stand apart by more than this (points); print of one row in the middle of its cells reaches between the lines of others. missingLines.test. */
export const LEAST_ROOM = 1
/** The most room (points) that cells leave beside their print; Word leaves 5.4. broken.test. */
export const CELL_PADDING = 8
/** A figure goes on below where what stands above leaves no room for a digit more, to this many points; else there are two. Narrow cells of 表四. */
export const NO_ROOM = 0.5

/** A figure may stick out of its cell by this part of its width: narrow cells and loose boxes of fonts. The real report of 2023. */
export const OUT_OF_CELL = 0.3

/** Words of one cell of which one is lower than this part of the other are not one figure: 6 and the mark of a note. */
export const OTHER_SIZE = 0.88

/** Words of a cell of which one covers this part of the other's width and height do not stand beside each other: one was drawn over it. compare.test. */
export const OVERPRINTED = 0.25

/** A cell of fewer digits' widths may have no room for one between its paddings: that nothing stands in it says nothing. compare.test. */
export const NARROW_CELL = 2

/** A bracket that closes the word before it stands nearer than this to it. Part of its height. fill.test. */
export const TOUCHING = 0.1

/** So many figures tell where a column's figures stand; fewer may all be set aside alike. e2e/fixtures/cells-as-backgrounds. */
export const MIN_COLUMN_FIGURES = 3

/** A rectangle over more than this part of a cell's width and height is one of several cells. compare.test. */
export const WHOLE_CELL = 0.75

/** Part of a zone's figures that must stand in cells, one a cell, for the lines around them to be believed. e2e/fixtures/layout. */
export const TRUST = 0.7

/**
 * Part of the figures in cells that must stand alone in theirs. Where more share a cell, borders were lost, and rows and columns of what is
 * left of them are less to be believed than how the figures stand. lostLines.test.
 */
export const ALONE = 0.99

/** Lines this far (points) from the border of a cell are inside it. */
export const INSIDE = 6

/** Places for a missing line nearer than this (points) are one. */
export const SAME_MISSING_LINE = 5

/** A rectangle of a part of a merged cell takes less than this part of its width or height. */
export const PART_OF_CELL = 0.75

/** Sides of a frame meet to this many points: borders are drawn as lines up to 2 points thick. */
export const MEET = 1.6

/** Other lines stand at least this far (points) from a frame's sides, or it is the cell of a grid. */
export const APART = 0.8

/** Smaller frames (points) hold no figure. */
export const MIN_FRAME_SIDE = 6

/** Fewer frames beside each other are no table. */
export const MIN_FRAMES = 4

// Columns and heads of print that nothing bounds.

/** Figures of one column that stand farther apart than this part of the narrowest column have no common edge or middle. */
export const ALIGNED = 0.16

/** Columns of two pages are the same if their figures stand this exactly under each other. Part of a digit's width. */
export const SAME_COLUMN = 0.2

/** So many columns of a page, or all but one, must be found on another one for it to be believed. columns.test. */
export const CONFIRMED = 3

/** Words of torn text stand one blank apart wherever their columns are; print of fixed width leaves at least this many. */
export const MIN_BLANKS = 3

/** How many complete rows on either side lend their columns to an incomplete one. */
export const NEIGHBOURS = 2

/** Figures of neighbouring rows of one column stand at most this far apart. Characters. */
export const UNDER = 1.5

/** A single figure stands somewhere near a column wherever it is: so many must stand under the columns of rows above and below. */
export const AGREEING = 2

/** So many where complete rows stand only above or only below, so that the row may be of a page of its own: */
export const AGREEING_AT_END = 4

/** then there must be so many complete rows, and all of them agree, as they do where all pages are alike. */
export const STEADY = 3

/** A misprinted heading is at least this like the form's. */
export const HEADING_LIKE = 0.5

/** A word of a head in print of fixed width, misprints included, is at least this like the form's. */
export const HEAD_WORD_LIKE = 0.6

/** Words of a head standing over each other nearer than this part of their width are one heading. */
export const STACKED = 0.3

/** So many figures behind the words of one cell are those of a row: 息 11 0 10 7, where a line breaks within a label. A note has one or two. mixedCells.test. */
export const ROW_OF_FIGURES = 3

/** A delimited row with a label and nothing but more than this many empty cells behind it is a row left blank. */
export const BLANK_CELLS = 3

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

/** Leaving out what is told to be a row's: more than everything else together. */
export const TOLD = 1000

/** A label that differs by more than this part of it is too uncertain to call a misprint. */
export const MISPRINT = 0.45

/** A token like this to a head or group of the form stands for it, misprint included. */
export const HEAD_LIKE = 0.6

/** Shorter tokens are compared letter by letter only. Characters. */
export const MIN_FUZZY = 4

/** A text this long before the figures is no figure, whatever it says. Characters. */
export const NO_FIGURE = 6

/** Labels of a part of a table, with misprints or torn over pages, are at least this like the form's. */
export const OWN_LABEL_LIKE = 0.6

/** Of a part's words at least so many are the form's where it is a part of the table, */
export const OWN_PART = 0.5

/** and fewer than so many where it is of a table of the office's own. */
export const FOREIGN_PART = 0.34

// Tables: where they stand and which form they follow.

/** A cell whose border is this near to the page's right edge is cut off there. Points. fill.test. */
export const PAGE_EDGE = 1

/** Such a part of a figure's first digit stands in the cell before its own, at least, where it may be that cell's. fill.test. */
export const ASTRIDE = 0.25

/** Such a part of a line's height beyond the border of its row is ink on that border: above a digit a fifth of the em is none, below it an eighth. compare.test. */
export const ON_BORDER = 0.3

/** So much of a digit's width stands in a cell before the digit counts as standing there. fill.test. */
export const DIGIT_WITHIN = 0.8

/** A line this near to the page's right edge is on it, and half of what was drawn. Points. fill.test. */
export const ON_EDGE = 0.1

/** Rows with blanks between their figures that show how a sheet was saved. */
export const MIN_TRIMMED = 4

/** Columns counted in a head: fewer may be figures that happen to count. */
export const MIN_COUNTED_COLUMNS = 4

/** Rows of one length whose figures begin in different columns and that end with blank cells: fewer may have these of their own. */
export const MIN_PADDED = 4

/** Rows at most that stand a line off their figures between a label without any and figures without a label. */
export const SHIFTED = 4

/** Heads that lack an end or a beginning, by which lines of a text show that they break within heads. */
export const CUT_HEADS = 2

/** Columns at a table's end of which a text says no head, by which it shows that a page's edge cut them off: one alone may be left out by the report. */
export const BEYOND_TEXT = 2

/** Tables of a text of which the last head or figures may be cut off, by which it shows that a page's edge did it: one may be the report's own fault. */
export const CUT_TABLES = 2

/** Print that its cell cuts off ends this near to the cell's border, or beyond it: no other character fits in. Ems. cutWording.test. */
export const CUT_ROOM = 1

/** So many words side by side that are no wording of a table, behind its last row, are the heads of another one. */
export const OTHER_HEADS = 2

/** A year alone is the caption of a table whose head begins within so many lines below it. */
export const CAPTION_LINES = 4

/** A table stands twice where so large a part of its rows does: which is the report's own, its labels do not tell. */
export const TWICE = 0.5

/** A head is torn into at most so many lines before its first known word. */
export const MAX_HEAD_LINES = 5

/** Another form must fit by this much better than the required one. */
export const PREFER_REQUIRED = 0.3

/** A form whose wording the other has too is likelier than one of whose own wording nothing is printed, and less likely than one with all. */
export const NO_OWN_WORDING = 0.5

/** Digits that no cell has and that stand nearer to a figure than this part of its height are broken off it: 1221 over 1 is 12211 in a narrow cell. */
export const BROKEN_OFF = 1.6

/** A row's label stands in a text that has this part of its characters in order. A label torn over two pages loses its shorter half at most. */
export const LABEL_STANDS = 0.75

/** Shorter labels (characters) may stand in the words of a figure's cell: 22（其中规章16件）. */
export const SHORTEST_LABEL = 4

/** So many characters alone are the beginning of a label: 5.属于. textLayouts.test. */
export const LABEL_BEGUN = 3

/** So many heads and labels of a table in its zone say that it stands there. A sentence about it names one or two. unreadTable.test. */
export const TABLE_STANDS = 4

/** So many rows of figures where no table of the form stands are a part of one, as of columns on another sheet. standingHeads.test. */
export const STRAY_ROWS = 5

/** Heads of so many characters, found apart from the table that lacks them, are heads there too: 其他 and 总计 are words of rows. misplaced.test. */
export const STANDING_HEAD = 3

/** Heads and labels of so many characters are said of their table alone, wherever they stand in a document. */
export const OWN_WORD = 4

/** So many cells of a table with letters or marks in them, if they are most, are figures that were not decoded. undecoded.test. */
export const UNDECODED = 4

/** So many lines that begin with a name of an object are a table as programs write it. unreadTable.test. */
export const OBJECT_LINES = 3

/** So many heads, each a cell of a line, are those of a table that lost the rest. unreadTable.test. */
export const HEADS_STAND = 2

/** So many figures, words of their own, are those of a table that lost its words. unreadTable.test. */
export const FIGURES_STAND = 10

/** Of the rows of a table at least this part must have its label in full for labels and figures to be told by the wording alone. Copies of two forms. */
export const ENOUGH_LABELS = 0.5

/** Wording torn into more words than this is not looked for: a group set letter by letter has ten. */
export const MAX_WORDS = 24

/** Figures amid a label are rarer than beside it: a reading without them is preferred. Characters. */
export const AMID = 0.1

/** Wording in fewer parts is preferred: 总计 as part of （七）总计. Characters. */
export const ITEM = 0.01

/** A word of so many characters may stand amid a label that is no part of it: the rest of a group (（六）其他处 | 理). */
export const MAX_ALIEN = 2

/** Words of so many characters may be a label, if a misprinted one: shorter ones are the rest of a group. */
export const MIN_LABEL = 3

/** Rows of so many columns end in their total, those of fewer in a figure of its own. textLayouts.test. */
export const WITH_TOTAL = 5

/** Figures above and below their labels differ by so many rows that fit, or a lost line may have made the difference. runs.test. */
export const CLOSE = 3

/** Shorter texts are parts of any wording, and say none. Characters. labelTest.test. */
export const MIN_WORDING = 3

/** Groups and heads between figures and the label below: 三、本年度办理结果 （三）不予公开. */
export const MAX_GROUPS = 4

/** A quoted cell goes on over at most so many lines: more means that the quote is none. */
export const MAX_QUOTED = 12

/** Where all other rows come in order, a label that differs by up to this part of it is a misprint of its own. The real report of 2023. */
export const MISPRINTED = 0.35

// Limits, so that no file takes longer than it is worth: beyond them something is a drawing, or text, and no table.

/** Longer lines than this hold no table. Characters. */
export const MAX_TABLE_LINE = 2000

/** A line of more words than this is no row: all of 表三 on one line has some 250. */
export const MAX_WORDS_OF_LINE = 400

/**
 * A table takes at most this many lines: torn into single words the largest of the three has some 400, and matching rows
 * with the form gets slower with the square of them.
 */
export const MAX_ZONE = 2000

/** So many words are more than any of the three tables has, torn letter by letter and with last year's beside it. */
export const MAX_WORDS_OF_ZONE = 8000

/** Lines may be missing above each other: what one brings to light is looked at again, so many times. */
export const ROUNDS = 3

/** A table of more elementary cells is a drawing too: the largest of a report has some 400, cut finely by merged cells 2000. */
export const MAX_GRID_CELLS = 100_000

/** Merged cells are rectangles: those whose boxes overlap to more than this many times the table are a maze. */
export const MAX_OVERLAP = 4

/** More rectangles on a page, */
export const MAX_BOXES = 2000

/** or more borders between columns, */
export const MAX_COLUMNS = 60

/** or between rows, are a drawing. */
export const MAX_ROWS = 300

/** More lines on a page than this are looked at for no frames. */
export const MAX_LINES_WITH_FRAMES = 6000

/** Of a table that the file itself tells, a row with fewer figures (cells) may be one of text. readHtml.test: a break in every cell of its head. */
export const MARKED_FIGURES = 3

/** Where more places (characters) of a text are known to be damaged, a changed figure that still looks like one is likely among them. readDamaged. */
export const MAX_GARBLED = 8

/** A label beside lost rows that differs from the form's by so many characters is put together of two. damaged.test. */
export const SEAM_EDITS = 3

/** So many labels of a table outside of its section, none of which stands in it, were torn from it; a label of so many characters is no word of running text. scattered.test. */
export const SCATTERED_LABELS = 2
export const WHOLE_LABEL = 5

/** Rows of a text that have a line with nothing on it for a blank cell: one line may be lost and another come by chance. blankLines.test. */
export const MIN_BLANK_ROWS = 2

/** No heading is longer, with a line's blanks and leaders. Characters. */
export const MAX_HEADING = 200

/** A row of a sheet saved as text has at most so many characters. */
export const MAX_COMMA_ROW = 2000

/** Rows whose first cells count on from one to the next: of fewer they may be figures by chance. spacers.test. */
export const MIN_COUNTED = 3

/** Rows whose first figures count from 1 on: of fewer those of the form may by chance. lineNumbers.test. */
export const MIN_COUNTED_ROWS = 6

// Pages of which print does not tell what stands beside what. muddled.test.

/** Columns of running text are parted at this part of the page's width or farther from its edges, */
export const NEAR_MIDDLE = 0.35

/** by so many points, */
export const COLUMN_GAP = 10

/** lines of theirs have so many Chinese characters, */
export const COLUMN_WORDS = 6

/** and so many of them stand side by side. */
export const COLUMN_LINES = 4

/** Lines of a heading in a narrow cell, and those above and below it, stand nearer to each other than this. Ems. */
export const HEADING_LEADING = 1.2

/** Text beside a heading is its section where it has so many lines, */
export const BESIDE = 2

/** and so many headings stand so. */
export const ASIDE_HEADINGS = 2

/** So many labels of rows beside each other are a table whose rows stand as columns. */
export const TURNED_LABELS = 3

// Texts into which a copy set digits beside figures. glued.test.

/** So many figures must have other digits beside their own: an office's own slips are fewer, and are not all of digits too many. */
export const MIN_GLUED = 3

/** Share of the broken sums that such figures must tell: what else breaks a sum is told so once in some fourteen times. */
export const GLUED_ROWS = 0.25

/** Print of which so many characters are known tells the others where it is a wording of the form as a whole. toldGlyphs.test. */
export const TOLD_BY_WHOLE = 2

/** Where it is a part of one, so many. toldGlyphs.test. */
export const TOLD_BY_PART = 4

/** And at least this part of it. toldGlyphs.test. */
export const TOLD_BY_SHARE = 1 / 3

/** So often what was told is asked to tell more, of so many runs at most: each time takes a look at every wording of the forms. */
export const MAX_TOLD_ROUNDS = 8
export const MAX_TOLD_RUNS = 2000

/** Of the rows of a text such a part has a figure more than there are columns where each has a number of its own; fewer have a page's number beside them. textLayouts.test. */
export const NUMBERED = 0.1

/** So many rows of a table begin with numbers that go up from row to row where these number the rows: five rows of figures do so once in 120 tables. textLayouts.test. */
export const NUMBERED_ROWS = 5
