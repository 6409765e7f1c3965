/** Text that was once read in the wrong encoding and saved so: 锟斤拷, ä¸­å›½, 鏀垮簻. It can be told, but not be turned back for certain. */

/** UTF-8 with undecodable places, read as GBK; and memory that was never written to. */
const hopeless = /锟斤拷|斤拷锟|烫烫烫|屯屯屯/
/** What UTF-8 and GBK look like when they are read as the letters of Western Europe (Latin-1, Windows-1252). */
const western =
  /[\u0080-\u009f\u00a1-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]/g
/** The characters that GBK makes of the first two bytes of the commonest ones of reports in UTF-8: ，。的公开政信息年府中国本个. */
const asGbk = /[锛銆鐨鍏寮鏀淇鎭骞搴涓鍥鏈鎶鐢璇浠鍔鍙鏂绗鍛]/g
/** In a line of a Chinese text without a Chinese character, and of one word, such a letter is what a dump of a Word file makes of the bytes of two. */
const accented = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/
/** No-break spaces part columns of good text. */
const notAscii = /[^\0-\x7f\xa0]/g

/** Fewer such characters on a line are names and signs. */
const MIN_WESTERN = 4
const MIN_AS_GBK = 2
/** Share of a line's characters beyond ASCII. In good Chinese text either is next to nothing. */
const MOST_WESTERN = 0.5
const MOST_AS_GBK = 0.1

/** Whether a line was read in the wrong encoding before it was saved. */
export const isGarbled = (line: string): boolean => {
  if (hopeless.test(line)) return true
  const all = line.match(notAscii)?.length ?? 0
  if (all === 0) return false
  if (accented.test(line) && !/[\p{Script=Han}\s]/u.test(line.trim())) return true
  const [latin, gbk] = [line.match(western)?.length ?? 0, line.match(asGbk)?.length ?? 0]
  return (latin >= MIN_WESTERN && latin > MOST_WESTERN * all) || (gbk >= MIN_AS_GBK && gbk > MOST_AS_GBK * all)
}

/** Share of the lines with print beyond ASCII that are garbled, 0 to 1. */
export const garbledShare = (lines: readonly string[]): number => {
  const printed = lines.filter(line => line.search(notAscii) >= 0)
  return printed.length === 0 ? 0 : printed.filter(isGarbled).length / printed.length
}
