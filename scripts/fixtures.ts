/**
 * Writes e2e/fixtures and the samples of the page: `npx tsx scripts/fixtures.ts`; with `traits`, only the drawn PDFs.
 * Needs Chromium with a Chinese font, LibreOffice Writer, qpdf, pdftotext and poppler-data; the files are committed, so tests need none of them.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { launchOptions } from './chromium'
import { html, type Look } from './fixtures/html'
import { type Invention, truthOf } from './fixtures/invention'
import { blanks, bureau, district, slips, town } from './fixtures/inventions'
import { markdown, tabs, torn } from './fixtures/texts'
import { traitFixtures } from './fixtures/traits'

const root = join(import.meta.dirname, '..')
const fixtures = join(root, 'e2e/fixtures')

interface Print {
  readonly report: Invention
  readonly look: Look
  readonly landscape?: boolean
  readonly pageNumbers?: boolean
}

const prints: Readonly<Record<string, Print>> = {
  ruled: { report: town, look: { rules: 'all', size: 9, padding: 2, vertical: true } },
  'broken-over-pages': { report: district, look: { rules: 'all', size: 11, padding: 6 }, pageNumbers: true },
  'no-rules': { report: bureau, look: { rules: 'none', size: 9, padding: 4 } },
  'horizontal-rules': { report: district, look: { rules: 'horizontal', size: 9, padding: 3 } },
  landscape: { report: bureau, look: { rules: 'all', size: 10, padding: 3, vertical: true }, landscape: true, pageNumbers: true },
  errors: { report: slips, look: { rules: 'all', size: 9, padding: 3 } },
}

const texts: Readonly<Record<string, { report: Invention; bytes: (report: Invention) => Uint8Array }>> = {
  tabs: { report: bureau, bytes: report => utf8(tabs(report)) },
  torn: { report: town, bytes: report => utf8(torn(report)) },
  markdown: { report: slips, bytes: report => utf8(`\ufeff${markdown(report)}`) },
  gb18030: { report: town, bytes: report => iconv(tabs(report).replaceAll('\n', '\r\n'), 'GB18030') },
  'utf-16': { report: district, bytes: report => Buffer.from(`\ufeff${tabs(report).replaceAll('\n', '\r\n')}`, 'utf16le') },
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const iconv = (text: string, to: string) => execFileSync('iconv', ['-f', 'UTF-8', '-t', to], { input: text })

const write = (path: string, bytes: Uint8Array | string) => {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, bytes)
}

const writeTruth = (name: string, report: Invention) =>
  write(join(fixtures, name, 'expected.json'), `${JSON.stringify(truthOf(report), null, 2)}\n`)

const print = async (browser: Browser, page: string, options: { landscape?: boolean; pageNumbers?: boolean } = {}): Promise<Buffer> => {
  const tab = await browser.newPage()
  await tab.setContent(page)
  const bytes = await tab.pdf({
    format: 'A4',
    landscape: options.landscape ?? false,
    margin: { top: '20mm', bottom: '20mm', left: '18mm', right: '18mm' },
    displayHeaderFooter: options.pageNumbers ?? false,
    headerTemplate: '<span></span>',
    footerTemplate: '<div style="width:100%;text-align:center;font-size:9pt">- <span class="pageNumber"></span> -</div>',
  })
  await tab.close()
  return bytes
}

/** The same page printed by LibreOffice Writer, which breaks tables and places text in its own way. */
const printByWriter = (page: string): Buffer => {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-'))
  write(join(folder, 'report.html'), page)
  const filters = ['--infilter=HTML (StarWriter)', '--convert-to', 'pdf:writer_pdf_Export']
  execFileSync('soffice', ['--headless', ...filters, '--outdir', folder, join(folder, 'report.html')])
  return readFileSync(join(folder, 'report.pdf'))
}

const notice = `<!doctype html><meta charset="utf-8"><body style="font:12pt/1.8 'WenQuanYi Zen Hei', 'Noto Sans CJK SC'"><h1>云溪镇健身步道养护公告</h1>
<p>为方便居民锻炼，云溪镇拟于本月对沿河步道进行养护，工期约二十天，其间请绕行清溪路。</p><p>养护内容包括铺装修补、路灯更换和绿化补种。</p>`

const noticeText = '云溪镇健身步道养护公告\n\n为方便居民锻炼，云溪镇拟于本月对沿河步道进行养护，工期约二十天，其间请绕行清溪路。\n'

const blankPdf = `%PDF-1.4
1 0 obj
<</Type/Catalog/Pages 2 0 R>>
endobj
2 0 obj
<</Type/Pages/Kids[3 0 R]/Count 1>>
endobj
3 0 obj
<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>
endobj
trailer<</Size 4/Root 1 0 R>>
startxref
0
%%EOF`

