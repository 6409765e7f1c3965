import { useMemo } from 'react'
import type { Ready } from '../../store/state'
import { useStore } from '../../store/store'
import { type Compared, changesIn, comparedOf } from '../../store/versions/compared'
import { otherVersions } from '../../store/versions/putVersion'
import { versionsInWords } from '../../words/versions'
import './note.css'

/** In the line of the verdict: what the new version made better, to what changed, and back. */
export const VersionNote = ({ file }: { file: Ready }) => {
  const versions = useStore(state => state.versions)
  const files = useStore(state => state.files)
  const compared = comparedOf(file, { versions, files })
  if (!compared) return null
  const isOlder = compared.kind === 'versions' && compared.older === file
  const { older, newer } = otherVersions({ versions }, file.id)
  return (
    <span className="version-note">
      {isOlder ? '这是上一版' : compared.kind === 'twins' ? '另有同一年度的一份' : <Better older={compared.older} newer={compared.newer} />}
      <a href="#versions">看改动</a>
      {older.length > 0 && <PutBack id={file.id} which="older" />}
      {newer.length > 0 && <PutBack id={file.id} which="newer" />}
    </span>
  )
}

const Better = ({ older, newer }: Pick<Compared, 'older' | 'newer'>) =>
  useMemo(() => versionsInWords(changesIn({ older, newer })), [older, newer])

const labels = { older: '放回上一版', newer: '换回新版' } as const

export const PutBack = ({ id, which }: { id: number; which: 'older' | 'newer' }) => (
  <button type="button" className="link" onClick={() => useStore.getState().putVersion(id, which)}>
    {labels[which]}
  </button>
)
