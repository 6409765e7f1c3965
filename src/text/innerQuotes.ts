/** A sentence with quotations → the same, with single quotation marks for what is quoted within a quotation (GB/T 15834); one whose marks do not pair stays as it is. */
export const innerQuotes = (sentence: string): string => {
  let depth = 0
  let lowest = 0
  const told = [...sentence]
    .map(sign => {
      if (sign === '“') return ++depth > 1 ? '‘' : sign
      if (sign !== '”') return sign
      lowest = Math.min(lowest, --depth)
      return depth > 0 ? '’' : sign
    })
    .join('')
  return depth === 0 && lowest === 0 ? told : sentence
}
