import { lateDialog } from '../lateDialog'

/** The keys, at #keys. */
export const KeysDialog = lateDialog('keys', { title: '快捷键', load: () => import('./KeyList'), size: 'small' })