/** Files that are read, though not without a word: with a password, cut off, put together of two. */
const writeOdd = (ruled: string, broken: Uint8Array) => {
  const at = (name: string) => join(fixtures, 'odd', name)
  for (const [name, password] of [
    ['encrypted', 'secret'],
    ['encrypted-for-owner', ''],
  ] as const)
    execFileSync('qpdf', ['--encrypt', password, 'owner', '256', '--', ruled, at(`${name}.pdf`)])
  write(at('cut-off.pdf'), broken.subarray(0, Math.floor(broken.length * 0.99)))
  const lines = tabs(town).split('\n')
  const mixed = lines.flatMap((line, index) => [index % 5 === 3 ? iconv(line, 'GB18030') : utf8(line), utf8('\n')])
  write(at('mixed-encodings.txt'), Buffer.concat(mixed.slice(0, -1)))
}

/** Files that give no report, with the failure each must give. */
const writeBad = async (browser: Browser, ruled: Uint8Array) => {
  const folder = join(fixtures, 'bad')
  const put = (name: string, bytes: Uint8Array | string) => write(join(folder, name), bytes)
  const temporary = mkdtempSync(join(tmpdir(), 'gouji-'))
  const unrelated = await print(browser, notice)
  write(join(temporary, 'in.pdf'), unrelated)
  execFileSync('qpdf', ['--encrypt', 'secret', 'owner', '256', '--', join(temporary, 'in.pdf'), join(temporary, 'out.pdf')])
  const tab = await browser.newPage({ viewport: { width: 600, height: 300 } })
  await tab.setContent(notice)
  const picture = await tab.screenshot()
  await tab.close()
  const image = `<!doctype html><body style="margin:0"><img style="width:100%;height:250mm" src="data:image/png;base64,${picture.toString('base64')}">`
  put('damaged.pdf', ruled.subarray(0, 700))
  put('garbled.txt', Buffer.from(Buffer.from(tabs(town)).toString('latin1')))
  put('archive.txt', Buffer.concat([Buffer.from('504b0304140000000000', 'hex'), Buffer.alloc(20), Buffer.from('a.txt')]))
  put('video.pdf', Buffer.concat([Buffer.from('00000018', 'hex'), Buffer.from('ftypisom'), Buffer.alloc(40)]))
  put('old-word.pdf', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504)]))
  put('blank.pdf', blankPdf)
  put('encrypted.pdf', readFileSync(join(temporary, 'out.pdf')))
  put('empty.txt', '\ufeff\r\n  \r\n')
  put('nothing.pdf', '')
  put('picture.pdf', picture)
  put('scanned.pdf', await print(browser, image))
  put('unrelated.pdf', unrelated)
  put('unrelated.txt', noticeText)
  put(
    'expected.json',
    `${JSON.stringify(
      {
        'archive.txt': 'unsupported',
        'blank.pdf': 'empty',
        'damaged.pdf': 'damaged',
        'encrypted.pdf': 'encrypted',
        'empty.txt': 'empty',
        'garbled.txt': 'damaged',
        'nothing.pdf': 'empty',
        'old-word.pdf': 'unsupported',
        'picture.pdf': 'unsupported',
        'scanned.pdf': 'scanned',
        'unrelated.pdf': 'not-a-report',
        'unrelated.txt': 'not-a-report',
        'video.pdf': 'unsupported',
      },
      null,
      2,
    )}\n`,
  )
}

/** Traits of producers, one small PDF each; those that give no report, or not all of one, are named in `bad` or have their own test. */
const writeTraits = async () => {
  for (const [name, { report, bytes }] of Object.entries(await traitFixtures(bureau, blanks))) {
    if (name in notReadWhole) write(join(fixtures, 'odd', `${name}.pdf`), bytes)
    else {
      write(join(fixtures, name, 'report.pdf'), bytes)
      writeTruth(name, report)
    }
  }
}

/** Made so that they cannot be read whole: the page must say why. */
const notReadWhole: Readonly<Record<string, true>> = { 'cells-disagree': true, 'font-without-map': true, 'page-wrong-order': true }

await writeTraits()
if (process.argv.includes('traits')) process.exit(0)

const browser = await chromium.launch(launchOptions())
for (const [name, { report, look, ...options }] of Object.entries(prints)) {
  write(join(fixtures, name, 'report.pdf'), await print(browser, html(report, look), options))
  writeTruth(name, report)
}
write(join(fixtures, 'libreoffice', 'report.pdf'), printByWriter(html(district, { rules: 'all', size: 10, padding: 2 })))
writeTruth('libreoffice', district)
for (const [name, { report, bytes }] of Object.entries(texts)) {
  write(join(fixtures, name, 'report.txt'), bytes(report))
  writeTruth(name, report)
}
const layout = join(fixtures, 'layout', 'report.txt')
writeTruth('layout', district)
execFileSync('pdftotext', ['-layout', join(fixtures, 'broken-over-pages/report.pdf'), layout])
await writeBad(browser, readFileSync(join(fixtures, 'ruled/report.pdf')))
writeOdd(join(fixtures, 'ruled/report.pdf'), readFileSync(join(fixtures, 'broken-over-pages/report.pdf')))
await browser.close()

write(join(root, 'src/show/samples/clean.txt'), tabs(town))
write(join(root, 'src/show/samples/errors.txt'), tabs(slips))
