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
    const before = known.get(key)
    if (before) return before.value
    const value = make(key)
    known.set(key, { value })
    return value
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
 * @param ours long texts that are no part of a document, as the form's wording: for these too it is kept.
 */
export const oncePerText = <Value extends string | boolean>(
  make: (text: string) => Value,
  ours: readonly string[] = [],
): ((text: string) => Value) => {
  const known = new Map<string, Value>()
  const long = new Map(ours.map(text => [text, text]))
  return text => {
    const key = text.length > LONGEST_KEPT ? long.get(text) : text
    if (key === undefined) return make(text)
    const before = known.get(key)
    if (before !== undefined) return before
    const value = make(key)
    if (known.size >= MOST_KEPT) known.clear()
    known.set(key, value)
    return value
  }
}

/** Up to this length V8 copies what is cut out of a text. */
const LONGEST_KEPT = 12
const MOST_KEPT = 1000
