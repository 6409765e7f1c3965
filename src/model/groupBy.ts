/** Items with the same key together; groups in the order of their first item. */
export const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item, index: number) => unknown): readonly (readonly Item[])[] => {
  const groups = new Map<unknown, Item[]>()
  for (const [index, item] of items.entries()) {
    const key = keyOf(item, index)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}
