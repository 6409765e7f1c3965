export const loadPicture = () => import('../page/PictureView')

/** Fetches what shows pages before a file is opened. */
export const warmPicture = (): void => void loadPicture().catch(() => {})
