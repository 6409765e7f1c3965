/** LibreOffice prints many files, or saves them otherwise, in one go: starting it takes longer than printing one. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface ToPrint {
  readonly bytes: Uint8Array
  readonly ending: 'docx' | 'html'
}

export interface ToSave {
  readonly bytes: Uint8Array
  readonly ending: 'docx' | 'html' | 'xlsx'
}

/** The ending of what is saved; by it LibreOffice knows how. */
export type SavedAs = 'pdf' | 'doc' | 'docx' | 'html' | 'xls' | 'xlsx'

/** The PDFs of the files, in their order; null for one that Writer did not print. */
export const printByWriter = (files: readonly ToPrint[]): Promise<(Uint8Array | null)[]> => saveByOffice(files, 'pdf')

/** The files saved otherwise, in their order; null for one that was not saved. */
export const saveByOffice = async (files: readonly ToSave[], to: SavedAs): Promise<(Uint8Array | null)[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-layouts-'))
  try {
    const saved = join(folder, 'saved')
    await Promise.all(files.map(({ bytes, ending }, at) => writeFile(join(folder, `${at}.${ending}`), bytes)))
    for (const ending of ['docx', 'html', 'xlsx'] as const) {
      const paths = files.flatMap((file, at) => (file.ending === ending ? [join(folder, `${at}.${ending}`)] : []))
      const filter = ending === 'html' ? [`--infilter=HTML (${to === 'xls' || to === 'xlsx' ? 'StarCalc' : 'StarWriter'})`] : []
      // A profile of its own: another Writer that runs would take the files over, and print none.
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
      if (paths.length > 0)
        await run(
          'soffice',
          [
            '--headless',
            profile,
            ...filter,
            '--convert-to',
            to === 'pdf' ? `pdf:${ending === 'xlsx' ? 'calc' : 'writer'}_pdf_Export` : to,
            '--outdir',
            saved,
            ...paths,
          ],
          {
            maxBuffer: 1e8,
          },
        )
    }
    return await Promise.all(
      files.map((_, at) =>
        readFile(join(saved, `${at}.${to}`)).then(
          bytes => new Uint8Array(bytes),
          () => null,
        ),
      ),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
