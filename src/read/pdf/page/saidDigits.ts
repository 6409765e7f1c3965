/**
 * Which digits a font says of which of its glyphs. A map that says the same digit of several glyphs which stand in figures together is wrong, and may be
 * wrong about all of them: fonts have a digit once, or once in each of their sets of digits, and a figure is set in one of these.
 */
import { findRoot, newSets, unite } from '../../../geometry/disjointSets'
import type { ShownGlyph } from './showGlyphs'
