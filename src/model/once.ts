/** What a function gives, worked out when it is first asked for and kept. */
export const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** What a function gives for an object, worked out when it is first asked for and kept as long as the object is. */
export const oncePer = <Key extends object, Value>(make: (key: Key) => Value): OncePer<Key, Value> => {
  const known = new WeakMap<Key, { readonly value: Value }>()
  const valueFor = (key: Key) => {
    const made = known.get(key) ?? { value: make(key) }
    known.set(key, made)
    return made.value
  }
  return Object.assign(valueFor, {
    know: (key: Key, value: Value) => {
      known.set(key, { value })
    },
  })
}

export interface OncePer<Key, Value> {
  (key: Key): Value
  /** Takes what was worked out elsewhere. */
  know(key: Key, value: Value): void
}
