/** What people and programs make of a Word file before they pass it on: the layouts of wordLooks, with their markup changed. */
import { strFromU8, unzipSync } from 'fflate'
import { para, run } from '../../src/testing/docxFile'
import { zipOf } from '../../src/testing/zipOf'
import { type Invented, invent, inventOther } from './invent'
import { hostile, type LayoutOf, ordinary, pick } from './layout'
import { type WordLook, wordFile } from './wordFile'

/** A look, and what becomes of the document's markup. */
export interface WordKind extends WordLook {
  readonly change?: (body: string) => string
  /** Writer works the figures out anew or leaves some out: its print is of another report. */
  readonly printedOtherwise?: true
}

export const changedWordFile = (report: Invented, look: WordKind): Uint8Array => {
  const parts = unzipSync(wordFile(report, look))
  const texts = Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]))
  const body = texts['word/document.xml'] ?? ''
  return zipOf({ ...texts, 'word/document.xml': look.change?.(body) ?? body })
}

const tables = (change: (table: string, index: number) => string) => (body: string) => {
  let index = 0
  return body.replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, table => change(table, index++))
}
const rows = (change: (row: string, at: number) => string) =>
  tables(table => {
    let at = 0
    return table.replace(/<w:tr>[\s\S]*?<\/w:tr>/g, row => change(row, at++))
  })
const figureRun = /<w:r>(<w:rPr>(?:(?!<w:r>)[\s\S])*?<\/w:rPr>)?<w:t xml:space="preserve">(\d[\d.]*)<\/w:t><\/w:r>/g
/** The runs of figures, each with its look and text. */
const figures = (change: (text: string, look: string, index: number) => string) =>
  tables(table => {
    let index = 0
    return table.replace(figureRun, (_, look: string | undefined, text: string) => change(text, look ?? '', index++))
  })
const r = (look: string, inner: string) => `<w:r>${look}${inner}</w:r>`
const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`
const who = 'w:id="9" w:author="李某" w:date="2025-01-10T10:00:00Z"'
const field = (look: string, code: string, result: string) =>
  `${r(look, '<w:fldChar w:fldCharType="begin"/>')}${r(look, `<w:instrText xml:space="preserve"> ${code} </w:instrText>`)}${r(look, '<w:fldChar w:fldCharType="separate"/>')}${r(look, t(result))}${r(look, '<w:fldChar w:fldCharType="end"/>')}`

const textBox = (inner: string) =>
  `<w:p><w:r><w:pict><v:shape style="position:absolute;width:450pt;height:500pt"><v:textbox><w:txbxContent>${inner}<w:p/></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
const drawnBox = (inner: string) =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="5000000" cy="5000000"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${inner}<w:p/></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inner}<w:p/></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`

const textBoxIn = (inner: string) =>
  `<w:pict><v:shape style="position:absolute;width:60pt;height:20pt"><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict>`
const drawnBoxIn = (inner: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent>`

/** The cells of a row that hold figures. */
const figureCells = (row: string): string[] =>
  [...row.matchAll(/<w:tc>(?:(?!<\/w:tc>)[\s\S])*?<\/w:tc>/g)]
    .map(([cell]) => cell)
    .filter(cell => /<w:t xml:space="preserve">\d[\d.]*<\/w:t>/.test(cell))

