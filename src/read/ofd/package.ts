/** The parts of an OFD file (GB/T 33190): its pages in order, each with what stands before and behind its own content. */
import { resolvePath } from '../resolvePath'
import { childOf, elementsOf, textOf, type XmlNode, xmlTree } from '../xml/xmlTree'
import type { Zip } from '../zip'
import { collectResources, type Resources } from './resources'
import { type Rectangle, readRectangle } from './values'

export interface OfdPage {
  /** Millimetres. */
  readonly area: Rectangle
  /** What is drawn, in its order: pages of templates, the page itself, notes on it. */
  readonly layers: readonly XmlNode[]
  readonly resources: Resources
  /** A picture file of the package, by its id; null where there is none. */
  image(id: string): Uint8Array | null
}

export interface OfdPackage {
  readonly pages: number
  /** null where a part of the page is missing. Throws a refusal where one is damaged. */
  page(index: number): OfdPage | null
  /** More documents stand in the file than the one that is read. */
  readonly more: boolean
  /** Names of files that are attached to it. */
  readonly attached: readonly string[]
}

/** A4. */
const usual: Rectangle = [0, 0, 210, 297]

/** null where the file has no document. */
export const openPackage = (zip: Zip): OfdPackage | null => {
  const bodies = childrenOf(treeAt(zip, 'OFD.xml'), 'DocBody')
  const path = pathIn('', childOf(bodies[0], 'DocRoot'))
  const document = treeAt(zip, path)
  if (!document) return null
  const common = childOf(document, 'CommonData')
  const folder = folderOf(path)
  const area = areaOf(childOf(common, 'PageArea')) ?? usual
  const templates = new Map(childrenOf(common, 'TemplatePage').map(({ attributes }) => [attributes.ID ?? '', attributes]))
  const pages = childrenOf(childOf(document, 'Pages'), 'Page').map(({ attributes }) => attributes)
  const sharedAt = [...childrenOf(common, 'PublicRes'), ...childrenOf(common, 'DocumentRes')].map(part => pathIn(folder, part))
  const shared = sharedAt.flatMap(path => treesAt(zip, path))
  const notes = notesOf(zip, pathIn(folder, childOf(document, 'Annotations')))
  return {
    pages: pages.length,
    more: bodies.length > 1,
    attached: childrenOf(partAt(zip, folder, childOf(document, 'Attachments'))[0], 'Attachment').map(
      ({ attributes }) => attributes.Name ?? '',
    ),
    page: index => {
      const own = pathFrom(folder, pages[index]?.BaseLoc)
      const page = treeAt(zip, own)
      if (!page) return null
      const behind = childrenOf(page, 'Template').map(({ attributes }) => {
        const template = templates.get(attributes.TemplateID ?? '')
        const part = pathFrom(folder, template?.BaseLoc)
        return { above: (attributes.ZOrder ?? template?.ZOrder) === 'Foreground', part, content: treeAt(zip, part) }
      })
      const content = (above: boolean) => behind.filter(each => each.above === above).flatMap(each => contentOf(each.content))
      const local = [...behind.map(each => ({ part: each.part, root: each.content })), { part: own, root: page }]
      const nearby = local.flatMap(({ part, root }) => childrenOf(root, 'PageRes').map(loc => pathIn(folderOf(part), loc)))
      const resources = nearby.flatMap(path => treesAt(zip, path))
      return {
        area: areaOf(childOf(page, 'Area')) ?? area,
        layers: [...content(false), ...contentOf(page), ...content(true), ...notes(pages[index]?.ID)],
        resources: collectResources([...shared, ...resources]),
        image: id => [...nearby, ...sharedAt].flatMap(path => imageIn(zip, path, id))[0] ?? null,
      }
    },
  }
}

/** Notes that write on a page; others mark what stands there, or are none of the report's: links, stamps, watermarks. */
const writing = 'Path'

/** What notes look like, by the page's id. @param path of the list of them; '' where there is none. */
const notesOf = (zip: Zip, path: string): ((page: string | undefined) => XmlNode[]) => {
  const listed = childrenOf(treeAt(zip, path), 'Page')
  return id =>
    listed
      .filter(({ attributes }) => attributes.PageID === id)
      .flatMap(page => partAt(zip, folderOf(path), childOf(page, 'FileLoc')))
      .flatMap(part => childrenOf(part, 'Annot'))
      .filter(({ attributes }) => attributes.Type === writing && !/^(?:false|0)$/.test(attributes.Visible ?? ''))
      .flatMap(note => childrenOf(note, 'Appearance'))
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)

const pathFrom = (folder: string, loc: string | undefined): string => (loc === undefined ? '' : resolvePath(folder, loc.trim()))

/** Where an element leads to whose text is a path. */
const pathIn = (folder: string, loc: XmlNode | undefined): string => pathFrom(folder, loc && textOf(loc))

const treeAt = (zip: Zip, path: string): XmlNode | null => {
  const bytes = path === '' ? null : zip.read(path)
  // Names are told without their prefix: older files have an older address for it, or none.
  return bytes ? xmlTree(bytes, {}) : null
}

const partAt = (zip: Zip, folder: string, loc: XmlNode | undefined): XmlNode[] => treesAt(zip, pathIn(folder, loc))

const treesAt = (zip: Zip, path: string): XmlNode[] => {
  const part = treeAt(zip, path)
  return part ? [part] : []
}

/** The picture with this id that a part with resources names: none or one. */
const imageIn = (zip: Zip, path: string, id: string): Uint8Array[] =>
  treesAt(zip, path).flatMap(root => {
    const folder = folderOf(path)
    const { BaseLoc: base = '' } = root.attributes
    return childrenOf(childOf(root, 'MultiMedias'), 'MultiMedia')
      .filter(({ attributes }) => attributes.ID === id)
      .flatMap(media => {
        const file = childOf(media, 'MediaFile')
        // Some producers say the folder that all files are in with each of them once more.
        return zip.read(pathIn(`${folder}${base}/`, file)) ?? zip.read(pathIn(folder, file)) ?? []
      })
  })

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
