import { lateDialog } from '../dialogs/lateDialog'

/** 新建空白表, at #blank: the statutory tables of a year to fill in. */
export const BlankDialog = lateDialog('blank', { title: '新建空白表', load: () => import('./BlankSheet'), size: 'small' })
