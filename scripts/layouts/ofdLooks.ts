/** OFD files as converters and printer drivers write them: the print of a page once more, its text and lines in the objects of each. */
import type { Box, Page, Ruling } from '../../src/model/source'
import type { Draw } from '../../src/testing/printed'
import { escaped } from '../../src/testing/reportXlsx'
import { zipOf } from '../../src/testing/zipOf'
import { hostile, type LayoutOf, ordinary, pick } from './layout'

/** Words on a baseline, in millimetres from the page's top left corner. */
export interface OfdText {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

/** From where to where a line runs, in millimetres. */
export interface OfdLine {
  readonly along: 'x' | 'y'
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface OfdSheet {
  readonly width: number
  readonly height: number
  readonly texts: readonly OfdText[]
  readonly lines: readonly OfdLine[]
}

/** Objects of a page and, where a look has them, of its template and of its notes. */
interface Drawn {
  readonly body: readonly string[]
  readonly template?: readonly string[]
  readonly notes?: readonly string[]
}

export interface OfdLook {
  readonly draw: (sheet: OfdSheet, index: number) => Drawn
  /** Millimetres between the corner of the paper and the origin. */
  readonly origin?: number
  /** What becomes of a part on its way into the zip. */
  readonly part?: (path: string, content: string) => readonly [string, string | Uint8Array]
}

const MILLIMETRES = 25.4 / 72
const ASCENT = 0.88

export const sheetOfPage = ({ width, height, runs, rulings }: Pick<Page, 'width' | 'height' | 'runs' | 'rulings'>): OfdSheet => ({
  width: width * MILLIMETRES,
  height: height * MILLIMETRES,
  texts: runs.map(({ text, box, size }) => toText(text, box, size)),
  lines: rulings.map(({ along, at, from, to }: Ruling) => ({
    along,
    at: at * MILLIMETRES,
    from: from * MILLIMETRES,
    to: to * MILLIMETRES,
  })),
})

const toText = (text: string, [left, top, right]: Box, size: number): OfdText => ({
  text,
  left: left * MILLIMETRES,
  right: right * MILLIMETRES,
  baseline: (top + ASCENT * size) * MILLIMETRES,
  size: size * MILLIMETRES,
})

const round = (value: number) => Math.round(value * 10_000) / 10_000
const isWide = (character: string) => character.charCodeAt(0) > 0x2e00

/** Steps from each character to the next, so that the text fills its room. */
const stepsOf = ({ text, left, right }: OfdText): number[] => {
  const parts = [...text].map(character => (isWide(character) ? 2 : 1))
  const unit = (right - left) / parts.reduce((sum, part) => sum + part, 0)
  return parts.slice(0, -1).map(part => part * unit)
}

const inRuns = (steps: readonly number[]): string => {
  const runs: { step: number; times: number }[] = []
  for (const step of steps.map(round)) {
    const last = runs.at(-1)
    if (last?.step === step) last.times++
    else runs.push({ step, times: 1 })
  }
  return runs.map(({ step, times }) => (times > 1 ? `g ${times} ${step}` : String(step))).join(' ')
}

let ids = 1000
const object = (name: string, attributes: string, inside: string) => `<ofd:${name} ID="${++ids}" ${attributes}>${inside}</ofd:${name}>`

interface TextStyle {
  readonly steps?: (steps: readonly number[]) => string
  /** Size 1 or 10 and a matrix that makes the type as large as it is; a page's own coordinates instead of the object's. */
  readonly matrix?: 'size of one' | 'points' | 'upside down'
  readonly onPage?: boolean
  readonly inside?: string
  readonly attributes?: string
  readonly code?: (text: string) => string
}

const deltaX = (steps: string) => (steps === '' ? '' : ` DeltaX="${steps}"`)

const textObject = (own: OfdText, style: TextStyle = {}): string => {
  const { steps = inRuns, onPage = false, inside = '', attributes = '', code = escaped } = style
  const scale = style.matrix === 'size of one' ? own.size : style.matrix === 'points' ? MILLIMETRES : 1
  const boundary = onPage ? '0 0 210 297' : [own.left, own.baseline - own.size, own.right - own.left, 1.2 * own.size].map(round).join(' ')
  const [x, y] = onPage ? [own.left, own.baseline] : [0, own.size]
  const matrix =
    style.matrix === undefined
      ? ''
      : style.matrix === 'upside down'
        ? ` CTM="1 0 0 -1 0 ${round(2 * y)}"`
        : ` CTM="${round(scale)} 0 0 ${round(scale)} 0 0"`
  return object(
    'TextObject',
    `Boundary="${boundary}" Font="3" Size="${round(own.size / scale)}"${matrix} ${attributes}`,
    `${inside}<ofd:TextCode X="${round(x / scale)}" Y="${round(y / scale)}"${deltaX(steps(stepsOf(own).map(step => step / scale)))}>${code(own.text)}</ofd:TextCode>`,
  )
}

/** Several stretches of one baseline as one object: a code each, or one code whose steps leap. */
const lineObject = (texts: readonly OfdText[], how: 'codes' | 'leaps'): string => {
  const [first] = texts as [OfdText]
  const right = Math.max(...texts.map(text => text.right))
  const head = `Boundary="${[first.left, first.baseline - first.size, right - first.left, 1.2 * first.size].map(round).join(' ')}" Font="3" Size="${round(first.size)}"`
  if (how === 'codes')
    return object(
      'TextObject',
      head,
      texts
        .map(
          text =>
            `<ofd:TextCode X="${round(text.left - first.left)}" Y="${round(first.size)}"${deltaX(inRuns(stepsOf(text)))}>${escaped(text.text)}</ofd:TextCode>`,
        )
        .join(''),
    )
  const steps = texts.flatMap((text, at) => {
    const own = stepsOf(text)
    const next = texts[at + 1]
    return next ? [...own, next.left - text.left - own.reduce((sum, step) => sum + step, 0)] : own
  })
  return object(
    'TextObject',
    head,
    `<ofd:TextCode X="0" Y="${round(first.size)}"${deltaX(inRuns(steps))}>${escaped(texts.map(text => text.text).join(''))}</ofd:TextCode>`,
  )
}

const byLine = (texts: readonly OfdText[]): OfdText[][] => {
  const lines = new Map<string, OfdText[]>()
  for (const text of texts) {
    const key = `${text.baseline.toFixed(1)} ${text.size.toFixed(1)}`
    lines.set(key, [...(lines.get(key) ?? []), text])
  }
  return [...lines.values()].map(line => [...line].sort((one, other) => one.left - other.left))
}

const perCharacter = (own: OfdText): OfdText[] => {
  const steps = stepsOf(own)
  let left = own.left
  return [...own.text].map((text, at) => {
    const right = at < steps.length ? left + (steps[at] as number) : own.right
    const one = { ...own, text, left, right }
    left = right
    return one
  })
}

const path = (box: readonly [number, number, number, number], data: string, how: string, inside = '') =>
  object('PathObject', `Boundary="${box.map(round).join(' ')}" ${how}`, `${inside}<ofd:AbbreviatedData>${data}</ofd:AbbreviatedData>`)

const stroked = ({ along, at, from, to }: OfdLine, how = 'LineWidth="0.18"'): string =>
  along === 'x'
    ? path([from, at - 0.1, to - from, 0.2], `M 0 0.1 L ${round(to - from)} 0.1`, how)
    : path([at - 0.1, from, 0.2, to - from], `M 0.1 0 L 0.1 ${round(to - from)}`, how)

const filled = ({ along, at, from, to }: OfdLine): string => {
  const [wide, high] = along === 'x' ? [to - from, 0.18] : [0.18, to - from]
  const [x, y] = along === 'x' ? [from, at - 0.09] : [at - 0.09, from]
  return path(
    [x, y, wide, high],
    `M 0 0 L ${round(wide)} 0 L ${round(wide)} ${round(high)} L 0 ${round(high)} C`,
    'Stroke="false" Fill="true"',
    '<ofd:FillColor Value="0 0 0"/>',
  )
}

/** All lines of a page as one path. */
const asOne = (lines: readonly OfdLine[], { width, height }: OfdSheet): string =>
  path(
    [0, 0, width, height],
    lines
      .map(({ along, at, from, to }) =>
        along === 'x'
          ? `M ${round(from)} ${round(at)} L ${round(to)} ${round(at)}`
          : `M ${round(at)} ${round(from)} L ${round(at)} ${round(to)}`,
      )
      .join(' '),
    'LineWidth="0.18"',
  )

const dashed = ({ along, at, from, to }: OfdLine): string =>
  Array.from({ length: Math.ceil((to - from) / 1.2) }, (_, index) =>
    stroked({ along, at, from: from + 1.2 * index, to: Math.min(to, from + 1.2 * index + 0.8) }),
  ).join('')

/** Lines by their texts' and lines' drawers. */
const plainly =
  (text: (own: OfdText) => string, line: (own: OfdLine) => string = stroked): OfdLook['draw'] =>
  ({ texts, lines }) => ({ body: [...lines.map(own => line(own)), ...texts.map(own => text(own))] })

const seal = (left: number, top: number): string =>
  [
    path(
      [left, top, 42, 42],
      'M 0 21 B 0 9.4 9.4 0 21 0 B 32.6 0 42 9.4 42 21 B 42 32.6 32.6 42 21 42 B 9.4 42 0 32.6 0 21',
      'LineWidth="1.2"',
      '<ofd:StrokeColor Value="255 0 0"/>',
    ),
    textObject(
      { text: '★', left: left + 15, right: left + 27, baseline: top + 26, size: 12 },
      { inside: '<ofd:FillColor Value="255 0 0"/>' },
    ),
    ...[...'青石县水务局'].map((sign, at) => {
      const angle = Math.PI * (0.85 + 0.26 * at)
      const [x, y] = [left + 21 + 15 * Math.cos(angle), top + 21 + 15 * Math.sin(angle)]
      const turn = angle + Math.PI / 2
      return object(
        'TextObject',
        `Boundary="${round(x)} ${round(y)} 6 6" Font="3" Size="5" CTM="${[Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0].map(round).join(' ')}"`,
        `<ofd:FillColor Value="255 0 0"/><ofd:TextCode X="0" Y="4">${sign}</ofd:TextCode>`,
      )
    }),
  ].join('')

const mark = (words: string, { width }: OfdSheet, y: number, inside: string, attributes = ''): string =>
  textObject({ text: words, left: 20, right: Math.min(width - 20, 20 + 9 * words.length), baseline: y, size: 9 }, { inside, attributes })

const gray = '<ofd:FillColor Value="217 217 217"/>'
const see = '<ofd:FillColor Value="128 128 128" Alpha="60"/>'

const steady = (draw: Draw) => pick(draw, inRuns, (steps: readonly number[]) => steps.map(round).join(' '))

export const ofdLayouts: Readonly<Record<string, LayoutOf<OfdLook>>> = {
  plain: ordinary(draw => ({ draw: plainly(own => textObject(own, { steps: steady(draw) })) })),
  'size of one and a matrix': ordinary(() => ({ draw: plainly(own => textObject(own, { matrix: 'size of one' })) })),
  'points and a matrix': ordinary(() => ({ draw: plainly(own => textObject(own, { matrix: 'points' }), filled) })),
  'upside down and turned back': ordinary(() => ({ draw: plainly(own => textObject(own, { matrix: 'upside down' })) })),
  'boundaries of the page': ordinary(() => ({ draw: plainly(own => textObject(own, { onPage: true })) })),
  'a character each': ordinary(() => ({
    draw: plainly(own =>
      perCharacter(own)
        .map(each => textObject(each))
        .join(''),
    ),
  })),
  'no steps': ordinary(() => ({ draw: plainly(own => textObject(own, { steps: () => '' })) })),
  'an object a line, a code a stretch': ordinary(() => ({
    draw: ({ texts, lines }) => ({ body: [...lines.map(line => stroked(line)), ...byLine(texts).map(line => lineObject(line, 'codes'))] }),
  })),
  'an object a line, leaping': ordinary(() => ({
    draw: ({ texts, lines }) => ({ body: [...lines.map(line => stroked(line)), ...byLine(texts).map(line => lineObject(line, 'leaps'))] }),
  })),
  'text before lines': ordinary(() => ({
    draw: ({ texts, lines }) => ({ body: [...texts.map(text => textObject(text)), ...lines.map(line => stroked(line))] }),
  })),
  'order lost': ordinary(() => ({
    draw: ({ texts, lines }) => ({
      body: [
        ...[...texts].sort((one, other) => one.text.length - other.text.length || one.left - other.left).map(text => textObject(text)),
        ...lines.map(line => filled(line)),
      ],
    }),
  })),
  'lines as one path': ordinary(() => ({
    draw: sheet => ({ body: [asOne(sheet.lines, sheet), ...sheet.texts.map(text => textObject(text))] }),
  })),
  'lines in dashes': ordinary(() => ({ draw: plainly(own => textObject(own), dashed) })),
  'lines in the template': ordinary(() => ({
    draw: ({ texts, lines }) => ({ body: texts.map(text => textObject(text)), template: lines.map(line => stroked(line)) }),
  })),
  'fake bold': ordinary(() => ({
    draw: plainly(own => textObject(own) + textObject({ ...own, left: own.left + 0.06, right: own.right + 0.06 })),
  })),
  'stroked and filled': ordinary(() => ({ draw: plainly(own => textObject(own, { attributes: 'Stroke="true" Weight="700"' })) })),
  'glyphs beside text': ordinary(() => ({
    draw: plainly(own =>
      textObject(own, {
        inside: `<ofd:CGTransform CodePosition="0" CodeCount="${own.text.length}" GlyphCount="${own.text.length}"><ofd:Glyphs>${[...own.text].map((_, at) => 100 + at).join(' ')}</ofd:Glyphs></ofd:CGTransform>`,
      }),
    ),
  })),
  'codes in lines of their own': ordinary(() => ({
    draw: plainly(own => textObject(own, { code: text => `\n      ${escaped(text)}\n    ` })),
  })),
  'blanks behind': ordinary(draw => {
    const blank = pick(draw, ' ', '   ', '\u3000', '\u00a0')
    return { draw: plainly(own => textObject(own, { code: text => `${escaped(text)}${blank}` })) }
  }),
  'an origin of its own': ordinary(draw => ({ origin: pick(draw, -10, 20, 7.5), draw: plainly(own => textObject(own)) })),
  'a seal over all': hostile(draw => {
    const [left, top] = [20 + draw(120), 30 + draw(200)]
    return {
      draw: sheet => ({ body: [...sheet.lines.map(line => stroked(line)), ...sheet.texts.map(text => textObject(text)), seal(left, top)] }),
    }
  }),
  'a seal as a note': ordinary(draw => {
    const [left, top] = [20 + draw(120), 30 + draw(200)]
    return {
      draw: sheet => ({
        ...plainly(own => textObject(own))(sheet, 0),
        notes: [
          `<ofd:Annot ID="${++ids}" Type="Stamp" Creator="x" LastModDate="2024-01-02"><ofd:Appearance Boundary="${left} ${top} 42 42">${seal(0, 0)}</ofd:Appearance></ofd:Annot>`,
        ],
      }),
    }
  }),
  'a watermark as a note': ordinary(() => ({
    draw: sheet => ({
      ...plainly(own => textObject(own))(sheet, 0),
      notes: [
        `<ofd:Annot ID="${++ids}" Type="Watermark" Creator="x" LastModDate="2024-01-02"><ofd:Appearance Boundary="0 0 210 297">${mark('内部资料2024年1月12日', sheet, 120, gray)}</ofd:Appearance></ofd:Annot>`,
      ],
    }),
  })),
  'a level watermark': hostile(draw => {
    const [words, y, ink] = [pick(draw, '青石县水务局', '仅供内部使用 2024-01-12', '样稿'), 60 + draw(160), pick(draw, gray, see)]
    return {
      draw: sheet => ({
        body: [...sheet.lines.map(line => stroked(line)), mark(words, sheet, y, ink), ...sheet.texts.map(text => textObject(text))],
      }),
    }
  }),
  'a watermark in the template': hostile(draw => {
    const [words, y, ink] = [pick(draw, '青石县水务局', '仅供内部使用 2024-01-12', '样稿'), 60 + draw(160), pick(draw, gray, see)]
    return { draw: sheet => ({ ...plainly(own => textObject(own))(sheet, 0), template: [mark(words, sheet, y, ink)] }) }
  }),
  'unseen text again': hostile(() => ({
    draw: plainly(
      own =>
        textObject(own) +
        textObject(
          { ...own, left: own.left + 0.4, right: own.right + 0.4, baseline: own.baseline + 0.3 },
          { inside: '<ofd:FillColor Value="0 0 0" Alpha="0"/>' },
        ),
    ),
  })),
  'names without a prefix': ordinary(() => ({
    draw: plainly(own => textObject(own)),
    part: (path, content) => [path, content.replaceAll('ofd:', '').replaceAll('xmlns:ofd=', 'xmlns=').replaceAll('xmlns:=', 'xmlns=')],
  })),
  'paths from the root': ordinary(() => ({
    draw: plainly(own => textObject(own)),
    part: (path, content) => [
      path,
      content.replace(/BaseLoc="(Pages|Tpls)/g, 'BaseLoc="/Doc_0/$1').replace(/<ofd:DocRoot>/, '<ofd:DocRoot>/'),
    ],
  })),
  'parts in UTF-16': hostile(() => ({
    draw: plainly(own => textObject(own)),
    part: (path, content) => [
      path,
      new Uint8Array(
        new Uint16Array([0xfeff, ...[...`<?xml version="1.0" encoding="UTF-16"?>${content}`].map(sign => sign.charCodeAt(0))]).buffer,
      ),
    ],
  })),
  'parts with a mark at their beginning': ordinary(() => ({
    draw: plainly(own => textObject(own)),
    part: (path, content) => [path, `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n${content}`],
  })),
}

const open = 'xmlns:ofd="http://www.ofdspec.org/2016"'

export const ofdFile = (sheets: readonly OfdSheet[], look: OfdLook): Uint8Array => {
  ids = 1000
  const drawn = sheets.map(look.draw)
  const shift = look.origin ?? 0
  const area = ({ width, height }: OfdSheet) =>
    `<ofd:Area><ofd:PhysicalBox>${-shift} ${-shift} ${round(width)} ${round(height)}</ofd:PhysicalBox></ofd:Area>`
  // Where the paper's corner is not the origin, what stands on it is drawn as far off.
  const moved = (objects: readonly string[]) =>
    shift === 0
      ? objects.join('')
      : objects
          .join('')
          .replace(
            /Boundary="(-?[\d.]+) (-?[\d.]+)/g,
            (_, x: string, y: string) => `Boundary="${round(Number(x) - shift)} ${round(Number(y) - shift)}`,
          )
  const pages = drawn.map(({ body }, at): [string, string] => [
    `Doc_0/Pages/Page_${at}/Content.xml`,
    `<ofd:Page ${open}>${area(sheets[at] as OfdSheet)}<ofd:Template TemplateID="${900 + at}" ZOrder="Background"/><ofd:Content><ofd:Layer ID="${++ids}" Type="Body">${moved(body)}</ofd:Layer></ofd:Content></ofd:Page>`,
  ])
  const templates = drawn.map(({ template = [] }, at): [string, string] => [
    `Doc_0/Tpls/Tpl_${at}/Content.xml`,
    `<ofd:Page ${open}><ofd:Content><ofd:Layer ID="${++ids}" Type="Background">${moved(template)}</ofd:Layer></ofd:Content></ofd:Page>`,
  ])
  const notes = drawn.map(({ notes = [] }, at): [string, string] => [
    `Doc_0/Annots/Page_${at}/Annotation.xml`,
    `<ofd:PageAnnot ${open}>${notes.join('')}</ofd:PageAnnot>`,
  ])
  const parts: readonly [string, string][] = [
    [
      'OFD.xml',
      `<ofd:OFD ${open} DocType="OFD" Version="1.1"><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    ],
    [
      'Doc_0/Document.xml',
      `<ofd:Document ${open}><ofd:CommonData><ofd:MaxUnitID>99999</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>${sheets
        .map((_, at) => `<ofd:TemplatePage ID="${900 + at}" BaseLoc="Tpls/Tpl_${at}/Content.xml"/>`)
        .join(
          '',
        )}</ofd:CommonData><ofd:Pages>${sheets.map((_, at) => `<ofd:Page ID="${at + 1}" BaseLoc="Pages/Page_${at}/Content.xml"/>`).join('')}</ofd:Pages><ofd:Annotations>Annots/Annotations.xml</ofd:Annotations></ofd:Document>`,
    ],
    [
      'Doc_0/PublicRes.xml',
      `<ofd:Res ${open} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="3" FontName="宋体" FamilyName="宋体"/></ofd:Fonts></ofd:Res>`,
    ],
    [
      'Doc_0/Annots/Annotations.xml',
      `<ofd:Annotations ${open}>${sheets.map((_, at) => `<ofd:Page PageID="${at + 1}"><ofd:FileLoc>Page_${at}/Annotation.xml</ofd:FileLoc></ofd:Page>`).join('')}</ofd:Annotations>`,
    ],
    ...pages,
    ...templates,
    ...notes,
  ]
  const change = look.part ?? ((path: string, content: string) => [path, content] as const)
  return zipOf(Object.fromEntries(parts.map(([path, content]) => change(path, content))))
}
