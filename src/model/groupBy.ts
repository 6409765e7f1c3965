/** Items with the same key together; groups in the order of their first item. */
export const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => unknown): readonly (readonly Item[])[] => {
  const groups = new Map<unknown, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return [...groups.values()]
}
