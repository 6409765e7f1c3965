/** What was built, to be checked by whoever receives it: sizes and SHA-256. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes RELEASE.md and SHA256SUMS beside the forms. @param site names of the files of the site. */
export const writeRelease = (dist: string, version: string, ruleSetDate: string, site: readonly string[]): void => {
  const files = ['gouji.html', 'gouji-scan.html', ...site.map(name => `site/${name}`)].map(name => {
    const bytes = readFileSync(join(dist, name))
    return { name, bytes: bytes.length, sha256: sha256(bytes) }
  })
  const [single, scan, ...others] = files
  if (!single || !scan) return
  const checksums = (list: readonly { name: string; sha256: string }[]) => list.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')
  writeFileSync(join(dist, 'SHA256SUMS'), checksums(files))
  const total = others.reduce((sum, { bytes }) => sum + bytes, 0)
  writeFileSync(
    join(dist, 'RELEASE.md'),
    `# 勾稽 ${version}

规则更新日期：${ruleSetDate}

| 形式 | 文件 | 字节 | SHA-256 |
| --- | --- | ---: | --- |
| 单个文件，双击打开 | gouji.html | ${single.bytes} | ${single.sha256} |
| 单个文件，能识别扫描件 | gouji-scan.html | ${scan.bytes} | ${scan.sha256} |
| 网站，${others.length} 个文件 | site/ | ${total} | ${sha256(checksums(others))} |

网站的 SHA-256 是下面“网站的文件”各行（每行以换行结尾）合在一起的值。

## 怎么核对

- Windows：在命令提示符里执行 \`certutil -hashfile gouji.html SHA256\`，与上表比较。
- Linux、macOS：在本文件夹里执行 \`sha256sum -c SHA256SUMS\`（macOS 用 \`shasum -a 256 -c SHA256SUMS\`）。

## 网站的文件

\`\`\`
${checksums(others)}\`\`\`

${others.map(({ name, bytes }) => `- ${name}：${bytes} 字节`).join('\n')}
`,
  )
}

/** In hexadecimal digits. */
export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
