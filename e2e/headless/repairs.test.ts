/** Whether the right correction is proposed first, for reports whose truth is known. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hasShared, shared } from '../../scripts/shared'
import { validateFile } from '../../scripts/validateFile'
import type { Repair } from '../../src/model/finding'

interface Manifest {
  readonly files: readonly { readonly file: string; readonly report: string }[]
  readonly reports: Readonly<Record<string, { readonly repairs: readonly Repair[] }>>
}

/** The first proposal of each finding of a sum; null where the file is of a kind that is not read. */
const firstRepairs = async (path: string): Promise<readonly string[] | null> => {
  const outcome = await validateFile(path)
  if (!outcome.ok) return outcome.failure.code === 'unsupported' ? null : []
  return outcome.findings.flatMap(({ repairs }) => (repairs?.[0] ? [JSON.stringify(repairs[0].set)] : []))
}

describe.skipIf(!hasShared('corpus'))('corpus', () => {
  test('the correction is the first repair', async () => {
    const manifest: Manifest = JSON.parse(readFileSync(join(shared, 'corpus/manifest.json'), 'utf8'))
    const missed: string[] = []
    let found = 0
    for (const { file, report } of manifest.files) {
      const wanted = manifest.reports[report]?.repairs ?? []
      const firsts = wanted.length > 0 ? await firstRepairs(join(shared, 'corpus', file)) : null
      if (!firsts) continue
      for (const { set } of wanted) {
        if (firsts.includes(JSON.stringify(set))) found++
        else missed.push(`${file}: ${JSON.stringify(set)}`)
      }
    }
    console.log(`corrections ranked first: ${found} of ${found + missed.length}`)
    expect(missed).toEqual([])
  })
})

describe.skipIf(!hasShared('real'))('real PDF', () => {
  test('the total left at 0', async () =>
    expect(await firstRepairs(join(shared, 'real/hongze-2023.pdf'))).toContain('{"proceedings/review/total":11}'))
})