export const wordKinds: Readonly<Record<string, LayoutOf<WordKind>>> = {
  plain: ordinary(() => ({})),
  'corrected under tracking': ordinary(draw => ({
    change: figures((text, look, index) =>
      index % 6 === 0
        ? `<w:del ${who}>${r(look, `<w:delText>${draw(90)}</w:delText>`)}</w:del><w:ins ${who}>${r(look, t(text))}</w:ins>`
        : r(look, t(text)),
    ),
  })),
  'digits corrected under tracking': ordinary(draw => ({
    change: figures((text, look, index) =>
      index % 4 === 0
        ? `${r(look, t(text.slice(0, 1)))}<w:del ${who}>${r(look, `<w:delText>${draw(90)}</w:delText>`)}</w:del>${text.length > 1 ? `<w:ins ${who}>${r(look, t(text.slice(1)))}</w:ins>` : ''}`
        : r(look, t(text)),
    ),
  })),
  'moved under tracking': ordinary(draw => ({
    change: figures((text, look, index) =>
      index % 6 === 0
        ? `<w:moveFrom ${who}>${r(look, t(String(draw(90))))}</w:moveFrom><w:moveTo ${who}>${r(look, t(text))}</w:moveTo>`
        : r(look, t(text)),
    ),
  })),
  'rows deleted under tracking': hostile(draw => ({
    change: rows(row =>
      draw(6) === 0 && !row.includes('<w:vMerge')
        ? `${row.replace('<w:trPr>', `<w:trPr><w:del ${who}/>`).replace(figureRun, (_, look) => `<w:del ${who}>${r(look ?? '', `<w:delText>${draw(90)}</w:delText>`)}</w:del>`)}${row}`
        : row,
    ),
  })),
  'cells deleted under tracking': hostile(draw => ({
    change: rows(row =>
      draw(6) === 0
        ? row.replace(
            /<\/w:tr>$/,
            `<w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/><w:cellDel ${who}/></w:tcPr><w:p><w:del ${who}><w:r><w:delText>7</w:delText></w:r></w:del></w:p></w:tc></w:tr>`,
          )
        : row,
    ),
  })),
  'formats changed under tracking': ordinary(() => ({
    change: figures((text, look) =>
      r(look.replace('</w:rPr>', `<w:rPrChange ${who}><w:rPr><w:strike/><w:vanish/></w:rPr></w:rPrChange></w:rPr>`), t(text)),
    ),
  })),
  'comments in cells': ordinary(draw => ({
    change: figures((text, look, index) =>
      index % 5 === 0
        ? `<w:commentRangeStart w:id="${index}"/>${r(look, t(text))}<w:commentRangeEnd w:id="${index}"/>${r('', `<w:commentReference w:id="${index}"/>`)}`
        : r(look, t(pick(draw, text, text))),
    ),
  })),
  'sums as fields': ordinary(draw => ({
    printedOtherwise: true,
    change: figures((text, look, index) =>
      index % 7 === 6 ? field(look, pick(draw, '=SUM(LEFT)', '=SUM(LEFT) \\# "0"', '= 3+4'), text) : r(look, t(text)),
    ),
  })),
  'simple fields': ordinary(() => ({
    change: figures((text, look, index) =>
      index % 3 === 0 ? `<w:fldSimple w:instr=" DOCPROPERTY N${index} ">${r(look, t(text))}</w:fldSimple>` : r(look, t(text)),
    ),
  })),
  'fields within fields': hostile(() => ({
    change: figures((text, look, index) =>
      index % 5 === 0
        ? `${r(look, '<w:fldChar w:fldCharType="begin"/>')}${r(look, '<w:instrText> IF </w:instrText>')}${field(look, 'MERGEFIELD n', '77')}${r(look, '<w:instrText> > 0 "8" "9" </w:instrText>')}${r(look, '<w:fldChar w:fldCharType="separate"/>')}${r(look, t(text))}${r(look, '<w:fldChar w:fldCharType="end"/>')}`
        : r(look, t(text)),
    ),
  })),
  'old form fields': ordinary(() => ({
    change: figures((text, look, index) =>
      index % 2 === 0
        ? `${r(look, `<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="T${index}"/><w:textInput><w:default w:val="0"/></w:textInput></w:ffData></w:fldChar>`)}${r(look, '<w:instrText> FORMTEXT </w:instrText>')}${r(look, '<w:fldChar w:fldCharType="separate"/>')}${r(look, t(text))}${r(look, '<w:fldChar w:fldCharType="end"/>')}`
        : r(look, t(text)),
    ),
  })),
  'controls about figures': ordinary(() => ({
    change: figures((text, look) => `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${r(look, t(text))}</w:sdtContent></w:sdt>`),
  })),
  'controls about cells': ordinary(draw => ({
    change: tables(table =>
      table.replace(/<w:tc>[\s\S]*?<\/w:tc>/g, cell =>
        draw(3) === 0 ? `<w:sdt><w:sdtPr/><w:sdtContent>${cell}</w:sdtContent></w:sdt>` : cell,
      ),
    ),
  })),
  'controls about rows': ordinary(draw => ({
    change: rows(row => (draw(3) === 0 ? `<w:sdt><w:sdtPr/><w:sdtContent>${row}</w:sdtContent></w:sdt>` : row)),
  })),
  'controls about tables': ordinary(() => ({ change: tables(table => `<w:sdt><w:sdtPr/><w:sdtContent>${table}</w:sdtContent></w:sdt>`) })),
  'controls not filled in': hostile(draw => ({
    change: figures((text, look, index) =>
      index % 9 === 0 && draw(2) === 0
        ? `<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${r(look, t(text))}</w:sdtContent></w:sdt>`
        : r(look, t(text)),
    ),
  })),
  'choices from lists': ordinary(() => ({
    change: figures(
      (text, look) =>
        `<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:value="1" w:displayText="一"/></w:dropDownList></w:sdtPr><w:sdtContent>${r(look, t(text))}</w:sdtContent></w:sdt>`,
    ),
  })),
  'tags about runs and rows': ordinary(draw => ({
    change: body =>
      rows(row => (draw(2) === 0 ? `<w:customXml w:element="row">${row}</w:customXml>` : row))(
        figures((text, look) => `<w:smartTag w:element="n">${r(look, t(text))}</w:smartTag>`)(body),
      ),
  })),
  'floating tables': ordinary(() => ({
    tableProperties: '<w:tblpPr w:leftFromText="180" w:rightFromText="180" w:vertAnchor="text" w:horzAnchor="margin" w:tblpY="100"/>',
  })),
  'tables in text boxes': ordinary(draw => ({
    change: tables((table, index) => (index === draw(3) ? pick(draw, textBox, drawnBox)(table) : table)),
  })),
  'tables in a table': ordinary(() => ({
    change: tables(table => `<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/>${table}<w:p/></w:tc></w:tr></w:tbl>`),
  })),
  'columns of a section': ordinary(() => ({
    printedOtherwise: true,
    change: body => body.replace('<w:sectPr>', '<w:sectPr><w:cols w:num="2"/>'),
  })),
  'section breaks within the table': hostile(draw => ({
    change: tables((table, index) => {
      if (index !== 1) return table
      const parts = table.split(/(?=<w:tr>)/)
      const at = 6 + draw(15)
      return `${parts.slice(0, at).join('')}</w:tbl>${para('', '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>')}${parts[0]}${parts.slice(at).join('')}`
    }),
  })),
  'table cut by a heading line': hostile(draw => ({
    change: tables((table, index) => {
      if (index !== 1) return table
      const parts = table.split(/(?=<w:tr>)/)
      const at = 6 + draw(15)
      return `${parts.slice(0, at).join('')}</w:tbl>${para(pick(draw, '续表', '（续上表）', '表三（续）', '第4页'))}${parts.slice(0, 4).join('')}${(parts[at] ?? '').replaceAll('<w:vMerge/>', '<w:vMerge w:val="restart"/>')}${parts.slice(at + 1).join('')}`
    }),
  })),
  'hidden rows': hostile(draw => ({
    printedOtherwise: true,
    change: rows(row =>
      draw(5) === 0 && !row.includes('<w:vMerge')
        ? `${row.replace('<w:trPr>', '<w:trPr><w:hidden/>').replace(figureRun, (_, look) => r(String(look).replace('<w:rPr>', '<w:rPr><w:vanish/>'), t(String(draw(90)))))}${row}`
        : row,
    ),
  })),
  'hidden words in cells': ordinary(draw => ({
    change: figures((text, look, index) =>
      index % 5 === 0 ? `${r(look.replace('<w:rPr>', '<w:rPr><w:vanish/>'), t(String(draw(90))))}${r(look, t(text))}` : r(look, t(text)),
    ),
  })),
  'merged without a restart': hostile(() => ({ change: tables(table => table.replaceAll('<w:vMerge w:val="restart"/>', '')) })),
  'merged all by restart': hostile(() => ({ change: tables(table => table.replaceAll('<w:vMerge/>', '<w:vMerge w:val="restart"/>')) })),
  'columns before and after': hostile(draw => ({
    change: rows(row => (draw(4) === 0 ? row.replace('<w:trPr>', '<w:trPr><w:gridAfter w:val="0"/>') : row)),
  })),
  'no grid, no widths': ordinary(() => ({
    change: tables(table => table.replace(/<w:tblGrid>[\s\S]*?<\/w:tblGrid>/, '').replace(/<w:tcW [^>]*>/g, '')),
  })),
  'grid of other widths': ordinary(draw => ({
    printedOtherwise: true,
    change: tables(table => table.replace(/<w:gridCol w:w="\d+"\/>/g, () => `<w:gridCol w:w="${100 + draw(1500)}"/>`)),
  })),
  'columns from right to left': hostile(() => ({ tableProperties: '<w:bidiVisual/>' })),
  'labels numbered by lists': hostile(() => ({
    change: tables(table =>
      table.replace(
        /<w:pPr>((?:(?!<w:p>)[\s\S])*?)<\/w:pPr>(<w:r>(?:(?!<w:r>)[\s\S])*?<w:t xml:space="preserve">)\d\./g,
        (_, shape, before) => `<w:pPr>${shape}</w:pPr>${before}`,
      ),
    ),
  })),
  'figures pressed into shape': ordinary(draw => ({
    change: figures((text, look) =>
      r(
        look.replace(
          '<w:rPr>',
          `<w:rPr>${pick(draw, '<w:fitText w:val="300" w:id="1"/>', '<w:caps/>', '<w:smallCaps/>', '<w:em w:val="dot"/>', '<w:position w:val="6"/>', '<w:position w:val="-6"/>', '<w:outline/>', '<w:shadow/>', '<w:emboss/>', '<w:w w:val="33"/>', '<w:kern w:val="2"/>', '<w:highlight w:val="yellow"/>', '<w:bdr w:val="single"/>', '<w:u w:val="single"/>')}`,
        ),
        t(text),
      ),
    ),
  })),
  'two lines in one': hostile(() => ({
    change: figures((text, look, index) =>
      r(index % 9 === 0 ? look.replace('<w:rPr>', '<w:rPr><w:eastAsianLayout w:id="1" w:combine="1"/>') : look, t(text)),
    ),
  })),
  'figures with reading above': hostile(draw => ({
    change: figures((text, look, index) =>
      index % 9 === 0
        ? `<w:r><w:ruby><w:rubyPr/><w:rt>${r(look, t(String(draw(9))))}</w:rt><w:rubyBase>${r(look, t(text))}</w:rubyBase></w:ruby></w:r>`
        : r(look, t(text)),
    ),
  })),
  'notes at the foot': ordinary(() => ({
    change: figures(
      (text, look, index) =>
        `${r(look, t(text))}${index % 8 === 0 ? r('<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>', `<w:footnoteReference w:id="${index + 2}"/>`) : ''}`,
    ),
  })),
  'digits as symbols': hostile(() => ({
    change: figures((text, look, index) =>
      r(
        look,
        index % 9 === 0
          ? [...text]
              .map(digit => `<w:sym w:font="Wingdings" w:char="F0${(0x80 + Number(digit === '.' ? 0 : digit)).toString(16)}"/>`)
              .join('')
          : t(text),
      ),
    ),
  })),
  'figures in Word equations': hostile(() => ({
    printedOtherwise: true,
    change: figures((text, look, index) =>
      index % 9 === 0
        ? `<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>${text}</m:t></m:r></m:oMath>`
        : r(look, t(text)),
    ),
  })),
  'dashes of Word': ordinary(draw => ({
    change: figures((text, look) =>
      text === '0'
        ? r(look, pick(draw, '<w:noBreakHyphen/>', t('—'), t('——'), t('/'), t('－'), t('-'), '<w:sym w:font="Symbol" w:char="F02D"/>'))
        : r(look, t(text)),
    ),
  })),
  'breaks about figures': ordinary(draw => ({
    printedOtherwise: true,
    change: figures((text, look) =>
      r(
        look,
        pick(
          draw,
          `<w:br/>${t(text)}`,
          `${t(text)}<w:br/>`,
          `<w:tab/>${t(text)}`,
          `${t(text)}<w:softHyphen/>`,
          `<w:lastRenderedPageBreak/>${t(text)}`,
          t(` ${text}　`),
        ),
      ),
    ),
  })),
  'figures in pieces': ordinary(() => ({
    change: figures((text, look) =>
      [...text]
        .map(
          digit => `<w:proofErr w:type="spellStart"/>${r(look, t(digit))}<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>`,
        )
        .join(''),
    ),
  })),
  'digits on two lines': hostile(() => ({
    change: figures((text, look) =>
      text.length > 1 ? `${r(look, t(text.slice(0, 1)))}${r(look, `<w:br/>${t(text.slice(1))}`)}` : r(look, t(text)),
    ),
  })),
  'figures in two paragraphs': hostile(draw => ({
    change: figures((text, look, index) =>
      index % 9 === 0 ? `${r(look, t(text))}</w:p><w:p>${r(look, t(String(draw(50))))}` : r(look, t(text)),
    ),
  })),
  'struck figures kept': hostile(draw => ({
    change: figures((text, look, index) =>
      index % 6 === 0
        ? `${r(look.replace('<w:rPr>', `<w:rPr><w:${pick(draw, 'strike', 'dstrike')}/>`), t(String(draw(50))))}${r(look, t(text))}`
        : r(look, t(text)),
    ),
  })),
  'marks set high or small by hand': hostile(draw => ({
    change: figures((text, look, index) => {
      const set = pick(draw, '<w:position w:val="10"/>', '<w:sz w:val="9"/>')
      return index % 9 === 0 ? `${r(look, t(text))}${r(`<w:rPr>${set}</w:rPr>`, t(String(1 + draw(8))))}` : r(look, t(text))
    }),
  })),
  'figures laid out by equations': hostile(() => ({
    change: figures((text, look, index) => {
      const mark = (kind: string) => r(look, `<w:fldChar w:fldCharType="${kind}"/>`)
      return index % 9 === 0 ? `${mark('begin')}${r(look, `<w:instrText> EQ \\o(${text}) </w:instrText>`)}${mark('end')}` : r(look, t(text))
    }),
  })),
  'links on figures': ordinary(() => ({
    change: figures((text, look, index) =>
      index % 3 === 0 ? `<w:hyperlink w:anchor="x">${r(look, t(text))}</w:hyperlink>` : r(look, t(text)),
    ),
  })),
  'last year’s table before': hostile(draw => ({
    change: body => {
      const other = wordFile(invent(draw(9999) + 50000), {})
      const table = [...strFromU8(unzipSync(other)['word/document.xml'] as Uint8Array).matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)][1]?.[0] ?? ''
      return tables((own, index) =>
        index === 1
          ? `${para(pick(draw, '上年情况：', '（一）上一年度', '2020年'))}${table}${para(pick(draw, '本年情况：', '（二）本年度'))}${own}`
          : own,
      )(body)
    },
  })),
  'two reports': hostile(draw => ({
    change: body =>
      body.replace(
        /<w:sectPr>[\s\S]*$/,
        end =>
          `${/<w:body>([\s\S]*)<w:sectPr>/.exec(strFromU8(unzipSync(wordFile(inventOther(draw, body), {}))['word/document.xml'] as Uint8Array))?.[1]}${end}`,
      ),
  })),
  'note in the last row': hostile(draw => ({
    change: tables(table =>
      table.replace(
        /<\/w:tbl>$/,
        `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="${(table.match(/<w:gridCol /g) ?? []).length}"/></w:tcPr>${para(run(pick(draw, '注：共12件。', '填表人：张某　审核人：李某', '1. 含转办3件')))}</w:tc></w:tr></w:tbl>`,
      ),
    ),
  })),
  'empty rows': hostile(draw => ({
    change: rows(row => (draw(6) === 0 && !row.includes('<w:vMerge') ? `${row}${row.replace(/<w:t xml[\s\S]*?<\/w:t>/g, '')}` : row)),
  })),
  'a nested table about each figure': ordinary(() => ({
    change: figures(
      (text, look) => `</w:p><w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/><w:p>${r(look, t(text))}</w:p></w:tc></w:tr></w:tbl><w:p>`,
    ),
  })),
  'figures of a row in a nested table': hostile(draw => ({
    change: rows(row => {
      const cells = figureCells(row)
      if (cells.length < 7 || draw(4) > 0) return row
      const nested = `<w:tbl><w:tblPr/><w:tr>${cells.join('')}</w:tr></w:tbl>`
      return `${row.slice(0, row.indexOf(cells[0] as string))}<w:tc><w:tcPr><w:gridSpan w:val="${cells.length}"/></w:tcPr>${nested}<w:p/></w:tc></w:tr>`
    }),
  })),
  'rows in a repeating control': ordinary(draw => ({
    change: rows(row =>
      draw(2) === 0
        ? `<w:sdt xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w:sdtPr><w15:repeatingSection/></w:sdtPr><w:sdtContent><w:sdt><w:sdtPr><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>${row}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>`
        : row,
    ),
  })),
  'rows inserted under tracking': hostile(draw => ({
    change: rows(row =>
      draw(4) === 0 ? row.replace('<w:trPr>', `<w:trPr><w:ins ${who}/>`).replace(figureRun, run => `<w:ins ${who}>${run}</w:ins>`) : row,
    ),
  })),
  'rows moved under tracking': hostile(draw => ({
    change: tables((table, index) => {
      if (index !== 1) return table
      const all = table.split(/(?=<w:tr>)/)
      const from = 6 + draw(6)
      const moved = all[from] as string
      const gone = moved
        .replace('<w:trPr>', `<w:trPr><w:del ${who}/>`)
        .replace(/<w:r>[\s\S]*?<\/w:r>/g, run => `<w:moveFrom ${who}>${run}</w:moveFrom>`)
      return [...all.slice(0, from), gone, moved.replace('<w:trPr>', `<w:trPr><w:ins ${who}/>`), ...all.slice(from + 1)].join('')
    }),
  })),
  'words of rows moved, their cells left': hostile(draw => ({
    change: tables((table, index) => {
      if (index !== 1) return table
      const all = table.split(/(?=<w:tr>)/)
      const from = 8 + draw(5)
      const moved = all[from] as string
      if (moved.includes('restart')) return table
      const gone = moved.replace(/<w:r>[\s\S]*?<\/w:r>/g, run => `<w:moveFrom ${who}>${run}</w:moveFrom>`)
      return [...all.slice(0, from), gone, moved, ...all.slice(from + 1)].join('')
    }),
  })),
  'merged down over other columns': hostile(draw => ({
    change: rows(row =>
      draw(5) === 0
        ? row.replace(/<w:tcW w:w="\d+" w:type="dxa"\/><w:vMerge\/>/, '<w:tcW w:w="900" w:type="dxa"/><w:gridSpan w:val="2"/><w:vMerge/>')
        : row,
    ),
  })),
  'spans that do not add up': hostile(draw => ({
    change: rows(row => (draw(4) === 0 ? row.replace(/<w:gridSpan w:val="(\d+)"\/>/, () => `<w:gridSpan w:val="${1 + draw(4)}"/>`) : row)),
  })),
  'spans beyond the grid': hostile(draw => ({
    change: rows(row => (draw(4) === 0 ? row.replace(/<w:tcPr>(?![\s\S]*<w:tcPr>)/, `<w:tcPr><w:gridSpan w:val="${2 + draw(5)}"/>`) : row)),
  })),
  'merged cells left out of rows': hostile(() => ({
    change: rows(row => row.replace(/<w:tc><w:tcPr>(?:(?!<\/w:tcPr>)[\s\S])*<w:vMerge\/>[\s\S]*?<\/w:tc>/g, '')),
  })),
  'zeros merged down': hostile(draw => ({
    change: tables(table => {
      let open = false
      return table.replace(/<w:tr>[\s\S]*?<\/w:tr>/g, row => {
        const cells = figureCells(row)
        const last = cells.at(-1)
        if (cells.length !== 7 || !last) return row
        open = !open && draw(3) === 0
        const first = cells[0] as string
        return row.replace(first, first.replace('<w:tcPr>', `<w:tcPr><w:vMerge${open ? ' w:val="restart"' : ''}/>`))
      })
    }),
  })),
  'a row of zeros merged into one': hostile(draw => ({
    change: rows(row => {
      const cells = figureCells(row)
      if (cells.length !== 7 || draw(4) > 0) return row
      return `${row.slice(0, row.indexOf(cells[0] as string))}${(cells[0] as string).replace('<w:tcPr>', '<w:tcPr><w:gridSpan w:val="7"/>')}</w:tr>`
    }),
  })),
  'heads written again on the next page': hostile(draw => ({
    change: tables((table, index) => {
      if (index !== 1) return table
      const all = table.split(/(?=<w:tr>)/)
      const at = 7 + draw(14)
      return [
        ...all.slice(0, at),
        ...all.slice(1, 4),
        (all[at] as string).replaceAll('<w:vMerge/>', '<w:vMerge w:val="restart"/>'),
        ...all.slice(at + 1),
      ].join('')
    }),
  })),
  'groups written again on the next page': hostile(draw => ({
    change: tables((table, index) => {
      if (index !== 1) return table
      const all = table.split(/(?=<w:tr>)/)
      const at = 7 + draw(14)
      let said = false
      const again = (all[at] as string).replace(/<w:vMerge\/>([\s\S]*?)<w:p>([\s\S]*?)<\/w:p>/, (_, shape, inner) => {
        said = true
        return `<w:vMerge w:val="restart"/>${shape}<w:p>${inner}${r('', t(pick(draw, '三、本年度办理结果', '三、本年度办理结果（续）', '（续）')))}</w:p>`
      })
      return said ? [...all.slice(0, at), again, ...all.slice(at + 1)].join('') : table
    }),
  })),
  'custom marks of notes': hostile(draw => ({
    change: figures((text, look, index) => {
      const mark = pick(draw, '1', '①', '*', '[1]', '注1')
      return index % 8 === 0
        ? `${r(look, t(text))}${r('<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>', `<w:footnoteReference w:customMarkFollows="1" w:id="2"/>${t(mark)}`)}`
        : r(look, t(text))
    }),
  })),
  'figures by fields of symbols and quotes': hostile(draw => ({
    printedOtherwise: true,
    change: figures((text, look, index) =>
      index % 6 === 0
        ? field(
            look,
            pick(draw, `QUOTE "${text}"`, `= ${text} \\* Arabic`, 'MERGEFIELD 数 \\* MERGEFORMAT', 'REF 数 \\h', 'DOCVARIABLE n'),
            text,
          )
        : r(look, t(text)),
    ),
  })),
  'figures in fields that nobody worked out': hostile(() => ({
    printedOtherwise: true,
    change: figures((text, look, index) =>
      index % 9 === 0
        ? `${r(look, '<w:fldChar w:fldCharType="begin"/>')}${r(look, '<w:instrText> =SUM(LEFT) </w:instrText>')}${r(look, '<w:fldChar w:fldCharType="end"/>')}`
        : r(look, t(text)),
    ),
  })),
  'figures numbered by a list': hostile(draw => ({
    change: figures((text, look, index) =>
      index % 9 === 0 && draw(2) === 0
        ? `</w:p><w:p><w:pPr><w:pStyle w:val="ListParagraph"/></w:pPr>${r(look, t(text))}`
        : r(look, t(text)),
    ),
  })),
  'rows no higher than a line of ink': hostile(draw => ({
    change: rows(row =>
      draw(5) === 0 && !row.includes('<w:vMerge')
        ? `${row.replace('<w:trPr>', '<w:trPr><w:trHeight w:val="1" w:hRule="exact"/>').replace(figureRun, (_, look) => r(String(look ?? ''), t(String(draw(90)))))}${row}`
        : row,
    ),
  })),
  'columns no wider than a line of ink': hostile(draw => ({
    printedOtherwise: true,
    change: rows(row => {
      const first = figureCells(row)[0]
      return first
        ? row.replace(
            first,
            `<w:tc><w:tcPr><w:tcW w:w="1" w:type="dxa"/></w:tcPr>${para(run(String(draw(90)), '<w:vanish/>'))}</w:tc>${first}`,
          )
        : row
    }),
  })),
  'numerals in cells of their own': hostile(() => ({
    change: tables((table, index) =>
      index === 1
        ? table.replace(
            /<w:tc>((?:(?!<\/w:tc>)[\s\S])*?)<w:t xml:space="preserve">(\d\.)([^<]+)<\/w:t>([\s\S]*?)<\/w:tc>/g,
            (_, before, numeral, label, behind) => `<w:tc>${before}${t(numeral)}${behind}</w:tc><w:tc>${before}${t(label)}${behind}</w:tc>`,
          )
        : table,
    ),
  })),
  'labels over two rows of cells': hostile(draw => ({
    change: rows(row => {
      if (figureCells(row).length !== 7 || row.includes('restart') || draw(4) > 0) return row
      const label = /<w:t xml:space="preserve">(\d\.[^<]{6,})<\/w:t>/.exec(row)?.[1]
      if (!label) return row
      const upper = row
        .replace(label, label.slice(0, 5))
        .replace(/(<w:tc><w:tcPr>)((?:(?!<\/w:tc>)[\s\S])*?<w:t xml:space="preserve">\d+<\/w:t>)/g, '$1<w:vMerge w:val="restart"/>$2')
      const lower = row
        .replace(label, label.slice(5))
        .replace(/<w:tc><w:tcPr>((?:(?!<\/w:tc>)[\s\S])*?)<w:t xml:space="preserve">\d+<\/w:t>/g, '<w:tc><w:tcPr><w:vMerge/>$1')
      return upper + lower
    }),
  })),
  'no table, but tabs': hostile(() => ({
    change: tables(table =>
      [...table.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)]
        .map(([row]) => {
          const cells = [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) =>
            [...cell.matchAll(/<w:t xml[^>]*>([^<]*)/g)].map(([, text]) => text).join(''),
          )
          return `<w:p>${r('', cells.map(t).join('<w:tab/>'))}</w:p>`
        })
        .join(''),
    ),
  })),
  'the whole report in a table': hostile(() => ({
    change: body =>
      body.replace(
        /<w:body>([\s\S]*)(<w:sectPr>[\s\S]*<\/w:sectPr>)/,
        '<w:body><w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/>$1<w:p/></w:tc></w:tr></w:tbl>$2',
      ),
  })),
  'headings in the first rows of tables': hostile(() => ({
    change: body =>
      body.replace(
        /<w:p>((?:(?!<w:p>)[\s\S])*?[二三四]、(?:主动|收到|政府)[^<]*<\/w:t>(?:(?!<w:p>)[\s\S])*?)<\/w:p>(<w:tbl><w:tblPr>[\s\S]*?<\/w:tblGrid>)/g,
        (_, heading, head) => {
          const columns = (String(head).match(/<w:gridCol /g) ?? []).length
          return `${head}<w:tr><w:trPr/><w:tc><w:tcPr><w:gridSpan w:val="${columns}"/></w:tcPr><w:p>${heading}</w:p></w:tc></w:tr>`
        },
      ),
  })),
  'columns of blanks at the ends': hostile(draw => ({
    change: rows(row =>
      row.replace(
        '</w:trPr>',
        `</w:trPr>${'<w:tc><w:tcPr><w:tcW w:w="50" w:type="dxa"/></w:tcPr><w:p/></w:tc>'.repeat(1 + (draw(1) % 2))}`,
      ),
    ),
  })),
  'the strict variant': ordinary(() => ({
    change: body =>
      body
        .replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main')
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
  })),
  'other prefixes': ordinary(() => ({
    change: body =>
      body
        .replace(/<(\/?)w:/g, '<$1ns0:')
        .replace(/ w:/g, ' ns0:')
        .replace('xmlns:w=', 'xmlns:ns0='),
  })),
  'tables in a group of shapes': hostile(() => ({
    printedOtherwise: true,
    change: tables((table, index) =>
      index === 1
        ? `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline><a:graphic><a:graphicData><wpg:wgp xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wps:wsp><wps:txbx><w:txbxContent>${table}<w:p/></w:txbxContent></wps:txbx></wps:wsp></wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>`
        : table,
    ),
  })),
  'figures in text boxes within cells': hostile(draw => ({
    printedOtherwise: true,
    change: figures((text, look, index) =>
      index % 7 === 0 ? `<w:r>${pick(draw, textBoxIn, drawnBoxIn)(`<w:p>${r(look, t(text))}</w:p>`)}</w:r>` : r(look, t(text)),
    ),
  })),
  'stamps and dates over cells': hostile(draw => ({
    change: figures((text, look, index) =>
      index % 31 === 0
        ? `${r(look, t(text))}<w:r>${textBoxIn(`<w:p>${r('', t(pick(draw, '2025年1月10日', '（盖章）', '12', '某县水务局')))}</w:p>`)}</w:r>`
        : r(look, t(text)),
    ),
  })),
  'a sheet in place of the table': hostile(() => ({
    printedOtherwise: true,
    change: tables((table, index) =>
      index === 1
        ? '<w:p><w:r><w:object><v:shape style="width:400pt;height:500pt"><v:imagedata r:id="rId9"/></v:shape><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" r:id="rId8"/></w:object></w:r></w:p>'
        : table,
    ),
  })),
  'blanks of every kind in cells': ordinary(draw => ({
    change: figures((text, look) =>
      r(
        look,
        t(
          `${pick(draw, '', ' ', '\u00a0', '\u3000', '\u200b', '\ufeff', '\u202d', '\u200e')}${text}${pick(draw, '', '\u3000', '\u00a0', '\u200b', '\u202c', '\u2060')}`,
        ),
      ),
    ),
  })),
}
