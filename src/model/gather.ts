/**
 * What `flatMap` gives: all that a function gives for each item, one after the other. For loops over all cells or words, since V8
 * takes ten to thirty times as long to append what `flatMap` is given.
 */
export const gather = <Item, Given>(items: readonly Item[], give: (item: Item, index: number) => Given | readonly Given[]): Given[] => {
  const all: Given[] = []
  for (let index = 0; index < items.length; index++) {
    const given = give(items[index] as Item, index)
    if (!Array.isArray(given)) all.push(given as Given)
    else for (let at = 0; at < given.length; at++) all.push(given[at])
  }
  return all
}

/** What `flat` gives: the items of lists one after the other. V8 takes forty times as long to append what `flat` is given. */
export const flatten = <Item>(lists: readonly (readonly Item[])[]): Item[] => gather(lists, list => list)
