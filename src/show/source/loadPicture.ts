export const loadPicture = () => import('../picture/PictureView')

/** Fetches what shows pages before a file is opened. */
export const warmPicture = (): void => void loadPicture().catch(() => {})
