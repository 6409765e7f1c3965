/** What a reader hands on: the document as lines, and, where the format knows them, positions and explicit tables. */

import type { Box } from './place'
import type { PrintTable } from './print'
import type { Revisions } from './revisions'

export type { Anchor, Box } from './place'

/** A stretch of printed text on one baseline. */
export interface Run {
  readonly text: string
  readonly box: Box
  /** Font size in points: the height of the em. */
  readonly size: number
  /** What it was drawn with, where that is not plain black. */
  readonly ink?: string
  /** Its digits may not be one figure: of several sizes, baselines or inks, struck out, or cut by a line. */
  readonly doubt?: true
  /** Which glyphs (`font code`) the characters show that nobody knows (U+FFFD), in their order, where all of them are told. */
  readonly unknown?: readonly string[]
  /** It is a part of what was set: the rest is not shown. */
  readonly cut?: true
  /** It fills the line that it is shown in: more of it would stand on a next one, which is not shown. */
  readonly full?: true
  /** Index into `SourceDocument.lines` of the line this run is part of, and where in it the run begins. */
  line: number
  start: number
}

/** A horizontal or vertical ruling line. Points; `at` is y for horizontal lines and x for vertical ones. */
export interface Ruling {
  readonly along: 'x' | 'y'
  readonly at: number
  readonly from: number
  readonly to: number
  /** It goes on to the right of what is shown, as where a web page cuts what is wider than its column. */
  readonly cut?: true
}

/** Rectangles that a file draws at cells, though not only there. Points. */
export interface Areas {
  /** What text is shown through: some producers clip every cell's text to its cell. */
  readonly clips: readonly Box[]
  /** Filled: backgrounds of cells, but of rows and paragraphs too. */
  readonly fills: readonly Box[]
}

/** Degrees clockwise from running to the right: 90 is text that runs down the page. */
export type Turn = 0 | 90 | 180 | 270

/** The size of a page in points. Text set sideways was turned upright by the reader: all places on the page are those after turning. */
export interface PageShape {
  /** Counts from 1; pages on one sheet have the same number. */
  readonly number: number
  /** 0 by 0 for a page that could not be read. */
  readonly width: number
  readonly height: number
  /** How its text runs in the file. */
  readonly turn: Turn
  /** Degrees clockwise by which its print leans in the file: places are those of the page turned back about its middle. */
  readonly lean?: number
}

export interface Page extends PageShape {
  /** Most of its print is invisible, or pictures lie over it: what a program saw in a picture. */
  readonly layer?: true
  /** Print lies on other print, as under a text box set over the text. */
  readonly overlaid?: true
  readonly runs: readonly Run[]
  readonly rulings: readonly Ruling[]
  /** Absent where the page's drawing was not looked at. */
  readonly areas?: Areas
  /** Where print was left out that is none of the page's own, as what is hidden, struck out, marks of notes and stamps, or that is no text, as pictures and outlines. A place with nothing else is not blank for certain. */
  readonly unseen?: readonly Box[]
  /** Where the page's left edge is on its sheet, for one that is not the leftmost on a sheet; boxes are those of the sheet. */
  readonly left?: number
  /** From where to where the page reaches down its sheet, for one of several above each other. */
  readonly reach?: readonly [top: number, bottom: number]
  /** Something on it that is no text is as large as a table. */
  readonly holdsPicture?: true
  /** It is print of a page of the file with pictures on it that were read. */
  readonly besidePicture?: true
  /** It is such a picture: from where to where it reaches down the page of the file. */
  readonly pictured?: readonly [top: number, bottom: number]
}

/** A line of the document as a person reads it, for the source pane and for running text. */
export interface SourceLine {
  readonly text: string
  /** Page, counted from 1; absent for text files. */
  readonly page?: number
  /** Index into `SourceDocument.pages`: page - 1, but where a sheet holds several pages. */
  readonly sheet?: number
  /** Where the line stands on its page. */
  readonly box?: Box
}

/** What a document is, as the public data calls it. sheet: a workbook. scan: a file of pictures, be it a Word file. */
export const sourceKinds = ['pdf', 'text', 'html', 'docx', 'doc', 'sheet', 'ofd', 'scan'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** A picture, or a sheet of another program, that is large enough to be a table; words: a picture of the shape of a line, which may be a heading. */
export interface SourcePicture {
  /** The line that it stands behind; 0 before the first. */
  readonly line: number
  readonly of: 'picture' | 'sheet' | 'words'
}

/**
 * How a file ends that does not say where its end is. unmarked: as text does, which may end anywhere; open: what it opened is not closed,
 * as HTML allows for some of it; torn: within a character, a tag or a table.
 */
export type Ending = 'unmarked' | 'open' | 'torn'

export interface SourceDocument {
  readonly kind: SourceKind
  readonly lines: readonly SourceLine[]
  /** Pages with positions; empty for text. */
  readonly pages: readonly Page[]
  /** Tables whose cells the format itself tells, in order; their words are anchored in `lines`. */
  readonly printTables?: readonly PrintTable[]
  /** What the reader lost or could not be sure of, as sentences in Chinese. A document with losses is never called clean. */
  readonly losses: readonly string[]
  /** What is there but was left out or laid otherwise on purpose, as sentences in Chinese: hidden text, rows and sheets. */
  readonly leftOut?: readonly string[]
  /** Numbers of the pages that are there again and were left out, from 1. */
  readonly again?: readonly number[]
  /** Numbers of the pages in the order they are read in, where they lie in another one, from 1. */
  readonly turned?: readonly number[]
  /** What the cells say that were left out so: a row of the form among them is not missing. */
  readonly hidden?: readonly string[]
  /** Numbers of the pages that are pictures and were read by what they look like, from 1. */
  readonly seen?: readonly number[]
  /** Numbers of the pages that are pictures too coarse to be read, so that the words which another program laid over them stand alone, from 1. */
  readonly layered?: readonly number[]
  /** Numbers of the pages that are pictures and were not looked at for want of a reader of pictures, from 1. */
  readonly unseen?: readonly number[]
  /** Where pictures stand that may be tables or headings. */
  readonly pictures?: readonly SourcePicture[]
  /** Changes that were tracked and comments, where there are any. */
  readonly revisions?: Revisions
  /** The file itself is damaged or cut off: whatever is not found may have stood in what is lost. */
  readonly broken?: true
  /** Absent where the file says where its end is. */
  readonly ending?: Ending
  /** In so many places its characters are no longer those that were written, at least; of a file of pages, on so many of these. */
  readonly garbled?: number
  /** Numbers of the lines of which nobody knows what they said: bytes that were decoded wrongly before the file was saved. */
  readonly undecoded?: readonly number[]
}
