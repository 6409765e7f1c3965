/** JSON text → what it says, boxed so that null is a value too; null for what is no JSON. */
export const parseJson = (text: string): { readonly json: unknown } | null => {
  try {
    return { json: JSON.parse(text) as unknown }
  } catch {
    return null
  }
}
