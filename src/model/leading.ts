/**
 * How many items at the beginning of a list hold, by halving it: log n tests.
 * @param items ordered so that those that hold come first.
 */
export const countLeading = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle] as Item)) low = middle + 1
    else high = middle
  }
  return low
}
