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

/**
 * What a function gives for a text, kept where the text is short: tables say the same words again and again. Of a longer one V8 may keep all of
 * the document that it is a part of.
 */
export const oncePerText = <Value extends string | boolean>(make: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>()
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = make(text)
    if (text.length > LONGEST_KEPT) return value
    if (known.size >= MOST_KEPT) known.clear()
    known.set(text, value)
    return value
  }
}

/** Up to this length V8 copies what is cut out of a text. */
const LONGEST_KEPT = 12
const MOST_KEPT = 1000
