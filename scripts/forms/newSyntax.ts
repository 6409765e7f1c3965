/** Syntax that Chromium 86 cannot read, in code that is shipped. */
import { parseAst } from 'vite'

/** A longer text in the code is code itself: that of the worker, which is carried along as text. Characters. */
const EMBEDDED = 100_000

/**
 * What in a script or module is newer than Chromium 86: static blocks (94), `#name in` (91), `await` outside of functions (89),
 * the flags d (90) and v (112) of regular expressions. What is older, or what the build lowers anyway, is not looked for.
 * @returns their names, each once. Throws where the code cannot be parsed.
 */
export const newSyntaxIn = (code: string): readonly string[] => {
  const found = new Set<string>()
  const visit = (node: unknown, inFunction: boolean): void => {
    if (Array.isArray(node)) for (const item of node) visit(item, inFunction)
    else if (isNode(node)) {
      const name = nameOf(node, inFunction)
      if (name) found.add(name)
      if (node.type === 'Literal' && typeof node.value === 'string' && node.value.length > EMBEDDED && !/^data:/.test(node.value))
        for (const inner of newSyntaxIn(node.value)) found.add(inner)
      const within = inFunction || /Function/.test(node.type)
      for (const value of Object.values(node)) if (typeof value === 'object') visit(value, within)
    }
  }
  visit(parseAst(code).body, false)
  return [...found]
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

const nameOf = (node: Node, inFunction: boolean): string | null => {
  if (node.type === 'StaticBlock') return 'static block'
  if (node.type === 'BinaryExpression' && isNode(node.left) && node.left.type === 'PrivateIdentifier') return '#name in'
  if (node.type === 'AwaitExpression' && !inFunction) return 'await outside of functions'
  const { regex } = node as { regex?: { flags: string } }
  return regex && /[dv]/.test(regex.flags) ? `flags ${regex.flags}` : null
}
