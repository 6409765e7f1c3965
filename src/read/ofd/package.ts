/** The parts of an OFD file (GB/T 33190): its pages in order, each with what stands before and behind its own content. */
import { resolvePath } from '../resolvePath'
import { childOf, elementsOf, textOf, type XmlNode, xmlTree } from '../xml/xmlTree'
import type { Zip } from '../zip'
import { type Rectangle, readRectangle } from './values'

export interface OfdPage {
  /** Millimetres. */
  readonly area: Rectangle
  /** What is drawn, in its order: pages of templates, and the page itself. */
  readonly layers: readonly XmlNode[]
}

export interface OfdPackage {
  readonly pages: number
  /** null where a part of the page is missing. Throws a refusal where one is damaged. */
  page(index: number): OfdPage | null
  /** More documents stand in the file than the one that is read. */
  readonly more: boolean
}

/** A4. */
const usual: Rectangle = [0, 0, 210, 297]

/** null where the file has no document. */
export const openPackage = (zip: Zip): OfdPackage | null => {
  const bodies = childrenOf(treeAt(zip, 'OFD.xml'), 'DocBody')
  const root = childOf(bodies[0], 'DocRoot')
  const path = root ? resolvePath('', textOf(root).trim()) : ''
  const document = treeAt(zip, path)
  if (!document) return null
  const common = childOf(document, 'CommonData')
  const folder = folderOf(path)
  const area = areaOf(childOf(common, 'PageArea')) ?? usual
  const templates = new Map(childrenOf(common, 'TemplatePage').map(({ attributes }) => [attributes.ID ?? '', attributes.BaseLoc ?? '']))
  const pages = childrenOf(childOf(document, 'Pages'), 'Page').map(({ attributes }) => attributes.BaseLoc ?? '')
  return {
    pages: pages.length,
    more: bodies.length > 1,
    page: index => {
      const page = treeAt(zip, resolvePath(folder, pages[index] ?? ''))
      if (!page) return null
      const behind = childrenOf(page, 'Template').map(({ attributes }) => ({
        above: attributes.ZOrder === 'Foreground',
        content: contentOf(treeAt(zip, resolvePath(folder, templates.get(attributes.TemplateID ?? '') ?? ''))),
      }))
      const content = (above: boolean) => behind.filter(each => each.above === above).flatMap(each => each.content)
      return { area: areaOf(childOf(page, 'Area')) ?? area, layers: [...content(false), ...contentOf(page), ...content(true)] }
    },
  }
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)

const treeAt = (zip: Zip, path: string): XmlNode | null => {
  const bytes = path === '' ? null : zip.read(path)
  // Names are told without their prefix: older files have an older address for it, or none.
  return bytes ? xmlTree(bytes, {}) : null
}

const childrenOf = (node: XmlNode | null | undefined, name: string): XmlNode[] =>
  node ? elementsOf(node).filter(child => child.name === name) : []

const areaOf = (area: XmlNode | undefined): Rectangle | null => readRectangle(textOf(childOf(area, 'PhysicalBox') ?? none))

const none: XmlNode = { name: '', attributes: {}, children: [] }

/** Layers behind all others come first, those before all others last. */
const contentOf = (page: XmlNode | null): XmlNode[] => {
  const layers = childrenOf(childOf(page ?? none, 'Content'), 'Layer')
  const rank = ({ attributes }: XmlNode) => ({ Background: 0, Foreground: 2 })[attributes.Type ?? ''] ?? 1
  return [...layers].sort((one, other) => rank(one) - rank(other))
}
