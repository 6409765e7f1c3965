/** Every match of a global pattern, in order. String.matchAll is younger than the oldest browser that must run this. */
export const matchesOf = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}
