import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type BuiltDocx, cell, docxFile, inList, list, para, row, run, table } from '../../testing/docxFile'
import { zipOf } from '../../testing/zipOf'
import { readDocx, readDocxFile } from './readDocx'

const read = (body: string, more: Omit<BuiltDocx, 'body'> = {}) => readDocx(docxFile({ body, ...more }))
const linesOf = (body: string, more: Omit<BuiltDocx, 'body'> = {}) => read(body, more).lines.map(line => line.text)
const cellsOf = (body: string) =>
  read(body).printTables?.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text).join('|')))

const field = (code: string, result: string, data = '') =>
  `<w:r><w:fldChar w:fldCharType="begin">${data}</w:fldChar></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
  `${result && `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}`}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('text is what the reader sees', () => {
  test.each([
    [
      'tabs, breaks and hyphens',
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t></w:r>',
      ['a\tb-cd'],
    ],
    ['a line break', '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r>', ['a', 'b']],
    ['a sign of a symbol font', '<w:r><w:sym w:font="Wingdings" w:char="F081"/></w:r>', ['①']],
    ['a digit that is put in as a sign', '<w:r><w:sym w:font="Times New Roman" w:char="F033"/></w:r>', ['3']],
    ['a box for a sign that is not known', '<w:r><w:sym w:font="Wingdings 3" w:char="F033"/></w:r>', ['□']],
    [
      'what newer markup falls back on where nobody knows it',
      `<w:r><mc:AlternateContent><mc:Choice Requires="zz"><w:t>77</w:t></mc:Choice><mc:Fallback><w:t>0</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
      ['0'],
    ],
    ['the base of a ruby', `<w:r><w:ruby><w:rt>${run('yī')}</w:rt><w:rubyBase>${run('一')}</w:rubyBase></w:ruby></w:r>`, ['一']],
    ['the result of a field', `${run('第')}${field('PAGE', run('3'))}${run('页')}`, ['第3页']],
    ['the result of a simple field', `<w:fldSimple w:instr="SUM(LEFT)">${run('12')}</w:fldSimple>`, ['12']],
    ['a figure in a circle', field(' eq \\o\\ac(○,3)', ''), ['③']],
    [
      'the entry chosen of a list',
      field(
        'FORMDROPDOWN',
        '',
        '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="否"/><w:listEntry w:val="是"/></w:ddList></w:ffData>',
      ),
      ['是'],
    ],
    ['nothing of what is hidden', `${run('5')}${run('4', '<w:vanish/>')}`, ['5']],
    ['nothing of marks of notes', `${run('12')}${run('1', '<w:vertAlign w:val="superscript"/>')}`, ['12']],
    ['what is raised as a whole', run('12', '<w:vertAlign w:val="superscript"/>'), ['12']],
    ['nothing of what is struck out', `${run('12', '<w:strike/>')}${run('13')}`, ['13']],
    [
      'what a link or a content control holds',
      `<w:hyperlink>${run('a')}</w:hyperlink><w:sdt><w:sdtContent>${run('b')}</w:sdtContent></w:sdt>`,
      ['ab'],
    ],
  ])('%s', (_, runs, lines) => {
    expect(linesOf(`<w:p>${runs}</w:p>`)).toEqual(lines)
  })

  test('a field whose end is missing hides nothing behind its paragraph', () => {
    expect(linesOf(`<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>${para('一、总体情况')}`)).toEqual(['', '一、总体情况'])
  })

  test('what a style hides is hidden, and said to be left out', () => {
    const styles = '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>'
    const source = read(`<w:p>${run('5')}${run('4', '<w:rStyle w:val="h"/>')}</w:p>`, { styles })
    expect(source.lines[0]?.text).toBe('5')
    expect(source.leftOut?.join()).toContain('隐藏')
  })
})

describe('numbers of lists', () => {
  const levels = list(1, ['chineseCounting', '%1、'], ['chineseCounting', '（%2）'], ['decimal', '%3.'])
  const numbering = levels.kind + levels.use

  test('stand before their text, level by level', () => {
    const body = [
      para('总体情况', inList(1)),
      para('主动公开', inList(1, 1)),
      para('依申请公开', inList(1, 1)),
      para('主动公开情况', inList(1)),
    ]
    expect(linesOf(body.join(''), { numbering })).toEqual(['一、总体情况', '（一）主动公开', '（二）依申请公开', '二、主动公开情况'])
  })

  test('come from the style of a paragraph, unless it leaves the list', () => {
    const tied = list(2, ['chineseCounting', '%1、', '<w:pStyle w:val="t"/>'], ['decimal', '%2.', '<w:pStyle w:val="u"/>'])
    const styles = ['t', 'u'].map(
      id => `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`,
    )
    const body = [para('甲', '<w:pStyle w:val="t"/>'), para('乙', '<w:pStyle w:val="u"/>'), para('丙', `<w:pStyle w:val="t"/>${inList(0)}`)]
    expect(linesOf(body.join(''), { numbering: tied.kind + tied.use, styles: styles.join('') })).toEqual(['一、甲', '1.乙', '丙'])
  })

  test('begin anew where a use of the list says so, and are written as it says', () => {
    const { kind } = list(3, ['decimal', '%1.'])
    const use = (id: number, override: string) =>
      `<w:num w:numId="${id}"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0">${override}</w:lvlOverride></w:num>`
    const own =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="（%1）"/></w:lvl>'
    const uses = use(1, '<w:startOverride w:val="1"/>') + use(2, '<w:startOverride w:val="1"/>') + use(4, own)
    const body = [1, 1, 2, 2, 4].map(id => para('甲', inList(id))).join('')
    expect(linesOf(body, { numbering: kind + uses })).toEqual(['1.甲', '2.甲', '1.甲', '2.甲', '（三）甲'])
  })

  test('come from the list that a list of a style stands for', () => {
    const { kind, use } = list(5, ['chineseCounting', '%1、'])
    const link = '<w:abstractNum w:abstractNumId="6"><w:numStyleLink w:val="l"/></w:abstractNum>'
    const styles = '<w:style w:type="numbering" w:styleId="l"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>'
    const numbering = `${kind}${link}${use}<w:num w:numId="6"><w:abstractNumId w:val="6"/></w:num>`
    expect(linesOf(para('甲', inList(6)) + para('乙', inList(6)), { numbering, styles })).toEqual(['一、甲', '二、乙'])
  })

  test('are not those of what was deleted', () => {
    const gone = `${inList(1)}<w:rPr><w:del/></w:rPr>`
    expect(linesOf(`${para(`<w:del>${run('旧')}</w:del>`, gone)}${para('新', inList(1))}`, { numbering })).toEqual(['一、新'])
  })
})

describe('tables', () => {
  test('keep their spans, whichever way they are said', () => {
    const spans = '<w:gridSpan w:val="2"/>'
    expect(
      cellsOf(
        table(
          row(cell('甲', '<w:vMerge w:val="restart"/>'), cell('乙', spans)),
          row(cell('', '<w:vMerge/>'), cell('1'), cell('2')),
          row(cell('丙', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell('3')),
        ),
      ),
    ).toEqual([['甲|乙', '1|2', '丙|3']])
    const [gapped] =
      read(table(row(cell('a'), cell('b')), `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('c')}</w:tr>`)).printTables ?? []
    expect(gapped?.rows[1]?.cells[0]).toMatchObject({ text: 'c', columnFrom: 1 })
  })

  test('whose lines were dragged keep their columns, of however many the grid is made', () => {
    const grid = [40, 1960, 50, 950, 30, 970].map(width => `<w:gridCol w:w="${width}"/>`).join('')
    const spans =
      (...all: number[]) =>
      (text: string, at: number) =>
        cell(text, `<w:gridSpan w:val="${all[at]}"/>`)
    const first = row(...['申请人', '自然人', '总计'].map(spans(2, 2, 2)))
    const second = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${['本年新收', '7', '9'].map(spans(2, 2, 1)).join('')}</w:tr>`
    const [dragged] = read(`<w:tbl><w:tblGrid>${grid}</w:tblGrid>${first}${second}</w:tbl>`).printTables ?? []
    expect(dragged?.rows.map(({ cells }) => cells.map(({ columnFrom, columnTo }) => [columnFrom, columnTo]))).toEqual([
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    ])
  })

  test('have cells that go on the one above, across a row without one not', () => {
    const gap = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('2')}</w:tr>`
    const goesOn = row(cell('没有显示', '<w:vMerge/>'), cell('3'))
    const first = row(cell('甲', '<w:vMerge w:val="restart"/>'), cell('1'))
    const [whole] = read(table(first, goesOn)).printTables ?? []
    expect(whole?.rows.map(({ cells }) => cells.map(({ text, rowTo, rowFrom }) => `${text} ${rowTo - rowFrom}`))).toEqual([
      ['甲 2', '1 1'],
      ['3 1'],
    ])
    const [cut] = read(table(first, gap, goesOn)).printTables ?? []
    expect(cut?.rows.map(({ cells }) => cells.map(({ text, columnFrom }) => `${text} ${columnFrom}`))).toEqual([
      ['甲 0', '1 1'],
      ['2 1'],
      ['没有显示 0', '3 1'],
    ])
  })

  test('in a text box are read once, in content controls as a matter of course', () => {
    const grid = table(row(cell('a'), cell('1')))
    const box = (tag: string) => `<w:${tag}><wps:txbx><w:txbxContent>${grid}</w:txbxContent></wps:txbx></w:${tag}>`
    const choice = `<mc:AlternateContent><mc:Choice Requires="wps">${box('drawing')}</mc:Choice><mc:Fallback>${box('pict')}</mc:Fallback></mc:AlternateContent>`
    expect(cellsOf(`<w:p><w:r>${choice}</w:r></w:p>`)).toEqual([['a|1']])
    const held = `<w:sdt><w:sdtContent>${row(cell('a'), `<w:sdt><w:sdtContent>${cell('1')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`
    expect(cellsOf(table(held))).toEqual([['a|1']])
  })

  test('within a frame around the page come out of it', () => {
    expect(cellsOf(table(row(cell(`${para('二、')}${table(row(cell('a'), cell('1')))}${para('')}`))))).toEqual([['a|1']])
  })

  test('have no blank cell where all of it is struck out', () => {
    const [grid] = read(table(row(cell('a'), cell(para(run('3', '<w:strike/>')))))).printTables ?? []
    expect(grid?.rows[0]?.cells[1]).toMatchObject({ text: '', crowded: true, uncertain: true })
  })

  test.each([
    ['white', `${run('77', '<w:color w:val="FFFFFF"/>')}${run('0')}`],
    ['a point high', `${run('77', '<w:sz w:val="2"/>')}${run('0')}`],
    ['set high by hand', `${run('12')}${run('3', '<w:position w:val="10"/>')}`],
    ['half as large', `${run('12', '<w:sz w:val="18"/>')}${run('3', '<w:sz w:val="9"/>')}`],
    ['laid out by an equation', field(' EQ \\o(12) ', '')],
    ['behind the begin of a field without an end', `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('12')}`],
    [
      'in a box that hangs on it',
      `${run('12')}<w:r><w:pict><v:textbox><w:txbxContent>${para(run('2025年1月'))}</w:txbxContent></v:textbox></w:pict></w:r>`,
    ],
  ])('vouch for no figure of which a part is %s', (_, runs) => {
    const [grid] = read(table(row(cell('a'), cell(para(runs)), cell('3')))).printTables ?? []
    expect(grid?.rows[0]?.cells.map(({ uncertain = false }) => uncertain)).toEqual([false, true, false])
  })

  test('have no row that is pressed flat', () => {
    const flat = (height: number) => row(`<w:trPr><w:trHeight w:val="${height}" w:hRule="exact"/></w:trPr>`, cell('a'), cell('7'))
    expect(cellsOf(table(flat(1), flat(300), row(cell('b'), cell('1'))))).toEqual([['a|7', 'b|1']])
  })

  test('have white print on a dark ground', () => {
    const white = para(run('3', '<w:color w:val="FFFFFF"/>'))
    const onDark = para(run('3', '<w:color w:val="FFFFFF"/><w:shd w:fill="1F4E79"/>'))
    const [grid] = read(table(row(cell(onDark), cell(white, '<w:shd w:fill="1F4E79"/>'), cell(white)))).printTables ?? []
    expect(grid?.rows[0]?.cells.map(({ uncertain = false }) => uncertain)).toEqual([false, false, true])
  })

  test('have no blank cell where a small picture or a sum that is not worked out stands', () => {
    const picture = '<w:drawing><wp:inline><wp:extent cx="100000" cy="100000"/><a:blip/></wp:inline></w:drawing>'
    const [grid] =
      read(
        table(
          row(cell(para(`<w:r>${picture}</w:r>`)), cell(para(field('=SUM(LEFT)', ''))), cell(para(`<w:r>${picture}</w:r>${run('3')}`))),
        ),
      ).printTables ?? []
    expect(grid?.rows[0]?.cells.map(({ crowded = false, uncertain = false }) => [crowded, uncertain])).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ])
  })

  test('that are pictures or sheets of another program are named where they stand', () => {
    const picture = '<w:drawing><wp:inline><wp:extent cx="5000000" cy="2000000"/><a:blip/></wp:inline></w:drawing>'
    const sheet = '<w:object><v:shape/><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>'
    expect(read(`${para('二、')}<w:p><w:r>${picture}</w:r></w:p><w:p><w:r>${sheet}</w:r></w:p>`).pictures).toEqual([
      { line: 2, of: 'picture' },
      { line: 3, of: 'sheet' },
    ])
    expect(read(`<w:p><w:r>${picture.replace('5000000', '500000')}</w:r></w:p>`).pictures).toBeUndefined()
    expect(read(`<w:p><w:r>${picture.replace('2000000', '380000')}</w:r></w:p>`).pictures).toEqual([{ line: 1, of: 'words' }])
  })
})

describe('tracked changes', () => {
  test('are read as accepted, and counted', () => {
    const source = read(
      `<w:p><w:del>${run('旧').replace(/w:t\b/g, 'w:delText')}</w:del><w:ins>${run('新')}</w:ins></w:p>` +
        `<w:p><w:moveFrom>${run('移')}</w:moveFrom></w:p>` +
        table(row(cell('a'), cell('1')), `<w:tr><w:trPr><w:del/></w:trPr>${cell('b')}${cell('2')}</w:tr>`),
      { comments: '<w:comment/>' },
    )
    expect(source.lines.map(line => line.text)).toEqual(['新', '', 'a', '1'])
    expect(source.revisions).toEqual({ insertions: 1, deletions: 3, formats: 0, comments: 1 })
    expect(read(para('a')).revisions).toBeUndefined()
  })

  test('of cells and rows are accepted too', () => {
    const changed = row(cell('甲'), cell('9', '<w:cellDel/>'), cell('1', '<w:cellIns/>'))
    const put = `<w:tr><w:trPr><w:ins/></w:trPr>${cell('乙')}${cell('2')}</w:tr>`
    const source = read(table(changed, put))
    expect(source.lines.map(line => line.text)).toEqual(['甲', '1', '乙', '2'])
    expect(source.revisions).toMatchObject({ insertions: 2, deletions: 1 })
  })

  test('join paragraphs whose mark was deleted', () => {
    expect(linesOf(`${para('上半', '<w:rPr><w:del/></w:rPr>')}${para('下半')}`)).toEqual(['上半下半'])
  })
})

test('a file of the strict variant is read as any other', () => {
  const strict = Object.entries(unzipSync(docxFile({ body: para('一、') + table(row(cell('a'), cell('1'))) }))).map(([path, part]) => [
    path,
    strFromU8(part)
      .replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main')
      .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006', 'http://purl.oclc.org/ooxml/officeDocument'),
  ])
  expect(readDocx(zipOf(Object.fromEntries(strict))).lines.map(line => line.text)).toEqual(['一、', 'a', '1'])
})

test('headers, footers and notes are no part of the text', () => {
  const note = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
  expect(cellsOf(table(row(cell('a'), cell(`<w:p>${run('12')}${note}</w:p>`))))).toEqual([['a|12']])
})

test('text controls of LibreOffice say once what stands in them again', () => {
  const control = (...texts: readonly string[]) =>
    `<w:sdt><w:sdtPr><w:id w:val="${texts.length}"/><w:alias w:val="值"/></w:sdtPr><w:sdtContent>${texts.map(text => run(text)).join('')}</w:sdtContent></w:sdt>`
  const label = '3．危及安全'
  expect(linesOf(para(control(label) + control('．危及', label) + control('安全', label) + run('。')))).toEqual(['3．危及安全。'])
  // Others stand where they stand.
  expect(linesOf(para(control('3') + control('3', '3')))).toEqual(['333'])
  expect(linesOf(para(control('甲乙') + control('甲', '甲乙')))).toEqual(['甲乙甲甲乙'])
  expect(linesOf(para(control('甲') + control('甲')))).toEqual(['甲甲'])
})

describe('documents put into it', () => {
  const put = (id: number) => `<w:altChunk r:id="rId${id}"/>`
  const page = new TextEncoder().encode('<html><body><p>二、</p><table><tr><td>规章</td><td>3</td></tr></table></body></html>')
  const saved = new TextEncoder().encode(
    `MIME-Version: 1.0\nContent-Type: multipart/related;\n    type="text/html";\n    boundary="--b"\n\n----b\nContent-Type: text/html;\n    charset="utf-8"\n\n<html><body><table><tr><td>=E7</td><td>7</td></tr></table></body></html>\n\n----b--\n`,
  )
  const file = docxFile({ body: table(row(cell('许可'), cell('5'))) })
  const readWith = async (body: string, parts: Readonly<Record<string, Uint8Array>>) => {
    const { lines, printTables, losses } = await readDocxFile(docxFile({ body, put: parts }))
    const tables = printTables?.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text).join('|')).join())
    return { lines: lines.map(line => line.text), tables, losses: losses.length }
  }

  test('are read where they stand: web pages, alone and with their parts, and Word files', async () => {
    const parts = { 'a.htm': page, 'b.mht': saved, 'c.docx': file }
    expect(await readWith(para(run('一、')) + put(4) + put(5) + put(6) + para(run('六、')), parts)).toMatchObject({
      lines: ['一、', '二、', '规章', '3', '=E7', '7', '许可', '5', '六、'],
      tables: ['规章|3', '=E7|7', '许可|5'],
      losses: 0,
    })
  })

  test('are named where they cannot be read, lie deeper, or are named again', async () => {
    const deep = docxFile({ body: para(run('a')) + put(4), put: { 'x.htm': page } })
    expect(await readWith(put(4), { 'a.rtf': new TextEncoder().encode('{\\rtf1 5}') })).toMatchObject({ losses: 1 })
    expect(await readWith(put(4), { 'a.docx': file.subarray(0, 300) })).toMatchObject({ losses: 1 })
    expect(await readWith(put(9), {})).toMatchObject({ losses: 1 })
    expect(await readWith(put(4) + put(4), { 'a.htm': page })).toMatchObject({ tables: ['规章|3'], losses: 1 })
    expect(await readWith(put(4), { 'a.docx': deep })).toMatchObject({ lines: ['a'], losses: 1 })
  })
})

describe('a file that means harm', () => {
  test('may not declare entities, nor a type', () => {
    const before = '<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    expect(() => read(para('a'), { before })).toThrow('damaged')
    expect(() => readDocx(docxFile({ body: '<w:p>&b;</w:p>' }))).toThrow('damaged')
  })

  test('may not nest without end', () => {
    expect(() => read('<w:sdt>'.repeat(10_000) + '</w:sdt>'.repeat(10_000))).toThrow('too-large')
    expect(cellsOf(table(row(cell('a', '<w:gridSpan w:val="99999999"/>'), cell('1'))))).toEqual([['a|1']])
  })

  test('that is not well-formed is damaged', () => {
    expect(() => read('<w:p>')).toThrow('damaged')
  })
})
