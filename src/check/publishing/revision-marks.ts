import type { Revisions } from '../../model/revisions'
import { statutoryForm } from '../basis'
import type { Rule } from '../rule'

/** A Word file keeps changes that were tracked, or comments, which would be published with it. The report is read as if all changes were accepted. */
export const revisionMarks: Rule<'revision-marks'> = {
  id: 'revision-marks',
  title: '修订痕迹和批注',
  severity: 'warning',
  group: 'publishing',
  about: 'words',
  needs: 'report',
  level: 'form',
  basis: statutoryForm,
  wants: '公布的文件没有修订痕迹和批注。',
  find: ({ report: { revisions } }) =>
    revisions && marksIn(revisions) > 0 ? [{ subject: { kind: 'words', cells: [], at: {} }, args: revisions }] : [],
}

const marksIn = ({ insertions, deletions, formats, comments }: Revisions): number => insertions + deletions + formats + comments
