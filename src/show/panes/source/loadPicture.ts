export const loadPicture = () => import('../page/PictureView')
export const loadPaper = () => import('../paper/PaperView')

/** Fetches what shows documents, with pages and without, before a file is opened. */
export const warmPicture = (): void => {
  for (const load of [loadPicture, loadPaper]) load().catch(() => {})
}
