/** How much of a file is read. Every limit lies far above any report and well below what brings an old office computer (4 GB) down. */

/** Bytes. Larger files are refused unread: reports measure some 100 KB, scans of them some 10 MB, and a tab has about 1 GB. */
export const MAX_BYTES = 100 * 1024 * 1024

/** Pages. The longest collections of a city's reports have some 300; at some 20 ms a page this many take half a minute. */
export const MAX_PAGES = 1000

/**
 * Bytes that one compressed part of a PDF may unpack to; deflate packs a thousand to one, so that 2 MB can hold 2 GB.
 * Drawing instructions of a page have some 100 KB, embedded Chinese fonts up to 30 MB.
 */
export const MAX_UNPACKED = 64 * 1024 * 1024

/** Pixels of a picture that is looked at: an A4 page at 400 dpi has 15 million; unpacked for the screen they take four bytes each. */
export const MAX_PICTURE = 20_000_000

/**
 * Pixels of a picture that is read: an A4 page at 600 dpi, as copiers scan in black and white, has 35 million, a phone's finest photograph 48 to 50.
 * Decoding one in colours takes some 0.3 GB.
 */
export const MAX_SCAN = 52_000_000

/** Drawing instructions of one page: tables of reports have up to 20,000, a street map some 300,000. A million takes about 0.3 GB. */
export const MAX_OPERATORS = 1_000_000

/** Pieces of text on one page, as pdf.js gives them: one a line or a word. */
export const MAX_TEXT_ITEMS = 200_000

/** Characters on one page: an A3 page closely set in 5 pt holds some 50,000. */
export const MAX_GLYPHS = 100_000

/** Ruling lines on one page: tables have some 500, drawn dash by dash some 10,000. More is a drawing. */
export const MAX_RULINGS = 20_000

/** Bytes of a broken PDF that is looked through for its pages, since it has to be held twice for that. */
export const MAX_MENDED = 32 * 1024 * 1024

/** Entries of a zip: a Word file has some 20, a large workbook some 300, a city's reports for five years some 2000. */
export const MAX_ENTRIES = 20_000

/** Bytes that one entry of a zip may unpack to: the text of the longest report has 2 MB as XML, the largest scan in an archive some 80 MB. */
export const MAX_ENTRY = 100 * 1024 * 1024

/** Bytes that all entries read of one zip may unpack to, together: a tab has about 1 GB, and an archive's files stay open in it. */
export const MAX_ENTRIES_UNPACKED = 400 * 1024 * 1024

/** How many times its packed size an entry may unpack to, once it is large: XML of tables comes to 40 times, a bomb to 1000. */
export const MAX_RATIO = 250
/** Bytes from which on the ratio counts: a small entry of blanks harms nobody. */
export const RATIO_FROM = 8 * 1024 * 1024

/** Archives within archives: a department's in its county's in the city's. */
export const MAX_NESTING = 3

/** Elements of one XML part: the largest report has some 60,000, a workbook of 100,000 cells some 300,000. A million takes about 0.3 GB. */
export const MAX_ELEMENTS = 1_000_000

/** Elements within each other: a table in a table in a text box comes to some 60. Deeper ones run out of stack. */
export const MAX_DEPTH = 400

/**
 * Lines of a text: a report has some 300, the reports of a whole city for five years some 100,000; 30 MB of
 * running text about 400,000, which are still read.
 */
export const MAX_LINES = 500_000

/** Characters read of a binary Word file: collections of 300 pages have some 400,000. A piece of its text may be shown again and again. */
export const MAX_CHARACTERS = 3_000_000

/** Pages of 512 bytes in which a binary Word file says how its text looks: the longest report has some 100. A page may have 100 runs. */
export const MAX_LOOKS = 10_000

/** A page that holds more than is read of one; the file is given up, since pdf.js cannot be stopped at a single page. */
export class PageTooFull extends Error {
  override readonly name = 'PageTooFull'
  constructor(
    /** Counts from 1. */
    readonly page: number,
  ) {
    super(`page ${page} holds too much`)
  }
}
