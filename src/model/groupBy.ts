/** Items with the same key together; groups in the order of their first item. */
export const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item, index: number) => unknown): readonly (readonly Item[])[] => [
  ...mapBy(items, keyOf).values(),
]

/** The same, by their keys. */
export const mapBy = <Item, Key>(items: readonly Item[], keyOf: (item: Item, index: number) => Key): ReadonlyMap<Key, readonly Item[]> => {
  const groups = new Map<Key, Item[]>()
  for (const [index, item] of items.entries()) {
    const key = keyOf(item, index)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
